/** What a clause asks for: whose work it is, its verb, and whether something finished comes of it. */
import { describe, expect, test } from 'vitest';
import { workIn } from '../../../server/src/model/assignment/work';
import { readingOf } from '../../../server/src/model/prose/reading';
import { readAlike } from '../../support/blanks';

/** `Phòng A | lập [Tham mưu lập] deliverable`: the actors, the verb, the request up to it, the kind. */
function asked(text: string): string {
  const work = workIn(readingOf(text), { start: 0, end: text.length });
  if (!work) return 'nothing';
  const { actors, verb, head, start, kind } = work;
  expect(text.slice(head.start, head.end).toLowerCase().replace(/\s+/g, ' ')).toBe(verb);
  return `${actors.map(({ name }) => name).join(', ') || '–'} | ${verb} [${text.slice(start, head.end)}] ${kind}`;
}

const asks = (...cases: [string, string][]): void =>
  test.each(cases)('%s: %s', (text, expected) => expect(readAlike(text, asked)).toBe(expected));

describe('the verb that decides', () => {
  asks(
    ['Lập danh sách hộ nghèo.', '– | lập [Lập] deliverable'],
    ['Tham mưu ban hành Kế hoạch.', '– | ban hành [Tham mưu ban hành] deliverable'],
    ['Tham mưu UBND tỉnh ban hành Kế hoạch.', '– | ban hành [Tham mưu UBND tỉnh ban hành] deliverable'],
    [
      'Tham mưu cho UBND tỉnh ban hành Kế hoạch.',
      '– | ban hành [Tham mưu cho UBND tỉnh ban hành] deliverable',
    ],
    [
      'Tham mưu giúp UBND tỉnh ban hành Kế hoạch.',
      '– | ban hành [Tham mưu giúp UBND tỉnh ban hành] deliverable',
    ],
    ['Tham mưu, đề xuất ban hành Kế hoạch.', '– | đề xuất [Tham mưu, đề xuất] deliverable'],
    ['Tham mưu Kế hoạch khuyến công.', '– | tham mưu [Tham mưu] deliverable'],
    ['Hằng quý đánh giá trình độ vận động viên.', '– | đánh giá [đánh giá] continuing'],
    ['Xử lý triệt để các điểm họp chợ tự phát.', '– | xử lý [Xử lý] continuing'],
    ['Kịp thời cung cấp thông tin cho báo chí.', '– | cung cấp [Kịp thời cung cấp] continuing'],
    [
      'Chịu trách nhiệm đôn đốc các phòng, báo cáo Giám đốc.',
      '– | đôn đốc [Chịu trách nhiệm đôn đốc] continuing',
    ],
    ['Tổng hợp, theo dõi, nhắc việc các phòng.', '– | tổng hợp [Tổng hợp] continuing'],
    ['Tham mưu công tác cán bộ.', '– | tham mưu [Tham mưu] continuing'],
    ['Tham mưu UBND tỉnh giao Sở Tài chính.', '– | tham mưu [Tham mưu] continuing'],
    ['Tham mưu UBND tỉnh xem xét.', '– | xem xét [Tham mưu UBND tỉnh xem xét] continuing'],
    ['Chủ trì lập danh sách hộ nghèo.', '– | lập [Chủ trì lập] deliverable'],
    [
      'Chủ trì, phối hợp với Văn phòng lập danh sách.',
      '– | lập [Chủ trì, phối hợp với Văn phòng lập] deliverable',
    ],
    ['Chủ trì cùng Văn phòng lập danh sách.', '– | lập [Chủ trì cùng Văn phòng lập] deliverable'],
    ['Chủ trì, phối hợp lập danh sách.', '– | lập [Chủ trì, phối hợp lập] deliverable'],
    ['Phối hợp với Văn phòng lập danh sách.', '– | lập [Phối hợp với Văn phòng lập] deliverable'],
    ['Phối hợp với Văn phòng để lập danh sách.', '– | lập [Phối hợp với Văn phòng để lập] deliverable'],
    ['Phối hợp lập danh sách.', '– | phối hợp [Phối hợp] continuing'],
    ['Phối hợp với Văn phòng.', 'nothing'],
    ...['chặt chẽ với', 'tốt với', 'cùng', 'cùng với'].map((how): [string, string] => [
      `Phối hợp ${how} Văn phòng lập danh sách.`,
      `– | lập [Phối hợp ${how} Văn phòng lập] deliverable`,
    ]),
    ['Phối hợp các phòng lập danh sách.', '– | lập [Phối hợp các phòng lập] deliverable'],
    [
      'Chủ trì và phối hợp với Văn phòng lập danh sách.',
      '– | lập [Chủ trì và phối hợp với Văn phòng lập] deliverable',
    ],
    ['Tập trung, khẩn trương lập danh sách.', '– | lập [Tập trung, khẩn trương lập] deliverable'],
    ['Tham gia hội chợ.', '– | tham gia [Tham gia] continuing'],
    ['Có văn bản hướng dẫn các xã.', '– | có văn bản [Có văn bản] deliverable'],
    ['Báo cáo số ca mắc mới.', '– | báo cáo [Báo cáo] deliverable'],
    ['Khẩn trương lập danh sách.', '– | lập [Khẩn trương lập] deliverable'],
    ['Tập trung nguồn lực.', '– | tập trung [Tập trung] continuing'],
    ['Theo dõi, đôn đốc các đơn vị.', '– | theo dõi [Theo dõi] continuing'],
    ['Cụ thể hóa Nghị quyết.', '– | cụ thể hóa [Cụ thể hóa] continuing'],
  );
});

