import type { Severity } from '../../config/settings';
import { capitalised } from '../../text/words';
import type { Counts, Diagnostic } from '../diagnostics';
import type { Texts } from '../texts';
import { excerptOf } from './excerpt';
import type { FileReport, ReportFormat, ReportStyle, Totals } from './report';

const COLOURS: Readonly<Record<Severity, string>> = {
  error: '31',
  warning: '33',
  information: '36',
  hint: '2',
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The report for a person: each finding with the line that it stands on, and a sum at the end. */
export const textReport: ReportFormat = {
  begin: () => '',
  file: findingsText,
  between: '',
  end: (totals, _failures, style) => summaryText(totals, style),
};

/** The findings of a file; the end of those is a blank line. */
export function findingsText(file: FileReport, style: ReportStyle): string {
  if (file.diagnostics.length === 0) return '';
  return `${file.diagnostics.map((finding) => block(file, finding, style)).join('')}\n`;
}

/** `path:12:5: cảnh báo [numbering/marker] …`, the line, and marks under the place. */
function block(
  { path, lines }: FileReport,
  finding: Diagnostic,
  { texts, colours, width }: ReportStyle,
): string {
  const paint = painter(colours);
  const { rule, severity, message, range } = finding;
  const place = `${path}:${range.start.line + 1}:${range.start.character + 1}`;
  const colour = COLOURS[severity];
  const { text, marks } = excerptOf(lines, range, width - 4);
  return [
    `${paint('1', place)}: ${paint(colour, texts.severity[severity])} ${paint('2', `[${rule}]`)} ${message}\n`,
    `    ${text}\n`,
    `    ${paint(colour, marks)}\n`,
  ].join('');
}

/** `3 lỗi, 5 cảnh báo trong 2 tệp.` and how many of them can be fixed at once; nothing where no file was read. */
export function summaryText(
  { files, counts, fixable }: Totals,
  { texts }: Pick<ReportStyle, 'texts'>,
  before = '',
): string {
  if (files === 0) return '';
  const sentence = before + texts.summary(countsInWords(counts, texts), texts.counted.file(files));
  const hint = fixable > 0 ? ` ${texts.fixable(fixable)}` : '';
  return `${capitalised(sentence)}${hint}\n`;
}

/** `3 lỗi, 5 cảnh báo`; what does not occur is left out. */
function countsInWords(counts: Counts, texts: Texts): string {
  const words = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    texts.counted[severity](counts[severity]),
  );
  return words.length > 0 ? words.join(', ') : texts.nothing;
}

function painter(colours: boolean): (code: string, text: string) => string {
  return (code, text) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);
}
