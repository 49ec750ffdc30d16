import type { Evidence } from '../context/evidence';
import type { Defect } from '../defect';
import { sitsIn } from '../tables/legislatures';
import type { Lexicon } from '../tables/lexicon';
import type { CodeFault } from './codes';
import { type DocumentNumber, parseWith, typesOfNumber } from './document-number';
import {
  belongsTogether,
  isDoubtfullySpaced,
  type MarkFault,
  markFaults,
  piecesOf,
  readYear,
} from './pieces';
import { readSymbol } from './symbol';
import { asDigits, type Part, plainMarks, printed } from './token';

/** Faults that the print of a number shows; the catalogue stands with the codes of defects. */
export type PrintFault = CodeFault | MarkFault | 'year' | 'letter-for-digit' | 'parts-exchanged';

/** A number whose print is loose: as it must be meant, and what is wrong with its print. */
export interface LooseNumber {
  readonly number: DocumentNumber;
  readonly start: number;
  readonly end: number;
  readonly fault: PrintFault | null;
  /** The right form; null where it cannot be told, or nothing is wrong. */
  readonly repaired: string | null;
  readonly isCertain: boolean;
  /** For the fault `year`. */
  readonly year: Defect['year'];
}

/** A number with several faults is reported for the first of these. */
const FAULT_ORDER: readonly PrintFault[] = [
  'letter-look-alike',
  'dash',
  'space',
  'letters-unmarked',
  'case',
  'slash-missing',
  'marks-exchanged',
  'hyphen-missing',
  'parts-exchanged',
  'marks-other',
  'letter-for-digit',
  'code-misspelt',
  'year',
];

/**
 * Reads the parts of a loose token: the shortest run of parts that makes a number with a known agency (and a
 * known type, if it has one). Null where no run does; then the token is a number only if it is well-formed.
 */
export function readParts(
  text: string,
  parts: readonly Part[],
  evidence: Evidence,
  lexicon: Lexicon,
): LooseNumber | null {
  for (let count = 2; count <= parts.length; count++) {
    if (count < parts.length && belongsTogether(parts, count, lexicon)) continue;
    const run = parts.slice(0, count);
    const reading = readRun(printed(text, run), run, evidence, lexicon);
    if (reading) return reading;
  }
  return null;
}

function readRun(
  raw: string,
  run: readonly Part[],
  evidence: Evidence,
  lexicon: Lexicon,
): LooseNumber | null {
  const ordered = yearInFront(run);
  const pieces = piecesOf(ordered, lexicon);
  const symbol = readSymbol(pieces, evidence, lexicon);
  if (!symbol || (ordered !== run && symbol.shape === 'legislature')) return null;
  const serial = asDigits(pieces.serial);
  const isParty = symbol.shape === 'party';
  const lacksYear = symbol.shape === 'legislature' && pieces.year === null && !symbol.text.startsWith('NQ-');
  const yearText = lacksYear ? '' : isParty ? null : pieces.year;
  const year = yearText === null ? null : readYear(yearText, evidence.dateYear);
  const middle = isParty ? '-' : year === null ? '/' : `/${year.value ?? asDigits(yearText!)}/`;
  const canonical = serial + middle + symbol.text;
  const number = parseWith(canonical, lexicon) ?? withoutYear(serial, symbol.text, plainMarks(raw), lexicon);
  if (!number) return null;
  const faults = new Set<PrintFault>([...symbol.faults, ...markFaults(raw, pieces, isParty)]);
  if (serial !== pieces.serial || asDigits(pieces.year ?? '') !== (pieces.year ?? ''))
    faults.add('letter-for-digit');
  if (year?.isWrong || (isParty && pieces.year !== null)) faults.add('year');
  if (ordered !== run && !isParty) faults.add('parts-exchanged');
  const fault = FAULT_ORDER.find((code) => faults.has(code)) ?? (canonical === raw ? null : 'marks-other');
  return {
    number,
    start: run[0]!.start,
    end: run.at(-1)!.end,
    fault,
    repaired: fault && year?.value !== null && !isOfOtherTerm(number) ? canonical : null,
    isCertain:
      symbol.isCertain &&
      !isDoubtfullySpaced(pieces, number.typeCode !== null) &&
      (year === null ||
        !year.isWrong ||
        (year.isCertain && pieces.marks[0] !== '.' && mayHaveYear(number, lexicon))),
    year: lacksYear ? 'missing' : isParty ? 'superfluous' : 'digits',
  };
}

/** `4/12KH-UBND`: where a plan has no year, the figures may as well belong to its serial. */
const mayHaveYear = (number: DocumentNumber, lexicon: Lexicon): boolean =>
  number.shape === 'legislature' || typesOfNumber(number, lexicon).some(({ year }) => year !== 'never');

/** `351/UBTVQH5` of 2017: with the year that is missing, the term is wrong as well. */
const isOfOtherTerm = ({ legislature, year }: DocumentNumber): boolean =>
  legislature !== null && year !== null && !sitsIn(legislature, year);

/**
 * The parts of `57-NQ/2024/TW`, `46/NĐ-CP/2026` or `2026/46/NĐ-CP` with the year where it stands in other numbers; the same
 * parts where it stands there already.
 */
function yearInFront(run: readonly Part[]): readonly Part[] {
  const [first, second, ...rest] = run;
  if (IS_YEAR.test(first!.text) && second?.before === '/' && /^(?!20\d\d)\d{1,4}$/.test(second.text))
    return [{ ...first!, text: second.text }, { ...second, text: first!.text }, ...rest];
  const code = run.findIndex(({ text }) => /^\p{L}/u.test(text));
  const year = run.findIndex(
    ({ text, before }, i) => code > 0 && i > code && before === '/' && IS_YEAR.test(text),
  );
  return year < 0 ? run : [first!, run[year]!, ...run.slice(1, year), ...run.slice(year + 1)];
}

const IS_YEAR = /^(?:19|20)\d\d$/;

/** A number whose year cannot be read keeps its print as its text. */
function withoutYear(serial: string, symbol: string, text: string, lexicon: Lexicon): DocumentNumber | null {
  const number = parseWith(`${serial}/${symbol}`, lexicon);
  return number && { ...number, text };
}
