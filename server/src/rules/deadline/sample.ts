/** A notice of a meeting on 30 March 2026 with one task, for examples. */
export const noticeWith = (task: string): string =>
  `THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban triển khai nhiệm vụ tháng 4 năm 2026\n\nNgày 30 tháng 3 năm 2026, Giám đốc Sở chủ trì cuộc họp giao ban. Sau khi nghe báo cáo, Giám đốc Sở kết luận như sau:\n\n1. Phòng Quản lý Công nghiệp\n${task}\n\nTrên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các phòng biết, thực hiện./.`;
