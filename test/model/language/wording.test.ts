import { describe, expect, it } from 'vitest';
import { COLLOCATIONS } from '../../../server/src/model/language/data/collocations';
import { COMMA_PAIRS } from '../../../server/src/model/language/data/comma-pairs';
import { SLIPS } from '../../../server/src/model/language/data/slips';
import { commaFaults } from '../../../server/src/model/language/marks/commas';
import { placementUses, spellingFaults } from '../../../server/src/model/language/spelling/spelling';
import { unmarkedFaults } from '../../../server/src/model/language/spelling/unmarked-words';
import {
  misplacedTone,
  placementOf,
  syllableOf,
  withPlacement,
} from '../../../server/src/model/language/syllable';
import { confusionsIn } from '../../../server/src/model/language/wording/confusions';
import { repeatedPhrases, repeatedWords } from '../../../server/src/model/language/wording/repetition';
import { slipsIn } from '../../../server/src/model/language/wording/slips';
import { wordsOf } from '../../../server/src/model/language/words';

const slips = (text: string) => slipsIn(wordsOf(text));

describe('slips', () => {
  it.each(SLIPS.map(([wrong, right]) => [wrong, right]))('%s is %s', (wrong, right) => {
    expect(slips(`(${wrong})`)).toMatchObject([{ found: wrong, suggestion: right }]);
    expect(slips(`(${right})`)).toEqual([]);
  });

  it.each(SLIPS.flatMap(([, , silent]) => silent ?? []))('says nothing of: %s', (text) =>
    expect(slips(text)).toEqual([]),
  );

  it.each([
    ['nghe báo cáo tình thực hiện nhiệm vụ', 'tình thực', 'tình hình thực'],
    ['công tác cải hành chính của Sở', 'cải hành chính', 'cải cách hành chính'],
    ['công tác phòng cháy chữa đối với chợ', 'phòng cháy chữa', 'phòng cháy, chữa cháy'],
    ['Kế hoạch giai 2026-2030', 'giai 2026', 'giai đoạn 2026'],
    ['triển khai nhiệm vụ tháng 3 tháng cuối năm', 'tháng 3 tháng', '3 tháng'],
    ['Đề án phát triển chợ, tầm nhìn đến 2040', 'tầm nhìn đến 2040', 'tầm nhìn đến năm 2040'],
    ['Quy hoạch chợ, định hướng đến 2030', 'định hướng đến 2030', 'định hướng đến năm 2030'],
    ['Ban Chấp hàng Công đoàn', 'Ban Chấp hàng', 'Ban Chấp hành'],
  ])('%s', (text, found, suggestion) => expect(slips(text)).toMatchObject([{ found, suggestion }]));

  it.each([
    'cải cách chính sách tiền lương',
    'công tác phòng cháy, chữa cháy và cứu nạn',
    'giai đoạn 2026-2030, các giai cấp, tầng lớp',
    'từ tháng 3, tháng 4 và 6 tháng cuối năm',
    'các giải pháp phát triển xuất khẩu',
    'nhất là các mặt hàng thiết yếu',
    'giao Cục Quản lý nhà và thị trường bất động sản',
    'a) Khoa Công nghệ thông tin mở phòng máy',
    'tổ chức khai giảng năm học mới, tổ chức thực hành tại xưởng',
    'hướng dẫn quản lý nhà văn hóa thôn, quản lý nhà máy nước, quản lý nhà, đất',
    'lập ủy nhiệm chi; giới thiệu người kế nhiệm',
    'nghĩa tình đồng đội, tình làng nghĩa xóm; công nhận thuận tình ly hôn',
    'khám tầm soát ung thư, đối soát dữ liệu, hậu soát hồ sơ',
    'xử lý xe cải hoán, hướng dẫn trồng cải ngọt; vận động khuyến đọc',
  ])('accepts %s', (text) => expect(slips(text)).toEqual([]));

  it('accepts every fixed expression', () => {
    for (const phrase of COLLOCATIONS) expect(slips(`về ${phrase} năm 2026`)).toEqual([]);
  });
});

