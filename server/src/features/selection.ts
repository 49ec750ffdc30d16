import { blockAtLine, rangeAt, rangeOfText } from '../syntax/tree';
import { offsetAt } from '../text/flow';
import { comparePositions, type Position, type Range, type Span } from '../text/span';
import { type OutlineNode, outlineOf } from './outline';
import type { Session } from './session';

/** The ranges that a growing selection takes, innermost first: clause, sentence, paragraph, section. */
export function selectionRangesAt({ tree }: Session, positions: readonly Position[]): Range[][] {
  const outline = outlineOf(tree);
  return positions.map((position) => {
    const { block, line } = blockAtLine(tree, position.line);
    const { paragraph } = block;
    const offset = offsetAt(paragraph.flow, { line: position.line - line, character: position.character });
    const spans = [
      spanAround(paragraph.text, offset, /[,;:.!?…]+(?=\s|$)/gu),
      spanAround(paragraph.text, offset, /[;.!?…]+(?=\s|$)/gu),
    ];
    const inner = spans.map((span) => rangeAt(paragraph, line, span));
    return growing(position, [...inner, rangeOfText(paragraph, line), ...enclosing(outline, position)]);
  });
}

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
