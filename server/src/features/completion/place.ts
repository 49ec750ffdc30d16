import { bitOf, type Component, type Structure } from '../../syntax/structure';
import { type Block, blockAtLine } from '../../syntax/tree';
import { clampPosition } from '../../text/lines';
import type { Position, Range } from '../../text/span';
import type { Session } from '../session';

/** Where the caret stands, and what is known there without looking further. */
export interface Place {
  readonly session: Session;
  readonly position: Position;
  /** The line up to the caret, composed. */
  readonly before: string;
  /** Whether only white space stands behind the caret. */
  readonly isAtEnd: boolean;
  /** Whether the line opens a paragraph. */
  readonly opensParagraph: boolean;
  readonly component: Component;
  /** Of the document before the caret's paragraph. */
  readonly state: Structure;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Null inside of a word, where nothing can be completed. */
export function placeAt(session: Session, at: Position, today: string): Place | null {
  const { tree } = session;
  const position = clampPosition(tree.lines, at);
  const line = tree.lines.text[position.line]!;
  const after = line.slice(position.character);
  if (/^[\p{L}\p{M}\d]/u.test(after)) return null;
  const { block, line: first } = blockAtLine(tree, position.line);
  const own = position.line - first;
  const isBehind = isBlankLine(block, own) || isBehindSentence(block, own);
  return {
    session,
    position,
    before: line.slice(0, position.character).normalize('NFC'),
    isAtEnd: after.trim() === '',
    opensParagraph: isBehind || block.paragraph.pieces[0]?.line === own,
    component: isBehind ? 'blank' : block.component,
    state: isBehind ? block.after : block.before,
    today,
  };
}

/** Whether a line of a block is one of the blank ones. */
const isBlankLine = ({ paragraph, component }: Block, line: number): boolean =>
  component === 'blank' || line > (paragraph.pieces.at(-1)?.line ?? -1);

/** What is begun behind the end of a sentence of a wrapped text looks like its next line, and is more. */
function isBehindSentence({ paragraph }: Block, line: number): boolean {
  const before = paragraph.pieces.findLast((piece) => piece.line < line);
  return before !== undefined && /[.:;!?…]\s*$/u.test(paragraph.source[before.line]!.slice(-8));
}

/** Whether a component stands before the caret. */
export const hasSeen = ({ state }: Place, component: Component): boolean =>
  (state.seen & bitOf(component)) !== 0;

/** Whether the conclusions may be written here: behind a lead-in, or among the items. */
export const isBody = ({ state }: Place): boolean =>
  state.zone === 'body' || (state.zone === 'opening' && state.leadIns.length > 0);

/** The range of the last words before the caret; `begun` is composed, the file may not be. */
export function rangeOfBegun({ session, position }: Place, begun: string): Range {
  const line = session.tree.lines.text[position.line]!.slice(0, position.character);
  let from = line.length - begun.length;
  while (from > 0 && line.slice(from).normalize('NFC').length < begun.length) from--;
  return { start: { line: position.line, character: Math.max(0, from) }, end: position };
}
