import type { Language } from './texts';

/** The help of each command; every option that a command takes stands in both languages. */
const COMMANDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  check: {
    vi: `thongbao check ĐƯỜNG_DẪN…

Rà soát thông báo: tệp, thư mục hoặc mẫu tên tệp; “-” đọc đầu vào chuẩn.
Trong thư mục, đọc các tệp .thongbao và các tệp .txt mở đầu như một thông báo.

  --format text|json|sarif|github   cách trình bày kết quả (mặc định: text)
  --mode draft|final                đang soạn, hoặc sắp trình ký (mặc định: final)
  --today YYYY-MM-DD                ngày dùng khi thông báo không ghi ngày của mình
  --max-warnings N                  cho phép tối đa N cảnh báo (mặc định: 0)
  --quiet                           chỉ nêu lỗi và cảnh báo
  --config TỆP                      dùng tệp cấu hình này thay cho thongbao.config.json gần nhất
  --stdin-filename TÊN              tên gọi của đầu vào chuẩn trong kết quả

Mã thoát: 0 không có lỗi hay cảnh báo, 1 có, 2 không rà soát được.
`,
    en: `thongbao check PATH…

Checks notices: files, folders or globs; '-' reads standard input.
In a folder, .thongbao files and .txt files that open like a notice are read.

  --format text|json|sarif|github   how the findings are written (default: text)
  --mode draft|final                while writing, or before signing (default: final)
  --today YYYY-MM-DD                the day to assume where a notice names none of its own
  --max-warnings N                  up to N warnings do not fail (default: 0)
  --quiet                           report errors and warnings only
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
  thongbao extract TỆP          in nội dung dưới dạng dữ liệu
  thongbao rules                liệt kê các quy tắc
  thongbao explain QUY_TẮC      giải thích một quy tắc

  --help, -h                    trợ giúp, của từng lệnh: thongbao check --help
  --version                     phiên bản
  --lang vi|en                  ngôn ngữ của lệnh (mặc định: vi)
`,
  en: `thongbao: checks Vietnamese administrative notices against Decree 30/2020/NĐ-CP

  thongbao check PATH…          checks
  thongbao fix PATH…            mends what is certain
  thongbao extract FILE         prints what a notice says as data
  thongbao rules                lists the rules
  thongbao explain RULE         explains a rule

  --help, -h                    help, of a command: thongbao check --help
  --version                     the version
  --lang vi|en                  the language of the commands (default: vi)
`,
};

export const generalHelp = (language: Language): string => GENERAL[language];

export const commandHelp = (name: string, language: Language): string => COMMANDS[name]![language];
