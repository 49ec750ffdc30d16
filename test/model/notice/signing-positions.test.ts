/** The signature's lines and the recipients' entries, in all their forms. */
import { describe, expect, test } from 'vitest';
import { recipientsOf } from '../../../server/src/model/notice/recipients';
import { signatureOf } from '../../../server/src/model/notice/signature';
import {
  headOf,
  isBody,
  isDeputy,
  isDeputyOf,
  isHeadOfUnit,
  meantPosition,
} from '../../../server/src/model/notice/signing-positions';
import { parse } from '../../../server/src/syntax/parse';
import { startsWithPosition } from '../../../server/src/syntax/position-titles';

const HEADS = [
  'GIÁM ĐỐC',
  'TỔNG GIÁM ĐỐC',
  'CHỦ TỊCH',
  'CHÁNH VĂN PHÒNG',
  'CHÁNH THANH TRA',
  'TRƯỞNG PHÒNG',
  'TRƯỞNG BAN',
  'CHI CỤC TRƯỞNG',
  'CỤC TRƯỞNG',
  'TỔNG CỤC TRƯỞNG',
  'VỤ TRƯỞNG',
  'VIỆN TRƯỞNG',
  'HIỆU TRƯỞNG',
  'CHỦ NHIỆM',
];
const BODIES = ['ỦY BAN NHÂN DÂN', 'UỶ BAN NHÂN DÂN', 'HỘI ĐỒNG NHÂN DÂN'];
const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D');
const BODY_TEXT =
  'THÔNG BÁO\nKết luận của Giám đốc Sở\n1. Văn phòng tổng hợp.\nTrên đây là Kết luận của Giám đốc Sở./.\n';

