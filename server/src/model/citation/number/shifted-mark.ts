import type { Evidence } from '../context/evidence';
import type { Lexicon } from '../tables/lexicon';
import { isComplete } from './complete';
import { type DocumentNumber, parseWith } from './document-number';
import type { Print } from './printed-number';
import { WITH_UNITS } from './symbol';
import { endsToken, tightEnd } from './token';

/**
 * The number at an offset, where one of its marks has changed places with the letter or digit beside it: `412K/H-UBND`,
 * `57N-Q/TW`. Null where it can be meant in no such way, or in more than one.
 */
export function withShiftedMark(
  text: string,
  start: number,
  evidence: Evidence,
  lexicon: Lexicon,
): Print | null {
  const end = tightEnd(text, start);
  if (end < 0 || !endsToken(text, end)) return null;
  const raw = text.slice(start, end);
  let found: { readonly number: DocumentNumber; readonly moved: string } | null = null;
  for (const { index } of raw.matchAll(/[-/]/g)) {
    for (const step of [-1, 1]) {
      const beside = index + step;
      // `UBNDD-KT`: rather a letter struck twice.
      if (/\p{L}/u.test(raw[beside]!) && raw[beside] === raw[beside + step]) continue;
      const number = parseWith(exchanged(raw, Math.min(index, beside)), lexicon);
      if (!number || !isMeant(number, evidence, lexicon)) continue;
      // Nobody but the sentence can tell where the office ends and its unit begins.
      if (PARTS_OFFICE_FROM_UNIT.test(raw.slice(0, index)) && !isNamed(number, evidence)) continue;
      if (found && found.number.text !== number.text) return null;
      found = { number, moved: raw[beside]! };
    }
  }
  if (!found) return null;
  // A digit may as well be one too many.
  const isCertain = !/\d/.test(found.moved);
  return { start, end, number: found.number, fault: 'marks-other', repaired: found.number.text, isCertain };
}

const exchanged = (text: string, at: number): string =>
  text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);

/** Of an office's dispatch only the agency tells, so the sentence must name it, or everybody know it. */
function isMeant(number: DocumentNumber, evidence: Evidence, lexicon: Lexicon): boolean {
  // `88/TTTr-SXD` is no `88T/TTr-SXD`: few serials end in a letter.
  if (!isComplete(number, evidence.type, lexicon) || !/\d$/.test(number.serial)) return false;
  return number.typeCode !== null || number.shape === 'legislature' || isNamed(number, evidence);
}

/** `513/QĐ-TCTS`, before a second `-`. */
const PARTS_OFFICE_FROM_UNIT = /\/[^/-]+-[^/-]+$/;

const isNamed = ({ issuerCodes: [agency = ''] }: DocumentNumber, { issuerCodes }: Evidence): boolean =>
  issuerCodes.includes(agency) || WITH_UNITS.includes(agency);
