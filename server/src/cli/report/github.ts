import type { Severity } from '../../config/settings';
import type { Diagnostic } from '../diagnostics';
import type { ReportFormat } from './report';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions, one a finding; lines and columns count from 1. */
export const githubReport: ReportFormat = {
  begin: () => '',
  file: ({ path, diagnostics }) => diagnostics.map((diagnostic) => annotation(path, diagnostic)).join(''),
  between: '',
  end: () => '',
};

function annotation(path: string, { rule, severity, message, range: { start, end } }: Diagnostic): string {
  // GitHub takes columns only where the place is in one line.
  const inOneLine = start.line === end.line;
  const properties = {
    file: path,
    line: start.line + 1,
    ...(inOneLine && { col: start.character + 1 }),
    endLine: end.line + 1,
    ...(inOneLine && { endColumn: end.character + 1 }),
    title: rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(message)}\n`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
