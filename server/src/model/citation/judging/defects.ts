import type { Span } from '../../../text/span';
import { isOfOldPrint, type Tail } from '../context/tail';
import type { Defect, DefectCode } from '../defect';
import { issuersOfNumber, typesOfNumber } from '../number/document-number';
import type { PrintedNumber } from '../number/printed-number';
import { gluedLength } from '../number/token';
import type { DocumentType, Level } from '../tables/entries';
import type { Lexicon } from '../tables/lexicon';
import type { BrokenTypeWord } from './broken-type-word';
import { isImpossible, typeVerdict, withIssuer, withType } from './checks';
import { yearFault } from './year';

/** Where the type of a number comes from, as far as it concerns its print. */
export interface Naming {
  /** Words before `số` that are half a type's name or a misspelt one: `Văn số` for `Văn bản số`. */
  readonly broken: BrokenTypeWord | null;
  /** `theo số 412/KH-UBND`: nothing says what kind of document it is. */
  readonly isUntyped: boolean;
  /** `Luật Đầu tư công 58/2024/QH15`: the name of a law stands before the number. */
  readonly isOfLaw: boolean;
}

/** What is wrong with the print of a number and of the words before it: at most one defect each. */
export function defectsOf(
  text: string,
  printed: PrintedNumber,
  naming: Naming,
  tail: Tail,
  lexicon: Lexicon,
): Defect[] {
  const own =
    printDefect(printed, tail, lexicon) ??
    numberDefect(printed, tail, lexicon) ??
    serialDefect(printed, lexicon);
  // `15/2025/QĐ-`: what is wrong is that the agency is missing.
  const list = [
    namingDefect(printed, naming),
    wordDefect(text, printed, naming),
    own,
    own?.code === 'unread' && text[printed.end] === '-' ? null : markDefect(text, printed),
  ];
  return list.filter((defect) => defect !== null);
}

function defect(code: DefectCode, { start, end }: Span, repaired: string | null, isCertain: boolean): Defect {
  return { code, start, end, repaired, isCertain: isCertain && repaired !== null };
}

function printDefect(printed: PrintedNumber, tail: Tail, lexicon: Lexicon): Defect | null {
  const { fault, number, type, repaired, isCertain, year } = printed;
  if (fault === 'unread') return defect('unread', printed, repaired, false);
  if (fault && (isAccepted(printed) || (isOfOldPrint(tail.date) && isOldPrint(printed)))) return null;
  const superfluous = fault === 'parts-exchanged' ? yearFault(number, type, tail.date, lexicon) : null;
  if (superfluous?.kind === 'superfluous') {
    return { ...defect('year', printed, superfluous.repaired, superfluous.isCertain), year: 'superfluous' };
  }
  if (fault) return { ...defect(fault, printed, repaired, isCertain), ...(fault === 'year' && { year }) };
  if (number.shape !== 'lone' || !type || type.open) return null;
  if (type.year === 'legislature' || /[-/](?:QH|UBTVQH)\d/.test(number.text)) {
    return number.year === null ? { ...defect('year', printed, null, false), year: 'missing' } : null;
  }
  return loneDefect(printed, type, tail);
}

/** Headings in capitals write `TTG`, and slashes between all parts (`TTLT/BCA-BTC`) were usual until about 2004. */
function isAccepted({ fault, so, number }: PrintedNumber): boolean {
  if (fault === 'case') return /^SỐ/u.test(so?.text ?? '');
  return fault === 'marks-other' && number.year !== null && number.year < LAST_OLD_PRINT;
}

/** `Thông tư số 14-LĐTBXH/TT`, `Công văn số 1234 TC/TCT`: as ministries printed them before numbers had years. */
const isOldPrint = ({ fault, number, start, end }: PrintedNumber): boolean =>
  fault === 'marks-exchanged' || (fault === 'space' && end - start === number.text.length);

const LAST_OLD_PRINT = 2005;

/** A symbol without a hyphen is right in old numbers (`178/CP`); else half of it is missing (`412/KH`, `412/UBND`). */
function loneDefect(printed: PrintedNumber, type: DocumentType, { issuer, date }: Tail): Defect | null {
  const named = issuer?.issuers[0]?.code ?? null;
  const { serial, year, typeCode, issuerCodes } = printed.number;
  const own = type.codes?.[0];
  const sole = type.issuers?.length === 1 ? type.issuers[0] : undefined;
  const [agency] = issuerCodes;
  const isOld = year === null && (date?.year || 0) < FIRST_WITH_HYPHEN;
  if (!own || (agency !== undefined && isOld && HISTORIC.has(agency))) return null;
  const head = `${serial}/${year === null ? '' : `${year}/`}${own}`;
  if (typeCode === own && (named ?? sole))
    return defect('unread', printed, `${head}-${named ?? sole}`, false);
  return agency && typeCode === null ? defect('unread', printed, `${head}-${agency}`, false) : null;
}

const FIRST_WITH_HYPHEN = 2000;

/** Symbols of numbers before 1997; one of them lives on in names (`Đề án 06/CP`). */
const HISTORIC: ReadonlySet<string> = new Set(['CP', 'TTg', 'HĐBT', 'CT', 'UB']);

/** An agency that cannot issue such a document, or a year that does not belong in the number. */
function numberDefect(printed: PrintedNumber, tail: Tail, lexicon: Lexicon): Defect | null {
  const { number, type } = printed;
  const issuer = impossibleIssuer(printed, tail, lexicon);
  if (issuer) return issuer;
  if (type && typeVerdict(type, number, lexicon) === 'mismatch') return null;
  const year = yearFault(number, type, tail.date, lexicon);
  return year && { ...defect('year', printed, year.repaired, year.isCertain), year: year.kind };
}

