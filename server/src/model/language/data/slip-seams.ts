/**
 * Two syllables that are said together, where the second begins what looks like a slip, or the first ends it:
 * `thành tựu | chung`, `kiểm sát | nhập kho`, `chuyến thăm | quan trọng`.
 */
export const SLIP_SEAMS: ReadonlySet<string> = new Set(
  `
ám sát, cảnh sát, kiểm sát, quan sát, thị sát, trinh sát, sát cánh, sát hạch, sát khuẩn, sát trùng, sát thương
nhập cảnh, nhập cư, nhập học, nhập kho, nhập khẩu, nhập môn, nhập ngũ, nhập tịch, nhập vai, nhập viện, nhập liệu
luân phiên, thay phiên, hợp chất, hợp chuẩn, hợp đồng, hợp hiến, hợp kim, hợp lệ, hợp lí, hợp luyện, hợp lưu, hợp lý
hợp lực, hợp nhất, hợp pháp, hợp phần, hợp quy, hợp tác, hợp thành, hợp thức, hợp vốn, hợp xướng
đất sét, vấn đề, chuyên đề, chủ đề, tiền đề, phân bổ, tu bổ, xung đột, xung khắc, xung kích, xung phong, xung quanh
xung yếu, tổng thống, truyền thống, chính thống, hệ thống, báo cháy, báo động, báo giá, báo hiệu, báo tin
đầu sỏ, sàm sỡ, sặc sỡ, xoay xở, túc trực
tính năng, tài năng, kỹ năng, kĩ năng, điện năng, hiệu năng, nhiệt năng, công năng, chức năng, tiềm năng, khả năng
bản năng, quang năng, cơ năng, đa năng, vạn năng, theo hướng, định hướng, phương hướng, xu hướng, chuyển hướng
dầu cọ, cây cọ, đồi cọ, lá cọ, rừng cọ, trồng cọ, đơn sơ, hồ sơ, hoang sơ, thô sơ
xuất bản, xuất bán, xuất cảng, xuất cảnh, xuất chi, xuất chúng, xuất hàng, xuất hành, xuất hiện, xuất hóa, xuất huyết
xuất khẩu, xuất kho, xuất kích, xuất ngũ, xuất nhập, xuất phát, xuất quân, xuất sắc, xuất thân, xuất trình, xuất viện
xuất xứ, xuất xưởng, tiếp xúc, cảm xúc, bức xúc, máy xúc, xe xúc, tích cực, tích hợp, tích lũy, tích trữ, tích tụ
khẩu đội, khẩu độ, khẩu hiệu, khẩu ngữ, khẩu phần, khẩu trang, khẩu vị
bảng hiệu, báo hiệu, biển hiệu, biểu hiệu, cửa hiệu, danh hiệu, dấu hiệu, đặc hiệu, huy hiệu, hữu hiệu, khẩu hiệu
ký hiệu, mã hiệu, nhãn hiệu, phù hiệu, số hiệu, tên hiệu, thương hiệu, tín hiệu, vô hiệu, chính xác, chuẩn xác, đích xác
thân xác, thể xác, vật chất, vật dụng, vật liệu, vật lý, vật nuôi, vật phẩm, vật tư, gia súc
tiến bộ, tiến công, tiến độ, tiến hành, tiến sĩ, tiến tới, tiến trình, tiến triển, chuyên gia, quốc gia, tác gia, tham gia
thương gia, xúc bốc, xúc cảm, xúc đất, xúc động, xúc phạm, xúc tác, xúc tiến, dã sử, giả sử, lịch sử, ngự sử, thứ sử
tiền sử, tiểu sử, lý do, lý giải, lý lịch, lý luận, lý thuyết, lý tưởng, sắc lệnh, sắc phong, sắc thái, sắc thuế, sắc tộc
xao lãng, xao nhãng, chất xơ, kết cấu, kết hợp, kết luận, kết nối, kết quả, kết tinh
bán trú, cư trú, đồn trú, lưu trú, ngoại trú, nội trú, tạm trú, thường trú, trọng điểm, trọng tâm, trọng yếu
khai trương, khẩn trương, khoa trương, phô trương, trình bày, trình chiếu, trình diễn, trình độ, trình tự
bóng chuyền, dây chuyền, thị trấn, địa chấn, dư chấn, giảm chấn, áp dụng, áp đặt, áp lực, áp sát, áp suất, áp thấp
sản vô, định vô, thành tựu, bài tập, biên tập, diễn tập, học tập, luyện tập, ôn tập, sưu tập, thực tập, tuyển tập
bảo lưu, giao lưu, hạ lưu, thượng lưu, trung lưu, chữ cái, chữ hán, chữ ký, chữ nôm, chữ nổi, chữ số, chữ thập, chữ viết
danh dự, tham dự, can dự, lưu giữ, cất giữ, trữ lượng, trữ tình, tranh giành, thiên di, gặp rủi, may rủi, ràng buộc
ai dám, không dám, bàn giao, chuyển giao, đoạn giao, ngoại giao, động cơ, động đất, động kinh, động lực, động sản
động tác, động thổ, động vật, động viên, hạng mục, hạng nặng, hạng nhất, hạng nhì, bị nghi
hoài nghi, khả nghi, lễ nghi, thích nghi, tiện nghi, tình nghi, tượng nghi, nhận diện, nhận định, nhận hối, nhận thức
nhận tiền, nhận xét, năng khiếu, thua lỗ, lực lượng, xâm lăng, cao niên, thanh niên, thập niên, thiếu niên
thường niên, quan điểm, quan hệ, quan sát, quan tâm, quan trọng, quan chức, quan tài, đông bắc, hướng bắc, miền bắc
phía bắc, tây bắc, việt bắc, bất chấp, thế chấp, ai cập, bất cập, đề cập, phổ cập, truy cập, lẽ phải, lẽ ra
phân chia, chẻ củi, chẻ gỗ, chẻ lạt, chẻ tre, vẻ đẹp, vẻ vang, bùng nổ, cháy nổ, chất nổ, gây nổ, liệu nổ, nạn nổ
thuốc nổ, tiếng nổ, vật nổ, vụ nổ, ảnh hưởng, cộng hưởng, giao hưởng, tận hưởng, thụ hưởng, thừa hưởng, dẫn chứng
dẫn dắt, dẫn đầu, dẫn điện, dẫn đường, phê chuẩn, quy chuẩn, tiêu chuẩn
cố chấp, cố định, cố đô, cố đưa, cố gắng, cố giữ, cố hoàn, cố hữu, cố lấy, cố sức, cố tạo, cố thủ, cố tình, cố tránh
cố biến, cố làm, cố thuyết, cố tìm, cố vấn, cố xuất, cố ý, bò sữa, dòng sữa, hộp sữa, loại sữa, ly sữa, uống sữa, vỏ sữa, đổi cây, đổi điểm, đổi lấy, đổi quà
có chửa, mang chửa, cứu kỹ, đọc kỹ, hiểu kỹ, học kỹ, nắm kỹ, soát kỹ, tích kỹ, tra kỹ, xem kỹ, xét kỹ, biết kỹ, luật pháp
niên kỷ, thập kỷ, thế kỷ, ích kỷ, lợi thế, như thế, thay thế, tình thế, ưu thế, vị thế, xu thế, kỹ càng, kỹ lưỡng
rất kỹ, đọc kỹ, hiểu kỹ, xem kỹ, nắm kỹ, kỹ năng, kỹ nghệ, kỹ sư, kỹ thuật, kỹ xảo, báo bão, chống bão, cơn bão, của bão, do bão, gió bão, hướng bão, mưa bão, phó bão, phòng bão, sau bão, tan bão, tránh bão
trong bão, trước bão, đảm bảo, đảm nhận, đảm nhiệm, đảm trách, đảm đương
vệ binh, vệ sinh, vệ sĩ, vệ tinh, hiểm họa, hiểm nghèo, hiểm nguy, hiểm trở, hiểm yếu
bảo ban, bảo dưỡng, bảo đảm, bảo hành, bảo hiểm, bảo hộ, bảo lãnh, bảo mật, bảo quản, bảo tàng, bảo toàn
bảo tồn, bảo trì, bảo trợ, bảo vệ, chỉ bảo, dạy bảo, khuyên bảo, cảm nghĩ, suy nghĩ, ý nghĩ, giãn cách, giãn dân
giãn hoãn, giãn nộp, giãn nợ, giãn thuế, giãn tiến, đơn giản, tinh giản, tối giản, cách biệt, cách làm, cách ly
cách mạng, cách thức, cách tính, bàn cãi, chối cãi, tranh cãi, dầu mỡ, màu mỡ, ăn cỗ, mâm cỗ
lược bỏ, lược bớt, lược dịch, lược sử, lượt khách, lượt người, lượt xe
đồng thời, đương thời, lâm thời, nhất thời, tạm thời, tức thời, cơ giới, môi giới, nam giới, nữ giới, thế giới
ngoại hạng, thứ hạng, xếp hạng, chế biến, chế độ, chế tác, chế tài, chế tạo, chế xuất, dài hạn, đúng hạn, giới hạn
hết hạn, hữu hạn, kỳ hạn, ngắn hạn, quá hạn, thời hạn, trung hạn, vô hạn, mục đích, mục tiêu, sắp xếp, thu xếp
hạn chế, hạn hán, hạn hẹp, hạn mức, điêu khắc, khoảnh khắc, thời khắc, xung khắc
phụ âm, phụ cận, phụ cấp, phụ gia, phụ huynh, phụ kiện, phụ lục, phụ nữ, phụ phẩm, phụ phí, phụ tá, phụ thu, phụ thuộc
phụ trách, phụ trợ, phụ tùng, diễn thuyết, giả thuyết, học thuyết, lý thuyết, tiểu thuyết
gián tiếp, kế tiếp, liên tiếp, trực tiếp, tụ điểm, tụ họp, tụ hội, tụ tập, phúc thẩm, sơ thẩm, hành chính, tài chính
khí quyển, sinh quyển, thủy quyển, đấu kiếm, tìm kiếm, thần kinh, nghiêm cấm, nghiêm chỉnh, nghiêm khắc, nghiêm minh
nghiêm ngặt, nghiêm trọng, dấu ấn, dấu chân, dấu tay, dấu tích, dấu vân, dấu vết, dân phố, đường phố, khu phố
thành phố, tuyến phố, lý nghiêm, phạt nghiêm, thật nghiêm, xử nghiêm, thu chi, thu gom, thu hoạch, thu hồi, thu nhập
thu mua, thu nhận, thu nộp, thu phí, ca trực, thường trực, thuốc lá, thuốc men, tiêu biểu, tiêu chí, tiêu chuẩn, tiêu diệt, tiêu dùng
tiêu hao, tiêu thụ, dân gian, không gian, thời gian, trung gian, lân cận
á đông, biển đông, cận đông, cổ đông, đám đông, hướng đông, miền đông, mùa đông, phía đông, phương đông, quảng đông
trung đông, viễn đông, vụ đông, thời chiến, thời đại, thời điểm, thời hạn, thời khắc, thời kỳ, thời tiết, thời vụ
thường dùng, thường kỳ, thường lệ, thường nhật, thường niên, thường vụ, thường xuyên, chu cấp, chu đáo, chu kỳ, chu toàn, chu trình, chu vi
bạn đọc, cà phê, ca dao, cầu lông, nghiệp dư, giãn nở, gia hạn, mục lục, giả danh, giả mạo, giả định, mùi hôi, mùi thơm, mùi vị, toán học
`
    .trim()
    .split(/,\s|\n/),
);
