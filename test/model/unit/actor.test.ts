import { describe, expect, test } from 'vitest';
import type { OrganisationProfile } from '../../../server/src/config/profile';
import { readingOf } from '../../../server/src/model/prose/reading';
import { actorsAt } from '../../../server/src/model/unit/actor';
import { compileProfile, unitNamed } from '../../../server/src/model/unit/lookup';
import { isUnknownUnit } from '../../../server/src/model/unit/unknown-unit';

const PROFILE: OrganisationProfile = {
  name: 'Sở Công Thương',
  units: [
    { name: 'Văn phòng', aliases: ['Văn phòng Sở', 'VP'] },
    { name: 'Phòng Quản lý Thương mại', aliases: ['phòng QLTM', 'QLTM'] },
    { name: 'Trung tâm Xúc tiến thương mại', aliases: ['Trung tâm XTTM', 'Trung tâm'] },
    { name: 'Chi cục Quản lý Thị trường', aliases: ['Chi cục QLTT', 'Chi cục'] },
  ],
  superior: ['UBND tỉnh'],
};
const LOOKUP = compileProfile(PROFILE);
const names = (text: string) => actorsAt(readingOf(text), 0)?.actors.map(({ name }) => name) ?? [];

describe('the units that a text opens with, by grammar alone', () => {
  test.each([
    ['Phòng Quản lý Vận tải tham mưu điều chỉnh', ['Phòng Quản lý Vận tải']],
    ['Văn phòng theo dõi, đôn đốc', ['Văn phòng']],
    ['Vụ Sức khỏe Bà mẹ và Trẻ em khẩn trương hoàn thiện', ['Vụ Sức khỏe Bà mẹ và Trẻ em']],
    ['Công ty Hưng Phát Bà Lê Thị B ký', ['Công ty Hưng Phát']],
    ['Trưởng 02 phòng nêu trên rút kinh nghiệm', ['Trưởng 02 phòng nêu trên']],
    ['Trưởng thôn 5 rà soát', ['Trưởng thôn 5']],
    ['Các phòng, nhà thầu, tư vấn báo cáo kết quả', ['Các phòng, nhà thầu, tư vấn']],
    ['Các nhà thầu, tư vấn giám sát kiểm tra', ['Các nhà thầu, tư vấn giám sát']],
    ['Các nhà thầu, tư vấn cho chủ đầu tư', ['Các nhà thầu']],
    ['Nhà thầu liên danh An Bình - Sông Xanh: hoàn thành', ['Nhà thầu liên danh An Bình - Sông Xanh']],
    ['Phòng Kế hoạch xếp lịch làm việc với Phòng B', ['Phòng Kế hoạch']],
    ['Phòng Tổ chức ghi biên bản cuộc họp', ['Phòng Tổ chức']],
    ['Các trung tâm y tế khu vực tiêm bù vắc xin', ['Các trung tâm y tế khu vực']],
    ['Bệnh viện Đa khoa Hồng Đức tư thục lập danh sách', ['Bệnh viện Đa khoa Hồng Đức tư thục']],
    ['Trường Tiểu học Hòa Bình bán trú báo cáo', ['Trường Tiểu học Hòa Bình bán trú']],
    ['Điện lực Hải Châu bó gọn cáp', ['Điện lực Hải Châu']],
    ...[
      'giai đoạn 2',
      'số 2',
      'hạng I',
      'loại 1',
      'đợt 2',
      'cơ sở 2',
      'khu vực 2',
      'chi nhánh Tân Lập',
      'miền Bắc',
      'phía Nam',
      'vùng cao',
    ].map((rest): [string, string[]] => [
      `Ban Quản lý Cầu Hồng Hà ${rest}:`,
      [`Ban Quản lý Cầu Hồng Hà ${rest}`],
    ]),
    [
      'Đồng chí Nguyễn Văn A, Trưởng Ban Chỉ đạo, Giám đốc Sở lập danh sách',
      ['Đồng chí Nguyễn Văn A, Trưởng Ban Chỉ đạo, Giám đốc Sở'],
    ],
    [
      'Đồng chí Nguyễn Văn A, Chủ tịch Công đoàn, Trưởng phòng Kế hoạch, Trưởng phòng Tài chính lập',
      ['Đồng chí Nguyễn Văn A, Chủ tịch Công đoàn, Trưởng phòng Kế hoạch', 'Trưởng phòng Tài chính'],
    ],
    ['Tổ công tác xử lý nợ họp, báo cáo Giám đốc', ['Tổ công tác xử lý nợ']],
    ['Tổ công tác xử lý nợ đọng rà soát danh sách', ['Tổ công tác xử lý nợ đọng']],
    ['Tổ công tác kiểm tra liên ngành chủ trì', ['Tổ công tác kiểm tra liên ngành']],
    ['Ban Chỉ đạo cải cách hành chính khẩn trương họp', ['Ban Chỉ đạo cải cách hành chính']],
    ['Tổ công tác tháo gỡ khó khăn cho chợ tiếp tục họp', ['Tổ công tác tháo gỡ khó khăn cho chợ']],
    ['Tổ công tác rà soát danh sách hộ nghèo', ['Tổ công tác']],
    ['Tổ công tác xử lý các dự án chậm họp', ['Tổ công tác']],
    ['Tổ công tác kiểm tra việc rà soát hộ nghèo', ['Tổ công tác']],
    ['Tổ công tác xử lý công tác phối hợp với các xã', ['Tổ công tác']],
    ['Tổ công tác hỗ trợ doanh nghiệp rà soát thủ tục', ['Tổ công tác']],
    ['Tổ công tác kiểm tra phòng họp', ['Tổ công tác']],
    ['Hội Nghị tổng kết tổ chức', []],
    ['Tổ Chức các lớp tập huấn', []],
    ['Tổ công tác kiểm tra, rà soát danh sách', ['Tổ công tác']],
    ['Phòng Giám sát, thẩm định và Văn phòng lập', ['Phòng Giám sát, thẩm định', 'Văn phòng']],
    ['Phòng Giám sát, thẩm định, Văn phòng lập', ['Phòng Giám sát, thẩm định', 'Văn phòng']],
    ['Phòng Tổng hợp, kinh tế ngành, Văn phòng lập', ['Phòng Tổng hợp, kinh tế ngành', 'Văn phòng']],
    [
      'Phòng Tổng hợp, quy hoạch và kinh tế ngành, Văn phòng lập',
      ['Phòng Tổng hợp, quy hoạch và kinh tế ngành', 'Văn phòng'],
    ],
    ['Phòng Kế hoạch, dân quân, Văn phòng lập', ['Phòng Kế hoạch']],
    [
      'Phòng Quản lý, khai thác hạ tầng, Phòng Kế hoạch lập',
      ['Phòng Quản lý, khai thác hạ tầng', 'Phòng Kế hoạch'],
    ],
    ...[
      'Trưởng Ban Chỉ đạo',
      'Tổ trưởng Tổ công tác',
      'Tổ trưởng',
      'Trưởng đoàn kiểm tra',
      'Chủ tịch Hội đồng thẩm định',
    ].map((title): [string, string[]] => [
      `Đồng chí Nguyễn Văn A, Phó Giám đốc Sở, ${title} lập danh sách`,
      [`Đồng chí Nguyễn Văn A, Phó Giám đốc Sở, ${title}`],
    ]),
    ...['Chánh Văn phòng', 'Trưởng phòng Kế hoạch', 'Tổ trưởng các tổ chuyên môn'].map(
      (title): [string, string[]] => [
        `Đồng chí Nguyễn Văn A, Phó Giám đốc Sở, ${title} lập danh sách`,
        ['Đồng chí Nguyễn Văn A, Phó Giám đốc Sở', title],
      ],
    ),
    [
      `Đồng chí Nguyễn Văn A${', Bí thư Đảng ủy'.repeat(6)} lập danh sách`,
      [`Đồng chí Nguyễn Văn A${', Bí thư Đảng ủy'.repeat(4)}`, 'Bí thư Đảng ủy', 'Bí thư Đảng ủy'],
    ],
    ['Đội rà phá bom mìn lập danh sách', ['Đội rà phá bom mìn']],
    ['Đội Công binh rà phá bom mìn', ['Đội Công binh']],
    ['Chi cục Thống kê tổng điều tra dân số', ['Chi cục Thống kê']],
    ['Trung tâm Giáo dục nghề nghiệp hướng nghiệp cho học sinh', ['Trung tâm Giáo dục nghề nghiệp']],
    ['Phòng Lao động dạy nghề cho 20 học viên', ['Phòng Lao động']],
    ['Lãnh đạo các khối thi đua lập danh sách', ['Lãnh đạo các khối thi đua']],
    ['Trưởng các cụm thi đua lập danh sách', ['Trưởng các cụm thi đua']],
    ['Trưởng các khối phố lập danh sách', ['Trưởng các khối phố']],
    ['Tổ trưởng các khối lập danh sách', ['Tổ trưởng các khối']],
    ['Tổ trưởng các khối lớp lập danh sách', ['Tổ trưởng các khối lớp']],
    ['Điện lực Hải Châu bó gọn cáp và lắp biển', ['Điện lực Hải Châu']],
    ...[
      'kíp trực',
      'phẫu thuật viên',
      'kỹ sư trưởng',
      'cộng đồng dân cư',
      'từng bước',
      'gấp rút',
      'bước đầu',
      'cơ bản',
      'quyết tâm',
      'linh hoạt',
      'thận trọng',
      'liên tục',
    ].map((words): [string, string[]] => [`Phòng Kế hoạch, ${words} hoàn thiện hồ sơ`, ['Phòng Kế hoạch']]),
    [
      'Đồng chí Nguyễn Văn A, Phó Bí thư Đảng ủy, Chủ tịch UBND xã chỉ đạo',
      ['Đồng chí Nguyễn Văn A, Phó Bí thư Đảng ủy, Chủ tịch UBND xã'],
    ],
    ['Phó Bí thư Đảng ủy, Chủ tịch HĐND xã chỉ đạo', ['Phó Bí thư Đảng ủy, Chủ tịch HĐND xã']],
    [
      'Phó Bí thư Đảng ủy, Chủ tịch HĐND xã và Trưởng Công an xã chỉ đạo',
      ['Phó Bí thư Đảng ủy', 'Chủ tịch HĐND xã', 'Trưởng Công an xã'],
    ],
    ['Chi cục Kiểm lâm trồng rừng bằng 120 ha cây bản địa', ['Chi cục Kiểm lâm']],
    ['Ban Quản lý dự án trồng rừng ven biển rà soát', ['Ban Quản lý dự án trồng rừng ven biển']],
    ['Đội trồng rừng số 2 rà soát', ['Đội trồng rừng số 2']],
    ['Bí thư Đảng ủy, Phó Bí thư Đảng ủy chỉ đạo', ['Bí thư Đảng ủy', 'Phó Bí thư Đảng ủy']],
    [
      'Đồng chí Nguyễn Văn A, Bí thư Đảng ủy, Chủ tịch HĐND xã, Trưởng Ban Chỉ đạo chỉ đạo',
      ['Đồng chí Nguyễn Văn A, Bí thư Đảng ủy, Chủ tịch HĐND xã, Trưởng Ban Chỉ đạo'],
    ],
    ['Văn phòng xây dựng báo cáo', ['Văn phòng']],
    ['Văn phòng xây dựng chương trình', ['Văn phòng']],
    ['Văn phòng thuê địa điểm', ['Văn phòng']],
    ['Phòng Kế hoạch thuê tư vấn', ['Phòng Kế hoạch']],
    ['Văn phòng đặt xe', ['Văn phòng']],
    ['Công ty Cho thuê tài chính Đồng Xanh rà soát', ['Công ty Cho thuê tài chính Đồng Xanh']],
    ['Văn phòng - Thống kê rà soát', ['Văn phòng - Thống kê']],
    ['Văn phòng - Phòng Kế hoạch rà soát', ['Văn phòng']],
    ['Phòng Nghiệp vụ và Tổ chức thi hành án rà soát', ['Phòng Nghiệp vụ và Tổ chức thi hành án']],
    ['Phòng Nghiệp vụ và Tổ Lái xe rà soát', ['Phòng Nghiệp vụ', 'Tổ Lái xe']],
    ['Phòng Kiểm tra, Giải quyết khiếu nại rà soát', ['Phòng Kiểm tra, Giải quyết khiếu nại']],
    [
      'UBND các tỉnh, thành phố vùng đồng bằng sông Cửu Long báo cáo',
      ['UBND các tỉnh, thành phố vùng đồng bằng sông Cửu Long'],
    ],
    ['Cục Phòng, chống thiên tai rà soát', ['Cục Phòng, chống thiên tai']],
    [
      'Chi cục Thủy lợi và Phòng, chống thiên tai, Sở Tài chính',
      ['Chi cục Thủy lợi và Phòng, chống thiên tai', 'Sở Tài chính'],
    ],
    ['Cảnh sát Phòng cháy, chữa cháy kiểm tra', ['Cảnh sát Phòng cháy, chữa cháy']],
    ['Trung tâm Giám sát, điều hành đô thị kiểm tra', ['Trung tâm Giám sát, điều hành đô thị']],
    ['Đài Phát thanh, truyền hình tỉnh đưa tin', ['Đài Phát thanh, truyền hình tỉnh']],
    ['Ban Chỉ đạo phòng, chống thiên tai kiểm tra', ['Ban Chỉ đạo phòng, chống thiên tai']],
    ['Phòng Phổ biến, giáo dục pháp luật lập kế hoạch', ['Phòng Phổ biến, giáo dục pháp luật']],
    ['Phòng Lao động, việc làm tiếp tục', ['Phòng Lao động, việc làm']],
    ['Phòng Xuất bản, báo chí rà soát', ['Phòng Xuất bản, báo chí']],
    ['Phòng Xuất bản, Phòng Báo chí rà soát', ['Phòng Xuất bản', 'Phòng Báo chí']],
    ['Khoa Hồi sức tích cực chuẩn bị', ['Khoa Hồi sức tích cực']],
    ['Khoa Khám bệnh theo yêu cầu bố trí', ['Khoa Khám bệnh theo yêu cầu']],
    ['Khoa Tài chính - Ngân hàng tiếp tục', ['Khoa Tài chính - Ngân hàng']],
    ['Phòng Giải phóng mặt bằng làm việc với', ['Phòng Giải phóng mặt bằng']],
    ['Phòng Chăm sóc khách hàng hằng tuần báo cáo', ['Phòng Chăm sóc khách hàng']],
    ['Phòng Người có công tổng hợp', ['Phòng Người có công']],
    ['Phòng Quản lý quy hoạch và xây dựng chủ trì', ['Phòng Quản lý quy hoạch và xây dựng']],
    ['Trường Đại học Y Bình Lâm chỉnh sửa thuyết minh', ['Trường Đại học Y Bình Lâm']],
    ['Thanh tra Sở kết thúc 02 cuộc thanh tra', ['Thanh tra Sở']],
    ['Chi cục An toàn vệ sinh thực phẩm kiểm tra', ['Chi cục An toàn vệ sinh thực phẩm']],
    ['Tổ công nghệ số cộng đồng các thôn hướng dẫn', ['Tổ công nghệ số cộng đồng các thôn']],
    ['Thư viện công bố lịch phục vụ', ['Thư viện']],
    ['Cảng vụ Đường thủy nội địa khu vực 2 rà soát', ['Cảng vụ Đường thủy nội địa khu vực 2']],
    [
      'Trung tâm Kiểm định chất lượng công trình xây dựng lập',
      ['Trung tâm Kiểm định chất lượng công trình xây dựng'],
    ],
    ['Phòng Quản lý đầu tư xây dựng kế hoạch', ['Phòng Quản lý đầu tư']],
    ['Phòng Quản lý đầu tư xây dựng rà soát', ['Phòng Quản lý đầu tư xây dựng']],
    ['Báo và Phát thanh, truyền hình tỉnh đăng tải', ['Báo và Phát thanh, truyền hình tỉnh']],
    ['Phó Hiệu trưởng chỉ đạo chung', ['Phó Hiệu trưởng']],
    ['Phó Cục trưởng Nguyễn Thị A: Chỉ đạo', ['Phó Cục trưởng Nguyễn Thị A']],
    ['Phó Giám đốc Nguyễn Văn A chỉ đạo', ['Phó Giám đốc Nguyễn Văn A']],
    ['Giám đốc Sở Y tế Nguyễn Văn A chỉ đạo', ['Giám đốc Sở Y tế Nguyễn Văn A']],
    ['Liên danh nhà thầu Hòa Bình - Thành Công tổng hợp', ['Liên danh nhà thầu Hòa Bình - Thành Công']],
    ['Các trường học trên địa bàn lập danh sách', ['Các trường học']],
    ['Tổ chuyên môn, giáo viên chủ nhiệm nộp kế hoạch', ['Tổ chuyên môn', 'giáo viên chủ nhiệm']],
    ['Văn phòng UBND tỉnh để tham mưu', ['Văn phòng UBND tỉnh']],
    [
      'Trung tâm Khuyến nông và Dịch vụ nông nghiệp xây dựng dự thảo',
      ['Trung tâm Khuyến nông và Dịch vụ nông nghiệp'],
    ],
    ['phòng Quản lý đô thị làm rõ', ['phòng Quản lý đô thị']],
    ['Hội đồng thẩm định cấp cơ sở kiểm tra', ['Hội đồng thẩm định cấp cơ sở']],
    ['Tổ giám sát thi công tại công trường', ['Tổ giám sát thi công']],
    [
      'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh hoàn thành',
      ['Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh'],
    ],
    ['Phòng Cảnh sát giao thông - Công an tỉnh kiểm tra', ['Phòng Cảnh sát giao thông - Công an tỉnh']],
    [
      'Sở Văn hóa, Thể thao và Du lịch, Sở Xây dựng xem xét',
      ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Xây dựng'],
    ],
    [
      'Sở Kế hoạch và Đầu tư và các cơ quan liên quan rà soát',
      ['Sở Kế hoạch và Đầu tư', 'các cơ quan liên quan'],
    ],
    ['Cục Hải quan và UBND các xã biên giới', ['Cục Hải quan', 'UBND các xã']],
    [
      'Ủy ban nhân dân các phường, xã, đặc khu (UBND cấp xã) khẩn trương',
      ['Ủy ban nhân dân các phường, xã, đặc khu'],
    ],
    ['UBND các phường: Yên Bình, Văn Phú tăng cường', ['UBND các phường: Yên Bình, Văn Phú']],
    ['UBND các xã Yên Bình và Văn Phú, Sở Y tế', ['UBND các xã Yên Bình và Văn Phú', 'Sở Y tế']],
    [
      'Chủ đầu tư, tư vấn giám sát, nhà thầu thi công',
      ['Chủ đầu tư', 'tư vấn giám sát', 'nhà thầu thi công'],
    ],
    [
      'Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao đẩy mạnh',
      ['Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao'],
    ],
    ['07 UBND xã, phường trong việc', ['07 UBND xã, phường']],
    ['các sở, ban, ngành và địa phương khẩn trương', ['các sở, ban, ngành và địa phương']],
    [
      'các Sở: Xây dựng, Giáo dục và Đào tạo, Công ty TNHH An Bình rà soát',
      ['Sở Xây dựng', 'Sở Giáo dục và Đào tạo', 'Công ty TNHH An Bình'],
    ],
    ['Các phòng: Kế toán, Kinh doanh đối chiếu', ['Phòng Kế toán', 'Phòng Kinh doanh']],
    ['các sở Nội vụ, Xây dựng và Công an tỉnh', ['Sở Nội vụ', 'Sở Xây dựng', 'Công an tỉnh']],
    ['các đơn vị: Phòng A, Trung tâm B rà soát', ['Phòng A', 'Trung tâm B']],
    ['các Hạt Kiểm lâm tuần tra', ['các Hạt Kiểm lâm']],
    ['các trường Mầm non, Tiểu học lập danh sách', ['các trường Mầm non, Tiểu học']],
    ['Đội Thu gom số 1, số 2 và số 3 tuần tra', ['Đội Thu gom số 1', 'Đội Thu gom số 2', 'Đội Thu gom số 3']],
    ['Phòng Nghiệp vụ 1, 2 rà soát', ['Phòng Nghiệp vụ 1', 'Phòng Nghiệp vụ 2']],
    ['Trạm bơm Cầu Đá vận hành', ['Trạm bơm Cầu Đá']],
    [
      'Trường mầm non Đồng Xanh và Trường tiểu học số 2 tổ chức',
      ['Trường mầm non Đồng Xanh', 'Trường tiểu học số 2'],
    ],
    ['Bệnh viện đa khoa tỉnh bố trí', ['Bệnh viện đa khoa tỉnh']],
    ['Trạm y tế xã tiêm chủng', ['Trạm y tế xã']],
    ['Đoàn phường', ['Đoàn phường']],
    ['Trung tâm Y tế các khu vực chuẩn bị', ['Trung tâm Y tế các khu vực']],
    ['Hội Nông dân các xã, phường vận động', ['Hội Nông dân các xã, phường']],
    [
      'Khoa Nội tổng hợp, Khoa Chẩn đoán hình ảnh trả kết quả',
      ['Khoa Nội tổng hợp', 'Khoa Chẩn đoán hình ảnh'],
    ],
    ['Hội đồng thuốc và điều trị họp', ['Hội đồng thuốc và điều trị']],
    ['P.TCKT chi trả', ['P.TCKT']],
    ['Đội Thi công xây lắp hoàn trả mặt đường', ['Đội Thi công xây lắp']],
    ['Công ty Cổ phần cáp treo Đồng Xanh bảo dưỡng', ['Công ty Cổ phần cáp treo Đồng Xanh']],
    ['Liên danh nhà thầu huy động', ['Liên danh nhà thầu']],
    ['Tổ công tác Đề án 06 của Cục xây dựng báo cáo', ['Tổ công tác Đề án 06 của Cục']],
    ['các trường học tiêm bổ sung vắc xin', ['các trường học']],
    ['Trạm Y tế khám sức khỏe học sinh', ['Trạm Y tế']],
    ['các đơn vị dự toán trực thuộc phân bổ', ['các đơn vị dự toán trực thuộc']],
    ['các hộ gia đình nhận khoán bảo vệ rừng', ['các hộ gia đình nhận khoán']],
    ['các xí nghiệp cấp nước phối hợp', ['các xí nghiệp cấp nước']],
    ['các cơ quan cấp trên xem xét', ['các cơ quan cấp trên']],
    ['các đảng ủy trực thuộc Tỉnh ủy tập trung', ['các đảng ủy trực thuộc Tỉnh ủy']],
    ['các quỹ tín dụng nhân dân báo cáo', ['các quỹ tín dụng nhân dân']],
    [
      'Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy dự sinh hoạt',
      ['Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy'],
    ],
    ['đồng chí Phó Giám đốc phụ trách tài chính trực tiếp', ['đồng chí Phó Giám đốc phụ trách tài chính']],
    [
      'Ban Quản lý khai thác công trình hồ Đồng Xanh kiểm tra',
      ['Ban Quản lý khai thác công trình hồ Đồng Xanh'],
    ],
    ['Ban Quản lý kiểm tra các kho hàng', ['Ban Quản lý']],
    ['Phòng Hậu cần kiểm kê', ['Phòng Hậu cần']],
    ['Phòng Công tác đảng và công tác chính trị chăm lo', ['Phòng Công tác đảng và công tác chính trị']],
    [
      'Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ phối hợp',
      ['Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ'],
    ],
    ['Phòng Cảnh sát điều tra tội phạm về ma túy đấu tranh', ['Phòng Cảnh sát điều tra tội phạm về ma túy']],
    ['Đơn vị thi công huy động', ['Đơn vị thi công']],
    ['Tư vấn thiết kế hoàn chỉnh', ['Tư vấn thiết kế']],
    ['Bảo vệ trực cổng', ['Bảo vệ']],
    ['Lái xe chuẩn bị phương tiện', ['Lái xe']],
    ['Cán bộ phụ trách môi trường tham mưu', ['Cán bộ phụ trách môi trường']],
    ['Kế toán ngân sách quyết toán', ['Kế toán ngân sách']],
    ['Tổ lái xe nâng bảo dưỡng xe', ['Tổ lái xe nâng']],
    ['anh Nguyễn Văn A viết quy trình', ['anh Nguyễn Văn A']],
    ['Trợ lý Tổng Giám đốc theo dõi', ['Trợ lý Tổng Giám đốc']],
    ['Phòng Kinh doanh chốt đơn hàng', ['Phòng Kinh doanh']],
    ['Cán bộ, giáo viên, nhân viên đăng ký', ['Cán bộ, giáo viên, nhân viên']],
    ['Viện Kinh tế xây dựng nghiên cứu, công bố', ['Viện Kinh tế xây dựng']],
    ['Phòng Kinh tế xây dựng kế hoạch', ['Phòng Kinh tế']],
    [
      'Phòng Quản lý khai thác hạ tầng giao thông chủ trì, phối hợp',
      ['Phòng Quản lý khai thác hạ tầng giao thông'],
    ],
    ['Phòng Hành chính, tổng hợp theo dõi, đôn đốc', ['Phòng Hành chính, tổng hợp']],
    ['Xí nghiệp Cấp nước Đồng Xanh tổ chức', ['Xí nghiệp Cấp nước Đồng Xanh']],
    ['Khoa Ngoại ngữ tổ chức thi', ['Khoa Ngoại ngữ']],
    ['các xí nghiệp, chi nhánh tổ chức', ['các xí nghiệp, chi nhánh']],
    ['Trưởng các phòng, đơn vị chịu trách nhiệm', ['Trưởng các phòng, đơn vị']],
    ['Đ/c Nguyễn Văn A, PGĐ Sở: Tập trung', ['Đ/c Nguyễn Văn A, PGĐ Sở']],
    ['các đồng chí Phó Giám đốc Sở tập trung', ['các đồng chí Phó Giám đốc Sở']],
    ['TS. Nguyễn Văn A - Phó Hiệu trưởng: chỉ đạo', ['TS. Nguyễn Văn A - Phó Hiệu trưởng']],
    ['PGS.TS. Nguyễn Thị A phụ trách', ['PGS.TS. Nguyễn Thị A']],
    ['Đại tá Nguyễn Văn A, Phó Giám đốc: chỉ đạo', ['Đại tá Nguyễn Văn A, Phó Giám đốc']],
    ['đồng chí Thượng tá Nguyễn Văn A kiểm tra', ['đồng chí Thượng tá Nguyễn Văn A']],
    ['đơn vị nêu trên thực hiện', ['đơn vị nêu trên']],
    ['phòng QLCN và QLTM rà soát', ['phòng QLCN', 'QLTM']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    'Tổ chức thực hiện',
    'Ban hành kế hoạch',
    'Hội nghị tổng kết',
    'phòng, chống thiên tai',
    'Thanh tra, kiểm tra',
    'Báo cáo kết quả',
    'Thống kê số liệu',
    'lãnh đạo, chỉ đạo',
    'Khoa học và công nghệ',
    'Bảo vệ môi trường',
    'Bảo vệ, chăm sóc trẻ em',
    'Kế toán, thống kê',
    'Nhân viên y tế chưa tuân thủ',
    'Đoàn xe di chuyển an toàn',
    'Hội thi giáo viên giỏi tỉnh',
  ])('no unit: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('the units that a text opens with, by the office’s profile', () => {
  const units = (text: string) =>
    actorsAt(readingOf(text, LOOKUP), 0)?.actors.map(({ unit }) => unit?.name ?? null);

  test.each([
    ['phòng QLTM và Văn phòng Sở chuẩn bị', ['Phòng Quản lý Thương mại', 'Văn phòng']],
    ['Phòng Quản lý Thương mại thuộc Sở Công Thương rà soát', ['Phòng Quản lý Thương mại']],
    ['Trung tâm chuẩn bị gian hàng', ['Trung tâm Xúc tiến thương mại']],
    ['Chi cục QLTT kiểm tra', ['Chi cục Quản lý Thị trường']],
    ['Văn phòng UBND tỉnh thông báo', [null]],
    ['Trung tâm của Sở Khoa học và Công nghệ', [null]],
    ['Chi cục Kiểm lâm kiểm tra', [null]],
    ['Phòng Quản lý Thương mại - Sở Công Thương tỉnh bạn', [null]],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });

  test('a whole name is that of a unit, with any capitals and by any alias', () => {
    expect(unitNamed(LOOKUP, 'PHÒNG QLTM')?.name).toBe('Phòng Quản lý Thương mại');
    expect(unitNamed(LOOKUP, 'Văn phòng và các phòng')).toBeNull();
  });

  test('only units below the office may be unknown to it', () => {
    const unknown = (name: string) =>
      isUnknownUnit({ kind: 'unit', name, unit: unitNamed(LOOKUP, name) }, LOOKUP);
    expect(unknown('Phòng Kỹ thuật an toàn')).toBe(true);
    expect(
      [
        'Phòng Quản lý Thương mại',
        'Văn phòng UBND tỉnh',
        'Sở Tài chính',
        'Phòng Cảnh sát giao thông - Công an tỉnh',
      ].map(unknown),
    ).toEqual([false, false, false, false]);
  });
});
