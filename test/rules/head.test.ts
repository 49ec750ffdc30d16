import { describe, expect, it } from 'vitest';
import { fixAll } from '../../server/src/features/fixes';
import { findingsIn } from '../../server/src/features/session';
import { NOTICE } from '../support/notices';
import { openStrictly } from '../support/strict-session';

/** The head, the title and the subject: nothing else is looked at here. */
const HEAD = NOTICE.slice(0, NOTICE.indexOf('\n\nNgày 31'));

const NUMBER = /^Số:.*$/m;
const PLACE_AND_DATE = /^An Giang Thượng, ngày.*$/m;

/** A notice with another line in its head, what is said of that line, and the line after all certain repairs. */
function withLine(line: RegExp, written: string) {
  const text = HEAD.replace(line, written);
  const at = text.split('\n').indexOf(written);
  const { findings } = findingsIn(openStrictly(text));
  return {
    said: findings.filter(({ range }) => range.start.line === at).map(({ message }) => message),
    repaired: fixAll(text).split('\n')[at],
  };
}

describe('the notice’s own number', () => {
  it.each([
    ['Số: 12', 'Thiếu ký hiệu sau số: viết “Số: 12/TB-SCT”.', 'Số: 12'],
    ['12/TB-SCT', 'Trước số, ký hiệu phải có chữ “Số”, dấu hai chấm và một dấu cách.', 'Số: 12/TB-SCT'],
    ['SỐ: 12/TB-SCT', 'Viết “Số”, không viết “SỐ”.', 'Số: 12/TB-SCT'],
    ['Số 12/TB-SCT', 'Sau “Số” phải có dấu hai chấm và một dấu cách: “Số: …”.', 'Số: 12/TB-SCT'],
    ['Số: 7/TB-SCT', 'Số nhỏ hơn 10 phải có số 0 ở trước: viết “07”.', 'Số: 07/TB-SCT'],
    [
      'Số: 12/2026/TB-SCT',
      'Số, ký hiệu của văn bản hành chính không ghi năm: viết “12/TB-SCT”.',
      'Số: 12/TB-SCT',
    ],
    [
      'Số: 12-TB/SCT',
      'Dấu gạch chéo đứng sau số, dấu gạch nối đứng giữa ký hiệu: viết “12/TB-SCT”.',
      'Số: 12/TB-SCT',
    ],
    ['Số: 12-TB-SCT', 'Giữa số và ký hiệu là một dấu gạch chéo: “12/TB-SCT”.', 'Số: 12/TB-SCT'],
    ['Số: 12/TB-SCT.', 'Thừa dấu “.” sau số, ký hiệu: bỏ đi.', 'Số: 12/TB-SCT'],
    ['Số: 12/TB - SCT', 'Ký hiệu viết liền, không có dấu cách: “TB-SCT”.', 'Số: 12/TB-SCT'],
    ['Số: 12/TB–SCT', 'Giữa các chữ viết tắt là dấu gạch nối “-”: “TB-SCT”.', 'Số: 12/TB-SCT'],
    ['Số: 12/TB-TB-SCT', 'Chữ “TB” trong ký hiệu chỉ ghi một lần.', 'Số: 12/TB-SCT'],
    ['Số: 12/Tb-SCT', 'Ký hiệu viết bằng chữ in hoa: “TB-SCT”.', 'Số: 12/TB-SCT'],
    ['Số: 12/TBSCT', 'Giữa “TB” và tên cơ quan phải có dấu gạch nối: “TB-SCT”.', 'Số: 12/TB-SCT'],
    ['Số: 12/TB-', 'Thiếu chữ viết tắt tên cơ quan sau “TB-”: viết như “TB-SCT”.', 'Số: 12/TB-'],
    [
      'Số: 12/CV-SCT',
      'Ký hiệu của thông báo bắt đầu bằng “TB-”, không phải “CV-”: viết “TB-SCT”.',
      'Số: 12/TB-SCT',
    ],
    [
      'Số: 12/VP-SCT',
      'Ký hiệu của thông báo phải có “TB-” ở trước tên cơ quan: viết “TB-VP-SCT”.',
      'Số: 12/VP-SCT',
    ],
    ['Số: 12/SCT', 'Ký hiệu của thông báo phải có “TB-” ở trước tên cơ quan: viết “TB-SCT”.', 'Số: 12/SCT'],
  ])('%s', (written, message, repaired) => {
    expect(withLine(NUMBER, written)).toEqual({ said: [message], repaired });
  });

  it.each(['Số:      /TB-SCT', 'Số: 12/TB-SCT', 'Số: …/TB-SCT', 'Số: 112/TB-SCT'])(
    '%s is right',
    (written) => {
      expect(withLine(NUMBER, written)).toEqual({ said: [], repaired: written });
    },
  );
});

