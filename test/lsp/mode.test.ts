import { afterEach, describe, expect, it } from 'vitest';
import type { FileRead } from '../../server/src/config/file-read';
import type { OfficeMode } from '../../server/src/lsp/requests/mode';
import { startClient, type TestClient } from '../support/lsp-client';

const FOLDER = 'file:///thong-bao';
const URI = `${FOLDER}/thong-bao.thongbao`;
const CONFIG = `${FOLDER}/thongbao.config.json`;

let client: TestClient;
afterEach(() => client.dispose());

/** An open notice of an office with this configuration, read by somebody with this setting. */
async function opened(own: string, config: object): Promise<void> {
  const files = new Map<string, FileRead>([[CONFIG, { text: JSON.stringify(config) }]]);
  client = await startClient({ files, folders: [FOLDER] });
  client.notify('workspace/didChangeConfiguration', { settings: { thongbao: { mode: own } } });
  client.open(URI, 'THÔNG BÁO\nKết luận cuộc họp\n');
  await client.diagnostics(URI);
}
const mode = (): Promise<string> => client.request('thongbao/mode', { textDocument: { uri: URI } });
const officeMode = (): Promise<OfficeMode | null> => client.request('thongbao/officeMode', { uri: URI });

describe('how strictly a notice is read', () => {
  it('is what the office’s configuration says', async () => {
    await opened('draft', { mode: 'final' });
    expect(await mode()).toBe('final');
    expect(await officeMode()).toEqual({ mode: 'final', config: CONFIG });
  });

  it('is everybody’s own choice where it says nothing of it', async () => {
    await opened('final', { words: [] });
    expect(await mode()).toBe('final');
    expect(await officeMode()).toBeNull();
  });
});
