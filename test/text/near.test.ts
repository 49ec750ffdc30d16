import { describe, expect, it } from 'vitest';
import { firstPlace } from '../../server/src/text/halving';
import { hasDoubled, isNear, isTransposed } from '../../server/src/text/near';

describe('two words', () => {
  it.each([
    ['nghiem', 'nghiem', true],
    ['nghim', 'nghiem', true],
    ['nghieem', 'nghiem', true],
    ['nghiam', 'nghiem', true],
    ['nghime', 'nghiem', true],
    ['ngihme', 'nghiem', false],
    ['nghi', 'nghiem', false],
    ['', 'n', true],
  ])('%s and %s are near: %s', (a, b, near) => {
    expect(isNear(a, b)).toBe(near);
    expect(isNear(b, a)).toBe(near);
  });

  it('differ by two neighbours exchanged, and by nothing else', () => {
    expect(isTransposed('UBDN', 'UBND')).toBe(true);
    expect(isTransposed('UBND', 'UBND')).toBe(false);
    expect(isTransposed('UDBN', 'UBND')).toBe(false);
  });

  it('differ by a letter that is written twice, wherever it stands', () => {
    expect(['UUBND', 'UBBND', 'UBNDD'].map((word) => hasDoubled(word, 'UBND'))).toEqual([true, true, true]);
    expect(['UBNDX', 'UBUND', 'UBND'].map((word) => hasDoubled(word, 'UBND'))).toEqual([false, false, false]);
  });
});

describe('the first place of a sorted list', () => {
  it('is that at which something begins to hold, or behind the last', () => {
    const list = [1, 3, 3, 5];
    const from = (least: number): number => firstPlace(list.length, (place) => list[place]! >= least);
    expect([0, 1, 2, 3, 4, 5, 6].map(from)).toEqual([0, 0, 1, 1, 3, 3, 4]);
    expect(firstPlace(0, () => true)).toBe(0);
  });
});
