import { phraseList } from './tokens';

/*
 * The verbs of administrative prose, as the work that they ask for. Data only: phrases are lower case, old placement of
 * the tone mark, and match as whole words.
 */

/** Verbs of a finished product (sản phẩm cụ thể): whoever is given such work needs to know by when. */
export const DELIVERABLE = phraseList(`
  xây dựng, soạn thảo, dự thảo, biên soạn, lập, thiết lập, ban hành, trình, báo cáo, gửi, nộp, cung cấp,
  hoàn thành, hoàn thiện, hoàn tất, thẩm định, thẩm tra, tổng hợp, đề xuất, công bố, ký, ký kết, ký cam
  kết, nghiệm thu, bàn giao, kiểm kê, nhập, giải quyết, trả lời, phúc đáp, xử lý, xin ý kiến, lấy ý kiến,
  phê duyệt, quyết toán, đấu thầu, khởi công, khánh thành, số hóa, thành lập, kiện toàn, sơ kết, tổng kết,
  phân bổ, sửa đổi, điều chỉnh, thanh lý, có văn bản, ra văn bản, kiến nghị, tham gia ý kiến, làm báo
  cáo, viết báo cáo, làm tờ trình, làm hồ sơ
`);

/** Verbs of work that goes on (nhiệm vụ thường xuyên), and of a way of working. */
export const CONTINUING = phraseList(`
  tiếp tục, duy trì, thường xuyên, theo dõi, đôn đốc, nhắc nhở, hướng dẫn, chỉ đạo, hỗ trợ, giúp, tư vấn,
  phối hợp, tham gia, cử, kiểm tra, giám sát, thanh tra, quán triệt, tuyên truyền, phổ biến, vận động,
  tăng cường, đẩy mạnh, đẩy nhanh, nâng cao, phát huy, bám sát, thực hiện, triển khai, tích cực, chủ động,
  tạo điều kiện, tháo gỡ, ngăn chặn, đấu tranh, khâu nối, cập nhật, rà soát, tập trung, tham mưu, lấy mẫu,
  thông tin, khảo sát, nghiên cứu, đánh giá, thống kê, chuẩn bị, bố trí, bảo đảm, đảm bảo, chấp hành, tuân
  thủ, quản lý, vận hành, khai thác, sử dụng, phát triển, mở rộng, thu hút, kết nối, liên hệ, làm việc,
  giữ vững, giữ gìn, chấn chỉnh, khắc phục, tiết kiệm, phòng ngừa, phòng chống, bảo vệ, bảo trì, nắm, nắm
  bắt, quan tâm, chú trọng, chăm lo, động viên, khuyến khích, đổi mới, cải thiện, cải cách, tiếp nhận,
  tiếp thu, tiếp công dân, kêu gọi, huy động, lồng ghép, ứng dụng, kiểm soát, phân công, phân tích, dự
  báo, giảm, giảm thời gian, giảm số, giảm chi phí, giảm tỷ lệ, tạo, xác định, lựa chọn, làm rõ, làm tốt, làm đầu mối, chịu trách nhiệm, góp ý, giải trình,
  bổ sung, sắp xếp, trang bị, tổ chức, đào tạo, tập huấn, bồi dưỡng, hưởng ứng, thường trực, xem xét, cân
  đối, xác minh, đối chiếu, tìm kiếm, lưu ý, điều tra, điều hành, đề cao, siết chặt, xúc tiến, quảng bá,
  giới thiệu, phát hiện, truy xuất, xử phạt, thu thập, lưu trữ, bảo quản, đề phòng, giáo dục,
  niêm yết, công khai, đăng tải, phát động, thúc đẩy, củng cố, gắn, lãnh đạo, nêu cao, tự kiểm tra, áp
  dụng, trao đổi, nghe, dự, tham dự, đón tiếp, đón, tiếp, phục vụ, thu, chi trả, thanh toán, giải ngân,
  mua sắm, lắp đặt, sửa chữa, di dời, đầu tư, cải tạo, trồng, trồng rừng, trồng cây, khôi phục, đăng ký, kê khai, quyết định,
  hủy, thu hồi, thu xếp, cấp giấy, cấp phép, in ấn, phát hành, tuyển dụng, bổ nhiệm, điều động, luân chuyển, khen
  thưởng, bình xét, chấm điểm, nhận, chuyển, đăng, treo, trang trí, trực, thuê xe, thuê địa điểm,
  thuê hội trường, thuê phòng, thuê tư vấn, thuê đơn vị, thuê chuyên gia, đặt mua, đặt xe, đặt phòng, đặt vé, đặt chỗ, đặt tiệc, ưu tiên, hạn chế, xóa bỏ, gia
  cố, thay thế, bình ổn, dự trữ, cung ứng, tiêu thụ, truyền thông, chuyển đổi, hình thành, vệ sinh, tranh
  thủ, nghiên cứu kỹ, chỉ rõ, kiểm điểm, rút kinh nghiệm, khẩn trương, nghiêm túc, phấn đấu, kiên quyết, ổn định,
  cụ thể hóa, định hướng, đa dạng hóa, chấm dứt, đình chỉ, tạm dừng, nhân rộng, lan tỏa, tôn vinh, hoàn trả,
  hạch toán, phân loại, bảo dưỡng, kiểm định, kiểm nghiệm, giám định, xác nhận, chứng nhận, cắt giảm, rút ngắn,
  đơn giản hóa, kết hợp, liên kết, tích hợp, chia sẻ, đồng bộ, tiêm phòng, nạo vét, san lấp, giải tỏa, thu gom,
  vận chuyển, ra quân, đẩy lùi, quan trắc, tuần tra, sơ tán, ứng phó, cứu trợ, chấp thuận, giải đáp, nhắc lại,
  thí điểm, biên tập, giao ban, gặp gỡ, thăm, tặng, trao, tri ân, viếng, dọn dẹp, tiến hành, điều tiết, khơi thông, chăm sóc, gieo trồng, thu hoạch, phun thuốc, trực ban, trực lễ, trực tết, hoàn chỉnh, làm việc với, mở, sẵn sàng, thử nghiệm,
  thông báo, nhắc, in sao, kết thúc, chỉnh sửa, chỉnh lý, triệt phá, tăng thời lượng, súc xả, phân luồng, cách ly, bình chọn, cải tổ,
  đàm phán, thương thảo, thương lượng, phản ánh, phun khử khuẩn, phun khử trùng, phun hóa chất, trưng bày,
  bàn bạc, quay phim, ghi hình, sao chụp, lưu giữ, niêm phong, tiêu hủy, khấu trừ, hoàn thuế, cấp phát,
  phân phát, tạm ứng, đặt hàng, đấu nối, nối mạng, chuẩn hóa, tái tạo, sao lưu, nâng cấp, cài đặt, đo đạc,
  đo vẽ, trích đo, cắm mốc, cắm biển, kẻ vạch, sơn sửa, tu sửa, duy tu, phát quang, chặt tỉa, chăm bón, xả
  nước, tích nước, điều phối, tạm giữ, tịch thu, truy tìm, truy tố, khởi tố, xét xử, hòa giải, đối thoại,
  bảo lãnh, khám sàng lọc, dập dịch, khử trùng, giảng dạy, ôn tập, ôn thi, tuyển sinh, chấm thi, coi thi,
  thẩm duyệt, phản biện, công nhận, vinh danh, xếp loại, miễn nhiệm, sáp nhập, giải thể, chủ tọa, điều
  khiển, khai mạc, khai trương, cổ động, biểu diễn, luyện tập, huấn luyện, cấp đổi, cấp mới, gia hạn, miễn
  giảm, quyên góp, canh gác, chốt chặn, hộ tống, bốc xếp, kiểm đếm, tính toán, đối soát, đề đạt, cải tiến,
  nhắn tin, triệu tập, tinh giản, tháo dỡ, phá dỡ, di chuyển, bồi thường, cưỡng chế, mua lại, thoái vốn, cổ
  phần hóa, thay mới, chạy thử, hiệu chỉnh, gìn giữ, trùng tu, tôn tạo, phục dựng, phục chế, sưu tầm, phỏng
  vấn, tham quan, khai báo, mã hóa, ngăn ngừa, ứng cứu, di dân, đắp đê, bơm nước, chống hạn, chống úng,
  chống rét, phòng trừ, bắt giữ, nhân giống, đóng gói, kiểm dịch, thăm hỏi, cơ cấu lại, tái cơ cấu, cho ý kiến, trực vận hành, tiếp đón, bán
  đấu giá,
  đại tu, loại bỏ, đảm nhận, đảm nhiệm, cam kết, nhắc việc, tặng quà, trao quà, trao tặng, nâng lương, dán nhãn, đóng
  dấu, ký số, đưa đón, truy quét, trấn áp, cấp căn cước, thu nợ, truy thu, thu phí, làm sạch, cho vay, mời
  thầu, chấm thầu, nhập kho, xuất kho, gia công, lắp ráp, phân phối, giao hàng, hội chẩn, truy vết, khử khuẩn, tiệt
  khuẩn, kê đơn, ra đề, phúc khảo, xét tuyển, dạy bù, ôn luyện, phát sóng, đưa tin, viết bài, gieo cấy, làm đất, bón
  phân, tiêu úng, tái đàn, cảnh báo, san gạt, đổ bê tông, áp giá, đền bù, khởi kiện, tống đạt, biệt phái, giao quân,
  khám tuyển, trực chiến, ứng trực, răn đe, cảm hóa, kết nạp, học tập, thảo luận, chất vấn, tiếp xúc cử tri, tiếp dân,
  đăng cai, tuyển chọn, tu bổ, dâng hương, đỡ đầu, ủng hộ, tài trợ, đóng điện, cắt điện, dò tìm, thông tắc,
  súc rửa, quét mã, phân quyền, tổng vệ sinh, làm, lấy, đưa, mời, họp, dành, soạn, viết, chốt, lo, mua, quét, dọn, tháo,
  lắp, sửa, tuyển, xét, thống nhất phương án, thống nhất lộ trình, thống nhất nội dung, thống nhất quy trình, dàn dựng, phúc tra, sáng tác, tổng duyệt, trình diễn, hậu kiểm, khảo nghiệm, tổng điều tra, rà phá, khoanh vùng, khoanh nuôi, hướng nghiệp, dạy nghề, kích hoạt, thông xe, thảm nhựa, chỉnh trang, cổ vũ, hiệp thương, kê biên, xác định giá, truyền dạy, sàng lọc, ghi sổ, tiếp sóng, tường thuật, trả nợ, xây mới, trải nhựa, thanh quyết toán, đánh số, gắn biển, gắn mã, trồng dặm, đấu mối, bố phòng, cứu đói, tiếp quản, thu dọn, quét dọn, đo, trả, duyệt, tăng, mặc trang
  phục, đeo thẻ, cấp đủ, cấp thuốc, cấp hóa chất, cấp bổ sung, cấp kinh phí, bó gọn, tiêm, tiêm chủng, tiêm vắc xin, khám sức khỏe, tăng ca, rào chắn, lắp biển, chằng chống, lau rửa, cọ rửa, thay, dán, giao dự toán, giao chỉ tiêu,
  đi cơ sở, xuống cơ sở, xếp lịch, lên lịch, đặt lịch, lên danh sách, ghi biên bản, ghi nhật ký, ghi chép, ghi âm, ghi danh, chụp ảnh, phủ sóng, tiêm bù, tiêm vét,
  tiêm nhắc, tập kết, phát dọn, mở lớp, luân phiên, nhập liệu, khoanh định, cắt tỉa, xin lỗi, điều chuyển, bình bầu, phân khai, đính
  chính, liên thông, vá lỗi, kiểm thử, bám nắm, xếp hạng, khóa sổ, trích lập, trích nộp, bốc thăm, kéo điện, vá
  ổ gà, sơn kẻ, lắp dựng, lu lèn, rải thảm, hoàn công, trông giữ, xét tặng, mời gọi, treo cờ, lau chùi, dọn vệ sinh, phát thuốc, điểm
  danh, phụ đạo, thi tuyển, nâng ngạch, chấm công, giao khoán, đốt dọn, đốt thực bì, dập lửa, thả cá, thả giống, xả lũ, tiêu độc,
  giao kế hoạch, giao biên chế, giao kinh phí, giao vốn, giao đất, ứng đủ, cấp điện ổn định, cấp điện an toàn, cấp điện liên tục, cấp điện phục vụ, cấp nước ổn định, cấp nước phục vụ, ứng kinh phí, ứng vốn, ứng tiền, ứng trước
`);

