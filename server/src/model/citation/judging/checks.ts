import type { Citation } from '../citation';
import { isOfOldPrint } from '../context/tail';
import { type DocumentNumber, issuersOfNumber, typesOfNumber } from '../number/document-number';
import type { DocumentType, Issuer } from '../tables/entries';
import { foldName, issuersOfCode, type Lexicon, lexiconOf } from '../tables/lexicon';
import type { CitationTables } from '../tables/tables';

/** `unknown`: the tables do not say, so nothing is wrong. */
export type Verdict = 'match' | 'mismatch' | 'unknown';

/** Whether a type word goes with a number: `Nghị định` with `30/2020/NĐ-CP`. */
export function typeVerdict(type: DocumentType, number: DocumentNumber, lexicon: Lexicon): Verdict {
  const types = typesOfNumber(number, lexicon);
  if (types.includes(type) && !hasYearOfOther(type, number)) return 'match';
  if (type.open || number.shape === 'lone') return 'unknown';
  if (number.shape === 'legislature') return legislatureVerdict(type, number);
  const issuers = issuersOfNumber(number, lexicon);
  if (number.typeCode === null) {
    if (type.name === 'Công văn') return 'match';
    if (isTypeForAgency(type, number)) return 'unknown';
    // Older bodies numbered documents of all types so.
    return issuers.some(({ successor }) => !successor) ? 'mismatch' : 'unknown';
  }
  // `Thông tri số 04/TT-MTTW-BTT`: the Front writes a type of the Party's as the State writes its own.
  if (types.length === 0 || isOfParty(type, number)) return 'unknown';
  return issuers.length > 0 ? 'mismatch' : 'unknown';
}

/** `Chỉ thị số 04/CT-BTL`: where no table knows the agency, the code of the type itself is read as one. */
export const isTypeForAgency = (
  { codes }: DocumentType,
  { typeCode, issuerCodes, units }: DocumentNumber,
): boolean => typeCode === null && units.length > 0 && codes?.includes(issuerCodes[0] ?? '') === true;

const isOfParty = ({ codes, partyCodes }: DocumentType, { typeCode, year }: DocumentNumber): boolean =>
  codes?.length === 0 && year === null && partyCodes?.includes(typeCode ?? '') === true;

/** `Quy định số 07/2026/QĐ-UBND`: what was once the type's abbreviation stands with a year, which the type never has. */
const hasYearOfOther = (type: DocumentType, { typeCode, year, shape }: DocumentNumber): boolean =>
  shape === 'state' && year !== null && type.year === 'never' && !type.codes?.includes(typeCode ?? '');

/** Whether a number says that its document is of a type. */
export function isSureType(type: DocumentType, number: DocumentNumber, lexicon: Lexicon): boolean {
  if (typesOfNumber(number, lexicon).includes(type)) return true;
  return number.family === 'dispatch' && (type.name === 'Công văn' || type.name === 'Văn bản');
}

function legislatureVerdict(type: DocumentType, number: DocumentNumber): Verdict {
  if (type.year !== 'legislature') return type.name.startsWith('Nghị quyết') ? 'match' : 'mismatch';
  return type.issuers?.includes(number.issuerCodes[0]!) ? 'match' : 'mismatch';
}

/** A type word and a number that do not belong together, and the two ways to make them agree. */
export interface TypeMismatch {
  /** The type that the number tells; null where it tells several. */
  readonly typeOfNumber: string | null;
  /** The number that the type word asks for; null where such a number cannot be. */
  readonly numberOfType: string | null;
}

/** A number that cannot be read, or cannot be, has its finding already. */
const isDoubtful = ({ defects }: Citation): boolean =>
  defects.some(({ code }) => code === 'unread' || code === 'issuer-impossible');

/** `Thông tư số 89-TC/TCT` of 1993: before numbers had years, ministries put their own letters before those of a unit. */
const isOfOldMinistry = ({ number, date }: Citation): boolean =>
  number.shape === 'party' && isOfOldPrint(date);

/**
 * How the type word of a citation and its number contradict each other; null where they do not, or the tables do not
 * say.
 */
export function typeMismatch(citation: Citation, tables: CitationTables): TypeMismatch | null {
  const { typeWord, number, issuer } = citation;
  if (!typeWord || isDoubtful(citation) || isOfOldMinistry(citation)) return null;
  const lexicon = lexiconOf(tables);
  if (typeVerdict(typeWord.type, number, lexicon) !== 'mismatch') return null;
  const types = typesOfNumber(number, lexicon);
  const typeOfNumber =
    number.shape !== 'legislature' && number.typeCode === null
      ? 'Công văn'
      : (types.find((type) => !isImpossible(type, number.issuerCodes[0]!, lexicon))?.name ?? null);
  const named = issuer?.source === 'text' ? issuer.issuers[0] : undefined;
  const isOtherBody = named !== undefined && issuerVerdict(number, [named], lexicon) === 'mismatch';
  return {
    typeOfNumber,
    numberOfType: withType(number, typeWord.type, lexicon, isOtherBody ? named.code : undefined),
  };
}

/**
 * The number with another type's abbreviation, and another agency's code if one is given; null where the type
 * does not go with the agency or the year.
 */
