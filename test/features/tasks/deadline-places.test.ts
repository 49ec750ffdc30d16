import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/config/settings';
import { openSession } from '../../../server/src/features/session';
import { deadlineAt, deadlinesIn } from '../../../server/src/features/tasks/deadline-places';
import { taskCounts } from '../../../server/src/features/tasks/task-counts';
import { NOTICE, wrapped } from '../../support/notices';

const sessionOf = (text: string) => openSession(text, { rules: [] });
const session = sessionOf(NOTICE);
const LINES = NOTICE.split('\n');
const lineOf = (start: string): number => LINES.findIndex((line) => line.startsWith(start));
const WHOLE = { start: { line: 0, character: 0 }, end: { line: LINES.length, character: 0 } };

/** What the lines of a text hold between the ends of a range. */
function textAt(lines: readonly string[], range: ReturnType<typeof deadlinesIn>[number]['range']): string {
  const { start, end } = range;
  if (start.line === end.line) return lines[start.line]!.slice(start.character, end.character);
  return `${lines[start.line]!.slice(start.character)} ${lines[end.line]!.slice(0, end.character)}`;
}

describe('the deadlines on some lines', () => {
  it('are all those of the tasks, in order', () => {
    expect(deadlinesIn(session, WHOLE, null).map(({ range }) => textAt(LINES, range))).toEqual([
      'trước ngày 10/4/2026',
      'trước ngày 15/4/2026',
      'trước ngày 20/4/2026',
      'trước ngày 14/4/2026',
      'trước ngày 22/4/2026',
      'trước ngày 08/4/2026',
      'hằng tháng, trước ngày 25',
      'trước ngày 06/4/2026',
      'thứ Sáu hằng tuần',
      'trước ngày 28/4/2026',
      'trước ngày 05/5/2026',
    ]);
  });

  it('are those of the lines alone', () => {
    const line = lineOf('1.2.');
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    expect(deadlinesIn(session, range, null).map(({ value }) => value)).toEqual(['2026-04-15']);
  });

  it('are found in wrapped text too', () => {
    const text = wrapped(NOTICE);
    const lines = text.split('\n');
    const places = deadlinesIn(
      sessionOf(text),
      { ...WHOLE, end: { line: lines.length, character: 0 } },
      null,
    );
    expect(places.map(({ value }) => value)).toEqual(
      deadlinesIn(session, WHOLE, null).map(({ value }) => value),
    );
    for (const { range } of places)
      expect(textAt(lines, range)).toMatch(/^(?:trước|khi|hằng|thứ) .*[\p{L}\d]$/su);
  });
});

describe('a deadline’s meaning', () => {
  const at = (item: string, phrase: string, today: string | null) => {
    const line = lineOf(item);
    return deadlineAt(session, { line, character: LINES[line]!.indexOf(phrase) + 3 }, today);
  };

  it('counts the days off that the office has listed', () => {
    const holidays = [
      { year: 2026, days: [{ from: '2026-04-09', to: '2026-04-10', name: 'lễ hội của tỉnh' }], worked: [] },
    ];
    const own = openSession(NOTICE, { rules: [], settings: { ...DEFAULT_SETTINGS, holidays } });
    const line = lineOf('1.1.');
    const place = { line, character: LINES[line]!.indexOf('trước ngày') };
    expect(deadlineAt(own, place, null)?.day?.rest).toEqual({
      reason: 'nghỉ lễ hội của tỉnh',
      before: '2026-04-08',
    });
  });

  it('is a weekday and the days that are left', () => {
    expect(at('1.1.', 'trước ngày', '2026-04-01')).toMatchObject({
      kind: 'date',
      value: '2026-04-10',
      day: { iso: '2026-04-10', weekday: 5, daysLeft: 9, rest: null },
    });
    expect(at('1.1.', 'trước ngày', '2026-04-12')?.day?.daysLeft).toBe(-2);
    expect(at('1.1.', 'trước ngày', null)?.day?.daysLeft).toBeNull();
  });

  it('says where the day is no working day', () => {
    const text = NOTICE.replace('10/4/2026', '11/4/2026');
    const line = lineOf('1.1.');
    const place = deadlineAt(sessionOf(text), { line, character: LINES[line]!.indexOf('10/4/2026') }, null);
    expect(place?.day?.rest).toEqual({ reason: 'Thứ Bảy', before: '2026-04-10' });
  });

  it('has no day where none follows', () => {
    expect(at('a)', 'thứ Sáu', '2026-04-01')).toMatchObject({
      kind: 'recurrence',
      value: 'weekly:5',
      day: null,
    });
  });

  it('is nothing beside a deadline', () => {
    expect(at('1.1.', 'Rà soát', null)).toBeNull();
    expect(deadlineAt(session, { line: 0, character: 0 }, null)).toBeNull();
    expect(deadlineAt(sessionOf(''), { line: 5, character: 5 }, null)).toBeNull();
  });
});

describe('the tasks under headings', () => {
  const counted = (text: string) =>
    taskCounts(sessionOf(text)).map(({ range, tasks, dated, missing }) => [
      range.start.line,
      tasks,
      dated,
      missing,
    ]);

  it('are counted', () => {
    expect(counted(NOTICE)).toEqual([
      [lineOf('1. '), 3, 3, 0],
      [lineOf('2. '), 3, 2, 0],
      [lineOf('3. '), 2, 2, 0],
      [lineOf('4. '), 4, 4, 0],
    ]);
  });

  it('are counted with what they lack', () => {
    const lacking = NOTICE.replace(/^1\.1\. .*$/m, '1.1. Xây dựng Kế hoạch khuyến công năm 2027.');
    expect(counted(lacking)[0]).toEqual([lineOf('1. '), 3, 2, 1]);
  });
});
