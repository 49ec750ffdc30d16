import type { Span } from '../../text/span';
import type { Citation, CitationReading, CitedIssuer } from './citation';
import { issuerBefore, type PreIssuer } from './context/issuer-before';
import type { NamedIssuer } from './context/issuer-phrase';
import { type CitedDate, type Tail, tailAt } from './context/tail';
import type { Defect } from './defect';
import { issuerVerdict, typeVerdict } from './judging/checks';
import { defectsOf } from './judging/defects';
import { type NamedType, namedType } from './judging/naming';
import { mayHoldNumber } from './number/anchors';
import { type DocumentNumber, issuersOfNumber, parseWith } from './number/document-number';
import { findPrinted } from './number/find';
import type { PrintedNumber } from './number/printed-number';
import type { DocumentType } from './tables/entries';
import { type Lexicon, lexiconOf } from './tables/lexicon';
import type { CitationTables } from './tables/tables';

const NOTHING: CitationReading = { numbers: [], citations: [], defects: [] };

/** Reads all document numbers and citations of a paragraph's text, in one pass and in linear time. */
export function readCitations(text: string, tables: CitationTables): CitationReading {
  if (!mayHoldNumber(text)) return NOTHING;
  const lexicon = lexiconOf(tables);
  const found = findPrinted(text, lexicon);
  if (found.length === 0) return NOTHING;
  const drafts = draftsOf(text, found, lexicon);
  shareForward(text, drafts, lexicon);
  shareBackward(text, drafts, lexicon);
  return {
    numbers: found.filter(({ fault }) => fault === null).map(({ start, end }) => ({ start, end })),
    citations: drafts.filter(({ isOwnNumber }) => !isOwnNumber).map((draft) => citationOf(draft, lexicon)),
    defects: drafts.flatMap(({ defects }) => defects),
  };
}

/** A citation in the making; what a list shares is put in later. */
interface Draft {
  readonly printed: PrintedNumber;
  readonly number: DocumentNumber;
  readonly tail: Tail;
  readonly named: NamedType;
  type: DocumentType | null;
  readonly defects: readonly Defect[];
  before: PreIssuer | null;
  date: CitedDate | null;
  issuer: NamedIssuer | null;
  subject: Span | null;
  /** The `Số: …` of a document's own head. */
  readonly isOwnNumber: boolean;
}

function draftsOf(text: string, found: readonly PrintedNumber[], lexicon: Lexicon): Draft[] {
  const drafts: Draft[] = [];
  for (const printed of found) drafts.push(draftOf(text, printed, drafts.at(-1), lexicon));
  return drafts;
}

/** @param last the citation before this one, whose type word may serve for both */
function draftOf(text: string, printed: PrintedNumber, last: Draft | undefined, lexicon: Lexicon): Draft {
  const named = namedType(text, printed, lexicon);
  const isJoint = printed.number.issuerCodes.length > 1;
  const end = printedEnd(text, quotedEnd(text, named.start, printed.end));
  const tail = tailAt(text, end, lexicon, isJoint);
  const inherited = named.type || !last ? null : inheritedType(text, last, printed, named.start, lexicon);
  const isOwnNumber = named.type === null && inherited === null && /^Số/.test(printed.so?.text ?? '');
  const isUntyped = !isOwnNumber && !named.type && !inherited && lacksType(text, printed, named.start);
  const naming = { broken: named.broken, isUntyped, isOfLaw: isLawApart(named, printed) };
  const defects = isOwnNumber ? [] : defectsOf(text, printed, naming, tail, lexicon);
  const before = tail.issuer || named.issuer ? null : issuerBefore(text, named.start, lexicon);
  const known = acceptable(before, printed, lexicon);
  return {
    printed,
    number: meantNumber(printed, defects, lexicon),
    tail,
    named,
    type: named.type ?? inherited,
    defects,
    before,
    date: tail.date ?? (known && before ? before.date : null),
    issuer: tail.issuer ?? named.issuer ?? known,
    subject: tail.subject,
    isOwnNumber,
  };
}

