import { splitLines } from '../text/lines';
import { advance } from './advance';
import { countLines, emptyCounts, layoutOf, NOT_WRAPPED } from './layout';
import { insertBlocks, NO_PAGE } from './pages';
import { type Paragraph, sameLines } from './paragraph';
import { readLine } from './physical-line';
import { segmentAt } from './segment';
import { START, type Structure, sameNumbering, sameStructure } from './structure';
import { type Block, blocksOf, type Tree } from './tree';

/** Parses a text. It never fails, and every character of the text belongs to exactly one paragraph. */
export function parse(text: string): Tree {
  const lines = splitLines(text);
  const physicalLines = lines.text.map(readLine);
  const tree: Tree = { lines, physicalLines, counts: emptyCounts(), layout: NOT_WRAPPED, pages: [] };
  countLines(tree.counts, physicalLines, 0, physicalLines.length, 1);
  parseAnew(tree);
  return tree;
}

/** What an edit did to the blocks. */
export interface BlockChange {
  readonly removed: readonly Block[];
  readonly added: readonly Block[];
  /** Blocks that stayed, while another one stands after them now. */
  readonly above: readonly Block[];
  /** Blocks that stayed, while another one stands before them now. */
  readonly below: readonly Block[];
  /** The components of all blocks are those of before, in the same order. */
  readonly keepsOrder: boolean;
}

/** Changes one after another as one: what was put in by one and taken out by another has never been there. */
export function together(steps: readonly BlockChange[]): BlockChange {
  const removed = new Set<Block>();
  const added = new Set<Block>();
  const [above, below] = [new Set<Block>(), new Set<Block>()];
  for (const step of steps) {
    for (const block of step.removed) {
      above.delete(block);
      below.delete(block);
      if (!added.delete(block)) removed.add(block);
    }
    for (const block of step.added) added.add(block);
    for (const block of step.above) above.add(block);
    for (const block of step.below) below.add(block);
  }
  const stayed = (blocks: Set<Block>): Block[] => [...blocks].filter((block) => !added.has(block));
  const keepsOrder = steps.every((step) => step.keepsOrder);
  return { removed: [...removed], added: [...added], above: stayed(above), below: stayed(below), keepsOrder };
}

/** Makes all blocks of a tree from its lines; what stays the same stays the same object. */
export function parseAnew(tree: Tree): BlockChange {
  const old = [...blocksOf(tree)];
  const known = new Map<string, Paragraph>();
  for (const { paragraph } of old) known.set(paragraph.text, paragraph);
  tree.layout = layoutOf(tree.counts);
  const paragraphs: Paragraph[] = [];
  for (let line = 0; line < tree.lines.text.length; ) {
    const segment = segmentAt(tree, line);
    for (const fresh of segment.paragraphs) {
      const before = known.get(fresh.text);
      const same = before !== undefined && sameLines(fresh, before);
      // Two paragraphs are never one object, though they say the same.
      if (same) known.delete(fresh.text);
      paragraphs.push(same ? before : fresh);
    }
    line = segment.next;
  }
  const blocks = placed(paragraphs, START, old);
  tree.pages.length = 0;
  insertBlocks(tree, 0, blocks);
  return changeOf(old, blocks, null, null);
}

/** Compares a stretch of blocks with what stands in its place now, between `previous` and `next`. */
export function changeOf(
  old: readonly Block[],
  now: readonly Block[],
  previous: Block | null,
  next: Block | null,
): BlockChange {
  const predecessors = new Map<Block | null, Block | null>();
  for (const [i, block] of [...old, next].entries()) predecessors.set(block, old[i - 1] ?? previous);
  const stayed = (block: Block | null): block is Block =>
    block !== null && (block === previous || predecessors.has(block));
  const above: Block[] = [];
  const below: Block[] = [];
  for (const [i, block] of [...now, next].entries()) {
    const before = now[i - 1] ?? previous;
    if (predecessors.get(block) === before) continue;
    if (stayed(block)) below.push(block);
    if (stayed(before)) above.push(before);
  }
  const present = new Set(now);
  return {
    removed: old.filter((block) => !present.has(block)),
    added: now.filter((block) => !predecessors.has(block)),
    above,
    below,
    keepsOrder: old.length === now.length && old.every(({ component }, i) => component === now[i]!.component),
  };
}

/** Gives a paragraph its place after a state of the document. */
function place(paragraph: Paragraph, before: Structure): Block {
  const { component, after } = advance(before, paragraph);
  return { paragraph, component, before, after, page: NO_PAGE };
}

/** The block where it now stands after another state: itself, as far as nothing that is read of it changed. */
export function placedAgain(block: Block, before: Structure): Block {
  if (sameStructure(block.before, before)) return block;
  const moved = place(block.paragraph, before);
  const isSame =
    moved.component === block.component &&
    sameStructure(moved.after, block.after) &&
    sameNumbering(moved.before, block.before);
  if (!isSame) return moved;
  block.before = before;
  return block;
}

/** The same for paragraphs that follow one another; a block of before that would be no different is kept. */
export function placed(paragraphs: readonly Paragraph[], start: Structure, old: readonly Block[]): Block[] {
  const known = new Map(old.map((block) => [block.paragraph, block]));
  let before = start;
  return paragraphs.map((paragraph) => {
    const kept = known.get(paragraph);
    const block = kept ? placedAgain(kept, before) : place(paragraph, before);
    known.delete(paragraph);
    before = block.after;
    return block;
  });
}
