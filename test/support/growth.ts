import { readFileSync } from 'node:fs';

/** The longest text, and what goes around it, is still one that every rule looks at. */
const SHORT = 2_400;
const TIMES = 8;
/**
 * A text eight times as long costs what eight short ones do. Where each of its places looks at all others it costs eight
 * times as much, and at this bound half of the work on the long text is of that kind.
 */
const MOST = 1.75;
/** In less time nothing can be told; what is not linear takes longer by far. */
const TOO_QUICK_MS = 40;
const FEWEST_TRIALS = 2;
const MOST_TRIALS = 6;

/**
 * Whether the work on a text grows as its length does. What a machine does besides only makes work slower, so the least
 * of several times is compared: of one text, and of as much text in short ones. No two texts are as long as each other,
 * for answers may be remembered.
 */
export function growsEvenly(work: (length: number) => unknown, clock: () => number = threadTime): boolean {
  const timeOf = (lengths: readonly number[]): number => {
    const start = clock();
    for (const length of lengths) work(length);
    return clock() - start;
  };
  let [long, short] = [Infinity, Infinity];
  for (let trial = 1; trial <= MOST_TRIALS; trial++) {
    long = Math.min(long, timeOf([SHORT * TIMES + trial]));
    if (long < TOO_QUICK_MS) return true;
    short = Math.min(short, timeOf(shortLengths(trial)));
    if (trial >= FEWEST_TRIALS && long < MOST * short) return true;
  }
  return false;
}

const shortLengths = (trial: number): number[] =>
  Array.from({ length: TIMES }, (_, i) => SHORT - trial * TIMES + i);

/** The milliseconds that the processor has worked for this thread alone where the system tells them, else those of the clock. */
function threadTime(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ', 1)[0]) / 1e6;
  } catch {
    return performance.now();
  }
}
