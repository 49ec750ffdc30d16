import { constants, type Stats } from 'node:fs';
import { access, type FileHandle, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CannotRun } from '../cannot-run';
import { codeOf } from './read-file';

/** The steps that may fail; the tests make them fail. */
export const steps = { open, rename };

/**
 * Writes a file whole or not at all, and an interrupt waits for that. What a link points to is written, and the file's
 * owner and permissions stay. A device or a pipe is written into.
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  files = steps,
  system: Interrupts = process,
): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => null);
  if (before) await access(target, constants.W_OK);
  // A pipe may wait for its reader for ever: there an interrupt has its way at once.
  if (before && !before.isFile()) return writeFile(target, bytes);
  await uninterrupted(() => putInPlace(target, bytes, before, files), system);
}

/** Writes a new file beside the old one, which then takes its place. */
async function putInPlace(
  target: string,
  bytes: Uint8Array,
  before: Stats | null,
  { open, rename }: typeof steps,
): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const file = await open(temporary, 'wx', 0o666);
    try {
      await file.writeFile(bytes);
      if (before) await takeOver(file, before);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function takeOver(file: FileHandle, before: Stats): Promise<void> {
  await file.chmod(before.mode & 0o7777);
  const now = await file.stat();
  // Only the superuser may give a file away; anybody else keeps what the file system gives.
  if (now.uid !== before.uid || now.gid !== before.gid)
    await file.chown(before.uid, before.gid).catch(() => {});
}

/** Where interrupts come from, and how one is passed on to the system. */
export interface Interrupts {
  on(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  off(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  kill(pid: number, signal: NodeJS.Signals): unknown;
}

const INTERRUPTS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Puts an interrupt off until some work is done, so that it leaves nothing half done behind. */
async function uninterrupted(work: () => Promise<void>, system: Interrupts): Promise<void> {
  let came: NodeJS.Signals | null = null;
  const note = (signal: NodeJS.Signals): void => {
    came = signal;
  };
  for (const signal of INTERRUPTS) system.on(signal, note);
  try {
    await work();
  } finally {
    for (const signal of INTERRUPTS) system.off(signal, note);
    if (came) system.kill(process.pid, came);
  }
}

/** Writes a file as `replaceFile` does; `shown` is its name where it could not be written. */
export async function writeWhole(path: string, shown: string, bytes: Uint8Array): Promise<void> {
  try {
    await replaceFile(path, bytes);
  } catch (error) {
    throw new CannotRun((texts) => texts.unwritable(shown, codeOf(error)));
  }
}
