import { markerOf } from '../syntax/marker';
import { nextMarker } from '../syntax/next-marker';
import { CAPITAL_LETTERS, POINT_LETTERS, ROMAN_NUMERALS } from '../syntax/numerals';
import { markerBehind, ORDERS } from './on-enter';

/** What an editor writes behind a line break by itself: VS Code's `onEnterRules`. */
export interface EnterRule {
  /** Of the line up to the caret. */
  readonly beforeText: string;
  readonly appendText: string;
}

const SECTIONS = 20;
const ITEMS = 30;
/** Of the third level, which is rare, fewer: three numbers make many rules. */
const FEW = 9;
/** Behind the mark of an item, which ends in a final mark, and of a heading, which has none. */
const ITEM = '\\s+\\S.*$';
const HEADING = `\\s+(?!${ORDERS})\\S(?:.*[^\\s.;:!?…])?\\s*$`;
/** Behind these ends no item follows. */
const NO_END = '(?!.*(?::|\\./\\.)\\s*$)';

/**
 * The rules by which a list goes on, one a mark, for such a rule cannot count. They say the same as `editsOnEnter`, as
 * far as a line by itself can tell.
 */
export function enterRules(): EnterRule[] {
  return [RECIPIENTS, ...marks().flatMap(rulesOf)];
}

/** The first recipient. */
const RECIPIENTS: EnterRule = { beforeText: '^\\s*Nơi nhận\\s*:\\s*$', appendText: '- ' };

/** Behind a letter in capitals stand capitals: `A. PHẦN CHUNG`, and not `B. Nguyễn Văn An`. */
const CAPITALS = '(?=\\s+\\p{Lu}{2})';

function rulesOf(mark: string): EnterRule[] {
  const words = `${mark} ${isLetter(mark) ? 'AA' : 'Aa'}`;
  const next = markerBehind(markerOf(words)!, `${words}.`);
  const under = markerBehind(markerOf(words)!, words);
  return [
    ...(under !== next && under !== null ? [rule(mark, HEADING, under)] : []),
    ...(next === null ? [] : [rule(mark, ITEM, next)]),
  ];
}

const isLetter = (mark: string): boolean => CAPITAL_LETTERS.includes(mark[0]!);

const rule = (mark: string, behind: string, appended: string): EnterRule => ({
  beforeText: `^\\s*${escaped(mark)}${mark === '-' ? '(?!\\s*Lưu)' : ''}${isLetter(mark) ? CAPITALS : ''}${NO_END}${behind}`,
  appendText: `${appended} `,
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function marks(): string[] {
  return [
    '-',
    '–',
    '+',
    '•',
    '*',
    ...numbers(SECTIONS).map((section) => `${section}.`),
    ...below(numbers(SECTIONS).map(String), ITEMS),
    ...below(
      below(numbers(FEW).map(String), FEW).map((mark) => mark.slice(0, -1)),
      FEW,
    ),
    ...numbers(SECTIONS).flatMap((section) => [`${section})`, `(${section})`]),
    ...[...POINT_LETTERS].map((letter) => `${letter})`),
    ...[...ROMAN_NUMERALS, ...CAPITAL_LETTERS].map((numeral) => `${numeral}.`),
    ...['Thứ nhất,', 'Thứ nhất:', 'Một là,', 'Một là:'].flatMap(listFrom),
  ];
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** The marks of the items under each of some: `1.1.` to `1.30.` of `1`. */
const below = (above: readonly string[], count: number): string[] =>
  above.flatMap((mark) => numbers(count).map((item) => `${mark}.${item}.`));

/** A mark and those after it. */
function listFrom(mark: string): string[] {
  const marker = markerOf(mark);
  const next = marker && nextMarker(marker);
  return next ? [mark, ...listFrom(next)] : [mark];
}
