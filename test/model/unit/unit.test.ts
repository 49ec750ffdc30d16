import { describe, expect, test } from 'vitest';
import type { OrganisationProfile } from '../../../server/src/config/profile';
import { actorsAt } from '../../../server/src/model/unit/actor';
import { sentencesOf } from '../../../server/src/model/unit/clauses';
import { sameUnit } from '../../../server/src/model/unit/compare';
import { isUnknownUnit, recipientCovers } from '../../../server/src/model/unit/known';
import { compileProfile, unitNamed } from '../../../server/src/model/unit/lookup';
import { readingOf } from '../../../server/src/model/unit/reading';

const PROFILE: OrganisationProfile = {
  name: 'Sở Công Thương',
  units: [
    { name: 'Văn phòng', aliases: ['Văn phòng Sở', 'VP'] },
    { name: 'Phòng Quản lý Thương mại', aliases: ['phòng QLTM', 'QLTM'] },
    { name: 'Trung tâm Xúc tiến thương mại', aliases: ['Trung tâm XTTM', 'Trung tâm'] },
    { name: 'Chi cục Quản lý Thị trường', aliases: ['Chi cục QLTT', 'Chi cục'] },
  ],
  superior: ['UBND tỉnh'],
};
const LOOKUP = compileProfile(PROFILE);
const names = (text: string, lookup: typeof LOOKUP | null = null) =>
  actorsAt(readingOf(text, lookup), 0)?.actors.map(({ name }) => name) ?? [];