/** Whether the name of a law stands between its type word and the number. */
const isLawApart = ({ type }: NamedType, printed: PrintedNumber): boolean =>
  printed.type === null && type?.year === 'legislature' && printed.number.shape === 'legislature';

/** `“Kế hoạch số 412/KH-UBND” ngày …`: the end of a quotation that holds nothing else. */
function quotedEnd(text: string, start: number, end: number): number {
  const isQuoted = /["“]/u.test(text[start - 1] ?? '') && /["”]/u.test(text[end] ?? '');
  return isQuoted ? end + 1 : end;
}

const ADDITION = /(?:\.\p{Lu}{1,8}|\s?\(\p{Lu}[\p{Lu}\d]{1,8}\))(?=[\s,])/uy;

/** `12/TTr-CAT(PV05) ngày …`: the end of what an office prints behind its number. */
function printedEnd(text: string, end: number): number {
  ADDITION.lastIndex = end;
  return ADDITION.test(text) ? ADDITION.lastIndex : end;
}

/** The number with its year put right; the reading of the print has done the rest. */
function meantNumber(
  { number }: PrintedNumber,
  defects: readonly Defect[],
  lexicon: Lexicon,
): DocumentNumber {
  const own = defects.find(({ code, isCertain }) => isCertain && code === 'year');
  return (own?.repaired && parseWith(own.repaired, lexicon)) || number;
}

function acceptable(
  before: PreIssuer | null,
  { number }: PrintedNumber,
  lexicon: Lexicon,
): NamedIssuer | null {
  if (!before) return null;
  const { issuer, isSure } = before;
  const agrees = isSure || issuerVerdict(number, issuer.issuers, lexicon) === 'match';
  return agrees || isSpeltBy(number, issuer) ? issuer : null;
}

/** Whether a body that no table knows has the initials that a number ends with: `Hội đồng thành viên` and `18/NQ-HĐTV`. */
const isSpeltBy = ({ issuerCodes }: DocumentNumber, { name, issuers }: NamedIssuer): boolean =>
  issuers.length === 0 && issuerCodes.at(-1) === name.replace(/(\p{L})\p{L}*\s*/gu, '$1').toUpperCase();

const LIST_MARK = /^\s{0,3}(?:[,;]|[,;]?\s{0,3}(?:và|hoặc|hay|cùng))\s{0,3}(?:các\s+)?$/u;
const LIST_END = /(?:[,;]|(?<!\p{L})và)\s{0,3}$/u;

/** `Nghị định số 06/2021/NĐ-CP ngày …, số 35/2023/NĐ-CP …`: the type word serves the whole list. */
function inheritedType(
  text: string,
  last: Draft,
  { number, so }: PrintedNumber,
  start: number,
  lexicon: Lexicon,
): DocumentType | null {
  if (!last.type) return null;
  const verdict = typeVerdict(last.type, number, lexicon);
  const between = text.slice(last.tail.end, start);
  if (LIST_MARK.test(between)) return verdict === 'mismatch' ? null : last.type;
  const isSameSentence = between.length < 400 && LIST_END.test(between) && !/\.\s/u.test(between);
  return so && verdict === 'match' && isSameSentence ? last.type : null;
}

const BEFORE_BARE =
  /(?<!\p{L})(?:theo|tại|thực\s+hiện|triển\s+khai|ban\s+hành|kèm\s+theo|căn\s+cứ)\s{1,3}$/iu;

/** `theo số 412/KH-UBND`, `theo 412/KH-UBND ngày 12/3/2026`: a known kind of number, and no word that says what it is. */
function lacksType(text: string, { number, so, fault, end }: PrintedNumber, start: number): boolean {
  if (fault || number.shape === 'lone' || number.issuerCodes.length === 0) return false;
  // Without `số` either, the day behind it shows that a document is cited.
  const isDated = /^\s{1,3}ngày\s{1,3}\d/u.test(text.slice(end, end + 12));
  if (!so && (!isDated || (number.family === 'normative' && number.year === null))) return false;
  return BEFORE_BARE.test(text.slice(Math.max(0, start - 16), start));
}

