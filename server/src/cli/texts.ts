import type { Said } from '../config/said';
import { SEVERITY_NAMES } from '../features/severity-names';
import { MISSING_NAMES } from '../features/tasks/task-terms';
import type { TimingCounts } from '../features/tasks/task-times';

export type Language = 'vi' | 'en';

/** `1 lỗi`, `2 errors`. */
const counted =
  (one: string, many = one) =>
  (count: number) =>
    `${count} ${count === 1 ? one : many}`;

const vi = {
  unknownCommand: (name: string, commands: readonly string[]) =>
    `không có lệnh “${name}”; các lệnh: ${commands.join(', ')}`,
  unknownOption: (command: string, option: string) => `lệnh ${command} không có tùy chọn “${option}”`,
  missingValue: (option: string) => `tùy chọn “${option}” cần một giá trị`,
  unexpectedValue: (option: string) => `tùy chọn “${option}” không nhận giá trị`,
  badChoice: (option: string, value: string, choices: readonly string[]) =>
    `“${option} ${value}” không hợp lệ: chọn ${joined(choices, ' hoặc ')}`,
  badDate: (option: string, value: string) =>
    `“${option} ${value}” không hợp lệ: viết một ngày có thật theo dạng YYYY-MM-DD, ví dụ 2026-03-05`,
  badCount: (option: string, value: string) =>
    `“${option} ${value}” không hợp lệ: viết một số nguyên từ 0 trở lên`,
  pathsNeeded: (command: string) =>
    `lệnh ${command} cần ít nhất một tệp hoặc thư mục (“-” để đọc đầu vào chuẩn)`,
  oneArgumentNeeded: (command: string, argument: string) => `lệnh ${command} cần đúng một ${argument}`,
  noArguments: (command: string, argument: string) => `lệnh ${command} không nhận “${argument}”`,
  aFile: 'tệp (“-” để đọc đầu vào chuẩn)',
  aRule: 'tên quy tắc',
  unknownRule: (name: string, similar: readonly string[]) =>
    `không có quy tắc “${name}”; ${similar.length > 0 ? `có phải là ${joined(similar, ' hoặc ')}?` : 'xem các quy tắc bằng lệnh thongbao rules'}`,
  emptyPath: 'đường dẫn trống: nêu tên tệp hoặc thư mục',
  notFound: (path: string) => `${path}: không có tệp hoặc thư mục này`,
  noMatch: (pattern: string) => `${pattern}: không có tệp nào khớp với mẫu này`,
  unreadable: (path: string, code: string) => `${path}: không đọc được (${causeIn(VI_CAUSES, code)})`,
  unwritable: (path: string, code: string) =>
    `${path}: không ghi được, tệp giữ nguyên như cũ (${causeIn(VI_CAUSES, code)})`,
  notText: (path: string) =>
    `${path}: không phải văn bản UTF-8 hay UTF-16 có dấu BOM; hãy lưu lại tệp bằng bảng mã UTF-8`,
  tooLarge: (path: string, megabytes: number) => `${path}: lớn hơn ${megabytes} MB nên không đọc`,
  badConfiguration: (path: string, { message }: Said) => `${path}: cấu hình không hợp lệ: ${message}`,
  noNotices: (folder: string) =>
    `${folder}: không có thông báo nào (tệp .thongbao, hoặc tệp .txt mở đầu như một thông báo)`,
  ruleFailed: (path: string, rule: string) =>
    `${path}: quy tắc ${rule} gặp lỗi nên đã tắt; các quy tắc khác vẫn chạy`,
  unexpected: (detail: string) => `lỗi của chương trình: ${detail}`,
  threadStopped: (path: string, code: string) =>
    `${path}: việc rà soát tệp này bị ngắt giữa chừng (${causeIn(VI_CAUSES, code)}); các tệp khác vẫn được rà soát`,
  noThread: (code: string) =>
    `không bắt đầu rà soát được (${causeIn(VI_CAUSES, code)}); bản cài đặt có thể đã hỏng, hãy cài đặt lại thongbao`,
  interrupted: (checked: number, files: number) =>
    `đã dừng theo yêu cầu: mới rà soát ${checked} trong ${files} tệp`,

  severity: SEVERITY_NAMES,
  counted: {
    error: counted('lỗi'),
    warning: counted('cảnh báo'),
    information: counted('lưu ý'),
    hint: counted('nhắc nhẹ'),
    file: counted('tệp'),
  },
  summary: (findings: string, files: string) => `${findings} trong ${files}.`,
  nothing: 'không có chỗ nào bị báo',
  fixable: (count: number) => `${count} chỗ sửa được ngay bằng lệnh thongbao fix.`,
  fixed: (files: string) => `Đã sửa ${files}:`,
  wouldFix: (files: string) => `Sẽ sửa ${files}, chưa ghi gì:`,
  nothingFixed: 'Không có chỗ nào sửa được ngay.',
  formatted: (files: string) => `Đã trình bày lại ${files}:`,
  wouldFormat: (files: string) => `Sẽ trình bày lại ${files}, chưa ghi gì:`,
  nothingFormatted: 'Không có tệp nào phải trình bày lại.',
  oneText: (option: string) => `tùy chọn “${option}” chỉ dùng được với đúng một tệp`,
  outputNeeded: (format: string) => `“--format ${format}” cần tên tệp để ghi: thêm -o TỆP`,
  overwritesSource: (path: string) =>
    `${path}: là chính tệp được đọc; hãy ghi văn bản sạch vào một tệp khác để không mất ghi chú`,
  remaining: 'Còn lại: ',
  checking: (path: string, number: number, files: number) => `[${number}/${files}] Đang rà soát ${path}`,
  taskCount: (count: number, { dated, unneeded, unsaid, invalid, missing }: TimingCounts) =>
    `${count} nhiệm vụ: ${[
      `${dated} có thời hạn`,
      `${unneeded} không cần thời hạn`,
      ...(unsaid > 0 ? [`${unsaid} chưa ghi`] : []),
      ...(invalid > 0 ? [`${invalid} ghi ngày không có`] : []),
      `${missing} thiếu thời hạn`,
    ].join(', ')}`,
  taskColumns: {
    marker: 'Số mục',
    unit: 'Chủ trì',
    task: 'Nhiệm vụ',
    deadline: 'Thời hạn',
    missing: 'Còn thiếu',
  },
  missingNames: MISSING_NAMES,

  columns: { rule: 'Quy tắc', final: 'Trình ký', draft: 'Đang soạn', title: 'Nội dung' },
};

