import { setFlagsFromString } from 'node:v8';

/**
 * What V8 is told, by the first version that knows it. Of itself it is made for programs that do one thing for long: a
 * notice keeps thousands of small functions and hundreds of patterns busy for a moment each, and more than half of the
 * processor time until the first diagnostics went into compiling them several times over. `docs/performance.md` has the figures.
 */
const FLAGS: readonly { readonly since: number; readonly flags: readonly string[] }[] = [
  // Node 22 and later.
  { since: 12, flags: ['--invocation-count-for-maglev=4000', '--no-regexp-tier-up'] },
  // Node 20, which counts what a function has run in bytes of its code: 67,584 of itself.
  { since: 0, flags: ['--interrupt-budget=1000000', '--no-regexp-tier-up'] },
];

/**
 * Tells the engine that what the server runs is rarely worth compiling twice. To be called before anything else runs. In
 * Electron nothing is told: an engine whose flags are frozen there would end the program.
 */
export function compileLater(): void {
  const { v8, electron } = process.versions;
  if (electron !== undefined) return;
  const version = Number.parseInt(v8, 10);
  for (const flag of FLAGS.find(({ since }) => version >= since)!.flags) setFlagsFromString(flag);
}
