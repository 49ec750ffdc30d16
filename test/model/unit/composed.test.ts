/** A unit's name, and what is asked of it: whatever stands behind it, the name ends where it ends. */
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../server/src/model/prose/reading';
import { actorsAt } from '../../../server/src/model/unit/actor';

const UNITS = [
  'Văn phòng',
  'Văn phòng Sở',
  'Văn phòng UBND tỉnh',
  'Văn phòng Đoàn ĐBQH và HĐND tỉnh',
  'Văn phòng HĐND và UBND xã',
  'Phòng Quản lý Công nghiệp',
  'Phòng Quản lý năng lượng',
  'phòng Kế hoạch - Tài chính',
  'Phòng Hành chính – Tổng hợp',
  'Phòng Hành chính, quản trị',
  'Phòng Kế hoạch, tài chính',
  'Phòng Văn hóa - Xã hội phường Bình Hòa',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Phòng Nghiệp vụ 2',
  'Phòng Cảnh sát kinh tế',
  'Phòng An toàn thông tin',
  'Tổ công tác',
  'Tổ 2',
  'Đội 5',
  'Tổ Công tác liên ngành',
  'Đội Quản lý thị trường số 4',
  'Ban Quản lý dự án đầu tư xây dựng tỉnh',
  'Ban Quản lý các khu công nghiệp',
  'Ban quản lý các chợ',
  'Ban Chỉ đạo 389 tỉnh',
  'Ban Dân tộc',
  'Ban quản lý chợ Bình Hòa',
  'Chi cục',
  'Chi cục Thủy lợi',
  'Chi cục Quản lý chất lượng nông lâm sản và thủy sản',
  'Chi cục Chăn nuôi và Thú y',
  'Trung tâm',
  'Trung tâm Khuyến công',
  'Trung tâm Khuyến công và Xúc tiến thương mại',
  'Trung tâm Xúc tiến đầu tư tỉnh',
  'Trung tâm Kiểm định xây dựng',
  'Trung tâm Y tế khu vực Bình Hòa',
  'Sở',
  'Sở Tài chính',
  'Sở Nông nghiệp và Môi trường',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Khoa học và Công nghệ',
  'Sở Giáo dục và Đào tạo',
  'Sở Xây dựng tỉnh An Giang Thượng',
  'Bộ Công Thương',
  'Bộ Nông nghiệp và Môi trường',
  'Bộ Chỉ huy Quân sự tỉnh',
  'Bộ đội Biên phòng tỉnh',
  'Công an tỉnh',
  'Công an phường Bình Hòa',
  'Thanh tra tỉnh',
  'Thuế tỉnh',
  'Thuế cơ sở 3',
  'Hải quan khu vực VI',
  'Thống kê tỉnh',
  'Kho bạc Nhà nước khu vực X',
  'Ngân hàng Nhà nước chi nhánh Khu vực 5',
  'Bệnh viện Đa khoa tỉnh',
  'Bệnh viện đa khoa tỉnh',
  'Trường mầm non Đồng Xanh',
  'Trạm bơm Cầu Đá',
  'Phòng Hậu cần',
  'Trường Chính trị tỉnh',
  'Trường THPT Bình Hòa',
  'Trạm Y tế phường',
  'Hạt Kiểm lâm khu vực Đồng Xanh',
  'Vườn quốc gia Đồng Xanh',
  'Đài Phát thanh và Truyền hình tỉnh',
  'Báo An Giang Thượng',
  'Công ty Điện lực An Giang Thượng',
  'Công ty TNHH Hòa Long',
  'Công ty Cổ phần đầu tư Hòa Long',
  'Tổng công ty Xây dựng số 1',
  'Tập đoàn Hòa Long',
  'Hợp tác xã Đồng Xanh',
  'Quỹ Đầu tư phát triển tỉnh',
  'Hội Nông dân tỉnh',
  'Hội đồng nghiệm thu nhà nước',
  'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
  'Ủy ban nhân dân tỉnh',
  'UBND tỉnh',
  'UBND xã Bình Hòa',
  'UBND các xã, phường',
  'UBND các xã, phường, đặc khu',
  'UBND các xã: Yên Bình, Văn Phú',
  'UBND cấp xã',
  'HĐND tỉnh',
  'Viện kiểm sát nhân dân tỉnh',
  'Tòa án nhân dân tỉnh',
  'Cục Phòng, chống thiên tai',
  'Cục Quản lý nhà và thị trường bất động sản',
  'Vụ Pháp chế',
  'Xí nghiệp Cấp nước Đồng Xanh',
  'Khoa Dược',
  'Phòng Kinh tế thuộc UBND xã Bình Hòa',
  'Trung tâm Khuyến công của Sở Công Thương',
  'Phòng Tổ chức thi hành pháp luật',
  'Phòng Kiểm tra nghiệp vụ và Thi hành án',
  'Phòng Thực hành quyền công tố và kiểm sát xét xử hình sự',
  'Phòng Thực hành quyền công tố và kiểm sát điều tra án hình sự về trật tự xã hội',
  'Phòng Kiểm sát việc tạm giữ, tạm giam, thi hành án hình sự',
  'Phòng Quản lý đăng ký kinh doanh',
  'Phòng Kiểm sát giải quyết các vụ việc dân sự, hành chính và phá sản',
  'Phòng Kiểm sát việc giải quyết các vụ án dân sự, hôn nhân và gia đình',
  'Phòng Quản lý chất lượng, an toàn lao động',
  'Phòng Tuyên truyền và Hỗ trợ người nộp thuế',
  'Phòng Thẩm định giá',
  'Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính',
  'Cục Phổ biến, giáo dục pháp luật và Trợ giúp pháp lý',
  'Ban Chính sách, pháp luật và Quan hệ lao động',
  'Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp',
  'Trung tâm Nghiên cứu và Chuyển giao công nghệ',
  'Trung tâm Xúc tiến đầu tư, thương mại và du lịch',
  'Viện Lúa đồng bằng sông Cửu Long',
];
/** What these names say in small letters is work as well: only whom work is given to, and the work behind it, tell. */
const UNITS_OF_WORK = [
  'Phòng Xây dựng và kiểm tra văn bản quy phạm pháp luật',
  'Phòng Xây dựng, kiểm tra và theo dõi thi hành pháp luật',
  'Phòng Tiếp công dân và xử lý đơn thư',
  'Phòng Tiếp nhận và trả kết quả hồ sơ',
  'Phòng Thanh tra, giải quyết khiếu nại, tố cáo 1',
  'Phòng Kiểm tra, giám sát thi công',
  'Phòng Bảo vệ, quản lý, sử dụng rừng',
  'Phòng Quản lý nợ và cưỡng chế nợ thuế',
  'Phòng Cảnh sát thi hành án hình sự và hỗ trợ tư pháp',
  'Vụ Giám sát, thẩm định và xử lý sau thanh tra',
  'Ban Bồi thường, giải phóng mặt bằng',
];
const COLLECTIVES = [
  'các phòng chuyên môn thuộc Sở',
  'các phòng, đơn vị thuộc Sở',
  'các sở, ban, ngành',
  'các sở, ban, ngành cấp tỉnh',
  'các cơ quan, đơn vị liên quan',
  'các cơ quan có thẩm quyền',
  'các đơn vị sự nghiệp công lập',
  'các xã, phường',
  'các trường học',
  'các doanh nghiệp',
  'các chủ đầu tư',
  'các Hạt Kiểm lâm',
  'các địa phương',
  'từng phòng',
];
const PERSONS = [
  'lãnh đạo các phòng',
  'Thủ trưởng các đơn vị',
  'Giám đốc Sở Tài chính',
  'Chủ tịch UBND các xã, phường',
  'Phó Chủ tịch UBND tỉnh',
  'Chi cục trưởng Chi cục Thủy lợi',
  'đồng chí Nguyễn Văn A',
  'Đ/c Nguyễn Văn A',
  'ông Nguyễn Văn A',
];

