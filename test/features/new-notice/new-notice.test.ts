import { describe, expect, it } from 'vitest';
import type { OrganisationProfile } from '../../../server/src/config/profile';
import { formFor } from '../../../server/src/features/new-notice/form';
import {
  longDay,
  MEETING_KINDS,
  periodsFor,
  readDay,
} from '../../../server/src/features/new-notice/meetings';
import { chairsOf, holderOf, officeOf, symbolFor } from '../../../server/src/features/new-notice/office';
import { postIn } from '../../../server/src/features/new-notice/posts';
import { type NewNoticeAnswers, newNotice } from '../../../server/src/features/new-notice/skeleton';
import { filled } from '../../support/snippets';
import { PROFILE, rulesIn } from './support';

const ANSWERS: NewNoticeAnswers = {
  meeting: 'cuộc họp giao ban triển khai nhiệm vụ',
  chair: 'Giám đốc Sở',
  date: '2026-11-27',
  period: 'tháng 12 năm 2026',
  units: ['Phòng Quản lý Công nghiệp', 'Phòng Quản lý Thương mại'],
};

describe('a new notice', () => {
  it('holds what the answers and the profile say, and stops for the rest', () => {
    expect(newNotice(ANSWERS, PROFILE)).toBe(`UBND TỈNH AN GIANG THƯỢNG
SỞ CÔNG THƯƠNG
Số:      /TB-SCT

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Giang Thượng, ngày      tháng \${2:12} năm 2026

THÔNG BÁO
Kết luận của Giám đốc Sở tại \${1:cuộc họp giao ban triển khai nhiệm vụ} tháng \${2} năm 2026

Ngày 27 tháng 11 năm 2026, Giám đốc Sở chủ trì \${1} tháng \${2} năm 2026. Tham dự có \${3:các Phó Giám đốc Sở; lãnh đạo Văn phòng, các phòng chuyên môn và Trung tâm Khuyến công}.
Sau khi nghe \${4:các phòng} báo cáo và ý kiến phát biểu của các đại biểu, Giám đốc Sở kết luận như sau:

1. Phòng Quản lý Công nghiệp
1.1. \${5}

2. Phòng Quản lý Thương mại
2.1. \${6}

Giao Văn phòng theo dõi, đôn đốc \${7:các phòng} thực hiện.
Trên đây là Kết luận của Giám đốc Sở tại \${1} tháng \${2} năm 2026, Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.

Nơi nhận:
- UBND tỉnh (b/c);
- Giám đốc, các Phó Giám đốc Sở;
- Phòng Quản lý Công nghiệp;
- Phòng Quản lý Thương mại;
- Lưu: VT, VP.

TL. GIÁM ĐỐC
CHÁNH VĂN PHÒNG



Trần Thị B$0`);
  });

  it('has the meeting and its month three times, each typed once', () => {
    const text = filled(newNotice(ANSWERS, PROFILE), { 1: 'Hội nghị giao ban công tác', 2: '11' });
    expect(text.match(/Hội nghị giao ban công tác tháng 11 năm 2026/g)).toHaveLength(3);
    expect(text).toContain('ngày      tháng 11 năm 2026\n');
  });

  it('may have heard others than those who are urged on', () => {
    const text = filled(newNotice(ANSWERS, PROFILE), { 4: 'lãnh đạo Văn phòng' });
    expect(text).toContain('Sau khi nghe lãnh đạo Văn phòng báo cáo');
    expect(text).toContain('đôn đốc các phòng thực hiện.');
  });

  it('of a people’s committee is signed on behalf of it', () => {
    const lines = newNotice({ ...ANSWERS, chair: 'Chủ tịch UBND phường' }, { name: 'UBND phường Bến Tràm' });
    expect(lines.split('\n').slice(-6)).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      '',
      '',
      '',
      expect.stringMatching(/^\$\{\d+\}\$0$/),
    ]);
  });

  it('needs no profile: the office is asked for by stops', () => {
    const lines = newNotice({ ...ANSWERS, units: [] }, null).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '${1:CƠ QUAN CHỦ QUẢN}',
      '${2:TÊN CƠ QUAN}',
      'Số:      /TB-${3:KÝ HIỆU}',
    ]);
    expect(lines).toContain('1. ${9}');
    expect(lines.at(-1)).toBe('${10}$0');
  });

  it('knows by its kind who makes notices known, where the profile names only the units', () => {
    const snippet = newNotice(ANSWERS, { name: 'Sở Công Thương', units: [{ name: 'Văn phòng' }] });
    expect(snippet).toMatch(/- Lưu: VT, VP\.\n\nTL\. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\n\n\n\$\{\d+\}\$0$/);
  });

  it('keeps the letters of a snippet’s own syntax as they are typed', () => {
    const text = filled(newNotice({ ...ANSWERS, meeting: 'cuộc họp về gói thầu {5} \\ $1' }, PROFILE));
    expect(text.match(/cuộc họp về gói thầu \{5\} \\ \$1/g)).toHaveLength(3);
  });

  it('says “các phòng, đơn vị” where others than divisions have work', () => {
    const text = filled(newNotice({ ...ANSWERS, units: ['Trung tâm Khuyến công'] }, PROFILE));
    expect(text).toContain('Giao Văn phòng theo dõi, đôn đốc các phòng, đơn vị thực hiện.');
  });

  it('has findings before only where something is still to be filled in', () => {
    expect(rulesIn(filled(newNotice(ANSWERS, PROFILE)), 'draft')).toEqual([]);
  });
});

