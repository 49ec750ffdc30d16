import type { Block } from '../syntax/tree';
import { type Span, span } from '../text/span';

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
