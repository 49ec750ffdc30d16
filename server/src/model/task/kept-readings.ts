import type { Paragraph } from '../../syntax/paragraph';
import type { Governor } from '../assignment/actors-over';
import { readTask, type TaskReading } from './read-task';
import type { Task, TaskCell, TaskContext } from './task';

/** A reading with all that it was made from. */
interface Kept {
  readonly text: string;
  readonly over: string;
  readonly reference: string | null;
  readonly reading: TaskReading;
}

/** A paragraph has few tasks; what was read before its continuation was edited is forgotten in turn. */
const MOST_KEPT = 8;
const kept = new WeakMap<Paragraph, Kept[]>();

/**
 * As `readTask`, but that a task which says the same as one before is not read again. Nobody has to tell what an edit
 * concerns: unlike a `TaskReader` it serves those who are asked before anybody knows.
 */
export function keptReading(task: Task, reference: string | null, context: TaskContext): TaskReading {
  const { paragraph } = task.parts[0]!.block;
  const place = task.cells ? 'row' : 'item';
  const over = [place, ...[...task.governors, ...(task.cells ?? [])].map(sourceOf)].join('\n');
  const readings = kept.get(paragraph) ?? [];
  const known = readings.find(
    (each) => each.text === task.text && each.over === over && each.reference === reference,
  );
  if (known) return known.reading;
  const reading = readTask(task, reference, context);
  kept.set(paragraph, [...readings.slice(1 - MOST_KEPT), { text: task.text, over, reference, reading }]);
  return reading;
}

const sourceOf = (source: Governor | TaskCell): string =>
  'text' in source ? `${source.kind} ${source.text}` : `${source.kind} ${source.span.start}`;