describe('the questions', () => {
  it('begin with the likeliest answers', () => {
    const form = formFor(PROFILE, {}, '2026-11-22');
    expect(form.isFirst).toBe(false);
    expect(form.meetings[0]!.name).toBe('cuộc họp giao ban triển khai nhiệm vụ');
    expect(form.chairs).toEqual([
      'Giám đốc Sở',
      'Giám đốc Sở Nguyễn Văn A',
      'Phó Giám đốc Sở',
      'Phó Giám đốc Sở Lê Văn C',
    ]);
    expect(form.units.filter(({ isPicked }) => !isPicked)).toEqual([{ name: 'Văn phòng', isPicked: false }]);
  });

  it('begin with what was answered the last time', () => {
    const form = formFor(
      PROFILE,
      { meeting: 'phiên họp thường kỳ', chair: 'Phó Giám đốc Sở', units: ['Văn phòng'] },
      '2026-11-22',
    );
    expect(form.meetings[0]).toEqual({
      label: 'phiên họp thường kỳ',
      name: 'phiên họp thường kỳ',
      span: 'month',
    });
    expect(form.meetings).toHaveLength(MEETING_KINDS.length + 1);
    expect(form.chairs[0]).toBe('Phó Giám đốc Sở');
    expect(form.units.filter(({ isPicked }) => isPicked).map(({ name }) => name)).toEqual(['Văn phòng']);
  });

  it.each([
    ['month', '2026-11-27', ['tháng 12 năm 2026', 'tháng 11 năm 2026', 'quý IV năm 2026']],
    ['month', '2026-12-31', ['tháng 01 năm 2027', 'tháng 12 năm 2026', 'quý I năm 2027']],
    ['month', '2026-10-01', ['tháng 10 năm 2026', 'tháng 11 năm 2026', 'quý IV năm 2026']],
    ['half', '2026-07-03', ['6 tháng đầu năm 2026', 'quý II năm 2026']],
    ['half', '2026-10-05', ['9 tháng đầu năm 2026', '6 tháng đầu năm 2026', 'quý III năm 2026']],
    ['year', '2027-01-10', ['năm 2026', 'năm 2027']],
    [null, '2026-07-03', []],
  ] as const)('offer the periods of a meeting for a %s on %s', (span, date, expected) => {
    expect(periodsFor(span, date)).toEqual(expected);
  });

  it.each([
    ['27/11/2026', '2026-11-27'],
    ['27/11', '2026-11-27'],
    [' 3 ', '2026-11-03'],
    ['05-12-26', '2026-12-05'],
    ['31/11', null],
    ['mai', null],
    ['', null],
  ])('read the day “%s”', (typed, day) => {
    expect(readDay(typed, '2026-11-22')).toBe(day);
  });

  it('read a day without a year as the nearest', () => {
    expect(readDay('28/12', '2027-01-04')).toBe('2026-12-28');
    expect(readDay('05/01', '2026-12-30')).toBe('2027-01-05');
    expect(readDay('29/02', '2027-12-30')).toBe('2028-02-29');
    expect(readDay('29/2', '2025-03-01')).toBeNull();
    expect(readDay('28', '2027-01-04')).toBe('2027-01-28');
  });

  it('write a day as the decree does', () => {
    expect(longDay('2026-03-05')).toBe('05 tháng 3 năm 2026');
    expect(longDay('2026-02-24')).toBe('24 tháng 02 năm 2026');
  });
});

