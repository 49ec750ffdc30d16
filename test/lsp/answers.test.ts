import { describe, expect, it } from 'vitest';
import {
  type CompletionItem,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  InsertTextFormat,
  type SelectionRange,
} from 'vscode-languageserver';
import { FAULTY_NOTICE, NOTICE } from '../support/notices';
import { at, byRule, client, lineWith, opened, URI } from '../support/opened-notice';

describe('other answers', () => {
  it('hover explains the rule', async () => {
    const diagnostics = await opened();
    const position = byRule(diagnostics, 'date/padding').range.start;
    const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri: URI }, position });
    expect(hover.contents).toMatchObject({ kind: 'markdown' });
    expect(JSON.stringify(hover.contents)).toContain('date/padding');
    expect(JSON.stringify(hover.contents)).toContain('NĐ 30/2020/NĐ-CP, Phụ lục I');
  });

  it('hover is plain where the client knows no Markdown', async () => {
    const diagnostics = await opened(FAULTY_NOTICE, { capabilities: {} });
    const position = byRule(diagnostics, 'date/padding').range.start;
    const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri: URI }, position });
    expect(hover.contents).toMatchObject({ kind: 'plaintext' });
    expect(JSON.stringify(hover.contents)).not.toContain('**');
  });

  it('symbols name the parts; every range lies in its parent’s', async () => {
    await opened(NOTICE);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: URI },
    });
    expect(symbols.map(({ name }) => name)).toEqual([
      'THÔNG BÁO',
      'Phần mở đầu',
      '1. Phòng Quản lý Công nghiệp',
      '2. Phòng Quản lý Thương mại',
      '3. Phòng Quản lý Năng lượng',
      '4. Văn phòng Sở',
      'Phần kết',
      'Nơi nhận',
      'Chữ ký',
    ]);
    expect(symbols.at(-1)!.detail).toBe('Trần Thị B');
    expect(symbols[5]!.children!.map(({ children }) => children?.length ?? 0)).toEqual([0, 3]);
    const checkNesting = ({ range, selectionRange, children = [] }: DocumentSymbol): void => {
      for (const inner of [selectionRange, ...children.map((child) => child.range)]) {
        expect(inner.start.line).toBeGreaterThanOrEqual(range.start.line);
        expect(inner.end.line).toBeLessThanOrEqual(range.end.line);
      }
      children.forEach(checkNesting);
    };
    symbols.forEach(checkNesting);
  });

  it('symbols are flat where the client knows no tree', async () => {
    await opened(NOTICE, { capabilities: {} });
    const symbols = await client.request<{ name: string; containerName?: string }[]>(
      'textDocument/documentSymbol',
      { textDocument: { uri: URI } },
    );
    expect(symbols.find(({ name }) => name.startsWith('1.1.'))!.containerName).toBe(
      '1. Phòng Quản lý Công nghiệp',
    );
  });

  it('sections, recipients and comments fold', async () => {
    const text = `// một\n// hai\n${NOTICE}`;
    await opened(text);
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', {
      textDocument: { uri: URI },
    });
    const lines = text.split('\n');
    const folded = folds.map(({ startLine, endLine, kind }) => [
      lines[startLine]!.slice(0, 24),
      lines[endLine]!.slice(0, 12),
      kind,
    ]);
    expect(folded).toContainEqual(['// một', '// hai', 'comment']);
    expect(folded).toContainEqual(['1. Phòng Quản lý Công ng', '1.3. Chủ trì', undefined]);
    expect(folded).toContainEqual(['Nơi nhận:', '- Lưu: VT, V', undefined]);
  });

  it('a selection grows from word to clause, sentence, item and section', async () => {
    await opened(NOTICE);
    const line = NOTICE.split('\n').findIndex((text) => text.startsWith('4.1.'));
    const [selection] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri: URI },
      positions: [at(line, 12)],
    });
    const texts: string[] = [];
    for (let range = selection; range; range = range.parent) {
      const { start, end } = range.range;
      texts.push(
        start.line === end.line
          ? NOTICE.split('\n')[start.line]!.slice(start.character, end.character)
          : 'nhiều dòng',
      );
    }
    expect(texts).toEqual([
      'bị',
      'Chuẩn bị nội dung,',
      'Chuẩn bị nội dung, chương trình Hội nghị sơ kết quý I năm 2026;',
      'Chuẩn bị nội dung, chương trình Hội nghị sơ kết quý I năm 2026; gửi giấy mời trước ngày 06/4/2026.',
      '4.1. Chuẩn bị nội dung, chương trình Hội nghị sơ kết quý I năm 2026; gửi giấy mời trước ngày 06/4/2026.',
      'nhiều dòng',
    ]);
  });

  it('a line break behind an item begins the next one', async () => {
    const line = NOTICE.split('\n').findIndex((text) => text.startsWith('4.1.'));
    await opened(NOTICE.replace(/^4\.1\. .*$/mu, '$&\n'));
    expect(client.capabilities.documentOnTypeFormattingProvider).toEqual({ firstTriggerCharacter: '\n' });
    const edits = await client.request('textDocument/onTypeFormatting', {
      textDocument: { uri: URI },
      position: at(line + 1, 0),
      ch: '\n',
      options: { tabSize: 4, insertSpaces: true },
    });
    expect(edits).toEqual([{ range: { start: at(line + 1, 0), end: at(line + 1, 0) }, newText: '4.2. ' }]);
  });

  it('blocks are offered where the foot is to come, for what is typed so far', async () => {
    const closing = NOTICE.slice(0, NOTICE.indexOf('Nơi nhận:'));
    const text = `${closing}noi`;
    await opened(text);
    const complete = (line: number, character: number) =>
      client.request<CompletionItem[]>('textDocument/completion', {
        textDocument: { uri: URI },
        position: at(line, character),
      });
    const last = text.split('\n').length - 1;
    const items = await complete(last, 3);
    expect(items.map(({ label }) => label)).toEqual(['Nơi nhận']);
    expect(items[0]!.filterText).toBe('noi nhan');
    expect(items[0]!.insertTextFormat).toBe(InsertTextFormat.Snippet);
    expect(items.every(({ commitCharacters }) => commitCharacters === undefined)).toBe(true);
    expect(items[0]!.textEdit).toMatchObject({ range: { start: at(last, 0), end: at(last, 3) } });
    expect(await complete(lineWith('1.1.'), 0)).toEqual([]);
  });

  it('blocks are plain text for a client that knows no snippets', async () => {
    const text = NOTICE.slice(0, NOTICE.indexOf('Nơi nhận:'));
    await opened(`${text}noi`, { capabilities: {} });
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: URI },
      position: at(text.split('\n').length - 1, 3),
    });
    expect(items[0]!.insertTextFormat).toBe(InsertTextFormat.PlainText);
    expect(items[0]!.textEdit!.newText).toMatch(/^Nơi nhận:\n(?:- [^$]+;\n)+- Lưu: VT, VP\.$/);
  });
});
