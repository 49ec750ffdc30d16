import { describe, expect, it } from 'vitest';
import { periodIn, readDocumentFacts } from '../../../server/src/model/notice/document-facts';
import { parse } from '../../../server/src/syntax/parse';
import { readAlike } from '../../support/blanks';

describe('the period that a text names', () => {
  it.each([
    ['Hội nghị giao ban tháng 4 năm 2026', '2026-04-01', '2026-04-30'],
    ['kết quả tháng 3, nhiệm vụ tháng 4 năm 2026', '2026-04-01', '2026-04-30'],
    ['Hội nghị sơ kết quý II năm 2026', '2026-04-01', '2026-06-30'],
    ['Hội nghị kiểm điểm 6 tháng đầu năm 2026', '2026-01-01', '2026-06-30'],
    ['kết quả 6 tháng đầu năm, phương hướng 6 tháng cuối năm 2026', '2026-07-01', '2026-12-31'],
    ['Hội nghị năm 2025 về nhiệm vụ 6 tháng cuối năm', '2025-07-01', '2025-12-31'],
  ])('%s', (text, from, to) => {
    expect(readAlike(text, periodIn)).toMatchObject({ from, to });
  });

  it.each(['Hội nghị giao ban', 'nhiệm vụ 6 tháng cuối năm', 'cuộc họp ngày 05/3/2026'])(
    'none: %s',
    (text) => {
      expect(readAlike(text, periodIn)).toBeNull();
    },
  );
});

describe('what is known of a document', () => {
  const factsOf = (opening: string, head = '') =>
    readDocumentFacts(
      parse(
        `${head}THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2026\n\n${opening}\nSau khi nghe báo cáo, Giám đốc Sở kết luận như sau:\n\n1. Văn phòng tổng hợp báo cáo.\n`,
      ),
    );

  it.each([
    ['Ngày 31 tháng 3 năm 2026, Giám đốc Sở chủ trì cuộc họp giao ban.', '2026-03-31'],
    ['Sáng ngày 31/3/2026, Giám đốc Sở chủ trì cuộc họp giao ban.', '2026-03-31'],
    ['Tại phòng họp của Sở, Giám đốc Sở chủ trì cuộc họp ngày 31/3/2026 với các phòng.', '2026-03-31'],
    ['Tại phòng họp của Sở, Giám đốc Sở chủ trì hội nghị vào chiều ngày 31/3/2026.', '2026-03-31'],
    ['Thực hiện Kế hoạch số 12/KH-UBND ngày 20/02/2026, Giám đốc Sở chủ trì cuộc họp.', null],
    ['Ngày 31 tháng 3 năm 2026, Văn phòng nhận được báo cáo.', null],
  ])('the day of the meeting: %s', (opening, day) => {
    expect(factsOf(opening).meetingDate).toBe(day);
  });

  it('its kind, its day and its period', () => {
    const opening = 'Ngày 31 tháng 3 năm 2026, Giám đốc Sở chủ trì cuộc họp giao ban.';
    expect(factsOf(opening)).toMatchObject({
      type: 'THÔNG BÁO',
      isNotice: true,
      isConclusions: true,
      isParty: false,
      issueDate: null,
      period: { from: '2026-04-01', to: '2026-04-30' },
    });
    const head = 'SỞ CÔNG THƯƠNG\nSố: 12/TB-SCT\nAn Giang Thượng, ngày 03 tháng 4 năm 2026\n\n';
    expect(factsOf(opening, head).issueDate).toBe('2026-04-03');
    expect(readDocumentFacts(parse('QUYẾT ĐỊNH\nVề việc ban hành Quy chế\n'))).toMatchObject({
      type: 'QUYẾT ĐỊNH',
      isNotice: false,
      isConclusions: false,
    });
  });
});

it('a letter is known by whom it is addressed to, where no type is named', () => {
  const body = 'Về kết quả Đại hội\nKính gửi: Hội Làm vườn tỉnh\n\nSở đồng ý.\n';
  const letter = readDocumentFacts(parse(`SỞ CÔNG THƯƠNG\nSố: 12/SCT-VP\n${body}`));
  expect(letter).toMatchObject({ type: 'CÔNG VĂN', isNotice: false });
  expect(readDocumentFacts(parse(`THÔNG BÁO\n${body}`))).toMatchObject({ type: 'THÔNG BÁO', isNotice: true });
});

describe('the day of a meeting, however it is told', () => {
  const MEETINGS = [
    'cuộc họp',
    'hội nghị',
    'buổi làm việc',
    'phiên họp',
    'hội ý',
    'họp giao ban',
    'giao ban',
  ];
  const opened = (opening: string) =>
    readDocumentFacts(parse(`THÔNG BÁO\nKết luận của Giám đốc Sở\n\n${opening}\n\n1. Văn phòng tổng hợp.\n`))
      .meetingDate;

  it.each(MEETINGS)('%s', (meeting) => {
    for (const day of ['31/3/2026', '31 tháng 3 năm 2026']) {
      for (const opens of ['Ngày', 'Sáng ngày', 'Chiều ngày', 'Sáng thứ Ba, ngày'])
        expect(opened(`${opens} ${day}, Giám đốc Sở chủ trì ${meeting} của Sở.`), opens).toBe('2026-03-31');
      for (const when of ['ngày', 'vào ngày', 'sáng ngày', 'vào sáng ngày', 'chiều ngày', 'vào tối ngày'])
        expect(
          opened(`Tại phòng số 2 trụ sở của Sở, Giám đốc chủ trì ${meeting} ${when} ${day}.`),
          when,
        ).toBe('2026-03-31');
      const ofPaper = `Thực hiện Kế hoạch số 12/KH-UBND ngày ${day} của UBND tỉnh, Giám đốc chủ trì ${meeting} ngày 02/4/2026.`;
      expect(opened(ofPaper)).toBe('2026-04-02');
      expect(opened(ofPaper.replace(' ngày 02/4/2026', ''))).toBeNull();
    }
  });

  it.each([
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'ĐẢNG ỦY XÃ BÌNH HÒA',
    'ĐẢNG UỶ XÃ BÌNH HÒA',
    'ĐẢNG BỘ TỈNH',
    'TỈNH ỦY',
    'BAN CHẤP HÀNH',
  ])('%s is the Party', (issuer) => {
    const facts = (head: string) =>
      readDocumentFacts(parse(`${head}\nSố: 12-TB/TU\n\nTHÔNG BÁO\nKết luận\n`));
    expect(facts(`${issuer} AN GIANG\nVĂN PHÒNG`).isParty).toBe(true);
    expect(facts(`SỞ CÔNG THƯƠNG\nCÔNG TY BAN MAI`).isParty).toBe(false);
  });

  it.each([
    ['41/TB-UBND', false],
    ['41-TB/ĐU', true],
  ])('above Quốc hiệu its number decides: %s', (number, isParty) => {
    const head = 'ĐẢNG ỦY XÃ BÌNH HÒA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nUBND XÃ BÌNH HÒA\n';
    expect(readDocumentFacts(parse(`${head}Số: ${number}\n\nTHÔNG BÁO\nKết luận\n`)).isParty).toBe(isParty);
  });
});
