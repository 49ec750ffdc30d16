import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BASELINES } from '../baselines/files';
import type { Part } from './figures';
import { Judgements } from './judgements';
import { citationsPart } from './parts/citations';
import { citationLinesPart, documentsPart, prosePart, switchedOffPart } from './parts/documents';
import { faultsPart } from './parts/faults';
import { fixesPart } from './parts/fixes';
import { formPart } from './parts/form';
import { layoutPart } from './parts/layout';
import { noticesPart } from './parts/notices';
import { numbersPart } from './parts/numbers';
import { ownPart } from './parts/own';
import { repeatedWordsPart } from './parts/repeated-words';
import { speedPart } from './parts/speed';
import { tasksPart } from './parts/tasks';
import { markdownOf, printPart } from './print';
import { type Corpus, ownExamples, ownNotices, readCorpus } from './sources';

const USAGE = `npm run eval -- [options]
  --list             print also what is wrong or not judged, with its text
  --failures RULE    measure the faults of this rule or group alone; print what is missed, doubled or not mended
  --only WORD        measure only the parts whose name has the word
  --seed N           the seed of the faults (1)
  --write            write docs/accuracy.md (whole measurement only)
The environment variable THONGBAO_CORPUS names a folder of real texts; without it, only the project's own are measured.`;

const ABOUT = [
  'Made by `npm run eval -- --write`; do not edit.',
  'The real notices, documents and lists that most parts read are no part of the project; the variable `THONGBAO_CORPUS` names their folder. Two persons read the two real notices independently of each other and of the tool, and wrote down what each says and what is wrong in it; “gold” is what they agreed on, “certain” a defect that both are sure of. A finding on them is judged by eye, and the judgements are kept in `test/eval/judgements.tsv` without the texts.',
  'Where a defect could be reported by two rules, one of them has precedence (`server/src/rules/precedence.ts`): a fault counts as found also where that rule reports it in the place of the fault’s own, and the tables say how often.',
];

/** Parts with more details than a terminal should show unasked. */
const OVER_CORPUS: ReadonlySet<string> = new Set([
  'documents',
  'off by default',
  'prose',
  'citation lines',
  'numbers',
  'repeated words',
]);

const PAGE = new URL('../../docs/accuracy.md', import.meta.url).pathname;

const { values } = parseArgs({
  options: {
    list: { type: 'boolean', default: false },
    failures: { type: 'string' },
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(USAGE);
else run();

function run(): void {
  const folder = process.env.THONGBAO_CORPUS;
  if (!folder) console.log('THONGBAO_CORPUS names no folder: the parts over real texts are skipped.');
  const corpus = folder ? readCorpus(folder) : null;
  const measured: Part[] = [];
  for (const [name, measure] of partsOver(corpus)) {
    if (values.failures !== undefined ? name !== 'faults' : !name.includes(values.only)) continue;
    const part = measure();
    const details = values.list || !OVER_CORPUS.has(name) ? part.details : [];
    console.log(printPart({ ...part, ...(details && { details }) }));
    measured.push(part);
  }
  if (!values.write) return;
  if (corpus && values.only === '' && values.failures === undefined)
    writeFileSync(PAGE, markdownOf(measured, ABOUT));
  else throw new Error('--write is for the whole measurement, with THONGBAO_CORPUS.');
}

function* partsOver(corpus: Corpus | null): Generator<readonly [string, () => Part]> {
  const own = ownNotices();
  const judgements = new Judgements();
  yield ['own', () => ownPart(own)];
  if (corpus) {
    yield ['form', () => formPart(corpus)];
    yield ['tasks', () => tasksPart(corpus)];
    yield ['citations', () => citationsPart(corpus)];
    yield ['notices', () => noticesPart(corpus)];
    yield ['documents', () => documentsPart(corpus, judgements)];
    yield ['off by default', () => switchedOffPart(corpus, judgements)];
    yield ['prose', () => prosePart(corpus, judgements)];
    yield ['citation lines', () => citationLinesPart(corpus, judgements)];
    yield ['numbers', () => numbersPart(corpus)];
    yield ['repeated words', () => repeatedWordsPart(corpus)];
  }
  yield ['layout', () => layoutPart(BASELINES.map(({ notice }) => readFileSync(notice, 'utf8')))];
  const real = corpus ? [...corpus.notices, ...corpus.documents] : [];
  const options = { seed: Number(values.seed), failuresOf: values.failures ?? null };
  yield ['faults', () => faultsPart([...own, ...(corpus?.notices ?? [])], options)];
  yield ['fixes', () => fixesPart([...own, ...ownExamples(), ...real])];
  yield ['speed', () => speedPart([...own, ...(corpus?.notices ?? [])])];
}
