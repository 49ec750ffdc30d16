import { pattern, piece } from '../../text/pattern';
import { addDays, lastDayOfMonth, monthIso } from '../date/calendar';
import { type Deadline, type DeadlineContext, makeDeadline } from './deadline';
import { yearOf } from './missing-year';

/** With these behind it a small `tư` is another word: `trong tháng tư vấn viên đến`. */
const OF_OTHER_WORDS = 'vấn|pháp|nhân|thục|liệu|duy|tưởng|cách|thế|lệnh|trang';
/** What a small number counts: `trong tháng sáu đơn vị báo cáo`. */
const COUNTED = String.raw`đơn\s+vị|bên|xã|phường|sở|phòng|ban|ngành|người|hộ|lần|buổi|kỳ|đợt|ngày|tuần|dự\s+án|công\s+trình|nhiệm\s+vụ|cuộc`;
/** Small letters only where the word is no other one: `tháng năm`, `tháng ba bên` are no names. */
const SMALL = piece`
  (?:tư(?! (?:${OF_OTHER_WORDS})\>)|sáu|bảy|tám|chín|mười một|mười hai|mười(?! (?:một|hai)))
  (?! (?:${COUNTED})\>)
`;
const NAMED_MONTH = pattern('gu')`
  (?=[Đđ]ến|[Tt]rước|[Tt]rong|[Hh]ết|[Vv]ào|[Đđ]ầu|[Gg]iữa|[Cc]uối)\<(?<skipped>[Vv]ào )?
  (?<op>(?:[Tt]rước|[Tt]rong|(?:[Đđ]ến )?[Hh]ết) )?(?:(?:[Đđ]ầu|[Gg]iữa|[Cc]uối) )?tháng\s+
  (?<name>Một|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười [Mm]ột|Mười [Hh]ai|Mười|${SMALL})\>
  (?:(?: năm |\s?/\s?)(?<year>20\d\d))?(?!\s{0,2}\d)
`;
const NAMES = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];

/** Deadlines that call a month by its name: `trong tháng Tư`. */
export function namedMonthDeadlines(text: string, { reference }: DeadlineContext): Deadline[] {
  if (!/tháng\s+\p{L}/u.test(text)) return [];
  return [...text.matchAll(NAMED_MONTH)].map((match) => {
    const { skipped = '', op = '', name, year } = match.groups as Record<string, string | undefined>;
    const month = NAMES.indexOf(name!.toLowerCase().replace(/\s+/g, ' ')) + 1;
    const at = { start: match.index + skipped.length, end: match.index + match[0].length };
    return makeDeadline(text, at, { kind: 'period', ...monthOf(month, year, op, reference) });
  });
}

function monthOf(
  month: number,
  written: string | undefined,
  op: string,
  reference: string | null,
): { value: string | null; due: string | null } {
  const year = written ? Number(written) : yearOf(reference, month, 28);
  if (year === null) return { value: null, due: null };
  const value = monthIso(year, month);
  const isBefore = /^trước\s+$/iu.test(op);
  return { value, due: isBefore ? addDays(`${value}-01`, -1) : lastDayOfMonth(year, month) };
}
