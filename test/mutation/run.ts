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
}

/** What a process is asked: to look, or to try a mutant with tests until one fails. */
export type Question =
  | { readonly look: true }
  | { readonly mutant: number; readonly tests: readonly TestName[] };

export type Answer =
  | { readonly begins: TestName }
  | { readonly fails: TestName }
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

export async function serve(bundle: Bundle): Promise<void> {
  const question = await new Promise<Question>((resolve) => process.once('message', resolve as never));
  await ('look' in question ? look(bundle) : tryMutant(bundle, question));
  process.disconnect();
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
  { mutant, tests }: Extract<Question, { mutant: number }>,
): Promise<void> {
  switchOn(mutant);
  const known = new Map<string, Test[]>();
  const ran: Test[] = [];
  let answer: Answer = { passes: true };
  for (const name of tests) {
    await say({ begins: name });
    try {
      if (!known.has(name.file)) known.set(name.file, await testsOf(bundle.tests[name.file]!));
      // A mutant may leave a test out.
      const test = known.get(name.file)![name.index]!;
      ran.push(test);
      await test.run();
    } catch {
      answer = { fails: name };
      break;
    }
  }
  // What is left to do may need what is broken.
  await finish(ran).catch(() => {});
  await say(answer);
}

/** Each test runs twice: what it reaches the first time alone was made for all that come. */
async function look(bundle: Bundle): Promise<void> {
  const atStart = new Set<number>();
  switchOn(0);
  record.reached = atStart;
  await bundle.sources();
  record.reached = new Set();
  const all: (TestName & { test: Test })[] = [];
  for (const [file, load] of Object.entries(bundle.tests))
    all.push(...(await testsOf(load)).map((test, index) => ({ file, index, test })));
  const first = new Set<number>();
  for (const { test } of all) await recorded(test, first);
  const reaches: Reach[] = [];
  for (const { file, index, test } of all) {
    const reached = reachedBefore(test);
    const start = performance.now();
    await recorded(test, reached);
    const milliseconds = performance.now() - start;
    reaches.push({ file, index, name: test.name, milliseconds, reached: [...reached] });
  }
  await finish(all.map(({ test }) => test));
  const again = new Set(reaches.flatMap(({ reached }) => reached));
  for (const number of first) if (!again.has(number)) atStart.add(number);
  await say({ tests: reaches, atStart: [...atStart] });
}

async function recorded(test: Test, reached: Set<number>): Promise<void> {
  record.reached = reached;
  await test.run().catch((error: unknown) => {
    throw new Error(`fails without any mutant: ${test.name}`, { cause: error });
  });
}
