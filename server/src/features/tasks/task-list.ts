import { actorsOfHeading } from '../../model/assignment/actors-over';
import { type Assignee, answersFor, type Role, type Source } from '../../model/assignment/assignee';
import type { Deadline, DeadlineKind } from '../../model/deadline/deadline';
import { headingOf, isNumbered, placedBlocks, sectionsOf } from '../../model/notice/outline';
import type { TaskReading } from '../../model/task/read-task';
import type { Task } from '../../model/task/task';
import { tasksIn } from '../../model/task/tasks';
import { sameUnit } from '../../model/unit/same-unit';
import { ownWords, type Paragraph } from '../../syntax/paragraph';
import type { Block, Tree } from '../../syntax/tree';
import { overlaps, type Range, type Span } from '../../text/span';
import { inOneLine } from '../../text/words';
import { documentOf, type ExtractedDocument } from '../extract';
import type { Session } from '../session';
import {
  deadlinesOfTask,
  doersOf,
  type FirstLines,
  firstLinesOf,
  rangeInTask,
  rangeOfTask,
  readTaskOf,
} from './task-readings';
import { type TaskTiming, timingOf } from './task-times';

/** The tasks of one notice, for lists outside the text. */
export interface TaskList {
  /** Where the notice is: only repeated from the question. */
  readonly path: string;
  readonly document: ExtractedDocument;
  readonly tasks: readonly ListedTask[];
}

export interface ListedTask {
  /** The item that the task stands under, with its heading or its words before the colon. */
  readonly section: { readonly marker: string; readonly heading: string } | null;
  readonly marker: string | null;
  readonly text: string;
  readonly range: Range;
  readonly assignees: readonly ListedAssignee[];
  readonly deadlines: readonly ListedDeadline[];
  readonly missing: readonly Missing[];
  readonly time: TaskTiming;
  /** Numbered clauses and sentences with deadlines of their own. */
  readonly parts: readonly TaskPart[];
}

export type TaskPart = Pick<ListedTask, 'text' | 'range' | 'assignees' | 'deadlines' | 'missing'>;

export interface ListedAssignee {
  /** As written. */
  readonly name: string;
  /** The one name under which the list gathers the unit, however it is written. */
  readonly unit: string;
  readonly role: Role;
  readonly source: Source;
}

export interface ListedDeadline {
  readonly text: string;
  readonly kind: DeadlineKind;
  /** As `thongbao extract` gives it. */
  readonly value: string | null;
  /** The last day that is still in time; null where no day follows from the text. */
  readonly due: string | null;
  readonly range: Range;
}

/** What a task lacks: a deadline for its product, a day that the calendar has, or somebody who answers for it. */
export type Missing = 'deadline' | 'day' | 'unit';

/** The tasks of a notice in the order of its text. This walks the whole document. */
export function taskListOf(session: Session, path: string): TaskList {
  const blocks = placedBlocks(session.tree);
  const headed = sectionsOf(blocks).flatMap(({ heading }) =>
    heading === null ? [] : actorsOfHeading(heading).map(({ name }) => name),
  );
  // A heading spells a unit's name out; what stands under it may be an abbreviation.
  const nameOf = unitNames(headed);
  const lines = firstLinesOf(blocks);
  const tasks = blocks.flatMap(({ block }) =>
    tasksIn(block, session).map((task) => listed(session, task, sectionOver(block), nameOf, lines)),
  );
  return { path, document: documentOf(session), tasks };
}

/** The innermost heading over a block; where none stands, the outermost item that leads in to others with a colon. */
function sectionOver({ paragraph, after }: Block): ListedTask['section'] {
  const over = after.path.filter((item) => item.paragraph !== paragraph && isNumbered(item.paragraph));
  const headed = over.findLast((item) => headingOf(item.paragraph) !== null);
  const item = headed ?? over.find((outer) => wordsBeforeColon(outer.paragraph) !== null);
  if (!item) return null;
  const heading = headingOf(item.paragraph) ?? wordsBeforeColon(item.paragraph)!;
  return { marker: item.marker.text, heading };
}

function wordsBeforeColon(paragraph: Paragraph): string | null {
  const words = inOneLine(ownWords(paragraph));
  return words.endsWith(':') ? words.slice(0, -1) : null;
}

function listed(
  session: Session,
  task: Task,
  section: ListedTask['section'],
  nameOf: (name: string) => string,
  lines: FirstLines,
): ListedTask {
  const { tree } = session;
  const reading = readTaskOf(session, task);
  const assignees = reading.assignees.map((assignee) => listedAssignee(assignee, nameOf));
  const deadlines = listedDeadlines(tree, task, reading, lines);
  return {
    section,
    marker: task.marker,
    text: inOneLine(task.text),
    range: rangeOfTask(tree, task),
    assignees,
    deadlines: [...deadlines.values()],
    missing: missingOf(assignees, reading.deadlines, lackingIn(reading).length > 0),
    time: timingOf(reading),
    parts: reading.parts.map((part) => {
      const doers = doersOf(reading, part);
      const own = assignees.filter((_, i) => doers.includes(reading.assignees[i]!));
      return {
        text: inOneLine(task.text.slice(part.start, part.end)),
        range: rangeInTask(tree, task, part),
        assignees: own,
        deadlines: part.deadlines.map((deadline) => deadlines.get(deadline)!),
        missing: missingInPart(reading, part, own),
      };
    }),
  };
}

const listedAssignee = (
  { name, unit, role, source }: Assignee,
  nameOf: (name: string) => string,
): ListedAssignee => ({ name, unit: unit?.name ?? nameOf(name), role, source });

function listedDeadlines(
  tree: Tree,
  task: Task,
  reading: TaskReading,
  lines: FirstLines,
): Map<Deadline, ListedDeadline> {
  const found = deadlinesOfTask(tree, task, reading, lines);
  return new Map(
    found.map(({ deadline, range }) => {
      const { text, kind, value, due } = deadline;
      return [deadline, { text, kind, value, due, range }];
    }),
  );
}

/** Where a deadline is missing, and where one is still to be filled in. */
const lackingIn = ({ missing, open }: TaskReading): readonly Span[] => [...missing, ...open];

const missingInPart = (reading: TaskReading, part: Span, assignees: readonly ListedAssignee[]): Missing[] =>
  missingOf(
    assignees,
    reading.deadlines.filter((deadline) => overlaps(deadline, part)),
    lackingIn(reading).some((place) => overlaps(place, part)),
  );

function missingOf(
  assignees: readonly ListedAssignee[],
  deadlines: readonly Deadline[],
  lacksDeadline: boolean,
): Missing[] {
  const missing: Missing[] = lacksDeadline ? ['deadline'] : [];
  if (deadlines.some(({ date }) => date?.exists === false)) missing.push('day');
  if (!assignees.some(answersFor)) missing.push('unit');
  return missing;
}

/** Gathers the ways in which a body is written under the first of them. */
function unitNames(first: readonly string[]): (name: string) => string {
  const gathered = [...first];
  const known = new Map<string, string>();
  return (name) => {
    let found = known.get(name);
    if (found === undefined) {
      found = gathered.find((other) => sameUnit(other, name)) ?? name;
      if (found === name) gathered.push(name);
      known.set(name, found);
    }
    return found;
  };
}
