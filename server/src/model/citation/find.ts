import { type Anchor, anchorsIn, isOtherNumber, linksIn, type NumberWord } from './anchors';
import type { Defect } from './citation';
import { isKnownCode } from './codes';
import { type DocumentNumber, isPartyBody, isStateOnly, parseWith, typesOfNumber } from './document-number';
import type { Lexicon } from './lexicon';
import { isTorn } from './pieces';
import { type PrintFault, type Reading, readParts } from './reading';
import type { Evidence } from './symbol';
import type { DocumentType } from './tables';
import { tailAt } from './tail';
import { endsToken, lexParts, type Part, printed, tightEnd } from './token';
import { lastWordBefore, type TypeWord, typeWordsIn } from './type-words';

/** A number as the text prints it, with the words before it. */
export interface PrintedNumber {
  readonly start: number;
  readonly end: number;
  readonly number: DocumentNumber;
  readonly so: NumberWord | null;
  /** The last type words before it, the nearest first. */
  readonly words: readonly TypeWord[];
  /** The type of the nearest, if nothing but `số` stands between. */
  readonly type: DocumentType | null;
  /** `unread`: no family accepts it. */
  readonly fault: PrintFault | 'unread' | null;
  readonly repaired: string | null;
  readonly isCertain: boolean;
  /** For the fault M09. */
  readonly year?: Defect['year'];
}

/** What can be told of a number from its own print. */
type Print = Omit<PrintedNumber, 'so' | 'words' | 'type'>;

/** All numbers of a text, well-formed or not, in order. */
export function findPrinted(text: string, lexicon: Lexicon): PrintedNumber[] {
  const anchors = anchorsIn(text);
  if (anchors.length === 0) return [];
  const words = typeWordsIn(text, lexicon);
  const links = linksIn(text);
  const found: PrintedNumber[] = [];
  let reached = 0;
  let otherEnd = -1;
  for (const anchor of anchors) {
    const start = anchor.so?.start ?? anchor.at;
    if (anchor.at < reached || links.some((link) => link.start <= anchor.at && anchor.at < link.end))
      continue;
    if (isOtherNumber(text, start) || continuesList(text, otherEnd, start)) {
      otherEnd = Math.max(anchor.at + 1, tightEnd(text, anchor.at));
      reached = otherEnd;
      continue;
    }
    const number = readAnchor(text, anchor, words, lexicon);
    if (!number) continue;
    found.push(number);
    reached = number.end;
  }
  return found;
}

const LIST_MARK = /^\s{0,3}(?:[,;]|và|hoặc|[,;]\s{0,2}và)\s{0,3}$/u;

function continuesList(text: string, end: number, start: number): boolean {
  return end >= 0 && start - end < 12 && LIST_MARK.test(text.slice(end, start));
}

const MOST_WORDS = 4;

function readAnchor(
  text: string,
  { at, so }: Anchor,
  allWords: readonly TypeWord[],
  lexicon: Lexicon,
): PrintedNumber | null {
  const start = so?.start ?? at;
  const last = lastWordBefore(allWords, start);
  const words = allWords.slice(Math.max(0, last + 1 - MOST_WORDS), last + 1).reverse();
  const nearest = words[0];
  const isAdjacent =
    nearest !== undefined && start - nearest.end < 6 && text.slice(nearest.end, start).trim() === '';
  const type = isAdjacent ? nearest.type : null;
  // `so`, `sô` and `só` are words of their own; before a number of a named type they are misspelt.
  if (so && !type && !/ố/iu.test(so.text)) return null;
  const print =
    type && so ? readNamed(text, at, type, lexicon) : readBare(text, at, type, so !== null, lexicon);
  return print && { ...print, so, words, type };
}

/** A number behind a type word and `số`: whatever stands here is meant for one. */
function readNamed(text: string, at: number, type: DocumentType, lexicon: Lexicon): Print | null {
  const tight = tightNumber(text, at, true, lexicon);
  if (tight && isComplete(tight.number, type, lexicon) && !continuesTorn(text, tight, lexicon))
    return asRight(tight);
  const parts = lexParts(text, at, true);
  const reading = readLoose(text, parts, tight, type, lexicon);
  if (reading) return reading;
  if (tight) return asRight(tight);
  const prefix = completePrefix(text, parts, type, lexicon);
  return prefix ? asRight(prefix) : unread(text, parts, type, lexicon);
}

/** A number without one of the two: it must show by itself that it is one. */
function readBare(
  text: string,
  at: number,
  type: DocumentType | null,
  hasSo: boolean,
  lexicon: Lexicon,
): Print | null {
  const isLed = hasSo || type !== null;
  const tight = tightNumber(text, at, false, lexicon);
  if (tight && isComplete(tight.number, type, lexicon) && !continuesTorn(text, tight, lexicon))
    return asRight(tight);
  const reading = readLoose(text, lexParts(text, at, isLed), tight, type, lexicon);
  if (reading && (isLed || isPlain(reading.fault))) return reading;
  return tight && (isLed || isPlausible(tight.number)) ? asRight(tight) : null;
}

