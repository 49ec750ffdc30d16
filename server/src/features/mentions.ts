import type { Citation } from '../model/citation/citation';
import { numberKey, parseNumber } from '../model/citation/number/document-number';
import { lexiconOf } from '../model/citation/tables/lexicon';
import { tablesOf } from '../model/citation/tables/office-tables';
import { writtenDay } from '../model/date/written';
import { citesOthers } from '../model/notice/notice-citations';
import { placedBlocks } from '../model/notice/outline';
import { type Block, blockAt, rangeAt } from '../syntax/tree';
import type { Position, Range, Span, TextEdit } from '../text/span';
import { editsOfSpan } from './fixes';
import type { Session } from './session';

/** A place where a notice cites a document by its number. */
export interface Mention {
  readonly block: Block;
  /** The first line of the block. */
  readonly line: number;
  readonly citation: Citation;
  /** From the type word to the issuer. */
  readonly range: Range;
  readonly numberRange: Range;
}

/** The citation at a place, or null. */
export function mentionAt(session: Session, position: Position): Mention | null {
  const { block, line, offset } = blockAt(session.tree, position);
  const citation = citationsIn(session, block).find((citation) => {
    const { start, end } = askedSpan(citation);
    return start <= offset && offset <= end;
  });
  return citation ? mention(block, line, citation) : null;
}

/** Where one asks for a document: its type word and its number. */
const askedSpan = ({ typeWord, numberSpan }: Citation): Span => ({
  start: typeWord?.start ?? numberSpan.start,
  end: numberSpan.end,
});

/** Where pointing at a citation tells of its document. */
export const askedRange = ({ block, line, citation }: Mention): Range =>
  rangeAt(block.paragraph, line, askedSpan(citation));

/** All places that cite the same document, in order. This walks the document. */
export function mentionsOf(session: Session, { citation }: Mention): Mention[] {
  const lexicon = lexiconOf(tablesOf(session.settings));
  const key = numberKey(citation.number, lexicon);
  return mentionsIn(session).filter((other) => numberKey(other.citation.number, lexicon) === key);
}

/** All citations of a notice, in order. */
export const mentionsIn = (session: Session): Mention[] =>
  placedBlocks(session.tree).flatMap(({ block, line }) =>
    citationsIn(session, block).map((citation) => mention(block, line, citation)),
  );

const citationsIn = ({ facts }: Session, block: Block): readonly Citation[] =>
  citesOthers(block) ? facts(block.paragraph).citations : [];

function mention(block: Block, line: number, citation: Citation): Mention {
  const { paragraph } = block;
  return {
    block,
    line,
    citation,
    range: rangeAt(paragraph, line, citation),
    numberRange: rangeAt(paragraph, line, citation.numberSpan),
  };
}

/** What a number says in full: “Nghị định số 32/2024/NĐ-CP ngày 15/3/2024 của Chính phủ; nhắc đến 3 lần trong văn bản này.” */
export function describeMention(session: Session, at: Mention): string {
  const all = mentionsOf(session, at);
  const known = all.map(({ citation }) => citation);
  const type = known.find((citation) => citation.type)?.type ?? 'Văn bản';
  const issuer =
    known.find((citation) => citation.issuer?.source === 'text')?.issuer ??
    known.find((citation) => citation.issuer)?.issuer;
  const date = known.find((citation) => citation.date?.iso)?.date?.iso;
  const day = date ? ` ngày ${writtenDay(date)}` : '';
  const by = issuer ? ` của ${issuer.name}` : '';
  return `${type} số ${at.citation.number.text}${day}${by}; nhắc đến ${all.length} lần trong văn bản này.`;
}

/**
 * The edits that write another number in all places, or null where that is no document number. A number that is torn
 * over two lines stays so.
 */
export function renameEdits(session: Session, at: Mention, newName: string): TextEdit[] | null {
  const number = parseNumber(newName.trim(), tablesOf(session.settings));
  if (!number) return null;
  return mentionsOf(session, at).flatMap(({ block, line, citation, numberRange: range }) => {
    const isTorn = range.start.line < range.end.line;
    return isTorn
      ? editsOfSpan(block, line, citation.numberSpan, number.text)
      : [{ range, newText: number.text }];
  });
}

/** A number that can be looked up, with what to look for. */
export interface LookUp {
  readonly range: Range;
  readonly number: string;
}

/** All numbers of a notice that a search for texts may find. This walks the document. */
export function lookUpsIn(session: Session): LookUp[] {
  return mentionsIn(session).map(({ numberRange, citation }) => ({
    range: numberRange,
    number: citation.number.text,
  }));
}
