import { addTo } from '../text/grouping';
import { type Block, PAGE_SIZE, type Page, type Tree } from './tree';

/** Where a block stands until it is put into a tree. */
export const NO_PAGE: Page = {
  blocks: [],
  index: -1,
  firstLine: 0,
  lineCount: 0,
  byComponent: new Map(),
  version: 0,
};

/** Takes out `removed` blocks from `first` on and puts others in their place. */
export function replaceBlocks(tree: Tree, first: Block, removed: number, added: readonly Block[]): void {
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
export function insertBlocks(tree: Tree, at: number, blocks: readonly Block[]): void {
  const pages: Page[] = [];
  for (let i = 0; i < blocks.length || i === 0; i += PAGE_SIZE) {
    const page: Page = {
      blocks: blocks.slice(i, i + PAGE_SIZE),
      index: 0,
      firstLine: 0,
      lineCount: 0,
      byComponent: new Map(),
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
  page.byComponent.clear();
  for (const block of page.blocks) {
    block.page = page;
    page.lineCount += block.paragraph.lineCount;
    addTo(page.byComponent, block.component, block);
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
