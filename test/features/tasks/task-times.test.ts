/** Whether tasks say by when they are to be done, as the list, the counts over headings and the command's table say it alike. */
import { expect, test } from 'vitest';
import { tasksTable } from '../../../server/src/cli/report/tasks';
import { textsIn } from '../../../server/src/cli/texts';
import { openSession } from '../../../server/src/features/session';
import { taskCounts } from '../../../server/src/features/tasks/task-counts';
import { taskListOf } from '../../../server/src/features/tasks/task-list';
import { noticeWith } from '../../../server/src/rules/assignment/sample';

const HEADING = '1. Phòng Kế hoạch';
const TABLE = `| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |
| --- | --- | --- | --- |
| 1 | Lập danh mục dự án khởi công mới | Văn phòng | 20/4/2026 |
| 2 | Xây dựng Đề án khuyến công giai đoạn mới | Văn phòng |  |`;

const CASES: readonly (readonly [string, string])[] = [
  [TABLE, 'dated, unsaid'],
  ['1.1. Xây dựng Kế hoạch khuyến công năm 2027, trình trước ngày 20/4/2026.', 'dated'],
  ['1.1. Đôn đốc các phòng thực hiện quy chế làm việc.', 'unneeded'],
  ['1.1. Xây dựng Kế hoạch khuyến công năm 2027.', 'missing'],
  ['1.1. Xây dựng Kế hoạch khuyến công năm 2027, trình trước ngày 31/4/2026.', 'invalid'],
  ['1.1. Báo cáo kết quả hằng tháng.', 'dated'],
  [
    '1.1. Tham mưu ban hành: (1) Kế hoạch chuyển đổi vị trí trước ngày 20/4/2026; (2) Quy chế làm việc.',
    'missing',
  ],
];

test.each(CASES)('%s: %s', (tasks, times) => {
  const session = openSession(noticeWith(`${HEADING}\n${tasks}`), { rules: [] });
  const list = taskListOf(session, 'a.thongbao');
  expect(list.tasks.map(({ time }) => time).join(', ')).toBe(times);
});

test('a heading and the table count alike', () => {
  const items = CASES.map(([tasks], i) => tasks.replace('1.1.', `1.${i + 1}.`));
  const session = openSession(noticeWith(`${HEADING}\n${items.join('\n')}`), { rules: [] });
  const [count] = taskCounts(session);
  expect(count).toMatchObject({ tasks: 8, dated: 3, unneeded: 1, unsaid: 1, invalid: 1, missing: 2 });
  const [heading] = tasksTable([taskListOf(session, 'a.thongbao')], 120, textsIn('vi')).split('\n');
  expect(heading).toBe(
    'a.thongbao: 8 nhiệm vụ: 3 có thời hạn, 1 không cần thời hạn, 1 chưa ghi, 1 ghi ngày không có, 2 thiếu thời hạn',
  );
  expect(tasksTable([taskListOf(session, 'a.thongbao')], 120, textsIn('en'))).toMatch(
    /^a\.thongbao: 8 tasks: 3 with a deadline, 1 that need none, 1 that say none, 1 with a day that does not exist, 2 without/,
  );
});
