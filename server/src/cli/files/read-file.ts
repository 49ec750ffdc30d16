import { type FileHandle, open } from 'node:fs/promises';
import { CannotRun } from '../cannot-run';
import type { Io } from '../io';
import { type DecodedText, decode } from './encoding';

/** No notice is larger; a larger file was named by mistake. */
const MAX_BYTES = 20 * 1024 * 1024;

/** How much of a file is read to see whether it opens like a notice. */
const BEGINNING_BYTES = 32 * 1024;

/** The code of a failure of the system, such as `EACCES`. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** The bytes of a file; `shown` is its name in messages. */
export async function readFileBytes(path: string, shown: string): Promise<Uint8Array> {
  return reading(path, shown, async (file) => {
    const { size } = await file.stat();
    if (size > MAX_BYTES) throw tooLarge(shown);
    return file.readFile();
  });
}

/** The first bytes of a file. */
export async function readBeginning(path: string, shown: string): Promise<Uint8Array> {
  return reading(path, shown, async (file) => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING_BYTES), 0, BEGINNING_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  });
}

/** All bytes of a stream; more than a notice can have are a failure that names `shown`. */
export async function readStream(stream: Io['stdin'], shown: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(Buffer.from(chunk));
      size += chunk.length;
      if (size > MAX_BYTES) throw tooLarge(shown);
    }
  } catch (error) {
    throw unreadable(shown, error);
  }
  return Buffer.concat(chunks);
}

/** The text of bytes that were read. */
export function textOf(bytes: Uint8Array, shown: string): DecodedText {
  const decoded = decode(bytes);
  if (!decoded) throw new CannotRun((texts) => texts.notText(shown));
  return decoded;
}

const tooLarge = (shown: string): CannotRun =>
  new CannotRun((texts) => texts.tooLarge(shown, MAX_BYTES / 1024 / 1024));

async function reading<T>(path: string, shown: string, read: (file: FileHandle) => Promise<T>): Promise<T> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    return await read(file);
  } catch (error) {
    throw unreadable(shown, error);
  } finally {
    await file?.close();
  }
}

function unreadable(shown: string, error: unknown): CannotRun {
  if (error instanceof CannotRun) return error;
  const code = codeOf(error);
  return new CannotRun((texts) =>
    code === 'ENOENT' ? texts.notFound(shown) : texts.unreadable(shown, code),
  );
}
