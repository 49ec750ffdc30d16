import { describe, expect, it, onTestFinished } from 'vitest';
import type { Diagnostic as ServerDiagnostic } from 'vscode-languageserver';
import { type Diagnostic, diagnosticsOf } from '../server/src/cli/diagnostics';
import { DEFAULT_SETTINGS, type Mode } from '../server/src/config/settings';
import { openSession } from '../server/src/features/session';
import { unmark } from '../server/src/rules/marked';
import { RULES } from '../server/src/rules/registry';
import { folderOf, runIn } from './cli/support';
import { startClient } from './support/lsp-client';
import { shareOf } from './support/share';

/** The examples of all rules, by a file name for each. */
const EXAMPLES = new Map(
  shareOf(
    RULES.flatMap(({ examples }) => [
      ...examples.wrong.map(({ text }) => unmark(text).text),
      ...examples.right,
    ]).map((text, i): [string, string] => [`${String(i).padStart(4, '0')}.thongbao`, text]),
  ),
);

/** What the command finds in the examples. */
async function ofCommand(mode: Mode): Promise<Map<string, Diagnostic[]>> {
  const folder = await folderOf(Object.fromEntries(EXAMPLES));
  const { stdout } = await runIn(folder, ['check', '--format', 'json', '--mode', mode, '.']);
  const files: { path: string; diagnostics: Diagnostic[] }[] = JSON.parse(stdout).files;
  return new Map(files.map(({ path, diagnostics }) => [path, diagnostics]));
}

describe('for the examples of all rules', () => {
  // An editor that says nothing is drafting.
  let ofDraft: ReturnType<typeof ofCommand> | undefined;

  it('the command finds what the engine finds', async () => {
    ofDraft ??= ofCommand('draft');
    const found = await ofDraft;
    expect([...found.keys()]).toEqual([...EXAMPLES.keys()]);
    for (const [name, text] of EXAMPLES)
      expect(inOrder(found.get(name)!), name).toEqual(inOrder(ofEngine(text)));
  });

  it('the command finds what the server publishes', async () => {
    ofDraft ??= ofCommand('draft');
    const found = await ofDraft;
    const client = await startClient();
    onTestFinished(() => client.dispose());
    for (const [name, text] of EXAMPLES) {
      const uri = `file:///${name}`;
      client.open(uri, text);
      const { diagnostics } = await client.diagnostics(uri);
      client.close(uri);
      expect(inOrder(found.get(name)!.map(published)), name).toEqual(inOrder(diagnostics.map(withoutLinks)));
    }
  });
});

const ofEngine = (text: string): Diagnostic[] =>
  diagnosticsOf(openSession(text, { settings: { ...DEFAULT_SETTINGS, mode: 'draft' } }));

const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

/** What of a finding goes over the protocol. */
const published = ({ rule, severity, message, range, related }: Diagnostic) => ({
  rule,
  severity,
  message,
  range,
  related: related.map((other) => ({ message: other.message, range: other.range })),
});

const withoutLinks = ({ code, severity, message, range, relatedInformation = [] }: ServerDiagnostic) => ({
  rule: code,
  severity: SEVERITIES[severity!],
  message,
  range,
  related: relatedInformation.map((other) => ({ message: other.message, range: other.location.range })),
});

/** Findings at one place have no order of their own. */
const inOrder = (findings: readonly object[]): string[] =>
  findings.map((finding) => JSON.stringify(finding)).sort();
