import { addMonths, type Day, dayOf } from '../../model/date/calendar';
import { monthInWords, quarterInWords } from '../../model/date/written';
import { type Period, periodIn, textOfComponent } from '../../model/notice/document-facts';
import type { Session } from '../session';

/** A period that the next notice may be for. */
export interface NextPeriod {
  /** `tháng 4 năm 2026`. */
  readonly label: string;
  /** How many months later than that of the notice before. */
  readonly shift: number;
}

/**
 * The period that a notice is for: what its subject names, a year too; null where nothing says it, and where it is a week,
 * for the next one may be of any week.
 */
export function ownPeriod({ tree, document }: Session): Period | null {
  const subject = textOfComponent(tree, 'subject');
  if (/(?<!\p{L})tuần\s+(?:thứ\s+)?\d/iu.test(subject)) return null;
  const year = /năm\s+(\d{4})(?!\d)/iu.exec(subject);
  const ofYear = year && { from: `${year[1]}-01-01`, to: `${year[1]}-12-31`, text: year[0] };
  return periodIn(subject) ?? ofYear ?? document.period;
}

/** How many months a period has: 1, 3, 6 or 12. */
export function monthsIn({ from, to }: Period): number {
  const [first, last] = [dayOf(from), dayOf(to)];
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

/** The periods that may follow that of a notice, the next one first; empty where it names none. */
export function nextPeriods(session: Session): NextPeriod[] {
  const period = ownPeriod(session);
  if (!period) return [];
  const length = monthsIn(period);
  return [length, 2 * length, 3 * length].map((shift) => ({
    label: labelOf(addMonths(dayOf(period.from), shift), length),
    shift,
  }));
}

function labelOf({ year, month }: Day, length: number): string {
  if (length === 12) return `năm ${year}`;
  if (length === 1) return monthInWords({ year, month });
  if (length === 3) return quarterInWords({ year, month });
  return `6 tháng ${month === 1 ? 'đầu' : 'cuối'} năm ${year}`;
}
