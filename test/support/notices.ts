import { typeWidth } from '../../server/src/text/type-width';

/** A whole notice without a fault, of an invented office: a paragraph a line. */
export const NOTICE = `UBND TỈNH AN GIANG THƯỢNG
SỞ CÔNG THƯƠNG
Số:      /TB-SCT

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Giang Thượng, ngày      tháng 4 năm 2026

THÔNG BÁO
Kết luận của Giám đốc Sở Công Thương tại Hội nghị giao ban công tác tháng 4 năm 2026

Ngày 31 tháng 3 năm 2026, đồng chí Nguyễn Văn A, Giám đốc Sở Công Thương chủ trì Hội nghị giao ban công tác tháng 4 năm 2026. Tham dự Hội nghị có các Phó Giám đốc Sở và lãnh đạo các phòng, đơn vị thuộc Sở.
Sau khi nghe Văn phòng Sở báo cáo kết quả công tác tháng 3 năm 2026 và ý kiến của các đại biểu dự họp, Giám đốc Sở Công Thương kết luận như sau:

1. Phòng Quản lý Công nghiệp
1.1. Rà soát quy hoạch các cụm công nghiệp theo Quyết định số 112/QĐ-UBND ngày 20/02/2026 của UBND tỉnh An Giang Thượng, báo cáo Giám đốc Sở trước ngày 10/4/2026.
1.2. Tham mưu UBND tỉnh ban hành Kế hoạch thực hiện Nghị định số 32/2024/NĐ-CP ngày 15/3/2024 của Chính phủ về quản lý, phát triển cụm công nghiệp, hoàn thành trước ngày 15/4/2026.
1.3. Chủ trì, phối hợp với Phòng Quản lý Năng lượng kiểm tra tiến độ đầu tư hạ tầng cụm công nghiệp Bình Hòa Thượng, báo cáo kết quả trước ngày 20/4/2026.
2. Phòng Quản lý Thương mại
2.1. Xây dựng Chương trình kích cầu tiêu dùng năm 2026, trình Giám đốc Sở trước ngày 14/4/2026.
2.2. Phối hợp với UBND các xã, phường rà soát mạng lưới chợ theo Thông tư số 36/2025/TT-BCT ngày 13/6/2025 của Bộ Công Thương, tổng hợp báo cáo trước ngày 22/4/2026.
2.3. Theo dõi giá cả, nguồn cung hàng hóa thiết yếu trên địa bàn tỉnh, kịp thời báo cáo khi có biến động lớn.
3. Phòng Quản lý Năng lượng
3.1. Hoàn thiện hồ sơ trình UBND tỉnh phê duyệt phương án bảo đảm cung ứng điện mùa khô năm 2026 trước ngày 08/4/2026.
3.2. Hướng dẫn các doanh nghiệp thực hiện tiết kiệm điện theo Công văn số 318/UBND-KT ngày 24/3/2026 của UBND tỉnh, báo cáo kết quả hằng tháng, trước ngày 25.
4. Văn phòng Sở
4.1. Chuẩn bị nội dung, chương trình Hội nghị sơ kết quý I năm 2026; gửi giấy mời trước ngày 06/4/2026.
4.2. Đôn đốc các phòng, đơn vị thực hiện những nhiệm vụ đã giao:
a) Tổng hợp những nhiệm vụ chậm tiến độ, báo cáo Giám đốc Sở vào thứ Sáu hằng tuần;
b) Cập nhật kết quả thực hiện trên hệ thống theo dõi nhiệm vụ của tỉnh trước ngày 28/4/2026;
c) Đề xuất hình thức khen thưởng đối với những đơn vị hoàn thành tốt nhiệm vụ trước ngày 05/5/2026.

Trên đây là Kết luận của Giám đốc Sở Công Thương tại Hội nghị giao ban công tác tháng 4 năm 2026, Văn phòng Sở thông báo để các phòng, đơn vị biết, thực hiện./.

Nơi nhận:
- UBND tỉnh (b/c);
- Giám đốc, các Phó Giám đốc Sở;
- Các phòng, đơn vị thuộc Sở;
- UBND các xã, phường;
- Lưu: VT, VP.

TL. GIÁM ĐỐC
CHÁNH VĂN PHÒNG

Trần Thị B
`;