describe('whether something finished comes of it', () => {
  const kindOf = (text: string): string => asked(text).split(' ').at(-1)!;

  test.each([
    'Rà soát, lập danh sách.',
    'Rà soát và xây dựng dự toán.',
    'Rà soát, và xây dựng dự toán.',
    'Rà soát, tổng hợp và lập danh sách.',
    'Rà soát, báo cáo.',
    'Rà soát các chợ, gửi về Sở.',
    'Kiểm tra các chợ, báo cáo kết quả.',
    'Kiểm tra các chợ, báo cáo về Sở.',
    'Kiểm tra các chợ, báo cáo Giám đốc Sở.',
    'Kiểm tra các chợ (báo cáo kết quả về Sở).',
    'Kiểm tra các chợ, hoàn thành.',
    'Kiểm tra các chợ, hoàn thành trước ngày 20/5/2026.',
    'Kiểm tra các chợ, hoàn thành trong tháng 5.',
    'Hoàn thành 100% hồ sơ.',
    'Tổng hợp, báo cáo.',
    'Tổ chức hội nghị sơ kết.',
    'Thực hiện báo cáo quý I.',
  ])('%s: something does', (text) => expect(kindOf(text)).toBe('deliverable'));

  test.each([
    'Rà soát các chợ.',
    'Rà soát, đánh giá trình độ vận động viên.',
    'Rà soát, đánh giá.',
    'Kiểm tra các chợ, báo cáo.',
    'Kiểm tra các chợ, báo cáo khi cần.',
    'Kiểm tra các chợ, hoàn thành công việc.',
    'Kiểm tra các chợ, nếu chậm, báo cáo Giám đốc Sở.',
    'Theo dõi tiến độ, báo cáo Giám đốc Sở.',
    'Hoàn thành tốt nhiệm vụ.',
    'Hoàn thành 100% kế hoạch.',
    'Hoàn thành 100% chỉ tiêu.',
    'Tổng hợp, theo dõi, nhắc việc.',
    'Xử lý vi phạm.',
    'Xây dựng kinh tế xanh, kinh tế số.',
    'Giải quyết các điểm nghẽn trong giải phóng mặt bằng.',
    'Kiên quyết xử lý cơ sở không phép.',
    'Xử lý nghiêm túc các cơ sở không phép.',
    'Xử lý theo quy định của hợp đồng đối với nhà thầu chậm tiến độ.',
    'Giải quyết theo thẩm quyền các kiến nghị.',
    'Tham mưu xử lý sau thanh tra theo Nghị định.',
    'Trả lời kiến nghị đúng hạn.',
    'Thẩm định hồ sơ đúng quy trình.',
    'Kịp thời báo cáo Giám đốc.',
    'Chủ động đề xuất giải pháp.',
    'Tổ chức thực hiện.',
  ])('%s: nothing does', (text) => expect(kindOf(text)).toBe('continuing'));
});

