import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../../server/src/model/deadline/deadlines';
import { readAlike } from '../../support/blanks';

const REFERENCE = '2026-02-24';
const seen = (given: string) =>
  readAlike(given, (text) =>
    deadlinesOf(text, { reference: REFERENCE }).map(({ text: words, kind, value, due }) => [
      words,
      kind,
      value,
      due,
    ]),
  );
const setsNone = (text: string): void => expect(seen(text)).toEqual([]);

describe('days', () => {
  test.each([
    ['gửi Văn phòng trước ngày 10/3/2026.', 'trước ngày 10/3/2026', '2026-03-10'],
    ['(hoàn thành trước 15/3/2026)', 'trước 15/3/2026', '2026-03-15'],
    ['trình chậm nhất là ngày 11 tháng 3', 'chậm nhất là ngày 11 tháng 3', '2026-03-11'],
    ['nộp không quá ngày 12/3/2026', 'không quá ngày 12/3/2026', '2026-03-12'],
    ['trước 17h00 ngày 10/3/2026', 'trước 17h00 ngày 10/3/2026', '2026-03-10'],
    [
      'trước 16 giờ 30 phút thứ Sáu, ngày 13/3/2026',
      'trước 16 giờ 30 phút thứ Sáu, ngày 13/3/2026',
      '2026-03-13',
    ],
    ['trước thứ Sáu (ngày 13/3/2026).', 'trước thứ Sáu (ngày 13/3/2026)', '2026-03-13'],
    ['trước thứ bẩy, ngày 14/3/2026', 'trước thứ bẩy, ngày 14/3/2026', '2026-03-14'],
    ['trước ngày thứ Sáu, 13/3/2026.', 'trước ngày thứ Sáu, 13/3/2026', '2026-03-13'],
    ['trong buổi sáng thứ Sáu, ngày 13/3/2026', 'trong buổi sáng thứ Sáu, ngày 13/3/2026', '2026-03-13'],
    ['giải ngân đến 30/9/2026 đạt trên 60%', 'đến 30/9/2026', '2026-09-30'],
    ['nộp hồ sơ trước ngày 10/3/2016.', 'trước ngày 10/3/2016', '2016-03-10'],
    ['nộp hồ sơ trước ngày 10/3/2024.', 'trước ngày 10/3/2024', '2024-03-10'],
    ['hoàn thành hồ sơ trước ngày 31/12/2019.', 'trước ngày 31/12/2019', '2019-12-31'],
    ['Phòng Kế hoạch hoàn thành hồ sơ trước ngày 31/12/2019', 'trước ngày 31/12/2019', '2019-12-31'],
    ['Các phòng phải hoàn thành hồ sơ trước ngày 31/12/2019', 'trước ngày 31/12/2019', '2019-12-31'],
    ['lập hồ sơ quyết toán, hoàn thành trước ngày 31/12/2019', 'trước ngày 31/12/2019', '2019-12-31'],
    ['lập hồ sơ quyết toán (xong trước ngày 31/12/2019)', 'trước ngày 31/12/2019', '2019-12-31'],
    [
      'Giao Phòng Kế hoạch hoàn thành hồ sơ quyết toán trước ngày 31/12/2019',
      'trước ngày 31/12/2019',
      '2019-12-31',
    ],
    ['từ nay đến hết ngày 31/3/2026', 'đến hết ngày 31/3/2026', '2026-03-31'],
    ['Đến hết ngày 31/3/2026, tỷ lệ giải ngân đạt 35%.', 'Đến hết ngày 31/3/2026', '2026-03-31'],
    ['Đến hết ngày 20/02/2026, phấn đấu giải ngân đạt 35%.', 'Đến hết ngày 20/02/2026', '2026-02-20'],
    ['Đến hết ngày 20/02/2026, các phòng gửi báo cáo.', 'Đến hết ngày 20/02/2026', '2026-02-20'],
    ['tổ chức họp Hội đồng từ ngày 16/3/2026 đến ngày 20/3/2026.', 'đến ngày 20/3/2026', '2026-03-20'],
    ['kiểm tra chợ trong các ngày 18, 19 và 20/3/2026', 'trong các ngày 18, 19 và 20/3/2026', '2026-03-20'],
    ['tập huấn trong hai ngày 18 và 19/3/2026', 'trong hai ngày 18 và 19/3/2026', '2026-03-19'],
    ['tập huấn trong 02 ngày 18 và 19/3/2026', 'trong 02 ngày 18 và 19/3/2026', '2026-03-19'],
    ['cho trẻ uống vitamin A trong 2 ngày 01 - 02/6/2026;', 'trong 2 ngày 01 - 02/6/2026', '2026-06-02'],
    ['tập huấn trong các ngày 18-20/3/2026', 'trong các ngày 18-20/3/2026', '2026-03-20'],
    ['tập huấn vào các ngày 30/3, 31/3 và 02/4/2026', 'các ngày 30/3, 31/3 và 02/4/2026', '2026-04-02'],
    ['tập huấn vào ngày 18 và ngày 19/3/2026', 'ngày 18 và ngày 19/3/2026', '2026-03-19'],
    [
      'tập huấn trong các ngày 18, 19 tháng 3 năm 2026',
      'trong các ngày 18, 19 tháng 3 năm 2026',
      '2026-03-19',
    ],
    ['tổ chức hội nghị các ngày 18, 19/3/2026', 'các ngày 18, 19/3/2026', '2026-03-19'],
    ['gửi báo cáo tuần các ngày 13/3, 20/3 và 27/3/2026', 'các ngày 13/3, 20/3 và 27/3/2026', '2026-03-27'],
    ['gửi báo cáo trước ngày 15 hoặc 16/3/2026', 'trước ngày 15 hoặc 16/3/2026', '2026-03-16'],
    ['trả lời 18 kiến nghị trước ngày 20/3/2026', 'trước ngày 20/3/2026', '2026-03-20'],
    ['tổng kết đợt 2, trước ngày 20/3/2026', 'trước ngày 20/3/2026', '2026-03-20'],
    ['ra quân cao điểm từ ngày 01/3/2026 đến ngày 31/3/2026', 'đến ngày 31/3/2026', '2026-03-31'],
    ['tổ chức phiên giao dịch việc làm tại xã Hòa Sơn ngày 20/3/2026.', 'ngày 20/3/2026', '2026-03-20'],
    ['tổ chức hội nghị vào ngày 20/3/2026', 'ngày 20/3/2026', '2026-03-20'],
    ['tổ chức Hội nghị người lao động; dự kiến ngày 20/3/2026', 'ngày 20/3/2026', '2026-03-20'],
    ['tổ chức hội nghị sơ kết (dự kiến vào sáng ngày 20/3/2026)', 'sáng ngày 20/3/2026', '2026-03-20'],
    ['tổ chức hội nghị sơ kết ngày 20/3/2026', 'ngày 20/3/2026', '2026-03-20'],
    ['tổ chức hội nghị sơ kết ngày 20/3', 'ngày 20/3', '2026-03-20'],
    ['bàn giao nhà văn hóa tổ dân phố (ngày 25/02/2026).', 'ngày 25/02/2026', '2026-02-25'],
    ['tổ chức lễ ra quân lúc 7 giờ 30 ngày 20/3/2026', '7 giờ 30 ngày 20/3/2026', '2026-03-20'],
    ['tổ chức họp báo công bố quy hoạch chiều ngày 20/3/2026', 'chiều ngày 20/3/2026', '2026-03-20'],
    ['Thời hạn hoàn thành: 15/3/2026', '15/3/2026', '2026-03-15'],
    ['Thời gian hoàn thành: 15/3/2026', '15/3/2026', '2026-03-15'],
    [
      'chủ trì họp bàn phương án; thời gian: 14 giờ 00, thứ Sáu, ngày 13/3/2026.',
      '14 giờ 00, thứ Sáu, ngày 13/3/2026',
      '2026-03-13',
    ],
    [
      'tiếp Công ty An Bình, thời gian làm việc: chiều thứ Sáu, ngày 13/3/2026;',
      'chiều thứ Sáu, ngày 13/3/2026',
      '2026-03-13',
    ],
    ['di chuyển 04 cột điện (chậm nhất thứ Sáu, 13/3).', 'chậm nhất thứ Sáu, 13/3', '2026-03-13'],
    ['di chuyển 04 cột điện, chậm nhất thứ Sáu, 13/3.', 'chậm nhất thứ Sáu, 13/3', '2026-03-13'],
    ['bàn giao nhà văn hóa tổ dân phố (ngày 13/3/2026).', 'ngày 13/3/2026', '2026-03-13'],
    ['Vận động các hộ tự tháo dỡ; ngày 26/3/2026 tổ chức kiểm đếm bắt buộc.', 'ngày 26/3/2026', '2026-03-26'],
    [
      'Trường hợp đã vận động mà chưa chấp hành thì cưỡng chế xong trong ngày 26/3/2026.',
      'trong ngày 26/3/2026',
      '2026-03-26',
    ],
    ['Thứ Sáu (ngày 13/3/2026) báo cáo phương án bố trí trụ sở.', 'Thứ Sáu (ngày 13/3/2026)', '2026-03-13'],
    ['Sáng thứ Sáu, ngày 13/3/2026 báo cáo phương án.', 'Sáng thứ Sáu, ngày 13/3/2026', '2026-03-13'],
    ['họp bàn phương án, thời gian: 8 giờ ngày 13/3/2026.', '8 giờ ngày 13/3/2026', '2026-03-13'],
    ['(xong 15/3)', '15/3', '2026-03-15'],
    ['hoàn thành trước 31 tháng 5.', 'trước 31 tháng 5', '2026-05-31'],
    ['nộp trước mồng 10 tháng 4.', 'trước mồng 10 tháng 4', '2026-04-10'],
    ['nộp trước ngày mùng 5 tháng 4.', 'trước ngày mùng 5 tháng 4', '2026-04-05'],
    ['báo cáo trước thứ Tư (13/5)', 'trước thứ Tư (13/5)', '2026-05-13'],
    ['nộp chậm nhất ngày mồng 8/3/2026', 'chậm nhất ngày mồng 8/3/2026', '2026-03-08'],
    ['dàn dựng, tổng duyệt tối ngày 15/3/2026.', 'tối ngày 15/3/2026', '2026-03-15'],
    ['lập kế hoạch thu, trình UBND phường ngày 13/3/2026.', 'ngày 13/3/2026', '2026-03-13'],
    ['Trình UBND phường ngày 13/3/2026.', 'ngày 13/3/2026', '2026-03-13'],
    ['nộp Phòng Tài chính - Kế toán ngày 13/3/2026;', 'ngày 13/3/2026', '2026-03-13'],
    ['gửi Ban quản lý dự án ngày 13/3/2026.', 'ngày 13/3/2026', '2026-03-13'],
    ['nộp Phòng Văn hóa - Xã hội ngày 13/3/2026;', 'ngày 13/3/2026', '2026-03-13'],
    ['trình Giám đốc sáng thứ Sáu, ngày 13/3/2026', 'sáng thứ Sáu, ngày 13/3/2026', '2026-03-13'],
    ['Thời hạn: 15/3.', '15/3', '2026-03-15'],
    ['hoàn thiện hồ sơ; hạn 15/3.', '15/3', '2026-03-15'],
    ['trình trước 15h chiều 15/3', 'trước 15h chiều 15/3', '2026-03-15'],
    ['thực hiện từ nay đến 30/6/2026', 'đến 30/6/2026', '2026-06-30'],
    ['thực hiện từ nay đến 30/6', 'đến 30/6', '2026-06-30'],
    ['lập danh sách được tặng quà, hoàn thành trước ngày 15/01/2025', 'trước ngày 15/01/2025', '2025-01-15'],
    [
      'rà soát các văn bản, trình UBND tỉnh ban hành trước ngày 15/01/2025',
      'trước ngày 15/01/2025',
      '2025-01-15',
    ],
    ['kiểm tra các phòng hoàn thành trước ngày 15/01/2025', 'trước ngày 15/01/2025', '2025-01-15'],
    ['xong trước ngày 15/01', 'trước ngày 15/01', '2026-01-15'],
    ['xong trước ngày 15/7', 'trước ngày 15/7', '2026-07-15'],
    ['xong trước ngày 15/3 năm sau', 'trước ngày 15/3 năm sau', '2027-03-15'],
    ['trình HĐND tỉnh thông qua tại kỳ họp ngày 17/4/2026.', 'ngày 17/4/2026', '2026-04-17'],
    ['báo cáo tại cuộc họp giao ban ngày 16/3.', 'ngày 16/3', '2026-03-16'],
    ['tổng hợp, trình Chủ tịch quyết định tại phiên họp ngày 16/3/2026', 'ngày 16/3/2026', '2026-03-16'],
    ['tổng hợp kiến nghị của các xã, gửi Sở Tài chính ngày 10/3/2026.', 'ngày 10/3/2026', '2026-03-10'],
    ['trước ngày 15/3 của năm tới', 'trước ngày 15/3 của năm tới', '2027-03-15'],
  ])('%s', (text, words, value) => {
    expect(seen(text)).toEqual([[words, 'date', value, value]]);
  });

  test.each([
    ['gửi trước ngày 31/4/2026', 'trước ngày 31/4/2026'],
    ['gửi trước ngày 29/02', 'trước ngày 29/02'],
    ['gửi trước ngày 29/02 năm sau', 'trước ngày 29/02 năm sau'],
  ])('a day that does not exist is a deadline without a value: %s', (text, words) => {
    expect(seen(text)).toEqual([[words, 'date', null, null]]);
  });

  test('a day without a year, long past, is next year’s', () => {
    expect(deadlinesOf('trước ngày 15/01', { reference: '2026-12-05' })).toMatchObject([
      { value: '2027-01-15' },
    ]);
    expect(deadlinesOf('trước ngày 15/01', { reference: null })).toMatchObject([{ value: null }]);
    expect(deadlinesOf('trước ngày 15/01', { reference: '2026' })).toMatchObject([{ value: '2026-01-15' }]);
  });

  test('double spaces are folded in the text and kept in the span', () => {
    const text = 'gửi  trước  ngày 10/3/2026';
    expect(deadlinesOf(text, { reference: null })).toMatchObject([
      { text: 'trước ngày 10/3/2026', start: 5, end: 26 },
    ]);
  });

  test('a quoted name sets none', () => {
    expect(seen('phát động chiến dịch "Mỗi tuần 10 phút" diệt bọ gậy')).toEqual([]);
  });

  test('a citation’s date is none', () => {
    const text = 'thực hiện Kế hoạch số 12/KH-UBND trước ngày 10/3/2026';
    expect(deadlinesOf(text, { reference: null, exclude: [{ start: 10, end: text.length }] })).toEqual([]);
  });

  test('a day with its month is none of every month', () => {
    expect(seen('hằng tháng báo cáo Sở trước ngày 20/4/2026')).toMatchObject([
      ['hằng tháng', 'recurrence', 'monthly', null],
      ['trước ngày 20/4/2026', 'date', '2026-04-20', '2026-04-20'],
    ]);
  });

  test.each([
    'Văn bản số 12/UBND-KT ngày 10/3/2026 của UBND tỉnh',
    'tính đến ngày 28/02/2026 đã giải ngân 12%',
    'kiểm kê tài sản có đến ngày 01/01/2026',
    'báo cáo kết quả kiểm tra chợ trong các ngày 18, 19 và 20/01/2026',
    'báo cáo số liệu từ ngày 15/11/2025 đến ngày 14/01/2026',
    'báo cáo các vụ việc từ ngày 15/12/2025 đến hết ngày 14/01/2026',
    'tổng hợp kết quả đến ngày 25/01/2026, báo cáo UBND tỉnh',
    'Đến ngày 20/02/2026, đã có 15 đơn vị',
    'xử lý trường hợp đất giao trái thẩm quyền trước ngày 01/7/2004',
    'hoàn thành xử lý đất giao trái thẩm quyền trước ngày 01/7/2004',
    'hoàn thành cấp giấy cho các hộ sử dụng đất trước ngày 15/10/1993',
    'cho ý kiến về dự kiến chương trình Kỳ họp chuyên đề lần thứ 3.',
    'rà soát chính sách đã ban hành tại kỳ họp cuối năm 2025',
    'rà soát nội dung đã trình UBND phường ngày 13/3/2026',
    'rà soát theo nội dung trình UBND tỉnh tại văn bản ngày 13/3/2026',
    'gửi Sở Tài chính hồ sơ ngày 13/3/2026',
    'Gửi Sở Tài chính hồ sơ ngày 13/3/2026.',
    'trình Giám đốc Sở dự lễ ngày 13/3/2026.',
    'gửi lãnh đạo Sở giấy mời dự hội nghị ngày 13/3/2026.',
    'trình Ban Thường vụ chương trình làm việc ngày 13/3/2026.',
    'Căn cứ hồ sơ nộp Trung tâm ngày 13/3/2026, thẩm định dự án.',
    'hoàn thành quyết toán công trình khởi công trước ngày 01/7/2014',
    'lập danh mục dự án hoàn thành trước ngày 31/12/2019',
    'tổng hợp các công trình hoàn thành trước ngày 31/12/2019',
    'Giao Phòng Kế hoạch rà soát dự án hoàn thành trước ngày 31/12/2019',
    'Phòng Kế hoạch lập danh mục đường hoàn thành trước ngày 31/12/2019',
    'Đề nghị các công ty có nhà máy hoàn thành trước ngày 31/12/2019 lập hồ sơ',
    'phân loại công trình (hoàn thành trước ngày 31/12/2019) để lập hồ sơ',
    'lập hồ sơ công trình, hoàn thành trước ngày 31/12/2019 nhưng chưa quyết toán',
    'rút ngắn thời gian đăng ký xuống còn không quá 02 ngày làm việc.',
    'rút ngắn thời gian đăng ký xuống không quá 02 ngày làm việc.',
    'rút ngắn thời gian đăng ký xuống còn trong 02 ngày làm việc.',
    'Đến hết ngày 20/02/2026, thu ngân sách trên địa bàn đạt 1.215 tỷ đồng, bằng 21,4% dự toán.',
    'Công tác thu còn chậm. Đến ngày 20/02/2026, tổng thu ước đạt 315 tỷ đồng.',
    'các dự án được phê duyệt trước ngày 01/01/2025',
    'số hóa hồ sơ phát sinh trong quý II',
    'đánh giá kết quả thực hiện nhiệm vụ trong tháng 01/2026',
    'kiểm tra kế hoạch đã giao, được phê duyệt trước ngày 01/01/2025',
    'rút kinh nghiệm việc tổ chức hội nghị ngày 10/02/2026',
    'rà soát các quyết định do UBND tỉnh ban hành trước ngày 01/7/2025',
    'tự kiểm tra 15 văn bản do Sở tham mưu ban hành trong Quý IV/2025',
    'quyết toán các dự án hoàn thành trước ngày 31/12/2025',
    'xử lý các công trình khởi công trước ngày 01/01/2026 chưa có giấy phép',
    'giải quyết dứt điểm các hồ sơ tiếp nhận trước ngày 01/02/2026',
    'có hiệu lực từ 01/8/2026',
    'mít tinh nhân ngày Lao động quốc tế 01/5',
    'thực hiện kết luận của cuộc họp (ngày 10/02/2026).',
    'tổ chức Tháng hành động kỷ niệm ngày thành lập Hội (20/10/2026).',
    'tổ chức hội nghị sơ kết ngày 15/02.',
    'báo cáo kết quả ra quân ngày 10/3/2026.',
    'rà soát kịch bản sau buổi tổng duyệt ngày 10/3/2026.',
    'rà soát các nghị quyết ban hành tại kỳ họp thứ 12.',
    'triển khai cơ chế được ban hành trong kỳ họp cuối năm 2025.',
    'thực hiện Nghị quyết ban hành chính sách hỗ trợ tại kỳ họp thứ 12.',
    'bàn giao nhà văn hóa tổ dân phố (ngày 24/02/2026).',
    'bàn giao nhà văn hóa tổ dân phố (ngày 25/02/2026 tại trụ sở).',
    'bàn giao nhà văn hóa tổ dân phố (đợt 2, ngày 25/02/2026).',
    'bàn giao nhà văn hóa tổ dân phố ngày 25/02/2026.',
    'bàn giao nhà văn hóa tổ dân phố nhân cuộc họp (ngày 25/02/2026).',
  ])('no deadline: %s', setsNone);
});

