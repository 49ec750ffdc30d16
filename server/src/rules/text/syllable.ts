import { syllableOf } from '../../model/language/syllable';
import { span } from '../../text/span';
import { defineRule, type Fault, replacing } from '../rule';
import { isProse } from './prose';

/** Breaks the spelling of a word; what is still a syllable is no fault of this rule. */
const misspelt = (name: string, change: (word: string) => string): Fault => ({
  name,
  *sites({ facts: { words } }) {
    for (const { start, end, form } of words.list) {
      if (form.shape !== 'lower' || form.text.length < 4 || form.text === form.bare) continue;
      const newText = change(form.text);
      if (newText !== form.text && newText !== '' && !syllableOf(newText))
        yield { span: span(start, end), newText, lossy: true };
    }
  },
});

const swap = (word: string, at: number): string =>
  word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2);

const TONE_KEYS: readonly (readonly [mark: string, key: string])[] = [
  ['\u0301', 's'],
  ['\u0300', 'f'],
  ['\u0309', 'r'],
  ['\u0303', 'x'],
  ['\u0323', 'j'],
];

/** `thưcj`: the key of the tone stands where the tone was to come about. */
function withToneKey(word: string): string {
  const letters = word.normalize('NFD');
  const tone = TONE_KEYS.find(([mark]) => letters.includes(mark));
  if (!tone) return word;
  const typed = letters.replace(tone[0], '').normalize('NFC');
  // Without any mark its neighbours decide.
  return /[ăâêôơưđ]/u.test(typed) ? typed + tone[1] : word;
}

const VNI_KEYS: readonly (readonly [mark: string, key: string])[] = [
  ['\u0302', '6'],
  ['\u031b', '7'],
  ['\u0306', '8'],
  ['đ', 'd9'],
];

/** `thu7c5`: the digits of VNI stand behind their letters, that of the tone at the end. */
function withVniKeys(word: string): string {
  const letters = word.normalize('NFD');
  const tone = TONE_KEYS.findIndex(([mark]) => letters.includes(mark));
  let typed = tone < 0 ? letters : letters.replace(TONE_KEYS[tone]![0], '') + (tone + 1);
  for (const [mark, key] of VNI_KEYS) typed = typed.replaceAll(mark, key);
  // Where it has but one digit, its neighbours decide.
  return /\d.*\d/.test(typed) ? typed : word;
}