/** All that the commands say themselves; the findings' messages are Vietnamese. */
export type Texts = typeof vi;

const en: Texts = {
  unknownCommand: (name, commands) => `there is no command '${name}'; the commands: ${commands.join(', ')}`,
  unknownOption: (command, option) => `the command ${command} has no option '${option}'`,
  missingValue: (option) => `the option '${option}' needs a value`,
  unexpectedValue: (option) => `the option '${option}' takes no value`,
  badChoice: (option, value, choices) =>
    `'${option} ${value}' is not valid: choose ${joined(choices, ' or ')}`,
  badDate: (option, value) =>
    `'${option} ${value}' is not valid: write an existing day as YYYY-MM-DD, such as 2026-03-05`,
  badCount: (option, value) => `'${option} ${value}' is not valid: write a whole number from 0 on`,
  pathsNeeded: (command) => `the command ${command} needs a file or a folder ('-' reads standard input)`,
  oneArgumentNeeded: (command, argument) => `the command ${command} needs exactly one ${argument}`,
  noArguments: (command, argument) => `the command ${command} does not take '${argument}'`,
  aFile: "file ('-' reads standard input)",
  aRule: "rule's name",
  unknownRule: (name, similar) =>
    `there is no rule '${name}'; ${similar.length > 0 ? `is it ${joined(similar, ' or ')}?` : 'see the rules with thongbao rules'}`,
  emptyPath: 'an empty path: name a file or a folder',
  notFound: (path) => `${path}: there is no such file or folder`,
  noMatch: (pattern) => `${pattern}: no file matches this pattern`,
  unreadable: (path, code) => `${path}: cannot be read (${causeIn(EN_CAUSES, code)})`,
  unwritable: (path, code) => `${path}: cannot be written and stays as it was (${causeIn(EN_CAUSES, code)})`,
  notText: (path) =>
    `${path}: is neither UTF-8 text nor UTF-16 with a byte-order mark; save the file as UTF-8`,
  tooLarge: (path, megabytes) => `${path}: is larger than ${megabytes} MB and is not read`,
  badConfiguration: (path, { english }) => `${path}: the configuration is not valid: ${english}`,
  noNotices: (folder) =>
    `${folder}: holds no notice (.thongbao files, or .txt files that open like a notice)`,
  ruleFailed: (path, rule) => `${path}: the rule ${rule} failed and is switched off; the others go on`,
  unexpected: (detail) => `an error of the program itself: ${detail}`,
  threadStopped: (path, code) =>
    `${path}: the check of this file broke off (${causeIn(EN_CAUSES, code)}); the other files are checked`,
  noThread: (code) =>
    `the check cannot be started (${causeIn(EN_CAUSES, code)}); the installation may be damaged: install thongbao again`,
  interrupted: (checked, files) => `stopped on request: ${checked} of ${files} files were checked`,

  severity: { error: 'error', warning: 'warning', information: 'information', hint: 'hint', off: 'off' },
  counted: {
    error: counted('error', 'errors'),
    warning: counted('warning', 'warnings'),
    information: counted('information', 'information'),
    hint: counted('hint', 'hints'),
    file: counted('file', 'files'),
  },
  summary: (findings, files) => `${findings} in ${files}.`,
  nothing: 'nothing to report',
  fixable: (count) => `${count} can be fixed at once with thongbao fix.`,
  fixed: (files) => `Fixed ${files}:`,
  wouldFix: (files) => `Would fix ${files}; nothing was written:`,
  nothingFixed: 'There is nothing to fix at once.',
  formatted: (files) => `Laid out ${files} anew:`,
  wouldFormat: (files) => `Would lay out ${files} anew; nothing was written:`,
  nothingFormatted: 'No file has to be laid out anew.',
  oneText: (option) => `the option '${option}' takes exactly one file`,
  outputNeeded: (format) => `'--format ${format}' needs a file to write to: add -o FILE`,
  overwritesSource: (path) =>
    `${path}: is the file that is read; write the clean text to another one, so that no comment is lost`,
  remaining: 'Left: ',
  checking: (path, number, files) => `[${number}/${files}] Checking ${path}`,
  taskCount: (count, { dated, unneeded, unsaid, invalid, missing }) =>
    `${count} tasks: ${[
      `${dated} with a deadline`,
      `${unneeded} that need none`,
      ...(unsaid > 0 ? [`${unsaid} that say none`] : []),
      ...(invalid > 0 ? [`${invalid} with a day that does not exist`] : []),
      `${missing} without the one they need`,
    ].join(', ')}`,
  taskColumns: { marker: 'Item', unit: 'Lead', task: 'Task', deadline: 'Deadline', missing: 'Missing' },
  missingNames: { deadline: 'deadline', day: 'existing day', unit: 'lead unit' },

  columns: { rule: 'Rule', final: 'Final', draft: 'Draft', title: 'About' },
};

