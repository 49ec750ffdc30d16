import { describe, expect, test } from 'vitest';
import { actorsOfHeading, actorsOfLeadIn } from '../../../server/src/model/assignment/actors-over';
import { readAlike } from '../../support/blanks';

describe('whom a heading names for the tasks below it', () => {
  test.each([
    ['Phòng Quản lý Công nghiệp', ['Phòng Quản lý Công nghiệp']],
    ['Giao Sở Xây dựng', ['Sở Xây dựng']],
    ['Giao Sở Xây dựng các nhiệm vụ sau đây', ['Sở Xây dựng']],
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
    ['Về xây dựng bến thuyền du lịch', []],
    ['Phòng, chống thiên tai', []],
    ['Tổ chức thực hiện', []],
    ['Thanh tra, kiểm tra', []],
    ['Văn phòng tổng hợp', ['Văn phòng tổng hợp']],
    ['Phòng Đầu tư, Thẩm định và Giám sát đầu tư', ['Phòng Đầu tư, Thẩm định và Giám sát đầu tư']],
    ['Phòng Kế hoạch đầu tư', ['Phòng Kế hoạch đầu tư']],
    ['CDC tỉnh', ['CDC tỉnh']],
    ['GPMB', []],
    ['Xưởng Axit', ['Xưởng Axit']],
    ['Văn phòng chủ trì', ['Văn phòng']],
    ['Phòng Quản lý, bảo vệ rừng', ['Phòng Quản lý, bảo vệ rừng']],
    ['Trung tâm khuyến công', ['Trung tâm khuyến công']],
    ['Về Phòng Quản lý thị trường', []],
    ['Phòng A, Phòng B và bảo vệ rừng', []],
    ['Phòng A; bảo vệ rừng', []],
    ['Phòng Quản lý, khai thác hạ tầng: 05 người', []],
    ['Trung tâm khuyến công (thành lập mới)', []],
    ['Công tác cán bộ (Văn phòng thực hiện)', ['Văn phòng']],
    ['Công tác cán bộ (Văn phòng)', []],
    ['Công tác cán bộ (Văn phòng phối hợp)', []],
    ['Công tác cán bộ (Văn phòng chủ trì), tuyển dụng', []],
    ['Nhiệm vụ của các xã', ['các xã']],
    ['Phòng A, Phòng B', ['Phòng A', 'Phòng B']],
    ['Văn phòng; tổ chức cán bộ', []],
    ...['Đối với', 'Nhiệm vụ của', 'Nhiệm vụ', 'Về phía', 'Trách nhiệm của', 'Phân công nhiệm vụ cho'].map(
      (words): [string, string[]] => [`${words} Sở Công Thương`, ['Sở Công Thương']],
    ),
  ])('%s', (text, names) => {
    expect(readAlike(text, (written) => actorsOfHeading(written).map(({ name }) => name))).toEqual(names);
  });
});

describe('whom a lead-in names for the tasks below it', () => {
  test.each([
    [
      'Để hoàn thành kế hoạch, đề nghị UBND các xã, phường thực hiện các nhiệm vụ sau:',
      ['UBND các xã, phường'],
    ],
    ['Các phòng, đơn vị tập trung thực hiện:', ['Các phòng, đơn vị']],
    ['Văn phòng:', ['Văn phòng']],
    ['Phòng Kế hoạch có nhiệm vụ:', ['Phòng Kế hoạch']],
    ['Phòng Kế hoạch có các nhiệm vụ sau:', ['Phòng Kế hoạch']],
    ...['các nhiệm vụ', 'những việc', '02 nhiệm vụ', 'các nội dung', 'một số công việc'].map(
      (words): [string, string[]] => [`Giao Sở Xây dựng ${words} sau:`, ['Sở Xây dựng']],
    ),
    ['Giao Ban Quản lý các chợ:', ['Ban Quản lý các chợ']],
    ['Nhiệm vụ của Phòng Kế hoạch:', ['Phòng Kế hoạch']],
    ['Nhiệm vụ của ngành trong thời gian tới:', []],
    ['Sở Tài chính hoàn thiện Quy chế, trình UBND tỉnh. Trong đó lưu ý những việc sau:', ['Sở Tài chính']],
    ['Đối với UBND xã Tân Hưng, yêu cầu tập trung thực hiện:', ['UBND xã Tân Hưng']],
    ['Đội Quản lý thị trường số 4 là cơ quan thường trực, chủ trì:', ['Đội Quản lý thị trường số 4']],
    ['Giám đốc Sở kết luận như sau:', []],
    [
      'Sau khi nghe Văn phòng báo cáo, Giám đốc Sở ghi nhận tinh thần làm việc của các phòng và kết luận như sau:',
      [],
    ],
    ['Trên cơ sở thảo luận, Giám đốc Sở chỉ đạo một số nội dung sau:', []],
    ...['Đối với', 'Về phía', 'Riêng', 'Riêng đối với'].map((words): [string, string[]] => [
      `${words} Sở Công Thương:`,
      ['Sở Công Thương'],
    ]),
    ['(4) Văn phòng:', ['Văn phòng']],
    ['(4 Văn phòng:', []],
    ['Văn phòng là đầu mối, thực hiện:', ['Văn phòng']],
    ['Văn phòng là đơn vị tiên tiến:', []],
    ...[
      'là cơ quan thường trực',
      'là cơ quan chủ trì',
      'là cơ quan đầu mối',
      'là đơn vị thường trực',
      'là đơn vị chủ trì',
      'là đơn vị đầu mối',
      'có nhiệm vụ',
      'có trách nhiệm',
      'chịu trách nhiệm',
      'được giao',
      'chủ trì',
    ].map((words): [string, string[]] => [`Văn phòng ${words} các việc sau:`, ['Văn phòng']]),
    ['Văn phòng và các phòng:', ['Văn phòng', 'các phòng']],
    ['Văn phòng lập danh sách, trong đó:', ['Văn phòng']],
    ['Phòng Kế hoạch, Phòng Kỹ thuật.', ['Phòng Kế hoạch', 'Phòng Kỹ thuật']],
    ['Các khó khăn sau:', []],
    ['CDC tỉnh:', ['CDC tỉnh']],
    [
      'Phòng Xây dựng và kiểm tra văn bản (viết tắt là Phòng XD&KTVB):',
      ['Phòng Xây dựng và kiểm tra văn bản'],
    ],
    ['Giao Vụ Kế hoạch - Tài chính.', ['Vụ Kế hoạch - Tài chính']],
    ['Vụ Kế hoạch - Tài chính.', ['Vụ Kế hoạch - Tài chính']],
    ['Vụ Kế hoạch - Tài chính đã báo cáo.', []],
  ])('%s', (text, names) => {
    expect(readAlike(text, (written) => actorsOfLeadIn(written).map(({ name }) => name))).toEqual(names);
  });
});
