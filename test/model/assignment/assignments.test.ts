import { describe, expect, test } from 'vitest';
import type { Governor } from '../../../server/src/model/assignment/actors-over';
import { assignmentsOf } from '../../../server/src/model/assignment/assignments';
import { readingOf } from '../../../server/src/model/prose/reading';
import { readAlike } from '../../support/blanks';
import { heading, leadIn } from './headings';

/** `name role source` of each who answers for a task below some governors, outermost first. */
const answering = (text: string, ...governors: Governor[]) =>
  assignmentsOf(readingOf(text), governors).map(({ name, role, source }) => `${name} ${role} ${source}`);
const OWN = heading('Phòng Quản lý Công nghiệp');

/** `lead Phòng A; coordinate Phòng B` */
const told = (given: string): string =>
  readAlike(given, (text) =>
    assignmentsOf(readingOf(text), [])
      .map(({ name, role }) => `${role} ${name}`)
      .join('; '),
  );

describe('several in one sentence', () => {
  test.each([
    ['Giao Phòng A yêu cầu các doanh nghiệp báo cáo kết quả.', 'lead Phòng A'],
    ['Giao theo dõi, đôn đốc: Văn phòng Sở.', 'monitor Văn phòng Sở'],
    ['Phòng A lập danh sách; Phòng B phối hợp.', 'lead Phòng A; coordinate Phòng B'],
    ['Phòng A lập danh sách; Phòng B phối hợp thực hiện.', 'lead Phòng A; coordinate Phòng B'],
    ['Phòng A lập danh sách. Phòng B phối hợp', 'lead Phòng A; coordinate Phòng B'],
    ['Phòng A lập danh sách; Phòng B phối hợp bố trí hội trường.', 'lead Phòng A; lead Phòng B'],
    ['Phòng A lập danh sách; Phòng B phối hợp thực hiện việc bố trí xe.', 'lead Phòng A; lead Phòng B'],
    ['Giao Phòng A chủ trì, Phòng B phối hợp lập danh sách.', 'lead Phòng A; coordinate Phòng B'],
    [
      'Giao Phòng A chủ trì, Phòng B phối hợp, Văn phòng theo dõi.',
      'lead Phòng A; monitor Văn phòng; coordinate Phòng B',
    ],
    ['Giao Phòng A lập danh sách, Văn phòng theo dõi, đôn đốc.', 'lead Phòng A; monitor Văn phòng'],
    ['Giao Phòng A lập danh sách; Văn phòng theo dõi, đôn đốc.', 'lead Phòng A; monitor Văn phòng'],
    ['Giao Phòng A lập danh sách, Văn phòng theo dõi giá cả.', 'lead Phòng A; lead Văn phòng'],
    ['Giao Phòng A lập danh sách, còn Văn phòng chuẩn bị xe.', 'lead Phòng A; lead Văn phòng'],
    ['Giao Phòng A lập danh sách, UBND tỉnh xem xét.', 'lead Phòng A'],
    ['Giao Phòng A lập danh sách, Sở Tài chính thẩm định.', 'lead Phòng A'],
    ['Giao Phòng A lập danh sách, trình UBND tỉnh, Sở Tài chính.', 'lead Phòng A'],
    ['Phòng A: Chủ trì kiểm tra; Phòng B: phối hợp.', 'lead Phòng A; coordinate Phòng B'],
    ['Phòng A cùng với Phòng B kiểm tra chợ.', 'lead Phòng A; coordinate Phòng B'],
    ['Cùng Phòng A kiểm tra chợ.', 'coordinate Phòng A'],
    ['Phòng A và Phòng B cùng kiểm tra chợ.', 'lead Phòng A; lead Phòng B'],
    [
      'Sau 05 ngày làm việc kể từ ngày ban hành Thông báo này, các phòng gửi báo cáo về Văn phòng.',
      'lead các phòng',
    ],
    ['Trong vòng 05 ngày kể từ ngày 10/3/2026, Phòng A kiểm tra chợ.', 'lead Phòng A'],
    ['Ngay trong tuần này, Phòng A kiểm tra chợ.', 'lead Phòng A'],
    ['Định kỳ 02 tuần một lần, Phòng A kiểm tra chợ.', 'lead Phòng A'],
    ['Cuối mỗi ngày làm việc, Phòng A kiểm tra chợ.', 'lead Phòng A'],
    ['Trước ngày 15/4 và ngày 15/10/2026, các phòng kiểm tra chợ.', 'lead các phòng'],
    ['Trong 02 năm, Sở đã kiểm tra chợ.', ''],
    ['Sau 05 năm sắp xếp, các phòng đã ổn định.', ''],
    [
      'Lập danh sách; đồng chí Trưởng phòng chịu trách nhiệm trực tiếp trước Giám đốc Sở nếu tiếp tục để chậm.',
      '',
    ],
    ['Lập danh sách; Trưởng các phòng chịu trách nhiệm trước Giám đốc Sở về số liệu báo cáo.', ''],
    ['Phòng A lập danh sách; Trưởng phòng chịu trách nhiệm nếu để chậm.', 'lead Phòng A'],
    [
      'Phòng A lập danh sách; đồng chí Phó Giám đốc chịu trách nhiệm chỉ đạo.',
      'lead Phòng A; lead đồng chí Phó Giám đốc',
    ],
    ['Phòng A đôn đốc thu hồi công nợ.', 'lead Phòng A'],
    ['Phòng A tiếp tục theo dõi, đôn đốc thu nợ thuế.', 'lead Phòng A'],
    ['Phòng A theo dõi, đôn đốc việc thu hồi công nợ của các trạm.', 'monitor Phòng A'],

    ['Phòng A cùng Phòng B, Phòng C kiểm tra chợ.', 'lead Phòng A; coordinate Phòng B; coordinate Phòng C'],
    ['Giao Phòng A cùng Đoàn Thanh niên kiểm tra chợ.', 'lead Phòng A; coordinate Đoàn Thanh niên'],
    [
      'Phòng A làm việc với Công ty Điện lực B về đấu nối trạm bơm.',
      'lead Phòng A; coordinate Công ty Điện lực B',
    ],
    ['Phòng A tổ chức làm việc với Công ty B về nợ thuế.', 'lead Phòng A'],
    ...['chuẩn bị buổi', 'chuẩn bị cuộc', 'tham gia đoàn', 'kiểm tra', 'báo cáo khi', 'bố trí xe để'].map(
      (words): [string, string] => [`Phòng A ${words} làm việc với Công ty B.`, 'lead Phòng A'],
    ),
    ['Phòng A làm việc với Ngân hàng B, Bộ Tài chính về khoản vay.', 'lead Phòng A'],
    ['Chuẩn bị tài liệu cho Đoàn kiểm tra làm việc với Sở B.', ''],
    ['Lập danh sách (Phòng A chủ trì, Phòng B phối hợp).', 'lead Phòng A; coordinate Phòng B'],
    ['Lập danh sách (Phòng A phối hợp).', 'coordinate Phòng A'],
    ['Lập danh sách (Phòng A phối hợp, Phòng B chủ trì).', 'lead Phòng B; coordinate Phòng A'],
    ['Lập danh sách (Phòng A thực hiện; Phòng B đôn đốc).', 'lead Phòng A; monitor Phòng B'],
    ['Lập danh sách (Phòng A, Phòng B).', 'lead Phòng A; lead Phòng B'],
    ['Lập danh sách (Phòng A, trước 12/5/2026).', 'lead Phòng A'],
    ['Lập danh sách (Phòng A, bản chính).', ''],
    ['Đại tu máy biến áp. (Phòng Kỹ thuật chủ trì)', 'lead Phòng Kỹ thuật'],
    ['Đại tu máy biến áp (giao Phòng Kỹ thuật).', 'lead Phòng Kỹ thuật'],
    ['Phòng Quản lý, khai thác hạ tầng: kiểm tra chợ.', 'lead Phòng Quản lý, khai thác hạ tầng'],
    ['Phòng Quản lý, khai thác hạ tầng: Kiểm tra chợ.', 'lead Phòng Quản lý, khai thác hạ tầng'],
    ['Đ/c Nguyễn Văn A theo dõi, đôn đốc.', 'monitor Đ/c Nguyễn Văn A'],
    ['Đề nghị Nhà khách bố trí phòng nghỉ.', 'lead Nhà khách'],
    ['Yêu cầu nhóm tác giả đề tài cập nhật số liệu.', 'lead nhóm tác giả đề tài'],
    ['Theo đề nghị của Sở A, giao Phòng B lập danh sách.', 'lead Phòng B'],
    ['Yêu cầu của Sở A, Phòng B lập danh sách.', ''],
    ['Tổng kết các đề án do Sở A chủ trì.', 'lead Sở A'],
    ['Phối hợp với Petrolimex Bình Hòa kiểm tra các kho.', 'coordinate Petrolimex Bình Hòa'],
    [
      'Phối hợp với Phòng Giám sát, thẩm định và Văn phòng lập danh sách.',
      'coordinate Phòng Giám sát, thẩm định; coordinate Văn phòng',
    ],
    ['Phối hợp với Phòng Giám sát, thẩm định và hoàn thiện hồ sơ.', 'coordinate Phòng Giám sát'],
    ['Phối hợp với Phòng Giám sát, thẩm định và trình Giám đốc.', 'coordinate Phòng Giám sát'],
    [
      'Phối hợp với Phòng Thanh tra, xử lý đơn thư, Văn phòng lập danh sách.',
      'lead Văn phòng; coordinate Phòng Thanh tra',
    ],
    ['Giao Thanh tra kiểm tra đột xuất các kho.', 'lead Thanh tra'],
    ['Giao Thanh tra, Văn phòng kiểm tra các kho.', 'lead Thanh tra; lead Văn phòng'],
    ['Giao Thanh tra và Phòng A kiểm tra các kho.', 'lead Thanh tra; lead Phòng A'],
    ['Đề nghị Thống kê, Thuế cơ sở 3 rà soát hộ kinh doanh.', 'lead Thống kê; lead Thuế cơ sở 3'],
    ['Giao Thanh tra, Kiểm tra các kho.', ''],
    ['Giao Thống kê rà soát danh sách hộ nghèo.', 'lead Thống kê'],
    ['Đề nghị Thanh tra phối hợp với Phòng A kiểm tra các kho.', 'lead Thanh tra; coordinate Phòng A'],
    ['Phòng A lập danh sách; giao Thanh tra kiểm tra các kho.', 'lead Phòng A; lead Thanh tra'],
    ['Giao thanh tra, kiểm tra đột xuất các kho.', ''],
    ['Yêu cầu Thanh tra, kiểm tra đột xuất các kho.', ''],
    ...['trên địa bàn', 'thuộc địa bàn', 'thuộc vùng dự án', 'thuộc phạm vi dự án'].flatMap((area) =>
      ['các xã', 'UBND các xã'].map((who) => [`${who} ${area} lập danh sách.`, `lead ${who}`]),
    ),
    ['Phòng A là đơn vị đầu mối, có nhiệm vụ lập danh sách trước ngày 15/4/2026.', 'lead Phòng A'],
    ['Phòng A là đơn vị đầu mối, có nhiệm vụ lập danh sách.', ''],
    ['Phòng A được đề nghị lập danh sách trước ngày 15/4/2026.', 'lead Phòng A'],
    ['Phòng A được đề nghị khen thưởng trước ngày 15/4/2026.', ''],
    ['UBND các xã thuộc tỉnh Hòa An lập danh sách.', 'lead UBND các xã thuộc tỉnh Hòa An'],
    ['Lãnh đạo các khối lập danh sách học sinh.', 'lead Lãnh đạo các khối'],
    ['Lãnh đạo các phòng chủ động lập danh sách.', 'lead Lãnh đạo các phòng'],
    ['Lãnh đạo các phòng, ban chuyên môn rà soát hồ sơ.', 'lead Lãnh đạo các phòng, ban chuyên môn'],
    ['Lãnh đạo các chi bộ thực hiện nhiệm vụ.', ''],
    ['Đảng ủy Sở lãnh đạo các đơn vị hoàn thành nhiệm vụ.', 'lead Đảng ủy Sở'],
    ['Phòng A mời lãnh đạo các sở dự lễ.', 'lead Phòng A'],
    ['Lãnh đạo, chỉ đạo các phòng rà soát hồ sơ.', ''],
    ['Lập quy hoạch đối với khu bến do Sở A chủ trì.', 'lead Sở A'],
    ['Hoàn thành các hạng mục, do Phòng A chủ trì.', 'lead Phòng A'],
    ['Giao Phòng A rà soát các hạng mục, do Phòng B chủ trì.', 'lead Phòng A; lead Phòng B'],
    ['Giao Phòng A rà soát các đề án do Sở B chủ trì.', 'lead Phòng A'],
    ['Rà soát các đề án do Sở A chủ trì, tổng hợp kết quả.', ''],
  ])('%s: %s', (text, expected) => expect(told(text)).toBe(expected));
});

