/**
 * Breaks the sources in one place at a time, chosen by a seeded chance, and counts how many of these mutants some unit
 * test finds: the layers of syntax and model, and the rules for numbers, citations, deadlines and assignments.
 *
 *     npm run mutation                              500 mutants
 *     npm run mutation -- --mutants 100 --seed 7 --only model/citation
 *     npm run mutation -- --pick 3,17                again the third and the seventeenth of the sample
 *     npm run mutation -- --only unit/lookup --tests test/model/unit
 *                                                    what the tests beside a source hold, in seconds
 */
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { root } from '../../server/tools/root';
import { randomFrom } from '../support/random';
import { bundleTests } from './bundle';
import { bodiesOf, type Mutant, mutantsOf } from './mutants';
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
    tests: { type: 'string', default: '' },
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

/** A process that answers questions; it may die of one. */
interface Worker {
  /** Null where the process ends without an answer, or is ended since a test goes on for ever. */
  ask(question: Question): Promise<Answer | null>;
  end(): void;
}

function startWorker(bundle: string): Worker {
  const child: ChildProcess = fork(bundle, {
    cwd: root,
    execArgv: ['--max-old-space-size=2048'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ask = (question: Question): Promise<Answer | null> =>
    new Promise((resolve) => {
      const endless = 'look' in question ? null : setTimeout(() => child.kill('SIGKILL'), PATIENCE);
      const answered = (answer: Answer | null): void => {
        if (endless) clearTimeout(endless);
        child.removeAllListeners();
        resolve(answer);
      };
      child.on('message', (answer: Answer) => ('begins' in answer ? endless?.refresh() : answered(answer)));
      child.on('exit', () => answered(null));
      child.send(question);
    });
  return { ask, end: () => child.kill() };
}

/** How far a test stands from a source: it is named after the rule, it stands beside it, or elsewhere. */
function distance(file: string, test: Reach): number {
  const [layer, group, name] = relative(`${root}/server/src`, file)
    .replace(/\.ts$/, '')
    .split('/') as string[];
  if (layer === 'rules')
    return test.name.includes(`${group}/${name}`) ? 0 : test.file.startsWith('test/rules') ? 1 : 2;
  return test.file.startsWith(`test/${layer}/${layer === 'model' ? group : ''}`) ? 0 : 1;
}

/** Tests that compare the engine with itself, before and after an edit: they take a third of the time, and tell what the syntax does. */
const OF_EDITS = /^test\/(?:incremental|properties|same-findings)/;

/** The number at which a test must have been to find a mutant; null where any may, since other files hold what is broken. */
function placeOf({ number, mutant }: Numbered, isAtStart: boolean): number | null {
  if (!isAtStart) return number;
  return mutant.isExported ? null : numberOfBodies.get(mutant.file)!;
}

/** The tests that may find a mutant, likely and cheap ones first. */
function testsFor(tried: Numbered, tests: readonly Reach[], isAtStart: boolean): TestName[] {
  const { mutant } = tried;
  const isOfSyntax = mutant.file.includes('/syntax/');
  const place = placeOf(tried, isAtStart);
  return tests
    .filter(
      ({ file, reached }) =>
        (isOfSyntax || !OF_EDITS.test(file)) && (place === null || reached.includes(place)),
    )
    .sort((a, b) => distance(mutant.file, a) - distance(mutant.file, b) || a.milliseconds - b.milliseconds)
    .map(({ file, index }) => ({ file, index }));
}

/** The sources as they were when the run began: somebody may go on working. */
const linesOf = new Map(
  [...new Set(all.map(({ file }) => file))].map((file) => [file, readFileSync(file, 'utf8').split('\n')]),
);
const lineAt = ({ file, line }: Mutant): string => linesOf.get(file)![line - 1]!.trim().slice(0, 100);

const start = performance.now();
const mutants = sample(Number(values.mutants)).map((mutant, i): Numbered => ({ number: i + 1, mutant }));
/** The bodies of all functions of a file have one number: what is made at start can be told by what runs of its file. */
const numberOfBodies = new Map(
  [...new Set(mutants.map(({ mutant }) => mutant.file))].map((file, i) => [file, mutants.length + 1 + i]),
);
const bodies = [...numberOfBodies].flatMap(([file, number]) =>
  bodiesOf(file).map((mutant): Numbered => ({ number, mutant })),
);
const bundle = await bundleTests([...mutants, ...bodies], values.tests);
const looking = startWorker(bundle);
const seen = await looking.ask({ look: true });
looking.end();
if (!seen || !('tests' in seen)) throw new Error('The tests fail without any mutant, or could not be run.');
const { tests } = seen;
const atStart = new Set(seen.atStart);
/** What is made once and kept, when a file of tests is loaded or a word is met: it must be made anew. */
const once = new Set(tests.flatMap((test) => test.once));
console.log(`${mutants.length} of ${all.length} mutants, ${tests.length} tests`);

let killed = 0;
let tried = 0;
/** One mutant after another. What is made at the start or kept, and what an earlier one may have spoilt, gets a new process. */
async function tryAll(): Promise<void> {
  let worker: Worker | null = null;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { number } = next;
    const isAtStart = atStart.has(number);
    const chosen = testsFor(next, tests, isAtStart);
    const question = { mutant: number, tests: chosen };
    const wantsOwn = isAtStart || once.has(number);
    if (wantsOwn) {
      worker?.end();
      worker = null;
    }
    const isFresh = worker === null;
    worker ??= startWorker(bundle);
    let answer = await worker.ask(question);
    if (!isFresh && (answer === null || ('isSpoilt' in answer && answer.isSpoilt))) {
      worker.end();
      worker = startWorker(bundle);
      answer = await worker.ask(question);
    }
    if (wantsOwn || answer === null || ('isSpoilt' in answer && answer.isSpoilt)) {
      worker.end();
      worker = null;
    }
    report(next, answer, chosen.length);
  }
  worker?.end();
}

function report({ number, mutant }: Numbered, answer: Answer | null, testCount: number): void {
  const survives = answer !== null && 'passes' in answer;
  tried++;
  if (!survives) killed++;
  const verdict = survives ? 'survived' : 'killed  ';
  const what = `${relative(`${root}/server/src`, mutant.file)}:${mutant.line}  ${mutant.before} → ${mutant.after || '(nothing)'}`;
  console.log(
    `${killed} of ${tried}  ${verdict}  ${number}  ${what}${survives ? `  ${testCount} tests  ${lineAt(mutant)}` : ''}`,
  );
}
const picked = values.pick?.split(',').map(Number);
const waiting = mutants.filter(({ number }) => picked?.includes(number) ?? true);
await Promise.all(Array.from({ length: availableParallelism() }, tryAll));
rmSync(dirname(bundle), { recursive: true });
const minutes = ((performance.now() - start) / 60_000).toFixed(1);
console.log(
  `${killed} of ${tried} mutants killed (${((100 * killed) / tried).toFixed(0)} %) in ${minutes} minutes`,
);
