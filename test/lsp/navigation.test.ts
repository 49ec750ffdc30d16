import { afterEach, describe, expect, it } from 'vitest';
import type {
  CompletionItem,
  DocumentHighlight,
  DocumentLink,
  Hover,
  Location,
  Range,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { applyEdits } from '../../server/src/features/fixes';
import { splitLines } from '../../server/src/text/lines';
import type { TextEdit } from '../../server/src/text/span';
import { startClient, type TestClient } from '../support/lsp-client';

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
      'Nghị định số 32/2024/NĐ-CP ngày 15/3/2024 của Chính phủ',
    );
  });

  it('is explained where its type word is pointed at', async () => {
    client = await startClient();
    const line = '1. Giao Văn phòng thực hiện Nghị định số 32/2024/NĐ-CP.';
    client.open(URI, line);
    const position = { line: 0, character: line.indexOf('định') };
    const { range } = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri: URI },
      position,
    });
    expect(line.slice(range!.start.character, range!.end.character)).toBe('Nghị định số 32/2024/NĐ-CP');
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

  it('is renamed where it is torn over two lines without joining them, and only into a number', async () => {
    const torn = NOTICE.replace(
      'Hướng dẫn Nghị định số 32/2024/NĐ-CP',
      'Hướng dẫn Nghị định số 32/2024/NĐ-\nCP',
    );
    client = await startClient();
    client.open(URI, torn);
    const rename = (newName: string) =>
      client.request<WorkspaceEdit | null>('textDocument/rename', {
        textDocument: { uri: URI },
        position: { line: 3, character: 30 },
        newName,
      });
    const edit = await rename('34/2024/NQ-CP');
    const [change] = edit!.documentChanges as TextDocumentEdit[];
    const renamed = applyEdits(splitLines(torn), change!.edits as TextEdit[]);
    expect(renamed).toBe(
      torn.replace('32/2024/NĐ-CP', '34/2024/NQ-CP').replace('32/2024/NĐ-\n', '34/2024/NQ-\n'),
    );
    await expect(rename('ba mươi tư')).rejects.toThrow(
      '“ba mươi tư” không phải số, ký hiệu văn bản: viết như “32/2024/NĐ-CP”.',
    );
  });

  it('says before it is renamed what there is to rename', async () => {
    const { range, placeholder } = await ask<{ range: Range; placeholder: string }>('prepareRename', 4, 30);
    expect([range.start.character, range.end.character, placeholder]).toEqual([26, 39, '32/2024/NĐ-CP']);
  });

  it('is one whether its serial has a zero or not, and also where it is misprinted or decomposed', async () => {
    client = await startClient();
    const text = [
      'THÔNG BÁO',
      'Kết luận cuộc họp',
      '1. Thực hiện Kế hoạch số 07/KH-UBND ngày 05/3/2026 của UBND tỉnh.',
      '2. Hướng dẫn Kế hoạch số 7/KH-UBND; rà soát Kế hoạch số 07/KH–UBND.',
      '3. Tuyên truyền Kế hoạch số 07/KH-UBND.'.normalize('NFD'),
    ].join('\n');
    client.open(URI, text);
    const found = await client.request<Location[]>('textDocument/references', {
      textDocument: { uri: URI },
      position: { line: 2, character: 28 },
      context: { includeDeclaration: true },
    });
    expect(found.map(({ range }) => range.start.line)).toEqual([2, 3, 3, 4]);
  });

  it('leads to a search for its text, at the address of the settings', async () => {
    const links = await ask<DocumentLink[]>('documentLink', 0, 0);
    expect(links.map(({ range }) => [range.start.line, range.start.character])).toEqual([
      [3, 26],
      [4, 26],
    ]);
    expect(links[0]).toMatchObject({
      target: 'https://vbpl.vn/tim-kiem?q=32%2F2024%2FN%C4%90-CP',
      tooltip: 'Tra cứu văn bản số 32/2024/NĐ-CP',
    });
    const targets: (string | undefined)[] = [];
    for (const documentSearch of [
      'https://van-ban.example/?so={số}&trang=1',
      'https://van-ban.example/tim/',
      '',
      'file:///tmp',
    ]) {
      client.dispose();
      client = await startClient({ initializationOptions: { settings: { documentSearch } } });
      client.open(URI, NOTICE);
      const found = await client.request<DocumentLink[] | null>('textDocument/documentLink', {
        textDocument: { uri: URI },
      });
      targets.push(found?.[0]?.target);
    }
    expect(targets).toEqual([
      'https://van-ban.example/?so=32%2F2024%2FN%C4%90-CP&trang=1',
      'https://van-ban.example/tim/32%2F2024%2FN%C4%90-CP',
      undefined,
      undefined,
    ]);
  });

  it('is nothing that only looks like one', async () => {
    client = await startClient();
    const traps = [
      'tiêu chuẩn TCVN 6909:2001, TCVN ISO/IEC 17025:2017, QCVN 01:2020/BCT và ISO 9001:2015',
      'Ban Chỉ đạo 138/CP, Ban Chỉ đạo 389; biển số 38A-123.45; điện thoại 0239.3855.555',
      '3/4 nhóm ngành, 24/7, đường 26/3, tháng 3/2026, ngày 15/3/2026, giai đoạn 2021-2025',
      'Kinh tế/Kinh tế - Hạ tầng, 500kV, kWh/m2, 100%/năm, KC&XTTM, Mẫu số 01/ĐK-TN',
      'https://van-ban.example/46/2026/NĐ-CP/283/KH-UBND',
    ];
    client.open(
      URI,
      `THÔNG BÁO\nKết luận cuộc họp\n${traps.map((trap, i) => `${i + 1}. Rà soát ${trap}.`).join('\n')}`,
    );
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri: URI },
    });
    expect(links).toEqual([]);
    const { diagnostics } = await client.diagnostics(URI);
    expect(diagnostics.filter(({ code }) => /^(?:number|citation)\//.test(String(code)))).toEqual([]);
  });

  it('is offered after its type word, and nothing in prose', async () => {
    const items = await ask<CompletionItem[]>('completion', 4, NOTICE.split('\n')[4]!.length);
    expect(items.map(({ label }) => label)).toEqual(['32/2024/NĐ-CP']);
    client.dispose();
    expect(await ask<CompletionItem[]>('completion', 3, 12)).toEqual([]);
  });
});
