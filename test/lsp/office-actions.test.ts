import { describe, expect, it } from 'vitest';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { applyEdits } from '../../server/src/features/fixes';
import { splitLines } from '../../server/src/text/lines';
import type { TextEdit } from '../../server/src/text/span';
import { type TestClientOptions, VSCODE_CAPABILITIES } from '../support/lsp-client';
import { FAULTY_NOTICE } from '../support/notices';
import {
  CAPABILITIES,
  CONFIG,
  client,
  filesOf,
  next,
  opened,
  rulesOf,
  started,
  URI,
} from '../support/office-client';

const START = { line: 0, character: 0 };

/** The actions on what a rule has found. */
async function actionsFor(rule: string): Promise<CodeAction[]> {
  const { diagnostics } = client.published.find(({ uri }) => uri === URI)!;
  const { range } = diagnostics.find(({ code }) => code === rule)!;
  return (await client.actions(URI, range)).filter(({ diagnostics }) => diagnostics?.[0]?.code === rule);
}

describe('accepted words', () => {
  const SLIP = 'text/known-slip';
  const text = FAULTY_NOTICE.replace('Văn phòng', 'Văn phòng báo cáo sự cố xẩy ra và');

  async function opened(options: TestClientOptions): Promise<CodeAction[]> {
    await started(options);
    client.open(URI, text);
    await client.diagnostics(URI, ({ diagnostics }) => rulesOf(diagnostics).includes(SLIP));
    const actions = await actionsFor(SLIP);
    return actions.filter(({ title }) => title.startsWith('Chấp nhận'));
  }

  it('are offered for this notice, for the user and for the office, each saying where it writes', async () => {
    const [notice, user, office, ...others] = await opened({
      files: filesOf({ [CONFIG]: '{}' }),
      initializationOptions: { acceptsWords: true },
    });
    expect(others).toEqual([]);
    expect(notice!.title).toBe('Chấp nhận “xẩy ra” trong thông báo này (ghi ở đầu tệp)');
    const [change] = notice!.edit!.documentChanges as TextDocumentEdit[];
    expect(change!.textDocument.uri).toBe(URI);
    expect(applyEdits(splitLines(text), change!.edits as TextEdit[])).toBe(`// chấp nhận: xẩy ra\n${text}`);
    expect(user!.title).toBe('Chấp nhận “xẩy ra” cho riêng tôi (cài đặt VS Code)');
    expect(user!.edit).toBeUndefined();
    expect(user!.command).toMatchObject({ command: 'thongbao.acceptForUser', arguments: ['xẩy ra'] });
    expect(office!.title).toBe('Chấp nhận “xẩy ra” cho cả cơ quan (thongbao.config.json)');
    const [written] = office!.edit!.documentChanges as TextDocumentEdit[];
    expect(written!.textDocument.uri).toBe(CONFIG);
  });

  it('are not offered for the user where the client cannot write them', async () => {
    const titles = (await opened({ files: filesOf({ [CONFIG]: '{}' }) })).map(({ title }) => title);
    expect(titles).toHaveLength(2);
    expect(titles.some((title) => title.includes('VS Code'))).toBe(false);
  });

  it('of the user hold beside those of the office, and take effect when they are set', async () => {
    const capabilities = { ...CAPABILITIES, workspace: { ...CAPABILITIES.workspace, configuration: true } };
    let words: unknown = 'xẩy ra';
    await opened({
      capabilities,
      configuration: () => ({ words }),
      files: filesOf({ [CONFIG]: { words: ['Cổng Đá'] } }),
    });
    words = [1, 'xẩy ra'];
    client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await next(URI, (rules) => !rules.includes(SLIP))).toContain('date/padding');
  });
});

describe('the actions for the office', () => {
  const titled = (actions: readonly CodeAction[], beginning: string): CodeAction | undefined =>
    actions.find(({ title }) => title.startsWith(beginning));

  it('stand behind the repair, which alone is preferred', async () => {
    await opened(filesOf({}));
    const actions = await actionsFor('date/padding');
    expect(actions.map(({ title, isPreferred = false }) => [title, isPreferred])).toEqual([
      ['Sửa thành “06/4/2026”', true],
      ['Bỏ qua quy tắc này ở đoạn này', false],
      ['Bỏ qua quy tắc này trong cả tệp này', false],
      ['Tắt quy tắc này cho cả cơ quan (thongbao.config.json)', false],
    ]);
  });

  it('change the configuration and nothing else in it', async () => {
    const text = '{\n    "mode":  "draft",\n    "rules": { "numbering/marker": "off" }\n}\n';
    await opened(filesOf({ [CONFIG]: text }), { initializationOptions: { savesConfiguration: true } });
    const action = titled(await actionsFor('date/padding'), 'Tắt')!;
    const [change, ...others] = action.edit!.documentChanges as TextDocumentEdit[];
    expect(others).toEqual([]);
    expect(change!.textDocument).toEqual({ uri: CONFIG, version: null });
    expect(applyEdits(splitLines(text), change!.edits as TextEdit[])).toBe(
      text.replace('"off" }', '"off", "date/padding": "off" }'),
    );
    expect(action.command).toMatchObject({ command: 'thongbao.saveConfiguration', arguments: [CONFIG] });
  });

  it('make the configuration where there is none, at the top of the workspace folder', async () => {
    await opened(filesOf({}));
    const action = titled(await actionsFor('date/padding'), 'Tắt')!;
    expect(action.command).toBeUndefined();
    expect(action.edit!.documentChanges).toEqual([
      { kind: 'create', uri: CONFIG, options: { ignoreIfExists: true } },
      {
        textDocument: { uri: CONFIG, version: null },
        edits: [
          {
            range: { start: START, end: START },
            newText: '{\n  "rules": {\n    "date/padding": "off"\n  }\n}\n',
          },
        ],
      },
    ]);
  });

  it.each<[string, string | null, TestClientOptions['capabilities']]>([
    ['a client that makes no files', null, VSCODE_CAPABILITIES],
    ['a client that edits one file only', '{}', {}],
    ['a configuration that must be mended first', '{ "mode": "draft", }', CAPABILITIES],
  ])('are not offered for %s', async (_, text, capabilities) => {
    await opened(filesOf(text === null ? {} : { [CONFIG]: text }), { capabilities });
    const actions = await actionsFor('date/padding');
    expect(titled(actions, 'Tắt')).toBeUndefined();
    expect(titled(actions, 'Bỏ qua')).toBeDefined();
  });

  it('are not offered where the configuration cannot be read', async () => {
    await opened(new Map([[CONFIG, { failure: 'unreadable' }]]));
    expect(titled(await actionsFor('date/padding'), 'Tắt')).toBeUndefined();
  });
});
