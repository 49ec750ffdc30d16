import type { ListedTask, Missing, TaskList } from '../../../server/src/features/tasks/task-list';
import { nameOfNotice } from '../../../server/src/features/tasks/task-terms';
import { answersFor } from '../../../server/src/model/assignment/assignee';
import { weekdayOf } from '../../../server/src/model/date/calendar';
import { writtenDay } from '../../../server/src/model/date/written';
import { withoutMarks } from '../../../server/src/text/words';

export const GROUPINGS = ['unit', 'deadline', 'notice'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A task with the notice that it stands in. */
export interface TaskItem {
  readonly uri: string;
  readonly task: ListedTask;
}

export interface TaskGroup {
  /** Stays the same as long as its name does, so that the view keeps it open. */
  readonly id: string;
  readonly label: string;
  readonly items: readonly TaskItem[];
  readonly missing: number;
}

/** The names of groups that the text itself does not name. */
export interface GroupNames {
  readonly noUnit: string;
  readonly noDeadline: string;
  readonly recurring: string;
  readonly noDay: string;
  readonly continuing: string;
  readonly weekdays: readonly string[];
  readonly missing: Readonly<Record<Missing, string>>;
}

/** The tasks that fit a filter, in groups. A task that several units answer for stands under each of them. */
export function groupTasks(
  lists: readonly TaskList[],
  grouping: Grouping,
  filter: string,
  names: GroupNames,
): TaskGroup[] {
  const groups = new Map<string, { order: string; label: string; items: TaskItem[] }>();
  for (const list of lists) {
    for (const task of list.tasks) {
      if (!fits(task, filter, names)) continue;
      for (const { order, label } of placesOf(task, list, grouping, names)) {
        const id = grouping === 'notice' ? list.path : label;
        const group = groups.get(id) ?? { order, label, items: [] };
        group.items.push({ uri: list.path, task });
        groups.set(id, group);
      }
    }
  }
  return [...groups]
    .map(([id, { order, label, items }]) => {
      const missing = items.filter(({ task }) => task.missing.length > 0).length;
      return { id: `${grouping}:${id}`, order, label, items, missing };
    })
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ id, label, items, missing }) => ({ id, label, items, missing }));
}

/** The groups of a task, with what puts them in order; equal ones stay in the order of the text. */
interface Place {
  readonly order: string;
  readonly label: string;
}

function placesOf(task: ListedTask, list: TaskList, grouping: Grouping, names: GroupNames): Place[] {
  switch (grouping) {
    case 'notice':
      return [{ order: '', label: nameOfNotice(list) }];
    case 'unit': {
      const units = new Set(task.assignees.filter(answersFor).map(({ unit }) => unit));
      // What is missing stands first.
      return units.size === 0
        ? [{ order: '0', label: names.noUnit }]
        : [...units].map((label) => ({ order: '1', label }));
    }
    case 'deadline':
      return deadlinePlaces(task, names);
  }
}

function deadlinePlaces({ deadlines, missing }: ListedTask, names: GroupNames): Place[] {
  const places = new Map<string, Place>();
  const add = (order: string, label: string): unknown => places.set(label, { order, label });
  if (missing.includes('deadline')) add('0', names.noDeadline);
  for (const { due, kind } of deadlines) {
    if (due !== null) add(`1 ${due}`, `${names.weekdays[weekdayOf(due) - 1]}, ${writtenDay(due)}`);
    else if (kind === 'recurrence') add('2', names.recurring);
    else add('3', names.noDay);
  }
  if (places.size === 0) add('4', names.continuing);
  return [...places.values()];
}

/** Each of the filter's phrases, with commas between them, stands in the task, its units, its deadlines or what it lacks; marks and case do not count. */
function fits(task: ListedTask, filter: string, names: GroupNames): boolean {
  const phrases = folded(filter)
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '));
  if (phrases.every((phrase) => phrase === '')) return true;
  const text = folded(
    [
      task.marker,
      task.text,
      ...task.assignees.flatMap(({ name, unit }) => [name, unit]),
      ...task.deadlines.flatMap(({ text, due }) => [text, due ?? '']),
      ...task.missing.map((missing) => names.missing[missing]),
    ].join('\n'),
  );
  return phrases.every((phrase) => text.includes(phrase));
}

const folded = (text: string): string => withoutMarks(text.normalize('NFC')).toLowerCase();
