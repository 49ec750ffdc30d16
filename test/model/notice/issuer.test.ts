import { describe, expect, it } from 'vitest';
import {
  agenciesOf,
  agencyCodeIn,
  initialsOf,
  lacksOwnName,
  mayAbbreviate,
  meantAbbreviation,
  ownAgencyOf,
  withLostStroke,
} from '../../../server/src/model/notice/issuer';
import { isDeputyOf, meantPosition } from '../../../server/src/model/notice/signing-positions';
import { parse } from '../../../server/src/syntax/parse';

const agencies = (...lines: string[]) => agenciesOf(parse(`${lines.join('\n')}\nTHÔNG BÁO\n`));

describe('the agencies of a head', () => {
  it('are those of the Party without its name, which stands where the State has its own', () => {
    const names = agencies('TỈNH ỦY AN GIANG THƯỢNG', 'VĂN PHÒNG', 'ĐẢNG CỘNG SẢN VIỆT NAM').map(
      ({ name }) => name,
    );
    expect(names).toEqual(['TỈNH ỦY AN GIANG THƯỢNG', 'VĂN PHÒNG']);
  });

  it('end above the number: below it, another line of the head is half written', () => {
    const names = agencies('THANH TRA TỈNH', 'VĂN PHÒNG', 'Số: 12/TB-TTT', '', 'CỘNG HÒA XÃ').map(
      ({ name }) => name,
    );
    expect(names).toEqual(['THANH TRA TỈNH', 'VĂN PHÒNG']);
  });

  it('may take several lines each', () => {
    const names = agencies('UBND TỈNH AN GIANG THƯỢNG', 'SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG').map(
      ({ name }) => name,
    );
    expect(names).toEqual(['UBND TỈNH AN GIANG THƯỢNG', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG']);
  });

  it.each([
    'BẢO TÀNG TỈNH',
    'THƯ VIỆN',
    'NHÀ HÁT CHÈO',
    'BẢO HIỂM XÃ HỘI',
    'HẠT KIỂM LÂM',
    'TÒA ÁN NHÂN DÂN',
  ])('are two where %s stands under another one', (name) => {
    expect(agencies('SỞ VĂN HÓA VÀ THỂ THAO', name).map((agency) => agency.name)).toEqual([
      'SỞ VĂN HÓA VÀ THỂ THAO',
      name,
    ]);
  });

  it('issue the document at the lowest level, whatever their order', () => {
    const own = ownAgencyOf(agencies('SỞ CÔNG THƯƠNG', 'UBND TỈNH AN GIANG THƯỢNG'));
    expect(own?.name).toBe('SỞ CÔNG THƯƠNG');
    const others = ownAgencyOf(agencies('CÔNG ĐOÀN SỞ CÔNG THƯƠNG', 'UBND TỈNH AN GIANG THƯỢNG'));
    expect(others?.name).toBe('UBND TỈNH AN GIANG THƯỢNG');
  });

  it.each([
    ['STC', 'SỞ CÔNG THƯƠNG', 'SCT'],
    ['SNNNMT', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'SNNMT'],
    ['SGĐDT', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'SGDĐT'],
    ['UNBD', 'ỦY BAN NHÂN DÂN PHƯỜNG TÂN XUÂN', 'UBND'],
    ['UBD', 'UBND TỈNH AN GIANG THƯỢNG', 'UBND'],
    ['SCT', 'SỞ CÔNG THƯƠNG', null],
    ['SNgV', 'SỞ NGOẠI VỤ', null],
    ['SNN&MT', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', null],
    ['SNN', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', null],
    ['UBND', 'ỦY BAN NHÂN DÂN XÃ LIÊN MẠC', null],
    ['SXD', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', null],
    ['KTKT', 'BAN QUẢN LÝ KHU KINH TẾ', null],
  ])('%s of %s is meant for %s', (code, name, meant) => {
    expect(meantAbbreviation(code, agencies(name)[0]!)).toBe(meant);
  });

  it.each([
    ['SCT', 'SỞ CÔNG THƯƠNG', true],
    ['SNgV', 'SỞ NGOẠI VỤ', true],
    ['SNN&MT', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', true],
    ['SGDĐT', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', true],
    ['UBND', 'ỦY BAN NHÂN DÂN TỈNH AN GIANG THƯỢNG', true],
    ['KKT', 'BAN QUẢN LÝ KHU KINH TẾ', true],
    ['SXD', 'SỞ CÔNG THƯƠNG', false],
    ['UBND', 'SỞ CÔNG THƯƠNG', false],
    ['UBD', 'UBND TỈNH AN GIANG THƯỢNG', false],
  ])('%s for %s: %s', (code, name, expected) => {
    expect(mayAbbreviate(code, { name, blocks: [] })).toBe(expected);
  });

  it('are told from the code in the number', () => {
    const text = 'Số: 12/TB-SCT';
    const place = agencyCodeIn(text)!;
    expect(text.slice(place.start, place.end)).toBe('SCT');
    expect(lacksOwnName(agencies('UBND TỈNH AN GIANG THƯỢNG'), text)).toBe(true);
    expect(lacksOwnName(agencies('UBND TỈNH AN GIANG THƯỢNG', 'SỞ CÔNG THƯƠNG'), text)).toBe(false);
  });
});

describe('positions', () => {
  it.each([
    ['PHÓ GIÁM ĐỐC', 'GIÁM ĐỐC', true],
    ['PHÓ GIÁM ĐỐC PHỤ TRÁCH', 'GIÁM ĐỐC', true],
    ['THỨ TRƯỞNG', 'BỘ TRƯỞNG', true],
    ['THỨ TRƯỞNG THƯỜNG TRỰC', 'BỘ TRƯỞNG', true],
    ['THỨ TRƯỞNG', 'GIÁM ĐỐC', false],
    ['PHÓ PHÒNG', 'TRƯỞNG PHÒNG', true],
    ['PHÓ CHỦ NHIỆM', 'BỘ TRƯỞNG, CHỦ NHIỆM', true],
    ['PHÓ CHỦ TỊCH', 'GIÁM ĐỐC', false],
    ['GIÁM ĐỐC', 'GIÁM ĐỐC', false],
  ])('%s is a deputy of %s: %s', (deputy, head, expected) => expect(isDeputyOf(deputy, head)).toBe(expected));

  it.each([
    ['GIAM ĐỐC', 'GIÁM ĐỐC'],
    ['CHÁNH VĂN PHÒN', 'CHÁNH VĂN PHÒNG'],
    ['GIÁM ĐỐC', null],
    ['CHÁNH VĂN PHÒNG SỞ', null],
    ['KẾ TOÁN TRƯỞNG', null],
  ])('%s was meant as %s', (words, meant) => expect(meantPosition(words)).toBe(meant));
});

describe('the abbreviations of agencies', () => {
  const OWN = [
    ['SCT', 'SỞ CÔNG THƯƠNG'],
    ['SNV', 'SỞ NỘI VỤ'],
    ['SYT', 'SỞ Y TẾ'],
    ['SXD', 'SỞ XÂY DỰNG'],
    ['SGDĐT', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
    ['SKHCN', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
    ['SVHTTDL', 'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
    ['BCT', 'BỘ CÔNG THƯƠNG'],
    ['BNNMT', 'BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
    ['VPUBND', 'VĂN PHÒNG UBND TỈNH'],
    ['CCTL', 'CHI CỤC THỦY LỢI'],
  ] as const;

  it.each(OWN)('%s is that of %s', (code, name) => {
    const agency = { name, blocks: [] };
    for (const [other] of OWN) expect(mayAbbreviate(other, agency), other).toBe(other === code);
    expect(mayAbbreviate(code.replace('Đ', 'D'), agency)).toBe(true);
    expect(withLostStroke(code, agency)).toBeNull();
    expect(withLostStroke(code.replace('Đ', 'D'), agency)).toBe(code.includes('Đ') ? code : null);
    expect(withLostStroke('XQZ', agency)).toBeNull();
  });

  it.each([
    ['Số: 12/TB-SCT', 'SCT'],
    ['Số:      /TB-SCT', 'SCT'],
    ['Số: 12 / TB - SCT', 'SCT'],
    ['Số: 12/TB–SNN&MT', 'SNN&MT'],
    ['Số: 12/TB-TB-SCT', 'SCT'],
    ['Số: 12/TB-SCT-VP', 'SCT'],
    ['Số: 12/QĐ-SCT', null],
    ['Số: 12/SCT-VP', null],
    ['Số: 12/TB-', null],
  ])('%s: %s', (number, code) => {
    const place = agencyCodeIn(number);
    expect(place && number.slice(place.start, place.end)).toBe(code);
  });

  it('is made of the first letters, and of abbreviations whole', () => {
    expect(initialsOf('SỞ VĂN HÓA, THỂ THAO - DU LỊCH')).toBe('SVHTTDL');
    expect(initialsOf('VĂN PHÒNG UBND TỈNH')).toBe('VPUBNDT');
  });

  it.each([
    ['UBND TỈNH AN GIANG THƯỢNG', 'Số: 12/TB-SCT', true],
    ['ỦY BAN NHÂN DÂN TỈNH AN GIANG THƯỢNG', 'Số: 12/TB-SCT', true],
    ['UBND TỈNH AN GIANG THƯỢNG', 'Số: 12/TB-UBND', false],
    ['UBND TỈNH AN GIANG THƯỢNG', 'Số: 12/QĐ-SCT', false],
    ['UBND TỈNH AN GIANG THƯỢNG - SỞ CÔNG THƯƠNG', 'Số: 12/TB-SCT', false],
    ['SỞ CÔNG THƯƠNG', 'Số: 12/TB-SNV', false],
  ])('%s alone over %s: %s', (head, number, lacks) =>
    expect(lacksOwnName(agencies(head), number)).toBe(lacks),
  );

  it.each(
    'UBND|HĐND|ỦY BAN|UỶ BAN|HỘI ĐỒNG|BỘ|SỞ|CỤC|CHI CỤC|TỔNG CỤC|BAN|VĂN PHÒNG|TRUNG TÂM|THANH TRA|CHÍNH PHỦ|TỔNG CÔNG TY|CÔNG TY|TẬP ĐOÀN|TRƯỜNG|PHÒNG|VIỆN|KHO BẠC|CÔNG AN|THUẾ|NGÂN HÀNG|KIỂM TOÁN|ĐẠI HỌC|HỌC VIỆN|BỆNH VIỆN|LIÊN ĐOÀN|TỔNG LIÊN ĐOÀN|QUỐC HỘI'.split(
      '|',
    ),
  )('%s begins another agency', (words) => {
    const names = agencies('UBND TỈNH AN GIANG THƯỢNG', `${words} ĐỒNG XANH`).map(({ name }) => name);
    expect(names).toEqual(['UBND TỈNH AN GIANG THƯỢNG', `${words} ĐỒNG XANH`]);
    expect(agencies('UBND TỈNH AN GIANG', `THƯỢNG ${words} ĐỒNG XANH`)).toHaveLength(1);
  });
});
