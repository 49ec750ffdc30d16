import { describe, expect, it } from 'vitest';
import { COMMA_PAIRS } from '../../../server/src/model/language/data/comma-pairs';
import { unpairedMarks } from '../../../server/src/model/language/marks/brackets';
import { commaFaults } from '../../../server/src/model/language/marks/commas';
import {
  capitalsAfterSemicolon,
  type Ending,
  endingOf,
  textEndOf,
} from '../../../server/src/model/language/marks/punctuation';
import { spacingFaults } from '../../../server/src/model/language/marks/spacing';
import { wordsOf } from '../../../server/src/model/language/words';

describe('final marks', () => {
  it.each<[string, Ending]>([
    ['đã giao.', '.'],
    ['đã giao;', ';'],
    ['(nếu có).)', '.'],
    ['kế hoạch “Năm xanh”.”', '.'],
    ['chợ, siêu thị…', '…'],
    ['thực hiện./.', '.'],
    ['thực hiện,.', 'double'],
    ['như sau::', 'double'],
    ['..', 'double'],
    [';.', 'double'],
    ['như sau.:', 'double'],
    ['trước ngày 20/11/2026.,', 'double'],
    ['quy định của pháp luật.;', 'double'],
    ['quy định của pháp luật.-', 'double'],
    ['trước ngày 20/11/2026>', 'double'],
    ['giá 20 tr.;', ';'],
    ['bàn ghế, v.v.;', ';'],
    ['bàn ghế,...', '…'],
    ['thực hiện', 'none'],
    ['(b/c)', 'none'],
    ['thực hiện!', 'other'],
    ['thực hiện được không?', 'other'],
    ['thực hiện./', 'other'],
    ['xong trước ngày 20/11/2026. (Phòng A chủ trì)', '.'],
    ['xong trước ngày 20/11/2026; (Phòng A chủ trì)', ';'],
    ['xong trước ngày 20/11/2026 (Phòng A chủ trì)', 'none'],
  ])('%s ends with %s', (text, ending) => expect(endingOf(text)).toBe(ending));

  it('knows where a text ends', () => {
    expect(textEndOf('Rà soát quy hoạch').span).toEqual({ start: 12, end: 17 });
    expect(textEndOf('theo kế hoạch “Năm xanh;”').span).toEqual({ start: 23, end: 24 });
  });
});

describe('brackets and semicolons', () => {
  it.each([
    ['các sở (ngành', '('],
    ['các sở ngành) và', ')'],
    ['phong trào “Năm xanh', '“'],
    ['các sở (ngành [địa phương)', '['],
  ])('finds the loose mark in %s', (text, found) =>
    expect(unpairedMarks(text).loose).toMatchObject([{ found }]),
  );

  it.each([
    ['phong trào " Cơ quan xanh" và "Năm mới"', ['" ']],
    ['phong trào "Cơ quan xanh " và "Năm mới "', [' "', ' "']],
    ['phong trào "Cơ quan xanh ", "Năm mới ".', [' "', ' "']],
    ['phong trào " Cơ quan xanh " và "Năm mới"', ['" ', ' "']],
    ['phong trào "Cơ quan xanh", màn hình 24 " mới', []],
  ])('finds the blanks inside the quotation marks of %s, and no loose mark', (text, blanks) => {
    expect(spacingFaults(text).map(({ found }) => found)).toEqual(blanks);
    expect(unpairedMarks(text).odd).toEqual([]);
    if (blanks.length > 0) expect(unpairedMarks(text).loose).toEqual([]);
  });

  it.each(['a) kế hoạch; b) báo cáo (nếu có)', 'gồm: 1) hồ sơ, 2) tờ trình', '“Năm (2026) xanh”'])(
    'accepts %s',
    (text) => expect(unpairedMarks(text)).toEqual({ loose: [], odd: [] }),
  );

  it.each([
    ['kế hoạch năm 2026; Tăng cường kiểm tra', 'Tăng cường', 'tăng cường'],
    ['rà soát thủ tục; Báo cáo trong quý III/2026', 'Báo cáo', 'báo cáo'],
    ['đối chiếu số liệu; Báo cáo Chánh Thanh tra', 'Báo cáo', 'báo cáo'],
    ['theo quy định; Chịu trách nhiệm trước Sở', 'Chịu trách nhiệm', 'chịu trách nhiệm'],
    ...['Gửi', 'Trình', 'Nộp', 'Cử', 'Giao'].flatMap((verb): [string, string, string][] => [
      [`rà soát hồ sơ; ${verb} Văn phòng`, verb, verb.toLowerCase()],
      [`rà soát hồ sơ; ${verb} cho Văn phòng`, verb, verb.toLowerCase()],
    ]),
    ['rà soát hồ sơ; Mời UBND các xã', 'Mời', 'mời'],
    ['rà soát hồ sơ; Trình Giám đốc Sở', 'Trình', 'trình'],
    ['rà soát hồ sơ; Nhắc Chi cục Thuế', 'Nhắc', 'nhắc'],
    ['rà soát hồ sơ; Lập danh sách', 'Lập danh sách', 'lập danh sách'],
    ['rà soát hồ sơ; Tổng hợp số liệu', 'Tổng hợp', 'tổng hợp'],
    ['Văn phòng: rà soát hồ sơ; Tổng hợp số liệu', 'Tổng hợp', 'tổng hợp'],
    ['Văn phòng: Rà soát hồ sơ; Tổng hợp số liệu', 'Tổng hợp', 'tổng hợp'],
    ['phân công: Sở Tài chính ưu tiên bố trí kinh phí; Hoàn thành dự toán', 'Hoàn thành', 'hoàn thành'],
    ['Xây dựng chuyên đề và đề nghị Văn phòng: Rà soát hồ sơ; Tổng hợp số liệu', 'Tổng hợp', 'tổng hợp'],
    ['gồm: Đất đai; Nhà ở. Văn phòng rà soát; Tổng hợp số liệu', 'Tổng hợp', 'tổng hợp'],
  ])('%s', (text, found, suggestion) => {
    expect(capitalsAfterSemicolon(wordsOf(text))).toMatchObject([{ found, suggestion }]);
  });

  it.each([
    'Đề án xuất khẩu; Kế hoạch phát triển chợ; Báo cáo tài chính',
    'các xã; Trưởng các phòng; UBND tỉnh',
    'Giao các sở: Nội vụ; Tài chính; Xây dựng kế hoạch phối hợp',
    'Các chuyên đề: Nâng cao chất lượng dạy nghề; Đẩy mạnh xuất khẩu; Tăng cường quản lý thị trường',
    'ba hội thảo tại Bến Tràm: Tăng cường liên kết vùng; Đẩy mạnh xuất khẩu',
    'Phát động phong trào thi đua: Xây dựng nếp sống văn minh; Thực hiện tiết kiệm điện',
    'Các lĩnh vực: Đất đai; Giao thông nông thôn; Bảo vệ môi trường',
    'các xã Xuân Trường; Giao Thủy; Lập Thạch; Trình Xuyên; Mở Cát',
    'mời WHO; Tổ chức Y tế Thế giới; Giám sát viên; Kiểm tra viên; Cử tri các xã',
    'theo Quyết định số 12/QĐ-UBND; Hướng dẫn số 31-HD/BTCTW; Hướng dẫn số: 12/HD-SNV; Hướng dẫn số …/HD-SNV',
  ])('accepts %s', (text) => expect(capitalsAfterSemicolon(wordsOf(text))).toEqual([]));
});

