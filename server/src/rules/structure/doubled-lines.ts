import { documentTypeOf } from '../../syntax/line-form';
import type { Component } from '../../syntax/structure';
import { type Block, blocksWith, nextBlock, type Tree } from '../../syntax/tree';
import { span } from '../../text/span';
import { isColumn, wholeText } from '../places';
import { type Fix, type PlacedFinding, replacing } from '../rule';

/** Components whose lines are never the same twice. */
export const ONCE: readonly Component[] = [
  'issuer',
  'motto',
  'number',
  'place-date',
  'document-type',
  'subject',
  'opening',
  'lead-in',
  'closing',
  'signature',
];

const DOUBLE = 'Dòng này lặp lại dòng ở trên: mỗi thành phần chỉ ghi một lần.';

/** Whether a document begins with a block, below another one in the same file. */
export const beginsDocument = ({ before, after }: Block): boolean => (before.seen & ~after.seen) !== 0;

/** Blocks that say the same as an earlier one of their component, each with that one. */
export function repeated(tree: Tree): Map<Block, Block> {
  const first = new Map<string, Block>();
  const doubles = new Map<Block, Block>();
  for (const block of blocksWith(tree, ONCE)) {
    if (beginsDocument(block)) first.clear();
    const { text, form } = block.paragraph;
    const isTitle = form === 'document-type';
    const component = isTitle ? 'document-type' : block.component;
    const key = `${component}\t${isTitle ? documentTypeOf(text) : text.replace(/\s+/g, ' ')}`;
    const earlier = first.get(key);
    if (earlier) doubles.set(block, earlier);
    else first.set(key, block);
    // Behind the words that lead to the conclusions everything belongs to these, the same words as well.
    const next = component === 'lead-in' ? nextBlock(tree, block) : null;
    if (next?.paragraph.text === text) doubles.set(next, block);
  }
  return doubles;
}

/** A paragraph that says everything twice, where a line's end does not part the two. */
export function doubledHalf(block: Block): PlacedFinding | null {
  const { text } = block.paragraph;
  const half = text.length >> 1;
  if (text.length < 9 || text[half] !== ' ' || !text.endsWith(text.slice(0, half))) return null;
  return {
    block,
    span: span(half + 1, text.length),
    message: DOUBLE,
    fixes: [replacing(span(half, text.length), '', 'Xóa phần lặp lại')],
  };
}

/** What is said of a block that repeats an earlier one, and of `others` that stand under it and do so too. */
export function doubleOf(block: Block, first: Block, others: readonly Block[]): PlacedFinding {
  const fix = removal([block, ...others]);
  return {
    block,
    span: wholeText(block),
    message: DOUBLE,
    related: [{ block: first, span: wholeText(first), message: 'Dòng ghi lần đầu ở đây.' }],
    ...(fix && { fixes: [fix] }),
  };
}

function removal(blocks: readonly Block[]): Fix | null {
  if (blocks.some((block) => block.paragraph.pieces.length !== 1 || isColumn(block))) return null;
  const edits = blocks.map((block) => ({ block, span: wholeText(block), newText: '', wholeLine: true }));
  return { title: 'Xóa dòng lặp lại', safe: true, edits };
}
