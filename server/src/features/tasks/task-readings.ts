import { type Assignee, answersFor } from '../../model/assignment/assignee';
import type { Deadline } from '../../model/deadline/deadline';
import type { TaskPart } from '../../model/deadline/task-time';
import { referenceOf } from '../../model/notice/document-facts';
import type { Placed } from '../../model/notice/outline';
import { keptReading } from '../../model/task/kept-readings';
import type { TaskReading } from '../../model/task/read-task';
import { placeInTask, type Task } from '../../model/task/task';
import type { Paragraph } from '../../syntax/paragraph';
import { rangeAt, rangeIn, type Tree } from '../../syntax/tree';
import { overlaps, type Range, type Span } from '../../text/span';
import type { Session } from '../session';

/** What a task says of its doers and its time; years that it leaves out are the notice's. */
export const readTaskOf = (session: Session, task: Task): TaskReading =>
  keptReading(task, referenceOf(session.document) ?? session.settings.today, session);

/**
 * Who does a part of a task: all who are named for the whole, whoever is named in the part, and of those who stand between
 * parts the nearest before it: `Giao Phòng A: (1) …; (2) …. Giao Phòng B: (1) …; (2) …`. A sentence that names nobody goes on
 * with whoever does what the one before it says.
 */
export function doersOf(task: TaskReading, part: TaskPart): readonly Assignee[] {
  const { parts } = task;
  let at = parts.indexOf(part);
  let doers = namedFor(task, part);
  while (at > 0 && !doers.some(answersFor) && !parts[at]!.isNumbered && !parts[at - 1]!.isNumbered) {
    at--;
    doers = [...namedFor(task, parts[at]!).filter(answersFor), ...doers];
  }
  return doers;
}

function namedFor({ assignees, parts }: TaskReading, part: Span): Assignee[] {
  const places = assignees.map(({ span }) => span && placeBetween(span, parts));
  const before = places.filter((_, i) => (assignees[i]!.span?.start ?? part.start) < part.start);
  const nearest = Math.max(...before.map((place) => place ?? -1));
  return assignees.filter(({ source, span }, i) => {
    if (source !== 'inline' || span === null) return source !== 'inline';
    return overlaps(span, part) || (places[i] === nearest && span.start < part.start);
  });
}

/** How many of the parts stand before a place between them; null inside one. */
const placeBetween = (place: Span, parts: readonly Span[]): number | null =>
  parts.some((part) => overlaps(place, part))
    ? null
    : parts.filter(({ start }) => start < place.start).length;

/** The range in the file of a span of a task's text, which may go over several paragraphs. */
export function rangeInTask(tree: Tree, task: Task, { start, end }: Span): Range {
  const first = placeInTask(task, { start, end: start + 1 });
  const last = placeInTask(task, { start: Math.max(start, end - 1), end });
  return {
    start: rangeIn(tree, first.block, first.span).start,
    end: rangeIn(tree, last.block, last.span).end,
  };
}

/** The lines on which the paragraphs of a notice begin. */
export type FirstLines = ReadonlyMap<Paragraph, number>;

/** The first line of each paragraph of some blocks. */
export const firstLinesOf = (blocks: readonly Placed[]): FirstLines =>
  new Map(blocks.map(({ block, line }) => [block.paragraph, line]));

/** The deadlines that govern a task, its own or else those of its lead-in, with their ranges in the file. */
export function deadlinesOfTask(
  tree: Tree,
  task: Task,
  { deadlines, inherited, leadIn }: TaskReading,
  lines: FirstLines,
): { deadline: Deadline; range: Range }[] {
  const own = deadlines.map((deadline) => ({ deadline, range: rangeInTask(tree, task, deadline) }));
  const source = task.governors[leadIn]?.source;
  const line = source && lines.get(source.paragraph);
  if (line === undefined) return own;
  const { paragraph, from } = source!;
  const set = inherited.map((deadline) => {
    const { start, end } = deadline;
    return { deadline, range: rangeAt(paragraph, line, { start: start + from, end: end + from }) };
  });
  return [...own, ...set];
}

/** From the item's marker to its last word. */
export function rangeOfTask(tree: Tree, { parts, marker, cells }: Task): Range {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  // A row is a task from its first cell to its last.
  if (cells) return rangeIn(tree, first.block, { start: 0, end: first.block.paragraph.text.length });
  const start = marker === null ? first.span.start : 0;
  return {
    start: rangeIn(tree, first.block, { start, end: first.span.end }).start,
    end: rangeIn(tree, last.block, last.span).end,
  };
}
