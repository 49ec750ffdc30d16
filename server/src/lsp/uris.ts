/**
 * Addresses of files as text: a client may keep its files anywhere, so nothing here knows of a disk. A query or a
 * fragment is no part of a file's address.
 */

interface Address {
  /** Scheme and authority with the slash behind them: `file:///`, `vscode-vfs://github/`. */
  readonly root: string;
  /** The parts of the path, as they were written. */
  readonly parts: readonly string[];
}

const ADDRESS = /^([a-z][a-z\d+.-]*:(?:\/\/[^/?#]*)?\/)([^?#]*)/i;

function addressOf(uri: string): Address | null {
  const match = ADDRESS.exec(uri);
  return match && { root: match[1]!, parts: match[2]!.split('/').filter(Boolean) };
}

/** One name for an address that clients write in several ways (`c%3A` and `C:`). */
export function uriKey(uri: string): string {
  const address = addressOf(uri);
  if (!address) return uri;
  const [first, ...others] = address.parts.map(decoded);
  const drive = first !== undefined && /^[a-z]:$/i.test(first);
  return [address.root.toLowerCase() + (drive ? first.toLowerCase() : (first ?? '')), ...others].join('/');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of the folder that a document is in, with the slash behind it. */
export const folderOf = (document: string): string => document.slice(0, document.lastIndexOf('/') + 1);

/** The workspace folder that a document is in, the innermost one; null for a document outside of all. */
export function workspaceFolderOf(document: string, folders: readonly string[]): string | null {
  const key = `${uriKey(document)}/`;
  const around = folders.filter((folder) => key.startsWith(`${uriKey(folder).replace(/\/$/, '')}/`));
  return around.reduce<string | null>(
    (best, folder) => (best !== null && uriKey(best).length >= uriKey(folder).length ? best : folder),
    null,
  );
}

/**
 * Where a document's configuration may stand, the nearest place first: the file `name` in its folder and in the
 * folders above, up to its workspace folder, or for a document outside of all to the root. A document without a
 * path, not saved yet, belongs to the workspace folder if there is only one.
 */
export function placesUpwards(document: string, name: string, folders: readonly string[]): string[] {
  const address = document.startsWith('untitled:') ? null : addressOf(document);
  if (!address) return folders.length === 1 ? [`${folders[0]!.replace(/\/$/, '')}/${name}`] : [];
  const folder = workspaceFolderOf(document, folders);
  const top = folder === null ? 0 : addressOf(folder)!.parts.length;
  const places: string[] = [];
  for (let depth = address.parts.length - 1; depth >= top; depth--)
    places.push(address.root + [...address.parts.slice(0, depth), name].join('/'));
  return places;
}

/** The address of a file that is named in another one, relative to that one's folder unless its name is whole. */
export function besideUri(uri: string, name: string): string {
  const address = addressOf(uri);
  if (!address) return uri;
  const [first, ...others] = name.split(/[\\/]/);
  const isWhole = first === '' || /^[a-z]:$/i.test(first!);
  const path = isWhole ? [] : address.parts.slice(0, -1);
  for (const part of [first!, ...others]) {
    if (part === '..') path.pop();
    else if (part !== '.' && part !== '') path.push(encodeURIComponent(part));
  }
  return address.root + path.join('/');
}
