import { describe, expect, it } from 'vitest';
import { findingsIn, openSession } from '../../server/src/features/session';
import { VSCODE_CAPABILITIES } from '../support/lsp-client';
import { FAULTY_NOTICE, NOTICE, wrapped } from '../support/notices';
import { at, byRule, client, LINES, lineWith, opened, started, URI } from '../support/opened-notice';

const insertion = (line: number, character: number, text: string) => ({
  range: { start: { line, character }, end: { line, character } },
  text,
});

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

  it('say of their rule whether its line may only be unfinished', async () => {
    const diagnostics = await opened();
    expect(byRule(diagnostics, 'structure/closing-mark').data).toEqual({ unfinished: true });
    expect(byRule(diagnostics, 'date/padding').data).toBeUndefined();
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
    const text = 'Hoàn thành trước 6/7/2026.\n'.repeat(1200);
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

  it('of one notice hold in another of its folder until the client answers for it', async () => {
    const capabilities = { ...VSCODE_CAPABILITIES, workspace: { configuration: true } };
    await opened(FAULTY_NOTICE, { capabilities, configuration: () => off });
    await client.diagnostics(URI, (sent) => !byRule(sent.diagnostics, 'date/padding'));
    const other = new URL('khac.thongbao', URI).href;
    client.open(other, FAULTY_NOTICE);
    await client.diagnostics(other, () => true);
    const first = client.published.find(({ uri }) => uri === other)!;
    expect(byRule(first.diagnostics, 'date/padding')).toBeUndefined();
  });

  it('are taken from the notification where the client cannot be asked', async () => {
    await opened();
    client.notify('workspace/didChangeConfiguration', { settings: { thongbao: off } });
    await client.diagnostics(URI, ({ diagnostics }) => !byRule(diagnostics, 'date/padding'));
  });

  it('stay as they are where the notification names none', async () => {
    await opened(FAULTY_NOTICE, { initializationOptions: { settings: off } });
    client.notify('workspace/didChangeConfiguration', { settings: null });
    client.change(URI, 2, insertion(0, 0, '\n'));
    const { diagnostics } = await client.diagnostics(URI, (sent) => sent.version === 2);
    expect(byRule(diagnostics, 'date/padding')).toBeUndefined();
  });

  it('that make no sense are as by default', async () => {
    const settings = { mode: 7, rules: { 'date/padding': 'loud', x: null }, language: [] };
    const diagnostics = await opened(FAULTY_NOTICE, { initializationOptions: { settings } });
    expect(byRule(diagnostics, 'date/padding').severity).toBe(2);
  });
});

describe('robustness', () => {
  it('answers nothing for a document that is not open', async () => {
    await started();
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
