import { resolve } from 'node:path';
import { openSession } from '../../features/session';
import { exportTasks } from '../../features/tasks/export/formats';
import { type TaskList, taskListOf } from '../../features/tasks/task-list';
import { CannotRun, EXIT } from '../cannot-run';
import { defineCommand } from '../command';
import { writeWhole } from '../files/write-file';
import { forEachNotice } from '../notices';
import { tasksTable } from '../report/tasks';

/** Lists the tasks of notices. */
export const tasks = defineCommand({
  options: {
    format: { type: 'string', choices: ['table', 'json', 'csv', 'ics', 'xlsx'] },
    output: { type: 'string', short: 'o' },
    today: { type: 'string', value: 'date' },
    config: { type: 'string' },
    'stdin-filename': { type: 'string' },
  },
  async run({ values, positionals }, context) {
    if (positionals.length === 0) throw new CannotRun((texts) => texts.pathsNeeded('tasks'));
    const { format = 'table', output } = values;
    if (format === 'xlsx' && output === undefined) throw new CannotRun((texts) => texts.outputNeeded(format));
    const { io, texts } = context;
    const lists = await forEachNotice(positionals, values, context, async ({ input, decoded, options }) =>
      // No rule has a say in what a notice asks for.
      taskListOf(openSession(decoded.text, { ...options, rules: [] }), input.path),
    );
    const width = (output === undefined && io.stdout.isTTY && io.stdout.columns) || WIDTH;
    const bytes =
      format === 'table'
        ? Buffer.from(tasksTable(lists, width, texts))
        : format === 'json'
          ? Buffer.from(tasksJson(lists))
          : await exportTasks(lists, format);
    if (output === undefined) io.stdout.write(bytes);
    else await writeWhole(resolve(io.cwd, output), output, bytes);
    return EXIT.clean;
  },
});

/** Of a table that goes to no terminal. */
const WIDTH = 120;

const tasksJson = (lists: readonly TaskList[]): string =>
  `${JSON.stringify({ version: 1, files: lists }, null, 2)}\n`;
