import { describe, it } from 'vitest';
import { editSession, findingsIn } from '../server/src/features/session';
import { unmark } from '../server/src/rules/marked';
import { RULES } from '../server/src/rules/registry';
import { expectSameAsFresh, expectSameState, openAndCheck } from './fuzz/same-as-fresh';
import { decomposed, FAULTY_NOTICE, LOOSE_NOTICE, NOTICE, wrapped } from './support/notices';
import { shareOf } from './support/share';

/** A text, the seed of the bursts of edits, and how many there are. */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly seed: number;
  readonly bursts: number;
}

const TEXTS = { flowed: NOTICE, wrapped: wrapped(NOTICE), faulty: FAULTY_NOTICE, loose: LOOSE_NOTICE };
const CASES: Case[] = [
  ...Object.entries(TEXTS).flatMap(([name, text]) =>
    [1, 2].map((seed) => ({ name, text, seed, bursts: 10 })),
  ),
  { name: 'of several pages', text: NOTICE.repeat(8), seed: 5, bursts: 4 },
  {
    name: 'decomposed and with the line breaks of Windows',
    text: decomposed(wrapped(NOTICE)).replaceAll('\n', '\r\n'),
    seed: 4,
    bursts: 10,
  },
  ...RULES.flatMap(({ id, examples }, i) =>
    examples.wrong.slice(0, 2).map(({ text }) => ({
      name: `an example of ${id}`,
      text: unmark(text).text,
      seed: 100 + i,
      bursts: 4,
    })),
  ),
];

const HEAD = NOTICE.slice(0, NOTICE.indexOf('1. '));

// `npm run fuzz` does the same for as long as one likes.
describe('an edited text equals the same text freshly opened', () => {
  it.each(shareOf(CASES))('$name, seed $seed', ({ text, seed, bursts }) => {
    expectSameAsFresh(text, seed, bursts);
  });

  it.each(shareOf([HEAD, NOTICE]))('built up from nothing and taken down again, %#', (text) => {
    const session = openAndCheck('');
    let end = { line: 0, character: 0 };
    for (const line of text.trimEnd().split('\n')) {
      editSession(session, [{ range: { start: end, end }, newText: `${line}\n` }]);
      end = { line: end.line + 1, character: 0 };
      findingsIn(session);
    }
    expectSameState(session, `${text.trimEnd()}\n`);
    while (session.tree.lines.text.length > 1) {
      const last = Math.min(7, session.tree.lines.text.length - 1);
      const range = { start: { line: 0, character: 0 }, end: { line: last, character: 0 } };
      editSession(session, [{ range, newText: '' }]);
      findingsIn(session);
    }
    expectSameState(session, '');
  });

  it.each(shareOf([120, 1200]))('where a stretch over most of %i items goes and comes', (count) => {
    const items = Array.from({ length: count }, (_, i) => `${i + 1}. Văn phòng theo dõi việc ${i + 1}.`);
    const [first, second, last] = [count / 12, (count * 2) / 3, (count * 11) / 12];
    const text = (kept: readonly string[]): string =>
      `THÔNG BÁO\nKết luận của Giám đốc Sở\n\n${kept.join('\n')}\n`;
    const session = openAndCheck(text(items));
    const at = (item: number) => ({ line: 3 + item, character: 0 });
    editSession(session, [{ range: { start: at(first), end: at(last) }, newText: '' }]);
    expectSameState(session, text([...items.slice(0, first), ...items.slice(last)]));
    const more = items.slice(first, second);
    editSession(session, [{ range: { start: at(first), end: at(first) }, newText: `${more.join('\n')}\n` }]);
    expectSameState(session, text([...items.slice(0, second), ...items.slice(last)]));
    editSession(session, [{ range: { start: at(0), end: at(count * 0.75) }, newText: '' }]);
    expectSameState(session, text([]).slice(0, -1));
  });
});
