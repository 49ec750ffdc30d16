import { addMonths, type Day, dayOf, isoOf, monthIso } from '../../model/date/calendar';
import type { CalendarDate, DatePart } from '../../model/date/dates';
import { quarterNumeral, writtenMonth } from '../../model/date/written';
import type { Deadline } from '../../model/deadline/deadline';
import type { Period } from '../../model/notice/document-facts';
import { readOwnNumber } from '../../model/notice/own-number';
import { readPlaceDate } from '../../model/notice/place-date';
import type { Task } from '../../model/task/task';
import { tasksIn } from '../../model/task/tasks';
import { type Block, blocksOf, blocksWith, firstBlock, rangeIn } from '../../syntax/tree';
import { type Span, span, type TextEdit } from '../../text/span';
import { applyEdits } from '../fixes';
import type { Session } from '../session';
import { rangeInTask, readTaskOf } from '../tasks/task-readings';
import { monthsIn, ownPeriod } from './periods';
import { NAMING, type StaleNames } from './stale';
import { type PartOfYear, partsOfYearIn, weeksIn } from './weeks-and-parts';

/** A notice made of an older one. */
export interface NextNotice {
  readonly text: string;
  /** The month that it is for, or the first one, `2026-04`. */
  readonly month: string;
  /** What the text should no longer name; `stalePlacesIn` finds where it does. */
  readonly stale: StaleNames;
}

/** What the clerk fills in, as a draft leaves it open, and what the drafter does. */
const CLERKS_BLANK = '    ';
const BLANK = '…';

/**
 * A copy of a notice for a period `shift` months later, or for the same one: its own number and dates are left open, the
 * period is the new one wherever the notice names its own (subject, opening, closing), and deadlines that are over by
 * then are left open. All else stays as it is, down to its line breaks. `today` counts where the notice names no period,
 * or keeps it.
 */
export function nextNotice(session: Session, shift: number, today: string): NextNotice {
  const { tree, document } = session;
  const period = ownPeriod(session);
  const met = document.issueDate ?? document.meetingDate;
  const own = period?.from ?? met ?? today;
  const start = period && shift > 0 ? laterBy(own, shift) : today;
  const change: Change = {
    session,
    shift,
    start,
    over: met === null || shift === 0 ? start : latest(start, laterBy(met, shift)),
    isMonthly: period !== null && monthsIn(period) === 1,
    keepsPeriod: period !== null && shift === 0,
    own: dayOf(own),
    last: dayOf(period?.to ?? own),
    edits: [],
    stale: new Set(),
    fresh: new Set(),
    words: new Set(),
    keptWords: new Set(),
  };
  changeHead(change);
  for (const block of blocksWith(tree, NAMING)) changePeriods(change, block);
  emptyDeadlines(change);
  const { year } = dayOf(start);
  const { stale, fresh, words, keptWords, over } = change;
  const from = document.meetingDate ?? document.issueDate;
  return {
    text: applyEdits(tree.lines, distinct(change.edits))!,
    month: start.slice(0, 7),
    stale: {
      periods: [...new Set([...stale, ...(shift > 0 ? periodsBefore(period) : [])])],
      unchanged: [...[...stale].filter((each) => !fresh.has(each)), ...keptWords],
      words: [...words],
      days: [document.issueDate, document.meetingDate].filter((day) => day !== null),
      past: from !== null && from < over ? { from, to: over } : null,
      year: change.keepsPeriod || year === change.own.year ? null : change.own.year,
    },
  };
}

/** The month or the quarter before the old one, whose results the old notice reports: `kết quả tháng 7` in that of August. */
function periodsBefore(period: Period | null): string[] {
  const length = period === null ? 0 : monthsIn(period);
  if (period === null || (length !== 1 && length !== 3)) return [];
  const { year, month } = addMonths({ ...dayOf(period.from), day: 1 }, -length);
  return [length === 1 ? monthIso(year, month) : `${year}-Q${Math.ceil(month / 3)}`];
}

const laterBy = (iso: string, months: number): string => isoOf(addMonths(dayOf(iso), months));

const latest = (a: string, b: string): string => (a > b ? a : b);