const WORK = [
  'rà soát các thủ tục',
  'tham mưu UBND tỉnh ban hành kế hoạch',
  'chủ trì, phối hợp với các bên tổng hợp số liệu',
  'tiếp tục theo dõi',
  'khẩn trương hoàn thiện hồ sơ',
  'báo cáo kết quả',
  'có trách nhiệm đôn đốc',
  'tổ chức kiểm tra',
  'sẽ gửi văn bản',
  'cần bố trí kinh phí',
  'phải hoàn thành việc này',
  'được giao lập dự toán',
  'trước ngày 15/4/2026 gửi báo cáo',
  'trong tháng 4/2026 hoàn thành',
  'căn cứ tình hình thực tế rà soát',
  'để tổng hợp',
  '(để tổng hợp)',
  '; rà soát lại hồ sơ',
  ': rà soát lại hồ sơ',
  '. Rà soát lại hồ sơ',
];

const NAMES = [
  ...UNITS.map((name) => [name, 'unit'] as const),
  ...COLLECTIVES.map((name) => [name, 'collective'] as const),
  ...PERSONS.map((name) => [name, 'person'] as const),
];

describe('a name ends where it ends', () => {
  test.each(NAMES)('%s', (name, kind) => {
    const found = WORK.map((work) => {
      const text = `${name}${/^[;:.]/.test(work) ? '' : ' '}${work}`;
      return [
        work,
        actorsAt(readingOf(text), 0)
          ?.actors.map((actor) => actor.name)
          .join(' | '),
      ];
    });
    expect(found).toEqual(WORK.map((work) => [work, name]));
    const text = `Giao ${name} rà soát hồ sơ.`;
    const [actor] = actorsAt(readingOf(text), 1)!.actors;
    expect(actor).toMatchObject({ kind, start: 5, end: 5 + name.length, unit: null });
  });
});