describe('a period of the next year', () => {
  test.each([
    ['công bố kết quả trong quý I năm sau', 'trong quý I năm sau', '2027-Q1', '2027-03-31'],
    ['khởi công trong tháng 5 năm tới', 'trong tháng 5 năm tới', '2027-05', '2027-05-31'],
  ])('%s', (text, words, value, due) => {
    expect(seen(text)).toEqual([[words, 'period', value, due]]);
  });
});

describe('months by their names', () => {
  test.each([
    ['hoàn thành trong tháng Tư.', 'trong tháng Tư', '2026-04', '2026-04-30'],
    ['ban hành trước tháng Mười', 'trước tháng Mười', '2026-10', '2026-09-30'],
    ['công bố vào cuối tháng mười hai năm 2026', 'cuối tháng mười hai năm 2026', '2026-12', '2026-12-31'],
    ['xong trong tháng Một', 'trong tháng Một', '2026-01', '2026-01-31'],
    ['Trong tháng Tư, Phòng Kế hoạch xây dựng đề án', 'Trong tháng Tư', '2026-04', '2026-04-30'],
    ['Trước tháng Sáu, Văn phòng báo cáo', 'Trước tháng Sáu', '2026-06', '2026-05-31'],
  ])('%s', (text, words, value, due) => {
    expect(seen(text)).toEqual([[words, 'period', value, due]]);
  });

  test('beside a day, and where the word is another', () => {
    expect(seen('gửi trước ngày 10/3/2026, công bố trong tháng Tư').map(([words]) => words)).toEqual([
      'trước ngày 10/3/2026',
      'trong tháng Tư',
    ]);
    setsNone('xong trong tháng năm ngoái');
  });

  test.each([
    'trong tháng tư vấn viên đến khảo sát',
    'trong tháng sáu đơn vị phải báo cáo',
    'trong tháng tám xã, phường tổ chức ra quân',
    'đầu tháng chín người được cử đi học',
    'trong tháng bảy lần kiểm tra hiện trường',
    'trong tháng mười hai đơn vị phải báo cáo',
  ])('where the small word counts or begins another: %s', setsNone);

  test('in small letters, where work or a mark goes on behind them', () => {
    expect(seen('trong tháng tư hoàn thành, trong tháng tám báo cáo').map(([words]) => words)).toEqual([
      'trong tháng tư',
      'trong tháng tám',
    ]);
  });
});

