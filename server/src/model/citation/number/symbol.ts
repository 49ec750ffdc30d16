import { isNear } from '../../../text/near';
import type { Evidence } from '../context/evidence';
import type { DocumentType, Issuer } from '../tables/entries';
import { termsIn } from '../tables/legislatures';
import type { Lexicon } from '../tables/lexicon';
import { type CodeFault, type CodeReading, type Expected, isKnownCode, readCode } from './codes';
import { isPartyBody, isStateOnly } from './document-number';
import { type Pieces, readYear } from './pieces';
import { asDigits } from './token';

/** The symbol of a number (ký hiệu) as it must be meant: `NĐ-CP`, `KL/TU` behind a hyphen, `QH14`. */
export interface ReadSymbol {
  readonly text: string;
  readonly shape: 'legislature' | 'state' | 'party';
  readonly faults: readonly (CodeFault | 'hyphen-missing' | 'letter-for-digit')[];
  readonly isCertain: boolean;
}

/** Reads a number's symbol, which may be misprinted; null where no type and agency are near it. */
export function readSymbol(pieces: Pieces, evidence: Evidence, lexicon: Lexicon): ReadSymbol | null {
  if (!/^\p{L}/u.test(pieces.groups[0] ?? '')) return null;
  return readLegislature(pieces, evidence) ?? readCodes(pieces, evidence, lexicon);
}

function readLegislature(pieces: Pieces, evidence: Evidence): ReadSymbol | null {
  const { year } = pieces;
  const glued = year === null ? /^(NQ)(UBTVQH\d+)$/.exec(pieces.groups.join('-')) : null;
  const groups = glued?.slice(1) ?? pieces.groups;
  const last = /^([A-Za-z]{1,7}?)([\dOoIl]{0,3})$/u.exec(groups.at(-1)!);
  const prefixes = groups.slice(0, -1).flatMap((group) => readPrefix(group, evidence) ?? []);
  if (!last || prefixes.length < groups.length - 1) return null;
  const letters = last[1]!;
  const digits = asDigits(last[2]!);
  const body = legislatureOf(letters, year !== null && prefixes.length === 0, evidence);
  const term = readTerm(digits, year === null ? null : readYear(year, evidence.dateYear).value);
  if (!body || !term || (digits === '' && letters !== body)) return null;
  const faults: (CodeFault | 'hyphen-missing' | 'letter-for-digit')[] = prefixes.flatMap(
    ({ fault }) => fault ?? [],
  );
  if (letters !== body) faults.push(letters.toUpperCase() === body ? 'case' : 'code-misspelt');
  if (term.text !== digits) faults.push('code-misspelt');
  if (digits !== last[2]) faults.push('letter-for-digit');
  if (glued) faults.push('hyphen-missing');
  const text = [...prefixes.map(({ code }) => code), body + term.text].join('-');
  return { text, shape: 'legislature', faults, isCertain: term.isCertain };
}

/** The term of a legislature as printed; one that is missing or has a digit too many follows from the year. */
function readTerm(digits: string, year: number | null): { text: string; isCertain: boolean } | null {
  if (digits.length === 1 || digits.length === 2) return { text: digits, isCertain: true };
  const sitting = year === null ? [] : termsIn(year).map(String);
  const meant = sitting.filter((term) => digits === '' || isNear(digits, term));
  const text = meant.at(-1) ?? digits.replace(/(\d)\1/, '$1');
  return text.length === 1 || text.length === 2 ? { text, isCertain: meant.length < 2 } : null;
}

/** `NQ`, `PL`, `L` before the legislature; one letter may be wrong where the sentence names a resolution. */
function readPrefix(group: string, { type }: Evidence): CodeReading | null {
  const code = group.toUpperCase();
  if (/^(?:NQ|PL|L)$/.test(code)) return { code, fault: code === group ? null : 'case', isCertain: true };
  const isMeant = type?.codes?.includes('NQ') === true && isNear(code, 'NQ');
  return isMeant ? { code: 'NQ', fault: 'code-misspelt', isCertain: true } : null;
}

/**
 * Behind the name of a law, or before that of the legislature, one letter may be wrong, and so in `UBTVQH`, which nothing
 * else is like. Behind a year nothing else ends in letters and a term, so that a letter of `QH` may be lost or doubled, or
 * both exchanged; elsewhere only their case may be wrong.
 */
