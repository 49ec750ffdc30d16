import { describe, expect, it } from 'vitest';
import { openSession } from '../../../server/src/features/session';
import { type ListedTask, taskListOf } from '../../../server/src/features/tasks/task-list';
import { NOTICE, wrapped } from '../../support/notices';

const listOf = (text: string) => taskListOf(openSession(text, { rules: [] }), 'a.thongbao');
const task = (tasks: readonly ListedTask[], marker: string): ListedTask =>
  tasks.find((candidate) => candidate.marker === marker)!;

/** The notice with another paragraph in place of item 1.1. */
const withItem = (item: string): string => NOTICE.replace(/^1\.1\. .*$/m, item);

describe('the task list', () => {
  const list = listOf(NOTICE);

  it('names the notice', () => {
    expect(list.path).toBe('a.thongbao');
    expect(list.document).toMatchObject({
      number: { serial: null, symbol: 'TB-SCT' },
      meetingDate: '2026-03-31',
      subject: 'Kết luận của Giám đốc Sở Công Thương tại Hội nghị giao ban công tác tháng 4 năm 2026',
    });
  });

  it('has the tasks in the order of the text, with their sections', () => {
    expect(list.tasks.map(({ marker }) => marker)).toEqual([
      '1.1.',
      '1.2.',
      '1.3.',
      '2.1.',
      '2.2.',
      '2.3.',
      '3.1.',
      '3.2.',
      '4.1.',
      'a)',
      'b)',
      'c)',
    ]);
    expect(task(list.tasks, 'b)').section).toEqual({ marker: '4.', heading: 'Văn phòng Sở' });
  });

  it.each([
    ['Văn phòng xây dựng Kế hoạch năm 2027, hoàn thành trước ngày …/…/….', ['deadline']],
    ['Văn phòng xây dựng Kế hoạch năm 2027, trình UBND tỉnh trước ngày …/4/2026.', ['deadline']],
    ['Văn phòng xây dựng Kế hoạch năm 2027, hoàn thành trước ngày 31/11/2026.', ['day']],
    ['Văn phòng xây dựng Kế hoạch năm 2027, hoàn thành trước ngày 30/11/2026.', []],
    ['Văn phòng đôn đốc thực hiện Kế hoạch số …/KH-UBND ngày …/4/2026 của UBND tỉnh.', []],
  ])('says of “%s” that it lacks %j', (text, missing) => {
    expect(listOf(withItem(`1.1. ${text}`)).tasks[0]).toMatchObject({ text, missing });
  });

  it('has what a later sentence of an item tells its subject to do', () => {
    const order = 'Văn phòng khẩn trương hoàn thiện báo cáo, gửi UBND tỉnh trước ngày 12/4/2026.';
    const [first] = listOf(withItem(`1.1. Cơ bản thống nhất với dự thảo báo cáo. ${order}`)).tasks;
    expect(first).toMatchObject({ marker: null, text: order, assignees: [{ name: 'Văn phòng' }] });
  });

  it('has each order of a paragraph that also hands work over', () => {
    const order = 'Tổ Pháp chế chủ trì rà soát các kho hóa chất, báo cáo trước ngày 12/4/2026.';
    const request = 'Riêng kho số 2, đề nghị Công ty An Bình sớm khắc phục.';
    const tasks = listOf(withItem(`Tình hình ổn định.\n${order} ${request}`)).tasks;
    expect(tasks.slice(0, 2).map(({ text }) => text)).toEqual([order, request]);
  });

  it('has what a paragraph asks of the unit in its heading, and what it hands to others', () => {
    const own = 'Tập trung xử lý 214 cơ sở dôi dư, hoàn thành trước ngày 12/4/2026.';
    const request = 'Đối với các cơ sở còn lại, đề nghị UBND các xã gửi phương án về Sở.';
    const text = NOTICE.replace(/^1\.1\. .*$/m, `${own} ${request}`);
    const tasks = listOf(text).tasks.slice(0, 2);
    expect(tasks.map(({ text: words }) => words)).toEqual([own, request]);
    expect(tasks.map(({ assignees: [first] }) => first!.name)).toEqual([
      'Phòng Quản lý Công nghiệp',
      'UBND các xã',
    ]);
  });

  it('has what is told behind what is handed over', () => {
    const request = 'Đề nghị các phòng cử 01 đầu mối, gửi danh sách trước ngày 12/4/2026.';
    const told = 'Văn phòng tổng hợp, báo cáo Giám đốc Sở.';
    const tasks = listOf(withItem(`Tình hình ổn định.\n${request} ${told}`)).tasks;
    expect(tasks.slice(0, 2).map(({ text }) => text)).toEqual([request, told]);
  });

  it('has what is told behind a decision to do it, and nothing behind another agreement', () => {
    const told = 'UBND xã Bình Hòa làm chủ đầu tư, hoàn tất thủ tục trong tháng 4/2026.';
    const [first] = listOf(withItem(`1.1. Thống nhất chủ trương di dời 43 hộ. ${told}`)).tasks;
    expect(first!.text).toBe(told);
    const agreed = listOf(withItem(`1.1. Thống nhất với báo cáo của Văn phòng. ${told}`)).tasks;
    expect(agreed[0]!.text).not.toBe(told);
  });

  it('has what a later clause asks for, and the short sentence beside an order', () => {
    const clause = 'Tổ Pháp chế khẩn trương rà soát, báo cáo trước ngày 12/4/2026.';
    const short = 'Văn phòng theo dõi, đôn đốc.';
    const tasks = listOf(withItem(`1.1. Đồng ý cho đấu nối từ trạm cũ; ${clause} ${short}`)).tasks;
    expect(tasks.slice(0, 2).map(({ text }) => text)).toEqual([clause, short]);
  });

  it('has what stands under a unit’s name as its work, in whatever words', () => {
    const { assignees, text } = listOf(withItem('1.1. Đo mặn mỗi ngày 02 lần tại 12 trạm.')).tasks[0]!;
    expect(text).toBe('Đo mặn mỗi ngày 02 lần tại 12 trạm.');
    expect(assignees).toMatchObject([{ role: 'lead', source: 'heading' }]);
  });

  it('has orders in paragraphs without a mark, beside an item that is somebody’s already', () => {
    const item = '1.1. Tổ Pháp chế chủ động rà soát các cơ sở hóa chất.';
    const order = 'Văn phòng theo dõi, đôn đốc các phòng thực hiện và báo cáo Giám đốc Sở hằng tuần.';
    const [first, second] = listOf(withItem(`${item}\n${order}`)).tasks;
    expect(first!.assignees.map(({ name }) => name)).toEqual(['Tổ Pháp chế']);
    expect(second).toMatchObject({
      marker: null,
      text: order,
      assignees: [{ name: 'Văn phòng', role: 'monitor' }],
    });
  });

  it('has what stands right under an order as work, in whatever words', () => {
    const item = '1.1. Giao Văn phòng:\na) Cắm lại 15 mốc bị mất ở xã Bình Hòa, bàn giao cho địa phương;';
    expect(task(listOf(withItem(item)).tasks, 'a)').assignees).toMatchObject([{ name: 'Văn phòng' }]);
  });

  it('begins anew where a paragraph without a mark turns to another matter', () => {
    const item = '1.1. Văn phòng hoàn thiện quy trình bổ nhiệm.';
    const order = 'Về an toàn lao động: Tổ Pháp chế rà soát các kho, báo cáo trước ngày 12/4/2026.';
    const [first, second] = listOf(withItem(`${item}\n${order}`)).tasks;
    expect(first!.assignees.map(({ name }) => name)).toEqual(['Văn phòng']);
    expect(second).toMatchObject({ marker: null, text: order, assignees: [{ name: 'Tổ Pháp chế' }] });
  });

  it('keeps the paragraph that says whose an item is with the item', () => {
    const heading = /^1\. .*$/m;
    const item = '1.1. Rà soát các cơ sở hóa chất.';
    const order = 'Văn phòng chủ trì, phối hợp với Tổ Pháp chế lập danh sách các cơ sở có nguy cơ cao.';
    const text = withItem(`${item}\n${order}`).replace(heading, '1. Về an toàn hóa chất');
    const [first] = listOf(text).tasks;
    expect(first!.assignees[0]).toMatchObject({ name: 'Văn phòng', role: 'lead' });
  });

  it('gives a task without a time of its own the deadline of its lead-in, at its place', () => {
    const leadIn = 'Yêu cầu các phòng hoàn thành trước ngày 16/4/2026 các nhiệm vụ sau:';
    const items = 'a) Rà soát các cơ sở hóa chất;\nb) Lập danh sách, gửi Văn phòng trước ngày 10/4/2026.';
    const text = withItem(`1.1. ${leadIn}\n${items}`);
    const line = text.split('\n').findIndex((each) => each.startsWith('1.1. '));
    const [first, second] = listOf(text).tasks;
    const start = `1.1. ${leadIn}`.indexOf('trước');
    expect(first!.deadlines).toEqual([
      {
        text: 'trước ngày 16/4/2026',
        kind: 'date',
        value: '2026-04-16',
        due: '2026-04-16',
        range: { start: { line, character: start }, end: { line, character: start + 20 } },
      },
    ]);
    expect(second!.deadlines.map(({ value }) => value)).toEqual(['2026-04-10']);
  });

  it('takes no time from what a lead-in tells before it asks', () => {
    const told = 'Đến ngày 02/4/2026, số cơ sở được kiểm tra là 15.';
    const items = 'a) Rà soát các cơ sở hóa chất;\nb) Lập danh sách cơ sở.';
    const asked = 'Yêu cầu các phòng thực hiện các nhiệm vụ sau:';
    const [first] = listOf(withItem(`1.1. ${told} ${asked}\n${items}`)).tasks;
    expect(first!.deadlines).toEqual([]);
    const timed = 'Các nhiệm vụ sau phải hoàn thành trước ngày 16/4/2026. Trong đó lưu ý:';
    const [second] = listOf(withItem(`1.1. ${timed}\n${items}`)).tasks;
    expect(second!.deadlines.map(({ value }) => value)).toEqual(['2026-04-16']);
  });

  it('takes the words before a colon for the section where no heading stands', () => {
    const text = NOTICE.replace(
      '1. Phòng Quản lý Công nghiệp',
      '1. Về khuyến công, giao Phòng Quản lý Công nghiệp:',
    );
    expect(task(listOf(text).tasks, '1.2.').section).toEqual({
      marker: '1.',
      heading: 'Về khuyến công, giao Phòng Quản lý Công nghiệp',
    });
  });

  it('ends what a lead-in sets where another one leads to the rest of the list', () => {
    const text = withItem(
      'Yêu cầu các phòng hoàn thành trước ngày 16/4/2026:\na) Rà soát các cơ sở hóa chất.\nCác nhiệm vụ khác:\nb) Lập danh sách cơ sở.',
    );
    const times = listOf(text).tasks.map(({ marker, deadlines }) => [marker, deadlines[0]?.value ?? null]);
    expect(times.slice(0, 2)).toEqual([
      ['a)', '2026-04-16'],
      ['b)', null],
    ]);
  });

  it('says who does what by when, and where it stands', () => {
    const line = NOTICE.split('\n').findIndex((text) => text.startsWith('1.3. '));
    expect(task(list.tasks, '1.3.')).toEqual({
      section: { marker: '1.', heading: 'Phòng Quản lý Công nghiệp' },
      marker: '1.3.',
      text: 'Chủ trì, phối hợp với Phòng Quản lý Năng lượng kiểm tra tiến độ đầu tư hạ tầng cụm công nghiệp Bình Hòa Thượng, báo cáo kết quả trước ngày 20/4/2026.',
      range: { start: { line, character: 0 }, end: { line, character: 154 } },
      assignees: [
        {
          name: 'Phòng Quản lý Công nghiệp',
          unit: 'Phòng Quản lý Công nghiệp',
          role: 'lead',
          source: 'heading',
        },
        {
          name: 'Phòng Quản lý Năng lượng',
          unit: 'Phòng Quản lý Năng lượng',
          role: 'coordinate',
          source: 'inline',
        },
      ],
      deadlines: [
        {
          text: 'trước ngày 20/4/2026',
          kind: 'date',
          value: '2026-04-20',
          due: '2026-04-20',
          range: { start: { line, character: 133 }, end: { line, character: 153 } },
        },
      ],
      missing: [],
      time: 'dated',
      parts: [],
    });
  });

  it('says what is missing', () => {
    const missing = (text: string) => task(listOf(text).tasks, '1.1.').missing;
    expect(missing(withItem('1.1. Xây dựng Kế hoạch khuyến công năm 2027.'))).toEqual(['deadline']);
    expect(missing(withItem('1.1. Tiếp tục theo dõi tiến độ các dự án.'))).toEqual([]);
    const topic = NOTICE.replace('1. Phòng Quản lý Công nghiệp', '1. Nhiệm vụ trọng tâm');
    expect(missing(topic)).toEqual(['unit']);
  });

  it('gathers the ways in which a unit is written under its heading', () => {
    const { tasks } = listOf(
      withItem('1.1. Phối hợp với phòng QLTM rà soát giá, báo cáo trước ngày 10/4/2026.'),
    );
    expect(task(tasks, '1.1.').assignees[1]).toMatchObject({
      name: 'phòng QLTM',
      unit: 'Phòng Quản lý Thương mại',
    });
  });

  it('divides a task whose clauses are due at different times', () => {
    const item = '1.1. Tham mưu ban hành: (1) Nội quy sử dụng xe trước ngày 10/4/2026; (2) Quy chế làm việc.';
    const { parts, missing } = task(listOf(withItem(item)).tasks, '1.1.');
    expect(missing).toEqual(['deadline']);
    expect(parts.map((part) => [part.deadlines.map(({ due }) => due), part.missing])).toEqual([
      [['2026-04-10'], []],
      [[], ['deadline']],
    ]);
  });

  it('is the same for wrapped text but for the places', () => {
    const words = (tasks: readonly ListedTask[]) =>
      tasks.map(({ marker, text, section, missing, deadlines }) => [
        marker,
        text,
        section,
        missing,
        deadlines.map(({ due }) => due),
      ]);
    expect(words(listOf(wrapped(NOTICE)).tasks)).toEqual(words(list.tasks));
  });

  it('is empty for a text without tasks', () => {
    expect(listOf('').tasks).toEqual([]);
  });
});
