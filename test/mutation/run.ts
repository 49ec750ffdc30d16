/**
 * The process that tries mutants, from number `--from` on, and writes a line for each: `main.ts` starts it, and starts it
 * again where a mutant never comes to an end.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { createVitest, type TestSpecification } from 'vitest/node';
import { randomFrom } from '../support/random';
import { type Mutant, mutantsOf } from './mutants';

const { values } = parseArgs({
  options: {
    mutants: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    from: { type: 'string', default: '0' },
  },
});
const ROOT = new URL('../..', import.meta.url).pathname;
const SOURCES = ['syntax', 'model', 'rules/{number,citation,deadline,assignment}'];

const files = globSync(
  SOURCES.map((part) => `server/src/${part}/**/*.ts`),
  { cwd: ROOT, absolute: true },
)
  .filter((file) => file.includes(values.only) && !file.includes('/data/'))
  .sort();
const all = files.flatMap(mutantsOf);

/** So many of the mutants, each with the same chance. */
function sample(count: number): Mutant[] {
  const random = randomFrom(Number(values.seed));
  const left = [...all];
  const taken: Mutant[] = [];
  while (taken.length < count && left.length > 0)
    taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken;
}

let current: Mutant | null = null;
const vitest = await createVitest(
  'test',
  {
    root: ROOT,
    config: false,
    watch: false,
    include: ['test/{model,syntax,text,features,config}/**/*.test.ts', 'test/*.test.ts'],
    exclude: [
      'test/*.test.ts/**',
      'test/**/hostile.law.test.ts',
      'test/{lsp,manifest,generated,layers,patterns,grammar,bad,eval}*.test.ts',
    ],
    isolate: false,
    pool: 'threads',
    bail: 1,
    testTimeout: 60_000,
    reporters: [{}],
  },
  {
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        transform(code, id) {
          if (!current || id !== current.file) return null;
          return code.slice(0, current.start) + current.after + code.slice(current.end);
        },
      },
    ],
  },
);
const specifications = await vitest.globTestSpecifications();
const pathOf = ({ moduleId }: TestSpecification): string => relative(ROOT, moduleId);

/** The tests that stand nearest to a source, and all others: most mutants never come to these. */
function staged({ file }: Mutant): TestSpecification[][] {
  const [, layer, group] = relative(`${ROOT}server`, file).split('/') as [string, string, string];
  const near =
    layer === 'rules'
      ? /^test\/(rules|citation-rules)/
      : layer === 'model'
        ? new RegExp(`^test/(model/${group.replace('.ts', '')}|rules\\.)`)
        : /^test\/(syntax|incremental)/;
  const isNear = (specification: TestSpecification): boolean => near.test(pathOf(specification));
  return [specifications.filter(isNear), specifications.filter((specification) => !isNear(specification))];
}

async function fails(chosen: TestSpecification[]): Promise<boolean> {
  if (chosen.length === 0) return false;
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(chosen, true);
  return unhandledErrors.length > 0 || testModules.some((module) => !module.ok());
}

async function isKilled(mutant: Mutant): Promise<boolean> {
  current = mutant;
  vitest.invalidateFile(mutant.file);
  try {
    for (const stage of staged(mutant)) if (await fails(stage)) return true;
    return false;
  } finally {
    current = null;
    vitest.invalidateFile(mutant.file);
  }
}

if (await fails(specifications)) throw new Error('The tests fail without any mutant.');
const chosen = sample(Number(values.mutants));
console.log(`there are ${all.length}`);
for (const mutant of chosen.slice(Number(values.from))) {
  const { file, line, before, after } = mutant;
  const what = `${relative(`${ROOT}server/src`, file)}:${line}  ${before} → ${after || '(nothing)'}`;
  console.log(`begins  ${what}`);
  console.log((await isKilled(mutant)) ? `killed  ${what}` : `survived  ${what}  ${lineAt(mutant)}`);
}
await vitest.close();
// That tests failed is what was wanted.
process.exitCode = 0;

function lineAt({ file, line }: Mutant): string {
  return readFileSync(file, 'utf8').split('\n')[line - 1]!.trim().slice(0, 100);
}
