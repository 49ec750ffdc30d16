import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { openSession } from '../../../server/src/features/session';
import { tasksAsCsv } from '../../../server/src/features/tasks/export/csv';
import { exportTasks } from '../../../server/src/features/tasks/export/formats';
import { tasksAsIcs } from '../../../server/src/features/tasks/export/ics';
import { COLUMNS } from '../../../server/src/features/tasks/export/rows';
import { tasksAsXlsx } from '../../../server/src/features/tasks/export/xlsx';
import { type ListedTask, type TaskList, taskListOf } from '../../../server/src/features/tasks/task-list';
import { nameOfNotice } from '../../../server/src/features/tasks/task-terms';
import { NOTICE } from '../../support/notices';

const ISSUED = NOTICE.replace('Số:      /TB-SCT', 'Số: 46/TB-SCT').replace(
  'ngày      tháng 4 năm 2026',
  'ngày 01 tháng 4 năm 2026',
);
const listOf = (text: string): TaskList => taskListOf(openSession(text, { rules: [] }), 'a.thongbao');
const LIST = listOf(ISSUED);

/** A list of one task; what is not given is as in an empty one. */
function listWith(task: Partial<ListedTask>): TaskList {
  const position = { line: 0, character: 0 };
  const range = { start: position, end: position };
  const empty = {
    section: null,
    marker: null,
    text: '',
    range,
    assignees: [],
    deadlines: [],
    missing: [],
    time: 'unneeded' as const,
    parts: [],
  };
  return { ...LIST, tasks: [{ ...empty, ...task }] };
}

const recurring = (value: string): TaskList => {
  const [first] = LIST.tasks[0]!.deadlines;
  const deadline = { ...first!, kind: 'recurrence' as const, value, due: null, text: value };
  return listWith({ text: 'Báo cáo tiến độ', deadlines: [deadline] });
};

describe('a notice', () => {
  it('is called by its number, or by its subject while it has none', () => {
    expect(nameOfNotice(LIST)).toBe('46/TB-SCT ngày 01/4/2026');
    expect(nameOfNotice(listOf(NOTICE))).toMatch(/^Kết luận của Giám đốc Sở Công Thương/);
    expect(nameOfNotice(listOf(''))).toBe('a.thongbao');
  });
});

describe('CSV', () => {
  it('has the mark of UTF-8, a header, and a line a task', () => {
    const csv = tasksAsCsv([LIST]);
    const lines = csv.split('\r\n');
    expect(csv[0]).toBe('\ufeff');
    expect(lines[0]!.slice(1)).toBe(
      'STT;Thông báo;Mục;Số mục;Nhiệm vụ;Chủ trì;Phối hợp;Thời hạn;Ngày đến hạn;Còn thiếu',
    );
    expect(lines[3]).toBe(
      '3;46/TB-SCT ngày 01/4/2026;1. Phòng Quản lý Công nghiệp;1.3.;"Chủ trì, phối hợp với Phòng Quản lý Năng lượng kiểm tra tiến độ đầu tư hạ tầng cụm công nghiệp Bình Hòa Thượng, báo cáo kết quả trước ngày 20/4/2026.";Phòng Quản lý Công nghiệp;Phòng Quản lý Năng lượng;trước ngày 20/4/2026;2026-04-20;',
    );
    expect(lines).toHaveLength(LIST.tasks.length + 2);
    expect(lines.at(-1)).toBe('');
  });

  it('counts the tasks of several notices through', () => {
    const numbers = tasksAsCsv([LIST, LIST])
      .split('\r\n')
      .slice(1, -1)
      .map((line) => Number(line.split(';')[0]));
    expect(numbers).toEqual(Array.from({ length: 2 * LIST.tasks.length }, (_, i) => i + 1));
  });

  it.each(['=1+1', '+84 của đơn vị', '-', '@nơi nhận', '＝1', '1.1', '3.', '10/4', '12'])(
    'gives %s as a text that nothing calculates',
    (text) => {
      const [, line] = tasksAsCsv([listWith({ marker: text, text })]).split('\r\n');
      const cells = line!.split(';');
      expect(cells.slice(3, 5)).toEqual([`\u200b${text}`, `\u200b${text}`]);
    },
  );

  it('quotes as RFC 4180 says', () => {
    const [, line] = tasksAsCsv([listWith({ text: 'Rà soát “A”; gọi là "B", rồi\nbáo cáo' })]).split('\r\n');
    expect(line).toContain(';"Rà soát “A”; gọi là ""B"", rồi\nbáo cáo";');
  });
});

