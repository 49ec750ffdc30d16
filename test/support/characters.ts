import { nat } from 'fast-check';

const HALVES = { first: 0xd800, count: 0x800 };

/**
 * Any character, but no half of one; a unit for `string` of fast-check. What the library itself has under the name of
 * `binary` makes a table of all characters first.
 */
export const anyCharacter = nat(0x10ffff - HALVES.count).map((n) =>
  String.fromCodePoint(n < HALVES.first ? n : n + HALVES.count),
);
