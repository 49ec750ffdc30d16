import type { Session } from '../../features/session';
import { CitationIndex, type OtherNotices } from '../../model/citation/citation-index';
import { citationsOfNotice } from '../../model/notice/notice-citations';
import type { Configuration } from '../configuration/configuration';
import { createOfficeReaders } from '../configuration/office-readers';
import { NOTICE_NAME, type NoticeFiles } from '../files';
import type { Log } from '../log';
import { uriKey, workspaceFolderOf } from '../uris';
import { createOpenNotices, type OpenNotices } from './open-notices';
import { createSavedNotices, type SavedNotices } from './saved-notices';

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

/** The notices of the workspace, saved and open, with what they cite. */
export function createWorkspaceNotices(surroundings: Surroundings): WorkspaceNotices {
  const { files, folders, configuration, sessionOf, onChange, log } = surroundings;
  const index = new CitationIndex();
  const { addressOf, isInside } = createAddresses(folders);
  const list = createList(files, folders);
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

  /** @param uri as the client has opened it, which may write it otherwise than it lists it */
  function readOpen(uri: string): void {
    const notice = addressOf(uri);
    const session = sessionOf(uri);
    if (session && index.put(notice, citationsOfNotice(session.tree, session.facts))) onChange(uri);
  }

  return {
    besides: (uri) => onlyWhile(() => isInside(uri), index.besides(addressOf(uri))),
    async scan() {
      leaveOutside(open, saved, isInside);
      try {
        const listed = await list();
        if (listed) await saved.areNow(new Set(listed.map(addressOf)));
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

/** Forgets the open notices of a folder that is no part of the workspace any more. */
function leaveOutside(open: OpenNotices, saved: SavedNotices, isInside: (notice: string) => boolean): void {
  for (const notice of open.all().filter((each) => !isInside(each))) {
    open.leave(notice);
    saved.forget(notice);
  }
  saved.tell();
}

/** What other notices cite, for a notice that may leave the workspace and come back. */
const onlyWhile = (isInside: () => boolean, others: OtherNotices): OtherNotices => ({
  waysLike: (number) => (isInside() ? others.waysLike(number) : []),
  all: () => (isInside() ? others.all() : []),
});

/** Asks for the addresses of all notices; null where nobody lists them, and where they were asked for again since. */
function createList(
  files: NoticeFiles | null,
  folders: () => readonly string[],
): () => Promise<readonly string[] | null> {
  let asked = 0;
  return async () => {
    if (!files) return null;
    const own = ++asked;
    const listed = await files.list(folders());
    return own === asked ? listed : null;
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
