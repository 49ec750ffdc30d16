/** Whoever is given whatever work, in whatever words: who answers for it, and whether it wants a deadline. */
import { describe, expect, test } from 'vitest';
import { assignmentsOf } from '../../../server/src/model/assignment/assignments';
import { deadlinesOf } from '../../../server/src/model/deadline/deadlines';
import { taskTimeOf } from '../../../server/src/model/deadline/task-time';
import { readingOf } from '../../../server/src/model/prose/reading';
import { heading } from './headings';

const OWN = heading('Phòng Quản lý Công nghiệp');
const HEADING = 'Phòng Quản lý Công nghiệp lead heading';

/** What gives the work to somebody, and those who answer for it. */
const GIVEN: readonly (readonly [string, readonly string[]])[] = [
  ['', [HEADING]],
  ['Khẩn trương ', [HEADING]],
  ['Đồng thời, ', [HEADING]],
  ['Trước mắt, tập trung ', [HEADING]],
  ['Chủ trì, phối hợp với Sở Tài chính ', [HEADING, 'Sở Tài chính coordinate inline']],
  ['Phối hợp với Sở Tài chính để ', [HEADING, 'Sở Tài chính coordinate inline']],
  [
    'Phối hợp chặt chẽ với Sở Tài chính, Sở Nội vụ ',
    [HEADING, 'Sở Tài chính coordinate inline', 'Sở Nội vụ coordinate inline'],
  ],
  ['Giao Văn phòng ', ['Văn phòng lead inline']],
  ['Giao Văn phòng khẩn trương ', ['Văn phòng lead inline']],
  ['Giao Văn phòng chủ trì ', ['Văn phòng lead inline']],
  [
    'Giao Văn phòng, Phòng Quản lý Thương mại ',
    ['Văn phòng lead inline', 'Phòng Quản lý Thương mại lead inline'],
  ],
  [
    'Giao Văn phòng và Phòng Quản lý Thương mại ',
    ['Văn phòng lead inline', 'Phòng Quản lý Thương mại lead inline'],
  ],
  [
    'Giao Văn phòng chủ trì, phối hợp với Sở Tài chính và các đơn vị liên quan ',
    ['Văn phòng lead inline', 'Sở Tài chính coordinate inline', 'các đơn vị liên quan coordinate inline'],
  ],
  ['Đề nghị Sở Tài chính sớm ', ['Sở Tài chính lead inline']],
  ['Yêu cầu Chi cục Thủy lợi nghiêm túc ', ['Chi cục Thủy lợi lead inline']],
  ['Phân công Phòng Quản lý Thương mại ', ['Phòng Quản lý Thương mại lead inline']],
  ['Đề nghị UBND các xã, phường ', ['UBND các xã, phường lead inline']],
  ['Văn phòng ', ['Văn phòng lead inline']],
  ['Các phòng, đơn vị ', ['Các phòng, đơn vị lead inline']],
  ['Trên cơ sở ý kiến của các sở, giao Văn phòng ', ['Văn phòng lead inline']],
  ['Căn cứ tình hình thực tế, Văn phòng ', ['Văn phòng lead inline']],
  ['Trong thời gian tới, giao Văn phòng ', ['Văn phòng lead inline']],
  ['Thực hiện Kế hoạch của UBND tỉnh, giao Văn phòng ', ['Văn phòng lead inline']],
];

/** Work of which something comes, by its verb and what is made. */
const PRODUCTS = [
  'xây dựng kế hoạch khuyến công',
  'lập danh sách các cơ sở',
  'ban hành quy chế phối hợp',
  'hoàn thiện hồ sơ quyết toán',
  'soạn thảo tờ trình về chợ',
  'tổng hợp số liệu năm 2026',
  'đề xuất phương án sắp xếp',
  'thẩm định dự án chợ đầu mối',
  'tham mưu UBND tỉnh ban hành quyết định',
  'tham mưu phương án sắp xếp kho hàng',
  'rà soát, xây dựng định mức giờ dạy',
  'tổ chức hội nghị tổng kết',
  'báo cáo kết quả về Sở',
  'trình UBND tỉnh phê duyệt đề án',
  'công bố thủ tục hành chính',
  'nghiệm thu công trình chợ',
  'kiện toàn Ban Chỉ đạo',
  'thực hiện báo cáo về an toàn',
  'kiểm tra các kho hàng, báo cáo Giám đốc Sở',
] as const;

