import { expect, it } from 'vitest';
import { ErrorCodes } from 'vscode-languageserver';
import { version } from '../../package.json';
import { RawClient } from '../fuzz/raw-client';

const WITHOUT_FOLDER = { processId: null, rootUri: null, capabilities: {} };
const HOVER = { textDocument: { uri: 'file:///a.thongbao' }, position: { line: 0, character: 0 } };

it('a server says its name and version', async () => {
  const { result } = await new RawClient().request(1, 'initialize', WITHOUT_FOLDER);
  expect(result).toMatchObject({ serverInfo: { name: 'thongbao', version } });
});

it.each(['textDocument/hover', 'thongbao/noSuchRequest', 'shutdown'])(
  'a server that is not initialized refuses %s',
  async (method) => {
    const client = new RawClient();
    const { error } = await client.request(1, method, method === 'shutdown' ? undefined : HOVER);
    expect(error).toMatchObject({ code: ErrorCodes.ServerNotInitialized });
    expect((await client.request(2, 'initialize', WITHOUT_FOLDER)).error).toBeUndefined();
    expect((await client.request(3, 'textDocument/hover', HOVER)).result).toBeNull();
  },
);

it.each(['textDocument/hover', 'thongbao/noSuchRequest', 'initialize', 'shutdown'])(
  'a server that has been shut down refuses %s',
  async (method) => {
    const client = new RawClient();
    await client.request(1, 'initialize', WITHOUT_FOLDER);
    expect((await client.request(2, 'shutdown', undefined)).error).toBeUndefined();
    const params = { 'textDocument/hover': HOVER, initialize: WITHOUT_FOLDER }[method];
    const { error } = await client.request(3, method, params);
    expect(error).toMatchObject({ code: ErrorCodes.InvalidRequest });
    expect(client.answers.get(3)).toHaveLength(1);
  },
);

it('a server is initialized once', async () => {
  const client = new RawClient();
  await client.request(1, 'initialize', WITHOUT_FOLDER);
  const { error } = await client.request(2, 'initialize', WITHOUT_FOLDER);
  expect(error).toMatchObject({ code: ErrorCodes.InvalidRequest });
  expect((await client.request(3, 'textDocument/hover', HOVER)).result).toBeNull();
});
