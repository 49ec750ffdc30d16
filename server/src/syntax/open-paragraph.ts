import type { LineForm } from './line-shape';
import type { Marker } from './marker';
import type { PhysicalLine } from './physical-line';
import type { SetLine } from './room';
import { startsSubject } from './signs';

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

/** The subject stands over the opening without a mark between them. */
export const isSubject = ({ form, firstWords }: OpenParagraph): boolean =>
  form === 'text' && startsSubject(firstWords);

/** Whether an item has no mark inside, and no more lines than a heading has. */
export function isOneClause({ marker, firstWords, lines, last }: OpenParagraph): boolean {
  if (marker === null || lines > 2) return false;
  return !INNER_MARK.test(firstWords) && (lines === 1 || !INNER_MARK.test(last.text));
}

/** A mark inside, or an order behind a comma: `Đối với …, yêu cầu Văn phòng …`. */
const INNER_MARK = /[.;:]\s|,\s(?:giao|đề nghị|yêu cầu)\s(?:\p{Lu}|(?:các|đồng chí|ông|bà)\s)/u;