describe('periods', () => {
  test.each([
    ['hoàn thành trong tháng 3/2026', 'trong tháng 3/2026', '2026-03', '2026-03-31'],
    ['hoàn thành trong tháng 4', 'trong tháng 4', '2026-04', '2026-04-30'],
    ['khởi công trước tháng 6/2027', 'trước tháng 6/2027', '2027-06', '2027-05-31'],
    ['cuối tháng 6 năm 2026 sơ kết', 'cuối tháng 6 năm 2026', '2026-06', '2026-06-30'],
    ['trình trong Quý II/2026', 'trong Quý II/2026', '2026-Q2', '2026-06-30'],
    ['xong trước quý III', 'trước quý III', '2026-Q3', '2026-06-30'],
    ['hoàn thành trong năm 2026', 'trong năm 2026', '2026', '2026-12-31'],
    ['giải ngân đến hết năm 2026', 'đến hết năm 2026', '2026', '2026-12-31'],
    ['hoàn thành trước năm 2027', 'trước năm 2027', '2027', '2026-12-31'],
    ['lập bản đồ 05 xã, hoàn thành cuối năm 2026', 'cuối năm 2026', '2026', '2026-12-31'],
    ['trình vào cuối năm 2026', 'cuối năm 2026', '2026', '2026-12-31'],
    ['xong trước cuối năm 2026', 'trước cuối năm 2026', '2026', '2026-12-31'],
    ['Lập danh sách các dự án, từ nay đến hết năm.', 'đến hết năm', '2026', '2026-12-31'],
    ['Lập danh sách các dự án từ nay tới cuối năm;', 'tới cuối năm', '2026', '2026-12-31'],
    ['Từ nay đến cuối năm, Văn phòng lập danh sách.', 'đến cuối năm', '2026', '2026-12-31'],
    ['Rà soát các kho (từ nay đến cuối năm).', 'đến cuối năm', '2026', '2026-12-31'],
    ['hoàn thành số hóa hồ sơ trước cuối năm', 'trước cuối năm', '2026', '2026-12-31'],
    ['thực hiện kế hoạch, hoàn thành trước cuối năm', 'trước cuối năm', '2026', '2026-12-31'],
    ['thực hiện kế hoạch, từ nay đến hết năm', 'đến hết năm', '2026', '2026-12-31'],
    ['Lập danh sách từ nay đến cuối năm 2026.', 'đến cuối năm 2026', '2026', '2026-12-31'],
    ['hoàn thành trong 6 tháng đầu năm 2026', 'trong 6 tháng đầu năm 2026', null, '2026-06-30'],
    ['hoàn thành đề án trong 6 tháng cuối năm', 'trong 6 tháng cuối năm', null, '2026-12-31'],
    ['trình trong trung tuần tháng 5/2026', 'trong trung tuần tháng 5/2026', '2026-05', '2026-05-31'],
    [
      'tổ chức diễn tập tại chợ, thời gian: tuần thứ hai tháng 5/2026',
      'tuần thứ hai tháng 5/2026',
      '2026-05',
      '2026-05-31',
    ],
    ['nộp trong tuần thứ ba của tháng 5', 'trong tuần thứ ba của tháng 5', '2026-05', '2026-05-31'],
    ['nộp trong tuần 3 tháng 4/2026', 'trong tuần 3 tháng 4/2026', '2026-04', '2026-04-30'],
    ['Nộp đủ các báo cáo Quý I của Sở', 'Quý I', '2026-Q1', '2026-03-31'],
    ['tổ chức hội nghị sơ kết, dự kiến tháng 5/2026', 'tháng 5/2026', '2026-05', '2026-05-31'],
    ['tổ chức Hội chợ xúc tiến thương mại quý II/2026', 'quý II/2026', '2026-Q2', '2026-06-30'],
    [
      'nghiên cứu, bổ sung tiếng Anh trong 6 tháng đầu năm 2026.',
      'trong 6 tháng đầu năm 2026',
      null,
      '2026-06-30',
    ],
    ['hoàn thiện đề án trong 6 tháng đầu năm 2026', 'trong 6 tháng đầu năm 2026', null, '2026-06-30'],
    ['tiêu hủy hồ sơ hết giá trị trong quý II/2026', 'trong quý II/2026', '2026-Q2', '2026-06-30'],
    ['lập kế hoạch của từng dự án, đến hết quý II', 'đến hết quý II', '2026-Q2', '2026-06-30'],
    ['phấn đấu đến hết quý II đạt 50% kế hoạch vốn', 'đến hết quý II', '2026-Q2', '2026-06-30'],
  ])('%s', (text, words, value, due) => {
    expect(seen(text)).toEqual([[words, 'period', value, due]]);
  });

  test.each([
    'kết quả đạt được trong 6 tháng đầu năm 2026',
    'hoàn thành trong năm 2025',
    'sơ kết 6 tháng cuối năm 2026',
    'phân tích kết quả trong 6 tháng đầu năm 2026.',
    'thống kê số vụ trong 6 tháng cuối năm 2025.',
    'Quy hoạch đến năm 2035, định hướng đến 2050',
    'giai đoạn 2026 - 2030',
    'Trong năm 2025, đã cấp 09 giấy phép',
    'Kế hoạch kiểm tra Quý II/2026',
    'rút kinh nghiệm việc tổ chức hội chợ quý IV/2025',
    'tăng sản lượng dự kiến quý II/2026',
    'tổ chức hội nghị sơ kết công tác quý II/2026',
    'hoàn thành nhiệm vụ 6 tháng cuối năm',
    'dự báo tình hình từ nay đến cuối năm.',
    'đánh giá kết quả, đề ra giải pháp từ nay đến hết năm.',
    'đăng ký số cuộc kiểm tra từ nay đến hết năm.',
    'lập kế hoạch kiểm tra từ nay đến cuối năm',
    'số vốn đã bố trí từ nay đến hết năm.',
    'số vốn từ nay đến hết năm, theo báo cáo, còn 2 tỷ đồng',
    'gia hạn giấy phép đến hết năm.',
    'kéo dài thời gian thí điểm đến cuối năm',
    'quà cuối năm, quà hết năm',
    'tổ chức hội nghị triển khai nhiệm vụ tháng 5/2026',
    'trước, trong và sau Tết',
  ])('no deadline: %s', setsNone);

  test('the end of the year, where nothing says which', () => {
    expect(deadlinesOf('lập danh sách từ nay đến hết năm.', { reference: null })).toMatchObject([
      { kind: 'period', value: null, due: null },
    ]);
  });

  test('a period that a day stands beside is the product’s own', () => {
    expect(seen('Từ nay đến cuối năm, rà soát hồ sơ, gửi trước ngày 10/4/2026')).toHaveLength(1);
    expect(seen('lập báo cáo Quý I, gửi trước ngày 10/4/2026')).toEqual([
      ['trước ngày 10/4/2026', 'date', '2026-04-10', '2026-04-10'],
    ]);
    expect(seen('kế hoạch thực hiện trong năm 2026, trình trước ngày 10/4/2026')).toHaveLength(1);
  });
});

