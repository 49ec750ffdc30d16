import type { Paragraph } from '../syntax/paragraph';
import { blockAt, rangeAt, rangeOfText } from '../syntax/tree';
import { comparePositions, type Position, type Range, type Span } from '../text/span';
import { type OutlineNode, outlineOf } from './outline';
import type { Session } from './session';

/**
 * The ranges that a growing selection takes, innermost first: word, number or date, citation, clause, sentence, the item's
 * own words, the item, what stands under it, the section.
 */
export function selectionRangesAt({ tree, facts }: Session, positions: readonly Position[]): Range[][] {
  const outline = outlineOf(tree);
  return positions.map((position) => {
    const { block, line, offset } = blockAt(tree, position);
    const { paragraph } = block;
    const { dates, citations } = facts(paragraph);
    const spans = [
      wordAround(paragraph.text, offset),
      ...citations.map(({ numberSpan }) => numberSpan),
      ...dates,
      ...citations,
      spanAround(paragraph.text, offset, /(?<![,;:.!?…])[,;:.!?…]+(?=\s|$)/gu),
      spanAround(paragraph.text, offset, /(?<![;.!?…])[;.!?…]+(?=\s|$)/gu),
      ownSpan(paragraph),
    ];
    const inner = spans
      .filter(({ start, end }) => start <= offset && offset <= end)
      .map((span) => rangeAt(paragraph, line, span));
    return growing(position, [...inner, rangeOfText(paragraph, line), ...enclosing(outline, position)]);
  });
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LONGEST_WORD = 64;

/** The word that a place is in or at the border of; empty between two marks. */
function wordAround(text: string, offset: number): Span {
  const from = Math.max(0, offset - LONGEST_WORD);
  for (const { index, 0: word } of text.slice(from, offset + LONGEST_WORD).matchAll(WORD)) {
    const start = from + index;
    if (start <= offset && offset <= start + word.length) return { start, end: start + word.length };
  }
  return { start: offset, end: offset };
}

/** The words of an item without its mark. */
const ownSpan = ({ text, marker }: Paragraph): Span => ({ start: marker?.length ?? 0, end: text.length });

/** The stretch between two end marks, the one after it included. */
function spanAround(text: string, offset: number, marks: RegExp): Span {
  let start = 0;
  for (const match of text.matchAll(marks)) {
    const end = match.index + match[0].length;
    if (end >= offset) return { start, end };
    start = end + (/^\s*/u.exec(text.slice(end, end + 8))?.[0].length ?? 0);
  }
  return { start: Math.min(start, text.length), end: text.length };
}

function enclosing(nodes: readonly OutlineNode[], position: Position): Range[] {
  const node = nodes.find(({ range }) => contains(range, { start: position, end: position }));
  return node ? [...enclosing(node.children, position), node.range] : [];
}

/** Keeps the ranges that hold the position and are larger than the one before. */
function growing(position: Position, ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of ranges) {
    const last = kept.at(-1) ?? { start: position, end: position };
    const isLarger = comparePositions(range.start, last.start) || comparePositions(range.end, last.end);
    if (contains(range, last) && isLarger) kept.push(range);
  }
  return kept;
}

const contains = (outer: Range, inner: Range): boolean =>
  comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
