import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import type { FileRead } from '../../server/src/config/file-read';
import type { NewNoticeForm } from '../../server/src/features/new-notice/form';
import { newNotice } from '../../server/src/features/new-notice/skeleton';
import type { NewNotice } from '../../server/src/lsp/requests/new-notice';
import { startClient, type TestClient, TODAY, VSCODE_CAPABILITIES } from '../support/lsp-client';

const FOLDER = 'file:///thong-bao';
const URI = `${FOLDER}/thong-bao.thongbao`;
const CONFIG = `${FOLDER}/thongbao.config.json`;

const PROFILE = {
  name: 'Sở Công Thương',
  units: [{ name: 'Văn phòng' }, { name: 'Phòng Quản lý Công nghiệp' }],
};
const ANSWERS = {
  meeting: 'cuộc họp giao ban triển khai nhiệm vụ',
  chair: 'Giám đốc Sở',
  date: '2026-03-27',
  period: 'tháng 4 năm 2026',
  units: ['Phòng Quản lý Công nghiệp'],
};
const { meeting, chair, units } = ANSWERS;

let client: TestClient;
afterEach(() => client.dispose());

async function start(config?: object): Promise<Map<string, FileRead>> {
  const files = new Map<string, FileRead>(config ? [[CONFIG, { text: JSON.stringify(config) }]] : []);
  const workspace = { didChangeWatchedFiles: { dynamicRegistration: true } };
  client = await startClient({
    files,
    folders: [FOLDER],
    capabilities: { ...VSCODE_CAPABILITIES, workspace },
  });
  return files;
}

const rulesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const form = () => client.request<NewNoticeForm>('thongbao/newNoticeForm', { uri: URI });
const make = (profile?: object) =>
  client.request<NewNotice>('thongbao/newNotice', { uri: URI, answers: ANSWERS, profile });

describe('a new notice', () => {
  it('is asked for by the office’s profile and its last answers', async () => {
    await start({ profile: PROFILE, newNotice: { chair: 'Phó Giám đốc Sở' } });
    const { isFirst, chairs, units: offered, today } = await form();
    expect({ isFirst, first: chairs[0], today }).toEqual({
      isFirst: false,
      first: 'Phó Giám đốc Sở',
      today: TODAY,
    });
    expect(offered.map(({ name }) => name)).toEqual(['Văn phòng', 'Phòng Quản lý Công nghiệp']);
  });

  it('comes as a snippet, with a configuration that remembers what was answered', async () => {
    await start({ profile: PROFILE });
    const { snippet, remembering } = await make();
    expect(snippet).toBe(newNotice(ANSWERS, PROFILE));
    expect(remembering!.uri).toBe(CONFIG);
    expect(JSON.parse(remembering!.text)).toEqual({ profile: PROFILE, newNotice: { meeting, chair, units } });
  });

  it('remembers nothing that is known already', async () => {
    await start({ profile: PROFILE, newNotice: { meeting, chair, units } });
    expect((await make()).remembering).toBeNull();
  });

  it('adds to the configuration as it is now, also where nobody tells of changes in a shared folder', async () => {
    const files = await start({ profile: PROFILE });
    client.open(URI, 'Hoàn thành trước ngày 6/7/2026.\n');
    await client.diagnostics(URI, ({ diagnostics }) => rulesOf(diagnostics).includes('date/padding'));
    const changed = { rules: { 'date/padding': 'off' }, profile: PROFILE };
    files.set(CONFIG, { text: JSON.stringify(changed) });
    expect(JSON.parse((await make()).remembering!.text)).toMatchObject(changed);
    await client.diagnostics(URI, ({ diagnostics }) => !rulesOf(diagnostics).includes('date/padding'));
  });

  it('makes the configuration where the office has none', async () => {
    await start();
    expect((await form()).isFirst).toBe(true);
    const { snippet, remembering } = await make(PROFILE);
    expect(snippet).toBe(newNotice(ANSWERS, PROFILE));
    expect(remembering!.uri).toBe(CONFIG);
    expect(JSON.parse(remembering!.text)).toEqual({
      newNotice: { meeting, chair, units },
      profile: PROFILE,
    });
  });
});
