/**
 * How wide a text is in print, in thousandths of its type's height, as Times New Roman sets it (NĐ 30/2020, Phụ lục I,
 * I.2): PDF text is wrapped by what fits in print and not by a number of letters.
 */
export function typeWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    width += (code < KNOWN ? WIDTHS[code] : undefined) || widthOf(code);
  }
  return width;
}

/** Characters of one width each; what is not named here is as wide as a digit. */
const GROUPS: readonly (readonly [number, string])[] = [
  [250, ' .,'],
  [278, 'ijlt:;/'],
  [333, 'frI()[]-'],
  [389, 'sJ'],
  [444, 'acez“”'],
  [556, 'FPS'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'wADGHKNOQUVXYĐ'],
  [778, 'm&'],
  [833, '%'],
  [889, 'M'],
  [944, 'W'],
  [1000, '…—'],
];
const OTHERS = 500;
const BY_CHARACTER = new Map(
  GROUPS.flatMap(([width, chars]) => [...chars].map((char) => [char, width] as const)),
);

/** All letters of Vietnamese lie below. */
const KNOWN = 0x2100;
const WIDTHS = new Uint16Array(KNOWN);

/** A letter with marks is as wide as the letter; a mark alone takes no room. */
function widthOf(code: number): number {
  const char = String.fromCharCode(code);
  if (code >= 0x300 && code < 0x370) return 0;
  const width = BY_CHARACTER.get(char) ?? BY_CHARACTER.get(char.normalize('NFD')[0]!) ?? OTHERS;
  if (code < KNOWN) WIDTHS[code] = width;
  return width;
}
