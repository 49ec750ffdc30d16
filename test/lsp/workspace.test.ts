import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import type { FileRead } from '../../server/src/config/file-read';
import { createWorkspaceNotices } from '../../server/src/lsp/notices/workspace-notices';
import { startClient, type TestClient, VSCODE_CAPABILITIES } from '../support/lsp-client';

const FOLDER = 'file:///thong-bao';
const HERE = `${FOLDER}/thang-7.thongbao`;
const OTHER = `${FOLDER}/thang-6.thongbao`;

const notice = (...items: string[]): string =>
  `THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban\n\n${items.map((item, i) => `${i + 1}. ${item}`).join('\n')}\n`;
const decree = (date: string, number = '60/2024/NĐ-CP', type = 'Nghị định'): string =>
  notice(`Thực hiện ${type} số ${number} ngày ${date} của Chính phủ về phát triển và quản lý chợ.`);

let client: TestClient;
afterEach(() => client.dispose());

/** A workspace of saved notices, and of configurations. */
async function workspace(saved: Record<string, string>, folders = [FOLDER]): Promise<Map<string, FileRead>> {
  const files = new Map<string, FileRead>(Object.entries(saved).map(([uri, text]) => [uri, { text }]));
  client = await startClient({
    capabilities: {
      ...VSCODE_CAPABILITIES,
      workspace: {
        ...VSCODE_CAPABILITIES.workspace,
        didChangeWatchedFiles: { dynamicRegistration: true },
        workspaceFolders: true,
      },
    },
    folders,
    files,
    listsNotices: true,
  });
  return files;
}

const conflicts = ({ diagnostics }: { diagnostics: readonly Diagnostic[] }): Diagnostic[] =>
  diagnostics.filter(({ code }) => code === 'citation/conflict');
const hinted = (uri = HERE) => client.diagnostics(uri, (sent) => conflicts(sent).length > 0);
const silent = () => client.diagnostics(HERE, (sent) => conflicts(sent).length === 0);
const saved = (uri: string, type: 1 | 2 | 3): void =>
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });

describe('a document that other notices cite otherwise', () => {
  it('is a hint with a link there and their form as a repair', async () => {
    await workspace({ [HERE]: decree('06/6/2024'), [OTHER]: decree('05/6/2024') });
    client.open(HERE, decree('06/6/2024'));
    const [hint] = conflicts(await hinted());
    expect(hint).toMatchObject({
      severity: 4,
      message: '“60/2024/NĐ-CP” trong thông báo khác ghi ngày 05/6/2024.',
      range: { start: { line: 3, character: 45 }, end: { line: 3, character: 54 } },
      relatedInformation: [
        {
          location: { uri: OTHER, range: { start: { line: 3, character: 13 } } },
          message: 'Thông báo này viết “Nghị định số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ”.',
        },
      ],
    });
    const actions: CodeAction[] = await client.actions(HERE, hint!.range);
    expect(actions[0]!.title).toBe('Sửa “06/6/2024” thành “05/6/2024”');
  });

  it('is told by type and agency too', async () => {
    await workspace({ [OTHER]: decree('05/6/2024') });
    client.open(HERE, decree('05/6/2024', '60/2024/NQ-CP', 'Nghị quyết'));
    expect(conflicts(await hinted())[0]!.message).toBe(
      'Thông báo khác viện dẫn văn bản này là “Nghị định số 60/2024/NĐ-CP”.',
    );
    const plan = (number: string): string => notice(`Thực hiện Kế hoạch số ${number} ngày 06/8/2024 về chợ.`);
    client.open(`${FOLDER}/a.thongbao`, plan('283/KH-UBND'));
    client.open(`${FOLDER}/b.thongbao`, plan('283/KH-SCT'));
    expect(conflicts(await hinted(`${FOLDER}/b.thongbao`))[0]!.message).toBe(
      'Thông báo khác viện dẫn văn bản này là “Kế hoạch số 283/KH-UBND”.',
    );
  });

  it('is read from open notices as they stand, and from saved ones when they are closed', async () => {
    await workspace({ [OTHER]: decree('05/6/2024') });
    client.open(OTHER, decree('06/6/2024'));
    client.open(HERE, decree('06/6/2024'));
    await silent();
    client.change(OTHER, 2, { text: decree('07/6/2024') });
    expect(conflicts(await hinted())[0]!.message).toContain('07/6/2024');
    client.close(OTHER);
    await client.diagnostics(HERE, (sent) =>
      conflicts(sent).some(({ message }) => String(message).includes('05/6')),
    );
  });

  it('is read from an open notice also where its address is written otherwise than that of the file', async () => {
    await workspace({ [`${FOLDER}/th%61ng-6.thongbao`]: decree('05/6/2024') });
    client.open(HERE, decree('06/6/2024'));
    await hinted();
    client.open(OTHER, decree('07/6/2024'));
    const { diagnostics } = await client.diagnostics(HERE, (sent) =>
      conflicts(sent).some(({ message }) => String(message).includes('07/6/2024')),
    );
    expect(conflicts({ diagnostics })[0]!.relatedInformation!.length).toBe(1);
    await hinted(OTHER);
    client.change(OTHER, 2, { text: decree('06/6/2024') });
    await client.diagnostics(OTHER, (sent) => sent.version === 2 && conflicts(sent).length === 0);
  });

  it('follows what is saved, made and deleted', async () => {
    const files = await workspace({ [OTHER]: decree('06/6/2024') });
    client.open(HERE, decree('06/6/2024'));
    await silent();
    files.set(OTHER, { text: decree('05/6/2024') });
    saved(OTHER, 2);
    await hinted();
    files.delete(OTHER);
    client.change(HERE, 2, { text: decree('08/6/2024') });
    saved(OTHER, 3);
    await client.diagnostics(HERE, (sent) => sent.version === 2 && conflicts(sent).length === 0);
    files.set(`${FOLDER}/moi.thongbao`, { text: decree('09/6/2024') });
    saved(`${FOLDER}/moi.thongbao`, 1);
    await client.diagnostics(HERE, (sent) => sent.version === 2 && conflicts(sent).length === 1);
  });

  it('can be silenced like everything else', async () => {
    await workspace({ [OTHER]: decree('05/6/2024') });
    client.open(HERE, `// bỏ qua citation/conflict\n${decree('06/6/2024')}`);
    client.open(`${FOLDER}/x.thongbao`, decree('06/6/2024'));
    await hinted(`${FOLDER}/x.thongbao`);
    const last = client.published.filter(({ uri }) => uri === HERE).at(-1)!;
    expect(conflicts(last)).toEqual([]);
  });
});

