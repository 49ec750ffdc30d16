/** How far a unit's name reaches: what belongs to it, and where its work begins. `|` stands behind the name. */
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../server/src/model/prose/reading';
import { unitEnd } from '../../../server/src/model/unit/names';

/** A text with a stroke behind the unit's name at its beginning; none where no unit stands there. */
function named(text: string): string {
  const reading = readingOf(text);
  const end = unitEnd(reading, 0);
  if (end === 0) return text;
  const at = reading.tokens[end - 1]!.end;
  return `${text.slice(0, at)} |${text.slice(at)}`;
}

const reaches = (...marked: string[]): void =>
  describe.each(marked.map((text) => [text] as const))('%s', (text) => {
    test('is read so', () => expect(named(text.replace(' |', ''))).toBe(text));
  });

describe('an apostrophe inside a name', () => {
  reaches(
    'UBND xã Ea H’leo | rà soát',
    "UBND xã Cư M'gar | rà soát",
    'Công an xã Đắk Rʼlấp | tuần tra',
    'UBND xã M’Đrắk | báo cáo',
  );
});

describe('names that are over, whatever is done', () => {
  reaches(
    'Sở Y tế | cấp đủ hóa chất',
    'Sở Văn hóa, Thể thao và Du lịch | bấm nút khai mạc',
    'Sở Y tế tỉnh Bình Hòa | báo cáo',
    'Sở Y tế các tỉnh, thành phố | báo cáo',
    'Sở Tài chính | và Sở Y tế rà soát',
    'Điện lực Hải Vân | bó gọn cáp',
    'Công ty Điện lực Hải Vân chi nhánh Bình Hòa | cắt điện',
    'Tòa án nhân dân khu vực 2 | xét xử',
  );
});

describe('further fields in small letters', () => {
  reaches(
    'Phòng Tổng hợp, quy hoạch và kinh tế ngành | rà soát',
    'Phòng Tổng hợp, quy hoạch và kinh tế ngành |, Văn phòng rà soát',
    'Phòng Công chức, viên chức | nghiên cứu',
    'Phòng Doanh nghiệp, kinh tế tập thể và tư nhân | tổng hợp',
    'Phòng Đấu thầu, thẩm định và giám sát đầu tư | chủ trì',
    'Phòng Đầu tư, Thẩm định và Giám sát đầu tư | chủ trì',
    'Phòng Kinh tế, vật liệu xây dựng | lập báo cáo',
    'Phòng Khoáng sản, nước và biến đổi khí hậu | phối hợp',
    'Phòng Cải cách hành chính, văn thư - lưu trữ | chủ trì',
    'Phòng Bảo trợ xã hội, Trẻ em và Phòng, chống tệ nạn xã hội | tham mưu',
    'Phòng Giám sát, thẩm định và xử lý sau thanh tra |, Văn phòng rà soát',
    'Phòng Quản lý chất lượng và công tác xã hội | theo dõi',
    'Phòng Giáo dục mầm non - tiểu học | kiểm tra',
    'Khoa Hồi sức tích cực - chống độc | xây dựng quy trình',
    'Chi cục Quản lý chất lượng nông, lâm sản và thủy sản | lấy mẫu',
    'Cục Nghệ thuật biểu diễn | rà soát',
    'Phòng Chuẩn bị đầu tư | hoàn thiện báo cáo',
    'Đoàn nghệ thuật | biểu diễn phục vụ Nhân dân',
    'Cục Phát thanh, truyền hình và thông tin điện tử | rà soát',
    'Cục An toàn bức xạ và hạt nhân | kiểm tra',
    'Cục Quản lý và Phát triển thị trường trong nước | chủ trì',
    'Phòng Hợp tác đầu tư và xúc tiến | tổng hợp',
    'Trung tâm Quản lý điều hành giao thông | theo dõi',
    'Cục Đăng ký giao dịch bảo đảm và Bồi thường nhà nước | trả lời',
  );
});

