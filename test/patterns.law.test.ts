import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../server/src/config/settings';
import { completionsAt } from '../server/src/features/completion';
import { formatText } from '../server/src/features/format';
import { findingsIn, openSession } from '../server/src/features/session';
import { shareOf } from './support/share';

const LENGTH = 8_000;
const filled = (part: string): string => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);

/** Lines on which a pattern that looks back and forth would never come to an end. */
const HOSTILE: readonly [string, string][] = [
  ['one letter', filled('a')],
  ['spaces', filled(' ')],
  ['spaces inside a line', `1.1. Xây dựng${filled(' ')}kế hoạch`],
  ['tabs', filled('a\t')],
  ['numerals', filled('1.')],
  ['dots', filled('.')],
  ['slashes', filled('1/')],
  ['hyphens', filled('A-')],
  ['numbers of documents', filled('46/2026/NĐ-CP ')],
  ['torn numbers', filled('số 46/2026/NĐ- ')],
  ['type words', filled('Nghị định số ')],
  ['dates', filled('ngày 05/3/2026 ')],
  ['deadlines', filled('trước ngày ')],
  ['units', filled('Phòng Quản lý ')],
  ['handing over', filled('giao Phòng A, ')],
  ['commas', filled(', ')],
  ['semicolons', filled('; Tăng cường')],
  ['opening brackets', filled('(“')],
  ['capitals', filled('ỦY BAN ')],
  ['one word again and again', filled('luật ')],
  ['a phrase again and again', filled('quản lý, phát triển ')],
  ['decomposed letters', filled('dõi '.normalize('NFD'))],
  ['combining marks', filled('\u0301')],
  ['invisible characters', filled('a\u200b')],
  ['an address', `https://${filled('a.')}`],
];

const WITH_PROFILE = {
  ...DEFAULT_SETTINGS,
  profile: { name: 'Sở Công Thương', units: [{ name: 'Phòng Quản lý Thương mại' }], superior: ['UBND tỉnh'] },
};

// A pattern that is not linear runs into the test's time limit.
describe.each(shareOf(HOSTILE))('a line of %s', (_name, line) => {
  it('is checked', () => {
    for (const text of [line, `THÔNG BÁO\nKết luận\n1. Văn phòng\n1.1. ${line}`]) {
      expect(findingsIn(openSession(text)).findings.length).toBeGreaterThanOrEqual(0);
    }
  });

  it('is completed', () => {
    for (const start of ['', '1. Giao ', '1. Rà soát, báo cáo trước ngày ']) {
      const session = openSession(`THÔNG BÁO\nKết luận\n${start}${line}`, { settings: WITH_PROFILE });
      const position = { line: 2, character: start.length + line.length };
      expect(completionsAt(session, position, '2026-04-01').length).toBeGreaterThanOrEqual(0);
    }
  });

  it('is laid out', () => {
    expect(formatText(line).length).toBeGreaterThanOrEqual(0);
  });
});
