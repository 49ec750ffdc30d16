import { type Evidence, evidenceFor } from '../context/evidence';
import { lastWordBefore, type TypeWord, typeWordsIn } from '../context/type-words';
import type { DocumentType } from '../tables/entries';
import { foldCode, type Lexicon } from '../tables/lexicon';
import { type Anchor, anchorsIn, isOtherNumber, linksIn } from './anchors';
import { isComplete } from './complete';
import { type DocumentNumber, parseWith } from './document-number';
import { type LooseNumber, type PrintFault, readParts } from './loose-number';
import { isTorn } from './pieces';
import { asRight, type Print, type PrintedNumber, type Tight } from './printed-number';
import { withShiftedMark } from './shifted-mark';
import { endsToken, lexParts, type Part, tightEnd } from './token';
import { completePrefix, tornSymbol, unread } from './unread';

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

/** A number that only a law, or what is like one, can have. */
const LEGISLATURE = /^\d{1,4}\/\d{4}\/(?:QH|UBTVQH)\d/u;

const LAW_LIKE = /^[\dOIl]{1,4}\S{0,8}(?:QH|UBTVQH)\d/u;
const LAW_GAP = 120;

/** `Luật Đất đai số 31/QH15`: the name of a law stands between its type word and what is meant for its number. */
function lawBefore(
  text: string,
  nearest: TypeWord | undefined,
  start: number,
  at: number,
): DocumentType | null {
  if (nearest?.type.year !== 'legislature' || start - nearest.end > LAW_GAP) return null;
  const token = text.slice(at, at + 24);
  if (!LAW_LIKE.test(token) || LEGISLATURE.test(token)) return null;
  const gap = text.slice(nearest.end, start);
  return /^\s+\p{Lu}/u.test(gap) && !/[;:()“”"\d/]|\.\s/u.test(gap) ? nearest.type : null;
}

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
  const type = isAdjacent ? nearest.type : so && lawBefore(text, nearest, start, at);
  // `so`, `sô` and `só` are words of their own; before a number of a named type they are misspelt.
  const isOfLaw = nearest?.type.year === 'legislature' && LEGISLATURE.test(text.slice(at, at + 20));
  if (so && !type && !isOfLaw && !/ố/iu.test(so.text)) return null;
  const print =
    type && so ? readNamed(text, at, type, lexicon) : readBare(text, at, type, so !== null, lexicon);
  return print && { ...print, so, words, type };
}

/** A number behind a type word and `số`: whatever stands here is meant for one. */
function readNamed(text: string, at: number, type: DocumentType, lexicon: Lexicon): Print | null {
  const tight = tightNumber(text, at, true, lexicon);
  const exchanged = tight && withExchangedCodes(tight, type, lexicon);
  if (exchanged) return exchanged;
  if (tight && isComplete(tight.number, type, lexicon) && !continuesTorn(text, tight, lexicon))
    return withTornUnit(text, tight) ?? withDoubledCode(tight, lexicon) ?? asRight(tight);
  const parts = lexParts(text, at, true);
  const evidence = evidenceFor(text, type, tight?.end ?? parts.at(-1)?.end ?? at, lexicon);
  const reading = readLoose(text, parts, evidence, lexicon);
  const shifted = withShiftedMark(text, at, evidence, lexicon);
  if (reading && shifted) return likelier(reading, shifted);
  if (reading ?? shifted) return reading ?? shifted;
  const torn = tornSymbol(text, parts, type);
  if (torn) return torn;
  if (tight) return withTypeLetters(tight, type, lexicon) ?? asRight(tight);
  const prefix = completePrefix(text, parts, type, lexicon);
  return prefix ? asRight(prefix) : unread(text, parts, type, lexicon);
}

/**
 * `14/02025/NĐ-CP`: a digit too many, or one on the wrong side of the slash. `BNNM-TL`: a letter lost, or the mark moved.
 * A type and an agency that are both known show that the mark has moved.
 */
function likelier(reading: LooseNumber, shifted: Print): Print {
  if (reading.fault === 'year') return { ...reading, isCertain: false };
  return shifted.number.typeCode === null ? { ...shifted, isCertain: false } : shifted;
}

const MOST_DIGITS = 8;
/** `345 QĐ-UBND` is a number behind its type word; elsewhere figures and capitals may count something: `12 TT-GDTX`. */
const LIKE_A_COUNT = /^\d+\s\p{Lu}/u;

/** A number without one of the two: it must show by itself that it is one. */
function readBare(
  text: string,
  at: number,
  type: DocumentType | null,
  hasSo: boolean,
  lexicon: Lexicon,
): Print | null {
  const isLed = hasSo || type !== null;
  if (!isLed && LIKE_A_COUNT.test(text.slice(at, at + MOST_DIGITS))) return null;
  const tight = tightNumber(text, at, false, lexicon);
  if (tight && isComplete(tight.number, type, lexicon) && !continuesTorn(text, tight, lexicon))
    return asRight(tight);
  const parts = lexParts(text, at, isLed);
  const evidence = evidenceFor(text, type, tight?.end ?? parts.at(-1)?.end ?? at, lexicon);
  const reading = readLoose(text, parts, evidence, lexicon);
  if (reading && (isLed || isPlain(reading.fault))) return reading;
  return tight && (isLed || isPlausible(tight.number)) ? asRight(tight) : null;
}

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

