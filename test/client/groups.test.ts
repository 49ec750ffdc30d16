import { describe, expect, it } from 'vitest';
import { type Grouping, groupTasks } from '../../client/src/tasks/groups';
import { VI_STATUS, VI_TASKS } from '../../client/src/tasks/texts';
import { openSession } from '../../server/src/features/session';
import { taskListOf } from '../../server/src/features/tasks/task-list';
import { NOTICE } from '../support/notices';

const TEXT = NOTICE.replace(/^1\.1\. .*$/m, '1.1. Xây dựng Kế hoạch khuyến công năm 2027.')
  .replace('2. Phòng Quản lý Thương mại', '2. Nhiệm vụ trọng tâm')
  .replace('thứ Sáu hằng tuần;', 'thứ Sáu hằng tuần, gửi Phòng Quản lý Năng lượng;');
const listOf = (text: string, uri: string) => taskListOf(openSession(text, { rules: [] }), uri);
const LIST = listOf(TEXT, 'file:///a.thongbao');

const groups = (grouping: Grouping, filter = '', lists = [LIST]) =>
  groupTasks(lists, grouping, filter, VI_TASKS.groups);
const shown = (...given: Parameters<typeof groups>) =>
  groups(...given).map(({ label, items, missing }) => [
    label,
    items.map(({ task }) => task.marker).join(' '),
    missing,
  ]);

describe('tasks in groups', () => {
  it('by unit: those that are given to nobody first', () => {
    expect(shown('unit')).toEqual([
      ['Chưa giao cho đơn vị nào', '2.1. 2.2. 2.3.', 3],
      ['Phòng Quản lý Công nghiệp', '1.1. 1.2. 1.3.', 1],
      ['Phòng Quản lý Năng lượng', '3.1. 3.2.', 0],
      ['Văn phòng Sở', '4.1. a) b) c)', 0],
    ]);
  });

  it('by deadline: what is missing, then the days in order, then what has no day', () => {
    expect(shown('deadline')).toEqual([
      ['Thiếu thời hạn', '1.1.', 1],
      ['Thứ Hai, 06/4/2026', '4.1.', 0],
      ['Thứ Tư, 08/4/2026', '3.1.', 0],
      ['Thứ Ba, 14/4/2026', '2.1.', 1],
      ['Thứ Tư, 15/4/2026', '1.2.', 0],
      ['Thứ Hai, 20/4/2026', '1.3.', 0],
      ['Thứ Tư, 22/4/2026', '2.2.', 1],
      ['Thứ Ba, 28/4/2026', 'b)', 0],
      ['Thứ Ba, 05/5/2026', 'c)', 0],
      ['Việc định kỳ', '3.2. a)', 0],
      ['Việc thường xuyên, không cần thời hạn', '2.3.', 1],
    ]);
  });

  it('by notice: also two of one name', () => {
    const other = { ...LIST, path: 'file:///b.thongbao' };
    const both = groups('notice', '', [LIST, other]);
    expect(both.map(({ label, items }) => [label, items.length])).toEqual([
      [LIST.document.subject, LIST.tasks.length],
      [LIST.document.subject, LIST.tasks.length],
    ]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
  });

  it.each([
    ['khuyen cong  nam 2027', '1.1.'],
    ['KHUYẾN CÔNG', '1.1.'],
    ['thieu thoi han', '1.1.'],
    ['quan ly nang luong, 08/4', '3.1.'],
    ['2026-04-28', 'b)'],
    ['không có', ''],
  ])('that fit the filter “%s”', (filter, markers) => {
    expect(
      shown('notice', filter)
        .map(([, found]) => found)
        .join(' '),
    ).toBe(markers);
  });

  it('are none of no lists', () => {
    expect(groups('unit', '', [])).toEqual([]);
  });
});

describe('the status', () => {
  it('names what is left, and nothing else', () => {
    expect(VI_STATUS.left(3, 5, 2)).toBe('3 lỗi, 5 cảnh báo, 2 nhiệm vụ thiếu thời hạn');
    expect(VI_STATUS.left(0, 0, 1)).toBe('1 nhiệm vụ thiếu thời hạn');
  });
});
