/**
 * A piece of a pattern, written as it reads: a space stands for white space of any length, `_` for one or two characters of it
 * (what looks behind must have an end), `\<` and `\>` for the edges of a word, a new line and what sets it in for nothing.
 * Other pieces are put in as they are.
 */
export function piece({ raw }: TemplateStringsArray, ...pieces: readonly string[]): string {
  const source = raw.join(GAP).replace(NOTATION, (token) => MEANINGS[token] ?? token.trim());
  return String.raw({ raw: source.split(GAP) }, ...pieces);
}

/** A pattern in the same writing, with its flags: ``pattern('iu')`\<trong vòng \d{1,3} ngày\>` ``. */
export const pattern =
  (flags: string) =>
  (strings: TemplateStringsArray, ...pieces: readonly string[]): RegExp =>
    new RegExp(piece(strings, ...pieces), flags);

/** Holds the place of another piece, which may stand in the middle of a class. */
const GAP = '\0';
/** A class stays as it is, and with it a space or `_` that means itself: `[ ]`. */
const NOTATION = /\s*\n\s*|\[(?:\\.|[^\]\\])*\]|\\.|[ _]/gu;
const MEANINGS: Readonly<Record<string, string>> = {
  ' ': '\\s+',
  _: '\\s{1,2}',
  // `\b` does not know the letters of Vietnamese.
  '\\<': '(?<!\\p{L})',
  '\\>': '(?!\\p{L})',
};
