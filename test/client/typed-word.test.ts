import { describe, expect, it } from 'vitest';
import { isSameTyping, isTyped, shownMarks, wordBefore } from '../../client/src/typed-word';

/** The caret stands at `|`. */
function caretIn(marked: string): { text: string; caret: { line: number; character: number } } {
  const character = marked.indexOf('|');
  return { text: marked.replace('|', ''), caret: { line: 3, character } };
}
const wordIn = (marked: string) => {
  const { text, caret } = caretIn(marked);
  const word = wordBefore(text, caret);
  return word && text.slice(word.start, word.end);
};

/** Marks of the texts that are given, those that are shown while a word is typed at `|`. */
function shown(marked: string, marks: readonly string[]): string[] {
  const { text, caret } = caretIn(marked);
  const word = wordBefore(text, caret);
  const all = marks.map((mark) => {
    const start = text.indexOf(mark);
    return {
      mark,
      range: { start: { line: 3, character: start }, end: { line: 3, character: start + mark.length } },
    };
  });
  return shownMarks(all, word ? [word] : []).map(({ mark }) => mark);
}

describe('the word that is being typed', () => {
  it.each([
    ['1.1. Xây dựng kế hoa|', 'hoa'],
    ['trước ngày 10/3|', '10/3'],
    ['1.1. Xây d|ựng', 'dựng'],
    ['1.1. Xây |dựng', null],
    ['|Xây dựng', null],
    ['kế hoạch|, báo cáo', 'hoạch,'],
  ])('is, in “%s”, “%s”', (marked, word) => {
    expect(wordIn(marked)).toBe(word);
  });

  it('is left by a blank, by another line, and by going elsewhere on its own', () => {
    const at = (marked: string, line = 3) => {
      const { text, caret } = caretIn(marked);
      return [wordBefore(text, { ...caret, line })].filter((word) => word !== null);
    };
    const typing = at('kế hoa|');
    expect(isSameTyping(typing, at('kế hoạ|'))).toBe(true);
    expect(isSameTyping(typing, at('kế h|oạ'))).toBe(true);
    expect(isSameTyping(typing, at('kế hoạch |'))).toBe(false);
    expect(isSameTyping(typing, at('kế hoa|', 4))).toBe(false);
    expect(isSameTyping(typing, at('kế| hoa'))).toBe(false);
  });
});

describe('the marks', () => {
  it('of that word are held back, and so are those that begin or end with it', () => {
    expect(shown('báo cáo kết quả quả|', ['quả quả', 'báo', 'quả'])).toEqual(['báo', 'quả']);
    expect(shown('theo Nghị định số 32|', ['32', 'Nghị định số 32', 'theo'])).toEqual(['theo']);
    expect(shown('trình UBND tỉh| An Giang', ['tỉh', 'UBND tỉh', 'An Giang'])).toEqual(['An Giang']);
  });

  it('that go beyond it on both sides are about something else, and stay', () => {
    const paragraph = 'Giao Văn phòng theo dõi';
    expect(shown('Giao Văn ph|òng theo dõi', [paragraph])).toEqual([paragraph]);
  });

  it('on a place of no width at its end wait too', () => {
    const { caret } = caretIn('thực hiện|');
    const word = wordBefore('thực hiện', caret)!;
    expect(shownMarks([{ range: { start: caret, end: caret } }], [word])).toEqual([]);
  });

  it('are all shown where nothing is being typed', () => {
    expect(shown('báo cáo |', ['báo', 'cáo'])).toEqual(['báo', 'cáo']);
  });
});

describe('a change', () => {
  it.each([
    [['a'], true],
    [[''], true],
    [['tiếng'], true],
    [['a', 'a', 'a'], true],
    [['\n'], false],
    [['hoàn thành trước ngày 15/12/2026'], false],
    [[], false],
  ])('of %j may come from typing: %s', (texts, expected) => {
    expect(isTyped(texts.map((text) => ({ text })))).toBe(expected);
  });
});
