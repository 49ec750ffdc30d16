import { expect, it, onTestFinished } from 'vitest';
import type { SemanticTokens } from 'vscode-languageserver';
import { LONGEST_TEXT } from '../../server/src/lsp/documents';
import { startClient } from '../support/lsp-client';
import { FAULTY_NOTICE } from '../support/notices';

const URI = 'file:///dai.thongbao';
const TOO_LONG = `${FAULTY_NOTICE}${'x'.repeat(LONGEST_TEXT)}`;
const REFUSAL = 'Tệp dài hơn 5 triệu ký tự nên không được rà soát; không thông báo nào dài như vậy.';

it('a text that is too long is refused in one line, until a shorter one comes', async () => {
  const client = await startClient();
  onTestFinished(() => client.dispose());
  const messagesOf = async (version: number): Promise<unknown[]> => {
    const { diagnostics } = await client.diagnostics(URI, (sent) => sent.version === version);
    return diagnostics.map(({ message }) => message);
  };
  const start = { line: 0, character: 0 };
  client.open(URI, TOO_LONG);
  expect(await messagesOf(1)).toEqual([REFUSAL]);
  // Nothing is known of the text, so that a part of it changes nothing; what is asked for is empty.
  client.change(URI, 2, { range: { start, end: start }, text: 'a' });
  expect(await messagesOf(2)).toEqual([REFUSAL]);
  const textDocument = { uri: URI };
  expect(await client.request('textDocument/documentSymbol', { textDocument })).toEqual([]);
  expect(
    (await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument })).data,
  ).toEqual([]);
  client.change(URI, 3, { text: FAULTY_NOTICE });
  expect((await messagesOf(3)).length).toBeGreaterThan(3);
  client.change(URI, 4, { range: { start, end: start }, text: 'x'.repeat(LONGEST_TEXT + 1) });
  expect(await messagesOf(4)).toEqual([REFUSAL]);
  client.change(URI, 5, { text: '' });
  expect(await messagesOf(5)).not.toContain(REFUSAL);
  expect(client.log).toEqual([]);
});
