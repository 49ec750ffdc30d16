import { openSession } from '../../features/session';
import { CannotRun, Problems, unforeseen } from '../cannot-run';
import { diagnosticsOf } from '../diagnostics';
import type { Input } from '../files/inputs';
import { type NoticesOptions, noticeReader, withoutMinor } from '../notices';
import { REPORT_FORMATS, type ReportFormatName } from '../report/formats';
import { NO_TOTALS, type ReportStyle, type Totals, totalsOf } from '../report/report';
import type { NamedConfiguration } from '../settings';
import { type Language, textsIn } from '../texts';

/** How files are to be checked and reported; plain data, which goes to threads as it is. */
export interface CheckTask {
  readonly options: NoticesOptions;
  readonly configuration: NamedConfiguration | null;
  readonly quiet: boolean;
  readonly format: ReportFormatName;
  readonly style: Omit<ReportStyle, 'texts'>;
  readonly language: Language;
  readonly cwd: string;
}

/** What came of one file, in words and numbers. */
export interface Outcome {
  /** Its part of the report. */
  readonly part: string;
  readonly totals: Totals;
  /** Why the file, or its configuration, could not be read; one line each. */
  readonly failures: readonly string[];
  readonly notes: readonly string[];
}

/** What is reported of a file that could not be checked. */
export const failedOutcome = (failure: string): Outcome => ({
  part: '',
  totals: NO_TOTALS,
  failures: [failure],
  notes: [],
});

/** Makes the function that checks one file after another; it never fails. Configurations are read once. */
export function createChecker(task: CheckTask): (input: Input) => Promise<Outcome> {
  const { options, configuration, quiet, format, language, cwd } = task;
  const problems = new Problems();
  const read = noticeReader(options, { io: { cwd }, problems, configuration });
  const texts = textsIn(language);
  const style: ReportStyle = { ...task.style, texts };

  async function check(input: Input): Promise<Pick<Outcome, 'part' | 'totals'>> {
    const notice = await read(input);
    const session = openSession(notice.decoded.text, notice.options);
    const found = diagnosticsOf(session);
    const diagnostics = quiet ? withoutMinor(found) : found;
    const report = { path: input.path, diagnostics, lines: session.tree.lines.text };
    return { part: REPORT_FORMATS[format].file(report, style), totals: totalsOf([report]) };
  }

  return async (input) => {
    const checked = await check(input).catch((error: unknown) => {
      problems.failures.push(error instanceof CannotRun ? error : unforeseen(error));
      return { part: '', totals: NO_TOTALS };
    });
    return {
      ...checked,
      failures: problems.failures.splice(0).map(({ reason }) => reason(texts)),
      notes: problems.notes.splice(0).map((reason) => reason(texts)),
    };
  };
}
