/** Who heads an agency, by the kind that its name tells, and what the deputies are called. */
import { expect, test } from 'vitest';
import { certainHeadOf, deputyOf, kindOfAgency } from '../../../server/src/model/notice/agency-heads';

const MINISTRIES =
  'Công an, Công Thương, Dân tộc và Tôn giáo, Giáo dục và Đào tạo, Khoa học và Công nghệ, Ngoại giao, Nội vụ, Nông nghiệp và Môi trường, Quốc phòng, Tài chính, Tư pháp, Văn hóa, Thể thao và Du lịch, Xây dựng, Y tế'
    .replace('Văn hóa, Thể thao', 'Văn hóa Thể thao')
    .split(', ');

/** Agency, head, deputy; the last says whether no agency of the kind calls its head otherwise. */
test.each<[string, string, string, boolean]>([
  ['Sở Công Thương', 'Giám đốc', 'Phó Giám đốc', true],
  ['Trung tâm Khuyến công', 'Giám đốc', 'Phó Giám đốc', false],
  ['Bệnh viện Đa khoa Bình Hòa', 'Giám đốc', 'Phó Giám đốc', true],
  ['UBND xã Bình Hòa', 'Chủ tịch', 'Phó Chủ tịch', true],
  ['Uỷ ban nhân dân xã Bình Hòa', 'Chủ tịch', 'Phó Chủ tịch', true],
  ['HĐND tỉnh', 'Chủ tịch', 'Phó Chủ tịch', false],
  ['Hội đồng nhân dân tỉnh', 'Chủ tịch', 'Phó Chủ tịch', false],
  ['Ban Dân tộc', 'Trưởng ban', 'Phó Trưởng ban', false],
  ['Chi cục Kiểm lâm', 'Chi cục trưởng', 'Phó Chi cục trưởng', true],
  ['Cục Đường bộ', 'Cục trưởng', 'Phó Cục trưởng', false],
  ['Văn phòng Chính phủ', 'Bộ trưởng, Chủ nhiệm', 'Phó Chủ nhiệm', false],
  ['Văn phòng Quốc hội', 'Chủ nhiệm', 'Phó Chủ nhiệm', false],
  ['Văn phòng Chủ tịch nước', 'Chủ nhiệm', 'Phó Chủ nhiệm', false],
  ['Văn phòng UBND tỉnh', 'Chánh Văn phòng', 'Phó Chánh Văn phòng', false],
  ['Thanh tra Chính phủ', 'Tổng Thanh tra', 'Phó Tổng Thanh tra', false],
  ['Thanh tra tỉnh', 'Chánh Thanh tra', 'Phó Chánh Thanh tra', false],
  ['Toà án nhân dân khu vực 2', 'Chánh án', 'Phó Chánh án', true],
  ['Ngân hàng Nhà nước Việt Nam', 'Thống đốc', 'Phó Thống đốc', false],
  ['Trường Mầm non Bình Hòa', 'Hiệu trưởng', 'Phó Hiệu trưởng', true],
  ['Viện Quy hoạch', 'Viện trưởng', 'Phó Viện trưởng', false],
  ...MINISTRIES.map((field): [string, string, string, boolean] => [
    `Bộ ${field}`,
    'Bộ trưởng',
    'Thứ trưởng',
    true,
  ]),
])('%s: %s, %s', (agency, head, deputy, isCertain) => {
  for (const name of [agency, agency.toUpperCase()]) {
    expect(kindOfAgency(name)?.head).toBe(head);
    expect(certainHeadOf(name)).toBe(isCertain ? head : null);
  }
  expect(deputyOf(head)).toBe(deputy);
  expect(deputyOf(head.toUpperCase())).toBe(deputy.toUpperCase());
});

test.each(['Bộ Chỉ huy Quân sự tỉnh', 'Công ty Cấp nước', 'Trườngca', 'Sởi', ''])('%j is of none', (name) => {
  expect(kindOfAgency(name)).toBeNull();
  expect(certainHeadOf(name)).toBeNull();
});

test('committees and councils decide together', () => {
  const collective = (name: string) => kindOfAgency(name)?.collective;
  expect(
    ['UBND xã', 'Ủy ban nhân dân tỉnh', 'HĐND xã', 'Hội đồng nhân dân tỉnh', 'Sở Y tế'].map(collective),
  ).toEqual(['Ủy ban nhân dân', 'Ủy ban nhân dân', 'Hội đồng nhân dân', 'Hội đồng nhân dân', undefined]);
});
