import { describe, expect, test } from 'vitest';
import {
  isGivenWork,
  isHandedWork,
  looksLikeDirective,
} from '../../../server/src/model/assignment/directive';
import { namesSubjectAndWork, tellsOwnUnit, tellsSubject } from '../../../server/src/model/assignment/orders';
import {
  standsInAssessment,
  standsInTasks,
  standsUnderMatter,
} from '../../../server/src/model/assignment/stands-under';
import { readingOf } from '../../../server/src/model/prose/reading';
import { readAlike } from '../../support/blanks';
import { heading, leadIn } from './headings';

describe('an item that tells somebody to do something', () => {
  test.each([
    'Xây dựng Kế hoạch khuyến công.',
    'UBND các xã chưa phê duyệt danh mục hoàn thành việc phê duyệt trước ngày 31/10/2026.',
    'Các sở, ngành phụ trách tiêu chí cử cán bộ bám sát cơ sở.',
    'Phòng Hành chính có trách nhiệm tham mưu Giám đốc tổ chức họp đánh giá vào cuối tháng 6/2026.',
    'Các đồng chí Phó Giám đốc theo lĩnh vực được phân công đi cơ sở ít nhất 02 lần/tháng.',
    'Căn cứ Kết luận này, các phòng, đơn vị theo chức năng, nhiệm vụ được giao chủ động triển khai thực hiện.',
    'Trên cơ sở ý kiến dự họp, Trung tâm A trong phạm vi quản lý rà soát hồ sơ.',
    'Các phòng, xí nghiệp căn cứ Thông báo này và các nhiệm vụ tại Phụ lục kèm theo nghiêm túc thực hiện.',
    'Văn phòng chậm nhất ngày 14/4/2026 phải hoàn thành việc số hóa sổ hộ tịch.',
    'Phòng Kế hoạch chủ trì tháo gỡ vướng mắc; giải ngân đến 30/9/2026 đạt trên 60%.',
    'tiếp tục thực hiện Đề án;',
    'Đ/c Nguyễn Văn A, PGĐ Sở: Chỉ đạo kiểm tra.',
    'Về kho hàng: Tăng cường rà soát biển báo.',
    'Công ty TNHH An Bình khẩn trương khắc phục.',
    'Trên cơ sở báo cáo, giao Sở Tài chính thẩm định.',
    'Phấn đấu giá trị sản xuất tăng 12%.',
    'Bộ Tài chính hoàn thiện dự thảo. Trong đó chú ý:',
    'Tiếp nhận, giải quyết thủ tục hành chính; phấn đấu tỷ lệ hồ sơ trực tuyến đạt trên 85%.',
    'về chế độ báo cáo. Các cơ quan, địa phương gửi báo cáo trước ngày 20 hằng tháng.',
    'báo cáo số ca mắc mới trước 16 giờ hằng ngày.',
    'chủ trì, phối hợp với UBND các xã nơi có Dự án đi qua xác định giá đất.',
    'Tham mưu UBND tỉnh, thành phố giao chỉ tiêu phát triển nhà ở;',
    'Phối hợp UBND các xã, phường phun hóa chất diệt muỗi.',
    'Tư vấn giám sát kiểm soát chặt chẽ chất lượng vật liệu.',
    'Khoa Kế toán và Khoa Tài chính - Ngân hàng tiếp tục triển khai các học phần.',
    'Trạm Y tế xã: tiêm bổ sung cho trẻ dưới 5 tuổi tại các thôn.',
    'Trạm Y tế xã: tiêm bổ sung vắc xin',
    'Nhà thầu liên danh An Bình - Sông Xanh: Cẩu dầm nhịp 3, nhịp 4 trước ngày 31/8/2026.',
    'Sở Xây dựng có trách nhiệm kiểm tra, báo cáo UBND tỉnh trong thời hạn 20 ngày.',
    'Tổng hợp kết quả thực hiện: gửi Văn phòng trước ngày 20/10/2025.',
    'Hạn chế thấp nhất thiệt hại do thiên tai.',
    'Xác định chuyển đổi số là nhiệm vụ trọng tâm, thường xuyên.',
    'Tăng cường kiểm tra, nhất là việc niêm yết giá.',
    'Các phòng, phân xưởng: Rà soát hồ sơ, báo cáo kết quả.',
    'Cùng Phòng Kế hoạch rà soát tài sản dôi dư.',
    'Đánh giá tình hình an toàn của các bến, báo cáo Giám đốc.',
    'Đánh giá tình hình thực hiện Kế hoạch khuyến công, báo cáo Giám đốc Sở trước ngày 20/10/2026',
    'Đánh giá kết quả kiểm tra các chợ trước ngày 20/10/2026',
    'Đánh giá tình hình an toàn của các bến, trình Giám đốc Sở',
    'Triển khai hóa đơn điện tử, đạt 100% trước ngày 31/3/2026.',
    'Phòng Kế hoạch cùng với Phòng Kỹ thuật kiểm tra dữ liệu.',
    'Phòng Kế hoạch có nhiệm vụ tổng hợp, báo cáo Giám đốc trước ngày 05/12/2026.',
    'Yêu cầu Quản đốc làm báo cáo giải trình.',
    'Trưởng các khoa phân công giảng viên, gửi danh sách về Phòng Đào tạo.',
    'Văn phòng Cục có trách nhiệm theo dõi, đôn đốc việc thực hiện Thông báo này.',
    'Phòng Quản trị có trách nhiệm sửa chữa phòng học, lắp xong trước ngày khai giảng.',
    'Thông báo lịch tiếp công dân trên Trang thông tin điện tử.',
    'Văn phòng thông báo kết quả đến các đơn vị.',
    'Các trạm y tế lập danh sách trẻ chưa tiêm, gửi về Trung tâm theo mẫu sau:',
    'Các cá nhân được phân công báo cáo tiến độ trước 16h30 thứ Sáu hằng tuần.',
    'Văn phòng in sao, gửi tài liệu hội nghị.',
    'Nhắc các phòng nộp phiếu đánh giá.',
    'Triệt phá các nhóm cho vay nặng lãi.',
    'Phòng Thanh tra: kết thúc thanh tra tại Ban Quản lý dự án trong tuần 42.',
    'Hằng tuần, vào chiều thứ Năm, tổng hợp lịch công tác.',
    'Phòng Công tác sinh viên thăm, tặng quà sinh viên ở lại đón Tết.',
    'Ban Quản lý dự án bàn giao mặt bằng 05 vị trí móng trước ngày 25/11/2025.',
    'Các trường học trên địa bàn xã Bình Hòa phối hợp khám sức khỏe học sinh.',
    'Các chủ đầu tư được giao vốn khẩn trương phân bổ chi tiết.',
    'Trưởng các phòng cụ thể hóa nhiệm vụ được giao đến từng công chức.',
    'Ghi nhận kiến nghị của xã; Phòng Nội vụ tổng hợp, báo cáo Giám đốc Sở.',
    'Về biên chế: ghi nhận kiến nghị; Phòng Nội vụ tổng hợp, báo cáo Giám đốc Sở.',
    'Chịu trách nhiệm bố trí đủ kinh phí chi trả cho các hộ dân.',
    'Bổ sung biển báo an toàn tại các kho.',
    'Những nội dung vượt thẩm quyền, các phòng chủ động báo cáo Giám đốc Sở.',
    'Trung tâm Xúc tiến: Xây dựng trang tin bằng 02 thứ tiếng.',
    'Phòng Tài chính giao dự toán cho các trường trước ngày 12/12/2026.',
    'Công ty CP An Bình: Ứng đủ kinh phí đo đạc theo tiến độ.',
    'Chậm nhất ngày 15/4/2026 có văn bản trả lời Công ty An Bình.',
    'Các phòng chưa hoàn thành kiểm điểm, xếp loại phải thực hiện xong trong tuần này.',
    'Hai đơn vị thống nhất phương án kết nối, báo cáo Giám đốc Sở trước ngày 23/4/2026.',
    'Công an xã phải hoàn thành việc rà soát trước ngày 15/5/2026.',
    'Các trường có điểm thi bố trí phòng chờ cho thí sinh.',
    'Phòng tổng hợp nhu cầu xây dựng trường nội trú ở 06 xã, báo cáo UBND tỉnh.',
    'Trưởng các bản vận động nhân dân hiến đất.',
    'Trong tháng 4/2026 trình UBND tỉnh phê duyệt đề án.',
    'Trước 10 giờ ngày 15/4/2026 gửi số liệu về Văn phòng.',
    'Thứ Sáu hằng tuần tổng hợp tình hình, báo cáo Giám đốc Sở.',
    'Ngay trong tuần này Phòng Kế hoạch làm việc với Công ty An Bình.',
    'Đến hết ngày 30/4/2026 phải hoàn thành việc bàn giao hồ sơ.',
    'Phòng Nội vụ: Bổ sung ông Nguyễn Văn A vào Tổ công tác.',
    'Phòng Kế hoạch chịu trách nhiệm trước Giám đốc Sở về việc hoàn thành hồ sơ dự án.',
    'Phòng Kế hoạch chịu trách nhiệm trước Giám đốc Sở về việc trình xong hồ sơ dự án.',
    'Phòng Kế hoạch chịu trách nhiệm trước Giám đốc Sở về việc nộp hồ sơ trong quý II.',
  ])('%s', (text) => {
    expect(readAlike(text, (written) => looksLikeDirective(readingOf(written)))).toBe(true);
  });

  test.each([
    'Chế độ họp: Giao ban tháng tổ chức vào ngày 05 hằng tháng, giao ban tuần vào chiều thứ Sáu.',
    'Giao ban tuần tổ chức vào 8 giờ sáng thứ Hai.',
    'Căn cứ Kết luận này, các phòng theo chức năng đã triển khai thực hiện.',
    'Hoạt động sản xuất có nhiều dấu hiệu tích cực.',
    'Phòng Kế hoạch chịu trách nhiệm trước Giám đốc Sở về tiến độ, chất lượng hồ sơ.',
    'Sở đã chủ trì, phối hợp với các xã tháo gỡ vướng mắc; giải ngân đạt trên 60%.',
    'Đánh giá chung',
    'Xã Tân Lập đã bàn giao mặt bằng.',
    'Thay mặt lãnh đạo Sở, Giám đốc Sở biểu dương tập thể Phòng Kế hoạch.',
    'Thay mặt UBND tỉnh gửi lời chia buồn tới gia đình các nạn nhân.',
    'Thời gian, địa điểm: tổ chức vào tối ngày 24/4/2026 tại Quảng trường biển.',
    'Đánh giá tình hình thực hiện nhiệm vụ quý I',
    'Đánh giá tình hình thực hiện nhiệm vụ tháng 3 và phương hướng tháng 4 năm 2026',
    'Đánh giá kết quả công tác, triển khai nhiệm vụ tháng 4',
    'Nhận xét chung, đánh giá kết quả kiểm tra',
    'Giải ngân vốn đầu tư công đạt 21,5%.',
    'Đánh giá chung: Thời gian qua, công tác giải phóng mặt bằng được các đơn vị quan tâm; đã bàn giao 3,2 km.',
    'Nhận xét chung: công tác chỉ đạo, điều hành của Sở có nhiều đổi mới.',
    'Hạn chế: công tác giải phóng mặt bằng một số dự án còn chậm.',
    'Phát triển nguồn nhân lực ngành công nghiệp là nhiệm vụ quan trọng, cấp bách.',
    'Sở Công Thương biểu dương sự nỗ lực của các địa phương.',
    'Sở Nội vụ sẽ phối hợp với các sở.',
    'Nhà thầu có trách nhiệm bảo đảm an toàn.',
    'Phòng Kế hoạch có nhiệm vụ tham mưu về tài chính.',
    'Các chủ đầu tư được giao vốn đã tập trung triển khai.',
    'Cùng với sự nỗ lực của các đơn vị, sản xuất tiếp tục tăng.',
    'Phối hợp với Sở Y tế chưa chặt chẽ.',
    'Ông Nguyễn Văn A, Phó Giám đốc Sở: Tổ trưởng;',
    'Phòng Kế hoạch: 05 người, 02 xe.',
    'Văn phòng: tổ phó thường trực',
    'Chấp thuận đề nghị của Phòng QLTM về việc thay đổi nhân sự.',
    'Bổ sung ông Nguyễn Văn A, Trưởng phòng Kế hoạch vào Tổ công tác.',
    'Thành lập Tổ thư ký do bà Trần Thị B làm Tổ trưởng.',
    'Điều động bà Trần Thị B đến công tác tại Phòng Kế hoạch.',
    'Chịu trách nhiệm trước Giám đốc về chất lượng hồ sơ của phòng mình.',
    'Trưởng các phòng chịu trách nhiệm trước Giám đốc Sở về tiến độ, chất lượng công việc.',
    'Thủ trưởng các đơn vị chịu trách nhiệm toàn diện trước Bộ trưởng về kết quả của đơn vị mình.',
    'Đánh giá cao kết quả của Phòng Kế hoạch; các đơn vị đã chủ động phối hợp.',
    'Khi hợp tác xã không đủ vốn, sửa chữa trạm bơm thì bàn giao.',
    'Về sắp xếp phương thức quản lý, vận hành, khai thác bến đò',
    'Tổ chức thực hiện',
    'Thanh tra Sở',
    'Thông báo số 15/TB-SCT ngày 05/3/2026 đã được gửi đến các đơn vị.',
    'Cán bộ, công chức còn lúng túng trong xử lý hồ sơ.',
    'ĐÁNH GIÁ CHUNG',
    'Chỉ tiêu: phấn đấu đạt 18 huy chương vàng, xếp trong tốp 12 toàn đoàn.',
    'Mục tiêu: bảo đảm 100% hộ dân được dùng nước sạch.',
    'Đề nghị UBND các xã thực hiện các nhiệm vụ sau:',
    'Trong tháng 3 đã tiếp nhận 112 hồ sơ.',
    'Công an xã phải nắm chắc tình hình địa bàn.',
    'Thống nhất phương án phân kỳ đầu tư như đề xuất của Phòng Kế hoạch.',
    'Thống nhất nội dung báo cáo của Phòng Kế hoạch.',
    'Các xã có dự án đi qua đã hoàn thành kiểm đếm.',
    'Các trường có học sinh tham gia cuộc thi cấp tỉnh.',
    'Phòng tổng hợp',
    'Đội kiểm tra liên ngành số 3.',
    'Đến hết ngày 20/3/2026 giải ngân đạt 21,5%.',
    'Trong tuần toàn xã thu ngân sách đạt 412 triệu đồng.',
    'Trước ngày 01/7/2025 hồ sơ do huyện tiếp nhận.',
    'Tổ chức sản xuất kết quả khá, bằng khoảng 105% so với cùng kỳ.',
  ])('is none of: %s', (text) => {
    expect(readAlike(text, (written) => looksLikeDirective(readingOf(written)))).toBe(false);
  });
});

