import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../server/src/config/settings';
import { extract } from '../server/src/features/extract';
import { applyEdits } from '../server/src/features/fixes';
import { formatText } from '../server/src/features/format';
import { editSession, findingsIn, type Session } from '../server/src/features/session';
import { silencingsOf } from '../server/src/features/silencing';
import { acceptedIn, asAccepted } from '../server/src/syntax/acceptance';
import { expectSameState } from './fuzz/same-as-fresh';
import { openStrictly } from './support/strict-session';

const ITEM = '1. Văn phòng báo cáo sự cố xẩy ra tại Bộ Công thương.';
const SLIP = ['text/known-slip', 'xẩy ra'];
const CAPITAL = ['text/capitalisation', 'Bộ Công thương'];
const UNUSED = 'comment/unused-suppression';

/** The rules that speak, each with its words. */
function said(session: Session): string[][] {
  return findingsIn(session)
    .findings.filter(({ rule }) => /^(?:text|comment)\//.test(rule.id))
    .map(({ rule, block, finding: { span } }) => [rule.id, block.paragraph.text.slice(span.start, span.end)]);
}

const saidOf = (text: string, settings: Partial<Settings> = {}): string[][] =>
  said(openStrictly(text, { settings: { ...DEFAULT_SETTINGS, ...settings } }));

describe('a comment that accepts words', () => {
  it.each([
    ['// chấp nhận: Bến Tràm, XTTM', ['Bến Tràm', 'XTTM']],
    ['//chấp nhận : “Sở Nông, Lâm nghiệp”; "A, B" ,, C.', ['Sở Nông, Lâm nghiệp', 'A, B', 'C']],
    ['// Chấp nhận: “chưa đóng', ['chưa đóng']],
    ['// chấp nhận đề nghị của Văn phòng', []],
    ['// chấp nhận:', []],
  ])('is read: %s', (comment, words) => {
    const accepted = acceptedIn(comment);
    expect(accepted.map(({ word }) => word)).toEqual(words);
    for (const { word, span } of accepted) expect(comment.slice(span.start, span.end)).toBe(word);
  });

  it.each(['Bến Tràm', 'Sở Nông, Lâm nghiệp', 'A; B'])('is read as it is written: %s', (word) => {
    expect(acceptedIn(`// chấp nhận: XTTM, ${asAccepted(word)}`).map((accepted) => accepted.word)).toEqual([
      'XTTM',
      word,
    ]);
  });

  it('lets them pass in the whole notice, and nothing else', () => {
    expect(saidOf(ITEM)).toEqual([SLIP, CAPITAL]);
    expect(saidOf(`// chấp nhận: xẩy ra\n${ITEM}\n2. Sự cố xẩy ra.`)).toEqual([CAPITAL]);
    expect(saidOf(`// ghi chú\n\n// chấp nhận: xẩy ra, Bộ Công thương\n${ITEM}`)).toEqual([]);
    expect(saidOf(`// chấp nhận: xẩy\n${ITEM}`)).toEqual([[UNUSED, 'xẩy'], SLIP, CAPITAL]);
  });

  it('is understood decomposed, as some editors write', () => {
    expect(saidOf(`// chấp nhận: xẩy ra, Bộ Công thương\n${ITEM}`.normalize('NFD'))).toEqual([
      ['text/not-nfc', expect.any(String)],
    ]);
  });

  it('is reported where nothing needs a word of it, also where office and user accept the word', () => {
    expect(saidOf(`// chấp nhận: xẩy ra, Cổng Đá\n${ITEM}`)).toEqual([[UNUSED, 'Cổng Đá'], CAPITAL]);
    expect(saidOf(`// chấp nhận: xẩy ra\n${ITEM}`, { words: ['xẩy ra'] })).toEqual([CAPITAL]);
  });

  it('is reported where it stands inside the notice', () => {
    expect(saidOf(`1. Văn phòng\n// chấp nhận: xẩy ra\n${ITEM}`)).toEqual([
      [UNUSED, 'xẩy ra'],
      SLIP,
      CAPITAL,
    ]);
  });

  it('can suppress the report of itself', () => {
    expect(saidOf(`// bỏ qua ${UNUSED}\n// chấp nhận: Cổng Đá\n1. Văn phòng họp.`)).toEqual([]);
  });

  it('takes effect and loses it while it is typed', () => {
    const session = openStrictly(`${ITEM}\n`);
    const comment = '// chấp nhận: xẩy ra\n';
    const typed = [...comment].map((newText, character) => ({
      range: { start: { line: 0, character }, end: { line: 0, character } },
      newText,
    }));
    for (const edit of typed) editSession(session, [edit]);
    expect(said(session)).toEqual([CAPITAL]);
    expectSameState(session, `${comment}${ITEM}\n`);
    const end = { line: 0, character: comment.length - 1 };
    editSession(session, [{ range: { start: { line: 0, character: end.character - 1 }, end }, newText: '' }]);
    expect(said(session)).toEqual([[UNUSED, 'xẩy r'], SLIP, CAPITAL]);
    editSession(session, [
      { range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }, newText: '' },
    ]);
    expect(said(session)).toEqual([SLIP, CAPITAL]);
  });

  it('is written by a quick fix, and added to by the next one', () => {
    let text = `${ITEM}\n`;
    for (const left of [[CAPITAL], []]) {
      const session = openStrictly(text);
      const [finding] = findingsIn(session).findings.filter(({ rule }) => rule.acceptable);
      const ways = silencingsOf(session, [finding!]).map(({ by }) => by);
      const way = ways.find(({ scope }) => scope === 'notice') as {
        edit: Parameters<typeof applyEdits>[1][0];
      };
      text = applyEdits(session.tree.lines, [way.edit])!;
      expect(saidOf(text)).toEqual(left);
    }
    expect(text).toBe(`// chấp nhận: xẩy ra, Bộ Công thương\n${ITEM}\n`);
  });

  it('accepts so many words and no more, the first ones however they were written', () => {
    const many = `// chấp nhận: ${Array.from({ length: 200 }, (_, i) => `tên ${i}`).join(', ')}\n`;
    const session = openStrictly(`// chấp nhận: xẩy ra\n${ITEM}\n`);
    const start = { line: 0, character: 0 };
    editSession(session, [{ range: { start, end: start }, newText: many }]);
    expectSameState(session, `${many}// chấp nhận: xẩy ra\n${ITEM}\n`);
    expect(said(session)).toContainEqual(SLIP);
  });

  it('belongs to no task and not to the clean text', () => {
    const text = `// chấp nhận: xẩy ra\n${ITEM}\n`;
    expect(formatText(text, { clean: true })).toBe(`${ITEM}\n`);
    expect(formatText(text)).toBe(text);
    expect(extract(openStrictly(text), 'x')).toEqual(extract(openStrictly(`\n${ITEM}\n`), 'x'));
  });
});

describe('the words of office and user', () => {
  it('pass in every rule on words', () => {
    expect(saidOf(ITEM, { words: ['xẩy ra', 'Bộ Công thương'] })).toEqual([]);
  });
});
