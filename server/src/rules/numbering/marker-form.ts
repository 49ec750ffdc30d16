import { isBullet, type Marker } from '../../syntax/marker';
import { ROMAN_NUMERALS } from '../../syntax/numerals';

/** How the decree writes a marker, with the space after it; null for marks that it does not prescribe. */
export function rightForm({ style, text, numbers, length }: Marker): string | null {
  switch (style) {
    case 'arabic':
    case 'arabic-bracket':
      return `${numbers.join('.')}. `;
    case 'letter':
      return `${/\p{L}/u.exec(text)![0].toLowerCase()}) `;
    case 'ordinal':
      return rightOrdinal(text, length);
    case 'roman':
      return `${ROMAN_NUMERALS[numbers[0]! - 1]}. `;
    case 'dash':
    case 'plus':
      return `${text} `;
    default:
      return null;
  }
}

/** `Thứ một,`, `Thứ bốn,`, `Thứ hai ,`, `Thứ hai,rà soát`; `Một là` and `Bốn là` are right. */
function rightOrdinal(text: string, length: number): string | null {
  const word = ORDINAL_SLIPS.find(
    ([wrong]) => text.startsWith(`Thứ ${wrong}`) && !/^\s?\p{L}/u.test(text.slice(wrong.length + 4)),
  );
  const written = word ? text.replace(word[0], word[1]) : text;
  const right = written.replace(/\s+(?=[,:;.]$)/u, '').replace(/\p{L}$/u, '$&,');
  return right === text && length > text.length ? null : `${right} `;
}

const ORDINAL_SLIPS = [
  ['một', 'nhất'],
  ['bốn', 'tư'],
] as const;

/** What is said of a marker that is not in its right form. */
export function messageFor(marker: Marker, right: string): string {
  const { style, text } = marker;
  if (style === 'letter' && /^\p{Lu}/u.test(text)) return `Điểm viết bằng chữ thường: “${right.trim()}”.`;
  if (style === 'letter') return `Điểm viết là “${right.trim()}”: chữ cái, dấu ngoặc đơn, rồi một dấu cách.`;
  if (style === 'ordinal' && /^Thứ (?:một|bốn)/u.test(text)) return `Số thứ tự viết là “${right.trim()}”.`;
  if (style === 'ordinal' && /\p{L}$/u.test(text)) return `Sau “${text}” phải có dấu phẩy.`;
  if (style === 'ordinal' && text === right.trim()) return `Sau “${text}” phải có một dấu cách.`;
  if (style === 'ordinal') return `Không có dấu cách trước dấu câu: viết “${right.trim()}”.`;
  if (isBullet(marker)) return 'Sau dấu gạch đầu dòng phải có một dấu cách.';
  if (/l/.test(text)) return `Chữ “l” ở đây là do gõ nhầm: viết “${right.trim()}”.`;
  if (/(?:^|\.)0\d/.test(text)) return `Số mục viết là “${right.trim()}”, không có số 0 ở trước.`;
  return `Số mục viết là “${right.trim()}”: có dấu chấm ở cuối, rồi một dấu cách.`;
}
