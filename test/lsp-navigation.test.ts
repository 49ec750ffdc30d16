import { afterEach, describe, expect, it } from 'vitest';
import type {
  CompletionItem,
  DocumentHighlight,
  Hover,
  Location,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { startClient, type TestClient } from './support/lsp-client';

const URI = 'file:///thong-bao.thongbao';
const NOTICE = [
  'THÔNG BÁO',
  'Kết luận của Giám đốc Sở tại cuộc họp giao ban',
  '',
  '1. Thực hiện Nghị định số 32/2024/NĐ-CP ngày 15/3/2024 của Chính phủ về quản lý cụm công nghiệp.',
  '2. Hướng dẫn Nghị định số 32/2024/NĐ-CP; triển khai Nghị định số ',
].join('\n');

let client: TestClient;
afterEach(() => client.dispose());

async function ask<T>(method: string, line: number, character: number, more = {}): Promise<T> {
  client = await startClient();
  client.open(URI, NOTICE);
  return client.request<T>(`textDocument/${method}`, {
    textDocument: { uri: URI },
    position: { line, character },
    ...more,
  });
}

describe('a cited number', () => {
  it('is explained in full', async () => {
    const hover = await ask<Hover>('hover', 4, 30);
    expect(JSON.stringify(hover.contents)).toContain(
      'Nghị định số 32 năm 2024 của Chính phủ, ngày 15/3/2024',
    );
  });

  it('leads to its first mention', async () => {
    expect((await ask<Location>('definition', 4, 30)).range.start.line).toBe(3);
  });

  it('lists and marks all its mentions', async () => {
    const references = await ask<Location[]>('references', 4, 30, { context: { includeDeclaration: true } });
    expect(references.map(({ range }) => range.start.line)).toEqual([3, 4]);
    client.dispose();
    expect((await ask<DocumentHighlight[]>('documentHighlight', 3, 30)).length).toBe(2);
  });

  it('is renamed everywhere', async () => {
    const { documentChanges } = await ask<WorkspaceEdit>('rename', 4, 30, { newName: '34/2024/NĐ-CP' });
    expect(documentChanges).toHaveLength(1);
    expect(JSON.stringify(documentChanges).match(/34\/2024\/NĐ-CP/g)).toHaveLength(2);
  });

  it('is offered after its type word, and nothing in prose', async () => {
    const items = await ask<CompletionItem[]>('completion', 4, NOTICE.split('\n')[4]!.length);
    expect(items.map(({ label }) => label)).toEqual(['32/2024/NĐ-CP']);
    client.dispose();
    expect(await ask<CompletionItem[]>('completion', 3, 12)).toEqual([]);
  });
});
