import { afterEach, describe, expect, it } from 'vitest';
import type {
  CodeLens,
  DocumentHighlight,
  Hover,
  InlayHint,
  Location,
  Range,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { FileRead } from '../../server/src/config/file-read';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings';
import { formatText } from '../../server/src/features/format';
import { openSession } from '../../server/src/features/session';
import { exportTasks } from '../../server/src/features/tasks/export/formats';
import { type TaskList, taskListOf } from '../../server/src/features/tasks/task-list';
import { createTaskLists } from '../../server/src/lsp/requests/task-lists';
import {
  startClient,
  type TestClient,
  type TestClientOptions,
  VSCODE_CAPABILITIES,
} from '../support/lsp-client';
import { NOTICE } from '../support/notices';

const URI = 'file:///thong-bao.thongbao';
const OTHER = 'file:///khac.thongbao';
const textDocument = { uri: URI };
const LINES = NOTICE.split('\n');
const WHOLE: Range = { start: { line: 0, character: 0 }, end: { line: LINES.length, character: 0 } };

let client: TestClient;
afterEach(() => client.dispose());

async function opened(options: TestClientOptions = {}, text = NOTICE): Promise<void> {
  client = await startClient(options);
  client.open(URI, text);
  await client.diagnostics(URI);
}

/** The place of a phrase on the line that begins so. */
function at(start: string, phrase: string) {
  const line = LINES.findIndex((each) => each.startsWith(start));
  return { line, character: LINES[line]!.indexOf(phrase) };
}

describe('code lenses', () => {
  it('count the tasks under headings', async () => {
    await opened({}, NOTICE.replace(/^1\.1\. .*$/m, '1.1. Xây dựng Kế hoạch khuyến công năm 2027.'));
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    expect(lenses.map(({ range, command }) => [range.start.line, command?.title])).toEqual([
      [at('1. ', '1').line, '3 nhiệm vụ · 2 có thời hạn · 1 thiếu thời hạn'],
      [at('2. ', '2').line, '3 nhiệm vụ · 2 có thời hạn'],
      [at('3. ', '3').line, '2 nhiệm vụ · 2 có thời hạn'],
      [at('4. ', '4').line, '4 nhiệm vụ · 4 có thời hạn'],
    ]);
  });
});

describe('the language', () => {
  it('changes as soon as the setting does', async () => {
    await opened();
    const titles = async () =>
      (await client.request<CodeLens[]>('textDocument/codeLens', { textDocument })).map(
        ({ command }) => command?.title,
      );
    expect((await titles())[0]).toBe('3 nhiệm vụ · 3 có thời hạn');
    client.notify('workspace/didChangeConfiguration', { settings: { thongbao: { language: 'en' } } });
    expect((await titles())[0]).toBe('3 tasks · 3 with a deadline');
    client.notify('workspace/didChangeConfiguration', { settings: { thongbao: { language: 'vi' } } });
    expect((await titles())[0]).toBe('3 nhiệm vụ · 3 có thời hạn');
  });
});

describe('inlay hints', () => {
  const hints = () => client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range: WHOLE });

  it('are off by default', async () => {
    await opened();
    expect(await hints()).toEqual([]);
  });

  it('give weekday and days left behind each day', async () => {
    await opened({ initializationOptions: { settings: { inlayHints: true } } });
    const [first, second] = await hints();
    expect(first).toMatchObject({ label: 'thứ Sáu, còn 9 ngày', paddingLeft: true });
    expect(first!.position).toEqual({
      ...at('1.1.', '10/4/2026'),
      character: at('1.1.', '10/4/2026').character + 9,
    });
    expect(second!.label).toBe('thứ Tư, còn 14 ngày');
  });

  it('are in English where the user wants that', async () => {
    await opened({ initializationOptions: { settings: { inlayHints: true, language: 'en' } } });
    expect((await hints())[0]!.label).toBe('Friday, 9 days left');
  });
});

