import { describe, expect, it } from 'vitest';
import { keptByLast, oncePer, oncePerPair, remembered, settled } from '../../server/src/text/memo';

/** A function that counts how often it has computed. */
function counting<A extends unknown[], V>(compute: (...from: A) => V): { calls: number; of(...from: A): V } {
  const counted = {
    calls: 0,
    of: (...from: A): V => {
      counted.calls++;
      return compute(...from);
    },
  };
  return counted;
}

describe('what is computed once', () => {
  it('is computed once for each object, though there be nothing', () => {
    const nothing = counting((_: object) => null);
    const known = oncePer(nothing.of);
    const key = {};
    expect([known(key), known(key), known({})]).toEqual([null, null, null]);
    expect(nothing.calls).toBe(2);
  });

  it('is computed once for each pair', () => {
    const joined = counting((key: { name: string }, other: string | null) => key.name + (other ?? ''));
    const known = oncePerPair(joined.of);
    const [a, b] = [{ name: 'a' }, { name: 'b' }];
    expect([known(a, 'x'), known(a, null), known(b, 'x'), known(a, 'x'), known(a, null)]).toEqual([
      'ax',
      'a',
      'bx',
      'ax',
      'a',
    ]);
    expect(joined.calls).toBe(3);
  });

  it('is remembered of so many texts, and then all of it is forgotten', () => {
    const upper = counting((text: string) => text.toUpperCase());
    const known = remembered(2, upper.of);
    for (const text of ['a', 'b', 'a', 'b']) expect(known(text)).toBe(text.toUpperCase());
    expect(upper.calls).toBe(2);
    known('c');
    known('c');
    expect(upper.calls).toBe(3);
    known('a');
    expect(upper.calls).toBe(4);
  });
});

describe('what is kept', () => {
  it('is what the last holders hold', () => {
    const letGo: string[] = [];
    const kept = keptByLast(2);
    for (const name of ['a', 'b', 'c', 'd', 'a']) kept({ letGo: () => letGo.push(name) });
    expect(letGo).toEqual(['a', 'b', 'c']);
  });

  it('is the same list for all that are empty, and the same items for the others', () => {
    expect(settled([])).toBe(settled([]));
    expect(settled(['a', 'b'])).toEqual(['a', 'b']);
  });
});
