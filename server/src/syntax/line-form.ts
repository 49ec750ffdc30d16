import { INVISIBLE, withSingleBlanks } from '../text/flow';
import { pattern } from '../text/pattern';
import { startsLower } from '../text/words';
import type { LineForm, LineShape } from './line-shape';
import { markerOf } from './marker';
import { isNearAuthority, nearForm } from './near-form';
import { asPattern, PLACEHOLDERS } from './placeholders';
import { startsWithPosition } from './position-titles';

/** Names of document types as they stand alone on their line (NĐ 30/2020, Điều 7 and Phụ lục III), and of others that offices write. */
const DOCUMENT_TYPES = [
  'THÔNG BÁO',
  'QUYẾT ĐỊNH',
  'NGHỊ QUYẾT',
  'CHỈ THỊ',
  'KẾ HOẠCH',
  'BÁO CÁO',
  'TỜ TRÌNH',
  'HƯỚNG DẪN',
  'CHƯƠNG TRÌNH',
  'CÔNG ĐIỆN',
  'GIẤY MỜI',
  'BIÊN BẢN',
  'QUY CHẾ',
  'QUY ĐỊNH',
  'ĐỀ ÁN',
  'PHƯƠNG ÁN',
  'DỰ ÁN',
  'THÔNG CÁO',
  'HỢP ĐỒNG',
  'NGHỊ ĐỊNH',
  'THÔNG TƯ',
  'KẾT LUẬN',
  'GIẤY ỦY QUYỀN',
  'GIẤY GIỚI THIỆU',
  'GIẤY NGHỈ PHÉP',
  'PHIẾU GỬI',
  'PHIẾU CHUYỂN',
  'PHIẾU BÁO',
  'BẢN GHI NHỚ',
  'BẢN THỎA THUẬN',
  'THƯ CÔNG',
  'LUẬT',
  'PHÁP LỆNH',
  'ĐIỀU LỆ',
  'NỘI QUY',
  'THAM LUẬN',
  'BÀI PHÁT BIỂU',
  'ĐỀ CƯƠNG',
  'GIẢI TRÌNH',
  'BẢN GIẢI TRÌNH',
  'BẢN KIỂM ĐIỂM',
  'BẢN CAM KẾT',
  'PHIẾU TRÌNH',
];

