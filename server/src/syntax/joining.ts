import { joinsTightly } from '../text/flow';
import { typeWidth } from '../text/type-width';
import { startsLower, startsUpper } from '../text/words';
import type { Layout } from './layout';
import { endsSentence, type LineForm, type LineShape } from './line-form';
import { isName } from './person-name';
import type { PhysicalLine } from './physical-line';
import { isTableRow } from './table-row';

/** Forms whose text may go on in the next line; every other form is complete in one line. */
const OPEN_FORMS: ReadonlySet<LineForm> = new Set([
  'text',
  'marked',
  'salutation',
  'letter-subject',
  'archive',
]);

/** A line that opens a paragraph whatever stands before it, for no sentence goes on like this. */
const OPENS =
  /^(?:(?:Ngày|(?:Sáng|Chiều|Tối)\s+(?:(?:thứ\s+\p{L}{2,3}|[Cc]hủ nhật),?\s+)?ngày)\s+(?:\d{1,2}|[.…_]{1,10})\s*(?:\/|tháng)|Vào\s+(?:lúc|hồi)\s+\d|Trên đây là|Nay,? (?:thông báo|\p{Lu})|Sau khi nghe|(?:Giao|Đề nghị|Yêu cầu|Phân công)\s+(?:các|đồng chí|đ\/c|Đ\/c|ông|bà|Lãnh đạo|Phòng|Văn phòng|Chi cục|Trung tâm|Thanh tra|Ban|Sở|Cục|UBND|Ủy ban|Uỷ ban|Công an|Bộ|Công ty)(?!\p{L})|Nơi nhận\s*:)/u;

/** A ground (căn cứ): each stands in a paragraph of its own. */
const GROUND = /^(?:Căn cứ|(?:Xét|Theo) đề nghị)(?!\p{L})/u;

/** Words that begin a sentence and, in capitals, never stand inside one. */
const BEGINS_SENTENCE =
  /^(?:Trong|Để|Hiện nay|Hiện tại|Thời gian|Theo|Khi|Nếu|Tuy nhiên|Tuy|Do|Với|Qua|Căn cứ|Trên cơ sở|Đối với|Nhằm|Đồng thời|Ngoài ra|Bên cạnh|Trường hợp|Liên quan|Quá trình|Tham dự|Cùng dự|Một số|Tiếp tục|Về|Việc|Từ|Sau khi|Trước mắt|Qua đó|Đến nay)(?!\p{L})/u;

/** Words that want another word after them: no paragraph ends with one. */
const WANTS_MORE =
  /(?<!\p{L})(?:của|và|với|cho|theo|tại|về|các|những|là|từ|do|trong|trên|đến|để|bởi|hoặc|cùng|thuộc|giữa|nhằm|ngày|tháng|năm|khoản|điều|điểm|đồng chí|ông|bà|Sở|Bộ|Phòng|Ban|Cục|Ủy ban|UBND|HĐND|Chủ tịch|Giám đốc|Thông tư|Nghị định|Quyết định|Kế hoạch|Công văn|Văn bản|[-–])$/u;

/** `2.3. Văn phòng Bộ`: the heading of a unit that is called after its agency alone. */
const OWN_OFFICE = /^(?:Văn phòng|Thanh tra|Công đoàn|Lãnh đạo) (?:Sở|Bộ|Ban|Cục|UBND|HĐND)$/u;

/** Words that mostly want another one, but that a heading may end with. */
const OFTEN_WANTS_MORE =
  /(?<!\p{L})(?:thực hiện|triển khai|ban hành|nội dung|hướng dẫn|thi hành|trình|gửi|giao|đề nghị)$/u;

/** A numeral is no marker when the line before it ends with one of these. */
const WANTS_NUMBER =
  /(?<!\p{L})(?:ngày|tháng|năm|số|khoản|điều|điểm|mục|quý|lần|cấp|thứ|phụ lục|loại|nhóm|giờ|và|đến|từ)$/iu;

