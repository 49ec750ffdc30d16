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
    // `chính quyền số, kinh tế số...` ends a list.
    `(?<!(?:[Mm]ột|[Kk]inh tế|[Xx]ã hội|[Cc]ông nghệ|[Cc]huyển đổi|[Dd]ân|[Cc]ông dân|[Cc]hính quyền|[Hh]ạ tầng|[Kk]ỹ năng)\\s{1,3})số\\s{0,3}:?${ROOM}${DOTS}(?:\\s{0,3}/[\\p{L}\\d/-]*)?`,
    `số(?::|\\s{1,3})${ROOM}/\\s{0,3}(?:\\d{4}/)?\\p{Lu}[\\p{L}\\d/-]*`,
  ),
  time: patterns(
    `ngày(?:${ROOM}${DOTS}\\s{0,3}|\\s${ROOM})/${ROOM}(?:${FILLED_OR_DOTS}(?:${ROOM}/\\s{0,3}${FILLED_OR_DOTS})?|/\\s{0,3}${FILLED_OR_DOTS})`,
    `(?:\\d{1,2}|${DOTS})\\s{0,3}/\\s{0,3}${DOTS}(?:\\s{0,3}/\\s{0,3}${FILLED_OR_DOTS})?`,
    `${DOTS}\\s{0,3}/\\s{0,3}\\d{4}(?!\\d)`,
    `ngày\\s${ROOM}(?:${DOTS}\\s{0,3})?tháng\\s{1,3}(?:\\d{1,2}|${DOTS})(?:\\s{1,3}năm\\s{1,3}(?:\\d{4}|${DOTS}))?`,
    `ngày\\s{1,3}\\d{1,2}\\s{1,3}tháng\\s{1,3}${DOTS}(?:\\s{1,3}năm\\s{1,3}(?:\\d{4}|${DOTS}))?`,
    `ngày\\s{1,3}${DOTS}`,
    // `theo tháng, quý, năm …` ends a list.
    `(?<![,;]\\s{0,3}|(?:và|hoặc)\\s{1,3})(?:tháng|quý|năm)\\s{1,3}${DOTS}(?:\\s{0,3}/\\s{0,3}\\d{4}|\\s{1,3}năm\\s{1,3}\\d{4})?`,
  ),
  unit: patterns(
    `(?<!\\p{L}\\s{1,3})[Gg]iao\\s{1,3}${DOTS}`,
    // In mid-sentence what is handed over may lack its number: `đã bàn giao … hồ sơ`.
    `(?<=(?:[Tt]hống\\s{1,3}nhất|[Nn]hất\\s{1,3}trí|[Đđ]ồng\\s{1,3}(?:ý|thời))\\s{1,3})giao\\s{1,3}${DOTS}`,
    `(?<!(?:bàn|chuyển)\\s{1,3})[Gg]iao\\s{1,3}\\p{Lu}\\p{Ll}{1,6}\\s{1,3}(?:\\p{L}{1,6}\\s{1,3})?${DOTS}`,
    `(?<=phối\\s{1,3}hợp\\s{1,3}(?:với|cùng)\\s{1,3})(?:\\p{Lu}\\p{Ll}{1,6}\\s{1,3}){1,2}${DOTS}`,
    // A heading that is nothing else, and who announces the notice.
    `(?<=^\\d{1,2}\\.\\s{1,3})\\p{Lu}\\p{Ll}{1,6}\\s{1,3}${DOTS}$`,
    `(?<=,\\s{1,3})\\p{Lu}\\p{L}{1,6}\\s{1,3}${DOTS}(?=\\s{1,3}thông\\s{1,3}báo(?!\\p{L}))`,
  ),
};

function patterns(...blanks: readonly string[]): RegExp[] {
  return blanks.map((blank) => new RegExp(`(?<![\\p{L}\\d/…._])${blank}`, 'gu'));
}

const MAY_HOLD_BLANK = /…|\.\.\.|__|(?:ngày|số)[\s:]{0,20}\/|ngày\s{1,20}tháng\s{1,3}\d/u;

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
