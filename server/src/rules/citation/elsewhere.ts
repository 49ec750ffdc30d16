import type { Citation } from '../../model/citation/citation';
import type { CitedAs, OtherNotices, Way } from '../../model/citation/citation-index';
import {
  areOtherBodies,
  issuerMismatch,
  mayBeOfTwo,
  typeMismatch,
} from '../../model/citation/judging/checks';
import { yearProblem } from '../../model/citation/judging/year';
import { issuersOfNumber, numberKey } from '../../model/citation/number/document-number';
import { type Lexicon, lexiconOf } from '../../model/citation/tables/lexicon';
import { tablesOf } from '../../model/citation/tables/office-tables';
import type { CitationTables } from '../../model/citation/tables/tables';
import { describeCited } from '../../model/citation/wording';
import { writtenDay } from '../../model/date/written';
import { citedAs, citesOthers } from '../../model/notice/notice-citations';
import { groupedBy } from '../../text/grouping';
import type { Finding, Fix, PlaceContext, RelatedNotice } from '../rule';

/** How many notices are shown that cite otherwise. */
const MOST_RELATED = 5;

/**
 * Where other notices cite a document with another date, another number of the same day, or another type. What
 * contradicts itself has its finding already; and where more notices cite as this one does, the others are wrong.
 */
export function* conflictsElsewhere(
  { block, paragraph, facts, settings }: PlaceContext,
  others: OtherNotices,
): Generator<Finding> {
  if (!citesOthers(block)) return;
  for (const citation of facts.citations) {
    const own = citedAs(block, citation);
    if (!own || contradictsItself(citation, tablesOf(settings))) continue;
    const ways = others.waysLike(own.number);
    if (ways.length === 0) continue;
    const lexicon = lexiconOf(tablesOf(settings));
    const found =
      dateConflict(citation, own, ways, paragraph.text) ?? numberConflict(citation, own, ways, lexicon);
    if (found) yield found;
  }
}

const contradictsItself = (citation: Citation, tables: CitationTables): boolean =>
  typeMismatch(citation, tables) !== null ||
  issuerMismatch(citation, tables) !== null ||
  yearProblem(citation)?.kind === 'differs';

function dateConflict(
  { date: place }: Citation,
  own: CitedAs,
  ways: readonly Way[],
  text: string,
): Finding | null {
  if (!place || own.date === null) return null;
  const same = ways.filter(({ cited }) => cited.number.text === own.number.text && cited.date !== null);
  const against = prevailing(
    same.filter(({ cited }) => cited.date !== own.date && mustBeOne(cited, own)),
    ({ date }) => date!,
    same.filter(({ cited }) => cited.date === own.date),
  );
  if (!against) return null;
  const right = writtenDay(against.cited.date!);
  const span = { start: place.start, end: place.end };
  const written = text.slice(place.start, place.end).replace(/^.*?(?=\d)/su, '');
  const edit = { span: { start: place.end - written.length, end: place.end }, newText: right };
  return {
    span,
    message: `“${own.number.text}” trong thông báo khác ghi ngày ${right}.`,
    severity: 'hint',
    relatedNotices: against.places,
    fixes: [{ title: `Sửa “${written}” thành “${right}”`, safe: false, edits: [edit] }],
  };
}

function numberConflict(
  { typeWord, numberSpan }: Citation,
  own: CitedAs,
  ways: readonly Way[],
  lexicon: Lexicon,
): Finding | null {
  const key = numberKey(own.number, lexicon);
  const isSame = ({ number }: CitedAs): boolean => numberKey(number, lexicon) === key;
  const against = prevailing(
    ways.filter(({ cited }) =>
      isSame(cited) ? isOtherType(cited, own) : isOtherNumber(cited, own) && isAsKnown(cited, own, lexicon),
    ),
    ({ number, type }) => `${type} ${number.text}`,
    ways.filter(({ cited }) => isSame(cited) && cited.type === own.type),
  );
  if (!against) return null;
  const { type, number } = against.cited;
  const edits: Fix['edits'][number][] = [];
  if (typeWord && type && own.type !== type && !isAnyType(own)) edits.push({ span: typeWord, newText: type });
  if (number.text !== own.number.text) edits.push({ span: numberSpan, newText: number.text });
  const right = `${type ? `${type} số ` : ''}${number.text}`;
  return {
    span: number.text === own.number.text && typeWord ? typeWord : numberSpan,
    message: `Thông báo khác viện dẫn văn bản này là “${right}”.`,
    severity: 'hint',
    relatedNotices: against.places,
    fixes: [{ title: `Sửa thành “${right}”`, safe: false, edits }],
  };
}

/** The way in which most of the other notices cite otherwise, unless more notices cite as the one at hand does. */
function prevailing(
  against: readonly Way[],
  formOf: (cited: CitedAs) => string,
  agreeing: readonly Way[],
): { cited: CitedAs; places: RelatedNotice[] } | null {
  const forms = groupedBy(against, ({ cited }) => formOf(cited));
  const [best] = [...forms.values()].sort((a, b) => noticesIn(b) - noticesIn(a));
  if (!best || noticesIn(best) < 1 + noticesIn(agreeing)) return null;
  const places = best
    .flatMap(({ cited, places }) => [...places].map(([notice, range]) => ({ notice, range, cited })))
    .slice(0, MOST_RELATED)
    .map(({ notice, range, cited }) => ({
      notice,
      range,
      message: `Thông báo này viết “${describeCited(cited)}”.`,
    }));
  return { cited: best[0]!.cited, places };
}

const noticesIn = (ways: readonly Way[]): number =>
  new Set(ways.flatMap(({ places }) => [...places.keys()])).size;

/** Numbers of bodies of one name are each body's own. */
const mustBeOne = (a: CitedAs, b: CitedAs): boolean =>
  !mayBeOfTwo(a.number, a.date!, b.date!) && !areOtherBodies(a.issuer, b.issuer);

/** The same day and serial, but another abbreviation. */
function isOtherNumber(a: CitedAs, b: CitedAs): boolean {
  if (a.date === null || a.date !== b.date) return false;
  if (a.number.shape !== b.number.shape) return false;
  const isSameBody = a.number.issuerCodes.join() === b.number.issuerCodes.join();
  const isSameType = a.number.typeCode !== null && a.number.typeCode === b.number.typeCode;
  return (isSameType || (isSameBody && a.number.year !== null)) && !areOtherBodies(a.issuer, b.issuer);
}

/** An agency that no table knows is rather a misprint of the one that is known. */
const isAsKnown = ({ number: other }: CitedAs, { number: own }: CitedAs, lexicon: Lexicon): boolean =>
  issuersOfNumber(other, lexicon).length > 0 || issuersOfNumber(own, lexicon).length === 0;

/** The same number, but another type word; some words go with any number. */
const isOtherType = (a: CitedAs, b: CitedAs): boolean =>
  (a.date === null || b.date === null || a.date === b.date) &&
  a.type !== null &&
  b.type !== null &&
  a.type !== b.type &&
  !isAnyType(a) &&
  !isAnyType(b) &&
  !areOtherBodies(a.issuer, b.issuer);

const isAnyType = ({ type }: CitedAs): boolean => type === 'Văn bản' || type === 'Công văn';