/** `…/QĐ-UB ND`, `…/NQ-UBTVQH1 5`: the code goes on behind a space. */
function continuesTorn(text: string, { number, end }: Tight, lexicon: Lexicon): boolean {
  const next = /^\s(\p{Lu}{1,4}g?|\p{Lu}{1,7}\d\d|[gr]|\d\d?)(?![\p{L}\p{M}\d])/u.exec(
    text.slice(end, end + 11),
  )?.[1];
  const last = number.units.at(-1) ?? `${number.issuerCodes.at(-1)}${number.legislature ?? ''}`;
  if (next !== undefined && /^\d/.test(next) && !/^(?:QH|UBTVQH)\d?$/.test(last)) return false;
  return next !== undefined && isTorn(last, next, lexicon);
}

/** `…/UBND-K T ngày …`: before the date a capital can only be the rest of the unit, or a unit with its mark lost. */
function withTornUnit(text: string, { start, end, number }: Tight): Print | null {
  const rest = number.units.length > 0 ? TORN_UNIT.exec(text.slice(end, end + 12)) : null;
  if (!rest) return null;
  const [torn, letters] = rest as unknown as [string, string];
  const joined = {
    ...number,
    text: number.text + letters,
    units: number.units.with(-1, number.units.at(-1)! + letters),
  };
  return {
    start,
    end: end + torn.length,
    number: joined,
    fault: 'space',
    repaired: joined.text,
    isCertain: false,
  };
}

const TORN_UNIT = /^\s(\p{Lu}{1,3})(?=\s{1,3}ngày\s)/u;

/** `46/2026/NĐ-CP-CP`: no code stands twice, but an agency may have the letters of the type: `04/CT-CT` of Cục Thuế. */
function withDoubledCode({ start, end, number }: Tight, lexicon: Lexicon): Print | null {
  const repaired = number.text.replace(/(?<=[/-])(\p{L}{1,12})-\1(?=-|$)/u, '$1');
  const right = repaired === number.text ? null : parseWith(repaired, lexicon);
  return right && { start, end, number: right, fault: 'code-misspelt', repaired, isCertain: true };
}

/** `Quyết định số 1208/QD-EVN`, `Tờ trình số 88/TTR-AT`: whoever the issuer is, the type that is named has its own letters. */
function withTypeLetters(
  { start, end, number }: Tight,
  { codes = [] }: DocumentType,
  lexicon: Lexicon,
): Print | null {
  const written = /\/(\p{L}{1,9})-/u.exec(number.text)?.[1];
  const meant = written && codes.find((code) => code !== written && foldCode(code) === foldCode(written));
  const repaired = meant && number.text.replace(`/${written}-`, `/${meant}-`);
  const right = repaired && parseWith(repaired, lexicon, true);
  const fault = meant?.toUpperCase() === written?.toUpperCase() ? 'case' : 'letters-unmarked';
  return right ? { start, end, number: right, fault, repaired, isCertain: true } : null;
}

/** `Nghị định số 46/2026/CP-NĐ`: the type that is named stands behind the agency. */
function withExchangedCodes(
  { start, end, number }: Tight,
  type: DocumentType,
  lexicon: Lexicon,
): Print | null {
  const [unit, ...others] = number.units;
  if (number.typeCode !== null || !unit || others.length > 0 || !type.codes?.includes(unit)) return null;
  const repaired = number.text.replace(/([^/-]+)-([^/-]+)$/u, '$2-$1');
  const right = parseWith(repaired, lexicon);
  if (!right || !isComplete(right, type, lexicon)) return null;
  return { start, end, number: right, fault: 'parts-exchanged', repaired, isCertain: right.year !== null };
}

function readLoose(
  text: string,
  parts: readonly Part[],
  evidence: Evidence,
  lexicon: Lexicon,
): LooseNumber | null {
  if (!parts.some((part) => /^\p{L}/u.test(part.text))) return null;
  const reading = readParts(text, parts, evidence, lexicon);
  if (!reading || !endsToken(text, reading.end)) return null;
  const whole = withUnitMark(text, reading);
  return { ...whole, repaired: reading.repaired && reading.repaired + text.slice(reading.end, whole.end) };
}

/** Faults that show without a type word: the codes are right but for their letters' form. */
function isPlain(fault: PrintFault | null): boolean {
  return (
    fault !== 'code-misspelt' && fault !== 'letter-for-digit' && fault !== 'marks-other' && fault !== 'year'
  );
}

/** Behind no type word and no `số`, unknown codes are believed if they look like nothing else. */
function isPlausible({ text }: DocumentNumber): boolean {
  return !/\p{Ll}/u.test(text.replace(/^[\d.]+\p{L}?/u, '')) && /\p{Lu}{2}/u.test(text);
}
