import type { Marker } from './marker';
import type { OpenItem } from './structure';

/** The number that an item should have, seen from the items before it. */
export interface Expectation {
  /** The last part of the number that fits; the item's own where it fits. */
  readonly position: number;
  /** What stands before the last part: the parent's numbers for `3.2.`, nothing for other styles. */
  readonly prefix: readonly number[];
  readonly fits: boolean;
}

/**
 * Compares an item's number with its list. A number fits when it goes on from the number before it as that
 * is written or as it should be: one wrong number in a list is one finding, not two.
 * `startsList` says that a list may start anew here.
 */
export function expectationOf(path: readonly OpenItem[], marker: Marker, startsList: boolean): Expectation {
  const last = marker.numbers.at(-1);
  if (last === undefined) return { position: 0, prefix: [], fits: true };
  const list = siblingAt(path, marker);
  const previous = path[list];
  const parent = parentOf(list < 0 ? path : path.slice(0, list), marker);
  const own = marker.numbers.slice(0, -1);
  const prefixFits = !parent || equal(own, parent.marker.numbers) || equal(own, shouldBe(parent));
  const position = (previous?.position ?? 0) + 1;
  const written = (previous?.marker.numbers.at(-1) ?? 0) + 1;
  const restarts = last === 1 && startsList;
  const numberFits = restarts || last === written || last === position;
  return {
    position: numberFits ? last : position,
    prefix: prefixFits || !parent ? own : parent.marker.numbers,
    fits: prefixFits && numberFits,
  };
}

/** The numbers that an open item should have. */
export const shouldBe = (item: OpenItem): readonly number[] => [
  ...item.marker.numbers.slice(0, -1),
  item.position,
];

/** The item above `3.2.` that must be number 3. */
function parentOf(path: readonly OpenItem[], { style, numbers }: Marker): OpenItem | undefined {
  if (style !== 'arabic' || numbers.length < 2) return undefined;
  return path.findLast(
    (item) => item.marker.style === 'arabic' && item.marker.numbers.length === numbers.length - 1,
  );
}

/** The open item whose list a marker goes on with, as an index of the path; -1 where it opens a list. */
export function siblingAt(path: readonly OpenItem[], marker: Marker): number {
  return path.findLastIndex((item) => sameList(item.marker, marker));
}

function sameList(a: Marker, b: Marker): boolean {
  return a.style === b.style && (a.style !== 'arabic' || a.numbers.length === b.numbers.length);
}

const equal = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((n, i) => n === b[i]);
