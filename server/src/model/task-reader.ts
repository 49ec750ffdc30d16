import type { Block } from '../syntax/tree';
import { type Assignee, assignmentsOf } from './assignment/assignments';
import { type Item, readTime, type Task, type TaskContext, type TaskReading, tasksIn } from './tasks';

/** Reads each task once for all who ask. What changed has to be forgotten by name: the item before it, too. */
export interface TaskReader extends TaskContext {
  tasksIn(block: Block): readonly Task[];
  assigneesOf(task: Task): readonly Assignee[];
  /** As `readTask`. */
  read(task: Task, reference: string | null): TaskReading;
  forget(block: Block): void;
}

interface Known {
  assignees?: readonly Assignee[];
  full?: { readonly reference: string | null; readonly reading: TaskReading };
}

export function createTaskReader({ tree, facts }: TaskContext): TaskReader {
  const items = new WeakMap<Block, Item>();
  const context = { tree, facts, items };
  const tasks = new WeakMap<Block, readonly Task[]>();
  const readings = new WeakMap<Task, Known>();
  const knownOf = (task: Task): Known => {
    let known = readings.get(task);
    if (!known) {
      known = {};
      readings.set(task, known);
    }
    return known;
  };
  const assigneesOf = (task: Task): readonly Assignee[] => {
    const known = knownOf(task);
    known.assignees ??= assignmentsOf(task.reading, task.governors);
    return known.assignees;
  };
  return {
    ...context,
    assigneesOf,
    tasksIn(block) {
      let found = tasks.get(block);
      if (!found) {
        found = tasksIn(block, context);
        tasks.set(block, found);
      }
      return found;
    },
    read(task, reference) {
      const known = knownOf(task);
      if (known.full?.reference !== reference || !known.full) {
        const time = readTime(task, reference, context);
        known.full = { reference, reading: { ...time, assignees: assigneesOf(task) } };
      }
      return known.full.reading;
    },
    forget(block) {
      tasks.delete(block);
      items.delete(block);
    },
  };
}
