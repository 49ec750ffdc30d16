import { afterEach, describe, expect, it } from 'vitest';
import {
  type CompletionItem,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  InsertTextFormat,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensDelta,
  type TextDocumentEdit,
} from 'vscode-languageserver';
import { applyEdits } from '../server/src/features/fixes';
import { findingsIn, openSession } from '../server/src/features/session';
import { splitLines } from '../server/src/text/lines';
import type { TextEdit } from '../server/src/text/span';
import {
  startClient,
  type TestClient,
  type TestClientOptions,
  VSCODE_CAPABILITIES,
} from './support/lsp-client';
import { FAULTY_NOTICE, NOTICE, wrapped } from './support/notices';

const URI = 'file:///thong-bao.thongbao';
const LINES = FAULTY_NOTICE.split('\n');

let client: TestClient;
afterEach(() => client.dispose());

/** A client with the faulty notice open, its diagnostics received. */
async function opened(text = FAULTY_NOTICE, options: TestClientOptions = {}): Promise<Diagnostic[]> {
  client = await startClient(options);
  client.open(URI, text);
  return (await client.diagnostics(URI)).diagnostics;
}

const byRule = (diagnostics: readonly Diagnostic[], rule: string): Diagnostic =>
  diagnostics.find(({ code }) => code === rule)!;

const insertion = (line: number, character: number, text: string) => ({
  range: { start: { line, character }, end: { line, character } },
  text,
});

const lineWith = (text: string): number => LINES.findIndex((line) => line.includes(text));

function applied(text: string, edit: CodeActionEdit): string {
  const [change] = edit.documentChanges;
  return applyEdits(splitLines(text), change!.edits as TextEdit[])!;
}
interface CodeActionEdit {
  readonly documentChanges: readonly TextDocumentEdit[];
}

describe('diagnostics', () => {
  it('come with the version that they belong to, the rule and its page', async () => {
    const diagnostics = await opened(FAULTY_NOTICE, {
      initializationOptions: { rulePages: 'file:///pages/rules/' },
    });
    expect(client.published[0]!.version).toBe(1);
    expect(byRule(diagnostics, 'date/padding')).toEqual({
      range: {
        start: { line: lineWith(' 6/4/2026'), character: LINES[lineWith(' 6/4/2026')]!.indexOf('6/4/2026') },
        end: {
          line: lineWith(' 6/4/2026'),
          character: LINES[lineWith(' 6/4/2026')]!.indexOf('6/4/2026') + 8,
        },
      },
      severity: 2,
      code: 'date/padding',
      source: 'thongbao',
      message: 'Ngày nhỏ hơn 10 phải có số 0 ở trước: viết “06/4/2026”.',
      codeDescription: { href: 'file:///pages/rules/date/padding.md' },
    });
  });

  it('name no page where the client has none', async () => {
    const diagnostics = await opened();
    expect(diagnostics.every(({ codeDescription }) => codeDescription === undefined)).toBe(true);
  });

  it('follow an edit', async () => {
    await opened();
    const line = lineWith(' 6/4/2026');
    client.change(URI, 2, insertion(line, LINES[line]!.indexOf('6/4/2026'), '0'));
    const { diagnostics } = await client.diagnostics(URI, ({ version }) => version === 2);
    expect(byRule(diagnostics, 'date/padding')).toBeUndefined();
    expect(byRule(diagnostics, 'numbering/sequence')).toBeDefined();
  });

  it('follow several changes in one message, in their order, and a whole new text', async () => {
    await opened('');
    client.change(URI, 2, insertion(0, 0, '1. Hoàn thành trước /2026.'), insertion(0, 20, '6/7'));
    const { diagnostics } = await client.diagnostics(URI, ({ version }) => version === 2);
    expect(byRule(diagnostics, 'date/padding').range.start).toEqual({ line: 0, character: 20 });
    client.change(URI, 3, insertion(0, 0, 'bỏ đi'), { text: NOTICE }, insertion(0, 0, '\n'));
    expect((await client.diagnostics(URI, ({ version }) => version === 3)).diagnostics).toEqual([]);
  });

  it('are sent for the end of a burst, few times, and never for an older version than before', async () => {
    await opened();
    const line = lineWith('1.1.');
    for (let i = 0; i < 200; i++) client.change(URI, i + 2, insertion(line, LINES[line]!.length + i, 'a'));
    await client.diagnostics(URI, ({ version }) => version === 201);
    const versions = client.published.map(({ version }) => version!);
    expect(versions.length).toBeLessThanOrEqual(11);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  });

  it('are at most 1,000; the last one says how many are left out', async () => {
    const text = 'Hoàn thành trước 6/7/2026.\n'.repeat(600);
    const diagnostics = await opened(text, { initializationOptions: { settings: { mode: 'final' } } });
    const { total } = findingsIn(openSession(text));
    expect(diagnostics.length).toBe(1000);
    expect(diagnostics.slice(0, -1).every(({ code }) => code !== undefined)).toBe(true);
    expect(diagnostics.at(-1)!.message).toMatch(new RegExp(`^Còn ${total - 999} chỗ nữa chưa báo ở đây`));
  });

  it('go when the document is closed', async () => {
    await opened();
    client.close(URI);
    const last = await client.diagnostics(URI, ({ diagnostics }) => diagnostics.length === 0);
    expect(last).toEqual({ uri: URI, diagnostics: [] });
    expect(
      await client.request('textDocument/hover', { textDocument: { uri: URI }, position: at(0, 0) }),
    ).toBeNull();
  });
});

