/**
 * Breaks the sources in one place at a time, chosen by a seeded chance, and counts how many of these mutants some unit
 * test finds: the layers of syntax and model, and the rules for numbers, citations, deadlines and assignments.
 *
 *     npm run mutation                              500 mutants
 *     npm run mutation -- --mutants 100 --seed 7 --only model/citation
 *     npm run mutation -- --pick 3,17                again the third and the seventeenth of the sample
 */
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { root } from '../../server/tools/bundles';
import { randomFrom } from '../support/random';
import { bundleTests } from './bundle';
import { type Mutant, mutantsOf } from './mutants';
import type { Answer, Question, Reach, TestName } from './run';
import type { Numbered } from './switches';

const SOURCES = ['syntax', 'model', 'rules/{number,citation,deadline,assignment}'];
/** A test that takes longer than this never comes to an end, and its mutant counts as found. In milliseconds. */
const PATIENCE = 20_000;

const { values } = parseArgs({
  options: {
    mutants: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    pick: { type: 'string' },
  },
});

const all = globSync(
  SOURCES.map((part) => `server/src/${part}/**/*.ts`),
  { cwd: root, absolute: true },
)
  .filter((file) => file.includes(values.only) && !/\/data\/|\/faults\.ts$/.test(file))
  .sort()
  .flatMap(mutantsOf);

/** So many of the mutants, each with the same chance. */
function sample(count: number): Mutant[] {
  const random = randomFrom(Number(values.seed));
  const left = [...all];
  const taken: Mutant[] = [];
  while (taken.length < count && left.length > 0)
    taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken;
}

/** Asks a process of its own; null where it ends without an answer, or is ended since a test goes on for ever. */
function ask(bundle: string, question: Question): Promise<Answer | null> {
  const child: ChildProcess = fork(bundle, {
    cwd: root,
    execArgv: ['--max-old-space-size=2048'],
    stdio: ['ignore', 'ignore', 'look' in question ? 'inherit' : 'ignore', 'ipc'],
  });
  child.send(question);
  return new Promise((resolve) => {
    let answered: Answer | null = null;
    const endless = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    if ('look' in question) clearTimeout(endless);
    child.on('message', (answer: Answer) => {
      if ('begins' in answer) endless.refresh();
      else answered = answer;
    });
    child.on('exit', () => {
      clearTimeout(endless);
      resolve(answered);
    });
  });
}

/** How far a test stands from a source: it is named after the rule, it stands beside it, or elsewhere. */
function distance(file: string, test: Reach): number {
  const [layer, group, name] = relative(`${root}/server/src`, file)
    .replace(/\.ts$/, '')
    .split('/') as string[];
  if (layer === 'rules')
    return test.name.includes(`${group}/${name}`) ? 0 : /^test\/(rules|citation)/.test(test.file) ? 1 : 2;
  return test.file.startsWith(`test/${layer}/${layer === 'model' ? group : ''}`) ? 0 : 1;
}

/** The tests that may find a mutant, likely and cheap ones first. */
function testsFor({ number, mutant }: Numbered, tests: readonly Reach[], atStart: boolean): TestName[] {
  return tests
    .filter(({ reached }) => atStart || reached.includes(number))
    .sort((a, b) => distance(mutant.file, a) - distance(mutant.file, b) || a.milliseconds - b.milliseconds)
    .map(({ file, index }) => ({ file, index }));
}

const lineAt = ({ file, line }: Mutant): string =>
  readFileSync(file, 'utf8').split('\n')[line - 1]!.trim().slice(0, 100);

const start = performance.now();
const mutants = sample(Number(values.mutants)).map((mutant, i): Numbered => ({ number: i + 1, mutant }));
const bundle = await bundleTests(mutants);
const seen = await ask(bundle, { look: true });
if (!seen || !('tests' in seen)) throw new Error('The tests fail without any mutant, or could not be run.');
const { tests } = seen;
const atStart = new Set(seen.atStart);
console.log(`${mutants.length} of ${all.length} mutants, ${tests.length} tests`);

let killed = 0;
let tried = 0;
async function tryNext(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { number, mutant } = next;
    const chosen = testsFor(next, tests, atStart.has(number));
    const answer = await ask(bundle, { mutant: number, tests: chosen });
    const survives = answer !== null && 'passes' in answer;
    tried++;
    if (!survives) killed++;
    const verdict = survives ? 'survived' : 'killed  ';
    const what = `${relative(`${root}/server/src`, mutant.file)}:${mutant.line}  ${mutant.before} → ${mutant.after || '(nothing)'}`;
    console.log(
      `${killed} of ${tried}  ${verdict}  ${number}  ${what}${survives ? `  ${chosen.length} tests  ${lineAt(mutant)}` : ''}`,
    );
  }
}
const picked = values.pick?.split(',').map(Number);
const waiting = mutants.filter(({ number }) => picked?.includes(number) ?? true);
await Promise.all(Array.from({ length: availableParallelism() }, tryNext));
rmSync(dirname(bundle), { recursive: true });
const minutes = ((performance.now() - start) / 60_000).toFixed(1);
console.log(
  `${killed} of ${tried} mutants killed (${((100 * killed) / tried).toFixed(0)} %) in ${minutes} minutes`,
);
