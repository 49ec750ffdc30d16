import { githubReport } from './github';
import { jsonReport } from './json';
import type { ReportFormat } from './report';
import { sarifReport } from './sarif';
import { textReport } from './text';

/** The ways in which `check` writes what it has found, by the name that the option takes; the first is its default. */
export const REPORT_FORMATS = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
} as const satisfies Record<string, ReportFormat>;

export type ReportFormatName = keyof typeof REPORT_FORMATS;

export const FORMAT_NAMES = Object.keys(REPORT_FORMATS) as ReportFormatName[];
