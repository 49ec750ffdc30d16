import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/config/settings';
import { draftActionsAt } from '../../../server/src/features/actions';
import type { DraftActionName } from '../../../server/src/features/actions/action';
import { applyEdits } from '../../../server/src/features/fixes';
import { openSession } from '../../../server/src/features/session';
import { positionAt } from '../../../server/src/text/offset';
import { decomposed, NOTICE, wrapped } from '../../support/notices';

/** What the actions of one name at the place of `|` make of a text, each under what its title names. */
function made(marked: string, name: DraftActionName): Record<string, string> {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const position = positionAt(text, offset);
  const session = openSession(text, { settings: { ...DEFAULT_SETTINGS, mode: 'draft' } });
  const actions = draftActionsAt(session, { start: position, end: position });
  return Object.fromEntries(
    actions
      .filter((action) => action.name === name)
      .map(({ subject, edits }) => [subject, applyEdits(session.tree.lines, edits)!]),
  );
}

const HEAD =
  'THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban\n\nNgày 24 tháng 02 năm 2026, Giám đốc Sở chủ trì cuộc họp và kết luận như sau:\n';
const FOOT =
  '\nTrên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các phòng biết, thực hiện./.\n\nNơi nhận:\n';

describe('numbering a list anew', () => {
  it('closes gaps and numbers what stands under the items with them', () => {
    const text = `${HEAD}1. Văn phòng\n1.1. Tổng hợp.\n|3. Thanh tra Sở\n3.1. Kiểm tra.\n3.2. Báo cáo.\n4. Phòng Kế hoạch\n4.1. Xây dựng kế hoạch.\n`;
    expect(made(text, 'renumberList')).toEqual({
      '': `${HEAD}1. Văn phòng\n1.1. Tổng hợp.\n2. Thanh tra Sở\n2.1. Kiểm tra.\n2.2. Báo cáo.\n3. Phòng Kế hoạch\n3.1. Xây dựng kế hoạch.\n`,
    });
  });

  it('takes the number of the heading above, and keeps what stands between', () => {
    const text = `${HEAD}1. Văn phòng\n1.1. Tổng hợp.\n2. Thanh tra Sở\n1.1. Kiểm tra:\n- hồ sơ;\n- sổ sách.\n// hỏi lại\n1.1|. Báo cáo.\n1.4. Theo dõi.\n`;
    expect(made(text, 'renumberList')['']).toContain(
      '2. Thanh tra Sở\n2.1. Kiểm tra:\n- hồ sơ;\n- sổ sách.\n// hỏi lại\n2.2. Báo cáo.\n2.3. Theo dõi.\n',
    );
  });

  it('knows letters and words', () => {
    expect(
      made(`${HEAD}1. Các việc:\na) Một;\nc) Hai;\n|d) Ba;\ne) Bốn;\ng) Năm.\n`, 'renumberList')[''],
    ).toContain('a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm.');
    expect(
      made(`${HEAD}Thứ nhất, một việc.\n|Thứ ba, hai việc.\nThứ tư, ba việc.\n`, 'renumberList')[''],
    ).toContain('Thứ nhất, một việc.\nThứ hai, hai việc.\nThứ ba, ba việc.\n');
  });

  it('is not offered where nothing is out of order, nor outside of lists', () => {
    expect(made(NOTICE.replace('1.2.', '1.2|.'), 'renumberList')).toEqual({});
    expect(made(NOTICE.replace('THÔNG BÁO', 'THÔNG |BÁO'), 'renumberList')).toEqual({});
    expect(
      made(`${HEAD}I. MỘT VIỆC\n1. Một.\n2. Hai.\nII. VIỆC KHÁC\n3. |Ba.\n4. Bốn.\n`, 'renumberList'),
    ).toEqual({});
  });

  it('reads wrapped and decomposed text', () => {
    const broken = NOTICE.replace('\n1.3. ', '\n1.5. ');
    const marked = wrapped(broken).replace('1.5. ', '1.5|. ');
    expect(made(marked, 'renumberList')['']).toBe(wrapped(NOTICE));
    expect(made(decomposed(marked), 'renumberList')['']).toBe(decomposed(wrapped(NOTICE)));
  });
});

