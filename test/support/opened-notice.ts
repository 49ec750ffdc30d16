import { onTestFinished } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { startClient, type TestClient, type TestClientOptions } from './lsp-client';
import { FAULTY_NOTICE } from './notices';

export const URI = 'file:///thong-bao.thongbao';
/** Those of the faulty notice. */
export const LINES = FAULTY_NOTICE.split('\n');
export const lineWith = (text: string): number => LINES.findIndex((line) => line.includes(text));

/** The client of the test that runs. */
export let client: TestClient;

export async function started(options: TestClientOptions = {}): Promise<void> {
  const one = await startClient(options);
  onTestFinished(() => one.dispose());
  client = one;
}

/** Starts the client with the faulty notice open, and gives its diagnostics. */
export async function opened(text = FAULTY_NOTICE, options: TestClientOptions = {}): Promise<Diagnostic[]> {
  await started(options);
  client.open(URI, text);
  return (await client.diagnostics(URI)).diagnostics;
}

export const byRule = (diagnostics: readonly Diagnostic[], rule: string): Diagnostic =>
  diagnostics.find(({ code }) => code === rule)!;

export const at = (line: number, character: number) => ({ line, character });
