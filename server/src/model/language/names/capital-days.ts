import { pattern } from '../../../text/pattern';
import { capitalised } from '../../../text/words';
import { EARTHLY_BRANCHES, HEAVENLY_STEMS } from '../data/names';
import type { Words } from '../words';
import { type CapitalFault, fault, unsure } from './capital-fault';

const WEEKDAYS = new Set('hai ba tư năm sáu bảy'.split(' '));
const PARTS_OF_DAY = new Set('sáng chiều tối'.split(' '));
/** Behind these no more than a day is meant: `vào thứ hai, ngày 06/4/2026`, and not `giải thứ hai, ngày 06/4/2026`. */
const BEFORE_WEEKDAY = new Set('vào từ đến hết trước sau mỗi và hoặc tới'.split(' '));

/** `chiều thứ sáu`, `thứ hai hằng tuần` want a capital; `Thứ 6` and `Thứ Sáu` in mid-sentence want none before the day (Phụ lục II, V.8.c). */
export function weekday(words: Words, at: number): CapitalFault | null {
  const { list } = words;
  const thu = list[at]!;
  const day = list[at + 1];
  if (day?.gap !== 'space') return null;
  const before = thu.gap === 'space' ? list[at - 1]!.form : null;
  const inSentence =
    before?.shape === 'lower' || PARTS_OF_DAY.has(before?.folded ?? '') || isBehindWeekday(list, at);
  if (/^[2-7]$/.test(day.form.text)) {
    const isRaised = thu.form.text === 'Thứ' && inSentence;
    return isRaised ? fault(words, thu.start, day.end, `thứ ${day.form.text}`, 'day') : null;
  }
  const isRight = thu.form.shape === 'lower' ? day.form.shape !== 'lower' : !inSentence;
  if (!WEEKDAYS.has(day.form.folded) || isRight || !isOfWeek(words, at)) return null;
  const name = day.form.folded;
  return fault(words, thu.start, day.end, `thứ ${capitalised(name)}`, 'weekday');
}

/** `các ngày thứ Hai, thứ Năm`: the second of them; without the capital, `xếp thứ hai, thứ ba` counts. */
const isBehindWeekday = (list: Words['list'], at: number): boolean => {
  const [thu, day] = [list[at - 2], list[at - 1]];
  const isDay = thu?.form.folded === 'thứ' && day!.form.shape === 'capital' && WEEKDAYS.has(day!.form.folded);
  return list[at]!.gap === 'comma' && isDay;
};

