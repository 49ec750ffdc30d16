import { describe, expect, test } from 'vitest';
import { assignmentsOf } from '../../../server/src/model/assignment/assignments';
import {
  isEvaluative,
  looksLikeDirective,
  standsInAssessment,
} from '../../../server/src/model/assignment/directive';
import {
  actorsOfHeading,
  actorsOfLeadIn,
  type Governor,
} from '../../../server/src/model/assignment/governing';
import { handOversOf } from '../../../server/src/model/assignment/hand-over';
import { readingOf } from '../../../server/src/model/unit/reading';

const heading = (text: string): Governor => ({ kind: 'heading', text });
const leadIn = (text: string): Governor => ({ kind: 'lead-in', text });
const seen = (text: string, ...governors: Governor[]) =>
  assignmentsOf(readingOf(text), governors).map(({ name, role, source }) => `${name} ${role} ${source}`);
const OWN = heading('Phòng Quản lý Công nghiệp');

describe('who answers for a task', () => {
  test.each([
    ['Xây dựng Kế hoạch khuyến công.', ['Phòng Quản lý Công nghiệp lead heading']],
    [
      'Tham mưu UBND tỉnh ban hành Kế hoạch, gửi Sở Tài chính, báo cáo Lãnh đạo Sở.',
      ['Phòng Quản lý Công nghiệp lead heading'],
    ],
    [
      'Chủ trì, phối hợp với phòng QLTM xây dựng Kế hoạch.',
      ['Phòng Quản lý Công nghiệp lead heading', 'phòng QLTM coordinate inline'],
    ],
    [
      'Phối hợp Trung tâm của Sở KHCN để đăng tin.',
      ['Phòng Quản lý Công nghiệp lead heading', 'Trung tâm của Sở KHCN coordinate inline'],
    ],
    [
      'Đôn đốc Trung tâm Khuyến công xây dựng Báo cáo.',
      ['Phòng Quản lý Công nghiệp lead heading', 'Trung tâm Khuyến công execute inline'],
    ],
    ['Hướng dẫn các doanh nghiệp đăng ký tham gia.', ['Phòng Quản lý Công nghiệp lead heading']],
    [
      'Chuẩn bị hội nghị; Văn phòng bố trí hội trường.',
      ['Phòng Quản lý Công nghiệp lead heading', 'Văn phòng lead inline'],
    ],
    [
      'Kiểm tra các kho; yêu cầu Công ty TNHH An Bình khắc phục.',
      ['Phòng Quản lý Công nghiệp lead heading', 'Công ty TNHH An Bình execute inline'],
    ],
    ['Giao Văn phòng theo dõi, đôn đốc các phòng thực hiện.', ['Văn phòng monitor inline']],
    ['Giao Văn phòng chủ động, thường xuyên đôn đốc các phòng.', ['Văn phòng monitor inline']],
    ...['với', 'cùng', 'chặt chẽ với'].map((words): [string, string[]] => [
      `Giao Văn phòng phối hợp ${words} Sở Tài chính kiểm tra.`,
      ['Văn phòng lead inline', 'Sở Tài chính coordinate inline'],
    ]),
    ...['tham mưu', 'tham mưu cho', 'tham mưu giúp'].map((words): [string, string[]] => [
      `Giao Sở Tài chính ${words} UBND tỉnh ban hành Kế hoạch.`,
      ['Sở Tài chính lead inline'],
    ]),
    [
      'Giao Phòng Kế hoạch chủ trì, Thanh tra Sở và Trung tâm Kiểm định xây dựng phối hợp kiểm tra.',
      [
        'Phòng Kế hoạch lead inline',
        'Thanh tra Sở coordinate inline',
        'Trung tâm Kiểm định xây dựng coordinate inline',
      ],
    ],
    [
      'Giao Trung tâm Kiểm định xây dựng: (1) Lập kế hoạch; (2) Báo cáo.',
      ['Trung tâm Kiểm định xây dựng lead inline'],
    ],
    ['Phòng Kế hoạch tổng hợp xây dựng quy trình.', ['Phòng Kế hoạch tổng hợp lead inline']],
    ['Phòng Kế hoạch tổng hợp số liệu, báo cáo Giám đốc.', ['Phòng Kế hoạch lead inline']],
    ['Yêu cầu Phòng Vật tư - Thiết bị y tế kiểm kê kho.', ['Phòng Vật tư - Thiết bị y tế lead inline']],
    ['Yêu cầu Công an các xã, phường bố trí lực lượng.', ['Công an các xã, phường lead inline']],
    [
      'Bà Trần Thị B, Trưởng phòng Kinh tế: làm việc với các hộ dân.',
      ['Bà Trần Thị B, Trưởng phòng Kinh tế lead label'],
    ],
    [
      'Đồng chí Hoàng Văn E - Phó Giám đốc phụ trách chuyên môn tiếp tục chỉ đạo công tác đào tạo.',
      ['Đồng chí Hoàng Văn E - Phó Giám đốc lead inline'],
    ],
    ['Đề ngị Ủy ban nhân nhân dân xã Tân Hòa bá\u043e cáo.', ['Ủy ban nhân nhân dân xã Tân Hòa lead inline']],
    ['Căn cứ ý kiến của Bộ Xây dựng, Phòng QLTM lập phương án, gửi Văn phòng.', ['Phòng QLTM lead inline']],
    ['Trong tháng 5/2026, các phòng rà soát hồ sơ, gửi Văn phòng.', ['các phòng lead inline']],
    ['Thực hiện Công điện của Thủ tướng Chính phủ, giao Phòng QLTM kiểm tra.', ['Phòng QLTM lead inline']],
    [
      'Phòng QLTM rà soát theo tiến độ: (1) lập danh mục trước 31/5/2026; (2) lấy ý kiến.',
      ['Phòng QLTM lead inline'],
    ],
    ['Thanh tra tỉnh kiểm tra 03 dự án.', ['Thanh tra tỉnh lead inline']],
    ['Lãnh đạo Sở chỉ đạo Phòng QLTM lập đề án.', ['Lãnh đạo Sở lead inline', 'Phòng QLTM execute inline']],
    ['Đề nghị Thường trực HĐND xã Tân Phong tổ chức kỳ họp.', ['Thường trực HĐND xã Tân Phong lead inline']],
    ['Thường trực Đảng ủy chỉ đạo các chi bộ tổ chức đại hội.', ['Thường trực Đảng ủy lead inline']],
    ['Phòng QLTM: Rà soát danh sách.', ['Phòng QLTM lead label']],
    ['Đối với UBND các xã: Đề nghị quan tâm công tác bồi thường.', ['UBND các xã lead label']],
    ['Riêng Chi cục Thủy lợi: Rà soát phương án ứng phó.', ['Chi cục Thủy lợi lead label']],
    ['Về phía Công ty An Bình: Cung cấp hồ sơ môi trường.', ['Công ty An Bình lead label']],
    ['Đối với các hộ kinh doanh: Hướng dẫn niêm yết giá.', ['Phòng Quản lý Công nghiệp lead heading']],
    ['Đối với Công ty An Bình: Giao Phòng QLTM kiểm tra hồ sơ.', ['Phòng QLTM lead inline']],
    [
      'Đ/c Nguyễn Văn A, PGĐ Sở: Chỉ đạo phòng QLNL làm rõ kiến nghị.',
      ['Đ/c Nguyễn Văn A, PGĐ Sở lead label', 'phòng QLNL execute inline'],
    ],
    [
      'Lập danh mục (Phòng QLCN chủ trì, Phòng QLTM phối hợp).',
      ['Phòng QLCN lead inline', 'Phòng QLTM coordinate inline'],
    ],
    ['Lập danh mục, gửi Sở Công Thương (Văn phòng).', ['Phòng Quản lý Công nghiệp lead heading']],
    ['Lập danh mục (Văn phòng).', ['Văn phòng lead inline']],
    [
      'Trên cơ sở đề xuất của các sở, giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng tham mưu.',
      ['Sở Tài chính lead inline', 'Sở Xây dựng coordinate inline'],
    ],
    [
      'Đề nghị UBND cấp huyện hướng dẫn để UBND cấp xã thực hiện.',
      ['UBND cấp huyện lead inline', 'UBND cấp xã execute inline'],
    ],
    [
      'Các sở, ngành theo chức năng, nhiệm vụ được giao tập trung tháo gỡ vướng mắc.',
      ['Các sở, ngành lead inline'],
    ],
  ])('%s', (text, expected) => {
    expect(seen(text, OWN)).toEqual(expected);
  });

  test('the nearest heading or lead-in that names somebody governs', () => {
    const outer = leadIn('Giám đốc Sở giao các phòng, đơn vị thực hiện các nhiệm vụ sau:');
    expect(seen('Lập danh mục.', outer, OWN)).toEqual(['Phòng Quản lý Công nghiệp lead heading']);
    expect(seen('Lập danh mục.', outer, heading('Nhiệm vụ trọng tâm'))).toEqual([
      'các phòng, đơn vị lead lead-in',
    ]);
    expect(assignmentsOf(readingOf('Lập danh mục.'), [outer])[0]).toMatchObject({ isCollective: true });
    expect(seen('Lập danh mục.', heading('Nhiệm vụ trọng tâm'))).toEqual([]);
    expect(seen('Phối hợp với Công an tỉnh kiểm tra.', heading('Nhiệm vụ trọng tâm'))).toEqual([
      'Công an tỉnh coordinate inline',
    ]);
  });

  test.each([
    ['Phòng Quản lý Công nghiệp', ['Phòng Quản lý Công nghiệp']],
    ['Giao Sở Xây dựng', ['Sở Xây dựng']],
    ['Đối với Văn phòng', ['Văn phòng']],
    ['Yêu cầu đối với chủ đầu tư', ['chủ đầu tư']],
    ['Công tác chuyển đổi số (Văn phòng chủ trì)', ['Văn phòng']],
    ['Nhiệm vụ khác (giao Phòng Quản lý Công nghiệp thực hiện)', ['Phòng Quản lý Công nghiệp']],
    ['Quản lý chợ (tại các xã, phường)', []],
    ['NHIỆM VỤ TRONG THỜI GIAN TỚI', []],
    ['Nhiệm vụ Quý II năm 2026', []],
    [
      'Thủ trưởng các sở; Chủ tịch UBND các xã, phường:',
      ['Thủ trưởng các sở', 'Chủ tịch UBND các xã, phường'],
    ],
    ['Phòng Quản lý, bảo vệ rừng và Bảo tồn', ['Phòng Quản lý, bảo vệ rừng và Bảo tồn']],
    ['Phòng Hành chính, tổng hợp', ['Phòng Hành chính, tổng hợp']],
    [
      'Đội Kiểm lâm cơ động và phòng cháy, chữa cháy rừng',
      ['Đội Kiểm lâm cơ động và phòng cháy, chữa cháy rừng'],
    ],
    ['Các xí nghiệp, chi nhánh', ['Các xí nghiệp, chi nhánh']],
    ['Nhiệm vụ trọng tâm', []],
    ['Về đầu tư phát triển cụm công nghiệp', []],
    ['Phòng, chống thiên tai', []],
    ['Tổ chức thực hiện', []],
    ['Thanh tra, kiểm tra', []],
    ['Phòng Quản lý, bảo vệ rừng', ['Phòng Quản lý, bảo vệ rừng']],
    ['Trung tâm khuyến công', ['Trung tâm khuyến công']],
    ['Phòng A, Phòng B', ['Phòng A', 'Phòng B']],
    ['Văn phòng; tổ chức cán bộ', []],
    ...['Đối với', 'Nhiệm vụ của', 'Nhiệm vụ', 'Về phía', 'Trách nhiệm của', 'Phân công nhiệm vụ cho'].map(
      (words): [string, string[]] => [`${words} Sở Công Thương`, ['Sở Công Thương']],
    ),
  ])('heading %s', (text, expected) => {
    expect(actorsOfHeading(text).map(({ name }) => name)).toEqual(expected);
  });

  test.each([
    [
      'Để hoàn thành kế hoạch, đề nghị UBND các xã, phường thực hiện các nhiệm vụ sau:',
      ['UBND các xã, phường'],
    ],
    ['Các phòng, đơn vị tập trung thực hiện:', ['Các phòng, đơn vị']],
    ['Văn phòng:', ['Văn phòng']],
    [
      'Sở Tài chính hoàn thiện dự thảo Đề án, trình UBND tỉnh. Trong đó chú ý một số nội dung sau:',
      ['Sở Tài chính'],
    ],
    ['Đối với UBND xã Tân Hưng, yêu cầu tập trung thực hiện:', ['UBND xã Tân Hưng']],
    ['Đội Quản lý thị trường số 4 là cơ quan thường trực, chủ trì:', ['Đội Quản lý thị trường số 4']],
    ['Giám đốc Sở kết luận như sau:', []],
    [
      'Sau khi nghe Văn phòng báo cáo, Giám đốc Sở đánh giá cao sự nỗ lực của các phòng và kết luận như sau:',
      [],
    ],
    ['Trên cơ sở thảo luận, Giám đốc Sở chỉ đạo một số nội dung sau:', []],
    ...['Đối với', 'Về phía', 'Riêng', 'Riêng đối với'].map((words): [string, string[]] => [
      `${words} Sở Công Thương:`,
      ['Sở Công Thương'],
    ]),
  ])('lead-in %s', (text, expected) => {
    expect(actorsOfLeadIn(text).map(({ name }) => name)).toEqual(expected);
  });
});

