import { joinsTightly } from '../text/flow';
import { pattern, piece } from '../text/pattern';
import { startsLower, startsUpper } from '../text/words';
import { joinsMarked } from './joining-markers';
import { isUnwrapped, type Layout } from './layout';
import { oftenWantsWord, wantsLetter, wantsName, wantsNumber, wantsWord } from './line-ends';
import { CONTACT, endsSentence, startsWithSmallNumeral } from './line-form';
import type { LineForm } from './line-shape';
import { isOneClause, isSubject, type NextLine, type OpenParagraph } from './open-paragraph';
import { isName } from './person-name';
import { isTooWideForFirst, roomAfter, SLACK } from './room';
import { opensNotice } from './signs';
import { isTableRow } from './table-row';

/** Forms whose text may go on in the next line; every other form is complete in one line. */
const OPEN_FORMS: ReadonlySet<LineForm> = new Set([
  'text',
  'marked',
  'salutation',
  'letter-subject',
  'archive',
]);

/**
 * A line that opens a paragraph whatever stands before it: no sentence goes on like this, and an order to somebody else is
 * read as a task of its own.
 */
const ALWAYS_OPENS = pattern('u')`
  ^(?:
    Trên đây là|Nơi nhận\s*:
    |(?:Đồng thời,? (?:giao|đề nghị|yêu cầu|phân công)|Giao|Đề nghị|Yêu cầu|Phân công)\s+
    (?:
      các|đồng chí|đ/c|Đ/c|ông|bà|Lãnh đạo|Phòng|Văn phòng|Chi cục|Trung tâm|Thanh tra|Ban|Sở
      |Cục|UBND|Ủy ban|Uỷ ban|Công an|Bộ|Công ty
    )\>
  )
`;

/** The sentence of a closing, which is a paragraph of its own. */
const CLOSING =
  /^(?:Thừa (?:lệnh|ủy quyền)(?!\p{L})|\p{Lu}[^.,;:]{1,60}? thông báo (?:kết luận|ý kiến|nội dung|để|đến|tới)(?!\p{L}))/u;

/** A line that mostly opens a paragraph. */
const OPENS = pattern('u')`
  ^(?:
    (?:Ngày|(?:Sáng|Chiều|Tối) (?:(?:thứ \p{L}{2,3}|[Cc]hủ nhật),? )?ngày) (?:\d{1,2}|[.…_]{1,10})\s*
    (?:/|tháng)
    |Vào (?:lúc|hồi) \d|Nay,? (?:thông báo|\p{Lu})|Sau khi (?:nghe|xem xét|thảo luận)
    |Trên cơ sở (?:báo cáo|ý kiến|nghe|kết quả thảo luận|nội dung)
  )
`;

/** A ground (căn cứ): each stands in a paragraph of its own. */
const GROUND = /^(?:Căn cứ|(?:Xét|Theo) đề nghị)(?!\p{L})/u;

/** Words that begin a sentence and, in capitals, never stand inside one. */
const SENTENCE_WORDS = piece`
  (?:
    Trong|Để|Hiện nay|Hiện tại|Thời gian|Theo|Khi|Nếu|Tuy nhiên|Tuy|Do|Với|Qua|Căn cứ|Trên cơ sở|Đối với|Nhằm
    |Đồng thời|Ngoài ra|Bên cạnh|Trường hợp|Liên quan|Quá trình|Tham dự|Cùng dự|Một số|Tiếp tục|Về|Việc|Từ|Sau khi
    |Trước mắt|Qua đó|Đến nay|Đã|Rà soát|Tham mưu|Chủ trì|Phối hợp|Hướng dẫn|Tổ chức|Đôn đốc|Hoàn thiện|Hoàn thành
    |Khẩn trương|Chuẩn bị|Thực hiện|Triển khai|Tăng cường|Theo dõi|Ban hành|Thống nhất|Tập trung|Đẩy mạnh
    |Xây dựng kế hoạch|Xây dựng chương trình|Xây dựng phương án|Xây dựng dự thảo|Xây dựng quy chế|Xây dựng đề án
    |Xây dựng báo cáo
  )
`;
const BEGINS_SENTENCE = pattern('u')`^${SENTENCE_WORDS}\>`;

/** The topics that headings name, without a final mark. */
const HEADING = /^(?:Về|Việc|Công tác|Lĩnh vực|Nhóm|Một số|Kết quả|Nhiệm vụ|Tình hình|Đối với)(?!\p{L})/u;

/** So many letters has no heading of which the next line in a small letter is not the rest. */
const LONG = 60;

