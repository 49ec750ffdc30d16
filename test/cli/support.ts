import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Io, Output } from '../../server/src/cli/io';
import { run } from '../../server/src/cli/run';
import { RULES } from '../../server/src/rules/registry';

const sample = (name: string): Promise<string> =>
  readFile(new URL(`../../examples/${name}.thongbao`, import.meta.url), 'utf8');

/** A whole notice in which no rule finds anything, and the same with typical faults. */
export const CLEAN = await sample('thong-bao-mau');
export const FAULTY = await sample('thong-bao-co-loi');

/** The clean notice with one fault, an error of `date/invalid`, on line 20 and at its end. */
export const WITH_ERROR = CLEAN.replace('15/10/2026', '31/11/2026');
/** The clean notice with one fault, a warning of `numbering/marker`, which can be fixed. */
export const WITH_WARNING = CLEAN.replace('\n1.2. ', '\n1.2 ');

/** A configuration under which only some rules speak. */
export const onlyRules = (...ids: string[]): string =>
  JSON.stringify({
    rules: Object.fromEntries(RULES.filter(({ id }) => !ids.includes(id)).map(({ id }) => [id, 'off'])),
  });

/** Makes a folder with files, which is gone when the test is over. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'thongbao-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

export interface Result {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What went to standard output, byte for byte. */
  readonly bytes: Buffer;
}

export interface Setting {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  readonly startThread?: Io['startThread'];
  readonly onInterrupt?: Io['onInterrupt'];
}

/** Runs a command in a folder. */
export async function runIn(folder: string, argv: readonly string[], setting: Setting = {}): Promise<Result> {
  const { stdin = '', env = {}, terminal = false, ...hooks } = setting;
  const stdout = collect(terminal);
  const stderr = collect(terminal);
  const input = (async function* () {
    yield typeof stdin === 'string' ? Buffer.from(stdin) : stdin;
  })();
  const status = await run(argv, { ...hooks, stdin: input, stdout, stderr, cwd: folder, env });
  return {
    status,
    stdout: stdout.bytes().toString(),
    stderr: stderr.bytes().toString(),
    bytes: stdout.bytes(),
  };
}

function collect(isTTY: boolean): Output & { bytes(): Buffer } {
  const chunks: Buffer[] = [];
  return {
    isTTY,
    columns: 80,
    write: (chunk) => chunks.push(Buffer.from(chunk)),
    bytes: () => Buffer.concat(chunks),
  };
}

/** The report of `check --format json`. */
export async function checkJson(folder: string, ...argv: string[]) {
  const { stdout } = await runIn(folder, ['check', '--format', 'json', ...argv]);
  return JSON.parse(stdout);
}
