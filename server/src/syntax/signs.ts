import { pattern } from '../text/pattern';
import type { LineForm } from './line-shape';
import { nearHeadForm } from './near-form';
import { ownWords, type Paragraph } from './paragraph';

// What a paragraph looks like by itself, whatever stands before it.

/** A paragraph's form, seen that it stands in the head: a mistyped line is what it was meant to be. */
export function headFormOf({ form, text }: Paragraph): LineForm {
  return form === 'text' || form === 'upper' ? (nearHeadForm(text) ?? form) : form;
}

/** `Ngày 24 tháng 02 năm 2026, … chủ trì`, `Sau khi nghe …`: how a notice of conclusions opens. */
const OPENING = pattern('iu')`
  ^(?:
    (?:Sáng|Chiều|Tối)?\s*(?:(?:thứ \p{L}{2,3}|chủ nhật),? )?(?:trong )?(?:các )?ngày [\d.…_]
    |Sau khi (?:nghe|xem xét|nghiên cứu)|Thực hiện|Căn cứ
    |Tại (?:cuộc họp|hội nghị|buổi|trụ sở|phiên)
    |Trên cơ sở|Vừa qua|Xét |Theo |Để |Hôm nay
  )
`;

/** Whether a paragraph begins as the opening does. */
export const opensNotice = (text: string): boolean => OPENING.test(text);

const SUBJECT_START = /^(?:Ý kiến )?(?:Kết luận|Kết quả|Về |V\/v|Truyền đạt|Thông báo)/u;

/** Whether a line begins as the subject (trích yếu) does. */
export const startsSubject = (text: string): boolean => SUBJECT_START.test(text);

const ATTENDANCE = /(?:tham dự|dự họp|cùng dự|thành phần)/iu;

/** Whether a lead-in announces those who attended. */
export const namesAttendance = (leadIn: string): boolean => ATTENDANCE.test(leadIn);

const CLOSING_START = /^(?:Trên đây|Nay,? (?!sửa)|Vậy,? |Thừa (?:lệnh|ủy quyền|uỷ quyền) )/u;

/** Whether a paragraph begins as only the closing does. */
export const startsClosing = (text: string): boolean => CLOSING_START.test(text);

const CLOSING_SENSE = pattern('iu')`
  thông báo(?: \p{L}+){0,30}? (?:để|đến|tới|cho)\s.{0,400}(?:biết|thực hiện|triển khai)[^.;:]{0,60}[\s./\\;,…]{0,8}$
`;
const END_MARK = /(?:\.\s*\/\s*\.?|\/\s*\.)[\s./]{0,6}$/;

/** Whether a paragraph closes the notice, by its first words, its last mark or its sense. */
export function isClosing({ form, marker, text }: Paragraph): boolean {
  if (form !== 'text' || marker) return false;
  return (
    startsClosing(text) || END_MARK.test(text.slice(-12)) || (text.length < 900 && CLOSING_SENSE.test(text))
  );
}

const QUOTATION_START = /^[“"](?:\d{1,2}[a-zđ]?\.|[a-zđ]\)|(?:Điều|Khoản) \d)/u;
const QUOTATION_END = /[”"][\s.;,]*$/u;

/** `“3. Trường hợp …` goes on with `4. …` until a paragraph ends with the other quotation mark. */
export const opensQuotation = ({ text }: Paragraph): boolean =>
  QUOTATION_START.test(text) && !endsQuotation(text);

/** Whether a paragraph ends with a closing quotation mark. */
export const endsQuotation = (text: string): boolean => QUOTATION_END.test(text);

const HANDS_OVER = /^(?:Giao|Đề nghị|Yêu cầu|Phân công)(?!\p{L})/u;

/** Whether a paragraph begins by handing work over. */
export const handsOver = (text: string): boolean => HANDS_OVER.test(text);

/** Words that begin like a unit and are none: `Tổ chức khảo sát`, `Báo cáo kết quả`, `Ban hành kế hoạch`. */
const NOT_UNIT = pattern('iu')`
  ^(?:
    tổ chức|tổ dân phố|báo (?:cáo|chí|động)|ban (?:hành|đầu|bố)|đoàn (?:kết|thể)|sở hữu|trường hợp|viện dẫn
    |quỹ đất|vụ (?:việc|án|mùa)|cục bộ
    |phòng(?:,| (?:chống|ngừa|cháy|tránh|dịch|bệnh|thủ))
  )\>
`;
/** A heading that is the name of a unit, so that the items under it are that unit's work. */
const UNIT_HEADING = pattern('iu')`
  ^(?:các )?(?:
    phòng|văn phòng|chi cục|trung tâm|thanh tra|ban|cục|sở|vụ|viện|trường|công ty|ubnd|ủy ban
    |uỷ ban|hội đồng|công an|tổ|đội|chi nhánh|công đoàn|đoàn|báo|đài|quỹ
  )\>
`;

/** Whether a marked paragraph is nothing but the name of a unit. */
export function isUnitHeading(paragraph: Paragraph): boolean {
  const words = ownWords(paragraph);
  return words.length < 160 && UNIT_HEADING.test(words) && !NOT_UNIT.test(words) && !/[.;!?…,]$/.test(words);
}

/** A line without number and final mark: a heading of what follows, where it is no row of a table. */
export const isHeadingLine = ({ form, text }: Paragraph): boolean =>
  form === 'upper' || (text.length < 120 && !/[.;!?…,]$|\t/.test(text));

/** Whether a line is too short for a paragraph of text, and ends without a mark. */
export const isShortLine = (text: string): boolean => text.length < 220 && !/[.:;]$/.test(text);

/** Whether a line ends with what may be a person's name. */
export const endsWithName = (text: string): boolean =>
  /\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}*){1,4}$/u.test(text.slice(-60));

const SIGNED = /^\(?\s*(?:đã ký(?: số)?|ký tên)\s*\)?$/iu;

/** `(đã ký)` in the place of a signature. */
export const saysSigned = (text: string): boolean => SIGNED.test(text);
