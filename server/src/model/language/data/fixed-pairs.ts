/**
 * Pairs of words that every notice has, of which hardly one goes without the other: what has the letters of one half, and
 * other marks, beside the other half is a slip of the hand.
 */
export const FIXED_PAIRS: readonly string[] = [
  'thông báo, báo cáo, kết luận, nơi nhận, căn cứ, hội nghị, cuộc họp, buổi họp, phiên họp, kỳ họp, giao ban, chủ trì',
  'tham dự, dự họp, giám đốc, phó giám, chủ tịch, đồng chí, lãnh đạo, đại diện, đơn vị, cơ quan, địa phương, triển khai',
  'thực hiện, hoàn thành, phối hợp, tham mưu, ủy ban, nhân dân, hội đồng, đảng ủy, tỉnh ủy, thành ủy, thường trực',
  'thường vụ, mặt trận, đoàn thể, sở ban, các sở, ban ngành, chánh văn, văn phòng, trưởng phòng, kế hoạch, chương trình',
  'nghị quyết, nghị định, quyết định, thông tư, chỉ thị, công điện, công văn, tờ trình, hướng dẫn, quy định, quy chế',
  'tài chính, nội vụ, tư pháp, xây dựng, công thương, y tế, giáo dục, đào tạo, khoa học, công nghệ, nông nghiệp',
  'môi trường, dân tộc, tôn giáo, ngoại vụ, thanh tra, kho bạc, bảo hiểm, xã hội, quốc phòng, công an, quân sự',
  'kiểm sát, tòa án, hải quan, thống kê, du lịch, văn hóa, thể thao, hành chính, cải cách, chuyển đổi, đầu tư',
  'nhiệm vụ, giải pháp, tiến độ, chất lượng, hiệu quả, kiểm tra, giám sát, rà soát, tổng hợp, đôn đốc, theo dõi',
  'xử lý, giải quyết, tháo gỡ, khó khăn, vướng mắc, tập trung, tăng cường, đẩy mạnh, nâng cao, tiếp tục, khẩn trương',
  'thống nhất, chuẩn bị, ban hành, thẩm định, phê duyệt, đề xuất, đề nghị, kiến nghị, ý kiến, phát biểu, thảo luận',
  'quản lý, nhà nước, pháp luật, tổ chức, cán bộ, công chức, viên chức, người dân, doanh nghiệp, dự án, công trình',
  'kinh phí, ngân sách, hồ sơ, thủ tục, nội dung, kết quả, tình hình, thời gian, trách nhiệm, chức năng, phân công',
  'yêu cầu, chỉ đạo, phát triển, kinh tế, an ninh, trật tự, an toàn, bảo đảm, đảm bảo, phòng chống, thiên tai, cháy nổ',
  'thời hạn, chậm nhất, trước ngày, hằng tháng, hằng tuần, hằng quý, định kỳ, thường xuyên, kịp thời, đầy đủ, nghiêm túc',
  'khối lượng, lực lượng, năng lượng, chính phủ, thủ tướng, bộ trưởng, thứ trưởng, chi cục, chủ động, tích cực',
  'nghiên cứu, tuyên truyền, vận động, tập huấn, tài liệu, dữ liệu, phần mềm, hệ thống, ứng dụng, bệnh viện, học sinh',
  'giáo viên, sinh viên, nông thôn, đô thị, đất đai, mặt bằng, bồi thường, hỗ trợ, định cư, thu hút, giải ngân, đấu thầu',
  'nghiệm thu, quyết toán, thanh toán, dự toán, phân bổ, điều chỉnh, bổ sung, sửa đổi, công khai, minh bạch, tiết kiệm',
  'lãng phí, tham nhũng, khen thưởng, kỷ luật, kỷ cương, tuyển dụng, bổ nhiệm, điều động, biên chế, vị trí, khu vực',
  'hành động, hoạt động, đảng bộ, chi bộ, bí thư, cấp ủy, chấp hành, trung ương, tỉnh đoàn, công đoàn',
  'so với, cùng kỳ, tỷ lệ, tổng số, trên địa, địa bàn, trong tháng, trong quý, trong năm, nêu trên, như sau',
].flatMap((line) => line.split(', '));
