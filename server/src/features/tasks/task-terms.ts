import { writtenDay } from '../../model/date/written';
import type { Missing, TaskList } from './task-list';

/** What a drafter calls a lack. */
export const MISSING_NAMES: Readonly<Record<Missing, string>> = {
  deadline: 'thời hạn',
  day: 'ngày đúng',
  unit: 'đơn vị chủ trì',
};

/** `46/TB-SCT ngày 05/10/2026`; a notice that has no number yet is called by its subject. */
export function nameOfNotice({ document, path }: TaskList): string {
  const { number, date, subject } = document;
  if (number?.serial && number.symbol) {
    const day = date ? ` ngày ${writtenDay(date)}` : '';
    return `${number.serial}/${number.symbol}${day}`;
  }
  return subject ?? path;
}
