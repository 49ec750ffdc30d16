import { describe, expect, it } from 'vitest';
import { fixAll } from '../../server/src/features/fixes';
import { findingsIn } from '../../server/src/features/session';
import { NOTICE } from '../support/notices';
import { openStrictly } from '../support/strict-session';

const RECIPIENTS = 'Nơi nhận:\n- UBND tỉnh (b/c);\n- Các phòng chuyên môn;\n';

const saidOf = (text: string): string[] =>
  findingsIn(openStrictly(text))
    .findings.filter(({ rule }) => rule.id.startsWith('recipients/'))
    .map(({ rule, message }) => `${rule.id}: ${message}`);

describe('a line of the recipients that is still to be written gives one finding', () => {
  it.each(['-', '- ', '- ;', '+'])('where it names nobody: %j', (line) => {
    const text = `${RECIPIENTS}${line}\n- Lưu: VT, VP.\n`;
    expect(saidOf(text)).toEqual([
      'recipients/punctuation: Dòng này chưa ghi tên nơi nhận: viết thêm hoặc xóa dòng.',
    ]);
    expect(fixAll(text)).toBe(text);
  });

  it.each(['- Lưu', '- Lưu:', '- Lưu: ', '- Lưu:.', '- Lưu: .', '- luu:'])(
    'where it does not say who keeps the document: %j',
    (line) => {
      const text = `${RECIPIENTS}${line}\n`;
      expect(saidOf(text)).toEqual([
        'recipients/archive-line: Dòng “Lưu” phải có “VT” (văn thư) ở trước đơn vị soạn thảo: “Lưu: VT, VP”.',
      ]);
      expect(fixAll(text).trimEnd()).toBe(`${RECIPIENTS}- Lưu: VT.`);
    },
  );
});

describe('the line of who keeps the document is mended as far as one can tell', () => {
  it.each([
    ['- Lưu: VP - VT.', '- Lưu: VT, VP.'],
    ['- Lưu: VP; VT.', '- Lưu: VT, VP.'],
    ['- Lưu: P. KT, VP, VT.', '- Lưu: VT, P. KT, VP.'],
    ['- Lưu: VP, văn thư.', '- Lưu: VT, VP.'],
    ['- Lưu: VP, VT (05 bản).', '- Lưu: VP, VT (05 bản).'],
    ['- Lưu: HS, VT-TH.', '- Lưu: HS, VT-TH.'],
    ['- Lưu: KH-VT.', '- Lưu: KH-VT.'],
    ['- Lưu: VP, Văn thư.', '- Lưu: VT, VP.'],
    ['- lưu trữ: VT, VP.', '- Lưu: VT, VP.'],
    ['- Lưu trữ VT, VP.', '- Lưu: VT, VP.'],
    ['- Lưu trữ.', '- Lưu: VT.'],
  ])('%s', (line, repaired) => {
    const text = `${RECIPIENTS}${line}\n`;
    expect(saidOf(text)).not.toEqual([]);
    expect(fixAll(text).trimEnd()).toBe(`${RECIPIENTS}${repaired}`);
  });
});

describe('a signature', () => {
  const signature = NOTICE.slice(NOTICE.indexOf('TL. GIÁM ĐỐC')).trimEnd();
  const said = (written: string) =>
    findingsIn(openStrictly(NOTICE.replace(signature, written)))
      .findings.filter(
        ({ rule }) => rule.id.startsWith('signature/') || rule.id === 'structure/component-order',
      )
      .map(({ severity, message }) => `${severity}: ${message}`);

  it.each([
    ['Trần Thị B\n\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG', ['warning: Họ tên người ký phải đứng dưới chức vụ.']],
    ['TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG', ['warning: Dưới chức vụ phải có họ tên của người ký.']],
    [
      'TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\n\nTS. TRẦN THỊ B',
      [
        'warning: Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: bỏ “TS.”.',
        'warning: Họ tên người ký viết bằng chữ in thường: “Trần Thị B”.',
      ],
    ],
    // The deputy's line is being written.
    [
      'TL. GIÁM ĐỐC\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH V',
      ['warning: Dưới chức vụ phải có họ tên của người ký.'],
    ],
    ['TL. GIÁM ĐỐC\n\n\nTrần Thị B', ['error: Dưới “TL. GIÁM ĐỐC” phải ghi chức vụ của người ký.']],
    [
      'KT. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nTrần Thị B',
      ['error: Trước tên tập thể viết “TM.”, không viết “KT.”.'],
    ],
    [
      'PHÓ GIÁM ĐỐC,\n\n\nTrần Thị B',
      [
        'error: Cấp phó ký phải ghi “KT. GIÁM ĐỐC” ở trên “PHÓ GIÁM ĐỐC”.',
        'warning: Thừa dấu “,” sau quyền hạn, chức vụ: bỏ đi.',
      ],
    ],
    [
      'KT.GIÁM ĐỐC.\nPHÓ GIÁM ĐỐC,\n\n\nTrần Thị B',
      [
        'warning: Sau “KT.” phải có một dấu cách.',
        'warning: Thừa dấu “.” sau quyền hạn, chức vụ: bỏ đi.',
        'warning: Thừa dấu “,” sau quyền hạn, chức vụ: bỏ đi.',
      ],
    ],
    [
      'GIÁM ĐỐC,\nPHÓ GIÁM ĐỐC.\n\n\nTrần Thị B',
      [
        'error: Trước “GIÁM ĐỐC” thiếu quyền hạn: cấp phó ký thay, viết “KT. GIÁM ĐỐC”.',
        'warning: Thừa dấu “,” sau quyền hạn, chức vụ: bỏ đi.',
        'warning: Thừa dấu “.” sau quyền hạn, chức vụ: bỏ đi.',
      ],
    ],
    [
      'TL. GIÁM ĐỐC;\nCHÁNH VĂN PHÒNG:\n\n\nTrần Thị B',
      [
        'warning: Thừa dấu “;” sau quyền hạn, chức vụ: bỏ đi.',
        'warning: Thừa dấu “:” sau quyền hạn, chức vụ: bỏ đi.',
      ],
    ],
    [
      'KT. GIÁM ĐỐC\nKT. PHÓ GIÁM ĐỐC\n\n\nTrần Thị B',
      ['error: “KT.” đã ghi ở dòng trên: trước chức vụ của người ký không ghi nữa.'],
    ],
    [
      'TL. GIÁM ĐỐC\nKT. CHÁNH VĂN PHÒNG\nKT. PHÓ CHÁNH VĂN PHÒNG\n\n\nTrần Thị B',
      ['error: “KT.” đã ghi ở dòng trên: trước chức vụ của người ký không ghi nữa.'],
    ],
    [
      'TL. GIÁM ĐỐC\nTL. CHÁNH VĂN PHÒNG\n\n\nTrần Thị B',
      ['error: “TL.” đã ghi ở dòng trên: trước chức vụ của người ký không ghi nữa.'],
    ],
    [signature, []],
  ])('%j', (written, expected) => expect(said(written)).toEqual(expected));
});
