/** A deadline is read alike whatever work it stands behind, whatever follows, and with blanks typed twice. */
import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../../server/src/model/deadline/deadlines';

const REFERENCE = '2026-02-24';

const DAYS = [
  ['trước ngày 10/3/2026', '2026-03-10'],
  ['trước ngày 10-3-2026', '2026-03-10'],
  ['trước ngày 10.3.2026', '2026-03-10'],
  ['trước ngày 10/3', '2026-03-10'],
  ['trước ngày 10 tháng 3 năm 2026', '2026-03-10'],
  ['trước ngày 05 tháng 3', '2026-03-05'],
  ['trước ngày 31/12/2026', '2026-12-31'],
  ['chậm nhất ngày 10/3/2026', '2026-03-10'],
  ['chậm nhất vào ngày 10/3/2026', '2026-03-10'],
  ['chậm nhất là trước ngày 10/3/2026', '2026-03-10'],
  ['muộn nhất đến hết ngày 10/3/2026', '2026-03-10'],
  ['muộn nhất trong ngày 10/3/2026', '2026-03-10'],
  ['không muộn hơn ngày 10/3/2026', '2026-03-10'],
  ['không chậm hơn ngày 10/3/2026', '2026-03-10'],
  ['không quá ngày 10/3/2026', '2026-03-10'],
  ['đến hết ngày 10/3/2026', '2026-03-10'],
  ['tới hết ngày 10/3/2026', '2026-03-10'],
  ['hết ngày 10/3/2026', '2026-03-10'],
  ['trong ngày 10/3/2026', '2026-03-10'],
  ['trước 9h ngày 10/3/2026', '2026-03-10'],
  ['trước 17g30 ngày 10/3/2026', '2026-03-10'],
  ['trước 17:00 ngày 10/3/2026', '2026-03-10'],
  ['trước 17 giờ 30 phút, ngày 10/3/2026', '2026-03-10'],
  ['trước 11 giờ thứ Ba, ngày 10/3/2026', '2026-03-10'],
  ['trước thứ Ba, ngày 10/3/2026', '2026-03-10'],
  ['trước thứ 3 ngày 10/3/2026', '2026-03-10'],
  ['trước thứ tư (11/3/2026)', '2026-03-11'],
  ['trước chủ nhật, ngày 15/3/2026', '2026-03-15'],
  ['trước chiều thứ Ba, ngày 10/3/2026', '2026-03-10'],
  ['trong sáng thứ hai, ngày 09/3/2026', '2026-03-09'],
  ['trong buổi chiều thứ bảy, ngày 14/3/2026', '2026-03-14'],
  ['trước T6, ngày 13/3/2026', '2026-03-13'],
] as const;

const PERIODS = [
  ['trong tháng 3/2026', '2026-03', '2026-03-31'],
  ['trong tháng 3 năm 2026', '2026-03', '2026-03-31'],
  ['trong tháng 02/2027', '2027-02', '2027-02-28'],
  ['trong tháng 9', '2026-09', '2026-09-30'],
  ['đến hết tháng 12/2026', '2026-12', '2026-12-31'],
  ['hết tháng 6/2026', '2026-06', '2026-06-30'],
  ['chậm nhất trong tháng 4/2026', '2026-04', '2026-04-30'],
  ['trước tháng 5/2026', '2026-05', '2026-04-30'],
  ['trong đầu tháng 5/2026', '2026-05', '2026-05-31'],
  ['trước cuối tháng 5/2026', '2026-05', '2026-05-31'],
  ['trong thượng tuần tháng 5/2026', '2026-05', '2026-05-31'],
  ['trong hạ tuần tháng 5/2026', '2026-05', '2026-05-31'],
  ['trong tuần thứ nhất của tháng 5/2026', '2026-05', '2026-05-31'],
  ['trong tuần 2 tháng 5/2026', '2026-05', '2026-05-31'],
  ['trong quý II/2026', '2026-Q2', '2026-06-30'],
  ['trong quý III năm 2026', '2026-Q3', '2026-09-30'],
  ['trong quý 4/2026', '2026-Q4', '2026-12-31'],
  ['trong quý I/2027', '2027-Q1', '2027-03-31'],
  ['trước quý IV/2026', '2026-Q4', '2026-09-30'],
  ['trong năm 2026', '2026', '2026-12-31'],
  ['hết năm 2027', '2027', '2027-12-31'],
  ['trước năm 2028', '2028', '2027-12-31'],
] as const;

