import { FORMAT_NAMES } from './report/formats';
import type { Language } from './texts';

/** The help of each command; every option that a command takes stands in both languages. */
const COMMANDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  check: {
    vi: `thongbao check ĐƯỜNG_DẪN…

Rà soát thông báo: tệp, thư mục hoặc mẫu tên tệp; “-” đọc đầu vào chuẩn.
Trong thư mục, đọc các tệp .thongbao và các tệp .txt mở đầu như một thông báo.

  --format ${FORMAT_NAMES.join('|')}   cách trình bày kết quả (mặc định: ${FORMAT_NAMES[0]})
  --mode draft|final                đang soạn, hoặc sắp trình ký (mặc định: final)
  --today YYYY-MM-DD                ngày dùng khi thông báo không ghi ngày của mình
  --max-warnings N                  cho phép tối đa N cảnh báo (mặc định: 0)
  --quiet                           chỉ nêu lỗi và cảnh báo
  --jobs N                          rà soát nhiều tệp trên N luồng (mặc định: số lõi của máy)
  --config TỆP                      dùng tệp cấu hình này thay cho thongbao.config.json gần nhất
  --stdin-filename TÊN              tên gọi của đầu vào chuẩn trong kết quả

Mã thoát: 0 không có lỗi hay cảnh báo, 1 có, 2 không rà soát được.
`,
    en: `thongbao check PATH…

Checks notices: files, folders or globs; '-' reads standard input.
In a folder, .thongbao files and .txt files that open like a notice are read.

  --format ${FORMAT_NAMES.join('|')}   how the findings are written (default: ${FORMAT_NAMES[0]})
  --mode draft|final                while writing, or before signing (default: final)
  --today YYYY-MM-DD                the day to assume where a notice names none of its own
  --max-warnings N                  up to N warnings do not fail (default: 0)
  --quiet                           report errors and warnings only
  --jobs N                          check many files in N threads (default: as many as there are cores)
  --config FILE                     use this configuration, not the nearest thongbao.config.json
  --stdin-filename NAME             what standard input is called in the report

Exit status: 0 no error or warning, 1 some, 2 it could not run.
`,
  },
  fix: {
    vi: `thongbao fix ĐƯỜNG_DẪN…

Sửa ngay những chỗ chắc chắn, rồi nêu những gì còn lại; “-” đọc đầu vào chuẩn và in văn bản đã sửa.

  --dry-run                         không ghi gì, in những thay đổi dưới dạng unified diff
  --unsafe                          sửa cả những chỗ cần người soạn xem lại
  --mode draft|final                đang soạn, hoặc sắp trình ký (mặc định: final)
  --today YYYY-MM-DD                ngày dùng khi thông báo không ghi ngày của mình
  --max-warnings N                  cho phép còn lại tối đa N cảnh báo (mặc định: 0)
  --quiet                           chỉ nêu lỗi và cảnh báo
  --config TỆP                      dùng tệp cấu hình này thay cho thongbao.config.json gần nhất
  --stdin-filename TÊN              tên gọi của đầu vào chuẩn trong kết quả

Mã thoát: 0 không còn lỗi hay cảnh báo, 1 còn, 2 không sửa được.
`,
    en: `thongbao fix PATH…

Mends what is certain, then reports what is left; '-' reads standard input and prints the mended text.

  --dry-run                         write nothing, print the changes as a unified diff
  --unsafe                          also apply the fixes that a drafter should look at
  --mode draft|final                while writing, or before signing (default: final)
  --today YYYY-MM-DD                the day to assume where a notice names none of its own
  --max-warnings N                  up to N warnings may be left (default: 0)
  --quiet                           report errors and warnings only
  --config FILE                     use this configuration, not the nearest thongbao.config.json
  --stdin-filename NAME             what standard input is called in the report

Exit status: 0 no error or warning is left, 1 some, 2 it could not run.
`,
  },
  format: {
    vi: `thongbao format ĐƯỜNG_DẪN…

Trình bày lại văn bản dán từ PDF, Word: nối các dòng bị ngắt, bỏ dòng trống xen giữa, số trang và liên kết
nội bộ, chuẩn hóa khoảng trắng và số mục; không sửa lời văn. “-” đọc đầu vào chuẩn và in kết quả.

  --clean                           in văn bản sạch để dán vào Word: mỗi đoạn một dòng, không có ghi chú
  --dry-run                         không ghi gì, in những thay đổi dưới dạng unified diff
  -o, --output TỆP                  ghi kết quả vào tệp này và giữ nguyên tệp gốc
  --config TỆP                      dùng tệp cấu hình này thay cho thongbao.config.json gần nhất
  --stdin-filename TÊN              tên gọi của đầu vào chuẩn trong kết quả

Mã thoát: 0 đã xong, 1 với --dry-run nếu có thay đổi, 2 không làm được.
`,
    en: `thongbao format PATH…

Lays out pasted text anew: joins wrapped lines, drops the blank line between every pair of lines, page numbers
and internal links, normalises spaces and numbering; never a word. '-' reads standard input and prints the result.

  --clean                           print the clean text for Word: a paragraph a line, no comments
  --dry-run                         write nothing, print the changes as a unified diff
  -o, --output FILE                 write the result to this file and leave the source as it is
  --config FILE                     use this configuration, not the nearest thongbao.config.json
  --stdin-filename NAME             what standard input is called in the output

Exit status: 0 done, 1 with --dry-run where something would change, 2 it could not run.
`,
  },
  extract: {
    vi: `thongbao extract TỆP

In nội dung của thông báo dưới dạng dữ liệu JSON; “-” đọc đầu vào chuẩn.

  -o, --output TỆP                  ghi vào tệp thay vì in ra
  --config TỆP                      dùng tệp cấu hình này thay cho thongbao.config.json gần nhất
  --stdin-filename TÊN              tên gọi của đầu vào chuẩn trong kết quả

Mã thoát: 0 đã in, 2 không đọc được.
`,
    en: `thongbao extract FILE

Prints what a notice says as JSON; '-' reads standard input.

  -o, --output FILE                 write to a file in place of printing
  --config FILE                     use this configuration, not the nearest thongbao.config.json
  --stdin-filename NAME             what standard input is called in the output

Exit status: 0 it was printed, 2 it could not run.
`,
  },
  tasks: {
    vi: `thongbao tasks ĐƯỜNG_DẪN…

Lập danh sách nhiệm vụ của một hoặc nhiều thông báo: đơn vị, nhiệm vụ, thời hạn và những gì còn thiếu.

  --format table|json|csv|ics|xlsx  bảng để đọc, dữ liệu, bảng tính hoặc lịch (mặc định: table)
  -o, --output TỆP                  ghi vào tệp thay vì in ra; xlsx cần tùy chọn này
  --today YYYY-MM-DD                ngày dùng khi thông báo không ghi ngày của mình
  --config TỆP                      dùng tệp cấu hình này thay cho thongbao.config.json gần nhất
  --stdin-filename TÊN              tên gọi của đầu vào chuẩn trong kết quả

Mã thoát: 0 đã lập, 2 không lập được.
`,
    en: `thongbao tasks PATH…

Lists the tasks of one or more notices: unit, task, deadline and what is missing.

  --format table|json|csv|ics|xlsx  a table to read, data, a spreadsheet or a calendar (default: table)
  -o, --output FILE                 write to a file in place of printing; xlsx needs it
  --today YYYY-MM-DD                the day to assume where a notice names none of its own
  --config FILE                     use this configuration, not the nearest thongbao.config.json
  --stdin-filename NAME             what standard input is called in the output

Exit status: 0 it was listed, 2 it could not run.
`,
  },
  rules: {
    vi: `thongbao rules

Liệt kê các quy tắc.

  --format table|json               bảng để đọc, hoặc dữ liệu (mặc định: table)
`,
    en: `thongbao rules

Lists the rules.

  --format table|json               a table to read, or data (default: table)
`,
  },
  explain: {
    vi: `thongbao explain QUY_TẮC

Giải thích một quy tắc: báo gì, vì sao, sửa thế nào, căn cứ và ví dụ.
`,
    en: `thongbao explain RULE

Explains a rule: what it reports, why, how to mend it, its basis and examples.
`,
  },
};