const DOCUMENT_TYPE = new RegExp(`^(${DOCUMENT_TYPES.join('|')})(?![\\p{L}\\d])([^\\p{Ll}]*)$`, 'u');
const NATIONAL_TITLE = /^CỘNG\s+H\p{L}{1,3}\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM/u;
const MOTTO = /^độc\s+lập\s*[-–—]?\s*tự\s+do\s*[-–—]?\s*hạnh\s+phúc/iu;
/** An O may stand for a zero, an l for a one: `Số: 1O5/TB-SCT`. */
const OWN_NUMBER = /^số\s*:?\s*(?:\d{1,5}|(?=[oil]{0,4}\d)[\doil]{1,5}|[.…_]{1,20})?\s*[-/]\s?\S/iu;
const OWN_NUMBER_BLANK = /^Số\s*:\s*(?:[.…_]{0,20}|\d{1,5})\s*$/u;
const PLACE = `(?:${asPattern(PLACEHOLDERS.place)}|(?:Thành phố |TP\\. ?|Thị xã |Huyện |Quận )?\\p{Lu}\\p{L}*(?:[ -]\\p{Lu}\\p{L}*){0,4}(?: \\d{1,2})?)`;
/** `Chiều ngày 14 tháng 9 năm 2026` begins a sentence. */
const TIME_WORD = '(?:Sáng|Trưa|Chiều|Tối|Đêm|Từ|Kể từ|Trong|Vào|Đến|Trước|Sau|Tính đến|Cùng|Hôm)\\s+ngày';
const PLACE_DATE = new RegExp(
  `^(?!${TIME_WORD})${PLACE},?\\s*ngày[\\s\\d.…_]{0,20}tháng[\\s\\d.…_]{0,20}năm[\\s\\d.…_]{0,20}\\.?$`,
  'u',
);
const PLACE_SHORT_DATE = pattern('u')`^${PLACE},\s*(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\.?$`;
const LETTER_SUBJECT = /^V(?:\s?\/\s?|\. ?)v(?!\p{L})/u;
const SALUTATION = /^k[íi]nh\s+(?:gửi|gởi|gưi)(?!\p{L})/iu;
const STAMP = /^(?:KHẨN|THƯỢNG KHẨN|H[ỎO][ẢA]? TỐC|XEM XONG TRẢ LẠI|LƯU HÀNH NỘI BỘ)$/u;
/** Alone, in brackets, or behind its name; never a word of a sentence. */
const SECRECY = /^[([]?\s*(?:M ?Ậ ?T|TỐI MẬT|TUYỆT MẬT|Mật|Tối mật|Tuyệt mật)\s*[)\]]?$/u;
const SECRECY_NAMED = /^độ\s+mật\s*:\s*(?:mật|tối mật|tuyệt mật)\.?$/iu;
const DRAFT = /^\(?\s*dự\s+thảo(?:\s+lần)?(?:\s+(?:thứ\s+)?\p{L}*\d*)?\s*\)?$/iu;
const RECIPIENTS_LABEL = /^nơi\s+nhận\s*(?:\([^()]{1,40}\)\s*)?(?:[:.;]|$)/iu;
const RECIPIENTS_TAIL = /^nơi\s+nhận\s+[-–]/iu;
const ARCHIVE = /^[-–—+]?\s*lưu\s*(?::\s*|\s+)(?:VT|VP|văn thư|văn phòng)(?!\p{Ll})/iu;
/** `TL. GIÁM ĐỐC` and even with a name after it; not `Q. Hoàn Kiếm` of an address. */
const AUTHORITY = /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L|Q)(?:\.\s*|\s+)(?=\p{Lu}{2})/u;
const APPENDIX = /^phụ\s+lục(?:\s+(?:[IVX]{1,5}|\d{1,2}|số\s+\d{1,2}))?\s*[:.]?$/iu;
const UPPER_APPENDIX = /^PHỤ LỤC(?![\p{L}\d])[^\p{Ll}]*$/u;
/** An address, with or without its protocol; without one it has a path, so that no abbreviation is taken for it. */
const URL_ONLY = /^(?:(?:https?|ftp|file):\/{2,3}|www\.)\S+$|^[a-z][a-z\d-]*(?:\.[a-z\d-]+){2,}\/\S*$/iu;
const PAGE_NUMBER = pattern('iu')`
  ^\f?\s*(?:[-–—]\s?)?\d{1,3}(?:\s?[-–—])?\s*$
  |^(?:(?:trang|page) )?\d{1,3}\s?(?:/|of|trên)\s?\d{1,3}$
  |^(?:trang|page) \d{1,3}$
`;
const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;
/** What begins with a small letter is the rest of a sentence: `…,` / `email: …`. */
const STAMP_LINE = pattern('u')`
  ^(?:
    \d{1,2}[./]\d{1,2}[./]\d{4} \d{1,2}:\d{2}(?::\d{2})?(?:\s*[+-]\d{2}:\d{2})?
    |[+-]\d{2}:\d{2}
    |(?:
      Ký bởi|KÝ BỞI|Người ký|NGƯỜI KÝ|Thời gian ký|THỜI GIAN KÝ|Ngày ký|NGÀY KÝ|Email
      |E-?MAIL|Cơ quan|CƠ QUAN|(?:Digitally s|S)igned by
    )\s*:\s.{0,120}
    |Signature (?:[Nn]ot [Vv]erified|[Vv]alid)
    |Digitally signed by .{1,120}
    |(?:Scanned (?:by|with)|Được quét b(?:ằng|ởi)) .{1,40}
    |Error! (?:Reference|Bookmark) [a-z ]{1,60}\.?
    |Lỗi! Không tìm thấy [\p{Ll} ]{1,60}\.?
  )$
`;
/** `Email: vanthu@example.com`, `Cơ quan: …`: a line of a signature's stamp, or what the conclusions say. */
export const CONTACT = /^\s*(?:Email|E-?MAIL|Cơ quan|CƠ QUAN)\s*:/u;
/** What a system prints on each copy: who opened it, and when. */
const COPY_LINE =
  /^[\p{L}\d._-]{1,60}(?: \p{L}+){0,6}_\d{1,2}[/.-]\d{1,2}[/.-]\d{4} \d{1,2}:\d{2}(?::\d{2})?$/u;