describe('positions', () => {
  test.each([
    ...HEADS,
    ...HEADS.map((head) => `PHÓ ${head}`),
    'BỘ TRƯỞNG',
    'THỨ TRƯỞNG',
    'THỦ TƯỚNG',
    ...BODIES,
  ])('%s', (position) => {
    expect(meantPosition(position)).toBeNull();
    expect(meantPosition(`${position} PHỤ TRÁCH`)).toBeNull();
    // Typed without its marks it can be nothing else; of the two spellings of one body nobody knows which.
    const meant = position.slice(0, 2) === 'ỦY' || position.slice(0, 2) === 'UỶ' ? null : position;
    expect(meantPosition(withoutMarks(position))).toBe(meant);
  });

  test.each(HEADS)('the deputy of %s', (head) => {
    const deputy = `PHÓ ${head}`;
    expect([isDeputy(deputy), isDeputy(head), headOf(deputy)]).toEqual([true, false, head]);
    expect(headOf(`${deputy} THƯỜNG TRỰC`)).toBe(head);
    expect(headOf(`${deputy} PHỤ TRÁCH`)).toBe(head);
    expect([isDeputyOf(deputy, head), isDeputyOf(head, head), isDeputyOf(deputy, `${head} SỞ`)]).toEqual([
      true,
      false,
      true,
    ]);
    expect([startsWithPosition(head), startsWithPosition(deputy), isBody(head)]).toEqual([true, true, false]);
    const others = HEADS.filter((other) => !other.startsWith(head) && !head.startsWith(other));
    for (const other of others)
      expect(isDeputyOf(deputy, other), other).toBe(head === `TRƯỞNG ${other}` || other === `TRƯỞNG ${head}`);
  });

  test('a minister’s deputy', () => {
    expect([isDeputy('THỨ TRƯỞNG'), headOf('THỨ TRƯỞNG'), isDeputyOf('THỨ TRƯỞNG', 'BỘ TRƯỞNG')]).toEqual([
      true,
      'BỘ TRƯỞNG',
      true,
    ]);
    expect([
      startsWithPosition('THỦ TƯỚNG'),
      startsWithPosition('THỦ TRƯỞNG'),
      startsWithPosition('GIÁM ĐỐCX'),
    ]).toEqual([true, true, false]);
    expect(isDeputyOf('PHÓ PHÒNG', 'TRƯỞNG PHÒNG')).toBe(true);
    expect(isDeputyOf('PHÓ CHỦ TỊCH', 'GIÁM ĐỐC, CHỦ TỊCH')).toBe(true);
  });

  test.each([
    ...BODIES,
    'UBND TỈNH',
    'BAN CHỈ ĐẠO',
    'BAN CHẤP HÀNH',
    'BAN THƯỜNG VỤ',
    'BAN TỔ CHỨC',
    'BAN CHỈ HUY',
    'TỔ CÔNG TÁC',
    'CHÍNH PHỦ',
  ])('%s decides together', (body) => {
    expect([isBody(body), isBody(`CHỦ TỊCH ${body}`), startsWithPosition(body)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test.each(HEADS)('%s signs by order, or for itself', (head) => {
    const byOrder = ['CHÁNH VĂN PHÒNG', 'CHÁNH THANH TRA', 'TRƯỞNG PHÒNG', 'CHI CỤC TRƯỞNG', 'VỤ TRƯỞNG'];
    expect(isHeadOfUnit(head)).toBe(byOrder.includes(head));
    expect(isHeadOfUnit(`PHÓ ${head}`)).toBe(false);
  });
});

describe('a position', () => {
  test.each([
    'BÍ THƯ',
    'PHÓ BÍ THƯ THƯỜNG TRỰC',
    'THỐNG ĐỐC',
    'TỔ TRƯỞNG',
    'QUYỀN ĐỘI TRƯỞNG',
    'PHÓ TỔNG CỤC TRƯỞNG',
    'TRƯỞNG ĐOÀN',
    'KIỂM TOÁN TRƯỞNG',
    'PHÓ PHÒNG',
    'Phó Chánh Văn phòng',
  ])('is %s', (words) => {
    expect(startsWithPosition(words)).toBe(true);
  });

  test.each(['VĂN PHÒNG', 'PHÓ', 'TỔNG CỤC THUẾ', 'CHÁNHH', 'TRƯỞNGPHÒNG', 'SỞ XÂY DỰNG', 'Ông Giám đốc'])(
    'is not %s',
    (words) => {
      expect(startsWithPosition(words)).toBe(false);
    },
  );
});

describe('a signature', () => {
  const MARKS: Readonly<Record<string, readonly string[]>> = {
    'TM.': ['TM.', 'TM', 'T.M.', 'T/M', 'TM ,', 'TTM.', 'MT.'],
    'KT.': ['KT.', 'KT', 'K.T.', 'K/T', 'KT:', 'KKT.', 'TK.'],
    'TL.': ['TL.', 'TL', 'T.L.', 'T/L', 'TLL.', 'LT.'],
    'TUQ.': ['TUQ.', 'TUQ', 'T.U.Q.', 'TTUQ.', 'TQU.', 'UTQ.'],
  };
  const read = (foot: string) => {
    const { authority, onBehalfOf, position, name } = signatureOf(parse(`${BODY_TEXT}${foot}\n`))!;
    return [authority, onBehalfOf, position, name];
  };

  test.each(Object.entries(MARKS))('%s', (authority, marks) => {
    for (const mark of marks) {
      expect(read(`${mark} GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn A`), mark).toEqual([
        authority,
        'GIÁM ĐỐC',
        'CHÁNH VĂN PHÒNG',
        'Nguyễn Văn A',
      ]);
    }
  });

  test.each([
    'TS.',
    'ThS.',
    'Th.S',
    'PGS.TS.',
    'GS.',
    'BS.',
    'KS.',
    'Tiến sĩ',
    'Thạc sĩ',
    'Bác sĩ',
    'Đồng chí',
    'Đ/c',
    'Ông',
    'Bà',
    'NGƯT.',
    'Đại tá',
    'Thượng tá',
  ])('%s is no part of a name', (title) => {
    expect(read(`GIÁM ĐỐC\n\n${title} Nguyễn Văn A`)).toEqual([null, null, 'GIÁM ĐỐC', 'Nguyễn Văn A']);
  });

  test.each(['Nguyễn Văn A', 'Trần Thị Bích Ngọc', 'Lê Ba', 'Y Thuyên Mlô', 'Phạm Thị Thu Hà.'])(
    '%s is a name',
    (name) => expect(read(`GIÁM ĐỐC\n\n${name}`)[3]).toBe(name.replace('.', '')),
  );
});

describe('recipients', () => {
  const entriesOf = (lines: string) =>
    recipientsOf(parse(`${BODY_TEXT}Nơi nhận:\n${lines}\n`)).entries.map(
      ({ text, note, isArchive, dash, mark, span }) => [
        text,
        note,
        isArchive,
        dash.end - dash.start,
        mark.end - mark.start,
        span.end - span.start,
      ],
    );

  test.each([
    ['b/c', true],
    ['báo cáo', true],
    ['để báo cáo', true],
    ['để biết', true],
    ['biết', true],
    ['t/h', true],
    ['thực hiện', true],
    ['để thực hiện', true],
    ['p/h', true],
    ['phối hợp', true],
    ['c/đ', true],
    ['chỉ đạo', true],
    ['theo dõi', true],
    ['qua mạng', true],
    ['đăng tải trên Cổng', true],
    ['đã ký', false],
    ['02 bản', false],
  ])('(%s)', (note, isPurpose) => {
    for (const [dash, mark] of [
      ['- ', ';'],
      ['-', '.'],
      ['– ', ' ;'],
      ['+ ', ','],
      ['', ';'],
    ] as const)
      expect(entriesOf(`${dash}UBND tỉnh (${note})${mark}\n- Lưu: VT.`)[0]).toEqual([
        `UBND tỉnh (${note})`,
        isPurpose ? note : null,
        false,
        dash.length,
        mark.length,
        `${dash}UBND tỉnh (${note})${mark}`.length,
      ]);
  });

  test.each(['Lưu: VT', 'Lưu VT', 'Lưu: VT, VP', 'lưu: VT', 'Luu: VT', 'VT, VP', 'Lừu: VT', 'Lươ: VT, VP'])(
    '%s is kept',
    (text) => {
      expect(entriesOf(`- UBND tỉnh;\n- ${text}.`).map(([, , isArchive]) => isArchive)).toEqual([
        false,
        true,
      ]);
    },
  );

  test.each(['Lương thực', 'Luật sư', 'VTV'])('%s is sent it', (text) => {
    expect(entriesOf(`- UBND tỉnh;\n- ${text};\n- Lưu: VT.`)[1]![2]).toBe(false);
  });
});
