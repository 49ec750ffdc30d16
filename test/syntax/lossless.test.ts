import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/syntax/parse';
import { blocksOf } from '../../server/src/syntax/tree';
import { joinLines } from '../../server/src/text/lines';
import { decomposed, FAULTY_NOTICE, NOTICE, wrapped } from '../support/notices';
import { pick, randomFrom } from '../support/random';

/** Every line stands in one paragraph, in order; every visible letter in its text, its residue or a comment between. */
function expectLossless(text: string): void {
  const tree = parse(text);
  expect(joinLines(tree.lines)).toBe(text);
  const paragraphs = [...blocksOf(tree)].map(({ paragraph }) => paragraph);
  const source = paragraphs.flatMap((paragraph) => paragraph.source.slice(0, paragraph.lineCount));
  const wrong = paragraphs.filter(
    ({ source, lineCount, pieces, residue }) =>
      source.length !== Math.max(lineCount, 1) ||
      [...pieces, ...residue].some(({ line, start, end }) => start >= end || end > source[line]!.length),
  );
  expect(wrong).toEqual([]);
  expect(paragraphs.reduce((sum, { lineCount }) => sum + lineCount, 0)).toBe(tree.lines.text.length);
  expect(source).toEqual(tree.lines.text);
  expect(tree.physicalLines.length).toBe(tree.lines.text.length);
}

describe('parsing loses nothing', () => {
  const texts = [NOTICE, FAULTY_NOTICE, wrapped(NOTICE), decomposed(wrapped(FAULTY_NOTICE))];
  it('of a notice in any form', () => {
    for (const text of texts) {
      for (const form of [
        text,
        text.replaceAll('\n', '\r\n'),
        text.replaceAll('\n', '\r'),
        `\ufeff${text}`,
      ]) {
        expectLossless(form);
      }
    }
  });

  it('of lines in any order', () => {
    const lines = texts.flatMap((text) => text.split('\n'));
    const breaks = ['\n', '\r\n', '\r', '\n\n', ' \n', '\t\n'];
    for (let seed = 1; seed <= 150; seed++) {
      const random = randomFrom(seed);
      const count = Math.floor(random() * 60);
      expectLossless(
        Array.from({ length: count }, () => pick(random, lines) + pick(random, breaks)).join(''),
      );
    }
  });

  it('of characters in any order', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const random = randomFrom(seed);
      const alphabet = pick(random, [
        '\n\r 1.ab)-',
        'THÔNGBÁO \n/',
        '\ud83d\ude00\u0301\u200b\t\n ',
        '0123456789/-.:\n',
      ]);
      expectLossless(Array.from({ length: 200 }, () => pick(random, [...alphabet])).join(''));
    }
  });
});
