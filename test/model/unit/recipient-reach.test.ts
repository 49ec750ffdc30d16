/** Which units an office knows as its own, and whom a recipient's entry reaches. */
import { describe, expect, test } from 'vitest';
import { compileProfile, unitNamed } from '../../../server/src/model/unit/lookup';
import { recipientCovers } from '../../../server/src/model/unit/recipient-reach';
import { sameUnit } from '../../../server/src/model/unit/same-unit';
import { isUnknownUnit } from '../../../server/src/model/unit/unknown-unit';

const LOOKUP = compileProfile({
  name: 'Sở Công Thương',
  units: [
    { name: 'Văn phòng', aliases: ['Văn phòng Sở', 'VP'] },
    { name: 'Phòng Quản lý Thương mại', aliases: ['phòng QLTM', 'QLTM'] },
    { name: 'Chi cục Quản lý Thị trường', aliases: ['Chi cục QLTT'] },
  ],
  superior: ['UBND tỉnh', 'Phòng Tham mưu tổng hợp'],
});
const isUnknown = (name: string, kind: 'unit' | 'collective' | 'person' = 'unit') =>
  isUnknownUnit({ kind, name, unit: unitNamed(LOOKUP, name) }, LOOKUP);

describe('a unit that the profile does not know', () => {
  test.each([
    'Phòng Kỹ thuật an toàn',
    'Văn phòng Điều phối',
    'Chi cục Kiểm lâm',
    'Trung tâm Khuyến công',
    'Thanh tra chuyên ngành',
    'Ban quản lý chợ',
    'Bộ phận Kế toán',
    'Khoa Dược',
    'Phòng Tổ chức cán bộ',
  ])('%s', (name) => {
    expect(isUnknown(name)).toBe(true);
    expect(isUnknown(name, 'collective')).toBe(false);
    expect(isUnknown(name, 'person')).toBe(false);
    const nobodys = compileProfile({ name: 'Sở Công Thương', units: [] });
    expect(isUnknownUnit({ kind: 'unit', name, unit: null }, nobodys)).toBe(false);
  });

  test.each([
    'Phòng Quản lý Thương mại',
    'phòng QLTM',
    'Văn phòng Sở',
    'Phòng Tham mưu tổng hợp',
    'Văn phòng',
    'Sở Tài chính',
    'Công ty An Bình',
    'Văn phòng UBND tỉnh',
    'Văn phòng Quốc hội',
    'Văn phòng Chính phủ',
    'Phòng Cảnh sát kinh tế - Công an tỉnh',
    'Phòng Cảnh sát Công an tỉnh',
    'Phòng Kinh tế xã Bình Hòa',
    'Phòng Kế hoạch của Sở Tài chính',
    'Trung tâm Dữ liệu Bộ Tài chính',
    'Phòng Nghiệp vụ Cục Thuế',
  ])('not %s', (name) => expect(isUnknown(name)).toBe(false));
});

test.each(['Trung tâm Kiểm soát bệnh tật tỉnh', 'Bệnh viện Đa khoa tỉnh'])(
  'public service units: %s',
  (name) => {
    expect(recipientCovers('- Các đơn vị sự nghiệp trực thuộc Sở;', name)).toBe(true);
    expect(recipientCovers('- Các đơn vị sự nghiệp trực thuộc Sở;', 'Sở Tài chính')).toBe(false);
  },
);

test('the women’s union among the mass organisations', () => {
  expect(recipientCovers('- UB MTTQ Việt Nam và các đoàn thể phường;', 'Hội Liên hiệp Phụ nữ')).toBe(true);
});

test.each([
  ['- BV Phụ sản TW, BV Nhi TW;', 'Bệnh viện Phụ sản Trung ương', true],
  ['- Các Cục: MTYT, PB;', 'Cục Quản lý Môi trường y tế', true],
  ['- Các Cục: PB, QLD;', 'Cục Quản lý Môi trường y tế', false],
  ['- Cty An Bình;', 'Công ty An Bình', true],
])('short for a hospital, an office, a company: %s %s', (entry, name, isReached) => {
  expect(recipientCovers(entry, name)).toBe(isReached);
});