const list = (words: string): string[] => words.split(', ');

describe('a label behind the work', () => {
  const LABELS: readonly (readonly [role: string, verbs: string])[] = [
    [
      'lead',
      'chủ trì, chủ trì thực hiện, chủ trì tham mưu, thực hiện, đầu mối, chịu trách nhiệm, chịu trách nhiệm chính, phụ trách, tham mưu, được giao, thực hiện chính, tổ chức thực hiện',
    ],
    ['coordinate', 'phối hợp, phối hợp thực hiện, hỗ trợ'],
    ['monitor', 'chỉ đạo, theo dõi, theo dõi đôn đốc, đôn đốc, giám sát'],
  ];
  test.each(list('Đơn vị, Cơ quan, Phòng, Bộ phận, Tổ chức, Cá nhân, Cán bộ, Người, Đồng chí'))(
    '%s',
    (who) => {
      for (const [role, verbs] of LABELS)
        for (const verb of list(verbs)) {
          expect(told(`Lập danh sách hộ nghèo. ${who} ${verb}: Văn phòng.`), verb).toBe(`${role} Văn phòng`);
          const small = who.toLowerCase();
          expect(told(`Lập danh sách hộ nghèo (${small} ${verb}: Văn phòng).`), verb).toBe(
            `${role} Văn phòng`,
          );
        }
    },
  );

  test.each<readonly [string, string]>([
    ...list(
      'Chủ trì, Chủ trì thực hiện, Phân công, Phân công thực hiện, Trách nhiệm, Trách nhiệm thực hiện, Đầu mối, Phụ trách',
    ).map((label) => [label, 'lead Văn phòng'] as const),
    ['Phối hợp', 'coordinate Văn phòng'],
    ['Phối hợp thực hiện', 'coordinate Văn phòng'],
    ['Lãnh đạo phụ trách', 'monitor Văn phòng'],
    ['Sản phẩm', ''],
    ['Kinh phí', ''],
  ])('%s: %s', (label, expected) => {
    expect(told(`Lập danh sách hộ nghèo. ${label}: Văn phòng.`)).toBe(expected);
    expect(told(`Lập danh sách hộ nghèo (${label.toLowerCase()}: Văn phòng).`)).toBe(expected);
  });
});

