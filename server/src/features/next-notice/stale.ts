import { addMonths, dayOf, monthIso } from '../../model/date/calendar';
import type { CalendarDate } from '../../model/date/dates';
import { type Component, isNoText } from '../../syntax/structure';
import { type Block, rangeAt } from '../../syntax/tree';
import { overlaps, type Range, type Span, spanOf } from '../../text/span';
import type { Session } from '../session';
import { monthsIn, ownPeriod } from './periods';

/** What a notice must no longer name that was made of an older one. */
export interface StaleNames {
  /** `2026-03`, and `2026-Q1`. */
  readonly periods: readonly string[];
  /** Days of the older notice and its meeting, `2026-02-24`. */
  readonly days: readonly string[];
  /** Null where the new notice is of the same year. */
  readonly year: number | null;
}

/** A place that a drafter has to look at. */
export interface StalePlace {
  readonly range: Range;
  /** `blank`: something is still to be filled in. */
  readonly kind: 'month' | 'year' | 'meeting' | 'blank';
}

/** The parts that name the notice's own period and meeting. */
export const NAMING: readonly Component[] = ['subject', 'opening', 'lead-in', 'closing'];

/** The two periods before a notice's own: what is most likely left of the notice that it was made of. */
export function staleBefore(session: Session): StaleNames {
  const period = ownPeriod(session);
  if (!period) return { periods: [], days: [], year: null };
  const length = monthsIn(period);
  const first = { ...dayOf(period.from), day: 1 };
  const before = Array.from({ length: 2 * length }, (_, i) => addMonths(first, -1 - i));
  const quarters = before.map(({ year, month }) => `${year}-Q${Math.ceil(month / 3)}`);
  const own = `${first.year}-Q${Math.ceil(first.month / 3)}`;
  return {
    periods: [
      ...before.map(({ year, month }) => monthIso(year, month)),
      ...new Set(quarters.filter((quarter) => quarter !== own)),
    ],
    days: [],
    year: before.every(({ year }) => year < first.year) ? first.year - 1 : null,
  };
}

/** Every place that names what is stale or is left blank, in the order of the text. What is cited keeps its dates. */
export function stalePlacesIn({ tree, facts }: Session, stale: StaleNames): StalePlace[] {
  const places: StalePlace[] = [];
  for (const page of tree.pages) {
    let line = page.firstLine;
    for (const block of page.blocks) {
      for (const { kind, ...at } of isNoText(block.component) ? [] : placesIn(block, facts, stale))
        places.push({ kind, range: rangeAt(block.paragraph, line, at) });
      line += block.paragraph.lineCount;
    }
  }
  return places;
}

type Place = Span & Pick<StalePlace, 'kind'>;

const BLANK = /…\/…(?:\/\d{4})?|ngày\s…\stháng\s…|(?:tuần(?:\sthứ)?|tháng)\s…/giu;
const YEAR = /(?<!\p{L})năm\s+(\d{4})(?![\d-])/giu;
/** `08/3`: a day whose year everybody knows. */
const SHORT_DAY = /(?<![\d/.,-])\d{1,2}\/(\d{1,2})(?![\d/]|[.,]\d|[-–]\p{L}|\p{L})/gu;

function placesIn({ paragraph, component }: Block, facts: Session['facts'], stale: StaleNames): Place[] {
  const { text } = paragraph;
  if (!/[\d…]/.test(text)) return [];
  const { dates, citations } = facts(paragraph);
  const taken: Span[] = [...citations];
  const places: Place[] = [];
  const add = (at: Span, kind: StalePlace['kind'] | null): void => {
    if (taken.some((other) => overlaps(other, at))) return;
    taken.push(at);
    if (kind) places.push({ start: at.start, end: at.end, kind });
  };
  const isOwn = NAMING.includes(component) || component === 'place-date';
  for (const match of text.matchAll(BLANK)) add(spanOf(match), 'blank');
  for (const date of dates) add(date, kindOf(date, stale, isOwn));
  for (const match of text.matchAll(YEAR))
    add(spanOf(match), Number(match[1]) === stale.year ? 'year' : null);
  if (!isOwn)
    for (const match of text.matchAll(SHORT_DAY))
      add(spanOf(match), isMonth(Number(match[1]), stale) ? 'month' : null);
  return places.sort((a, b) => a.start - b.start);
}

function kindOf(date: CalendarDate, stale: StaleNames, isOwn: boolean): StalePlace['kind'] | null {
  if (date.iso !== null && stale.days.includes(date.iso)) return 'meeting';
  if (!isOwn && namesPeriod(date, stale)) return 'month';
  return date.year !== null && date.year.value === stale.year ? 'year' : null;
}

function namesPeriod({ quarter, month, year, iso }: CalendarDate, stale: StaleNames): boolean {
  if (quarter !== null)
    return stale.periods.some((period) => (year === null ? period.endsWith(`Q${quarter}`) : period === iso));
  if (year === null) return month !== null && isMonth(month.value, stale);
  return month !== null && stale.periods.includes(monthIso(year.value, month.value));
}

const isMonth = (month: number, { periods }: StaleNames): boolean =>
  periods.some((period) => period.endsWith(monthIso(0, month).slice(-3)));