/** Work that by its nature never ends: a report that belongs to it is no product of its own. */
export const HABITUAL = phraseList(`
  tiếp tục, duy trì, thường xuyên, theo dõi, đôn đốc, giám sát, bám sát, cập nhật, nắm, nắm bắt, tăng
  cường, nâng cao, đẩy mạnh, phát huy, quán triệt, chấp hành, tuân thủ, bảo đảm, đảm bảo
`);

/** Verbs of watching over others' work (theo dõi, đôn đốc): who is given only them is a monitor. */
export const MONITORING = phraseList(`
  theo dõi, đôn đốc, giám sát, kiểm tra đôn đốc, nhắc nhở
`);

/** What is watched and does no work: `theo dõi sát diễn biến thời tiết`. */
export const THINGS_WATCHED = phraseList(`
  diễn biến, thời tiết, khí tượng, mực nước, lưu lượng, giá cả, dịch bệnh, tình hình thời tiết,
  tình hình dịch bệnh, tình hình giá, tình hình thị trường, tình hình mưa, tình hình sâu bệnh, tình hình bão,
  tình hình an ninh, tình hình sốt xuất huyết, ca bệnh, sâu bệnh, số ca
`);

/** Verbs whose object does the work: `chỉ đạo Phòng A …`. */
export const SUPERVISING = phraseList(`
  chỉ đạo, đôn đốc, hỗ trợ, yêu cầu, giao, phân công, nhắc nhở
`);

