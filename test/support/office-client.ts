import { onTestFinished } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import type { FileRead } from '../../server/src/config/file-read';
import { startClient, type TestClient, type TestClientOptions, VSCODE_CAPABILITIES } from './lsp-client';
import { FAULTY_NOTICE } from './notices';

/** The folder of an office, where its configuration stands, and a notice below. */
export const OFFICE = 'file:///so-cong-thuong';
export const CONFIG = `${OFFICE}/thongbao.config.json`;
export const URI = `${OFFICE}/2026/a.thongbao`;

export const CAPABILITIES = {
  ...VSCODE_CAPABILITIES,
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
  },
};

/** The client of the test that runs. */
export let client: TestClient;

export async function started(options: TestClientOptions): Promise<void> {
  const one = await startClient({ capabilities: CAPABILITIES, folders: [OFFICE], ...options });
  onTestFinished(() => one.dispose());
  client = one;
}

export type Files = Map<string, FileRead | Promise<FileRead>>;
export const filesOf = (files: Record<string, unknown>): Files =>
  new Map(
    Object.entries(files).map(([uri, content]) => [
      uri,
      { text: typeof content === 'string' ? content : JSON.stringify(content) },
    ]),
  );

/** Starts the client with the faulty notice open, and gives the rules that find something in it. */
export async function opened(files: Files, options: TestClientOptions = {}): Promise<readonly string[]> {
  await started({ files, ...options });
  client.open(URI, FAULTY_NOTICE);
  return rulesOf((await client.diagnostics(URI)).diagnostics);
}

export const rulesOf = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ code }) => String(code));

/** The next diagnostics of a file that pass a test. */
export async function next(
  uri: string,
  test: (rules: readonly string[]) => boolean,
): Promise<readonly string[]> {
  const { diagnostics } = await client.diagnostics(uri, (sent) => test(rulesOf(sent.diagnostics)));
  return rulesOf(diagnostics);
}
