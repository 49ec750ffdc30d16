import { describe, expect, it } from 'vitest';
import { spellingFaults } from '../../../server/src/model/language/spelling/spelling';
import { placementUses } from '../../../server/src/model/language/spelling/tone-placements';
import { unmarkedFaults } from '../../../server/src/model/language/spelling/unmarked-words';
import {
  misplacedTone,
  placementOf,
  syllableOf,
  withPlacement,
} from '../../../server/src/model/language/syllable';
import { wordsOf } from '../../../server/src/model/language/words';

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
    ['yêu cầu Sở CôngThương báo cáo', 'CôngThương', 'Công Thương', 'syllable'],
    ['ngành GiáoDục tổng kết', 'GiáoDục', 'Giáo dục', 'syllable'],
    ['giao Sở TàiChính thẩm định', 'TàiChính', 'Tài chính', 'syllable'],
    ['trình ỦyBan nhân dân tỉnh', 'ỦyBan', 'Ủy ban', 'syllable'],
    ['gửi KếHoạch tuần', 'KếHoạch', 'Kế hoạch', 'syllable'],
    ['tiếp dân buổii/ngày', 'buổii', 'buổi', 'syllable'],
    ['học 2 bbuổi/ngày', 'bbuổi', 'buổi', 'syllable'],
    ['học 2 bUổi/ngày', 'bUổi', 'buổi', 'syllable'],
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
    'ứng dụng eSổTay, LibreOffice, KonTum, QuốcTếHọc, Ngân hàng BảoViệt',
    'Tập đoàn HòaPhát, Công ty NamLong, Công ty TháiBìnhDương, ứng dụng DânSố',
  ])('accepts %s', (text) => expect(spellingFaults(wordsOf(text))).toEqual([]));
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
    'địa chỉ qlvbsnv.angiang.gov.vn',
    'Ủy ban nhân dân thành phố Pleiku',
  ])('accepts %s', (text) => expect(unmarkedFaults(wordsOf(text))).toEqual([]));
});
