/**
 * Stands in for `vitest` in the bundle of the tests: what it knows of a test is enough to run one by itself, in any order,
 * in a process that begins in a fifth of a second.
 */
import { format } from 'node:util';
import { expect as assertion } from 'vitest';

export const expect = assertion;
/** Of each law the cases that `npm test` tries. */
export const inject = (): 'few' => 'few';

type Body = (...args: never[]) => unknown;

interface Suite {
  readonly parent: Suite | null;
  readonly name: string;
  readonly beforeAll: Body[];
  readonly afterAll: Body[];
  readonly beforeEach: Body[];
  readonly afterEach: Body[];
  /** The mutants that were reached while the tests of the suite were put down, but for those of inner suites. */
  readonly reached: ReadonlySet<number>;
  hasBegun: boolean;
}

export interface Test {
  readonly suite: Suite;
  readonly name: string;
  run(): Promise<void>;
}

/** The mutants that have been reached since somebody looked; null where nobody wants to know. */
export const record: { reached: Set<number> | null } = { reached: null };

let suite: Suite;
let tests: Test[];
const finishing: Body[] = [];

const suiteIn = (parent: Suite | null, name: string, reached: ReadonlySet<number>): Suite => ({
  parent,
  name,
  beforeAll: [],
  afterAll: [],
  beforeEach: [],
  afterEach: [],
  reached,
  hasBegun: false,
});

/** The tests of a file, in order; loading it must put them down. */
export async function testsOf(load: () => Promise<unknown>): Promise<Test[]> {
  const reached = new Set<number>();
  const before = record.reached;
  suite = suiteIn(null, '', reached);
  tests = [];
  if (before) record.reached = reached;
  await load();
  record.reached = before;
  return tests;
}

/** What was reached while a test was put down. */
export const reachedBefore = ({ suite: own }: Test): Set<number> =>
  new Set(upwards(own).flatMap(({ reached }) => [...reached]));

const upwards = (from: Suite): Suite[] => (from.parent ? [from, ...upwards(from.parent)] : [from]);

async function runIn(own: Suite, body: () => unknown): Promise<void> {
  const outwards = upwards(own);
  const inwards = [...outwards].reverse();
  for (const each of inwards) {
    if (each.hasBegun) continue;
    each.hasBegun = true;
    for (const hook of each.beforeAll) await hook();
  }
  try {
    for (const hook of inwards.flatMap((each) => each.beforeEach)) await hook();
    await body();
  } finally {
    for (const hook of finishing.splice(0)) await hook();
    for (const hook of outwards.flatMap((each) => each.afterEach)) await hook();
  }
}

/** Runs what is left to do after some tests. */
export async function finish(ran: readonly Test[]): Promise<void> {
  for (const each of new Set(ran.flatMap((test) => upwards(test.suite))))
    if (each.hasBegun) for (const hook of each.afterAll) await hook();
}

function describeOne(name: string, ...rest: unknown[]): void {
  const outer = suite;
  const reached = new Set<number>();
  const before = record.reached;
  suite = suiteIn(outer, `${outer.name} ${name}`, reached);
  if (before) record.reached = reached;
  (rest.find((each) => typeof each === 'function') as () => void)();
  record.reached = before;
  suite = outer;
}

function testOne(name: string, ...rest: unknown[]): void {
  const own = suite;
  const body = rest.find((each) => typeof each === 'function') as () => unknown;
  tests.push({ suite: own, name: `${own.name} ${name}`.trim(), run: () => runIn(own, body) });
}

type One = (name: string, ...rest: unknown[]) => void;

const eachOf =
  (one: One) =>
  (cases: readonly unknown[]) =>
  (name: string, ...rest: unknown[]): void => {
    const body = rest.find((each) => typeof each === 'function') as Body;
    for (const given of cases) {
      const args = Array.isArray(given) ? given : [given];
      one(format(name, ...args), () => body(...(args as never[])));
    }
  };

const none: One = () => {};
const withForms = (one: One) =>
  Object.assign(one, {
    each: eachOf(one),
    skipIf: (condition: unknown) =>
      Object.assign(condition ? none : one, { each: eachOf(condition ? none : one) }),
  });

export const describe = withForms(describeOne);
export const it = withForms(testOne);
export const test = it;
export const beforeAll = (body: Body): unknown => suite.beforeAll.push(body);
export const afterAll = (body: Body): unknown => suite.afterAll.push(body);
export const beforeEach = (body: Body): unknown => suite.beforeEach.push(body);
export const afterEach = (body: Body): unknown => suite.afterEach.push(body);
export const onTestFinished = (body: Body): unknown => finishing.push(body);
