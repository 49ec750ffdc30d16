import { markerOf, POINT_LETTERS, ROMAN_NUMERALS } from '../syntax/marker';
import { nextMarker } from '../syntax/next-marker';
import { markerBehind } from './on-enter';

/** What an editor writes behind a line break by itself: VS Code's `onEnterRules`. */
export interface EnterRule {
  /** Of the line up to the caret. */
  readonly beforeText: string;
  readonly appendText: string;
}

const SECTIONS = 20;
const ITEMS = 30;
/** A text that shows what a mark asks for: an item, which ends in a final mark, and a heading, which has none. */
const ITEM = { words: ' A.', pattern: '\\s+\\S.*$' };
const HEADING = { words: ' A', pattern: '\\s+\\S(?:.*[^\\s.;:!?…])?\\s*$' };
/** Behind these ends no item follows. */
const NO_END = '(?!.*(?::|\\./\\.)\\s*$)';

/**
 * The rules by which a list goes on, one a mark, for such a rule cannot count. They say the same as `editsOnEnter`, as
 * far as a line by itself can tell.
 */
export function enterRules(): EnterRule[] {
  return marks().flatMap((mark) => {
    const next = markerBehind(markerOf(`${mark}${ITEM.words}`)!, mark + ITEM.words);
    const under = markerBehind(markerOf(`${mark}${HEADING.words}`)!, mark + HEADING.words);
    return [
      ...(under !== next && under !== null ? [rule(mark, HEADING.pattern, under)] : []),
      ...(next === null ? [] : [rule(mark, ITEM.pattern, next)]),
    ];
  });
}

const rule = (mark: string, behind: string, appended: string): EnterRule => ({
  beforeText: `^\\s*${escaped(mark)}${mark === '-' ? '(?!\\s*Lưu)' : ''}${NO_END}${behind}`,
  appendText: `${appended} `,
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function marks(): string[] {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
  return [
    '-',
    '–',
    '+',
    ...numbers(SECTIONS).map((section) => `${section}.`),
    ...numbers(SECTIONS).flatMap((section) => numbers(ITEMS).map((item) => `${section}.${item}.`)),
    ...numbers(SECTIONS).map((section) => `${section})`),
    ...[...POINT_LETTERS].map((letter) => `${letter})`),
    ...ROMAN_NUMERALS.map((numeral) => `${numeral}.`),
    ...listFrom('Thứ nhất,'),
    ...listFrom('Một là,'),
  ];
}

/** A mark and those after it. */
function listFrom(mark: string): string[] {
  const marker = markerOf(mark);
  const next = marker && nextMarker(marker);
  return next ? [mark, ...listFrom(next)] : [mark];
}
