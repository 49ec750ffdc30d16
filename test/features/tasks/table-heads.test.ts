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
