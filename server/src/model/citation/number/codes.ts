import { hasDoubled, isNear, isTransposed } from '../../../text/near';
import { foldCode, issuersOfCode, type Lexicon, plainCode } from '../tables/lexicon';

/** The two places of a number where a code stands. */
export type Slot = 'type' | 'issuer';

/** How a code was misspelt: D for Đ, a letter of another alphabet, wrong case, or one letter wrong. */
export type CodeFault = 'letters-unmarked' | 'letter-look-alike' | 'case' | 'code-misspelt';

/** A code as it is rightly written, and what was wrong with it. */
export interface CodeReading {
  readonly code: string;
  readonly fault: CodeFault | null;
  /** Whether nothing else can be meant. */
  readonly isCertain: boolean;
}

/** Eth and African D look like Đ. */
const LOOK_ALIKE = /[ÐƉðɖ]/u;

/** Whether the tables have a code, whatever stands for its `&`. */
export function isKnownCode(code: string, slot: Slot, lexicon: Lexicon): boolean {
  const plain = plainCode(code);
  return slot === 'issuer'
    ? issuersOfCode(lexicon, plain).length > 0
    : lexicon.stateTypes.has(code) || lexicon.partyTypes.has(code);
}

/** The codes that the sentence around a number asks for. */
export interface Expected {
  /** By its type word, or by the issuer that it names. */
  readonly named: readonly string[];
  /** By what the type allows. */
  readonly possible: readonly string[];
}

/** Reads a code that may be misspelt. Null where the code is unknown and near to none. */
export function readCode(raw: string, slot: Slot, lexicon: Lexicon, expected: Expected): CodeReading | null {
  const meant = [...expected.named, ...expected.possible].find((code) => foldCode(code) === foldCode(raw));
  if (meant && plainCode(meant) !== plainCode(raw))
    return { code: meant, fault: spellingFault(raw, meant), isCertain: true };
  if (isKnownCode(raw, slot, lexicon)) return { code: raw, fault: null, isCertain: true };
  const folded = (slot === 'type' ? lexicon.foldedTypes : lexicon.foldedIssuers).get(foldCode(raw)) ?? [];
  const same =
    folded.length > 1
      ? folded.filter((code) => code.length === raw.length && differsOnlyInCase(code, raw))
      : folded;
  if (same.length === 1 && hasOwnStroke(raw, same[0]!)) return null;
  if (same.length === 1) return { code: same[0]!, fault: spellingFault(raw, same[0]!), isCertain: true };
  return numberedCode(raw, slot, lexicon) ?? nearCode(raw, slot, lexicon, expected);
}

/** `BĐT`: nobody types a stroke for nothing, so that these are the letters of another body than `BDT`. */
const hasOwnStroke = (raw: string, code: string): boolean =>
  code.length < LONG_CODE && /Đ/u.test(raw) && !/Đ/u.test(code);

/** A code of so many letters is no other body's. */
const LONG_CODE = 4;

/** `BCD389`: a committee's code with its number, of which only the letters may be misspelt. */
function numberedCode(raw: string, slot: Slot, lexicon: Lexicon): CodeReading | null {
  const [, letters, digits] = /^(\p{L}+)(\d+)$/u.exec(raw) ?? [];
  if (slot === 'type' || letters === undefined) return null;
  const [code, ...others] = lexicon.foldedIssuers.get(foldCode(letters)) ?? [];
  if (code === undefined || others.length > 0 || issuersOfCode(lexicon, code + digits).length === 0)
    return null;
  return { code: code + digits, fault: spellingFault(letters, code), isCertain: true };
}

const differsOnlyInCase = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

function spellingFault(raw: string, code: string): CodeFault {
  if (LOOK_ALIKE.test(raw)) return 'letter-look-alike';
  return differsOnlyInCase(plainCode(raw), plainCode(code)) ? 'case' : 'letters-unmarked';
}

