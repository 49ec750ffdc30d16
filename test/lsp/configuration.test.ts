import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { FileRead } from '../../server/src/config/file-read';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings';
import { findingsIn, openSession } from '../../server/src/features/session';
import { VSCODE_CAPABILITIES } from '../support/lsp-client';
import { FAULTY_NOTICE } from '../support/notices';
import {
  CONFIG,
  client,
  type Files,
  filesOf,
  next,
  OFFICE,
  opened,
  rulesOf,
  started,
  URI,
} from '../support/office-client';

/** Saves a file in the client's workspace, or deletes it. */
function save(files: Files, uri: string, content: unknown): void {
  const before = files.has(uri);
  if (content === null) files.delete(uri);
  else files.set(uri, { text: typeof content === 'string' ? content : JSON.stringify(content) });
  const type = content === null ? 3 : before ? 2 : 1;
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
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
    const start = { line: 0, character: 0 };
    client.change(URI, 2, { range: { start, end: start }, text: '\n' });
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
    await started({ folders: [north, south], files });
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

describe('a client that does not answer what stands in the configuration', () => {
  /** Opens the notice, and lets so much time pass that nobody waits for the client any more. */
  async function openedLate(): Promise<(answer: FileRead) => void> {
    let answer: (read: FileRead) => void = () => {};
    const answered = new Promise<FileRead>((resolve) => {
      answer = resolve;
    });
    await started({ files: new Map([[CONFIG, answered]]) });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    client.open(URI, FAULTY_NOTICE);
    // It is answered behind the opening.
    await client.request('textDocument/foldingRange', { textDocument: { uri: URI } });
    expect(client.published).toEqual([]);
    vi.advanceTimersByTime(60_000);
    return answer;
  }

  it('leaves nobody without diagnostics', async () => {
    await openedLate();
    expect(await next(URI, () => true)).toContain('date/padding');
  });

  it('is heard when it answers after all', async () => {
    const answer = await openedLate();
    await next(URI, (sent) => sent.includes('date/padding'));
    vi.useRealTimers();
    answer({ text: JSON.stringify(off('date/padding')) });
    await next(URI, (sent) => !sent.includes('date/padding'));
  });

  it('leaves no request without an answer', async () => {
    await openedLate();
    const asked = client.request('thongbao/officeMode', { uri: URI });
    await client.request('textDocument/foldingRange', { textDocument: { uri: URI } });
    vi.advanceTimersByTime(60_000);
    expect(await asked).toBeNull();
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
      [
        [
          0,
          29,
          'Giá trị phải là một trong “error”, “warning”, “information”, “hint”, “off” (có phải “warning”?).',
        ],
      ],
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
    expect(publishedOf(PROFILE)).toEqual([
      [[2, 1, 'Không có mục “unit”, mục này bị bỏ qua; có phải “units”?']],
    ]);
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