describe('commas', () => {
  // In sentences, chosen by hand.
  it.each([
    [
      'Rà soát cán bộ công chức viên chức của Sở',
      'cán bộ công chức viên chức',
      'cán bộ, công chức, viên chức',
    ],
    ['Rà soát cán bộ công chức của Sở', 'cán bộ công chức', 'cán bộ, công chức'],
    ['UBND các xã phường báo cáo', 'các xã phường', 'các xã, phường'],
    ['Công tác phòng chống thiên tai năm nay', 'phòng chống thiên tai', 'phòng, chống thiên tai'],
    ['Văn phòng chủ trì phối hợp với Thanh tra', 'chủ trì phối hợp', 'chủ trì, phối hợp'],
    ['Các sở ban ngành báo cáo', 'sở ban ngành', 'sở, ban, ngành'],
    ['Giải quyết khiếu nại tố cáo', 'khiếu nại tố cáo', 'khiếu nại, tố cáo'],
    ['Văn phòng theo dõi đôn đốc', 'theo dõi đôn đốc', 'theo dõi, đôn đốc'],
    ['Hội đồng Thi đua khen thưởng của Sở', 'Thi đua khen thưởng', 'Thi đua, khen thưởng'],
    ['KẾT QUẢ THANH TRA KIỂM TRA', 'THANH TRA KIỂM TRA', 'THANH TRA, KIỂM TRA'],
  ])('%s', (text, found, suggestion) => {
    const [fault, ...others] = commaFaults(wordsOf(text));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ found, suggestion });
    expect(text.slice(fault!.span.start, fault!.span.end)).toBe(found);
  });

  it.each(COMMA_PAIRS)('%s is %s', (wrong, right) => {
    expect(commaFaults(wordsOf(wrong))).toMatchObject([{ found: wrong, suggestion: right }]);
    expect(commaFaults(wordsOf(right))).toEqual([]);
  });

  it.each([
    ['phối hợp Sở Tài chính rà soát', 'phối hợp Sở', 'phối hợp với Sở'],
    ['Phối hợp các phòng chuẩn bị', 'Phối hợp các', 'Phối hợp với các'],
  ])('%s', (text, found, suggestion) =>
    expect(commaFaults(wordsOf(text))).toMatchObject([{ found, suggestion, kind: 'with' }]),
  );

  it('tells several in the order of the text', () => {
    const said = (text: string) => commaFaults(wordsOf(text)).map(({ found }) => found);
    expect(said('Phối hợp Phòng Kế hoạch rà soát chức năng nhiệm vụ')).toEqual([
      'Phối hợp Phòng',
      'chức năng nhiệm vụ',
    ]);
    expect(said('Rà soát chức năng nhiệm vụ, phối hợp Phòng Kế hoạch')).toEqual([
      'chức năng nhiệm vụ',
      'phối hợp Phòng',
    ]);
  });

  it.each(['phối hợp với Sở Tài chính', 'phối hợp các hoạt động', 'chủ trì, phối hợp thực hiện'])(
    'accepts %s',
    (text) => expect(commaFaults(wordsOf(text))).toEqual([]),
  );
});
