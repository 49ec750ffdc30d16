import { placedBlocks, sectionsOf } from '../../model/notice/outline';
import { tasksIn } from '../../model/task/tasks';
import type { Block } from '../../syntax/tree';
import { rangeOfText } from '../../syntax/tree';
import type { Range } from '../../text/span';
import type { Session } from '../session';
import { readTaskOf } from './task-readings';

/** How many tasks stand under a heading, how many of them say when, and how many should and do not. */
export interface SectionCount {
  /** Of the heading. */
  readonly range: Range;
  readonly tasks: number;
  readonly dated: number;
  readonly missing: number;
}

interface Count {
  tasks: number;
  dated: number;
  missing: number;
}

/** The headed sections that hold tasks, with those of their subsections. This walks the whole document. */
export function taskCounts(session: Session): SectionCount[] {
  const blocks = placedBlocks(session.tree);
  const counts = new Map<Block, Count>();
  for (const { block } of blocks) {
    const count: Count = { tasks: 0, dated: 0, missing: 0 };
    for (const task of tasksIn(block, session)) {
      const { deadlines, inherited, missing, open } = readTaskOf(session, task);
      count.tasks++;
      if (deadlines.length + inherited.length > 0) count.dated++;
      if (missing.length + open.length > 0) count.missing++;
    }
    if (count.tasks > 0) counts.set(block, count);
  }
  return sectionsOf(blocks).flatMap(({ head, heading, blocks: inside }) => {
    const sum: Count = { tasks: 0, dated: 0, missing: 0 };
    for (const { block } of inside) {
      const count = counts.get(block);
      if (!count) continue;
      sum.tasks += count.tasks;
      sum.dated += count.dated;
      sum.missing += count.missing;
    }
    if (heading === null || sum.tasks === 0) return [];
    return [{ range: rangeOfText(head.block.paragraph, head.line), ...sum }];
  });
}
