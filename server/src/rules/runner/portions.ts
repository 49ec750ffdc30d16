/**
 * How many blocks a rule looks at before the next rule does. The code of one rule fits into the processor's caches and that of
 * all rules does not: to go from block to block with all of them takes a third longer. With far more blocks at once, what is
 * known of them would not fit in its turn.
 */
const AT_ONCE = 64;

/** A list in portions that rules are run over one after the other. */
export function* portionsOf<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += AT_ONCE) yield list.slice(start, start + AT_ONCE);
}
