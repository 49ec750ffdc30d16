/** Which names in brackets are short for the one before them, and which say who does the work. */
import { expect, test } from 'vitest';
import { readingOf } from '../../../server/src/model/prose/reading';
import { shortNamesIn } from '../../../server/src/model/unit/short-names';

test.each([
  ['Ban Quản lý dự án Thủy điện 6 (Ban A) báo cáo tiến độ.', ['Ban A']],
  ['Giao Ban Quản lý khu kinh tế tỉnh (sau đây gọi tắt là Ban Quản lý) rà soát.', ['Ban Quản lý']],
  ['Giao Công ty Cổ phần Điện lực Hòa Long (gọi là “Công ty Điện lực”) rà soát.', ['Công ty Điện lực']],
  ['Đề nghị nhà đầu tư dự án chợ Bình Hòa (gọi tắt là Nhà đầu tư) bàn giao.', ['Nhà đầu tư']],
  ['P4 (Phòng Kỹ thuật) kiểm tra lưới điện.', ['Phòng Kỹ thuật']],
  ['Giao BQLDA (Ban Quản lý dự án Hòa Long) kiểm tra.', ['Ban Quản lý dự án Hòa Long']],
  ['Giao phòng Quản lý Công nghiệp và Năng lượng (Phòng CN&NL) kiểm tra.', ['Phòng CN&NL']],
  [
    'Giao Ban Chỉ đạo theo Quyết định số 15/QĐ-UBND ngày 05/3/2026 của UBND tỉnh (Ban Chỉ đạo 15) rà soát.',
    ['Ban Chỉ đạo 15'],
  ],
  ['Giao Tổ công tác liên ngành kiểm tra giá (Tổ công tác 389) rà soát.', ['Tổ công tác 389']],
  ['Rà soát hồ sơ trước ngày 15/4/2026 (Đội QLTT số 3).', []],
  ['Rà soát hồ sơ trước ngày 15/4/2026 (Phòng QLTM).', []],
  ['Tổng hợp kinh phí (Sở Tài chính), hoàn thành trong tháng 4.', []],
  ['Báo cáo trước ngày 15/4/2026 (Phòng Quản lý Công nghiệp).', []],
  ['Cung cấp số liệu cho Sở Công Thương (Sở Tài chính).', []],
  ['Tổng hợp báo cáo của các đơn vị thuộc Sở (Văn phòng).', []],
  ['Báo cáo Giám đốc Sở (Văn phòng).', []],
  ['Sửa chữa 02 phòng học (Trường mầm non Bình Hòa).', []],
  ['Giao Sở Tài chính rà soát (gồm cả kinh phí năm trước).', []],
])('%s', (text, names) => expect(shortNamesIn(readingOf(text))).toEqual(names));
