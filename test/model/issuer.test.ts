import { describe, expect, it } from 'vitest';
import {
  agenciesOf,
  agencyCodeIn,
  lacksOwnName,
  mayAbbreviate,
  ownAgencyOf,
} from '../../server/src/model/issuer';
import { isDeputyOf, meantPosition } from '../../server/src/model/positions';
import { parse } from '../../server/src/syntax/parse';

const agencies = (...lines: string[]) => agenciesOf(parse(`${lines.join('\n')}\nTHÔNG BÁO\n`));

describe('the agencies of a head', () => {
  it('may take several lines each', () => {
    const names = agencies('UBND TỈNH AN GIANG THƯỢNG', 'SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG').map(
      ({ name }) => name,
    );
    expect(names).toEqual(['UBND TỈNH AN GIANG THƯỢNG', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG']);
  });

  it('issue the document at the lowest level, whatever their order', () => {
    const own = ownAgencyOf(agencies('SỞ CÔNG THƯƠNG', 'UBND TỈNH AN GIANG THƯỢNG'));
    expect(own?.name).toBe('SỞ CÔNG THƯƠNG');
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
