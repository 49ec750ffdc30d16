import type { Marker, MarkerStyle } from './marker';
import type { OpenItem } from './structure';

/** The number that an item should have, seen from the items before it. */
export interface Expectation {
  /** The last part of the number that fits; the item's own where it fits. */
  readonly position: number;
  /** What stands before the last part: the parent's numbers for `3.2.`, nothing for other styles. */
  readonly prefix: readonly number[];
  readonly fits: boolean;
  /** The item above whose list must have gone on unseen for this one to start again; -1 where none has. */
  readonly passed: number;
  /** The item whose heading is missing, where this one goes on from that: `1.4.` before `2.`, without `1.`; else -1. */
  readonly orphan: number;
}

/**
 * Compares an item's number with its list. A number fits when it goes on from the number before it as that
 * is written or as it should be: one wrong number in a list is one finding, not two.
 * `startsList` says that a list may start anew here.
 */
export function expectationOf(path: readonly OpenItem[], marker: Marker, startsList: boolean): Expectation {
  const last = marker.numbers.at(-1);
  if (last === undefined) return { position: 0, prefix: [], fits: true, passed: -1, orphan: -1 };
  const list = siblingAt(path, marker);
  const orphan = list < 0 ? orphanAt(path, marker) : -1;
  if (orphan >= 0) return { position: last, prefix: [], fits: false, passed: -1, orphan };
  const previous = path[list];
  const parent = parentOf(list < 0 ? path : path.slice(0, list), marker);
  const own = marker.numbers.slice(0, -1);
  const goesOnWrongly = previous !== undefined && equal(own, previous.marker.numbers.slice(0, -1));
  const prefixFits = !parent || goesOnWrongly || isUnder(own, parent);
  const position = (previous?.position ?? 0) + 1;
  const written = (previous?.marker.numbers.at(-1) ?? 0) + 1;
  const restarts = last === 1 && startsList;
  const runsOn = list < 0 && isPlainNumber(marker) && last === (path.at(-1)?.listBefore ?? 0) + 1;
  const isSwapped = previous !== undefined && isOutOfPlace(previous, parent) && last === previous.position;
  const numberFits = restarts || runsOn || isSwapped || last === written || last === position;
  const fits = prefixFits && numberFits;
  return {
    position: numberFits && !isSwapped ? last : position,
    prefix: prefixFits || !parent ? own : parent.marker.numbers,
    fits,
    passed: fits || last !== 1 ? -1 : passedHeading(path, list, marker),
    orphan: -1,
  };
}

/** The open `1.4.` under no `1.`, which `2.` goes on from. */
function orphanAt(path: readonly OpenItem[], marker: Marker): number {
  if (marker.style !== 'arabic' || marker.numbers.length > 1) return -1;
  const first = path.findIndex((item) => item.marker.style === 'arabic' && item.marker.numbers.length === 2);
  if (first < 0 || path.slice(0, first).some((item) => isPlainNumber(item.marker))) return -1;
  return path[first]!.marker.numbers[0]! + 1 === marker.numbers[0] ? first : -1;
}

/** A list that starts again without reason misses the heading above it: `2.1.` right after `1.6.` */
function passedHeading(path: readonly OpenItem[], list: number, marker: Marker): number {
  const above = list < 0 ? path : path.slice(0, list);
  const parent = parentOf(above, marker);
  if (!parent) return above.findLastIndex((item) => item.position > 0);
  return marker.numbers.at(-2) === parent.position + 1 ? path.indexOf(parent) : -1;
}

/** Of two items that changed places, the second has the number that the first should have. */
function isOutOfPlace(item: OpenItem, parent: OpenItem | undefined): boolean {
  const { numbers } = item.marker;
  return numbers.at(-1) !== item.position || (parent !== undefined && !isUnder(numbers.slice(0, -1), parent));
}

const isUnder = (prefix: readonly number[], parent: OpenItem): boolean =>
  equal(prefix, parent.marker.numbers) || equal(prefix, shouldBe(parent));

/** The numbers that an open item should have. */
const shouldBe = (item: OpenItem): readonly number[] => [...item.marker.numbers.slice(0, -1), item.position];

/** `l.1.` in an open point `l)`: the letter is meant, and no digit. */
export const isInPointOfLetter = (path: readonly OpenItem[], { style, text }: Marker): boolean =>
  style === 'arabic' &&
  text.startsWith('l') &&
  path.some(({ marker }) => marker.style === 'letter' && marker.text.startsWith('l'));

/** `Thứ hai Văn phòng họp` before `Thứ ba Ban Quản lý dự án họp`: days of the week, where no list began with `Thứ nhất`. */
export function isDayOfWeek(path: readonly OpenItem[], marker: Marker): boolean {
  if (!isBareDay(marker)) return false;
  const previous = path[siblingAt(path, marker)]?.marker;
  return !previous || isBareDay(previous);
}