describe('a saved notice', () => {
  const CONFIG = `${FOLDER}/thongbao.config.json`;
  const office = (...documentTypes: { name: string; symbol: string }[]): string =>
    JSON.stringify({ documentTypes });
  const RULES = { name: 'Nội quy', symbol: 'NQy' };
  const rules = (date: string): string =>
    notice(`Thực hiện Nội quy số 05/NQy-SCT ngày ${date} của Sở Công Thương về tiếp công dân.`);
  const quoted = ({ diagnostics }: { diagnostics: readonly Diagnostic[] }): string[] =>
    conflicts({ diagnostics }).flatMap(({ relatedInformation }) =>
      relatedInformation!.map(({ message }) => message),
    );
  const says = (words: string) =>
    client.diagnostics(HERE, (sent) => quoted(sent).some((message) => message.includes(words)));

  it('is read with the types that the office of its own folder adds', async () => {
    const [north, south] = [`${FOLDER}/bac/a.thongbao`, `${FOLDER}/nam/a.thongbao`];
    await workspace({
      [`${FOLDER}/bac/thongbao.config.json`]: office(RULES),
      [north]: rules('05/6/2024'),
      [south]: rules('05/6/2024'),
    });
    client.open(HERE, rules('06/6/2024'));
    const [{ relatedInformation = [] }] = conflicts(await says('NQy')) as [Diagnostic];
    expect(
      Object.fromEntries(relatedInformation.map(({ location, message }) => [location.uri, message])),
    ).toEqual({
      [north]: 'Thông báo này viết “Nội quy số 05/NQy-SCT ngày 05/6/2024 của Sở Công Thương”.',
      [south]: 'Thông báo này viết “05/NQy-SCT ngày 05/6/2024 của Sở Công Thương”.',
    });
  });

  it('is read again when its office adds others, and only then', async () => {
    const files = await workspace({ [CONFIG]: office(), [OTHER]: rules('05/6/2024') });
    client.open(HERE, rules('06/6/2024'));
    await says('viết “05/NQy-SCT');
    files.set(CONFIG, { text: office(RULES) });
    saved(CONFIG, 2);
    await says('viết “Nội quy số 05/NQy-SCT');
    const reads = () => client.reads.filter((uri) => uri === OTHER).length;
    const before = reads();
    files.set(CONFIG, { text: JSON.stringify({ documentTypes: [RULES], rules: { 'date/padding': 'off' } }) });
    saved(CONFIG, 2);
    files.set(`${FOLDER}/moi.thongbao`, { text: rules('06/6/2024') });
    saved(`${FOLDER}/moi.thongbao`, 1);
    await silent();
    expect(reads()).toBe(before);
    files.delete(CONFIG);
    saved(CONFIG, 3);
    files.delete(`${FOLDER}/moi.thongbao`);
    saved(`${FOLDER}/moi.thongbao`, 3);
    await says('viết “05/NQy-SCT');
  });

  it('that is open is indexed anew with what its office adds', async () => {
    const files = await workspace({ [CONFIG]: office() });
    client.open(OTHER, rules('05/6/2024'));
    client.open(HERE, rules('06/6/2024'));
    await says('viết “05/NQy-SCT');
    files.set(CONFIG, { text: office(RULES) });
    saved(CONFIG, 2);
    await says('viết “Nội quy số 05/NQy-SCT');
  });

  it('costs one reading of its configuration, however many there are in a folder', async () => {
    const notices = Array.from({ length: 60 }, (_, i) => [
      `${FOLDER}/thang-${i % 3}/${i}.thongbao`,
      rules('05/6/2024'),
    ]);
    await workspace({ [CONFIG]: office(RULES), ...Object.fromEntries(notices) });
    client.open(HERE, rules('06/6/2024'));
    await says('viết “Nội quy số 05/NQy-SCT');
    const configs = client.reads.filter((uri) => uri.endsWith('.json'));
    expect(configs.length).toBe(4);
    expect(client.reads.filter((uri) => uri.endsWith('0.thongbao')).length).toBe(6);
  });
});

