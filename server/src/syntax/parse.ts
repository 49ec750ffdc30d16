import { applyChange, splitLines } from '../text/lines';
import type { Range, TextEdit } from '../text/span';
import { countLine, emptyCounts, layoutOf } from './layout';
import { shapeOf } from './line-form';
import { type Paragraph, sameLines } from './paragraph';
import { segmentAt } from './segment';
import { advance, bitOf, START, type Structure, sameStructure } from './structure';
import { type Block, blockAtLine, blocksOf, PAGE_SIZE, type Page, previousBlock, type Tree } from './tree';

/** Parses a text. It never fails, and every character of the text belongs to exactly one paragraph. */
export function parse(text: string): Tree {
  const tree: Tree = { lines: splitLines(text), counts: emptyCounts(), layout: { width: null }, pages: [] };
  count(tree, 0, tree.lines.text.length, 1);
  rebuild(tree);
  return tree;
}

/** Which blocks an edit took out of the tree, and which it put in. */
export interface BlockChange {
  readonly removed: readonly Block[];
  readonly added: readonly Block[];
}

/** How far above an edit paragraphs may change: the longest gap inside a paragraph, and the line before it. */
const LOOK_BACK = 10;

/**
 * Applies edits in order, each to the text that the one before it left. What only stood between two of them
 * is in neither list.
 */
export function editAll(tree: Tree, edits: readonly TextEdit[]): BlockChange {
  const removed: Block[] = [];
  const added = new Set<Block>();
  for (const { range, newText } of edits) {
    const change = edit(tree, range, newText);
    for (const block of change.removed) if (!added.delete(block)) removed.push(block);
    for (const block of change.added) added.add(block);
  }
  return { removed, added: [...added] };
}

/** Edits the tree in place. The result equals a fresh parse of the edited text; the cost is that of what changed. */
export function edit(tree: Tree, range: Range, newText: string): BlockChange {
  const { lines } = tree;
  const first = Math.max(0, Math.min(range.start.line, lines.text.length - 1) - 1);
  const last = Math.min(range.end.line, lines.text.length - 1);
  const linesBefore = lines.text.length;
  count(tree, first, last + 1, -1);
  const change = applyChange(lines, range, newText);
  const delta = lines.text.length - linesBefore;
  count(tree, first, last + 1 + delta, 1);
  const layout = layoutOf(tree.counts);
  if (layout.width !== tree.layout.width) return rebuild(tree);
  return rebuildAround(tree, change.from, change.from + change.added, delta);
}

function count(tree: Tree, from: number, to: number, sign: 1 | -1): void {
  for (let line = from; line < to; line++) {
    const text = tree.lines.text[line]!;
    countLine(tree.counts, shapeOf(text), text, sign);
  }
}

