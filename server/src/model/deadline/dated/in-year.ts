import { pattern } from '../../../text/pattern';
import { overlaps, type Span } from '../../../text/span';
import { dayOf } from '../../date/calendar';
import { clauseBefore, type Deadline, type DeadlineContext, makeDeadline } from '../deadline';
import { HAPPENED, PERFECT } from './what-happened';

const YEAR = pattern('giu')`
  \<(?:
    (trong|trước|(?:đến|tới) hết|hết)(?: cuối)?
    |((?:đến|tới|trước|trong|vào) cuối|(?<=(?:hoàn_thành|xong)_)cuối)
  ) năm (20\d\d)(?!\s?[-–]\s?\d|\d)
`;
const HALF = pattern('giu')`
  \<(?:trong|trước|(?:đến )?hết) 0?6 tháng (đầu|cuối) năm(?: (20\d\d)|(?! \d))
`;

/** `từ nay đến hết năm`: the end of the year that goes on, before a mark or the end. */
const THIS_YEAR = pattern('giu')`
  \<(?:(?<=từ_nay_)(?:đến|tới) (?:hết|cuối)|trước (?:khi hết|cuối)) năm(?=\s*(?:[.;,)]|$))
`;

const ASKED_WITHIN = /(?<!\p{L})(?:hoàn\s+th(?:ành|iện)|xong|ban\s+hành|trình)(?:\s+\p{L}{1,12}){0,3}\s+$/iu;
/** What a half of a year is told of: what was reached, its tasks, its meetings. */
const TELLS_OF_HALF = pattern('iu')`
  \<(?:
    kết quả|tình hình|đã|đạt|được|đánh giá|sơ kết|tổng kết|nhiệm vụ|công tác|so với|cùng kỳ|phát sinh
    |báo cáo|kế hoạch|giải pháp|phương hướng|công việc|kịch bản|nhu cầu|số (?:cuộc|đợt|lượt|vốn|tiền)
  )\>
`;

/** `hoàn thành trong 6 tháng đầu năm`, or any work at whose end half a year stands that is not over. */
function isAskedWithin(
  text: string,
  { start, end }: Span,
  due: string | null,
  reference: string | null,
): boolean {
  const clause = clauseBefore(text, start);
  if (ASKED_WITHIN.test(clause)) return true;
  const isOver = due === null || reference === null || due < reference;
  return !isOver && /^\s*(?:[.;)]|$)/u.test(text.slice(end)) && !TELLS_OF_HALF.test(clause);
}

/** Deadlines of a year or half a year: `trong năm 2026`, `hết 6 tháng đầu năm`. */
export function yearDeadlines(text: string, { reference, exclude }: DeadlineContext): Deadline[] {
  const found: Deadline[] = [];
  for (const match of text.matchAll(YEAR)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const year = Number(match[3]);
    const isPast = reference !== null && year < dayOf(reference).year;
    if (isPast || exclude?.some((span) => overlaps(span, at))) continue;
    if (HAPPENED.test(text.slice(at.end, at.end + 12)) || PERFECT.test(clauseBefore(text, at.start)))
      continue;
    const due = /^trước\s+năm/iu.test(match[0]) ? `${year - 1}-12-31` : `${year}-12-31`;
    const start = at.start + (/^vào\s+/iu.exec(match[0])?.[0].length ?? 0);
    found.push(makeDeadline(text, { start, end: at.end }, { kind: 'period', value: String(year), due }));
  }
  found.push(...endsOfThisYear(text, reference));
  if (!/6\s+tháng/iu.test(text)) return found;
  for (const match of text.matchAll(HALF)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const year = match[2] ?? (reference === null ? null : dayOf(reference).year);
    const due = year === null ? null : `${year}-${match[1]!.toLowerCase() === 'đầu' ? '06-30' : '12-31'}`;
    if (!isAskedWithin(text, at, due, reference)) continue;
    found.push(makeDeadline(text, at, { kind: 'period', value: null, due }));
  }
  return found;
}

/** `…, từ nay đến hết năm.`, `Từ nay đến cuối năm, Văn phòng lập …`; `tình hình từ nay đến cuối năm` tells of a time. */
function endsOfThisYear(text: string, reference: string | null): Deadline[] {
  const year = reference === null ? null : dayOf(reference).year;
  return [...text.matchAll(THIS_YEAR)].flatMap(({ index, 0: words }) => {
    const at = { start: index, end: index + words.length };
    const clause = clauseBefore(text, index);
    const opens = /^\s*(?:từ\s+nay\s+)?$/iu.test(clause);
    const asks =
      text[at.end] === ',' ? opens : !TELLS_OF_HALF.test(clause.slice(clause.lastIndexOf(',') + 1));
    if (!asks || PERFECT.test(clause)) return [];
    const [value, due] = year === null ? [null, null] : [String(year), `${year}-12-31`];
    return [makeDeadline(text, at, { kind: 'period', value, due })];
  });
}
