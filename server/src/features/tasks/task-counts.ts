import { placedBlocks, sectionsOf } from '../../model/notice/outline';
import { tasksIn } from '../../model/task/tasks';
import type { Block } from '../../syntax/tree';
import { rangeOfText } from '../../syntax/tree';
import type { Range } from '../../text/span';
import type { Session } from '../session';
import { readTaskOf } from './task-readings';
import { type TaskTiming, type TimingCounts, timingCounts, timingOf } from './task-times';

/** How many tasks stand under a heading, and how many of them say when. */
export interface SectionCount extends TimingCounts {
  /** Of the heading. */
  readonly range: Range;
  readonly tasks: number;
}

/** The headed sections that hold tasks, with those of their subsections. This walks the whole document. */
export function taskCounts(session: Session): SectionCount[] {
  const blocks = placedBlocks(session.tree);
  const times = new Map<Block, TaskTiming[]>();
  for (const { block } of blocks) {
    const ofBlock = tasksIn(block, session).map((task) => timingOf(readTaskOf(session, task)));
    if (ofBlock.length > 0) times.set(block, ofBlock);
  }
  return sectionsOf(blocks).flatMap(({ head, heading, blocks: inside }) => {
    const ofSection = inside.flatMap(({ block }) => times.get(block) ?? []);
    if (heading === null || ofSection.length === 0) return [];
    const range = rangeOfText(head.block.paragraph, head.line);
    return [{ range, tasks: ofSection.length, ...timingCounts(ofSection) }];
  });
}
