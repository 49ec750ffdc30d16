/**
 * Laws hold for many cases, and all of them take minutes on a small machine. A file `NAME.law.test.ts` is run twice: by
 * `npm test`, which tries one case in thirty-two, of a dear law fewer, and by `npm run test:all`, which tries the others as
 * well.
 */
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Which cases of each law are tried. */
    readonly share: 'few' | 'rest';
  }
}

const EVERY = 32;
const isFew = inject('share') === 'few';

/** The cases that are tried here; each of them is tried in one of the two. Of dear ones `npm test` may try fewer. */
export const shareOf = <T>(cases: readonly T[], every = EVERY): T[] =>
  cases.filter((_, i) => (i % every === 0) === isFew);

/** How many cases chosen by chance are tried here: the few are the first of all. */
export const runsOf = (all: number): number => (isFew ? Math.ceil(all / EVERY) : all);
