import { referenceOf } from '../model/document-facts';
import { placeInTask, readTask, type Task, type TaskReading } from '../model/tasks';
import { type Block, lineOf, rangeAt, type Tree } from '../syntax/tree';
import type { Range, Span } from '../text/span';
import type { Session } from './session';

/** What a task says of its doers and its time; years that it leaves out are the notice's. */
export const readTaskOf = (session: Session, task: Task): TaskReading =>
  readTask(task, referenceOf(session.document) ?? session.settings.today, session);

/** The range in the file of a span of a task's text, which may go over several paragraphs. */
export function rangeInTask(tree: Tree, task: Task, { start, end }: Span): Range {
  const first = placeInTask(task, { start, end: start + 1 });
  const last = placeInTask(task, { start: Math.max(start, end - 1), end });
  return {
    start: rangeIn(tree, first.block, first.span).start,
    end: rangeIn(tree, last.block, last.span).end,
  };
}

/** From the item's marker to its last word. */
export function rangeOfTask(tree: Tree, { parts, marker }: Task): Range {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const start = marker === null ? first.span.start : 0;
  return {
    start: rangeIn(tree, first.block, { start, end: first.span.end }).start,
    end: rangeIn(tree, last.block, last.span).end,
  };
}

const rangeIn = (tree: Tree, block: Block, span: Span): Range =>
  rangeAt(block.paragraph, lineOf(tree, block), span);
