import { pattern } from '../../../text/pattern';
import { SERIAL_LETTER } from './document-number';

/** A piece of a number as it is printed, with what separates it from the piece before. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Separator marks and spaces; empty where two pieces stand together (`2026NĐ`). */
  readonly before: string;
}

const DASH = '-\\u2010-\\u2015\\u2212';
const SLASH = '/\\\\|\\u2044\\u2215\\uff0f';

/** Words that follow a number; a forgotten space makes them look like its last letters (`BTCngày`). */
const FOLLOWING = '(?:ngày|của|về|và|được|tại|quy\\s+định|ban\\s+hành)(?![\\p{L}\\p{M}])';
const GLUED = new RegExp(FOLLOWING, 'uy');
const IN_CODE = `(?:(?!${FOLLOWING})[\\p{L}\\p{M}\\d&])`;

/** Digits and codes with hyphens and slashes between them, and no space. */
const TIGHT = new RegExp(
  `\\d{1,7}(?:\\.\\d{1,3})?${SERIAL_LETTER}?(?:[/-][\\p{L}\\d]${IN_CODE}{0,29}){1,9}`,
  'uy',
);

/**
 * A space in a serial of two numbers is one too many only where nothing else has such serials. An S before a letter
 * begins an agency's code whose slash is missing (`08SCT-VP`).
 */
const SERIAL = pattern('uy')`
  (?:[\dOoIl]|S\>){1,7}(?:\.(?:[\dOoIl]{1,3}(?![\d.])|\s\d{1,3}(?=/20\d\d/NQ-CP\>))|,\d{1,3}(?=/20\d\d/NQ-CP\>))?
`;
const SEPARATOR = pattern('uy')`
  \s{0,9}(?:
    [,;:?](?=(?:19|20)\d\d/|\p{Lu}[\p{L}\d]{0,9}[-/]\s?\p{Lu}|(?:UBTV)?QH\d|(?:T[UW]|ĐU)\>)
    |[${DASH}${SLASH}_.~](?:\s?[${DASH}${SLASH}._])?
  )?\s{0,9}
`;
const YEAR = /(?=\d|[OoIl]{1,3}\d)(?:[\dOoIlS]{2,6}(?![\p{Ll}\p{M}\dOIS])|\d(?=\s\d{3}(?!\d)))/uy;
const DIGITS = /\d{1,4}(?!\d)\p{Lu}?(?!\p{L})/uy;
const LETTERS = new RegExp(`(?!${FOLLOWING})\\p{L}${IN_CODE}{0,29}`, 'uy');

const MOST_PARTS = 10;

/** The end of the token that begins at a digit and has the separators of a right number, or -1. */
export function tightEnd(text: string, start: number): number {
  TIGHT.lastIndex = start;
  return TIGHT.test(text) ? TIGHT.lastIndex : -1;
}

/** The length of a word that stands right behind a number without a space, or 0. */
export function gluedLength(text: string, end: number): number {
  GLUED.lastIndex = end;
  return GLUED.test(text) ? GLUED.lastIndex - end : 0;
}

/** Whether a number that ends here is not a part of a longer word. */
export function endsToken(text: string, end: number): boolean {
  return !/[\p{L}\p{M}\d]/u.test(text[end] ?? '') || gluedLength(text, end) > 0;
}

/**
 * Cuts what may be a number into parts, as far as it may reach: marks of any kind and spaces between the parts,
 * letters for digits. Where `spaces` is false, a space alone ends it.
 */
export function lexParts(text: string, start: number, spaces: boolean): Part[] {
  const serial = matchAt(SERIAL, text, start);
  if (!serial || !/\d/.test(serial)) return [];
  const parts: Part[] = [
    { text: serial.replace(/\s/u, '').replace(',', '.'), start, end: start + serial.length, before: '' },
  ];
  while (parts.length < MOST_PARTS) {
    const next = nextPart(text, parts, spaces);
    if (!next) break;
    parts.push(next);
  }
  return parts;
}

function nextPart(text: string, parts: readonly Part[], spaces: boolean): Part | null {
  const end = parts.at(-1)!.end;
  const before = matchAt(SEPARATOR, text, end) ?? '';
  if (!spaces && /^\s+$/u.test(before)) return null;
  const start = end + before.length;
  const hasCode = parts.some(({ text: piece }) => /^\p{L}/u.test(piece));
  const digits = parts.length === 1 ? matchAt(YEAR, text, start) : null;
  const piece =
    digits ??
    (hasCode || parts.length < 3 ? matchAt(DIGITS, text, start) : null) ??
    matchAt(LETTERS, text, start);
  if (!piece || !mayFollow(before, piece)) return null;
  return { text: piece, start, end: start + piece.length, before };
}

/**
 * Codes have no marked small letters but đ. Behind a space or a full stop only what looks like a code or a year
 * continues a number; running text does not.
 */
function mayFollow(before: string, piece: string): boolean {
  if (/(?![\u0000-\u007fđðɖ])\p{Ll}/u.test(piece)) return false;
  return !/[\s.]/u.test(before) || /^[\p{Lu}\d&]+$|^\p{Lu}{1,2}\p{Ll}\p{Lu}{0,3}$|^[gr]$/u.test(piece);
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** O for 0, l and I for 1, S for 5. */
export function asDigits(text: string): string {
  return text.replace(/[Oo]/g, '0').replace(/[Il]/g, '1').replace(/S/g, '5');
}

/** The parts' text as it is printed. */
export function printed(text: string, parts: readonly Part[]): string {
  return text.slice(parts[0]!.start, parts.at(-1)!.end);
}

const ANY_DASH = new RegExp(`[${DASH}]`, 'gu');

/** Spaces gone and every dash a hyphen: what a reader takes the number for. */
export function plainMarks(raw: string): string {
  return raw.replace(/\s+/gu, '').replace(ANY_DASH, '-');
}
