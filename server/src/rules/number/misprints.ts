import type { Defect, DefectCode } from '../../model/citation/defect';
import type { Facts } from '../../model/facts';
import { type Finding, replacing } from '../rule';

/** What is wrong with a number's print, in the message's words. */
const REASONS: Partial<Record<DefectCode, string>> = {
  'letters-unmarked': 'chữ “Đ” viết thành “D”',
  'letter-look-alike': 'chữ “Đ” lấy từ bảng chữ khác',
  space: 'có dấu cách ở giữa',
  dash: 'gạch nối không phải dấu “-”',
  'hyphen-missing': 'thiếu dấu “-”',
  'slash-missing': 'thiếu dấu “/” hoặc sai dấu phân cách',
  case: 'sai chữ hoa, chữ thường',
  'marks-exchanged': 'lẫn cách viết của văn bản Đảng với văn bản của Nhà nước',
  'zero-superfluous': 'thừa số 0 ở đầu',
  'issuer-impossible': 'cơ quan này không ban hành loại văn bản này',
  'code-misspelt': 'sai một chữ trong ký hiệu',
  'letter-for-digit': 'chữ cái viết thay chữ số',
  'marks-other': 'dấu phân cách sai hoặc thừa',
  'parts-exchanged': 'các phần đổi chỗ cho nhau',
};

/** The defects of numbers that `number/malformed` tells. */
export const MALFORMED: ReadonlySet<DefectCode> = new Set([
  'unread',
  'end-glued',
  ...(Object.keys(REASONS) as DefectCode[]),
]);

/** Defects of a paragraph that one rule owns. */
export function defectsOfRule({ citationReading }: Facts, codes: ReadonlySet<DefectCode>): readonly Defect[] {
  return citationReading.defects.filter(({ code }) => codes.has(code));
}

/** The finding on a misprint, with its repair where one is known. */
export function misprint(text: string, defect: Defect): Finding {
  const { start, end, code, repaired, isCertain } = defect;
  const written = text.slice(start, end);
  const span = { start, end };
  if (repaired === null || code === 'unread') {
    return {
      span,
      message: `Số, ký hiệu “${written}” không theo mẫu nào: kiểm tra lại theo văn bản gốc.`,
      severity: 'warning',
      ...(repaired !== null && { fixes: [replacing(span, repaired, `Sửa thành “${repaired}”`, false)] }),
    };
  }
  const reason = REASONS[code];
  const message =
    code === 'end-glued'
      ? gluedMessage(written, repaired)
      : `Số, ký hiệu “${written}” viết sai (${reason}): viết “${repaired}”.`;
  return {
    span,
    message,
    ...(code === 'zero-superfluous' && { severity: 'hint' as const }),
    fixes: [replacing(span, repaired, titleFor(written, repaired), isCertain)],
  };
}

/** `BTCngày` only wants a blank, which a title cannot show. */
function titleFor(written: string, repaired: string): string {
  const right = repaired.trim();
  if (right === written.trim()) return 'Thêm dấu cách';
  return right === '' ? 'Xóa dấu thừa' : `Sửa thành “${right}”`;
}

/** What sticks to a number: marks too many, or the word after it. */
function gluedMessage(written: string, repaired: string): string {
  if (/\p{L}/u.test(written))
    return `Chữ “${written.trim()}” dính vào số, ký hiệu: thêm một dấu cách ở trước.`;
  const right = repaired.trim();
  return `Thừa dấu câu “${written.trim()}” sau số, ký hiệu${right ? `: chỉ viết “${right}”` : ''}.`;
}
