import { compareMembers, firstOf } from './places';
import type { PlacedMember, Variant } from './rule';

/** The way in which most members are written, and those that are not written so. */
export interface Minority<T> {
  readonly majority: string;
  readonly members: readonly PlacedMember<T>[];
}

/** So few departures are slips however short the text. */
const FEW_DEPARTURES = 3;
/** Where a text departs from its own custom more often, it has two customs. */
const MOST_DEPARTURES = 20;
const LARGEST_SHARE = 0.2;

/**
 * The members that depart from what the text mostly does; null where it always does the same, and where the
 * rarer ways are too frequent to be slips. Of two ways that are equally frequent the `better` one counts, else the one
 * that comes first.
 */
export function minorityOf<T>(variants: readonly Variant<T>[], better?: string): Minority<T> | null {
  if (variants.length < 2) return null;
  const most = variants.reduce((a, b) => (isCustom(b, a, better) ? b : a));
  const others = variants.filter((variant) => variant !== most);
  const departing = others.reduce((sum, { members }) => sum + members.size, 0);
  const share = departing / (departing + most.members.size);
  if (departing > FEW_DEPARTURES && (departing > MOST_DEPARTURES || share > LARGEST_SHARE)) return null;
  return { majority: most.variant, members: others.flatMap(({ members }) => [...members]) };
}

function isCustom<T>(one: Variant<T>, other: Variant<T>, better: string | undefined): boolean {
  const difference = one.members.size - other.members.size;
  if (difference !== 0 || one.members.size > FEW_DEPARTURES) return difference > 0;
  if (one.variant === better || other.variant === better) return one.variant === better;
  return compareMembers(firstOf(one.members), firstOf(other.members)) < 0;
}
