import type { Component } from '../../syntax/structure';
import { type Block, blocksWith, type Tree } from '../../syntax/tree';

/** No paragraph of the head, the opening and the foot is as long; of one that is, the rest says nothing of the document. */
export const LONGEST_READ = 10_000;

/** The blocks of a component that is a list of short lines; what is longer than any line of it is none. */
export function* linesWith(tree: Tree, component: Component): Generator<Block> {
  for (const block of blocksWith(tree, [component])) {
    if (block.paragraph.text.length <= LONGEST_READ) yield block;
  }
}
