import { pattern, piece } from '../../../text/pattern';
import { WEEKDAY_NAME } from '../../date/weekday-names';
import { clauseBefore, type Deadline, HOUR, makeDeadline } from '../deadline';
import { type Expression, matchesOf, trimmed } from './expression';

/** By when, before a day that has no date. */
const BY_WHEN = piece`
  (?:trước|trong|(?:đến )?hết|(?:chậm|muộn) nhất(?: (?:là|vào|trước))?)\s+
`;
const PART_OF_DAY = piece`(?:(?:buổi )?(?:sáng|trưa|chiều) )?`;
/** A time that no calendar day follows from. */
const VAGUE: readonly Expression[] = [
  {
    cue: /(?:tuần|tháng|quý|năm|hôm)\s+(?:này|tới|sau|nay)/iu,
    pattern: pattern('giu')`
      (?<!\p{L}|\<từ_)(?:(?:ngay )?(?:trong|trước|hết|đến hết) )?(?:(?:đầu|giữa|cuối|hết) )?\<
      (?:tuần|tháng|quý|năm|ngày hôm) (?:này|tới|sau|nay)\>
    `,
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
    pattern: pattern('giu')`
      \<${BY_WHEN}${HOUR}${PART_OF_DAY}(?:ngày )?${WEEKDAY_NAME}
      (?! (?:hàng|hằng|mỗi|đầu|cuối)|\p{L}|,? \(?(?:ngày|\d))(?: tuần (?:này|tới|sau))?
    `,
  },
  {
    // The week of a work schedule, whose days the text does not tell.
    cue: /tuần\s+(?:thứ\s+)?\d/iu,
    pattern: pattern('giu')`
      \<(?:trong|trước|(?:đến )?hết|(?:chậm|muộn) nhất) tuần (?:thứ )?\d{1,2}(?:\s?/\s?20\d\d| năm 20\d\d)?
      (?![\p{L}\d/])
    `,
  },
  {
    cue: /tháng\s+(?:này|tới|sau)/iu,
    pattern: pattern('giu')`
      \<(?:trước|vào|hết|chậm nhất(?: là)?) ngày \d{1,2} tháng (?:này|tới|sau)\>
    `,
  },
  {
    cue: /trong\s+(?:ngày|tuần|tháng|quý)/iu,
    pattern: pattern('giu')`
      \<(?<=(?:hoàn_thành|xong|báo_cáo|gửi|trình|nộp|trả_lời|giải_quyết|xử_lý)[^.;:,]{0,60}\s)trong\s+
      (?:ngày(?: làm việc)?|tuần|tháng|quý)(?=\s*(?:[.;)]|$|, (?:không|tránh)\s))
    `,
  },
  {
    cue: /cuối\s+(?:ngày|buổi)/iu,
    pattern: pattern('giu')`
      \<(?:trước|(?:chậm|muộn) nhất(?: (?:là|vào))?|(?:gửi|báo_cáo|trình|nộp)[^.;:,]{0,60}\s(?:vào|trong))
      \s+cuối (?:ngày|buổi)(?: làm việc)?(?: hôm nay)?(?=\s*(?:[.;),]|$))
    `,
  },
  {
    cue: /(?:hôm|sáng|chiều)\s+nay|mai/iu,
    pattern: pattern('giu')`
      \<${BY_WHEN}(?:${HOUR}(?:sáng|chiều) nay|(?=\d)${HOUR}(?:ngày )?(?:hôm nay|mai))\>
    `,
  },
  {
    cue: /mai|hôm\s+nay/iu,
    pattern: pattern('giu')`
      \<(?:
        (?:ngay )?(?:trong|trước|hết|vào) (?:(?:sáng|chiều) )?(?:ngày mai|mai|hôm nay)\>
        |ngay (?:hôm nay|(?:sáng|chiều|ngày) mai)\>|(?:sáng|chiều|ngày) mai(?=\s*(?:[.;),]|$))
      )
    `,
  },
  {
    cue: /cùng\s+ngày/iu,
    pattern: pattern('giu')`
      \<(?:trước|trong|(?:chậm|muộn) nhất(?: (?:là|vào))?) (?=\d|cùng)${HOUR}cùng ngày(?!\p{L}| \(?\d)
    `,
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