describe('hover', () => {
  const hover = (position: object) =>
    client.request<Hover | null>('textDocument/hover', { textDocument, position });

  it.each([
    ['1.1.', '10/4/2026', 'Đến hạn thứ Sáu, ngày 10/4/2026, còn 9 ngày.'],
    ['3.2.', 'hằng tháng', 'Việc định kỳ hằng tháng, vào ngày 25.'],
    ['a)', 'thứ Sáu', 'Việc định kỳ hằng tuần, vào thứ Sáu.'],
  ])('on a deadline of %s says what it means', async (start, phrase, expected) => {
    await opened();
    expect((await hover(at(start, phrase)))?.contents).toEqual({ kind: 'markdown', value: expected });
  });

  it('says where the day is no working day, and what a rule finds there', async () => {
    await opened({ capabilities: {} }, NOTICE.replace('ngày 08/4/2026', 'ngày 5/4/2026'));
    const { value } = (await hover(at('3.1.', '08/4/2026')))!.contents as { value: string };
    expect(value).toContain(
      'Đến hạn Chủ nhật, ngày 05/4/2026, còn 4 ngày. Không phải ngày làm việc (Chủ nhật); ngày làm việc liền trước là 03/4/2026.',
    );
    expect(value).toContain('date/padding');
  });

  it('is nothing elsewhere', async () => {
    await opened();
    expect(await hover(at('1.1.', 'Rà soát'))).toBeNull();
  });
});

describe('units', () => {
  const request = <T>(method: string, position: object, more = {}) =>
    client.request<T>(`textDocument/${method}`, { textDocument, position, ...more });

  it('lead to their section', async () => {
    await opened();
    const { uri, range } = await request<Location>('definition', at('1.3.', 'Phòng Quản lý Năng lượng'));
    expect({ uri, line: range.start.line }).toEqual({ uri: URI, line: at('3. ', '3').line });
    expect(await request('definition', at('1.3.', 'kiểm tra'))).toBeNull();
  });

  it('are found and shown in all places', async () => {
    await opened();
    const position = at('1.3.', 'Quản lý Năng lượng');
    const places = [at('1.3.', 'Phòng Quản lý Năng lượng'), at('3. ', 'Phòng Quản lý Năng lượng')];
    const context = { includeDeclaration: true };
    const found = await request<Location[]>('references', position, { context });
    expect(found.map(({ uri, range }) => [uri, range.start])).toEqual(places.map((start) => [URI, start]));
    const shown = await request<DocumentHighlight[]>('documentHighlight', position);
    expect(shown.map(({ range }) => range)).toEqual(found.map(({ range }) => range));
    const elsewhere = at('1.3.', 'kiểm tra');
    expect(await request('references', elsewhere, { context })).toBeNull();
    expect(await request('documentHighlight', elsewhere)).toBeNull();
  });

  it('are renamed in all places', async () => {
    await opened();
    const position = at('1.3.', 'Quản lý Năng lượng');
    expect(await request('prepareRename', position)).toEqual({
      range: {
        start: at('1.3.', 'Phòng Quản lý Năng lượng'),
        end: { ...position, character: position.character + 18 },
      },
      placeholder: 'Phòng Quản lý Năng lượng',
    });
    const { documentChanges } = await request<WorkspaceEdit>('rename', position, {
      newName: 'Phòng Điện lực',
    });
    const { edits, textDocument: changed } = documentChanges![0] as TextDocumentEdit;
    expect(changed).toEqual({ uri: URI, version: 1 });
    expect(edits.map(({ range }) => range.start.line)).toEqual([at('1.3.', 'P').line, at('3. ', 'P').line]);
    expect(await request('rename', position, { newName: '' })).toBeNull();
    expect(await request('prepareRename', at('1.3.', 'kiểm tra'))).toBeNull();
  });

  it('are prepared for renaming only where the client asks for that', async () => {
    const rename = { prepareSupport: true };
    await opened({ capabilities: { textDocument: { ...VSCODE_CAPABILITIES.textDocument, rename } } });
    expect(client.capabilities.renameProvider).toEqual({ prepareProvider: true });
    client.dispose();
    await opened();
    expect(client.capabilities.renameProvider).toBe(true);
  });
});

