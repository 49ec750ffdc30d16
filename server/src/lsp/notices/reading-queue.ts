import type { Log } from '../log';
import { isDoneInTime } from '../patience';

/** So many files are asked for at a time: their reading overlaps, and between two the server answers its client. */
const READERS = 4;

/** Files that are to be read in the background, each once however often it is named before its turn. */
export interface ReadingQueue {
  add(uris: readonly string[]): void;
  isBusy(): boolean;
}

/**
 * @param read reads one file; one that fails is noted in the log, one that takes long is waited for no longer, and the
 *   others are read
 * @param onRest called each time when a reader finds nothing more to read
 */
export function createReadingQueue(
  read: (uri: string) => Promise<void>,
  onRest: () => void,
  log: Log,
): ReadingQueue {
  const waiting = new Set<string>();
  let readers = 0;

  async function readWaiting(): Promise<void> {
    for (const uri of waiting) {
      waiting.delete(uri);
      try {
        await isDoneInTime(read(uri));
      } catch (error) {
        log('workspace', error);
      }
    }
    readers--;
    onRest();
  }

  return {
    add(uris) {
      for (const uri of uris) waiting.add(uri);
      for (let more = Math.min(READERS - readers, waiting.size); more > 0; more--) {
        readers++;
        void readWaiting();
      }
    },
    isBusy: () => readers > 0,
  };
}
