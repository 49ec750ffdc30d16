import type { Connection } from 'vscode-languageserver';
import { deadlinesIn } from '../../features/tasks/deadline-places';
import { EXPORT_FORMATS, type ExportFormat, exportTasks } from '../../features/tasks/export/formats';
import { taskCounts } from '../../features/tasks/task-counts';
import type { TaskList } from '../../features/tasks/task-list';
import * as convert from '../convert';
import type { Documents } from '../documents';
import type { Log } from '../log';
import type { Runtime } from '../runtime';
import { TEXTS } from '../texts';
import { answering } from './answer';
import { toBase64 } from './base64';
import type { TaskSource } from './task-lists';

/** `thongbao/tasks`: answers a `TaskList` for each source, in their order. */
interface TasksParams {
  readonly sources: readonly TaskSource[];
}

/** `thongbao/exportTasks`: answers the file's bytes as base64. */
interface ExportParams extends TasksParams {
  readonly format: ExportFormat;
}

/** What the server answers about tasks, their deadlines and their units. */
export function answerTaskRequests(
  connection: Connection,
  documents: Documents,
  listsOf: (sources: readonly TaskSource[]) => Promise<TaskList[]>,
  log: Log,
  today: Runtime['today'],
): void {
  const on = answering(documents, log);

  connection.onCodeLens(
    on('codeLens', ({ session, settings }) =>
      taskCounts(session).map((count) => convert.toCodeLens(count, TEXTS[settings.language])),
    ),
  );
  connection.languages.inlayHint.on(
    on('inlayHint', ({ session, settings }, { range }) => {
      if (!settings.inlayHints) return [];
      const places = deadlinesIn(session, range, session.settings.today ?? today());
      return places.flatMap(({ range: place, day }) =>
        day ? [convert.toInlayHint(place, day, TEXTS[settings.language])] : [],
      );
    }),
  );
  connection.onRequest('thongbao/tasks', ({ sources }: TasksParams) =>
    listsOf(sources).catch((error): TaskList[] => {
      log('tasks', error);
      return [];
    }),
  );
  connection.onRequest('thongbao/exportTasks', async ({ sources, format }: ExportParams) => {
    if (!EXPORT_FORMATS.includes(format)) return null;
    return toBase64(await exportTasks(await listsOf(sources), format));
  });
}
