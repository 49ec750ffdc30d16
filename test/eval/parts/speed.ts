import { findingsIn, openSession } from '../../../server/src/features/session';
import { type Part, ratio } from '../figures';
import type { Specimen } from '../machine';
import { wordsIn } from '../words';

const WARM_UP = 20;
const ROUNDS = 40;
const LARGE = 1_000_000;

/** The whole check against one pass over the words of the same text; both warm, the fastest of many. */
export function speedPart(specimens: readonly Specimen[]): Part {
  const longest = specimens.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const large = longest.text.repeat(Math.ceil(LARGE / longest.text.length)).slice(0, LARGE);
  const small = relative(longest.text, WARM_UP, ROUNDS);
  const big = relative(large, 1, 3);
  return {
    title: 'Speed',
    figures: [
      ratio(
        `whole check ÷ one pass over the words, ${(longest.text.length / 1000).toFixed(0)} KB`,
        small.ratio,
        { atMost: 10 },
      ),
      ratio('ms/KB at 1 MB ÷ ms/KB at that size', big.perKilobyte / small.perKilobyte, { atMost: 1.3 }),
    ],
  };
}

function relative(text: string, warmUp: number, rounds: number): { ratio: number; perKilobyte: number } {
  const check = fastest(() => findingsIn(openSession(text)).total, warmUp, rounds);
  const pass = fastest(() => wordsIn(text), warmUp, rounds);
  return { ratio: check / pass, perKilobyte: check / text.length };
}

/** In ms. What else the machine does only adds to a time. */
function fastest(run: () => unknown, warmUp: number, rounds: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = -warmUp; i < rounds; i++) {
    const start = performance.now();
    run();
    if (i >= 0) least = Math.min(least, performance.now() - start);
  }
  return least;
}
