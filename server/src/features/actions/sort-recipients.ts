import { isForReport, type Recipient, recipientsOf } from '../../model/notice/recipients';
import { blockAtLine } from '../../syntax/tree';
import { pattern } from '../../text/pattern';
import { locateEdits } from '../fixes';
import type { Session } from '../session';
import type { DraftAction } from './action';

/** The usual order of those to whom a notice is sent; who has the same rank stays in the order written. */
export function sortRecipients({ tree }: Session, line: number): DraftAction[] {
  if (blockAtLine(tree, line).block.component !== 'recipients') return [];
  const { entries } = recipientsOf(tree);
  if (entries.length < 2 || !entries.every(standsAlone)) return [];
  const sorted = [...entries].sort((a, b) => rankOf(a) - rankOf(b));
  const edits = entries.flatMap((entry, i) => {
    const mark = i === entries.length - 1 ? '.' : ';';
    const newText = `${textOf(entry, entry.dash)}${textOf(sorted[i]!, sorted[i]!.textSpan)}${mark}`;
    return newText === textOf(entry, entry.span) || sorted[i] === entry
      ? []
      : [{ block: entry.block, span: entry.span, newText }];
  });
  if (edits.length === 0) return [];
  return [{ name: 'sortRecipients', subject: '', edits: locateEdits(tree, entries[0]!.block, edits) }];
}

const textOf = ({ block }: Recipient, { start, end }: { start: number; end: number }): string =>
  block.paragraph.text.slice(start, end);

/** Whether an entry has a paragraph of its own, and its whole text. */
const standsAlone = ({ block, span, isRest, dash }: Recipient): boolean =>
  !isRest && dash.end > dash.start && span.start === 0 && span.end === block.paragraph.text.length;

/** Those above come first, the Party before the State; the archive's copy comes last (practice; NĐ 30/2020, Phụ lục I, II.9). */
const RANKS: readonly RegExp[] = [
  pattern('iu')`
    ^(?:thường trực |thường vụ )?
    (?:
      trung ương|ban bí thư|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|đảng ủy|đảng uỷ
      |ban thường vụ
    )
  `,
  /^(?:thường trực )?(?:hđnd|hội đồng nhân dân|quốc hội|đoàn đại biểu quốc hội)/iu,
  /./u,
];
const LEADERS =
  /^(?:lãnh đạo|ban giám đốc|(?:các )?(?:phó )?giám đốc|(?:các )?p\. ?giám đốc|(?:các )?(?:phó )?chủ tịch)(?!\p{L})/iu;
const PRESS = /^(?:cổng|trang) thông tin|^(?:báo|đài)(?!\p{L})|(?:đăng tải|website)/iu;

function rankOf(entry: Recipient): number {
  const { text, isArchive } = entry;
  if (isArchive) return 99;
  if (isForReport(entry)) return RANKS.findIndex((rank) => rank.test(text.normalize('NFC')));
  if (LEADERS.test(text)) return 10;
  return PRESS.test(text) ? 30 : 20;
}
