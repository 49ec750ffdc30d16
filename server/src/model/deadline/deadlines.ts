import { pattern } from '../../text/pattern';
import { overlaps } from '../../text/span';
import { datedDeadlines } from './dated/dated';
import { quarterOfReport } from './dated/in-period';
import type { Deadline, DeadlineContext } from './deadline';
import { namedMonthDeadlines } from './named-month';
import { recurringDeadlines } from './recurring';
import { durationDeadlines } from './relative/durations';
import { eventDeadlines } from './relative/events';
import { vagueDeadlines } from './relative/vague';

const MAY_HOLD_ONE = pattern('iu')`
  \d/\d|ngày|tuần|tháng|quý|năm|khi\s|theo\s|trước\s|hạn|sớm|nhất|\d\s{0,2}(?:h|giờ)|vòng\s|lần|mỗi\s|thứ\s
  |m[ùồ]ng\s|định\s|sau\s|mai\>|(?:họp|ban|nghị)\s
`;

/**
 * All deadlines of a text, in its order. Where two readings overlap, the more definite one stands:
 * `trước ngày 25 hằng tháng` is a recurrence and no date.
 */
export function deadlinesOf(text: string, context: DeadlineContext): Deadline[] {
  if (!MAY_HOLD_ONE.test(text)) return [];
  const found: Deadline[] = [];
  const dated = datedDeadlines(text, context);
  for (const reading of [
    // `trước ngày 15/12 hằng năm` is one.
    dated.filter(({ kind }) => kind === 'recurrence'),
    recurringDeadlines(text),
    dated,
    namedMonthDeadlines(text, context),
    durationDeadlines(text),
    eventDeadlines(text),
    vagueDeadlines(text),
  ]) {
    addWhereFree(found, reading);
  }
  // Beside a day, a year is the product's own period: `kế hoạch thực hiện trong năm 2026, trước ngày 10/3/2026`.
  if (found.some(({ kind }) => kind === 'date')) {
    return found.filter(({ kind, date, value }) => kind !== 'period' || date !== null || isMonth(value));
  }
  if (found.every(({ kind }) => kind === 'event')) {
    const quarter = quarterOfReport(text, context);
    if (quarter) addWhereFree(found, [quarter]);
  }
  return found;
}

const isMonth = (value: string | null): boolean => value?.length === '2026-03'.length;

/** Both lists are walked once, so that a text full of dates costs no more than its length. */
function addWhereFree(found: Deadline[], more: Deadline[]): void {
  more.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Deadline[] = [];
  let next = 0;
  let end = -1;
  for (const deadline of more) {
    while (next < found.length && found[next]!.end <= deadline.start) next++;
    if (deadline.start < end || (next < found.length && overlaps(found[next]!, deadline))) continue;
    kept.push(deadline);
    end = deadline.end;
  }
  found.push(...kept);
  found.sort((a, b) => a.start - b.start);
}