function impossibleIssuer(printed: PrintedNumber, { date, issuer }: Tail, lexicon: Lexicon): Defect | null {
  const { number, type } = printed;
  const types = typesOfNumber(number, lexicon);
  const isNamed = type !== null && types.includes(type);
  const owner = isNamed ? type : types[0];
  // Behind no type word, `TT` and `L` may be old abbreviations of other types; before 1997 other rules held.
  const isMeant = type !== null || (number.typeCode !== 'TT' && number.typeCode !== 'L');
  const isOld = (number.year ?? date?.year ?? 2000) < 1997;
  if (!owner || number.shape !== 'state' || !isMeant || isOld) return null;
  if (!isImpossible(owner, number.issuerCodes[0]!, lexicon)) return null;
  const byType = type && !isNamed ? withType(number, type, lexicon) : null;
  const sole = isNamed && owner.issuers?.length === 1 ? owner.issuers[0] : undefined;
  const body = issuer?.issuers[0]?.code ?? sole;
  const lacksYear = owner.year === 'always' && number.year === null;
  const byIssuer = body && !lacksYear ? withIssuer(number, body, lexicon) : null;
  return defect('issuer-impossible', printed, byType ?? byIssuer, false);
}

/**
 * Numbers below 10 have a zero before them, others have none (NĐ 30/2020, Phụ lục I, II.3.c). The number of a
 * cited document is what its issuer made it, so neither repair is certain.
 */
function serialDefect({ number, start, end }: PrintedNumber, lexicon: Lexicon): Defect | null {
  const { serial, shape, text, year } = number;
  const issuers = issuersOfNumber(number, lexicon);
  if (shape === 'lone' || issuers.length === 0) return null;
  if (/^[1-9]$/.test(serial)) return defect('zero-missing', { start, end }, `0${text}`, false);
  const zeros = /^0+(?=\d\d)/.exec(serial)?.[0].length ?? 0;
  const isOwnStyle = serial.length === 3 && !issuers.some(({ level }) => NEVER_PADDED.has(level));
  if (zeros === 0 || isOwnStyle || (year !== null && year < LAST_OLD_PRINT)) return null;
  return defect('zero-superfluous', { start, end }, text.slice(zeros), false);
}

/** Some ministries and departments fill their numbers up to three digits (`005/2025/TT-…`); these bodies do not. */
const NEVER_PADDED: ReadonlySet<Level> = new Set<Level>(['government', 'parliament']);

/** What sticks to the number's end: marks (`NĐ-CP.,`, `NĐ-CP. ngày`) or a word (`NĐ-CPngày`). */
function markDefect(text: string, { end }: PrintedNumber): Defect | null {
  const word = gluedLength(text, end);
  if (word > 0)
    return defect('end-glued', { start: end, end: end + word }, ` ${text.slice(end, end + word)}`, true);
  const after = text.slice(end, end + 8);
  // Behind a comma only the blank is missing, as `text/spacing` says.
  if (/^\.(?:ngày|của)\s/u.test(after)) return defect('end-glued', { start: end, end: end + 1 }, ' ', true);
  if (/^[.\-/]\s{1,2}(?:ngày|của)\s/u.test(after))
    return defect('end-glued', { start: end, end: end + 1 }, '', true);
  if (/^[-/](?:[,;)]|\.(?:\s|$)|$)/u.test(after))
    return defect('end-glued', { start: end, end: end + 1 }, '', true);
  const marks = /^[.,;:]{2,3}(?![.,;:/])/u.exec(after)?.[0];
  if (!marks || marks === '...') return null;
  // At the end of a paragraph either of two may be meant.
  const isCertain = end + marks.length < text.length || new Set(marks).size === 1;
  const goesOn = /^\s{1,2}(?:ngày|của)\s/u.test(text.slice(end + marks.length, end + marks.length + 8));
  return defect('end-glued', { start: end, end: end + marks.length }, goesOn ? '' : marks.at(-1)!, isCertain);
}

function namingDefect({ so, start, end }: PrintedNumber, { broken, isUntyped }: Naming): Defect | null {
  if (broken) return defect('type-word-broken', broken.span, broken.repaired, true);
  return isUntyped ? defect('type-word-missing', { start: so?.start ?? start, end }, null, false) : null;
}

/** The word `số`: missing, doubled, misspelt, or without a space behind it. */
function wordDefect(text: string, printed: PrintedNumber, { isOfLaw }: Naming): Defect | null {
  const { so, type, words, start, end } = printed;
  const [typeWord] = words;
  if (!so) {
    if (isOfLaw && text[start - 1] === ' ')
      return defect('so-missing', printed, `số ${text.slice(start, end)}`, true);
    if (!type || !typeWord) return null;
    const written = text.slice(typeWord.start, typeWord.end);
    const isAbbreviated = /^\p{Lu}{2,4}r?$/u.test(written) && !/^[\p{Lu}\s]+$/u.test(type.name);
    return defect('so-missing', typeWord, `${isAbbreviated ? type.name : written} số`, true);
  }
  const forms = so.text.match(/\p{L}+/gu)!;
  const lead = { start: so.start, end: so.start + so.text.trimEnd().length };
  // `Luật Dân số số …`: the first one ends a name.
  if (forms.length > 1 && type) return defect('so-doubled', lead, forms[0]!, true);
  if (!/^số$/iu.test(forms.at(-1)!) || /\.\s*$/u.test(so.text))
    return defect('so-misspelt', lead, 'số', true);
  return /\s$/u.test(so.text) ? null : defect('so-spacing', lead, `${so.text} `, true);
}
