/** Where a command's output goes; only a terminal takes colours and a line of progress. */
export interface Output {
  write(chunk: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** A thread that works on the texts that it is sent, one after another; what it answers is its own affair. */
export interface Thread {
  postMessage(text: string): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  terminate(): unknown;
}

/** What a command meets of the outside world besides files. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Absolute; the paths of the command line start from it. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Starts a thread for large work; without it everything is done in this one. */
  startThread?(task: object): Thread;
  /** Tells of the user's wish to stop, instead of ending the process; answers how to leave that to the system again. */
  onInterrupt?(stop: () => void): () => void;
}

/** Whether an output may be coloured (no-color.org). */
export function takesColours(output: Output, env: Io['env']): boolean {
  return output.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}
