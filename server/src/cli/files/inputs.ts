import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, normalize, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { opensLikeNotice } from '../../features/recognition';
import { keptIn } from '../../text/memo';
import { CannotRun } from '../cannot-run';
import type { Context } from '../command';
import { decodeBeginning } from './encoding';
import { codeOf, readBeginning, readFileBytes, readStream } from './read-file';

/** A text to work on, from a file or from standard input. */
export interface Input {
  /** As reports name it: as it was given, with `/` between its parts. */
  readonly path: string;
  /** Absolute; null for standard input. */
  readonly file: string | null;
  read(): Promise<Uint8Array>;
}

/** The path that stands for standard input. */
export const STDIN = '-';
const STDIN_NAME = '<stdin>';

/**
 * The files that paths stand for, each once, sorted by path. A named file is always taken, of a folder its
 * `.thongbao` files and those `.txt` files that open like a notice. A path that is nothing is a failure.
 */
export async function findInputs(
  paths: readonly string[],
  stdinFilename: string | undefined,
  context: Context,
): Promise<Input[]> {
  const found = new Map<string, Input>();
  const folders = new Map<string, Promise<string>>();
  for (const path of paths) {
    const inputs = await context.problems.attempt(async () =>
      path === STDIN ? [standardInput(stdinFilename, context)] : inputsOf(path, context),
    );
    for (const input of inputs ?? []) {
      const key = input.file === null ? STDIN : await placeOf(input.file, folders);
      if (!found.has(key)) found.set(key, input);
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** A folder that links lead into has one place; a link to a file is a file of its own. */
async function placeOf(file: string, folders: Map<string, Promise<string>>): Promise<string> {
  const folder = dirname(file);
  return join(await keptIn(folders, folder, () => realpath(folder).catch(() => folder)), basename(file));
}

async function inputsOf(path: string, context: Context): Promise<Input[]> {
  const { io, problems } = context;
  // An empty path is a variable that nobody has set, and not the folder that the command runs in.
  if (path === '') throw new CannotRun((texts) => texts.emptyPath);
  const stats = await statsOf(path, io.cwd);
  if (stats?.isDirectory()) {
    const inputs = await inFolder(path, context);
    if (inputs.length === 0) problems.notes.push((texts) => texts.noNotices(slashed(path)));
    return inputs;
  }
  if (stats) return [fileInput(path, io.cwd)];
  const pattern = sep === '\\' ? path.replaceAll('\\', '/') : path;
  if (!isDynamicPattern(pattern)) throw new CannotRun((texts) => texts.notFound(slashed(path)));
  const matches = await glob(pattern, {
    cwd: io.cwd,
    absolute: isAbsolute(path),
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  });
  if (matches.length === 0) throw new CannotRun((texts) => texts.noMatch(path));
  return matches.sort(byDepth).map((match) => fileInput(match, io.cwd));
}

/** Of several ways to a file the shortest names it. */
const byDepth = (a: string, b: string): number => a.split('/').length - b.split('/').length;

/** `name` is what reports call it. */
export function standardInput(name: string | undefined, { io }: Context): Input {
  const path = name === undefined ? STDIN_NAME : slashed(name);
  return { path, file: null, read: () => readStream(io.stdin, path) };
}

/** A file that is named as a path from the working directory; it is read when it is asked for. */
export function fileInput(path: string, cwd: string): Input {
  const shown = slashed(path);
  const file = resolve(cwd, path);
  return { path: shown, file, read: () => readFileBytes(file, shown) };
}

async function statsOf(path: string, cwd: string): Promise<Stats | null> {
  try {
    return await stat(resolve(cwd, path));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new CannotRun((texts) => texts.unreadable(slashed(path), code));
  }
}

/** The notices in a folder and its subfolders; hidden ones, installed packages and linked folders are passed over. */
async function inFolder(folder: string, context: Context): Promise<Input[]> {
  const { io, problems } = context;
  const entries = await problems.attempt(() => entriesOf(folder, io.cwd));
  const inputs: Input[] = [];
  for (const entry of entries ?? []) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) inputs.push(...(await inFolder(path, context)));
    else if (await problems.attempt(() => isNotice(path, io.cwd))) inputs.push(fileInput(path, io.cwd));
  }
  return inputs;
}

async function entriesOf(folder: string, cwd: string): Promise<Dirent[]> {
  try {
    return await readdir(resolve(cwd, folder), { withFileTypes: true });
  } catch (error) {
    throw new CannotRun((texts) => texts.unreadable(slashed(folder), codeOf(error)));
  }
}

async function isNotice(path: string, cwd: string): Promise<boolean> {
  const name = path.toLowerCase();
  const isText = name.endsWith('.txt');
  if (!isText && !name.endsWith('.thongbao')) return false;
  // A link may lead to a folder, or nowhere.
  if (!(await statsOf(path, cwd))?.isFile()) return false;
  return !isText || opensLikeNotice(decodeBeginning(await readBeginning(resolve(cwd, path), slashed(path))));
}

const slashed = (path: string): string => {
  const normal = normalize(path);
  return sep === '\\' ? normal.replaceAll('\\', '/') : normal;
};