/** The same with faults, at least one of each kind of repair. */
export const FAULTY_NOTICE = NOTICE.replace('06/4/2026', '6/4/2026')
  .replace('2.2. Phối hợp', '2.4. Phối hợp')
  .replace('3.2. Hướng dẫn', '3.2.Hướng dẫn')
  .replace('thực hiện./.', 'thực hiện.');

/** Work that names nobody, deadlines that are past or on a day off, units that are no recipients. */
export const LOOSE_NOTICE = `UBND TỈNH AN GIANG THƯỢNG
SỞ CÔNG THƯƠNG
An Giang Thượng, ngày 03 tháng 4 năm 2026

THÔNG BÁO
Kết luận của Giám đốc Sở Công Thương tại cuộc họp giao ban tháng 4 năm 2026

Ngày 31 tháng 3 năm 2026, Giám đốc Sở chủ trì cuộc họp giao ban.
Sau khi nghe báo cáo, Giám đốc Sở giao các phòng, đơn vị thực hiện các nhiệm vụ sau:

1. Phòng Quản lý Công nghiệp
1.1. Xây dựng Kế hoạch khuyến công năm 2027.
Hoàn thành trước ngày 12/4/2026.
1.2. Làm rõ các kiến nghị của chủ đầu tư về dự án thủy điện Suối Vàng, báo cáo trước ngày 15/4/2026.
2. Nhiệm vụ khác
2.1. Rà soát danh sách cơ sở, báo cáo trước ngày 10/3/2026.
2.2. Tổ chức các nội dung sau:
a) Tổng hợp số liệu;
b) Hướng dẫn các cơ sở kê khai (Chi cục Quản lý chất lượng chủ trì).
Giao Trung tâm Khuyến công chuẩn bị hội trường trong tháng 4/2026.
3. Về đề nghị của các địa phương
Sở đã nhận được kiến nghị của 05 xã về chợ nông thôn.
Tham mưu UBND tỉnh ban hành Quy chế quản lý chợ.
Làm rõ những kiến nghị của chủ đầu tư về thủy điện Suối Vàng trước ngày 30/4/2026.

Trên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.

Nơi nhận:
- UBND tỉnh (b/c);
- Các phòng chuyên môn
thuộc Sở;
- Lưu: VT, VP.
`;

const WIDTH = 80;
const LINES_A_PAGE = 36;

/**
 * The text as it comes out of a PDF: wrapped, a blank line after every line; a page begins with a line that has
 * one leading space and no blank line before it.
 */
export function wrapped(text: string, width = WIDTH): string {
  const rows = text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => rowsOf(line, (row) => row.length <= width));
  return rows
    .map((row, i) => (i > 0 && i % LINES_A_PAGE === 0 ? ` ${row}\n\n` : `${row}\n${endsPage(i) ? '' : '\n'}`))
    .join('');
}

const endsPage = (row: number): boolean => (row + 1) % LINES_A_PAGE === 0;

/** The rows that a line is broken into: as many words on each as there is room for. `fits` is asked of a row by its place. */
function rowsOf(line: string, fits: (text: string, row: number) => boolean): string[] {
  // The blanks of a draft are no places to break at.
  if (/ {3,}/.test(line)) return [line];
  const rows: string[] = [];
  let row = '';
  for (const word of line.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (row === '' || fits(longer, rows.length)) row = longer;
    else {
      rows.push(row);
      row = word;
    }
  }
  return [...rows, row];
}

/** How wide a line of print is, and how far the first line of a paragraph is set in, by the height of the type. */
const PRINT_WIDTH = 33;
const PRINT_INDENT = 2.5;

/** The text as it comes out of a PDF that a word processor made: lines break where print is full, and not by letters. */
export function typeset(text: string, width = PRINT_WIDTH, indent = PRINT_INDENT): string {
  const room = (row: number): number => width - (row === 0 ? indent : 0);
  return text
    .split('\n')
    .flatMap((line) => rowsOf(line, (words, row) => typeWidth(words) <= room(row) * 1000))
    .filter((row) => row !== '')
    .map((row) => `${row}\n\n`)
    .join('');
}

/** The text with decomposed letters, as some systems store it. */
export const decomposed = (text: string): string => text.normalize('NFD');

/** The text again and again, up to a size in bytes of UTF-8. */
export function repeated(text: string, bytes: number): string {
  const unit = Buffer.byteLength(text);
  return text.repeat(Math.max(1, Math.floor(bytes / unit)));
}
