import { addMonths, dayExists, dayOf, isoOf, lastDayOfMonth, monthIso } from '../../model/date/calendar';
import type { CalendarDate } from '../../model/date/dates';
import { type Component, isNoText } from '../../syntax/structure';
import { type Block, rangeAt } from '../../syntax/tree';
import { overlaps, type Range, type Span, spanOf } from '../../text/span';
import type { Session } from '../session';
import { monthsIn, ownPeriod } from './periods';
import { partsOfYearIn, weeksIn } from './weeks-and-parts';

/** What a notice must no longer name that was made of an older one. */
export interface StaleNames {
  /** `2026-03`, and `2026-Q1`. */
  readonly periods: readonly string[];
  /** Those of them, and of the words, that the parts which name the notice's own period have no reason to name either. */
  readonly unchanged: readonly string[];
  /** Weeks and parts of the year: `tuần 45`, `6 tháng đầu năm`. */
  readonly words: readonly string[];
  /** Days of the older notice and its meeting, `2026-02-24`. */
  readonly days: readonly string[];
  /** The days that were still ahead and are over, as far as one can tell; `to` is not among them. */
  readonly past: { readonly from: string; readonly to: string } | null;
  /** Null where the new notice is of the same year. */
  readonly year: number | null;
}

/** A place that a drafter has to look at. */
export interface StalePlace {
  readonly range: Range;
  /** `blank`: something is still to be filled in. */
  readonly kind: 'month' | 'year' | 'meeting' | 'past' | 'blank';
}

/** The parts that name the notice's own period and meeting. */
export const NAMING: readonly Component[] = ['subject', 'opening', 'lead-in', 'closing'];

const NOTHING: StaleNames = { periods: [], unchanged: [], words: [], days: [], past: null, year: null };

/** The two periods before a notice's own: what is most likely left of the notice that it was made of. */
export function staleBefore(session: Session): StaleNames {
  const period = ownPeriod(session);
  if (!period) return NOTHING;
  const length = monthsIn(period);
  const first = { ...dayOf(period.from), day: 1 };
  const before = Array.from({ length: 2 * length }, (_, i) => addMonths(first, -1 - i));
  const quarters = before.map(({ year, month }) => `${year}-Q${Math.ceil(month / 3)}`);
  const own = `${first.year}-Q${Math.ceil(first.month / 3)}`;
  return {
    ...NOTHING,
    periods: [
      ...before.map(({ year, month }) => monthIso(year, month)),
      ...new Set(quarters.filter((quarter) => quarter !== own)),
    ],
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
const SHORT_DAY = /(?<![\d/.,-])(\d{1,2})\/(\d{1,2})(?![\d/]|[.,]\d|[-–]\p{L}|\p{L})/gu;

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
  for (const at of [...weeksIn(text), ...partsOfYearIn(text)])
    if ((isOwn ? stale.unchanged : stale.words).includes(at.words)) add(at, 'month');
  for (const date of dates) add(date, kindOf(date, stale, isOwn));
  for (const match of text.matchAll(YEAR))
    add(spanOf(match), Number(match[1]) === stale.year ? 'year' : null);
  if (!isOwn)
    for (const match of text.matchAll(SHORT_DAY))
      add(spanOf(match), kindOfShortDay(Number(match[1]), Number(match[2]), stale));
  return places.sort((a, b) => a.start - b.start);
}

function kindOf(date: CalendarDate, stale: StaleNames, isOwn: boolean): StalePlace['kind'] | null {
  if (date.iso !== null && stale.days.includes(date.iso)) return 'meeting';
  if (namesPeriod(date, isOwn ? stale.unchanged : stale.periods)) return 'month';
  if (date.year !== null && date.year.value === stale.year) return 'year';
  return !isOwn && isPast(date, stale) ? 'past' : null;
}

function kindOfShortDay(day: number, month: number, stale: StaleNames): StalePlace['kind'] | null {
  if (isMonth(month, stale.periods)) return 'month';
  return isShortDayOver(day, month, stale) ? 'past' : null;
}

function namesPeriod({ quarter, month, year, iso }: CalendarDate, periods: readonly string[]): boolean {
  if (quarter !== null)
    return periods.some((period) => (year === null ? period.endsWith(`Q${quarter}`) : period === iso));
  if (year === null) return month !== null && isMonth(month.value, periods);
  return month !== null && periods.includes(monthIso(year.value, month.value));
}

/** A day without a year is taken for one of the year in which it would be over. */
function isPast({ kind, iso, month, day }: CalendarDate, stale: StaleNames): boolean {
  if (kind === 'month' && iso !== null)
    return isOver(lastDayOfMonth(dayOf(iso).year, dayOf(iso).month), stale);
  if (iso !== null) return kind === 'day' && isOver(iso, stale);
  return month !== null && day !== null && isShortDayOver(day.value, month.value, stale);
}

function isShortDayOver(day: number, month: number, stale: StaleNames): boolean {
  const years = stale.past ? [stale.past.from, stale.past.to].map((each) => dayOf(each).year) : [];
  return years.some((year) => dayExists({ year, month, day }) && isOver(isoOf({ year, month, day }), stale));
}

const isOver = (iso: string, { past }: StaleNames): boolean =>
  past !== null && iso >= past.from && iso < past.to;

const isMonth = (month: number, periods: readonly string[]): boolean =>
  periods.some((period) => period.endsWith(monthIso(0, month).slice(-3)));