/** So many lines apart, a footnote that ends and a sentence that goes on are the ends of two pages. */
const PAGE_BREAK = 2;

/** In a narrow column its last words take another line. */
const NATIONAL_TITLE = /^CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u;

/** Whether `next` is the rest of the paragraph that stands open; `gap` lines without text stand between them. */
export function joins(open: OpenParagraph, next: NextLine, layout: Layout, gap: number): boolean {
  const { text: line, shape } = next;
  if (open.form === 'national-title') return NATIONAL_TITLE.test(`${open.last.text} ${line}`);
  if (!OPEN_FORMS.has(open.form)) return false;
  const last = open.last.text;
  const room = () => roomAfter(open.last, line, layout);
  if (closesBracket(open, next) && room() < SLACK) return true;
  switch (shape.form) {
    case 'text':
      return !isTableRow(line) && !isTableRow(last) && joinsText(open, next, layout, gap);
    case 'marked':
      return joinsMarked(open, next, layout);
    case 'upper':
      if (open.form === 'marked') return isUpper(last) && room() < 24;
      break;
    case 'place-date':
      return layout.width !== null && endsDay(open, line);
    case 'residue':
      if (CONTACT.test(line)) return !endsSentence(last);
  }
  return !endsSentence(last) && room() < SLACK && isTorn(open, next);
}

/** The same of a line of text that has no form of its own. */
function joinsText(open: OpenParagraph, next: NextLine, layout: Layout, gap: number): boolean {
  const { text: line } = next;
  const last = open.last.text;
  const room = () => roomAfter(open.last, line, layout);
  const wrapped = layout.width !== null;
  if (open.form === 'archive' && (/\.$/.test(last) || isName(line))) return false;
  if (/,$/.test(last)) return !OPENS.test(line) && !ALWAYS_OPENS.test(line);
  if (startsWithSmallNumeral(line)) return !/[.:]$/.test(last) && room() < SLACK;
  if (endsSentence(last)) {
    if (startsLower(line)) return wrapped && gap < PAGE_BREAK && (!/:$/.test(last) || room() < SLACK);
    return joinsSentences(open, next, layout);
  }
  if (startsLower(line)) return wrapped || gap === 0 || last.length >= LONG || wantsMore(open);
  if (joinsTightly(last, line) || isTornNumber(last, line)) return true;
  return wrapped && joinsCapital(open, line, room);
}

/** The same where the line before has no final mark, and this one begins with a capital or a number. */
function joinsCapital(open: OpenParagraph, line: string, room: () => number): boolean {
  const last = open.last.text;
  if (ALWAYS_OPENS.test(line) || OPENS.test(line) || GROUND.test(line)) return false;
  if (isSubject(open) && opensNotice(line)) return false;
  if (DATE_ALONE.test(line)) return wantsName(last);
  if (/^\d+,\s\p{Ll}/u.test(line) || givesNumber(last, /^\d+[.;]$/, line)) return true;
  if (!startsUpper(line) || givesNumber(last, ROMAN, line)) return room() < 24;
  if (wantsWord(last)) return true;
  if (wantsName(last)) return room() < (isHeading(open, line) ? SLACK : 24);
  if (oftenWantsWord(last) && room() < (isHeading(open, line) ? SLACK : 32)) return true;
  if (open.form === 'marked' && isUpper(last)) return isUpper(line) && room() < 24;
  if (isHeading(open, line))
    return room() < SLACK && (ENDS_IN_ORDER.test(last.slice(-16)) || HANDS_OVER.test(line));
  const mayEnd = open.form === 'salutation' || BEGINS_SENTENCE.test(line);
  return room() < (mayEnd ? 4 : SLACK);
}

/** A name or an order, which goes on behind a heading's topic: `Đối với …, yêu cầu` / `Trưởng các phòng`. */
const ENDS_IN_ORDER = /(?<!\p{L})(?:\p{Lu}\p{L}*|giao|đề nghị|yêu cầu)$/u;

/** The cell of a table: a sentence that ends with a day has its mark. */
const DATE_ALONE = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

/** A line that looks like a part of its own and is the rest of a sentence: `tại` / `Phụ lục II.`, `và` / `nơi nhận.` */
function isTorn({ form }: OpenParagraph, { shape, text }: NextLine): boolean {
  if (form !== 'text' && form !== 'marked') return false;
  if (shape.form === 'residue') return /^\d{1,3}$/.test(text);
  return startsLower(text) || (shape.form === 'appendix-title' && !isUpper(text));
}

