/** Words and phrases written twice, wherever they stand. */
import { describe, expect, test } from 'vitest';
import { repeatedPhrases } from '../../../server/src/model/language/wording/repeated-phrases';
import { repeatedWords } from '../../../server/src/model/language/wording/repetition';
import { wordsOf } from '../../../server/src/model/language/words';

const AROUND: readonly (readonly [string, string])[] = [
  ['', ''],
  ['Các đơn vị rà soát lại ', '.'],
  ['1.2. Đề nghị các phòng xem xét ', '; tổng hợp kết quả.'],
];

function told(text: string): { left: string; found: string; rule: string }[] {
  const words = wordsOf(text);
  return [
    ...repeatedWords(words).map((one) => ({ ...one, rule: 'word' })),
    ...repeatedPhrases(words).map((one) => ({ ...one, rule: 'phrase' })),
  ].map(({ span, surplus, found, suggestion, rule }) => {
    expect(text.slice(span.start, span.end)).toBe(found);
    expect(text.slice(span.start, surplus.start)).toBe(suggestion);
    return { left: text.slice(0, surplus.start) + text.slice(surplus.end), found, rule };
  });
}

describe('written twice', () => {
  test.each([
    ['quy định pháp luật luật hiện hành', 'luật luật', 'word'],
    ['hoạt động của của đơn vị', 'của của', 'word'],
    ['hạn gửi ngày ngày 05/3/2026', 'ngày ngày', 'word'],
    ['nhiệm vụ tháng tháng 4', 'tháng tháng', 'word'],
    ['hội nghị giao ban công công tác tháng', 'công công', 'word'],
    ['trình chủ trương đầu đầu tư dự án', 'đầu đầu', 'word'],
    ['việc giải phóng mặt mặt bằng', 'mặt mặt', 'word'],
    ['bảo đảm an toàn giao giao thông', 'giao giao', 'word'],
    ['công tác quản lý lý thị trường', 'lý lý', 'word'],
    ['việc phối hợp hợp giữa các bên', 'hợp hợp', 'word'],
    ['theo dõi theo dõi việc thực hiện', 'theo dõi theo dõi', 'phrase'],
    ['việc quản lý nhà nước quản lý nhà nước về chợ', 'quản lý nhà nước quản lý nhà nước', 'phrase'],
    ['gửi trước ngày 12/5/2026 trước ngày 12/5/2026', 'trước ngày 12/5/2026 trước ngày 12/5/2026', 'phrase'],
    ['kiểm tra, tu sửa, kiểm tra, tu sửa kênh', 'kiểm tra, tu sửa, kiểm tra, tu sửa', 'phrase'],
    ['giao các phó giám đốc giám đốc phụ trách', 'giám đốc giám đốc', 'phrase'],
    ['ban hành ngày 10/9/2025 ngày 10/9/2025 của Sở', 'ngày 10/9/2025 ngày 10/9/2025', 'phrase'],
    ['kế hoạch năm 2026 kế hoạch năm 2026 của Sở', 'kế hoạch năm 2026 kế hoạch năm 2026', 'phrase'],
  ])('%s', (inner, found, rule) => {
    for (const [before, after] of AROUND) {
      const text = before + inner + after;
      const once = found.slice(0, (found.length - (found.includes(', kiểm') ? 2 : 1)) / 2);
      expect(told(text), text).toEqual([{ left: before + inner.replace(found, once) + after, found, rule }]);
    }
  });

  test('the longest phrase is twelve words', () => {
    const words = 'rà soát tiến độ dự án chợ đầu mối nông sản tỉnh xong sớm'.split(' ');
    const phrase = (count: number) => words.slice(0, count).join(' ');
    expect(told(`${phrase(12)} ${phrase(12)}`)).toHaveLength(1);
    expect(told(`${phrase(13)} ${phrase(13)}`)).toEqual([]);
  });

  test.each([
    'di chuyển theo hướng Tây Tây Bắc, gió Bắc Đông Bắc',
    'canh gác ngày ngày, đêm đêm',
    'luôn luôn, thường xuyên, dần dần, người người, nhà nhà',
    'thi công công trình, kiểm định định kỳ, quy định định mức',
    'học sinh sinh viên, hoàn thành thành công',
    'lớp học học hai buổi, mùa mưa mưa lớn, bàn giao giao thông',
    'nhà máy máy móc cũ, chế độ độ tuổi, hồ sơ sơ bộ',
    'cải cách hành chính chính sách thuế, thi hành luật luật sư',
    'lịch thời vụ vụ đông xuân năm 2026',
    'kế hoạch năm năm, hằng ngày ngày nào cũng họp',
    'kết quả thực hiện hiện nay; số 5 5 lần',
    'của đơn vị; của đơn vị khác',
    'rà soát hồ sơ. Rà soát hồ sơ lần hai',
    'tổng hợp, tổng kết, tổng rà soát',
    'các tổng giám đốc, phó tổng giám đốc, giám đốc, phó giám đốc',
    'các phó chủ tịch, chủ tịch, trưởng ban',
    'giao ông Nguyễn Văn Văn, công chức xã',
    'chỉ định Ban Chủ nhiệm, Chủ nhiệm, Hội đồng Khen thưởng',
    'gửi bài cho Đài Sông Hậu, Báo Sông Hậu, Báo Làng nghề',
    'cá nhân làm chủ nhiệm nhiệm vụ khoa học',
    'các tiêu chí, các tiêu chí thành phần; từ 01/5/2026, 01/5/2026',
  ])('right: %s', (inner) => {
    for (const [before, after] of AROUND) expect(told(before + inner + after), before + inner).toEqual([]);
  });
});

