/**
 * Words that notices use too rarely to have been counted, and that look like slips of common ones: `hải quân` of `hải
 * quan`, `cộng tác` of `công tác`, `tổ chức thực hành` of `tổ chức thực hiện`.
 */
export const RARE_WORDS =
  'bàn tính|bất đồng|cộng tác|cơ số thuốc|cơ số vật tư|cờ hiệu|công ăn việc làm|công tắc|danh giá|dân dã|đánh đổi|điển tích|điện từ|đồ đạc|đô vật|đốt phá|gọi thầu|hải quân|hàng hoa|ngoài da|nước đá|phản ảnh|sổ chi|sổ thu|sở trường|thiên tài|thị trưởng|thực hành|tối dạ|tổng hành dinh|tử số|trưởng tiểu ban|trưởng tiểu khu|tự vấn|văn phong|xa cách'.split(
    '|',
  );
