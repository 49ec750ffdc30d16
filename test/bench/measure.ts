import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomFrom } from '../support/random';
import { BenchClient, type Place, type Published, URI } from './client';
import { median } from './process-figures';

const SERVER: readonly string[] = [process.execPath, 'dist/server.js', '--stdio'];
const ECHO = join(import.meta.dirname, 'echo-server.mjs');

/** Between two edits, so that one edit's work is not counted as the next one's. Nobody types faster. */
const GAP = 15;
const WARM_UP = 10;
const EDITS = 60;
/** How often each request is timed. */
const REPEATS = 15;

/** What a kind of edit costs the server and the floor; times in milliseconds, CPU null where it cannot be read. */
export interface Cost {
  readonly latency: number;
  readonly floor: number;
  /** The median of the edits' own ratios: both servers make each edit right after one another. */
  readonly ratio: number;
  readonly cpu: number | null;
  readonly floorCpu: number | null;
}

export interface Pair {
  readonly server: BenchClient;
  readonly floor: BenchClient;
  readonly diagnostics: number;
}

/** The requests that are timed, as an editor sends them. */
const REQUESTS: Record<string, (at: Place) => unknown> = {
  'textDocument/hover': (position) => ({ position }),
  'textDocument/completion': (position) => ({ position }),
  'textDocument/codeAction': (at) => ({ range: { start: at, end: at }, context: { diagnostics: [] } }),
  'textDocument/documentSymbol': () => ({}),
  'textDocument/foldingRange': () => ({}),
  'textDocument/semanticTokens/range': ({ line }) => ({
    range: { start: { line, character: 0 }, end: { line: line + 60, character: 0 } },
  }),
};

const paramsFor = (method: string, at: Place): unknown => ({
  textDocument: { uri: URI },
  ...(REQUESTS[method]!(at) as object),
});

/** Runs `measure` with the server and a floor that carries the same load, both with `text` open. */
export async function withPair<T>(text: string, measure: (pair: Pair) => Promise<T>): Promise<T> {
  const server = new BenchClient(SERVER);
  await server.start();
  const { diagnostics } = await server.open(text);
  const answers: Record<string, unknown> = {};
  for (const method of Object.keys(REQUESTS))
    answers[method] = (await server.request(method, paramsFor(method, { line: 20, character: 4 }))).result;
  const floor = await startFloor(diagnostics, answers);
  await floor.open(text);
  try {
    return await measure({ server, floor, diagnostics: diagnostics.length });
  } finally {
    await Promise.all([server.stop(), floor.stop()]);
  }
}

async function startFloor(diagnostics: Published['diagnostics'], answers: unknown): Promise<BenchClient> {
  const folder = mkdtempSync(join(tmpdir(), 'thongbao-bench-'));
  const file = join(folder, 'answers.json');
  writeFileSync(file, JSON.stringify({ diagnostics, answers }));
  const floor = new BenchClient([process.execPath, ECHO, file]);
  await floor.start();
  rmSync(folder, { recursive: true });
  return floor;
}

/** A place inside a word. */
export function randomWord(random: () => number, client: BenchClient): Place {
  for (;;) {
    const line = Math.floor(random() * client.lineCount);
    const text = client.lineAt(line);
    const character = 1 + Math.floor(random() * Math.max(1, text.length - 1));
    if (/^\p{L}{2}$/u.test(text.slice(character - 1, character + 1))) return { line, character };
  }
}

/** The place behind the first `words` of a line chosen by chance among those that begin with them. */
export function behind(random: () => number, client: BenchClient, words: RegExp): Place {
  for (;;) {
    const line = Math.floor(random() * client.lineCount);
    const match = words.exec(client.lineAt(line));
    if (match) return { line, character: match[0].length };
  }
}

