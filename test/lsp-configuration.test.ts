import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic, TextDocumentEdit } from 'vscode-languageserver';
import type { FileRead } from '../server/src/config/file-read';
import { DEFAULT_SETTINGS } from '../server/src/config/settings';
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
import { FAULTY_NOTICE } from './support/notices';

const OFFICE = 'file:///so-cong-thuong';
const CONFIG = `${OFFICE}/thongbao.config.json`;
const URI = `${OFFICE}/2026/a.thongbao`;

const CAPABILITIES = {
  ...VSCODE_CAPABILITIES,
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
  },
};

let client: TestClient;
afterEach(() => client.dispose());

type Files = Map<string, FileRead>;
const filesOf = (files: Record<string, unknown>): Files =>
  new Map(
    Object.entries(files).map(([uri, content]) => [
      uri,
      { text: typeof content === 'string' ? content : JSON.stringify(content) },
    ]),
  );

async function opened(files: Files, options: TestClientOptions = {}): Promise<readonly string[]> {
  client = await startClient({ capabilities: CAPABILITIES, folders: [OFFICE], files, ...options });
  client.open(URI, FAULTY_NOTICE);
  return rulesOf((await client.diagnostics(URI)).diagnostics);
}

const rulesOf = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ code }) => String(code));

/** Saves a file in the client's workspace, or deletes it. */
function save(files: Files, uri: string, content: unknown): void {
  const before = files.has(uri);
  if (content === null) files.delete(uri);
  else files.set(uri, { text: typeof content === 'string' ? content : JSON.stringify(content) });
  const type = content === null ? 3 : before ? 2 : 1;
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
}

/** The next diagnostics of a file that pass a test. */
async function next(uri: string, test: (rules: readonly string[]) => boolean): Promise<readonly string[]> {
  const { diagnostics } = await client.diagnostics(uri, (sent) => test(rulesOf(sent.diagnostics)));
  return rulesOf(diagnostics);
}

/** All that was published of a file, in order, as the places and messages of each time. */
const publishedOf = (uri: string): [number, number, string][][] =>
  client.published
    .filter((sent) => sent.uri === uri)
    .map(({ diagnostics }) =>
      diagnostics.map(({ range: { start }, message }) => [start.line, start.character, String(message)]),
    );

const off = (...rules: string[]) => ({ rules: Object.fromEntries(rules.map((rule) => [rule, 'off'])) });

