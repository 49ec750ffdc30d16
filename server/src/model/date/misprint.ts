import { pattern, piece } from '../../text/pattern';
import type { Span } from '../../text/span';
import { dayExists } from './calendar';

/** Digits that name no day as they stand, in a place where only a day can be: `15/5/202`, `O8/5/2026`, `1205/2026`. */
export interface Misprint extends Span {
  /** The date that is meant, written `15/5/2026`; null where it could be more than one, or none. */
  readonly meant: string | null;
  /** Whether the same digits stand there, only other marks or letters that look like digits with them. */
  readonly isSure: boolean;
}

/** A letter that is struck or recognised in the place of a digit counts as one. */
const D = '[\\dOolI]';
const MARK = piece`\s?[\/\\|.,:;-]{1,2}\s?`;
const END = piece`(?![\p{L}\d\/\\]|[.,:-]\d|[-–]\p{L})`;
const BEHIND = piece`
  (?<=\<(?:ngày|trước|(?:chậm|muộn)\s{1,3}nhất(?:\s{1,3}(?:là|vào|đến))?|(?:đến|tới)\s{1,3}hết)\s{1,3})
`;

/**
 * Each has a slash or its kin, so that `8.30` and `27-28` are none. Marks of two kinds ask for a whole year, or `27-28/3`
 * would be one. The last ones have lost a mark, or the day or the month.
 */
const DIGITS = [
  piece`\d{1,2}\s?/\s?\d{1,2}\s?/\s?\d{2}[ ]\d{2}`,
  piece`${D}{1,4}\s?/{1,2}\s?${D}{1,4}\s?/{1,2}\s?${D}{2,5}`,
  `${D}{1,2}${MARK}${D}{1,2}${MARK}${D}{4}`,
  piece`\d{3,4}\s?/\s?20\d{2}|\d{1,2}\s?/\s?\d{1,2}20\d{2}`,
  // A slash too many at the end.
  piece`\d{1,2}\s?/\s?\d{1,2}\s?/\s?\d{4}[\/\\]{1,2}(?=[\s.,;:)]|$)`,
  // Behind `trước` that is a month.
  piece`(?<=ngày\s{1,3})\d{1,2}\s?/\s?20\d{2}`,
  piece`\d{1,2}[ ]\d{1,2}/20\d{2}`,
  // `đến ngày 15/5 2000 hộ` counts something.
  piece`\d{1,2}/\d{1,2}[ ]20\d{2}(?=[.,;)]|$)`,
].join('|');

/** In words, with a word or a digit lost. */
const WORDS = piece`
  \d{1,2} tháng \d{1,2}(?: năm (?:\d{1,3}|\d{5})| (?:19|20)\d\d)
  |\d{1,2} \d{1,2} năm \d{4}
`;

/** A misprint is looked for only where a day is announced; the match begins with its first digit. */
export const MISPRINT = pattern('giu')`(?=${D})${BEHIND}(?:${DIGITS}|${WORDS})${END}`;

const BLANK_FOR_SLASH = /^\d{1,2}(?: \d{1,2}\/|\/\d{1,2} )\d{4}$/;

/** What is meant by the text of a match. */
export function misprintAt(start: number, text: string): Misprint {
  const at = { start, end: start + text.length };
  if (/\p{L}{2}/u.test(text)) return { ...at, meant: null, isSure: false };
  if (BLANK_FOR_SLASH.test(text)) return { ...at, meant: dateOf(text.split(/\D/)), isSure: false };
  const digits = text.replace(/\s/g, '').replace(/o/giu, '0').replace(/[lI]/g, '1');
  const parts = digits.split(/\D+/).filter((part) => part !== '');
  const exact = parts.length === 3 ? dateOf(parts) : null;
  if (exact) return { ...at, meant: exact, isSure: true };
  const found = new Set(candidates(parts).flatMap((candidate) => dateOf(candidate) ?? []));
  return { ...at, meant: found.size === 1 ? [...found][0]! : null, isSure: false };
}

type Parts = readonly [day: string, month: string, year: string];

/** The readings of parts with a mark lost, a digit struck twice, or a year of two digits. */
function candidates(parts: readonly string[]): Parts[] {
  if (parts.length === 2) {
    const [first, last] = parts as [string, string];
    if (first.length < 3 && last.length === 4) return [];
    return last.length > 4
      ? [[first, last.slice(0, -4), last.slice(-4)]]
      : [1, 2].map((cut) => [first.slice(0, cut), first.slice(cut), last] as const);
  }
  const [day, month, year] = parts as [string, string, string];
  if (year.length === 2) return [[day, month, `20${year}`]];
  return withoutDouble(day, 2).flatMap((d) =>
    withoutDouble(month, 2).flatMap((m) => withoutDouble(year, 4).map((y) => [d, m, y] as const)),
  );
}

/** The digits themselves, or where they are one too many what is left without one of a pair; `0202` is `02` twice. */
function withoutDouble(digits: string, length: number): string[] {
  if (digits.length <= length) return [digits];
  if (digits === digits.slice(0, length).repeat(2)) return [digits.slice(0, length)];
  return [...digits.matchAll(/(\d)(?=\1)/g)].map(
    ({ index }) => digits.slice(0, index) + digits.slice(index + 1),
  );
}

function dateOf([day = '', month = '', year = '']: readonly string[]): string | null {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^(?:19|20)\d\d$/.test(year)) return null;
  const exists = dayExists({ year: Number(year), month: Number(month), day: Number(day) });
  return exists ? `${day}/${month}/${year}` : null;
}
