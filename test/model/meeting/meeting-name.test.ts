/** How a meeting is called, in the subject and elsewhere. */
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../server/src/model/language/words';
import { meetingDifferences } from '../../../server/src/model/meeting/meeting-differences';
import { meetingNameIn } from '../../../server/src/model/meeting/meeting-name';

const nameIn = (text: string): string | null => {
  const name = meetingNameIn(wordsOf(text));
  return name && text.slice(name.span.start, name.span.end);
};

/** What leads to a name, and what ends it. */
const LEADS = [
  'Kết luận của Giám đốc tại ',
  'Giám đốc Sở chủ trì ',
  'Giám đốc Sở chủ trì các ',
  'Các đơn vị dự ',
  'Sở tổ chức ',
  'Giám đốc chủ tọa ',
];
const ENDS = [
  '',
  '.',
  '; các đơn vị dự đủ',
  ': các đơn vị dự đủ',
  ' (trực tuyến)',
  ', Văn phòng thông báo',
  ', Sở Công Thương thông báo',
  ', UBND tỉnh thông báo',
  ', Ủy ban nhân dân tỉnh thông báo',
  ', Phòng Kế hoạch thông báo',
  ', Chi cục thông báo',
  ', Trung tâm thông báo',
  ', thay mặt Giám đốc',
  ', Văn',
  ', thông báo để các đơn vị biết',
  ' để các đơn vị biết',
];

describe('the name of a meeting', () => {
  test.each([
    'Hội nghị sơ kết công tác quý I',
    'cuộc họp giao ban tháng 4 năm 2026',
    'buổi họp rà soát tiến độ',
    'buổi làm việc với UBND xã Bình Hòa',
    'phiên họp thường kỳ tháng 4',
    'họp giao ban tuần 15',
    'giao ban tháng 4 năm 2026',
    'hội thảo phát triển chợ',
    'buổi tiếp công dân tháng 4',
    'cuộc làm việc với UBND xã Bình Hòa',
    'buổi đối thoại với doanh nghiệp',
    'hội ý lãnh đạo Sở',
    'buổi giao ban toàn viện tuần 45',
    'buổi kiểm tra tiến độ dự án Đường vành đai',
  ])('%s', (name) => {
    for (const lead of LEADS)
      for (const end of ENDS) expect(nameIn(lead + name + end), lead + end).toBe(name);
  });

  test.each([
    'các đại biểu đến dự cuộc họp, Giám đốc kết luận',
    'sau cuộc họp giao ban tháng 4',
    'tại cuộc họp.',
    'Cùng dự buổi làm việc có đồng chí Nguyễn Văn A, Bí thư Thành ủy',
    'Tham dự Hội nghị gồm lãnh đạo các phòng',
    'chủ trì giải quyết việc chợ',
  ])('none: %s', (text) => expect(nameIn(text)).toBeNull());

  test('the first that is named', () => {
    expect(nameIn('Sau cuộc họp tuần, Giám đốc chủ trì Hội nghị sơ kết quý I.')).toBe(
      'Hội nghị sơ kết quý I',
    );
  });
});

const differences = (subject: string, other: string) => {
  const text = `Giám đốc chủ trì ${other}.`;
  return meetingDifferences(
    meetingNameIn(wordsOf(`Kết luận tại ${subject}`))!,
    meetingNameIn(wordsOf(text))!,
    text,
  ).map(({ kind, found, suggestion, span, inSubject }) => {
    expect(text.slice(span.start, span.end)).toBe(found);
    return [kind, found, suggestion, `Kết luận tại ${subject}`.slice(inSubject.start, inSubject.end)];
  });
};

const SUBJECT = 'Hội nghị sơ kết công tác tháng 3, triển khai nhiệm vụ tháng 4 năm 2026';

describe('another name', () => {
  test.each([
    [SUBJECT.replace('tháng 4', 'tháng 5'), 'number', 'tháng 5', 'tháng 4', 'tháng 4'],
    [SUBJECT.replace('tháng 3', 'tháng 2'), 'number', 'tháng 2', 'tháng 3', 'tháng 3'],
    [SUBJECT.replace('2026', '2025'), 'number', 'năm 2025', 'năm 2026', 'năm 2026'],
    [SUBJECT.replace('nhiệm vụ', 'vụ'), 'missing', 'khai vụ', 'khai nhiệm vụ', 'khai nhiệm vụ'],
    [SUBJECT.replace('nhiệm vụ', 'nhiệm lớn vụ'), 'extra', 'nhiệm lớn vụ', 'nhiệm vụ', 'nhiệm vụ'],
    [SUBJECT.replace('triển khai', 'phát khai'), 'other', '3, phát khai', '3, triển khai', '3, triển khai'],
    [
      SUBJECT.replace('sơ kết', 'giao ban'),
      'other',
      'nghị giao ban công',
      'nghị sơ kết công',
      'nghị sơ kết công',
    ],
  ])('%s', (other, kind, found, suggestion, inSubject) => {
    expect(differences(SUBJECT, other)).toEqual([[kind, found, suggestion, inSubject]]);
  });

  test.each([
    SUBJECT,
    SUBJECT.replace('tháng 4', 'tháng 04'),
    SUBJECT.replace('Hội nghị sơ kết', 'Hội nghị'),
    SUBJECT.replace('công tác ', ''),
    SUBJECT.replace(' năm 2026', ''),
    SUBJECT.replace(', triển khai', ' và triển khai'),
    'Hội nghị sơ kết công tác tháng 3',
    SUBJECT.replace('nhiệm vụ', 'nhiệm nhiệm vụ'),
    SUBJECT.replace('nhiệm vụ', 'ngiệm vụ'),
  ])('the same: %s', (other) => expect(differences(SUBJECT, other)).toEqual([]));

  test.each([
    ['Hội nghị sơ kết 6 tháng đầu năm', 'Hội nghị sơ kết 9 tháng đầu năm', '9 tháng', '6 tháng'],
    ['phiên họp lần thứ 5 của Ban Chỉ đạo', 'phiên họp lần thứ 6 của Ban Chỉ đạo', 'thứ 6', 'thứ 5'],
    ['cuộc họp giao ban tuần 15 của Sở', 'cuộc họp giao ban tuần 16 của Sở', 'tuần 16', 'tuần 15'],
    [
      'hội nghị triển khai năm học 2025 - 2026',
      'hội nghị triển khai năm học 2026 - 2027',
      '2026 - 2027',
      '2025 - 2026',
    ],
    ['giao ban quý 1 năm 2026', 'giao ban quý 2 năm 2026', 'quý 2', 'quý 1'],
  ])('%s: %s', (subject, other, found, suggestion) => {
    const [first] = differences(subject, other);
    expect(first).toEqual(['number', found, suggestion, suggestion]);
  });

  test('kì and kỳ are one word', () => {
    expect(differences('phiên họp thường kỳ của Ban Chỉ đạo', 'phiên họp thường kì của Ban Chỉ đạo')).toEqual(
      [],
    );
  });
});
