import { pathToFileURL } from 'node:url';
import type {
  Invocation,
  Location,
  Notification,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
  Tool,
} from 'sarif';
import { version } from '../../../../package.json';
import type { Severity } from '../../config/settings';
import { RULES } from '../../rules/registry';
import type { Rule } from '../../rules/rule';
import type { Range } from '../../text/span';
import type { Diagnostic } from '../diagnostics';
import { indented } from './json';
import type { ReportFormat } from './report';

const LEVELS = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
} as const satisfies Record<Severity | 'off', Result.level>;

const RULE_NUMBERS = new Map(RULES.map(({ id }, i) => [id, i]));

/**
 * The report as SARIF 2.1.0, for services that show the findings of many tools. It lists every rule, found or not,
 * so that a result's index does not depend on the files after it.
 */
export const sarifReport: ReportFormat = {
  begin: () => `{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "columnKind": "utf16CodeUnits",
      "results": [`,
  file: ({ path, diagnostics }) =>
    diagnostics
      .map((diagnostic) => `\n        ${indented(resultOf(path, diagnostic), '        ')}`)
      .join(','),
  between: ',',
  end(_totals, failures, { texts }) {
    const tool: Tool = {
      driver: { name: 'thongbao', version, language: 'vi', rules: RULES.map(descriptorOf) },
    };
    const notifications = failures.map(
      (failure): Notification => ({ level: 'error', message: { text: failure.reason(texts) } }),
    );
    const invocations: Invocation[] = [
      { executionSuccessful: failures.length === 0, toolExecutionNotifications: notifications },
    ];
    return `
      ],
      "tool": ${indented(tool, '      ')},
      "invocations": ${indented(invocations, '      ')}
    }
  ]
}
`;
  },
};

function descriptorOf({ id, title, severity, basis, docs }: Rule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: docs.what },
    help: { text: `${docs.what}\n\n${docs.why}\n\n${docs.how}\n\n${basis}` },
    defaultConfiguration: { level: LEVELS[severity.final] },
  };
}

function resultOf(path: string, diagnostic: Diagnostic): Result {
  const { rule, severity, message, range, related } = diagnostic;
  return {
    ruleId: rule,
    ruleIndex: RULE_NUMBERS.get(rule)!,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: placeOf(path, range) }],
    relatedLocations: related.map(
      (other, id): Location => ({
        id,
        physicalLocation: placeOf(path, other.range),
        message: { text: other.message },
      }),
    ),
  };
}

const placeOf = (path: string, range: Range): PhysicalLocation => ({
  artifactLocation: { uri: uriOf(path) },
  region: regionOf(range),
});

const regionOf = ({ start, end }: Range): Region => ({
  startLine: start.line + 1,
  startColumn: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
});

/** A relative path stays relative, so that a service finds the file in its own copy. */
function uriOf(path: string): string {
  if (/^(?:\/|[A-Za-z]:)/.test(path)) return pathToFileURL(path).href;
  return path.split('/').map(encodeURIComponent).join('/');
}
