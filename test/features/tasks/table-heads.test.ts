/** What the heads of a table's columns make of the cells below them. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../../server/src/features/extract';
import { openSession } from '../../../server/src/features/session';

const OPENING =
  'THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban\n\nGiám đốc Sở kết luận như sau:\n1. Giao nhiệm vụ:\n';
const CELLS: Readonly<Record<string, string>> = {
  stt: '1',
  work: 'Lập danh sách hộ nghèo',
  who: 'Văn phòng',
  when: '20/5/2026',
};

/** The tasks of a row below some heads; each head stands with what is in its cell. */
function tasksBelow(heads: string) {
  const columns = heads.split(' | ').map((column) => column.split(' = '));
  const table = [0, 1].map((i) =>
    columns.map((column) => (i ? (CELLS[column[1]!] ?? column[1]) : column[0])).join('\t'),
  );
  return extract(openSession(`${OPENING}${table.join('\n')}\n`), '').tasks;
}

/** Who answers for the row's task, and by when. */
function told(heads: string): string {
  const task = tasksBelow(heads).find(({ text }) => text.includes('Lập danh sách'));
  if (!task) return 'no task';
  const who = task.assignees.map(({ name, role }) => `${role} ${name}`);
  return [task.marker ?? '–', ...who, ...task.deadlines.map(({ value }) => value)].join(', ');
}

describe('a table that hands out work', () => {
  test.each([
    [
      'STT = stt | Nhiệm vụ = work | Đơn vị thực hiện = who | Thời hạn = when',
      '1, lead Văn phòng, 2026-05-20',
    ],
    [
      'TT = stt | Nội dung công việc = work | Đơn vị chủ trì = who | Hoàn thành = when',
      '1, lead Văn phòng, 2026-05-20',
    ],
    ['Số TT = stt | Tên nhiệm vụ = work | Phòng phụ trách = who', '1, lead Văn phòng'],
    ['Số thứ tự = stt | Các nhiệm vụ, giải pháp = work | Phân công = who', '1, lead Văn phòng'],
    ['STT = stt | Đầu việc = work | Cá nhân, đơn vị tham mưu = who', '1, lead Văn phòng'],
    ['STT = stt | Nhiệm vụ = work | Cơ quan đầu mối = who', '1, lead Văn phòng'],
    ['STT = stt | Nhiệm vụ = work | Người chịu trách nhiệm = who', '1, lead Văn phòng'],
    ['STT = stt | Nhiệm vụ = work | Đơn vị được giao = who', '1, lead Văn phòng'],
    ['STT = stt | Nhiệm vụ = work | Phân công thực hiện = who', '1, lead Văn phòng'],
    [
      'Nhiệm vụ = work | Chủ trì = who | Phối hợp = Thanh tra Sở',
      '–, lead Văn phòng, coordinate Thanh tra Sở',
    ],
    [
      'Nhiệm vụ = work | Chủ trì = who | Lãnh đạo chỉ đạo = Giám đốc Sở',
      '–, lead Văn phòng, monitor Giám đốc Sở',
    ],
    ['Nhiệm vụ = work | Chủ trì = who | Theo dõi = Thanh tra Sở', '–, lead Văn phòng, monitor Thanh tra Sở'],
    [
      'Nhiệm vụ = work | Chủ trì = who | Đơn vị đôn đốc = Thanh tra Sở',
      '–, lead Văn phòng, monitor Thanh tra Sở',
    ],
    ['STT = stt | Nhiệm vụ = work | Thời gian = when', '1, 2026-05-20'],
    ['STT = stt | Công việc = work | Tiến độ = when', '1, 2026-05-20'],
    ['STT = stt | Nhiệm vụ (đã giao) = work | Ngày hoàn thành = when', '1, 2026-05-20'],
    ['Nhiệm vụ = work | Sản phẩm = 20/6/2026 | Thời điểm hoàn thành = when', '–, 2026-05-20'],
    ['Nhiệm vụ = work | Kết quả cần đạt = 20/6/2026 | Hạn hoàn thành = when', '–, 2026-05-20'],
    ['Nhiệm vụ = work | Ghi chú = Thanh tra Sở | Chủ trì = who', '–, lead Văn phòng'],
    [
      'STT = stt | Nhiệm vụ = work | Chủ trì = Văn phòng; Thanh tra Sở.',
      '1, lead Văn phòng, lead Thanh tra Sở',
    ],
    ['STT = stt | Nhiệm vụ = work | Chủ trì = Tổ Hương Sen', '1, lead Tổ Hương Sen'],
    ['STT = IV | Nhiệm vụ = work | Chủ trì = who', 'IV, lead Văn phòng'],
    ['STT = a) | Nhiệm vụ = work | Chủ trì = who', 'a), lead Văn phòng'],
  ])('%s: %s', (heads, expected) => expect(told(heads)).toBe(expected));
});

