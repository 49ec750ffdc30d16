import { pattern } from '../../text/pattern';
import { type Span, span } from '../../text/span';
import { dayExists, isoOf } from '../date/calendar';

/** The line of place and date (địa danh và thời gian ban hành: NĐ 30/2020, Phụ lục I, II.4); spans are of its text. */
export interface PlaceDate {
  /** `An Giang Thượng`; null where there is none. */
  readonly place: string | null;
  /** `2026-03-05`; null where a part is left blank or there is no such day. */
  readonly date: string | null;
  /** `long`: ngày … tháng … năm …; `short`: 05/3/2026. */
  readonly form: 'long' | 'short';
  readonly placeSpan: Span;
  /** What stands between place and date, white space included: `, `. */
  readonly comma: Span;
  /** The date from its first word to its last digit. */
  readonly dateSpan: Span;
  readonly day: DayPart;
  readonly month: DayPart;
  readonly year: DayPart;
}

/** A number of the date. In a blank that somebody is to fill in, the span is the blank and the value null. */
export interface DayPart {
  readonly span: Span;
  readonly value: number | null;
}

const LONG = pattern('diu')`
  (?:ngày\s*)?(?<day>(?:\d{1,2}|[.…_]{1,20})?)\s{0,20}tháng\s*(?<month>(?:\d{1,2}|[.…_]{1,20})?)
  (?:\s*năm\s*(?<year>(?:\d{1,4}|[.…_]{1,20})?))?\s*[.,;]*$
`;
const SHORT =
  /(?:ngày\s*)?(?<![\d/.-])(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>\d{4}|\d{2})\s*[.,;]*$/diu;

/** No line of place and date is longer. */
const LONGEST = 120;

/** Reads the line of place and date; null where the text has no such form. */
export function readPlaceDate(text: string): PlaceDate | null {
  if (text.length > LONGEST) return null;
  const long = LONG.exec(text);
  const match = long ?? SHORT.exec(text);
  if (!match) return null;
  const place = text.slice(0, match.index).replace(/[\s,;.:]+$/u, '');
  const [day, month, year] = [partOf(match, 'day'), partOf(match, 'month'), partOf(match, 'year')];
  return {
    place: place || null,
    date: isoDate(day.value, month.value, year.value),
    form: long ? 'long' : 'short',
    placeSpan: span(0, place.length),
    comma: span(place.length, match.index),
    dateSpan: span(match.index, text.length - /[\s.,;]*$/u.exec(text.slice(-8))![0].length),
    day,
    month,
    year,
  };
}

/** The place that such a line names; of a line whose date cannot be read, what stands before its comma. */
export const placeIn = (text: string): string | null =>
  readPlaceDate(text)?.place ?? /^[^,\d]+(?=,)/u.exec(text)?.[0].trim() ?? null;

function partOf(match: RegExpExecArray, name: string): DayPart {
  const [start, end] = match.indices!.groups![name] ?? [match.input.length, match.input.length];
  const digits = match.input.slice(start, end);
  return { span: span(start, end), value: /^\d/.test(digits) ? Number(digits) : null };
}

function isoDate(day: number | null, month: number | null, year: number | null): string | null {
  if (day === null || month === null || year === null) return null;
  return dayExists({ year, month, day }) ? isoOf({ year, month, day }) : null;
}