describe('work by its place alone, under the name of whoever is to do it', () => {
  test.each([
    'Ứng trực 100% quân số trong các ngày lễ.',
    'Đo mặn mỗi ngày 02 lần tại 12 trạm;',
    'Không để xảy ra tình trạng lạm thu đầu năm học.',
    'Cấp đủ chữ ký số cho nhân viên chậm nhất là ngày 20/4/2026.',
    'Dự toán kinh phí năm 2027 được gửi Phòng Kế hoạch thẩm định trong 07 ngày.',
    'Công trình sửa chữa trụ sở phải được nghiệm thu chậm nhất ngày 25/12/2026.',
    'Số liệu tiêm chủng được cập nhật hằng tháng trên hệ thống.',
    'Kết quả thí nghiệm phải gửi về Ban trong vòng 24 giờ kể từ khi lấy mẫu;',
    'Thống nhất với Công ty An Bình về danh mục vật tư được thay thế.',
  ])('%s', (text) => {
    expect(readAlike(text, (written) => isGivenWork(readingOf(written)))).toBe(true);
  });

  test.each([
    'Trường hợp phát hiện vi phạm, lập biên bản theo quy định.',
    'Tình hình an ninh trật tự trên địa bàn ổn định.',
    'Địa bàn phụ trách: xã Bình Hòa và xã Văn Phú.',
    'Giải ngân vốn đầu tư công đạt 21,5% kế hoạch.',
    'Nhân sự hiện thiếu nhiều, đã đề nghị bổ sung.',
    'Ba phòng học, hai nhà kho.',
    'Dự toán kinh phí năm 2026 đã được phê duyệt trước ngày 15/3/2026.',
    'Số liệu tiêm chủng được cập nhật trên hệ thống của ngành.',
    'Thống nhất với đề xuất của Công ty An Bình về danh mục vật tư.',
    'Chịu trách nhiệm trước Giám đốc về chất lượng hồ sơ của phòng mình.',
  ])('is none: %s', (text) => {
    expect(readAlike(text, (written) => isGivenWork(readingOf(written)))).toBe(false);
  });

  test('right under an order, what is told of a thing only says which one is meant', () => {
    const item = readingOf('Cắm lại 15 mốc bị mất ở xã Bình Hòa, bàn giao cho địa phương;');
    expect([isGivenWork(item), isHandedWork(item)]).toEqual([false, true]);
    expect(isHandedWork(readingOf('Nhân sự đang thiếu nhiều ở các phòng chuyên môn.'))).toBe(false);
  });
});