/** What is being made: the edits so far, and the periods that they have replaced. */
interface Change {
  readonly session: Session;
  readonly shift: number;
  readonly isMonthly: boolean;
  readonly keepsPeriod: boolean;
  /** The first day of the new period. */
  readonly start: string;
  /** Before this day all is over: before the new period, and before the new notice, which may come behind it. */
  readonly over: string;
  /** The first day of the old period, and its last one. */
  readonly own: Day;
  readonly last: Day;
  readonly edits: TextEdit[];
  /** The periods that the old notice names as its own, and those that the new one does in their place. */
  readonly stale: Set<string>;
  readonly fresh: Set<string>;
  /** Weeks and parts of the year that the old notice names as its own, and those of them that stay as they are. */
  readonly words: Set<string>;
  readonly keptWords: Set<string>;
}

function put({ session: { tree }, edits }: Change, block: Block, at: Span, newText: string): void {
  edits.push({ range: rangeIn(tree, block, at), newText });
}

/** The notice's own number, and the place and date of issue. */
function changeHead(change: Change): void {
  const { own, keepsPeriod } = change;
  // A further notice of the same month may be issued in the next one.
  const isOfMonth = change.isMonthly && !keepsPeriod;
  const { tree } = change.session;
  const number = firstBlock(tree, 'number');
  const written = number && readOwnNumber(number.paragraph.text);
  if (number && written?.serial)
    put(
      change,
      number,
      written.number,
      ` ${CLERKS_BLANK} `.slice(written.colon.end > written.colon.start ? 1 : 0),
    );
  const place = firstBlock(tree, 'place-date');
  const date = place && readPlaceDate(place.paragraph.text);
  if (!place || !date) return;
  const blank = date.form === 'long' ? CLERKS_BLANK : BLANK;
  const month = date.month.value;
  const year = date.year.value ?? own.year;
  if (date.day.value !== null) put(change, place, date.day.span, blank);
  if (month === null) return;
  const later = addMonths({ year, month, day: 1 }, change.shift);
  put(change, place, date.month.span, isOfMonth ? writtenMonth(later.month) : blank);
  if (date.year.value !== null)
    put(change, place, date.year.span, isOfMonth ? String(later.year) : yearLater(change, { year, month }));
}

/** The year of a day of the new notice that stands for one of the old. */
function yearLater({ shift, start }: Change, { year, month }: Pick<Day, 'year' | 'month'>): string {
  return String(shift === 0 ? dayOf(start).year : addMonths({ year, month, day: 1 }, shift).year);
}

const YEAR = /(?<!\p{L})năm\s+(\d{4})(?![\d-])/dgiu;

/** Shifts the months, quarters and half years that a paragraph names; its days and weeks are left open. */
function changePeriods(change: Change, block: Block): void {
  const { session, shift } = change;
  const { text } = block.paragraph;
  const { dates, citations } = session.facts(block.paragraph);
  const isCited = (at: Span): boolean =>
    citations.some(({ start, end }) => at.start >= start && at.end <= end);
  const seen: Span[] = [];
  for (const date of dates.filter((each) => !isCited(each))) {
    seen.push(date);
    if (date.kind === 'day') leaveMeetingOpen(change, block, date);
    else if (!change.keepsPeriod) shiftPeriod(change, block, date);
  }
  for (const week of weeksIn(text)) {
    change.words.add(week.words);
    put(change, block, week.number, BLANK);
  }
  for (const part of change.keepsPeriod ? [] : partsOfYearIn(text)) {
    if (shift % 12 !== 0) change.words.add(part.words);
    if (part.months !== 6 || shift % 6 !== 0) {
      if (shift % 12 !== 0) change.keptWords.add(part.words);
      continue;
    }
    seen.push(part);
    shiftHalf(change, block, part);
  }
  if (shift % 12 !== 0 || shift === 0) return;
  for (const match of text.matchAll(YEAR)) {
    const at = span(...(match as Match).indices[1]!);
    if (!seen.some(({ start, end }) => at.start >= start && at.end <= end) && !isCited(at))
      put(change, block, at, String(Number(match[1]) + shift / 12));
  }
}

type Match = RegExpExecArray & { indices: RegExpIndicesArray };