describe('in a sentence', () => {
  test.each([
    ['tuyên truyền pháp luật luật cho học sinh', 'luật luật', 'luật'],
    ['hoạt động của của các đơn vị', 'của của', 'của'],
    ['nắm tình hình hình sản xuất', 'hình hình', 'hình'],
    ['Giao giao Văn phòng theo dõi', 'Giao giao', 'Giao'],
    ['họp ngày ngày 05/3/2026', 'ngày ngày', 'ngày'],
    ['trong tháng tháng 4/2026', 'tháng tháng', 'tháng'],
    ['6 tháng đầu năm năm 2026', 'năm năm', 'năm'],
    ['kiểm tra hằng năm năm theo quy định', 'năm năm', 'năm'],
    ['nhiều lần lần kiểm tra', 'lần lần', 'lần'],
    ['một số số xã chưa báo cáo', 'số số', 'số'],
    ['UBND xã xã An Phú', 'xã xã', 'xã'],
    ['nhân dân dân trên địa bàn', 'dân dân', 'dân'],
    ['Luật luật Đất đai', 'Luật luật', 'Luật'],
    ['xây dựng Kế kế hoạch kiểm tra', 'Kế kế', 'Kế'],
    ['ban hành Quyết quyết định', 'Quyết quyết', 'Quyết'],
    ['thực hiện Văn văn bản số 12', 'Văn văn', 'Văn'],
    ['theo Nghị nghị quyết số 12', 'Nghị nghị', 'Nghị'],
    ['gửi Công công văn đến các xã', 'Công công', 'Công'],
    ['theo Công văn văn số 12', 'văn văn', 'văn'],
  ])('word: %s', (text, found, suggestion) => {
    expect(repeatedWords(wordsOf(text))).toMatchObject([{ found, suggestion }]);
  });

  test.each([
    'thi công công trình, kiểm định định kỳ, học sinh sinh viên',
    'luôn luôn, thường xuyên, ngày ngày, năm năm qua, vân vân; trồng chôm chôm, lúa đòng đòng',
    'hoàn thành thành công nhiệm vụ',
    'sông Chảy chảy qua địa bàn',
    'đồng chí Thông thông báo kết quả; ông Quyết quyết định',
    'gửi Sở sở hữu trí tuệ',
    'bằng 5 5 năm trước',
    'kế hoạch sử dụng đất hằng năm năm 2026',
    'báo cáo hằng năm năm học 2026 - 2027',
    'đăng ký nhu cầu đào tạo hàng năm năm 2028; chương trình hằng tháng tháng 5',
    'chăm lo cho bản thân thân nhân liệt sĩ; bản thân thân chủ đề nghị hoãn',
    'rà soát việc bồi thường thường xuyên hơn; sự cố bất thường thường trực đe dọa hạ du',
    'huy động các học sinh sinh năm 2020; trẻ sơ sinh sinh tại trạm; hai chị em song sinh sinh ngày 05/3',
    'tặng quà công nhân nhân dịp Tết; thăm bệnh nhân nhân Ngày Thầy thuốc; gặp mặt quân nhân nhân dịp lễ',
    'hợp tác xã xã An Phú; trưởng thôn thôn Đồng Tâm; nâng cấp mặt đường đường tỉnh 315, tuyến đường đường 30/4',
    'một số số liệu chưa khớp; cộng đồng đồng thuận hiến đất; cử tri tri ân các liệt sĩ',
    'theo quy định của Luật Luật sư; Phòng Phòng, chống tham nhũng; Phòng Phòng cháy, chữa cháy',
    'người thuê thuê lại mặt bằng; máy bơm bơm không đủ nước; vật nuôi nuôi nhốt; cây trồng trồng xen',
    'bãi đỗ xe xe tải; hệ thống thoát nước nước thải; phí gửi xe xe máy; chi bộ bộ phận văn phòng',
    'thả về rừng hai cá thể tê tê',
    'từ tháng 6 bắt đầu đầu tư đường dây; giai đoạn ban đầu đầu tư hai tuyến',
  ])('accepts %s', (text) => expect(repeatedWords(wordsOf(text))).toEqual([]));

  test.each([
    ['về thu gom, xử lý về thu gom, xử lý rác', 'về thu gom, xử lý', ' về thu gom, xử lý'],
    [
      'giao các phòng, đơn vị giao các phòng, đơn vị thực hiện',
      'giao các phòng, đơn vị',
      ' giao các phòng, đơn vị',
    ],
    ['theo dõi theo dõi việc thực hiện', 'theo dõi', ' theo dõi'],
  ])('phrase: %s', (text, suggestion, surplus) => {
    const [one, ...more] = repeatedPhrases(wordsOf(text));
    expect(more).toEqual([]);
    expect(one?.suggestion.endsWith(suggestion.split(' ').at(-1)!)).toBe(true);
    expect(text.slice(one!.surplus.start, one!.surplus.end)).toHaveLength(surplus.length);
  });

  test.each([
    'các chỉ tiêu, chỉ tiêu bổ sung theo vùng',
    'sơ kết, tổng kết, tổng hợp thông tin',
    'Kinh tế/Kinh tế - Hạ tầng',
    'báo cáo Sở Tài chính. Sở Tài chính tổng hợp',
  ])('accepts %s', (text) => expect(repeatedPhrases(wordsOf(text))).toEqual([]));
});