describe('a sentence that tells its subject what to do', () => {
  test.each([
    'Phòng Vận tải chủ trì, phối hợp với các Cảng vụ tổ chức kiểm tra các bến khách ngang sông.',
    'Các Cảng vụ khẩn trương lập phương án cứu hộ, gửi Phòng Vận tải trước ngày 05/7/2026.',
    'Phòng Quản trị có trách nhiệm sửa chữa phòng học, lắp xong máy chiếu trước ngày khai giảng.',
    'Phòng Tổ chức - Hành chính theo dõi, đôn đốc các đơn vị thực hiện kết luận này.',
    'Các đơn vị báo cáo nhanh tình hình khai thác về Văn phòng trước 8h00 hằng ngày.',
    'Phòng Kế hoạch phối hợp với Phòng Đầu tư lập phương án vay vốn, hoàn thành trong 10 ngày.',
    'Về an toàn lao động: các phòng kiểm tra kho bãi, báo cáo về Văn phòng trước ngày 07/8/2026.',
    'Phòng Tổ chức cán bộ soạn quyết định trình Hiệu trưởng ký trong ngày 25/5/2026.',
    'Phòng Công nghệ làm việc với Phòng Kế hoạch, báo cáo Giám đốc trước thứ Sáu tuần này.',
    'Các Phó Giám đốc Sở theo lĩnh vực được phân công đôn đốc các phòng, đơn vị thực hiện.',
    'Phòng An toàn làm đầu mối tổng hợp, hằng ngày cập nhật mực nước trên trang thông tin.',
    'Ban Chỉ huy Quân sự xã phối hợp cùng Công an xã, Trạm Y tế xã rà soát phương án sơ tán dân vùng trũng thấp.',
    'Các đồng chí Phó Trưởng ban theo lĩnh vực được phân công thường xuyên kiểm tra, chỉ đạo các phòng phụ trách.',
    'Căn cứ nội dung Thông báo này, Trưởng các phòng chủ động xây dựng kế hoạch, báo cáo trước ngày 15/5/2026.',
    'Trên cơ sở kết quả kiểm tra, Phòng Kinh tế khẩn trương tham mưu phương án xử lý.',
    'Công an xã phải nắm chắc địa bàn; tổ chức đợt cao điểm thu hồi vũ khí đến hết ngày 15/6/2026, rà soát đối tượng.',
    'Phòng Kinh tế thông báo lịch tưới đến các thôn, xong trong tuần này.',
    'Phòng Kinh tế cân đối nguồn vốn của các dự án, hoàn thành trong tháng 4.',
  ])('%s', (text) => {
    expect(readAlike(text, (written) => tellsSubject(readingOf(written)))).toBe(true);
  });

  test.each([
    'Phòng A chủ trì, Phòng B phối hợp thực hiện.',
    'Phòng nghiệp vụ theo dõi địa bàn.',
    'Sở Y tế và những đơn vị chủ trì xây dựng quy chuẩn kỹ thuật địa phương về nước sạch',
    'Sở Công Thương đã chủ trì, phối hợp với các sở, ngành kiểm tra 12 cơ sở trong quý I.',
    'Trên cơ sở kết quả kiểm tra, Phòng Kinh tế đã khẩn trương tham mưu phương án xử lý.',
    'Công an xã phải nắm chắc tình hình địa bàn, tập trung tuyên truyền đến nhân dân.',
    'Phòng Kinh tế chậm tham mưu xử lý 07 trường hợp xây dựng không phép trên địa bàn.',
    'Các đơn vị thường xuyên kiểm tra, chỉ đạo công tác vệ sinh trên địa bàn phường.',
    'Ban Chỉ huy Quân sự xã đã phối hợp với Công an xã rà soát phương án sơ tán dân vùng trũng thấp.',
    'Sở Xây dựng tiếp tục kêu gọi đầu tư đối với 14 khu nhà ở xã hội, tổng số 5.200 căn hộ.',
    'Các trường tích cực triển khai phong trào đọc sách, giới thiệu tủ sách của lớp.',
  ])('is none of: %s', (text) => {
    expect(readAlike(text, (written) => tellsSubject(readingOf(written)))).toBe(false);
  });
});

