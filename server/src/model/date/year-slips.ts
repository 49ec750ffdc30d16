import { pattern } from '../../text/pattern';
import { type Span, span } from '../../text/span';

/** Years that cannot be: a period that ends before it begins, or a year with a digit too many. */
export interface YearSlip extends Span {
  readonly kind: 'reversed' | 'digits';
}

const PERIOD = pattern('giu')`
  \<(?:giai đoạn|nhiệm kỳ|thời kỳ|niên khóa|năm học) ((?:19|20)\d{2,3})\s{0,2}[-–]\s{0,2}((?:19|20)\d{2,3})(?![\d/])
`;
/** `mỗi năm 2500.` counts something. */
const YEAR = pattern('giu')`
  (?<!(?:mỗi|một|hằng|hàng|\d)_)\<năm (?:20\d{3}|2[2-9]\d\d)(?=\s*$|[;:)]|[.,](?:\s|$))
`;

/** `Đại lễ Phật đản năm 2570`: the years of the Buddha are 544 ahead. */
const BUDDHIST = /(?<!\p{L})phật\s+(?:lịch|đản|giáo)(?!\p{L})/iu;
const BUDDHIST_YEAR = /25[6-9]\d$/u;
const NEAR = 80;

const isBuddhist = (text: string, { index, 0: words }: RegExpExecArray): boolean =>
  BUDDHIST_YEAR.test(words) &&
  BUDDHIST.test(text.slice(Math.max(0, index - NEAR), index + words.length + NEAR));

/** The slips of a text in its order. */
export function yearSlipsIn(text: string): YearSlip[] {
  if (!/(?:19|2\d)\d\d/.test(text)) return [];
  const slips: YearSlip[] = [];
  for (const match of text.matchAll(PERIOD)) {
    const [, first, last] = match as unknown as [string, string, string];
    const end = match.index + match[0].length;
    const years = span(match.index + match[0].search(/\d/), end);
    if (first.length > 4 || last.length > 4) slips.push({ ...years, kind: 'digits' });
    else if (Number(first) > Number(last)) slips.push({ ...years, kind: 'reversed' });
  }
  for (const match of text.matchAll(YEAR)) {
    if (isBuddhist(text, match)) continue;
    slips.push({ start: match.index, end: match.index + match[0].length, kind: 'digits' });
  }
  return slips.sort((a, b) => a.start - b.start);
}
