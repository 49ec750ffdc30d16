import { dayOf } from './calendar';

/** A day as the decree writes it in a text: `05/3/2026`, `28/02/2026` (NĐ 30/2020, Phụ lục I, II.4.b). */
export function writtenDay(iso: string): string {
  const { year, month, day } = dayOf(iso);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(day)}/${month < 3 ? two(month) : month}/${year}`;
}