export default defineRule({
  id: 'text/syllable',
  title: 'Chữ gõ sai, viết sai chính tả',
  reads: 'paragraph',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  acceptable: true,
  basis: 'Quy tắc chính tả tiếng Việt',
  docs: {
    what: 'Chữ không ghép được theo âm đầu, vần và thanh của tiếng Việt: “ngiêm” (nghiêm), “truờng” (trường), “kông” (không), hai chữ viết liền: “thựchiện”, hoặc còn phím Telex, VNI: “thưcj”, “thu7c5”, hay chữ hoa ở giữa: “tRiển”. Chữ không dấu chỉ bị nhắc khi hai chữ bên cạnh cho biết phải là chữ nào: “xây dng kế hoạch”. Chữ viết tắt, tên riêng nước ngoài không bị nhắc.',
    why: 'Đây là lỗi gõ phím: thừa, thiếu, đảo chữ cái hoặc thiếu dấu móc.',
    how: 'Viết lại như gợi ý. Nếu chữ ấy đúng, thêm vào danh sách từ được chấp nhận.',
  },
  examples: {
    wrong: [
      {
        text: '1. Văn phòng <|ngiêm|> túc thực hiện.',
        message: '“ngiêm” viết sai chính tả: có lẽ là “nghiêm”.',
        fixed: '1. Văn phòng nghiêm túc thực hiện.',
      },
      {
        text: '1. Kiểm tra thị <|truờng|> dịp cuối năm.',
        message: '“truờng” viết sai chính tả: có lẽ là “trường”.',
        fixed: '1. Kiểm tra thị trường dịp cuối năm.',
      },
      {
        text: '1. Văn phòng theo dõi việc <|thựchiện|>.',
        message: '“thựchiện” viết sai chính tả: có lẽ là “thực hiện”.',
        fixed: '1. Văn phòng theo dõi việc thực hiện.',
      },
      {
        text: '1. Phòng Kế hoạch xây <|dng|> kế hoạch năm 2026.',
        message: '“dng” viết sai chính tả: có lẽ là “dựng”.',
        fixed: '1. Phòng Kế hoạch xây dựng kế hoạch năm 2026.',
      },
      {
        text: '1. Chuẩn bị nội dung tại <|phiênn|> họp thường kỳ.',
        message: '“phiênn” viết sai chính tả: có lẽ là “phiên”.',
        fixed: '1. Chuẩn bị nội dung tại phiên họp thường kỳ.',
      },
      {
        text: '1. Văn phòng theo dõi việc <|thưcj|> hiện.',
        message: '“thưcj” viết sai chính tả: có lẽ là “thực”.',
        fixed: '1. Văn phòng theo dõi việc thực hiện.',
      },
      {
        text: '1. Văn phòng tổng hợp, <|baos|> cáo kết quả.',
        message: '“baos” viết sai chính tả: có lẽ là “báo”.',
        fixed: '1. Văn phòng tổng hợp, báo cáo kết quả.',
      },
      {
        text: '1. Văn phòng theo dõi việc <|thu7c5|> hiện.',
        message: '“thu7c5” viết sai chính tả: có lẽ là “thực”.',
        fixed: '1. Văn phòng theo dõi việc thực hiện.',
      },
      {
        text: '1. Các đơn <|vi5|> báo cáo kết quả.',
        message: '“vi5” viết sai chính tả: có lẽ là “vị”.',
        fixed: '1. Các đơn vị báo cáo kết quả.',
      },
      {
        text: '1. Văn phòng <|tRiển|> khai kế hoạch.',
        message: '“tRiển” viết sai chính tả: có lẽ là “triển”.',
        fixed: '1. Văn phòng triển khai kế hoạch.',
      },
    ],
    right: [
      '1. Kiểm tra xe car, công suất max 500 kWh, dịch vụ taxi, box thư và tax của Chính phủ; theo TTg, QyĐ.',
      '1. Sửa panô, áp phích trên các tuyến đường.',
      '1. Nghiêm túc thực hiện; xã Đắk Pơ, ông Y Thuyên Mlô; dịch vụ logistics; chỉ tiêu PCCC; Mát-xcơ-va.',
      '1. Dân cư1 và công ty2 trong khu1; thoát nước D800 dài 30m2, khí co2, h2o; phòng họp tầng1a; thon3.',
      '1. Phát triển công ngh\ufffdệp; tă\ufffdg cường quản lý.',
    ],
  },
  faults: [
    misspelt('đảo hai chữ cái đầu', (word) => swap(word, 0)),
    misspelt('đảo hai chữ cái cuối', (word) => swap(word, word.length - 2)),
    misspelt('thiếu chữ cái thứ hai', (word) => word[0] + word.slice(2)),
    misspelt('gõ hai lần chữ cuối', (word) => word + word.at(-1)),
    misspelt('gõ hai lần chữ đầu', (word) => word[0] + word),
    misspelt('phím Telex của dấu thanh', withToneKey),
    misspelt('phím VNI của dấu', withVniKeys),
    misspelt('chữ hoa ở giữa', (word) => word[0] + word[1]!.toUpperCase() + word.slice(2)),
    misspelt('thiếu dấu móc', (word) => word.replace('ươ', 'uơ').replace(/ư([ờớởỡợ])/u, 'u$1')),
    misspelt('“k” thay cho “kh”', (word) => word.replace(/^kh(?=[aăâoôơuư])/u, 'k')),
    misspelt('“ng” thay cho “ngh”', (word) => word.replace(/^ngh/u, 'ng')),
  ],
  *check({ paragraph, facts }) {
    if (!isProse(paragraph)) return;
    for (const { span: place, found, suggestion, kind } of facts.spelling) {
      if (kind !== 'syllable') continue;
      yield {
        span: place,
        message: `“${found}” viết sai chính tả: có lẽ là “${suggestion}”.`,
        fixes: [replacing(place, suggestion, `Sửa thành “${suggestion}”`, false)],
      };
    }
  },
});
