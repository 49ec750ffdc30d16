import type { TaskReading } from '../../model/task/read-task';

/**
 * Whether a task says by when it is to be done: it does; it need not; it should and the cell for it is empty or it is said in
 * other words; it names a day that the calendar does not have; it should and does not.
 */
export type TaskTiming = 'dated' | 'unneeded' | 'unsaid' | 'invalid' | 'missing';

export type TimingCounts = Readonly<Record<TaskTiming, number>>;

/** What lists, counts over headings and the command's table say alike. */
export function timingOf(task: Omit<TaskReading, 'assignees'>): TaskTiming {
  const deadlines = [...task.deadlines, ...task.inherited];
  if (task.missing.length + task.open.length > 0) return 'missing';
  if (deadlines.some(({ date }) => date?.exists === false)) return 'invalid';
  if (deadlines.length > 0) return 'dated';
  return task.expectsDeadline ? 'unsaid' : 'unneeded';
}

/** How many tasks there are of each timing. */
export function timingCounts(times: readonly TaskTiming[]): TimingCounts {
  const counts = { dated: 0, unneeded: 0, unsaid: 0, invalid: 0, missing: 0 };
  for (const time of times) counts[time]++;
  return counts;
}
