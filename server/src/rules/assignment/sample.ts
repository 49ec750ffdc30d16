/** A notice of a meeting whose conclusions are given, for examples. */
export const noticeWith = (conclusions: string, recipients = ''): string =>
  `THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2026\n\nNgày 30 tháng 3 năm 2026, Giám đốc Sở chủ trì cuộc họp giao ban. Sau khi nghe báo cáo, Giám đốc Sở kết luận như sau:\n\n${conclusions}\n\nTrên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các phòng biết, thực hiện./.${recipients}`;