/** Ways of working that stand before the verb of the work itself. */
export const MANNER = phraseList(`
  tập trung, khẩn trương, kịp thời, chủ động, nghiêm túc, tích cực, sớm, nhanh chóng, quyết liệt, nghiêm
  chỉnh, phấn đấu, trực tiếp, cần, ngay, kiên quyết, đầu mối, là đầu mối, là cơ quan đầu mối, là đơn vị đầu mối, là cơ quan thường trực, là đơn vị thường trực,
  là cơ quan chủ trì, là đơn vị chủ trì, làm đầu mối, làm đầu mối để, chỉ, và, cũng, định kỳ,
  phân công, cố gắng, nỗ lực, kiêm nhiệm
`);

/** What a unit by its noun alone is told to do; `kiểm tra`, `tổ chức` would be the rest of a name. */
export const PLAIN_WORK = phraseList(`
  chủ trì, phối hợp, tham mưu, rà soát, theo dõi, đôn đốc, tổng hợp nhu cầu, tổng hợp kết quả, tổng hợp số liệu, tổng
  hợp báo cáo, tổng hợp ý kiến, báo cáo, tiếp tục, khẩn trương, tập trung, chủ động, hoàn thành, hoàn thiện, xây
  dựng kế hoạch, xây dựng phương án
`);

