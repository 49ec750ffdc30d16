import { pattern, piece } from '../../../text/pattern';
import { clauseBefore, type Deadline, makeDeadline } from '../deadline';
import { trimmed } from './expression';

/** ` kể từ ngày nhận được hồ sơ`, ` sau khi được phê duyệt`: from when the time runs. */
const FROM = piece`
  (?:\s*,?\s*(?:(?:kể )?từ (?:khi|ngày|lúc|thời điểm)|sau khi)(?! \d)[^.;,()]{0,120})?
`;
const WITHIN = [
  piece`trong(?: (?:vòng|thời hạn|thời gian|khoảng))?`,
  piece`(?:chậm|muộn) nhất(?: là)?(?: (?:trong|sau))?`,
  piece`không quá`,
  piece`
    sau(?= \d{1,3} \p{L}+(?: làm việc)?(?: (?:kể từ|thực hiện|triển khai)|\s*(?:[.;)]|$)))
  `,
  piece`
    (?:thời hạn|thời gian)(?: (?:hoàn thành|thực hiện))?(?: (?:là|tối đa)|\s*:)
  `,
].join('|');
const UNIT = piece`ngày làm việc|ngày|giờ làm việc|giờ|h|tuần|tháng`;
/** What, behind the unit, makes of it an hour of the day, a day of a month, or a time that is over. */
const NO_SPAN = [
  piece`[\p{L}\d/]`,
  // `sau 17 giờ`, but `sau 24 giờ`, `sau 8 giờ kể từ khi nhận được tin`
  piece`
    (?<=\<sau_(?:[5-9]|0[5-9]|1\d|2[0-3])\s{0,2}(?:giờ|h))(?! kể từ (?:khi|lúc|thời điểm))
  `,
  // `không quá 16 giờ 30`, `chậm nhất 16 giờ ngày 20`
  piece`(?<=giờ|h)\s{0,2}\d`,
  piece`(?<=giờ|h),? (?:ngày|thứ|sáng|chiều)\>`,
  // `trong 02 ngày 15 - 16/3`
  piece`\s+\d{1,2}(?:/\d{1,2})?(?:\s{0,2}[-–,]| (?:và|đến|tới)\s)`,
  // `trong 3 tháng đầu năm`, `trong 02 ngày qua`, but `không quá 05 ngày trước cuộc họp`
  piece`
    \s+(?:đầu|cuối|qua|vừa|gần|liên|trước(?! (?:cuộc|khi|kỳ|phiên|ngày|hội|buổi))|nay|đêm)\>
  `,
].join('|');
const DURATION = pattern('giu')`
  \<(?:${WITHIN}) (?<count>\d{1,3})\s{0,2}(?:\([^)]{1,20}\) )?(?<unit>${UNIT})(?!${NO_SPAN})${FROM}
`;
const UNITS: Readonly<Record<string, (count: number) => string>> = {
  ngày: (count) => `P${count}D`,
  'ngày làm việc': (count) => `P${count}WD`,
  giờ: (count) => `PT${count}H`,
  h: (count) => `PT${count}H`,
  'giờ làm việc': (count) => `PT${count}H`,
  tuần: (count) => `P${count}W`,
  tháng: (count) => `P${count}M`,
};

/** `trong vòng một tuần` */
const SPELT = pattern('giu')`
  \<trong (?:vòng|thời hạn) (?<count>một|hai|ba|bốn|năm|mười) (?<unit>ngày làm việc|ngày|giờ|tuần|tháng)\>
`;
const COUNTS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, mười: 10 };

/** `rút ngắn thời gian cấp phép còn không quá 02 ngày`: how long a thing takes, and not by when it is to be done. */
const MEASURED = /(?<!\p{L})(?:(?:còn|xuống)\s+không\s+quá|xuống\s+còn\s+trong)(?!\p{L})/iu;
/** `giảm thời gian cấp phép xuống | trong vòng 05 ngày` */
const SHORTENED = pattern('iu')`
  \<(?:giảm|rút(?: ngắn)?) (?:thời (?:gian|hạn)|số ngày)\>[^.;]{0,120}\s(?:còn|xuống)(?: còn)?(?: tối đa)?\s+$
`;

const isMeasured = (text: string, index: number): boolean =>
  MEASURED.test(text.slice(Math.max(0, index - 12), index + 12)) || SHORTENED.test(clauseBefore(text, index));

/** Spans of time: `trong thời hạn 05 ngày làm việc kể từ ngày nhận hồ sơ`. */
export function durationDeadlines(text: string): Deadline[] {
  const patterns = /\d\s{0,2}(?:\([^)]{1,20}\)\s+)?(?:ngày|giờ|h|tuần|tháng)/iu.test(text) ? [DURATION] : [];
  if (/trong\s+(?:vòng|thời\s+hạn)\s+[mhbn]/iu.test(text)) patterns.push(SPELT);
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !isMeasured(text, index))
      .map((match) => {
        const { count, unit } = match.groups!;
        const number = COUNTS[count!.toLowerCase()] ?? Number(count);
        const value = UNITS[unit!.toLowerCase().replace(/\s+/g, ' ')]!(number);
        return makeDeadline(text, trimmed(match), { kind: 'duration', value, due: null });
      }),
  );
}