function nearCode(raw: string, slot: Slot, lexicon: Lexicon, expected: Expected): CodeReading | null {
  const key = foldCode(raw);
  const isAsked = (code: string): boolean => isSlipOfAsked(key, foldCode(code), slot);
  const asked = expected.named.filter(isAsked);
  const possible = asked.length > 0 || expected.named.length > 0 ? asked : expected.possible.filter(isAsked);
  if (asked.length === 0 && beginsSeveral(key, expected.possible)) return null;
  const [only] = possible.length === 1 ? possible : [];
  if (only !== undefined && (isSlippedType(key, foldCode(only)) || !isOtherCode(raw, slot, lexicon))) {
    return misspelt(key, only, asked.length > 0 || expected.possible.length === 1);
  }
  if (slot === 'type') return null;
  const weighty = lexicon.weightyCodes.filter(
    (code) => Math.abs(code.length - raw.length) < 2 && isSlipOf(raw, code),
  );
  const [code] = weighty;
  return code !== undefined && weighty.length === 1 ? misspelt(key, code, UNMISTAKABLE.has(code)) : null;
}

/** `HĐT` may be begun for `HĐTP` or slipped for `HĐND`. */
function beginsSeveral(key: string, codes: readonly string[]): boolean {
  const begin = key.slice(0, -1);
  return begin.length > 1 && codes.filter((code) => foldCode(code).startsWith(begin)).length > 1;
}

/** `TTT` behind `Thông tư` or `Thông tư liên tịch`: letters exchanged, doubled or lost, so that they are also some agency's. */
const isSlippedType = (key: string, code: string): boolean =>
  isRearranged(key, code) || hasDoubled(key, code) || (code.length > 3 && key.length < code.length);

/** Bodies of whose codes even a part is no other body's. */
const UNMISTAKABLE: ReadonlySet<string> = new Set(['UBND', 'TTg']);

/** A replaced letter may be meant; one is surely lost only where nothing but this code is asked for. */
function misspelt(key: string, code: string, isAsked: boolean): CodeReading {
  const right = foldCode(code);
  const isCertain =
    key.length < right.length ? isAsked : key.length > right.length || isTransposed(key, right);
  return { code, fault: 'code-misspelt', isCertain };
}

/**
 * An added letter must double its neighbour, for agencies add letters of their own (`UBNDX`); a replaced one
 * counts in a type, and in an agency's code that is not too short.
 */
function isSlipOfAsked(raw: string, code: string, slot: Slot): boolean {
  if (!isNear(raw, code)) return false;
  if (raw.length > code.length) return hasDoubled(raw, code);
  // QH never stands without its term, so a lone Q or H is no part of it.
  if (raw.length < code.length) return code !== 'QH';
  return slot === 'type' || code === 'CP' || code.length > 2 || isTransposed(raw, code);
}

/** A unit's or agency's code in the place of the type is no misspelt type (`KT-UBND`). */
function isOtherCode(raw: string, slot: Slot, lexicon: Lexicon): boolean {
  return slot === 'type' && lexicon.issuers.has(plainCode(raw));
}

/** One letter doubled, dropped or exchanged with its neighbour. A replaced or added letter makes another body's code. */
function isSlipOf(raw: string, code: string): boolean {
  const [a, b] = [foldCode(raw), foldCode(code)];
  if (!isNear(a, b)) return false;
  // A small letter stands in few codes: whatever is near to this one and has its `g` is meant for it.
  if (code === 'TTg') return raw.endsWith('g') && (raw.length < code.length || isRearranged(a, b));
  if (a.length === b.length) return code === 'UBND' || isTransposed(a, b);
  return a.length > b.length ? hasDoubled(a, b) : code === 'UBND' || a[0] === b[0];
}

/** A letter doubled, or two exchanged: no code of another body comes about so. */
const isRearranged = (raw: string, code: string): boolean =>
  hasDoubled(raw, code) || (raw.length === code.length && isTransposed(raw, code));
