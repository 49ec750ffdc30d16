import { afterEach, describe, expect, it } from 'vitest';
import type { FileRead } from '../server/src/config/file-read';
import type { NewNoticeForm } from '../server/src/features/new-notice/form';
import { newNotice } from '../server/src/features/new-notice/skeleton';
import type { NewNotice } from '../server/src/lsp/new-notice-requests';
import { startClient, type TestClient, TODAY, VSCODE_CAPABILITIES } from './support/lsp-client';

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

async function start(config?: object): Promise<void> {
  const files = new Map<string, FileRead>(config ? [[CONFIG, { text: JSON.stringify(config) }]] : []);
  const workspace = { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } };
  client = await startClient({
    files,
    folders: [FOLDER],
    capabilities: { ...VSCODE_CAPABILITIES, workspace },
  });
}

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

  it('comes as a snippet, with an edit that remembers what was answered', async () => {
    await start({ profile: PROFILE });
    const { snippet, remembering } = await make();
    expect(snippet).toBe(newNotice(ANSWERS, PROFILE));
    const [change] = remembering!.edit.documentChanges!;
    expect(change).toMatchObject({ textDocument: { uri: CONFIG } });
    expect(JSON.stringify(change)).toContain('newNotice');
  });

  it('remembers nothing that is known already', async () => {
    await start({ profile: PROFILE, newNotice: { meeting, chair, units } });
    expect((await make()).remembering).toBeNull();
  });

  it('makes the configuration where the office has none', async () => {
    await start();
    expect((await form()).isFirst).toBe(true);
    const { snippet, remembering } = await make(PROFILE);
    expect(snippet).toBe(newNotice(ANSWERS, PROFILE));
    const [creation, change] = remembering!.edit.documentChanges! as [
      object,
      { edits: { newText: string }[] },
    ];
    expect(creation).toMatchObject({ kind: 'create', uri: CONFIG });
    expect(JSON.parse(change.edits[0]!.newText)).toEqual({
      newNotice: { meeting, chair, units },
      profile: PROFILE,
    });
  });
});
