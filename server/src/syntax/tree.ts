import { endPlaceOf, offsetAt, type Piece, placeOf } from '../text/flow';
import { firstPlace } from '../text/halving';
import type { Lines } from '../text/lines';
import type { Position, Range, Span } from '../text/span';
import type { Layout, LayoutCounts } from './layout';
import type { Paragraph } from './paragraph';
import type { PhysicalLine } from './physical-line';
import { bitOf, type Component, isNoText, type Structure } from './structure';

/**
 * A paragraph in its place: with the state of the document before and after it. A block is replaced when
 * its paragraph or that state changes; it is not when it only moves to another line.
 */
export interface Block {
  readonly paragraph: Paragraph;
  readonly component: Component;
  /** Kept up to date where no more changed in it than the words of an item that ends here. */
  before: Structure;
  readonly after: Structure;
  /** The page that holds it now; the tree's own bookkeeping. */
  page: Page;
}

/** A run of blocks, short enough to be walked at every keystroke. */
export interface Page {
  readonly blocks: Block[];
  /** Place among the pages. */
  index: number;
  /** The first line of its first block. */
  firstLine: number;
  lineCount: number;
  /** The blocks of each component, in the order of the text. */
  readonly byComponent: Map<Component, Block[]>;
  /** Goes up whenever the blocks change, so that what was computed from them can be told to be old. */
  version: number;
}

/** A parsed document. It is changed in place by `edit`; paragraphs are not, and of a block only its page and the state before it. */
export interface Tree {
  readonly lines: Lines;
  /** What each line says by itself. */
  readonly physicalLines: PhysicalLine[];
  readonly counts: LayoutCounts;
  layout: Layout;
  readonly pages: Page[];
}

/** How many blocks a page is made with; after edits it holds at most twice as many. */
export const PAGE_SIZE = 128;

/** All blocks in the order of the text. This walks the whole document. */
export function* blocksOf(tree: Tree): Generator<Block> {
  for (const page of tree.pages) yield* page.blocks;
}

/** The first block of a component, or null. */
export function firstBlock(tree: Tree, component: Component): Block | null {
  for (const { byComponent } of tree.pages) {
    const blocks = byComponent.get(component);
    if (blocks) return blocks[0]!;
  }
  return null;
}

/** The last block of a component, or null. */
export function lastBlockOf(tree: Tree, component: Component): Block | null {
  const page = tree.pages.findLast(({ byComponent }) => byComponent.has(component));
  return page?.byComponent.get(component)?.at(-1) ?? null;
}

/** The blocks of a component from its first one on, as far as they stand together; what is no part of the text is passed over. */
export function runOf(tree: Tree, component: Component): Block[] {
  const first = firstBlock(tree, component);
  const run: Block[] = [];
  for (let block: Block | null = first; block; block = nextBlock(tree, block)) {
    if (block.component === component) run.push(block);
    else if (!isNoText(block.component)) break;
  }
  return run;
}

/**
 * The blocks of some components in the order of the text, as far as the file's first document goes: where
 * another begins, its blocks have no longer seen what was met before. Pages without such blocks are not walked.
 */
export function* blocksWith(tree: Tree, components: readonly Component[]): Generator<Block> {
  let met = 0;
  for (const page of tree.pages) {
    for (const block of blocksOnPage(page, components)) {
      if ((block.before.seen & met) !== met) return;
      met |= bitOf(block.component);
      yield block;
    }
  }
}

/** The blocks of some components on a page, in the order of the text. */
function blocksOnPage({ blocks, byComponent }: Page, components: readonly Component[]): readonly Block[] {
  const present = components.filter((component) => byComponent.has(component));
  if (present.length === 0) return [];
  if (present.length === 1) return byComponent.get(present[0]!)!;
  const found: Block[] = [];
  for (const block of blocks) if (present.includes(block.component)) found.push(block);
  return found;
}

/** The last block; there is always one. */
export function lastBlock(tree: Tree): Block {
  return tree.pages.at(-1)!.blocks.at(-1)!;
}

/** The block behind one; null behind the last. */
export function nextBlock(tree: Tree, block: Block): Block | null {
  const { page } = block;
  return page.blocks[page.blocks.indexOf(block) + 1] ?? tree.pages[page.index + 1]?.blocks[0] ?? null;
}

