import { countSeverities, type Diagnostic } from '../diagnostics';
import type { Report } from '../report';

/** The report as data, in the form that other programs build on (version 1). */
export function jsonReport({ files }: Report): string {
  const { error, warning, information, hint } = countSeverities(files.flatMap((file) => file.diagnostics));
  const report = {
    version: 1,
    files: files.map(({ path, diagnostics }) => ({ path, diagnostics: diagnostics.map(diagnosticJson) })),
    summary: { files: files.length, errors: error, warnings: warning, information, hints: hint },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

const diagnosticJson = ({ rule, severity, message, range, related, fixes }: Diagnostic): Diagnostic => ({
  rule,
  severity,
  message,
  range,
  related,
  fixes,
});