function legislatureOf(letters: string, hasYear: boolean, { type, issuerCodes }: Evidence): string | null {
  const upper = letters.toUpperCase();
  const isLaw = type?.year === 'legislature' || issuerCodes.some((code) => /QH/u.test(code));
  const isMeant = (body: string): boolean =>
    isNear(upper, body) && (isLaw || body.length > 2 || (hasYear && /^(?:Q+H*|Q*H+|HQ)$/.test(upper)));
  // The resolution's own code with the term behind it: `192/2025/NQ15`.
  if (upper === 'NQ' && hasYear && type?.codes?.includes('NQ')) return 'QH';
  return ['QH', 'UBTVQH'].find((body) => upper === body || isMeant(body)) ?? null;
}

function readCodes(pieces: Pieces, evidence: Evidence, lexicon: Lexicon): ReadSymbol | null {
  const split = splitGlued(pieces.groups, evidence, lexicon);
  const groups = split ?? pieces.groups;
  if (groups.length < 2) return null;
  const hasYear = pieces.year !== null;
  const typed = beginsWithType(groups, evidence, lexicon)
    ? readTyped(groups, hasYear, evidence, lexicon)
    : null;
  const codes = typed ?? readDispatch(groups, evidence, lexicon);
  if (typed === null && isPartyPrint(pieces) && groups.some((group) => isPartyBody(group, lexicon)))
    return null;
  const agency = codes?.slice(typed ? 1 : 0).find(({ code }) => isKnownCode(code, 'issuer', lexicon));
  if (!codes || !agency) return null;
  const faults: (CodeFault | 'hyphen-missing')[] = codes.flatMap(({ fault }) => fault ?? []);
  if (split) faults.push('hyphen-missing');
  const style = markStyle(agency.code, pieces, lexicon);
  const isCertain = codes.every((code) => code.isCertain) && (typed === null || style.isSure);
  const [first, ...others] = codes.map(({ code }) => code);
  return typed !== null && style.isParty
    ? { text: `${first}/${others.join('-')}`, shape: 'party', faults, isCertain }
    : { text: [first, ...others].join('-'), shape: 'state', faults, isCertain };
}

/**
 * How a number's marks stand: a body of the Party has the slash before the agency, one of the state the hyphen, others
 * as most of the printed marks say.
 */
function markStyle(
  agency: string,
  { year, marks }: Pieces,
  lexicon: Lexicon,
): { isParty: boolean; isSure: boolean } {
  if (isPartyBody(agency, lexicon)) return { isParty: true, isSure: true };
  if (isStateOnly(agency, lexicon) || year !== null) return { isParty: false, isSure: true };
  const votes = ['-', '/'].map((mark, i) => votesFor(marks[i], mark, mark === '-' ? '/' : '-'));
  const lead = votes[0]! + votes[1]!;
  return { isParty: lead > 0, isSure: lead !== 0 };
}

const votesFor = (printed = '', party: string, state: string): number =>
  printed.startsWith(party) ? 1 : printed.startsWith(state) ? -1 : 0;

const isPartyPrint = ({ marks }: Pieces): boolean => marks[0] === '-' && marks[1] === '/';

function beginsWithType(groups: readonly string[], { type }: Evidence, lexicon: Lexicon): boolean {
  const first = groups[0]!;
  if (!isKnownCode(first, 'issuer', lexicon)) return true;
  const isFollowed = groups.slice(1).some((group) => isKnownCode(group, 'issuer', lexicon));
  if (!isKnownCode(first, 'type', lexicon)) return isFollowed && (type?.codes ?? []).length > 0;
  return isFollowed || (type !== null && !type.open);
}

/** `12/KL-TTr`: an inspectorate (thanh tra) may write the letters of the type tờ trình, which are no misspelt agency. */
const INSPECTORATE = 'TTr';

/** Type, agency, units: `NĐ-CP`, `QĐ-BNN-TCCB`. */
function readTyped(
  groups: readonly string[],
  hasYear: boolean,
  evidence: Evidence,
  lexicon: Lexicon,
): CodeReading[] | null {
  const first = readCode(groups[0]!, 'type', lexicon, only(expectedCodes(evidence.type)));
  if (!first || !isKnownCode(first.code, 'type', lexicon)) return null;
  const type = lexicon.stateTypes.get(first.code)?.[0];
  const rest = groups.slice(1);
  // What stands in a joint number already is not meant once more.
  const named = type?.joint
    ? evidence.issuerCodes.filter((code) => !rest.includes(code))
    : evidence.issuerCodes;
  const expected = { named, possible: sureIssuers(type, hasYear, lexicon) };
  const readings = rest.map((group) =>
    group === INSPECTORATE ? null : readCode(group, 'issuer', lexicon, expected),
  );
  if (type?.joint)
    return rest.length < 2 ? null : [first, ...rest.map((group, i) => readings[i] ?? asPrinted(group))];
  const exact = readings.findIndex((reading) => reading?.fault === null);
  const at = exact >= 0 ? exact : readings.findIndex((reading) => reading !== null);
  if (at < 0) return null;
  return [
    first,
    ...rest.map((group, i) => (i === at || isOtherCase(readings[i]) ? readings[i]! : asPrinted(group))),
  ];
}

