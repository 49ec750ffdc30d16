/**
 * Speed beside an empty server. Every figure is a comparison within one run, edit by edit, for machines are
 * noisy; absolute times only help to read it.
 *
 *     npm run bench
 */
import { findingsIn, openSession } from '../../server/src/features/session';
import { FAULTY_NOTICE, repeated, wrapped } from '../support/notices';
import { randomFrom } from '../support/random';
import {
  behind,
  burst,
  type Cost,
  coldStart,
  costOf,
  equalsFresh,
  type Pair,
  randomWord,
  requestRatios,
  withPair,
} from './measure';
import { median } from './process-figures';
import { workspaceCost } from './workspace';

interface Row {
  readonly what: string;
  readonly target: string;
  readonly result: string;
  readonly reached: boolean;
}

const rows: Row[] = [];
const fixed = (value: number | null, digits = 2): string => (value === null ? '–' : value.toFixed(digits));

function row(what: string, value: number | null, limit: number, detail = ''): void {
  const result = `${fixed(value)}${detail && ` (${detail})`}`;
  rows.push({ what, target: `≤ ${fixed(limit)}`, result, reached: value === null || value <= limit });
}

const perCent = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null ? null : part / whole;
const times = ({ latency, floor }: Cost): string => `${fixed(latency)} ms, echo ${fixed(floor)} ms`;
const cpus = ({ cpu, floorCpu }: Cost): string => `${fixed(cpu)} ms, echo ${fixed(floorCpu)} ms`;

interface Sizes {
  readonly word: Cost;
  readonly newline: Cost;
}

async function measureSize(name: string, pair: Pair): Promise<Sizes> {
  const random = randomFrom(1);
  const { server, floor } = pair;
  const isLarge = server.text.length > 100_000;
  const word = await costOf(pair, () => randomWord(random, server), 'a');
  row(`${name}: edit → diagnostics, × echo`, word.ratio, isLarge ? 1.3 : 1.2, times(word));
  const extra = (0.15 * pair.diagnostics) / 100;
  const limit = isLarge ? 1.1 : word.floorCpu === null ? 1.5 : 1.5 + extra / word.floorCpu;
  row(`${name}: CPU an edit, × echo`, perCent(word.cpu, word.floorCpu), limit, cpus(word));
  const newline = await costOf(pair, () => ({ line: 2, character: 0 }), '\n', 25);
  row(`${name}: line break near the top, × word edit`, newline.latency / word.latency, isLarge ? 1.5 : 1.1);
  for (const [kind, place] of [
    ['heading', /^\d\. Phòng/],
    ['section number', /^\d\.\d/],
    ['cited number', /^.*? số \d/],
  ] as const) {
    const cost = await costOf(pair, () => behind(random, server, place), '1', 15);
    row(`${name}: ${kind} changed, × word edit`, cost.latency / word.latency, 3);
  }
  for (const [method, ratio] of await requestRatios(pair)) {
    const ofWhole = /documentSymbol|foldingRange/.test(method);
    row(
      `${name}: ${method.replace('textDocument/', '')} after an edit, × echo`,
      ratio,
      ofWhole && isLarge ? 4 : 2,
    );
  }
  for (const gap of [5, 0]) {
    const { last, publishes, inOrder } = await burst(pair, 200, gap);
    row(`${name}: burst of 200, ${gap} ms apart, last answer × one edit`, last / word.latency, 3);
    if (gap === 0) row(`${name}: … diagnostics sent`, publishes, 10);
    rows.push({
      what: '… none older than one before',
      target: 'yes',
      result: inOrder ? 'yes' : 'no',
      reached: inOrder,
    });
  }
  const equal = await equalsFresh(pair);
  rows.push({
    what: `${name}: edited = freshly opened`,
    target: 'yes',
    result: equal ? 'yes' : 'no',
    reached: equal,
  });
  row(
    `${name}: peak memory, × echo`,
    perCent(server.peakMemory, floor.peakMemory),
    1.3,
    `${fixed(server.peakMemory, 0)} MB`,
  );
  return { word, newline };
}

