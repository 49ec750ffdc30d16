import type { CitationIndex } from '../../model/citation/citation-index';
import type { FactReader } from '../../model/facts';
import { citationsOfNotice } from '../../model/notice/notice-citations';
import { parse } from '../../syntax/parse';
import type { ReadFile } from '../configuration/configuration';
import type { ReaderOf } from '../configuration/office-readers';
import type { Log } from '../log';
import { createReadingQueue } from './reading-queue';

/** The notices of the workspace's folders, as far as anybody has said so, and what they cite as they are saved. */
export interface SavedNotices {
  has(notice: string): boolean;
  /** Takes note that notices are there or have changed, and reads them when their turn comes. */
  changed(notices: readonly string[]): void;
  /** Takes note of all notices that there are: forgets the others, reads those that are new or have another reader now. */
  areNow(notices: ReadonlySet<string>): Promise<void>;
  /** Forgets what a notice cites. */
  forget(notice: string): void;
  /** Says that notices cite otherwise now, once all that wait have been read. */
  tell(): void;
}

interface Surroundings {
  readonly index: CitationIndex;
  readonly read: ReadFile;
  readonly readerOf: ReaderOf;
  /** An open notice counts as it stands, and not as it is saved. */
  readonly isOpen: (notice: string) => boolean;
  readonly onChange: () => void;
  readonly log: Log;
}

/** Reads the saved notices of a workspace, one after the other, into the index of citations. */
export function createSavedNotices(surroundings: Surroundings): SavedNotices {
  const { index, read, readerOf, isOpen, onChange, log } = surroundings;
  const saved = new Set<string>();
  /** What each notice was read with. */
  const readWith = new Map<string, FactReader>();
  const reading = createReadingQueue(readSaved, tell, log);
  /** The last reading of each notice that has begun; an earlier one that ends behind it says nothing any more. */
  const lastReading = new Map<string, symbol>();
  let isStale = false;

  async function readSaved(notice: string): Promise<void> {
    if (isOpen(notice)) return;
    const own = Symbol();
    lastReading.set(notice, own);
    const file = await read(notice);
    // Asked for last, the reader is that of the configuration as it is now.
    const reader = await readerOf(notice);
    if (isOpen(notice) || lastReading.get(notice) !== own) return;
    if ('text' in file) {
      readWith.set(notice, reader);
      note(index.put(notice, citationsOfNotice(parse(file.text), reader)));
    } else forget(notice);
    // The queue may have gone to rest while it waited for this file.
    tell();
  }

  function forget(notice: string): void {
    lastReading.delete(notice);
    readWith.delete(notice);
    note(index.remove(notice));
  }

  function note(isChanged: boolean): void {
    isStale ||= isChanged;
  }

  function tell(): void {
    if (reading.isBusy() || !isStale) return;
    isStale = false;
    onChange();
  }

  return {
    has: (notice) => saved.has(notice),
    changed(notices) {
      for (const notice of notices) saved.add(notice);
      reading.add(notices);
    },
    async areNow(notices) {
      const gone = [...saved].filter((notice) => !notices.has(notice) && !isOpen(notice));
      for (const notice of gone) {
        saved.delete(notice);
        forget(notice);
      }
      for (const notice of notices) saved.add(notice);
      const unread: string[] = [];
      for (const notice of notices)
        if ((await readerOf(notice)) !== readWith.get(notice)) unread.push(notice);
      reading.add(unread);
      tell();
    },
    forget,
    tell,
  };
}
