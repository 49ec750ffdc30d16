import { describe, expect, it, test } from 'vitest';
import { enterRules } from '../../server/src/features/enter-rules';
import { editsOnEnter } from '../../server/src/features/on-enter';
import { editSession, openSession } from '../../server/src/features/session';
import { joinLines } from '../../server/src/text/lines';
import { NOTICE } from '../support/notices';

const HEAD = 'THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp\n\nGiám đốc Sở kết luận như sau:\n';

/** What stands in the text after Enter has been pressed behind a line, from that line on. */
function afterEnter(line: string, above = ''): string {
  const text = `${HEAD}${above}${line}\n`;
  const session = openSession(text);
  const position = { line: text.split('\n').length - 1, character: 0 };
  editSession(session, editsOnEnter(session, position));
  return joinLines(session.tree.lines).slice(HEAD.length + above.length);
}

/** The line that VS Code's own rules give. */
function byRules(line: string): string {
  const rule = RULES.find(({ beforeText }) => beforeText.test(line));
  return `${line}\n${rule?.appendText ?? ''}`;
}
const RULES = enterRules().map(({ beforeText, appendText }) => ({
  beforeText: new RegExp(beforeText, 'u'),
  appendText,
}));

const GOES_ON: [line: string, next: string][] = [
  ['1. Rà soát quy hoạch các cụm công nghiệp.', '2. '],
  ['1.3. Rà soát quy hoạch các cụm công nghiệp;', '1.4. '],
  ['2.9. Rà soát quy hoạch các cụm công nghiệp', '2.10. '],
  ['d) Rà soát quy hoạch;', 'đ) '],
  ['a) Rà soát quy hoạch;', 'b) '],
  ['2) Rà soát quy hoạch;', '3) '],
  ['II. NHIỆM VỤ TRỌNG TÂM', '1. '],
  ['2. Phòng Quản lý Công nghiệp', '2.1. '],
  ['2. Giao Phòng Quản lý Công nghiệp rà soát quy hoạch', '3. '],
  ['2. Giao thông', '2.1. '],
  ['Thứ hai, rà soát quy hoạch.', 'Thứ ba, '],
  ['Một là, rà soát quy hoạch.', 'Hai là, '],
  ['1.2.3. Rà soát quy hoạch các cụm công nghiệp;', '1.2.4. '],
  ['(2) Rà soát quy hoạch;', '(3) '],
  ['A. PHẦN CHUNG', '1. '],
  ['Thứ hai: Rà soát quy hoạch.', 'Thứ ba: '],
  ['- Rà soát quy hoạch các cụm công nghiệp;', '- '],
  ['• Rà soát quy hoạch các cụm công nghiệp;', '• '],
  ['+ Rà soát quy hoạch các cụm công nghiệp;', '+ '],
  ['- - Rà soát quy hoạch;', '- '],
];

const STOPS = [
  'Giao Văn phòng theo dõi, đôn đốc các phòng thực hiện.',
  'Ngày 27 tháng 11 năm 2026, Giám đốc Sở chủ trì cuộc họp.',
  '1.3. Tập trung thực hiện các nhiệm vụ sau:',
  '2. Rà soát quy hoạch./.',
  'y) Rà soát quy hoạch;',
  '12 đơn vị đã báo cáo.',
  '15/3/2026 là ngày họp.',
  'B. Nguyễn Văn An',
  'A. Giao Văn phòng rà soát',
];

describe('a new line behind an item', () => {
  test.each(GOES_ON)('after “%s” begins with “%s”', (line, next) => {
    expect(afterEnter(line)).toBe(`${line}\n${next}`);
    expect(byRules(line)).toBe(`${line}\n${next}`);
  });

  test.each(STOPS)('after “%s” is empty', (line) => {
    expect(afterEnter(line)).toBe(`${line}\n`);
    expect(byRules(line)).toBe(`${line}\n`);
  });

  it('goes on among the recipients, up to the archive', () => {
    const foot = NOTICE.slice(0, NOTICE.indexOf('- Lưu'));
    const session = openSession(foot);
    expect(editsOnEnter(session, { line: foot.split('\n').length - 1, character: 0 })).toMatchObject([
      { newText: '- ' },
    ]);
    expect(byRules('- Lưu: VT, VP.')).toBe('- Lưu: VT, VP.\n');
    const label = `${NOTICE.slice(0, NOTICE.indexOf('Nơi nhận:'))}Nơi nhận:\n`;
    const line = label.split('\n').length - 1;
    expect(editsOnEnter(openSession(label), { line, character: 0 })).toMatchObject([{ newText: '- ' }]);
    expect(byRules('Nơi nhận:')).toBe('Nơi nhận:\n- ');
  });

  it('is left alone where words stand on it', () => {
    const session = openSession(`${HEAD}1. Rà soát\nquy hoạch.\n`);
    expect(editsOnEnter(session, { line: 5, character: 0 })).toEqual([]);
    expect(editsOnEnter(session, { line: 0, character: 0 })).toEqual([]);
  });
});

describe('an empty item', () => {
  test.each(['1.2. ', 'b) ', '- ', 'Thứ ba, ', '* ', '(2) ', 'B. '])(
    'of “%s” is taken away, which ends the list',
    (mark) => {
      expect(afterEnter(mark, '1.1. Rà soát.\n')).toBe('');
      expect(byRules(mark)).toBe(`${mark}\n`);
    },
  );
});

test('the rules are linear', () => {
  const line = `1.1. ${' a'.repeat(20_000)}${' '.repeat(20_000)}:`;
  for (const { beforeText } of RULES) expect(beforeText.test(line)).toBe(false);
});
