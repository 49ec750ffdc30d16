import type { CannotRun } from './cannot-run';
import type { Context } from './command';
import type { Diagnostic } from './diagnostics';
import { type Output, takesColours } from './io';
import type { Texts } from './texts';

/** What was found in one file. */
export interface FileReport {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The file's lines without breaks, for excerpts. */
  readonly lines: readonly string[];
}

/** What was found in all files, and what could not be looked at. */
export interface Report {
  readonly files: readonly FileReport[];
  readonly failures: readonly CannotRun[];
}

/** How a report is written. */
export interface ReportStyle {
  readonly texts: Texts;
  readonly colours: boolean;
  /** Columns that an excerpt may take. */
  readonly width: number;
}

const WIDTH = 100;

export function styleFor(output: Output, { io, texts }: Context): ReportStyle {
  return { texts, colours: takesColours(output, io.env), width: (output.isTTY && output.columns) || WIDTH };
}