describe('confusions', () => {
  it.each([
    ['hướng dẫn thị hành một số điều', 'thị', 'thi'],
    ['công tác quân lý nhà nước', 'quân', 'quản'],
    ['giải phòng mặt bằng chậm', 'phòng', 'phóng'],
    ['chiều ngay 10/11/2026, Sở họp', 'ngay', 'ngày'],
    ['họp ngảy 05 tháng 11 năm 2026', 'ngảy', 'ngày'],
    ['trong thàng 11/2026', 'thàng', 'tháng'],
  ])('%s', (text, found, suggestion) => {
    expect(confusionsIn(wordsOf(text))).toMatchObject([{ found, suggestion }]);
  });

  it.each([
    'quản lý nhà nước về thương mại',
    'tình hình thực hiện nhiệm vụ',
    'rà soát ngay 15 hồ sơ, thang 11 bậc',
    'đạt 250 tỉ đồng',
    'theo quy định của pháp luât hiện hành',
    'ông Trần Văn Luát',
    'phối hợp lực lượng hải quân và biên phòng',
    'chi trả phụ cấp cho cộng tác viên dân số, chuẩn bị 10 cơ số vật tư',
    'giải quyết các ý kiến bất đồng trong nhân dân',
  ])('accepts %s', (text) => expect(confusionsIn(wordsOf(text))).toEqual([]));
});

