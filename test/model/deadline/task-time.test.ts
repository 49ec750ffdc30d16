import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../../server/src/model/deadline/deadlines';
import { taskTimeOf } from '../../../server/src/model/deadline/task-time';
import { readingOf } from '../../../server/src/model/prose/reading';

const REFERENCE = '2026-03-05';
const timeOf = (text: string, inherited = false) =>
  taskTimeOf(readingOf(text), deadlinesOf(text, { reference: REFERENCE }), {
    reference: REFERENCE,
    inherited,
  });
const missing = (text: string) => timeOf(text).missing.map(({ product }) => product);
const quoted = (text: string) =>
  timeOf(text).missing.map(({ quoted: { start, end } }) => text.slice(start, end));

describe('a product without a deadline', () => {
  test.each([
    ['Xây dựng Kế hoạch khuyến công năm 2027.', 'Xây dựng Kế hoạch khuyến công năm 2027'],
    ['Tham mưu UBND tỉnh ban hành Nội quy bến thủy.', 'ban hành Nội quy bến thủy'],
    ['Tham mưu, trình UBND tỉnh phương án giá nước.', 'trình UBND tỉnh phương án giá nước'],
    [
      'Phối hợp với Thanh tra tỉnh để tham mưu xin ý kiến Thành ủy về Quy chế.',
      'xin ý kiến Thành ủy về Quy chế',
    ],
    ['Chỉ đạo, phối hợp với Trung tâm Khuyến nông xây dựng Kế hoạch đào tạo.', 'xây dựng Kế hoạch đào tạo'],
    ['Chủ trì, phối hợp tham mưu lập dự toán.', 'lập dự toán'],
    ['Giao Phòng Tài chính khẩn trương hoàn thiện hồ sơ quyết toán.', 'hoàn thiện hồ sơ quyết toán'],
    ['Trên cơ sở ý kiến của các sở, giao Sở Xây dựng tổng hợp hồ sơ.', 'tổng hợp hồ sơ'],
    ['Sở Xây dựng xây dựng sơ đồ thoát nước.', 'xây dựng sơ đồ thoát nước'],
    ['Rà soát, xây dựng định mức giờ dạy.', 'Rà soát, xây dựng định mức giờ dạy'],
    ['Kiểm tra thực tế các kho hàng, báo cáo Lãnh đạo Sở.', 'Kiểm tra thực tế các kho hàng'],
    ['Tổ chức Hội nghị tổng kết.', 'Tổ chức Hội nghị tổng kết'],
    ['Tham mưu phương án sắp xếp kho hàng.', 'Tham mưu phương án sắp xếp kho hàng'],
    ['Thực hiện chế độ báo cáo về an toàn.', 'Thực hiện chế độ báo cáo về an toàn'],
  ])('%s', (text, product) => {
    expect(missing(text)).toEqual([product]);
    expect(timeOf(text).expectsDeadline).toBe(true);
  });

  test('the finding stands on the words that it quotes', () => {
    expect(quoted('Tiếp tục theo dõi thị trường. Tham mưu UBND tỉnh ban hành Kế hoạch dự trữ.')).toEqual([
      'ban hành Kế hoạch dự trữ',
    ]);
  });

  test('a long product is cut', () => {
    expect(
      missing('Xây dựng Kế hoạch kiểm tra việc chấp hành pháp luật của các cơ sở giết mổ tập trung.'),
    ).toEqual(['Xây dựng Kế hoạch kiểm tra việc chấp hành pháp luật của…']);
  });
});

describe('what is done only in a case', () => {
  test.each([
    'Trong quá trình thực hiện, nếu phát sinh khó khăn, vướng mắc, các phòng, đơn vị báo cáo về Văn phòng để tổng hợp.',
    'Trong quá trình thực hiện, nếu có vướng mắc, kịp thời phản ánh về Phòng Kỹ thuật để tổng hợp.',
    'Quá trình triển khai nếu có nội dung phát sinh, các đơn vị báo cáo về Sở (qua Văn phòng) để xem xét.',
    'Nếu gặp khó khăn, các xã báo cáo UBND tỉnh.',
    'Những vấn đề vượt thẩm quyền, các phòng báo cáo Giám đốc Sở xem xét.',
    'Những khó khăn, vướng mắc phát sinh, các đơn vị báo cáo về Văn phòng để tổng hợp.',
  ])('needs no deadline: %s', (text) => {
    expect(missing(text)).toEqual([]);
  });

  test.each([
    'Lập danh sách hộ bị thiệt hại (nếu có), báo cáo UBND tỉnh.',
    'Rà soát hồ sơ. Nếu còn thiếu thì bổ sung. Lập dự toán.',
    'Rà soát các vấn đề phát sinh. Lập dự toán.',
    'Tổng hợp những vướng mắc phát sinh, lập dự toán.',
  ])('elsewhere a deadline is missed: %s', (text) => {
    expect(missing(text).length).toBeGreaterThan(0);
  });
});

