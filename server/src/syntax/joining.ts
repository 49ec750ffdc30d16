import { joinsTightly } from '../text/flow';
import { pattern, piece } from '../text/pattern';
import { startsLower, startsUpper } from '../text/words';
import type { Layout } from './layout';
import { CONTACT, endsSentence, startsWithSmallNumeral } from './line-form';
import type { LineForm } from './line-shape';
import type { Marker } from './marker';
import { isName } from './person-name';
import type { PhysicalLine } from './physical-line';
import { startsWithPosition } from './position-titles';
import { isTooWideForFirst, roomAfter, type SetLine } from './room';
import { opensNotice, startsSubject } from './signs';
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

/** Words that want another word after them: no paragraph ends with one. */
const WANTS_MORE =
  /(?<!\p{L})(?:của|và|với|cho|theo|tại|về|các|những|là|từ|do|trong|trên|đến|để|bởi|hoặc|cùng|thuộc|giữa|nhằm|[-–])$/u;

/** Words that mostly want a name or a number after them, but that a heading may end with: `Kết quả trong năm`. */
const WANTS_NAME = pattern('u')`
  \<(?:
    ngày|tháng|năm|thứ|khoản|điều|điểm|đồng chí|ông|bà|Sở|Bộ|Phòng|Ban|Cục|Ủy ban|UBND|HĐND|Chủ tịch
    |Giám đốc|Thông tư|Nghị định|Quyết định|Kế hoạch|Công văn|Văn bản
    |(?<!các_)(?<!các_xã,_)(?:xã|phường)
  )$
`;

/** Words that mostly want another one, but that a heading may end with. */
const OFTEN_WANTS_MORE =
  /(?<!\p{L})(?:thực hiện|triển khai|ban hành|nội dung|hướng dẫn|thi hành|trình|gửi|giao|đề nghị)$/u;

/** Behind one of these a numeral may be none of an item. */
const WANTS_NUMBER = pattern('iu')`
  \<(?:
    ngày|tuần|tháng|quý|năm|kỳ|số|khoản|điều|điểm|mục|lần|cấp|thứ|phụ lục|loại|nhóm|hạng|bậc|giai đoạn
    |dự án|quốc lộ|tỉnh lộ|khu phố|khóa|giờ|và|đến|từ
  )$
`;

/** Behind one of these a letter may be none of an item: `điểm` / `a Khoản 2`, `điểm a,` / `b, Khoản 2`. */
const WANTS_LETTER = /(?<!\p{L})(?:điểm|tiết|mục|và|đến|hoặc|[a-zđ],)$/iu;

/** The topics that headings name, without a final mark. */
const HEADING = /^(?:Về|Việc|Công tác|Lĩnh vực|Nhóm|Một số|Kết quả|Nhiệm vụ|Tình hình|Đối với)(?!\p{L})/u;

/** How many letters of room a full line may have left where nothing speaks for the end of a paragraph. */
const SLACK = 12;

/** So many letters has no heading of which the next line in a small letter is not the rest. */
const LONG = 60;

/** What is known of a paragraph that is being put together. */
export interface OpenParagraph {
  readonly form: LineForm;
  /** The item's marker; null for other paragraphs. */
  readonly marker: Marker | null;
  /** The first line without its marker. */
  readonly firstWords: string;
  readonly last: SetLine;
  readonly lines: number;
  /** How many brackets stand open. */
  readonly brackets: number;
}

/** The next line that is not blank, seen whether it goes on. */
export interface NextLine extends SetLine {
  readonly shape: PhysicalLine;
  /** What the line after it says where that surely goes on from it; else empty. */
  following(): string;
}

