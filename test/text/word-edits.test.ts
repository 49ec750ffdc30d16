import { describe, expect, it } from 'vitest';
import { wordEdits } from '../../server/src/text/word-edits';

const applied = (before: string, after: string): string =>
  [...wordEdits(before, after)]
    .reverse()
    .reduce((text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end), before);

describe('edits word by word', () => {
  it.each([
    ['Bộ công thương', 'Bộ Công Thương'],
    ['phòng cháy chữa', 'phòng cháy, chữa cháy'],
    ['tình thực hiện', 'tình hình thực hiện'],
    ['tháng 6 tháng', '6 tháng'],
    ['pháp luật luật', 'pháp luật'],
    ['một', 'một hai ba'],
    ['hai ba', 'một hai ba'],
    ['một hai', ''],
  ])('makes of “%s” “%s”', (before, after) => {
    expect(applied(before, after).trim()).toBe(after);
  });

  it('leave the breaks between words alone', () => {
    expect(applied('Bộ công\nthương', 'Bộ Công Thương')).toBe('Bộ Công\nThương');
    expect(applied('phòng cháy\nchữa', 'phòng cháy, chữa cháy')).toBe('phòng cháy,\nchữa cháy');
  });
});