describe('who answers for a task', () => {
  test.each([
    ['Xây dựng Kế hoạch khuyến công.', ['Phòng Quản lý Công nghiệp lead heading']],
    [
      'Tham mưu UBND tỉnh ban hành Kế hoạch, gửi Sở Tài chính, báo cáo Lãnh đạo Sở.',
      ['Phòng Quản lý Công nghiệp lead heading'],
    ],
    [
      'Chủ trì, phối hợp với phòng KHTC lập Dự toán.',
      ['Phòng Quản lý Công nghiệp lead heading', 'phòng KHTC coordinate inline'],
    ],
    [
      'Xây dựng Kế hoạch (đơn vị chủ trì: Văn phòng; phối hợp: Sở Tài chính; thời hạn: 15/4/2026).',
      ['Văn phòng lead inline', 'Sở Tài chính coordinate inline'],
    ],
    [
      'Kiểm tra, xử lý vi phạm đất đai: Sở Tài chính chủ trì, hoàn thành trong tháng.',
      ['Sở Tài chính lead inline'],
    ],
    [
      'Xây dựng Kế hoạch. Đơn vị thực hiện: Văn phòng. Lãnh đạo theo dõi: Phó Giám đốc Sở.',
      ['Văn phòng lead inline', 'Phó Giám đốc Sở monitor inline'],
    ],
    [
      'Khắc phục vùng lõm sóng. Đơn vị thực hiện: Mạng di động Minh Quang.',
      ['Mạng di động Minh Quang lead inline'],
    ],
    [
      'Xây dựng Kế hoạch. Đơn vị phối hợp: Văn phòng.',
      ['Phòng Quản lý Công nghiệp lead heading', 'Văn phòng coordinate inline'],
    ],
    [
      'Phòng Giám sát cảng hàng không, sân bay: đánh giá chất lượng đường băng.',
      ['Phòng Giám sát cảng hàng không, sân bay lead label'],
    ],
    [
      'Đại tu máy biến áp trước ngày 20/11/2026. (P. Kỹ thuật chủ trì; Đội Vận hành phối hợp)',
      ['P. Kỹ thuật lead inline', 'Đội Vận hành coordinate inline'],
    ],
    [
      'Xử lý 14 điểm vi phạm (Phòng An toàn chủ trì; Đội Quản lý điện Hòa Khê thực hiện).',
      ['Phòng An toàn lead inline', 'Đội Quản lý điện Hòa Khê execute inline'],
    ],
    [
      'Xây dựng kế hoạch (chủ trì: Phòng Kế hoạch; thực hiện: các trường).',
      ['Phòng Kế hoạch lead inline', 'các trường execute inline'],
    ],
    ['Giao Văn phòng trực lễ.', ['Văn phòng lead inline']],
    [
      'Giao Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn xây dựng phương án.',
      ['Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn lead inline'],
    ],
    [
      'Rà soát chợ (các phòng, trạm thực hiện; Văn phòng đôn đốc).',
      ['các phòng, trạm lead inline', 'Văn phòng monitor inline'],
    ],
    ['Giảm thời gian mất điện (các đội quản lý điện khu vực).', ['các đội quản lý điện khu vực lead inline']],
    ['Các đội quản lý chặt địa bàn.', ['Các đội lead inline']],
    ['Bảo vệ, lái xe chấp hành quy định áp tải tiền.', ['Bảo vệ, lái xe lead inline']],
    ['Bảo vệ, phát triển rừng.', ['Phòng Quản lý Công nghiệp lead heading']],
    [
      'Chi trả trợ cấp: Trung tâm Dịch vụ việc làm kiểm tra; Phòng Kế toán quyết toán.',
      ['Trung tâm Dịch vụ việc làm lead inline', 'Phòng Kế toán lead inline'],
    ],
    ['Các đơn vị được kiểm tra chỉnh sửa sai sót.', ['Các đơn vị lead inline']],
    ['Các trường mầm non, tiểu học công khai khoản thu.', ['Các trường mầm non, tiểu học lead inline']],
    [
      'Chuyên viên phụ trách y tế (đ/c Lan) phối hợp với Trạm Y tế phường tiêm vắc xin.',
      ['Chuyên viên phụ trách y tế lead inline', 'Trạm Y tế phường coordinate inline'],
    ],
    ['Chi trả trợ cấp tháng 6. Phụ trách: đ/c Bình.', ['đ/c Bình lead inline']],
    [
      'Về khảo sát, lập hồ sơ, Khu Quản lý đường bộ II chủ trì kiểm đếm.',
      ['Khu Quản lý đường bộ II lead inline'],
    ],
    ['Đón đoàn công tác: Phòng Hành chính chuẩn bị lễ tân.', ['Phòng Hành chính lead inline']],
    ['Phòng Hành chính nhắc các phân xưởng trực đủ ca.', ['Phòng Hành chính lead inline']],
    [
      'Đề nghị Công ty Điện lực Nam Hải và VNPT Nam Hải kiểm tra máy phát điện.',
      ['Công ty Điện lực Nam Hải lead inline', 'VNPT Nam Hải lead inline'],
    ],
    [
      'Yêu cầu nhà thầu - Công ty Cổ phần Xây lắp Hòa Long bổ sung nhân công.',
      ['nhà thầu - Công ty Cổ phần Xây lắp Hòa Long lead inline'],
    ],
    ['Tổ Công đoàn các đơn vị: thăm hỏi đoàn viên.', ['Tổ Công đoàn lead label']],
    ['Giảng viên thỉnh giảng nộp bảng điểm trước ngày 15/4/2026.', ['Giảng viên thỉnh giảng lead inline']],
    ['Kế toán đối chiếu công nợ, xong trước ngày 15/4/2026.', ['Kế toán lead inline']],
    ['Nhân viên thư viện kiểm kê sách.', ['Nhân viên thư viện lead inline']],
    [
      'Công chức tư pháp - hộ tịch khẩn trương số hóa sổ hộ tịch.',
      ['Công chức tư pháp - hộ tịch lead inline'],
    ],
    ['Tổng phụ trách Đội lập kế hoạch cắm trại.', ['Tổng phụ trách Đội lead inline']],
    ['Trưởng các bản vận động nhân dân hiến đất.', ['Trưởng các bản lead inline']],
    ['Yêu cầu các bản, khu phố tuyên truyền đến nhân dân.', ['các bản, khu phố lead inline']],
    ['Đề nghị các bản vẽ thiết kế được thẩm định lại.', ['Phòng Quản lý Công nghiệp lead heading']],
    ['Giao Trung tâm Dịch vụ tổng hợp xã kiểm tra loa.', ['Trung tâm Dịch vụ tổng hợp xã lead inline']],
    ['Giao Ban rà soát hồ sơ.', ['Ban lead inline']],
    ['Trường rà soát danh sách học sinh.', ['Trường lead inline']],
    ['Trường hợp chậm tiến độ, báo cáo Giám đốc Sở.', ['Phòng Quản lý Công nghiệp lead heading']],
    ['Tại buổi giao ban rà soát các nhiệm vụ chậm.', ['Phòng Quản lý Công nghiệp lead heading']],
    ['Ban hành kế hoạch, báo cáo Giám đốc Sở.', ['Phòng Quản lý Công nghiệp lead heading']],
    ['Ban rà soát hồ sơ.', ['Phòng Quản lý Công nghiệp lead heading']],
    ['Phòng rà soát nhu cầu của các trường.', ['Phòng Quản lý Công nghiệp lead heading']],
    [
      'Chi cục Thủy lợi tham mưu phương án. Chi cục phải hoàn thành hồ sơ trước ngày 15/4/2026.',
      ['Chi cục Thủy lợi lead inline'],
    ],
    [
      'Công an xã phải nắm chắc địa bàn; rà soát đối tượng, hoàn thành trước ngày 15/4/2026.',
      ['Công an xã lead inline'],
    ],
    ['Thôn 3, thôn 5 vận động nhân dân hiến đất.', ['Thôn 3 lead inline', 'thôn 5 lead inline']],
    ['Tổ dân phố số 4 tuyên truyền, vận động nhân dân.', ['Tổ dân phố số 4 lead inline']],
    ['Ấp Tân Lập bàn giao mặt bằng.', ['Ấp Tân Lập lead inline']],
    [
      'Các thôn: 3, 5 và 12 vận động nhân dân hiến đất.',
      ['thôn 3 lead inline', 'thôn 5 lead inline', 'thôn 12 lead inline'],
    ],
    ['Các tổ 1, 2 rà soát danh sách.', ['Tổ 1 lead inline', 'Tổ 2 lead inline']],
    [
      'Phối hợp với thôn 7 và Công an xã tuần tra.',
      ['Phòng Quản lý Công nghiệp lead heading', 'thôn 7 coordinate inline', 'Công an xã coordinate inline'],
    ],
    ['Sửa chữa tuyến đường thôn 3, thôn 5.', ['Phòng Quản lý Công nghiệp lead heading']],
    [
      'Đồng chí Phó Chủ tịch UBND xã phụ trách văn hóa - xã hội chủ trì họp bàn phương án.',
      ['Đồng chí Phó Chủ tịch UBND xã phụ trách văn hóa - xã hội lead inline'],
    ],
    [
      'Giao Phó Giám đốc Sở phụ trách lĩnh vực đường bộ kiểm tra các bến.',
      ['Phó Giám đốc Sở phụ trách lĩnh vực đường bộ lead inline'],
    ],
    ['Phân công Phó Giám đốc Sở phụ trách công tác cán bộ.', ['Phó Giám đốc Sở lead inline']],
    [
      'Đồng chí Phó Giám đốc Lê Văn An phụ trách chuyển đổi số; đồng chí Phó Giám đốc Trần Thị Bình phụ trách khuyến công.',
      ['Đồng chí Phó Giám đốc Lê Văn An lead inline', 'đồng chí Phó Giám đốc Trần Thị Bình lead inline'],
    ],
    [
      'Giao đồng chí Lê Văn An, chuyên viên Văn phòng kiêm nhiệm quản trị mạng.',
      ['đồng chí Lê Văn An, chuyên viên Văn phòng lead inline'],
    ],
    [
      'Kiểm tra hiện trường hai dự án; mời Sở Xây dựng, Công an tỉnh cùng tham gia.',
      [
        'Phòng Quản lý Công nghiệp lead heading',
        'Sở Xây dựng coordinate inline',
        'Công an tỉnh coordinate inline',
      ],
    ],
    ['Mời chuyên gia tham gia tập huấn.', ['Phòng Quản lý Công nghiệp lead heading']],
    [
      'Kể từ tháng 4 năm 2026, trước ngày 25 hằng tháng các phòng gửi báo cáo về Văn phòng.',
      ['các phòng lead inline'],
    ],
    [
      'Lập danh sách gửi Phòng Kế hoạch, sau đó Phòng Kế hoạch tham mưu phương án phân bổ.',
      ['Phòng Quản lý Công nghiệp lead heading', 'Phòng Kế hoạch lead inline'],
    ],
    [
      'Đấu thầu qua mạng đối với 04 gói thầu; tổ chuyên gia hoàn thành đánh giá hồ sơ trong 20 ngày.',
      ['Phòng Quản lý Công nghiệp lead heading', 'tổ chuyên gia lead inline'],
    ],
    [
      'Văn phòng là đơn vị thường trực, phối hợp với nhà cung cấp phần mềm hỗ trợ các phòng.',
      ['Văn phòng lead inline', 'nhà cung cấp phần mềm coordinate inline'],
    ],
    [
      'Nghiệm thu 04 đề tài; đối với đề tài do Trường Đại học Hồng Hà chủ trì, tham mưu thanh lý hợp đồng.',
      ['Phòng Quản lý Công nghiệp lead heading'],
    ],
    ['Lập quy hoạch khu bến do Sở Xây dựng chủ trì.', ['Sở Xây dựng lead inline']],
    [
      'Giải quyết 214 hồ sơ quá hạn: giao Phòng Kinh tế chủ trì, hoàn thành trước ngày 20/4/2026.',
      ['Phòng Kinh tế lead inline'],
    ],
    [
      'Về nút giao tạm: thống nhất chủ trương đấu nối; giao Sở Xây dựng hướng dẫn chủ đầu tư lập hồ sơ.',
      ['Sở Xây dựng lead inline'],
    ],
    [
      'Lập báo cáo; các phòng gửi số liệu, Phòng Quản lý Công nghiệp hoàn thiện, trình lãnh đạo.',
      ['Phòng Quản lý Công nghiệp lead heading', 'các phòng lead inline'],
    ],
    [
      'Giao Trưởng phòng Tổ chức - Hành chính tổng hợp kết quả.',
      ['Trưởng phòng Tổ chức - Hành chính lead inline'],
    ],
    ['Giáo viên chủ nhiệm các lớp nắm chắc tình hình lớp mình.', ['Giáo viên chủ nhiệm các lớp lead inline']],
    [
      'Trưởng các Đoàn thanh tra quán triệt công chức thực hiện quy chế.',
      ['Trưởng các Đoàn thanh tra lead inline'],
    ],
    [
      'Trung tâm Bảo trợ xã hội tổng hợp tỉnh: Chấn chỉnh việc chăm sóc đối tượng.',
      ['Trung tâm Bảo trợ xã hội tổng hợp tỉnh lead label'],
    ],
    ['Trung tâm Bảo trợ xã hội tổng hợp nhu cầu của các xã.', ['Trung tâm Bảo trợ xã hội lead inline']],
    [
      'Thống nhất đề nghị của Phòng Kế hoạch; giao Phòng có văn bản trao đổi với Sở Tài chính.',
      ['Phòng lead inline'],
    ],
    ['Văn phòng là cơ quan thường trực của Ban Chỉ đạo.', ['Phòng Quản lý Công nghiệp lead heading']],
    [
      'Lập hồ sơ thanh toán; các phòng có hồ sơ bị trả lại cử người giải trình.',
      ['Phòng Quản lý Công nghiệp lead heading', 'các phòng lead inline'],
    ],
    ['Trưởng thôn 7 vận động nhân dân hiến đất.', ['Trưởng thôn 7 lead inline']],
    ['Tổ Khoa học tự nhiên xây dựng đề cương ôn tập.', ['Tổ Khoa học tự nhiên lead inline']],
    ['Các trạm y tế trên địa bàn lập danh sách tiêm chủng.', ['Các trạm y tế lead inline']],
    ['Các chợ trên địa bàn thành phố niêm yết giá.', ['Phòng Quản lý Công nghiệp lead heading']],
    ['Nhà thầu thi công bổ sung thiết bị.', ['Nhà thầu thi công lead inline']],
    ['Chủ đầu tư các dự án khẩn trương nghiệm thu.', ['Chủ đầu tư các dự án lead inline']],
    [
      'Các đồng chí Phó Chánh Thanh tra theo lĩnh vực phụ trách chỉ đạo các phòng.',
      ['Các đồng chí Phó Chánh Thanh tra lead inline'],
    ],
    [
      'Sở Nội vụ, Báo và Đài Phát thanh - Truyền hình tỉnh tăng thời lượng phát sóng.',
      ['Sở Nội vụ lead inline', 'Báo và Đài Phát thanh - Truyền hình tỉnh lead inline'],
    ],
    ['Các đội, hải quan cửa khẩu niêm yết thủ tục.', ['Các đội, hải quan cửa khẩu lead inline']],
    [
      'Đội Tham mưu, giải quyết ùn tắc giao thông: hoàn tất hồ sơ.',
      ['Đội Tham mưu, giải quyết ùn tắc giao thông lead label'],
    ],
    [
      'Đội Quản lý đường bộ số 3, số 4: tập trung vá mặt đường.',
      ['Đội Quản lý đường bộ số 3 lead label', 'Đội Quản lý đường bộ số 4 lead label'],
    ],
    [
      'Nhà trường phối hợp với Ban đại diện cha mẹ học sinh tổ chức ngày hội.',
      ['Nhà trường lead inline', 'Ban đại diện cha mẹ học sinh coordinate inline'],
    ],
    [
      'Tuyến ống D300 Nam Hồ - Bắc Hồ: Ban Quản lý dự án cấp nước hoàn thiện hồ sơ.',
      ['Ban Quản lý dự án cấp nước lead inline'],
    ],
    ['Giao Sở Nội vụ cải tổ bộ máy.', ['Sở Nội vụ lead inline']],
    ['Đề nghị Nhà khách tỉnh bố trí chỗ nghỉ cho đại biểu.', ['Nhà khách tỉnh lead inline']],
    ['Giao Trạm Y tế phường phun khử khuẩn chợ tạm.', ['Trạm Y tế phường lead inline']],
    ['Giao Bảo tàng tỉnh sang sửa phòng lưu niệm.', ['Bảo tàng tỉnh lead inline']],
    ['Giao Trung tâm Công tác xã hội tỉnh chi trả trợ cấp.', ['Trung tâm Công tác xã hội tỉnh lead inline']],
    ['Đề nghị Liên minh Hợp tác xã tỉnh tập huấn.', ['Liên minh Hợp tác xã tỉnh lead inline']],
    [
      'Phối hợp với các hãng vận tải xây dựng kịch bản.',
      ['Phòng Quản lý Công nghiệp lead heading', 'các hãng vận tải coordinate inline'],
    ],
    [
      'Các Cục: Quản lý đất đai, Biển và Hải đảo cử cán bộ đầu mối.',
      ['Cục Quản lý đất đai lead inline', 'Cục Biển và Hải đảo lead inline'],
    ],
    ['Giao Kế hoạch vốn năm 2026 cho các phòng.', ['Phòng Quản lý Công nghiệp lead heading']],
    [
      'Chủ trì cùng Xí nghiệp Cấp nước số 2 lập phương án.',
      ['Phòng Quản lý Công nghiệp lead heading', 'Xí nghiệp Cấp nước số 2 coordinate inline'],
    ],
    [
      'Phòng Quản lý khai thác vận hành bến: Kiểm tra các bến phà.',
      ['Phòng Quản lý khai thác vận hành bến lead label'],
    ],
    ['Phó Cục trưởng Nguyễn Văn A: Chỉ đạo rà soát.', ['Phó Cục trưởng Nguyễn Văn A lead label']],
    [
      'Phân công đồng chí Nguyễn Văn A - Phó Hiệu trưởng phụ trách, chỉ đạo khai giảng.',
      ['đồng chí Nguyễn Văn A - Phó Hiệu trưởng lead inline'],
    ],
    [
      'Phối hợp Trung tâm của Sở GDĐT để đăng tin.',
      ['Phòng Quản lý Công nghiệp lead heading', 'Trung tâm của Sở GDĐT coordinate inline'],
    ],
    [
      'Đôn đốc Trung tâm Khuyến công xây dựng Báo cáo.',
      ['Phòng Quản lý Công nghiệp lead heading', 'Trung tâm Khuyến công execute inline'],
    ],
    ['Hướng dẫn các trường học đăng ký tham gia.', ['Phòng Quản lý Công nghiệp lead heading']],
    [
      'Chuẩn bị hội nghị; Văn phòng bố trí hội trường.',
      ['Phòng Quản lý Công nghiệp lead heading', 'Văn phòng lead inline'],
    ],
    [
      'Kiểm tra các kho; yêu cầu Công ty TNHH An Bình khắc phục.',
      ['Phòng Quản lý Công nghiệp lead heading', 'Công ty TNHH An Bình execute inline'],
    ],
    [
      'Phòng Kế hoạch tham mưu kế hoạch kiểm tra, Phòng Quản lý Nhà và Thanh tra Sở cử công chức tham gia.',
      ['Phòng Kế hoạch lead inline', 'Phòng Quản lý Nhà coordinate inline', 'Thanh tra Sở coordinate inline'],
    ],
    [
      'Tổ chức gặp mặt doanh nghiệp, trong đó Trung tâm Khuyến công chuẩn bị nội dung, Văn phòng bảo đảm hậu cần.',
      [
        'Phòng Quản lý Công nghiệp lead heading',
        'Trung tâm Khuyến công lead inline',
        'Văn phòng lead inline',
      ],
    ],
    [
      'Phòng Kế hoạch dự thảo báo cáo, Văn phòng phát hành.',
      ['Phòng Kế hoạch lead inline', 'Văn phòng lead inline'],
    ],
    ['Hoàn thiện hồ sơ trình UBND tỉnh, Bộ Xây dựng thẩm định.', ['Phòng Quản lý Công nghiệp lead heading']],
    [
      'Rà soát hoạt động của Ban Chỉ đạo cổ phần hóa, Ban Kiểm soát và bộ máy quản lý của Công ty.',
      ['Phòng Quản lý Công nghiệp lead heading'],
    ],
    ['Hoàn thiện tờ trình, UBND tỉnh xem xét, quyết định.', ['Phòng Quản lý Công nghiệp lead heading']],
    ['Rà soát các dự án do Sở Công Thương, Sở Xây dựng quản lý.', ['Phòng Quản lý Công nghiệp lead heading']],
    ['Lấy ý kiến các sở, ngành, UBND các xã hoàn thiện dự thảo.', ['Phòng Quản lý Công nghiệp lead heading']],
    [
      'Phối hợp với Công an tỉnh (Phòng Cảnh sát, Văn phòng tổng hợp số liệu) kiểm tra.',
      ['Phòng Quản lý Công nghiệp lead heading', 'Công an tỉnh coordinate inline'],
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
      'Giao Trưởng phòng Kế hoạch - Tài chính chủ trì, phối hợp với Văn phòng HĐND và UBND xã và Sở Tài chính lập dự toán.',
      [
        'Trưởng phòng Kế hoạch - Tài chính lead inline',
        'Văn phòng HĐND và UBND xã coordinate inline',
        'Sở Tài chính coordinate inline',
      ],
    ],
    ['Các phân xưởng: Duy trì sản xuất 3 ca; bảo dưỡng băng tải.', ['Các phân xưởng lead label']],
    [
      'Giao Văn phòng phối hợp với Sở Tài chính theo dõi, đôn đốc việc thực hiện.',
      ['Văn phòng monitor inline', 'Sở Tài chính coordinate inline'],
    ],
    [
      'Cùng Phòng Kế hoạch rà soát tài sản.',
      ['Phòng Quản lý Công nghiệp lead heading', 'Phòng Kế hoạch coordinate inline'],
    ],
    [
      'Phòng Kỹ thuật cùng với Phòng Kế hoạch kiểm tra dữ liệu.',
      ['Phòng Kỹ thuật lead inline', 'Phòng Kế hoạch coordinate inline'],
    ],
    [
      'Các Ban: Tổ chức, Tuyên giáo rà soát hồ sơ.',
      ['Ban Tổ chức lead inline', 'Ban Tuyên giáo lead inline'],
    ],
    [
      'Phó Trưởng phòng Hành chính - Quản trị rà soát tài sản công.',
      ['Phó Trưởng phòng Hành chính - Quản trị lead inline'],
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
    [
      'Các đồng chí: Lê Thị B, Trưởng Phòng Công tác xã hội; Phạm Văn C rà soát danh sách.',
      ['Lê Thị B, Trưởng Phòng Công tác xã hội lead inline', 'Phạm Văn C lead inline'],
    ],
    [
      'Giao các đồng chí Phó Giám đốc Sở: Lê Thị B, Phạm Văn C chỉ đạo các phòng.',
      ['Lê Thị B lead inline', 'Phạm Văn C lead inline'],
    ],
    ['Hội đồng thành viên yêu cầu Tổng Giám đốc rà soát định mức nhiên liệu.', ['Tổng Giám đốc lead inline']],
    [
      'Đôn đốc nhà thầu Công ty TNHH An Bình tập trung thi công.',
      ['Phòng Quản lý Công nghiệp lead heading', 'Công ty TNHH An Bình execute inline'],
    ],
    ['Phòng Thú y theo dõi sát diễn biến dịch bệnh, báo cáo Giám đốc Sở.', ['Phòng Thú y lead inline']],
    ['Phòng Thú y theo dõi chặt chẽ tình hình thực hiện kết luận này.', ['Phòng Thú y monitor inline']],
    [
      'Phối hợp với Công đoàn các khu công nghiệp thăm công nhân.',
      ['Phòng Quản lý Công nghiệp lead heading', 'Công đoàn các khu công nghiệp coordinate inline'],
    ],
    [
      'Đồng chí Chánh Văn phòng HĐND và UBND phường chịu trách nhiệm đôn đốc các phòng.',
      ['Đồng chí Chánh Văn phòng HĐND và UBND phường monitor inline'],
    ],
    ['Ban Chỉ huy Quân sự phường phúc tra nguồn nhập ngũ.', ['Ban Chỉ huy Quân sự phường lead inline']],
    [
      'Tham mưu Quy định mức chi, trình Giám đốc Sở. Phòng Kế hoạch phối hợp.',
      ['Phòng Quản lý Công nghiệp lead heading', 'Phòng Kế hoạch coordinate inline'],
    ],
    [
      'Giao Văn phòng làm đầu mối, các phòng liên quan phối hợp hoàn thiện báo cáo.',
      ['Văn phòng lead inline', 'các phòng liên quan coordinate inline'],
    ],
    ['Thư ký Hội đồng trường theo dõi việc thực hiện.', ['Thư ký Hội đồng trường monitor inline']],
    [
      'Giao Phòng Kinh tế chủ trì, tham mưu kế hoạch; Phòng Văn hóa - Xã hội phối hợp; hoàn thành trước 30/4/2026.',
      ['Phòng Kinh tế lead inline', 'Phòng Văn hóa - Xã hội coordinate inline'],
    ],
    [
      'Hiệu trưởng các trường tiểu học, trung học cơ sở báo cáo sĩ số.',
      ['Hiệu trưởng các trường tiểu học, trung học cơ sở lead inline'],
    ],
    ['Trung tâm Dịch vụ tổng hợp khẩn trương lắp đặt.', ['Trung tâm Dịch vụ tổng hợp lead inline']],
    [
      'Các trường cao đẳng, trung tâm giáo dục nghề nghiệp cử thí sinh.',
      ['Các trường cao đẳng, trung tâm giáo dục nghề nghiệp lead inline'],
    ],
    [
      'Phòng Khảo thí chủ trì; các Khoa Cơ khí, Hóa học phối hợp: hoàn thiện báo cáo tự đánh giá.',
      ['Phòng Khảo thí lead inline', 'Khoa Cơ khí coordinate inline', 'Khoa Hóa học coordinate inline'],
    ],
    [
      'Tòa án nhân dân khu vực 2, khu vực 4 rà soát án quá hạn.',
      ['Tòa án nhân dân khu vực 2 lead inline', 'Tòa án nhân dân khu vực 4 lead inline'],
    ],
    ['Đề nghị Chi đoàn thanh niên thăm hỏi gia đình khó khăn.', ['Chi đoàn thanh niên lead inline']],
    ['Phòng 7 và Phòng 9 tự kiểm tra hồ sơ.', ['Phòng 7 lead inline', 'Phòng 9 lead inline']],
    ['Sửa chữa thiết bị tại Phòng 201 nhà A.', ['Phòng Quản lý Công nghiệp lead heading']],
    ['Ban Giám hiệu các trường chủ động lập phương án dạy bù.', ['Ban Giám hiệu lead inline']],
    ['Thường trực Đảng ủy xã cho ý kiến về nhân sự.', ['Thường trực Đảng ủy xã lead inline']],
    ['Lập dự toán năm 2027 - Văn phòng chủ trì.', ['Văn phòng lead inline']],
    ['Hoàn thành hồ sơ quyết toán (Văn phòng, trước 12/5/2026).', ['Văn phòng lead inline']],
    ['Báo cáo UBND tỉnh trước ngày 10/5/2026 (giao Văn phòng).', ['Văn phòng lead inline']],
    ['Thanh tra tỉnh kiểm tra 03 dự án.', ['Thanh tra tỉnh lead inline']],
    ['Lãnh đạo Sở chỉ đạo Phòng QLTM lập đề án.', ['Lãnh đạo Sở lead inline', 'Phòng QLTM execute inline']],
    ['Đề nghị Thường trực HĐND xã Tân Phong tổ chức kỳ họp.', ['Thường trực HĐND xã Tân Phong lead inline']],
    [
      'Văn phòng xây dựng kịch bản, phân công Phòng A chủ trì đón khách.',
      ['Văn phòng lead inline', 'Phòng A lead inline'],
    ],
    [
      'Văn phòng xây dựng kịch bản, phân công lãnh đạo Sở dự lễ, trình Giám đốc.',
      ['Văn phòng lead inline', 'lãnh đạo Sở execute inline'],
    ],
    ['Phòng A lập phương án, Văn phòng xác nhận số liệu.', ['Phòng A lead inline', 'Văn phòng lead inline']],
    [
      'Lập tiến độ bù, trình Tư vấn giám sát kiểm tra, Ban Quản lý dự án chấp thuận.',
      ['Phòng Quản lý Công nghiệp lead heading'],
    ],
    [
      'Cho ý kiến về dự thảo chương trình: Giao Phòng QLTM hoàn thiện, gửi các xã.',
      ['Phòng QLTM lead inline'],
    ],
    ['Thường trực Đảng ủy chỉ đạo các chi bộ tổ chức đại hội.', ['Thường trực Đảng ủy lead inline']],
    [
      'Sở Xây dựng chỉ đạo các Hạt Quản lý đường bộ sửa chữa mặt đường.',
      ['Sở Xây dựng lead inline', 'các Hạt Quản lý đường bộ execute inline'],
    ],
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
      'Đề nghị Sở Y tế hướng dẫn để Trạm Y tế xã thực hiện.',
      ['Sở Y tế lead inline', 'Trạm Y tế xã execute inline'],
    ],
    [
      'Các sở, ngành theo chức năng, nhiệm vụ được giao tập trung tháo gỡ vướng mắc.',
      ['Các sở, ngành lead inline'],
    ],
  ])('%s', (text, expected) => {
    expect(answering(text, OWN)).toEqual(expected);
  });

  test('the nearest heading or lead-in that names somebody governs', () => {
    const outer = leadIn('Giám đốc Sở giao các phòng, đơn vị thực hiện các nhiệm vụ sau:');
    expect(answering('Lập danh mục.', outer, OWN)).toEqual(['Phòng Quản lý Công nghiệp lead heading']);
    expect(answering('Lập danh mục.', outer, heading('Nhiệm vụ trọng tâm'))).toEqual([
      'các phòng, đơn vị lead lead-in',
    ]);
    expect(assignmentsOf(readingOf('Lập danh mục.'), [outer])[0]).toMatchObject({ isCollective: true });
    expect(answering('Lập danh mục.', heading('Nhiệm vụ trọng tâm'))).toEqual([]);
    expect(answering('Phối hợp với Công an tỉnh kiểm tra.', heading('Nhiệm vụ trọng tâm'))).toEqual([
      'Công an tỉnh coordinate inline',
    ]);
  });

  test('a lead-in names partners too', () => {
    const over = leadIn('Sở Y tế chủ trì, phối hợp với Sở Nội vụ và UBND các xã:');
    expect(answering('Rà soát biên chế.', over)).toEqual([
      'Sở Y tế lead lead-in',
      'Sở Nội vụ coordinate lead-in',
      'UBND các xã coordinate lead-in',
    ]);
  });
});
