import type { Session } from '../features/session';
import { CitationIndex, type OtherNotices } from '../model/citation/citation-index';
import { citationsOfNotice } from '../model/notice/notice-citations';
import type { Configuration, ReadFile } from './configuration/configuration';
import { createOfficeReaders } from './configuration/office-readers';
import type { Log } from './log';
import { createOpenNotices } from './open-notices';
import { createSavedNotices } from './saved-notices';
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

/** What the notices of a workspace are read with, and whom they tell. */
interface Surroundings {
  /** Null where nobody lists the saved notices; the open ones are compared all the same. */
  readonly files: NoticeFiles | null;
  /** The addresses of the workspace's folders; notices outside of them are not compared. */
  readonly folders: () => readonly string[];
  /** What the office of each folder adds. */
  readonly configuration: Pick<Configuration, 'load' | 'of'>;
  /** The open document of an address, up to date; null for one that is not open. */
  readonly sessionOf: (uri: string) => Session | null;
  /** Called with the notice whose change made the difference, null where it was many. */
  readonly onChange: (notice: string | null) => void;
  readonly log: Log;
}

export function createWorkspaceNotices(surroundings: Surroundings): WorkspaceNotices {
  const { files, folders, configuration, sessionOf, onChange, log } = surroundings;
  const index = new CitationIndex();
  const { addressOf, isInside } = createAddresses(folders);
  const open = createOpenNotices(readOpen);
  const saved = createSavedNotices({
    index,
    // Nothing is read that nobody has listed.
    read: (uri) => files!.read(uri),
    readerOf: createOfficeReaders(configuration),
    isOpen: open.has,
    onChange: () => onChange(null),
    log,
  });
  /** How often the list of notices was asked for: what comes of an older question is out of date. */
  let scans = 0;

  /** Forgets the open notices of a folder that is no part of the workspace any more. */
  function leaveOutside(): void {
    for (const uri of open.all().filter((notice) => !isInside(notice))) {
      open.leave(uri);
      saved.forget(uri);
    }
    saved.tell();
  }

  /** @param uri as the client has opened it, which may write it otherwise than it lists it */
  function readOpen(uri: string): void {
    const notice = addressOf(uri);
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
        if (own === scans) await saved.areNow(found);
      } catch (error) {
        log('workspace', error);
      }
    },
    touched(uri) {
      if (isInside(uri)) open.touched(addressOf(uri), uri);
    },
    closed(uri) {
      const notice = addressOf(uri);
      open.leave(notice);
      if (saved.has(notice)) saved.changed([notice]);
      else if (index.remove(notice)) onChange(uri);
    },
    filesChanged(uris) {
      if (files) saved.changed(uris.filter((uri) => NOTICE_NAME.test(uri)).map(addressOf));
    },
  };
}

/** One address for each notice, however it is written, and whether it belongs to the workspace. */
function createAddresses(folders: () => readonly string[]) {
  const addresses = new Map<string, string>();
  return {
    addressOf(uri: string): string {
      const key = uriKey(uri);
      const known = addresses.get(key);
      if (known === undefined) addresses.set(key, uri);
      return known ?? uri;
    },
    /** A notice that is not saved yet belongs to whatever is open. */
    isInside: (uri: string): boolean =>
      uri.startsWith('untitled:') ? folders().length > 0 : workspaceFolderOf(uri, folders()) !== null,
  };
}