interface Tight {
  readonly start: number;
  readonly end: number;
  readonly number: DocumentNumber;
}

const asRight = (tight: Tight): Print => ({ ...tight, fault: null, repaired: null, isCertain: true });

/** The well-formed number that begins at an offset. */
function tightNumber(text: string, start: number, lone: boolean, lexicon: Lexicon): Tight | null {
  const end = tightEnd(text, start);
  if (end < 0 || !endsToken(text, end)) return null;
  const number = parseWith(text.slice(start, end), lexicon, lone);
  return number && withUnitMark(text, { start, end, number });
}

/** `VPCP-V.I`, `EVN-KH+KT`: some bodies number and join the codes of their units. */
function withUnitMark<T extends Tight>(text: string, found: T): T {
  const { end, number } = found;
  const mark = number.units.length > 0 ? UNIT_MARK.exec(text.slice(end, end + 5))?.[0] : undefined;
  if (mark === undefined) return found;
  const units = number.units.with(-1, number.units.at(-1)! + mark);
  return { ...found, end: end + mark.length, number: { ...number, text: number.text + mark, units } };
}

const UNIT_MARK = /^[.+][\p{Lu}\d]{1,3}(?=[\s,;)]|$)/u;

/** Whether its codes are known, its marks are those of its agency, and its type is the one that is named. */
function isComplete(number: DocumentNumber, type: DocumentType | null, lexicon: Lexicon): boolean {
  const { shape, issuerCodes, typeCode } = number;
  if (shape === 'legislature') return true;
  if (shape === 'lone' || !issuerCodes.every((code) => isKnownCode(code, 'issuer', lexicon))) return false;
  if (typeCode === null) return true;
  const agency = issuerCodes[0]!;
  if (shape === 'party' ? isStateOnly(agency, lexicon) : isPartyBody(agency, lexicon)) return false;
  const types = typesOfNumber(number, lexicon);
  if (types.length === 0 || (types[0]!.joint && issuerCodes.length < 2)) return false;
  return type === null || type.open === true || types.includes(type);
}

/** `…/QĐ-UB ND`: the code goes on behind a space. */
function continuesTorn(text: string, { number, end }: Tight, lexicon: Lexicon): boolean {
  const next = /^\s(\p{Lu}{1,4}g?|\p{Lu}{1,7}\d\d|[gr])(?![\p{L}\p{M}\d])/u.exec(
    text.slice(end, end + 11),
  )?.[1];
  const last = number.units.at(-1) ?? number.issuerCodes.at(-1);
  return next !== undefined && last !== undefined && isTorn(last, next, lexicon);
}

function readLoose(
  text: string,
  parts: readonly Part[],
  tight: Tight | null,
  type: DocumentType | null,
  lexicon: Lexicon,
): Reading | null {
  if (!parts.some((part) => /^\p{L}/u.test(part.text))) return null;
  const evidence = evidenceFor(text, type, tight?.end ?? parts.at(-1)!.end, lexicon);
  const reading = readParts(text, parts, evidence, lexicon);
  if (!reading || !endsToken(text, reading.end)) return null;
  const whole = withUnitMark(text, reading);
  return { ...whole, repaired: reading.repaired && reading.repaired + text.slice(reading.end, whole.end) };
}

function evidenceFor(text: string, type: DocumentType | null, end: number, lexicon: Lexicon): Evidence {
  const { date, issuer } = tailAt(text, end, lexicon, type?.joint === true);
  return {
    type,
    issuerCodes: issuer?.issuers.map(({ code }) => code) ?? [],
    dateYear: date && date.year >= 1945 ? date.year : null,
  };
}

/** Faults that show without a type word: the codes are right but for their letters' form. */
function isPlain(fault: PrintFault | null): boolean {
  return fault !== 'M17' && fault !== 'M18' && fault !== 'M19' && fault !== 'M09';
}

/** Behind no type word and no `số`, unknown codes are believed if they look like nothing else. */
function isPlausible({ text }: DocumentNumber): boolean {
  return !/\p{Ll}/u.test(text.replace(/^[\d.]+\p{L}?/u, '')) && /\p{Lu}{2}/u.test(text);
}

/** `1290-CV/VPTW/nb`: an office adds marks of its own behind a right number. */
function completePrefix(
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
function unread(text: string, parts: readonly Part[], type: DocumentType, lexicon: Lexicon): Print | null {
  const stop = parts.findIndex(({ before }) => /\s/u.test(before));
  const run = stop < 0 ? parts : parts.slice(0, stop);
  if (run.length < 2) return null;
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