const RETURNING = [
  ['hằng ngày', 'daily'],
  ['mỗi ngày', 'daily'],
  ['hàng tuần', 'weekly'],
  ['hằng tháng', 'monthly'],
  ['mỗi tháng', 'monthly'],
  ['hàng quý', 'quarterly'],
  ['định kỳ hằng năm', 'yearly'],
  ['định kỳ hàng tuần', 'weekly'],
  ['thứ Hai hằng tuần', 'weekly:1'],
  ['thứ 3 hàng tuần', 'weekly:2'],
  ['thứ tư mỗi tuần', 'weekly:3'],
  ['chiều thứ Năm hằng tuần', 'weekly:4'],
  ['trước thứ sáu hằng tuần', 'weekly:5'],
  ['trước 16 giờ thứ Bảy hằng tuần', 'weekly:6'],
  ['chậm nhất là sáng thứ bẩy hằng tuần', 'weekly:6'],
  ['chủ nhật hằng tuần', 'weekly:7'],
  ['hằng tuần, trước 15h00 thứ Sáu', 'weekly:5'],
  ['hằng tuần vào thứ 2', 'weekly:1'],
  ['ngày 25 hằng tháng', 'monthly:25'],
  ['trước ngày 05 hàng tháng', 'monthly:5'],
  ['trước ngày 20 của tháng', 'monthly:20'],
  ['trước ngày 20 của mỗi tháng', 'monthly:20'],
  ['chậm nhất vào 17h00 ngày 31 hằng tháng', 'monthly:31'],
  ['ngày 10 và ngày 25 hằng tháng', 'monthly'],
  ['hằng tháng, trước ngày 15', 'monthly:15'],
  ['trước ngày 20 của tháng cuối quý', 'quarterly'],
  ['trước ngày 20 tháng cuối mỗi quý', 'quarterly'],
  ['vào 8h00 hằng ngày', 'daily'],
  ['ngày làm việc cuối cùng của quý', 'quarterly'],
  ['ngày cuối tuần', 'weekly'],
  ['ngày cuối cùng của mỗi năm', 'yearly'],
  ['02 lần/tuần', 'weekly'],
  ['một lần mỗi quý', 'quarterly'],
  ['hai lần trong năm', 'yearly'],
  ['01 tháng một lần', 'monthly'],
  ['3 tháng 1 lần', 'quarterly'],
  ['7 ngày một lần', 'weekly'],
  ['12 tháng một lần', 'yearly'],
  ['định kỳ 03 tháng', 'quarterly'],
  ['định kỳ 1 tuần', 'weekly'],
] as const;

const SPANS = [
  ['trong 05 ngày', 'P5D'],
  ['trong vòng 05 ngày làm việc', 'P5WD'],
  ['trong thời hạn 24 giờ', 'PT24H'],
  ['trong thời gian 02 tuần', 'P2W'],
  ['trong khoảng 03 tháng', 'P3M'],
  ['trong 48h', 'PT48H'],
  ['trong 8 giờ làm việc', 'PT8H'],
  ['không quá 10 ngày', 'P10D'],
  ['chậm nhất 03 ngày', 'P3D'],
  ['chậm nhất là sau 03 ngày', 'P3D'],
  ['muộn nhất trong 15 ngày', 'P15D'],
  ['thời hạn tối đa 30 ngày', 'P30D'],
  ['thời gian hoàn thành: 20 ngày', 'P20D'],
  ['trong vòng 10 (mười) ngày', 'P10D'],
  ['trong 05 ngày kể từ ngày nhận được văn bản', 'P5D'],
  ['trong 05 ngày làm việc, kể từ khi có kết quả', 'P5WD'],
] as const;

const EVENTS = [
  'khi có yêu cầu',
  'khi được yêu cầu',
  'khi có chỉ đạo',
  'khi có phát sinh',
  'khi có văn bản chỉ đạo',
  'khi có yêu cầu của Sở Tài chính',
  'theo yêu cầu',
  'theo yêu cầu và chỉ đạo của UBND tỉnh',
  'ngay sau khi có kết quả kiểm tra',
  'ngay sau hội nghị',
  'sau khi đề án được phê duyệt',
  'sau khi Nghị định có hiệu lực',
  'sau mỗi lần',
  'trước Tết',
  'trước ngày bầu cử',
  'trước kỳ họp',
  'trước năm học mới',
  'trước cuộc họp 03 ngày',
] as const;

const SOON = [
  'trong tuần này',
  'trong tháng này',
  'trong tuần sau',
  'ngay trong tuần này',
  'trong thời gian sớm nhất',
  'trong thời gian ngắn nhất',
  'sớm nhất có thể',
  'nhanh nhất có thể',
  'càng sớm càng tốt',
  'trước thứ Sáu tuần này',
  'trong chiều thứ 5',
  'ngay trong ngày',
] as const;

/** Work that is asked for, and what follows its deadline. */
const AROUND: readonly (readonly [string, string])[] = [
  ['Lập danh sách, gửi Văn phòng ', '.'],
  ['Văn phòng gửi kết quả về Sở ', '; tiếp tục theo dõi.'],
  ['Hoàn thiện hồ sơ và gửi báo cáo ', ', không để chậm trễ.'],
  ['Rà soát số liệu (báo cáo ', ').'],
];

