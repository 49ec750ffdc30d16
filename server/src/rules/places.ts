import { type Block, compareBlocks } from '../syntax/tree';
import { type Span, span } from '../text/span';
import type { PlacedMember } from './rule';

/** The last word of a text: where a finding stands when something is missing behind it. */
export const lastWord = (text: string): Span => span(text.lastIndexOf(' ') + 1, text.length);

/** The first word of a text: where a finding stands when something is missing before it. */
export const firstWord = (text: string): Span => span(0, text.search(/\s|$/));

/** All of a block's text. */
export const wholeText = ({ paragraph }: Block): Span => span(0, paragraph.text.length);

/** Whether a block is one of the two columns of a line. */
export function isColumn(block: Block): boolean {
  const { blocks } = block.page;
  const before = blocks[blocks.indexOf(block) - 1];
  return block.paragraph.lineCount === 0 || before?.paragraph.lineCount === 0;
}

/** Orders members as they stand in the text. */
export const compareMembers = <T>(a: PlacedMember<T>, b: PlacedMember<T>): number =>
  compareBlocks(a.block, b.block) || a.span.start - b.span.start;

/** The member that stands first in the text; there is at least one. */
export const firstOf = <T>(members: Iterable<PlacedMember<T>>): PlacedMember<T> =>
  [...members].reduce((a, b) => (compareMembers(b, a) < 0 ? b : a));
