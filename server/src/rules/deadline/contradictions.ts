import { pattern } from '../../text/pattern';
import { spanOf } from '../../text/span';
import type { Member } from '../rule';

/** A deadline that cannot be kept as it is written: `hằng tuần, vào ngày 15`. */
export interface Contradiction {
  readonly problem: string;
}

const WEEKLY_DAY = pattern('giu')`
  \<(?:(?:hàng|hằng|mỗi) tuần,? (?:(?:vào|trước) )?ngày \d{1,2}|ngày \d{1,2} (?:hàng|hằng|mỗi) tuần)
  (?![\d/.]\d|\s?/| (?:tháng|hàng|hằng|mỗi)\>|\d|\p{L})
`;
const WRONG_WEEKDAY = /(?<!\p{L})thứ\s+(?:[0189]|nhất|tám|chín|mười)\s+(?:hàng|hằng|mỗi)\s+tuần(?!\p{L})/giu;
/** `hằng tháng, vào thứ Sáu hằng tuần`: two periods of one report, with nothing but its day between them. */
const TWO_PERIODS = pattern('giu')`
  \<(?:hàng|hằng|mỗi) (tuần|tháng|quý|năm),? (?:vào|trước) (?:ngày \d{1,2}|thứ [\p{L}\d]{1,4}|chủ nhật)\s+
  (?:hàng|hằng|mỗi) (tuần|tháng|quý|năm)\>
`;
/** A day of each month: `ngày 31 hằng tháng`. */
export const MONTHLY_DAY = /(?<!\p{L})ngày\s+(\d{1,2})\s+(?:hàng|hằng|mỗi)\s+tháng(?!\p{L})/giu;

/** What a text says of recurring deadlines that contradicts itself. */
export function* contradictions(text: string): Generator<Member<Contradiction>> {
  if (!/(?:hàng|hằng|mỗi)\s/iu.test(text)) return;
  for (const match of text.matchAll(WEEKLY_DAY)) {
    const problem = `“${match[0]}” mâu thuẫn: định kỳ hằng tuần thì ghi thứ, định kỳ hằng tháng thì ghi ngày.`;
    yield { key: match[0], span: spanOf(match), value: { problem } };
  }
  for (const match of text.matchAll(MONTHLY_DAY)) {
    const problem = `“${match[0]}” không có: tháng dài nhất có 31 ngày.`;
    if (Number(match[1]) > 31) yield { key: match[0], span: spanOf(match), value: { problem } };
  }
  for (const match of text.matchAll(WRONG_WEEKDAY)) {
    const problem = `“${match[0]}” không có: một tuần có thứ Hai đến thứ Bảy và Chủ nhật.`;
    yield { key: match[0], span: spanOf(match), value: { problem } };
  }
  for (const match of text.matchAll(TWO_PERIODS)) {
    const [first, second] = [match[1]!.toLowerCase(), match[2]!.toLowerCase()];
    const problem = `“${match[0]}” mâu thuẫn: vừa hằng ${first}, vừa hằng ${second}.`;
    if (first !== second) yield { key: match[0], span: spanOf(match), value: { problem } };
  }
}
