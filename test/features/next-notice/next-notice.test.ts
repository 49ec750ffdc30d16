import { describe, expect, it } from 'vitest';
import { nextPeriods } from '../../../server/src/features/next-notice/periods';
import { staleBefore, stalePlacesIn } from '../../../server/src/features/next-notice/stale';
import { openSession } from '../../../server/src/features/session';
import { NOTICE } from '../../support/notices';
import { HALF, next, open, placesIn, QUARTER, YEAR } from './support';

/** The lines that differ, as they are now. */
const changedLines = (before: string, after: string): string[] => {
  const old = before.split('\n');
  return after.split('\n').filter((line, i) => line !== old[i]);
};

const NONE = NOTICE.replaceAll('giao ban công tác tháng 4 năm 2026', 'về khuyến công').replace(
  'kết quả công tác tháng 3 năm 2026',
  'kết quả',
);

describe('a notice made of the one before', () => {
  it('has the new month, and its own number, dates and past deadlines are left open', () => {
    const issued = NOTICE.replace('Số:      /', 'Số: 46/').replace('ngày      tháng 4', 'ngày 03 tháng 4');
    expect(changedLines(issued, next(issued).text)).toEqual([
      'Số:      /TB-SCT',
      'An Giang Thượng, ngày      tháng 5 năm 2026',
      'Kết luận của Giám đốc Sở Công Thương tại Hội nghị giao ban công tác tháng 5 năm 2026',
      expect.stringMatching(/^Ngày … tháng … năm 2026, .* công tác tháng 5 năm 2026\. Tham dự/),
      expect.stringContaining('báo cáo kết quả công tác tháng 4 năm 2026 và'),
      expect.stringMatching(/^1\.1\. .* ngày 20\/02\/2026 của .* trước ngày …\/…\/2026\.$/),
      expect.stringMatching(/^1\.2\. .* ngày 15\/3\/2024 của .* trước ngày …\/…\/2026\.$/),
      expect.stringMatching(/^1\.3\. .* trước ngày …\/…\/2026\.$/),
      expect.stringMatching(/^2\.1\. .* năm 2026, .* trước ngày …\/…\/2026\.$/),
      expect.stringMatching(/^2\.2\. .* ngày 13\/6\/2025 của .* trước ngày …\/…\/2026\.$/),
      expect.stringMatching(/^3\.1\. .* trước ngày …\/…\/2026\.$/),
      expect.stringMatching(/^4\.1\. .* trước ngày …\/…\/2026\.$/),
      expect.stringMatching(/^b\) .* trước ngày …\/…\/2026;$/),
      expect.stringMatching(/^Trên đây là .* công tác tháng 5 năm 2026, Văn phòng Sở/),
    ]);
  });

  it('keeps deadlines that are not over yet, and those that come again and again', () => {
    const { text } = next(NOTICE);
    expect(text).toContain('trước ngày 05/5/2026.');
    expect(text).toContain('hằng tháng, trước ngày 25.');
  });

  it('turns the year', () => {
    const { text, stale } = next(NOTICE, 9);
    expect(text).toContain('giao ban công tác tháng 01 năm 2027\n');
    expect(text).toContain('báo cáo kết quả công tác tháng 12 năm 2026 và');
    expect(text).toContain('ngày      tháng 01 năm 2027\n');
    expect(stale.year).toBe(2026);
    expect(placesIn(text, stale)).toContain('year: năm 2026');
  });

  it.each([
    [QUARTER, 3, 'công tác quý III năm 2026'],
    [QUARTER, 9, 'công tác quý I năm 2027'],
    [QUARTER.replaceAll('quý II', 'quý IV'), 3, 'công tác quý I năm 2027'],
    [QUARTER.replaceAll('quý II', 'quý 4'), 3, 'công tác quý I năm 2027'],
    [HALF, 6, 'sơ kết 6 tháng cuối năm 2026'],
    [HALF, 12, 'sơ kết 6 tháng đầu năm 2027'],
    [YEAR, 12, 'tổng kết công tác năm 2027'],
  ])('goes on from quarters, half years and years (%#)', (text, shift, meeting) => {
    expect(next(text, shift).text.split(meeting)).toHaveLength(4);
  });

  it.each([
    ['tuần 17', 'tuần …'],
    ['tuần thứ 17 năm 2026', 'tuần thứ … năm 2026'],
    ['tuần 17/2026', 'tuần …/2026'],
  ])('leaves its week open: %s', (week, open) => {
    const text = NOTICE.replaceAll('giao ban công tác tháng 4 năm 2026', `giao ban ${week}`);
    const made = next(text);
    expect(made.text.split('\n').filter((line) => line.includes(`giao ban ${open}`))).toHaveLength(3);
    expect(made.text).not.toContain('17');
    expect(placesIn(made.text, made.stale)).toContain(`blank: ${open.split(/(?<=…)/)[0]}`);
    expect(nextPeriods(openSession(text))).toEqual([]);
  });

  it('was met about as long before its period as the one before', () => {
    const december = NOTICE.replaceAll('tháng 4 năm', 'tháng 12 năm').replace(
      'Ngày 31 tháng 3',
      'Ngày 27 tháng 11',
    );
    expect(next(december).text).toContain('\nNgày … tháng … năm 2026, đồng chí');
    expect(next(december.replace('27 tháng 11', '02 tháng 12')).text).toContain(
      '\nNgày … tháng … năm 2027, đồng chí',
    );
  });

  it('has no deadline of before its own meeting, which comes behind the period that it looks back on', () => {
    const { text, stale } = next(
      YEAR.replace('Ngày 31 tháng 3', 'Ngày 28 tháng 12')
        .replace('trước ngày 10/4/2026', 'trước ngày 15/01/2026')
        .replace('trước ngày 15/4/2026', 'trong quý III năm 2026'),
      12,
    );
    expect(text).toContain('báo cáo Giám đốc Sở trước ngày …/…/2027.');
    expect(placesIn(text, stale)).toContain('month: quý III năm 2026');
  });

  it.each([
    ['Trong 02 ngày 30 và 31 tháng 3 năm 2026', 'Trong 02 ngày … và … tháng … năm 2026'],
    ['Ngày 30, 31 tháng 3 năm 2026', 'Ngày …, … tháng … năm 2026'],
    ['Từ ngày 30 đến ngày 31/3/2026', 'Từ ngày … đến ngày …/…/2026'],
    ['Trong tuần (30/3 - 31/3/2026)', 'Trong tuần (…/… - …/…/2026)'],
    ['Tại phòng họp số 2, ngày 31/3/2026', 'Tại phòng họp số 2, ngày …/…/2026'],
  ])('leaves all days of its meeting open: %s', (days, open) => {
    expect(next(NOTICE.replace('Ngày 31 tháng 3 năm 2026', days)).text).toContain(`\n${open}, đồng chí`);
  });

  it.each([
    ['từ ngày 05/4 đến ngày 10/4/2026', 'từ ngày …/… đến ngày …/…/2026'],
    ['(dự kiến ngày 09-10/4/2026)', '(dự kiến ngày …-…/…/2026)'],
  ])('leaves all days of a deadline that is over open: %s', (days, open) => {
    expect(next(NOTICE.replace('trước ngày 10/4/2026', days)).text).toContain(`báo cáo Giám đốc Sở ${open}.`);
  });

  it('keeps its period and its meeting’s name where it is for the same', () => {
    const issued = NOTICE.replace('ngày      tháng 4', 'ngày 03 tháng 4');
    const { text, month, stale } = next(issued, 0);
    expect(changedLines(issued, text)).toEqual([
      'An Giang Thượng, ngày      tháng      năm 2026',
      expect.stringMatching(/^Ngày … tháng … năm 2026, .* công tác tháng 4 năm 2026\. Tham dự/),
      ...Array(8).fill(expect.stringContaining('trước ngày …/…/2026')),
    ]);
    expect(month).toBe('2026-05');
    expect(stale).toMatchObject({ periods: [], year: null });
  });

  it('loses, where no period is named, the deadlines that are over today', () => {
    expect(next(NONE).text).toContain('trước ngày …/…/2026');
    expect(next(NONE).text).toContain('trước ngày 05/5/2026');
  });
});