describe('a subject and its work where nothing but tasks is spoken of', () => {
  test.each([
    'Phòng Báo chí tổ chức giao ban báo chí vào tuần đầu hằng tháng tại trụ sở Sở.',
    'Trung tâm Xúc tiến Du lịch phối hợp với UBND xã Hòa Sơn lập phương án tổ chức gian hàng.',
  ])('%s', (text) => {
    expect([tellsSubject(readingOf(text)), namesSubjectAndWork(readingOf(text))]).toEqual([false, true]);
  });

  test.each([
    'Phòng Báo chí đã tổ chức giao ban báo chí vào tuần đầu hằng tháng tại trụ sở Sở.',
    'Công ty Cấp nước An Bình cung cấp nước sạch cho 12 xã và 03 phường trên địa bàn.',
    'Các đơn vị giải ngân đạt 35% kế hoạch vốn được giao trong 6 tháng đầu năm 2026.',
  ])('is none of: %s', (text) => {
    expect(readAlike(text, (written) => namesSubjectAndWork(readingOf(written)))).toBe(false);
  });

  test('of a unit of the office’s own', () => {
    const own = (text: string): boolean => tellsOwnUnit(readingOf(text));
    expect(
      own(
        'Trung tâm Phục vụ hành chính công niêm yết danh mục thủ tục; bố trí công chức hướng dẫn người dân.',
      ),
    ).toBe(true);
    expect(
      own('Văn phòng tổng hợp khó khăn của các phòng về sử dụng phần mềm, gửi Sở Khoa học và Công nghệ.'),
    ).toBe(true);
    expect(
      own('Các phòng, đơn vị bám sát chương trình công tác, chủ động triển khai nhiệm vụ được giao.'),
    ).toBe(false);
    expect(
      own('UBND tỉnh ban hành Kế hoạch chuyển đổi số giai đoạn 2026 - 2030 trên địa bàn toàn tỉnh.'),
    ).toBe(false);
    expect(own('Phòng Thương mại cập nhật danh sách các cửa hàng còn lại, gửi Văn phòng Sở tổng hợp.')).toBe(
      true,
    );
    expect(own('Văn phòng niêm yết danh mục thủ tục của Sở, gửi các phòng chậm nhất trong tuần này.')).toBe(
      true,
    );
    expect(own('Phòng Đăng ký kinh doanh tiếp nhận 120 hồ sơ trong tháng.')).toBe(false);
    expect(own('Thanh tra Sở kiểm tra 15 cơ sở, phát hiện 02 trường hợp vi phạm.')).toBe(false);
    expect(own('Phòng Thương mại tham mưu ban hành 15 văn bản về quản lý chợ và hội chợ của tỉnh.')).toBe(
      false,
    );
    expect(
      own('Văn phòng triển khai phòng họp trực tuyến đến 100% đơn vị, phục vụ các cuộc họp của Sở.'),
    ).toBe(false);
    expect(own('Trung tâm Xúc tiến tổ chức 03 lớp tập huấn cho các hợp tác xã trước ngày 15/5/2026.')).toBe(
      true,
    );
    expect(
      own('Sở Xây dựng tiếp tục kêu gọi đầu tư đối với 14 khu nhà ở xã hội, tổng số 5.200 căn hộ.'),
    ).toBe(false);
    expect(
      own('Phòng Kinh tế triển khai thực hiện tốt nhiệm vụ thu ngân sách, giải ngân vốn đầu tư công.'),
    ).toBe(false);
  });

  test('stands under a matter', () => {
    const under = (text: string): boolean => standsUnderMatter([heading('Nhiệm vụ'), heading(text)]);
    expect(under('Về chuyển đổi số')).toBe(true);
    expect(under('Công tác phòng, chống thiên tai.')).toBe(true);
    expect(under('Về kết quả chuyển đổi số')).toBe(false);
    expect(under('Về kiến nghị của các xã')).toBe(false);
    expect(under('Chuyển đổi số')).toBe(false);
  });

  test('is told by the nearest governor that says what it opens', () => {
    const tasks = leadIn('Yêu cầu các đơn vị thực hiện các nhiệm vụ sau:');
    expect(standsInTasks([tasks, heading('Về du lịch')])).toBe(true);
    expect(standsInTasks([tasks, heading('Kết quả đạt được')])).toBe(false);
    expect(standsInTasks([heading('Về một số kiến nghị của địa phương')])).toBe(false);
    const handsOut = 'Sau khi nghe báo cáo, Chủ tịch kết luận và giao nhiệm vụ cụ thể như sau:';
    expect(standsInTasks([leadIn(handsOut), heading('Về chuyển đổi số')])).toBe(true);
    expect(
      standsInTasks([leadIn('Giám đốc Sở kết luận, yêu cầu các phòng thực hiện các nội dung sau:')]),
    ).toBe(true);
    expect(standsInTasks([leadIn('Giám đốc Sở đánh giá kết quả các nhiệm vụ được giao như sau:')])).toBe(
      false,
    );
    expect(standsInTasks([leadIn('Giám đốc Sở kết luận các nội dung UBND tỉnh giao như sau:')])).toBe(false);
    expect(standsInTasks([heading('VỀ KẾT QUẢ THỰC HIỆN NHIỆM VỤ THÁNG 8')])).toBe(false);
    expect(standsInTasks([leadIn('Giám đốc Sở kết luận như sau:')])).toBe(false);
  });
});

describe('what a governor opens', () => {
  test.each([
    ['Một số kết quả nổi bật, cụ thể:', true],
    ['Bên cạnh đó, vẫn còn một số hạn chế như:', true],
    ['Đánh giá chung', true],
    ['Nhiệm vụ trọng tâm', false],
    ['Giải pháp khắc phục hạn chế', false],
    ['Công tác kiểm tra, đánh giá', false],
    ['Sau khi nghe báo cáo kết quả công tác, Giám đốc Sở kết luận như sau:', false],
  ])('opens an assessment — %s: %s', (text, isAssessment) => {
    expect(standsInAssessment([text.endsWith(':') ? leadIn(text) : heading(text)])).toBe(isAssessment);
  });

  test('is told by the nearest governor', () => {
    expect(standsInAssessment([heading('Kết quả kiểm tra'), heading('Yêu cầu đối với chủ đầu tư')])).toBe(
      false,
    );
    expect(standsInAssessment([leadIn('Sở thông báo kết quả như sau:'), heading('Thông tin chung')])).toBe(
      true,
    );
  });
});
