import type { CannotRun } from '../cannot-run';
import type { Context } from '../command';
import { type Counts, countSeverities, type Diagnostic } from '../diagnostics';
import { type Output, takesColours } from '../io';
import type { Texts } from '../texts';

/** What was found in one file. */
export interface FileReport {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The file's lines without breaks, for excerpts. */
  readonly lines: readonly string[];
}

/** Sums over files. */
export interface Totals {
  readonly files: number;
  readonly counts: Counts;
  /** The findings that a safe fix mends. */
  readonly fixable: number;
}

/** How a report is written: a file at a time, so that a run over many never holds them all. */
export interface ReportFormat {
  begin(): string;
  file(report: FileReport, style: ReportStyle): string;
  /** What stands between two files' parts, where a part is not empty. */
  readonly between: string;
  /** The end tells what could not be looked at as well. */
  end(totals: Totals, failures: readonly CannotRun[], style: ReportStyle): string;
}

export interface ReportStyle {
  readonly texts: Texts;
  readonly colours: boolean;
  /** Columns that an excerpt may take. */
  readonly width: number;
}

const WIDTH = 100;

/** How a report looks on an output: its language, colours and width in columns. */
export function styleFor(output: Output, { io, texts }: Context): ReportStyle {
  return { texts, colours: takesColours(output, io.env), width: (output.isTTY && output.columns) || WIDTH };
}

/** The totals of no files. */
export const NO_TOTALS: Totals = {
  files: 0,
  counts: { error: 0, warning: 0, information: 0, hint: 0 },
  fixable: 0,
};

/** The sums over some files' findings. */
export function totalsOf(files: readonly FileReport[]): Totals {
  const findings = files.flatMap(({ diagnostics }) => diagnostics);
  return {
    files: files.length,
    counts: countSeverities(findings),
    fixable: findings.filter(({ fixes }) => fixes[0]?.safe).length,
  };
}

/** The totals of two sets of files together. */
export function sumOf(a: Totals, b: Totals): Totals {
  return {
    files: a.files + b.files,
    counts: {
      error: a.counts.error + b.counts.error,
      warning: a.counts.warning + b.counts.warning,
      information: a.counts.information + b.counts.information,
      hint: a.counts.hint + b.counts.hint,
    },
    fixable: a.fixable + b.fixable,
  };
}