/** An issuer named before a list, or before its bracket, issued all of it. */
function shareForward(text: string, drafts: readonly Draft[], lexicon: Lexicon): void {
  let lead = drafts[0]!;
  for (let i = 1; i < drafts.length; i++) {
    const [last, draft] = [drafts[i - 1]!, drafts[i]!];
    if (draft.tail.isSameDay) draft.date ??= last.date;
    const between = text.slice(last.tail.end, draft.named.start);
    if (/\.\s/u.test(between) || draft.before?.isSure) lead = draft;
    else if (!draft.issuer && goesOn(lead, draft, between)) draft.issuer = lead.issuer;
    if (draft.issuer || !last.before || !last.issuer) continue;
    const issuer = last.before.issuer;
    const inBracket = draft.printed.start < last.before.reach;
    if (!inBracket && !LIST_MARK.test(between)) continue;
    // `các Thông tư của Bộ Công Thương (Thông tư số …; Thông tư số …)` says of each whose it is.
    const isSaid = inBracket && last.type === draft.type && LIST_END.test(between);
    if (!isSaid && issuerVerdict(draft.printed.number, issuer.issuers, lexicon) !== 'match') continue;
    draft.issuer = issuer;
    draft.before = last.before;
  }
}

/** `UBND tỉnh ban hành Kế hoạch số … về …; Quyết định số … về …`: the same agency's next document in the sentence. */
const goesOn = (lead: Draft, { number }: Draft, between: string): boolean =>
  lead.before?.isSure === true &&
  lead.issuer === lead.before.issuer &&
  LIST_END.test(between) &&
  number.issuerCodes.length > 0 &&
  number.issuerCodes.join('-') === lead.number.issuerCodes.join('-');

/** `Văn bản số … ngày …, Kế hoạch số … ngày … của UBND tỉnh về …`: issuer and subject serve the whole list. */
function shareBackward(text: string, drafts: readonly Draft[], lexicon: Lexicon): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [draft, next] = [drafts[i]!, drafts[i + 1]!];
    if (!LIST_MARK.test(text.slice(draft.tail.end, next.named.start))) continue;
    draft.subject ??= next.subject;
    if (sharesDay(draft, next)) draft.date ??= next.date;
    if (draft.issuer || !next.issuer || next.issuer.start < draft.printed.start) continue;
    if (issuerVerdict(draft.printed.number, next.issuer.issuers, lexicon) === 'match')
      draft.issuer = next.issuer;
  }
}

/** `A và B cùng ngày 12/6/2025`; `Thông báo số 10/TB-UBND, 13/TB-UBND ngày 05/01/2026`: one type word, one date. */
function sharesDay({ number }: Draft, { tail, named, date }: Draft): boolean {
  if (number.year !== null && number.year !== date?.year) return false;
  return tail.isSameDay || named.type === null;
}

function citationOf(
  { printed, number, tail, named, type, defects, date, issuer, subject }: Draft,
  lexicon: Lexicon,
): Citation {
  const { start, end } = printed;
  return {
    start: named.start,
    end: Math.max(tail.end, end),
    typeWord: named.word,
    type: type?.name ?? null,
    number,
    numberSpan: { start, end },
    date,
    issuer: issuer ? fromText(issuer) : fromCode(printed, lexicon),
    subject,
    defects,
  };
}

function fromText({ name, start, end, issuers }: NamedIssuer): CitedIssuer {
  return { name, source: 'text', span: { start, end }, issuers };
}

/** The issuer that the number alone determines; a joint document is not called by one of its issuers. */
function fromCode({ number }: PrintedNumber, lexicon: Lexicon): CitedIssuer | null {
  const issuers = issuersOfNumber(number, lexicon);
  const isSole = number.issuerCodes.length === 1 && issuers.length === 1 && issuers[0]!.sole;
  return isSole ? { name: issuers[0]!.names[0]!, source: 'code', span: null, issuers } : null;
}
