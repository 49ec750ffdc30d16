import { describe, expect, it } from 'vitest';
import { fixAll, fixesOf } from '../../server/src/features/fixes';
import { findingsIn, openSession } from '../../server/src/features/session';

describe('a repair that may be meant in two ways', () => {
  it('is offered in both and made in none unasked: the mark of an item that no other item shows', () => {
    const text = '1. Văn phòng:\n- Tổng hợp báo cáo\n- Theo dõi việc thực hiện.';
    const session = openSession(text);
    const found = findingsIn(session).findings.find(({ rule }) => rule.id === 'text/final-punctuation')!;
    expect(found.message).toBe('Cuối mục này thiếu dấu chấm phẩy.');
    expect(fixesOf(session, found).map(({ title, safe }) => [title, safe])).toEqual([
      ['Thêm dấu chấm phẩy', false],
      ['Thêm dấu chấm', false],
    ]);
    expect(fixAll(text)).toBe(text);
  });
});
