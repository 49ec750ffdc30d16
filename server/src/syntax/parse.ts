import { splitLines } from '../text/lines';
import { countLine, emptyCounts, layoutOf } from './layout';
import { insertBlocks, NO_PAGE } from './pages';
import { type Paragraph, sameLines } from './paragraph';
import { readLine } from './physical-line';
import { segmentAt } from './segment';
import { advance, START, type Structure } from './structure';
import { type Block, blocksOf, type Tree } from './tree';

/** Parses a text. It never fails, and every character of the text belongs to exactly one paragraph. */
export function parse(text: string): Tree {
  const lines = splitLines(text);
  const shapes = lines.text.map(readLine);
  const tree: Tree = { lines, shapes, counts: emptyCounts(), layout: { width: null }, pages: [] };
  for (const shape of shapes) countLine(tree.counts, shape, 1);
  parseAnew(tree);
  return tree;
}

/** Which blocks an edit took out of the tree, and which it put in. */
export interface BlockChange {
  readonly removed: readonly Block[];
  readonly added: readonly Block[];
}

/** Makes all blocks of a tree from its lines; paragraphs that stay the same stay the same objects. */
export function parseAnew(tree: Tree): BlockChange {
  const removed = [...blocksOf(tree)];
  const old = new Map<string, Paragraph>();
  for (const { paragraph } of removed) old.set(paragraph.text, paragraph);
  tree.layout = layoutOf(tree.counts);
  const paragraphs: Paragraph[] = [];
  for (let line = 0; line < tree.lines.text.length; ) {
    const segment = segmentAt(tree, line);
    for (const paragraph of segment.paragraphs) paragraphs.push(reused(paragraph, old.get(paragraph.text)));
    line = segment.next;
  }
  const added = placed(paragraphs, START);
  tree.pages.length = 0;
  insertBlocks(tree, 0, added);
  return { removed, added };
}

const reused = (fresh: Paragraph, old: Paragraph | undefined): Paragraph =>
  old && sameLines(fresh, old) ? old : fresh;

/** Gives a paragraph its place after a state of the document. */
export function place(paragraph: Paragraph, before: Structure): Block {
  const { component, after } = advance(before, paragraph);
  return { paragraph, component, before, after, page: NO_PAGE };
}

/** The same for paragraphs that follow one another. */
export function placed(paragraphs: readonly Paragraph[], start: Structure): Block[] {
  let before = start;
  return paragraphs.map((paragraph) => {
    const block = place(paragraph, before);
    before = block.after;
    return block;
  });
}
