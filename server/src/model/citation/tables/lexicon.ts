import { addTo, groupedBy } from '../../../text/grouping';
import { oncePer } from '../../../text/memo';
import { bareLetters } from '../../../text/near';
import type { WordTree } from '../../../text/word-tree';
import type { DocumentType, Issuer, Level } from './entries';
import { nameTable } from './name-table';
import type { CitationTables } from './tables';

/** The tables, made ready for looking things up. */
export interface Lexicon {
  /** Types by abbreviation, for numbers of the state and of the Party. */
  readonly stateTypes: ReadonlyMap<string, readonly DocumentType[]>;
  readonly partyTypes: ReadonlyMap<string, readonly DocumentType[]>;
  /** Issuers by code or variant, without `&`. */
  readonly issuers: ReadonlyMap<string, readonly Issuer[]>;
  /** Codes by their folded form (`ND` for `NĐ`, `TTG` for `TTg`). */
  readonly foldedTypes: ReadonlyMap<string, readonly string[]>;
  readonly foldedIssuers: ReadonlyMap<string, readonly string[]>;
  /**
   * Agencies' codes that are long or frequent enough to be meant wherever a single letter of them is wrong.
   * Short codes are near to codes of bodies that no table holds.
   */
  readonly weightyCodes: readonly string[];
  /** Types by folded name or alias; also by abbreviation, which texts put before `số` too (`QĐ số …`). */
  readonly typesByWord: ReadonlyMap<string, DocumentType>;
  readonly issuersByName: ReadonlyMap<string, Issuer>;
  /** Types whose names have several syllables, with the name's letters alone: `nghidinh`. */
  readonly namedTypes: readonly { readonly type: DocumentType; readonly bare: string }[];
  /** Type words of which one syllable is missing, folded: `văn` for `Văn bản`. */
  readonly truncated: ReadonlyMap<string, readonly Truncated[]>;
  /** Whole type words, flags `giu`. */
  readonly typeWord: RegExp;
  readonly issuerNames: WordTree;
}

/** A type that is meant by a part of its name. */
export interface Truncated {
  readonly type: DocumentType;
  /** The first syllable is the missing one. */
  readonly lacksHead: boolean;
}

const FREQUENT: ReadonlySet<string> = new Set(['UBND', 'HĐND', 'TTg']);

/** Bodies whose names go on freely add letters to their codes as well. */
const isWeighty = ([code, bodies]: readonly [string, readonly Issuer[]]): boolean =>
  FREQUENT.has(code) || (code.length >= 5 && bodies.some(({ tail }) => tail !== 'free'));

/** The lexicon of some tables; compiled once for each. */
export const lexiconOf: (tables: CitationTables) => Lexicon = oncePer(compile);

function compile({ types, issuers }: CitationTables): Lexicon {
  return { ...compileTypes(types), ...compileIssuers(issuers) };
}

type OfIssuers = Pick<
  Lexicon,
  'issuers' | 'foldedIssuers' | 'weightyCodes' | 'issuersByName' | 'issuerNames'
>;

function compileTypes(types: readonly DocumentType[]): Omit<Lexicon, keyof OfIssuers> {
  const stateTypes = new Map<string, DocumentType[]>();
  const partyTypes = new Map<string, DocumentType[]>();
  const typesByWord = new Map<string, DocumentType>();
  const truncated = new Map<string, Truncated[]>();
  for (const type of types) {
    for (const code of stateCodesOf(type)) addTo(stateTypes, code, type);
    for (const code of partyCodesOf(type)) addTo(partyTypes, code, type);
    const current = type.short ?? type.codes?.[0];
    if (current && current.length > 1) typesByWord.set(current, type);
    for (const word of wordsOf(type)) typesByWord.set(foldName(word), type);
    const syllables = foldName(type.name).split(' ');
    for (let lost = 0; lost < syllables.length && syllables.length > 1; lost++) {
      addTo(truncated, syllables.filter((_, i) => i !== lost).join(' '), { type, lacksHead: lost === 0 });
    }
  }
  return {
    stateTypes,
    partyTypes,
    foldedTypes: byFold([...stateTypes.keys(), ...partyTypes.keys()]),
    typesByWord,
    namedTypes: types
      .filter(({ name }) => name.includes(' '))
      .map((type) => ({ type, bare: bareLetters(type.name) })),
    truncated,
    typeWord: new RegExp(alternatives(types.flatMap(wordsOf)), 'giu'),
  };
}