/** Words between sentences and clauses, and times that work is not asked for by. */
export const CONNECTORS = phraseList(`
  đồng thời, ngoài ra, trong đó, riêng, bên cạnh đó, trước mắt, trước hết, nhất là, theo đó, do đó, vì
  vậy, trên cơ sở đó, thời gian tới, trong thời gian tới, từ nay đến cuối năm, hàng năm, hằng năm, mỗi tuần, mỗi tháng, mỗi quý, hằng ngày, hàng ngày, hàng
  tháng, hằng tháng, hàng tuần, hằng tuần, hàng quý, hằng quý, từng tuần, từng tháng, từng quý, định kỳ hàng tháng, định kỳ hằng tháng,
  định kỳ hàng quý, định kỳ hằng quý, mặt khác, cụ thể, trong tháng này, trong quý này, từ đó, sau đó
`);

/** Verbs that prepare a product: `rà soát, xây dựng dự toán` is as much a product as `xây dựng dự toán`. */
export const PREPARATORY = phraseList(`
  rà soát, nghiên cứu, khảo sát, tiếp thu, giải trình, thống kê, đánh giá, tham mưu, căn cứ
`);

/** Products that a preparatory verb may lead to. */
export const PRODUCING = phraseList(`
  xây dựng, soạn thảo, dự thảo, lập, ban hành, trình, báo cáo, gửi, hoàn thành, hoàn thiện, hoàn tất, tổng
  hợp, sửa đổi, xin ý kiến, phê duyệt, công bố, thành lập, kiện toàn
`);