describe('task lists', () => {
  const listOf = (text: string, uri: string) => taskListOf(openSession(text, { rules: [] }), uri);
  const short = NOTICE.slice(0, NOTICE.indexOf('2. Phòng'));
  const sources = [
    { uri: URI, text: 'as it is on the disk' },
    { uri: OTHER, text: short },
  ];

  it('are those of the open text, or of the text that is given', async () => {
    await opened();
    const lists = await client.request<TaskList[]>('thongbao/tasks', { sources });
    expect(lists).toEqual([listOf(NOTICE, URI), listOf(short, OTHER)]);
  });

  it('follow an edit', async () => {
    await opened();
    client.change(URI, 2, { text: short });
    const lists = await client.request<TaskList[]>('thongbao/tasks', { sources: [{ uri: URI }] });
    expect(lists).toEqual([listOf(short, URI)]);
  });

  it.each(['csv', 'ics', 'xlsx'] as const)('come as %s', async (format) => {
    await opened();
    const base64 = await client.request<string>('thongbao/exportTasks', { sources, format });
    const bytes = await exportTasks([listOf(NOTICE, URI), listOf(short, OTHER)], format);
    expect(base64).toBe(Buffer.from(bytes).toString('base64'));
  });

  it('of a notice that is not open name the units of its own office, which may change', async () => {
    const config = 'file:///so/thongbao.config.json';
    const units = (...aliases: string[]) =>
      JSON.stringify({ profile: { name: 'Sở', units: [{ name: 'Phòng Quản lý Công nghiệp', aliases }] } });
    const files = new Map<string, FileRead>([[config, { text: units('phòng CN') }]]);
    const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
    client = await startClient({ capabilities, folders: ['file:///so'], files });
    const closed = [
      {
        uri: 'file:///so/cu.thongbao',
        text: 'THÔNG BÁO\n1. Giao phòng CN rà soát hồ sơ trước ngày 06/4/2026.\n',
      },
    ];
    const unit = async () => {
      const [list] = await client.request<TaskList[]>('thongbao/tasks', { sources: closed });
      return list!.tasks[0]!.assignees[0]!.unit;
    };
    expect(await unit()).toBe('Phòng Quản lý Công nghiệp');
    const csv = await client.request<string>('thongbao/exportTasks', { sources: closed, format: 'csv' });
    expect(Buffer.from(csv, 'base64').toString()).toContain('Phòng Quản lý Công nghiệp');
    files.set(config, { text: units() });
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 2 }] });
    expect(await unit()).toBe('phòng CN');
  });

  it('of a notice that stays as it is are read once', async () => {
    await opened();
    const listsOf = createTaskLists(
      () => null,
      async () => DEFAULT_SETTINGS,
    );
    const [list] = await listsOf([{ uri: OTHER, text: short }]);
    expect((await listsOf([{ uri: OTHER, text: short }]))[0]).toBe(list);
    expect(await listsOf([{ uri: OTHER, text: NOTICE }])).toEqual([listOf(NOTICE, OTHER)]);
  });

  it('come in no other form, and are empty for what is not there', async () => {
    await opened();
    expect(await client.request('thongbao/exportTasks', { sources, format: 'pdf' })).toBeNull();
    const [list] = await client.request<TaskList[]>('thongbao/tasks', { sources: [{ uri: OTHER }] });
    expect(list!.tasks).toEqual([]);
  });
});

describe('the clean text', () => {
  it('has no comments', async () => {
    const text = NOTICE.replace('2. Phòng', '// hỏi lại\n2. Phòng');
    await opened({}, text);
    const clean = await client.request('thongbao/cleanText', { textDocument });
    expect(clean).toBe(formatText(text, { clean: true }));
    expect(clean).not.toContain('hỏi lại');
  });
});
