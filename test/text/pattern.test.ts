import { describe, expect, it } from 'vitest';
import { anyOf } from '../../server/src/text/pattern';

describe('anyOf', () => {
  const pattern = new RegExp(
    `^${anyOf(`
    về, quy định,
    sửa   đổi
  `)}$`,
    'u',
  );

  it.each(['về', 'quy định', 'quy \n định', 'sửa đổi'])('%j is one of the phrases', (text) =>
    expect(text).toMatch(pattern),
  );
  it.each(['', 'quy', 'quyđịnh', 'về quy định'])('%j is none', (text) => expect(text).not.toMatch(pattern));
});