/** What one hands in to somebody: `…, báo cáo UBND tỉnh`. */
export const REPORTING = phraseList(`
  báo cáo, gửi, trình, nộp, xin ý kiến, tổng hợp báo cáo, báo cáo kết quả, hoàn thành
`);

/** Named products that `tham mưu` may govern without a verb: `tham mưu phương án …`. */
export const DOCUMENTS = phraseList(`
  kế hoạch, phương án, đề án, quyết định, dự thảo, báo cáo, tờ trình, văn bản, công văn, quy chế, quy
  định, nghị quyết, chương trình, hướng dẫn, thông báo, chỉ thị, danh mục, danh sách, đề cương, hồ sơ, dự
  toán, quy trình, kịch bản, lịch làm việc, lịch công tác, lịch tiếp công dân, lịch trực, lịch họp
`);

/** Events that `tổ chức` makes a product of. */
export const EVENTS = phraseList(`
  hội nghị, hội thảo, lễ, triển lãm, hội chợ, hội thi, cuộc thi, cuộc họp, họp, buổi làm việc, tọa đàm,
  ngày hội, diễn tập, lớp, khóa, đại hội, tổng kết, sơ kết, khởi công, khánh thành, đoàn công tác, các
  hoạt động chào mừng, các hoạt động kỷ niệm, đấu thầu, đấu giá, gặp mặt
`);

/** `hoàn thành tốt nhiệm vụ`, `xử lý nghiêm vi phạm`: how one works, and no product. */
export const QUALITY = phraseList(`
  tốt, xuất sắc, thắng lợi, vượt mức, toàn diện, nghiêm, nghiêm túc, kịp thời, hiệu quả, có hiệu quả, các
  chỉ tiêu, chỉ tiêu, đầy đủ, chặt chẽ, đúng quy định, môi trường, đội ngũ, văn hóa, hình ảnh, nông thôn
  mới, nếp sống, khối đại đoàn kết, phong trào, lực lượng, các giải pháp, giải pháp, các biện pháp, nhanh,
  nhanh chóng, kinh tế xanh, kinh tế số, kinh tế tuần hoàn, kinh tế tư nhân, xã hội số, chính quyền số, điểm nghẽn, các điểm nghẽn, nút thắt, hệ thống chính trị, chính quyền, đảng, thể chế, các nhiệm vụ, nhiệm vụ, các mục tiêu, công tác, mối đoàn kết, mối quan hệ, tinh thần, ý thức,
  biên bản
`);

/** What `xử lý`, `giải quyết` mean as everyday enforcement: `xử lý các hành vi vi phạm`. */
export const ENFORCED = phraseList(`
  vi phạm, các vi phạm, hành vi, các hành vi, các trường hợp, trường hợp, trách nhiệm, các vụ, các tổ chức,
  hàng giả, hàng lậu, hàng nhái, buôn lậu,
  các đối tượng, các nhóm, nhóm đối tượng, thanh thiếu niên, các thanh niên, những, đơn, đơn thư, khiếu nại, tin báo, rác thải, chất thải, nước thải, công việc, tình trạng, các tình huống, sự cố, các sự cố, xe, các xe, phương tiện, các phương tiện, thủ tục, thủ tục hành chính, hồ sơ thủ tục,
  theo quy định, theo thẩm quyền, theo pháp luật, sau thanh tra, sau kiểm tra, sau kiểm toán, sau giám sát
`);

