import type { PlacedMember, Variant } from './rule';

/** The way in which most members are written, and those that are not written so. */
export interface Minority<T> {
  readonly majority: string;
  readonly members: readonly PlacedMember<T>[];
}

/** Where a text departs from its own custom so often, it has two customs. */
const MOST_DEPARTURES = 20;
const LARGEST_SHARE = 0.34;

/**
 * The members that depart from what the text mostly does; null where it always does the same, where two ways
 * are equally frequent, and where the rarer way is too frequent to be a slip.
 */
export function minorityOf<T>(variants: readonly Variant<T>[]): Minority<T> | null {
  if (variants.length < 2) return null;
  const most = variants.reduce((a, b) => (b.members.size > a.members.size ? b : a));
  const others = variants.filter((variant) => variant !== most);
  const departing = others.reduce((sum, { members }) => sum + members.size, 0);
  if (others.some(({ members }) => members.size === most.members.size)) return null;
  if (departing > MOST_DEPARTURES || departing > (departing + most.members.size) * LARGEST_SHARE) return null;
  return { majority: most.variant, members: others.flatMap(({ members }) => [...members]) };
}
