import { describe, expect, it } from 'vitest';
import {
  doubledBlanks,
  endPlaceOf,
  flowOf,
  offsetAt,
  placeOf,
  splitByLine,
} from '../../server/src/text/flow';

const piecesOf = (source: readonly string[]) =>
  source.map((line, i) => ({
    line: i,
    start: line.length - line.trimStart().length,
    end: line.trimEnd().length,
  }));

const flow = (...source: string[]) => flowOf(source, piecesOf(source), false);

describe('the text of a paragraph', () => {
  it.each([
    [['Sở Công', 'Thương'], 'Sở Công Thương'],
    [['  Sở Công ', ' Thương '], 'Sở Công Thương'],
    [['bỏ'.normalize('NFD')], 'bỏ'],
    [['Sở\u00a0Công', 'Th\u200bương'], 'Sở Công Thương'],
    [['Nghị định số 46/2026/NĐ-', 'CP'], 'Nghị định số 46/2026/NĐ-CP'],
    [['Thông tư số 16/2014/', 'TT-BCT'], 'Thông tư số 16/2014/TT-BCT'],
    [['giai đoạn 2021-', '2025'], 'giai đoạn 2021-2025'],
    [['ngày 05/', '3/2026'], 'ngày 05/3/2026'],
    [['Sở  Công  Thương'], 'Sở Công Thương'],
    [['ngày    tháng'], 'ngày    tháng'],
  ])('%j reads %j', (source, text) => expect(flow(...source).text).toBe(text));

  it('knows the place of every letter, and the letter of every place', () => {
    const source = ['Rà soát '.normalize('NFD'), '  các dự\u00a0án\u200b đầu tư', '🙂 xong'];
    const made = flow(...source);
    for (let offset = 0; offset < made.text.length; offset++) {
      const place = placeOf(made, offset);
      const end = endPlaceOf(made, { start: offset, end: offset + 1 });
      expect(place.line).toBeLessThanOrEqual(end.line);
      expect(end.character).toBeLessThanOrEqual(source[end.line]!.length);
      const letter = source[place.line]!.slice(place.character, end.character).normalize('NFC');
      if (made.text[offset] !== ' ') {
        expect(letter.replace(/[\u200b]/g, '')).toContain(made.text[offset]);
        expect(offsetAt(made, place)).toBe(offset);
      }
    }
  });

  it('knows which blanks were typed twice', () => {
    const source = ['Sở  Công Thương', 'rà \u200bsoát  hồ sơ'];
    const made = flow(...source);
    expect(doubledBlanks(made, source)).toEqual([
      { offset: 2, piece: { line: 0, start: 2, end: 4 } },
      { offset: 22, piece: { line: 1, start: 8, end: 10 } },
    ]);
    expect(placeOf(made, 3)).toEqual({ line: 0, character: 4 });
  });

  it('splits a span at the ends of lines', () => {
    const made = flow('Sở Công', '  Thương');
    expect(splitByLine(made, { start: 3, end: 14 })).toEqual([
      { line: 0, from: 3, to: 7 },
      { line: 1, from: 2, to: 8 },
    ]);
  });
});
