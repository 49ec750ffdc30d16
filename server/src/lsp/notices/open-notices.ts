/** An open notice is read again when nothing was typed in it for so long. In milliseconds. */
const REST = 400;

/** The open notices of a workspace, each of which is read when it rests. */
export interface OpenNotices {
  has(notice: string): boolean;
  all(): string[];
  /** Takes note that a notice has been opened or changed. */
  touched(notice: string, uri: string): void;
  leave(notice: string): void;
}

/**
 * Open notices are kept by one address, however it is written; `read` is called with the address as the client has
 * opened it.
 */
export function createOpenNotices(read: (uri: string) => void): OpenNotices {
  const open = new Set<string>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  function stopWaiting(notice: string): void {
    clearTimeout(timers.get(notice));
    timers.delete(notice);
  }

  return {
    has: (notice) => open.has(notice),
    all: () => [...open],
    touched(notice, uri) {
      open.add(notice);
      stopWaiting(notice);
      const due = (): void => {
        timers.delete(notice);
        read(uri);
      };
      timers.set(notice, setTimeout(due, REST));
    },
    leave(notice) {
      open.delete(notice);
      stopWaiting(notice);
    },
  };
}