describe('a sentence after a full stop without its blank', () => {
  test.each(['', ' '])('is read for itself: %j', (blank) => {
    const text = `Hoàn thiện dự thảo Quy chế theo phụ lục kèm theo.${blank}Sở Xây dựng ban hành Kế hoạch kiểm tra.`;
    expect(missing(text)).toEqual([
      'Hoàn thiện dự thảo Quy chế theo phụ lục kèm theo',
      'ban hành Kế hoạch kiểm tra',
    ]);
    expect(missing(`Gửi báo cáo các P.Giám đốc Sở và TP.${blank}Vinh.`)).toHaveLength(1);
  });

  test.each(['', ' '])('tells what is done above all who are given work: %j', (blank) => {
    const told = `Rà soát phụ lục kèm theo.${blank}Thủ tướng Chính phủ ban hành Chương trình gồm các mục sau.`;
    expect(missing(told)).toEqual([]);
  });
});

describe('work that goes on', () => {
  test.each([
    'Ban hành kèm theo Thông báo này bảng phân công nhiệm vụ của các phòng.',
    'Xử lý đơn thư, tin báo theo quy định.',
    'Trả lời kiến nghị của cử tri đúng hạn.',
    'Thẩm định hồ sơ cấp phép đúng quy trình.',
    'Xây dựng mối đoàn kết nội bộ.',
    'Tiếp tục xây dựng nông thôn mới.',
    'Đôn đốc Trạm Thú y xây dựng dự thảo Phương án.',
    'Phối hợp tham mưu soạn thảo và triển khai Chương trình.',
    'Hướng dẫn các trường, trạm triển khai Thông tư.',
    'Tham mưu các giải pháp thu hút giáo viên.',
    'Rà soát đề xuất điều chỉnh các biển báo.',
    'Xử lý nghiêm các trường hợp vi phạm.',
    'Kiểm soát giết mổ; kiên quyết xử lý cơ sở nhỏ lẻ không phép.',
    'Hoàn thành tốt nhiệm vụ được giao.',
    'Hoàn thành 100% kế hoạch kiểm tra.',
    'Kịp thời báo cáo UBND tỉnh nội dung vượt thẩm quyền.',
    'Tập trung chỉ đạo thực hiện việc lát lại vỉa hè; chỉnh trang công viên; xây dựng các bồn hoa.',
    'Theo dõi tình hình, báo cáo Lãnh đạo Sở.',
    'Cử công chức tham gia Hội đồng.',
    'Tổ chức triển khai Văn bản của UBND tỉnh.',
  ])('%s', (text) => {
    expect(timeOf(text)).toMatchObject({ expectsDeadline: false, missing: [] });
  });
});