describe('words that hand work over', () => {
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

test('a lead-in names partners too', () => {
  const over = leadIn('Sở Y tế chủ trì, phối hợp với Sở Nội vụ và UBND các xã:');
  expect(seen('Rà soát biên chế.', over)).toEqual([
    'Sở Y tế lead lead-in',
    'Sở Nội vụ coordinate lead-in',
    'UBND các xã coordinate lead-in',
  ]);
});

describe('what an item is', () => {
  test.each([
    'Xây dựng Kế hoạch khuyến công.',
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
    'Trạm Y tế xã: tiêm bổ sung cho trẻ dưới 5 tuổi tại các thôn.',
    'Trạm Y tế xã: tiêm bổ sung vắc xin',
    'Sở Xây dựng có trách nhiệm kiểm tra, báo cáo UBND tỉnh trong thời hạn 20 ngày.',
  ])('a directive: %s', (text) => {
    expect(looksLikeDirective(readingOf(text))).toBe(true);
  });

  test.each([
    'Hoạt động sản xuất có nhiều dấu hiệu tích cực.',
    'Giải ngân vốn đầu tư công đạt 21,5%.',
    'Sở Công Thương biểu dương sự nỗ lực của các địa phương.',
    'Sở Công Thương sẽ phối hợp với các sở.',
    'Nhà thầu có trách nhiệm bảo đảm an toàn.',
    'Ông Nguyễn Văn A, Phó Giám đốc Sở: Tổ trưởng;',
    'Phòng Kế hoạch: 05 người, 02 xe.',
    'Văn phòng: tổ phó thường trực',
    'Chấp thuận đề nghị của Phòng QLTM về việc thay đổi nhân sự.',
    'Khi đơn vị không đáp ứng yêu cầu, cải tạo lưới điện thì bàn giao.',
    'Về chuyển đổi mô hình quản lý, kinh doanh, khai thác chợ',
    'Tổ chức thực hiện',
    'Thanh tra Sở',
    'ĐÁNH GIÁ CHUNG',
    'Đề nghị UBND các xã thực hiện các nhiệm vụ sau:',
  ])('none: %s', (text) => {
    expect(looksLikeDirective(readingOf(text))).toBe(false);
  });

  test.each([
    ['Một số kết quả nổi bật, cụ thể:', true],
    ['Bên cạnh đó, vẫn còn một số hạn chế như:', true],
    ['Đánh giá chung', true],
    ['Nhiệm vụ trọng tâm', false],
    ['Giải pháp khắc phục hạn chế', false],
    ['Công tác kiểm tra, đánh giá', false],
    ['Sau khi nghe báo cáo kết quả công tác, Giám đốc Sở kết luận như sau:', false],
  ])('assessment under %s: %s', (text, expected) => {
    expect(isEvaluative(text)).toBe(expected);
  });

  test('the nearest governor decides', () => {
    expect(standsInAssessment([heading('Kết quả kiểm tra'), heading('Yêu cầu đối với chủ đầu tư')])).toBe(
      false,
    );
    expect(standsInAssessment([leadIn('Sở thông báo kết quả như sau:'), heading('Thông tin chung')])).toBe(
      true,
    );
  });
});
