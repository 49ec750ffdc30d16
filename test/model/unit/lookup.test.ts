/** The office's own units by the names that its profile gives them, and what only begins like one. */
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../../server/src/model/prose/tokens';
import { compileProfile, unitAt, unitNamed } from '../../../server/src/model/unit/lookup';

const LOOKUP = compileProfile({
  name: 'Sở Công Thương',
  units: [
    { name: 'Văn phòng', aliases: ['VP', ''] },
    { name: 'Phòng Quản lý', symbol: 'QL' },
    { name: 'Phòng Quản lý Thương mại', aliases: ['QLTM', 'VP'], symbol: 'TM' },
    { name: 'Trung tâm Khuyến công và Xúc tiến thương mại' },
  ],
});

/** The unit that a text begins with, and how much of the text names it. */
function named(text: string): string {
  const tokens = tokensOf(text);
  const found = unitAt(LOOKUP, tokens, 0);
  return found ? `${found.unit.name}: ${text.slice(0, tokens[found.next - 1]!.end)}` : 'none';
}

describe('an own unit at the beginning of', () => {
  test.each([
    ['Văn phòng tham mưu ban hành', 'Văn phòng: Văn phòng'],
    ['văn phòng, Phòng Quản lý', 'Văn phòng: văn phòng'],
    ['VP theo dõi', 'Văn phòng: VP'],
    ['Phòng Quản lý chủ trì', 'Phòng Quản lý: Phòng Quản lý'],
    ['Phòng Quản lý Thương mại chủ trì', 'Phòng Quản lý Thương mại: Phòng Quản lý Thương mại'],
    ['TM chủ trì', 'Phòng Quản lý Thương mại: TM'],
    ['QL', 'Phòng Quản lý: QL'],
    [
      'Trung tâm Khuyến công và Xúc tiến thương mại Sở lập kế hoạch',
      'Trung tâm Khuyến công và Xúc tiến thương mại: Trung tâm Khuyến công và Xúc tiến thương mại Sở',
    ],
    // Whose unit it is may stand behind the name.
    ['Văn phòng Sở báo cáo', 'Văn phòng: Văn phòng Sở'],
    ['Văn phòng thuộc Sở báo cáo', 'Văn phòng: Văn phòng thuộc Sở'],
    ['Văn phòng của Sở', 'Văn phòng: Văn phòng của Sở'],
    ['Văn phòng Sở Công Thương báo cáo', 'Văn phòng: Văn phòng Sở Công Thương'],
    ['Văn phòng thuộc Sở Công Thương', 'Văn phòng: Văn phòng thuộc Sở Công Thương'],
    ['Văn phòng của Sở Công Thương, Thanh tra', 'Văn phòng: Văn phòng của Sở Công Thương'],
    ['Văn phòng - đơn vị thường trực', 'Văn phòng: Văn phòng'],
    ['Văn phòng – bộ phận một cửa', 'Văn phòng: Văn phòng'],
    // A name that goes on is another body's.
    ['Văn phòng Sở Tài chính', 'none'],
    ['Văn phòng thuộc Sở Tài chính', 'none'],
    ['Văn phòng của Bộ', 'none'],
    ['Văn phòng thuộc tỉnh', 'none'],
    ['Văn phòng UBND tỉnh', 'none'],
    ['Văn phòng Đoàn', 'none'],
    ['Văn phòng tỉnh', 'none'],
    ['Văn phòng huyện', 'none'],
    ['Văn phòng - Kế hoạch', 'none'],
    ['Văn phòng – Kế hoạch', 'none'],
    // Of a longer name that is another body's the shorter one is none either.
    ['Phòng Quản lý Xây dựng', 'none'],
    ['Thanh tra Sở', 'none'],
    ['Phòng', 'none'],
    ['', 'none'],
  ])('%j: %s', (text, expected) => expect(named(text)).toBe(expected));
});

test('a name is a unit only where nothing else stands beside it', () => {
  expect(unitNamed(LOOKUP, 'Văn phòng Sở')?.name).toBe('Văn phòng');
  expect(unitNamed(LOOKUP, 'Văn phòng theo dõi')).toBeNull();
  expect(unitNamed(LOOKUP, 'Thanh tra Sở')).toBeNull();
  expect(unitNamed(compileProfile({ name: 'Sở Công Thương' }), 'Văn phòng')).toBeNull();
});
