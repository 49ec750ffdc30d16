import { describe, expect, it } from 'vitest';
import { COLLOCATIONS } from '../../../server/src/model/language/data/collocations';
import { SLIP_SEAMS } from '../../../server/src/model/language/data/slip-seams';
import { SLIPS } from '../../../server/src/model/language/data/slips';
import { foldWord } from '../../../server/src/model/language/fold';
import { misspeltBodies } from '../../../server/src/model/language/wording/body-codes';
import { confusionsIn } from '../../../server/src/model/language/wording/confusions';
import { slipsIn } from '../../../server/src/model/language/wording/slips';
import { wordsOf } from '../../../server/src/model/language/words';

const slips = (text: string) => slipsIn(wordsOf(text));

describe('slips', () => {
  it.each(SLIPS.map(([wrong, right]) => [wrong, right]))('%s is %s', (wrong, right) => {
    expect(slips(`(${wrong})`)).toMatchObject([{ found: wrong, suggestion: right }]);
    expect(slips(`(${right})`)).toEqual([]);
  });

  // Chosen by hand, in sentences and by what they are: entries that only repeat the table would prove nothing of it.
  it.each([
    ['Các đơn vị sản suất hàng hóa', 'sản suất', 'sản xuất', 'wording'],
    ['Sở xắp xếp lại tổ chức', 'xắp xếp', 'sắp xếp', 'wording'],
    ['Giảm tần xuất kiểm tra', 'tần xuất', 'tần suất', 'wording'],
    ['Văn phòng gửi thống báo trước', 'thống báo', 'thông báo', 'wording'],
    ['phối hợp với Sỏ Tư pháp rà soát', 'Sỏ Tư pháp', 'Sở Tư pháp', 'wording'],
    ['nội dung phiên hợp UBND tỉnh', 'phiên hợp', 'phiên họp', 'wording'],
    ['Bố trí kinh phí hổ chợ doanh nghiệp', 'hổ chợ', 'hỗ trợ', 'wording'],
    ['Nhiệm vụ chọng tâm của năm', 'chọng tâm', 'trọng tâm', 'wording'],
    ['Lập giự toán năm sau', 'giự toán', 'dự toán', 'wording'],
    ['Xóa bỏ lảng phí trong chi tiêu', 'lảng phí', 'lãng phí', 'wording'],
    ['Sửa chửa trụ sở làm việc', 'Sửa chửa', 'Sửa chữa', 'wording'],
    ['SỬA CHỬA TRỤ SỞ', 'SỬA CHỬA', 'SỬA CHỮA', 'wording'],
    ['Đẩy nhanh việc giải phòng mặt bằng', 'giải phòng mặt bằng', 'giải phóng mặt bằng', 'wording'],
    ['Nghe báo cáo tình thực hiện', 'tình thực hiện', 'tình hình thực hiện', 'missing-word'],
    ['công tác cải hành chính của Sở', 'cải hành chính', 'cải cách hành chính', 'missing-word'],
    ['Kế hoạch giai 2026-2030', 'giai 2026', 'giai đoạn 2026', 'missing-word'],
    ['Quy hoạch chợ, tầm nhìn đến 2045', 'tầm nhìn đến 2045', 'tầm nhìn đến năm 2045', 'missing-word'],
    ['nhiệm vụ tháng 6 tháng đầu năm', 'tháng 6 tháng', '6 tháng', 'wording'],
    ['đông đốc các đơn vị', 'đông đốc', 'đôn đốc', 'misspelt'],
    ['thực hiện, đông đốc các đơn vị', 'đông đốc', 'đôn đốc', 'misspelt'],
  ])('%s', (text, found, suggestion, kind) => {
    const [slip, ...others] = slips(text);
    expect(others).toEqual([]);
    expect(slip).toMatchObject({ found, suggestion, kind });
    expect(text.slice(slip!.span.start, slip!.span.end)).toBe(found);
  });

  it.each([
    'Tiểu thương bán hành, tỏi tại chợ',
    'các hộ bán hành, rau tại chợ tự phát',
    'nông dân bán hành tím',
    // Months and years that stand where they should.
    'phương hướng tháng 9, tháng cuối năm',
    'phương hướng tháng 9 tháng này',
    'nhiệm vụ tháng 12 tháng cuối năm, tháng 01 tháng đầu năm',
    'nhiệm vụ tháng sáu tháng cuối năm',
    'phương hướng tháng 9 tuần cuối năm',
    'phương hướng tháng 9 tháng, cuối năm',
    'phương hướng tháng 9',
    'tầm nhìn đến năm 2045, cái nhìn đến 2045',
    'tầm nhìn đến 1945, tầm nhìn đến 20455',
    'tầm nhìn tới 2045, tầm, nhìn đến 2045, tầm nhìn, đến 2045',
    'chuyển hướng đến 2030, hướng đến 2030 hộ',
    // Syllables that seldom stand alone, beside what they go with or where nobody knows.
    'kế hoạch, quy hoạch; đôn đốc; rà soát; giai đoạn',
    'giai giai đoạn, soát soát vé, SOÁT XÉT',
    'giai, đoạn 2026 và giai.',
  ])('accepts %s', (text) => expect(slips(text)).toEqual([]));

  it('each of several is told, in their order', () => {
    const found = slips('Sở xắp xếp, giảm tần xuất, tầm nhìn đến 2045, sản suất');
    expect(found.map(({ suggestion }) => suggestion)).toEqual([
      'sắp xếp',
      'tần suất',
      'tầm nhìn đến năm 2045',
      'sản xuất',
    ]);
  });

  it.each(SLIPS.flatMap(([, , silent]) => silent ?? []))('says nothing of: %s', (text) =>
    expect(slips(text)).toEqual([]),
  );

  it.each([
    ['gửi báo cáo tình thực tế dự án', 'tình thực', 'tình hình thực'],
    ['công tác cải hành chính của Sở', 'cải hành chính', 'cải cách hành chính'],
    ['tập huấn phòng cháy chữa tại chợ', 'phòng cháy chữa', 'phòng cháy, chữa cháy'],
    ['Kế hoạch giai 2026-2030', 'giai 2026', 'giai đoạn 2026'],
    ['phương hướng công tác tháng 3 tháng cuối năm', 'tháng 3 tháng', '3 tháng'],
    ['Đề án phát triển chợ, tầm nhìn đến 2040', 'tầm nhìn đến 2040', 'tầm nhìn đến năm 2040'],
    ['Quy hoạch chợ, định hướng đến 2030', 'định hướng đến 2030', 'định hướng đến năm 2030'],
    ['Ban Chấp hàng Công đoàn', 'Ban Chấp hàng', 'Ban Chấp hành'],
    ['đã chủ trì cuộc hợp Ban Chỉ đạo', 'cuộc hợp', 'cuộc họp'],
  ])('%s', (text, found, suggestion) => expect(slips(text)).toMatchObject([{ found, suggestion }]));

  it.each([
    'cải cách chính sách tiền lương',
    'các cuộc hợp tác Việt - Lào',
    'nâng khả năng xuất Nhật của hợp tác xã',
    'hai cuộc phối hợp Ban Chỉ đạo đề nghị',
    'công tác phòng cháy, chữa cháy và cứu nạn',
    'giai đoạn 2026-2030, các giai cấp, tầng lớp',
    'từ tháng 3, tháng 4 và 6 tháng cuối năm',
    'các giải pháp phát triển du lịch',
    'nhất là các mặt hàng thiết yếu',
    'giao Cục Quản lý nhà và thị trường bất động sản',
    'a) Khoa Công nghệ thông tin mở phòng máy',
    'tổ chức khai giảng năm học mới, tổ chức thực hành tại xưởng',
    'hướng dẫn quản lý nhà văn hóa thôn, quản lý nhà máy nước, quản lý nhà, đất',
    'lập ủy nhiệm chi; giới thiệu người kế nhiệm',
    'nghĩa tình đồng đội, tình làng nghĩa xóm; công nhận thuận tình ly hôn',
    'khám tầm soát ung thư, đối soát dữ liệu, hậu soát hồ sơ',
    'người chiếm hữu ngay tình có quyền khai thác; dược liệu được phối ngũ theo y học cổ truyền',
    'trang tin điện tử của xã; quản lý nhà chung cư',
    'xử lý xe cải hoán, hướng dẫn trồng cải ngọt; vận động khuyến đọc',
  ])('accepts %s', (text) => expect(slips(text)).toEqual([]));

  it.each([
    'thực hiện trực luân phiên hợp lý; luân phiên hợp đồng lao động; phiên hợp luyện thứ hai',
    'ghi rõ công năng, chủ trị, hướng dẫn sử dụng; công dụng và chủ trị, phối hợp các vị thuốc',
    'các xã xoay xở tài chính; trưng bày tiền Gia Long thông bảo, truyền thông bảo vệ rừng',
    'những thành tựu chung của tỉnh; bài tập chung thực hiện theo nhóm',
    'sau bão vệ sinh môi trường; ứng phó bão đảm bảo an toàn; mùa mưa bảo quản lương thực',
    'chuyến thăm quan trọng; nghiên cứu kỹ Luật Đất đai; truy cập nhập mã hồ sơ',
    'viện kiểm sát nhập kho vật chứng; cán bộ bị nghi nhận hối lộ; liên tiếp tụ tập đông người',
    'thu vỏ hộp sữa đổi cây xanh; không gian lân cận; sản xuất vụ đông thời tiết thuận lợi',
    'đồng thời hạng mục cầu phải xong; xe cơ giới hạng nặng; đúng hạn mục tiêu đề ra',
    'thu xếp hạn mức tín dụng; nộp đơn giãn nợ; có năng khiếu lại chăm chỉ; vùng đất màu mỡ rộng lớn',
    'thương hiệu xuất phát từ làng nghề; dấu hiệu xuất huyết; tài năng xuất chúng; lịch sử lý luận',
    'chuyên gia xúc tiến thương mại; bàn giao động cơ; nuôi gia súc tiến hành tiêm phòng',
    'tính năng cao hiệu quả lớn; che dấu hiệu nhận biết; các đơn vị cũng cố gắng hoàn thành',
    'theo hướng dân thực hiện, Nhà nước hỗ trợ; vấn đề suất ăn bán trú; cơ sở lưu trú trọng điểm',
    'tiểu thuyết phụ thuộc bối cảnh; bệnh thần kinh nghiêm trọng; tranh cãi tạo dư luận',
    'khu phố biến chủ trương thành phong trào; ca trực thuốc men; thua lỗ lực lượng lao động giảm',
    'giải cầu lông nghiệp dư; vườn cà phê diệt cỏ bằng máy; sáng tác ca dao thông qua hội thi',
    'nhà hát giao hưởng dẫn đầu đoàn; không dám sát cánh; phòng thí nghiệm túc trực',
  ])('accepts where two words meet: %s', (text) => {
    expect(slips(text)).toEqual([]);
    expect(confusionsIn(wordsOf(text))).toEqual([]);
  });

  it('no two syllables are listed as said together that end before no slip and begin behind none', () => {
    const ends = SLIPS.map(([wrong]) => wrong.split(/,? /).map(foldWord));
    const idle = [...SLIP_SEAMS].filter((seam) => {
      const [first, second, ...more] = seam.split(' ');
      return more.length > 0 || !ends.some((words) => words[0] === second || words.at(-1) === first);
    });
    expect(idle).toEqual([]);
  });

  it.each([
    ['theo các thông bảo số 12 và 15', 'thông bảo số', 'thông báo số'],
    ['chính sách bảo hiểm, bão hiểm xã hội', 'bão hiểm', 'bảo hiểm'],
    ['pháp luật được chấp hàng nghiêm minh', 'chấp hàng nghiêm', 'chấp hành nghiêm'],
    ['đã chấp hàng Quy chế làm việc', 'chấp hàng Quy', 'chấp hành Quy'],
    ['củng cố hiệu lực, nâng cao quả công tác', 'nâng cao quả', 'nâng cao hiệu quả'],
  ])('%s', (text, found, suggestion) => expect(slips(text)).toMatchObject([{ found, suggestion }]));

  it('a word is added with the drafter’s consent only', () => {
    expect(slips('nâng cao quả công tác')).toMatchObject([{ kind: 'missing-word' }]);
    expect(slips('kiểm soát túy trên địa bàn')).toMatchObject([{ kind: 'missing-word' }]);
  });

  it('accepts every fixed expression', () => {
    for (const phrase of COLLOCATIONS) expect(slips(`về ${phrase} năm 2026`)).toEqual([]);
  });
});

