import { answersFor, type Role } from '../../../model/assignment/assignee';
import { capitalised } from '../../../text/words';
import type { ListedAssignee, ListedTask, TaskList } from '../task-list';
import { MISSING_NAMES, nameOfNotice } from '../task-terms';

/** A cell of an exported list: a text, a number, a day (`2026-03-10`), or nothing. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'day'; readonly iso: string }
  | null;

export interface Column {
  readonly title: string;
  /** In characters, for a spreadsheet. */
  readonly width: number;
}

/** The columns of an exported list, in their order. */
export const COLUMNS: readonly Column[] = [
  { title: 'STT', width: 6 },
  { title: 'Thông báo', width: 34 },
  { title: 'Mục', width: 24 },
  { title: 'Số mục', width: 9 },
  { title: 'Nhiệm vụ', width: 64 },
  { title: 'Chủ trì', width: 26 },
  { title: 'Phối hợp', width: 26 },
  { title: 'Thời hạn', width: 22 },
  { title: 'Ngày đến hạn', width: 14 },
  { title: 'Còn thiếu', width: 16 },
];

const ROLE_NOTES: Readonly<Record<Role, string>> = {
  lead: '',
  coordinate: '',
  monitor: ' (theo dõi)',
  execute: ' (thực hiện)',
};

/** A line of an exported list: a task, or each part of one whose parts are due at different times. */
export type Entry = Pick<ListedTask, 'text' | 'assignees' | 'deadlines' | 'missing'>;

/** What of a task has a row of its own: its parts where they are due at different times, else the task. */
export function entriesOf({ parts, ...task }: ListedTask): readonly Entry[] {
  const times = new Set(parts.map(({ deadlines }) => deadlines.map(({ text }) => text).join(';')));
  return times.size > 1 ? parts : [task];
}

/** The cells under `COLUMNS`; the tasks of all notices are counted through. */
export function rowsOf(lists: readonly TaskList[]): Cell[][] {
  const rows: Cell[][] = [];
  let number = 0;
  for (const list of lists) {
    const notice = nameOfNotice(list);
    for (const task of list.tasks) {
      number++;
      const section = task.section ? `${task.section.marker} ${task.section.heading}` : '';
      for (const entry of entriesOf(task)) {
        rows.push([
          { kind: 'number', number },
          text(notice),
          text(section),
          text(task.marker ?? ''),
          text(entry.text),
          ...whoOf(entry.assignees),
          text(entry.deadlines.map((deadline) => deadline.text).join('; ')),
          dayOf(entry),
          text(capitalised(entry.missing.map((missing) => MISSING_NAMES[missing]).join(', '))),
        ]);
      }
    }
  }
  return rows;
}

/** Whoever leads, and the others; where nobody leads, whoever watches over the work answers for it. */
function whoOf(assignees: readonly ListedAssignee[]): [Cell, Cell] {
  const leads = assignees.filter(({ role }) => role === 'lead');
  const answering = leads.length > 0 ? leads : assignees.filter(answersFor);
  const others = assignees.filter((assignee) => !answering.includes(assignee));
  return [text(namesOf(answering)), text(namesOf(others))];
}

const namesOf = (assignees: readonly ListedAssignee[]): string =>
  [...new Set(assignees.map(({ unit, role }) => unit + ROLE_NOTES[role]))].join('; ');

/** The first day that is to be kept. */
function dayOf({ deadlines }: Entry): Cell {
  const days = deadlines.flatMap(({ due }) => (due === null ? [] : [due])).sort();
  return days[0] === undefined ? null : { kind: 'day', iso: days[0] };
}

const text = (value: string): Cell => (value === '' ? null : { kind: 'text', text: value });