test('consultants of all kinds', () => {
  expect(recipientCovers('- Các nhà thầu, đơn vị tư vấn;', 'Tư vấn giám sát')).toBe(true);
  expect(recipientCovers('- Các nhà thầu;', 'Tư vấn giám sát')).toBe(false);
  expect(recipientCovers('- Công ty CP Tư vấn An Bình;', 'Tư vấn giám sát')).toBe(true);
  expect(recipientCovers('- Công ty CP An Bình;', 'Tư vấn giám sát')).toBe(false);
  expect(recipientCovers('- Công ty CP Tư vấn An Bình;', 'Công ty CP Hòa Sơn')).toBe(false);
  for (const kind of ['nhà thầu', 'chủ đầu tư, nhà đầu tư liên quan']) {
    expect(recipientCovers(`- Các ${kind};`, 'Công ty CP An Bình')).toBe(true);
    expect(recipientCovers(`- Các ${kind};`, 'Tập đoàn An Bình')).toBe(true);
    expect(recipientCovers(`- Các ${kind};`, 'Hợp tác xã An Bình')).toBe(false);
    expect(recipientCovers(`- Các ${kind};`, 'Chi cục Thủy lợi')).toBe(false);
  }
  expect(recipientCovers('- Các hộ kinh doanh;', 'Công ty CP An Bình')).toBe(false);
  expect(recipientCovers('- Các Ban QLDA: An Bình, 7, 85;', 'Ban QLDA 85')).toBe(true);
  expect(recipientCovers('- Các Ban QLDA: An Bình, 7, 85;', 'Ban QLDA 8')).toBe(false);
  expect(recipientCovers('- Các Cục: KTQLXD, ĐBVN;', 'Cục Kinh tế - Quản lý đầu tư xây dựng')).toBe(true);
  expect(recipientCovers('- Các Cục: KTQLXD, ĐBVN;', 'Cục Hàng hải và Đường thủy')).toBe(false);
});

/** Units of an office of the province, bodies of others, and a ministry's departments. */
const OWN = [
  ...[
    'Phòng Kế hoạch',
    'Văn phòng',
    'Chi cục Thủy lợi',
    'Trung tâm Khuyến công',
    'Thanh tra Sở',
    'Khoa Dược',
  ],
  ...['Ban quản lý chợ', 'Bộ phận Kế toán', 'Trạm Y tế Bình Hòa', 'Đội Cơ động', 'Tổ Lái xe', 'Bộ môn Toán'],
  ...[
    'Hạt Kiểm lâm Bình Hòa',
    'Viện Quy hoạch',
    'Thư viện',
    'Ký túc xá',
    'Xí nghiệp Cấp nước',
    'Ban Kỹ thuật',
  ],
  ...['Chi nhánh Bình Hòa', 'Phân xưởng Sợi'],
];
const OF_OTHERS = [
  ...['Sở Tài chính', 'Cục Thuế', 'Vụ Pháp chế', 'Học viện Tài chính', 'Báo Bình Hòa', 'Tạp chí Công Thương'],
  ...[
    'Trường Chính trị',
    'Công ty An Bình',
    'Ban Tổ chức Tỉnh ủy',
    'Ban Tổ chức Thành ủy',
    'Ban Dân vận Đảng ủy',
  ],
  ...['Ban Tổ chức Huyện ủy', 'Ban Tổ chức Trung ương', 'Ban Pháp chế HĐND tỉnh', 'Ban Tiếp dân UBND tỉnh'],
  ...['Ban thư ký Hội đồng', 'Ban Chỉ đạo Ủy ban'],
];
const OF_MINISTRY = [
  ...[
    'Vụ Pháp chế',
    'Cục Quản lý nhà',
    'Viện Kinh tế',
    'Học viện Tài chính',
    'Báo Xây dựng',
    'Tạp chí Xây dựng',
  ],
  'Trường Cao đẳng Xây dựng',
];
const BUSINESSES = ['Công ty', 'Tổng công ty', 'Tập đoàn', 'Doanh nghiệp', 'Hợp tác xã', 'Nhà máy'].map(
  (kind) => `${kind} An Bình`,
);
const MASS_BODIES = ['Công đoàn', 'Đoàn Thanh niên', 'Hội Phụ nữ', 'Hội Cựu chiến binh', 'Hội Nông dân'];
/** Whoever was there is nowhere said but in the minutes. */
const PRESENT = [
  ...[
    'Các đồng chí tham dự cuộc họp',
    'Thành phần dự họp',
    'Đại biểu dự hội nghị',
    'Các cơ quan tham dự phiên họp',
  ],
  'Các đơn vị dự buổi làm việc',
];
const DEPUTIES = ['Phó Giám đốc Sở', 'Các PGĐ Sở', 'P.Giám đốc Sở', 'Lãnh đạo Sở', 'Ban Giám đốc'];

