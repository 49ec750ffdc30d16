import { entriesOf } from '../../features/tasks/export/rows';
import type { ListedTask, TaskList } from '../../features/tasks/task-list';
import { timingCounts } from '../../features/tasks/task-times';
import { answersFor } from '../../model/assignment/assignee';
import type { Texts } from '../texts';

const GAP = '  ';
/** The widest that the columns beside the task itself become. */
const WIDEST = { marker: 10, unit: 30, deadline: 28, missing: 24 };
const NARROWEST_TASK = 24;

/** The tasks for a person, notice by notice; what is too long for a column ends in `…`. */
export function tasksTable(lists: readonly TaskList[], width: number, texts: Texts): string {
  return lists.map((list) => noticeTable(list, width, texts)).join('\n');
}

function noticeTable({ path, tasks }: TaskList, width: number, texts: Texts): string {
  const counts = timingCounts(tasks.map(({ time }) => time));
  const heading = `${path}: ${texts.taskCount(tasks.length, counts)}\n`;
  if (tasks.length === 0) return heading;
  const { marker, unit, task, deadline, missing } = texts.taskColumns;
  const rows = [[marker, unit, task, deadline, missing], ...tasks.flatMap((each) => rowsOf(each, texts))];
  const widthOf = (column: number, widest: number): number =>
    Math.min(widest, Math.max(...rows.map((row) => row[column]!.length)));
  const [first, second, fourth, fifth] = [
    widthOf(0, WIDEST.marker),
    widthOf(1, WIDEST.unit),
    widthOf(3, WIDEST.deadline),
    widthOf(4, WIDEST.missing),
  ];
  const rest = width - first - second - fourth - fifth - 4 * GAP.length;
  const widths = [first, second, widthOf(2, Math.max(NARROWEST_TASK, rest)), fourth, fifth];
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => cut(cell, widths[i]!).padEnd(widths[i]!))
      .join(GAP)
      .trimEnd();
  return `${heading}${rows.map((row) => `${line(row)}\n`).join('')}`;
}

function rowsOf(task: ListedTask, { missingNames }: Texts): string[][] {
  return entriesOf(task).map(({ text, assignees, deadlines, missing }, i) => [
    i === 0 ? (task.marker ?? '') : '',
    [...new Set(assignees.filter(answersFor).map(({ unit }) => unit))].join(', '),
    text,
    deadlines.map((deadline) => deadline.text).join('; '),
    missing.map((each) => missingNames[each]).join(', '),
  ]);
}

const cut = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
