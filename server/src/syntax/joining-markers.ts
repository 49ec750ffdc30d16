import { startsLower } from '../text/words';
import type { Layout } from './layout';
import { wantsLetter, wantsNumber } from './line-ends';
import { endsSentence } from './line-form';
import type { Marker } from './marker';
import { isOneClause, isSubject, type NextLine, type OpenParagraph } from './open-paragraph';
import { startsWithPosition } from './position-titles';
import { roomAfter, SLACK } from './room';

/** A bullet or a numeral that belongs to the sentence: `Kinh tế` / `- Hạ tầng`, `tháng` / `3. Tham dự`. */
export function joinsMarked(open: OpenParagraph, { shape, text: line }: NextLine, layout: Layout): boolean {
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
  const last = open.last.text;
  // `khu phố Bình Hòa` / `2.`, `giao thức MQTT` / `5.0.`: no item is a number alone.
  if (style === 'arabic' && length === line.length) return true;
  // `điểm` / `a Khoản 2`, and `dài 1.500` / `m; rộng 20 m`; y is a word: `Chăn nuôi và Thú` / `y, Chi cục`.
  if (style === 'letter')
    return /^\p{L}[;,]?$/u.test(text) && (text[0] === 'y' || wantsLetter(last) || /\d$/.test(last));
  // `cộng hưởng từ` / `1.5 Tesla` under 3.7
  if (numbers.length > 1) return style === 'arabic' && /\d$/.test(text) && !canFollow(open.marker, numbers);
  // `Chỉ thị số` / `09/ CT-UBND`
  if (style === 'arabic-bracket' && text.endsWith('/')) return /(?<!\p{L})số$/iu.test(last);
  if (isOneClause(open) && isNextItem(open.marker, marker)) return false;
  if (style === 'roman') return wantsNumber(last) && !/^\p{Lu}{2}/u.test(line.slice(length));
  return style === 'arabic' && (wantsNumber(last) || /^\d+,/.test(line));
}

/** Whether a number may stand behind an item, though one be left out between them. */
const canFollow = (item: Marker | null, [first]: readonly number[]): boolean =>
  item?.style !== 'arabic' || first! >= item.numbers[0]!;

const isNextItem = (item: Marker | null, { style, numbers }: Marker): boolean =>
  item?.style === style && item.numbers[0]! + 1 === numbers[0];

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
