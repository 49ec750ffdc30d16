import type { Texts } from './texts';

/** The exit statuses of every command. */
export const EXIT = { clean: 0, findings: 1, cannotRun: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** Why a command, or its work on one file, could not run: one line in the reader's language. */
export class CannotRun extends Error {
  constructor(readonly reason: (texts: Texts) => string) {
    super('The command could not run.');
  }
}

/** An error that nobody foresaw is shown with its place in the program, for a report. */
export function unforeseen(error: unknown): CannotRun {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new CannotRun((texts) => texts.unexpected(detail));
}

/** What went wrong in a run; a failure of one file does not end the work on the others. */
export class Problems {
  readonly failures: CannotRun[] = [];
  /** What is worth saying without being a failure. */
  readonly notes: CannotRun['reason'][] = [];

  /** Answers null where the work could not run, and keeps the reason. */
  async attempt<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      this.failures.push(error);
      return null;
    }
  }
}
