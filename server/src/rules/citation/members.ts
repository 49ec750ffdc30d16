import type { Citation } from '../../model/citation/citation';
import { numberKey } from '../../model/citation/number/document-number';
import { lexiconOf } from '../../model/citation/tables/lexicon';
import type { CitationTables } from '../../model/citation/tables/tables';
import { citesOthers } from '../../model/notice/notice-citations';
import type { Paragraph } from '../../syntax/paragraph';
import { isTableRow } from '../../syntax/table-row';
import type { Block } from '../../syntax/tree';
import { oncePer } from '../../text/memo';
import type { Member, PlaceContext, PlacedMember, Related } from '../rule';

export type CitationMember = PlacedMember<Citation>;

/** Whether nobody can tell for certain which document is cited. */
export const isUnread = ({ defects }: Citation): boolean => defects.some(({ code }) => code === 'unread');

/** The citations of a paragraph under keys of their own. */
export function* citationMembers(
  { facts, block }: PlaceContext,
  keysOf: (citation: Citation) => readonly string[],
): Generator<Member<Citation>> {
  if (!citesOthers(block)) return;
  for (const citation of facts.citations) {
    for (const key of keysOf(citation)) yield { key, span: citation.numberSpan, value: citation };
  }
}

/**
 * Whether a document may be named in short here before it is cited: the subject (trích yếu) and the cells of a table have
 * no room for more.
 */
export const isTerse = ({ component, paragraph }: Block): boolean =>
  component === 'subject' || isRow(paragraph);

const isRow = oncePer(({ source }: Paragraph) => source.some(isTableRow));

/** Tells the document that a citation names by its number as it must be meant; `7/…` and `07/…` are one. */
export function documentKeys(tables: CitationTables): (citation: Citation) => string {
  const lexicon = lexiconOf(tables);
  return ({ number }) => numberKey(number, lexicon);
}

/** At most so many other places are shown beside a finding. */
const MOST_RELATED = 5;

/** Members as places to look at beside a finding. */
export function otherPlaces(members: readonly CitationMember[]): Related[] {
  return members.slice(0, MOST_RELATED).map(({ block, value }) => ({
    block,
    span: { start: value.start, end: value.end },
    message: `Chỗ này viết “${block.paragraph.text.slice(value.start, value.end).replace(/\s+/g, ' ')}”.`,
  }));
}