describe('what stands behind a name and a mark, and is no field', () => {
  reaches(
    'Phòng Kế hoạch |, đầu tháng báo cáo',
    'Phòng Kế hoạch |, đặc biệt tập trung rà soát',
    'Phòng Kế hoạch |, phương án cụ thể báo cáo',
    'Phòng Kinh tế |, thôn trưởng vận động',
    'Phòng Kinh tế |, nhóm hộ chăn nuôi kiểm tra',
    'Phòng Kinh tế |, chủ rừng tuần tra',
    'Phòng Kinh tế | - đơn vị chủ trì rà soát',
    'Phòng Kế hoạch | và nhà thầu rà soát',
    'Phòng Kế hoạch | và số liệu',
    'Trung tâm Y tế |, cộng tác viên dân số rà soát',
    'Trung tâm Y tế |, nhà trường tuyên truyền',
    'Phòng Tài chính | - kinh phí do ngân sách bảo đảm',
  );
});

describe('a head alone, and a head with what it is for', () => {
  reaches(
    'Ban Đầu tư - Xây dựng | rà soát',
    'Hiệp hội Ngành hàng cà phê Việt Nam | hoàn thiện',
    'Công ty Điện lực Bình Hòa | cấp điện ổn định',
    'Trạm cấp nước xã Đồng Xanh | kiểm tra',
    'Phòng Kế hoạch | hàng tuần báo cáo',
    'Ban Hành chính - Quản trị | rà soát',
    'Phòng Dịch vụ khách hàng | rà soát',
    'Phòng Dịch tễ | rà soát',
    'Trung tâm Khuyến công | lập kế hoạch',
    'Trung tâm Khuyến công | trình Giám đốc',
    'Trường Tiểu học công lập Hòa An | lập kế hoạch',
    'Sở | dự khai giảng',
    'Sở | tham dự hội nghị',
    'Văn phòng | tham mưu',
    'Thanh tra Sở | kết luận',
    'P.TCKT | lập dự toán',
    'Thuế cơ sở 3 | rà soát',
    'Hải quan khu vực VI | niêm yết',
    'Phòng 5 | rà soát',
    'Phòng 201 cần sửa chữa',
    'phòng 5 cần sửa chữa',
    'phòng tài chính | lập dự toán',
    'phòng báo cáo kết quả',
    'ban điều hành | báo cáo',
    'Đội 3 | tuần tra',
    'Trường mầm non Đồng Xanh | tuyển sinh',
    'Bệnh viện đa khoa tỉnh | tiếp nhận',
    'Bệnh viện đa khoa số 2 | tiếp nhận',
    'Tổ lái xe | bảo dưỡng',
    'Cục Xây dựng | báo cáo',
    'Cục xây dựng báo cáo',
    'Viện Kinh tế xây dựng | nghiên cứu',
    'Phòng Quản lý khai thác hạ tầng | rà soát',
    'Ban Quản lý khai thác công trình hồ Đồng Xanh | vận hành',
    'Ban quản lý các chợ | sắp xếp',
    'Ban Quản lý các khu công nghiệp | rà soát',
    'Ban quản lý các cụm công nghiệp | rà soát',
    'Ban quản lý các dự án | rà soát',
    'Phòng Quản lý quy hoạch và xây dựng | chủ trì',
    'Hội đồng nghiệm thu | họp',
    'Trung tâm Y tế các khu vực | tiêm phòng',
  );
});