describe('the place and the date of the notice', () => {
  const RIGHT = 'An Giang Thượng, ngày 06 tháng 4 năm 2026';
  it.each([
    [
      RIGHT.replace('ngày', 'ngày ngày'),
      'Chữ “ngày” viết hai lần liền nhau: xóa một chữ.',
      RIGHT.replace('ngày', 'ngày ngày'),
    ],
    [
      RIGHT.replace('tháng', 'tháng tháng'),
      'Chữ “tháng” viết hai lần liền nhau: xóa một chữ.',
      RIGHT.replace('tháng', 'tháng tháng'),
    ],
    [`${RIGHT}.`, 'Thừa dấu “.” sau thời gian ban hành: bỏ đi.', RIGHT],
    [
      'An Giang Thượng ngày 06 tháng 4 năm 2026',
      'Sau địa danh phải có dấu phẩy: “An Giang Thượng, ngày …”.',
      RIGHT,
    ],
    [
      'An Giang Thượng ,ngày 06 tháng 4 năm 2026',
      'Dấu phẩy viết liền sau địa danh, sau dấu phẩy có một dấu cách: “An Giang Thượng, ngày …”.',
      RIGHT,
    ],
    ['An Giang Thượng, 06/4/2026', 'Thời gian ban hành phải viết đầy đủ: “ngày 06 tháng 4 năm 2026”.', RIGHT],
    ['An Giang Thượng, 06 tháng 4 năm 2026', 'Thiếu chữ “ngày” ở trước số ngày.', RIGHT],
    [
      'An Giang lâm, ngày 06 tháng 4 năm 2026',
      'Địa danh viết hoa: “An Giang Lâm”, không phải “An Giang lâm”.',
      'An Giang Lâm, ngày 06 tháng 4 năm 2026',
    ],
    ['An Giang Thượng, Ngày 06 tháng 4 năm 2026', 'Sau dấu phẩy viết “ngày”, không viết hoa.', RIGHT],
    [
      'An Giang Thượng, ngày 06 tháng 4',
      'Thời gian ban hành thiếu năm: viết “ngày … tháng … năm …”.',
      'An Giang Thượng, ngày 06 tháng 4',
    ],
    [
      'An Giang Thượng, ngày 06 tháng 4 năm 26',
      'Năm phải viết đủ bốn chữ số.',
      'An Giang Thượng, ngày 06 tháng 4 năm 26',
    ],
    ['An Giang Thượng, ngay 06 tháng 4 năm 2026', 'Viết “ngày”, không viết “ngay”.', RIGHT],
    [
      'An Giang Thượng, ngay, 06 tháng 4 năm 2026',
      'Viết “ngày”, không viết “ngay”.',
      'An Giang Thượng, ngày, 06 tháng 4 năm 2026',
    ],
    [
      'An Giang Thượng ngày 06, tháng 4 năm 2026',
      'Địa danh và thời gian phải viết theo mẫu “An Giang Thượng, ngày … tháng … năm …”.',
      'An Giang Thượng ngày 06, tháng 4 năm 2026',
    ],
    [
      'an Giang Thượng, ngày 06 tháng 4 năm 2026',
      'Địa danh viết hoa: “An Giang Thượng”, không phải “an Giang Thượng”.',
      RIGHT,
    ],
    [
      'cư M’gar, ngày 06 tháng 4 năm 2026',
      'Địa danh viết hoa: “Cư M’gar”, không phải “cư M’gar”.',
      'Cư M’gar, ngày 06 tháng 4 năm 2026',
    ],
    [
      'ngày 06 tháng 4 năm 2026',
      'Thiếu địa danh ở trước thời gian: “…, ngày … tháng … năm …”.',
      'ngày 06 tháng 4 năm 2026',
    ],
  ])('%s', (written, message, repaired) => {
    expect(withLine(PLACE_AND_DATE, written)).toEqual({ said: [message], repaired });
  });

  it('keeps the words of a place that look like those of a date', () => {
    expect(withLine(PLACE_AND_DATE, 'Quảng nam ngày 06 tháng 4 năm 2026')).toEqual({
      said: [
        'Địa danh viết hoa: “Quảng Nam”, không phải “Quảng nam”.',
        'Sau địa danh phải có dấu phẩy: “Quảng nam, ngày …”.',
      ],
      repaired: 'Quảng Nam, ngày 06 tháng 4 năm 2026',
    });
  });

  it.each([
    RIGHT,
    'An Giang Thượng, ngày      tháng 4 năm 2026',
    'An Giang Thượng, ngày … tháng … năm 2026',
    ...[
      ...[
        'Cư M’gar',
        "Cư M'gar",
        'Đắk R’lấp',
        "Đắk R'lấp",
        'Ea Hʼleo',
        'M’Đrắk',
        'Ia H’Drai',
        'Bà Rịa - Vũng Tàu',
      ],
      ...['Đặc khu Côn Đảo', 'Thành phố Bến Tràm', 'Thị xã Bến Tràm', 'TP. Bến Tràm'],
    ].map((place) => RIGHT.replace('An Giang Thượng', place)),
  ])('%s is right', (written) => {
    expect(withLine(PLACE_AND_DATE, written)).toEqual({ said: [], repaired: written });
  });
});

describe('the agencies of the head', () => {
  const AGENCIES = 'UBND TỈNH AN GIANG THƯỢNG\nSỞ CÔNG THƯƠNG';
  const said = (agencies: string) =>
    findingsIn(openStrictly(HEAD.replace(AGENCIES, agencies).replace('Số:      /TB-SCT', 'Số: 12/TB-SCT')))
      .findings.filter(({ range }) => range.start.line < agencies.split('\n').length)
      .map(({ message }) => message);

  it.each([
    [
      'SỞ CÔNG THƯƠNG\nUBND TỈNH AN GIANG THƯỢNG',
      'Tên cơ quan ban hành phải đứng dưới tên cơ quan chủ quản.',
    ],
    ['SỞ CÔNG THƯƠNG', 'Thiếu tên cơ quan chủ quản ở trên tên cơ quan ban hành (“UBND TỈNH …”).'],
    ['UBND TỈNH AN GIANG THƯỢNG', 'Thiếu tên cơ quan ban hành ở dưới tên cơ quan chủ quản.'],
  ])('%j', (agencies, message) => expect(said(agencies)).toEqual([message]));

  it('are those of the State where the name of the Party stands above Quốc hiệu', () => {
    const text = `ĐẢNG CỘNG SẢN VIỆT NAM\n${NOTICE.replace('Số:      /TB-SCT', 'Số: 41/TB-SCT')}`;
    expect(fixAll(text)).toBe(text);
  });

  it('are right where the superior stands above', () => expect(said(AGENCIES)).toEqual([]));
});