describe('an office', () => {
  it.each([
    ['Sở Công Thương', 'Giám đốc', 'Giám đốc Sở'],
    ['UBND tỉnh An Giang Thượng', 'Chủ tịch', 'Chủ tịch UBND tỉnh'],
    ['Ủy ban nhân dân xã Bến Tràm', 'Chủ tịch', 'Chủ tịch UBND xã'],
    ['Chi cục Quản lý Thị trường', 'Chi cục trưởng', 'Chi cục trưởng'],
    ['Văn phòng UBND tỉnh', 'Chánh Văn phòng', 'Chánh Văn phòng'],
    ['Trung tâm Khuyến công', 'Giám đốc', 'Giám đốc Trung tâm'],
    ['Ban Quản lý Khu kinh tế', 'Trưởng ban', 'Trưởng ban'],
    ['Bộ Công Thương', 'Bộ trưởng', 'Bộ trưởng Bộ Công Thương'],
    ['Văn phòng Chính phủ', 'Bộ trưởng, Chủ nhiệm', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'],
    ['Thanh tra Chính phủ', 'Tổng Thanh tra', 'Tổng Thanh tra Chính phủ'],
    ['Tòa án nhân dân tỉnh An Giang Thượng', 'Chánh án', 'Chánh án Tòa án nhân dân tỉnh'],
    ['Toà án nhân dân tỉnh An Giang Thượng', 'Chánh án', 'Chánh án Tòa án nhân dân tỉnh'],
    ['Viện kiểm sát nhân dân tỉnh An Giang Thượng', 'Viện trưởng', 'Viện trưởng'],
    ['Ngân hàng Nhà nước Việt Nam', 'Thống đốc', 'Thống đốc Ngân hàng Nhà nước Việt Nam'],
  ])('%s is headed by its “%s”', (name, head, post) => {
    expect(officeOf({ name }).head).toBe(head);
    expect(postIn(name, head)).toBe(post);
  });

  it.each([
    ['Sở Công Thương', 'Phó Giám đốc'],
    ['UBND xã Bến Tràm', 'Phó Chủ tịch'],
    ['Hội đồng nhân dân tỉnh An Giang Thượng', 'Phó Chủ tịch'],
    ['Bộ Công Thương', 'Thứ trưởng'],
    ['Văn phòng Chính phủ', 'Phó Chủ nhiệm'],
    ['Văn phòng Quốc hội', 'Phó Chủ nhiệm'],
    ['Văn phòng UBND tỉnh', 'Phó Chánh Văn phòng'],
    ['Thanh tra Chính phủ', 'Phó Tổng Thanh tra'],
    ['Thanh tra tỉnh', 'Phó Chánh Thanh tra'],
    ['Ngân hàng Nhà nước Việt Nam', 'Phó Thống đốc'],
    ['Viện kiểm sát nhân dân tỉnh An Giang Thượng', 'Phó Viện trưởng'],
    ['Tòa án nhân dân tỉnh An Giang Thượng', 'Phó Chánh án'],
    ['Cục Hóa chất', 'Phó Cục trưởng'],
    ['Chi cục Thủy lợi', 'Phó Chi cục trưởng'],
    ['Trường Cao đẳng Bến Tràm', 'Phó Hiệu trưởng'],
    ['Ban Dân vận', 'Phó Trưởng ban'],
  ])('%s has a “%s”', (name, deputy) => {
    expect(officeOf({ name }).deputies).toEqual([deputy]);
  });

  it('calls its posts by themselves, though the profile names the agency with them', () => {
    const profile: OrganisationProfile = {
      name: 'Sở Công Thương',
      head: 'Giám đốc Sở',
      deputies: ['Phó Giám đốc Sở Công Thương'],
      people: [
        { name: 'Nguyễn Văn A', title: 'Giám đốc Sở Công Thương' },
        { name: 'Lê Văn C', title: 'Phó Giám đốc Sở' },
      ],
    };
    const office = officeOf(profile);
    expect([office.head, ...office.deputies]).toEqual(['Giám đốc', 'Phó Giám đốc']);
    expect(holderOf(office, 'Giám đốc')).toBe('Nguyễn Văn A');
    expect(chairsOf(profile)).toEqual([
      'Giám đốc Sở',
      'Giám đốc Sở Nguyễn Văn A',
      'Phó Giám đốc Sở',
      'Phó Giám đốc Sở Lê Văn C',
    ]);
  });

  it('has the deputies of the head that it names itself', () => {
    expect(officeOf({ name: 'Đảng ủy xã Bến Tràm', head: 'Bí thư' }).deputies).toEqual(['Phó Bí thư']);
    expect(officeOf({ name: 'Cơ quan Bến Tràm', head: 'Bộ trưởng' }).deputies).toEqual(['Thứ trưởng']);
  });

  it.each([
    ['Sở Công Thương', 'SCT'],
    ['Sở Nông nghiệp và Môi trường', 'SNNVMT'],
    ['UBND xã Bến Tràm', 'UBND'],
  ])('%s has the symbol %s, unless it says otherwise', (name, symbol) => {
    expect(symbolFor(name)).toBe(symbol);
  });
});
