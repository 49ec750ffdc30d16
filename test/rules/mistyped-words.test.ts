/** Words as hands mistype them: which rule says so, of which letters, what is proposed, and whether it is put right without asking. */
import { describe, expect, test } from 'vitest';
import { fixesOf } from '../../server/src/features/fixes';
import { findingsIn } from '../../server/src/features/session';
import { openStrictly } from '../support/strict-session';

const sentence = (words: string): string => `1. Các đơn vị ${words} trong tháng.`;

/** What the rules on words say of a sentence. */
function said(text: string) {
  const session = openStrictly(text);
  return findingsIn(session)
    .findings.filter(({ rule }) => rule.id.startsWith('text/'))
    .map((finding) => {
      const { start, end } = finding.range;
      const [fix] = fixesOf(session, finding);
      return [text.slice(start.character, end.character), finding.message, finding.rule.id, fix?.safe];
    });
}

test.each([
  ['ké hoạch', 'ké', 'kế', 'text/known-slip', false],
  ['kế hoach', 'hoach', 'hoạch', 'text/syllable', false],
  ['kế hoạhc', 'hoạhc', 'hoạch', 'text/syllable', false],
  ['kếhoạch', 'kếhoạch', 'kế hoạch', 'text/syllable', false],
  ['kê hoạch', 'kê hoạch', 'kế hoạch', 'text/known-slip', false],
  ['thuwcj hiện', 'thuwcj', 'thực', 'text/syllable', false],
  ['thực hieenj', 'hieenj', 'hiện', 'text/syllable', false],
  ['thực hiẹn', 'hiẹn', 'hiện', 'text/syllable', false],
  ['thưc hiện', 'thưc', 'thực', 'text/syllable', false],
  ['thực hịên', 'hịên', 'hiện', 'text/tone-mark', true],
  ['thựcc hiện', 'thựcc', 'thực', 'text/syllable', false],
  ['tthực hiện', 'tthực', 'thực', 'text/syllable', false],
  ['hthực hiện', 'hthực', 'thực', 'text/syllable', false],
  ['quy dịnh', 'dịnh', 'định', 'text/known-slip', false],
  ['quy địmh', 'địmh', 'định', 'text/syllable', false],
  ['quy đinh', 'quy đinh', 'quy định', 'text/known-slip', true],
  ['theo đúng quy đinh', 'quy đinh', 'quy định', 'text/known-slip', true],
  ['dự toánn', 'toánn', 'toán', 'text/syllable', false],
  ['dư toán', 'dư', 'dự', 'text/known-slip', false],
  ['ngiệm thu', 'ngiệm', 'nghiệm', 'text/syllable', false],
  ['nhiệm vu', 'vu', 'vụ', 'text/known-slip', false],
  ['nhiêm vụ', 'nhiêm', 'nhiệm', 'text/known-slip', false],
  ['nhiệm vụj', 'vụj', 'vụ', 'text/syllable', false],
  ['báo caos', 'caos', 'cáo', 'text/syllable', false],
  ['baó cáo', 'baó', 'báo', 'text/tone-mark', true],
  ['bảo dảm', 'dảm', 'đảm', 'text/known-slip', false],
  ['bảo đãm', 'đãm', 'đảm', 'text/known-slip', false],
  ['đãm bảo', 'đãm bảo', 'đảm bảo', 'text/known-slip', true],
  ['tình hinh', 'hinh', 'hình', 'text/known-slip', false],
  ['tình hìnhg', 'hìnhg', 'hình', 'text/syllable', false],
  ['triễn khai', 'triễn khai', 'triển khai', 'text/known-slip', true],
  ['triển khải', 'khải', 'khai', 'text/known-slip', false],
  ['khẩn trưong', 'trưong', 'trương', 'text/syllable', false],
  ['phối hợn', 'hợn', 'hợp', 'text/known-slip', false],
  ['phối hơp', 'hơp', 'hợp', 'text/syllable', false],
  ['hoan thành', 'hoan', 'hoàn', 'text/known-slip', false],
  ['hoàn thàh', 'thàh', 'thành', 'text/syllable', false],
  ['hoàn thánh', 'thánh', 'thành', 'text/known-slip', false],
  ['kiểm trâ', 'trâ', 'tra', 'text/syllable', false],
  ['kiễm tra', 'kiễm', 'kiểm', 'text/known-slip', false],
  ['đôn đôc', 'đôc', 'đốc', 'text/syllable', false],
  ['đôn đóc', 'đóc', 'đốc', 'text/known-slip', false],
  ['rà soat', 'soat', 'soát', 'text/syllable', false],
  ['rà sóat', 'sóat', 'soát', 'text/tone-mark', true],
  ['rà xoát', 'rà xoát', 'rà soát', 'text/known-slip', true],
] as const)('%s: %s is %s', (words, found, meant, rule, isSafe) => {
  expect(said(sentence(words))).toEqual([[found, expect.stringContaining(`“${meant}”`), rule, isSafe]]);
});

test.each([
  ['nghỉêm túc', 'nghỉêm', 'nghiêm', 'nghiểm'],
  ['dọn bùông bệnh', 'bùông', 'buông', 'buồng'],
  ['trồng rìêng', 'rìêng', 'riêng', 'riềng'],
])('%s: %s is %s or %s, which nobody can be sure of', (words, found, likelier, other) => {
  const message = `Dấu thanh đặt sai chữ trong “${found}”: có lẽ là “${likelier}” hoặc “${other}”.`;
  expect(said(sentence(words))).toEqual([[found, message, 'text/tone-mark', false]]);
});

describe('nothing is said of what is right', () => {
  test.each(['qui định', 'nghiệm thu', 'bảo đảm', 'đảm bảo', 'khẩn trương', 'kiểm tra', 'thanh tra'])(
    '%s',
    (words) => expect(said(sentence(words))).toEqual([]),
  );
});

// A footnote's number stands so where its text was copied.
test('a digit that is struck into the end of a word is not told yet', () => {
  expect(said(sentence('kế hoạch5'))).toEqual([]);
});
