import { describe, expect, test } from 'vitest';
import { sameUnit } from '../../../server/src/model/unit/same-unit';

describe('two names of one unit', () => {
  test.each([
    ['phòng QLCN', 'Phòng Quản lý Công nghiệp', true],
    ['Trung tâm KC&XTTM', 'Trung tâm Khuyến công và Xúc tiến thương mại', true],
    ['Trung tâm Khuyến công và XTTM', 'Trung tâm KC&XTTM', true],
    ['Uỷ ban nhân dân các huyện, thành phố (UBND cấp huyện)', 'UBND các huyện, TP', true],
    ['Sở NN&MT', 'Sở Nông nghiệp và Môi trường', true],
    ['P. Quản lý Năng lượng', 'Phòng Quản lý năng lượng', true],
    ['UBND xã Ea H’leo', "UBND xã Ea H'leo", true],
    ['Phòng QLCN', 'Phòng QLTM', false],
    ['Văn phòng', 'Văn phòng UBND tỉnh', false],
  ])('%s = %s: %s', (a, b, same) => {
    expect(sameUnit(a, b)).toBe(same);
    expect(sameUnit(b, a)).toBe(same);
  });
});