/** What the registry of the receiver stamps on a document: `CÔNG VĂN ĐẾN`, `ĐẾN Số: 1234 Ngày: 05/10/2026`. */
const ARRIVAL_LINE = pattern('u')`
  ^(?:
    (?:CÔNG )?VĂN(?: BẢN)? ĐẾN|Số đến[ ]?:[ ]?[\d.…]{1,20}|Ngày đến[ ]?:[ ]?[\d/.…]{1,20}
    |ĐẾN(?: Số[ ]?:[ ]?[\d.…]{1,20}| Ngày[ ]?:[ ]?[\d/.…]{1,20}){1,2}
  )$
`;
/** The head of a page of the official gazette (Công báo), with the page's number on either side. */
const GAZETTE_LINE =
  /^(?:\d{1,3}\s{1,80})?CÔNG BÁO\s?\/\s?Số\s[^\p{Ll}]{1,30}Ngày\s[\d-]{8,10}(?:\s{1,80}\d{1,3})?$/u;
const DECORATION = /^[-–—_=*~.]{3,}$/u;

/** Classifies one physical line or one column of it; `from` and `to` bound the column. */
export function shapeOf(line: string, from = 0, to = line.length): LineShape {
  let start = from;
  let end = to;
  while (start < end && isSpace(line.charCodeAt(start))) start++;
  while (end > start && isSpace(line.charCodeAt(end - 1))) end--;
  if (start === end) return { form: 'blank', marker: null, start, end };
  const raw = line.slice(start, end);
  const text = withSingleBlanks(composed(raw));
  const form = specialForm(text);
  if (form) return { form, marker: null, start, end };
  const marker = markerOf(text);
  return { form: marker ? 'marked' : 'text', marker, start, end };
}

/** A form that can be told by a line's first character that it cannot be: most lines are asked nothing more. */
interface Recognition {
  readonly form: LineForm;
  /** In lower case. */
  readonly firsts: string;
  readonly longest: number;
  matches(text: string): boolean;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const DASHES = '-–—';
/** No line of head or foot is longer. */
const LONGEST = 260;

const recognition = (
  form: LineForm,
  firsts: string,
  pattern: RegExp | ((text: string) => boolean),
  longest = LONGEST,
): Recognition => ({
  form,
  firsts,
  longest,
  matches: typeof pattern === 'function' ? pattern : (text) => pattern.test(text),
});

/** In the order in which they are tried. */
const RECOGNITIONS: readonly Recognition[] = [
  recognition('comment', '/', (text) => text.startsWith('//'), Number.POSITIVE_INFINITY),
  recognition('residue', LETTERS, URL_ONLY, Number.POSITIVE_INFINITY),
  recognition('residue', `${DIGITS}-–\ftp`, PAGE_NUMBER),
  recognition('residue', `${DIGITS}+-cdđeklnst`, STAMP_LINE),
  recognition('residue', `${DIGITS}c`, GAZETTE_LINE),
  recognition('residue', 'cvđns', ARRIVAL_LINE),
  recognition('residue', `${LETTERS}${DIGITS}`, COPY_LINE),
  recognition('decoration', `${DASHES}_=*~.`, DECORATION),
  recognition('recipients-label', 'n', RECIPIENTS_LABEL),
  recognition('recipients-label', 'n', RECIPIENTS_TAIL),
  recognition('archive', `${DASHES}+l`, ARCHIVE),
  recognition('salutation', 'k', SALUTATION),
  recognition('letter-subject', 'v', LETTER_SUBJECT),
  recognition('motto', 'đ', MOTTO),
  recognition('own-number', 's', isOwnNumber, 59),
  recognition('stamp', 'd(', DRAFT),
  recognition('stamp', '([mt', SECRECY),
  recognition('stamp', 'đ', SECRECY_NAMED),
  recognition('appendix-title', 'p', APPENDIX),
];

const BY_FIRST = new Map<string, Recognition[]>();
for (const candidate of RECOGNITIONS) {
  for (const first of candidate.firsts) BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), candidate]);
}
const NOBODY: readonly Recognition[] = [];