function compileIssuers(issuers: readonly Issuer[]): OfIssuers {
  const byCode = new Map<string, Issuer[]>();
  const issuersByName = new Map<string, Issuer>();
  for (const issuer of issuers) {
    for (const code of [issuer.code, ...(issuer.variants ?? [])]) addTo(byCode, plainCode(code), issuer);
    for (const name of namesOf(issuer)) issuersByName.set(foldName(name), issuer);
  }
  return {
    issuers: byCode,
    foldedIssuers: byFold([...byCode.keys()]),
    weightyCodes: [...byCode].filter(isWeighty).map(([code]) => code),
    issuersByName,
    issuerNames: nameTable(issuers.flatMap(namesOf), foldName),
  };
}

/** A long code that is one body's alone also names it in texts: `VPCP có văn bản số …`. */
const namesOf = ({ names, code, sole }: Issuer): readonly string[] =>
  sole && code.length >= 4 && !names.includes(code) ? [...names, code] : names;

const wordsOf = ({ name, aliases = [] }: DocumentType): string[] => [name, ...aliases];

function stateCodesOf({ codes = [], formerCodes = [] }: DocumentType): readonly string[] {
  return [...codes, ...formerCodes];
}

function partyCodesOf(type: DocumentType): readonly string[] {
  return [...(type.partyCodes ?? type.codes ?? []), ...(type.formerCodes ?? [])];
}

/** `BGD&ĐT` and `BGDĐT` are one code. */
export const plainCode = (code: string): string => code.replaceAll('&', '');

/** Codes that differ only in case, or in D for Đ, fold alike. */
export function foldCode(code: string): string {
  return plainCode(code).toUpperCase().replace(/[ĐÐƉ]/g, 'D');
}

/** The bodies that a code may be of; empty where no table has it. */
export function issuersOfCode(lexicon: Lexicon, code: string): readonly Issuer[] {
  const plain = plainCode(code);
  return lexicon.issuers.get(plain) ?? numberedBody(lexicon, plain);
}

/** `BCĐ389`: a committee whose name goes on freely may have a number in its code as well. */
function numberedBody(lexicon: Lexicon, code: string): readonly Issuer[] {
  const base = /^(\p{L}+)\d+$/u.exec(code)?.[1];
  const issuers = base === undefined ? [] : (lexicon.issuers.get(base) ?? []);
  return issuers.filter(({ tail, level }) => tail === 'free' && level === 'organisation');
}

/** Whether a code may be of a body at one of some levels. */
export function hasLevel(lexicon: Lexicon, code: string, ...levels: Level[]): boolean {
  return issuersOfCode(lexicon, code).some((issuer) => levels.includes(issuer.level));
}

/** The key of a name: case, placing of the tone mark, kind of dash and white space do not count. */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/u([ỷỳýỹỵ])/gu, (_, y: string) => `${'ủùúũụ'['ỷỳýỹỵ'.indexOf(y)]}y`)
    .replace(/o([àáảãạ])/gu, (_, a: string) => `${'òóỏõọ'['àáảãạ'.indexOf(a)]}a`)
    .replace(/\s*[-–,]\s*/gu, ' ')
    .replace(/\s+/gu, ' ');
}

function alternatives(names: readonly string[]): string {
  const sources = [...new Set(names)].sort((a, b) => b.length - a.length).map(nameSource);
  return `(?<![\\p{L}\\p{M}\\d])(?:${sources.join('|')})(?![\\p{L}\\p{M}\\d])`;
}

/** A dash or a comma between two words of a name is often another one, or left out. */
function nameSource(name: string): string {
  return name
    .split(/ - |, /u)
    .map(wordsSource)
    .join('(?:\\s*[-–,]\\s*|\\s+)');
}

function wordsSource(words: string): string {
  return words
    .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
    .replace(/-/gu, '\\x2d')
    .replace(/ +/gu, '\\s+')
    .replace(/ủy/giu, '(?:ủy|uỷ)')
    .replace(/óa/giu, '(?:óa|oá)')
    .replace(/òa/giu, '(?:òa|oà)')
    .replace(/ỏa/giu, '(?:ỏa|oả)');
}

const byFold = (codes: readonly string[]): Map<string, string[]> => groupedBy(new Set(codes), foldCode);