/** `Thứ hai`, without a mark behind it; `Thứ bảy` is the last one. */
const isBareDay = ({ style, text, numbers }: Marker): boolean =>
  style === 'ordinal' && /\p{L}$/u.test(text) && numbers[0]! > 1 && numbers[0]! <= 7;

/** `l. Văn phòng rà soát …` that no point stands before: the digit 1 is meant. */
export const isLetterForOne = (path: readonly OpenItem[], marker: Marker): boolean =>
  marker.style === 'letter' && marker.text === 'l.' && siblingAt(path, marker) < 0;

/** `i.`, `v)` that no point stands before: small Roman numerals, which an office may count with. */
export const isSmallRoman = (path: readonly OpenItem[], marker: Marker): boolean =>
  marker.style === 'letter' && /^[ivx][.)]$/.test(marker.text) && siblingAt(path, marker) < 0;

/** `IIII.` behind `II.`: an I too many, and not 4 counted out. */
export function hasLetterTooMany(path: readonly OpenItem[], marker: Marker): boolean {
  if (marker.style !== 'roman' || !marker.text.includes('IIII')) return false;
  const previous = path[siblingAt(path, marker)];
  return previous !== undefined && previous.position + 1 !== marker.numbers[0];
}

/** `2. 2. Văn phòng rà soát …` behind `1. …`: an editor had written the number already; under `2.` it is 2.2. */
export function isNumberedTwice(path: readonly OpenItem[], { style, numbers, text }: Marker): boolean {
  const [number, second] = numbers;
  if (style !== 'arabic' || numbers.length !== 2 || number !== second || !/\d\. +\d/.test(text)) return false;
  return path.some(
    ({ marker }) =>
      marker.style === 'arabic' &&
      marker.numbers.every((each) => each === number! - 1) &&
      !isHeadingOf(path, number!),
  );
}

const isHeadingOf = (path: readonly OpenItem[], number: number): boolean =>
  path.some(({ marker }) => isPlainNumber(marker) && marker.numbers[0] === number);

/** The item above `3.2.` that must be number 3. */
function parentOf(path: readonly OpenItem[], { style, numbers }: Marker): OpenItem | undefined {
  if (style !== 'arabic' || numbers.length < 2) return undefined;
  const level = numbers.length - 1;
  const above = path.findLast(({ marker }) => marker.style === 'arabic' && marker.numbers.length === level);
  return above ?? (level === 1 ? path.findLast(({ marker }) => isPlainNumber(marker)) : undefined);
}

/**
 * The open item whose list a marker goes on with, as an index of the path; -1 where it opens a list. A list
 * that a higher division stands under (`Điều 5.` after `3.`) is closed, unless the number goes on with it.
 */
export function siblingAt(path: readonly OpenItem[], marker: Marker): number {
  const lists = path.flatMap((item, i) => (sameList(item.marker, marker) ? [i] : [])).reverse();
  const open = lists.find((i) => !isClosed(path, i));
  const continued = [open ?? -1, ...lists].find((i) => i >= 0 && goesOn(path[i]!, marker));
  return (
    continued ?? open ?? path.findLastIndex((item) => looksAlike(item.marker, marker) && goesOn(item, marker))
  );
}

/** How high divisions stand above each other (NĐ 30/2020, Phụ lục I, II.6.đ); lists in a sentence stand lowest. */
const RANK: Readonly<Record<MarkerStyle, number>> = {
  part: 0,
  article: 1,
  capital: 2,
  roman: 2,
  arabic: 3,
  ordinal: 3,
  letter: 4,
  'arabic-bracket': 4,
  parenthesis: 4,
  dash: 5,
  plus: 6,
};

/** An item that ends in a colon may have any list under it and be followed by the next of its own. */
function isClosed(path: readonly OpenItem[], i: number): boolean {
  const { marker, paragraph } = path[i]!;
  if (/:$/.test(paragraph.text)) return false;
  return path.slice(i + 1).some((inner) => RANK[inner.marker.style] < RANK[marker.style]);
}

/** Whether a number is the one after an item's number, as that is written or as it should be. */
function goesOn(item: OpenItem, { numbers }: Marker): boolean {
  const last = numbers.at(-1);
  return last !== undefined && (last === item.position + 1 || last === item.marker.numbers.at(-1)! + 1);
}

/** Whether two marks are such as the items of one list have. */
export function sameList(a: Marker, b: Marker): boolean {
  return a.style === b.style && (a.style !== 'arabic' || a.numbers.length === b.numbers.length);
}

/** `3)` between `2.` and `4.` is a slip of the hand. */
const looksAlike = (a: Marker, b: Marker): boolean =>
  isPlainNumber(a) && isPlainNumber(b) && b.numbers[0]! > 1;

/** `3.` or `3)`. */
export const isPlainNumber = ({ style, numbers }: Marker): boolean =>
  numbers.length === 1 && (style === 'arabic' || style === 'arabic-bracket');

const equal = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((n, i) => n === b[i]);
