import { handOversAndLeadIns } from '../../model/assignment/hand-over';
import type { Deadline } from '../../model/deadline/deadline';
import { deadlinesOf } from '../../model/deadline/deadlines';
import { type DocumentFacts, ownDaysOf, referenceOf } from '../../model/notice/document-facts';
import { placeInTask, type Task } from '../../model/task/task';
import { ownerOf } from '../../model/task/task-items';
import type { Block } from '../../syntax/tree';
import { type Span, span } from '../../text/span';
import type { DocumentContext } from '../rule';

/** A deadline of a task, or of a lead-in that sets one for the tasks under it. */
export interface PlacedDeadline {
  readonly deadline: Deadline;
  /** What the deadline's span is of. */
  readonly text: string;
  /** Where a span of the deadline's own text stands. */
  place(span: Span): { readonly block: Block; readonly span: Span };
}

/** The tasks that begin in a block, and the one that goes on in it. */
export function tasksThrough({ block, reader }: DocumentContext): readonly Task[] {
  const owner = ownerOf(reader.tree, block);
  const own = reader.tasksIn(block);
  return owner === block ? own : [...reader.tasksIn(owner), ...own];
}

/** The deadlines that a block's words set for tasks. */
export function* deadlinesIn(context: DocumentContext): Generator<PlacedDeadline> {
  const { block, document, reader } = context;
  for (const task of tasksThrough(context)) {
    const { deadlines } = reader.read(task, referenceOf(document));
    for (const deadline of deadlines)
      if (placeInTask(task, deadline).block === block) yield placed(task, deadline);
  }
  if (reader.tasksIn(block).length === 0) yield* deadlinesOfLeadIn(context);
}

const placed = (task: Task, deadline: Deadline): PlacedDeadline => ({
  deadline,
  text: task.text,
  place: (at) => placeInTask(task, at),
});

/** `…, giao các phòng hoàn thành trước ngày 15/4/2026 các nhiệm vụ sau:` */
function* deadlinesOfLeadIn({ block, document, facts }: DocumentContext): Generator<PlacedDeadline> {
  const { text } = block.paragraph;
  if (block.component !== 'section' && block.component !== 'lead-in') return;
  if (!text.endsWith(':') || handOversAndLeadIns(facts.work).length === 0) return;
  const context = { reference: referenceOf(document), exclude: facts.citations };
  for (const deadline of deadlinesOf(text, context))
    yield { deadline, text, place: ({ start, end }) => ({ block, span: span(start, end) }) };
}

/** The day from which on work can be done: that of the notice, else that of the meeting. */
export const firstDayOf = (document: DocumentFacts): string | null => ownDaysOf(document).first;
