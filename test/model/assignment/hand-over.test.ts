import { describe, expect, test } from 'vitest';
import { handOversOf } from '../../../server/src/model/assignment/hand-over';
import { readingOf } from '../../../server/src/model/unit/reading';

describe('the sentence or clause that hands work over', () => {
  const handed = (text: string) =>
    handOversOf(readingOf(text)).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['Giao Phòng Quản lý Năng lượng tham mưu chỉ đạo.', ['Giao Phòng Quản lý Năng lượng tham mưu chỉ đạo.']],
    [
      'Hiện nay UBND tỉnh đã công bố thủ tục, đề nghị UBND cấp huyện hướng dẫn.',
      ['đề nghị UBND cấp huyện hướng dẫn.'],
    ],
    [
      'Kết quả còn chậm. Để đẩy nhanh, đề nghị các địa phương bám sát kế hoạch.',
      ['Để đẩy nhanh, đề nghị các địa phương bám sát kế hoạch.'],
    ],
    [
      'Đồng thời, đề nghị Lãnh đạo UBND các xã bố trí kinh phí.',
      ['Đồng thời, đề nghị Lãnh đạo UBND các xã bố trí kinh phí.'],
    ],
    ['Giám đốc Sở yêu cầu các phòng rà soát.', ['Giám đốc Sở yêu cầu các phòng rà soát.']],
    [
      'Giao Văn phòng lập danh sách; giao Thanh tra Sở kiểm tra.',
      ['Giao Văn phòng lập danh sách;', 'giao Thanh tra Sở kiểm tra.'],
    ],
    [
      'Giao Văn phòng lập danh sách. Hoàn thành trước ngày 10/3/2026.',
      ['Giao Văn phòng lập danh sách. Hoàn thành trước ngày 10/3/2026.'],
    ],
    [
      'Giao Văn phòng làm việc với Công ty An Bình, đề nghị Công ty An Bình bổ sung hồ sơ.',
      ['Giao Văn phòng làm việc với Công ty An Bình, đề nghị Công ty An Bình bổ sung hồ sơ.'],
    ],
    ['Theo đề nghị của Sở Tài chính tại hồ sơ đề nghị thẩm định.', []],
    ['UBND tỉnh đã chỉ đạo, giao các ngành xử lý.', []],
    ['Nghị định giao cho các Bộ hướng dẫn chi tiết.', []],
    ['nhiệm vụ được giao; an toàn giao thông; yêu cầu kỹ thuật', []],
    ['Đề nghị UBND các xã thực hiện các nhiệm vụ sau:', []],
  ])('%s', (text, expected) => {
    expect(handed(text)).toEqual(expected);
  });
});
