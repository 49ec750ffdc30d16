import { piece } from '../../text/pattern';
import { capitalised } from '../../text/words';

const NAMES = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

/** The name of a day of the week, as a pattern's source: `thứ Hai`, `thứ 2`, `chủ nhật`; `bẩy` is another spelling of `bảy`. */
export const WEEKDAY_NAME = piece`(?:thứ (?:${NAMES.join('|')}|bẩy|[2-7])|chủ nhật)`;

/** Which day of the week a name says that `WEEKDAY_NAME` matches: Monday is 1, Sunday 7. */
export function weekdayNamed(name: string): number {
  const word = name.toLowerCase().split(/\s+/)[1]!;
  if (word === 'nhật') return 7;
  return /\d/.test(word) ? Number(word) - 1 : NAMES.indexOf(word === 'bẩy' ? 'bảy' : word) + 1;
}

/** `thứ Hai` to `Chủ nhật`, as the decree writes them (NĐ 30/2020, Phụ lục II, V.8.c); Monday is 1, Sunday 7. */
export function writtenWeekday(weekday: number): string {
  const name = NAMES[weekday - 1];
  return name === undefined ? 'Chủ nhật' : `thứ ${capitalised(name)}`;
}