describe('what is no conflict', () => {
  it('is another spelling of an agency, or a misprint of it elsewhere', async () => {
    const circular = (number: string): string =>
      notice(`Thực hiện Thông tư số ${number} ngày 18/3/2021 của Bộ Giáo dục và Đào tạo về chợ.`);
    const decision = (number: string): string =>
      notice(`Thực hiện Quyết định số ${number} ngày 18/7/2023 về chợ.`);
    const [a, b] = [`${FOLDER}/a.thongbao`, `${FOLDER}/b.thongbao`];
    await workspace({ [OTHER]: circular('08/2021/TT-BGD&ĐT'), [b]: decision('812/QĐ-TTK') });
    client.open(HERE, circular('08/2021/TT-BGDĐT'));
    client.open(a, decision('812/QĐ-TTg'));
    client.open(b, decision('812/QĐ-TTK'));
    await hinted(b);
    for (const uri of [HERE, a])
      expect(conflicts(client.published.filter((sent) => sent.uri === uri).at(-1)!)).toEqual([]);
  });

  it('is what notices outside of the workspace say', async () => {
    await workspace({ [OTHER]: decree('05/6/2024') });
    client.open(HERE, decree('06/6/2024'));
    client.open('file:///khac/a.thongbao', decree('07/6/2024'));
    const { diagnostics } = await hinted();
    expect(conflicts({ diagnostics })[0]!.relatedInformation!.length).toBe(1);
    await client.diagnostics('file:///khac/a.thongbao');
    const sent = client.published.filter(({ uri }) => uri === 'file:///khac/a.thongbao');
    expect(sent.flatMap(conflicts)).toEqual([]);
  });

  it('is what an open notice says whose folder is closed, and again when the folder is opened', async () => {
    const folder = { uri: 'file:///khac', name: 'khac' };
    const other = `${folder.uri}/a.thongbao`;
    const change = (event: { added: object[]; removed: object[] }) =>
      client.notify('workspace/didChangeWorkspaceFolders', { event });
    await workspace({}, [FOLDER, folder.uri]);
    client.open(HERE, decree('06/6/2024'));
    client.open(other, decree('05/6/2024'));
    const hints = () => conflicts(client.published.filter(({ uri }) => uri === HERE).at(-1)!).length;
    const become = (count: number) => client.diagnostics(HERE, () => hints() === count);
    await become(1);
    change({ added: [], removed: [folder] });
    await become(0);
    change({ added: [folder], removed: [] });
    await become(1);
  });

  it('is a plan of another year, another body’s plan, or a slip in one of many notices', async () => {
    const plan = (date: string, by: string): string =>
      notice(`Thực hiện Kế hoạch số 283/KH-UBND ngày ${date} của ${by} về chợ.`);
    await workspace({
      [OTHER]: plan('06/8/2023', 'UBND tỉnh'),
      [`${FOLDER}/xa.thongbao`]: plan('07/8/2024', 'UBND xã Bình Minh'),
      [`${FOLDER}/1.thongbao`]: plan('06/8/2024', 'UBND tỉnh'),
      [`${FOLDER}/2.thongbao`]: plan('16/8/2024', 'UBND tỉnh'),
    });
    client.open(HERE, plan('06/8/2024', 'UBND tỉnh'));
    client.open(`${FOLDER}/2.thongbao`, plan('16/8/2024', 'UBND tỉnh'));
    await hinted(`${FOLDER}/2.thongbao`);
    const last = client.published.filter(({ uri }) => uri === HERE).at(-1)!;
    expect(conflicts(last)).toEqual([]);
  });
});

it('a list of notices that comes late says nothing, for a newer one was asked for', async () => {
  await workspace({});
  const reads: string[] = [];
  const answers: ((uris: readonly string[]) => void)[] = [];
  const notices = createWorkspaceNotices({
    files: {
      list: () => new Promise((resolve) => answers.push(resolve)),
      async read(uri) {
        reads.push(uri);
        return { text: decree('05/6/2024') };
      },
    },
    folders: () => [FOLDER],
    configuration: { load: async () => {}, of: () => null },
    sessionOf: () => null,
    onChange: () => {},
    log: () => {},
  });
  const [first, second] = [notices.scan(), notices.scan()];
  answers[1]!([OTHER]);
  await second;
  answers[0]!([OTHER, `${FOLDER}/bo.thongbao`]);
  await first;
  expect(reads).toEqual([OTHER]);
});
