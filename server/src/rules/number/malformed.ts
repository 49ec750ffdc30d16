import { isOwnLine } from '../../model/notice/own-number';
import { defineRule } from '../rule';
import { misprinted } from './faults';
import { defectsOfRule, MALFORMED, misprint } from './misprints';

export default defineRule({
  id: 'number/malformed',
  title: 'Số, ký hiệu văn bản viết sai',
  reads: 'paragraph',
  severity: { draft: 'error', final: 'error' },
  kinds: 'every',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3 và Phụ lục III; Luật Ban hành văn bản quy phạm pháp luật',
  docs: {
    what: 'Báo số, ký hiệu của văn bản được viện dẫn mà không đúng mẫu: “ND-CP” thay cho “NĐ-CP”, thiếu hoặc thừa dấu “/”, “-”, có dấu cách ở giữa, sai chữ hoa, lẫn cách viết của văn bản Đảng và văn bản nhà nước.',
    why: 'Sai một chữ trong số, ký hiệu thì người đọc tìm nhầm văn bản hoặc không tìm thấy.',
    how: 'Chép lại số, ký hiệu theo văn bản gốc; sửa nhanh sẽ viết lại theo mẫu đúng.',
  },
  examples: {
    wrong: [
      {
        text: '1. Thực hiện Nghị định số <|46/2026/ND-CP|> ngày 26/01/2026 của Chính phủ.',
        message: 'Số, ký hiệu “46/2026/ND-CP” viết sai (chữ “Đ” viết thành “D”): viết “46/2026/NĐ-CP”.',
        fixed: '1. Thực hiện Nghị định số 46/2026/NĐ-CP ngày 26/01/2026 của Chính phủ.',
      },
      {
        text: '1. Thực hiện Kế hoạch số <|283 / KH - UBND|> ngày 06/8/2025 của UBND tỉnh.',
        message: 'Số, ký hiệu “283 / KH - UBND” viết sai (có dấu cách ở giữa): viết “283/KH-UBND”.',
        fixed: '1. Thực hiện Kế hoạch số 283/KH-UBND ngày 06/8/2025 của UBND tỉnh.',
      },
      {
        text: '1. Thực hiện Kết luận số <|57/KL-TU|> ngày 06/02/2026 của Ban Thường vụ Tỉnh ủy.',
        message:
          'Số, ký hiệu “57/KL-TU” viết sai (lẫn cách viết của văn bản Đảng với văn bản của Nhà nước): viết “57-KL/TU”.',
        fixed: '1. Thực hiện Kết luận số 57-KL/TU ngày 06/02/2026 của Ban Thường vụ Tỉnh ủy.',
      },
      {
        text: '1. Thực hiện Quyết định số <|812/QĐ-Tg|> ngày 14/7/2023 về quy hoạch nghĩa trang.',
        message: 'Số, ký hiệu “812/QĐ-Tg” viết sai (sai một chữ trong ký hiệu): viết “812/QĐ-TTg”.',
        fixed: '1. Thực hiện Quyết định số 812/QĐ-TTg ngày 14/7/2023 về quy hoạch nghĩa trang.',
      },
      {
        text: '1. Thực hiện Nghị định số <|46/2026/CP-NĐ|> ngày 26/01/2026 của Chính phủ.',
        message: 'Số, ký hiệu “46/2026/CP-NĐ” viết sai (các phần đổi chỗ cho nhau): viết “46/2026/NĐ-CP”.',
        fixed: '1. Thực hiện Nghị định số 46/2026/NĐ-CP ngày 26/01/2026 của Chính phủ.',
      },
      {
        text: '1. Thực hiện Nghị định số <|46/NĐ-CP/2026|> ngày 26/01/2026 của Chính phủ.',
        message: 'Số, ký hiệu “46/NĐ-CP/2026” viết sai (các phần đổi chỗ cho nhau): viết “46/2026/NĐ-CP”.',
        fixed: '1. Thực hiện Nghị định số 46/2026/NĐ-CP ngày 26/01/2026 của Chính phủ.',
      },
      {
        text: '1. Thực hiện Nghị định số <|2026/46/NĐ-CP|> ngày 26/01/2026 của Chính phủ.',
        message: 'Số, ký hiệu “2026/46/NĐ-CP” viết sai (các phần đổi chỗ cho nhau): viết “46/2026/NĐ-CP”.',
        fixed: '1. Thực hiện Nghị định số 46/2026/NĐ-CP ngày 26/01/2026 của Chính phủ.',
      },
      {
        text: '1. Thực hiện Kế hoạch số <|283;KH-UBND|> ngày 06/8/2025 của UBND tỉnh.',
        message: 'Số, ký hiệu “283;KH-UBND” viết sai (dấu phân cách sai hoặc thừa): viết “283/KH-UBND”.',
        fixed: '1. Thực hiện Kế hoạch số 283/KH-UBND ngày 06/8/2025 của UBND tỉnh.',
      },
      {
        text: '1. Thực hiện Quyết định số <|15/QĐ -TTr|> ngày 02/3/2026 của Chánh Thanh tra tỉnh.',
        message: 'Số, ký hiệu “15/QĐ -TTr” viết sai (có dấu cách ở giữa): viết “15/QĐ-TTr”.',
        fixed: '1. Thực hiện Quyết định số 15/QĐ-TTr ngày 02/3/2026 của Chánh Thanh tra tỉnh.',
      },
      {
        text: '1. Thực hiện Quyết định số <|15//QĐ-TTr|> ngày 02/3/2026 của Chánh Thanh tra tỉnh.',
        message: 'Số, ký hiệu “15//QĐ-TTr” viết sai (dấu phân cách sai hoặc thừa): viết “15/QĐ-TTr”.',
        fixed: '1. Thực hiện Quyết định số 15/QĐ-TTr ngày 02/3/2026 của Chánh Thanh tra tỉnh.',
      },
      {
        text: '1. Thực hiện Thông tư số <|08?2019/TT-BYT|> ngày 31/5/2019 của Bộ Y tế.',
        message:
          'Số, ký hiệu “08?2019/TT-BYT” viết sai (dấu phân cách sai hoặc thừa): viết “08/2019/TT-BYT”.',
        fixed: '1. Thực hiện Thông tư số 08/2019/TT-BYT ngày 31/5/2019 của Bộ Y tế.',
      },
      {
        text: '1. Thực hiện Nghị quyết số <|66,13/2026/NQ-CP|> ngày 27/01/2026 của Chính phủ.',
        message:
          'Số, ký hiệu “66,13/2026/NQ-CP” viết sai (dấu phân cách sai hoặc thừa): viết “66.13/2026/NQ-CP”.',
        fixed: '1. Thực hiện Nghị quyết số 66.13/2026/NQ-CP ngày 27/01/2026 của Chính phủ.',
      },
      {
        text: '1. Thực hiện Nghị định số <|46/2026|> ngày 26/01/2026 của Chính phủ.',
        severity: 'warning',
        message: 'Số, ký hiệu “46/2026” không theo mẫu nào: kiểm tra lại theo văn bản gốc.',
        fixed: '1. Thực hiện Nghị định số 46/2026/NĐ-CP ngày 26/01/2026 của Chính phủ.',
      },
    ],
    right: [
      '1. Thực hiện Chỉ thị số 04/CT-CT ngày 05/3/2026 của Cục Thuế về tăng cường quản lý thuế.',
      '1. Thực hiện Thông tư số 14-LĐTBXH/TT ngày 19/5/1993 của Bộ Lao động - Thương binh và Xã hội, Công văn số 1234 TC/TCT ngày 05/3/1995 của Bộ Tài chính.',
      '1. Thực hiện Nghị định số 46/2026/NĐ-CP, Nghị quyết số 66.13/2026/NQ-CP, Luật số 45/2019/QH14, Kết luận số 57-KL/TU, Nghị quyết số 09/2026/NQ-HĐT của Hội đồng trường và Văn bản số 3174/UBND-VX1.',
      '1. Thực hiện Quyết định số 513/QĐ-TCTS-NTTS ngày 05/02/2026 của Tổng cục Thủy sản.',
      '1. Căn cứ Báo cáo thẩm tra số 116/BC-BĐT ngày 24/11/2026 của Ban Đô thị Hội đồng nhân dân thành phố.',
      '1. Kiểm tra theo QCVN 01:2020/BCT, TCVN ISO/IEC 17025:2017; xe 38A-123.45; đạt 3/4 chỉ tiêu; Ban Chỉ đạo 138/CP.',
    ],
  },
  faults: [
    misprinted('chữ Đ viết thành D', (text) => (/Đ/.test(text) ? text.replace('Đ', 'D') : null)),
    misprinted('chữ Đ lấy từ bảng chữ khác', (text) => (/Đ/.test(text) ? text.replace('Đ', 'Ð') : null)),
    misprinted('dấu cách quanh gạch chéo', (text) => text.replace('/', ' / ')),
    misprinted('dấu cách quanh gạch nối', (text) => text.replace('-', ' - ')),
    misprinted('gạch ngang dài', (text) => (text.includes('-') ? text.replace('-', '–') : null)),
    misprinted('thiếu gạch nối', (text, { typeCode, shape }) =>
      typeCode && shape === 'state' ? text.replace('-', '') : null,
    ),
    misprinted('thiếu gạch chéo sau năm', (text, { year }) =>
      year ? text.replace(`${year}/`, `${year}`) : null,
    ),
    misprinted('gạch nối thay gạch chéo', (text, { year }) => (year ? text.replace('/', '-') : null)),
    misprinted('chữ thường', (text, { typeCode }) => (typeCode ? text.toLowerCase() : null)),
    misprinted('TTG viết hoa', (text) => (text.includes('TTg') ? text.replace('TTg', 'TTG') : null)),
    misprinted('mất một chữ của TTg', (text) => (text.includes('TTg') ? text.replace('TTg', 'Tg') : null)),
    misprinted('đổi chỗ tên loại và cơ quan', (text, { typeCode, shape, units, issuerCodes }) =>
      typeCode && shape === 'state' && issuerCodes.length === 1 && units.length === 0
        ? text.replace(/([^/-]+)-([^/-]+)$/u, '$2-$1')
        : null,
    ),
    misprinted('năm ở cuối', (text, { year, shape }) =>
      year && shape === 'state' ? text.replace(/^(\d+)(\/\d{4})(.*)$/u, '$1$3$2') : null,
    ),
    misprinted('dấu hỏi thay gạch chéo', (text) => text.replace('/', '?')),
    misprinted('dấu phẩy thay gạch chéo', (text) => text.replace(/\/(?=\p{Lu})/u, ',')),
    misprinted('mất ký hiệu', (text) => /^\d+\/\d{4}(?=\/(?:NĐ|TT)-)/u.exec(text)?.[0] ?? null, true),
    misprinted(
      'chỉ còn số thứ tự',
      (_, { serial, shape, typeCode }, { typeWord, type, numberSpan, date, issuer }) => {
        const isWhole = date && date.start > numberSpan.end && issuer?.source === 'text';
        const isNamed = typeWord?.type.name === type && issuer?.span && issuer.span.start > numberSpan.end;
        return shape === 'state' && typeCode && isWhole && isNamed ? serial : null;
      },
      true,
    ),
    misprinted('dấu gạch chéo hai lần', (text) => text.replace('/', '//')),
    misprinted('dấu gạch nối hai lần', (text) => (text.includes('-') ? text.replace('-', '--') : null)),
    misprinted('lẫn dấu văn bản Đảng', (text, { shape, typeCode, year }) =>
      shape === 'state' && typeCode && !year
        ? text.replace('/', '#').replace('-', '/').replace('#', '-')
        : null,
    ),
  ],
  *check({ facts, paragraph }) {
    if (isOwnLine(paragraph)) return;
    for (const defect of defectsOfRule(facts, MALFORMED)) yield misprint(paragraph.text, defect);
  },
});