/** The topics that headings name, without a final mark. */
const HEADING = /^(?:Về|Việc|Công tác|Lĩnh vực|Nhóm|Một số|Kết quả|Nhiệm vụ|Tình hình|Đối với)(?!\p{L})/u;

/** How much narrower than the width a full line may be, for type is proportional. */
const SLACK = 18;

/** What is known of a paragraph that is being put together. */
export interface OpenParagraph {
  readonly form: LineForm;
  /** The item's own words of the first line, for recognising a heading; empty for other paragraphs. */
  readonly itemWords: string;
  /** The last line's text, and its columns without the white space around it. */
  readonly lastLine: string;
  /** How wide the last line is in print. */
  readonly printed: number;
  readonly lines: number;
}

/** The next line that is not blank, seen whether it goes on. */
export interface NextLine {
  readonly shape: PhysicalLine;
  /** Its columns without the white space around them. */
  readonly text: string;
  /** What the line after it says where that surely goes on from it; else empty. */
  following(): string;
}

/** Whether `next` is the rest of the paragraph that stands open. */
export function joins(open: OpenParagraph, next: NextLine, layout: Layout, blankBetween: boolean): boolean {
  if (!OPEN_FORMS.has(open.form)) return false;
  const { text: line, shape } = next;
  if (shape.form === 'marked') return joinsMarked(open, shape, line, layout);
  const last = open.lastLine;
  if (shape.form === 'upper' && open.form === 'marked')
    return isUpper(last) && isFull(last, line, layout, 24);
  if (shape.form === 'place-date') return layout.width !== null && endsDay(open, line);
  if (shape.form !== 'text' || isTableRow(line) || isTableRow(last)) return false;
  if (open.form === 'archive' && (/\.$/.test(last) || isName(line))) return false;
  if (/,$/.test(last)) return !OPENS.test(line);
  const wrapped = layout.width !== null;
  if (endsSentence(last))
    return (
      wrapped &&
      (startsLower(line) ? !/[:]$/.test(last) || !blankBetween : joinsSentences(open, next, layout))
    );
  if (startsLower(line)) return wrapped || !blankBetween || WANTS_MORE.test(last.slice(-24));
  if (joinsTightly(last, line) || isTornNumber(last, line)) return true;
  if (!wrapped || OPENS.test(line) || GROUND.test(line)) return false;
  if (!startsUpper(line)) return true;
  if (WANTS_MORE.test(last.slice(-24)) && !OWN_OFFICE.test(open.itemWords)) return true;
  if (OFTEN_WANTS_MORE.test(last.slice(-24)) && isFull(last, line, layout, 32)) return true;
  if (open.form === 'marked' && isUpper(last)) return isUpper(line) && isFull(last, line, layout, 24);
  if (isHeading(open))
    return isFull(last, line, layout, 12) && /(?<!\p{L})\p{Lu}\p{L}*$/u.test(last.slice(-16));
  const mayEnd = open.form === 'salutation' || BEGINS_SENTENCE.test(line);
  return isFull(last, line, layout, mayEnd ? 4 : SLACK);
}

/** `… đến hết thứ` / `Hai, ngày 27/4/2026.`: the line of place and date has no mark behind it, and opens nothing. */
const endsDay = ({ form, lastLine }: OpenParagraph, line: string): boolean =>
  (form === 'text' || form === 'marked') && !endsSentence(lastLine) && /[.;]$/.test(line);