/** Work that goes on, and ways of working. */
const ROUTINE = [
  'tiếp tục theo dõi thị trường',
  'theo dõi, đôn đốc việc thực hiện',
  'tăng cường kiểm tra thị trường',
  'hướng dẫn các cơ sở sản xuất',
  'duy trì chế độ trực ban',
  'nâng cao chất lượng tham mưu',
  'tuyên truyền, phổ biến pháp luật',
  'hoàn thành tốt nhiệm vụ được giao',
  'xử lý nghiêm các vi phạm',
  'lập biên bản, xử phạt các vi phạm',
  'kịp thời báo cáo những vướng mắc',
  'trả lời kiến nghị của cử tri đúng hạn',
  'xây dựng đội ngũ cán bộ',
  'tham mưu các giải pháp thu hút giáo viên',
] as const;

const withCapital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
const timeOf = (text: string) => {
  const { expectsDeadline, missing } = taskTimeOf(
    readingOf(text),
    deadlinesOf(text, { reference: '2026-03-01' }),
  );
  return { expectsDeadline, missing: missing.map(({ product }) => product.toLowerCase()) };
};
const answering = (text: string) =>
  assignmentsOf(readingOf(text), [OWN]).map(({ name, role, source }) => `${name} ${role} ${source}`);

/** Whoever is to watch over work, alone, answers as one who does. */
const watched = (who: readonly string[], text: string): readonly string[] =>
  text.includes('theo dõi') && !text.includes('hối hợp')
    ? who.map((each) => each.replace(' lead inline', ' monitor inline'))
    : who;

describe('who answers', () => {
  test.each(GIVEN)('%j', (given, who) => {
    for (const work of [...PRODUCTS, ...ROUTINE]) {
      const text = `${withCapital(given + work)}.`;
      expect(answering(text), text).toEqual(watched(who, text));
      const timed = `${withCapital(given + work)}, hoàn thành trước ngày 15/4/2026.`;
      expect(answering(timed), timed).toEqual(watched(who, text));
    }
  });
});

describe('what wants a deadline', () => {
  test.each(PRODUCTS)('%s', (work) => {
    for (const [given] of GIVEN) {
      const text = withCapital(given + work);
      const { expectsDeadline, missing } = timeOf(`${text}.`);
      expect(expectsDeadline, text).toBe(true);
      expect(missing, text).toHaveLength(1);
      expect(work.toLowerCase(), text).toContain(missing[0]);
      expect(timeOf(`${text}, hoàn thành trước ngày 15/4/2026.`)).toEqual({
        expectsDeadline: true,
        missing: [],
      });
      expect(timeOf(`${text}; ${ROUTINE[0]}.`).missing, text).toEqual(missing);
    }
  });

  test.each(ROUTINE)('not %s', (work) => {
    for (const [given] of GIVEN) {
      const text = withCapital(given + work);
      expect(timeOf(`${text}.`), text).toEqual({ expectsDeadline: false, missing: [] });
    }
  });
});

describe('what is done whenever there is something to do', () => {
  const noDeadline = (work: string): void => {
    for (const given of ['', 'Giao Văn phòng ', 'Đề nghị UBND các xã, phường ']) {
      const text = withCapital(`${given}${work}.`);
      expect(timeOf(text), text).toEqual({ expectsDeadline: false, missing: [] });
    }
  };

  test.each(['xử lý', 'giải quyết', 'trả lời', 'phúc đáp', 'cung cấp', 'thẩm định', 'nộp', 'nhập'])(
    '%s',
    (verb) => {
      for (const manner of ['đúng hạn', 'đúng thời hạn', 'đúng quy trình', 'đúng quy định', 'kịp thời'])
        noDeadline(`${verb} các hồ sơ đã tiếp nhận ${manner}`);
      expect(timeOf(`${withCapital(verb)} các hồ sơ quyết toán năm 2025.`).expectsDeadline).toBe(true);
    },
  );

  test.each(['báo cáo', 'đề xuất', 'xử lý', 'giải quyết', 'kiến nghị', 'điều chỉnh'])('%s', (verb) => {
    for (const whenever of ['kịp thời', 'chủ động', 'thường xuyên'])
      noDeadline(`${whenever} ${verb} những khó khăn, vướng mắc`);
  });

  test.each(['báo cáo', 'các báo cáo', 'chế độ báo cáo', 'công tác báo cáo', 'việc báo cáo'])(
    'but to carry out %s is a product',
    (reported) => expect(timeOf(`Thực hiện ${reported} về an toàn đập.`).expectsDeadline).toBe(true),
  );

  test.each(['họp', 'hội nghị', 'lễ', 'lớp', 'cuộc thi', 'diễn tập', 'đấu giá', 'tọa đàm', 'khóa'])(
    'and so is %s',
    (event) => expect(timeOf(`Tổ chức ${event} về an toàn đập.`).expectsDeadline).toBe(true),
  );
});