describe('work that comes back', () => {
  test.each([
    ['báo cáo vào thứ 6 hàng tuần', 'thứ 6 hàng tuần', 'weekly:5'],
    ['báo cáo vào các ngày thứ Hai, thứ Năm cho đến khi xong', 'các ngày thứ Hai, thứ Năm', 'weekly'],
    ['trước 15h00 thứ Sáu hằng tuần', 'trước 15h00 thứ Sáu hằng tuần', 'weekly:5'],
    ['hằng tuần vào chiều thứ Năm', 'hằng tuần vào chiều thứ Năm', 'weekly:4'],
    ['thứ Hai và thứ Năm hàng tuần', 'thứ Hai và thứ Năm hàng tuần', 'weekly'],
    ['Báo cáo tình hình tinh giản biên chế 06 tháng/lần', '06 tháng/lần', null],
    ['Báo cáo tình hình dịch bệnh hằng ngày về Văn phòng', 'hằng ngày', 'daily'],
    ['báo cáo kết quả bằng hình ảnh về nhóm của lãnh đạo phường hằng ngày.', 'hằng ngày', 'daily'],
    ['ra quân xử lý vỉa hè từ 6h00 - 8h00 và 16h00 - 18h30 hằng ngày;', 'hằng ngày', 'daily'],
    ['Cử công chức trực hệ thống một cửa hằng ngày.', 'hằng ngày', 'daily'],
    ['Ghi nhật ký công trường bằng hình ảnh hằng ngày.', 'hằng ngày', 'daily'],
    ['gửi số liệu trước 16 giờ 00 phút hằng ngày', 'trước 16 giờ 00 phút hằng ngày', 'daily'],
    ['kiểm tra hệ thống điện mỗi tháng một lần', 'mỗi tháng một lần', 'monthly'],
    ['vận động nhân dân thu dọn rác mỗi sáng', 'mỗi sáng', 'daily'],
    ['bố trí nhân viên hướng dẫn từ 06 giờ 30 hằng ngày', 'từ 06 giờ 30 hằng ngày', 'daily'],
    ['trực chủ nhật hàng tuần', 'chủ nhật hàng tuần', 'weekly:7'],
    ['chế độ báo cáo hàng tuần', 'hàng tuần', 'weekly'],
    ['báo cáo trước ngày 25 hằng tháng', 'trước ngày 25 hằng tháng', 'monthly:25'],
    ['hằng tháng tổng hợp số liệu, báo cáo trước ngày 05 tháng sau.', 'hằng tháng', 'monthly:5'],
    ['định kỳ hằng tháng báo cáo tình hình trước ngày 20.', 'định kỳ hằng tháng', 'monthly:20'],
    ['kiểm kê vào ngày làm việc cuối cùng của tháng', 'ngày làm việc cuối cùng của tháng', 'monthly'],
    ['báo cáo 3 giờ một lần', '3 giờ một lần', null],
    ['cập nhật 30 phút/lần', '30 phút/lần', null],
    ['khảo sát 03 tháng một lần', '03 tháng một lần', 'quarterly'],
    ['6 tháng một lần sơ kết', '6 tháng một lần', null],
    ['định kỳ hàng tháng trước ngày 25', 'định kỳ hàng tháng trước ngày 25', 'monthly:25'],
    ['trước ngày 20 tháng cuối quý', 'trước ngày 20 tháng cuối quý', 'quarterly'],
    ['trình trước ngày 10 của tháng đầu quý.', 'trước ngày 10 của tháng đầu quý', 'quarterly'],
    ...[
      'trước ngày 15/12 hằng năm',
      'trước ngày 15 tháng 12 hằng năm',
      'trước ngày 15/6 và 15/12 hằng năm',
      'trước ngày 15/3, ngày 15/6 và ngày 15/12 hằng năm',
    ].flatMap((words): [string, string, string][] => [
      [words, words, 'yearly'],
      [`gửi báo cáo ${words}`, words, 'yearly'],
    ]),
    ['Hằng năm, tổng hợp kết quả', 'Hằng năm', 'yearly'],
    ['họp 01 lần/tháng', '01 lần/tháng', 'monthly'],
    ['báo cáo tiến độ hai tuần một lần', 'hai tuần một lần', null],
    ['định kỳ 03 tháng báo cáo', 'định kỳ 03 tháng', 'quarterly'],
    ['định kỳ báo cáo Giám đốc Sở', 'định kỳ', null],
    ['báo cáo theo định kỳ.', 'định kỳ', null],
    ['chế độ báo cáo quý, 06 tháng và năm', 'quý, 06 tháng và năm', null],
    ['định kỳ báo cáo Sở vào ngày 25 hằng tháng', 'ngày 25 hằng tháng', 'monthly:25'],
    ['định kỳ tổ chức giao ban, mỗi tuần một buổi', 'mỗi tuần', 'weekly'],
  ])('%s', (text, words, value) => {
    expect(seen(text)).toEqual([[words, 'recurrence', value, null]]);
  });

  test('work that comes back in another clause has a time of its own', () => {
    expect(seen('định kỳ báo cáo Giám đốc Sở; hằng tháng rà soát danh sách')).toEqual([
      ['định kỳ', 'recurrence', null, null],
      ['hằng tháng', 'recurrence', 'monthly', null],
    ]);
  });

  test.each([
    'lịch bảo dưỡng định kỳ năm 2026',
    'hoàn thiện báo cáo 6 tháng và năm 2026',
    'dự toán hàng năm',
    'chi trợ cấp hằng tháng',
    'diện tích hàng năm tăng lên',
    'chốt đơn hàng quý IV với khách hàng',
    'giao hàng tháng 9 cho khách',
  ])('no deadline: %s', setsNone);
});