const WEEKLY = /^ h[àằ]ng tuần(?!\p{L})/u;
const DATED = /^(?:(?: \(|, )ngày \d| \(\d{1,2}\/\d)/;
/** `thứ hai, thứ Năm`: another day of the week, with its capital. */
const BESIDE_WEEKDAY = /^(?:,| và| hoặc) thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)(?!\p{L})/u;
/** `16 giờ 30 thứ sáu`, `20/8/2026 (thứ năm)`: an hour or a date before it. */
const BEHIND_HOUR = /(?<!\p{L})\d{1,2} ?(?:giờ|h)(?: ?\d{2})? $/u;
const BEHIND_DATE = /\d\/\d{1,2}(?:\/\d{4})? \($/;

/** Whether a day of the week is meant, and not the second or third of a row. */
function isOfWeek({ list, text }: Words, at: number): boolean {
  const { start, gap, form } = list[at]!;
  const { end } = list[at + 1]!;
  const behind = text.slice(end, end + 14);
  if (WEEKLY.test(behind)) return true;
  const before = gap === 'space' ? list[at - 1]!.form.folded : '';
  // `buổi chiều thứ hai của hội nghị`, `lúc 9 giờ thứ hai trong ngày`
  if (/^ (?:của|trong) (?!tuần(?!\p{L}))/u.test(behind)) return false;
  if (PARTS_OF_DAY.has(before)) return true;
  const mayBeCounted = form.shape === 'lower' && before !== '' && !BEFORE_WEEKDAY.has(before);
  if (DATED.test(behind) && !mayBeCounted) return true;
  if (BESIDE_WEEKDAY.test(behind) && (!mayBeCounted || before === 'ngày')) return true;
  if (isBehindWeekday(list, at)) return true;
  const ahead = text.slice(Math.max(0, start - 14), start);
  return BEHIND_HOUR.test(ahead) || (BEHIND_DATE.test(ahead) && behind.startsWith(')'));
}

const MONTHS = new Set('giêng hai ba tư sáu bảy tám chín mười'.split(' '));
/** Before a month, and not before months that are counted: `trong tháng tám`, and not `hai tháng một lần`. */
const BEFORE_MONTH = new Set('trong vào đầu giữa cuối hết từ trước dịp'.split(' '));
/** What makes sure of a month: `trong tháng hai bên đối chiếu` speaks of two sides, `trong tháng tư vấn` of advice. */
const BEHIND_MONTH = pattern('u')`
  ^(?:
    $|[ ]?[.,;:)…”!?/]| [(–-]
    | (?:
      năm (?:\d{4}|nay|ngoái|tới|trước|sau)|h[àằ]ng năm|tới|này|vừa qua|âm lịch|dương lịch
      |(?:đến|và|hoặc) tháng
    )\>
  )
`;
/** `trong tháng hai, ba lần`, `trong tháng hai (02) đơn vị`: a count goes on behind the mark. */
const GOES_ON_COUNTING = /^\d{1,2}$|^(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/u;

/** `trong tháng tám.`: the word for the month has a capital (Phụ lục II, V.8.c). */
export function month(words: Words, at: number): CapitalFault | null {
  const { list, text } = words;
  const word = list[at]!;
  const name = list[at + 1];
  if (name?.form.shape === 'number') return numberedMonth(words, at);
  if (name?.gap !== 'space' || name.form.shape !== 'lower' || !MONTHS.has(name.form.folded)) return null;
  if (word.gap !== 'space' || !BEFORE_MONTH.has(list[at - 1]!.form.folded)) return null;
  const isSure = name.form.folded === 'giêng' || BEHIND_MONTH.test(text.slice(name.end, name.end + 16));
  const next = list[at + 2];
  if (!isSure || (next && next.gap !== 'space' && GOES_ON_COUNTING.test(next.form.text))) return null;
  const right = `${word.form.text} ${capitalised(name.form.text)}`;
  return unsure(fault(words, word.start, name.end, right, 'month'));
}

/** Behind these a month of the calendar follows, and no name of an event: `nhiệm vụ Tháng 3 năm 2026`. */
const BEFORE_NUMBERED_MONTH = new Set([...BEFORE_MONTH, ...'vụ tác ban đến sau cả'.split(' ')]);

/** `3 năm 2026`, `3/2026`, `3;` and no name of an event behind it: `Tháng 3 biên giới`. */
const NUMBERED_MONTH = /^(?:0?[1-9]|1[0-2])(?:\/\d{4}|\s*(?:$|[.,;:)]|(?:năm|và|đến)(?!\p{L})))/u;

/** `nhiệm vụ Tháng 3 năm 2026`: with a number the word has no capital (Phụ lục II, V.8.c). */
function numberedMonth(words: Words, at: number): CapitalFault | null {
  const { list, text } = words;
  const [before, word, number] = [list[at - 1], list[at]!, list[at + 1]!];
  if (word.form.text !== 'Tháng' || word.gap !== 'space' || number.gap !== 'space') return null;
  if (before!.form.shape !== 'lower' || !BEFORE_NUMBERED_MONTH.has(before!.form.folded)) return null;
  if (!NUMBERED_MONTH.test(text.slice(number.start, number.start + 8))) return null;
  return fault(words, word.start, word.end, 'tháng', 'date');
}

/** Behind these a date follows, and no day of remembrance: `trước Ngày 31/8/2026`. */
const BEFORE_DATE = new Set('trước từ đến hết là sau vào nhất'.split(' '));

/** `trước Ngày 31/8/2026`: with a number the word has no capital. */
export function numberedDay(words: Words, at: number): CapitalFault | null {
  const { list, text } = words;
  const [before, word] = [list[at - 1], list[at]!];
  if (word.form.text !== 'Ngày' || word.gap !== 'space') return null;
  if (before!.form.shape !== 'lower' || !BEFORE_DATE.has(before!.form.folded)) return null;
  if (!/^ \d{1,2}(?:\/\d{1,2}\/\d{4}| tháng \d)/.test(text.slice(word.end, word.end + 12))) return null;
  return fault(words, word.start, word.end, 'ngày', 'date');
}

const BRANCHES = new Set(EARTHLY_BRANCHES);
const BEFORE_LUNAR_YEAR = new Set(['đán', 'tết', 'xuân']);

/** `Bính ngọ`: both words of a lunar year have capitals (Phụ lục II, V.8.a). */
export function lunarYear(words: Words, at: number): CapitalFault | null {
  const { list } = words;
  const stem = list[at]!;
  const branch = list[at + 1];
  if (branch?.gap !== 'space' || !BRANCHES.has(branch.form.folded)) return null;
  // A year's stem and branch are both odd or both even in their order.
  const parity =
    (HEAVENLY_STEMS.indexOf(stem.form.folded) + EARTHLY_BRANCHES.indexOf(branch.form.folded)) % 2;
  const before = stem.gap === 'space' ? list[at - 1]!.form.folded : '';
  const next = list[at + 2]?.form.folded;
  if (
    parity !== 0 ||
    !(
      BEFORE_LUNAR_YEAR.has(before) ||
      (stem.form.shape === 'capital' && (before === 'năm' || /^(?:19|20)\d\d$/.test(next ?? ''))) ||
      next === 'năm'
    )
  )
    return null;
  const right = [stem, branch].map(({ form: { text } }) => capitalised(text.toLowerCase()));
  return fault(words, stem.start, branch.end, right.join(' '), 'lunar-year');
}
