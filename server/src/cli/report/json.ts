import type { Diagnostic } from '../diagnostics';
import type { ReportFormat } from './report';

/** The report as data, in the form that other programs build on (version 1). */
export const jsonReport: ReportFormat = {
  begin: () => '{\n  "version": 1,\n  "files": [',
  file: ({ path, diagnostics }) =>
    `\n    ${indented({ path, diagnostics: diagnostics.map(diagnosticJson) }, '    ')}`,
  between: ',',
  end({ files, counts: { error, warning, information, hint } }) {
    const summary = { files, errors: error, warnings: warning, information, hints: hint };
    return `${files > 0 ? '\n  ' : ''}],\n  "summary": ${indented(summary, '  ')}\n}\n`;
  },
};

/** JSON whose lines after the first stand behind `margin`; a break inside a text is written as `\n`. */
export const indented = (value: unknown, margin: string): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`);

const diagnosticJson = ({ rule, severity, message, range, related, fixes }: Diagnostic): Diagnostic => ({
  rule,
  severity,
  message,
  range,
  related,
  fixes,
});
