import { openSession } from '../features/session';
import { CannotRun } from './cannot-run';
import { defineCommand } from './command';
import { diagnosticsOf } from './diagnostics';
import { FINDING_OPTIONS, forEachNotice, statusFor, withoutMinor } from './notices';
import { type FileReport, type Report, type ReportStyle, styleFor } from './report';
import { githubReport } from './report/github';
import { jsonReport } from './report/json';
import { sarifReport } from './report/sarif';
import { textReport } from './report/text';

const FORMATS = { text: textReport, json: jsonReport, sarif: sarifReport, github: githubReport } as const;

/** Reports every finding in notices. */
export const check = defineCommand({
  options: { ...FINDING_OPTIONS, format: { type: 'string', choices: ['text', 'json', 'sarif', 'github'] } },
  async run({ values, positionals }, context) {
    if (positionals.length === 0) throw new CannotRun((texts) => texts.pathsNeeded('check'));
    const files = await forEachNotice(positionals, values, context, async (notice): Promise<FileReport> => {
      const session = openSession(notice.decoded.text, notice.options);
      const found = diagnosticsOf(session);
      const diagnostics = values.quiet ? withoutMinor(found) : found;
      return { path: notice.input.path, diagnostics, lines: session.tree.lines.text };
    });
    const write: (report: Report, style: ReportStyle) => string = FORMATS[values.format ?? 'text'];
    context.io.stdout.write(
      write({ files, failures: context.problems.failures }, styleFor(context.io.stdout, context)),
    );
    return statusFor(
      files.flatMap(({ diagnostics }) => diagnostics),
      values['max-warnings'],
    );
  },
});