describe('the configuration', () => {
  it('of the nearest folder upwards holds from the first diagnostics on', async () => {
    const files = filesOf({
      [CONFIG]: off('date/padding', 'numbering/sequence'),
      'file:///thongbao.config.json': off('numbering/marker'),
    });
    const rules = await opened(files);
    expect(rules).not.toContain('date/padding');
    expect(rules).toContain('numbering/marker');
    expect(client.reads).toEqual([`${OFFICE}/2026/thongbao.config.json`, CONFIG]);
    save(files, `${OFFICE}/2026/thongbao.config.json`, off('numbering/marker'));
    expect(await next(URI, (sent) => !sent.includes('numbering/marker'))).toContain('date/padding');
  });

  it('is not read again for typing, nor for another notice of the folder', async () => {
    await opened(filesOf({ [CONFIG]: off('date/padding') }));
    client.change(URI, 2, { range: { start: at(0, 0), end: at(0, 0) }, text: '\n' });
    await client.diagnostics(URI, ({ version }) => version === 2);
    client.open(`${OFFICE}/2026/b.thongbao`, FAULTY_NOTICE);
    expect(await next(`${OFFICE}/2026/b.thongbao`, () => true)).not.toContain('date/padding');
    expect(client.reads.length).toBe(2);
  });

  it('wins over the settings of the editor, which hold where it says nothing', async () => {
    const rules = { 'date/padding': 'error', 'numbering/marker': 'off' } as const;
    await opened(filesOf({ [CONFIG]: { mode: 'draft', rules: { 'date/padding': 'hint' } } }), {
      initializationOptions: { settings: { mode: 'final', rules } },
    });
    const { diagnostics } = client.published[0]!;
    expect(diagnostics.find(({ code }) => code === 'date/padding')!.severity).toBe(4);
    expect(rulesOf(diagnostics)).not.toContain('numbering/marker');
    const { findings } = findingsIn(
      openSession(FAULTY_NOTICE, {
        settings: { ...DEFAULT_SETTINGS, mode: 'draft', rules: { ...rules, 'date/padding': 'hint' } },
      }),
    );
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual(
      findings.map(({ rule, severity }) => [
        rule.id,
        ['error', 'warning', 'information', 'hint'].indexOf(severity) + 1,
      ]),
    );
  });

  it('is one a workspace folder', async () => {
    const [north, south] = ['vscode-vfs://kho/bac', 'vscode-vfs://kho/nam'];
    const files = filesOf({
      [`${north}/thongbao.config.json`]: off('date/padding'),
      [`${south}/thongbao.config.json`]: off('numbering/marker'),
    });
    client = await startClient({ capabilities: CAPABILITIES, folders: [north, south], files });
    client.open(`${north}/a.thongbao`, FAULTY_NOTICE);
    client.open(`${south}/a.thongbao`, FAULTY_NOTICE);
    const ofNorth = await next(`${north}/a.thongbao`, () => true);
    const ofSouth = await next(`${south}/a.thongbao`, () => true);
    expect([ofNorth.includes('date/padding'), ofNorth.includes('numbering/marker')]).toEqual([false, true]);
    expect([ofSouth.includes('date/padding'), ofSouth.includes('numbering/marker')]).toEqual([true, false]);
  });

  it('is looked for anew when the folders of the workspace change', async () => {
    const files = filesOf({ 'file:///thongbao.config.json': off('date/padding') });
    expect(await opened(files)).toContain('date/padding');
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: OFFICE, name: '' }] },
    });
    await next(URI, (sent) => !sent.includes('date/padding'));
  });

  it('may come, change and go', async () => {
    const files = filesOf({});
    expect(await opened(files)).toContain('date/padding');
    save(files, CONFIG, off('date/padding'));
    await next(URI, (sent) => !sent.includes('date/padding'));
    save(files, CONFIG, off('numbering/marker'));
    expect(await next(URI, (sent) => !sent.includes('numbering/marker'))).toContain('date/padding');
    const { length } = client.published;
    save(files, CONFIG, null);
    const again = await client.diagnostics(URI, (sent) => client.published.indexOf(sent) >= length);
    expect(rulesOf(again.diagnostics)).toEqual(expect.arrayContaining(['date/padding', 'numbering/marker']));
  });

  it('is read at every opening where nobody watches the files', async () => {
    const files = filesOf({ [CONFIG]: off('date/padding') });
    expect(await opened(files, { capabilities: VSCODE_CAPABILITIES })).not.toContain('date/padding');
    files.set(CONFIG, { text: '{}' });
    client.open(`${OFFICE}/b.thongbao`, FAULTY_NOTICE);
    expect(await next(`${OFFICE}/b.thongbao`, () => true)).toContain('date/padding');
  });
});

