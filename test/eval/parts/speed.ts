import { findingsIn, openSession } from '../../../server/src/features/session';
import { type Part, ratio } from '../figures';
import type { Specimen } from '../machine';
import { wordsIn } from '../words';

const WARM_UP = 15;
const ROUNDS = 31;
const LARGE = 1_000_000;

/** The whole check against one pass over the words of the same text; both warm, the median of many. */
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
  const check = median(() => findingsIn(openSession(text)).total, warmUp, rounds);
  const pass = median(() => wordsIn(text), warmUp, rounds);
  return { ratio: check / pass, perKilobyte: check / text.length };
}

function median(run: () => unknown, warmUp: number, rounds: number): number {
  const times: number[] = [];
  for (let i = -warmUp; i < rounds; i++) {
    const start = performance.now();
    run();
    if (i >= 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}