/** Whether a line is not whole; an item may be a heading: `1. Văn phòng Sở`. */
function wantsMore({ form, last }: OpenParagraph): boolean {
  return wantsWord(last.text) || (form !== 'marked' && wantsName(last.text));
}

/** Whether a line closes the bracket that stands open: `(Phòng Kế hoạch` / `- Tài chính phối hợp)`. */
function closesBracket({ brackets, last }: OpenParagraph, { shape, text }: NextLine): boolean {
  if (brackets === 0 || endsSentence(last.text)) return false;
  // The bracket of `b)` is its own, but for `(tại điểm` / `b)` and `(17 giờ` / `00)`.
  const isOwn = shape.marker !== null && !wantsLetter(last.text) && !wantsNumber(last.text);
  return /^[^(]*\)/.test(isOwn ? text.slice(shape.marker.length) : text);
}

/** Whether a number alone on the next line may be the rest: no page ends in the subject. */
export const mayEndInNumber = (open: OpenParagraph): boolean =>
  isSubject(open) || wantsNumber(open.last.text);

const ROMAN = /^[IVX]+(?!\p{L})/u;

/** Whether a line wants a number and the next one gives it: `chuyên đề quý` / `I/2026`, `16 giờ` / `00.` */
const givesNumber = (last: string, number: RegExp, line: string): boolean =>
  number.test(line) && wantsNumber(last);

/** `… đến hết thứ` / `Hai, ngày 27/4/2026.`: the line of place and date has no mark behind it, and opens nothing. */
const endsDay = ({ form, last }: OpenParagraph, line: string): boolean =>
  (form === 'text' || form === 'marked') && !endsSentence(last.text) && /[.;]$/.test(line);

/**
 * `Nghị định số` / `46/2026/NĐ-CP`, `ngày` / `26/01/2026`, `trong năm` / `2026. Tham dự`: no paragraph ends so, whether the
 * file is wrapped or not.
 */
const isTornNumber = (last: string, line: string): boolean =>
  /^\d+[./,;-]/.test(line) &&
  ((/^\d+[./-]/.test(line) && /(?<!\p{L})số$/u.test(last.slice(-4))) ||
    (/^\d\d?\/\d\d?\//.test(line) && /(?<!\p{L})ngày$/u.test(last.slice(-5))) ||
    (/^(?:19|20)\d\d[.,;]/.test(line) && /(?<!\p{L})năm$/u.test(last.slice(-4))));

const isUpper = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** A new sentence after a full line goes on with the same paragraph; after a short line it opens the next. */
function joinsSentences(open: OpenParagraph, next: NextLine, layout: Layout): boolean {
  const { text } = next;
  const last = open.last.text;
  if (ALWAYS_OPENS.test(text) || CLOSING.test(text) || /(?:\.\/\.|\ssau:)$/.test(last)) return false;
  if (isUnwrapped(last.length, layout)) return false;
  // Widths in print are estimates; letters are counted.
  const exact = layout.isPrint ? 1 : 0;
  const slack = /;$/.test(last) || !startsUpper(text) ? 8 : exact;
  if (roomAfter(open.last, text, layout) >= slack) return false;
  if (isTooWideForFirst(next, layout)) return true;
  return !OPENS.test(text) && !GROUND.test(text) && !isSetIn(next, layout);
}

/** A line on which the first word of the line after it would have fitted, were it not set in: it opens a paragraph. */
function isSetIn(next: NextLine, layout: Layout): boolean {
  const after = next.following();
  return after !== '' && layout.indent > 0 && roomAfter({ ...next, isFirst: false }, after, layout) > 1;
}

/** A topic before its colon is the beginning of a task: `Đối với kiến nghị của ông A: đề nghị …`. */
const HANDS_OVER = /:\s(?:giao|đề nghị|yêu cầu|thống nhất|đồng ý)(?!\p{L})/u;

/** A heading of two lines at most, which a line does not go on: where its topic is a list of clauses, the line must begin a sentence. */
function isHeading(open: OpenParagraph, line: string): boolean {
  if (!HEADING.test(open.firstWords)) return false;
  return isOneClause(open) || (isOneSentence(open) && BEGINS_SENTENCE.test(line));
}

function isOneSentence({ marker, firstWords, lines, last }: OpenParagraph): boolean {
  if (marker === null || lines > 2) return false;
  const written = lines === 1 ? firstWords : `${firstWords} ${last.text}`;
  return !/\.\s|:\s\p{Lu}/u.test(written) && !HANDS_OVER.test(written);
}