describe('names by grammar', () => {
  test.each([
    ['Phòng Quản lý Năng lượng tham mưu chỉ đạo', ['Phòng Quản lý Năng lượng']],
    ['Văn phòng theo dõi, đôn đốc', ['Văn phòng']],
    ['Cục Phòng, chống thiên tai rà soát', ['Cục Phòng, chống thiên tai']],
    [
      'Chi cục Thủy lợi và Phòng, chống thiên tai, Sở Tài chính',
      ['Chi cục Thủy lợi và Phòng, chống thiên tai', 'Sở Tài chính'],
    ],
    ['Cảnh sát Phòng cháy, chữa cháy kiểm tra', ['Cảnh sát Phòng cháy, chữa cháy']],
    ['Liên danh nhà thầu Hòa Bình - Thành Công tổng hợp', ['Liên danh nhà thầu Hòa Bình - Thành Công']],
    ['Các trường học trên địa bàn lập danh sách', ['Các trường học']],
    ['Tổ chuyên môn, giáo viên chủ nhiệm nộp kế hoạch', ['Tổ chuyên môn', 'giáo viên chủ nhiệm']],
    ['Văn phòng UBND tỉnh để tham mưu', ['Văn phòng UBND tỉnh']],
    [
      'Trung tâm Khuyến nông và Dịch vụ nông nghiệp xây dựng dự thảo',
      ['Trung tâm Khuyến nông và Dịch vụ nông nghiệp'],
    ],
    ['phòng Quản lý năng lượng làm rõ', ['phòng Quản lý năng lượng']],
    ['Hội đồng nghiệm thu nhà nước kiểm tra', ['Hội đồng nghiệm thu nhà nước']],
    ['Tổ điều tra sự cố tại nhà máy', ['Tổ điều tra sự cố']],
    [
      'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh hoàn thành',
      ['Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh'],
    ],
    ['Phòng Cảnh sát PCCC - Công an tỉnh kiểm tra', ['Phòng Cảnh sát PCCC - Công an tỉnh']],
    [
      'Sở Văn hóa, Thể thao và Du lịch, Sở Xây dựng xem xét',
      ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Xây dựng'],
    ],
    [
      'Sở Kế hoạch và Đầu tư và các cơ quan liên quan rà soát',
      ['Sở Kế hoạch và Đầu tư', 'các cơ quan liên quan'],
    ],
    ['Cục Hải quan và UBND các xã biên giới', ['Cục Hải quan', 'UBND các xã']],
    [
      'Ủy ban nhân dân các huyện, thành phố, thị xã (UBND cấp huyện) tập trung',
      ['Ủy ban nhân dân các huyện, thành phố, thị xã'],
    ],
    ['UBND các phường: Yên Bình, Văn Phú tăng cường', ['UBND các phường: Yên Bình, Văn Phú']],
    ['05 UBND phường, xã trong công tác', ['05 UBND phường, xã']],
    ['các sở, ban, ngành và địa phương khẩn trương', ['các sở, ban, ngành và địa phương']],
    [
      'các Sở: Tài chính, Kế hoạch và Đầu tư, Công ty TNHH An Bình rà soát',
      ['các Sở: Tài chính, Kế hoạch và Đầu tư', 'Công ty TNHH An Bình'],
    ],
    ['Viện Kinh tế xây dựng nghiên cứu, công bố', ['Viện Kinh tế xây dựng']],
    ['Phòng Kinh tế xây dựng kế hoạch', ['Phòng Kinh tế']],
    [
      'Phòng Quản lý khai thác hạ tầng giao thông chủ trì, phối hợp',
      ['Phòng Quản lý khai thác hạ tầng giao thông'],
    ],
    ['Phòng Hành chính, tổng hợp theo dõi, đôn đốc', ['Phòng Hành chính, tổng hợp']],
    ['Xí nghiệp Cấp nước Đồng Xanh tổ chức', ['Xí nghiệp Cấp nước Đồng Xanh']],
    ['Khoa Ngoại ngữ tổ chức thi', ['Khoa Ngoại ngữ']],
    ['các xí nghiệp, chi nhánh tổ chức', ['các xí nghiệp, chi nhánh']],
    ['Trưởng các phòng, đơn vị chịu trách nhiệm', ['Trưởng các phòng, đơn vị']],
    ['Đ/c Nguyễn Văn A, PGĐ Sở: Tập trung', ['Đ/c Nguyễn Văn A, PGĐ Sở']],
    ['các đồng chí Phó Giám đốc Sở tập trung', ['các đồng chí Phó Giám đốc Sở']],
    ['đơn vị nêu trên thực hiện', ['đơn vị nêu trên']],
    ['phòng QLCN và QLTM rà soát', ['phòng QLCN', 'QLTM']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    'Tổ chức thực hiện',
    'Ban hành kế hoạch',
    'Hội nghị tổng kết',
    'phòng, chống thiên tai',
    'Thanh tra, kiểm tra',
    'Báo cáo kết quả',
    'Thống kê số liệu',
    'lãnh đạo, chỉ đạo',
    'Khoa học và công nghệ',
  ])('no unit: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('names by profile', () => {
  const units = (text: string) =>
    actorsAt(readingOf(text, LOOKUP), 0)?.actors.map(({ unit }) => unit?.name ?? null);

  test.each([
    ['phòng QLTM và Văn phòng Sở chuẩn bị', ['Phòng Quản lý Thương mại', 'Văn phòng']],
    ['Phòng Quản lý Thương mại thuộc Sở Công Thương rà soát', ['Phòng Quản lý Thương mại']],
    ['Trung tâm chuẩn bị gian hàng', ['Trung tâm Xúc tiến thương mại']],
    ['Chi cục QLTT kiểm tra', ['Chi cục Quản lý Thị trường']],
    ['Văn phòng UBND tỉnh thông báo', [null]],
    ['Trung tâm của Sở Khoa học và Công nghệ', [null]],
    ['Chi cục Kiểm lâm kiểm tra', [null]],
    ['Phòng Quản lý Thương mại - Sở Công Thương tỉnh bạn', [null]],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });

  test('a whole name', () => {
    expect(unitNamed(LOOKUP, 'PHÒNG QLTM')?.name).toBe('Phòng Quản lý Thương mại');
    expect(unitNamed(LOOKUP, 'Văn phòng và các phòng')).toBeNull();
  });

  test('a unit that the profile does not know', () => {
    const unknown = (name: string) =>
      isUnknownUnit({ kind: 'unit', name, unit: unitNamed(LOOKUP, name) }, LOOKUP);
    expect(unknown('Phòng Kỹ thuật an toàn')).toBe(true);
    expect(
      [
        'Phòng Quản lý Thương mại',
        'Văn phòng UBND tỉnh',
        'Sở Tài chính',
        'Phòng Cảnh sát PCCC - Công an tỉnh',
      ].map(unknown),
    ).toEqual([false, false, false, false]);
  });
});

test.each([
  ['phòng QLCN', 'Phòng Quản lý Công nghiệp', true],
  ['Trung tâm KC&XTTM', 'Trung tâm Khuyến công và Xúc tiến thương mại', true],
  ['Trung tâm Khuyến công và XTTM', 'Trung tâm KC&XTTM', true],
  ['Uỷ ban nhân dân các huyện, thành phố (UBND cấp huyện)', 'UBND các huyện, TP', true],
  ['Sở NN&MT', 'Sở Nông nghiệp và Môi trường', true],
  ['P. Quản lý Năng lượng', 'Phòng Quản lý năng lượng', true],
  ['Phòng QLCN', 'Phòng QLTM', false],
  ['Văn phòng', 'Văn phòng UBND tỉnh', false],
])('%s = %s: %s', (a, b, same) => {
  expect(sameUnit(a, b)).toBe(same);
  expect(sameUnit(b, a)).toBe(same);
});

test.each([
  ['Các phòng chuyên môn thuộc Sở', 'Phòng Quản lý Năng lượng', true],
  ['Chi cục QLTT, Trung tâm KC&XTTM', 'Trung tâm Khuyến công và Xúc tiến thương mại', true],
  ['UBND các huyện, TP, TX', 'UBND cấp huyện', true],
  ['UBND các xã, phường', 'các địa phương', true],
  ['Giám đốc, các P.Giám đốc Sở', 'Đ/c Nguyễn Văn A, PGĐ Sở', true],
  ['Lưu: VT, VP3', 'Văn phòng', true],
  ['Các Sở: Xây dựng, Nông nghiệp và Môi trường, Nội vụ', 'Sở Nông nghiệp và Môi trường', true],
  ['Các Sở: XD, TC, NV', 'Sở Tài chính', true],
  ['Các Sở: XD, TC, NV', 'Sở Y tế', false],
  ['Công ty TNHH Hòa Long', 'Công ty', true],
  ['Công ty HLC;', 'Công ty TNHH Đầu tư Hòa Long', true],
  ['Ban Quản lý dự án đầu tư xây dựng tỉnh', 'Sở Xây dựng', false],
  ['Các phòng chuyên môn thuộc Sở', 'Chi cục Quản lý Thị trường', false],
  ['UBND tỉnh (b/c)', 'UBND cấp huyện', false],
  ['Các sở, ban, ngành', 'Sở Tài chính', true],
  ['Các sở, ban, ngành cấp tỉnh', 'Công an tỉnh', true],
  ['Các sở, ban, ngành', 'UBND xã Đồng Xanh', false],
  ['Các sở, ban, ngành', 'Công ty TNHH Hòa Long', false],
  ['Các ban, Văn phòng Tổng công ty', 'Ban Kế hoạch', true],
  ['Các xí nghiệp, chi nhánh', 'Chi nhánh Đồng Xanh', true],
  ['Các phòng, Hạt Kiểm lâm, Đội Kiểm lâm cơ động', 'Hạt Kiểm lâm khu vực Đồng Xanh', true],
  ['Các phòng, Hạt Kiểm lâm, Đội Kiểm lâm cơ động', 'Đội Kiểm lâm cơ động', true],
  ['Các cơ quan, đơn vị liên quan', 'Chi cục Quản lý Thị trường', true],
  ['Các đơn vị: Vụ PC, Viện KTXD', 'Viện Kinh tế xây dựng', true],
  ['Các đơn vị: Vụ PC, Cục QLN', 'Cục Quản lý nhà và thị trường bất động sản', true],
  ['Các đơn vị: Cục QLN, Cục QLXD', 'Cục Quản lý nhà và thị trường bất động sản', true],
  ['Các Sở: Xây dựng, Nội vụ', 'Sở Y tế', false],
  ['Các phòng, đơn vị thuộc xã', 'bộ phận Kế toán', true],
  ['Các khoa, phòng', 'Khoa Dược', true],
  ['Các đơn vị thuộc Bộ', 'Vụ Kế hoạch - Tài chính', true],
  ['Các đơn vị thuộc Bộ', 'Sở Tài chính', false],
  ['Các đơn vị thuộc Sở', 'Cục Thống kê tỉnh', false],
])('%s covers %s: %s', (recipient, assignee, covered) => {
  expect(recipientCovers(recipient, assignee)).toBe(covered);
});

test('sentences and clauses', () => {
  const parts = (text: string) =>
    sentencesOf(text).map(({ clauses }) => clauses.map(({ start, end }) => text.slice(start, end)));
  expect(parts('Lập dự toán; trình Sở (gồm A; B). Gửi TP. Đồng Xanh.')).toEqual([
    ['Lập dự toán;', 'trình Sở (gồm A; B).'],
    ['Gửi TP. Đồng Xanh.'],
  ]);
  expect(parts('Ban hành: (1) Quy chế; (2) Kế hoạch.')).toEqual([['Quy chế;', 'Kế hoạch.']]);
});
