import SNIPPETS from '../../../snippets/thongbao.json';
import type { Structure } from '../syntax/structure';
import { bitOf } from '../syntax/structure';
import { blockAtLine } from '../syntax/tree';
import { clampPosition } from '../text/lines';
import type { Position, Range } from '../text/span';
import { withoutMarks } from '../text/words';
import type { Session } from './session';

/** A snippet that fits a place. */
export interface SnippetOffer {
  readonly name: string;
  readonly description: string;
  /** What somebody types to find it, with and without the short form; no marks, so that any input method can type it. */
  readonly searchText: string;
  /** In the protocol's snippet syntax. */
  readonly body: string;
  /** What it replaces: the word begun on the line. */
  readonly range: Range;
}

/** A line on which at most one word has been begun. */
const WORD_BEGUN = /^\s*([\p{L}\p{M}]{0,20})$/u;

/** The recipients and signature blocks (NĐ 30/2020, Phụ lục I, II.7 and II.9), where the foot is or should come. */
export function snippetsAt({ tree }: Session, at: Position): SnippetOffer[] {
  const position = clampPosition(tree.lines, at);
  const before = tree.lines.text[position.line]!.slice(0, position.character);
  const word = WORD_BEGUN.exec(before)?.[1];
  if (word === undefined) return [];
  const range = { start: { ...position, character: before.length - word.length }, end: position };
  const state = stateAt({ tree }, position.line);
  return Object.entries(SNIPPETS)
    .filter(([name]) => fits(name, state))
    .map(([name, { prefix, description, body }]) => ({
      name,
      description,
      searchText: `${prefix} ${withoutMarks(name).toLowerCase()}`,
      body: body.join('\n'),
      range,
    }));
}

/** The state of the document before a line. */
function stateAt({ tree }: Pick<Session, 'tree'>, line: number): Structure {
  const { block, line: first } = blockAtLine(tree, line);
  const lastPiece = block.paragraph.pieces.at(-1);
  return lastPiece && line > first + lastPiece.line ? block.after : block.before;
}

function fits(name: string, { zone, seen }: Structure): boolean {
  if (zone !== 'closing' && zone !== 'foot') return false;
  if (name === 'Nơi nhận') return (seen & bitOf('recipients')) === 0;
  return name.startsWith('Chữ ký');
}

/** A snippet's text for a client that knows no snippets: every placeholder is its own text. */
export function plainTextOf(body: string): string {
  return body.replace(/\$\{\d+:([^{}]*)\}|\$\d+/g, '$1');
}