const at = (line: number, character: number) => ({ line, character });

describe('settings', () => {
  const off = { rules: { 'date/padding': 'off' } };

  it('are read at the start; an editor’s mode is draft', async () => {
    const diagnostics = await opened(FAULTY_NOTICE, { initializationOptions: { settings: off } });
    expect(byRule(diagnostics, 'date/padding')).toBeUndefined();
    expect(byRule(diagnostics, 'structure/closing-mark')).toBeDefined();
  });

  it('are asked for where the client can be asked, and again when they change', async () => {
    let settings: unknown = {};
    const capabilities = { ...VSCODE_CAPABILITIES, workspace: { configuration: true } };
    const first = await opened(FAULTY_NOTICE, { capabilities, configuration: () => settings });
    expect(byRule(first, 'date/padding')).toBeDefined();
    settings = off;
    client.notify('workspace/didChangeConfiguration', { settings: null });
    const { version } = await client.diagnostics(URI, (sent) => !byRule(sent.diagnostics, 'date/padding'));
    expect(version).toBe(1);
  });

  it('are taken from the notification where the client cannot be asked', async () => {
    await opened();
    client.notify('workspace/didChangeConfiguration', { settings: { thongbao: off } });
    await client.diagnostics(URI, ({ diagnostics }) => !byRule(diagnostics, 'date/padding'));
  });

  it('that make no sense are as by default', async () => {
    const settings = { mode: 7, rules: { 'date/padding': 'loud', x: null }, language: [] };
    const diagnostics = await opened(FAULTY_NOTICE, { initializationOptions: { settings } });
    expect(byRule(diagnostics, 'date/padding').severity).toBe(2);
  });
});

describe('code actions', () => {
  it('repair the finding; one fix is the preferred one', async () => {
    const diagnostics = await opened();
    for (const rule of ['date/padding', 'numbering/sequence', 'numbering/marker', 'structure/closing-mark']) {
      const { range } = byRule(diagnostics, rule);
      const actions = (await client.actions(URI, range)).filter(
        ({ diagnostics }) => diagnostics?.[0]?.code === rule,
      );
      expect(actions.filter(({ isPreferred }) => isPreferred).length).toBe(1);
      const repaired = applied(FAULTY_NOTICE, actions[0]!.edit as CodeActionEdit);
      client.open(`${URI}.${rule.replace('/', '-')}`, repaired);
      const after = await client.diagnostics(`${URI}.${rule.replace('/', '-')}`);
      expect(byRule(after.diagnostics, rule)).toBeUndefined();
    }
  });

  it('say what the text will be, and carry the version', async () => {
    const diagnostics = await opened();
    const [action] = await client.actions(URI, byRule(diagnostics, 'date/padding').range);
    expect(action!.title).toBe('Sửa thành “06/4/2026”');
    expect(action!.kind).toBe('quickfix');
    expect((action!.edit as CodeActionEdit).documentChanges[0]!.textDocument).toEqual({
      uri: URI,
      version: 1,
    });
  });

  it('repair everything that is safe, only where that is asked for', async () => {
    await opened();
    const whole = { start: at(0, 0), end: at(LINES.length, 0) };
    const kinds = (await client.actions(URI, whole)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['quickfix']));
    for (const only of ['source.fixAll', 'source.fixAll.thongbao', 'source']) {
      const [action, ...others] = await client.actions(URI, whole, [only]);
      expect(others).toEqual([]);
      expect(action!.kind).toBe('source.fixAll.thongbao');
      expect(applied(FAULTY_NOTICE, action!.edit as CodeActionEdit)).toContain('trước ngày 06/4/2026');
    }
    expect(await client.actions(URI, whole, ['refactor'])).toEqual([]);
    expect(await client.actions(URI, whole, ['source.fixAll.other'])).toEqual([]);
  });
});

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

