/** What a line's last words want behind them, so that the paragraph goes on. Each looks at a few words alone. */
import { pattern } from '../text/pattern';

/** In characters: no word that wants another is longer. */
const LAST_WORDS = 24;

const endsIn =
  (words: RegExp) =>
  (line: string): boolean =>
    words.test(line.slice(-LAST_WORDS));

/** Words that want another word after them: no paragraph ends with one. */
export const wantsWord = endsIn(
  /(?<!\p{L})(?:của|và|với|cho|theo|tại|về|các|những|là|từ|do|trong|trên|đến|để|bởi|hoặc|cùng|thuộc|giữa|nhằm|[-–])$/u,
);

/** Words that mostly want a name or a number after them, but that a heading may end with: `Kết quả trong năm`. */
export const wantsName = endsIn(
  pattern('u')`
  \<(?:
    ngày|tháng|năm|thứ|khoản|điều|điểm|đồng chí|ông|bà|Sở|Bộ|Phòng|Ban|Cục|Ủy ban|UBND|HĐND|Chủ tịch
    |Giám đốc|Thông tư|Nghị định|Quyết định|Kế hoạch|Công văn|Văn bản
    |(?<!các_)(?<!các_xã,_)(?:xã|phường)
  )$
`,
);

/** Words that mostly want another one, but that a heading may end with. */
export const oftenWantsWord = endsIn(
  /(?<!\p{L})(?:thực hiện|triển khai|ban hành|nội dung|hướng dẫn|thi hành|trình|gửi|giao|đề nghị)$/u,
);

/** Behind one of these a numeral may be none of an item. */
export const wantsNumber = endsIn(
  pattern('iu')`
  \<(?:
    ngày|tuần|tháng|quý|năm|kỳ|số|khoản|điều|điểm|mục|lần|cấp|thứ|phụ lục|loại|nhóm|hạng|bậc|giai đoạn
    |dự án|quốc lộ|tỉnh lộ|khu phố|khóa|giờ|và|đến|từ
  )$
`,
);

/** Behind one of these a letter may be none of an item: `điểm` / `a Khoản 2`, `điểm a,` / `b, Khoản 2`. */
export const wantsLetter = endsIn(/(?<!\p{L})(?:điểm|tiết|mục|và|đến|hoặc|[a-zđ],)$/iu);
