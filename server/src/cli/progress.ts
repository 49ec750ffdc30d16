import type { Output } from './io';

/** Shows on a terminal which file a long run has come to; `end` clears the line. */
export interface Progress {
  at(text: string): void;
  end(): void;
}

const CLEAR_LINE = '\r\u001b[K';

/** A line of progress that rewrites itself; nothing where the output is no terminal. */
export function progressOn(output: Output): Progress {
  const { columns = 80 } = output;
  if (!output.isTTY) return { at: () => {}, end: () => {} };
  return {
    at: (text) => output.write(CLEAR_LINE + text.slice(0, columns - 1)),
    end: () => output.write(CLEAR_LINE),
  };
}
