import { describe, expect, it } from 'vitest';
import { applyEdits, fixAll, fixAllEdits, fixesOf } from '../../server/src/features/fixes';
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

describe('all safe fixes at once', () => {
  it('are those of the first round where nothing is left for a second', () => {
    const session = openSession('1. Kế hoạch giai đoạn 2026 -2030 của tỉnh.');
    expect(fixAllEdits(session)).toHaveLength(1);
    expect(applyEdits(session.tree.lines, fixAllEdits(session))).toBe(
      '1. Kế hoạch giai đoạn 2026 - 2030 của tỉnh.',
    );
  });

  it('also mend what the first round brings to light', () => {
    const text =
      '1. Kế hoạch giai đoạn 2021-2025.\n2. Kế hoạch giai đoạn 2031-2035.\n3. Kế hoạch giai đoạn 2026 -2030.';
    const session = openSession(text);
    expect(applyEdits(session.tree.lines, fixAllEdits(session))).toBe(fixAll(text));
    expect(fixAll(text)).toBe(text.replace('2026 -2030', '2026-2030'));
  });
});

describe('the deadline that a repair adds', () => {
  const titles = (period: string): string[] => {
    const text = `THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban ${period}\n\nNgày 30 tháng 3 năm 2026, Giám đốc Sở chủ trì cuộc họp và kết luận như sau:\n\n1. Phòng Quản lý Công nghiệp xây dựng Kế hoạch khuyến công năm 2027.`;
    const session = openSession(text);
    const found = findingsIn(session).findings.find(({ rule }) => rule.id === 'deadline/missing')!;
    return fixesOf(session, found).map(({ title }) => title);
  };

  it('is the end of the period, while that is to come', () => {
    expect(titles('triển khai nhiệm vụ tháng 4 năm 2026')).toEqual([
      'Thêm “hoàn thành trước ngày 30/4/2026” (hết tháng 4 năm 2026)',
      'Thêm “hoàn thành trước ngày 29/4/2026” (ngày làm việc)',
      'Thêm “hoàn thành trước ngày …/…/…”',
    ]);
    expect(titles('tháng 12 năm 2025')).toEqual(['Thêm “hoàn thành trước ngày …/…/…”']);
  });
});
