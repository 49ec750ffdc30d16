import { describe, it } from 'vitest';
import { unmark } from '../server/src/rules/marked';
import { RULES } from '../server/src/rules/registry';
import { expectSameAsFresh } from './fuzz/same-as-fresh';
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

// `npm run fuzz` does the same for as long as one likes.
describe('an edited text equals the same text freshly opened', () => {
  it.each(shareOf(CASES))('$name, seed $seed', ({ text, seed, bursts }) => {
    expectSameAsFresh(text, seed, bursts);
  });
});
