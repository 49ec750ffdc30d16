import { describe, expect, it, test } from 'vitest';
import { isForReport, recipientsOf } from '../../../server/src/model/notice/recipients';
import { signatureOf } from '../../../server/src/model/notice/signature';
import { parse } from '../../../server/src/syntax/parse';

const BODY =
  'THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban\n1. Văn phòng tổng hợp.\nTrên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các phòng thực hiện./.\n';

const entries = (foot: string) =>
  recipientsOf(parse(BODY + foot)).entries.map(({ text, note, isArchive }) => [text, note, isArchive]);

describe('recipients', () => {
  const LIST = [
    ['Đ/c Nguyễn Văn A - PCT UBND tỉnh (b/c)', 'b/c', false],
    ['Các phòng (đã ký)', null, false],
    ['Lưu: VT, VP', null, true],
  ];

  it('are read without dash and final mark', () => {
    const foot =
      'Nơi nhận:\n- Đ/c Nguyễn Văn A - PCT UBND tỉnh (b/c);\n- Các phòng (đã ký);\n- Lưu: VT, VP.\n';
    expect(entries(foot)).toEqual(LIST);
  });

  it.each([
    ['Các nhà thầu (Sở Tài chính sao gửi)', 'Sở Tài chính sao gửi'],
    ['Các phòng (qua VNPT iOffice)', 'qua VNPT iOffice'],
    ['Các xã (gửi bản điện tử)', 'gửi bản điện tử'],
    ['Ban Quản lý (Khu kinh tế)', null],
    ['Các hộ dân (qua đợt khảo sát)', null],
  ])('%s: %s', (entry, note) => {
    expect(entries(`Nơi nhận:\n- ${entry};\n- Lưu: VT.\n`)[0]!.slice(0, 2)).toEqual([entry, note]);
  });

  it('are read behind numbers and other marks than a dash', () => {
    const foot = 'Nơi nhận:\n1. UBND tỉnh (b/c);\n2) Các phòng;\n• Các xã;\n+ Lưu: VT, VP.\n';
    expect(entries(foot)).toEqual([
      ['UBND tỉnh (b/c)', 'b/c', false],
      ['Các phòng', null, false],
      ['Các xã', null, false],
      ['Lưu: VT, VP', null, true],
    ]);
  });

  it('know the rest of one whose line was cut', () => {
    const rests = (foot: string) =>
      recipientsOf(parse(BODY + foot))
        .entries.filter(({ isRest }) => isRest)
        .map(({ text }) => text);
    expect(rests('Nơi nhận:\n- Văn phòng Đoàn đại biểu\nQuốc hội tỉnh;\n- Lưu: VT.\n')).toEqual([
      'Quốc hội tỉnh',
    ]);
    expect(rests('Nơi nhận:\n- Văn phòng;\nCác phòng;\n- Các xã\n- Lưu: VT.\n')).toEqual([]);
    expect(rests('Nơi nhận:\n- Các xã\nLưu: VT.\n')).toEqual([]);
  });

  it('may all stand in one line', () => {
    const foot = 'Nơi nhận: - Đ/c Nguyễn Văn A - PCT UBND tỉnh (b/c); - Các phòng (đã ký); - Lưu: VT, VP.\n';
    expect(entries(foot)).toEqual(LIST);
  });

  it('may stand beside the signature', () => {
    const foot =
      'Nơi nhận:                          TL. GIÁM ĐỐC\n- Các phòng;                 CHÁNH VĂN PHÒNG\n- Lưu: VT, VP.\n\n                   Nguyễn Văn A\n';
    expect(entries(foot)).toEqual([
      ['Các phòng', null, false],
      ['Lưu: VT, VP', null, true],
    ]);
    expect(signatureOf(parse(BODY + foot))?.name).toBe('Nguyễn Văn A');
  });
});

const signature = (foot: string) => {
  const { authority, onBehalfOf, position, name } = signatureOf(
    parse(`${BODY}Nơi nhận:\n- Lưu: VT, VP.\n\n${foot}`),
  )!;
  return [authority, onBehalfOf, position, name];
};

