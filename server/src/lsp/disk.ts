import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type FileRead, MAX_FILE_BYTES, textRead } from '../config/file-read';
import { NOTICE_NAME } from './files';

/** Folders that hold no notices, but many files. */
const SKIPPED = /^(?:\.|node_modules$)/;
/** A home folder may be somebody's workspace. */
const DEEPEST = 12;
const MOST_FOLDERS = 5000;

/** Reads a file for a client that does not read files for the server. */
export async function readFromDisk(uri: string): Promise<FileRead> {
  let path: string;
  let size: number;
  try {
    path = fileURLToPath(uri);
    ({ size } = await stat(path));
  } catch {
    return { failure: 'absent' };
  }
  if (size > MAX_FILE_BYTES) return { failure: 'tooLarge' };
  return readFile(path).then(textRead, () => ({ failure: 'unreadable' }));
}

/** The addresses of all notices in some folders of the disk and the folders below; folders that cannot be read have none. */
export async function listOnDisk(folders: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const left = folders.flatMap((uri) =>
    uri.startsWith('file:') ? [{ path: fileURLToPath(uri), depth: 0 }] : [],
  );
  for (let seen = 0; seen < left.length && seen < MOST_FOLDERS; seen++) {
    const { path, depth } = left[seen]!;
    for (const entry of await readdir(path, { withFileTypes: true }).catch(() => [])) {
      const inside = join(path, entry.name);
      if (entry.isFile() && NOTICE_NAME.test(entry.name)) found.push(pathToFileURL(inside).href);
      else if (entry.isDirectory() && depth < DEEPEST && !SKIPPED.test(entry.name))
        left.push({ path: inside, depth: depth + 1 });
    }
  }
  return found;
}