const TEXTS: Readonly<Record<Language, Texts>> = { vi, en };

export const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** What the command says, in a language. */
export const textsIn = (language: Language): Texts => TEXTS[language];

const VI_CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'không có quyền',
  EPERM: 'không có quyền',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'hết chỗ trên ổ đĩa',
  ENOENT: 'không có thư mục chứa tệp',
  EISDIR: 'là thư mục',
  EMFILE: 'quá nhiều tệp đang mở',
  ERR_WORKER_OUT_OF_MEMORY: 'hết bộ nhớ',
  MODULE_NOT_FOUND: 'thiếu tệp của chương trình',
  ERR_MODULE_NOT_FOUND: 'thiếu tệp của chương trình',
};

const EN_CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOENT: 'its folder does not exist',
  EISDIR: 'is a folder',
  EMFILE: 'too many open files',
  ERR_WORKER_OUT_OF_MEMORY: 'out of memory',
  MODULE_NOT_FOUND: 'a file of the program is missing',
  ERR_MODULE_NOT_FOUND: 'a file of the program is missing',
};

const causeIn = (causes: Readonly<Record<string, string>>, code: string): string => causes[code] ?? code;

function joined(items: readonly string[], last: string): string {
  if (items.length < 2) return items.join('');
  return items.slice(0, -1).join(', ') + last + items.at(-1);
}
