import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/features/fixes';
import { formatEdits, formatText } from '../../server/src/features/format';
import { findingsIn, openSession, type Session } from '../../server/src/features/session';
import { unmark } from '../../server/src/rules/marked';
import { RULES } from '../../server/src/rules/registry';
import { blocksOf, type Tree } from '../../server/src/syntax/tree';
import { ownExamples, ownNotices, readCorpus } from '../eval/sources';
import { decomposed, FAULTY_NOTICE, NOTICE, typeset, wrapped } from '../support/notices';
import { shareOf } from '../support/share';

const corpus = process.env.THONGBAO_CORPUS ? readCorpus(process.env.THONGBAO_CORPUS) : null;

const OWN: [string, string][] = [
  ...[...ownNotices(), ...ownExamples()].flatMap(({ name, text }): [string, string][] => [
    [name, text],
    [`${name}, wrapped`, wrapped(text)],
    [`${name}, typeset`, typeset(text)],
  ]),
  ['the faulty notice, decomposed', decomposed(wrapped(FAULTY_NOTICE))],
  ['the faulty notice, from Windows', wrapped(FAULTY_NOTICE).replaceAll('\n', '\r\n')],
  ...RULES.flatMap(({ id, examples }) =>
    examples.wrong.map(({ text }, i): [string, string] => [`example ${i + 1} of ${id}`, unmark(text).text]),
  ),
];
const REAL = [...(corpus?.notices ?? []), ...(corpus?.documents ?? [])].map(
  ({ name, text }): [string, string] => [name, text],
);

/** The text of a tree without the lines that extraction left. */
function withoutResidue(tree: Tree): string {
  const residue = new Set<number>();
  let line = 0;
  for (const { component, paragraph } of blocksOf(tree)) {
    const pieces = component === 'residue' ? paragraph.pieces : paragraph.residue;
    for (const piece of pieces) residue.add(line + piece.line);
    line += paragraph.lineCount;
  }
  return tree.lines.text.filter((_, i) => !residue.has(i)).join('\n');
}

/** Letters, and numbers without the zeros that dates are filled up with. */
const words = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]|(?<!\d)0+(?=\d)/gu, '');

/** The signs, but for those of which the pages of the rules of layout speak: marks of items, dashes and dots. */
const signs = (text: string): string =>
  text
    .normalize('NFC')
    .replace(
      /^\s*(?:(?:\d{1,2}|[IVX]{1,4}|\p{Ll}),(?=\s)|\((?=\d{1,2}\.\d{1,2}\.?\)|\p{Ll}\s)|Thứ \p{Ll}{2,4},)/gmu,
      '',
    )
    .replace(/[\p{L}\p{N}\s\p{Cf}.…)/•*+–—−‑-]/gu, '');

function counts(session: Session): Map<string, number> {
  const found = new Map<string, number>();
  for (const { rule } of findingsIn(session).findings) found.set(rule.id, (found.get(rule.id) ?? 0) + 1);
  return found;
}

describe.each(shareOf([...OWN, ...REAL]))('formatting %s', (_name, text) => {
  const laidOut = formatText(text);
  const session = openSession(text);
  const after = openSession(laidOut);

  it('keeps every letter, number and sign but for residue', () => {
    const kept = withoutResidue(session.tree);
    expect(words(laidOut)).toBe(words(kept));
    expect(signs(laidOut)).toBe(signs(kept));
  });

  it('changes nothing the second time', () => {
    expect(formatText(laidOut)).toBe(laidOut);
    expect(formatEdits(after)).toEqual([]);
  });

  it('brings no new finding', () => {
    // Where nothing was changed there is nothing new.
    if (laidOut === text) return;
    const before = counts(session);
    for (const [rule, count] of counts(after))
      expect([rule, count]).toEqual([rule, Math.min(count, before.get(rule) ?? 0)]);
  });

  it('gives the same by edits that leave words alone', () => {
    const edits = formatEdits(session);
    expect(applyEdits(session.tree.lines, edits)).toBe(laidOut);
    expect(edits.every(({ newText }) => newText.length < 40)).toBe(true);
  });
});

/** The lines, counted from 1, on which the paragraphs of the two real notices begin: read once, line by line. */
const PARAGRAPHS: Record<string, string> = {
  'ket-luan-giao-ban-2026-03.txt':
    '1 3 9 19 29 53 55 59 65 68 78 84 88 96 100 106 108 116 120 124 130 140 143 151 157 161 163 171 181 185 189 195 203 213 217 225 229 233 235 245 251 257 263 265 269 273 275 285 289 300 304 308 312 316 318 326 332 336 342 346 350 354 360 362 364 368 372 379 385 389 396 397 399 401 403 405 407 409 420',
  'ket-luan-so-ket-2024.txt':
    '1 3 10 20 28 36 44 54 60 62 67 75 81 87 103 115 127 138 148 156 168 182 202 211 217 223 225 227 231 241 257 263 265 279 288 294 296 314 316 318 328 330 334 352 365 377 389 393 402 403 405 407 409 411 413 415 417 419 429',
};

describe.skipIf(!corpus)('the real notices', () => {
  it.each(shareOf(corpus?.notices ?? []))('$name has a line a paragraph', ({ name, text }) => {
    const lines = text.split(/\r?\n/);
    const first = (line: string): string => /^\S+/.exec(line.trim().normalize('NFC'))![0];
    const starts = PARAGRAPHS[name]!.split(' ').map((line) => first(lines[Number(line) - 1]!));
    const rows = formatText(text)
      .split('\n')
      .filter((row) => row !== '');
    // A marker may lack its dot or its space in the source.
    const marks = (word: string): string => word.replace(/(?<=\d)\.?(?:\p{L}.*)?$/u, '');
    expect(rows.map((row) => marks(first(row)))).toEqual(starts.map(marks));
  });
});

it('keeps a notice that is laid out already', () => {
  const session = openSession(NOTICE);
  expect(formatEdits(session)).toEqual([]);
});