/** The days before the last one: `ngày 30 và` of `ngày 30 và 31 tháng 3`, `(30/3 -` of `(30/3 - 31/3/2026)`. */
const DAYS_BEFORE =
  /(?:(?<!\p{L})ngày\s+|\()(?:\d{1,2}(?:\/\d{1,2})?(?:\s*[-–,]|\s+(?:và|đến))\s*)+(?:ngày\s+)?$/iu;
const LONGEST_DAYS = 60;

function leaveMeetingOpen(change: Change, block: Block, date: CalendarDate): void {
  const { year, month } = date;
  const later = year && month ? yearLater(change, { year: year.value, month: month.value }) : '';
  const { text } = block.paragraph;
  leaveOpen(date, text, later, (at, newText) => put(change, block, at, newText));
}

/** A period that leaves its year out is that of the notice, or of the year before where it is much later in the year. */
function shiftPeriod(change: Change, block: Block, date: CalendarDate): void {
  const { last, shift, start, stale, fresh } = change;
  const month = date.month?.value ?? date.quarter! * 3 - 2;
  const year = date.year?.value ?? (month - last.month <= 6 ? last.year : last.year - 1);
  const later = addMonths({ year, month, day: 1 }, shift);
  const isQuarter = date.quarter !== null;
  const name = (day: Day): string =>
    isQuarter ? `${day.year}-Q${Math.ceil(day.month / 3)}` : monthIso(day.year, day.month);
  const isKept = shift === 0 || (isQuarter && shift % 3 !== 0);
  if (isKept) {
    // It may be right still: the next month of the same quarter, the next week of the same month.
    if (name({ year, month, day: 1 }) < name(dayOf(start))) stale.add(name({ year, month, day: 1 }));
    return;
  }
  stale.add(name({ year, month, day: 1 }));
  fresh.add(name(later));
  if (date.month) put(change, block, date.month, writtenMonth(later.month));
  else put(change, block, numeralOf(date, block.paragraph.text), quarterNumeral(later));
  if (date.year) put(change, block, date.year, String(later.year));
}

function shiftHalf(change: Change, block: Block, { isFirst, half, year }: PartOfYear): void {
  const { own, shift } = change;
  const later = addMonths({ year: year?.value ?? own.year, month: isFirst ? 1 : 7, day: 1 }, shift);
  put(change, block, half, later.month === 1 ? 'đầu' : 'cuối');
  if (year) put(change, block, year, String(later.year));
}

/** The deadlines that are over before the new period begins. */
function emptyDeadlines(change: Change): void {
  const { session } = change;
  for (const block of blocksOf(session.tree))
    for (const task of tasksIn(block, session))
      for (const deadline of readTaskOf(session, task).deadlines) emptyIfOver(change, task, deadline);
}

function emptyIfOver(change: Change, task: Task, { date, due }: Deadline): void {
  const { over, stale } = change;
  if (!date || due === null || due >= over) return;
  // A report on a quarter is due after it: what names the quarter is only shown to the drafter.
  if (date.quarter !== null) {
    stale.add(`${due.slice(0, 4)}-Q${date.quarter}`);
    return;
  }
  const year = latest(yearLater(change, dayOf(due)), over.slice(0, 4));
  leaveOpen(date, task.text, year, (at, newText) => putInTask(change, task, at, newText));
}

function putInTask({ session: { tree }, edits }: Change, task: Task, at: Span, newText: string): void {
  edits.push({ range: rangeInTask(tree, task, at), newText });
}

/** Day and month give way to a blank each, those of the days before it too, the year to that of the new notice. */
function leaveOpen(
  date: CalendarDate,
  text: string,
  year: string,
  put: (at: Span, newText: string) => void,
): void {
  const parts: readonly (DatePart | null)[] = [date.day, date.month];
  for (const part of parts) if (part) put(part, BLANK);
  if (date.year) put(date.year, year);
  const [days] = DAYS_BEFORE.exec(text.slice(Math.max(0, date.start - LONGEST_DAYS), date.start)) ?? [''];
  const start = date.start - days.length;
  for (const { index, 0: digits } of days.matchAll(/\d+/gu))
    put(span(start + index, start + index + digits.length), BLANK);
}

/** The numeral of a quarter: `III` of `quý III năm 2026`. */
function numeralOf({ start, end }: CalendarDate, text: string): Span {
  const [word, numeral] = /^\p{L}+\s+(IV|I{1,3}|[1-4])/iu.exec(text.slice(start, end)) ?? ['', ''];
  return span(start + word.length - numeral!.length, start + word.length);
}

/** Each place once, for a date may be a deadline of two tasks. */
function distinct(edits: readonly TextEdit[]): TextEdit[] {
  return [...new Map(edits.map((edit) => [JSON.stringify(edit.range), edit])).values()];
}