/**
 * Verbs that are also the field of a unit: `Hội đồng nghiệm thu`, `Ban quản lý`. As the first word of a unit's
 * name they belong to it; later in the sentence they begin the work.
 */
export const FIELDS = phraseList(`
  quản lý, kiểm tra, giám sát, thẩm định, nghiệm thu, điều tra, chỉ đạo, chỉ huy, tổ chức, tư vấn, hỗ trợ,
  xây dựng, đầu tư, phát triển, bảo vệ, bảo trì, phục vụ, thông tin, truyền thông, đào tạo, nghiên cứu,
  ứng dụng, kiểm soát, khai thác, vận hành, thanh tra, kiểm kê, đấu giá, đấu thầu, thi công, xét duyệt,
  đánh giá, công tác, giúp việc, soạn thảo, biên tập, định giá, sát hạch, thống kê, thư ký, tuyển dụng,
  thanh lý, phản ứng, xử lý, phòng cháy, cảnh sát, tiếp công dân, giáo dục, tuyên truyền, chuyển đổi, cung
  ứng, xúc tiến, khuyến công, điều hành, cải cách, giải phóng, tuyên giáo, dự trữ, điều phối, hòa giải, đối thoại, tuyển sinh,
  chấm thi, coi thi, phản biện, huấn luyện, bồi thường, cưỡng chế, ứng cứu, kiểm dịch, duy tu, phòng trừ, giải quyết, rà phá
`);

/** Verbs that are a field only behind another one: `Phòng Tiếp nhận và trả kết quả hồ sơ`. */
export const FURTHER_FIELDS = phraseList(`
  đăng ký, tiếp nhận, trả kết quả, cấp giấy, cấp giấy chứng nhận, cấp phép, cấp đổi, sử dụng, kiểm sát, thực hành quyền công tố, xét xử, theo dõi
  thi hành, xử lý sau thanh tra, đảm bảo, bảo đảm, cưỡng chế, trợ giúp, tái định cư, kiểm nghiệm, kiểm định, bảo dưỡng, lưu trữ
`);

/** Words that end a name: prepositions, conjunctions, auxiliaries. */
export const FUNCTION_WORDS = phraseList(`
  để, nhằm, tại, trên, trong, ở, theo, về, do, bởi, khi, nếu, từ, đến, tới, là, thì, mà, này, đó, nêu, đã,
  sẽ, đang, phải, cần, được, bị, không, chưa, vẫn, còn, cũng, nên, bằng, qua, trước, sau, có, chịu, hãy,
  kịp, kịp thời, ngay, sớm, chậm, muộn, hàng, hằng, vào, cho, với, cùng, như, trừ, gồm, mỗi, những, các, một, tự, định
  kỳ, nhanh chóng, chủ trì, quyết liệt, nghiêm, nghiêm chỉnh, chặt chẽ, trực tiếp, đề nghị,
  yêu cầu, giao, biết, biểu dương, ghi nhận, gửi, nộp, trình, cử, nắm, giúp, thống nhất, nhất trí,
  đăng, lập, ký, nhắc, thay, dán, đưa, lấy, mời, họp, làm, mở, dành, soạn, xem, viết, chốt, lo, mua, treo, quét, dọn, tháo, lắp, trả, duyệt, tự chịu,
  kết luận, phụ trách, kiêm nhiệm, đầu mối, đồng
  thời, tham dự, dự họp, dự lễ, dự hội nghị, dự khai giảng, dự khai mạc, dự đại hội, thăm, căn cứ, thông qua, tùy, nơi, hoặc, nhất là, ra, lên, xuống, ý kiến, việc
`);

