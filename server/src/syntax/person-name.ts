import { pattern, piece } from '../text/pattern';
import { type Span, spanOf } from '../text/span';

/** Titles of honour (danh hiệu danh dự). */
const HONOUR = piece`(?:nhà giáo|nghệ sĩ|nghệ sỹ|thầy thuốc) (?:ưu tú|nhân dân)|(?:ng|ns|tt)(?:ưt|nd)`;
const DEGREE = piece`
  th\.?\s?s|t\.?s|pgs|gs|(?:bs|ds)?ck(?:i{1,2}|[12])|bs|ds|kts|ks|cn|ls|tskh|cử nhân|kỹ sư|bác sĩ
  |luật sư|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|phó giáo sư|giáo sư
`;
const RANK = piece`(?:thiếu|trung|thượng|đại) (?:úy|uý|tá|tướng)`;
const ADDRESS = piece`đồng chí|đ/c|(?:ông|bà)(?=(?: \p{Lu}\p{Ll}*){3})`;
/** Degrees, titles and forms of address that people put before a name. */
const HONORIFIC = pattern('iu')`
  ^(?:(?:${DEGREE}|${HONOUR}|${RANK}|${ADDRESS})\>[.,:]?\s*(?:[-–]\s*)?){1,4}
`;
const HONOURS_AND_ADDRESS = pattern('giu')`\<(?:${HONOUR}|đồng chí|đ/c|ông|bà)\>[.,:]?\s*(?:[-–]\s*)?`;
const NAME = /^\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*\.?){1,5}$/u;

/** The common surnames. */
export const SURNAMES: readonly string[] =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trương Đinh Đoàn Lâm Trịnh Mai Tô Hà Cao Lưu Tạ Phùng Thái Châu Vương Tống Triệu Kiều Thạch Nông Lương Đào Chu Đàm Nghiêm Quách'.split(
    ' ',
  );
const SURNAME_IN_CAPITALS = pattern('u')`^(?:${SURNAMES.join('|').toUpperCase()})\>`;
const CAPITALS = /^\p{Lu}+(?: \p{Lu}+){2,4}[.,;]?$/u;

/** What stands before a name, with the white space behind it; empty where there is nothing. */
export const honorificOf = (text: string): string => HONORIFIC.exec(text)?.[0] ?? '';

/** Of what stands before a name, the titles of honour and forms of address, which are no degree and no rank. */
export const honoursIn = (honorific: string): readonly Span[] =>
  [...honorific.matchAll(HONOURS_AND_ADDRESS)].map(spanOf);

/** `, TS`, `, ThS.`: a degree behind a name. */
const DEGREE_BEHIND = pattern('iu')`,\s{1,3}(?:${DEGREE})\.?$`;

/** A text without the degree that should not stand behind a name. */
export const withoutDegreeBehind = (text: string): string => text.replace(DEGREE_BEHIND, '');

/** Whether a text is a person's name, with or without a degree or title before it, or a degree behind it. */
export const isName = (text: string): boolean =>
  text.length < 80 && NAME.test(withoutDegreeBehind(text.slice(honorificOf(text).length)));

/** Whether a text in capitals begins as a person's name does, and not as an agency's. */
export const startsWithSurname = (text: string): boolean => SURNAME_IN_CAPITALS.test(text);

/** Whether a text is a person's name in capitals, with a mark behind it or none: `NGUYỄN VĂN A` */
export const isNameInCapitals = (text: string): boolean =>
  text.length < 60 && CAPITALS.test(text) && startsWithSurname(text);
