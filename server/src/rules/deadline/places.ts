import { handOversAndLeadIns } from '../../model/assignment/hand-over';
import type { Deadline } from '../../model/deadline/deadline';
import { deadlinesOf } from '../../model/deadline/deadlines';
import { type DocumentFacts, referenceOf } from '../../model/document-facts';
import { placeInTask, type Task } from '../../model/tasks';
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

/** The deadlines of the work that begins in a block. */
export function* deadlinesIn(context: DocumentContext): Generator<PlacedDeadline> {
  const { block, document, notice } = context;
  const tasks = notice.tasksIn(block);
  for (const task of tasks) {
    const { deadlines } = notice.read(task, referenceOf(document));
    for (const deadline of deadlines) yield placed(task, deadline);
  }
  if (tasks.length === 0) yield* deadlinesOfLeadIn(context);
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
  if (!text.endsWith(':') || handOversAndLeadIns(facts.reading).length === 0) return;
  const context = { reference: referenceOf(document), exclude: facts.citations };
  for (const deadline of deadlinesOf(text, context))
    yield { deadline, text, place: ({ start, end }) => ({ block, span: span(start, end) }) };
}

/** The day from which on work can be done: that of the notice, else that of the meeting. */
export const firstDayOf = ({ issueDate, meetingDate }: DocumentFacts): string | null =>
  issueDate ?? meetingDate;