describe('places behind a name', () => {
  reaches(
    'UBND xã Đồng Xanh | rà soát',
    'UBND các xã, phường | rà soát',
    'UBND các huyện, thành phố, thị xã | rà soát',
    'UBND các xã và thị trấn | rà soát',
    'UBND cấp huyện | rà soát',
    'UBND các cấp | rà soát',
    'Công đoàn các KCN tỉnh | tổ chức',
    'Công đoàn các cụm công nghiệp | tổ chức',
    'Công đoàn các khu công nghiệp tỉnh Bình Hòa | tổ chức',
    'Công đoàn các khu kinh tế | tổ chức',
    'Công đoàn các KKT tỉnh | tổ chức',
    'Công đoàn các khu chế xuất | tổ chức',
    'Công đoàn các CCN tỉnh | tổ chức',
    'Mặt trận Tổ quốc các cấp | giám sát',
    'UBND các xã: Yên Bình, Văn Phú | rà soát',
    'UBND các xã |: Tổ chức tập huấn',
    'UBND các xã: Yên |, rà soát',
    'UBND các xã Yên Bình, Văn Phú và Tân An | rà soát',
    'UBND các xã Yên Bình |, Phòng Kinh tế rà soát',
    'UBND xã Yên Bình |, rà soát',
    'UBND xã Yên Bình | và UBND xã Tân An',
    'UBND xã Yên Bình | và các đơn vị',
    'UBND các xã | trên địa bàn rà soát',
    'UBND các xã trực thuộc Khu vực Tây | rà soát',
    'UBND các xã liên quan | rà soát',
    'Trạm Y tế phường | phun khử khuẩn',
    'Trạm Y tế các xã | phun khử khuẩn',
    'Thường trực Tỉnh ủy | chỉ đạo',
    'Văn phòng Tỉnh ủy | báo cáo',
    'Văn phòng tỉnh ủy | báo cáo',
    'Đảng ủy xã | lãnh đạo',
  );
});

describe('words that only look like a level', () => {
  reaches(
    'Phòng Lao động - Thương binh và Xã hội | chi trả',
    'Ban Chỉ huy quân sự xã | huấn luyện',
    'Liên minh Hợp tác xã | hỗ trợ',
    'Phòng Chính sách xã hội | chi trả',
    'Ban Chỉ huy xã đội | huấn luyện',
    'Trung tâm Công tác xã hội | hỗ trợ',
    'Phòng Công tác xã viên | hỗ trợ',
    'Văn phòng Thành ủy | theo dõi',
  );
});

describe('marks and `và` in a name', () => {
  reaches(
    'Phòng Kinh tế - Hạ tầng | rà soát',
    'Phòng Kinh tế – Hạ tầng | rà soát',
    'Phòng Kinh tế | - rà soát',
    'Sở Văn hóa, Thể thao và Du lịch | tổ chức',
    'Sở Nội vụ |, Thể thao tổ chức',
    'Sở Nội vụ |, Phòng Thể thao và Du lịch',
    'Phòng Kinh tế, Hạ tầng và Đô thị | khảo sát',
    'Sở Kinh tế và Hạ tầng |, Đô thị và Xây dựng',
    'Phòng Kinh tế |, Văn phòng và Thanh tra Sở',
    'Phòng Kinh tế |, Hạ tầng và các đơn vị',
    'Phòng Kinh tế |, Giám đốc Sở và Văn phòng',
    'Phòng Hành chính, tổng hợp | theo dõi',
    'Chi cục Hành chính |, tổng hợp',
    'Cục Phòng, chống thiên tai | chỉ đạo',
    'Đội Cảnh sát Phòng cháy, chữa cháy | kiểm tra',
    'Hội đồng Phổ biến, giáo dục pháp luật | họp',
    'Đài Phát thanh, truyền hình | đưa tin',
    'Ban Văn hóa, thể thao | tổ chức',
    'Đội An ninh, trật tự | tuần tra',
    'Đội Cứu nạn, cứu hộ | báo cáo',
    'Phòng Giám sát, điều hành | theo dõi',
    'Phòng Kế hoạch và Đầu tư | thẩm định',
    'Phòng Kế hoạch | và Văn phòng',
    'Phòng Kế hoạch | và UBND xã',
    'Phòng Kế hoạch | và Giám đốc',
    'Phòng Kế hoạch | và các đơn vị',
    'Phòng Kế hoạch | và số liệu',
    'Phòng KH | và TC',
    'Phòng Kế hoạch và TC | lập dự toán',
  );
});

describe('whose unit it is', () => {
  reaches(
    'Trung tâm Y tế của Sở Y tế | rà soát',
    'Phòng Kế hoạch thuộc Sở Tài chính | rà soát',
    'Phòng Kế hoạch thuộc Sở | rà soát',
    'Phòng Kế hoạch | thuộc diện rà soát',
    'Phòng Kế hoạch | của đơn vị',
    'Tổ công tác thuộc Phòng Kế hoạch của Sở Tài chính | rà soát',
    'Phòng Kế hoạch | Giám đốc',
  );
});
