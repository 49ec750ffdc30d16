import { afterEach, describe, expect, it } from 'vitest';
import type { Hover, SemanticTokens, SymbolInformation } from 'vscode-languageserver';
import { startClient, type TestClient } from '../support/lsp-client';
import { FAULTY_NOTICE } from '../support/notices';

const URI = 'file:///thong-bao.thongbao';
const textDocument = { uri: URI };
const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

let client: TestClient;
afterEach(() => client.dispose());

/** An editor that says nothing of what it can do. */
describe('an editor that can little', () => {
  it('is asked for nothing', async () => {
    client = await startClient({ capabilities: {}, folders: ['file:///van-ban'] });
    client.open(URI, FAULTY_NOTICE);
    await client.diagnostics(URI);
    client.change(URI, 2, { text: `${FAULTY_NOTICE}\n` });
    await client.diagnostics(URI, ({ version }) => version === 2);
    expect(client.asked).toEqual([]);
    expect(client.log).toEqual([]);
  });

  it('is sent diagnostics without being asked for them, with nothing that it does not know', async () => {
    client = await startClient({ capabilities: {} });
    client.open(URI, FAULTY_NOTICE);
    const { diagnostics } = await client.diagnostics(URI);
    expect(diagnostics.length).toBeGreaterThan(3);
    const known = ['range', 'severity', 'code', 'source', 'message'];
    for (const diagnostic of diagnostics)
      expect(known).toEqual(expect.arrayContaining(Object.keys(diagnostic)));
  });

  it('gets repairs in the form that every editor knows', async () => {
    client = await startClient({ capabilities: {} });
    client.open(URI, FAULTY_NOTICE);
    await client.diagnostics(URI);
    const [fixAll] = await client.actions(URI, whole, ['source.fixAll']);
    const actions = [fixAll!, ...(await client.actions(URI, whole))];
    for (const { edit, command } of actions) {
      expect(command).toBeUndefined();
      expect(Object.keys(edit!)).toEqual(['changes']);
    }
  });

  it('gets plain texts and flat lists', async () => {
    client = await startClient({ capabilities: {} });
    client.open(URI, FAULTY_NOTICE);
    const { diagnostics } = await client.diagnostics(URI);
    const position = diagnostics[0]!.range.start;
    const hover = await client.request<Hover>('textDocument/hover', { textDocument, position });
    expect(hover.contents).toMatchObject({ kind: 'plaintext' });
    const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', {
      textDocument,
    });
    for (const { location } of symbols) expect(location.uri).toBe(URI);
    const tokens = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    expect(tokens.data.length).toBeGreaterThan(0);
  });

  it('is promised what does not rest on it', async () => {
    client = await startClient({ capabilities: {} });
    const { capabilities } = client;
    expect(capabilities.renameProvider).toBe(true);
    expect(capabilities.diagnosticProvider).toBeUndefined();
  });
});