describe('what a notice still names of the one before', () => {
  it('is listed, and so are the blanks; what is cited keeps its dates', () => {
    const old = NOTICE.replace('2.1. Xây dựng', '2.1. Rút kinh nghiệm từ Hội nghị ngày 31/3/2026, xây dựng')
      .replace('2.3. Theo dõi', '2.3. Tổng kết Tháng hành động (tháng 4), theo dõi')
      .replace('Hội nghị sơ kết quý I', 'Hội nghị sơ kết dịp 30/4, quý I');
    const { text, stale } = next(old);
    expect(placesIn(text, stale)).toEqual([
      'blank: Ngày … tháng …',
      'blank: …/…/2026',
      'blank: …/…/2026',
      'blank: …/…/2026',
      'meeting: 31/3/2026',
      'blank: …/…/2026',
      'blank: …/…/2026',
      'month: tháng 4',
      'blank: …/…/2026',
      'month: 30/4',
      'blank: …/…/2026',
      'blank: …/…/2026',
    ]);
  });

  it.each([
    ['quý I và 3 tháng đầu năm', 1, 'month: 3 tháng đầu năm'],
    ['6 tháng đầu năm', 1, 'month: 6 tháng đầu năm'],
    ['quý II', 3, 'month: quý II'],
  ])('is a period of another length, too, which is only listed: %s', (period, shift, place) => {
    const { text, stale } = next(
      NOTICE.replace('kết quả công tác tháng 3 năm 2026', `kết quả ${period}`),
      shift,
    );
    expect(text).toContain(shift === 1 ? `kết quả ${period}` : 'kết quả quý III');
    expect(placesIn(`${text.replace('2.3. Theo dõi', `2.3. Trong ${period}, theo dõi`)}`, stale)).toContain(
      place,
    );
  });

  it('is no half year that the new notice names in the place of another', () => {
    const halves = NOTICE.replaceAll(
      'giao ban công tác tháng 4',
      'sơ kết 6 tháng đầu năm, nhiệm vụ 6 tháng cuối',
    );
    const { text, stale } = next(halves.replace('2.3. Theo dõi', '2.3. Trong 6 tháng cuối năm, theo dõi'), 6);
    expect(text).toContain('sơ kết 6 tháng cuối năm, nhiệm vụ 6 tháng đầu năm 2027\n');
    expect(placesIn(text, stale).filter((place) => place.includes('tháng cuối'))).toEqual([
      'month: 6 tháng cuối năm',
    ]);
  });

  it('are the weeks and the days that are over, where it is of a week', () => {
    const week = NOTICE.replaceAll(
      'giao ban công tác tháng 4 năm 2026',
      'giao ban tuần 14, triển khai tuần 15',
    )
      .replace(
        '2.3. Theo dõi',
        '2.3. Trong tuần 15, nhân dịp 30/4 và từ ngày 02/5, theo dõi 25/28 việc của tháng 4 năm 2026',
      )
      .replace('4.1. Chuẩn bị', '4.1. Rút kinh nghiệm từ ngày 31/3/2026, từ ngày 10/5, chuẩn bị');
    const { text, stale } = next(week, 0);
    expect(placesIn(text, stale).filter((place) => !place.startsWith('blank'))).toEqual([
      'month: tháng 3 năm 2026',
      'month: tuần 15',
      'past: 30/4',
      'past: 02/5',
      'past: tháng 4 năm 2026',
      'meeting: 31/3/2026',
    ]);
  });

  it('names the month before the older notice too, whose results that one reported', () => {
    const { text, stale } = next(NOTICE.replace('2.3. Theo dõi', '2.3. Như kết quả tháng 3, theo dõi'), 1);
    expect(placesIn(text, stale)).toContain('month: tháng 3');
  });

  it('is a guess where nobody says what the one before was: the two periods before its own', () => {
    const session = open(NOTICE.replace('2.3. Theo dõi', '2.3. Trong tháng 3, theo dõi'));
    expect(staleBefore(session)).toEqual({
      periods: ['2026-03', '2026-02', '2026-Q1'],
      unchanged: [],
      words: [],
      days: [],
      past: null,
      year: null,
    });
    expect(stalePlacesIn(session, staleBefore(session)).map(({ kind }) => kind)).toEqual(['month', 'month']);
  });
});

