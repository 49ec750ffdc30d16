import { daysBetween, weekdayOf } from '../../model/date/calendar';
import type { DeadlineKind } from '../../model/deadline/deadline';
import { type HolidayYear, holidayYears, previousWorkingDay, restOf } from '../../model/deadline/holidays';
import { ownerOf } from '../../model/task/task-items';
import { tasksIn } from '../../model/task/tasks';
import { type Block, blockAtLine, nextBlock } from '../../syntax/tree';
import { type Position, type Range, touches } from '../../text/span';
import type { Session } from '../session';
import { rangeInTask, readTaskOf } from './task-readings';

/** What a deadline of the text means. */
export interface DeadlinePlace {
  readonly range: Range;
  readonly kind: DeadlineKind;
  /** As `thongbao extract` gives it. */
  readonly value: string | null;
  /** Null where no day follows from the text. */
  readonly day: DueDay | null;
}

/** The last day that is still in time. */
export interface DueDay {
  readonly iso: string;
  /** Monday is 1, Sunday is 7. */
  readonly weekday: number;
  /** Negative for a day that is over; null where nobody said what day it is today. */
  readonly daysLeft: number | null;
  /** Where it is no working day: why, and the last one before it. */
  readonly rest: { readonly reason: string; readonly before: string } | null;
}

/** The deadlines of the tasks that stand on the lines of a range. `today` is `2026-03-05`. */
export function deadlinesIn(session: Session, range: Range, today: string | null): DeadlinePlace[] {
  const years = holidayYears(session.settings.holidays);
  const places: DeadlinePlace[] = [];
  for (const block of blocksAt(session, range)) {
    for (const task of tasksIn(block, session)) {
      for (const deadline of readTaskOf(session, task).deadlines) {
        const { kind, value, due } = deadline;
        const place = rangeInTask(session.tree, task, deadline);
        if (touches(place, range))
          places.push({ range: place, kind, value, day: due === null ? null : dueDay(due, today, years) });
      }
    }
  }
  return places;
}

/** The deadline at a place, or null. */
export function deadlineAt(session: Session, position: Position, today: string | null): DeadlinePlace | null {
  return deadlinesIn(session, { start: position, end: position }, today)[0] ?? null;
}

/** The blocks of the range's lines, from the item on that the first of them goes on with. */
function* blocksAt({ tree }: Session, { start, end }: Range): Generator<Block> {
  const { block: last } = blockAtLine(tree, end.line);
  const first = ownerOf(tree, blockAtLine(tree, start.line).block);
  for (let block: Block | null = first; block; block = nextBlock(tree, block)) {
    yield block;
    if (block === last) return;
  }
}

function dueDay(iso: string, today: string | null, years: readonly HolidayYear[]): DueDay {
  const reason = restOf(iso, years);
  return {
    iso,
    weekday: weekdayOf(iso),
    daysLeft: today === null ? null : daysBetween(today, iso),
    rest: reason === null ? null : { reason, before: previousWorkingDay(iso, years) },
  };
}
