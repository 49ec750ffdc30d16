import { isNear } from '../../../text/near';
import type { Lexicon } from '../tables/lexicon';
import { isKnownCode } from './codes';
import { SERIAL_LETTER } from './document-number';
import { asDigits, type Part, plainMarks } from './token';

/** The parts of a printed number by what they are. */
export interface Pieces {
  readonly serial: string;
  readonly year: string | null;
  /** Codes of type, agency and unit; the halves of a torn one are joined. */
  readonly groups: readonly string[];
  /** The marks before the year and before each group, without spaces. */
  readonly marks: readonly string[];
}

const IS_SERIAL_LETTER = new RegExp(`^${SERIAL_LETTER}$`, 'u');
const YEAR_IN_SERIAL = /^\d{2,3}(?=(?:19|20)\d\d$)/;

/** Tells what the parts of a printed number are: serial, year and codes. */
export function piecesOf(run: readonly Part[], lexicon: Lexicon): Pieces {
  const [first, ...rest] = run as [Part, ...Part[]];
  const serial = takeSerial(first, rest);
  const year = takeYear(rest);
  const glued = year === null ? YEAR_IN_SERIAL.exec(serial)?.[0] : undefined;
  const { groups, marks } = groupsOf(rest, lexicon);
  if (glued) return { serial: glued, year: serial.slice(glued.length), groups, marks: ['', ...marks] };
  return { serial, year: year?.digits ?? null, groups, marks: year ? [year.mark, ...marks] : marks };
}

/** `3 15` and `36A` are serials in two parts. */
function takeSerial(first: Part, rest: Part[]): string {
  let serial = first.text;
  if (rest[0] && isSpaced(rest[0]) && /^(?!(?:19|20)\d\d$)\d{1,4}$/.test(rest[0].text))
    serial += rest.shift()!.text;
  const [letter, next] = rest;
  const isLetter = letter?.before === '' && IS_SERIAL_LETTER.test(letter.text);
  if (isLetter && next && !isSpaced(next)) serial += rest.shift()!.text;
  return serial;
}

function takeYear(rest: Part[]): { digits: string; mark: string } | null {
  const first = rest[0];
  if (!first || !/^[\dOoIlS]{1,6}$/.test(first.text)) return null;
  rest.shift();
  const second = rest[0];
  const isTornYear = second && isSpaced(second) && /^\d{4}$/.test(first.text + second.text);
  const digits = isTornYear ? first.text + rest.shift()!.text : first.text;
  return { digits, mark: plainMarks(first.before) };
}

function groupsOf(parts: readonly Part[], lexicon: Lexicon): Pick<Pieces, 'groups' | 'marks'> {
  const groups: string[] = [];
  const marks: string[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (
      last !== undefined &&
      (isTerm(last, part.text) || (isSpaced(part) && isTorn(last, part.text, lexicon)))
    ) {
      groups[groups.length - 1] = last + part.text;
    } else {
      groups.push(part.text);
      marks.push(plainMarks(part.before));
    }
  }
  return { groups, marks };
}

/** Nothing but space stands before it. */
const isSpaced = ({ before }: Part): boolean => before !== '' && before.trim() === '';

/**
 * Only a space stands between two codes behind the agency, or in its middle: the hyphen may be missing, or the space
 * too much. Between type and agency it is the hyphen.
 */
export function isDoubtfullySpaced({ groups, marks }: Pieces, hasType: boolean): boolean {
  return groups.length > 2 && marks.slice(marks.length - groups.length + (hasType ? 2 : 1)).includes('');
}

/** `QH` and `14`. */
const isTerm = (first: string, second: string): boolean =>
  /^(?:QH|UBTVQH)$/.test(first) && /^\d\d?$/.test(second);

/** Whether the part at `index` cannot be left out: no space before it, or it completes a torn code. */
export function belongsTogether(parts: readonly Part[], index: number, lexicon: Lexicon): boolean {
  const part = parts[index]!;
  if (!/[\s.]/u.test(part.before)) return true;
  return isSpaced(part) && isTorn(parts[index - 1]!.text, part.text, lexicon);
}

/** `UB ND`, `TT g`: together a code, and not two codes side by side. */
export function isTorn(first: string, second: string, lexicon: Lexicon): boolean {
  const isCode = (code: string) => isKnownCode(code, 'issuer', lexicon) || isKnownCode(code, 'type', lexicon);
  const whole = first + second;
  if (/^(?:QH|UBTVQH)\d\d$/.test(whole)) return true;
  return isCode(whole) && (!(isCode(first) && isCode(second)) || /^T[UW]$/.test(second));
}

/** The year of a number as it must be meant. */
export interface Year {
  /** Null where it cannot be told. */
  readonly value: number | null;
  readonly isWrong: boolean;
  readonly isCertain: boolean;
}

/** A year of two digits is this century's; of other lengths the date's, surely if one digit was lost or added. */
export function readYear(raw: string, dateYear: number | null): Year {
  const digits = asDigits(raw);
  if (/^(?:19|20)\d\d$/.test(digits)) return { value: Number(digits), isWrong: false, isCertain: true };
  if (dateYear !== null) {
    return { value: dateYear, isWrong: true, isCertain: isSlipOfYear(digits, String(dateYear)) };
  }
  const isShort = digits.length === 2 && Number(digits) < 50;
  return { value: isShort ? 2000 + Number(digits) : null, isWrong: true, isCertain: isShort };
}

/** Nothing, the two last digits, one digit lost, added or replaced, or two exchanged. */
function isSlipOfYear(digits: string, year: string): boolean {
  return digits === '' || (digits.length === 2 ? year.endsWith(digits) : isNear(digits, year));
}

/** Faults of the marks between the parts. */
export type MarkFault =
  | 'space'
  | 'dash'
  | 'hyphen-missing'
  | 'slash-missing'
  | 'marks-exchanged'
  | 'marks-other';

/** What is wrong with the marks of a printed number; `raw` is its print. */
export function markFaults(raw: string, pieces: Pieces, isParty: boolean): MarkFault[] {
  const faults: MarkFault[] = [];
  if (/[\u2010-\u2015\u2212]/u.test(raw)) faults.push('dash');
  if (/\s/u.test(raw)) faults.push('space');
  const hasYear = pieces.year !== null && !isParty;
  // A year has no place in a number of the Party, nor has the mark before it.
  const marks = pieces.year !== null && isParty ? pieces.marks.slice(1) : pieces.marks;
  const hyphens = pieces.groups.slice(1).map(() => '-');
  const right = isParty ? ['-', '/', ...hyphens.slice(1)] : [...(hasYear ? ['/'] : []), '/', ...hyphens];
  if (marks.every((mark, i) => mark === right[i])) return faults;
  const slashes = hasYear ? 2 : 1;
  const isExchanged = !hasYear && marks[0] === right[1] && marks[1] === right[0];
  const lacksSlash = marks.slice(0, slashes).some((mark) => mark === '' || (hasYear && mark === '-'));
  const lacksHyphen = marks.slice(slashes).includes('');
  if (isExchanged) faults.push('marks-exchanged');
  else if (lacksSlash) faults.push('slash-missing');
  else faults.push(lacksHyphen ? 'hyphen-missing' : 'marks-other');
  return faults;
}
