/** What goes on in a process that runs tests with a mutant, or looks which tests reach which mutants. */
import { finish, reachedBefore, record, type Test, testsOf } from './stand-in';

/** A test by its file and its number in the file. */
export interface TestName {
  readonly file: string;
  readonly index: number;
}

export interface Reach extends TestName {
  readonly name: string;
  readonly milliseconds: number;
  readonly reached: readonly number[];
  /** Those of them that it reaches no more when it runs again: what they made is kept. */
  readonly once: readonly number[];
}

/** What a process is asked: to look, or to try a mutant with tests until one fails. */
export type Question =
  | { readonly look: true }
  | { readonly mutant: number; readonly tests: readonly TestName[] };

export type Answer =
  | { readonly begins: TestName }
  /** `isSpoilt`: the test fails without the mutant too, since an earlier mutant has left something behind. */
  | { readonly fails: TestName; readonly isSpoilt: boolean }
  | { readonly passes: true }
  /** `atStart`: what was reached by no test, or only when something was asked for the first time. */
  | { readonly tests: readonly Reach[]; readonly atStart: readonly number[] };

type Load = () => Promise<unknown>;

/** What a bundle holds: a module that loads all sources with mutants, and the files of tests. */
interface Bundle {
  readonly sources: Load;
  readonly tests: Readonly<Record<string, Load>>;
}

const say = (answer: Answer): Promise<unknown> =>
  new Promise((resolve) => process.send!(answer, undefined, undefined, resolve));

/** Answers one question after another, until the parent goes. */
export function serve(bundle: Bundle): void {
  const files = new Map<string, Test[]>();
  process.on('message', async (question: Question) => {
    if ('look' in question) await look(bundle);
    else await say(await tryMutant(bundle, files, question));
  });
}

function switchOn(number: number): void {
  Object.assign(globalThis, {
    $mutant: (asked: number): boolean => {
      record.reached?.add(asked);
      return asked === number;
    },
  });
}

async function tryMutant(
  bundle: Bundle,
  files: Map<string, Test[]>,
  { mutant, tests }: Extract<Question, { mutant: number }>,
): Promise<Answer> {
  for (const name of tests) {
    await say({ begins: name });
    switchOn(mutant);
    if (await passes(bundle, files, name)) continue;
    switchOn(0);
    return { fails: name, isSpoilt: !(await passes(bundle, files, name)) };
  }
  return { passes: true };
}

async function passes(
  bundle: Bundle,
  files: Map<string, Test[]>,
  { file, index }: TestName,
): Promise<boolean> {
  try {
    if (!files.has(file)) files.set(file, await testsOf(bundle.tests[file]!));
    // A mutant may leave a test out.
    await files.get(file)![index]!.run();
    return true;
  } catch {
    return false;
  }
}

/** Each test runs twice: what it reaches the first time alone was made for those that come, and what no test reaches again for all. */
async function look(bundle: Bundle): Promise<void> {
  const atStart = new Set<number>();
  switchOn(0);
  record.reached = atStart;
  await bundle.sources();
  record.reached = new Set();
  const all: (TestName & { test: Test })[] = [];
  for (const [file, load] of Object.entries(bundle.tests))
    all.push(...(await testsOf(load)).map((test, index) => ({ file, index, test })));
  const firsts: Set<number>[] = [];
  for (const { test } of all) {
    const first = reachedBefore(test);
    await recorded(test, first);
    firsts.push(first);
  }
  const reaches: Reach[] = [];
  const again = new Set<number>();
  for (const [i, { file, index, test }] of all.entries()) {
    const second = new Set<number>();
    const start = performance.now();
    await recorded(test, second);
    const milliseconds = performance.now() - start;
    for (const number of second) again.add(number);
    const once = [...firsts[i]!].filter((number) => !second.has(number));
    reaches.push({ file, index, name: test.name, milliseconds, reached: [...second, ...once], once });
  }
  await finish(all.map(({ test }) => test));
  for (const first of firsts) for (const number of first) if (!again.has(number)) atStart.add(number);
  await say({ tests: reaches, atStart: [...atStart] });
}

async function recorded(test: Test, reached: Set<number>): Promise<void> {
  record.reached = reached;
  await test.run().catch((error: unknown) => {
    throw new Error(`fails without any mutant: ${test.name}`, { cause: error });
  });
}
