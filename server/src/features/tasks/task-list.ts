import type { Role, Source } from '../../model/assignment/assignee';
import { actorsOfHeading } from '../../model/assignment/governing';
import type { Deadline, DeadlineKind } from '../../model/deadline/deadline';
import type { TaskPart as TimedPart } from '../../model/deadline/task-time';
import { headingOf, isNumbered, placedBlocks, sectionsOf } from '../../model/notice/outline';
import type { Task } from '../../model/task/task';
import { tasksIn } from '../../model/task/tasks';
import { sameUnit } from '../../model/unit/compare';
import { ownWords, type Paragraph } from '../../syntax/paragraph';
import type { Block } from '../../syntax/tree';
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
import { answersFor } from './task-terms';
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
  const lacking: readonly Span[] = [...reading.missing, ...reading.open];
  const all = reading.assignees.map(({ name, unit, role, source }) => ({
    name,
    unit: unit?.name ?? nameOf(name),
    role,
    source,
  }));
  const partOf = (span: TimedPart, ofPart: readonly ListedDeadline[]): TaskPart => {
    const doers = doersOf(reading, span);
    const own = all.filter((_, i) => doers.includes(reading.assignees[i]!));
    return {
      text: inOneLine(task.text.slice(span.start, span.end)),
      range: rangeInTask(tree, task, span),
      assignees: own,
      deadlines: ofPart,
      missing: missingOf(
        own,
        reading.deadlines.filter((deadline) => overlaps(deadline, span)),
        lacking.some((place) => overlaps(place, span)),
      ),
    };
  };
  const deadlines = deadlinesOfTask(tree, task, reading, lines).map(
    ({ deadline, range }): [Deadline, ListedDeadline] => {
      const { text, kind, value, due } = deadline;
      return [deadline, { text, kind, value, due, range }];
    },
  );
  const listedOf = new Map(deadlines);
  return {
    section,
    marker: task.marker,
    text: inOneLine(task.text),
    range: rangeOfTask(tree, task),
    assignees: all,
    deadlines: deadlines.map(([, each]) => each),
    missing: missingOf(all, reading.deadlines, lacking.length > 0),
    time: timingOf(reading),
    parts: reading.parts.map((part) =>
      partOf(
        part,
        part.deadlines.map((deadline) => listedOf.get(deadline)!),
      ),
    ),
  };
}

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