describe('whose work it is', () => {
  asks(
    ['Văn phòng lập danh sách.', 'Văn phòng | lập [lập] deliverable'],
    ['Văn phòng, Thanh tra Sở lập danh sách.', 'Văn phòng, Thanh tra Sở | lập [lập] deliverable'],
    ['Đề nghị xã Bình Hòa lập danh sách.', 'xã Bình Hòa | lập [lập] deliverable'],
    ['Xã Bình Hòa lập danh sách.', 'Xã Bình Hòa | lập [lập] deliverable'],
    ['Văn phòng: lập danh sách.', 'Văn phòng | lập [lập] deliverable'],
    ['Văn phòng: (1) lập danh sách.', 'Văn phòng | lập [lập] deliverable'],
    // A duty with a day of its own is work; one without is general.
    ['Văn phòng có trách nhiệm lập danh sách trước ngày 20/5/2026.', 'Văn phòng | lập [lập] deliverable'],
    ['Văn phòng có nhiệm vụ lập danh sách trong vòng 15 ngày.', 'Văn phòng | lập [lập] deliverable'],
    ['Văn phòng có trách nhiệm theo dõi Thông báo này.', 'Văn phòng | theo dõi [theo dõi] continuing'],
    ['Văn phòng có trách nhiệm lập danh sách.', 'nothing'],
    ['Văn phòng có trách nhiệm trước Giám đốc Sở.', 'nothing'],
    ['Văn phòng theo chức năng lập danh sách.', 'Văn phòng | lập [lập] deliverable'],
    ['Văn phòng theo chức năng đã lập danh sách.', 'nothing'],
    ['Các trường trên địa bàn lập danh sách.', 'Các trường | lập [lập] deliverable'],
    ...[
      'được giao nhiệm vụ',
      'được phân công',
      'được phân công nhiệm vụ',
      'được kiểm tra',
      'được thanh tra',
      'được kiểm toán',
      'được giám sát',
    ].map((which): [string, string] => [
      `Các đơn vị ${which} lập danh sách.`,
      'Các đơn vị | lập [lập] deliverable',
    ]),
    ['Ban Giám hiệu các trường lập danh sách.', 'Ban Giám hiệu | lập [lập] deliverable'],
    ['Giao Văn phòng lập danh sách.', 'Văn phòng | lập [lập] deliverable'],
    ['Giao cho Văn phòng lập danh sách.', 'Văn phòng | lập [lập] deliverable'],
    ['Đề nghị các phòng gửi báo cáo.', 'các phòng | gửi [gửi] deliverable'],
    ['Yêu cầu gửi báo cáo.', '– | gửi [gửi] deliverable'],
    [
      'Giao Văn phòng chủ trì, phối hợp với Thanh tra Sở lập danh sách.',
      'Văn phòng | lập [chủ trì, phối hợp với Thanh tra Sở lập] deliverable',
    ],
    ['Trên cơ sở báo cáo, giao Văn phòng lập danh sách.', 'Văn phòng | lập [lập] deliverable'],
    ['Căn cứ quy định, Văn phòng lập danh sách.', 'Văn phòng | lập [lập] deliverable'],
    ['Thực hiện Công điện của UBND tỉnh, Văn phòng lập danh sách.', 'Văn phòng | lập [lập] deliverable'],
    ['Thực hiện Kế hoạch của Sở, giao Văn phòng lập danh sách.', 'Văn phòng | lập [lập] deliverable'],
    ['Về kho hàng, giao Văn phòng lập danh sách.', 'Văn phòng | lập [lập] deliverable'],
    ['Đồng thời, Văn phòng lập danh sách.', 'Văn phòng | lập [lập] deliverable'],
    ['Trưởng các khoa phân công giảng viên.', 'Trưởng các khoa | phân công [phân công] continuing'],
    ['Tư vấn giám sát kiểm soát chất lượng.', 'Tư vấn giám sát | kiểm soát [kiểm soát] continuing'],
    ['Bảo vệ trực cổng.', 'Bảo vệ | trực [trực] continuing'],
    ['Thanh tra viên lập biên bản.', 'Thanh tra viên | lập [lập] continuing'],
    ['Giao Ban quản lý dự án lập danh sách.', 'Ban quản lý dự án | lập [lập] deliverable'],
    ['Giao Ban Quản lý dự án lập danh sách.', 'Ban Quản lý dự án | lập [lập] deliverable'],
    ['Theo kế hoạch được giao, Văn phòng lập danh sách.', 'Văn phòng | lập [lập] deliverable'],
    [
      'Các phòng chưa hoàn thành kiểm điểm phải thực hiện xong trong tuần này.',
      'Các phòng | thực hiện [thực hiện] continuing',
    ],
    [
      'Các phòng có hồ sơ quá hạn phải báo cáo trước ngày 20/5/2026.',
      'Các phòng | báo cáo [báo cáo] deliverable',
    ],
    ['Các phòng còn nợ báo cáo phải gửi xong trước ngày 20/5/2026.', 'Các phòng | gửi [gửi] deliverable'],
    // By when it is due may stand between the two.
    ...[
      'trước ngày 20/5/2026',
      ', trước ngày 20/5/2026,',
      ', trước ngày 20/5/2026',
      'trước 20/5/2026',
      'trước ngày 20 hằng tháng',
      'trước 16 giờ thứ Sáu hằng tuần',
      'chậm nhất ngày 20/5/2026',
      'muộn nhất là ngày 20/5/2026',
    ].map((due): [string, string] => [
      `Các phòng${due.startsWith(',') ? '' : ' '}${due} gửi báo cáo.`,
      'Các phòng | gửi [gửi] deliverable',
    ]),
  );
});

describe('nothing is asked for', () => {
  asks(
    ['Văn phòng đã lập danh sách.', 'nothing'],
    ['Thủ tướng Chính phủ ban hành Nghị định.', 'nothing'],
    ['Báo cáo phải đầy đủ.', 'nothing'],
    ['Về công tác cán bộ.', 'nothing'],
    ['Kết quả đạt khá.', 'nothing'],
    ['Trên cơ sở báo cáo của Văn phòng.', 'nothing'],
    ['Việc lập danh sách còn chậm.', 'nothing'],
    ['Các đơn vị được khen thưởng lập danh sách.', 'nothing'],
    ['Các phòng chưa hoàn thành kiểm điểm phải rút kinh nghiệm.', 'nothing'],
    ['UBND xã Bình Hòa trước ngày 01/7/2025 quản lý 12 chợ.', 'nothing'],
    ['Các phòng trước ngày 20/5/2026.', 'nothing'],
    ['Các phòng, trước đây gửi báo cáo.', 'nothing'],
    ['Văn phòng có Văn bản số 12/SXD-VP gửi các xã.', 'nothing'],
    ['Báo cáo số 12/BC-UBND của UBND xã.', 'nothing'],
    ['', 'nothing'],
  );
});