describe('whom a recipient’s entry reaches', () => {
  /** The entry, those it reaches, those it does not. */
  const ENTRIES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'Các phòng, Chi cục, Cảng vụ',
      ['Chi cục Thủy lợi', 'Cảng vụ Vũng Đá', 'Phòng Vận tải'],
      ['Công ty An Bình'],
    ],
    [
      'Các đơn vị thuộc Sở',
      ['Ban Bảo trì đường bộ', 'Phòng Vận tải'],
      ['Ban Tổ chức Tỉnh ủy', 'Ban Pháp chế HĐND tỉnh'],
    ],
    [
      'Các ban đảng Tỉnh ủy',
      ['Ban Tổ chức Tỉnh ủy', 'Ban Nội chính Tỉnh ủy'],
      ['Văn phòng Tỉnh ủy', 'Sở Tài chính'],
    ],
    ['Thành phần dự họp', ['Phòng Vận tải', 'Công ty An Bình', 'Sở Tài chính'], []],
    ['Các đơn vị tham dự hội nghị', ['Cục Viễn thám', 'Tập đoàn Minh Quang'], []],
    [
      '- Các phòng chuyên môn thuộc Sở;',
      ['Phòng Kế hoạch', 'phòng QLNL', 'các phòng chuyên môn'],
      ['Chi cục Thủy lợi', 'Sở Tài chính', 'UBND xã Bình Hòa', 'Công ty An Bình'],
    ],
    [
      '- Các phòng, đơn vị thuộc Sở;',
      ['Phòng Kế hoạch', 'Chi cục Thủy lợi', 'Trung tâm Khuyến công', 'Văn phòng Sở', 'Thanh tra Sở'],
      ['Sở Tài chính', 'UBND xã Bình Hòa', 'Cục Thống kê tỉnh'],
    ],
    [
      '- Các sở, ban, ngành cấp tỉnh;',
      ['Sở Tài chính', 'Công an tỉnh', 'Ban Dân tộc', 'Thanh tra tỉnh'],
      ['UBND xã Bình Hòa', 'Công ty An Bình', 'Tập đoàn Hòa Long', 'Hợp tác xã Đồng Xanh'],
    ],
    [
      '- UBND các xã, phường;',
      ['UBND các xã, phường', 'UBND các xã', 'UBND cấp xã', 'UBND xã Bình Hòa', 'các địa phương'],
      ['UBND tỉnh', 'Sở Tài chính'],
    ],
    [
      '- UBND tỉnh (b/c);',
      ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
      ['UBND xã Bình Hòa', 'Văn phòng UBND tỉnh'],
    ],
    [
      '- Các Sở: Tài chính, Nội vụ, NN&MT;',
      ['Sở Tài chính', 'Sở Nội vụ', 'Sở Nông nghiệp và Môi trường'],
      ['Sở Y tế', 'Sở Xây dựng'],
    ],
    [
      '- Các Vụ: Kế hoạch - Tài chính, Pháp chế;',
      ['Vụ Kế hoạch - Tài chính', 'Vụ Kế hoạch và Tài chính', 'Vụ Pháp chế'],
      ['Vụ Tổ chức cán bộ'],
    ],
    [
      '- Công ty TNHH Hòa Long;',
      ['Công ty TNHH Hòa Long', 'nhà thầu - Công ty TNHH Hòa Long', 'Chủ đầu tư Công ty TNHH Hòa Long'],
      ['Công ty TNHH An Bình', 'nhà thầu - Công ty TNHH An Bình'],
    ],
    ['- Các phòng, đơn vị;', ['P. Kỹ thuật', 'P.Kỹ thuật', 'P.KHTH', 'Tiểu ban Nội dung'], []],
    ['- Các đơn vị trực thuộc;', ['Bệnh viện Đa khoa tỉnh', 'Xưởng Axit', 'CDC tỉnh'], ['UBND xã Bình Hòa']],
    ['- Công an tỉnh;', ['Cảnh sát giao thông Công an tỉnh'], ['Công an xã Bình Hòa']],
    ['- Công đoàn;', ['Công đoàn cơ sở', 'Ban Chấp hành Công đoàn cơ sở'], ['Đoàn Thanh niên']],
    [
      '- Sở Y tế các tỉnh, thành phố vùng đồng bằng sông Cửu Long;',
      ['Sở Y tế tỉnh An Hòa', 'Sở Y tế thành phố Hòa Long'],
      ['Sở Tài chính'],
    ],
    ['- Các phòng: QLCN, QLNL;', ['Phòng Quản lý Công nghiệp', 'phòng QLNL'], ['Sở Y tế']],
    [
      '- Các đơn vị: PC, KHTC, CĐSQG;',
      ['Vụ Pháp chế', 'Vụ Kế hoạch - Tài chính', 'Cục Chuyển đổi số quốc gia'],
      ['Vụ Tổ chức cán bộ'],
    ],
    ['- Phòng QLTM;', ['Phòng Quản lý Thương mại'], ['Sở Y tế']],
    ['- Giám đốc, các Phó Giám đốc Sở;', ['Đ/c Nguyễn Văn A, PGĐ Sở', 'Phó Giám đốc Sở'], ['Phòng Kế hoạch']],
    ['- Lưu: VT, VP2.', ['Văn phòng'], ['Phòng Kế hoạch']],
    ['- Công ty TNHH Hòa Long;', ['Công ty TNHH Hòa Long', 'Công ty'], ['Sở Tài chính']],
    [
      '- Các cơ quan, đơn vị liên quan;',
      ['Sở Tài chính', 'Phòng Kế hoạch', 'Công ty An Bình'],
      ['UBND xã Bình Hòa'],
    ],
    ['- Các đơn vị thuộc Bộ;', ['Vụ Pháp chế', 'Cục Quản lý nhà', 'Viện Kinh tế'], ['Sở Tài chính']],
    [
      '- Ban QLDA ĐTXD các CTGT tỉnh (t/h);',
      ['Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh'],
      ['Ban Quản lý khu kinh tế', 'Ban Dân tộc'],
    ],
    [
      '- Ban QLDA;',
      ['Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh'],
      ['Ban Quản lý khu kinh tế'],
    ],
    ['- UBND;', ['UBND'], ['UBND xã Bình Hòa']],
    ['- Chi cục Thủy lợi;', ['Chi cục Thủy lợi', 'chi cục Thủy lợi'], ['Chi cục Kiểm lâm']],
    ['- Các phòng, đơn vị thuộc Sở;', OWN, OF_OTHERS],
    ['- Các đơn vị trực thuộc;', OWN, OF_OTHERS],
    ['- Các đơn vị thuộc Bộ;', [...OWN, ...OF_MINISTRY], ['Công ty An Bình', 'Sở Tài chính']],
    ['- Các sở, ban, ngành cấp tỉnh;', ['Trường Chính trị', 'Đoàn Thanh niên'], BUSINESSES],
    ['- Các tổ chuyên môn, đoàn thể;', ['Tổ Toán', ...MASS_BODIES], ['Hội Luật gia', 'Phòng Kế hoạch']],
    ['- Các tổ chức chính trị - xã hội;', MASS_BODIES, ['Sở Tài chính', 'Phòng Kế hoạch']],
    [
      '- UBND các xã, phường tỉnh An Giang Thượng;',
      ['UBND xã Bình Hòa', 'Chủ tịch UBND phường Tân Lập', 'UBND các xã, phường', 'UBND cấp xã'],
      ['UBND tỉnh Bình Hòa', 'UBND đặc khu Hòn Đá'],
    ],
    ['- Chủ tịch UBND các xã, phường tỉnh An Giang;', ['UBND xã Bình Hòa', 'Chủ tịch UBND xã Bình Hòa'], []],
    ['- UBND các xã, phường, đặc khu TP. Hòa Long;', ['UBND đặc khu Hòn Đá', 'UBND phường An Lạc'], []],
    [
      '- UBND các xã Tân Hòa Đông, Bình Hòa và phường An Lạc (t/h);',
      ['UBND xã Tân Hòa Đông', 'UBND xã Bình Hòa, tỉnh An Giang', 'UBND phường An Lạc'],
      ['UBND xã Tân Hòa', 'UBND xã Bình', 'UBND phường Lạc', 'UBND phường Hòa Sơn'],
    ],
    [
      '- UBND các huyện, thành phố Hòa Long;',
      ['UBND huyện Tân Lập', 'UBND thành phố Hòa Long'],
      ['UBND thành phố Tân An'],
    ],
    ['- UBND các xã, phường;', ['UBND các phường', 'UBND các phường 1, 2', 'UBND phường 5'], ['UBND tỉnh']],
    [
      '- UBND các phường 1, 2, 15;',
      ['UBND phường 2', 'UBND phường 15'],
      ['UBND phường 5', 'UBND xã Bình Hòa'],
    ],
    [
      '- Ủy ban nhân dân các xã, phường: Bình Hòa, Tân Lập;',
      ['UBND xã Tân Lập', 'UBND phường Bình Hòa'],
      ['UBND xã An Lạc'],
    ],
    ['- Các xã: Bình Hòa, Tân Lập;', ['UBND xã Tân Lập'], ['UBND xã An Lạc']],
    ['- UBND xã Bình Hòa, UBND xã Tân Lập;', ['xã Tân Lập'], ['xã An Lạc']],
    [
      '- Công an các phường: Tân Hưng, Hòa Sơn;',
      ['Công an phường Hòa Sơn'],
      ['Công an phường An Lạc', 'Trạm Y tế phường Hòa Sơn'],
    ],
    ['- Đảng ủy, Công an các xã tỉnh An Giang;', ['Công an xã Bình Hòa'], ['Trạm Y tế xã Bình Hòa']],
    ['- Hợp tác xã Bình Hòa;', ['Hợp tác xã Bình Hòa'], ['Hợp tác xã Tân Lập']],
    ['- Bảo hiểm xã hội tỉnh;', ['Bảo hiểm xã hội tỉnh An Giang'], ['Văn phòng Tỉnh ủy']],
    ...PRESENT.map((entry) => [entry, ['Sở Tài chính', 'Công ty An Bình'], []] as const),
    ['Thành phần cuộc họp', [], ['Sở Tài chính']],
    ['Các đơn vị dự thầu', [], ['Sở Tài chính']],
    ...DEPUTIES.map((entry) => [`- ${entry};`, DEPUTIES, ['Phòng Kế hoạch']] as const),
  ];

  test.each(ENTRIES)('%s', (entry, reached, others) => {
    expect(reached.filter((name) => !recipientCovers(entry, name))).toEqual([]);
    expect(others.filter((name) => recipientCovers(entry, name))).toEqual([]);
  });
});

