/** A misspelt or doubled word is told by itself: what it takes part in saying is no second fault. */
import { expect, it } from 'vitest';
import { findingsIn } from '../../server/src/features/session';
import { NOTICE } from '../support/notices';
import { openStrictly } from '../support/strict-session';

const rulesOf = (text: string): string[] =>
  findingsIn(openStrictly(text)).findings.map(({ rule }) => rule.id);

const TASK = 'Phòng Kế hoạch chủ trì xây dựng dự toán, trình Giám đốc Sở trước ngày 20/4/2026.';

it.each([
  ['trước ngày 20/4/2026', 'trước ngay 20/4/2026', 'text/known-slip'],
  ['trước ngày 20/4/2026', 'trong tháng tháng 5/2026', 'text/repeated-word'],
  ['trước ngày 20/4/2026', 'chậm nhât ngày 20/4/2026', 'text/syllable'],
  ['trước ngày 20/4/2026', 'vào thứ Sáu hăng tuần', 'text/known-slip'],
  ['chủ trì', 'chủ trìi', 'text/syllable'],
])('%s written %s is told by %s alone', (right, wrong, rule) => {
  const within = (task: string): string => NOTICE.replace(/^1\. .*$/mu, `1. ${task}`);
  const before = rulesOf(within(TASK));
  const after = rulesOf(within(TASK.replace(right, wrong)));
  expect(after.toSorted()).toEqual([...before, rule].toSorted());
});

it('a misspelt word of the subject names no other meeting', () => {
  const wrong = NOTICE.replace('công tác tháng 4', 'công tácc tháng 4');
  expect(rulesOf(wrong)).toEqual([...rulesOf(NOTICE), 'text/syllable']);
});

it.each(['- - ', '– - '])('a recipient behind %sis told by one rule alone', (dashes) => {
  const [recipient] = /^- .+;$/mu.exec(NOTICE)!;
  const wrong = NOTICE.replace(recipient, dashes + recipient.slice(2));
  expect(rulesOf(wrong)).toEqual([...rulesOf(NOTICE), 'numbering/marker']);
});

const CITED = 'Nghị định số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ về phát triển và quản lý chợ';

/** What is said where it is cited wrong first, and where the right citation stands before. */
it.each([
  ['Nghị định số 60/2024/NĐ-UBND ngày 05/6/2024 của Chính phủ', 'number/malformed', 'number/malformed'],
  ['Nghị định số 60/2024/NQ-CP ngày 05/6/2024 của Chính phủ', 'citation/type-mismatch', 'citation/conflict'],
  ['Nghị định số 60/2024/NĐ-CP ngày 05/6/2052 của Chính phủ', 'number/year', 'number/year'],
])('of %s one thing is said', (wrong, alone, besideRight) => {
  const saidOf = (first: string, second: string): string[] =>
    rulesOf(NOTICE.replace(/^1\. .*$/mu, `1. Thực hiện ${first}.\n2. Phổ biến ${second}.`)).filter((id) =>
      /^(?:number|citation)\//.test(id),
    );
  expect(saidOf(wrong, 'Nghị định số 60/2024/NĐ-CP')).toEqual([alone]);
  expect(saidOf(CITED, wrong)).toEqual([besideRight]);
});

/** What a mention lacks is one thing, how it is written another. */
it.each([
  ['Công văn văn số 3190/UBND-KT', 'text/repeated-word'],
  ['Kế  hoạch số 412/KH-UBND', 'text/spacing'],
  ['Quyết ðịnh số 12/QĐ-UBND', 'text/look-alike'],
])('%s: that it is incomplete hides no %s', (mention, rule) => {
  const text = NOTICE.replace(/^1\. .*$/mu, `1. Phòng Kế hoạch thực hiện ${mention} trước ngày 20/4/2026.`);
  const said = rulesOf(text).filter((id) => /^(?:number|citation|text)\//.test(id));
  expect(said.toSorted()).toEqual(['citation/incomplete', rule]);
});