describe('abbreviations of bodies', () => {
  const told = (text: string) => misspeltBodies(wordsOf(text));

  it.each([
    ['UBDN tỉnh', 'UBDN', 'UBND'],
    ['của UNBD các xã', 'UNBD', 'UBND'],
    ['UBNND phường', 'UBNND', 'UBND'],
    ['UBD cấp xã', 'UBD', 'UBND'],
    ['HDND xã', 'HDND', 'HĐND'],
    ['HDND và UBND xã', 'HDND', 'HĐND'],
    ['HĐNDD huyện', 'HĐNDD', 'HĐND'],
    ['DHND thành phố', 'DHND', 'HĐND'],
    ['Báo cáo Ubnd', 'Ubnd', 'UBND'],
    ['trình hđnd tỉnh', 'hđnd', 'HĐND'],
    ['cùng BHHX tỉnh', 'BHHX', 'BHXH'],
    ['thu Bhyt của học sinh', 'Bhyt', 'BHYT'],
  ])('%s', (text, found, suggestion) => {
    const [slip, ...others] = told(text);
    expect(others).toEqual([]);
    expect(slip).toMatchObject({ found, suggestion, kind: 'wording' });
    expect(text.slice(slip!.span.start, slip!.span.end)).toBe(found);
  });

  it.each([
    'UBND tỉnh, HĐND xã',
    // Of farmers and their union.
    'HND tỉnh, HND xã',
    // Nothing shows that a body is meant.
    'UBDN làm việc, UBDN, tỉnh; UBDN',
    'HDND và các xã, HDND hoặc UBND xã, HDND và, UBND',
    // Other bodies.
    'MTTQ tỉnh, UBKT tỉnh, UB tỉnh, HĐQT các công ty, BND xã',
    'Ubdn tỉnh',
    'gửi về ubnd-binhhoa.vn hoặc vp@ubnd.vn',
  ])('accepts %s', (text) => expect(told(text)).toEqual([]));
});