describe('the periods that may follow', () => {
  const labels = (text: string) => nextPeriods(open(text)).map(({ label }) => label);
  it.each([
    [NOTICE, ['tháng 5 năm 2026', 'tháng 6 năm 2026', 'tháng 7 năm 2026']],
    [QUARTER, ['quý III năm 2026', 'quý IV năm 2026', 'quý I năm 2027']],
    [HALF, ['6 tháng cuối năm 2026', '6 tháng đầu năm 2027', '6 tháng cuối năm 2027']],
    [YEAR, ['năm 2027', 'năm 2028', 'năm 2029']],
    [NONE, []],
  ])('are of the same length (%#)', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

// A pattern that is not linear runs into the test's time limit.
describe.each(['giao tháng 3 ', 'thực hiện a ', '6 tháng đầu năm 2026 ', '…/', 'ngày … ', 'quý II ', '1/3 '])(
  'an opening that says nothing but “%s”',
  (part) => {
    it('is read to its end', () => {
      const opening = `Ngày 31 tháng 3 năm 2026, Giám đốc chủ trì cuộc họp ${part.repeat(8_000 / part.length)}`;
      const text = NOTICE.replace(/^Ngày 31 .*$/m, opening);
      const { text: made, stale } = next(text);
      expect(stalePlacesIn(openSession(made), stale).length).toBeGreaterThan(0);
    });
  },
);
