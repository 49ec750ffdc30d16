import { lookAlikes } from '../../model/language/spelling/look-alikes';
import { pieceIn, rawPartsOf, spanOfPiece } from '../raw-lines';
import { defineRule, type Fault } from '../rule';
import { isText } from './prose';

/** Puts a letter of another alphabet in the place of one that looks like it. */
const instead = (name: string, letter: string, written: string): Fault => ({
  name,
  *sites({ paragraph, facts }) {
    if (!isText(paragraph)) return;
    for (const { start, end, form } of facts.words.list) {
      const at = form.text.indexOf(letter);
      const isInNumber = facts.citationReading.numbers.some(
        (number) => number.start < end && start < number.end,
      );
      if (at < 0 || end - start < 3 || isInNumber) continue;
      yield { span: { start: start + at, end: start + at + 1 }, newText: written };
    }
  },
});

export default defineRule({
  id: 'text/look-alike',
  title: 'Chữ lạ trông giống chữ tiếng Việt',
  reads: 'paragraph',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, I.4 (bộ mã TCVN 6909:2001)',
  docs: {
    what: 'Trong một chữ tiếng Việt có lẫn ký tự của bảng chữ khác mà mắt không phân biệt được: “Ð” của tiếng Iceland thay cho “Đ”, “а”, “о”, “е” của tiếng Nga thay cho “a”, “o”, “e”. Quốc hiệu viết “HÕA” thay cho “HÒA” cũng là lỗi chuyển mã.',
    why: 'Chữ in ra trông đúng, nhưng tìm kiếm và đối chiếu số, ký hiệu không khớp.',
    how: 'Thay bằng chữ đúng bằng cách sửa nhanh.',
  },
  examples: {
    wrong: [
      {
        text: '1. Văn phòng tiếp nhận <|１２|> hồ sơ.',
        message: 'Chữ “１”, “２” trong “１２” chỉ trông giống chữ số thường: viết “12”.',
        fixed: '1. Văn phòng tiếp nhận 12 hồ sơ.',
      },
      {
        text: '1. Phòng Quản lý <|Ðô|> thị rà soát hồ sơ.',
        message: 'Chữ “Ð” trong “Ðô” chỉ trông giống chữ tiếng Việt: viết “Đô”.',
        fixed: '1. Phòng Quản lý Đô thị rà soát hồ sơ.',
      },
      {
        text: '1. Văn phòng cơ <|quаn|> tổng hợp kết quả.',
        message: 'Chữ “а” trong “quаn” chỉ trông giống chữ tiếng Việt: viết “quan”.',
        fixed: '1. Văn phòng cơ quan tổng hợp kết quả.',
      },
      {
        text: '1. Văn phòng thực hiện đúng quy định của pháp <|1uật|>.',
        message: 'Chữ “1” trong “1uật” chỉ trông giống chữ tiếng Việt: viết “luật”.',
        fixed: '1. Văn phòng thực hiện đúng quy định của pháp luật.',
      },
      {
        text: '1. Đơn vị chuẩn bị hồ sơ <|νề|> đất đai.',
        message: 'Chữ “ν” trong “νề” chỉ trông giống chữ tiếng Việt: viết “về”.',
        fixed: '1. Đơn vị chuẩn bị hồ sơ về đất đai.',
      },
      {
        text: '1. Thực hiện Nghị định số 46/2026/NĐ-<|СР|> ngày 26/01/2026 của Chính phủ.',
        message: 'Chữ “С”, “Р” trong “СР” chỉ trông giống chữ tiếng Việt: viết “CP”.',
        fixed: '1. Thực hiện Nghị định số 46/2026/NĐ-CP ngày 26/01/2026 của Chính phủ.',
      },
      {
        text: 'CỘNG <|HÕA|> XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
        message: 'Quốc hiệu viết sai chữ “HÕA”: viết “HÒA”.',
        fixed: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      },
    ],
    right: [
      '1. Đơn vị cung cấp thiết bị của Công ty Россия theo hợp đồng; hệ số α bằng 0,5, tốc độ νt.',
      '1. Đón bà Sigurðardóttir và ông Jiābǎo; tính theo khối lượng riêng ρₒ, ρkk và tốc độ νmax.',
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    ],
  },
  faults: [
    instead('“Ð” thay cho “Đ”', 'Đ', 'Ð'),
    instead('“ð” thay cho “đ”', 'đ', 'ð'),
    instead('“ǎ” thay cho “ă”', 'ă', 'ǎ'),
    instead('“а” tiếng Nga', 'a', 'а'),
    instead('“о” tiếng Nga', 'o', 'о'),
    instead('“е” tiếng Nga', 'e', 'е'),
    instead('“ο” tiếng Hy Lạp', 'o', 'ο'),
    instead('“С” tiếng Nga', 'C', 'С'),
    instead('“ν” tiếng Hy Lạp', 'v', 'ν'),
  ],
  *check({ paragraph }) {
    if (!isText(paragraph)) return;
    for (const part of rawPartsOf(paragraph)) {
      for (const { span, found, suggestion } of lookAlikes(part.raw)) {
        const at = pieceIn(part, span);
        const place = spanOfPiece(paragraph, at);
        const right = suggestion.normalize('NFC');
        yield {
          span: place,
          at,
          message: messageFor(found.normalize('NFC'), right),
          fixes: [
            {
              title: `Sửa thành “${right}”`,
              safe: true,
              edits: [{ span: place, at, newText: suggestion }],
            },
          ],
        };
      }
    }
  },
});

function messageFor(found: string, right: string): string {
  if (found.startsWith('H') && right === 'HÒA') return `Quốc hiệu viết sai chữ “${found}”: viết “HÒA”.`;
  const foreign = [...new Set([...found].filter((letter) => !right.includes(letter)))].join('”, “');
  const usual = /^\d+$/.test(right) ? 'chữ số thường' : 'chữ tiếng Việt';
  return `Chữ “${foreign}” trong “${found}” chỉ trông giống ${usual}: viết “${right}”.`;
}
