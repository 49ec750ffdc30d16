import { afterEach, describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { applyEdits } from '../../server/src/features/fixes';
import { formatText } from '../../server/src/features/format';
import { splitLines } from '../../server/src/text/lines';
import { startClient, type TestClient } from '../support/lsp-client';
import { FAULTY_NOTICE, wrapped } from '../support/notices';

const URI = 'file:///thong-bao.thongbao';
const OPTIONS = { tabSize: 4, insertSpaces: true };

let client: TestClient;
afterEach(() => client.dispose());

/** The text after the edits that the server answers, and those edits. */
async function formatted(text: string, method: string, more = {}): Promise<[string, TextEdit[]]> {
  client = await startClient();
  client.open(URI, text);
  const params = { textDocument: { uri: URI }, options: OPTIONS, ...more };
  const edits = await client.request<TextEdit[]>(`textDocument/${method}`, params);
  return [applyEdits(splitLines(text), edits)!, edits];
}

describe('formatting', () => {
  it('of a document gives what the command gives', async () => {
    const text = wrapped(FAULTY_NOTICE);
    const [after] = await formatted(text, 'formatting');
    expect(after).toBe(formatText(text));
    expect(client.capabilities).toMatchObject({
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
    });
  });

  it('takes the settings of the document', async () => {
    client = await startClient({
      initializationOptions: { settings: { rules: { 'numbering/marker': 'off' } } },
    });
    client.open(URI, '1. Văn phòng\n1.1.Rà soát  hồ sơ.\n');
    const params = { textDocument: { uri: URI }, options: OPTIONS };
    const edits = await client.request<TextEdit[]>('textDocument/formatting', params);
    expect(edits).toEqual([{ range: range(1, 12, 1, 13), newText: '' }]);
  });

  it('of a range leaves the other lines as they are', async () => {
    const text = '1. Văn phòng\n1.1.Rà soát hồ sơ.\n1.2.Báo cáo  kết quả.\n1.3.Theo dõi.\n';
    const [after] = await formatted(text, 'rangeFormatting', { range: range(2, 3, 2, 8) });
    const wanted = '1. Văn phòng\n1.1.Rà soát hồ sơ.\n1.2. Báo cáo kết quả.\n1.3.Theo dõi.\n';
    expect(after).toBe(wanted);
    client.dispose();
    const [wholeLine] = await formatted(text, 'rangeFormatting', { range: range(2, 0, 3, 0) });
    expect(wholeLine).toBe(wanted);
  });
});

const range = (line: number, character: number, endLine: number, endCharacter: number) => ({
  start: { line, character },
  end: { line: endLine, character: endCharacter },
});

it('cleans what is about to be pasted, under the settings of the document', async () => {
  client = await startClient({ initializationOptions: { settings: { rules: { 'date/padding': 'off' } } } });
  client.open(URI, '');
  const clean = (uri: string): Promise<string | null> =>
    client.request('thongbao/cleanPaste', {
      textDocument: { uri },
      text: '•\tGửi  báo cáo\n\ntrước ngày 6/4/2026.\n',
    });
  expect(await clean(URI)).toBe('- Gửi báo cáo trước ngày 6/4/2026.\n');
  expect(await clean('file:///not-open.thongbao')).toBeNull();
});
