/** Which words hand work over, and to whom. */
import { describe, expect, test } from 'vitest';
import { handOversOf } from '../../../server/src/model/assignment/hand-over';
import { readingOf } from '../../../server/src/model/prose/reading';
import { readAlike } from '../../support/blanks';

const handed = (given: string) =>
  readAlike(given, (text) =>
    handOversOf(readingOf(text)).map(({ start, end, actors }) => [
      text.slice(start, end),
      actors.map(({ name }) => name).join(', '),
    ]),
  );

describe('work is handed over', () => {
  test.each([
    ['Giao Văn phòng rà soát hồ sơ.', 'Văn phòng'],
    ['Giám đốc Sở giao Văn phòng, Phòng Kế hoạch rà soát hồ sơ.', 'Văn phòng, Phòng Kế hoạch'],
    ['Đề nghị Sở Tài chính (cơ quan thường trực) rà soát hồ sơ.', 'Sở Tài chính'],
    ['Yêu cầu các phòng: rà soát hồ sơ.', 'các phòng'],
    ['Phân công Phòng Kế hoạch, rà soát hồ sơ.', 'Phòng Kế hoạch'],
    ['Trong thời gian tới, đề nghị Sở Tài chính rà soát hồ sơ.', 'Sở Tài chính'],
    ['Trên cơ sở ý kiến của các sở, giao Văn phòng rà soát hồ sơ.', 'Văn phòng'],
    ['Giao UBND các xã, phường (UBND cấp xã tập trung rà soát hồ sơ.', 'UBND các xã, phường'],
    ['Giao UBND các xã, phường UBND cấp xã) tập trung rà soát hồ sơ.', 'UBND các xã, phường'],
    ['Giao Văn phòng rà soát hồ sơ. Hoàn thành trước ngày 15/4/2026.', 'Văn phòng'],
    ['Giao Văn phòng rà soát hồ sơ. Thời hạn: 15/4/2026.', 'Văn phòng'],
    ['Giao Văn phòng rà soát hồ sơ. Báo cáo kết quả hằng tuần.', 'Văn phòng'],
    ['Giao Phòng Kế hoạch rà soát hồ sơ. Phòng báo cáo Giám đốc.', 'Phòng Kế hoạch'],
    ['Giao Phòng Kế hoạch rà soát hồ sơ. Phòng phải báo cáo Giám đốc.', 'Phòng Kế hoạch'],
    ['Giao Trung tâm Khuyến công rà soát hồ sơ. Trung tâm khẩn trương báo cáo.', 'Trung tâm Khuyến công'],
    ['Giao Ban Quản lý dự án rà soát hồ sơ. Ban có trách nhiệm báo cáo.', 'Ban Quản lý dự án'],
    ['Thống nhất đề nghị Sở Tài chính rà soát hồ sơ.', 'Sở Tài chính'],
    ['Nhận được Thông báo này, yêu cầu các phòng rà soát hồ sơ.', 'các phòng'],
    ['Trên tinh thần đó, đề nghị Sở Tài chính rà soát hồ sơ.', 'Sở Tài chính'],
    ['Giao Văn phòng rà soát hồ sơ, đề nghị Công ty An Bình bổ sung.', 'Văn phòng'],
    ['Kinh phí tổ chức hội nghị giao Văn phòng cân đối, trình Giám đốc Sở.', 'Văn phòng'],
    ['Việc bố trí xe đưa đón đại biểu giao Phòng Hành chính chủ trì.', 'Phòng Hành chính'],
  ])('%s', (text, actors) => expect(handed(text)).toEqual([[text, actors]]));

  test.each([
    ['Giao Trường tiểu học Bình Hòa rà soát hồ sơ.', 'Trường mầm non Tân Lập báo cáo kết quả.'],
    ['Giao Phòng Quản lý Thương mại rà soát hồ sơ.', 'Phòng khám đa khoa Bình Hòa chủ trì lập báo cáo.'],
    ['Giao Phòng Kế hoạch rà soát hồ sơ.', 'Phòng giao dịch Bình Hòa báo cáo kết quả.'],
    ['Giao Ban Quản lý dự án rà soát hồ sơ.', 'Ban chỉ đạo báo cáo kết quả.'],
    ['Giao Tổ công tác số 1 rà soát hồ sơ.', 'Tổ kiểm tra báo cáo kết quả.'],
  ])('%s %s: another body’s work is no part of it', (first, second) =>
    expect(handed(`${first} ${second}`).map(([words]) => words)).toEqual([first]),
  );

  test('behind words that join sentences, and to nobody where it is told', () => {
    for (const joint of ['và giao', ', đồng thời giao', ' . Thời gian tới giao'])
      expect(
        handed(`Các phòng rà soát hồ sơ còn lại ${joint} Văn phòng lưu trữ.`).map(([, actors]) => actors),
        joint,
      ).toEqual(['Văn phòng']);
    for (const told of ['các nội dung Giám đốc giao Văn phòng thực hiện', 'nhiệm vụ giao Văn phòng lưu trữ'])
      expect(handed(`Kết quả ${told}.`), told).toEqual([]);
    for (const told of [
      'Việc giao Phòng Kế hoạch xây dựng phương án là phù hợp.',
      'Hồ sơ giao Văn phòng lập còn thiếu 12 bản vẽ.',
      'Nội dung giao Phòng Kế hoạch báo cáo chậm so với yêu cầu.',
    ])
      expect(handed(told), told).toEqual([]);
  });

  test('to a level alone, where work follows', () => {
    expect(handed('Việc này thuộc Sở Tài chính, đề nghị phường gửi văn bản để được hướng dẫn.')).toEqual([
      ['đề nghị phường gửi văn bản để được hướng dẫn.', 'phường'],
    ]);
    expect(handed('Xem xét đề nghị xã chưa phù hợp.')).toEqual([]);
  });

  test('to one after another', () => {
    expect(
      handed('Giao Văn phòng rà soát; đề nghị Sở Tài chính thẩm định. Yêu cầu các phòng báo cáo.'),
    ).toEqual([
      ['Giao Văn phòng rà soát;', 'Văn phòng'],
      ['đề nghị Sở Tài chính thẩm định.', 'Sở Tài chính'],
      ['Yêu cầu các phòng báo cáo.', 'các phòng'],
    ]);
    expect(handed('Hồ sơ đã đủ. Giao Văn phòng lưu trữ. Các phòng đã báo cáo.')).toEqual([
      ['Giao Văn phòng lưu trữ.', 'Văn phòng'],
    ]);
    expect(handed('Giao Văn phòng lưu trữ. Giao các phòng các nhiệm vụ sau:')).toEqual([
      ['Giao Văn phòng lưu trữ.', 'Văn phòng'],
    ]);
  });

  test.each([
    'Vừa qua, UBND tỉnh đã giao Sở Tài chính rà soát hồ sơ.',
    'Theo đề nghị của Sở Tài chính, hồ sơ đã đủ.',
    'Theo yêu cầu của Văn phòng',
    'Giao thông trên địa bàn thuận lợi.',
    'Hồ sơ bàn giao Văn phòng.',
    'Việc bàn giao Văn phòng quản lý tài sản còn chậm.',
    'Nội dung UBND tỉnh giao Sở Tài chính thực hiện còn chậm.',
    'Kinh phí được giao Văn phòng quản lý.',
    'Việc Giám đốc giao Văn phòng thực hiện đã xong.',
    'Yêu cầu kỹ thuật cao.',
    'Đề nghị Văn phòng',
    'Giao các phòng thực hiện các nhiệm vụ sau:',
  ])('not by: %s', (text) => expect(handed(text)).toEqual([]));
});