describe('a name of several kinds of work ends where it ends', () => {
  test.each(UNITS_OF_WORK)('%s', (name) => {
    for (const work of WORK.slice(0, 12)) {
      const text = `Giao ${name} ${work}.`;
      expect(actorsAt(readingOf(text), 1)?.actors[0]?.name, text).toBe(name);
    }
  });

  test.each([
    ['Phối hợp với Phòng Thanh tra, giám sát việc đấu thầu báo cáo', 3, 'Phòng Thanh tra'],
    ['Giao Phòng Quản lý đô thị, kiểm tra hồ sơ.', 1, 'Phòng Quản lý đô thị'],
    ['Phối hợp với Ban Quản lý dự án và hỗ trợ nhà thầu hoàn thiện hồ sơ.', 3, 'Ban Quản lý dự án'],
    ['Giao Văn phòng tổng hợp ý kiến.', 1, 'Văn phòng'],
    ['Giao Văn phòng tổng hợp, báo cáo Giám đốc.', 1, 'Văn phòng'],
    ['Giao Phòng Tổ chức - Hành chính tổng hợp, báo cáo Giám đốc.', 1, 'Phòng Tổ chức - Hành chính'],
  ])('and no work of another is drawn in: %s', (text, at, name) => {
    expect(actorsAt(readingOf(text), at)?.actors[0]?.name).toBe(name);
  });
});

test('names that share a noun end where they end', () => {
  for (const work of WORK) {
    const text = `các Sở: Tài chính, Nội vụ, Xây dựng${/^[;:.]/.test(work) ? '' : ' '}${work}`;
    const names = actorsAt(readingOf(text), 0)?.actors.map(({ name }) => name);
    expect(names, text).toEqual(['Sở Tài chính', 'Sở Nội vụ', 'Sở Xây dựng']);
  }
});

describe('several names', () => {
  const OTHERS = ['Sở Tài chính', 'UBND các xã', 'Phòng Kế hoạch', 'các đơn vị liên quan', 'Công an tỉnh'];

  test.each(NAMES)('%s', (name) => {
    for (const other of OTHERS) {
      // `và` of a joint office may go on: `HĐND và UBND`.
      if (/(?:HĐND|ĐBQH) và/.test(name)) continue;
      for (const joint of [', ', ' và ', '; ']) {
        const isList = joint !== '; ';
        const text = `${name}${joint}${other} rà soát hồ sơ.`;
        const found = actorsAt(readingOf(text), 0)!.actors.map((actor) => actor.name);
        expect(found, text).toEqual(isList ? [name, other] : [name]);
      }
    }
  });
});
