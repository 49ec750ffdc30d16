import { describe, expect, it } from 'vitest';
import { blanksIn } from '../../../server/src/model/language/marks/blanks';
import { readAlike } from '../../support/blanks';

const blanks = (text: string) => blanksIn(text).map(({ start, end }) => text.slice(start, end));

describe('what is still to be filled in', () => {
  it.each([
    ['hoàn thành trước ngày …/12/2026.', 'ngày …/12/2026'],
    ['hoàn thành trước ngày …/…/2026; báo cáo', 'ngày …/…/2026'],
    ['hoàn thành trước ngày /12/2026', 'ngày /12/2026'],
    ['hoàn thành trước ngày / /2026', 'ngày / /2026'],
    ['hoàn thành trước ngày .../.../2026', 'ngày .../.../2026'],
    ['hoàn thành trước ngày ………', 'ngày ………'],
    ['hoàn thành trước 15/…/2026', '15/…/2026'],
    ['hoàn thành trong tháng …/2026', 'tháng …/2026'],
    ['họp ngày … tháng … năm 2026', 'ngày … tháng … năm 2026'],
    ['họp ngày tháng 11 năm 2026', 'ngày tháng 11 năm 2026'],
    ['họp ngày 05 tháng … năm 2026', 'ngày 05 tháng … năm 2026'],
    ['họp giao ban tháng … năm 2026', 'tháng … năm 2026'],
    ['tổng kết năm …', 'năm …'],
    ['Quyết định số …/QĐ-UBND của UBND tỉnh', 'số …/QĐ-UBND'],
    ['Quyết định số /QĐ-UBND ngày 15/01/2026', 'số /QĐ-UBND'],
    ['Nghị định số .../2026/NĐ-CP', 'số .../2026/NĐ-CP'],
    ['Quyết định số ____ của Sở', 'số ____'],
    ['1. Giao … chủ trì', 'Giao …'],
    ['1. Giao Phòng ………… chủ trì', 'Giao Phòng …………'],
    ['1. Thống nhất giao Phòng … chủ trì', 'giao Phòng …'],
    ['1. Thống nhất giao … làm đầu mối', 'giao …'],
    ['Đồng ý giao Sở … chủ trì', 'giao Sở …'],
    ['Giám đốc Sở giao Phòng … tham mưu', 'giao Phòng …'],
    ['Phòng A tổng hợp và giao Phòng … thực hiện', 'giao Phòng …'],
    ['Đồng thời, giao Chi cục … kiểm tra', 'giao Chi cục …'],
    ['Lãnh đạo Sở giao Văn phòng ... tổng hợp', 'giao Văn phòng ...'],
  ])('%s', (text, blank) => expect(readAlike(text, blanks)).toEqual([blank]));

  it.each([
    'gạo, ngô, sắn…; báo cáo trước ngày 15/12/2026',
    'kiểm tra điện, nước, …',
    'báo cáo theo tuần, tháng, quý, năm …',
    'rà soát một số … của đơn vị',
    'trực 7 ngày/tuần, uống 02 ngày/lần',
    'tỷ trọng kinh tế số/GRDP, chuyển đổi số/Đề án 06',
    'báo cáo theo tháng, quý và năm …',
    'Một số … của đơn vị',
    'đã bàn giao … hồ sơ cho UBND xã',
    'chuyển giao … mô hình; số nhiệm vụ được giao … việc; dự toán giao … triệu đồng',
    'đang giao … thửa đất cho các hộ; hàng giao … lần trong tháng',
    'giao Phòng A, Phòng B, … cùng thực hiện; giao Sở…',
    'ghi rõ ngày tháng năm sinh của từng người',
    'họp ngày 15 tháng 11 năm nay',
    'tỷ lệ 3/4; đạt 1/2...',
    'ngày 15/12/2026, số 45/KH-UBND',
    '(Kèm theo Tờ trình số /TTr-SNV ngày /9/2026 của Sở)',
    'kèm theo Quyết định số …/QĐ-UBND ngày …/…/2026',
    'địa chỉ https://example.vn/.../tai-lieu',
    'nhiều việc đã làm... Năm tới',
  ])('accepts %s', (text) => expect(readAlike(text, blanks)).toEqual([]));
});
