/** Degrees, titles and forms of address that people put before a name. */
const HONORIFIC =
  /^(?:(?:th\.?\s?s|t\.?s|pgs|gs|bs|ks|cn|ls|cử nhân|kỹ sư|bác sĩ|luật sư|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|phó giáo sư|giáo sư|nhà giáo ưu tú|nhà giáo nhân dân|nghệ sĩ ưu tú|nghệ sĩ nhân dân|ngưt|ngnd|nsưt|nsnd|ttưt|ttnd|(?:thiếu|trung|thượng|đại)\s+(?:úy|uý|tá|tướng)|đồng chí|đ\/c|(?:ông|bà)(?=(?:\s+\p{Lu}\p{Ll}*){3}))(?!\p{L})[.,:]?\s*(?:[-–]\s*)?){1,4}/iu;
const NAME = /^\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*\.?){1,5}$/u;

/** The common surnames, as a name in capitals begins with. */
const SURNAMES =
  /^(?:NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|TRƯƠNG|ĐINH|ĐOÀN|LÂM|TRỊNH|MAI|TÔ|HÀ|CAO|LƯU|TẠ|PHÙNG|THÁI|CHÂU|VƯƠNG|TỐNG|TRIỆU|KIỀU|THẠCH|NÔNG|LƯƠNG|ĐÀO|CHU|ĐÀM|NGHIÊM|QUÁCH)(?!\p{L})/u;
const CAPITALS = /^\p{Lu}+(?: \p{Lu}+){2,4}[.,;]?$/u;

/** What stands before a name, with the white space behind it; empty where there is nothing. */
export const honorificOf = (text: string): string => HONORIFIC.exec(text)?.[0] ?? '';

/** Whether a text is a person's name, with or without a degree or title before it. */
export const isName = (text: string): boolean =>
  text.length < 80 && NAME.test(text.slice(honorificOf(text).length));

/** Whether a text in capitals begins as a person's name does, and not as an agency's. */
export const startsWithSurname = (text: string): boolean => SURNAMES.test(text);

/** Whether a text is a person's name in capitals, with a mark behind it or none: `NGUYỄN VĂN A` */
export const isNameInCapitals = (text: string): boolean =>
  text.length < 60 && CAPITALS.test(text) && startsWithSurname(text);
