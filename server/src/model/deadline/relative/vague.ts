import { WEEKDAY_NAME } from '../../date/weekday-names';
import { clauseBefore, type Deadline, HOUR, makeDeadline } from '../deadline';
import { type Expression, matchesOf, trimmed } from './expression';

/** By when, before a day that has no date. */
const BY_WHEN = String.raw`(?:trước|trong|(?:đến\s+)?hết|(?:chậm|muộn)\s+nhất(?:\s+(?:là|vào|trước))?)\s+`;
const PART_OF_DAY = String.raw`(?:(?:buổi\s+)?(?:sáng|trưa|chiều)\s+)?`;
/** A time that no calendar day follows from. */
const VAGUE: readonly Expression[] = [
  {
    cue: /(?:tuần|tháng|quý|năm|hôm)\s+(?:này|tới|sau|nay)/iu,
    pattern:
      /(?<!\p{L}|(?<!\p{L})từ\s{1,2})(?:(?:ngay\s+)?(?:trong|trước|hết|đến\s+hết)\s+)?(?:(?:đầu|giữa|cuối|hết)\s+)?(?<!\p{L})(?:tuần|tháng|quý|năm|ngày\s+hôm)\s+(?:này|tới|sau|nay)(?!\p{L})/giu,
  },
  {
    cue: /trong\s+thời\s+gian/iu,
    pattern: /(?<!\p{L})trong\s+thời\s+gian\s+(?:sớm|ngắn|nhanh)\s+nhất(?!\p{L})/giu,
  },
  {
    cue: /nhất\s+có\s+thể|càng\s+sớm/iu,
    pattern:
      /(?<!\p{L})(?:sớm|nhanh)\s+nhất\s+có\s+thể(?!\p{L})|(?<!\p{L})càng\s+sớm\s+càng\s+tốt(?!\p{L})/giu,
  },
  {
    cue: /(?:thứ|chủ)\s/iu,
    pattern: new RegExp(
      String.raw`(?<!\p{L})${BY_WHEN}${HOUR}${PART_OF_DAY}(?:ngày\s+)?${WEEKDAY_NAME}(?!\s+(?:hàng|hằng|mỗi|đầu|cuối)|\p{L}|,?\s+\(?(?:ngày|\d))(?:\s+tuần\s+(?:này|tới|sau))?`,
      'giu',
    ),
  },
  {
    // The week of a work schedule, whose days the text does not tell.
    cue: /tuần\s+(?:thứ\s+)?\d/iu,
    pattern:
      /(?<!\p{L})(?:trong|trước|(?:đến\s+)?hết|(?:chậm|muộn)\s+nhất)\s+tuần\s+(?:thứ\s+)?\d{1,2}(?:\s?\/\s?20\d\d|\s+năm\s+20\d\d)?(?![\p{L}\d/])/giu,
  },
  {
    cue: /tháng\s+(?:này|tới|sau)/iu,
    pattern:
      /(?<!\p{L})(?:trước|vào|hết|chậm\s+nhất(?:\s+là)?)\s+ngày\s+\d{1,2}\s+tháng\s+(?:này|tới|sau)(?!\p{L})/giu,
  },
  {
    cue: /trong\s+(?:ngày|tuần|tháng|quý)/iu,
    pattern:
      /(?<!\p{L})(?<=(?:hoàn\s{1,2}thành|xong|báo\s{1,2}cáo|gửi|trình|nộp|trả\s{1,2}lời|giải\s{1,2}quyết|xử\s{1,2}lý)[^.;:,]{0,60}\s)trong\s+(?:ngày(?:\s+làm\s+việc)?|tuần|tháng|quý)(?=\s*(?:[.;)]|$|,\s+(?:không|tránh)\s))/giu,
  },
  {
    cue: /(?:hôm|sáng|chiều)\s+nay|mai/iu,
    pattern: new RegExp(
      String.raw`(?<!\p{L})${BY_WHEN}(?:${HOUR}(?:sáng|chiều)\s+nay|(?=\d)${HOUR}(?:ngày\s+)?(?:hôm\s+nay|mai))(?!\p{L})`,
      'giu',
    ),
  },
  {
    cue: /mai|hôm\s+nay/iu,
    pattern:
      /(?<!\p{L})(?:(?:ngay\s+)?(?:trong|trước|hết|vào)\s+(?:(?:sáng|chiều)\s+)?(?:ngày\s+mai|mai|hôm\s+nay)(?!\p{L})|ngay\s+(?:hôm\s+nay|(?:sáng|chiều|ngày)\s+mai)(?!\p{L})|(?:sáng|chiều|ngày)\s+mai(?=\s*(?:[.;),]|$)))/giu,
  },
  {
    cue: /cùng\s+ngày/iu,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:trước|trong|(?:chậm|muộn)\s+nhất(?:\s+(?:là|vào))?)\s+(?=\d|cùng)${HOUR}cùng\s+ngày(?!\p{L}|\s+\(?\d)`,
      'giu',
    ),
  },
  {
    cue: /ngay\s+trong/iu,
    pattern: /(?<!\p{L})ngay\s+trong\s+ngày(?!\s+(?:\d|mai)|\p{L})/giu,
  },
];
/** `hằng tháng báo cáo … trước ngày 05 tháng sau`: the day of each month. */
const DAY_OF_NEXT = /ngày\s+\d{1,2}\s+tháng\s+sau$/iu;
const EVERY_MONTH = /(?<!\p{L})(?:hàng|hằng|mỗi)\s+tháng(?!\p{L})/iu;
const PREPOSED = /^(?:(?:ngay\s+)?(?:trong|trước|hết|đến)|(?:chậm|muộn)\s+nhất|đầu|giữa|cuối)(?!\p{L})/iu;

/** `trong tuần tới`, `trong thời gian sớm nhất`. */
export function vagueDeadlines(text: string): Deadline[] {
  const found: Deadline[] = [];
  for (const match of matchesOf(VAGUE, text)) {
    const isBareTime = /(?:này|tới|sau|nay)$/iu.test(match[0]) && !PREPOSED.test(match[0]);
    const isMonthly = DAY_OF_NEXT.test(match[0]) && EVERY_MONTH.test(clauseBefore(text, match.index));
    if (!isBareTime && !isMonthly)
      found.push(makeDeadline(text, trimmed(match), { kind: 'vague', value: null, due: null }));
  }
  return found;
}