describe('the cell that says who does it', () => {
  test.each([
    ['Văn phòng', 'lead Văn phòng'],
    ['Văn phòng; thôn Đông Hồ', 'lead Văn phòng; lead thôn Đông Hồ'],
    ['Văn phòng và thôn Đông Hồ', 'lead Văn phòng; lead thôn Đông Hồ'],
    ['Văn phòng, thôn Đông Hồ', 'lead Văn phòng; lead thôn Đông Hồ'],
    // What the grammar does not know is a name to the end of the cell, or behind a comma another one.
    ['Ban nhạc Hương Sen', 'lead Ban nhạc Hương Sen'],
    ['cô Lan', 'lead cô Lan'],
    ['Hùng', 'lead Hùng'],
    ['A1', 'lead A1'],
    ['Văn phòng, Hoa', 'lead Văn phòng; lead Hoa'],
    ['Văn phòng, cô Hoa', 'lead Văn phòng; lead cô Hoa'],
    ['Văn phòng cùng bếp ăn', 'lead Văn phòng cùng bếp ăn'],
    ['Văn phòng, bếp ăn', 'lead Văn phòng, bếp ăn'],
    ['50%', ''],
    ['-', ''],
  ])('%s: %s', (cell, expected) => {
    const [task] = tasksBelow(`STT = stt | Nhiệm vụ = work | Chủ trì = ${cell}`);
    expect(task!.assignees.map(({ role, name }) => `${role} ${name}`).join('; ')).toBe(expected);
  });
});

describe('a row whose cells do not fill the columns', () => {
  /** The tasks of a row below four heads: number and words, who, by when. */
  const read = (row: string): string[] =>
    extract(openSession(`${OPENING}STT\tNhiệm vụ\tChủ trì\tThời hạn\n${row}\n`), '').tasks.map(
      ({ marker, text, assignees, deadlines }) =>
        [`${marker} ${text}`, assignees[0]?.name ?? 'nobody', deadlines[0]?.value ?? 'no day'].join(', '),
    );

  test.each([
    ['1\tLập danh sách\tVăn phòng\t20/5/2026', '1 Lập danh sách, Văn phòng, 2026-05-20'],
    ['1\tLập danh sách\t\t20/5/2026', '1 Lập danh sách, nobody, 2026-05-20'],
    ['1\tLập danh sách\tVăn phòng', '1 Lập danh sách, Văn phòng, no day'],
    ['1\tLập danh sách', '1 Lập danh sách, nobody, no day'],
    ['Lập danh sách\tVăn phòng\t20/5/2026', 'null Lập danh sách, Văn phòng, 2026-05-20'],
  ])('%j: %s', (row, expected) => expect(read(row)).toEqual([expected]));

  test.each(['1', 'Lập danh sách', '1 | Lập danh sách | Văn phòng', '1\t50%\tVăn phòng\t20/5/2026'])(
    '%j is no task',
    (row) => expect(read(row)).toEqual([]),
  );
});

describe('a table that tells something else', () => {
  test.each([
    'STT = stt | Nhiệm vụ = work | Kết quả = who',
    'STT = stt | Nhiệm vụ = work | Tình hình thực hiện = who | Chủ trì = who',
    'Nhiệm vụ = work | Tỷ lệ = 50% | Đơn vị thực hiện = who',
    'Nhiệm vụ = work | Số lượng = 12 | Đơn vị thực hiện = who',
    'Thời gian = when | Nội dung = work | Thành phần = who',
    'Thời gian = when | Nội dung = work | Chủ trì = who',
    'STT = stt | Nội dung = work | Thời gian = when',
    'STT = stt | Nội dung = work | Địa điểm = who',
    'Nhiệm vụ = x | Nội dung = work | Chủ trì = who',
    'STT = stt | Tên chợ = work | Đơn vị thực hiện = who',
  ])('%s', (heads) => expect(tasksBelow(heads)).toEqual([]));
});
