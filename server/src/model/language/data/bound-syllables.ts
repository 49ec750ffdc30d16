/**
 * Syllables that administrative prose uses in compounds only: one of `after` follows, or one of `before`
 * precedes. Anywhere else a syllable was forgotten: `giai 2021-2025`.
 */
export const BOUND_SYLLABLES: readonly {
  readonly syllable: string;
  readonly after: string;
  readonly before: string;
}[] = [
  { syllable: 'giai', after: 'đoạn cấp điệu nhân thoại phẩm tầng tác', before: 'bách' },
  { syllable: 'đôn', after: 'đốc hậu', before: '' },
  { syllable: 'đốc', after: 'thúc công chiến lý', before: 'giám đôn đề tổng' },
  { syllable: 'soát', after: 'xét vé', before: 'kiểm rà lục khám tuần' },
  { syllable: 'hoạch', after: 'định', before: 'kế quy thu phác trù' },
  { syllable: 'khuyến', after: 'khích công nông mại mãi cáo học nghị lâm ngư tài thiện dụ diêm', before: '' },
  {
    syllable: 'nhiệm',
    after: 'vụ kỳ sở mầu ý chức',
    before: 'trách phân bổ miễn tín kiêm đảm chủ bãi đương tiền mãn trọng hậu cộng',
  },
  { syllable: 'triển', after: 'khai lãm vọng hạn', before: 'phát tiến mở khai' },
  { syllable: 'khích', after: 'lệ bác tướng động', before: 'khuyến kích quá công khiêu' },
  { syllable: 'huấn', after: 'luyện thị lệnh dụ học', before: 'tập giáo chính bồi' },
  {
    syllable: 'tình',
    after:
      'hình trạng huống tiết cảm nguyện báo thế dục nghĩa thương yêu đoàn hữu nghi người cờ thân ái ý nghị',
    before:
      'nhân ân hữu cảm nhiệt chân sự tâm đồng mối ái vô thâm phong tính trữ hành nội bệnh dân thực biểu cố tận tội gia',
  },
  { syllable: 'cải', after: 'cách tạo thiện tiến chính lương huấn táng biên cảng đổi', before: 'rau bắp' },
];