describe('mistakes in the configuration', () => {
  it.each<[string, string, [number, number, string][]]>([
    [
      'a comma too many',
      '{\n  "mode": "draft",\n}\n',
      [[2, 0, 'Sai cú pháp JSON: thừa dấu phẩy hoặc thiếu tên mục.']],
    ],
    [
      'an unknown rule',
      '{\n  "rules": { "date/pading": "off" }\n}',
      [[1, 13, 'Không có quy tắc “date/pading”; có phải “date/padding”?']],
    ],
    [
      'a severity misspelt',
      '{ "rules": { "date/padding": "warnin" } }',
      [[0, 29, 'Giá trị phải là “error”, “warning”, “information”, “hint”, “off” (có phải “warning”?).']],
    ],
    [
      'a unit named twice',
      '{ "profile": { "name": "Sở A",\n"units": [{ "name": "Văn phòng" }, { "name": "văn phòng" }] } }',
      [[1, 45, 'Đơn vị “văn phòng” được nêu hai lần: bỏ bớt một lần.']],
    ],
    [
      'a day off that is none, and one of another year',
      '{ "holidays": [{ "year": 2027,\n"days": [{ "from": "2027-02-30", "name": "Tết" },\n{ "from": "2026-05-01", "name": "Lễ" }] }] }',
      [
        [1, 19, 'Không có ngày này; viết như “2027-02-05” (năm-tháng-ngày).'],
        [2, 10, 'Ngày này không thuộc năm 2027.'],
      ],
    ],
  ])('are shown at their place: %s', async (_, text, expected) => {
    await opened(filesOf({ [CONFIG]: text }));
    const { diagnostics } = await client.diagnostics(CONFIG);
    expect(publishedOf(CONFIG)).toEqual([expected]);
    expect(diagnostics[0]).toMatchObject({ code: 'config', source: 'thongbao', severity: 1 });
  });

  it.each([
    ['unreadable', /^Không đọc được tệp này \(có thể do không có quyền đọc\)/],
    ['tooLarge', /^Tệp quá lớn \(nhiều nhất 4 MB\)/],
    ['notText', /^Tệp không phải văn bản UTF-8/],
  ] as const)('are one line for a file that is %s', async (failure, message) => {
    expect(await opened(new Map([[CONFIG, { failure }]]))).toContain('date/padding');
    await client.diagnostics(CONFIG);
    expect(publishedOf(CONFIG)).toEqual([[[0, 0, expect.stringMatching(message)]]]);
  });

  it('leave the rest in force, and go when they are mended', async () => {
    const files = filesOf({ [CONFIG]: '{ "mod": 1, "rules": { "date/padding": "off" } }' });
    expect(await opened(files)).not.toContain('date/padding');
    save(files, CONFIG, off('date/padding'));
    await next(CONFIG, (sent) => sent.length === 0);
    expect(publishedOf(CONFIG).map(({ length }) => length)).toEqual([1, 0]);
  });

  it('go when the file does', async () => {
    const files = filesOf({ [CONFIG]: '[]' });
    await opened(files);
    await next(CONFIG, (sent) => sent.length === 1);
    save(files, CONFIG, null);
    await next(CONFIG, (sent) => sent.length === 0);
  });

  it('go with the last notice that it holds for', async () => {
    await opened(filesOf({ [CONFIG]: '[]' }));
    await next(CONFIG, (sent) => sent.length === 1);
    client.close(URI);
    await next(CONFIG, (sent) => sent.length === 0);
  });
});

describe('a profile in a file of its own', () => {
  const PROFILE = `${OFFICE}/ho-so/so.json`;
  const config = { profile: 'ho-so/so.json', ...off('date/padding') };

  it('is read, and its mistakes are shown in it until they are mended', async () => {
    const files = filesOf({ [CONFIG]: config, [PROFILE]: '{\n "name": "Sở Công Thương",\n "unit": [] }' });
    await opened(files);
    await next(PROFILE, (sent) => sent.length === 1);
    expect(publishedOf(PROFILE)).toEqual([[[2, 1, 'Không có mục “unit”; mục này bị bỏ qua.']]]);
    save(files, PROFILE, { name: 'Sở Công Thương' });
    await next(PROFILE, (sent) => sent.length === 0);
  });

  it('that is not there is reported where it is named', async () => {
    const files = filesOf({ [CONFIG]: config });
    expect(await opened(files)).not.toContain('date/padding');
    await client.diagnostics(CONFIG);
    expect(publishedOf(CONFIG)).toEqual([[[0, 11, 'Không có tệp này.']]]);
    save(files, PROFILE, { name: 'Sở Công Thương' });
    await next(CONFIG, (sent) => sent.length === 0);
  });
});

const at = (line: number, character: number) => ({ line, character });

async function actionsFor(rule: string): Promise<CodeAction[]> {
  const { diagnostics } = client.published.find(({ uri }) => uri === URI)!;
  const { range } = diagnostics.find(({ code }) => code === rule)!;
  return (await client.actions(URI, range)).filter(({ diagnostics }) => diagnostics?.[0]?.code === rule);
}

describe('accepted words', () => {
  const SLIP = 'text/known-slip';
  const text = FAULTY_NOTICE.replace('Văn phòng', 'Văn phòng báo cáo sự cố xẩy ra và');

  async function opened(options: TestClientOptions = {}): Promise<CodeAction[]> {
    client = await startClient({ capabilities: CAPABILITIES, folders: [OFFICE], ...options });
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
            range: { start: at(0, 0), end: at(0, 0) },
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
