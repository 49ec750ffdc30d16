import { overlaps, type Span, spanOf } from '../../../text/span';

/** Dots or a line where something is to be written. */
const DOTS = '(?:…+|\\.{3,}|_{2,})';
const FILLED_OR_DOTS = `(?:\\d{1,4}|${DOTS})`;
/** Blanks that may leave room for what is to be written. */
const ROOM = '\\s{0,20}';

/** What is to be written in a blank. */
export type BlankKind = 'number' | 'time' | 'unit';

/** What asks for something that is not there: dots, or nothing, in the place of a number, a day or a name. */
const BLANKS: Readonly<Record<BlankKind, readonly RegExp[]>> = {
  number: patterns(
    `(?<!một\\s)số\\s?:?${ROOM}${DOTS}(?:\\s?/[\\p{L}\\d/-]*)?`,
    `số\\s?:?${ROOM}/\\s?(?:\\d{4}/)?\\p{Lu}[\\p{L}\\d/-]*`,
  ),
  time: patterns(
    `ngày${ROOM}${DOTS}?\\s?/${ROOM}${FILLED_OR_DOTS}?(?:${ROOM}/\\s?${FILLED_OR_DOTS})?`,
    `(?:\\d{1,2}|${DOTS})\\s?/\\s?${DOTS}(?:\\s?/\\s?${FILLED_OR_DOTS})?`,
    `${DOTS}\\s?/\\s?\\d{4}(?!\\d)`,
    `ngày\\s${ROOM}(?:${DOTS}\\s?)?tháng\\s(?:\\d{1,2}|${DOTS})(?:\\snăm\\s(?:\\d{4}|${DOTS}))?`,
    `ngày\\s\\d{1,2}\\stháng\\s${DOTS}(?:\\snăm\\s(?:\\d{4}|${DOTS}))?`,
    `ngày\\s${DOTS}`,
    // `theo tháng, quý, năm …` ends a list.
    `(?<![,;]\\s?)(?:tháng|quý|năm)\\s${DOTS}(?:\\snăm\\s\\d{4})?`,
  ),
  unit: patterns(`(?<!\\p{L}\\s)[Gg]iao\\s(?:\\p{Lu}\\p{Ll}{1,6}\\s){0,2}${DOTS}`),
};

function patterns(...blanks: readonly string[]): RegExp[] {
  return blanks.map((blank) => new RegExp(`(?<![\\p{L}\\d/…._])${blank}`, 'gu'));
}

const MAY_HOLD_BLANK = /…|\.\.\.|__|(?:ngày|số)[\s:]{0,20}\/|ngày\s{1,20}tháng\s\d/u;

/** What is sent along may wait for its number: `(Kèm theo Kế hoạch số /KH-UBND ngày /12/2026)`. */
const ENCLOSED = /kèm\s+theo[^.;)]{0,120}$/iu;

/** A place that is still to be filled in. */
export interface Blank extends Span {
  readonly kind: BlankKind;
}

/** The places of a paragraph's text that are still to be filled in; none lies in another. */
export function blanksIn(text: string): Blank[] {
  if (!MAY_HOLD_BLANK.test(text)) return [];
  const found: Blank[] = [];
  for (const kind of ['number', 'time', 'unit'] as const) {
    for (const match of BLANKS[kind].flatMap((pattern) => [...text.matchAll(pattern)])) {
      const place = spanOf(match);
      const before = text.slice(Math.max(0, place.start - 140), place.start);
      if (!found.some((other) => overlaps(other, place)) && !ENCLOSED.test(before))
        found.push({ ...place, kind });
    }
  }
  return found;
}