/** The whole check, warm, against one pass that only finds the words. */
function wholeCheck(text: string): { ratio: number; perKB: number } {
  const timesOf = (job: () => unknown): number => {
    const measured: number[] = [];
    for (let i = 0; i < 9; i++) {
      const start = performance.now();
      job();
      if (i >= 2) measured.push(performance.now() - start);
    }
    return median(measured);
  };
  const check = timesOf(() => findingsIn(openSession(text)));
  const words = timesOf(() => text.match(/[\p{L}\p{M}\p{N}]+/gu));
  return { ratio: check / words, perKB: check / (Buffer.byteLength(text) / 1024) };
}

/** The serial of a cited number. */
const CITED = /^.*? số \d/;
const random = randomFrom(2);

/** A notice of so many citations, every tenth of them of one document. */
function citing(count: number): string {
  const items = Array.from({ length: count }, (_, i) => {
    const serial = i % 10 === 0 ? 10 : 11 + i;
    return `${i + 1}. Thực hiện Nghị định số ${serial}/2024/NĐ-CP ngày 05/6/2024 của Chính phủ về quản lý chợ.`;
  });
  return `THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban\n\n${items.join('\n')}\n`;
}

const unit = wrapped(FAULTY_NOTICE);
const small = repeated(unit, 14 * 1024);
const large = repeated(unit, 1024 * 1024);

const ofSmall = await withPair(small, (pair) => measureSize('14 KB', pair));
const ofLarge = await withPair(large, (pair) => measureSize('1 MB', pair));
row('CPU an edit, 1 MB ÷ 14 KB', perCent(ofLarge.word.cpu, ofSmall.word.cpu), 1.25);
const cold = await coldStart(small);
row(
  'cold start → first diagnostics, × echo',
  cold.ratio,
  1.15,
  `${fixed(cold.server, 0)} ms, echo ${fixed(cold.floor, 0)} ms`,
);
const wholeSmall = wholeCheck(small);
const wholeLarge = wholeCheck(large);
row(
  'whole check, warm, × one pass over the words',
  wholeSmall.ratio,
  10,
  `${fixed(wholeSmall.perKB, 3)} ms/KB`,
);
row('whole check, ms/KB at 1 MB ÷ at 14 KB', wholeLarge.perKB / wholeSmall.perKB, 1.3);

const single = await workspaceCost(1);
const crowd = await workspaceCost(5000);
const withMemory = crowd.peakMemory === null ? '' : `, ${fixed(crowd.peakMemory, 0)} MB`;
row(
  '5,000 notices: opening → first diagnostics, × alone',
  crowd.first / single.first,
  2,
  `all read in ${fixed(crowd.built / 1000, 1)} s, slowest edit meanwhile ${fixed(crowd.slowest, 0)} ms${withMemory}`,
);
row('5,000 notices: edit → diagnostics, × alone', crowd.after / single.after, 1.2);
row('5,000 notices: peak memory, × alone', perCent(crowd.peakMemory, single.peakMemory), 3);

const many = await withPair(citing(300), (pair) =>
  costOf(pair, () => behind(random, pair.server, CITED), '1', 40),
);
const few = await withPair(citing(30), (pair) =>
  costOf(pair, () => behind(random, pair.server, CITED), '1', 40),
);
row('cited number changed, of 300 ÷ of 30', many.latency / few.latency, 2);
row('CPU of it, of 300 ÷ of 30', perCent(many.cpu, few.cpu), 2);

const width = Math.max(...rows.map(({ what }) => what.length));
for (const { what, target, result, reached } of rows)
  console.log(`${reached ? '✓' : '✗'} ${what.padEnd(width)}  ${target.padEnd(8)}  ${result}`);