/** The block before one; null before the first. */
export function previousBlock(tree: Tree, block: Block): Block | null {
  const { page } = block;
  return page.blocks[page.blocks.indexOf(block) - 1] ?? tree.pages[page.index - 1]?.blocks.at(-1) ?? null;
}

/** The blocks before one, the nearest first; at most so many. */
export function* blocksBefore(tree: Tree, block: Block, most = Number.POSITIVE_INFINITY): Generator<Block> {
  const own = block.page;
  let left = most;
  for (let at = own.index; at >= 0; at--) {
    const { blocks } = tree.pages[at]!;
    for (let i = at === own.index ? blocks.indexOf(block) : blocks.length; i > 0; i--) {
      if (left-- <= 0) return;
      yield blocks[i - 1]!;
    }
  }
}

/** The blocks after one, the nearest first; at most so many. */
export function* blocksAfter(tree: Tree, block: Block, most = Number.POSITIVE_INFINITY): Generator<Block> {
  const own = block.page;
  let left = most;
  for (let at = own.index; at < tree.pages.length; at++) {
    const { blocks } = tree.pages[at]!;
    for (let i = at === own.index ? blocks.indexOf(block) + 1 : 0; i < blocks.length; i++) {
      if (left-- <= 0) return;
      yield blocks[i]!;
    }
  }
}

/** The blocks to either side of one, in the order of the text; at most so many on each side. */
export const blocksAround = (tree: Tree, block: Block, most: number): Block[] => [
  ...[...blocksBefore(tree, block, most)].reverse(),
  ...blocksAfter(tree, block, most),
];

/** The block's first line. */
export function lineOf(tree: Tree, block: Block): number {
  const { page } = block;
  let line = page.firstLine;
  for (const other of page.blocks) {
    if (other === block && tree.pages[page.index] === page) return line;
    line += other.paragraph.lineCount;
  }
  throw new Error('The block is no longer part of the tree.');
}

/** Orders blocks as they stand in the document. */
export function compareBlocks(a: Block, b: Block): number {
  if (a.page !== b.page) return a.page.index - b.page.index;
  return a.page.blocks.indexOf(a) - a.page.blocks.indexOf(b);
}

/** The block whose lines hold `line`, and its first line; the right column where a line has two. */
export function blockAtLine(tree: Tree, line: number): { block: Block; line: number } {
  const page = pageAtLine(tree, line);
  let first = page.firstLine;
  for (const block of page.blocks) {
    if (line < first + block.paragraph.lineCount) return { block, line: first };
    first += block.paragraph.lineCount;
  }
  const block = page.blocks.at(-1)!;
  return { block, line: first - block.paragraph.lineCount };
}

/** The block that a position of the file is in, its first line, and the offset in its text that stands at or before the position. */
export function blockAt(tree: Tree, position: Position): { block: Block; line: number; offset: number } {
  const { block, line } = blockAtLine(tree, position.line);
  const place = { line: position.line - line, character: position.character };
  return { block, line, offset: offsetAt(block.paragraph.flow, place) };
}

/** The page whose lines hold `line`; the last one for a line past the end. */
export const pageAtLine = ({ pages }: Tree, line: number): Page =>
  pages[Math.max(0, firstPlace(pages.length, (place) => pages[place]!.firstLine > line) - 1)]!;

/** The range in the file of a span of a paragraph that begins at `line`. */
export function rangeAt(paragraph: Paragraph, line: number, span: Span): Range {
  const start = placeOf(paragraph.flow, span.start);
  const end = endPlaceOf(paragraph.flow, span);
  return {
    start: { line: line + start.line, character: start.character },
    end: { line: line + end.line, character: end.character },
  };
}

/** The same of a block, wherever it stands. */
export const rangeIn = (tree: Tree, block: Block, span: Span): Range =>
  rangeAt(block.paragraph, lineOf(tree, block), span);

/** The range of a paragraph's whole text. */
export function rangeOfText(paragraph: Paragraph, line: number): Range {
  return rangeAt(paragraph, line, { start: 0, end: paragraph.text.length });
}

/** The range of a part of one of a paragraph's physical lines; the paragraph begins at `line`. */
export function rangeOfPiece(piece: Piece, line: number): Range {
  return {
    start: { line: line + piece.line, character: piece.start },
    end: { line: line + piece.line, character: piece.end },
  };
}