describe('numbers for dashes', () => {
  it('are those of the heading above, or points', () => {
    const text = `${HEAD}1. Văn phòng\n- Tổng hợp;\n–Theo |dõi.\n2. Thanh tra Sở\n- Kiểm tra.\n`;
    const rest = '2. Thanh tra Sở\n- Kiểm tra.\n';
    expect(made(text, 'numberDashes')).toEqual({
      '1.1.': `${HEAD}1. Văn phòng\n1.1. Tổng hợp;\n1.2. Theo dõi.\n${rest}`,
      'a)': `${HEAD}1. Văn phòng\na) Tổng hợp;\nb) Theo dõi.\n${rest}`,
    });
  });

  it('stand alone where nothing is above', () => {
    expect(made(`${HEAD}- |Tổng hợp.\n- Theo dõi.\n`, 'numberDashes')).toEqual({
      '1.': `${HEAD}1. Tổng hợp.\n2. Theo dõi.\n`,
    });
    expect(made(`${HEAD}${FOOT}- |Các phòng;\n- Lưu: VT.\n`, 'numberDashes')).toEqual({});
  });
});

describe('moving a task to another unit', () => {
  const text = `${HEAD}\n1. Văn phòng\n1.1. Tổng hợp.\n1.2. |Theo dõi:\n- hồ sơ;\n- sổ sách.\n1.3. Báo cáo.\n\n2. Thanh tra Sở\n2.1. Kiểm tra.\n\n3. Phòng Kế hoạch\n${FOOT}- Lưu: VT.\n`;

  it('puts it last there and numbers both lists', () => {
    const moved = made(text, 'moveTask');
    expect(Object.keys(moved)).toEqual(['Thanh tra Sở', 'Phòng Kế hoạch']);
    expect(moved['Thanh tra Sở']).toBe(
      `${HEAD}\n1. Văn phòng\n1.1. Tổng hợp.\n1.2. Báo cáo.\n\n2. Thanh tra Sở\n2.1. Kiểm tra.\n2.2. Theo dõi:\n- hồ sơ;\n- sổ sách.\n\n3. Phòng Kế hoạch\n${FOOT}- Lưu: VT.\n`,
    );
    expect(moved['Phòng Kế hoạch']).toBe(
      `${HEAD}\n1. Văn phòng\n1.1. Tổng hợp.\n1.2. Báo cáo.\n\n2. Thanh tra Sở\n2.1. Kiểm tra.\n\n3. Phòng Kế hoạch\n3.1. Theo dõi:\n- hồ sơ;\n- sổ sách.\n${FOOT}- Lưu: VT.\n`,
    );
  });

  it('lowers its dashes among the dashes of another unit', () => {
    const among = (inner: string) =>
      made(
        `${HEAD}\n1. Văn phòng\n1.1. |Theo dõi:\n${inner}\n\n2. Thanh tra Sở\n- Kiểm tra.\n${FOOT}- Lưu: VT.\n`,
        'moveTask',
      )['Thanh tra Sở'];
    expect(among('- hồ sơ;\n- sổ sách.')).toBe(
      `${HEAD}\n1. Văn phòng\n\n2. Thanh tra Sở\n- Kiểm tra.\n- Theo dõi:\n+ hồ sơ;\n+ sổ sách.\n${FOOT}- Lưu: VT.\n`,
    );
    expect(among('+ hồ sơ;\n+ sổ sách.')).toContain('- Theo dõi:\n+ hồ sơ;\n+ sổ sách.');
    expect(among('- hồ sơ:\n+ giấy;\n+ số.')).toBeUndefined();
  });

  it('moves back and last items too', () => {
    const last = `${HEAD}\n1. Văn phòng\n1.1. Tổng hợp.\n\n2. Thanh tra Sở\n2.1. Kiểm tra.\n2.2. |Báo cáo.\n${FOOT}- Lưu: VT.\n`;
    expect(made(last, 'moveTask')['Văn phòng']).toBe(
      `${HEAD}\n1. Văn phòng\n1.1. Tổng hợp.\n1.2. Báo cáo.\n\n2. Thanh tra Sở\n2.1. Kiểm tra.\n${FOOT}- Lưu: VT.\n`,
    );
  });

  it('keeps the lines of wrapped and decomposed text, and the breaks of Windows', () => {
    const source = wrapped(NOTICE).replace(/\n1\.2\. /u, '\n1.2. |');
    const [unit] = Object.keys(made(source, 'moveTask'));
    const moved = made(source, 'moveTask')[unit!]!;
    const lines = (text: string): string[] =>
      text
        .replace(/\d\.\d\./g, '#')
        .split('\n')
        .sort();
    expect(lines(moved)).toEqual(lines(wrapped(NOTICE)));
    expect(made(decomposed(source), 'moveTask')[unit!]).toBe(decomposed(moved));
    expect(made(source.replaceAll('\n', '\r\n'), 'moveTask')[unit!]).toBe(moved.replaceAll('\n', '\r\n'));
  });

  it('is not offered for a heading, nor for work under no unit', () => {
    expect(made(text.replace('|', '').replace('1. Văn', '1. |Văn'), 'moveTask')).toEqual({});
    expect(made(`${HEAD}1. Về thu hút đầu tư\n1.1. |Rà soát.\n2. Thanh tra Sở\n`, 'moveTask')).toEqual({});
  });
});

