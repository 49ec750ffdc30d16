import { BULLETS, isBullet, type Marker, markerOf } from './marker';
import { markerWith } from './marker-text';
import { CAPITAL_LETTERS } from './numerals';

/** The mark of the item after one: `1.4.` after `1.3.`, `đ)` after `d)`, `Thứ ba,` after `Thứ hai,`; null where none follows by itself. */
export function nextMarker(marker: Marker): string | null {
  const { style, text, numbers } = marker;
  if (isBullet(marker)) return text.at(-1)!;
  const place = numbers.at(-1);
  if (place === undefined) return null;
  const next = [...numbers.slice(0, -1), place + 1];
  return style === 'arabic' ? `${next.join('.')}.` : markerWith(marker, next);
}

/** The mark of the first item under a heading: `2.1.` under `2.`, `1.` under `II.`; null for other marks. */
export function firstMarkerUnder({ style, numbers }: Marker): string | null {
  if (style === 'roman' || style === 'capital') return '1.';
  return style === 'arabic' && numbers.length < 3 ? `${numbers.join('.')}.1.` : null;
}

/** Marks that are none before words alone: behind a letter in capitals stand capitals. */
const EMPTY_MARK = new RegExp(`^(?:${BULLETS}|o|\\(\\d{1,2}\\)|[${CAPITAL_LETTERS}]\\.)$`, 'u');

/** Whether a line holds a mark and nothing else. */
export function isEmptyItem(line: string): boolean {
  const text = line.trim().normalize('NFC');
  if (text.length > 16) return false;
  return EMPTY_MARK.test(text) || markerOf(text)?.length === text.length;
}
