import { WEEKDAY_NAME } from '../date/weekday-names';
import { clauseBefore, type Deadline, HOUR, makeDeadline } from './deadline';

const FROM = String.raw`(?:\s*,?\s*(?:(?:kể\s+)?từ\s+(?:khi|ngày|lúc|thời\s+điểm)|sau\s+khi)(?!\s+\d)[^.;,()]{0,120})?`;
const DURATION = new RegExp(
  String.raw`(?<!\p{L})(?:trong(?:\s+(?:vòng|thời\s+hạn|thời\s+gian|khoảng))?|(?:chậm|muộn)\s+nhất(?:\s+là)?(?:\s+(?:trong|sau))?|không\s+quá|sau(?=\s+\d{1,3}\s+\p{L}+(?:\s+làm\s+việc)?\s+(?:kể\s+từ|thực\s+hiện|triển\s+khai)|\s+\d{1,3}\s+\p{L}+(?:\s+làm\s+việc)?\s*(?:[.;)]|$))|(?:thời\s+hạn|thời\s+gian)(?:\s+(?:hoàn\s+thành|thực\s+hiện))?(?:\s+(?:là|tối\s+đa)|\s*:))\s+(?<count>\d{1,3})\s{0,2}(?:\([^)]{1,20}\)\s+)?(?<unit>ngày\s+làm\s+việc|ngày|giờ\s+làm\s+việc|giờ|h|tuần|tháng)(?![\p{L}\d/]|(?<=(?<!\p{L})sau\s{1,2}(?:[5-9]|0[5-9]|1\d|2[0-3])\s{0,2}(?:giờ|h))(?!\s+(?:(?:kể\s+)?từ|sau)\s+khi)|(?<=giờ|h)\s{0,2}\d|\s+\d{1,2}(?:\/\d{1,2})?(?:\s{0,2}[-–,]|\s+(?:và|đến|tới)\s)|(?<=giờ|h),?\s+(?:ngày|thứ|sáng|chiều)(?!\p{L})|\s+(?:đầu|cuối|qua|vừa|gần|liên|trước(?!\s+(?:cuộc|khi|kỳ|phiên|ngày|hội|buổi))|nay|đêm)(?!\p{L}))` +
    FROM,
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

const WHO = String.raw`(?:\s+của\s+[^.;:()]{1,80}?(?=\s*(?:[.;:()]|$|,(?!\s+các\s)|\s+(?:để|và|theo|tại|về|trong|trước|do)\s)))?`;
/** An expression, and words that it does not do without: a search for those costs next to nothing. */
interface Expression {
  readonly cue: RegExp;
  readonly pattern: RegExp;
}

/** What the work waits for. */
const EVENTS: readonly Expression[] = [
  {
    cue: /khi\s/iu,
    pattern: new RegExp(
      String.raw`(?<!\p{L}|sau\s{1,2})khi\s+(?:có\s+|được\s+)(?:yêu\s+cầu|chỉ\s+đạo|đề\s+nghị|phát\s+sinh|văn\s+bản|thông\s+báo|hướng\s+dẫn)(?:\s+(?:chỉ\s+đạo|hướng\s+dẫn|yêu\s+cầu|đề\s+nghị)(?!\p{L}))?(?!\p{L})${WHO}`,
      'giu',
    ),
  },
  {
    cue: /khi\s+(?:xem|xây|lập|phân|điều|rà|sửa|kết)/iu,
    pattern:
      /(?<!\p{L})(?<=(?:báo\s{1,2}cáo|trình|tổng\s{1,2}hợp|đề\s{1,2}xuất|kiến\s{1,2}nghị)[^.;:]{0,80}\s)(?<!(?:sau|trước|đã)\s{1,2})khi\s+(?:xem\s+xét|xây\s+dựng|lập|phân\s+bổ|điều\s+chỉnh|rà\s+soát|sửa\s+đổi|kết\s+thúc)\s[^.;,()]{1,80}(?=\s*[.;)]|\s*$)/giu,
  },
  {
    // `khi Sở Tài chính có yêu cầu`
    cue: /khi\s.{1,80}\scó\s+(?:yêu|đề|chỉ)/iu,
    pattern:
      /(?<!\p{L}|sau\s{1,2})khi\s+(?:các\s+)?\p{L}{2,10}(?:\s+[\p{L}&-]{1,12}){0,8}?\s+có\s+(?:yêu\s+cầu|đề\s+nghị|chỉ\s+đạo)(?=\s*[.;,)]|\s*$)/giu,
  },
  {
    cue: /theo\s+yêu/iu,
    pattern: new RegExp(
      String.raw`(?<!\p{L})theo\s+yêu\s+cầu(?:(?:,|\s+(?:và|hoặc))?\s+(?:đề\s+nghị|chỉ\s+đạo))?(?=\s+của\s|\s*[.;,)]|\s*$)${WHO}`,
      'giu',
    ),
  },
  {
    cue: /ngay\s+(?:sau|khi)/iu,
    pattern:
      /(?<!\p{L})ngay\s+(?:(?:sau\s+)?khi\s+[^.;,()]{1,120}|sau\s+(?:hội\s+nghị|cuộc\s+họp|buổi\s+làm\s+việc|kỳ\s+(?:họp|nghỉ)|đợt\s+\p{L}{1,7}|tết)(?!\p{L}))/giu,
  },
  {
    cue: /sau\s+khi/iu,
    pattern:
      /(?<!\p{L})sau\s+khi\s+(?!hết\s)(?:[^.;,()]{1,100}?(?<!\p{L}))?(?:kết\s+thúc|xong|(?:nước|lũ)\s+rút|bão\s+tan|ban\s+hành|có\s+hiệu\s+lực|được\s+(?:phê\s+duyệt|thông\s+qua|chấp\s+thuận|thẩm\s+định))(?!\p{L})/giu,
  },
  {
    cue: /sau\s+khi/iu,
    pattern:
      /(?<!\p{L})(?<!(?:đã|được)\s[^.;:,]{0,40})sau\s+khi\s+(?:[^.;,()]{1,60}?\s)?(?:hoàn\s+tất|nhận\s+(?:được|đủ)|có\s+(?:kết\s+quả|ý\s+kiến|chủ\s+trương|kết\s+luận|quyết\s+định|văn\s+bản))(?!\p{L})[^.;,()]{0,60}(?=\s*(?:[.;)]|$))/giu,
  },
  {
    cue: /(?:tại|trong|vào|trình)\s+(?:cuộc|buổi|giao|phiên|hội|kỳ)/iu,
    pattern:
      /(?<!\p{L})(?<=(?:báo\s{1,2}cáo|trình|thông\s{1,2}qua|xem\s{1,2}xét|kiểm\s{1,2}điểm|(?:xin|lấy)\s{1,2}ý\s{1,2}kiến)[^.;:]{0,80}\s)(?:(?:tại|trong|vào)\s+(?:cuộc\s+họp|buổi\s+họp|(?:(?:buổi|cuộc)\s+)?giao\s+ban|phiên\s+họp|hội\s+nghị|kỳ\s+họp)|(?<=trình\s{1,2})kỳ\s+họp)(?:\s+\p{L}{1,12}){0,4}?\s+(?:sau|tới|tiếp\s+theo|kế\s+tiếp|gần\s+nhất)(?!\p{L})/giu,
  },
  {
    cue: /(?:tại|trong|vào|trình)\s+(?:cuộc|buổi|giao|phiên|hội|kỳ)/iu,
    pattern:
      /(?<!\p{L})(?<=(?:báo\s{1,2}cáo|trình|thông\s{1,2}qua|xem\s{1,2}xét|kiểm\s{1,2}điểm|(?:xin|lấy)\s{1,2}ý\s{1,2}kiến)[^.;:]{0,80}\s)(?<!(?:đã|(?<!(?:xin|lấy)\s{1,2})ý\s{1,2}kiến|góp\s{1,2}ý|kết\s{1,2}luận|chỉ\s{1,2}đạo\s{1,2}của|phát\s{1,2}biểu|thảo\s{1,2}luận|kiến\s{1,2}nghị|nêu)\s[^.;:,]{0,40})(?:(?:tại|trong|vào)\s+(?:cuộc\s+họp|buổi\s+họp|(?:(?:buổi|cuộc)\s+)?giao\s+ban|phiên\s+họp|hội\s+nghị|kỳ\s+họp)|(?<=trình\s{1,2})kỳ\s+họp)(?:\s+\p{L}{1,12}){0,4}?\s+(?:(?:lần\s+)?thứ\s+(?:\d{1,3}|\p{L}{2,5})|(?:đầu|giữa|cuối)\s+(?:tuần|tháng|quý|năm)(?:\s+20\d\d)?|tháng\s+\d{1,2}(?:\s?\/\s?20\d\d|\s+năm\s+20\d\d)?|(?:quý|năm)\s+[\dIV]{1,4}(?:\/20\d\d)?|tuần\s+(?:thứ\s+)?\d{1,2}(?:\/20\d\d)?)(?![\p{L}\d])/giu,
  },
  {
    cue: /trước\s.{0,40}\d\s+(?:ngày|giờ|tuần)/iu,
    pattern:
      /(?<!\p{L})trước\s+(?:(?:khi|ngày|cuộc|kỳ|phiên|buổi)\s+)?(?:họp|hội\s+nghị|khai\s+(?:mạc|giảng)|làm\s+việc|thi|nghỉ)(?:\s+\p{L}{1,12}){0,6}?\s+\d{1,2}\s+(?:ngày|giờ|tuần)(?!\p{L})/giu,
  },
  {
    cue: /trước\s+khi\s.{0,60}\d\s+(?:ngày|giờ|tuần)/iu,
    pattern: /(?<!\p{L})trước\s+khi(?:\s+\p{L}{1,12}){1,6}?\s+\d{1,2}\s+(?:ngày|giờ|tuần)(?!\p{L})/giu,
  },
  {
    cue: /trước\s.{0,12}\d\s+(?:ngày|giờ|tuần)/iu,
    pattern:
      /(?<!\p{L})(?<=(?:gửi|nộp|thông\s{1,2}báo|báo\s{1,2}cáo|cung\s{1,2}cấp|trình|hoàn\s{1,2}thành|mời|đăng\s{1,2}ký)[^.;:]{0,80}\s)trước\s+(?:ít\s+nhất\s+|tối\s+thiểu\s+|khoảng\s+)?\d{1,2}\s+(?:ngày|giờ|tuần)(?:\s+làm\s+việc)?(?=\s*(?:[.;,)]|$)|\s+(?:để|so\s+với|kể\s+từ)(?!\p{L}))/giu,
  },
  {
    cue: /\d\s+(?:ngày|giờ|tuần).{0,12}\strước/iu,
    pattern:
      /(?<!\p{L})(?:(?:ít|chậm|muộn)\s+nhất(?:\s+là)?|tối\s+thiểu)\s+\d{1,2}\s+(?:ngày|giờ|tuần)(?:\s+làm\s+việc)?,?\s+trước\s+(?:khi|ngày|cuộc|kỳ|phiên|buổi|hội\s+nghị|thời\s+điểm)(?!\p{L})/giu,
  },
  {
    cue: /trước\s+khi/iu,
    pattern:
      /(?<!\p{L})(?<=(?:hoàn\s{1,2}thành|xong|nộp|gửi)[^.;:]{0,80}\s)(?<!(?:ngày|giờ|tuần|việc)\s)trước\s+khi\s+\p{Ll}[^.;:,()]{0,60}/giu,
  },
  {
    // `trước khi bước vào năm học mới`, and no step of a procedure: `trước khi trình`.
    cue: /trước\s+khi\s+(?:bước\s+)?vào/iu,
    pattern:
      /(?<!\p{L})trước\s+khi\s+(?:bước\s+)?vào\s+(?:năm\s+học|học\s+kỳ|kỳ\s+(?:thi|nghỉ)|mùa|vụ|đợt|dịp)(?!\p{L})[^.;:,()]{0,60}/giu,
  },
  {
    cue: /(?:sau|trước)\s+mỗi/iu,
    pattern:
      /(?<!\p{L})(?:sau\s+mỗi\s+(?:đợt|lần|cuộc|buổi|kỳ|vụ)|trước\s+mỗi\s+(?:cuộc|buổi|phiên|kỳ)\s+(?:họp|giao\s+ban)|trước\s+mỗi\s+(?:dịp|kỳ)\s+(?:nghỉ\s+)?(?:lễ|tết))(?!\p{L})/giu,
  },
  {
    cue: /trước\s+(?:dịp\s+|(?:kỳ\s+)?nghỉ\s+)?(?:lễ|tết)/iu,
    pattern:
      /(?<!\p{L})(?<!thời\s{1,2}(?:điểm|gian)\s{1,2})trước\s+(?:(?:dịp|(?:kỳ\s+)?nghỉ)\s+)?(?:lễ|tết)(?:\s+[\p{L}\d/]{1,12}){0,6}?(?=\s*(?:[.;)]|$))/giu,
  },
  {
    // `vào chiều mùng 6 Tết`, `trước đêm 30 Tết`
    cue: /(?:m[ùồ]ng|30)\s.{0,9}(?:tết|giêng)/iu,
    pattern:
      /(?<!\p{L})(?:trước|vào|trong)\s+(?:(?:ngày|đêm|sáng|chiều|tối)\s+){0,2}(?:m[ùồ]ng\s+\d{1,2}\s+(?:tết|tháng\s+giêng)|30\s+tết)(?!\p{L})/giu,
  },
  {
    cue: /trước\s+mùa/iu,
    pattern:
      /(?<!\p{L})(?<!(?:thời\s{1,2}(?:điểm|gian)|so\s{1,2}với|hơn)\s{1,2})trước\s+mùa\s+(?:mưa|bão|khô|lũ|nắng|cạn)(?:\s+[\p{L}\d/]{1,12}){0,6}?(?=\s*(?:[.;)]|$))/giu,
  },
  {
    cue: /trước\s+(?:ngày|giờ)\s+(?:khai|bế|bầu)/iu,
    pattern:
      /(?<!\p{L})(?<!(?:ngày|giờ|tuần|việc)\s)trước\s+(?:ngày|giờ)\s+(?:khai\s+giảng|khai\s+mạc|bế\s+giảng|bế\s+mạc|bầu\s+cử)(?!\p{L})/giu,
  },
  {
    cue: /trước\s+(?:kỳ|mùa|dịp|tết|khai|năm|đại|hội)/iu,
    pattern:
      /(?<!\p{L})(?<=(?:hoàn\s{1,2}th(?:ành|iện)|xong|báo\s{1,2}cáo|gửi|trình|ban\s{1,2}hành|trả\s{1,2}lời|giải\s{1,2}quyết|xây\s{1,2}dựng|nghiệm\s{1,2}thu|bàn\s{1,2}giao|công\s{1,2}bố|sử\s{1,2}dụng)[^.;:]{0,80}\s)(?<!thời\s{1,2}(?:điểm|gian)\s{1,2})trước\s+(?:kỳ\s+họp|hội\s+nghị|mùa\s+(?:mưa|bão|khô|lũ)|(?:dịp\s+)?tết|khai\s+giảng|năm\s+học|đại\s+hội)(?!\p{L})[^.;:,()]{0,60}(?!,\s+trong)/giu,
  },
];
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

