import { describe, expect, test } from 'vitest';
import { recipientCovers } from '../../../server/src/model/unit/known';

describe('whether a recipient reaches a unit', () => {
  test.each([
    ['Các phòng chuyên môn thuộc Sở', 'Phòng Quản lý Năng lượng', true],
    ['Chi cục QLTT, Trung tâm KC&XTTM', 'Trung tâm Khuyến công và Xúc tiến thương mại', true],
    ['UBND các huyện, TP, TX', 'UBND cấp huyện', true],
    ['UBND các xã, phường', 'các địa phương', true],
    ['Giám đốc, các P.Giám đốc Sở', 'Đ/c Nguyễn Văn A, PGĐ Sở', true],
    ['Lưu: VT, VP3', 'Văn phòng', true],
    ['Các Sở: Xây dựng, Nông nghiệp và Môi trường, Nội vụ', 'Sở Nông nghiệp và Môi trường', true],
    ['Các Sở: XD, TC, NV', 'Sở Tài chính', true],
    ['Các Sở: XD, TC, NV', 'Sở Y tế', false],
    ['Công ty TNHH Hòa Long', 'Công ty', true],
    ['Công ty HLC;', 'Công ty TNHH Đầu tư Hòa Long', true],
    ['Ban Quản lý dự án đầu tư xây dựng tỉnh', 'Sở Xây dựng', false],
    ['Các phòng chuyên môn thuộc Sở', 'Chi cục Quản lý Thị trường', false],
    ['UBND tỉnh (b/c)', 'UBND cấp huyện', false],
    ['Các sở, ban, ngành', 'Sở Tài chính', true],
    ['Các sở, ban, ngành cấp tỉnh', 'Công an tỉnh', true],
    ['Các sở, ban, ngành', 'UBND xã Đồng Xanh', false],
    ['Các sở, ban, ngành', 'Công ty TNHH Hòa Long', false],
    ['Các ban, Văn phòng Tổng công ty', 'Ban Kế hoạch', true],
    ['Các xí nghiệp, chi nhánh', 'Chi nhánh Đồng Xanh', true],
    ['Các phòng, Hạt Kiểm lâm, Đội Kiểm lâm cơ động', 'Hạt Kiểm lâm khu vực Đồng Xanh', true],
    ['Các phòng, Hạt Kiểm lâm, Đội Kiểm lâm cơ động', 'Đội Kiểm lâm cơ động', true],
    ['Các cơ quan, đơn vị liên quan', 'Chi cục Quản lý Thị trường', true],
    ['Các đơn vị: Vụ PC, Viện KTXD', 'Viện Kinh tế xây dựng', true],
    ['Các đơn vị: Vụ PC, Cục QLN', 'Cục Quản lý nhà và thị trường bất động sản', true],
    ['Các đơn vị: Cục QLN, Cục QLXD', 'Cục Quản lý nhà và thị trường bất động sản', true],
    ['Các Sở: Xây dựng, Nội vụ', 'Sở Y tế', false],
    ['Các phòng, đơn vị thuộc xã', 'bộ phận Kế toán', true],
    ['Các khoa, phòng', 'Khoa Dược', true],
    ['Các đơn vị thuộc Bộ', 'Vụ Kế hoạch - Tài chính', true],
    ['Các đơn vị thuộc Bộ', 'Sở Tài chính', false],
    ['Các đơn vị thuộc Sở', 'Cục Thống kê tỉnh', false],
    ['Các đội, trạm thuộc Phòng', 'Đội Tham mưu', true],
    ['Các đơn vị trực thuộc Trường', 'Trạm Y tế Trường', true],
    ['TTVH TP', 'Trung tâm Văn hóa thành phố', true],
    ['Các Ban HĐND tỉnh', 'Ban Pháp chế', true],
    ['Các Ban TCT', 'Ban Quản lý đấu thầu', true],
    ['Các Sở Tài chính, Nội vụ', 'Sở Y tế', false],
    ['Các tổ chuyên môn, đoàn thể', 'Công đoàn trường', true],
  ])('%s covers %s: %s', (recipient, assignee, covered) => {
    expect(recipientCovers(recipient, assignee)).toBe(covered);
  });
});
