import type { Defect, DefectCode } from '../../model/citation/citation';
import type { Facts } from '../../model/facts';
import type { Paragraph } from '../../syntax/paragraph';
import { type Finding, replacing } from '../rule';

/** What is wrong with a number's print, in the message's words. */
const REASONS: Partial<Record<DefectCode, string>> = {
  M01: 'chữ “Đ” viết thành “D”',
  M02: 'chữ “Đ” lấy từ bảng chữ khác',
  M03: 'có dấu cách ở giữa',
  M04: 'gạch nối không phải dấu “-”',
  M05: 'thiếu dấu “-”',
  M06: 'thiếu dấu “/” hoặc sai dấu phân cách',
  M07: 'sai chữ hoa, chữ thường',
  M08: 'lẫn cách viết của văn bản Đảng với văn bản của Nhà nước',
  M11: 'thừa số 0 ở đầu',
  M13: 'cơ quan này không ban hành loại văn bản này',
  M15: 'thừa dấu câu ở cuối',
  M17: 'sai một chữ trong ký hiệu',
  M18: 'chữ cái viết thay chữ số',
  M19: 'dấu phân cách sai hoặc thừa',
  M20: 'các phần đổi chỗ cho nhau',
};

export const MALFORMED: ReadonlySet<DefectCode> = new Set(['M00', ...(Object.keys(REASONS) as DefectCode[])]);

/** Lines whose numbers are the notice's own affair. */
export const isOwnLine = ({ form }: Paragraph): boolean =>
  form === 'own-number' || form === 'recipients-label' || form === 'archive';

/** Defects of a paragraph that one rule owns. */
export function defectsOfRule({ documents }: Facts, codes: ReadonlySet<DefectCode>): readonly Defect[] {
  return documents.defects.filter(({ code }) => codes.has(code));
}

/** The finding on a misprint, with its repair where one is known. */
export function misprint(text: string, defect: Defect): Finding {
  const { start, end, code, repaired, isCertain } = defect;
  const written = text.slice(start, end);
  const span = { start, end };
  if (repaired === null || code === 'M00') {
    return {
      span,
      message: `Số, ký hiệu “${written}” không theo mẫu nào: kiểm tra lại theo văn bản gốc.`,
      severity: 'warning',
      ...(repaired !== null && { fixes: [replacing(span, repaired, `Sửa thành “${repaired}”`, false)] }),
    };
  }
  const reason = REASONS[code];
  const message =
    code === 'M15'
      ? gluedMessage(written, repaired)
      : `Số, ký hiệu “${written}” viết sai (${reason}): viết “${repaired}”.`;
  return {
    span,
    message,
    ...(code === 'M11' && { severity: 'hint' as const }),
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
