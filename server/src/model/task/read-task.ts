import type { Span } from '../../text/span';
import type { Governor } from '../assignment/actors-over';
import type { Assignee } from '../assignment/assignee';
import { assignmentsOf } from '../assignment/assignments';
import type { Deadline } from '../deadline/deadline';
import { deadlinesOf } from '../deadline/deadlines';
import { type TaskTime, taskTimeOf } from '../deadline/task-time';
import { timesSetBy } from './lead-in-times';
import type { Task, TaskContext } from './task';
import { assigneesInRow, deadlinesInRow } from './task-row';

/** Who does a task by when. */
export interface TaskReading extends TaskTime {
  readonly assignees: readonly Assignee[];
  readonly deadlines: readonly Deadline[];
  /** What a lead-in sets for a task that names no time itself. */
  readonly inherited: readonly Deadline[];
  /** The place among the governors of the lead-in that sets a time; -1 where none does. */
  readonly leadIn: number;
}

/** What a task says of its doers and its time. `reference` gives dates their missing year: `2026-03-05`, `2026-03` or `2026`. */
export function readTask(task: Task, reference: string | null, context: TaskContext): TaskReading {
  return {
    ...readTime(task, reference, context),
    assignees: assigneesOf(task, context),
  };
}

/** Who answers for a task: what a row's cells say comes before what its words and headings do. */
export function assigneesOf({ reading, governors, cells }: Task, { facts }: TaskContext): Assignee[] {
  if (!cells) return assignmentsOf(reading, governors);
  const named = assigneesInRow(cells, facts.units);
  const isLed = named.some(({ role }) => role === 'lead');
  const own = assignmentsOf(reading, isLed ? [] : governors);
  const leads = ({ role }: Assignee): boolean => role === 'lead';
  const all = [...named, ...own];
  return [...all.filter(leads), ...all.filter((assignee) => !leads(assignee))];
}

/** When a task is to be done. */
export function readTime(
  task: Task,
  reference: string | null,
  { facts }: TaskContext,
): Omit<TaskReading, 'assignees'> {
  const exclude = task.parts.flatMap((part) =>
    facts(part.block.paragraph).citations.map((citation) => shifted(citation, part.at - part.span.start)),
  );
  const context = { reference, exclude };
  const { governors, cells } = task;
  const deadlines = [...deadlinesOf(task.text, context), ...deadlinesInRow(cells ?? [], context)];
  const leadIn = governors.findLastIndex(
    (governor) => leadsTo(governor, task) && timesSetBy(governor, reference).length > 0,
  );
  const isSet = leadIn >= 0 && deadlines.length === 0;
  const inherited = isSet ? timesSetBy(governors[leadIn]!, reference) : [];
  const time = taskTimeOf(task.reading, deadlines, { reference, inherited: leadIn >= 0 });
  // What a row does not say may stand in a cell that it shares with the row over it.
  return { ...time, ...(cells && { parts: [], missing: [] }), deadlines, inherited, leadIn };
}

/** A sentence behind an item that leads to nothing is beside that item, and not under it. */
const leadsTo = ({ kind, text }: Governor, { marker, cells }: Task): boolean =>
  kind === 'lead-in' && (marker !== null || cells !== undefined || text.trimEnd().endsWith(':'));

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
