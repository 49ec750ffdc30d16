import { type Deadline, makeDeadline } from '../deadline';
import { trimmed } from './expression';

/** ` kể từ ngày nhận được hồ sơ`, ` sau khi được phê duyệt`: from when the time runs. */
const FROM = String.raw`(?:\s*,?\s*(?:(?:kể\s+)?từ\s+(?:khi|ngày|lúc|thời\s+điểm)|sau\s+khi)(?!\s+\d)[^.;,()]{0,120})?`;
const WITHIN = [
  String.raw`trong(?:\s+(?:vòng|thời\s+hạn|thời\s+gian|khoảng))?`,
  String.raw`(?:chậm|muộn)\s+nhất(?:\s+là)?(?:\s+(?:trong|sau))?`,
  String.raw`không\s+quá`,
  String.raw`sau(?=\s+\d{1,3}\s+\p{L}+(?:\s+làm\s+việc)?(?:\s+(?:kể\s+từ|thực\s+hiện|triển\s+khai)|\s*(?:[.;)]|$)))`,
  String.raw`(?:thời\s+hạn|thời\s+gian)(?:\s+(?:hoàn\s+thành|thực\s+hiện))?(?:\s+(?:là|tối\s+đa)|\s*:)`,
].join('|');
const UNIT = String.raw`ngày\s+làm\s+việc|ngày|giờ\s+làm\s+việc|giờ|h|tuần|tháng`;
/** What, behind the unit, makes of it an hour of the day, a day of a month, or a time that is over. */
const NO_SPAN = [
  String.raw`[\p{L}\d/]`,
  // `sau 17 giờ`, but `sau 24 giờ`, `sau 8 giờ kể từ khi nhận được tin`
  String.raw`(?<=(?<!\p{L})sau\s{1,2}(?:[5-9]|0[5-9]|1\d|2[0-3])\s{0,2}(?:giờ|h))(?!\s+kể\s+từ\s+(?:khi|lúc|thời\s+điểm))`,
  // `không quá 16 giờ 30`, `chậm nhất 16 giờ ngày 20`
  String.raw`(?<=giờ|h)\s{0,2}\d`,
  String.raw`(?<=giờ|h),?\s+(?:ngày|thứ|sáng|chiều)(?!\p{L})`,
  // `trong 02 ngày 15 - 16/3`
  String.raw`\s+\d{1,2}(?:\/\d{1,2})?(?:\s{0,2}[-–,]|\s+(?:và|đến|tới)\s)`,
  // `trong 3 tháng đầu năm`, `trong 02 ngày qua`, but `không quá 05 ngày trước cuộc họp`
  String.raw`\s+(?:đầu|cuối|qua|vừa|gần|liên|trước(?!\s+(?:cuộc|khi|kỳ|phiên|ngày|hội|buổi))|nay|đêm)(?!\p{L})`,
].join('|');
const DURATION = new RegExp(
  String.raw`(?<!\p{L})(?:${WITHIN})\s+(?<count>\d{1,3})\s{0,2}(?:\([^)]{1,20}\)\s+)?(?<unit>${UNIT})(?!${NO_SPAN})${FROM}`,
  'giu',
);
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
const SPELT =
  /(?<!\p{L})trong\s+(?:vòng|thời\s+hạn)\s+(?<count>một|hai|ba|bốn|năm|mười)\s+(?<unit>ngày\s+làm\s+việc|ngày|giờ|tuần|tháng)(?!\p{L})/giu;
const COUNTS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, mười: 10 };

/** `rút ngắn thời gian cấp phép còn không quá 02 ngày`: how long a thing takes, and not by when it is to be done. */
const MEASURED = /(?<!\p{L})(?:(?:còn|xuống)\s+không\s+quá|xuống\s+còn\s+trong)(?!\p{L})/iu;

/** Spans of time: `trong thời hạn 05 ngày làm việc kể từ ngày nhận hồ sơ`. */
export function durationDeadlines(text: string): Deadline[] {
  const patterns = /\d\s{0,2}(?:\([^)]{1,20}\)\s+)?(?:ngày|giờ|h|tuần|tháng)/iu.test(text) ? [DURATION] : [];
  if (/trong\s+(?:vòng|thời\s+hạn)\s+[mhbn]/iu.test(text)) patterns.push(SPELT);
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !MEASURED.test(text.slice(Math.max(0, index - 12), index + 12)))
      .map((match) => {
        const { count, unit } = match.groups!;
        const number = COUNTS[count!.toLowerCase()] ?? Number(count);
        const value = UNITS[unit!.toLowerCase().replace(/\s+/g, ' ')]!(number);
        return makeDeadline(text, trimmed(match), { kind: 'duration', value, due: null });
      }),
  );
}
