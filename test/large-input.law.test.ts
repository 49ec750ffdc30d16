import { describe, expect, it } from 'vitest';
import { parse } from '../server/src/syntax/parse';
import { shareOf } from './support/share';

/** Sizes at which anything that is not linear would not come to an end. */
describe('large input is parsed', { timeout: 60_000 }, () => {
  const sentence = 'Giao Văn phòng chủ trì, phối hợp với các phòng báo cáo trước ngày 06/7/2026; ';
  it.each(
    shareOf([
      ['5 MB in one line', sentence.repeat(5_000_000 / sentence.length)],
      ['5 MB of one letter', 'a'.repeat(5_000_000)],
      ['5 MB of white space', `${' '.repeat(5_000_000)}x`],
      ['5 MB of numerals', '1.'.repeat(2_500_000)],
      ['100,000 lines', '1. Văn phòng báo cáo.\n'.repeat(100_000)],
      ['100,000 blank lines', '\n'.repeat(100_000)],
      ['20,000 lines of a sentence', 'các phòng,\n'.repeat(20_000)],
    ]),
  )('%s', (_, text) => {
    const { lines, pages } = parse(text);
    expect(pages.reduce((sum, page) => sum + page.lineCount, 0)).toBe(lines.text.length);
  });
});