const only = (named: readonly string[]): Expected => ({ named, possible: [] });

/** Beside the agency stand units, and other agencies of a joint document: of these only the case is surely known. */
const isOtherCase = (reading: CodeReading | null | undefined): boolean =>
  reading?.fault === 'case' && reading.code.length > 2;

/** The abbreviations in use of the type that the sentence names. */
function expectedCodes(type: DocumentType | null): readonly string[] {
  return [...new Set([...(type?.codes ?? []), ...(type?.partyCodes ?? [])])];
}

/** All the bodies that may issue a normative document of a type. */
function sureIssuers(type: DocumentType | undefined, hasYear: boolean, lexicon: Lexicon): string[] {
  if (!type?.issuers || !(type.year === 'always' || (type.year === 'either' && hasYear))) return [];
  const isListed = ({ code, level }: Issuer) => type.issuers!.includes(code) || type.issuers!.includes(level);
  const codes = [...lexicon.issuers].filter(([code, bodies]) =>
    bodies.some((body) => body.code === code && isListed(body)),
  );
  return codes.map(([code]) => code);
}

/** Agency and units of a công văn: `UBND-KT1`. */
function readDispatch(groups: readonly string[], evidence: Evidence, lexicon: Lexicon): CodeReading[] | null {
  // `TTr-P2`, of an inspectorate: an agency may have a type's letters, but those are no misspelt agency.
  if (isKnownCode(groups[0]!, 'type', lexicon) && !isKnownCode(groups[0]!, 'issuer', lexicon)) return null;
  const agency = readCode(groups[0]!, 'issuer', lexicon, only(evidence.issuerCodes));
  return agency && [agency, ...groups.slice(1).map(readUnit)];
}

/** Units' codes are set by each agency; only a small first letter is surely wrong. */
function readUnit(code: string): CodeReading {
  return /^\p{Ll}/u.test(code)
    ? { code: code.toUpperCase(), fault: 'case', isCertain: true }
    : asPrinted(code);
}

const asPrinted = (code: string): CodeReading => ({ code, fault: null, isCertain: true });

/** Takes `KHUBND` apart into type and agency, `UBNDKT1` into agency and unit; null where that is not needed. */
function splitGlued(
  groups: readonly string[],
  { type, issuerCodes }: Evidence,
  lexicon: Lexicon,
): readonly string[] | null {
  const [first, ...rest] = groups as [string, ...string[]];
  if (rest.length === 1 && lexicon.stateTypes.get(first)?.[0]?.joint) {
    const pair = asTwoAgencies(rest[0]!, lexicon);
    return pair && [first, ...pair];
  }
  const isKnown = isKnownCode(first, 'type', lexicon) || isKnownCode(first, 'issuer', lexicon);
  if (rest.length > 0 && isKnown) return null;
  const expected = expectedCodes(type);
  for (let cut = first.length - 2; cut >= 1; cut--) {
    const [head, tail] = [first.slice(0, cut), first.slice(cut)];
    if (!isKnownCode(head, 'type', lexicon) || !isKnownCode(tail, 'issuer', lexicon)) continue;
    if (expected.includes(head) || (tail.length >= 4 && !type)) return [head, tail, ...rest];
  }
  if (rest.length > 0) return null;
  const agency = [...issuerCodes, ...WITH_UNITS].find((code) => code.length > 2 && first.startsWith(code));
  const unit = first.slice(agency?.length ?? 0);
  return agency && /^\p{Lu}[\p{L}\d]/u.test(unit) ? [agency, unit] : null;
}

/** `BYTBTC` of a joint document: two codes of agencies, where it can be cut in one way only. */
function asTwoAgencies(code: string, lexicon: Lexicon): readonly string[] | null {
  if (isKnownCode(code, 'issuer', lexicon)) return null;
  const pairs: string[][] = [];
  for (let cut = 2; cut <= code.length - 2; cut++) {
    const pair = [code.slice(0, cut), code.slice(cut)];
    if (pair.every((each) => isKnownCode(each, 'issuer', lexicon))) pairs.push(pair);
  }
  return pairs.length === 1 ? pairs[0]! : null;
}

/** Agencies whose dispatches are so frequent that a unit's code behind them is known for one. */
export const WITH_UNITS: readonly string[] = ['UBND', 'VPCP', 'TTg'];
