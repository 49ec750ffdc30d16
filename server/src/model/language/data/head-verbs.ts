/** Verbs and adverbs that head a task and begin no name, by their first two syllables, with the number of their syllables. */
export const HEAD_VERBS: ReadonlyMap<string, number> = new Map(
  `triển khai, tăng cường, xây dựng, thực hiện, tổ chức, phối hợp, tham mưu, chủ trì, chủ động, tiếp tục, đẩy mạnh
  đẩy nhanh, nâng cao, rà soát, hoàn thiện, hoàn thành, kiểm tra, đôn đốc, hướng dẫn, theo dõi, tổng hợp, đề xuất
  tập trung, khẩn trương, nghiêm túc, quán triệt, phổ biến, tuyên truyền, vận động, thường xuyên, kịp thời, chỉ đạo
  giải quyết, xử lý, tháo gỡ, phát huy, khắc phục, chấn chỉnh, siết chặt, bảo đảm, đảm bảo, chuẩn bị, cập nhật
  nghiên cứu, khảo sát, đánh giá, thẩm định, xem xét, trình bày, cung cấp, công khai, công bố, rút ngắn
  bố trí, phân công, lựa chọn, kết nối, hỗ trợ, tạo điều kiện, thu hút, mở rộng, duy trì, củng cố, kiện toàn
  đổi mới, áp dụng, ứng dụng, vận hành, giám sát, chịu trách nhiệm, thống nhất, đề nghị, yêu cầu
  phấn đấu, quan tâm, chú trọng, gắn kết, lồng ghép, huy động, bổ sung, điều chỉnh, sửa đổi, phê duyệt
  đấu tranh, ngăn chặn, phát hiện, tiến hành, thành lập, ký kết, bàn giao, tiếp nhận, đăng ký
  bồi dưỡng, tập huấn, đào tạo, khuyến khích, thúc đẩy, cải thiện, giảm thiểu, hạn chế, tạo lập
  chấp hành, kiên quyết, tích cực, ưu tiên, đáp ứng, bảo vệ, nhân rộng, phân loại, thu gom, làm tốt, làm rõ
  nắm bắt, nắm chắc, không để, không được, đồng thời, trong đó, đặc biệt, tuy nhiên, ngăn ngừa, phòng ngừa
  quyết liệt, gắn trách nhiệm, nâng cấp, cải tạo, xác định, xác minh, kiểm kê, hình thành
  tạo chuyển biến, kêu gọi, niêm yết, nhắc nhở, động viên, lập danh sách, lập kế hoạch, lập hồ sơ
  tham gia, trao đổi, thu thập, thống kê, bám sát, chuyển giao, giới thiệu
  lấy ý kiến, xin ý kiến, ban hành, nghiệm thu, khởi công, thanh toán, chi trả, giải ngân`
    .split(/,\s*|\n\s*/)
    .map((verb) => verb.split(' '))
    .map((words): [string, number] => [words.slice(0, 2).join(' '), words.length]),
);