describe('confusions', () => {
  it.each([
    ['hướng dẫn thị hành một số điều', 'thị', 'thi'],
    ['công tác quân lý nhà nước', 'quân', 'quản'],
    ['giải phòng mặt bằng chậm', 'phòng', 'phóng'],
    ['chiều ngay 10/11/2026, Sở họp', 'ngay', 'ngày'],
    ['họp ngảy 05 tháng 11 năm 2026', 'ngảy', 'ngày'],
    ['trong thàng 11/2026', 'thàng', 'tháng'],
    ['tổ chức thực hiên các nhiệm vụ', 'hiên', 'hiện'],
    ['xây dựng kê hoạch năm 2026', 'kê', 'kế'],
    ['đôn dốc các đơn vị', 'dốc', 'đốc'],
    ['tại trụ sở chính vơi các chi nhánh', 'vơi', 'với'],
    ['doanh thu tăng so vơi cùng kỳ', 'vơi', 'với'],
    ['số người tham gia bảo hiểm xã hôi', 'hôi', 'hội'],
    ['cán bộ của Sở Nội vu', 'vu', 'vụ'],
    ['chủ trì, đông chí Nguyễn Văn A dự', 'đông', 'đồng'],
    ['việc hoàn thện hồ sơ', 'thện', 'thiện'],
    ['các ồng chí trong Ban', 'ồng', 'đồng'],
    ['Thông nhất thời gian tổ chức', 'Thông', 'Thống'],
    ['theo quy định của Chinh phủ', 'Chinh', 'Chính'],
    ['KHO BAC NHÀ NƯỚC', 'BAC', 'BẠC'],
    ['nâng cao chất lương giáo dục', 'lương', 'lượng'],
    ['bảo đãm trật tự', 'đãm', 'đảm'],
    ['giao Chu tịch UBND xã', 'Chu', 'Chủ'],
    ['thực hiện Nghi quyết số 12-NQ/TU', 'Nghi', 'Nghị'],
    ['Hương dẫn các xã lập hồ sơ', 'Hương', 'Hướng'],
  ])('%s', (text, found, suggestion) => {
    expect(confusionsIn(wordsOf(text))).toMatchObject([{ found, suggestion }]);
  });

  it.each([
    'quản lý nhà nước về thương mại',
    'tình hình thực hiện nhiệm vụ',
    'tạo công ăn việc làm, khơi dậy mạnh mẽ tinh thần yêu nước',
    'ông Nguyễn Văn Thông nhất trí; đồng chí Lê Kinh tế',
    'NGUYỄN VĂN PHONG',
    'cán bộ lão thành cách mạng; kết quả trong quí II',
    'rà soát ngay 15 hồ sơ, thang 11 bậc',
    'xử lý ngay 15/20 kiến nghị, chi trả ngay 2/3 kinh phí',
    'đạt 250 tỉ đồng',
    'theo quy định của pháp luât hiện hành',
    'ông Trần Văn Luát',
    'phối hợp lực lượng hải quân và biên phòng',
    'triển khai tiêm phòng dại cho đàn chó, mèo; giám sát bệnh dại',
    'chi trả phụ cấp cho cộng tác viên dân số, chuẩn bị 10 cơ số vật tư',
    'giải quyết các ý kiến bất đồng trong nhân dân',
    'khai thác măng, tre, nứa, nấm trong rừng phòng hộ',
    'cơ sở kinh doanh dược và cơ sở bảo quản thuốc',
    'bảo vệ quyền lợi của người dùng và quản lý hồ sơ',
    'giải quyết đình công theo quy định; cố ý làm sai',
    'rèn luyện ý thức kỷ luật, tác phong công nghiệp',
    'phát hành vé loại 10.000 đồng cho chủ thẻ',
    'mua 15 máy thổi gió, 08 cưa xăng; khai thác gỗ lóng',
    'phương châm xanh nhà hơn già đồng',
    'tính từ sau tháng 12 năm 2025 trở đi',
    'khu dân cư và cao ốc văn phòng',
    'thủ đoạn ngày càng tinh vi, xảo quyệt',
    'tiến độ giải ngân đầu tư công đạt thấp',
    'kiến nghị được phản ảnh về Văn phòng',
    // What stands beside the word belongs to another one.
    'Nếu trên địa bàn có vi phạm; Nếu trên đường phát sinh sự cố; nếu như sau 15 ngày chưa có',
    'đi thăm dự án điện mặt trời; học sinh đi thăm dự án vườn rau',
    'mời người dẫn chương trình; chọn người dẫn đoàn',
    'Doanh nghiệp cũng kỳ vọng; các hộ cũng kỳ vọng giá lúa tăng',
    'chỉ cục bộ tại một số thôn; Chỉ bộ phận một cửa tiếp nhận; Chỉ cục trưởng mới ký',
    'cần bộ hồ sơ gốc; mỗi xã cần bộ tài liệu riêng',
    'Cái cách làm này; mỗi trường một tổ; văn phong ngắn gọn',
    'bán hành, tỏi; hộ gia đình bán hành khô',
    'trả số lương tăng thêm; đối chiếu số lương thực nhận',
    'lúa trồng tháng 9 đạt 200 ha; ngô trồng quý III; cây trồng năm thứ hai',
    'đo thị lực cho học sinh; đón vị khách thứ 10.000; chân đê xuất hiện vết nứt; ngày hội đông vui',
    'người dàn dựng chương trình; trong nam giới; thanh niên lực lưỡng; ý chí kiên nghị; hai quan chức',
    'thi công kè theo hồ sơ; tuyến kè theo quy hoạch; đoạn kè từ cầu Đá đến cầu Gỗ; mặt cắt kè theo lý trình',
    'còn trống tháng 5; vị trí còn trống năm 2026; các thương vụ mua bán',
    // Given names that are half of a word.
    'Giao đồng chí Thương trực tiếp chỉ đạo; đồng chí Hương dẫn đoàn; đ/c Thông nhất trí',
    'Ông Hoan thành lập tổ; anh Hoan thành viên tổ; bà Chinh phủ bạt; chị Trinh phê bình',
    'đồng chí Bao đảm nhận; đồng chí Kiên nghị sự; đồng chí Quan lý giải; cô Hiên thị phạm',
    'đồng chí Hai quan tâm; Phó Giám đốc Tinh ủy thác; Chủ tịch Trương phòng xa; bác sĩ Hiêu quả quyết',
    'học sinh Giai quyết tâm; phân công Hoan thành viên tổ giúp việc',
  ])('accepts %s', (text) => expect(confusionsIn(wordsOf(text))).toEqual([]));
});
