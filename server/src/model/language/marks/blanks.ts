import { type Span, spanOf } from '../../../text/span';

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
    `(?<![Mm]ột\\s)số\\s?:?${ROOM}${DOTS}(?:\\s?/[\\p{L}\\d/-]*)?`,
    `số(?::|\\s)${ROOM}/\\s?(?:\\d{4}/)?\\p{Lu}[\\p{L}\\d/-]*`,
  ),
  time: patterns(
    `ngày(?:${ROOM}${DOTS}\\s?|\\s${ROOM})/${ROOM}(?:${FILLED_OR_DOTS}(?:${ROOM}/\\s?${FILLED_OR_DOTS})?|/\\s?${FILLED_OR_DOTS})`,
    `(?:\\d{1,2}|${DOTS})\\s?/\\s?${DOTS}(?:\\s?/\\s?${FILLED_OR_DOTS})?`,
    `${DOTS}\\s?/\\s?\\d{4}(?!\\d)`,
    `ngày\\s${ROOM}(?:${DOTS}\\s?)?tháng\\s(?:\\d{1,2}|${DOTS})(?:\\snăm\\s(?:\\d{4}|${DOTS}))?`,
    `ngày\\s\\d{1,2}\\stháng\\s${DOTS}(?:\\snăm\\s(?:\\d{4}|${DOTS}))?`,
    `ngày\\s${DOTS}`,
    // `theo tháng, quý, năm …` ends a list.
    `(?<![,;]\\s?|(?:và|hoặc)\\s)(?:tháng|quý|năm)\\s${DOTS}(?:\\s?/\\s?\\d{4}|\\snăm\\s\\d{4})?`,
  ),
  unit: patterns(
    `(?<!\\p{L}\\s)[Gg]iao\\s${DOTS}`,
    // In mid-sentence what is handed over may lack its number: `đã bàn giao … hồ sơ`.
    `(?<=(?:[Tt]hống\\snhất|[Nn]hất\\strí|[Đđ]ồng\\s(?:ý|thời))\\s)giao\\s${DOTS}`,
    `(?<!(?:bàn|chuyển)\\s)[Gg]iao\\s\\p{Lu}\\p{Ll}{1,6}\\s(?:\\p{L}{1,6}\\s)?${DOTS}`,
    `(?<=phối\\shợp\\s(?:với|cùng)\\s)(?:\\p{Lu}\\p{Ll}{1,6}\\s){1,2}${DOTS}`,
    // A heading that is nothing else, and who announces the notice.
    `(?<=^\\d{1,2}\\.\\s)\\p{Lu}\\p{Ll}{1,6}\\s${DOTS}$`,
    `(?<=,\\s)\\p{Lu}\\p{L}{1,6}\\s${DOTS}(?=\\sthông\\sbáo(?!\\p{L}))`,
  ),
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

/** The places of a paragraph's text that are still to be filled in, in order and apart. */
export function blanksIn(text: string): Blank[] {
  if (!MAY_HOLD_BLANK.test(text)) return [];
  const found = (['number', 'time', 'unit'] as const).flatMap((kind) =>
    BLANKS[kind].flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({ ...spanOf(match), kind })),
    ),
  );
  // Of those that begin together the longest says most.
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const blanks: Blank[] = [];
  for (const place of found) {
    if (place.start < (blanks.at(-1)?.end ?? 0)) continue;
    if (!ENCLOSED.test(text.slice(Math.max(0, place.start - 140), place.start))) blanks.push(place);
  }
  return blanks;
}
