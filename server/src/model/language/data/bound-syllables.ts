/**
 * Syllables that administrative prose uses in compounds only: one of `after` follows, or one of `before`
 * precedes. Anywhere else a syllable was forgotten: `giai 2021-2025`.
 */
export const BOUND_SYLLABLES: readonly {
  readonly syllable: string;
  readonly after: string;
  readonly before: string;
}[] = [
  {
    syllable: 'giai',
    after: 'đoạn cấp điệu nhân thoại phẩm tầng tác kỳ thừa âm thời vị',
    before: 'bách âm con thang sắc nhiệt',
  },
  { syllable: 'đôn', after: 'đốc hậu đáo quân', before: 'an cái' },
  {
    syllable: 'đốc',
    after: 'thúc công chiến lý học binh phủ suất chính',
    before: 'giám đôn đề tổng thống đô quản cơ',
  },
  {
    syllable: 'soát',
    after: 'xét vé lại lỗi người',
    before: 'kiểm rà lục khám tuần đối tầm hậu tra đi xem dò phúc khắc',
  },
  { syllable: 'hoạch', after: 'định', before: 'kế quy thu phác trù mưu phân tiền tự' },
  {
    syllable: 'khuyến',
    after:
      'khích công nông mại mãi cáo học nghị lâm ngư tài thiện dụ diêm đọc giáo liêm thưởng dạy tu sinh mộ',
    before: '',
  },
  {
    syllable: 'nhiệm',
    after: 'vụ kỳ sở mầu ý chức màu mệnh kì',
    before:
      'trách phân bổ miễn tín kiêm đảm chủ bãi đương tiền mãn trọng hậu cộng ủy kế tân tái giải lưu đồng đại đặc thôi tự cựu nguyên mầu màu biệt sứ lãnh cải',
  },
  { syllable: 'triển', after: 'khai lãm vọng hạn nở', before: 'phát tiến mở khai thoái diễn uyển' },
  { syllable: 'khích', after: 'lệ bác tướng động', before: 'khuyến kích quá công khiêu hiềm phấn phẫn xúi' },
  {
    syllable: 'huấn',
    after: 'luyện thị lệnh dụ học đạo từ điều',
    before: 'tập giáo chính bồi gia chỉnh di quân thụ cải cảnh cổ hiệu tuyên',
  },
  {
    syllable: 'tình',
    after:
      'hình gia trạng huống khúc tiết cảm nguyện báo thế dục nghĩa thương yêu đoàn hữu nghi người cờ thân ái ý nghị ca nhân duyên bạn đời làng quân dân quê tứ anh chị mẫu phụ sử sâu thâm đất máu ruột thầy thật lý trường chung riêng dài cha mẹ vợ chồng cảnh tự đầu địch',
    before:
      'ngay chuyện kịch nhân ân hữu cảm nhiệt chân sự tâm đồng mối ái vô thâm phong tính trữ hành nội bệnh dân thực biểu cố tận tội gia nghĩa thân thuận chí thịnh ngoại hợp có người đa hiện trần tài si chung hào giao thương thường tỏ thất bạc thế cảnh khối tự hứng lượng nặng đậm ẩn gợi phụ xuân ngụ oan diễn đưa đoạn động tư thể quả duyên nói ý bình tuyệt tri',
  },
  {
    syllable: 'phối',
    after: 'hợp ngũ âm kết trộn cảnh thuộc màu liệu giống khí ngẫu hưởng hòa hình ghép nhạc',
    before: 'cấp phân điều chi giao hôn tâm tương hòa đồng hiệu bắt',
  },
  {
    syllable: 'mưu',
    after: 'lược kế sĩ phản sinh đồ trí sát toan mô cầu hại mẹo lợi',
    before: 'tham âm đồng chủ quân trí cơ đa bày lập',
  },
  {
    syllable: 'cải',
    after:
      'cách đạo tạo thiện tiến chính lương huấn táng biên cảng đổi tổ hoán biến hóa trang danh dạng tử giá ngọt thảo xanh bẹ ngồng canh cúc củ bắp bông dầu cay xoong chíp làn mầm tội tà số giáo tân vận',
    before: 'rau bắp củ hối biến canh dưa hoán hoa hạt cây của tái lá',
  },
];