describe('a word written twice', () => {
  const reported = (text: string) => repeatedWords(wordsOf(text)).map(({ suggestion }) => suggestion);

  test.each([
    ['văn bản quy phạm pháp pháp luật', 'pháp'],
    ['theo chỉ đạo của Thủ tướng tướng Chính phủ', 'tướng'],
    ['tầm nhìn nhìn đến năm 2045', 'nhìn'],
    ['nhiệm vụ tháng 4 năm năm 2026', 'năm'],
    ['kiểm điểm công việc 6 tháng đầu năm năm, các đơn vị', 'năm'],
    ['quản lý nhà nhà nước về đất đai', 'nhà'],
    ['quyền của người người tiêu dùng', 'người'],
    ['lập danh sách người người cao tuổi', 'người'],
    ['vận động người người dân phân loại rác', 'người'],
    ['nhiệm vụ năm năm học 2026 - 2027', 'năm'],
    ['thị trường bán lẻ lẻ trong tháng', 'lẻ'],
    ['đẩy nhanh nhanh tiến độ', 'nhanh'],
    ['nêu rõ rõ trách nhiệm', 'rõ'],
    ['doanh nghiệp nhỏ và vừa vừa được hỗ trợ', 'vừa'],
    ['đã ban hành Văn Văn bản số 12', 'Văn'],
  ])('%s', (text, word) => expect(reported(text)).toEqual([word]));

  test.each([
    'kế hoạch năm năm 2026 - 2030',
    'bắt đầu đầu tư từ năm 2026',
    'lần đầu đầu tư, ban đầu đầu tư; không nói chung chung; giảm dần dần; đi từ từ',
    'Phòng Thi hành Luật Luật sư',
    'thi công công trình, kiểm định định kỳ, quy định định mức chi',
    'người người lao động, nhà nhà lao động; nhà nhà phấn khởi, người người sử dụng hàng Việt',
    'tổng kết năm năm học 2021 - 2026',
    'nhà nhà, người người hưởng ứng; dần dần hoàn thiện',
    'người người thi đua, người người có việc làm; chương trình năm năm học tập Bác',
  ])('accepts %s', (text) => expect(reported(text)).toEqual([]));
});
