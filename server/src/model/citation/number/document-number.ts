import { oncePerPair } from '../../../text/memo';
import type { DocumentType, Issuer } from '../tables/entries';
import { hasLevel, issuersOfCode, type Lexicon, lexiconOf } from '../tables/lexicon';
import type { CitationTables } from '../tables/tables';

/** The kinds of documents that `extract` tells apart; `dispatch` is a công văn. */
export type Family = 'normative' | 'administrative' | 'dispatch' | 'party' | 'other';

/**
 * How the parts stand together: `45/2019/QH14`, `30/2020/NĐ-CP` and `412/KH-UBND`, `52-KL/TU`,
 * or a lone symbol such as the historic `178/CP`.
 */
export type Shape = 'legislature' | 'state' | 'party' | 'lone';

/** A document number (số, ký hiệu), taken apart. */
export interface DocumentNumber {
  /** As it is rightly written, without spaces: `30/2020/NĐ-CP`. */
  readonly text: string;
  readonly shape: Shape;
  readonly family: Family;
  /** `30`, `05`, `66.13`, `30a`. */
  readonly serial: string;
  readonly year: number | null;
  /** The term of the National Assembly in `QH14`, `UBTVQH15`. */
  readonly legislature: number | null;
  /** `NĐ`; null where the number has no type (công văn, laws). */
  readonly typeCode: string | null;
  /** The agency's codes: one, several in a joint document, none in a lone symbol that is no agency. */
  readonly issuerCodes: readonly string[];
  /** What follows the agency: `KT1` in `3190/UBND-KT1`. */
  readonly units: readonly string[];
}

const GROUP = '\\p{Lu}[\\p{Lu}a-zđ0-9&]*';
/** A letter after the digits; those that look like digits are none. */
export const SERIAL_LETTER = '[a-hjkm-np-zđA-HJ-NP-RT-ZĐ]';
const SERIAL = `(?:0{1,3}\\d{1,4}|\\d{1,5})(?:\\.\\d{1,3})?${SERIAL_LETTER}?`;
const YEAR = '(?:19|20)\\d\\d';

const LEGISLATURE = new RegExp(`^(\\d{1,4})/(?:(${YEAR})/(?:(NQ|PL|L)-)?|(NQ)-)(QH|UBTVQH)(\\d{1,2})$`, 'u');
const STATE = new RegExp(`^(${SERIAL})/(?:(${YEAR})/)?(${GROUP}(?:-${GROUP}){1,7})$`, 'u');
const PARTY = new RegExp(`^(${SERIAL})-(${GROUP})/(${GROUP}(?:-${GROUP}){0,3})$`, 'u');
const LONE = new RegExp(`^(${SERIAL})[-/](?:(${YEAR})/)?(${GROUP})$`, 'u');

/** Reads a token that is a document number and nothing else; null where no family of numbers accepts it. */
export function parseNumber(token: string, tables: CitationTables): DocumentNumber | null {
  return parseWith(token, lexiconOf(tables));
}

/**
 * The same with tables that are made ready already. A lone symbol (`178/CP`) is a number only where the text says
 * so: give `lone` there.
 */
export function parseWith(token: string, lexicon: Lexicon, lone = false): DocumentNumber | null {
  return (
    parseLegislature(token) ??
    parseState(token, lexicon) ??
    parseParty(token, lexicon) ??
    (lone ? parseLone(token, lexicon) : null)
  );
}

/** Resolutions that are no law-making have no year and keep the `NQ-`: `212/NQ-UBTVQH15`. */
function parseLegislature(token: string): DocumentNumber | null {
  const match = LEGISLATURE.exec(token);
  if (!match) return null;
  return {
    text: token,
    shape: 'legislature',
    family: match[2] ? 'normative' : 'administrative',
    serial: match[1]!,
    year: match[2] ? Number(match[2]) : null,
    legislature: Number(match[6]),
    typeCode: match[3] ?? match[4] ?? null,
    issuerCodes: [match[5]!],
    units: [],
  };
}

function parseState(token: string, lexicon: Lexicon): DocumentNumber | null {
  const match = STATE.exec(token);
  if (!match) return null;
  const groups = match[3]!.split('-');
  const year = match[2] ? Number(match[2]) : null;
  const type = stateTypeOf(groups, lexicon);
  const typed = type !== null || hasUnknownType(groups, lexicon);
  const rest = typed ? groups.slice(1) : groups;
  const agencies = type?.joint ? rest.length : 1 + (typed ? agencyIndex(rest, lexicon) : 0);
  return {
    text: token,
    shape: 'state',
    family: stateFamily(type, typed, year),
    serial: match[1]!,
    year,
    legislature: null,
    typeCode: typed ? groups[0]! : null,
    issuerCodes: type?.joint ? rest : [rest[agencies - 1]!],
    units: rest.slice(agencies),
  };
}

