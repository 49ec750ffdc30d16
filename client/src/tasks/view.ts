import {
  EventEmitter,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import type { ListedDeadline, TaskList } from '../../../server/src/features/tasks/task-list';
import { answersFor } from '../../../server/src/model/assignment/assignee';
import { texts } from '../texts';
import { type Grouping, groupTasks, type TaskGroup, type TaskItem } from './groups';

/** A row of the view: a group, or a task in one. */
export type Row = TaskGroup | TaskRow;

interface TaskRow extends TaskItem {
  readonly id: string;
  readonly grouping: Grouping;
}

const GROUP_ICONS: Readonly<Record<Grouping, string>> = {
  unit: 'organization',
  deadline: 'calendar',
  notice: 'file-text',
};

interface Shown {
  readonly lists: readonly TaskList[];
  readonly grouping: Grouping;
  readonly filter: string;
}

/** Shows task lists in groups. What it shows is given to it; it asks for nothing. */
export class TaskTree implements TreeDataProvider<Row> {
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private shown: Shown = { lists: [], grouping: 'unit', filter: '' };

  /**
   * Shows something else. VS Code forgets all rows with each redrawing, and may be about to ask for them: it is told of
   * none where nothing has changed.
   */
  show(change: Partial<Shown>): void {
    const before = this.shown;
    this.shown = { ...before, ...change };
    if (JSON.stringify(this.shown) !== JSON.stringify(before)) this.redraw();
  }

  redraw(): void {
    this.changed.fire(undefined);
  }

  getChildren(row?: Row): Row[] {
    const { lists, grouping, filter } = this.shown;
    if (!row) return groupTasks(lists, grouping, filter, texts().tasks.groups);
    if (!('items' in row)) return [];
    return row.items.map((item, i) => ({ ...item, id: `${row.id}#${i}`, grouping }));
  }

  getTreeItem(row: Row): TreeItem {
    return 'items' in row ? groupItem(row, this.shown.grouping) : taskItem(row);
  }
}

function groupItem({ id, label, items, missing }: TaskGroup, grouping: Grouping): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = texts().tasks.count(items.length, missing);
  item.iconPath = new ThemeIcon(GROUP_ICONS[grouping]);
  item.accessibilityInformation = { label: `${label}: ${item.description}` };
  return item;
}

function taskItem({ id, grouping, uri, task }: TaskRow): TreeItem {
  const said = texts().tasks;
  const { marker, text, deadlines, assignees, missing, range } = task;
  const lacks = missing.map((each) => said.groups.missing[each]);
  const label = marker === null ? text : `${marker} ${text}`;
  // A narrow view shows the beginning of a row only, so what is missing stands there.
  const lack = lacks.length > 0 ? `(${lacks.join(', ')}) ` : '';
  const item = new TreeItem(marker === null ? lack + text : `${marker} ${lack}${text}`);
  const when = deadlines.map((deadline) => deadline.text);
  const who = [...new Set(assignees.filter(answersFor).map(({ unit }) => unit))];
  item.id = id;
  item.description = [...when, ...(grouping === 'unit' ? [] : who)].join(' · ');
  item.tooltip = [label, ...lacks, ...when, who.join(', ')].filter(Boolean).join('\n');
  item.iconPath =
    missing.length > 0
      ? new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
      : new ThemeIcon(iconOf(deadlines));
  item.accessibilityInformation = { label: [...lacks, label, ...when, ...who].join('. ') };
  const { line, character } = range.start;
  item.command = {
    command: 'vscode.open',
    title: said.open,
    arguments: [Uri.parse(uri, true), { selection: new Range(line, character, line, character) }],
  };
  return item;
}

function iconOf(deadlines: readonly ListedDeadline[]): string {
  if (deadlines.some(({ due }) => due !== null)) return 'calendar';
  return deadlines.some(({ kind }) => kind === 'recurrence') ? 'sync' : 'circle-outline';
}