/** `Nghị định số` / `46/2026/NĐ-CP`, `ngày` / `26/01/2026`: no paragraph ends so, whether the file is wrapped or not. */
const isTornNumber = (last: string, line: string): boolean =>
  /^\d+[./-]/.test(line) &&
  (/(?<!\p{L})số$/u.test(last.slice(-4)) ||
    (/^\d\d?\/\d\d?\//.test(line) && /(?<!\p{L})ngày$/u.test(last.slice(-5))));

const isUpper = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** A bullet or a numeral that belongs to the sentence: `Kinh tế` / `- Hạ tầng`, `tháng` / `3. Tham dự`. */
function joinsMarked(open: OpenParagraph, next: LineShape, line: string, layout: Layout): boolean {
  if (layout.width === null) return false;
  const style = next.marker!.style;
  // `(2) …` of a sentence that numbers its clauses
  if (style === 'parenthesis') return isFull(open.lastLine, line, layout, SLACK);
  if (endsSentence(open.lastLine)) return false;
  if (style === 'arabic' && next.marker!.numbers.length === 1)
    return WANTS_NUMBER.test(open.lastLine.slice(-24)) || /^\d+,/.test(line);
  // `tại điểm` / `a Khoản 2`, `Luật Thú` / `y; Thông tư`
  if (style === 'letter' && /^\p{L};?$/u.test(next.marker!.text)) return true;
  if (style === 'dash' && /\d$/.test(open.lastLine) && /^[-–]\s?\d/.test(line)) return true;
  if (style === 'dash' && open.form === 'text')
    return isFull(open.lastLine, line, layout, 4) && open.lines > 1;
  return false;
}

/** A new sentence after a full line goes on with the same paragraph; after a short line it opens the next. */
function joinsSentences(open: OpenParagraph, next: NextLine, layout: Layout): boolean {
  const { lastLine } = open;
  const { text } = next;
  if (OPENS.test(text) || GROUND.test(text)) return false;
  const slack = /;$/.test(lastLine) || !startsUpper(text) ? 8 : 0;
  const goesOn = isFull(lastLine, text, layout, slack) || isFullThoughIndented(open, next, layout);
  return goesOn && !isIndented(next, layout);
}

/** Whether the next line's first word would not have fitted on the line; type is proportional, hence the slack. */
function isFull(last: string, next: string, layout: Layout, slack: number): boolean {
  const word = /^\S+/.exec(next)?.[0].length ?? 0;
  return last.length + 1 + word > (layout.width ?? Number.POSITIVE_INFINITY) - slack;
}

/** How much narrower than full a line in print may be, in thousandths of the type's height. */
const PRINT_SLACK = 500;
/** How far print sets in the first line of a paragraph: 1 to 1.27 cm. */
const INDENT = 2500;
/** How many letters the first line of a paragraph lacks because it is set in. */
const INDENT_LETTERS = 7;

/** A line on which the first word of the line after it would have fitted, were it not set in: it opens a paragraph. */
function isIndented({ shape, text, following }: NextLine, { width, printed }: Layout): boolean {
  const word = /^\S+/.exec(following())?.[0];
  if (!word || width === null || text.length + 1 + word.length > width) return false;
  return shape.printed + typeWidth(` ${word}`) <= printed - PRINT_SLACK;
}

/** Whether the first line of an item seems short only because it is set in: the next one is too wide to be set in too. */
function isFullThoughIndented(open: OpenParagraph, next: NextLine, layout: Layout): boolean {
  const room = layout.printed - INDENT;
  if (open.form !== 'marked' || open.lines > 1 || next.shape.printed <= room) return false;
  const word = /^\S+/.exec(next.text)![0];
  return (
    isFull(open.lastLine, next.text, layout, INDENT_LETTERS) && open.printed + typeWidth(` ${word}`) > room
  );
}

/** A topic before its colon is the beginning of a task: `Đối với kiến nghị của ông A: đề nghị …`. */
const HANDS_OVER = /:\s(?:giao|đề nghị|yêu cầu|thống nhất|đồng ý)(?!\p{L})/u;

/** A heading is one sentence of two lines at most. */
function isHeading({ itemWords, lines, lastLine }: OpenParagraph): boolean {
  const written = lines === 1 ? itemWords : `${itemWords} ${lastLine}`;
  return (
    lines <= 2 && HEADING.test(itemWords) && !/\.\s|:\s\p{Lu}/u.test(written) && !HANDS_OVER.test(written)
  );
}
