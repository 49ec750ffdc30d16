import { array, assert, constantFrom, nat, property, record, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, fixAll, fixesOf } from '../server/src/features/fixes';
import { editSession, findingsIn, relatedOf, type Session } from '../server/src/features/session';
import { parse } from '../server/src/syntax/parse';
import { joinLines, splitLines, textInRange } from '../server/src/text/lines';
import type { Position, Range } from '../server/src/text/span';
import { PIECES } from './fuzz/edits';
import { expectSameState, openAndCheck } from './fuzz/same-as-fresh';
import { anyCharacter } from './support/characters';
import { FAULTY_NOTICE, LOOSE_NOTICE, NOTICE } from './support/notices';
import { randomFrom } from './support/random';
import { runsOf } from './support/share';
import { openStrictly } from './support/strict-session';

/** One seed for all, so that a failure comes again. */
const RUNS = { seed: 20260305, numRuns: runsOf(40) };

const LINES = [
  ...`${FAULTY_NOTICE}\n${LOOSE_NOTICE}`.split('\n'),
  ...PIECES,
  '👩‍👩‍👧 1.1. Giao 𠀋 báo cáo trước ngày 6/7/2026',
  'e\u0302\u0323\u0301 ',
];
const BREAKS = ['\n', '\r\n', '\r', '\n\n'];
/** Texts of all that the parser knows, in any order, whole letters or not. */
const texts = array(tuple(constantFrom(...LINES), constantFrom(...BREAKS)), { maxLength: 25 }).map((lines) =>
  lines.flat().join(''),
);
const anything = string({ unit: anyCharacter, maxLength: 200 });

const isInside = (lines: readonly string[], { line, character }: Position): boolean =>
  line >= 0 && character >= 0 && character <= (lines[line]?.length ?? -1);

/** Whether a place stands between the two halves of a character outside the basic plane. */
const splitsPair = (lines: readonly string[], { line, character }: Position): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(lines[line]!.slice(Math.max(0, character - 1), character + 1)) &&
  character > 0;

function rangesOf(session: Session): Range[] {
  return findingsIn(session).findings.flatMap((finding) => [
    finding.range,
    ...relatedOf(session, finding).map(({ range }) => range),
    ...fixesOf(session, finding).flatMap(({ edits }) => edits.map(({ range }) => range)),
  ]);
}

describe('of any text', () => {
  it('parsing keeps every character', () => {
    const holds = (text: string): void => {
      const { lines, pages } = parse(text);
      expect(joinLines(lines)).toBe(text);
      expect(pages.reduce((sum, { lineCount }) => sum + lineCount, 0)).toBe(lines.text.length);
    };
    assert(property(texts, holds), RUNS);
    assert(property(anything, holds), RUNS);
  });

  it('every place that is named lies inside, and between whole characters', () => {
    const holds = (text: string): void => {
      const session = openStrictly(text);
      const lines = session.tree.lines.text;
      const places = rangesOf(session).flatMap(({ start, end }) => [start, end]);
      expect(places.filter((place) => !isInside(lines, place) || splitsPair(lines, place))).toEqual([]);
    };
    assert(property(texts, holds), RUNS);
    assert(property(anything, holds), RUNS);
  });
});

const places = record({ line: nat(30), character: nat(90) });
const edits = record({ start: places, length: nat(3), newText: constantFrom(...PIECES) }).map(
  ({ start, length, newText }) => ({
    range: { start, end: { line: start.line + (length > 2 ? 1 : 0), character: start.character + length } },
    newText,
  }),
);

const TASKS = '4.1. Chuẩn bị nội dung Hội nghị sơ kết.\n4.2. Tổng hợp các nhiệm vụ, báo cáo Giám đốc Sở.\n';
/** Lines whose words are still to be written. */
const UNFINISHED = [
  `a) \n${TASKS}`,
  `1. :\n${TASKS}`,
  `:\n${TASKS}`,
  'Nơi nhận:\n; \n',
  'Nơi nhận:\n- UBND tỉnh;\n- Lưu: .\n',
];

describe('a finding', () => {
  /** Letters, digits, marks and signs, halves of them too; no white space, and nothing that has no width. */
  const visible = /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Cs}]/u;

  it('lies on something that can be seen', () => {
    const holds = (text: string): void => {
      const session = openStrictly(text);
      const unseen = findingsIn(session).findings.filter(
        ({ range }) => !visible.test(textInRange(session.tree.lines, range)),
      );
      expect(unseen.map(({ rule, range }) => [rule.id, range])).toEqual([]);
    };
    assert(property(texts, holds), { ...RUNS, examples: UNFINISHED.map((text): [string] => [text]) });
    assert(property(anything, holds), RUNS);
  });
});

describe('an edited text equals the same text freshly opened', () => {
  it('after any edits, together or one by one', () => {
    assert(
      property(texts, array(edits, { maxLength: 6 }), (text, all) => {
        const [together, single] = [openAndCheck(text), openAndCheck(text)];
        editSession(together, all);
        for (const edit of all) editSession(single, [edit]);
        const after = joinLines(together.tree.lines);
        expect(joinLines(single.tree.lines)).toBe(after);
        expectSameState(together, after, all);
        expectSameState(single, after, all);
      }),
      { ...RUNS, numRuns: runsOf(20) },
    );
  });

  it('after its line breaks have become others, and back', () => {
    const everything = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };
    for (const text of [NOTICE, LOOSE_NOTICE]) {
      const session = openAndCheck(text);
      for (const form of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), text]) {
        editSession(session, [{ range: everything, newText: form }]);
        expectSameState(session, form);
      }
    }
  });
});

describe('safe fixes', () => {
  /** Applies one safe fix after another, each chosen by chance among those there are. */
  function fixedInAnyOrder(text: string, seed: number): string {
    const random = randomFrom(seed);
    for (let now = text; ; ) {
      const session = openStrictly(now);
      const fixes = findingsIn(session).findings.flatMap((finding) =>
        fixesOf(session, finding)
          .slice(0, 1)
          .filter(({ safe }) => safe),
      );
      if (fixes.length === 0) return now;
      now = applyEdits(splitLines(now), fixes[Math.floor(random() * fixes.length)]!.edits)!;
    }
  }

  it.each([
    ['faulty', FAULTY_NOTICE],
    ['loose', LOOSE_NOTICE],
  ])('come to one text in whatever order: %s', (_, text) => {
    const all = fixAll(text);
    for (const seed of [1, 2, 3]) expect(fixedInAnyOrder(text, seed)).toBe(all);
  });
});
