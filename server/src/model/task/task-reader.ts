import type { Block } from '../../syntax/tree';
import { keptIn, oncePer } from '../../text/memo';
import type { Assignee } from '../assignment/assignee';
import { assigneesOf as assigneesOfTask, readTime, type TaskReading } from './read-task';
import type { Item, Task, TaskContext } from './task';
import { tasksIn } from './tasks';

/** Reads each task once for all who ask. What changed has to be forgotten by name: the item before it, too. */
export interface TaskReader extends TaskContext {
  tasksIn(block: Block): readonly Task[];
  assigneesOf(task: Task): readonly Assignee[];
  /** As `readTask`. */
  read(task: Task, reference: string | null): TaskReading;
  forget(block: Block): void;
}

/** A notice takes its missing years from one day, so that only the last one is kept. */
interface LastReading {
  readonly reference: string | null;
  readonly reading: TaskReading;
}

/** A reader of the tasks of one tree. */
export function createTaskReader({ tree, facts }: TaskContext): TaskReader {
  const items = new WeakMap<Block, Item>();
  const context = { tree, facts, items };
  const tasks = new WeakMap<Block, readonly Task[]>();
  const lastReadings = new WeakMap<Task, LastReading>();
  const assigneesOf = oncePer((task: Task) => assigneesOfTask(task, context));
  return {
    ...context,
    assigneesOf,
    tasksIn: (block) => keptIn(tasks, block, () => tasksIn(block, context)),
    read(task, reference) {
      const last = lastReadings.get(task);
      if (last?.reference === reference) return last.reading;
      const reading = { ...readTime(task, reference, context), assignees: assigneesOf(task) };
      lastReadings.set(task, { reference, reading });
      return reading;
    },
    forget(block) {
      tasks.delete(block);
      items.delete(block);
    },
  };
}
