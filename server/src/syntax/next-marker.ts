import { type Marker, type MarkerStyle, markerOf, POINT_LETTERS, ROMAN_NUMERALS } from './marker';

const ORDINAL_WORDS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const COUNTING_WORDS = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười'];
const CAPITALS = 'ABCDĐE';

type Counted = Exclude<MarkerStyle, 'dash' | 'plus' | 'part' | 'article'>;

/** The mark with a place in its list, in the form of the mark before it; undefined past the end of the alphabet. */
const WRITTEN: Record<Counted, (place: number, before: Marker) => string | undefined> = {
  arabic: (place, { numbers }) => `${[...numbers.slice(0, -1), place].join('.')}.`,
  'arabic-bracket': (place, { text }) => place + text.slice(-1),
  letter: (place, { text }) => withTail(POINT_LETTERS[place - 1], text),
  roman: (place, { text }) => withTail(ROMAN_NUMERALS[place - 1], text),
  capital: (place) => withTail(CAPITALS[place - 1], '.'),
  ordinal(place, { text }) {
    const isCounting = / là/u.test(text) && !text.startsWith('Thứ');
    const word = (isCounting ? COUNTING_WORDS : ORDINAL_WORDS)[place - 1];
    const middle = / là/u.test(text) ? ' là' : '';
    return withTail(word && (isCounting ? word : `Thứ ${word}`) + middle, text);
  },
};

const withTail = (mark: string | undefined, text: string): string | undefined =>
  mark && mark + text.slice(-1);

/** The mark of the item after one: `1.4.` after `1.3.`, `đ)` after `d)`, `Thứ ba,` after `Thứ hai,`; null where none follows by itself. */
export function nextMarker(marker: Marker): string | null {
  const { style, text, numbers } = marker;
  if (style === 'dash' || style === 'plus') return text;
  const place = numbers.at(-1);
  if (style === 'part' || style === 'article' || place === undefined) return null;
  return WRITTEN[style](place + 1, marker) ?? null;
}

/** The mark of the first item under a heading: `2.1.` under `2.`, `1.` under `II.`; null for other marks. */
export function firstMarkerUnder({ style, numbers }: Marker): string | null {
  if (style === 'roman' || style === 'capital') return '1.';
  return style === 'arabic' && numbers.length < 3 ? `${numbers.join('.')}.1.` : null;
}

const EMPTY_BULLET = /^[-–—+•]$/u;

/** Whether a line holds a mark and nothing else. */
export function isEmptyItem(line: string): boolean {
  const text = line.trim().normalize('NFC');
  if (text.length > 16) return false;
  return EMPTY_BULLET.test(text) || markerOf(text)?.length === text.length;
}
