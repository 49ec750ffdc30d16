/** Agencies and bodies in the form of NĐ 30/2020, Phụ lục II, IV and V. */
export const NAMES: readonly string[] = `
Bộ Công Thương
Bộ Tài chính
Bộ Nội vụ
Bộ Tư pháp
Bộ Xây dựng
Bộ Quốc phòng
Bộ Công an
Bộ Ngoại giao
Bộ Y tế
Bộ Giáo dục và Đào tạo
Bộ Khoa học và Công nghệ
Bộ Nông nghiệp và Môi trường
Bộ Nông nghiệp và Phát triển nông thôn
Bộ Tài nguyên và Môi trường
Bộ Kế hoạch và Đầu tư
Bộ Giao thông vận tải
Bộ Thông tin và Truyền thông
Bộ Lao động - Thương binh và Xã hội
Bộ Văn hóa, Thể thao và Du lịch
Bộ Dân tộc và Tôn giáo
Bộ Chính trị
Bộ Chỉ huy Quân sự tỉnh
Bộ Chỉ huy quân sự tỉnh
Ủy ban nhân dân
Hội đồng nhân dân
Mặt trận Tổ quốc
Tòa án nhân dân
Ban Bí thư
Ban Chấp hành Trung ương
Ban Thường vụ Tỉnh ủy
Ban Thường vụ Thành ủy
Ban Thường vụ Đảng ủy
Ban Tổ chức Tỉnh ủy
Ban Tổ chức Trung ương
Ban Nội chính Tỉnh ủy
Tỉnh ủy
Thành ủy
Huyện ủy
Quận ủy
Đảng ủy
Chính phủ
Quốc hội
Thủ tướng Chính phủ
Văn phòng Chính phủ
Văn phòng Quốc hội
Văn phòng Ủy ban nhân dân
Văn phòng UBND tỉnh
Thanh tra Chính phủ
Kho bạc Nhà nước
Kho bạc nhà nước
Ngân hàng Nhà nước
Bảo hiểm xã hội
Công an tỉnh
Thanh tra tỉnh
Sở Công Thương
Sở Tài chính
Sở Nội vụ
Sở Tư pháp
Sở Xây dựng
Sở Y tế
Sở Ngoại vụ
Sở Giáo dục và Đào tạo
Sở Khoa học và Công nghệ
Sở Nông nghiệp và Môi trường
Sở Nông nghiệp và Phát triển nông thôn
Sở Tài nguyên và Môi trường
Sở Kế hoạch và Đầu tư
Sở Giao thông vận tải
Sở Thông tin và Truyền thông
Sở Lao động - Thương binh và Xã hội
Sở Văn hóa, Thể thao và Du lịch
Sở Dân tộc và Tôn giáo
Sở Văn hóa và Thể thao
Phòng Văn hóa - Xã hội
Phòng Kinh tế, Hạ tầng và Đô thị
Trung tâm Phục vụ hành chính công
Trung tâm Phục vụ Hành chính công
Trung tâm Dữ liệu quốc gia
Trung tâm dữ liệu quốc gia
Ban Tuyên giáo và Dân vận
Liên đoàn Lao động
Hội Nông dân
Hội Liên hiệp Phụ nữ
Hội Cựu chiến binh
Cách mạng tháng Tám
Cách mạng Tháng Tám
`
  .trim()
  .split('\n');

/** Names with a capital on every syllable, wherever they stand. */
export const PROPER_NAMES: readonly string[] = ['Việt Nam', 'Hồ Chí Minh'];

/** Positions of persons (chức vụ: Phụ lục II, V.3). */
export const POSTS: readonly string[] = `
Giám đốc
Phó Giám đốc
Chủ tịch
Phó Chủ tịch
Bí thư
Phó Bí thư
Bộ trưởng
Thứ trưởng
Thủ tướng
Phó Thủ tướng
Chánh Văn phòng
Chánh Thanh tra
`
  .trim()
  .split('\n');

/** Nouns of two syllables or more that begin the names of bodies, and no name of a person or a place. */
export const BODY_HEADS: readonly string[] = `
Công ty
Chi cục
Bệnh viện
Hội đồng
Chi nhánh
Tập đoàn
Ngân hàng
Nhà máy
Xí nghiệp
Hợp tác xã
`
  .trim()
  .split('\n');

/** What ministries and departments are of: `Tài chính`, `Nông nghiệp và Môi trường`. */
export const SECTORS: readonly string[] = [
  ...new Set(NAMES.flatMap((name) => /^(?:Bộ|Sở) ((?!Chỉ huy|Chính trị).*)$/u.exec(name)?.[1] ?? [])),
];