/** Whether `next` is the rest of the paragraph that stands open. */
export function joins(open: OpenParagraph, next: NextLine, layout: Layout, blankBetween: boolean): boolean {
  if (!OPEN_FORMS.has(open.form)) return false;
  const { text: line, shape } = next;
  const last = open.last.text;
  const room = () => roomAfter(open.last, line, layout);
  if (closesBracket(open, next) && room() < SLACK) return true;
  if (shape.form === 'marked') return joinsMarked(open, next, layout);
  if (shape.form === 'upper' && open.form === 'marked') return isUpper(last) && room() < 24;
  if (shape.form === 'place-date') return layout.width !== null && endsDay(open, line);
  if (shape.form === 'residue' && CONTACT.test(line)) return !endsSentence(last);
  if (shape.form !== 'text' && !endsSentence(last)) return room() < SLACK && isTorn(open, next);
  if (shape.form !== 'text' || isTableRow(line) || isTableRow(last)) return false;
  if (open.form === 'archive' && (/\.$/.test(last) || isName(line))) return false;
  if (/,$/.test(last)) return !OPENS.test(line) && !ALWAYS_OPENS.test(line);
  const wrapped = layout.width !== null;
  if (startsWithSmallNumeral(line)) return !/[.:]$/.test(last) && room() < SLACK;
  if (endsSentence(last)) {
    if (startsLower(line)) return wrapped && (!/:$/.test(last) || room() < SLACK);
    return joinsSentences(open, next, layout);
  }
  if (startsLower(line)) return wrapped || !blankBetween || last.length >= LONG || wantsMore(open);
  if (joinsTightly(last, line) || isTornNumber(last, line)) return true;
  if (!wrapped || ALWAYS_OPENS.test(line) || OPENS.test(line) || GROUND.test(line)) return false;
  if (isSubject(open) && opensNotice(line)) return false;
  if (DATE_ALONE.test(line)) return WANTS_NAME.test(last.slice(-24));
  if (/^\d+,\s\p{Ll}/u.test(line) || wantsNumber(last, /^\d+[.;]$/, line)) return true;
  if (!startsUpper(line) || wantsNumber(last, ROMAN, line)) return room() < 24;
  if (WANTS_MORE.test(last.slice(-24))) return true;
  if (WANTS_NAME.test(last.slice(-24))) return room() < (isHeading(open, line) ? SLACK : 24);
  if (OFTEN_WANTS_MORE.test(last.slice(-24)) && room() < (isHeading(open, line) ? SLACK : 32)) return true;
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

/** The subject stands over the opening without a mark between them. */
const isSubject = ({ form, firstWords }: OpenParagraph): boolean =>
  form === 'text' && startsSubject(firstWords);

/** A line that looks like a part of its own and is the rest of a sentence: `tại` / `Phụ lục II.`, `và` / `nơi nhận.` */
function isTorn({ form }: OpenParagraph, { shape, text }: NextLine): boolean {
  if (form !== 'text' && form !== 'marked') return false;
  if (shape.form === 'residue') return /^\d{1,3}$/.test(text);
  return startsLower(text) || (shape.form === 'appendix-title' && !isUpper(text));
}

/** Whether a line is not whole; an item may be a heading: `1. Văn phòng Sở`. */
function wantsMore({ form, last }: OpenParagraph): boolean {
  const end = last.text.slice(-24);
  return WANTS_MORE.test(end) || (form !== 'marked' && WANTS_NAME.test(end));
}

/** Whether a line closes the bracket that stands open: `(Phòng Kế hoạch` / `- Tài chính phối hợp)`. */
function closesBracket({ brackets, last }: OpenParagraph, { shape, text }: NextLine): boolean {
  if (brackets === 0 || endsSentence(last.text)) return false;
  const end = last.text.slice(-24);
  // The bracket of `b)` is its own, but for `(tại điểm` / `b)` and `(17 giờ` / `00)`.
  const isOwn = shape.marker !== null && !WANTS_LETTER.test(end) && !WANTS_NUMBER.test(end);
  return /^[^(]*\)/.test(isOwn ? text.slice(shape.marker.length) : text);
}

/** Whether a number alone on the next line may be the rest: no page ends in the subject. */
export const mayEndInNumber = (open: OpenParagraph): boolean =>
  isSubject(open) || WANTS_NUMBER.test(open.last.text.slice(-24));

const ROMAN = /^[IVX]+(?!\p{L})/u;

/** Whether a line wants a number and the next one gives it: `chuyên đề quý` / `I/2026`, `16 giờ` / `00.` */
const wantsNumber = (last: string, number: RegExp, line: string): boolean =>
  number.test(line) && WANTS_NUMBER.test(last.slice(-24));

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

/** A bullet or a numeral that belongs to the sentence: `Kinh tế` / `- Hạ tầng`, `tháng` / `3. Tham dự`. */
function joinsMarked(open: OpenParagraph, { shape, text: line }: NextLine, layout: Layout): boolean {
  if (layout.width === null) return false;
  const { style, length } = shape.marker!;
  const last = open.last.text;
  const room = roomAfter(open.last, line, layout);
  // `(2) …` of a sentence that numbers its clauses
  if (style === 'parenthesis') return open.marker?.style !== style && !/[.:]$/.test(last) && room < SLACK;
  if (endsSentence(last)) return false;
  if (style === 'dash') return joinsDash(open, line, length, room);
  return room < SLACK && takesNumeral(open, shape.marker!, line);
}

/** Whether the numeral or letter that a line begins with belongs to the sentence that a full line ends in. */
function takesNumeral(open: OpenParagraph, marker: Marker, line: string): boolean {
  const { style, numbers, text, length } = marker;
  const end = open.last.text.slice(-24);
  // `khu phố Bình Hòa` / `2.`, `giao thức MQTT` / `5.0.`: no item is a number alone.
  if (style === 'arabic' && length === line.length) return true;
  if (style === 'letter')
    return /^\p{L}[;,]?$/u.test(text) && (text[0] === 'y' || ENDS_BEFORE_LETTER.test(end));
  // `cộng hưởng từ` / `1.5 Tesla` under 3.7
  if (numbers.length > 1) return style === 'arabic' && /\d$/.test(text) && !canFollow(open.marker, numbers);
  if (isOneClause(open) && isNextItem(open.marker, marker)) return false;
  if (style === 'roman') return WANTS_NUMBER.test(end) && !/^\p{Lu}{2}/u.test(line.slice(length));
  return style === 'arabic' && (WANTS_NUMBER.test(end) || /^\d+,/.test(line));
}

/** `điểm` / `a Khoản 2`, and `dài 1.500` / `m; rộng 20 m`; y is a word: `Chăn nuôi và Thú` / `y, Chi cục`. */
const ENDS_BEFORE_LETTER = new RegExp(`${WANTS_LETTER.source}|\\d$`, 'iu');

/** Whether a number may stand behind an item, though one be left out between them. */
const canFollow = (item: Marker | null, [first]: readonly number[]): boolean =>
  item?.style !== 'arabic' || first! >= item.numbers[0]!;

const isNextItem = (item: Marker | null, { style, numbers }: Marker): boolean =>
  item?.style === style && item.numbers[0]! + 1 === numbers[0];

/** Whether an item has no mark inside, and no more lines than a heading has. */
function isOneClause({ marker, firstWords, lines, last }: OpenParagraph): boolean {
  if (marker === null || lines > 2) return false;
  return !INNER_MARK.test(firstWords) && (lines === 1 || !INNER_MARK.test(last.text));
}

/** A mark inside, or an order behind a comma: `Đối với …, yêu cầu Văn phòng …`. */
const INNER_MARK = /[.;:]\s|,\s(?:giao|đề nghị|yêu cầu)\s(?:\p{Lu}|(?:các|đồng chí|ông|bà)\s)/u;

function joinsDash(open: OpenParagraph, line: string, length: number, room: number): boolean {
  const last = open.last.text;
  if (/\d$/.test(last) && /^[-–]\s?\d/.test(line)) return room < SLACK || areYears(last, line);
  if (room < SLACK && isRange(last, line)) return true;
  if (ENDS_IN_NAME.test(last.slice(-40)) && startsWithPosition(line.slice(length))) return room < 8;
  if (room >= 4) return false;
  // Items begin with a capital: `vụ đông` / `- xuân`. Under a subject stand none.
  if (startsLower(line.slice(length)) || isSubject(open)) return true;
  return (open.form === 'text' && open.lines > 1) || ENDS_IN_UNIT.test(last.slice(-40));
}

/** `Km3+200` / `- Km5+450` */
function isRange(last: string, line: string): boolean {
  const unit = RANGE_END.exec(line)?.[1];
  return unit !== undefined && unit === NUMBER_END.exec(last.slice(-24))?.[1];
}

/** A number behind the letters that name what is counted. */
const NUMBER_END = /(?<![\p{L}\d])(\p{L}{1,4})\d[\d+.,]*$/u;
const RANGE_END = /^[-–]\s?(\p{L}{1,4})\d/u;

/** `giai đoạn 2021` / `- 2025` */
const areYears = (last: string, line: string): boolean =>
  /(?<!\d)(?:19|20)\d\d$/.test(last) && /^[-–]\s?20\d\d(?!\d)/.test(line);

/** `trình Phòng Tài chính` / `- Kế toán trong 05 ngày làm việc`. */
const ENDS_IN_UNIT = /(?<!\p{L})(?:Phòng|Ban|Vụ|Khoa|Tổ|Đội|Bộ phận)\s\p{Lu}\p{Ll}+(?:\s\p{Ll}+){1,3}$/u;

/** `đồng chí Trần Văn B` / `- Phó Giám đốc Sở`. */
const ENDS_IN_NAME = /(?<!\p{L})(?:\p{Lu}\p{Ll}*\s){1,3}\p{Lu}\p{Ll}*$/u;

/** A new sentence after a full line goes on with the same paragraph; after a short line it opens the next. */
function joinsSentences(open: OpenParagraph, next: NextLine, layout: Layout): boolean {
  const { text } = next;
  const last = open.last.text;
  if (ALWAYS_OPENS.test(text) || CLOSING.test(text) || /(?:\.\/\.|\ssau:)$/.test(last)) return false;
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
