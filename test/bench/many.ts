/**
 * `thongbao check` over many notices: how much text a second, in one thread and in as many as there are cores, and
 * whether memory stays the same when there are more of them.
 *
 *     npm run bench:many              10,000 notices
 *     npm run bench:many -- 2000
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { FAULTY_NOTICE, LOOSE_NOTICE, NOTICE, wrapped } from '../support/notices';
import { peakMemoryOf } from './process-figures';

const CLI = join(import.meta.dirname, '../../dist/cli.js');
const sample = (name: string): string =>
  readFileSync(new URL(`../../examples/${name}.thongbao`, import.meta.url), 'utf8');

const TEXTS = [
  sample('thong-bao-mau'),
  sample('thong-bao-co-loi'),
  ...[NOTICE, FAULTY_NOTICE, LOOSE_NOTICE].flatMap((text) => [text, wrapped(text)]),
];

/** Writes notices that differ in their numbers and days, a hundred in a folder; answers their bytes. */
function writeNotices(folder: string, count: number): number {
  let bytes = 0;
  for (let i = 0; i < count; i++) {
    const day = String((i % 27) + 1).padStart(2, '0');
    const text = TEXTS[i % TEXTS.length]!.replaceAll('/4/2026', `/${(i % 9) + 3}/2026`).replace(
      '20/02',
      `${day}/02`,
    );
    const month = join(folder, String(Math.floor(i / 100)).padStart(4, '0'));
    mkdirSync(month, { recursive: true });
    writeFileSync(join(month, `${String(i).padStart(6, '0')}.thongbao`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

interface Run {
  readonly seconds: number;
  /** In megabytes; null where the system does not tell. */
  readonly memory: number | null;
  readonly digest: string;
}

function check(folder: string, jobs: number): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, [CLI, 'check', '--format', 'json', '--jobs', String(jobs), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const hash = createHash('sha256');
  let memory: number | null = null;
  child.stdout.on('data', (chunk) => {
    hash.update(chunk);
    memory = peakMemoryOf(child.pid!) ?? memory;
  });
  return new Promise((resolve) =>
    child.on('close', () =>
      resolve({
        seconds: (performance.now() - start) / 1000,
        memory,
        digest: hash.digest('hex'),
      }),
    ),
  );
}

const count = Number(process.argv[2] ?? 10_000);
const cores = availableParallelism();
const folder = mkdtempSync(join(tmpdir(), 'thongbao-many-'));
const few = join(folder, 'few');
const many = join(folder, 'many');
const megabytes = [writeNotices(few, count / 4), writeNotices(many, count)].map((bytes) => bytes / 1e6);

const fixed = (value: number | null, digits = 1): string => value?.toFixed(digits) ?? '–';
function show(what: string, { seconds, memory }: Run, size: number): void {
  const speed = `${fixed(size / seconds, 2)} MB/s`;
  console.log(`${what.padEnd(34)} ${fixed(seconds)} s  ${speed}  ${fixed(memory, 0)} MB`);
}

const ofFew = await check(few, cores);
show(`${count / 4} notices, ${cores} threads`, ofFew, megabytes[0]!);
const one = await check(many, 1);
show(`${count} notices, 1 thread`, one, megabytes[1]!);
const all = await check(many, cores);
show(`${count} notices, ${cores} threads`, all, megabytes[1]!);
console.log(`${cores} threads ÷ 1 thread: ${(one.seconds / all.seconds).toFixed(2)}`);
console.log(
  `memory, ${count} ÷ ${count / 4} notices: ${((all.memory ?? 0) / (ofFew.memory ?? 1)).toFixed(2)}`,
);
console.log(`the same output: ${one.digest === all.digest ? 'yes' : 'no'}`);
rmSync(folder, { recursive: true });