describe('semantic tokens', () => {
  const textDocument = { uri: URI };
  const full = () => client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
  const delta = (previousResultId: string) =>
    client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId,
    });

  function patched(data: readonly number[], { edits }: SemanticTokensDelta): number[] {
    const result = [...data];
    for (const { start, deleteCount, data: put = [] } of [...edits].reverse()) {
      result.splice(start, deleteCount, ...put);
    }
    return result;
  }

  it('of a delta make those of the whole', async () => {
    await opened(wrapped(NOTICE));
    let { data, resultId } = await full();
    expect(data.length).toBeGreaterThan(0);
    const edits = [
      insertion(2, 0, '\n'),
      insertion(40, 0, '9. Phòng Tổ chức\n'),
      insertion(0, 0, 'x'),
      insertion(70, 3, ''),
    ];
    for (const [i, edit] of edits.entries()) {
      client.change(URI, i + 2, edit);
      const changed = await delta(resultId!);
      data = patched(data, changed);
      resultId = changed.resultId;
      expect(data).toEqual((await fullOf(resultId!)).data);
    }

    /** The whole without losing the thread of results: the answer to a name that the server does not know. */
    async function fullOf(kept: string): Promise<SemanticTokens> {
      const tokens = await full();
      resultId = tokens.resultId;
      expect(resultId).not.toBe(kept);
      return tokens;
    }
  });

  it('are few where little has changed, and whole for a name that is not known', async () => {
    await opened(NOTICE);
    const { resultId, data } = await full();
    client.change(URI, 2, insertion(lineWith('1.3.'), 0, '1.3. Rà soát văn bản, báo cáo.\n'));
    const changed = await delta(resultId!);
    expect(changed.edits.length).toBe(1);
    expect(changed.edits[0]!.data!.length + changed.edits[0]!.deleteCount).toBeLessThan(data.length / 4);
    expect(await delta('chưa hề có')).toHaveProperty('data');
  });

  it('of a range are those of its lines', async () => {
    await opened(NOTICE);
    const start = NOTICE.split('\n').findIndex((line) => line.startsWith('2. '));
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument,
      range: { start: at(start, 0), end: at(start, 5) },
    });
    expect(data).toEqual([start, 0, 2, 2, 0, 0, 3, 'Phòng Quản lý Thương mại'.length, 1, 0]);
  });
});

describe('robustness', () => {
  it('answers nothing for a document that is not open', async () => {
    client = await startClient();
    const textDocument = { uri: 'file:///khong-mo' };
    for (const method of ['hover', 'completion', 'documentSymbol', 'foldingRange']) {
      const params = { textDocument, position: at(0, 0) };
      expect(await client.request(`textDocument/${method}`, params)).toBeNull();
    }
    expect(await client.request('textDocument/semanticTokens/full', { textDocument })).toEqual({ data: [] });
    client.change(textDocument.uri, 2, insertion(0, 0, 'x'));
    client.close(textDocument.uri);
    expect(client.published).toEqual([]);
  });

  it('takes a position outside the text for the nearest inside', async () => {
    await opened();
    const params = { textDocument: { uri: URI }, position: at(100_000, 100_000) };
    expect(await client.request('textDocument/hover', params)).toBeNull();
    client.change(URI, 2, insertion(100_000, 5, '\n1. Hoàn thành trước 6/7/2026.'));
    const { diagnostics } = await client.diagnostics(URI, ({ version }) => version === 2);
    expect(diagnostics.filter(({ code }) => code === 'date/padding').length).toBe(2);
  });

  it('drops a document that it cannot follow, and says so without a word of its text', async () => {
    await opened();
    client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ range: { start: at(0, 0) }, text: 'bí mật' }],
    });
    await client.diagnostics(URI, ({ diagnostics }) => diagnostics.length === 0);
    const lines = client.log.filter((line) => line.startsWith('didChange'));
    expect(lines.length).toBe(1);
    expect(lines[0]).toMatch(/^didChange: TypeError/);
    expect(lines[0]).not.toContain('bí mật');
    client.open(URI, FAULTY_NOTICE, 3);
    await client.diagnostics(URI, ({ version }) => version === 3);
  });

  it('gives the findings that the engine gives', async () => {
    const text = wrapped(FAULTY_NOTICE);
    const diagnostics = await opened(text, { initializationOptions: { settings: { mode: 'final' } } });
    const { findings } = findingsIn(openSession(text));
    expect(diagnostics.map(({ code, message, range }) => ({ code, message, range }))).toEqual(
      findings.map(({ rule, message, range }) => ({ code: rule.id, message, range })),
    );
  });
});
