import { addMonths, type Day, dayOf, isoOf, monthIso } from '../../model/date/calendar';
import type { CalendarDate, DatePart } from '../../model/date/dates';
import { quarterNumeral, writtenMonth } from '../../model/date/written';
import { readOwnNumber } from '../../model/notice/own-number';
import { readPlaceDate } from '../../model/notice/place-date';
import type { Task } from '../../model/task/task';
import { tasksIn } from '../../model/task/tasks';
import { type Block, blocksOf, blocksWith, firstBlock, rangeIn } from '../../syntax/tree';
import { type Span, span, spanOf, type TextEdit } from '../../text/span';
import { applyEdits } from '../fixes';
import type { Session } from '../session';
import { rangeInTask, readTaskOf } from '../tasks/task-readings';
import { monthsIn, ownPeriod } from './periods';
import { NAMING, type StaleNames } from './stale';

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
 * A copy of a notice for a period `shift` months later: its own number and dates are left open, the period is the new
 * one wherever the notice names its own (subject, opening, closing), and deadlines that are over by then are left
 * open. All else stays as it is, down to its line breaks. `today` counts where the notice names no period.
 */
export function nextNotice(session: Session, shift: number, today: string): NextNotice {
  const { tree, document } = session;
  const period = ownPeriod(session);
  const own = period?.from ?? document.issueDate ?? document.meetingDate ?? today;
  const start = period ? isoOf(addMonths(dayOf(own), shift)) : today;
  const isMonthly = period !== null && monthsIn(period) === 1;
  const change: Change = { session, shift, start, isMonthly, own: dayOf(own), edits: [], stale: new Set() };
  changeHead(change);
  for (const block of blocksWith(tree, NAMING)) changePeriods(change, block);
  emptyDeadlines(change);
  const { year } = dayOf(start);
  return {
    text: applyEdits(tree.lines, distinct(change.edits))!,
    month: start.slice(0, 7),
    stale: {
      periods: [...change.stale],
      days: [document.issueDate, document.meetingDate].filter((day) => day !== null),
      year: year === change.own.year ? null : change.own.year,
    },
  };
}

/** What is being made: the edits so far, and the periods that they have replaced. */
interface Change {
  readonly session: Session;
  readonly shift: number;
  readonly isMonthly: boolean;
  /** The first day of the new period. */
  readonly start: string;
  /** The first day of the old one. */
  readonly own: Day;
  readonly edits: TextEdit[];
  readonly stale: Set<string>;
}

function put({ session: { tree }, edits }: Change, block: Block, at: Span, newText: string): void {
  edits.push({ range: rangeIn(tree, block, at), newText });
}

/** The notice's own number, and the place and date of issue. */
function changeHead(change: Change): void {
  const { own, isMonthly } = change;
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
  put(change, place, date.month.span, isMonthly ? writtenMonth(later.month) : blank);
  if (date.year.value !== null)
    put(change, place, date.year.span, String(isMonthly ? later.year : dayOf(change.start).year));
}

/** `tuần 45`, `tuần thứ 32`, `tuần 06/2026`. */
const WEEK = /(?<!\p{L})tuần\s+(?:thứ\s+)?(\d{1,2})(?:\/\d{4})?(?![\d/])/dgiu;
const HALF = /6\s+tháng\s+(đầu|cuối)(?:\s+năm(?:\s+(\d{4}))?)?/dgiu;
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
    if (date.kind === 'day') leaveOpen(change, date, (at, newText) => put(change, block, at, newText));
    else shiftPeriod(change, block, date);
  }
  for (const match of text.matchAll(WEEK)) put(change, block, span(...(match as Match).indices[1]!), BLANK);
  if (shift % 6 === 0)
    for (const match of text.matchAll(HALF)) {
      seen.push(spanOf(match));
      shiftHalf(change, block, match as Match);
    }
  if (shift % 12 !== 0) return;
  for (const match of text.matchAll(YEAR)) {
    const at = span(...(match as Match).indices[1]!);
    if (!seen.some(({ start, end }) => at.start >= start && at.end <= end) && !isCited(at))
      put(change, block, at, String(Number(match[1]) + shift / 12));
  }
}

type Match = RegExpExecArray & { indices: RegExpIndicesArray };

/** A period that leaves its year out is that of the notice, or of the year before where it is later in the year. */
function shiftPeriod(change: Change, block: Block, date: CalendarDate): void {
  const { own, shift, stale } = change;
  const month = date.month?.value ?? date.quarter! * 3 - 2;
  const year = date.year?.value ?? (month <= own.month ? own.year : own.year - 1);
  const later = addMonths({ year, month, day: 1 }, shift);
  if (date.quarter !== null && shift % 3 !== 0) return;
  stale.add(date.quarter === null ? monthIso(year, month) : `${year}-Q${date.quarter}`);
  if (date.month) put(change, block, date.month, writtenMonth(later.month));
  else put(change, block, numeralOf(date, block.paragraph.text), quarterNumeral(later));
  if (date.year) put(change, block, date.year, String(later.year));
}

function shiftHalf(change: Change, block: Block, match: Match): void {
  const { own, shift } = change;
  const [half, yearAt] = [match.indices[1]!, match.indices[2]];
  const month = match[1]!.toLowerCase() === 'đầu' ? 1 : 7;
  const later = addMonths({ year: Number(match[2] ?? own.year), month, day: 1 }, shift);
  put(change, block, span(...half), later.month === 1 ? 'đầu' : 'cuối');
  if (yearAt) put(change, block, span(...yearAt), String(later.year));
}

/** The deadlines that are over before the new period begins. */
function emptyDeadlines(change: Change): void {
  const { session, start } = change;
  for (const block of blocksOf(session.tree))
    for (const task of tasksIn(block, session))
      for (const { date, due } of readTaskOf(session, task).deadlines)
        if (date && due !== null && due < start) {
          // A report on a quarter is due after it: what names the quarter is only shown to the drafter.
          if (date.quarter !== null) change.stale.add(`${due.slice(0, 4)}-Q${date.quarter}`);
          else leaveOpen(change, date, (at, newText) => putInTask(change, task, at, newText));
        }
}

function putInTask({ session: { tree }, edits }: Change, task: Task, at: Span, newText: string): void {
  edits.push({ range: rangeInTask(tree, task, at), newText });
}

/** Day and month give way to a blank each, the year to that of the new period. */
function leaveOpen({ start }: Change, date: CalendarDate, put: (at: Span, newText: string) => void): void {
  const parts: readonly (DatePart | null)[] = [date.day, date.month];
  for (const part of parts) if (part) put(part, BLANK);
  if (date.year) put(date.year, start.slice(0, 4));
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