export function withType(
  number: DocumentNumber,
  type: DocumentType,
  lexicon: Lexicon,
  agency = number.issuerCodes[0]!,
): string | null {
  const code = (number.shape === 'party' ? type.partyCodes?.[0] : undefined) ?? type.codes?.[0];
  if (!code || number.typeCode === null || (number.shape !== 'party' && number.shape !== 'state'))
    return null;
  const hasYear = number.year !== null;
  if (number.shape === 'state' && (hasYear ? type.year === 'never' : type.year === 'always')) return null;
  if (isImpossible(type, agency, lexicon)) return null;
  return replaceFirst(replaceFirst(number.text, number.typeCode, code), number.issuerCodes[0]!, agency);
}

/** Whether a body never issues documents of a type: `NĐ-UBND`, `NQ-TTg`. */
export function isImpossible(type: DocumentType, issuerCode: string, lexicon: Lexicon): boolean {
  const issuers = issuersOfCode(lexicon, issuerCode);
  // `NĐ-CPC`: whoever that is, a decree is the Government's alone; the figure of `NĐ-CP2` is that of a footnote,
  // and of letters of another alphabet another rule speaks.
  if (issuers.length === 0)
    return (
      type.issuers?.length === 1 &&
      lexicon.issuers.has(type.issuers[0]!) &&
      !/\d$|[\u0370-\u04ff]/.test(issuerCode)
    );
  const isIn = (list: readonly string[]) => (issuer: Issuer) =>
    list.includes(issuer.code) || list.includes(issuer.level);
  if (type.impossible) return issuers.every(isIn(type.impossible));
  return type.issuers !== undefined && !issuers.some(isIn(type.issuers));
}

/** Whether bodies that a text names may be the one in the number: `UBND tỉnh` with `…/KH-UBND`. */
export function issuerVerdict(number: DocumentNumber, named: readonly Issuer[], lexicon: Lexicon): Verdict {
  const bodies = issuersOfNumber(number, lexicon);
  if (bodies.length === 0 || named.length === 0) return 'unknown';
  if (bodies.some((body) => named.some((other) => isSameBody(body, other)))) return 'match';
  return number.shape === 'lone' ? 'unknown' : 'mismatch';
}

/** The same body, its heir or its forerunner, or the office that writes for it. */
function isSameBody(body: Issuer, named: Issuer): boolean {
  if (body.code === named.code) return true;
  if (body.successor === named.code || named.successor === body.code) return true;
  if (body.writesFor?.includes(named.code)) return true;
  // What a province's office signs on order has the committee's number.
  return named.level === 'province' && named.writesFor?.includes(body.code) === true;
}

/** Whether two names are of two bodies: `UBND tỉnh` and `UBND xã Bình Minh`. A longer form of one name is no other body. */
export function areOtherBodies(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [one, other] = [foldName(a), foldName(b)];
  return !one.includes(other) && !other.includes(one);
}

/**
 * Whether two days may be of two documents of one number: numbers without a year begin anew each year, those of the
 * Party with each term of its committees. The same day of another year is rather a slip in the year.
 */
export function mayBeOfTwo({ year, shape }: DocumentNumber, a: string, b: string): boolean {
  const [one, other] = [Number(a.slice(0, 4)), Number(b.slice(0, 4))];
  if (year !== null || one === other || a.slice(4) === b.slice(4)) return false;
  return shape !== 'party' || !isOneTerm(one, other);
}

/** Whether two years are surely of one term: congresses fill the last year of one and the first of the next. */
const isOneTerm = (a: number, b: number): boolean =>
  Math.floor((a - 1) / 5) === Math.floor((b - 1) / 5) && a % 5 !== 0 && b % 5 !== 0;

/** A number whose agency is not the body that the text names. */
export interface IssuerMismatch {
  /** The number with the named body's code; null where that cannot be. */
  readonly numberOfIssuer: string | null;
  /** How the number's agency is called. */
  readonly issuerOfNumber: string | null;
}

/**
 * How the body that the text names and the number contradict each other; null where they do not, or the types do
 * already.
 */
export function issuerMismatch(citation: Citation, tables: CitationTables): IssuerMismatch | null {
  const { number, issuer, typeWord } = citation;
  if (issuer?.source !== 'text' || isDoubtful(citation) || typeMismatch(citation, tables)) return null;
  if (typeWord && isTypeForAgency(typeWord.type, number)) return null;
  const lexicon = lexiconOf(tables);
  if (issuerVerdict(number, issuer.issuers, lexicon) !== 'mismatch') return null;
  return {
    numberOfIssuer: withIssuer(number, issuer.issuers[0]!.code, lexicon),
    issuerOfNumber: issuersOfNumber(number, lexicon)[0]?.names[0] ?? null,
  };
}

/** The number with another agency's code. */
export function withIssuer(number: DocumentNumber, code: string, lexicon: Lexicon): string | null {
  if (number.issuerCodes.length !== 1 || (number.shape !== 'party' && number.shape !== 'state')) return null;
  if (typesOfNumber(number, lexicon).some((type) => isImpossible(type, code, lexicon))) return null;
  const isParty = issuersOfCode(lexicon, code).some(({ level }) => level === 'party');
  if (isParty !== (number.shape === 'party')) return null;
  return replaceFirst(number.text, number.issuerCodes[0]!, code);
}

/** Replaces a group of a number; a group stands behind a mark. */
function replaceFirst(text: string, group: string, by: string): string {
  const at = text.search(new RegExp(`(?<=[-/])${group}(?![\\p{L}\\d&])`, 'u'));
  return at < 0 ? text : text.slice(0, at) + by + text.slice(at + group.length);
}
