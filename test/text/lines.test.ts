import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { withChange } from '../../server/src/text/changed-lines';
import { applyChange, clampPosition, joinLines, splitLines, textInRange } from '../../server/src/text/lines';
import type { Position } from '../../server/src/text/span';
import { pick, randomFrom } from '../support/random';

const PIECES = [
  '',
  'a',
  'ế',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  'b\r',
  '\nc',
  '\ud83d\ude00',
  'một dòng\nhai dòng\r\nba',
];

function randomText(random: () => number, length: number): string {
  return Array.from({ length }, () => pick(random, PIECES)).join('');
}

describe('the lines of a text', () => {
  it('are the text again when they are joined', () => {
    const random = randomFrom(1);
    for (let i = 0; i < 200; i++) {
      const text = randomText(random, 20);
      expect(joinLines(splitLines(text))).toBe(text);
    }
  });

  it('end as the protocol says', () => {
    expect(splitLines('a\nb\r\nc\rd\u2028e').text).toEqual(['a', 'b', 'c', 'd\u2028e']);
    expect(splitLines('').text).toEqual(['']);
    expect(splitLines('\r\n\n\r').breaks).toEqual(['\r\n', '\n', '\r', '']);
  });

  it('are edited as the library for documents edits them', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = randomFrom(seed);
      const text = randomText(random, 12);
      const lines = splitLines(text);
      const oracle = TextDocument.create('file:///a', 'thongbao', 0, text);
      for (let version = 1; version <= 12; version++) {
        const position = (): Position => ({
          line: Math.floor(random() * (oracle.lineCount + 1)),
          character: Math.floor(random() * 8),
        });
        const ends = [position(), position()].sort((a, b) => a.line - b.line || a.character - b.character);
        const [start, end] = ends as [Position, Position];
        const put = pick(random, PIECES);
        const range = { start: clampPosition(lines, start), end: clampPosition(lines, end) };
        expect(textInRange(lines, range)).toBe(oracle.getText(range));
        const before = lines.text.length;
        const change = applyChange(lines, range, put);
        TextDocument.update(oracle, [{ range, text: put }], version);
        expect(joinLines(lines)).toBe(oracle.getText());
        expect(lines.text).toEqual(splitLines(oracle.getText()).text);
        expect(lines.text.length - before).toBe(change.added - change.removed);
      }
    }
  });

  it('take a range that is given backwards', () => {
    const lines = splitLines('abc');
    applyChange(lines, { start: { line: 0, character: 3 }, end: { line: 0, character: 1 } }, 'x');
    expect(joinLines(lines)).toBe('ax');
  });

  it('take a paste of more lines than a call takes arguments', () => {
    const lines = splitLines('đầu\ncuối');
    const at = { line: 1, character: 0 };
    applyChange(lines, { start: at, end: at }, 'x\n'.repeat(150_000));
    expect(lines.text.length).toBe(150_002);
    expect(lines.text.at(-1)).toBe('cuối');
  });
});

describe('positions outside the text', () => {
  const lines = splitLines('một\nhai');
  it.each([
    [
      { line: -1, character: 5 },
      { line: 0, character: 0 },
    ],
    [
      { line: 0, character: -2 },
      { line: 0, character: 0 },
    ],
    [
      { line: 0, character: 99 },
      { line: 0, character: 3 },
    ],
    [
      { line: 9, character: 1 },
      { line: 1, character: 3 },
    ],
  ])('%j is %j', (given, nearest) => expect(clampPosition(lines, given)).toEqual(nearest));
});

describe('changed lines', () => {
  it('that are apart stay apart, and move with what is put in above', () => {
    const first = withChange([], { from: 10, removed: 1, added: 3 });
    const second = withChange(first, { from: 2, removed: 1, added: 6 });
    expect(second).toEqual([
      { from: 2, to: 8, delta: 5 },
      { from: 15, to: 18, delta: 2 },
    ]);
  });

  it('that touch become one', () => {
    const first = withChange([], { from: 10, removed: 1, added: 3 });
    const second = withChange(first, { from: 20, removed: 1, added: 1 });
    expect(withChange(second, { from: 12, removed: 9, added: 1 })).toEqual([{ from: 10, to: 13, delta: -6 }]);
  });
});