describe('the signature', () => {
  it.each([
    ['GIÁM ĐỐC\n\nNguyễn Văn A', [null, null, 'GIÁM ĐỐC', 'Nguyễn Văn A']],
    ['Q. GIÁM ĐỐC\n\nNguyễn Văn A', ['Q.', null, 'GIÁM ĐỐC', 'Nguyễn Văn A']],
    ['TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn A', ['TL.', 'GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Nguyễn Văn A']],
    ['KT.GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Đã ký)\nTS. Trần Thị B', ['KT.', 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Thị B']],
    [
      'TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nLê Văn C',
      ['TL.', 'CHỦ TỊCH', 'PHÓ CHÁNH VĂN PHÒNG', 'Lê Văn C'],
    ],
    [
      'TM. ỦY BAN NHÂN DÂN\nTỈNH AN GIANG THƯỢNG\nCHỦ TỊCH\n',
      ['TM.', 'ỦY BAN NHÂN DÂN TỈNH AN GIANG THƯỢNG', 'CHỦ TỊCH', null],
    ],
    ['KT. GIÁM ĐỐC,\nPHÓ GIÁM ĐỐC.\n\nLê Văn C', ['KT.', 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Văn C']],
    ['KT. BỘ TRƯỞNG PHÓ CHỦ NHIỆM     Lê Văn C', ['KT.', 'BỘ TRƯỞNG', 'PHÓ CHỦ NHIỆM', 'Lê Văn C']],
  ])('%j', (foot, fields) => expect(signature(foot)).toEqual(fields));
});

describe('recipients to whom a document is a report', () => {
  it.each([
    ['- UBND tỉnh (b/c);', true],
    ['- Giám đốc Sở (để báo cáo);', true],
    ['- Đảng ủy (để b/cáo);', true],
    ['- Các phòng (t/h);', false],
    ['- Tổ (báo cáo viên);', false],
    ['- Các xã;', false],
  ])('%s: %s', (line, expected) => {
    const [entry] = recipientsOf(parse(`${BODY}Nơi nhận:\n${line}\n- Lưu: VT.\n`)).entries;
    expect(isForReport(entry!)).toBe(expected);
  });

  it('are not those who wrote it', () => {
    expect(entries('Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\nNVA 02b\n').map(([text]) => text)).toEqual([
      'UBND tỉnh',
      'Lưu: VT',
    ]);
    expect(entries('Nơi nhận:\n- UBND tỉnh;\nCác phòng;\n- Lưu: VT.\n')).toHaveLength(3);
  });

  it('go on in the next line behind a comma, though the signature stands between', () => {
    const foot =
      'Nơi nhận:                      GIÁM ĐỐC\n- UBND tỉnh;\n- VP: CVP,                       Trần Thị B\n  phòng: TH, KT;\n- Lưu: VT.\n';
    const { entries } = recipientsOf(parse(BODY + foot));
    expect(entries.map(({ isRest }) => isRest)).toEqual([false, false, true, false]);
  });
});

describe('a signature of every kind', () => {
  /** The abbreviations with the marks that people put into them, and letters exchanged or doubled. */
  const WRITTEN = {
    TM: 'TM T.M T/M TTM TMM MT',
    KT: 'KT K.T K/T KKT KTT TK',
    TL: 'TL T.L T/L TTL TLL LT',
    TUQ: 'TUQ T.U.Q T/U/Q TTUQ TUUQ TUQQ TQU UTQ',
    Q: 'Q',
  };
  test.each(Object.entries(WRITTEN))('%s', (kind, written) => {
    for (const letters of written.split(' ')) {
      for (const marks of ['. ', '.', ' ', ': ', '.. ']) {
        const line = `${letters}${marks}GIÁM ĐỐC`;
        const expected = kind === 'Q' ? ['Q.', null, 'GIÁM ĐỐC'] : [`${kind}.`, 'GIÁM ĐỐC', null];
        expect(signature(`${line}\n\nNguyễn Văn A`), line).toEqual([...expected, 'Nguyễn Văn A']);
        expect(signature(`${line} Nguyễn Văn A`), line).toEqual([...expected, 'Nguyễn Văn A']);
        const deputy = signature(`${line}\nPHÓ GIÁM ĐỐC\n\nNguyễn Văn A`);
        expect(deputy, line).toEqual([...expected.slice(0, 2), 'PHÓ GIÁM ĐỐC', 'Nguyễn Văn A']);
      }
    }
  });

  test.each(
    'TS., ThS., PGS.TS., GS.TS., BS., KS., CN., Đại tá, Thượng tá, Luật sư, Kỹ sư, Bác sĩ, NGƯT.'.split(', '),
  )('%s goes before no name', (degree) => {
    for (const foot of ['GIÁM ĐỐC\n\n', 'TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n(Đã ký)\n'])
      for (const end of ['', '.', ','])
        expect(signature(`${foot}${degree} Nguyễn Văn A${end}`).at(-1)).toBe('Nguyễn Văn A');
  });

  test.each([
    ['KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC\n\nLê Văn C', ['KT.', 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Văn C']],
    ['KT. BỘ TRƯỞNG THỨ TRƯỞNG\n\nLê Văn C', ['KT.', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Lê Văn C']],
    ['GIÁM ĐỐC Lê Văn C', [null, null, 'GIÁM ĐỐC', 'Lê Văn C']],
    ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC Lê Văn C', ['KT.', 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Văn C']],
    ['GIÁM ĐỐC\n(Đã ký)\nLê Văn C', [null, null, 'GIÁM ĐỐC', 'Lê Văn C']],
    ['GIÁM ĐỐC\nLÊ VĂN C', [null, null, 'GIÁM ĐỐC', 'LÊ VĂN C']],
    ['GIÁM ĐỐC\nTRUNG TÂM Y TẾ\n\nLê Văn C', [null, null, 'GIÁM ĐỐC TRUNG TÂM Y TẾ', 'Lê Văn C']],
    ['TM. HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn C', ['TM.', 'HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH', 'Lê Văn C']],
    ['TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\n\nLê Văn C', ['TM.', 'BAN CHỈ ĐẠO', 'TRƯỞNG BAN', 'Lê Văn C']],
    [
      'TM. ỦY BAN NHÂN DÂN\nTỈNH AN GIANG\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH THƯỜNG TRỰC\n\nLê Văn C',
      ['TM.', 'ỦY BAN NHÂN DÂN TỈNH AN GIANG', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'Lê Văn C'],
    ],
  ])('%j', (foot, expected) => expect(signature(foot)).toEqual(expected));
});

test('a line longer than any of the foot is neither a recipient nor of the signature', () => {
  const long = 'a '.repeat(6_000);
  const tree = parse(
    `THÔNG BÁO\nKết luận\n1. Văn phòng báo cáo.\nTrên đây là Kết luận./.\n\nNơi nhận:\n- Các phòng;\n- UBND ${long};\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Thị B\n`,
  );
  expect(recipientsOf(tree).entries.map(({ text }) => text)).toEqual(['Các phòng', 'Lưu: VT']);
  expect(signatureOf(tree)).toMatchObject({ position: 'GIÁM ĐỐC', name: 'Trần Thị B' });
});
