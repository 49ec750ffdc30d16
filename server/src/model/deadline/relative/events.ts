import { type Deadline, makeDeadline } from '../deadline';
import { type Expression, matchesOf, trimmed } from './expression';

/** Whose request or order is waited for. */
const WHO = String.raw`(?:\s+của\s+[^.;:()]{1,80}?(?=\s*(?:[.;:()]|$|,(?!\s+các\s)|\s+(?:để|và|theo|tại|về|trong|trước|do)\s)))?`;
const MEETING_CUE = /(?:tại|trong|vào|trình)\s+(?:cuộc|buổi|giao|phiên|hội|kỳ)/iu;
const ENACTED = String.raw`(?:ban\s{1,2}hành|quyết\s{1,2}nghị)`;
/** `ban hành chính sách tại kỳ họp cuối năm`; a resolution `ban hành tại kỳ họp thứ 5` is there already. */
const ENACTED_YET = String.raw`(?<!(?:được|nghị\s{1,2}quyết)\s{1,2})${ENACTED}(?!\s{1,2}(?:tại|trong|vào)\s)`;
/** Work whose end a meeting waits for: `báo cáo … tại cuộc họp giao ban tuần sau`. */
const brought = (enacted: string): string =>
  String.raw`(?<!\p{L})(?<=(?:báo\s{1,2}cáo|(?<!chương\s{1,2})trình|${enacted}|thông\s{1,2}qua|xem\s{1,2}xét|kiểm\s{1,2}điểm|(?:xin|lấy)\s{1,2}ý\s{1,2}kiến)[^.;:]{0,80}\s)`;
/** `theo ý kiến chỉ đạo tại cuộc họp tháng 3`: what was said at a meeting that is over. */
const NOT_SAID_THERE = String.raw`(?<!(?:đã|(?<!(?:xin|lấy)\s{1,2})ý\s{1,2}kiến|góp\s{1,2}ý|kết\s{1,2}luận|chỉ\s{1,2}đạo\s{1,2}của|phát\s{1,2}biểu|thảo\s{1,2}luận|kiến\s{1,2}nghị|nêu)\s[^.;:,]{0,40})`;
const AT_MEETING = String.raw`(?:(?:tại|trong|vào)\s+(?:cuộc\s+họp|buổi\s+họp|(?:(?:buổi|cuộc)\s+)?giao\s+ban|phiên\s+họp|hội\s+nghị|kỳ\s+họp)|(?<=(?<!chương\s{1,2})trình\s{1,2})kỳ\s+họp)(?:\s+\p{L}{1,12}){0,4}?\s+`;
const WHICH_MEETING = [
  String.raw`(?:lần\s+)?thứ\s+(?:\d{1,3}|\p{L}{2,5})`,
  String.raw`(?:đầu|giữa|cuối)\s+(?:tuần|tháng|quý|năm)(?:\s+20\d\d)?`,
  String.raw`tháng\s+\d{1,2}(?:\s?\/\s?20\d\d|\s+năm\s+20\d\d)?`,
  String.raw`(?:quý|năm)\s+[\dIV]{1,4}(?:\/20\d\d)?`,
  String.raw`tuần\s+(?:thứ\s+)?\d{1,2}(?:\/20\d\d)?`,
].join('|');

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
      /(?<!\p{L})(?<=(?:báo\s{1,2}cáo|trình|tổng\s{1,2}hợp|đề\s{1,2}xuất|kiến\s{1,2}nghị)[^.;:]{0,80}\s)(?<!(?:sau|trước|đã|đến|tới)\s{1,2})khi\s+(?:xem\s+xét|xây\s+dựng|lập|phân\s+bổ|điều\s+chỉnh|rà\s+soát|sửa\s+đổi|kết\s+thúc)\s[^.;,()]{1,80}(?=\s*[.;)]|\s*$)/giu,
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
    cue: MEETING_CUE,
    pattern: new RegExp(
      `${brought(ENACTED)}${AT_MEETING}(?:sau|tới|tiếp\\s+theo|kế\\s+tiếp|gần\\s+nhất)(?!\\p{L})`,
      'giu',
    ),
  },
  {
    cue: MEETING_CUE,
    pattern: new RegExp(
      `${brought(ENACTED_YET)}${NOT_SAID_THERE}${AT_MEETING}(?:${WHICH_MEETING})(?![\\p{L}\\d])`,
      'giu',
    ),
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
    cue: /trước\s+(?:dịp\s+|(?:kỳ\s+)?nghỉ\s+)?(?:lễ|t(?:iết|ết))/iu,
    pattern:
      /(?<!\p{L})(?<!thời\s{1,2}(?:điểm|gian)\s{1,2})trước\s+(?:(?:dịp|(?:kỳ\s+)?nghỉ)\s+)?(?:lễ|tết|tiết)(?:\s+[\p{L}\d/]{1,12}){0,6}?(?=\s*(?:[.;)]|$))/giu,
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
    cue: /trước\s+(?:kỳ|mùa|dịp|tết|khai|năm|đại|hội|đợt|học)/iu,
    pattern:
      /(?<!\p{L})(?<=(?:hoàn\s{1,2}th(?:ành|iện)|xong|báo\s{1,2}cáo|gửi|trình|ban\s{1,2}hành|trả\s{1,2}lời|giải\s{1,2}quyết|xây\s{1,2}dựng|nghiệm\s{1,2}thu|bàn\s{1,2}giao|công\s{1,2}bố|sử\s{1,2}dụng)[^.;:]{0,80}\s)(?<!thời\s{1,2}(?:điểm|gian)\s{1,2})trước\s+(?:kỳ\s+(?:họp|thi)|hội\s+nghị|mùa\s+(?:mưa|bão|khô|lũ)|(?:dịp\s+)?tết|khai\s+giảng|năm\s+học|học\s+kỳ|đợt\s+(?:đăng|tuyển|kiểm|thi|thanh|cao|nghỉ)|đại\s+hội)(?!\p{L})[^.;:,()]{0,60}(?!,\s+trong)/giu,
  },
];
/** `khi có yêu cầu`, `theo yêu cầu của …`, `sau khi … ban hành`. */
export function eventDeadlines(text: string): Deadline[] {
  const found: Deadline[] = [];
  for (const match of matchesOf(EVENTS, text)) {
    if (/trước,?\s+trong/iu.test(text.slice(match.index, match.index + match[0].length + 8))) continue;
    found.push(makeDeadline(text, trimmed(match), { kind: 'event', value: null, due: null }));
  }
  return found;
}