function specialForm(text: string): LineForm | null {
  const first = text[0]!;
  const lower = first.toLowerCase();
  for (const candidate of BY_FIRST.get(lower) ?? NOBODY) {
    if (text.length <= candidate.longest && candidate.matches(text)) return candidate.form;
  }
  if (text.length > LONGEST) return null;
  if (text.includes('@') && EMAIL.test(text)) return 'residue';
  const form = first === lower ? null : upperForm(text);
  return form === null || form === 'upper' ? (nearForm(text) ?? form) : form;
}

/** The form of a line that begins with a capital. */
function upperForm(text: string): LineForm | null {
  if (isPlaceDate(text)) return 'place-date';
  if (NATIONAL_TITLE.test(text)) return 'national-title';
  if (AUTHORITY.test(text)) return 'authority';
  if (/\p{Ll}/u.test(text)) return null;
  if (isNearAuthority(text)) return 'authority';
  if (STAMP.test(text)) return 'stamp';
  if (UPPER_APPENDIX.test(text)) return 'appendix-title';
  if (DOCUMENT_TYPE.test(text)) return 'document-type';
  if (startsWithPosition(text)) return 'position';
  const words = text.match(/\p{Lu}{2,}/gu)?.length ?? 0;
  return words >= 2 && !/[.;:,?!]$/.test(text) && !markerOf(text) ? 'upper' : null;
}

/** Both patterns are costly, and end in a year, in `năm` or in the blank for one. */
function isPlaceDate(text: string): boolean {
  if (text.length >= 90 || !/[\dm.…_]$/.test(text)) return false;
  return PLACE_DATE.test(text) || PLACE_SHORT_DATE.test(text);
}

function isOwnNumber(text: string): boolean {
  if (OWN_NUMBER_BLANK.test(text)) return true;
  return /^Số/u.test(text) && OWN_NUMBER.test(text) && !/\p{Ll}{3,}.*\p{Ll}{3,}/u.test(text.slice(2));
}

/** The name of the document's type on a line of form `document-type`, which may be mistyped only where it is `THÔNG BÁO`. */
export function documentTypeOf(text: string): string {
  return DOCUMENT_TYPE.exec(text)?.[1] ?? 'THÔNG BÁO';
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x200b;

/**
 * What can be seen of a line, with composed letters. Composing costs; only lines with combining marks or invisible
 * characters pay for it. Lengths may differ from the raw text.
 */
export function composed(text: string): string {
  return UNUSUAL.test(text) ? text.replace(INVISIBLE, '').normalize('NFC') : text;
}

const UNUSUAL = new RegExp(`[\\u0300-\\u036f]|${INVISIBLE.source}`);

/** Whether a line's text ends as a sentence or a member of a list ends. */
export function endsSentence(text: string): boolean {
  return /[.;:…?!][”"’')\]]*$/.test(text.slice(-3));
}

/** `ii)`, `iii.`, `(iv)`: numerals that some lists are counted with. */
const SMALL_NUMERAL = /^(?:(?:i{2,3}|i[vx]|vi{1,3})[).]|\((?:i{1,3}|i[vx]|vi{0,3}|x)\))\s/u;

/** Whether a line begins with a numeral in small letters, and is an item of a list or a clause of a sentence. */
export const startsWithSmallNumeral = (text: string): boolean => SMALL_NUMERAL.test(text);

/** Whether a line begins in lower case, as only the rest of a wrapped paragraph does. */
export function continuesSentence(shape: LineShape, line: string): boolean {
  if (shape.form !== 'text') return false;
  const beginning = composed(line.slice(shape.start, shape.start + 12));
  return startsLower(beginning) && !startsWithSmallNumeral(beginning);
}

/** What stands in a Party document where one of the State has Quốc hiệu and Tiêu ngữ (tiêu đề). */
export const isPartyTitle = (text: string): boolean => text === 'ĐẢNG CỘNG SẢN VIỆT NAM';