describe('a unit that becomes a recipient', () => {
  const body = `${HEAD}1. Giao Chi cục |Quản lý chất lượng kiểm tra các cơ sở.\n${FOOT}`;

  it('stands before the archive’s copy', () => {
    expect(made(`${body}- Các xã;\n- Lưu: VT.\n`, 'addRecipient')).toEqual({
      'Chi cục Quản lý chất lượng': `${body.replace('|', '')}- Các xã;\n- Chi cục Quản lý chất lượng;\n- Lưu: VT.\n`,
    });
    // In the manner of the Party.
    const [ofParty] = Object.values(made(`${body}- Các xã,\n- Các thôn,\n- Lưu VT.\n`, 'addRecipient'));
    expect(ofParty).toContain('- Các thôn,\n- Chi cục Quản lý chất lượng,\n- Lưu VT.');
    const windows = made(`${body}- Các xã;\n- Lưu: VT.\n`.replaceAll('\n', '\r\n'), 'addRecipient');
    expect(Object.values(windows)[0]).toContain(';\r\n- Chi cục Quản lý chất lượng;\r\n- Lưu');
  });

  it('is not offered where it is one', () => {
    expect(made(`${body}- Chi cục Quản lý chất lượng;\n- Lưu: VT.\n`, 'addRecipient')).toEqual({});
    expect(made(`${body.slice(0, body.indexOf('Nơi nhận'))}`, 'addRecipient')).toEqual({});
  });
});

describe('sorting recipients', () => {
  it('puts those above first, the Party before the State, and the archive last', () => {
    const entries = (...list: string[]): string => `${HEAD}1. Văn phòng tổng hợp.${FOOT}${list.join('\n')}\n`;
    const text = entries(
      '- Các phòng chuyên môn;',
      '- UBND tỉnh |(b/c);',
      '- Lưu: VT, VP;',
      '- Giám đốc, các Phó Giám đốc Sở;',
      '- Cổng thông tin điện tử Sở;',
      '- Tỉnh ủy (b/c).',
    );
    expect(made(text, 'sortRecipients')).toEqual({
      '': entries(
        '- Tỉnh ủy (b/c);',
        '- UBND tỉnh (b/c);',
        '- Giám đốc, các Phó Giám đốc Sở;',
        '- Các phòng chuyên môn;',
        '- Cổng thông tin điện tử Sở;',
        '- Lưu: VT, VP.',
      ),
    });
    expect(made(made(text, 'sortRecipients')['']!.replace('VT', '|VT'), 'sortRecipients')).toEqual({});
  });
});