export async function costOf(pair: Pair, place: () => Place, text: string, edits = EDITS): Promise<Cost> {
  const lanes = [pair.server, pair.floor].map((client) => ({
    client,
    times: [] as number[],
    cpu: [] as number[],
  }));
  for (let i = -WARM_UP; i < edits; i++) {
    const at = place();
    for (const { client, times, cpu } of lanes) {
      const before = client.cpu;
      const time = await client.edit(at, text);
      await sleep(GAP);
      if (i < 0) continue;
      times.push(time);
      if (before !== null) cpu.push(client.cpu! - before);
    }
  }
  const [own, floor] = lanes as [(typeof lanes)[number], (typeof lanes)[number]];
  return {
    latency: median(own.times),
    floor: median(floor.times),
    ratio: median(own.times.map((time, i) => time / floor.times[i]!)),
    cpu: own.cpu.length > 0 ? median(own.cpu) : null,
    floorCpu: floor.cpu.length > 0 ? median(floor.cpu) : null,
  };
}

/** Each request's time right after an edit, or in a text at rest, against the floor's for an answer of the same size. */
export async function requestRatios(pair: Pair, when: 'edited' | 'at rest'): Promise<Map<string, number>> {
  const random = randomFrom(3);
  const ratios = new Map<string, number>();
  for (const method of Object.keys(REQUESTS)) {
    const measured: number[] = [];
    for (let i = -2; i < REPEATS; i++) {
      const at = randomWord(random, pair.server);
      const lanes: number[] = [];
      for (const client of [pair.server, pair.floor]) {
        const sentAt = when === 'edited' ? client.insert(at, 'a') : performance.now();
        await client.request(method, paramsFor(method, at));
        lanes.push(performance.now() - sentAt);
        await client.publishedFor(URI, client.version);
        await sleep(GAP);
      }
      if (i >= 0) measured.push(lanes[0]! / lanes[1]!);
    }
    ratios.set(method, median(measured));
  }
  return ratios;
}

export interface Burst {
  /** From the last edit to its diagnostics. */
  readonly last: number;
  readonly publishes: number;
  readonly inOrder: boolean;
}

/** Edits that do not wait for an answer, `gap` milliseconds apart. */
export async function burst({ server }: Pair, count: number, gap: number): Promise<Burst> {
  const random = randomFrom(5);
  const first = server.published.length;
  let sentAt = 0;
  for (let i = 0; i < count; i++) {
    sentAt = server.insert(randomWord(random, server), 'a');
    await (gap > 0 ? sleep(gap) : new Promise(setImmediate));
  }
  const { at } = await server.publishedFor(URI, server.version);
  await sleep(200);
  const versions = server.published.slice(first).map(({ version }) => version);
  return {
    last: at - sentAt,
    publishes: versions.length,
    inOrder: versions.every((version, i) => i === 0 || version > versions[i - 1]!),
  };
}

/** Whether the edited text has the diagnostics of the same text freshly opened. */
export async function equalsFresh({ server }: Pair): Promise<boolean> {
  const edited = server.published.findLast(({ uri }) => uri === URI)!;
  const name = `${URI}.fresh`;
  const fresh = await server.open(server.text, name);
  // Related information names the document.
  return JSON.stringify(edited.diagnostics) === JSON.stringify(fresh.diagnostics).replaceAll(name, URI);
}

const COLD_STARTS = 7;

/** From the start of a process to the first diagnostics: of the server and of the floor, in turn. */
export async function coldStart(text: string): Promise<{ server: number; floor: number; ratio: number }> {
  const server: number[] = [];
  const floor: number[] = [];
  const diagnostics = await firstDiagnostics(new BenchClient(SERVER), text, []);
  for (let i = 0; i < COLD_STARTS; i++) {
    await firstDiagnostics(new BenchClient(SERVER), text, server);
    const folder = mkdtempSync(join(tmpdir(), 'thongbao-bench-'));
    const file = join(folder, 'answers.json');
    writeFileSync(file, JSON.stringify({ diagnostics, answers: {} }));
    await firstDiagnostics(new BenchClient([process.execPath, ECHO, file]), text, floor);
    rmSync(folder, { recursive: true });
  }
  const ratio = median(server.map((time, i) => time / floor[i]!));
  return { server: median(server), floor: median(floor), ratio };
}

async function firstDiagnostics(
  client: BenchClient,
  text: string,
  times: number[],
): Promise<readonly unknown[]> {
  await client.start();
  const { at, diagnostics } = await client.open(text);
  times.push(at - client.startedAt);
  await client.stop();
  return diagnostics;
}
