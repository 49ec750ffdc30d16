import type { TaskList } from '../task-list';
import { tasksAsCsv } from './csv';
import { tasksAsIcs } from './ics';

/** The files that a task list can be written to. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'ics'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The bytes of a file with the tasks of some notices. The writer of workbooks is loaded when it is first needed. */
export async function exportTasks(lists: readonly TaskList[], format: ExportFormat): Promise<Uint8Array> {
  switch (format) {
    case 'csv':
      return new TextEncoder().encode(tasksAsCsv(lists));
    case 'ics':
      return new TextEncoder().encode(tasksAsIcs(lists));
    case 'xlsx':
      return (await import('./xlsx')).tasksAsXlsx(lists);
  }
}