describe('which deadline governs what', () => {
  test('the last one of a sentence governs its clauses, an earlier one does not', () => {
    expect(
      missing('Thẩm định hồ sơ A; xây dựng sơ đồ thoát nước, gửi Lãnh đạo Sở trước ngày 12/3/2026.'),
    ).toEqual([]);
    expect(missing('Xây dựng Kế hoạch, trình trước ngày 10/3/2026; hoàn thiện hồ sơ cấp phép.')).toEqual([
      'hoàn thiện hồ sơ cấp phép',
    ]);
  });

  test('what has its day may be passed on to others without one', () => {
    const plan = 'Xây dựng lịch trực, trình Giám đốc trước ngày 10/3/2026';
    expect(missing(`${plan}; gửi các khoa, phòng và báo cáo Sở Y tế.`)).toEqual([]);
    expect(missing(`${plan}; gửi các khoa, phòng.`)).toEqual([]);
    expect(missing(`${plan}; báo cáo Sở Y tế kết quả kiểm kê.`)).toHaveLength(1);
    expect(missing('Gửi các khoa, phòng và báo cáo Sở Y tế.')).toHaveLength(1);
  });

  test('numbered clauses have their own, and share the verb before them', () => {
    const text =
      'Tham mưu ban hành: (1) Kế hoạch luân chuyển, hoàn thành trước 17/3/2026; (2) Kế hoạch trực hè.';
    expect(missing(text)).toEqual(['ban hành Kế hoạch trực hè']);
    expect(timeOf(text).parts.map(({ deadlines }) => deadlines.length)).toEqual([1, 0]);
  });

  test('a last sentence of completion governs the whole item', () => {
    expect(
      missing('Rà soát, tổng hợp danh mục. Lập dự toán. Hoàn thành và báo cáo trước ngày 20/3/2026.'),
    ).toEqual([]);
    expect(timeOf('Tổng hợp danh mục. Hoàn thành trước ngày 20/3/2026.').parts).toEqual([]);
  });

  test('when the product of the sentence before is handed in', () => {
    expect(
      missing('Tham mưu thành lập Tổ giúp việc. Quyết định thành lập ban hành trước ngày 10/4.'),
    ).toEqual([]);
    expect(missing('Lập dự toán sửa chữa kho. Hồ sơ gửi Phòng Tài chính trước ngày 10/4.')).toEqual([]);
    expect(missing('Lập dự toán sửa chữa kho. Kết quả báo cáo Giám đốc trước ngày 10/4.')).toEqual([]);
    expect(missing('Lập dự toán sửa chữa kho. Phòng Kế hoạch thẩm định trước ngày 10/4.')).toEqual([
      'Lập dự toán sửa chữa kho',
    ]);
  });

  test('sentences with deadlines of their own are parts', () => {
    const text =
      'Tiếp tục thực hiện Đề án. Lập danh mục, gửi Sở trước ngày 10/3/2026. Lập dự toán, gửi Sở trước ngày 12/3/2026.';
    expect(timeOf(text).parts).toHaveLength(3);
  });

  test.each([
    'Xây dựng Kế hoạch theo tiến độ được giao.',
    'Cung cấp số liệu khi có yêu cầu.',
    'Báo cáo kết quả hằng tuần.',
    'Hoàn thành các gói thầu thuốc; bảo đảm có thuốc sử dụng từ ngày 01/12/2026.',
    'Xây dựng kế hoạch cụ thể của đơn vị mình.',
    'Tổ chức gặp mặt nữ viên chức nhân Ngày Quốc tế Phụ nữ 08/3.',
    'Xây dựng phần mềm quản lý dự án, vận hành chính thức từ tháng 8/2026.',
    'Xây dựng phần mềm quản lý dự án, vận hành chính thức từ tháng 3/2026.',
    'Xây dựng phần mềm quản lý dự án, vận hành từ quý I/2026.',
    'Xây dựng phần mềm quản lý dự án, vận hành từ đầu năm 2027.',
    'Xây dựng phần mềm quản lý dự án, khai thác từ năm 2026.',
    'Ban hành Quy chế, có hiệu lực từ ngày 05/3/2026.',
  ])('%s', (text) => {
    expect(missing(text)).toEqual([]);
  });

  test('a day from which papers are looked at says nothing of when', () => {
    expect(missing('Tổng hợp các hồ sơ tiếp nhận từ ngày 01/01/2026, báo cáo Sở.')).toHaveLength(1);
  });

  test.each([
    'Báo cáo kết quả khai thác từ năm 2027 đến nay.',
    'Lập hồ sơ các mỏ khai thác từ năm 2021.',
    'Lập danh mục văn bản có hiệu lực từ ngày 01/7/2024.',
    'Lập danh mục văn bản có hiệu lực từ ngày 04/3/2026.',
    'Lập danh mục phần mềm vận hành từ tháng 02/2026.',
    'Lập danh mục phần mềm vận hành từ quý IV/2025.',
    'Lập danh sách quân nhân lễ tân.',
    'Lập danh sách công nhân ngày công thấp.',
    'Lập danh sách nạn nhân ngày 12/5.',
  ])('what only sounds like a time says none: %s', (text) => {
    expect(missing(text)).toHaveLength(1);
  });

  test('the lead-in’s deadline is inherited', () => {
    expect(timeOf('Xây dựng Kế hoạch khuyến công.', true).missing).toEqual([]);
  });

  test('a day that is still left open will be one', () => {
    expect(missing('Xây dựng Kế hoạch khuyến công, trình trước ngày …/12/2026.')).toEqual([]);
    expect(missing('Xây dựng Kế hoạch khuyến công theo Quyết định số …/QĐ-UBND.')).toHaveLength(1);
  });
});

test('what a list calls its items is a noun in each of them', () => {
  expect(missing('Chuẩn bị các báo cáo: (i) Báo cáo tổng kết năm; (ii) Báo cáo tài chính.')).toEqual([]);
  expect(missing('Chuẩn bị hội nghị: (i) Báo cáo tổng kết năm; (ii) Báo cáo tài chính.')).not.toEqual([]);
});
