import { describe, expect, it, test } from 'vitest';
import { extract } from '../../../server/src/features/extract';
import { editSession, findingsIn, openSession } from '../../../server/src/features/session';
import { taskListOf } from '../../../server/src/features/tasks/task-list';
import { noticeWith } from '../../../server/src/rules/assignment/sample';

const HEAD = 'TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời hạn';
const ROW = '1\tXây dựng Kế hoạch khuyến công\tPhòng Kế hoạch\tVăn phòng; Tỉnh đoàn\t20/5/2026';
const between = (rows: string): string =>
  rows
    .split('\n')
    .map((row) => `| ${row.replaceAll('\t', ' | ')} |`)
    .join('\n');
const tasksIn = (notice: string) =>
  extract(openSession(notice, { rules: [] }), 'a.thongbao').tasks.map(
    ({ marker, text, assignees, deadlines }) => ({
      marker,
      text,
      who: assignees.map(({ name, role }) => `${name} ${role}`),
      by: deadlines.map((deadline) => `${deadline.text} ${deadline.value}`),
    }),
  );
const tasksOf = (table: string, before = '1. Các nhiệm vụ có thời hạn') =>
  tasksIn(noticeWith(`${before}\n\n${table}`));
const PLAN = {
  marker: '1',
  text: 'Xây dựng Kế hoạch khuyến công',
  who: ['Phòng Kế hoạch lead', 'Văn phòng coordinate', 'Tỉnh đoàn coordinate'],
  by: ['20/5/2026 2026-05-20'],
};