const GENERAL: Readonly<Record<Language, string>> = {
  vi: `thongbao: rà soát thông báo kết luận theo Nghị định 30/2020/NĐ-CP

  thongbao check ĐƯỜNG_DẪN…     rà soát
  thongbao fix ĐƯỜNG_DẪN…       sửa những chỗ chắc chắn
  thongbao format ĐƯỜNG_DẪN…    trình bày lại văn bản dán từ PDF, Word
  thongbao extract TỆP          in nội dung dưới dạng dữ liệu
  thongbao tasks ĐƯỜNG_DẪN…     lập danh sách nhiệm vụ
  thongbao rules                liệt kê các quy tắc
  thongbao explain QUY_TẮC      giải thích một quy tắc

  --help, -h                    trợ giúp, của từng lệnh: thongbao check --help
  --version                     phiên bản
  --lang vi|en                  ngôn ngữ của lệnh (mặc định: vi)
`,
  en: `thongbao: checks Vietnamese administrative notices against Decree 30/2020/NĐ-CP

  thongbao check PATH…          checks
  thongbao fix PATH…            mends what is certain
  thongbao format PATH…         lays out pasted text anew
  thongbao extract FILE         prints what a notice says as data
  thongbao tasks PATH…          lists the tasks
  thongbao rules                lists the rules
  thongbao explain RULE         explains a rule

  --help, -h                    help, of a command: thongbao check --help
  --version                     the version
  --lang vi|en                  the language of the commands (default: vi)
`,
};

/** What `thongbao --help` prints. */
export const generalHelp = (language: Language): string => GENERAL[language];

/** What `thongbao NAME --help` prints. */
export const commandHelp = (name: string, language: Language): string => COMMANDS[name]![language];
