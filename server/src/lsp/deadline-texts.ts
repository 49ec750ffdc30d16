import type { DeadlinePlace, DueDay } from '../features/tasks/deadline-places';
import { writtenWeekday } from '../model/date/weekday-names';
import { writtenDay } from '../model/date/written';

/** How a deadline is said: its whole meaning, and in a few words behind it. */
interface DeadlineTexts {
  meaning(deadline: DeadlinePlace): string;
  hint(day: DueDay): string;
}

const EN_WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const vi: DeadlineTexts = {
  meaning: ({ kind, value, day }) => {
    if (day) return viDay(day);
    switch (kind) {
      case 'recurrence':
        return viRecurrence(value);
      case 'duration':
        return `Thời hạn tính theo khoảng thời gian: ${viDuration(value)}. Ngày đến hạn tùy theo mốc bắt đầu.`;
      case 'event':
        return 'Thời hạn theo sự việc: làm khi việc nêu ở đây xảy ra, không có ngày cố định.';
      case 'date':
        return 'Ngày này không có thật, nên không tính được hạn.';
      default:
        return 'Không nêu ngày cụ thể; nên ghi rõ ngày hoàn thành.';
    }
  },
  hint: ({ weekday, daysLeft }) =>
    `${writtenWeekday(weekday)}${daysLeft === null ? '' : `, ${viLeft(daysLeft)}`}`,
};

function viDay({ iso, weekday, daysLeft, rest }: DueDay): string {
  const left = daysLeft === null ? '' : `, ${viLeft(daysLeft)}`;
  const due = `Đến hạn ${writtenWeekday(weekday)}, ngày ${writtenDay(iso)}${left}.`;
  if (!rest) return due;
  const before = `ngày làm việc liền trước là ${writtenDay(rest.before)}`;
  return `${due} Không phải ngày làm việc (${rest.reason}); ${before}.`;
}

function viLeft(days: number): string {
  if (days === 0) return 'hôm nay';
  return days > 0 ? `còn ${days} ngày` : `đã qua ${-days} ngày`;
}

const VI_EVERY: Readonly<Record<string, string>> = {
  daily: 'hằng ngày',
  weekly: 'hằng tuần',
  monthly: 'hằng tháng',
  quarterly: 'hằng quý',
  yearly: 'hằng năm',
};

function viRecurrence(value: string | null): string {
  const [every = '', number] = value?.split(':') ?? [];
  const period = VI_EVERY[every];
  if (!period) return 'Việc làm định kỳ; văn bản không nêu bao lâu một lần.';
  if (number === undefined) return `Việc định kỳ ${period}.`;
  const on = every === 'weekly' ? `vào ${writtenWeekday(Number(number))}` : `vào ngày ${number}`;
  return `Việc định kỳ ${period}, ${on}.`;
}

function viDuration(value: string | null): string {
  const [, count = '', unit = ''] = /^PT?(\d+)(\p{L}+)$/u.exec(value ?? '') ?? [];
  const names: Readonly<Record<string, string>> = {
    D: 'ngày',
    WD: 'ngày làm việc',
    W: 'tuần',
    M: 'tháng',
    H: 'giờ',
  };
  return names[unit] ? `${count} ${names[unit]}` : 'không rõ bao lâu';
}

const en: DeadlineTexts = {
  meaning: ({ kind, value, day }) => {
    if (day) return enDay(day);
    switch (kind) {
      case 'recurrence':
        return `Comes back: ${value ?? 'the text does not say how often'}.`;
      case 'duration':
        return `A stretch of time (${value ?? 'of no clear length'}); the day depends on when it begins.`;
      case 'event':
        return 'Depends on an event; there is no fixed day.';
      case 'date':
        return 'This day does not exist, so no deadline follows from it.';
      default:
        return 'No day is named; better write one.';
    }
  },
  hint: ({ weekday, daysLeft }) =>
    `${EN_WEEKDAYS[weekday - 1]}${daysLeft === null ? '' : `, ${enLeft(daysLeft)}`}`,
};

function enDay({ iso, weekday, daysLeft, rest }: DueDay): string {
  const left = daysLeft === null ? '' : `, ${enLeft(daysLeft)}`;
  const due = `Due on ${EN_WEEKDAYS[weekday - 1]}, ${iso}${left}.`;
  return rest ? `${due} No working day (${rest.reason}); the one before it is ${rest.before}.` : due;
}

function enLeft(days: number): string {
  if (days === 0) return 'today';
  return days > 0 ? `${days} days left` : `${-days} days ago`;
}

/** What is said of deadlines, in both languages. */
export const DEADLINE_TEXTS = { vi, en };