/** The agency is the first group that is known as one; the groups before it are a part of its name. */
function agencyIndex(groups: readonly string[], lexicon: Lexicon): number {
  return Math.max(
    0,
    groups.findIndex((group) => isAgency(group, lexicon)),
  );
}

/** The type that a number of the state begins with; `CT-TTHT` is a dispatch of a tax office, `CT-UBND` a directive. */
function stateTypeOf(groups: readonly string[], lexicon: Lexicon): DocumentType | null {
  const type = lexicon.stateTypes.get(groups[0]!)?.[0] ?? null;
  if (!type || !isAgency(groups[0]!, lexicon)) return type;
  return groups.slice(1).some((group) => isAgency(group, lexicon)) ? type : null;
}

/** `GPKT-UBND`: a type that no table holds stands before a known agency. */
function hasUnknownType(groups: readonly string[], lexicon: Lexicon): boolean {
  return !isAgency(groups[0]!, lexicon) && groups.slice(1).some((group) => isAgency(group, lexicon));
}

const isAgency = (code: string, lexicon: Lexicon): boolean => issuersOfCode(lexicon, code).length > 0;

function stateFamily(type: DocumentType | null, typed: boolean, year: number | null): Family {
  if (!type) return typed || year !== null ? 'other' : 'dispatch';
  if (type.name === 'Công văn') return 'dispatch';
  if (type.year === 'any' || COPIES.has(type.name)) return 'other';
  if (type.year === 'always' || (type.year === 'either' && year !== null)) return 'normative';
  return 'administrative';
}

const COPIES: ReadonlySet<string> = new Set(['Bản sao y', 'Bản trích sao', 'Bản sao lục']);

function parseParty(token: string, lexicon: Lexicon): DocumentNumber | null {
  const match = PARTY.exec(token);
  if (!match) return null;
  const [issuer, ...units] = match[3]!.split('-') as [string, ...string[]];
  return {
    text: token,
    shape: 'party',
    family: isStateOnly(issuer, lexicon) ? 'administrative' : 'party',
    serial: match[1]!,
    year: null,
    legislature: null,
    typeCode: match[2]!,
    issuerCodes: [issuer],
    units,
  };
}

function parseLone(token: string, lexicon: Lexicon): DocumentNumber | null {
  const match = LONE.exec(token);
  if (!match) return null;
  const symbol = match[3]!;
  return {
    text: token,
    shape: 'lone',
    family: 'other',
    serial: match[1]!,
    year: match[2] ? Number(match[2]) : null,
    legislature: null,
    typeCode: lexicon.stateTypes.has(symbol) ? symbol : null,
    issuerCodes: isAgency(symbol, lexicon) ? [symbol] : [],
    units: [],
  };
}

/** Numbers of these bodies have a hyphen before the agency: `412/KH-UBND`. */
export function isStateOnly(code: string, lexicon: Lexicon): boolean {
  return (
    hasLevel(lexicon, code, 'government', 'ministry', 'province', 'department') && !isPartyBody(code, lexicon)
  );
}

/** Numbers of these bodies have a slash before the agency: `52-KL/TU`. */
export function isPartyBody(code: string, lexicon: Lexicon): boolean {
  return hasLevel(lexicon, code, 'party');
}

/** The types that a number may be of: by its abbreviation, or by the legislature. Empty where it tells nothing. */
export function typesOfNumber(number: DocumentNumber, lexicon: Lexicon): readonly DocumentType[] {
  if (!number.typeCode) return [];
  const types = number.shape === 'party' ? lexicon.partyTypes : lexicon.stateTypes;
  return types.get(number.typeCode) ?? [];
}

/** The key of a number: neither zeros before it nor another spelling of its agency (`BGD&ĐT`, `BNN`) make it another one. */
export const numberKey = oncePerPair((number: DocumentNumber, lexicon: Lexicon): string => {
  const { serial, year, typeCode, issuerCodes, legislature, units, shape } = number;
  const agencies = issuerCodes.map((code) => issuersOfCode(lexicon, code)[0]?.code ?? code);
  return [serial.replace(/^0+(?=\d)/, ''), year, typeCode, ...agencies, legislature, ...units, shape].join(
    '/',
  );
});

/** The bodies that a number's agency may be; a lone historic symbol counts too. */
export function issuersOfNumber(number: DocumentNumber, lexicon: Lexicon): readonly Issuer[] {
  return number.issuerCodes.flatMap((code) => issuersOfCode(lexicon, code));
}
