import { describe, expect, it } from 'vitest';
import { pattern, piece } from '../../server/src/text/pattern';

describe('a piece of a pattern', () => {
  it.each([
    ['a space stands for white space of any length', piece`quy định`, 'quy\\s+định'],
    ['`_` for one or two characters of it', piece`(?<=hoàn_thành)`, '(?<=hoàn\\s{1,2}thành)'],
    ['in a class both mean themselves', piece`[ _]{2,}`, '[ _]{2,}'],
    ['what is escaped stays so', piece`\d\[ \]\\<`, '\\d\\[\\s+\\]\\\\<'],
    ['other pieces are put in as they are', piece`${'a b'} ${'_'}`, 'a b\\s+_'],
    ['and may stand in a class', piece`[${'-'} _]`, '[- _]'],
    [
      'a new line, and what sets it in, stands for nothing',
      piece`
        (?:
          về
          |sửa đổi
        )
      `,
      '(?:về|sửa\\s+đổi)',
    ],
  ])('%s', (_, source, meant) => expect(source).toBe(meant));
});

it('a pattern has its flags, and letters of Vietnamese at its edges', () => {
  const until = pattern('iu')`\<đến hết\>`;
  expect('Đến  hết ngày').toMatch(until);
  expect('đến hếtt').not.toMatch(until);
  expect('bđến hết').not.toMatch(until);
});