describe('the rows of a table that hands out work', () => {
  test.each([
    ['between tabs', `${HEAD}\n${ROW}`],
    ['between bars', between(`${HEAD}\n---\t---\t---\t---\t---\n${ROW}`)],
    ['between blanks', `${HEAD}\n${ROW}`.replaceAll('\t', '    ')],
    ['with blank lines between them', `${HEAD}\n\n${ROW}`],
    ['numbered as items are', `${HEAD}\n${ROW}`.replace('\n1\t', '\n1.\t')],
    ['with brackets in the head', `${HEAD.replace('Thời hạn', 'Thời hạn (ngày)')}\n${ROW}`],
  ])('%s', (_, table) => {
    const [task, ...more] = tasksOf(table);
    expect({ ...task, marker: task?.marker?.replace('.', '') }).toEqual(PLAN);
    expect(more).toEqual([]);
  });

  test.each([
    [
      'between tabs',
      'TT\tNhiệm vụ\tPhân công\t\tThời hạn\n\t\tChủ trì\tPhối hợp\t',
      (table: string) => table,
    ],
    ['between bars', 'TT\tNhiệm vụ\tĐơn vị thực hiện\t\tThời hạn\n\t\tChủ trì\tPhối hợp\t', between],
  ])('below a head of two rows, %s', (_, head, drawn) => {
    const [task, ...more] = tasksOf(drawn(`${head}\n${ROW}`));
    expect(task).toEqual(PLAN);
    expect(more).toEqual([]);
  });

  test.each([
    ['a group', 'I\tLĩnh vực công nghiệp', '1', '2'],
    ['a group in all columns', 'I\tLĩnh vực công nghiệp\t\t\t', '1', '2'],
    ['nothing', '', '1', '2'],
    ['nothing, and rows have letters', '', 'a', 'b'],
  ])('below a head with a cell over two columns and %s', (_, group, ...numbers) => {
    const rows = numbers.map(
      (number) => `${number}\tXây dựng Kế hoạch khuyến công\tPhòng Kế hoạch\tVăn phòng\t`,
    );
    const head = 'TT\tNhiệm vụ\tCơ quan chủ trì\t\tThời hạn';
    const table = [head, group, ...rows].filter((row) => row !== '').join('\n');
    const lead = { marker: expect.anything(), who: ['Phòng Kế hoạch lead'] };
    expect(tasksOf(table)).toMatchObject([lead, lead]);
    expect(tasksOf(between(table))).toMatchObject([lead, lead]);
  });

  it('below a head whose second row has lost its empty cells', () => {
    const head = 'TT\tNhiệm vụ\tPhân công\t\tThời hạn\nChủ trì\tPhối hợp';
    expect(tasksOf(`${head}\n${ROW}`)).toEqual([PLAN]);
  });

  it('below a line between bars and a head of two rows', () => {
    const head = 'TT\tNhiệm vụ\tPhân công\t\tThời hạn\n---\t---\t---\t---\t---\n\t\tChủ trì\tPhối hợp\t';
    expect(tasksOf(between(`${head}\n${ROW}`))).toEqual([PLAN]);
  });

  it('are read anew when the second row of their head changes', () => {
    const before = noticeWith(
      `1. Nhiệm vụ\n\nTT\tNhiệm vụ\tPhân công\t\tThời hạn\n\t\tChủ trì\tGiúp\t\n${ROW}`,
    );
    const session = openSession(before, { rules: [] });
    const line = before.split('\n').findIndex((one) => one.includes('Giúp'));
    const at = before.split('\n')[line]!.indexOf('Giúp');
    const range = { start: { line, character: at }, end: { line, character: at + 4 } };
    editSession(session, [{ range, newText: 'Phối hợp' }]);
    const [task] = extract(session, 'a').tasks;
    expect(task!.assignees.map(({ role }) => role)).toEqual(['lead', 'coordinate', 'coordinate']);
  });

  it('say where their deadline stands', () => {
    const session = openSession(noticeWith(`1. Nhiệm vụ\n\n${HEAD}\n${ROW}`), { rules: [] });
    const [task] = extract(session, 'a').tasks;
    const { line } = task!.range.start;
    expect(task!.range).toEqual({ start: { line, character: 0 }, end: { line, character: ROW.length } });
    expect(task!.deadlines[0]!.range.start).toEqual({ line, character: ROW.indexOf('20/5/2026') });
    expect(task!.parts).toEqual([]);
  });

  it('may leave cells empty', () => {
    const rows = '2\tVận hành trang thông tin\tVăn phòng\t\tTháng 6/2026\n3\tKiểm kê kho\tPhòng Kế hoạch';
    expect(tasksOf(`${HEAD}\n${rows}`)).toEqual([
      {
        marker: '2',
        text: 'Vận hành trang thông tin',
        who: ['Văn phòng lead'],
        by: ['Tháng 6/2026 2026-06'],
      },
      { marker: '3', text: 'Kiểm kê kho', who: ['Phòng Kế hoạch lead'], by: [] },
    ]);
  });

  test.each([';', '.'])('may end with %s', (mark) => {
    const [second, last] = [`2\tRà soát cụm công nghiệp${mark}\t\t`, ROW.replace('1\t', '3\t')];
    const rows = [ROW.replace('công\t', `công${mark}\t`), second, last].map((row) => row.slice(1));
    for (const numbers of ['1, 2, 3', 'a, b, c', '1.1, 1.2, 1.3', 'i, k, l']) {
      const numbered = numbers.split(', ').map((number, i) => number + rows[i]);
      const tasks = tasksOf([HEAD, ...numbered].join('\n'));
      expect(tasks.map(({ marker }) => marker).join(', ')).toBe(numbers);
    }
  });

  it('may have no number', () => {
    const rows = [ROW, ROW].map((row) => row.replace('1', ''));
    expect(tasksOf([HEAD, ...rows].join('\n'))).toEqual([
      { ...PLAN, marker: null },
      { ...PLAN, marker: null },
    ]);
  });

  it('stand under rows that only head others', () => {
    const rows = `I\tLĩnh vực kinh tế\n${ROW}\nII\tLĩnh vực văn hóa\n2\tMở lớp dân ca\tPhòng Văn hóa, thôn Đông Hồ`;
    expect(tasksOf(`${HEAD}\n${rows}`)).toEqual([
      PLAN,
      { marker: '2', text: 'Mở lớp dân ca', who: ['Phòng Văn hóa lead', 'thôn Đông Hồ lead'], by: [] },
    ]);
  });

  test.each([
    ['numbered', 'I. Lĩnh vực kinh tế', 'II. Lĩnh vực văn hóa'],
    ['in letters', 'A. LĨNH VỰC KINH TẾ\nI. Công nghiệp', 'B. LĨNH VỰC VĂN HÓA'],
    ['of words alone', 'Lĩnh vực kinh tế', 'Lĩnh vực văn hóa'],
  ])('stand under lines that only head others, %s', (_, first, second) => {
    const [one, other] = [ROW.replace('1\t', '1.\t'), ROW.replace('1\t', '2.\t')];
    const tasks = tasksOf([HEAD, first, one, second, other].join('\n'));
    expect(tasks).toEqual([
      { ...PLAN, marker: '1.' },
      { ...PLAN, marker: '2.' },
    ]);
  });

  it('stand no more under the head of a table that words or a heading of items have ended', () => {
    const heading = '2. Nhiệm vụ khác\n2.1.\tVăn phòng rà soát hồ sơ, báo cáo trước ngày 12/5/2026.';
    const sentence = 'Ngoài ra, các đơn vị thực hiện:';
    for (const between of [heading, sentence]) {
      const tasks = tasksOf(`${HEAD}\n${ROW}\n${between}\n2\tMười\tHai\tBa\tBốn`);
      expect(tasks.map(({ marker }) => marker)).not.toContain('2');
    }
  });

  it('may be numbered as items are and end with empty cells', () => {
    const rows = ['1.\tRà soát cụm công nghiệp.\t\t\t', ROW.replace('1\t', '2.\t')];
    expect(tasksOf([HEAD, ...rows].join('\n'))).toMatchObject([{ marker: '1.' }, { marker: '2.' }]);
  });

  it('name who leads and who watches, whatever the order of the columns', () => {
    const table =
      'STT\tĐơn vị thực hiện\tNội dung công việc\tLãnh đạo phụ trách\n1\tPhòng Kế hoạch\tQuyết toán kinh phí\tPGĐ Trần Văn B';
    expect(tasksOf(table)).toMatchObject([
      { text: 'Quyết toán kinh phí', who: ['Phòng Kế hoạch lead', 'PGĐ Trần Văn B monitor'] },
    ]);
  });

  it('are the work of the heading over them where no cell says whose', () => {
    const table = 'TT\tNhiệm vụ\tThời hạn\n1\tQuyết toán kinh phí khuyến công\t20/5/2026';
    expect(tasksOf(table, '1. Phòng Kế hoạch')).toMatchObject([{ who: ['Phòng Kế hoạch lead'] }]);
  });

  it('are no part of the item that leads to them, which is no task beside them', () => {
    const before = '1. Giao các phòng thực hiện các nhiệm vụ theo bảng sau:';
    expect(tasksOf(`${HEAD}\n${ROW}`, before)).toEqual([PLAN]);
  });

  it('end with the table', () => {
    const after = '2. Văn phòng rà soát hồ sơ, báo cáo trước ngày 12/5/2026.';
    expect(tasksOf(`${HEAD}\n${ROW}\n${after}`).map(({ marker }) => marker)).toEqual(['1', '2.']);
  });

  test.each([
    ['results', 'TT\tNội dung công việc\tĐơn vị thực hiện\tKết quả\n1\tKiểm kê kho\tVăn phòng\tĐã xong'],
    ['figures', 'TT\tĐơn vị\tĐiểm\tXếp hạng\n1\tPhòng Kế hoạch\t92,5\t1'],
    ['a programme', 'Thời gian\tNội dung\tNgười thực hiện\n08h00\tKhai mạc hội nghị\tVăn phòng'],
    ['meetings', 'TT\tNội dung\tĐơn vị chủ trì\tĐịa điểm\n1\tHọp giao ban\tVăn phòng\tHội trường A'],
  ])('are none where it tells %s', (_, table) => {
    expect(tasksOf(table)).toEqual([]);
  });

  describe('in an appendix', () => {
    const APPENDIX =
      'Phụ lục\nPHÂN CÔNG NHIỆM VỤ\n(Kèm theo Thông báo số 12/TB-SXD ngày 05/3/2026 của Sở Xây dựng)\n';
    const inAppendix = (table: string) =>
      tasksIn(`${noticeWith('1. Các nhiệm vụ')}\n\n${APPENDIX}\n${table}`);

    it('are tasks as well', () => {
      expect(inAppendix(`${HEAD}\nI\tCông tác kỹ thuật\t\t\t\n${ROW}`)).toEqual([PLAN]);
    });

    it('behind an unnumbered line too', () => {
      expect(inAppendix(`${HEAD}\n${ROW}\nII. Lĩnh vực khác\n${ROW}`)).toHaveLength(2);
    });

    it('are none in a table that lists things', () => {
      expect(inAppendix('TT\tTên xã\tSố tiền\tGhi chú\n1\tXã Đồng Mai\t1.250\tĐợt 1')).toEqual([]);
    });

    it('are not said to lack anything', () => {
      const session = openSession(`${noticeWith('1. Các nhiệm vụ')}\n\n${APPENDIX}\n${HEAD}\n${ROW}`);
      const rules = findingsIn(session).findings.map(({ rule }) => rule.id);
      expect(rules.filter((id) => /^(?:assignment|deadline|numbering)\//.test(id))).toEqual([]);
    });
  });

  it('are none under an assessment', () => {
    expect(tasksOf(`${HEAD}\n${ROW}`, '1. Kết quả đạt được')).toEqual([]);
  });

  it('follow the head of their table when it is edited', () => {
    const text = noticeWith(`1. Các nhiệm vụ\n\n${HEAD}\n${ROW}`);
    const session = openSession(text.replace('Nhiệm vụ', 'Chỉ tiêu'), { rules: [] });
    expect(taskListOf(session, 'a').tasks).toEqual([]);
    const line = text.split('\n').indexOf(HEAD);
    const start = { line, character: HEAD.indexOf('Nhiệm vụ') };
    const end = { line, character: start.character + 'Chỉ tiêu'.length };
    editSession(session, [{ range: { start, end }, newText: 'Nhiệm vụ' }]);
    expect(taskListOf(session, 'a').tasks.map(({ marker }) => marker)).toEqual(['1']);
  });
});

describe('what the rules say of a table that hands out work', () => {
  const findings = (table: string): string[] =>
    findingsIn(openSession(noticeWith(`1. Các nhiệm vụ\n\n${table}`)))
      .findings.map(({ rule }) => rule.id)
      .filter((id) => /^(?:assignment|deadline)\//.test(id));

  it('is nothing where a row shares a cell with the row over it', () => {
    expect(findings(`${HEAD}\n${ROW}\n2\tLập danh sách cơ sở\t\t\t`)).toEqual([]);
  });

  it('is that a day is over', () => {
    expect(findings(`${HEAD}\n${ROW.replace('20/5/2026', '20/02/2026')}`)).toEqual(['deadline/past']);
  });
});

describe('the numbers of rows are no items’', () => {
  const numbering = (rows: readonly string[]): string[] => {
    const text = noticeWith(`1. Các nhiệm vụ\n\n${[HEAD, ...rows].join('\n')}\n2. Văn phòng theo dõi.`);
    const { findings } = findingsIn(openSession(text));
    return findings.map(({ rule }) => rule.id).filter((id) => id.startsWith('numbering/'));
  };
  const rows = (first: string, second: string): string[] =>
    [first, second].map((number) => ROW.replace('1', number));

  test.each([
    ['1', '2'],
    ['1.', '2.'],
    ['a', 'b'],
    ['a)', 'b)'],
    ['1.1', '1.2'],
    ['(1)', '(2)'],
    ['1/', '2/'],
    ['II.1', 'II.2'],
  ])('%s, %s', (first, second) => expect(numbering(rows(first, second))).toEqual([]));

  test.each([
    'II\tLĨNH VỰC CÔNG NGHIỆP',
    'A\tLĨNH VỰC CÔNG NGHIỆP',
    'B.\tLĩnh vực công nghiệp',
    'b\tLĩnh vực',
  ])('below %s', (group) => expect(numbering([group, ...rows('1', '2')])).toEqual([]));
});

it('what is said of a row is read anew when its table hands out no work any more', () => {
  const text = noticeWith(
    '1. Các nhiệm vụ\n\nTT\tNhiệm vụ\tCơ quan chủ trì\n2.\tGiao Văn phòng xây dựng quy chế',
  );
  const session = openSession(text, { rules: [] });
  taskListOf(session, 'a');
  const line = text.split('\n').findIndex((each) => each.startsWith('TT'));
  const range = { start: { line, character: 3 }, end: { line, character: 11 } };
  editSession(session, [{ range, newText: 'Kết quả' }]);
  const fresh = openSession(session.tree.lines.text.join('\n'), { rules: [] });
  expect(taskListOf(session, 'a')).toEqual(taskListOf(fresh, 'a'));
});

it('items with a tab behind their number go on below a table', () => {
  const rows = `${HEAD}\n${ROW}\n\n`;
  const items = '2.\tGiao Văn phòng tổng hợp trước ngày 25/12/2026.\n3.\tGiao Văn phòng theo dõi.';
  const session = openSession(noticeWith(`1. Các nhiệm vụ\n\n${rows}${items}`));
  expect(findingsIn(session).findings.filter(({ rule }) => rule.id === 'numbering/sequence')).toEqual([]);
});