/** Fields of two syllables that offices are called by, and that nobody does: `Chi cục Thủy lợi`. */
export const FIELDS: ReadonlySet<string> = new Set(
  (
    'đất đai|điện lực|lâm nghiệp|nông nghiệp|thủy lợi|thủy sản|khoáng sản|tài nguyên|môi trường|năng lượng|công nghiệp|thương mại|' +
    'kinh tế|tài chính|hạ tầng|đô thị|nội vụ|tư pháp|y tế|dân số|thú y|kiểm lâm|hải quan|văn hóa|du lịch|báo chí|viễn thông'
  ).split('|'),
);
/** Work of two syllables that stands in their names before the field or alone. */
export const OFFICE_WORK: ReadonlySet<string> = new Set(
  'quản lý|tổng hợp|hành chính|tổ chức|kế hoạch|kế toán|kỹ thuật|nghiệp vụ|thanh tra|pháp chế'.split('|'),
);

/** Commemorative days (Phụ lục II, V.5); the word before them is `ngày`, in either case. */
export const COMMEMORATIVE_DAYS: readonly string[] = `
Quốc tế Phụ nữ
Quốc tế Lao động
Quốc tế Thiếu nhi
Quốc tế Người cao tuổi
Quốc tế Hạnh phúc
Phụ nữ Việt Nam
Nhà giáo Việt Nam
Thầy thuốc Việt Nam
Doanh nhân Việt Nam
Gia đình Việt Nam
Báo chí Cách mạng Việt Nam
Thương binh - Liệt sĩ
Quốc khánh
Pháp luật Việt Nam
Chuyển đổi số quốc gia
Môi trường thế giới
Quyền của người tiêu dùng Việt Nam
Thương hiệu Việt Nam
`
  .trim()
  .split('\n');

/** Types of documents that are written with a capital before a number (Phụ lục II, V.6). */
export const NUMBERED_TYPES: ReadonlySet<string> = new Set(
  'luật|pháp lệnh|nghị quyết|nghị định|quyết định|thông tư|thông tư liên tịch|chỉ thị|công điện|kết luận|kế hoạch|chương trình|đề án|hướng dẫn|quy định|thông báo|tờ trình'.split(
    '|',
  ),
);

/** Types that are common words without a capital: `văn bản số …`. */
export const COMMON_TYPES: ReadonlySet<string> = new Set(
  'văn bản|công văn|báo cáo|phương án|biên bản'.split('|'),
);

/** Nouns and verbs that begin no name behind the words of `LOWERING_WORDS`. */
export const COMMON_HEADS: ReadonlySet<string> = new Set(
  'công tác|hoạt động|nhiệm vụ|tình hình|kết quả|nội dung|giải pháp|biện pháp|chất lượng|hiệu quả|tiến độ|kinh phí|trách nhiệm|bảo vệ|quá trình|vấn đề|nguyên nhân|khó khăn'.split(
    '|',
  ),
);

/** Words behind which a verb or common noun is in mid-sentence; of two syllables where one is ambiguous. */
export const LOWERING_WORDS: ReadonlySet<string> = new Set(
  'để|nhằm|đã|sẽ|cần|phải|được|không|hãy|đang|góp phần|tiếp tục|tập trung|tích cực|chủ động|thường xuyên|tăng cường|đẩy mạnh|nâng cao|quan tâm|kịp thời|khẩn trương|thực hiện|triển khai|thực hiện tốt|trong|các|những|một số|mọi|từng|nhiều'.split(
    '|',
  ),
);

export const HEAVENLY_STEMS = 'giáp ất bính đinh mậu kỷ canh tân nhâm quý'.split(' ');
export const EARTHLY_BRANCHES = 'tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi'.split(' ');

/** The first two words of the names of laws that name nothing else behind the word `Luật`. */
export const LAWS: ReadonlySet<string> = new Set(
  (
    'đất đai|đấu thầu|điện lực|doanh nghiệp|lâm nghiệp|thủy lợi|thủy sản|trồng trọt|chăn nuôi|nhà ở|ngân sách|' +
    'quy hoạch|khoáng sản|hóa chất|khiếu nại|tố cáo|thanh tra|viên chức|hộ tịch|cư trú|kế toán|thống kê|du lịch|báo chí|' +
    'viễn thông|lưu trữ|xây dựng|giáo dục|việc làm|hải quan'
  ).split('|'),
);
