import type { Thread } from '../io';
import type { Outcome } from './check-file';

/** What a thread says first, when its program is loaded. */
export const STARTED = 'started';

export interface ThreadsOptions {
  /** A thread that is sent paths, and answers each with the outcome of its file. */
  start(): Thread;
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
  readonly thread: Thread;
  /** The numbers of the files that it has and has not answered, oldest first. */
  readonly given: number[];
  isStarted: boolean;
  failure: string;
}

/** Files by their number in `paths`, and where each of them is. */
interface Run {
  readonly paths: readonly string[];
  readonly options: ThreadsOptions;
  readonly workers: Set<Worker>;
  /** The first file that no thread has had. */
  next: number;
  /** Files that a thread had and did not come to. */
  readonly returned: number[];
  /** Outcomes whose turn has not come. */
  readonly ready: Map<number, Outcome>;
  /** The file whose outcome is answered next. */
  reported: number;
  /** What is thrown when no thread is left. */
  inability: Error | undefined;
  isOver: boolean;
  /** Goes on with whoever waits for an outcome. */
  wake: () => void;
}

/**
 * Checks files in threads and answers their outcomes in the order of the paths. A thread that stops costs the file
 * that it was at; another one takes its place. One that could not even start is not tried again, and costs no file: the
 * others go on without it. Whoever takes no more outcomes ends the threads.
 */
export async function* checkInThreads(
  paths: readonly string[],
  options: ThreadsOptions,
): AsyncGenerator<Outcome> {
  const run = newRun(paths, options);
  try {
    for (let i = 0; i < Math.min(options.count, paths.length); i++) startWorker(run);
    for (; run.reported < paths.length; run.reported++) {
      yield await outcomeOf(run, run.reported);
      run.ready.delete(run.reported);
      // The window has moved on; a thread that had nothing to do has something again.
      for (const worker of run.workers) feed(run, worker);
    }
  } finally {
    run.isOver = true;
    await Promise.all([...run.workers].map(({ thread }) => thread.terminate()));
  }
}

const newRun = (paths: readonly string[], options: ThreadsOptions): Run => ({
  paths,
  options,
  workers: new Set(),
  next: 0,
  returned: [],
  ready: new Map(),
  reported: 0,
  inability: undefined,
  isOver: false,
  wake: () => {},
});

async function outcomeOf(run: Run, file: number): Promise<Outcome> {
  while (!run.ready.has(file)) {
    if (run.inability) throw run.inability;
    await new Promise<void>((resolve) => (run.wake = resolve));
  }
  return run.ready.get(file)!;
}

function startWorker(run: Run): void {
  const worker: Worker = { thread: run.options.start(), given: [], isStarted: false, failure: '' };
  run.workers.add(worker);
  worker.thread.on('message', (message) => {
    if (message === STARTED) worker.isStarted = true;
    else answered(run, worker, message as Outcome);
  });
  worker.thread.on('error', (error: NodeJS.ErrnoException) => {
    worker.failure = error.code ?? error.name;
  });
  worker.thread.on('exit', () => ended(run, worker));
  feed(run, worker);
}

function feed(run: Run, { thread, given }: Worker): void {
  while (given.length < AHEAD) {
    const file = take(run);
    if (file === undefined) return;
    given.push(file);
    thread.postMessage(run.paths[file]!);
  }
}

/** The next file that a thread may have; none where the threads are as far ahead as they may be. */
function take(run: Run): number | undefined {
  if (run.returned.length > 0) return run.returned.shift();
  return run.next < run.paths.length && run.next < run.reported + WINDOW ? run.next++ : undefined;
}

function answered(run: Run, worker: Worker, outcome: Outcome): void {
  run.ready.set(worker.given.shift()!, outcome);
  feed(run, worker);
  run.wake();
}

function ended(run: Run, worker: Worker): void {
  run.workers.delete(worker);
  if (run.isOver) return;
  if (worker.isStarted) replace(run, worker);
  else giveUp(run, worker);
  run.wake();
}

function replace(run: Run, { given, failure }: Worker): void {
  const file = given.shift();
  if (file !== undefined) run.ready.set(file, run.options.lost(run.paths[file]!, failure));
  run.returned.unshift(...given);
  if (run.returned.length > 0 || run.next < run.paths.length) startWorker(run);
}

function giveUp(run: Run, { given, failure }: Worker): void {
  run.returned.unshift(...given);
  if (run.workers.size === 0) run.inability = run.options.unable(failure);
  for (const other of run.workers) feed(run, other);
}