describe('spans of time, events and vague times', () => {
  test.each([
    [
      'trong vòng 05 ngày làm việc kể từ ngày nhận văn bản, báo cáo',
      'trong vòng 05 ngày làm việc kể từ ngày nhận văn bản',
      'duration',
      'P5WD',
    ],
    [
      'báo cáo trong vòng 03 ngày làm việc sau khi kết thúc chiến dịch.',
      'trong vòng 03 ngày làm việc sau khi kết thúc chiến dịch',
      'duration',
      'P3WD',
    ],
    ['trong thời hạn 10 (mười) ngày', 'trong thời hạn 10 (mười) ngày', 'duration', 'P10D'],
    ['gửi báo cáo trong vòng mười ngày', 'trong vòng mười ngày', 'duration', 'P10D'],
    ['gửi báo cáo trong vòng hai tuần', 'trong vòng hai tuần', 'duration', 'P2W'],
    ['gửi báo cáo trong thời hạn ba tháng', 'trong thời hạn ba tháng', 'duration', 'P3M'],
    ['gửi báo cáo trong vòng bốn giờ', 'trong vòng bốn giờ', 'duration', 'PT4H'],
    ['gửi báo cáo trong thời hạn năm ngày', 'trong thời hạn năm ngày', 'duration', 'P5D'],
    ['báo cáo trong 24 giờ', 'trong 24 giờ', 'duration', 'PT24H'],
    ['các việc còn trong thời hạn 10 ngày', 'trong thời hạn 10 ngày', 'duration', 'P10D'],
    ['đưa cán bộ xuống trong vòng 10 ngày', 'trong vòng 10 ngày', 'duration', 'P10D'],
    ['chuẩn bị nội dung khi có yêu cầu.', 'khi có yêu cầu', 'event', null],
    ['cung cấp số liệu khi Sở Tài chính có yêu cầu.', 'khi Sở Tài chính có yêu cầu', 'event', null],
    ['cử công chức tham gia khi các đơn vị có đề nghị;', 'khi các đơn vị có đề nghị', 'event', null],
    ['niêm yết lịch trực trước ngày nghỉ Tết 05 ngày.', 'trước ngày nghỉ Tết 05 ngày', 'event', null],
    [
      'niêm yết lịch trực trước ngày nghỉ Tết ít nhất 05 ngày.',
      'trước ngày nghỉ Tết ít nhất 05 ngày',
      'event',
      null,
    ],
    [
      'nghiệm thu hệ thống sau khi nhà thầu hoàn tất chạy thử.',
      'sau khi nhà thầu hoàn tất chạy thử',
      'event',
      null,
    ],
    ['trình Sở sau khi có ý kiến của các phòng;', 'sau khi có ý kiến của các phòng', 'event', null],
    ['bố trí sách giáo khoa trước ngày khai giảng;', 'trước ngày khai giảng', 'event', null],
    ['báo cáo kết quả tại buổi giao ban tuần sau.', 'tại buổi giao ban tuần sau', 'event', null],
    ['trình HĐND tỉnh tại kỳ họp giữa năm 2026.', 'tại kỳ họp giữa năm 2026', 'event', null],
    ['trình UBND tỉnh tại phiên họp tháng 6/2026.', 'tại phiên họp tháng 6/2026', 'event', null],
    [
      'cung cấp hồ sơ theo yêu cầu, đề nghị của đoàn kiểm toán.',
      'theo yêu cầu, đề nghị của đoàn kiểm toán',
      'event',
      null,
    ],
    [
      'triển khai ngay sau khi Nghị định được ban hành',
      'ngay sau khi Nghị định được ban hành',
      'event',
      null,
    ],
    ['hoàn thành sửa chữa trước mùa mưa bão', 'trước mùa mưa bão', 'event', null],
    ['nâng cấp phần mềm, xong trước đợt đăng ký môn học.', 'trước đợt đăng ký môn học', 'event', null],
    [
      'ban hành chính sách hỗ trợ tại kỳ họp HĐND cuối năm 2026.',
      'tại kỳ họp HĐND cuối năm 2026',
      'event',
      null,
    ],
    ['hoàn thiện dự thảo để HĐND quyết nghị tại kỳ họp tới.', 'tại kỳ họp tới', 'event', null],
    [
      'báo cáo sau 8 giờ kể từ lúc phát hiện sự cố.',
      'sau 8 giờ kể từ lúc phát hiện sự cố',
      'duration',
      'PT8H',
    ],
    ['cải táng xong các mộ trước tiết Thanh minh.', 'trước tiết Thanh minh', 'event', null],
    ['lập danh sách hộ nghèo trước Tết Nguyên đán.', 'trước Tết Nguyên đán', 'event', null],
    ['gửi giấy mời ngay sau cuộc họp này', 'ngay sau cuộc họp', 'event', null],
    ['trình HĐND tỉnh tại Kỳ họp thứ 12.', 'tại Kỳ họp thứ 12', 'event', null],
    ['trình tại phiên họp thường kỳ lần thứ 9', 'tại phiên họp thường kỳ lần thứ 9', 'event', null],
    [
      'trình UBND tỉnh tại Phiên họp thường kỳ tháng 7 năm 2026.',
      'tại Phiên họp thường kỳ tháng 7 năm 2026',
      'event',
      null,
    ],
    [
      'trình HĐND tỉnh tại kỳ họp thường lệ giữa năm 2026',
      'tại kỳ họp thường lệ giữa năm 2026',
      'event',
      null,
    ],
    ['trình HĐND tỉnh trong kỳ họp tháng 7', 'trong kỳ họp tháng 7', 'event', null],
    ['dự thảo Tờ trình, kịp trình kỳ họp thứ 20', 'kỳ họp thứ 20', 'event', null],
    ['trình UBND tỉnh ngay khi đủ hồ sơ.', 'ngay khi đủ hồ sơ', 'event', null],
    ['trả lời cử tri trước kỳ họp thứ 20.', 'trước kỳ họp thứ 20', 'event', null],
    ['công bố kết quả sau 05 ngày làm việc.', 'sau 05 ngày làm việc', 'duration', 'P5WD'],
    [
      'báo cáo sau 8 giờ kể từ khi phát hiện sự cố.',
      'sau 8 giờ kể từ khi phát hiện sự cố',
      'duration',
      'PT8H',
    ],
    ['trả lời Công ty trước ngày 10 tháng này.', 'trước ngày 10 tháng này', 'vague', null],
    [
      'sửa chữa hội trường, đưa vào sử dụng trước Hội nghị tổng kết năm.',
      'trước Hội nghị tổng kết năm',
      'event',
      null,
    ],
    ['nộp giáo án trước khi lên lớp một ngày;', 'trước khi lên lớp một ngày', 'event', null],
    ['kiểm điểm tại cuộc họp đầu tháng.', 'tại cuộc họp đầu tháng', 'event', null],
    ['báo cáo tại buổi giao ban đầu tuần', 'tại buổi giao ban đầu tuần', 'event', null],
    ['gửi tài liệu chậm nhất 03 ngày trước cuộc họp', 'chậm nhất 03 ngày', 'duration', 'P3D'],
    ['gửi tài liệu trước khi họp 03 ngày', 'trước khi họp 03 ngày', 'event', null],
    ['lập danh sách trong 02 ngày tới', 'trong 02 ngày', 'duration', 'P2D'],
    ['gửi kết quả sau khi kết thúc đợt kiểm tra', 'sau khi kết thúc', 'event', null],
    ['gửi kết quả sau mỗi đợt kiểm tra', 'sau mỗi đợt', 'event', null],
    [
      'tổng hợp, báo cáo UBND tỉnh khi xem xét biên chế năm 2027.',
      'khi xem xét biên chế năm 2027',
      'event',
      null,
    ],
    ['báo cáo Giám đốc trước mỗi phiên họp thường kỳ', 'trước mỗi phiên họp', 'event', null],
    ['tổ chức gặp mặt đầu Xuân vào chiều mùng 6 Tết;', 'vào chiều mùng 6 Tết', 'event', null],
    ['phê duyệt phương án trước đêm 30 Tết.', 'trước đêm 30 Tết', 'event', null],
    ['gặp mặt vào mùng 10 tháng giêng', 'vào mùng 10 tháng giêng', 'event', null],
    ['kiểm tra các bến trước mỗi dịp nghỉ lễ.', 'trước mỗi dịp nghỉ lễ', 'event', null],
    ['kiểm tra an toàn điện, hoàn thành trước giờ khai mạc', 'trước giờ khai mạc', 'event', null],
    ['gửi Phòng Đào tạo trong vòng một tuần', 'trong vòng một tuần', 'duration', 'P1W'],
    ['bàn giao mặt bằng sau khi chi trả xong', 'sau khi chi trả xong', 'event', null],
    ['báo cáo Giám đốc khi kết thúc đợt kiểm tra.', 'khi kết thúc đợt kiểm tra', 'event', null],
    ['gửi báo cáo trước cuối ngày.', 'trước cuối ngày', 'vague', null],
    ['gửi báo cáo ngay ngày mai.', 'ngay ngày mai', 'vague', null],
    ['nộp hồ sơ sáng mai', 'sáng mai', 'vague', null],
    ['nộp hồ sơ trước 10 giờ mai', 'trước 10 giờ mai', 'vague', null],
    ['nộp hồ sơ trước 9h ngày mai.', 'trước 9h ngày mai', 'vague', null],
    ['báo cáo trong tuần tới', 'trong tuần tới', 'vague', null],
    ['báo cáo vào phiên họp thường kỳ tháng 10.', 'vào phiên họp thường kỳ tháng 10', 'event', null],
    ['niêm yết lại bộ thủ tục, xong trong tuần.', 'trong tuần', 'vague', null],
    ['trả lời 100% yêu cầu trên ứng dụng trong ngày; duy trì', 'trong ngày', 'vague', null],
    ['báo cáo Văn phòng trước 20 giờ cùng ngày.', 'trước 20 giờ cùng ngày', 'vague', null],
    ['nộp Giám đốc trong ngày mai', 'trong ngày mai', 'vague', null],
    ['xử lý văn bản đến trong ngày, không để tồn đọng', 'trong ngày', 'vague', null],
    ['báo cáo kết quả trong cuộc giao ban tháng 9.', 'trong cuộc giao ban tháng 9', 'event', null],
    ['báo cáo tại cuộc họp giao ban tuần 43.', 'tại cuộc họp giao ban tuần 43', 'event', null],
    ['thay thế các mái tôn hư hỏng trước mùa mưa.', 'trước mùa mưa', 'event', null],
    ['kiểm tra hồ chứa trước mùa lũ năm 2026;', 'trước mùa lũ năm 2026', 'event', null],
    ['kiểm tra các bếp ăn trước khi bước vào năm học mới;', 'trước khi bước vào năm học mới', 'event', null],
    ['sửa máy bơm trước khi vào vụ hè thu.', 'trước khi vào vụ hè thu', 'event', null],
    ['phun khử khuẩn các giếng sau khi nước rút;', 'sau khi nước rút', 'event', null],
    ['làm xong ngay trong chiều mai.', 'ngay trong chiều mai', 'vague', null],
    ['báo cáo tình hình ngay sau kỳ nghỉ', 'ngay sau kỳ nghỉ', 'event', null],
    ['tổng hợp đề cương trước khi học kỳ bắt đầu 01 tuần', 'trước khi học kỳ bắt đầu 01 tuần', 'event', null],
    ['rà soát, trình Giám đốc trong tháng;', 'trong tháng', 'vague', null],
    ['kiểm tra kho, hoàn thành trong tuần 50.', 'trong tuần 50', 'vague', null],
    ['kiểm tra kho, xong trước tuần thứ 12 năm 2026.', 'trước tuần thứ 12 năm 2026', 'vague', null],
    ['báo cáo trước thứ bẩy tuần sau', 'trước thứ bẩy tuần sau', 'vague', null],
    ['nộp báo cáo tuần trước 15 giờ thứ Sáu.', 'trước 15 giờ thứ Sáu', 'vague', null],
    ['gửi Văn phòng trước 10h00 sáng thứ Hai tuần sau;', 'trước 10h00 sáng thứ Hai tuần sau', 'vague', null],
    [
      'gửi Văn phòng chậm nhất là chiều thứ Sáu tuần này.',
      'chậm nhất là chiều thứ Sáu tuần này',
      'vague',
      null,
    ],
    ['gửi Văn phòng chậm nhất 16 giờ 30 thứ Năm.', 'chậm nhất 16 giờ 30 thứ Năm', 'vague', null],
    ['thông báo lịch cắt nước đến từng hộ trước khi đóng van.', 'trước khi đóng van', 'event', null],
    ['báo cáo hết ngày thứ Sáu.', 'hết ngày thứ Sáu', 'vague', null],
    ['trả lời trước 17 giờ hôm nay.', 'trước 17 giờ hôm nay', 'vague', null],
    ['trả lời trước 17h00 chiều nay.', 'trước 17h00 chiều nay', 'vague', null],
    ['giải quyết trong thời gian sớm nhất', 'trong thời gian sớm nhất', 'vague', null],
  ])('%s', (text, words, kind, value) => {
    expect(seen(text)).toEqual([[words, kind, value, null]]);
  });

  test.each([
    'rà soát tài sản dôi dư sau khi sắp xếp.',
    'giảm thời gian cấp phép xuống trong vòng 05 ngày.',
    'rút thời gian giải quyết hồ sơ từ 15 ngày xuống còn không quá 10 ngày làm việc.',
    'rút ngắn thời gian thẩm định còn tối đa trong 07 ngày.',
    'tổng hợp các kiến nghị doanh nghiệp gửi Sở ngày 10/3/2026.',
    'xem xét hồ sơ Công ty An Bình nộp Sở Xây dựng ngày 10/3/2026.',
    'xử lý các nội dung báo cáo UBND tỉnh nêu tại cuộc họp ngày 16/3/2026',
    'hoàn thiện báo cáo theo ý kiến tại phiên họp ngày 16/3/2026',
    'rà soát giấy phép đã cấp sau khi có quyết định thu hồi đất.',
    'trong 3 tháng qua',
    'trong 10 ngày đầu tháng',
    'theo yêu cầu kỹ thuật',
    'Trong thời gian tới, đề nghị',
    'trước khi trình',
    'xử lý loa kẹo kéo gây ồn sau 22 giờ.',
    'xử lý loa kẹo kéo gây ồn sau 22 giờ kể từ ngày 10/3.',
    'kiểm tra hồ sơ trước khi trình Giám đốc ký.',
    'mực nước hồ cao hơn trước mùa mưa.',
    'ngăn thiết bị hư hỏng trước khi vào mạng lưới.',
    'hoàn thiện báo cáo theo ý kiến tại phiên họp tháng 2 năm 2026',
    'báo cáo kết quả thực hiện chỉ đạo của Chủ tịch tại phiên họp thứ 5',
    'bình ổn thị trường trước, trong và sau Tết',
    'báo cáo giá hàng hóa thời điểm trước Tết Nguyên đán so với cùng kỳ năm trước',
    'xử lý kịp thời',
    'các nội dung đã trình tại phiên họp tháng 01/2026',
  ])('no deadline: %s', setsNone);
});
