import { expect, it } from 'vitest';
import { startClient } from '../support/lsp-client';
import { NOTICE } from '../support/notices';

const URI = 'file:///a/mot.thongbao';

it('answers what arrives with an edit before it sends the diagnostics of that edit', async () => {
  const client = await startClient();
  client.open(URI, NOTICE);
  await client.diagnostics(URI);
  const order: string[] = [];
  const start = { line: 0, character: 0 };
  client.change(URI, 2, { range: { start, end: start }, text: 'x' });
  const answers = ['textDocument/documentSymbol', 'textDocument/foldingRange'].map((method) =>
    client.request(method, { textDocument: { uri: URI } }).then(() => order.push(method)),
  );
  const published = client
    .diagnostics(URI, ({ version }) => version === 2)
    .then(() => order.push('diagnostics'));
  await Promise.all([...answers, published]);
  expect(order).toEqual(['textDocument/documentSymbol', 'textDocument/foldingRange', 'diagnostics']);
  client.dispose();
});

it('sends the diagnostics of an edit also where a request that came with it failed', async () => {
  const client = await startClient();
  client.open(URI, NOTICE);
  await client.diagnostics(URI);
  const start = { line: 0, character: 0 };
  client.change(URI, 2, { range: { start, end: start }, text: 'x' });
  await expect(client.request('thongbao/noSuchRequest', {})).rejects.toThrow();
  await client.diagnostics(URI, ({ version }) => version === 2);
  client.dispose();
});
