import type { NoticeFiles } from './files';
import type { Inbox } from './inbox';

/** What the host of the server gives it. */
export interface Runtime {
  readonly inbox: Inbox;
  /** `2026-03-05`. */
  today(): string;
  /** For clients that do not read files for the server; a host without a disk has none. */
  readonly disk?: NoticeFiles;
}
