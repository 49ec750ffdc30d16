import { piece } from '../../text/pattern';
import type { Span } from '../../text/span';
import { inOneLine } from '../../text/words';
import type { CalendarDate } from '../date/dates';

/** When work is to be done (thời hạn), as a text says it. The span covers the whole expression. */
export interface Deadline extends Span {
  /** The expression with white space folded: `trước ngày 10/3/2026`, `thứ 6 hàng tuần`, `khi có yêu cầu`. */
  readonly text: string;
  readonly kind: DeadlineKind;
  /**
   * `2026-03-10`; `2026-03`, `2026-Q1`, `2026`; `daily`, `weekly`, `weekly:5`, `monthly`, `monthly:25`, `quarterly`,
   * `yearly`; `P5D`, `P5WD` (working days), `PT24H`. Null where the text does not say it or the day does not exist.
   */
  readonly value: string | null;
  /** The last day that is still in time (`2026-03-31` of `2026-03`); null where no day follows from the text. */
  readonly due: string | null;
  /** The day, month or quarter that the expression names. */
  readonly date: CalendarDate | null;
}

export type DeadlineKind = 'date' | 'period' | 'recurrence' | 'duration' | 'event' | 'vague';

export interface DeadlineContext {
  /**
   * The notice's own date, else its meeting's, else its period (`2026-03-05`, `2026-03` or `2026`): missing years are
   * taken from it.
   */
  readonly reference: string | null;
  /** Spans whose dates belong to something else: citations. */
  readonly exclude?: readonly Span[];
}

/** The hour that may stand before a day, as a pattern's source: `17h00 `, `16 giờ 30 phút, `. */
export const HOUR = piece`(?:\d{1,2}\s{0,2}(?:h|g|giờ|:)\s{0,2}(?:\d{2})?(?:\s{0,2}phút)?,? )?`;

/** A deadline of a text, its expression at `at` with white space folded. */
export function makeDeadline(
  text: string,
  at: Span,
  deadline: Omit<Deadline, 'start' | 'end' | 'text' | 'date'>,
  date: CalendarDate | null = null,
): Deadline {
  return {
    start: at.start,
    end: at.end,
    text: inOneLine(text.slice(at.start, at.end)),
    ...deadline,
    date,
  };
}

/** The clause that a place stands in: from the last full stop or semicolon, at most 200 characters back. */
export function clauseBefore(text: string, at: number): string {
  const part = text.slice(Math.max(0, at - 200), at);
  return part.slice(Math.max(part.lastIndexOf('. '), part.lastIndexOf(';')) + 1);
}