/** Parses everything anew; paragraphs that stay the same stay the same objects. */
function rebuild(tree: Tree): BlockChange {
  const removed = [...blocksOf(tree)];
  const old = new Map<string, Paragraph>();
  for (const { paragraph } of removed) old.set(paragraph.text, paragraph);
  tree.layout = layoutOf(tree.counts);
  const paragraphs: Paragraph[] = [];
  for (let line = 0; line < tree.lines.text.length; ) {
    const segment = segmentAt(tree.lines.text, line, tree.layout);
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

/** Rebuilds the paragraphs around changed lines `from`…`to` until an old border is met again. */
function rebuildAround(tree: Tree, from: number, to: number, delta: number): BlockChange {
  const start = startOfRebuild(tree, from);
  const cursor = new OldBlocks(tree, start.block, start.line);
  const paragraphs: Paragraph[] = [];
  let line = start.line;
  // Past the changed lines, an old border is safe: what follows depends on the lines after it alone.
  while (line < tree.lines.text.length) {
    cursor.skipTo(line - delta);
    if (line >= to && cursor.line === line - delta && !cursor.atEnd) break;
    const segment = segmentAt(tree.lines.text, line, tree.layout);
    for (const paragraph of segment.paragraphs) paragraphs.push(cursor.reuse(paragraph));
    line = segment.next;
  }
  if (line >= tree.lines.text.length) cursor.skipTo(Number.POSITIVE_INFINITY);
  const before = previousBlock(tree, start.block)?.after ?? START;
  const added = placed(paragraphs, before);
  const removed = cursor.passed;
  settle(cursor, added, removed, added.at(-1)?.after ?? before);
  replaceBlocks(tree, start.block, removed.length, added);
  return { removed, added };
}

/** The block to start from: far enough above the edit that nothing before it can change. */
function startOfRebuild(tree: Tree, from: number): { block: Block; line: number } {
  let { block, line } = blockAtLine(tree, Math.max(0, from - LOOK_BACK));
  for (
    let before = previousBlock(tree, block);
    before && (line >= from || before.paragraph.lineCount === 0);
    before = previousBlock(tree, block)
  ) {
    block = before;
    line -= before.paragraph.lineCount;
  }
  return { block, line };
}

/** Gives the blocks after the rebuilt ones their new state, until it equals the old one. */
function settle(cursor: OldBlocks, added: Block[], removed: Block[], state: Structure): void {
  let before = state;
  for (let old = cursor.peek(); old && !sameStructure(old.before, before); old = cursor.peek()) {
    const block = place(old.paragraph, before);
    added.push(block);
    removed.push(old);
    cursor.advance();
    before = block.after;
  }
}

/** A walk over the blocks of the tree as they were before the edit. */
class OldBlocks {
  readonly passed: Block[] = [];
  private pageIndex: number;
  private index: number;

  constructor(
    private readonly tree: Tree,
    block: Block,
    public line: number,
  ) {
    this.pageIndex = block.page.index;
    this.index = block.page.blocks.indexOf(block);
  }

  get atEnd(): boolean {
    return this.peek() === null;
  }

  peek(): Block | null {
    return this.tree.pages[this.pageIndex]?.blocks[this.index] ?? null;
  }

  advance(): void {
    this.line += this.peek()!.paragraph.lineCount;
    this.index++;
    if (this.index >= this.tree.pages[this.pageIndex]!.blocks.length) {
      this.pageIndex++;
      this.index = 0;
    }
  }

  /** Passes the blocks that begin before `line`, and those of a left column at the same line that a border cannot split. */
  skipTo(line: number): void {
    for (let block = this.peek(); block && this.line < line; block = this.peek()) {
      this.passed.push(block);
      this.advance();
    }
  }

  /** The old paragraph in the place of a fresh one, where it says the same. */
  reuse(fresh: Paragraph): Paragraph {
    for (let i = this.passed.length - 1, tries = 4; i >= 0 && tries > 0; i--, tries--) {
      if (sameLines(fresh, this.passed[i]!.paragraph)) return this.passed[i]!.paragraph;
    }
    const next = this.peek();
    return next && sameLines(fresh, next.paragraph) ? next.paragraph : fresh;
  }
}

const NO_PAGE: Page = { blocks: [], index: -1, firstLine: 0, lineCount: 0, components: 0, version: 0 };

function place(paragraph: Paragraph, before: Structure): Block {
  const { component, after } = advance(before, paragraph);
  return { paragraph, component, before, after, page: NO_PAGE };
}

function placed(paragraphs: readonly Paragraph[], start: Structure): Block[] {
  let before = start;
  return paragraphs.map((paragraph) => {
    const block = place(paragraph, before);
    before = block.after;
    return block;
  });
}

/** Takes out `removed` blocks from `first` on and puts others in their place. */
function replaceBlocks(tree: Tree, first: Block, removed: number, added: readonly Block[]): void {
  const { page } = first;
  const index = page.blocks.indexOf(first);
  if (index + removed <= page.blocks.length && page.blocks.length - removed + added.length <= 2 * PAGE_SIZE) {
    page.blocks.splice(index, removed, ...added);
    if (page.blocks.length === 0 && tree.pages.length > 1) tree.pages.splice(page.index, 1);
    refresh(page);
  } else {
    const kept = page.blocks.slice(0, index);
    let rest = removed;
    let last = page.index;
    let tail: Block[] = [];
    for (let at = index; ; last++, at = 0) {
      const blocks = tree.pages[last]!.blocks;
      tail = blocks.slice(at + rest);
      rest -= Math.min(rest, blocks.length - at);
      if (rest === 0 || last === tree.pages.length - 1) break;
    }
    tree.pages.splice(page.index, last - page.index + 1);
    insertBlocks(tree, page.index, [...kept, ...added, ...tail]);
  }
  renumber(tree);
}

/** Puts blocks in as new pages from page `at` on. */
function insertBlocks(tree: Tree, at: number, blocks: readonly Block[]): void {
  const pages: Page[] = [];
  for (let i = 0; i < blocks.length || i === 0; i += PAGE_SIZE) {
    const page: Page = {
      blocks: blocks.slice(i, i + PAGE_SIZE),
      index: 0,
      firstLine: 0,
      lineCount: 0,
      components: 0,
      version: 0,
    };
    refresh(page);
    pages.push(page);
  }
  tree.pages.splice(at, 0, ...pages);
  renumber(tree);
}

function refresh(page: Page): void {
  page.version++;
  page.lineCount = 0;
  page.components = 0;
  for (const block of page.blocks) {
    block.page = page;
    page.lineCount += block.paragraph.lineCount;
    page.components |= bitOf(block.component);
  }
}

/** Tells every page its place; this is the only walk over all pages that an edit takes. */
function renumber(tree: Tree): void {
  let line = 0;
  for (let i = 0; i < tree.pages.length; i++) {
    const page = tree.pages[i]!;
    page.index = i;
    page.firstLine = line;
    line += page.lineCount;
  }
}
