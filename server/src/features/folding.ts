import { type Block, blocksOf, type Tree } from '../syntax/tree';
import { type OutlineNode, outlineOf } from './outline';

/** Lines that can be folded away under the first of them; both ends included. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  readonly isComment: boolean;
}

/** Sections, recipients, appendix and runs of comments of at least two lines. This walks the whole document. */
export function foldsOf(tree: Tree): Fold[] {
  const folds: Fold[] = [];
  const visit = ({ range, children }: OutlineNode): void => {
    if (range.end.line > range.start.line)
      folds.push({ start: range.start.line, end: range.end.line, isComment: false });
    for (const child of children) visit(child);
  };
  for (const node of outlineOf(tree)) if (node.kind !== 'title' && node.kind !== 'signature') visit(node);
  folds.push(...commentFolds(tree));
  return folds.sort((a, b) => a.start - b.start || b.end - a.end);
}

function commentFolds(tree: Tree): Fold[] {
  const folds: Fold[] = [];
  let line = 0;
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start >= 0 && end > start) folds.push({ start, end, isComment: true });
    start = -1;
  };
  for (const block of blocksOf(tree)) {
    if (isComment(block)) {
      if (start < 0) start = line;
      end = line;
    } else if (block.component !== 'blank') close();
    line += block.paragraph.lineCount;
  }
  close();
  return folds;
}

const isComment = ({ component }: Block): boolean => component === 'comment';
