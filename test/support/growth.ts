/** The longer text, and what goes around it, is still one that every rule looks at. */
const SHORT = 3_600;
const LONGER = 4;
/** Four times the text is four times the work; where each of its places looks at all others, sixteen times. */
const MOST = 7;
/** In less time nothing can be told; what is not linear takes longer by far. */
const TOO_QUICK_MS = 40;
const TRIALS = 6;

/**
 * Whether the work on a text grows as its length does. Only two times of one moment are compared, and the work passes if
 * they are in proportion once. Each trial has texts of its own, for answers may be remembered.
 */
export function growsEvenly(work: (length: number) => unknown): boolean {
  for (let trial = 0; trial < TRIALS; trial++) {
    const length = SHORT + trial;
    const long = timeOf(() => work(length * LONGER));
    if (long < TOO_QUICK_MS || long < MOST * timeOf(() => work(length))) return true;
  }
  return false;
}

/** The processor's time, which other programs take nothing of, in milliseconds. */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
