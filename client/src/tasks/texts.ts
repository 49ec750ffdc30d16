import type { Mode } from '../../../server/src/config/settings';
import type { ExportFormat } from '../../../server/src/features/tasks/export/formats';
import { MISSING_NAMES } from '../../../server/src/features/tasks/task-terms';
import type { GroupNames } from './groups';

interface TaskTexts {
  readonly groups: GroupNames;
  count(tasks: number, missing: number): string;
  readonly open: string;
  readonly filterPrompt: string;
  readonly filterPlaceholder: string;
  readonly formatPrompt: string;
  readonly formats: Readonly<Record<ExportFormat, string>>;
  exported(file: string): string;
  notExported(file: string): string;
  readonly nothingToExport: string;
  readonly copied: string;
  readonly nothingToCopy: string;
}

interface StatusTexts {
  readonly clean: string;
  readonly ready: string;
  left(errors: number, warnings: number, undated: number): string;
  hints(count: number): string;
  readonly problems: string;
  readonly modeIs: Readonly<Record<Mode, string>>;
  /** Said to those who choose another mode than their office. */
  readonly officeMode: Readonly<Record<Mode, string>>;
  readonly openConfig: string;
}

export const VI_TASKS: TaskTexts = {
  groups: {
    noUnit: 'Chưa giao cho đơn vị nào',
    noDeadline: 'Thiếu thời hạn',
    recurring: 'Việc định kỳ',
    noDay: 'Không có ngày cụ thể',
    continuing: 'Việc thường xuyên, không cần thời hạn',
    weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
    missing: {
      deadline: `thiếu ${MISSING_NAMES.deadline}`,
      day: `thiếu ${MISSING_NAMES.day}`,
      unit: `thiếu ${MISSING_NAMES.unit}`,
    },
  },
  count: (tasks, missing) => `${tasks} nhiệm vụ${missing > 0 ? ` · ${missing} thiếu` : ''}`,
  open: 'Mở chỗ giao nhiệm vụ',
  filterPrompt: 'Chỉ hiện những nhiệm vụ có các cụm từ này, cách nhau bằng dấu phẩy (không cần gõ dấu)',
  filterPlaceholder: 'Ví dụ: van phong, thieu thoi han',
  formatPrompt: 'Xuất danh sách nhiệm vụ ra tệp nào?',
  formats: { xlsx: 'Bảng tính Excel', csv: 'Bảng CSV', ics: 'Lịch' },
  exported: (file) => `Đã xuất danh sách nhiệm vụ ra ${file}`,
  notExported: (file) =>
    `Không ghi được ${file}. Nếu tệp đang mở ở chương trình khác, như Excel, hãy đóng lại rồi xuất lần nữa.`,
  nothingToExport: 'Chưa có thông báo nào đang mở để xuất danh sách nhiệm vụ.',
  copied: 'Đã sao chép văn bản sạch; có thể dán vào Word.',
  nothingToCopy: 'Chưa có thông báo nào đang mở để sao chép.',
};

export const EN_TASKS: TaskTexts = {
  groups: {
    noUnit: 'Given to no unit',
    noDeadline: 'Without the deadline they need',
    recurring: 'Recurring',
    noDay: 'No certain day',
    continuing: 'Continuing work that needs no deadline',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    missing: { deadline: 'no deadline', day: 'no such day', unit: 'no lead unit' },
  },
  count: (tasks, missing) => `${tasks} tasks${missing > 0 ? ` · ${missing} incomplete` : ''}`,
  open: 'Show where the task is given',
  filterPrompt: 'Show only tasks with these phrases, with commas between them (marks do not count)',
  filterPlaceholder: 'For example: van phong, no deadline',
  formatPrompt: 'Which file should the tasks be written to?',
  formats: { xlsx: 'Excel workbook', csv: 'CSV table', ics: 'Calendar' },
  exported: (file) => `The tasks were written to ${file}`,
  notExported: (file) =>
    `${file} could not be written. If another program such as Excel has it open, close it there and try again.`,
  nothingToExport: 'No notice is open whose tasks could be written.',
  copied: 'The clean text was copied; it can be pasted into Word.',
  nothingToCopy: 'No notice is open that could be copied.',
};

export const VI_STATUS: StatusTexts = {
  clean: 'Không có lỗi, cảnh báo',
  ready: 'Không có lỗi, cảnh báo; xem lại lần cuối trước khi trình ký',
  left: (errors, warnings, undated) =>
    [
      ...(errors > 0 ? [`${errors} lỗi`] : []),
      ...(warnings > 0 ? [`${warnings} cảnh báo`] : []),
      ...(undated > 0 ? [`${undated} nhiệm vụ thiếu thời hạn`] : []),
    ].join(', '),
  hints: (count) => (count > 0 ? `${count} lưu ý, nhắc nhẹ` : ''),
  problems: 'Xem danh sách',
  modeIs: { draft: 'Mức rà soát: Đang soạn', final: 'Mức rà soát: Trình ký' },
  officeMode: {
    draft:
      'Tệp cấu hình của cơ quan đặt mức rà soát Đang soạn cho mọi người, nên mức vừa chọn không có hiệu lực.',
    final:
      'Tệp cấu hình của cơ quan đặt mức rà soát Trình ký cho mọi người, nên mức vừa chọn không có hiệu lực.',
  },
  openConfig: 'Mở tệp cấu hình',
};

export const EN_STATUS: StatusTexts = {
  clean: 'No errors, no warnings',
  ready: 'No errors, no warnings; read it once more before it is signed',
  left: (errors, warnings, undated) =>
    [
      ...(errors > 0 ? [`${errors} errors`] : []),
      ...(warnings > 0 ? [`${warnings} warnings`] : []),
      ...(undated > 0 ? [`${undated} tasks without a deadline`] : []),
    ].join(', '),
  hints: (count) => (count > 0 ? `${count} hints` : ''),
  problems: 'Show them',
  modeIs: { draft: 'Notices are checked as drafts', final: 'Notices are checked as before signing' },
  officeMode: {
    draft: 'The office’s configuration has notices checked as drafts; the mode you chose has no effect.',
    final:
      'The office’s configuration has notices checked as before signing; the mode you chose has no effect.',
  },
  openConfig: 'Open the configuration',
};
