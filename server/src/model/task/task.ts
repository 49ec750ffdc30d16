import type { Block, Tree } from '../../syntax/tree';
import type { Span } from '../../text/span';
import type { Governor } from '../assignment/actors-over';
import type { AnnotationKind } from '../assignment/annotations';
import type { FactReader } from '../facts';
import type { Reading } from '../prose/reading';

/** A piece of work that a notice hands out (nhiệm vụ): a marked item, or a sentence such as `Giao X …`. */
export interface Task {
  /** The item's mark as written; null for a sentence. */
  readonly marker: string | null;
  /** The work in its own words, without marker; paragraphs that go on with an item are joined by a space. */
  readonly text: string;
  /** The text, cut up. */
  readonly reading: Reading;
  /** Where the words stand: one part a paragraph, in order. */
  readonly parts: readonly TaskText[];
  /** What stands over it, outermost first. */
  readonly governors: readonly Governor[];
  /** Of a row of a table, the cells beside the work; they are parts as well, and stand behind the text. */
  readonly cells?: readonly TaskCell[];
}

/** The part of a task's text that stands in one block: `span` of the block's text, from `at` in the task's text. */
export interface TaskText {
  readonly block: Block;
  readonly span: Span;
  readonly at: number;
}

/** A cell that says who does the work of its row, or by when. */
export interface TaskCell extends TaskText {
  readonly kind: AnnotationKind;
}

/** A marked paragraph as an item: the task that it holds, and the paragraphs that go on with it. */
export interface Item {
  readonly task: Task | null;
  readonly following: readonly Block[];
}

/** What tasks are found from. */
export interface TaskContext {
  readonly tree: Tree;
  readonly facts: FactReader;
  /** What is known of items already, where somebody keeps it up to date. */
  readonly items?: WeakMap<Block, Item>;
}

/** The block, and the span of its text, where a span of the task's text begins. */
export function placeInTask(task: Task, { start, end }: Span): { block: Block; span: Span } {
  const part = task.parts.findLast(({ at }) => at <= start) ?? task.parts[0]!;
  const shift = part.span.start - part.at;
  return { block: part.block, span: { start: start + shift, end: Math.min(end + shift, part.span.end) } };
}