describe('repetition', () => {
  it.each([
    ['chấp hành pháp luật luật trong thương mại', 'luật luật', 'luật'],
    ['hoạt động của của các đơn vị', 'của của', 'của'],
    ['báo cáo tình hình hình hoạt động', 'hình hình', 'hình'],
    ['Giao giao Văn phòng theo dõi', 'Giao giao', 'Giao'],
    ['họp ngày ngày 05/3/2026', 'ngày ngày', 'ngày'],
    ['trong tháng tháng 4/2026', 'tháng tháng', 'tháng'],
    ['6 tháng đầu năm năm 2026', 'năm năm', 'năm'],
  ])('word: %s', (text, found, suggestion) => {
    expect(repeatedWords(wordsOf(text))).toMatchObject([{ found, suggestion }]);
  });

  it.each([
    'thi công công trình, kiểm định định kỳ, học sinh sinh viên',
    'luôn luôn, thường xuyên, ngày ngày, năm năm qua, vân vân; trồng chôm chôm, lúa đòng đòng',
    'hoàn thành thành công nhiệm vụ',
    'sông Chảy chảy qua địa bàn',
    'bằng 5 5 năm trước',
  ])('accepts %s', (text) => expect(repeatedWords(wordsOf(text))).toEqual([]));

  it.each([
    [
      'về quản lý, phát triển về quản lý, phát triển chợ',
      'về quản lý, phát triển',
      ' về quản lý, phát triển',
    ],
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

  it.each([
    'các tiêu chí, tiêu chí thành phần theo đặc điểm',
    'sơ kết, tổng kết, tổng hợp thông tin',
    'Kinh tế/Kinh tế - Hạ tầng',
    'báo cáo Sở Tài chính. Sở Tài chính tổng hợp',
  ])('accepts %s', (text) => expect(repeatedPhrases(wordsOf(text))).toEqual([]));
});

describe('syllables', () => {
  it.each('trường quyết gì giếng nghiêng khuỷu ngoèo khuya yêu quốc ngoằn gìn thuở oanh xoong ý'.split(' '))(
    '%s is one',
    (word) => expect(syllableOf(word)).not.toBeNull(),
  );

  it.each('ngiêm kông truờng đươc nghành ghành ngề quộ iêu cềm thựch hoạn̉'.split(' '))('%s is none', (word) =>
    expect(syllableOf(word)).toBeNull(),
  );

  it.each(['tòan', 'hòang', 'hoaì', 'gíơi', 'ngừơi', 'cuả', 'muà', 'nghiã', 'gĩưa', 'khỏan', 'qúy'])(
    '%s has its mark on the wrong letter',
    (word) => expect(misplacedTone(word)).toBe(true),
  );

  it.each(['hóa', 'hoá', 'ủy', 'uỷ', 'khỏe', 'khoẻ', 'toàn', 'quý', 'giữa', 'của', 'người', 'thuở'])(
    '%s has it right',
    (word) => expect(misplacedTone(word)).toBe(false),
  );

  it('knows both placements', () => {
    expect(placementOf('hoá')).toBe('new');
    expect(placementOf('hóa')).toBe('old');
    expect(placementOf('quý')).toBeNull();
    expect(withPlacement('Uỷ', 'old')).toBe('Ủy');
    expect(withPlacement('HÓA', 'new')).toBe('HOÁ');
    expect(placementUses(wordsOf('Tỉnh uỷ, số hóa'))).toMatchObject([
      { found: 'uỷ', placement: 'new', other: 'ủy' },
      { found: 'hóa', placement: 'old', other: 'hoá' },
    ]);
  });

  it.each([
    ['thực hiện ngiêm túc', 'ngiêm', 'nghiêm', 'syllable'],
    ['môi truờng kinh doanh', 'truờng', 'trường', 'syllable'],
    ['đã đươc giao', 'đươc', 'được', 'syllable'],
    ['tổ chức thựchiện tốt', 'thựchiện', 'thực hiện', 'syllable'],
    ['kết luận củaSở, ngày', 'củaSở', 'của Sở', 'syllable'],
    ['Sở CôngThương tỉnh', 'CôngThương', 'Công Thương', 'syllable'],
    ['việc tRiển khai', 'tRiển', 'triển', 'syllable'],
    ['các ngừơi dân', 'ngừơi', 'người', 'tone-mark'],
    ['Hòang Văn An', 'Hòang', 'Hoàng', 'tone-mark'],
  ])('%s', (text, found, suggestion, kind) => {
    expect(spellingFaults(wordsOf(text))).toMatchObject([{ found, suggestion, kind }]);
  });

  it.each([
    'Phri-đrích Ăng-ghen, Mát-xcơ-va',
    'tỉnh Đắk Nông, Bắc Kạn',
    'dầu điêzen, đôlômit',
    'logistics, kV, QLTT',
    'ứng dụng eSổTay, LibreOffice, KonTum, QuốcTếHọc',
  ])('accepts %s', (text) => expect(spellingFaults(wordsOf(text))).toEqual([]));
});

describe('commas', () => {
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

  it.each(['phối hợp với Sở Tài chính', 'phối hợp các hoạt động', 'chủ trì, phối hợp thực hiện'])(
    'accepts %s',
    (text) => expect(commaFaults(wordsOf(text))).toEqual([]),
  );
});

describe('words without any mark', () => {
  it.each([
    ['xây dng kế hoạch năm 2026', 'dng', 'dựng'],
    ['tăng cường kiem tra thị trường', 'kiem', 'kiểm'],
    ['bên cnh những kết quả đạt được', 'cnh', 'cạnh'],
    ['quản lý nhà nước về cng nghiệp', 'cng', 'công'],
  ])('%s', (text, found, suggestion) => {
    expect(unmarkedFaults(wordsOf(text))).toMatchObject([{ found, suggestion }]);
  });

  it.each([
    'dịch vụ logistics, email và web của Sở',
    'công suất 250 kwh, 30 mhz',
    'theo hợp đồng online với container',
    'địa chỉ hscvsct.angiang.gov.vn',
    'Ủy ban nhân dân thành phố Pleiku',
  ])('accepts %s', (text) => expect(unmarkedFaults(wordsOf(text))).toEqual([]));
});

describe('a word written twice', () => {
  const reported = (text: string) => repeatedWords(wordsOf(text)).map(({ suggestion }) => suggestion);

  it.each([
    ['văn bản quy phạm pháp pháp luật', 'pháp'],
    ['theo chỉ đạo của Thủ tướng tướng Chính phủ', 'tướng'],
    ['tầm nhìn nhìn đến năm 2045', 'nhìn'],
    ['nhiệm vụ tháng 4 năm năm 2026', 'năm'],
    ['triển khai nhiệm vụ 6 tháng đầu năm năm, các đơn vị', 'năm'],
    ['quản lý nhà nhà nước về đất đai', 'nhà'],
  ])('%s', (text, word) => expect(reported(text)).toEqual([word]));

  it.each([
    'kế hoạch năm năm 2026 - 2030',
    'bắt đầu đầu tư từ năm 2026',
    'thi công công trình, kiểm định định kỳ, quy định định mức chi',
    'nhà nhà, người người hưởng ứng; dần dần hoàn thiện',
  ])('accepts %s', (text) => expect(reported(text)).toEqual([]));
});
