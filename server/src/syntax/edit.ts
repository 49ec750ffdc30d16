import { type ChangedLines, withChange } from '../text/changed-lines';
import { applyChange, type LineChange, replaceMembers } from '../text/lines';
import type { TextEdit } from '../text/span';
import { countLines, LOOK_AHEAD, layoutOf, sameLayout } from './layout';
import { replaceBlocks } from './pages';
import { type Paragraph, sameLines } from './paragraph';
import { type BlockChange, changeOf, parseAnew, placed, placedAgain, together } from './parse';
import { readLine } from './physical-line';
import { MAX_GAP, segmentAt } from './segment';
import { START, type Structure } from './structure';
import { type Block, blockAtLine, previousBlock, type Tree } from './tree';

/**
 * How far above an edit paragraphs may change. Whether a line goes on from the one before it may rest on the one
 * after it too: three lines, and twice the longest gap inside a paragraph.
 */
const LOOK_BACK = 2 * MAX_GAP + 4;

/**
 * Edits the tree in place; each edit is one of the text that the edit before it left. The result equals a fresh
 * parse of the edited text, and the cost is that of what changed: lines edited many times are parsed once.
 */
export function edit(tree: Tree, edits: readonly TextEdit[]): BlockChange {
  let changed: readonly ChangedLines[] = [];
  for (const textEdit of edits) changed = withChange(changed, editLines(tree, textEdit));
  if (!sameLayout(layoutOf(tree.counts), tree.layout)) return parseAnew(tree);
  const steps: BlockChange[] = [];
  for (let next = 0; next < changed.length; ) {
    const step = rebuildAround(tree, changed, next);
    steps.push(step);
    next = step.next;
  }
  return steps.length === 1 ? steps[0]! : together(steps);
}

function editLines(tree: Tree, { range, newText }: TextEdit): LineChange {
  const change = applyChange(tree.lines, range, newText);
  const { from, removed, added } = change;
  const fresh = tree.lines.text.slice(from, from + added).map(readLine);
  const above = Math.max(0, from - LOOK_AHEAD);
  countLines(tree.counts, tree.physicalLines, above, from + removed, -1);
  replaceMembers(tree.physicalLines, from, removed, fresh);
  countLines(tree.counts, tree.physicalLines, above, from + added, 1);
  return change;
}

/**
 * Rebuilds the paragraphs around the changed lines number `index`, until an old border is met again; changed
 * lines that are reached on the way are taken along. `next` is the number of those that are left.
 */
function rebuildAround(
  tree: Tree,
  changed: readonly ChangedLines[],
  index: number,
): BlockChange & { next: number } {
  const lineCount = tree.lines.text.length;
  const start = startOfRebuild(tree, changed[index]!.from);
  const cursor = new OldBlocks(tree, start.block, start.line);
  const paragraphs: Paragraph[] = [];
  let { to, delta } = changed[index]!;
  let next = index + 1;
  let line = start.line;
  while (line < lineCount) {
    for (; next < changed.length && line > changed[next]!.from - LOOK_BACK; next++) {
      to = changed[next]!.to;
      delta += changed[next]!.delta;
    }
    cursor.skipTo(line - delta);
    // Past the changed lines, an old border is safe: what follows depends on the lines after it alone.
    if (line >= to && cursor.line === line - delta && !cursor.atEnd) break;
    const segment = segmentAt(tree, line);
    for (const paragraph of segment.paragraphs) paragraphs.push(cursor.reuse(paragraph));
    line = segment.next;
  }
  if (line >= lineCount) {
    cursor.skipTo(Number.POSITIVE_INFINITY);
    next = changed.length;
  }
  const previous = previousBlock(tree, start.block);
  const old = cursor.passed;
  const state = previous?.after ?? START;
  const blocks = placed(paragraphs, state, old);
  settle(cursor, blocks, old, state);
  const change = changeOf(old, blocks, previous, cursor.peek());
  replaceBlocks(tree, start.block, old.length, blocks);
  return { ...change, next };
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
function settle(cursor: OldBlocks, blocks: Block[], passed: Block[], start: Structure): void {
  for (let old = cursor.peek(); old; old = cursor.peek()) {
    const before = blocks.at(-1)?.after ?? start;
    const block = placedAgain(old, before);
    if (block === old) return;
    blocks.push(block);
    passed.push(old);
    cursor.advance();
  }
}

/** A walk over the blocks of the tree as they were before the edit. */
class OldBlocks {
  readonly passed: Block[] = [];
  private readonly reused = new Set<Paragraph>();
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

  /** The old paragraph in the place of a fresh one, where it says the same; each is taken once. */
  reuse(fresh: Paragraph): Paragraph {
    const near = this.passed.slice(-4).reverse();
    const next = this.peek();
    for (const { paragraph } of next ? [...near, next] : near) {
      if (!sameLines(fresh, paragraph) || this.reused.has(paragraph)) continue;
      this.reused.add(paragraph);
      return paragraph;
    }
    return fresh;
  }
}