/** Words that hand work over to whoever is named next: `Giao`. */
export const HANDING_OVER = phraseList(`
  giao, đề nghị, yêu cầu, phân công, giao nhiệm vụ cho, đồng ý giao, thống nhất giao, thống nhất đề nghị, đồng ý đề nghị, kính đề nghị, nhất
  trí giao, đề nghị và giao, trân trọng đề nghị, giao trách nhiệm cho
`);

/** Words that open an adverbial before the request: `Trên cơ sở …, giao Sở A …`. */
export const OPENERS = phraseList(`
  để, nhằm, căn cứ, trên cơ sở, đối với, theo, từ, trong quá trình, trong thời gian, trong quý, trong
  tháng, trong năm, trong tuần, sau khi, về, liên quan, liên quan đến, qua, tại, do, ngoài, bên cạnh, cùng
  với, khi, nếu, trường hợp, thời gian, hiện nay, riêng, ngay sau khi, với, trong khi, từ nay, trong lĩnh
  vực, trong công tác, những nội dung, những vấn đề, những khó khăn, những vướng mắc, nơi, ở nơi, tại nơi, những nơi, trước, vừa qua, quá trình, tùy theo, chậm nhất, vào,
  nhận được, kể từ, trên tinh thần, một lần nữa, cuối cùng, trong vòng, trong thời hạn, ngay trong, ngay sau, cuối mỗi, đầu mỗi
`);

/** Openers of a rule for a case that may come: what follows is no task yet. */
export const CONDITIONS = phraseList(`
  khi, nếu, trường hợp, trong trường hợp, phát sinh, hiện nay, vừa qua
`);

/** Words that open a matter before a colon: `Về kho hàng: …`. */
export const TOPICS = phraseList(`
  về, đối với, công tác, lĩnh vực, việc, nội dung, riêng, liên quan, trong lĩnh vực
`);

/** Who a sentence begins with: `Lãnh đạo các phòng lập …`; behind a subject it is what that does. */
export const LEADERS = phraseList(`
  phòng, ban, khoa, sở, ngành, bộ, cục, vụ, viện, đơn vị, cơ quan, địa phương, xã, phường, huyện, trường, trung tâm, chi cục, khối,
  cụm, doanh nghiệp, công ty, chi nhánh, bệnh viện, trạm, đội, tổ, hội, đoàn thể, ubnd, hđnd
`).map((body) => `lãnh đạo các ${body}`);

/** Compounds that begin like a verb of work and are nouns. */
export const NOUNS_LIKE_VERBS = phraseList(`
  dự án, dự toán, trình độ, trình tự, thu nhập, tăng trưởng, thu ngân sách, cấp ủy, giao thông, giao dịch, giao lưu, tạo hình, ký hiệu, ký túc xá, lập
  trường, tổ chức đảng, quyết định số, quyết định này, quy chế này, báo cáo số, báo cáo tài chính, hướng dẫn số, yêu cầu chung, tiếp
  cận, giao ban, giảm thiểu, dự kiến, thông tin chung, giao thương, đề nghị của, yêu cầu của, yêu cầu về,
  đề nghị về, yêu cầu cấp, nhập khẩu, gắn kết, thông tin về, đón nhận, kiến nghị của, kiến nghị về, báo cáo của, chỉ đạo
  của, phân công nhiệm vụ, phân công trách nhiệm, thanh tra sở, thanh tra tỉnh, thanh tra bộ, thanh tra thành phố,
  thanh tra chính phủ, lãnh đạo sở, lãnh đạo bộ, lãnh đạo ubnd, lãnh đạo ủy ban, lãnh đạo phòng, lãnh đạo văn phòng,
  lãnh đạo chi cục, lãnh đạo trung tâm, lãnh đạo đơn vị, lãnh đạo tỉnh, lãnh đạo cục, lãnh đạo vụ, thường trực hđnd,
  thường trực hội đồng, thường trực ban, thường trực đảng ủy, thường trực tỉnh ủy, thường trực thành ủy,
  kết thúc năm, kết thúc quý, kết thúc tháng, kết thúc hội nghị, kết thúc cuộc họp, thông báo số, thông báo này, thông báo kết luận, thông báo của
`);
