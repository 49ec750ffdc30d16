import type { Session } from '../features/session';
import { CitationIndex, type OtherNotices } from '../model/citation/citation-index';
import type { FactReader } from '../model/facts';
import { citationsOfNotice } from '../model/notice-citations';
import { parse } from '../syntax/parse';
import type { Configuration, ReadFile } from './configuration/configuration';
import { createOfficeReaders } from './configuration/office-readers';
import type { Log } from './log';
import { uriKey, workspaceFolderOf } from './uris';

/** Where the notices of a workspace are, as far as they are saved. */
export interface NoticeFiles {
  /** The addresses of all notices in some folders. */
  list(folders: readonly string[]): Promise<readonly string[]>;
  read: ReadFile;
}

/** The notices of a workspace, for what one says of a document beside the others; open ones win over saved ones. */
export interface WorkspaceNotices {
  /** What the other notices cite, seen from one of them. */
  besides(uri: string): OtherNotices;
  /**
   * Reads the notices of the workspace, in the background: those that have not been read, and those whose office adds
   * other types and issuers now. Those that are gone are forgotten.
   */
  scan(): Promise<void>;
  /** Takes note that an open notice has been opened or changed; it is read when it rests. */
  touched(uri: string): void;
  closed(uri: string): void;
  /** Takes note that files have come, changed or gone. */
  filesChanged(uris: readonly string[]): void;
}

/** What files of notices are called. */
export const NOTICE_NAME = /\.thongbao$/i;

/** An open notice is read again when nothing was typed in it for so long. In milliseconds. */
const REST = 400;

/** So many files are asked for at a time: their reading overlaps, and between two the server answers its client. */
const READERS = 4;

/**
 * @param folders the addresses of the workspace's folders; notices outside of them are not compared
 * @param configuration what the office of each folder adds
 * @param sessionOf the open document of an address, up to date; null for one that is not open
 * @param onChange called with the notice whose change made the difference, null where it was many
 */
export function createWorkspaceNotices(
  files: NoticeFiles | null,
  folders: () => readonly string[],
  configuration: Pick<Configuration, 'load' | 'of'>,
  sessionOf: (uri: string) => Session | null,
  onChange: (notice: string | null) => void,
  log: Log,
): WorkspaceNotices {
  const index = new CitationIndex();
  const readerOf = createOfficeReaders(configuration);
  /** What each saved notice was read with. */
  const readWith = new Map<string, FactReader>();
  /** One address for each notice, however it is written. */
  const addresses = new Map<string, string>();
  /** The notices of the workspace's folders, as far as anybody has said so. */
  const saved = new Set<string>();
  const open = new Set<string>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const waiting = new Set<string>();
  let readers = 0;
  let isStale = false;
  /** How often the list of notices was asked for: what comes of an older question is out of date. */
  let scans = 0;

  function addressOf(uri: string): string {
    const key = uriKey(uri);
    const known = addresses.get(key);
    if (known === undefined) addresses.set(key, uri);
    return known ?? uri;
  }

  /** A notice that is not saved yet belongs to whatever is open. */
  const isInside = (uri: string): boolean =>
    uri.startsWith('untitled:') ? folders().length > 0 : workspaceFolderOf(uri, folders()) !== null;

  function readLater(uris: readonly string[]): void {
    for (const uri of uris) waiting.add(addressOf(uri));
    while (readers < READERS && readers < waiting.size) {
      readers++;
      void readWaiting();
    }
  }

  async function readWaiting(): Promise<void> {
    for (const uri of waiting) {
      waiting.delete(uri);
      if (open.has(uri)) continue;
      try {
        await readSaved(uri);
      } catch (error) {
        log('workspace', error);
      }
    }
    readers--;
    tell();
  }

  /** Says that notices cite otherwise now, once all that wait have been read. */
  function tell(): void {
    if (readers > 0 || !isStale) return;
    isStale = false;
    onChange(null);
  }

  async function readSaved(uri: string): Promise<void> {
    const file = await files!.read(uri);
    // Asked for last, the reader is that of the configuration as it is now.
    const reader = await readerOf(uri);
    if (open.has(uri)) return;
    if ('text' in file) {
      readWith.set(uri, reader);
      note(index.put(uri, citationsOfNotice(parse(file.text), reader)));
    } else forget(uri);
  }

  function forget(uri: string): void {
    readWith.delete(uri);
    note(index.remove(uri));
  }

  function leave(uri: string): void {
    open.delete(uri);
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  }

  /** Forgets the open notices of a folder that is no part of the workspace any more. */
  function leaveOutside(): void {
    for (const uri of [...open].filter((notice) => !isInside(notice))) {
      leave(uri);
      forget(uri);
    }
    tell();
  }

  function note(isChanged: boolean): void {
    isStale ||= isChanged;
  }

  /** @param uri as the client has opened it, which may write it otherwise than it lists it */
  function readOpen(uri: string): void {
    const notice = addressOf(uri);
    timers.delete(notice);
    const session = sessionOf(uri);
    if (session && index.put(notice, citationsOfNotice(session.tree, session.facts))) onChange(uri);
  }

  return {
    besides(uri) {
      const others = index.besides(addressOf(uri));
      return {
        waysLike: (number) => (isInside(uri) ? others.waysLike(number) : []),
        all: () => (isInside(uri) ? others.all() : []),
      };
    },
    async scan() {
      leaveOutside();
      if (!files) return;
      const own = ++scans;
      try {
        const found = new Set((await files.list(folders())).map(addressOf));
        if (own !== scans) return;
        const gone = [...saved].filter((uri) => !found.has(uri) && !open.has(uri));
        for (const uri of gone) {
          saved.delete(uri);
          forget(uri);
        }
        for (const uri of found) saved.add(uri);
        const unread: string[] = [];
        for (const uri of found) if ((await readerOf(uri)) !== readWith.get(uri)) unread.push(uri);
        readLater(unread);
        tell();
      } catch (error) {
        log('workspace', error);
      }
    },
    touched(uri) {
      if (!isInside(uri)) return;
      const notice = addressOf(uri);
      open.add(notice);
      clearTimeout(timers.get(notice));
      timers.set(
        notice,
        setTimeout(() => readOpen(uri), REST),
      );
    },
    closed(uri) {
      const notice = addressOf(uri);
      leave(notice);
      if (saved.has(notice)) readLater([notice]);
      else if (index.remove(notice)) onChange(uri);
    },
    filesChanged(uris) {
      if (!files) return;
      const notices = uris.filter((uri) => NOTICE_NAME.test(uri)).map(addressOf);
      for (const uri of notices) saved.add(uri);
      readLater(notices);
    },
  };
}
