/** What Enter puts at the next line: the mark of the next item, that of a first one below, and where an empty one is left. */
import { describe, expect, test } from 'vitest';
import { markerOf } from '../../server/src/syntax/marker';
import { firstMarkerUnder, isEmptyItem, nextMarker } from '../../server/src/syntax/next-marker';

describe('the mark of the next item, and of the first one under it', () => {
  test.each([
    ['1.', '2.', '1.1.'],
    ['1.3.', '1.4.', '1.3.1.'],
    ['1.2.3.', '1.2.4.', null],
    ['9.', '10.', '9.1.'],
    ['II.', 'III.', '1.'],
    ['IX.', 'X.', '1.'],
    ['a)', 'b)', null],
    ['d)', 'đ)', null],
    ['đ)', 'e)', null],
    ['e)', 'g)', null],
    ['i)', 'k)', null],
    ['y)', null, null],
    ['1)', '2)', null],
    ['Thứ hai,', 'Thứ ba,', null],
    ['Thứ chín,', 'Thứ mười,', null],
    ['Một là,', 'Hai là,', null],
    ['-', '-', null],
    ['+', '+', null],
  ])('%s: %s, %s', (mark, next, under) => {
    const marker = markerOf(`${mark} Rà soát`)!;
    expect([nextMarker(marker), firstMarkerUnder(marker)]).toEqual([next, under]);
  });
});

describe('an item without a word', () => {
  test.each([
    '1.',
    '1.2.',
    'a)',
    '-',
    '–',
    '—',
    '+',
    '•',
    '*',
    '(2)',
    'B.',
    '  - ',
    'Thứ hai,',
    'Thứ mười một là,',
  ])('%j is one', (line) => expect(isEmptyItem(line)).toBe(true));
  test.each(['1. Rà soát', '2026', '', '- a', '--'])('%j is none', (line) =>
    expect(isEmptyItem(line)).toBe(false),
  );
});
