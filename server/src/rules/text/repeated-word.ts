import { repeatedWords } from '../../model/language/wording/repetition';
import { span } from '../../text/span';
import { capitalised } from '../../text/words';
import { defineRule } from '../rule';
import { isProse } from './prose';

export default defineRule({
  id: 'text/repeated-word',
  title: 'Chữ lặp',
  reads: 'paragraph',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  basis: 'Lỗi đánh máy thường gặp',
  docs: {
    what: 'Một chữ viết hai lần liền nhau: “pháp luật luật”. Từ láy (“luôn luôn”, “dần dần”) và chỗ giáp nhau của hai từ ghép (“hiện hành hành chính”) không bị nhắc.',
    why: 'Chữ lặp thường còn lại khi sửa câu; người đọc phải đoán có thiếu chữ nào khác không.',
    how: 'Xóa chữ thừa, rồi đọc lại cả câu: có khi chữ lặp thay vào chỗ của một chữ khác.',
  },
  examples: {
    wrong: [
      {
        text: '1. Chấp hành pháp <|luật luật|> về thương mại.',
        message: 'Chữ “luật” viết hai lần liền nhau: xóa một chữ.',
        fixed: '1. Chấp hành pháp luật về thương mại.',
      },
      {
        text: '1. Gửi báo cáo trước <|ngày ngày|> 05/3/2026.',
        message: 'Chữ “ngày” viết hai lần liền nhau: xóa một chữ.',
        fixed: '1. Gửi báo cáo trước ngày 05/3/2026.',
      },
      {
        text: '1. Giải ngân vốn của quý <|cuối cuối|> năm 2026.',
        message: 'Chữ “cuối” viết hai lần liền nhau: xóa một chữ.',
        fixed: '1. Giải ngân vốn của quý cuối năm 2026.',
      },
      {
        text: '1. Vận động các hộ nhận tiền bồi <|thường thường|>, bàn giao mặt bằng.',
        message: 'Chữ “thường” viết hai lần liền nhau: xóa một chữ.',
        fixed: '1. Vận động các hộ nhận tiền bồi thường, bàn giao mặt bằng.',
      },
      {
        text: '1. Giao Văn phòng <|quản quản|> lý hồ sơ.',
        message: 'Chữ “quản” viết hai lần liền nhau: xóa một chữ.',
        fixed: '1. Giao Văn phòng quản lý hồ sơ.',
      },
      {
        text: '1. Trao 1.200 suất quà trị giá <|600 600|> triệu đồng.',
        message: 'Số “600” viết hai lần liền nhau: xóa một số.',
        fixed: '1. Trao 1.200 suất quà trị giá 600 triệu đồng.',
      },
      {
        text: '1. Xây dựng kế hoạch kiểm tra <|năm năm|> 2026.',
        message: 'Chữ “năm” viết hai lần liền nhau: xóa một chữ.',
        fixed: '1. Xây dựng kế hoạch kiểm tra năm 2026.',
      },
      {
        text: '1. Báo cáo kết quả giải ngân <|từng từng|> tháng.',
        message: 'Chữ “từng” viết hai lần liền nhau: xóa một chữ.',
        fixed: '1. Báo cáo kết quả giải ngân từng tháng.',
      },
      {
        text: '1. Văn phòng họp lần thứ <|năm năm|>, báo cáo kết quả.',
        message: 'Chữ “năm” viết hai lần liền nhau: xóa một chữ.',
        fixed: '1. Văn phòng họp lần thứ năm, báo cáo kết quả.',
      },
      {
        text: '1. Xây dựng kế hoạch kiểm tra năm <|2026 2026|>, báo cáo Giám đốc Sở.',
        message: 'Số “2026” viết hai lần liền nhau: xóa một số.',
        fixed: '1. Xây dựng kế hoạch kiểm tra năm 2026, báo cáo Giám đốc Sở.',
      },
    ],
    right: [
      '1. Chuẩn bị Đại hội lần thứ năm năm 2026, lần thứ ba năm 2027; từng từng lớp lớp thế hệ.',
      '1. Tổng đài 1900 1900 và hotline 1800 1800 tiếp nhận phản ánh.',
      '1. Phong trào thi đua cho người người, nhà nhà; kế hoạch đầu tư công năm năm 2026 đến 2030 và năm năm 2021 đến năm 2025.',
      '1. Đường dây nóng 0239 855 855 tiếp nhận phản ánh; mã số 12 12 và tài khoản 125 125 của đơn vị.',
      '1. Toàn tỉnh có các dân tộc: Mông, Dao, Lô Lô.',
      '1. Sửa chữa trang thiết bị bị hỏng; bảo đảm giao thông thông suốt; cung cấp nước phục vụ vụ đông xuân.',
      '1. Quản lý lý lịch tư pháp; tổ chức hoạt động động viên học sinh; 100% đại biểu biểu quyết thông qua.',
      '1. Hoàn thiện tờ trình trình UBND tỉnh; giám sát sát sao tiến độ; rà soát các vấn đề đề xuất của đơn vị.',
      '1. Ứng dụng trí tuệ nhân tạo tạo sinh; cấp ủy ủy quyền cho bí thư; thư ký ký biên bản; xe chạy từ nội thành thành phố.',
      '1. Xác minh lịch sử sử dụng đất; trực tiếp tiếp công dân; cơ hội hội nhập; ổn định định canh; giải phóng mặt bằng bằng nguồn vốn của tỉnh; giám đốc đốc thúc.',
      '1. Phó Trưởng Khoa Khoa học cơ bản; vùng Trung Trung Bộ; lớp lớp thế hệ đi trước; bức phù điêu điêu khắc bằng đá.',
      '1. Theo hồ sơ đề nghị cấp mã số số 12/ĐN-CT; Luật Công nghiệp công nghệ số số 71/2025/QH15; quy hoạch phân khu khu vực nhà ga; Trưởng ban Ban Pháp chế.',
      'KT. TRƯỞNG BAN BAN PHÁP CHẾ',
      '1. Luôn luôn theo dõi, từng bước dần dần hoàn thiện quy định hiện hành hành chính.',
      '1. Văn phòng phòng ngừa rủi ro; thi công công trình; hoàn thành thành công nhiệm vụ.',
      '1. Hoàn thiện hồ sơ sơ kết phong trào; giao chỉ tiêu tiêu thụ nông sản; các trường công lập lập kế hoạch tuyển sinh.',
    ],
  },
  faults: [
    {
      name: 'một chữ viết hai lần',
      *sites({ facts: { words } }) {
        for (const { start, end, form } of words.list)
          if (form.shape === 'lower' && end - start > 1)
            yield { span: span(end, end), newText: ` ${form.text}` };
      },
    },
  ],
  *check({ paragraph, facts }) {
    if (!isProse(paragraph)) return;
    for (const { span: place, surplus, suggestion } of repeatedWords(facts.words)) {
      const kind = /^\d/.test(suggestion) ? 'số' : 'chữ';
      yield {
        span: place,
        message: `${capitalised(kind)} “${suggestion}” viết hai lần liền nhau: xóa một ${kind}.`,
        fixes: [{ title: `Xóa ${kind} lặp`, safe: false, edits: [{ span: surplus, newText: '' }] }],
      };
    }
  },
});
