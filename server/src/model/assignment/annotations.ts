import { ownWords, type Paragraph } from '../../syntax/paragraph';
import { oncePer } from '../../text/memo';
import type { Span } from '../../text/span';
import { type Reading, readingOf } from '../prose/reading';
import { isCapital, phraseAt, phraseList, phraseTable, type Token, textOf, tokenFrom } from '../prose/tokens';
import { actorsAt } from '../unit/actor';
import type { Actor } from '../unit/found-actor';

/** What a labelled remark adds to a task: `Đơn vị chủ trì: …`, `Phối hợp: …`, `Thời hạn: …`, `Sản phẩm: …`. */
export type AnnotationKind = 'lead' | 'doer' | 'monitor' | 'partner' | 'time' | 'other';

/** A labelled remark of a task (ghi chú của nhiệm vụ): the span of what stands behind the label and its colon. */
export interface Annotation extends Span {
  readonly kind: AnnotationKind;
  /** Where its label begins. */
  readonly from: number;
  /** The first token behind the colon. */
  readonly at: number;
}

const WHO = phraseList(
  'đơn vị, cơ quan, phòng, bộ phận, tổ chức, cá nhân, cán bộ, người, đồng chí, lãnh đạo',
);
const withWho = (verbs: string): string[] =>
  phraseList(verbs).flatMap((verb) => WHO.map((who) => `${who} ${verb}`));

/** In the order in which they are tried: `lãnh đạo phụ trách` watches the work and does not do it. */
const LABELS: readonly { readonly kind: AnnotationKind; readonly phrases: readonly string[] }[] = [
  {
    kind: 'monitor',
    phrases: [...withWho('chỉ đạo, theo dõi, theo dõi đôn đốc, đôn đốc, giám sát'), 'lãnh đạo phụ trách'],
  },
  {
    kind: 'lead',
    phrases: [
      ...withWho(
        'chủ trì, chủ trì thực hiện, chủ trì tham mưu, thực hiện, đầu mối, chịu trách nhiệm, chịu trách nhiệm chính, phụ trách, tham mưu, được giao, thực hiện chính, tổ chức thực hiện',
      ),
      ...phraseList(
        'chủ trì, chủ trì thực hiện, phân công, phân công thực hiện, trách nhiệm, trách nhiệm thực hiện, đầu mối, phụ trách',
      ),
    ],
  },
  {
    kind: 'partner',
    phrases: [...withWho('phối hợp, phối hợp thực hiện, hỗ trợ'), 'phối hợp', 'phối hợp thực hiện'],
  },
  {
    kind: 'time',
    phrases: phraseList(`
      thời hạn, thời hạn hoàn thành, thời hạn thực hiện, thời hạn báo cáo, thời hạn gửi, thời hạn trình, thời gian,
      thời gian hoàn thành, thời gian thực hiện, thời gian báo cáo, thời gian trình, thời điểm hoàn thành, hạn hoàn thành,
      hạn xong, hạn chót, hạn cuối, hạn thực hiện, hạn báo cáo, hạn xử lý, tiến độ, tiến độ thực hiện, tiến độ hoàn thành, hoàn thành`),
  },
  {
    kind: 'other',
    phrases: phraseList(`
      sản phẩm, sản phẩm hoàn thành, sản phẩm dự kiến, sản phẩm đầu ra, kết quả đầu ra, kết quả dự kiến, kinh phí, kinh phí thực hiện,
      nguồn kinh phí, địa điểm, thành phần, hình thức`),
  },
];
const KINDS = LABELS.map(({ kind, phrases }) => ({ kind, table: phraseTable(phrases) }));

/** The labelled remarks of a task's words, in their order. A label opens a sentence, a clause, a bracket or a part behind a comma. */
export const annotationsIn = oncePer((reading: Reading): readonly Annotation[] => {
  if (!reading.text.includes(':')) return [];
  const { tokens } = reading;
  const found: Annotation[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const label =
      labelAt(tokens, at) ?? (found.some(({ kind }) => kind === 'lead') ? doerAt(tokens, at) : null);
    if (!label) continue;
    const first = label.next;
    let end = first;
    while (end < tokens.length && !endsRemark(tokens, end)) end++;
    if (end === first) continue;
    const from = tokens[at]!.start;
    found.push({
      kind: label.kind,
      from,
      at: first,
      start: tokens[first]!.start,
      end: tokens[end - 1]!.end,
    });
    at = first - 1;
  }
  return found;
});

function labelAt(tokens: readonly Token[], at: number): { kind: AnnotationKind; next: number } | null {
  if (at > 0 && tokens[at - 1]!.isWord && !isCapital(tokens[at])) return null;
  for (const { kind, table } of KINDS) {
    const length = phraseAt(table, tokens, at);
    if (length > 0 && tokens[at + length]?.text === ':') return { kind, next: at + length + 1 };
  }
  return null;
}

/** `chủ trì: Phòng A; thực hiện: các trường`: behind whoever leads. Elsewhere the verb is the work. */
function doerAt(tokens: readonly Token[], at: number): { kind: AnnotationKind; next: number } | null {
  const length = tokens[at - 1]?.isWord === false ? phraseAt(DOES, tokens, at) : 0;
  return length > 0 && tokens[at + length]?.text === ':' ? { kind: 'doer', next: at + length + 1 } : null;
}

const DOES = phraseTable(['thực hiện', 'tổ chức thực hiện', 'triển khai thực hiện']);

/** A remark ends with its clause, its bracket, or where the next one begins. */
function endsRemark(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  return text === ';' || text === '.' || text === ')' || labelAt(tokens, at) !== null;
}

/** Whether a paragraph only adds a labelled remark to the item over it: `- Đơn vị chủ trì: Phòng A.` */
export const isAnnotation = oncePer((paragraph: Paragraph): boolean => {
  if (!paragraph.text.slice(0, LONGEST_LABEL).includes(':')) return false;
  const [first] = annotationsIn(readingOf(ownWords(paragraph).slice(0, LONGEST_LABEL + 40)));
  return first !== undefined && !/[^\p{L}\s:]/u.test(ownWords(paragraph).slice(0, first.start));
});

/** In characters, with the item's mark. */
const LONGEST_LABEL = 50;

/** Whom a remark names; what is no known kind of name is one to its end, for nothing else stands behind such a label. */
export function namedIn({ text, tokens, lookup }: Reading, { at, start, end }: Annotation): readonly Actor[] {
  const next = tokenFrom(tokens, end);
  const list = actorsAt({ text, lookup, tokens: tokens.slice(0, next), sentences: [] }, at);
  if (list) return list.actors;
  return [{ name: textOf(text, { start, end }), kind: 'unit', start, end, unit: null }];
}
