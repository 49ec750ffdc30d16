import { describe, expect, it, test } from 'vitest';
import { plainTextOf, type SkeletonLine, snippetOf } from '../../../server/src/features/new-notice/snippet';

const unit = { stop: 'unit', text: 'Văn phòng', choices: ['Văn phòng', 'Ban A, B | C'] };

describe('a snippet', () => {
  it('writes a stop once and refers to it after that; choices are chosen from', () => {
    const lines: SkeletonLine[] = [
      ['Giao ', unit, ' việc'],
      [unit, { stop: 'end', text: '' }],
    ];
    expect(snippetOf(lines)).toBe('Giao ${1|Văn phòng,Ban A\\, B \\| C|} việc\n${1}${2}');
  });

  test.each<[string, SkeletonLine[]]>([
    ['Giao Văn phòng việc, Văn phòng.', [['Giao ', unit, ' việc, ', unit, '.']]],
    ['Giá 5$ {a} \\ b', [['Giá 5$ {a} \\ ', { stop: 'x', text: 'b' }]]],
    ['{x}$1', [[{ stop: 'x', text: '{x}$1' }]]],
    ['1. \n', [['1. ', { stop: 'task', text: '' }], []]],
  ])('is the plain text “%s” where no snippets are known', (text, lines) => {
    expect(plainTextOf(snippetOf(lines))).toBe(text);
  });
});
