/** How often work comes back, and what only tells how often a thing is so. */
import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../../server/src/model/deadline/deadlines';
import { readAlike } from '../../support/blanks';

const seen = (given: string): string[] =>
  readAlike(given, (text) =>
    deadlinesOf(text, { reference: '2026-02-24' }).map(
      ({ text: words, kind, value }) => `${words}: ${kind} ${value}`,
    ),
  );

describe('how often', () => {
  test.each([
    ['Báo cáo định kỳ 1 ngày.', 'định kỳ 1 ngày: recurrence daily'],
    ['Báo cáo định kỳ 01 tuần.', 'định kỳ 01 tuần: recurrence weekly'],
    ['Báo cáo định kỳ 7 ngày.', 'định kỳ 7 ngày: recurrence weekly'],
    ['Báo cáo định kỳ 1 tháng.', 'định kỳ 1 tháng: recurrence monthly'],
    ['Báo cáo định kỳ 03 tháng.', 'định kỳ 03 tháng: recurrence quarterly'],
    ['Báo cáo định kỳ 12 tháng.', 'định kỳ 12 tháng: recurrence yearly'],
    ['Báo cáo định kỳ 01 năm.', 'định kỳ 01 năm: recurrence yearly'],
    ['Báo cáo định kỳ 10 ngày.', 'định kỳ 10 ngày: recurrence null'],
    ['Họp 12 tháng một lần.', '12 tháng một lần: recurrence yearly'],
    ['Họp 3 tháng/lần.', '3 tháng/lần: recurrence quarterly'],
    ['Họp mỗi tuần một lần.', 'mỗi tuần một lần: recurrence weekly'],
    ['Họp mỗi tháng 1 lần.', 'mỗi tháng 1 lần: recurrence monthly'],
    ['Kiểm tra 3 giờ một lần.', '3 giờ một lần: recurrence null'],
    ['Kiểm tra hai lần mỗi năm.', 'hai lần mỗi năm: recurrence yearly'],
    ['Kiểm tra 02 lần/quý.', '02 lần/quý: recurrence quarterly'],
    ['Kiểm tra một lần trong ngày.', 'một lần trong ngày: recurrence daily'],
    ['Báo cáo trước ngày 25 tháng cuối quý.', 'trước ngày 25 tháng cuối quý: recurrence quarterly'],
    ['Báo cáo ngày 25 hằng tháng cuối quý.', 'ngày 25 hằng tháng cuối quý: recurrence quarterly'],
    ['Báo cáo ngày 10, ngày 25 hằng tháng.', 'ngày 10, ngày 25 hằng tháng: recurrence monthly'],
    ['Báo cáo ngày 05 của tháng.', 'ngày 05 của tháng: recurrence monthly:5'],
    ['Báo cáo ngày 32 hằng tháng.', 'ngày 32 hằng tháng: recurrence monthly'],
    ['Báo cáo ngày 31 hằng tháng.', 'ngày 31 hằng tháng: recurrence monthly:31'],
    ['Báo cáo hằng tháng vào ngày 20.', 'hằng tháng vào ngày 20: recurrence monthly:20'],
    ['Báo cáo hằng tháng (trước ngày 20).', 'hằng tháng (trước ngày 20: recurrence monthly:20'],
    ['Hằng tháng báo cáo Sở trước ngày 20.', 'Hằng tháng: recurrence monthly:20'],
    ['Hằng tháng báo cáo Sở; xong. Trước ngày 20 là hạn cũ.', 'Hằng tháng: recurrence monthly'],
    ['Họp thứ Hai và thứ Năm hằng tuần.', 'thứ Hai và thứ Năm hằng tuần: recurrence weekly'],
    ['Họp thứ Hai, thứ Tư và thứ Sáu hằng tuần.', 'thứ Hai, thứ Tư và thứ Sáu hằng tuần: recurrence weekly'],
    ['Trực từ thứ Hai đến thứ Sáu hằng tuần.', 'thứ Hai đến thứ Sáu hằng tuần: recurrence weekly'],
    ['Họp hằng tuần vào thứ Hai, thứ Năm.', 'hằng tuần vào thứ Hai, thứ Năm: recurrence weekly'],
    ['Báo cáo các ngày 10, 20 và 30 hằng tháng.', 'ngày 10, 20 và 30 hằng tháng: recurrence monthly'],
    ['Báo cáo ngày 10 và 25 hằng tháng.', 'ngày 10 và 25 hằng tháng: recurrence monthly'],
    [
      'Báo cáo hằng tháng, trước ngày 05 và ngày 20.',
      'hằng tháng, trước ngày 05 và ngày 20: recurrence monthly',
    ],
    ['Báo cáo hằng tháng, trước ngày 05, 03 bản.', 'hằng tháng, trước ngày 05: recurrence monthly:5'],
    ['Tập huấn các ngày thứ Hai, thứ Tư, 02 buổi mỗi ngày.', 'các ngày thứ Hai, thứ Tư: recurrence weekly'],
    ['Trực các ngày thứ Bảy, Chủ nhật (trừ ngày lễ).', 'các ngày thứ Bảy, Chủ nhật: recurrence weekly'],
    ['Trực các ngày thứ Bảy và Chủ nhật trong tháng.', 'các ngày thứ Bảy và Chủ nhật: recurrence weekly'],
    ['Họp chiều thứ Sáu hằng tuần.', 'chiều thứ Sáu hằng tuần: recurrence weekly:5'],
    ['Họp hằng tuần, sáng thứ Hai.', 'hằng tuần, sáng thứ Hai: recurrence weekly:1'],
    ['Báo cáo từ 06 giờ 30 hằng ngày.', 'từ 06 giờ 30 hằng ngày: recurrence daily'],
    ['Thu dọn rác mỗi buổi sáng.', 'mỗi buổi sáng: recurrence daily'],
    ['Đối chiếu vào ngày cuối cùng của mỗi quý.', 'ngày cuối cùng của mỗi quý: recurrence quarterly'],
    ['Chốt sổ ngày làm việc cuối tuần.', 'ngày làm việc cuối tuần: recurrence weekly'],
    ['Nộp báo cáo quý, 6 tháng, năm.', 'quý, 6 tháng, năm: recurrence null'],
    ['Gửi báo cáo theo định kỳ.', 'định kỳ: recurrence null'],
    ['Định kỳ báo cáo Giám đốc.', 'Định kỳ: recurrence null'],
  ])('%s', (text, expected) => expect(seen(text)).toEqual([expected]));
});