/** `trong vòng một tuần` */
const SPELT =
  /(?<!\p{L})trong\s+(?:vòng|thời\s+hạn)\s+(?<count>một|hai|ba|bốn|năm|mười)\s+(?<unit>ngày\s+làm\s+việc|ngày|giờ|tuần|tháng)(?!\p{L})/giu;
const COUNTS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, mười: 10 };

/** `rút ngắn thời gian cấp phép còn không quá 02 ngày`: how long a thing takes, and not by when it is to be done. */
const MEASURED = /(?<!\p{L})(?:còn|xuống)\s+$/iu;

/** Spans of time: `trong thời hạn 05 ngày làm việc kể từ ngày nhận hồ sơ`. */
export function durationDeadlines(text: string): Deadline[] {
  const patterns = /\d\s{0,2}(?:\([^)]{1,20}\)\s+)?(?:ngày|giờ|h|tuần|tháng)/iu.test(text) ? [DURATION] : [];
  if (/trong\s+(?:vòng|thời\s+hạn)\s+[mhbn]/iu.test(text)) patterns.push(SPELT);
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !MEASURED.test(text.slice(Math.max(0, index - 12), index)))
      .map((match) => {
        const { count, unit } = match.groups!;
        const number = COUNTS[count!.toLowerCase()] ?? Number(count);
        const value = UNITS[unit!.toLowerCase().replace(/\s+/g, ' ')]!(number);
        return makeDeadline(text, trimmed(match), { kind: 'duration', value, due: null });
      }),
  );
}

/** `khi có yêu cầu`, `theo yêu cầu của …`, `sau khi … ban hành`. */
export function eventDeadlines(text: string): Deadline[] {
  const found: Deadline[] = [];
  for (const { cue, pattern } of EVENTS) {
    if (!cue.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      if (/trước,?\s+trong/iu.test(text.slice(match.index, match.index + match[0].length + 8))) continue;
      found.push(makeDeadline(text, trimmed(match), { kind: 'event', value: null, due: null }));
    }
  }
  return found;
}

/** `trong tuần tới`, `trong thời gian sớm nhất`. */
export function vagueDeadlines(text: string): Deadline[] {
  const found: Deadline[] = [];
  for (const { cue, pattern } of VAGUE) {
    if (!cue.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const isBareTime = /(?:này|tới|sau|nay)$/iu.test(match[0]) && !PREPOSED.test(match[0]);
      const isMonthly = DAY_OF_NEXT.test(match[0]) && EVERY_MONTH.test(clauseBefore(text, match.index));
      if (!isBareTime && !isMonthly)
        found.push(makeDeadline(text, trimmed(match), { kind: 'vague', value: null, due: null }));
    }
  }
  return found;
}

function trimmed(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].trimEnd().length };
}