type Read = readonly [string, string | null, string | null, string | null];

function read(text: string): Read[] {
  return deadlinesOf(text, { reference: REFERENCE }).map(({ text: words, kind, value, due }) => [
    words,
    kind,
    value,
    due,
  ]);
}

const withCapital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

function readsEverywhere(words: string, kind: string, value: string | null, due: string | null): void {
  for (const [before, after] of AROUND) {
    const text = before + words + after;
    const doubled = before + words.replaceAll(' ', '  ') + after;
    expect(read(text), text).toEqual([[words, kind, value, due]]);
    expect(read(doubled), doubled).toEqual([[words, kind, value, due]]);
    const [found] = deadlinesOf(doubled, { reference: REFERENCE });
    expect(doubled.slice(found!.start, found!.end)).toBe(words.replaceAll(' ', '  '));
  }
  const first = withCapital(words);
  const opened = `${first}, Văn phòng gửi báo cáo.`;
  // Some events say when something is due only behind what is handed in.
  if (!/^trước (?:Tết|kỳ|năm học)/.test(words))
    expect(read(opened), opened).toEqual([[first, kind, value, due]]);
  const loud = `GỬI BÁO CÁO ${words.toUpperCase()}.`;
  expect(read(loud), loud).toEqual([[words.toUpperCase(), kind, value, due]]);
}

describe('read everywhere', () => {
  test.each(DAYS)('%s', (words, day) => readsEverywhere(words, 'date', day, day));
  test.each(PERIODS)('%s', (words, value, due) => readsEverywhere(words, 'period', value, due));
  test.each(RETURNING)('%s', (words, value) => readsEverywhere(words, 'recurrence', value, null));
  test.each(SPANS)('%s', (words, value) => readsEverywhere(words, 'duration', value, null));
  test.each(EVENTS.map((words) => [words]))('%s', (words) => readsEverywhere(words, 'event', null, null));
  test.each(SOON.map((words) => [words]))('%s', (words) => readsEverywhere(words, 'vague', null, null));
});

describe('a month by its name', () => {
  const NAMES = 'Một, Hai, Ba, Tư, Năm, Sáu, Bảy, Tám, Chín, Mười, Mười Một, Mười Hai'.split(', ');

  test.each(NAMES.map((name, i) => [name, i + 1] as const))('%s', (name, month) => {
    const value = (year: number) => `${year}-${String(month).padStart(2, '0')}`;
    // The last day is what the calendar of the clock says.
    const last = (year: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    const eve = (year: number) => new Date(Date.UTC(year, month - 1, 0)).toISOString().slice(0, 10);
    for (const year of [2026, 2028]) {
      for (const op of ['trong', 'hết', 'đến hết', 'đầu', 'giữa', 'cuối', 'trong đầu'])
        for (const end of [` năm ${year}`, `/${year}`]) {
          const words = `${op} tháng ${name}${end}`;
          expect(read(`Văn phòng gửi kết quả về Sở ${words}.`), words).toEqual([
            [words, 'period', value(year), last(year)],
          ]);
        }
      const before = `trước tháng ${name}  năm  ${year}`;
      expect(read(`Văn phòng gửi kết quả về Sở ${before}.`)).toEqual([
        [before.replaceAll('  ', ' '), 'period', value(year), eve(year)],
      ]);
    }
    expect(read(`Văn phòng gửi kết quả về Sở trong tháng ${name}.`)).toEqual([
      [`trong tháng ${name}`, 'period', value(2026), last(2026)],
    ]);
  });
});

describe('a slip of the keyboard takes no deadline away', () => {
  test.each(['trướcc', 'trươc', 'truớc', 'trướ', 'trưc', 'tưrớc'])('%s', (before) => {
    for (const day of ['ngày', 'gnày', 'ngàyy', 'nagỳ']) {
      const words = `${before} ${day} 10/3/2026`;
      expect(read(`Văn phòng gửi kết quả về Sở ${words}.`), words).toEqual([
        [words, 'date', '2026-03-10', '2026-03-10'],
      ]);
    }
    expect(read(`Văn phòng gửi kết quả về Sở ${before} 10/3/2026.`)).toEqual([
      [`${before} 10/3/2026`, 'date', '2026-03-10', '2026-03-10'],
    ]);
  });

  test.each(['gnày', 'ngàyy', 'nagỳ', 'ngỳa'])('trước %s', (day) => {
    const words = `trước ${day} 10/3/2026`;
    expect(read(`Văn phòng gửi kết quả về Sở ${words}.`)).toEqual([
      [words, 'date', '2026-03-10', '2026-03-10'],
    ]);
    expect(read(`Văn phòng gửi kết quả về Sở tại ${day} 10/3/2026.`)).toEqual([]);
  });
});
