import { evidenceFor } from '../context/evidence';
import type { DocumentType } from '../tables/entries';
import type { Lexicon } from '../tables/lexicon';
import { isComplete } from './complete';
import { type DocumentNumber, isPartyBody, isStateOnly, parseWith } from './document-number';
import type { Print, Tight } from './printed-number';
import { endsToken, type Part, printed } from './token';

/** `1290-CV/VPTW/nb`: an office adds marks of its own behind a right number. */
export function completePrefix(
  text: string,
  parts: readonly Part[],
  type: DocumentType,
  lexicon: Lexicon,
): Tight | null {
  for (const { end } of parts.slice(2)) {
    const { start } = parts[0]!;
    const number = parseWith(text.slice(start, end), lexicon);
    if (number && isComplete(number, type, lexicon)) return { start, end, number };
  }
  return null;
}

/**
 * A number that no family accepts. It is taken for a misprint where the type word or the number itself shows
 * that a body of the state or the Party issued it; companies number as they like.
 */
export function unread(
  text: string,
  parts: readonly Part[],
  type: DocumentType,
  lexicon: Lexicon,
): Print | null {
  const stop = parts.findIndex(({ before }) => /\s/u.test(before));
  const run = stop < 0 ? parts : parts.slice(0, stop);
  if (run.length < 2) return serialAlone(text, run, type, lexicon);
  if (!run.some((part) => /\p{Lu}/u.test(part.text))) return withoutSymbol(text, run, type, lexicon);
  const [start, end] = [run[0]!.start, run.at(-1)!.end];
  if (!endsToken(text, end)) return null;
  const codes = run.slice(1).map((part) => part.text);
  const issuerCodes = codes.filter((code) => isStateOnly(code, lexicon) || isPartyBody(code, lexicon));
  const isRegulated = type.year === 'always' || type.year === 'legislature';
  const isMisprint = !type.open && (issuerCodes.length > 0 || isRegulated);
  const [own] = type.codes ?? [];
  const isOnlyAgency = codes.length === 1 && issuerCodes.length === 1;
  const number = { ...unknownNumber(text, run), issuerCodes };
  return {
    start,
    end,
    number,
    fault: isMisprint ? 'unread' : null,
    repaired: own && isOnlyAgency ? `${number.serial}/${own}-${codes[0]}` : null,
    isCertain: false,
  };
}

/**
 * `Quyết định số 15/QĐ -TTr ngày …`, `15//QĐ-TTr`, `15/QĐ/TTr`: a symbol that begins as the type's does, with a mark printed
 * wrongly before an agency that no table knows.
 */
export function tornSymbol(text: string, parts: readonly Part[], type: DocumentType): Print | null {
  const [serial, code, agency] = parts;
  if (!serial || !code || !agency || !type.codes?.includes(code.text)) return null;
  const marks = `${code.before}#${agency.before}`;
  if (!LOOSE_MARKS.test(marks) || marks === '/#-') return null;
  if (!/^\p{Lu}(?=.*\p{Lu})\p{L}{1,8}$/u.test(agency.text)) return null;
  if (!/^\s+(?:ngày|của)\s/u.test(text.slice(agency.end, agency.end + 8))) return null;
  return {
    start: serial.start,
    end: agency.end,
    number: unknownNumber(text, parts.slice(0, 3)),
    fault: /\s/u.test(marks) ? 'space' : 'marks-other',
    repaired: `${serial.text}/${code.text}-${agency.text}`,
    // The Party writes `15-QĐ/…`.
    isCertain: !agency.before.includes('/'),
  };
}

const LOOSE_MARKS = /^(?: ?\/ ?|\/\/)#(?: ?- ?|--|\/)$/;

/** `Quyết định số 45 ngày 10/12/2025 của UBND tỉnh`: with day and issuer, a number of the state lacks its symbol. */
function serialAlone(text: string, run: readonly Part[], type: DocumentType, lexicon: Lexicon): Print | null {
  const [serial] = run;
  const [code] = type.codes ?? [];
  if (!serial || !code || type.open || !/^\d{1,5}$/.test(serial.text)) return null;
  const { issuerCodes, dateYear } = evidenceFor(text, type, serial.end, lexicon);
  const [agency] = issuerCodes;
  if (dateYear === null || !agency || !isStateOnly(agency, lexicon)) return null;
  const year = type.year === 'always' ? `/${dateYear}` : '';
  const repaired = parseWith(`${serial.text}${year}/${code}-${agency}`, lexicon);
  return {
    start: serial.start,
    end: serial.end,
    number: unknownNumber(text, run),
    fault: 'unread',
    repaired: repaired && isComplete(repaired, type, lexicon) ? repaired.text : null,
    isCertain: false,
  };
}

/** `Nghị định số 140/2025`: the number breaks off behind its year. */
function withoutSymbol(
  text: string,
  run: readonly Part[],
  type: DocumentType,
  lexicon: Lexicon,
): Print | null {
  const [serial, year] = run as [Part, Part];
  const isNumber = run.length === 2 && year.before === '/' && /^(?:19|20)\d\d$/.test(year.text);
  if (!isNumber || !type.issuers || !endsToken(text, year.end)) return null;
  const { issuerCodes } = evidenceFor(text, type, year.end, lexicon);
  const [sole, ...others] = type.issuers;
  const [agency = others.length === 0 ? sole : undefined] = issuerCodes;
  const [code] = type.codes ?? [];
  const repaired =
    code && agency ? parseWith(`${serial.text}/${year.text}/${code}-${agency}`, lexicon) : null;
  return {
    start: serial.start,
    end: year.end,
    number: unknownNumber(text, run),
    fault: 'unread',
    repaired: repaired && isComplete(repaired, type, lexicon) ? repaired.text : null,
    isCertain: false,
  };
}

const unknownNumber = (text: string, run: readonly Part[]): DocumentNumber => ({
  text: printed(text, run),
  shape: 'lone',
  family: 'other',
  serial: run[0]!.text,
  year: null,
  legislature: null,
  typeCode: null,
  issuerCodes: [],
  units: [],
});
