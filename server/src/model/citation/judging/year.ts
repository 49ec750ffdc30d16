import type { Citation } from '../citation';
import { type CitedDate, FIRST_YEAR, plausibleYear } from '../context/tail';
import { type DocumentNumber, issuersOfNumber, typesOfNumber } from '../number/document-number';
import type { DocumentType, Level } from '../tables/entries';
import { isBehindAllTerms, sitsIn, termsIn } from '../tables/legislatures';
import { hasLevel, issuersOfCode, type Lexicon } from '../tables/lexicon';
import { isTypeForAgency } from './checks';

/** A year that is missing, or that numbers of the kind do not hold. */
export interface YearFault {
  readonly kind: 'missing' | 'superfluous';
  /** The number as it must be; null where the year cannot be told. */
  readonly repaired: string | null;
  readonly isCertain: boolean;
}

/**
 * A year that does not fit: it `differs` from that of the date; the `legislature` is of another time
 * (`45/2019/QH41`); it is `unusual` in a resolution of the Government from 2009 to March 2025; `impossible` where no body
 * that the number names was there yet; it stands `alone` in the place of the serial: `2024/QĐ-UBND` of a day in 2024 may be
 * `15/2024/QĐ-UBND`.
 */
export interface YearProblem {
  readonly kind: 'differs' | 'legislature' | 'unusual' | 'impossible' | 'alone';
  /** The number as it may be meant; null where that cannot be told. */
  readonly repaired: string | null;
}

/** The state that they are documents of was founded in this year. */
const FIRST_OF_ALL = 1945;
/** Since then ministries have issued no normative decisions and directives. */
const LAST_MINISTRY_DECISION = 2010;
/** Since July 2016 no directive is normative. */
const LAST_NORMATIVE_DIRECTIVE = 2016;

/** What a court writes of a case bears the case's number, and its own day: `Thông báo thụ lý số 11/2025/TLST-HC ngày 13/4/2026`. */
const CASE = /\/TL[SP]T-/u;

/** Whether the year of a cited number fits its date and its legislature; a faulty year is among its defects. */
export function yearProblem({ number, date, defects }: Citation): YearProblem | null {
  const dateYear = plausibleYear(date);
  if (number.shape === 'state' && number.year === null && isYearOfNormative(number, dateYear))
    return { kind: 'alone', repaired: null };
  if (number.year === null || number.shape === 'lone' || defects.some(({ code }) => code === 'year'))
    return null;
  if (dateYear !== null && dateYear !== number.year && !CASE.test(number.text)) {
    return { kind: 'differs', repaired: number.text.replace(`/${number.year}/`, `/${dateYear}/`) };
  }
  if (number.year < FIRST_OF_ALL) return { kind: 'impossible', repaired: null };
  return wrongLegislature(number, number.year) ?? unusualYear(number, number.year, date?.iso ?? null);
}

/** Decisions and resolutions have a year in their number where they are normative, as those of provinces may be. */
const isYearOfNormative = ({ serial, typeCode }: DocumentNumber, dateYear: number | null): boolean =>
  serial === String(dateYear) && (typeCode === 'QĐ' || typeCode === 'NQ');

/** @param type the type that the text names right before the number, null where it names none */
export function yearFault(
  number: DocumentNumber,
  type: DocumentType | null,
  date: CitedDate | null,
  lexicon: Lexicon,
): YearFault | null {
  if (number.shape === 'party' || number.shape === 'lone') return null;
  if (number.year === null) return missingYear(number, type, plausibleYear(date), lexicon);
  // `Chỉ thị số 02/2026/CT-CA`: of a body that no table knows, such as a court, nothing says how it numbers.
  if (type && isTypeForAgency(type, number)) return null;
  if (!isSuperfluous(number, number.year, lexicon)) return null;
  const isCertain = !number.units.some((unit) => issuersOfCode(lexicon, unit).length > 0);
  return { kind: 'superfluous', repaired: number.text.replace(`/${number.year}/`, '/'), isCertain };
}

function missingYear(
  number: DocumentNumber,
  type: DocumentType | null,
  dateYear: number | null,
  lexicon: Lexicon,
): YearFault | null {
  // `2024/NĐ-CP`: rather the serial is missing.
  const isYearAlone = number.serial === String(dateYear);
  const repaired = dateYear === null || isYearAlone ? null : number.text.replace('/', `/${dateYear}/`);
  const missing: YearFault = { kind: 'missing', repaired, isCertain: repaired !== null };
  if (number.typeCode === 'NQ' && number.issuerCodes[0] === 'CP' && number.serial.includes('.'))
    return missing;
  if (number.shape === 'legislature') return null;
  const types = typesOfNumber(number, lexicon);
  const isNormative = types.length > 0 && types.every(({ year }) => year === 'always');
  // `TT-…` without a year is also an old abbreviation of other types.
  const isMeant = type === null ? number.typeCode !== 'TT' && number.typeCode !== 'L' : types.includes(type);
  if (!isNormative || !isMeant || (dateYear !== null && dateYear < FIRST_YEAR)) return null;
  if (issuersOfNumber(number, lexicon).length === 0) return null;
  return missing;
}

function isSuperfluous(number: DocumentNumber, year: number, lexicon: Lexicon): boolean {
  const agency = number.issuerCodes[0]!;
  const isOf = (...levels: Level[]) => hasLevel(lexicon, agency, ...levels);
  if (
    !isOf('government', 'ministry', 'province', 'department', 'parliament') ||
    number.shape === 'legislature'
  )
    return false;
  if (number.typeCode === null) return true;
  const types = typesOfNumber(number, lexicon);
  if (types.length === 0) return false;
  if (types.every((type) => type.year === 'never')) return true;
  if (types.some((type) => type.year === 'always' || type.year === 'any')) return false;
  if (isOf('department')) return !isOf('ministry');
  if (number.typeCode === 'CT') return year > LAST_NORMATIVE_DIRECTIVE;
  return number.typeCode === 'QĐ' && isOf('ministry') && year > LAST_MINISTRY_DECISION;
}

function wrongLegislature(number: DocumentNumber, year: number): YearProblem | null {
  if (number.legislature === null) return null;
  if (sitsIn(number.legislature, year)) return null;
  const possible = termsIn(year);
  if (possible.length === 0 && !isBehindAllTerms(year)) return null;
  const repaired = possible.length === 1 ? number.text.replace(/\d+$/, String(possible[0])) : null;
  return { kind: 'legislature', repaired };
}

function unusualYear(number: DocumentNumber, year: number, iso: string | null): YearProblem | null {
  const isResolution = number.typeCode === 'NQ' && number.issuerCodes[0] === 'CP';
  const isBefore = iso === null ? year < 2025 : iso < '2025-04-01';
  if (!isResolution || year < 2009 || !isBefore || number.serial.includes('.')) return null;
  return { kind: 'unusual', repaired: null };
}
