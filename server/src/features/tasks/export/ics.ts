import { answersFor } from '../../../model/assignment/assignee';
import { addDays, addMonths, dayOf, isoOf, lastDayOfMonth, weekdayOf } from '../../../model/date/calendar';
import { datesOf } from '../../../model/date/dates';
import { WEEKDAY_NAME, weekdayNamed } from '../../../model/date/weekday-names';
import { pattern } from '../../../text/pattern';
import { shortened } from '../../outline';
import type { ListedDeadline, TaskList } from '../task-list';
import { nameOfNotice } from '../task-terms';
import { type Entry, entriesOf } from './rows';

/** When an entry of the calendar stands: a day, and how it comes back. */
interface Occurrence {
  readonly day: string;
  readonly rule: string | null;
}

/** Nine o'clock of the day before, and eight o'clock of the day itself, which begins at midnight. */
const ALARMS = ['-PT15H', 'PT8H'];

/**
 * The deadlines as a calendar (RFC 5545): an all-day entry each, which takes no time from anybody's day. A deadline
 * from which no day follows (`khi có yêu cầu`, `trong 5 ngày`) has none. The same notice gives the same bytes, and an
 * entry keeps its identity as long as its notice and task keep their words.
 */
export function tasksAsIcs(lists: readonly TaskList[]): string {
  const identities = new Map<string, number>();
  const events = lists.flatMap((list) =>
    list.tasks.flatMap((task) =>
      entriesOf(task).flatMap((entry) =>
        entry.deadlines
          .filter(isNotSaidCloser)
          .flatMap((deadline) =>
            occurrencesOf(deadline, list).flatMap((at) =>
              eventOf({ list, marker: task.marker, entry, deadline, at }, identities),
            ),
          ),
      ),
    ),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//thongbao//Nhiệm vụ//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Nhiệm vụ theo thông báo kết luận',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

interface Event {
  readonly list: TaskList;
  readonly marker: string | null;
  readonly entry: Entry;
  readonly deadline: ListedDeadline;
  readonly at: Occurrence;
}

function eventOf({ list, marker, entry, deadline, at }: Event, identities: Map<string, number>): string[] {
  const notice = nameOfNotice(list);
  const who = [...new Set(entry.assignees.filter(answersFor).map(({ unit }) => unit))];
  const title = `${who.length > 0 ? `${who.join(', ')}: ` : ''}${shortened(entry.text)}`;
  const identity = [list.document.subject, list.document.date, entry.text, deadline.text].join('\n');
  const again = identities.get(identity) ?? 0;
  identities.set(identity, again + 1);
  const details = [
    marker === null ? entry.text : `${marker} ${entry.text}`,
    `Thời hạn: ${deadline.text}`,
    `Theo: ${notice}`,
  ].join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${hashOf(`${identity}\n${again}`)}@thongbao`,
    `DTSTAMP:${basic(startOf(list) ?? at.day)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(at.day)}`,
    `DTEND;VALUE=DATE:${basic(addDays(at.day, 1))}`,
    ...(at.rule === null ? [] : [`RRULE:${at.rule}`]),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(details)}`,
    ...(who.length > 0 ? [`CATEGORIES:${who.map(escaped).join(',')}`] : []),
    'TRANSP:TRANSPARENT',
    ...ALARMS.flatMap((trigger) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${trigger}`,
      `DESCRIPTION:${escaped(title)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** `hằng năm, chậm nhất ngày 15/12`: of two that come back alike, one that names no day adds nothing. */
function isNotSaidCloser(
  { kind, value, text }: ListedDeadline,
  _at: number,
  all: readonly ListedDeadline[],
): boolean {
  if (kind !== 'recurrence' || value === null || NAMES_DAY.test(text)) return true;
  return !all.some((other) => other.value?.split(':')[0] === value && NAMES_DAY.test(other.text));
}

const NAMES_DAY = pattern('iu')`\d|${WEEKDAY_NAME}`;

/** The day from which recurring work counts. */
const startOf = ({ document }: TaskList): string | null => document.date ?? document.meetingDate;

function occurrencesOf({ kind, value, due, text }: ListedDeadline, list: TaskList): readonly Occurrence[] {
  if (due !== null) return [{ day: due, rule: null }];
  const start = startOf(list);
  if (kind !== 'recurrence' || value === null || start === null) return [];
  if (value === 'yearly') return yearly(start, text);
  const occurrence = recurrenceOf(value, start, text);
  return occurrence ? [occurrence] : [];
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FRIDAY = 5;
/** Stands for the last day of every month. */
const MONTH_END = 31;

/** The first day from `start` on, and the rule (RFC 5545, 3.3.10). Where the text names no day, it is the period's last one; of a week, Friday. */
function recurrenceOf(value: string, start: string, text: string): Occurrence | null {
  const [every, number] = value.split(':');
  switch (every) {
    case 'daily':
      return { day: start, rule: 'FREQ=DAILY' };
    case 'weekly':
      return weekly(start, number === undefined ? weekdaysIn(text) : [Number(number)]);
    case 'monthly':
      return monthly(start, number === undefined ? monthdaysIn(text) : [Number(number)]);
    case 'quarterly':
      return quarterly(start, text);
    default:
      return null;
  }
}

const NAMED_WEEKDAYS = pattern('giu')`(${WEEKDAY_NAME})(?: đến (${WEEKDAY_NAME}))?`;

/** `các ngày thứ Hai, thứ Năm`, `từ thứ Hai đến thứ Năm` */
function weekdaysIn(text: string): number[] {
  const named = [...text.matchAll(NAMED_WEEKDAYS)].flatMap(([, from, to]) => {
    const first = weekdayNamed(from!);
    const further = to === undefined ? 0 : (weekdayNamed(to) - first + 7) % 7;
    return Array.from({ length: further + 1 }, (_, i) => ((first - 1 + i) % 7) + 1);
  });
  return inOrder(named, FRIDAY);
}

/** `ngày 10 và ngày 25 hằng tháng`, `các ngày 10, 20 và 30 hằng tháng` */
function monthdaysIn(text: string): number[] {
  const lists = text.match(/ngày\s+\d{1,2}(?:\s*(?:,|và)\s*(?:ngày\s+)?\d{1,2}){0,6}/giu) ?? [];
  const named = lists.flatMap((list) => list.match(/\d{1,2}/g)!.map(Number));
  return inOrder(
    named.filter((day) => day >= 1 && day <= MONTH_END),
    MONTH_END,
  );
}

const inOrder = (days: readonly number[], otherwise: number): number[] =>
  days.length > 0 ? [...new Set(days)].sort((a, b) => a - b) : [otherwise];

function weekly(start: string, weekdays: readonly number[]): Occurrence {
  const days = weekdays.map((weekday) => addDays(start, (weekday - weekdayOf(start) + 7) % 7));
  const names = weekdays.map((weekday) => WEEKDAYS[weekday - 1]);
  return { day: earliest(days), rule: `FREQ=WEEKLY;BYDAY=${names.join(',')}` };
}

/** Programs agree on no rule that would move the 30th in February alone: there it has no entry. */
function monthly(start: string, monthdays: readonly number[]): Occurrence {
  const { year, month } = dayOf(start);
  const days = monthdays.map((monthday) => firstMonthday(start, { year, month, monthday, every: 1 }));
  return { day: earliest(days), rule: `FREQ=MONTHLY;BYMONTHDAY=${monthdays.map(byMonthday).join(',')}` };
}

/** `ngày 15 tháng cuối quý`, else the quarter's last day. */
function quarterly(start: string, text: string): Occurrence {
  const named = /ngày\s+(0?[1-9]|[12]\d|3[01])\s.{0,20}?tháng\s+(đầu|giữa|cuối)(?!\p{L})/iu.exec(text);
  const [monthday, name] = named ? [Number(named[1]), named[2]!.toLowerCase()] : [MONTH_END, 'cuối'];
  const { year, month } = dayOf(start);
  const first = Math.ceil(month / 3) * 3 - 2 + ['đầu', 'giữa', 'cuối'].indexOf(name);
  return {
    day: firstMonthday(start, { year, month: first, monthday, every: 3 }),
    rule: `FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=${byMonthday(monthday)}`,
  };
}

interface Monthday {
  readonly year: number;
  readonly month: number;
  readonly monthday: number;
  /** In months. */
  readonly every: 1 | 3 | 12;
}

/** The first such day from `start` on, of a month or of one that comes later; a month that lacks it is passed over. */
function firstMonthday(start: string, { year, month, monthday, every }: Monthday): string {
  const target = addMonths({ year, month, day: 1 }, 0);
  const last = lastDayOfMonth(target.year, target.month);
  const day = monthday === MONTH_END ? last : isoOf({ ...target, day: monthday });
  const isThere = monthday === MONTH_END || monthday <= dayOf(last).day;
  return isThere && day >= start
    ? day
    : firstMonthday(start, { year, month: month + every, monthday, every });
}

const byMonthday = (monthday: number): number => (monthday === MONTH_END ? -1 : monthday);

const earliest = (days: readonly string[]): string => days.reduce((a, b) => (a < b ? a : b));

/** The days that the words name, `trước ngày 15/6 và 15/12 hằng năm`, else the year's last one. No one rule has days of two months. */
function yearly(start: string, text: string): Occurrence[] {
  // The word `ngày` stands before the first of several alone.
  const whole = text.replace(/(,|và)\s+(?=\d{1,2}\/\d{1,2}(?!\d))/gu, '$1 ngày ');
  const named = datesOf(whole).filter(({ kind, exists }) => kind === 'day' && exists);
  const days = named.length > 0 ? named.map(({ month, day }) => [month!.value, day!.value]) : [[12, 31]];
  const { year } = dayOf(start);
  return days.map(([month, day]) => ({
    day: firstMonthday(start, { year, month: month!, monthday: day!, every: 12 }),
    rule: `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`,
  }));
}

const basic = (iso: string): string => iso.replaceAll('-', '');

/** RFC 5545, 3.3.11; what has no place in a text is left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const LONGEST_LINE = 75;

/** A line has at most 75 octets without its break, and is never cut inside a letter (RFC 5545, 3.1). */
function folded(line: string): string {
  let result = '';
  let length = 0;
  for (const letter of line) {
    const size = octetsOf(letter.codePointAt(0)!);
    if (length + size > LONGEST_LINE) {
      result += '\r\n ';
      length = 1;
    }
    result += letter;
    length += size;
  }
  return result;
}

const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

/** Two FNV-1a hashes of 32 bits from different beginnings: enough to tell the tasks of an office apart. */
function hashOf(text: string): string {
  return [0x811c9dc5, 0x01234567]
    .map((seed) => {
      let hash = seed;
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