describe('an entry for the bodies of several places', () => {
  test.each([
    ['- Công an các phường;', 'Công an phường Tân Hưng', true],
    ['- Trạm Y tế các xã, phường;', 'Trạm Y tế xã Hòa Sơn', true],
    ['- UBND các xã liên quan;', 'UBND xã Hòa Sơn', true],
    ['- UBND các xã, phường;', 'UBND phường', true],
    ['- Các phòng, đơn vị thuộc Sở;', 'Bảo tàng tỉnh', true],
    ['- Các phòng, đơn vị thuộc Sở;', 'Công an tỉnh', false],
    ['- Trưởng các thôn;', 'Thôn Đông', true],
    ['- 12 tổ dân phố;', 'Tổ dân phố số 4', true],
    ['- Thôn Đoài;', 'Thôn Đông', false],
    ['- Trưởng các thôn;', 'Tổ dân phố số 4', false],
    ['- Công an các phường;', 'Công an xã Hòa Sơn', false],
    ['- Công an các phường;', 'Trạm Y tế phường Tân Hưng', false],
  ])('%s and %s', (entry, name, expected) => {
    expect(recipientCovers(entry, name)).toBe(expected);
  });
});

describe('one body by two names', () => {
  test.each([
    ['P. Quản lý Thương mại', 'Phòng Quản lý Thương mại'],
    ['P Quản lý Thương mại', 'Phòng Quản lý Thương mại'],
    ['PCT UBND tỉnh', 'Phó Chủ tịch UBND tỉnh'],
    ['PGĐ Sở', 'Phó Giám đốc Sở'],
    ['P.Giám đốc Sở', 'Phó Giám đốc Sở'],
    ['Đ/c Nguyễn Văn A', 'đồng chí Nguyễn Văn A'],
    ['Ban Tổ chức TW', 'Ban Tổ chức Trung ương'],
    ['Ban Tổ chức TƯ', 'Ban Tổ chức Trung ương'],
    ['Sở VH,TT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Phòng Kế hoạch - Tài chính', 'Phòng Kế hoạch và Tài chính'],
    ['Phòng Kế hoạch – Tài chính', 'phòng kế hoạch, tài chính'],
    ['các Sở: Tài chính; Nội vụ', 'các Sở Tài chính, Nội vụ.'],
  ])('%s, %s', (a, b) => {
    expect([sameUnit(a, b), sameUnit(b, a)]).toEqual([true, true]);
    expect([sameUnit(`${a} miền núi`, b), sameUnit(a, `${b} miền núi`)]).toEqual([false, false]);
  });
});