describe('work that is done each day or year', () => {
  test.each([
    ['Hằng năm, tổ chức hội thi.', 'Hằng năm: recurrence yearly'],
    ['Tổ chức hội thi hằng năm.', 'hằng năm: recurrence yearly'],
    ['Định kỳ hằng năm tổ chức hội thi.', 'Định kỳ hằng năm: recurrence yearly'],
    ['Báo cáo hằng ngày về Văn phòng.', 'hằng ngày: recurrence daily'],
    ['Theo dõi hằng ngày, xử lý kịp thời.', 'hằng ngày: recurrence daily'],
    ['Chốt số liệu hằng năm báo cáo Sở.', 'hằng năm: recurrence yearly'],
    ['Bàn giao tài liệu hằng quý.', 'hằng quý: recurrence quarterly'],
  ])('%s', (text, expected) => expect(seen(text)).toEqual([expected]));
});

describe('no time for work', () => {
  test.each([
    'Lập kế hoạch hằng năm của đơn vị.',
    'Chi trả trợ cấp hằng tháng.',
    'Phát động “Mỗi tuần một việc tốt”.',
    'Cải thiện đời sống hằng ngày của người dân.',
    'Giao đơn hàng quý IV/2025 cho khách hàng tháng trước.',
    'Bàn giao 3 lần nhiều hơn năm trước.',
    'Thẩm tra báo cáo tháng 3 và năm 2025.',
    'Trong 6 tháng qua, sản lượng tăng; 3 ngày đầu tiên rất đông.',
    'Sau khi hết hạn, giấy phép không còn giá trị.',
    'Hồ sơ được trả khi kiểm tra, tổ chức khi cần.',
    'Trước khi lên lớp, giáo viên chuẩn bị bài.',
    'Đã trả lời sau khi nhận được đơn.',
    'Ý kiến phát biểu tại cuộc họp lần thứ hai rất sát.',
    'Từ đầu năm nay, tháng này đã khởi công.',
  ])('%s', (text) => expect(seen(text)).toEqual([]));
});

describe('the days of one week are none of every week', () => {
  test.each([
    'Tập huấn vào các ngày thứ Hai, thứ Ba (19, 20/10/2026).',
    'Tập huấn vào các ngày thứ Hai, thứ Ba (ngày 19 và 20 tháng 10).',
    'Tập huấn vào các ngày thứ Hai, thứ Ba tuần tới.',
    'Tập huấn vào các ngày thứ Hai và thứ Ba của tuần sau.',
    'Tập huấn vào các ngày thứ Hai, thứ Ba tuần đầu tháng 10.',
    'Tập huấn vào các ngày thứ Hai 19/10, thứ Ba 20/10/2026.',
    'Trực các buổi sáng thứ Bảy, Chủ nhật, ngày 24 và 25/10/2026.',
  ])('%s', (text) => expect(seen(text).filter((each) => each.includes('recurrence'))).toEqual([]));
});
