import type { Outcome } from './check-file';

/** What a thread says first, when its program is loaded. */
export const STARTED = 'started';

/** A thread that checks the files whose paths it is sent, one after another, and answers each with an outcome. */
export interface CheckThread {
  postMessage(path: string): void;
  on(event: 'message', listener: (message: typeof STARTED | Outcome) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  terminate(): unknown;
}

export interface ThreadsOptions {
  start(): CheckThread;
  /** How many threads work at once. */
  readonly count: number;
  /** What is said of a file whose thread stopped; `code` is the cause as the system names it. */
  lost(path: string, code: string): Outcome;
  /** What is thrown where no thread can be started; `code` as above. */
  unable(code: string): Error;
}

/** Files that are given to a thread at once: the next one is there when one is done. */
const AHEAD = 2;
/** How far the threads may be ahead of the file that is reported next; so memory does not grow with the files. */
const WINDOW = 256;

interface Worker {
  readonly thread: CheckThread;
  /** The numbers of the files that it has and has not answered, oldest first. */
  readonly given: number[];
  isStarted: boolean;
  failure: string;
}

/**
 * Checks files in threads and answers their outcomes in the order of the paths. A thread that stops costs the file
 * that it was at; another one takes its place. One that could not even start is not tried again, and costs no file: the
 * others go on without it. Whoever takes no more outcomes ends the threads.
 */
export async function* checkInThreads(
  paths: readonly string[],
  { start, count, lost, unable }: ThreadsOptions,
): AsyncGenerator<Outcome> {
  const ready = new Map<number, Outcome>();
  const workers = new Set<Worker>();
  /** Files that a thread had and did not come to. */
  const returned: number[] = [];
  let next = 0;
  let reported = 0;
  let isOver = false;
  let inability: Error | undefined;
  let wake = (): void => {};

  function take(): number | undefined {
    if (returned.length > 0) return returned.shift();
    return next < paths.length && next < reported + WINDOW ? next++ : undefined;
  }

  function feed({ thread, given }: Worker): void {
    while (given.length < AHEAD) {
      const file = take();
      if (file === undefined) return;
      given.push(file);
      thread.postMessage(paths[file]!);
    }
  }

  function startWorker(): void {
    const worker: Worker = { thread: start(), given: [], isStarted: false, failure: '' };
    workers.add(worker);
    worker.thread.on('message', (message) => {
      if (message === STARTED) {
        worker.isStarted = true;
        return;
      }
      ready.set(worker.given.shift()!, message);
      feed(worker);
      wake();
    });
    worker.thread.on('error', (error: NodeJS.ErrnoException) => {
      worker.failure = error.code ?? error.name;
    });
    worker.thread.on('exit', () => ended(worker));
    feed(worker);
  }

  function ended(worker: Worker): void {
    workers.delete(worker);
    if (isOver) return;
    if (worker.isStarted) replace(worker);
    else giveUp(worker);
    wake();
  }

  function replace({ given, failure }: Worker): void {
    const file = given.shift();
    if (file !== undefined) ready.set(file, lost(paths[file]!, failure));
    returned.unshift(...given);
    if (returned.length > 0 || next < paths.length) startWorker();
  }

  function giveUp({ given, failure }: Worker): void {
    returned.unshift(...given);
    if (workers.size === 0) inability = unable(failure);
    for (const other of workers) feed(other);
  }

  try {
    for (let i = 0; i < Math.min(count, paths.length); i++) startWorker();
    for (; reported < paths.length; reported++) {
      while (!ready.has(reported)) {
        if (inability) throw inability;
        await new Promise<void>((resolve) => (wake = resolve));
      }
      yield ready.get(reported)!;
      ready.delete(reported);
      // The window has moved on; a thread that had nothing to do has something again.
      for (const worker of workers) feed(worker);
    }
  } finally {
    isOver = true;
    await Promise.all([...workers].map(({ thread }) => thread.terminate()));
  }
}
