/**
 * Breaks the sources in one place at a time, chosen by a seeded chance, and counts how many of these mutants some unit
 * test finds: the layers of syntax and model, and the rules for numbers, citations, deadlines and assignments.
 *
 *     npm run mutation                              100 mutants
 *     npm run mutation -- --mutants 500 --seed 7 --only model/citation
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A mutant that takes longer than this never comes to an end, and counts as found. In milliseconds. */
const PATIENCE = 180_000;

let killed = 0;
let tried = 0;

/** Tries mutants from the next one on; answers whether all have been tried. */
function tryMutants(): Promise<boolean> {
  const program = [...process.execArgv, join(import.meta.dirname, 'run.ts'), ...process.argv.slice(2)];
  const child = spawn(process.execPath, [...program, '--from', String(tried)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, so that what it started ends with it.
    detached: true,
  });
  let begun: string | null = null;
  const endless = setTimeout(() => {
    if (begun) note('killed', begun);
    process.kill(-child.pid!, 'SIGKILL');
  }, PATIENCE);
  createInterface({ input: child.stdout }).on('line', (line) => {
    endless.refresh();
    const [verdict, ...what] = line.split('  ');
    if (verdict === 'begins') begun = what.join('  ');
    else if (verdict === 'killed' || verdict === 'survived') {
      begun = null;
      note(verdict, what.join('  '));
    } else console.log(line);
  });
  return new Promise((resolve, reject) =>
    child.on('close', (status, signal) => {
      clearTimeout(endless);
      if (status === 0 || signal) resolve(status === 0);
      else reject(new Error('The tests fail without any mutant, or could not be run.'));
    }),
  );
}

function note(verdict: string, what: string): void {
  tried++;
  if (verdict === 'killed') killed++;
  console.log(`${killed} of ${tried}  ${verdict}  ${what}`);
}

const start = performance.now();
while (!(await tryMutants()));
const minutes = ((performance.now() - start) / 60_000).toFixed(1);
console.log(
  `${killed} of ${tried} mutants killed (${((100 * killed) / tried).toFixed(0)} %) in ${minutes} minutes`,
);
