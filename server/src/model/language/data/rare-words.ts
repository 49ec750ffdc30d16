/**
 * Words that notices use too rarely to have been counted, and that look like slips of common ones: `hải quân` of `hải
 * quan`, `cộng tác` of `công tác`, `tổ chức thực hành` of `tổ chức thực hiện`.
 */
export const RARE_WORDS =
  'thi công kè|tuyến kè|đoạn kè|mặt kè|chân kè|mái kè|thân kè|đỉnh kè|bờ kè|xây kè|xây dựng kè|làm kè|đắp kè|gia cố kè|sửa chữa kè|mặt cắt kè|công trình kè|dự án kè|hệ thống kè|hạng mục kè|khối lượng kè|kè biển|kè sông|kè đá|kè bờ|kè chống|bàn tính|ăn vặt|quà vặt|két bạc|két sắt|trong két|vào két|địa chí|đôi lứa|lứa đôi|đồ sộ|khắc phù điêu|xe cộ|nước ngoại thành|danh từ chung|chầm chậm|người dùng|máy cưa|rừng dẻ|hạt dẻ|cây dẻ|sum vầy|hoa thược dược|tiền tư bản|vụng biển|ớt xay|nhân dần|bất đồng|buôn bán|bày bán|bán hành củ|bán hành lá|bán hành tây|bán hành tím|bán hành tỏi|chuyên bán|dân bán|hàng bán|hộ bán|mua bán|người bán|quầy bán|thương bán|điểm bán|bỏ trống|bệnh dại|chó dại|phòng dại|vắc xin dại|còn trống|công ăn việc làm|công tắc|cộng tác|sinh thái do|cơ số thuốc|cơ số vật tư|cơ số y tế|cơ số trang|cơ số hóa chất|cơ số dự phòng|cờ hiệu|danh giá|dàn dựng|dàn trải|dàn xếp|dân dã|đánh đổi|để trống|điển tích|điện từ|đô vật|đông đủ|đông đúc|đông người|đông vui|đồ đạc|đốt phá|gọi thầu|hàng hoa|hải quân|kiên nghị|lực lưỡng|nam giới|ngoài da|nước đá|phản ảnh|quan chức|quan khách|quan tòa|quân sư|soát xét|sổ chi|sổ thu|sở trường|thiên tài|thị giác|thị lực|thị trưởng|thương vụ|thực hành|tổng hành dinh|tối dạ|trưởng tiểu ban|trưởng tiểu khu|tử số|tự vấn|văn hoa|văn phong|vị khách|xa cách|xuất hiện|xuất lộ|việc nấy|người nấy|chở trẻ em|chở con'.split(
    '|',
  );

/** The same of reports and speeches. */
export const RARE_IN_REPORTS = ['cao ốc', 'từ sau', 'xảo quyệt'];