describe('XLSX', () => {
  const bytes = tasksAsXlsx([LIST]);
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  const sheet = files['xl/worksheets/sheet1.xml']!;
  const cell = (at: string): string | undefined =>
    new RegExp(`<c r="${at}"[^>]*>(.*?)</c>`, 's').exec(sheet)?.[1];

  it('has the parts of a workbook, and every part that it names', () => {
    expect(Object.keys(files).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    for (const [, path] of files['[Content_Types].xml']!.matchAll(/PartName="\/([^"]+)"/g))
      expect(files).toHaveProperty([path!]);
  });

  it('has a header that stays, and a filter over all rows', () => {
    const last = LIST.tasks.length + 1;
    COLUMNS.forEach(({ title }, i) => {
      expect(cell(`${String.fromCharCode(65 + i)}1`)).toContain(`>${title}<`);
    });
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain(`<autoFilter ref="A1:J${last}"/>`);
    expect(files['xl/workbook.xml']).toContain(`'Nhiệm vụ'!$A$1:$J$${last}<`);
  });

  it('has days as days', () => {
    // 20 April 2026 is day 46132 of a spreadsheet.
    expect(cell('I4')).toBe('<v>46132</v>');
    expect(cell('E4')).toContain('Chủ trì, phối hợp với');
    expect(files['xl/styles.xml']).toContain('formatCode="dd/mm/yyyy"');
  });

  it('is the same at every time and place', async () => {
    expect(tasksAsXlsx([LIST])).toEqual(bytes);
    expect(await exportTasks([LIST], 'xlsx')).toEqual(bytes);
  });

  it('holds texts with any character as they are', () => {
    const text = '=A1 & <b> “x”\u0000\ud800';
    const content = strFromU8(unzipSync(tasksAsXlsx([listWith({ text })]))['xl/worksheets/sheet1.xml']!);
    expect(content).toContain('t="inlineStr"><is><t xml:space="preserve">=A1 &amp; &lt;b&gt; “x”</t>');
  });
});

describe('ICS', () => {
  const eventsOf = (lists: readonly TaskList[]) =>
    new ICAL.Component(ICAL.parse(tasksAsIcs(lists)))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
  const dayOf = (event: { startDate: { toString(): string } }): string => event.startDate.toString();

  it('has an all-day entry for each deadline with a day', () => {
    const events = eventsOf([LIST]);
    expect(events).toHaveLength(
      LIST.tasks
        .flatMap(({ deadlines }) => deadlines)
        .filter(({ due, kind }) => due !== null || kind === 'recurrence').length,
    );
    const [first] = events;
    expect(first!.startDate.isDate).toBe(true);
    expect(dayOf(first!)).toBe('2026-04-10');
    expect(first!.endDate.toString()).toBe('2026-04-11');
    expect(first!.summary).toMatch(/^Phòng Quản lý Công nghiệp: Rà soát quy hoạch/);
    expect(first!.description.split('\n').slice(1)).toEqual([
      'Thời hạn: trước ngày 10/4/2026',
      'Theo: 46/TB-SCT ngày 01/4/2026',
    ]);
  });

  it('rings the day before and on the day', () => {
    const [first] = eventsOf([LIST]);
    const triggers = first!.component
      .getAllSubcomponents('valarm')
      .map((alarm) => alarm.getFirstPropertyValue('trigger')?.toString());
    expect(triggers).toEqual(['-PT15H', 'PT8H']);
  });

  it('cuts lines at 75 octets and never inside a letter', () => {
    const ics = tasksAsIcs([LIST]);
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(ics).not.toContain('\ufffd');
    expect(ics.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it.each([
    ['daily', '2026-04-01', 'FREQ=DAILY'],
    ['weekly', '2026-04-03', 'FREQ=WEEKLY;BYDAY=FR'],
    ['weekly:2', '2026-04-07', 'FREQ=WEEKLY;BYDAY=TU'],
    ['monthly:25', '2026-04-25', 'FREQ=MONTHLY;BYMONTHDAY=25'],
    ['monthly', '2026-04-30', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['quarterly', '2026-06-30', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1'],
    ['yearly', '2026-12-31', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31'],
  ])('brings %s back', (value, start, rule) => {
    const ics = tasksAsIcs([recurring(value)]);
    expect(ics).toContain(`\r\nRRULE:${rule}\r\n`);
    const [event] = eventsOf([recurring(value)]);
    expect(dayOf(event!)).toBe(start);
    // The first day is one that the rule itself gives.
    expect(event!.iterator().next().toString()).toBe(start);
  });

  it.each([
    ['yearly', 'trước ngày 15/12 hằng năm', '2026-12-15', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
    ['yearly', 'trước ngày 15/01 hằng năm', '2027-01-15', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15'],
    ['quarterly', 'trước ngày 15 tháng cuối quý', '2026-06-15', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15'],
    ['quarterly', 'ngày 05 của tháng đầu quý', '2026-04-05', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5'],
    ['monthly', 'ngày 10 và ngày 25 hằng tháng', '2026-04-10', 'FREQ=MONTHLY;BYMONTHDAY=10,25'],
    ['monthly', 'ngày 10, 20 và 31 hằng tháng', '2026-04-10', 'FREQ=MONTHLY;BYMONTHDAY=10,20,-1'],
    ['monthly', 'ngày 32 hằng tháng', '2026-04-30', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['weekly', 'các ngày thứ Hai, thứ Năm', '2026-04-02', 'FREQ=WEEKLY;BYDAY=MO,TH'],
    ['weekly', 'thứ Hai đến thứ Sáu hằng tuần', '2026-04-01', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['weekly', 'thứ Bảy đến thứ Hai hằng tuần', '2026-04-04', 'FREQ=WEEKLY;BYDAY=MO,SA,SU'],
    ['yearly', 'trước ngày 29/02 hằng năm', '2028-02-29', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'],
  ])('brings back the days that the words name: %s, %s', (value, text, start, rule) => {
    const [first] = LIST.tasks[0]!.deadlines;
    const deadline = { ...first!, kind: 'recurrence' as const, value, due: null, text };
    const list = listWith({ text: 'Báo cáo', deadlines: [deadline] });
    expect(tasksAsIcs([list])).toContain(`\r\nRRULE:${rule}\r\n`);
    expect(eventsOf([list]).map(dayOf)).toEqual([start]);
  });

  it('goes to the end of short months', () => {
    const iterator = eventsOf([recurring('monthly:31')])[0]!.iterator();
    const days = Array.from({ length: 11 }, () => iterator.next().toString());
    expect(days).toContain('2026-06-30');
    expect(days).toContain('2027-02-28');
  });

  it('has one entry for a period and a day of it', () => {
    const [first] = LIST.tasks[0]!.deadlines;
    const yearly = (text: string) => ({
      ...first!,
      kind: 'recurrence' as const,
      value: 'yearly',
      due: null,
      text,
    });
    const daysOf = (...texts: string[]) =>
      eventsOf([listWith({ text: 'Báo cáo', deadlines: texts.map(yearly) })]).map(dayOf);
    expect(daysOf('hằng năm', 'chậm nhất ngày 15/12')).toEqual(['2026-12-15']);
    expect(daysOf('trước ngày 15/6', 'chậm nhất ngày 15/12')).toEqual(['2026-06-15', '2026-12-15']);
    expect(daysOf('hằng năm')).toEqual(['2026-12-31']);
    expect(daysOf('trước ngày 15/6 và 31/12 hằng năm')).toEqual(['2026-06-15', '2026-12-31']);
  });

  it('begins in a month that has the day', () => {
    const list = recurring('monthly:30');
    const inFebruary = { ...list, document: { ...list.document, date: '2026-02-10' } };
    expect(eventsOf([inFebruary]).map(dayOf)).toEqual(['2026-03-30']);
  });

  it('gives an entry the same identity wherever the notice lies', () => {
    const identities = (lists: readonly TaskList[]) => eventsOf(lists).map(({ uid }) => uid);
    expect(identities([{ ...LIST, path: '/khac/b.thongbao' }])).toEqual(identities([LIST]));
    expect(new Set(identities([LIST, LIST])).size).toBe(2 * identities([LIST]).length);
  });

  it('has nothing for what has no day', () => {
    const [first] = LIST.tasks[0]!.deadlines;
    const event = { ...first!, kind: 'event' as const, value: null, due: null, text: 'khi có yêu cầu' };
    expect(eventsOf([listWith({ deadlines: [event] })])).toEqual([]);
    expect(eventsOf([])).toEqual([]);
  });
});
