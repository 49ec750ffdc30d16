import { overlaps } from '../../../text/span';
import { datesOf } from '../../date/dates';
import type { Deadline, DeadlineContext } from '../deadline';
import { periodDeadline } from './in-period';
import { yearDeadlines } from './in-year';
import { dayDeadline } from './on-day';

/** Deadlines that name a day, a month, a quarter or a year. */
export function datedDeadlines(text: string, context: DeadlineContext): Deadline[] {
  const found: Deadline[] = [];
  for (const date of datesOf(text)) {
    if (context.exclude?.some((span) => overlaps(span, date))) continue;
    const deadline =
      date.kind === 'day' ? dayDeadline(text, date, context) : periodDeadline(text, date, context);
    if (deadline) found.push(deadline);
  }
  if (/năm\s+20|6\s+tháng|(?:hết|cuối)\s+năm/iu.test(text)) found.push(...yearDeadlines(text, context));
  return found;
}
