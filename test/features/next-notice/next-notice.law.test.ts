import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsIn, ownPeriod } from '../../../server/src/features/next-notice/periods';
import { findingsIn, openSession } from '../../../server/src/features/session';
import { addMonths, dayOf, isoOf } from '../../../server/src/model/date/calendar';
import { blocksOf } from '../../../server/src/syntax/tree';
import { decomposed, NOTICE, wrapped } from '../../support/notices';
import { runsOf } from '../../support/share';
import { HALF, next, open, placesIn, QUARTER, YEAR } from './support';

const paragraphsOf = (text: string): string[] =>
  [...blocksOf(open(text).tree)].map(({ paragraph }) => paragraph.text).filter((each) => each !== '');

describe('whatever the month', () => {
  const shifts = fc.integer({ min: 1, max: 30 });
  const texts = fc.constantFrom(NOTICE, QUARTER, HALF, YEAR);
  const each = (property: (text: string, shift: number) => void) =>
    fc.assert(fc.property(texts, shifts, property), { seed: 11, numRuns: runsOf(30) });

  it('only digits, blanks and the words of periods change', () => {
    const bare = (text: string) => text.replace(/[\d…\s]|đầu|cuối|quý [IV]+/g, '');
    each((text, shift) => {
      const made = next(text, shift).text;
      expect(bare(made)).toBe(bare(text));
      expect(made.split('\n')).toHaveLength(text.split('\n').length);
    });
  });

  it('decomposed text, and text wrapped at any width, comes to the same', () => {
    const check = (text: string, shift: number, width: number): void => {
      const expected = next(text, shift);
      expect(next(decomposed(text), shift).text.normalize('NFC')).toBe(expected.text);
      const torn = next(decomposed(wrapped(text, width)), shift);
      expect(paragraphsOf(torn.text)).toEqual(paragraphsOf(expected.text));
      expect(placesIn(torn.text, torn.stale)).toEqual(placesIn(expected.text, expected.stale));
    };
    const widths = fc.integer({ min: 70, max: 100 });
    fc.assert(fc.property(texts, shifts, widths, check), { seed: 11, numRuns: runsOf(30) });
  });

  it('the copy is for the period that was asked for, and calls its meeting alike everywhere', () => {
    each((text, shift) => {
      const before = ownPeriod(open(text));
      const session = openSession(next(text, shift).text);
      const { findings } = findingsIn(session);
      const stale = ['structure/meeting-name', 'date/stale-month', 'deadline/past'];
      expect(findings.filter(({ rule }) => stale.includes(rule.id))).toEqual([]);
      if (before && shift % monthsIn(before) === 0)
        expect(ownPeriod(session)!.from).toBe(isoOf(addMonths(dayOf(before.from), shift)));
    });
  });
});
