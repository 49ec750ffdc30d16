import { beforeEach, describe, expect, it, vi } from 'vitest';
import { registerReview } from '../../client/src/review';
import type { Mode } from '../../server/src/config/settings';
import type { OfficeMode } from '../../server/src/lsp/requests/mode';

const CONFIG = 'file:///a/thongbao.config.json';

/** The commands, what they have written and shown, and what the drafter answers. */
const editor = vi.hoisted(() => ({
  commands: new Map<string, () => Promise<void>>(),
  written: [] as unknown[],
  told: [] as string[],
  answer: undefined as string | undefined,
}));

vi.mock('vscode', () => ({
  ConfigurationTarget: { Global: 1, Workspace: 2, WorkspaceFolder: 3 },
  Disposable: { from: () => {} },
  Uri: { parse: (text: string) => text },
  commands: {
    registerCommand: (name: string, run: () => Promise<void>) => editor.commands.set(name, run),
  },
  window: {
    activeTextEditor: { document: { uri: 'file:///a/mot.thongbao' } },
    setStatusBarMessage: (message: string) => editor.told.push(message),
    showInformationMessage: async (message: string) => {
      editor.told.push(message);
      return editor.answer;
    },
    showTextDocument: async (uri: string) => editor.told.push(uri),
  },
  workspace: {
    getConfiguration: () => ({
      get: () => 'vi',
      inspect: () => ({ workspaceValue: 'draft' }),
      update: async (...values: unknown[]) => editor.written.push(values),
    }),
  },
}));

const choose = async (mode: Mode, office: OfficeMode | null): Promise<void> => {
  registerReview(async <Result>() => office as Result);
  await editor.commands.get(`thongbao.mode.${mode}`)!();
};

beforeEach(() => Object.assign(editor, { written: [], told: [], answer: undefined }));

describe('choosing how strictly a notice is read', () => {
  it('writes the setting where it is written already', async () => {
    await choose('final', null);
    expect(editor.written).toEqual([['mode', 'final', 2]]);
    expect(editor.told).toEqual(['Mức rà soát: Trình ký']);
  });

  it('writes nothing that would have no effect, and says whose word holds', async () => {
    await choose('draft', { mode: 'final', config: CONFIG });
    expect(editor.written).toEqual([]);
    expect(editor.told).toEqual([
      'Tệp cấu hình của cơ quan đặt mức rà soát Trình ký cho mọi người, nên mức vừa chọn không có hiệu lực.',
    ]);
  });

  it('opens the office’s configuration for whoever wants to see it', async () => {
    editor.answer = 'Mở tệp cấu hình';
    await choose('draft', { mode: 'final', config: CONFIG });
    expect(editor.told.at(-1)).toBe(CONFIG);
  });

  it('is as free as ever where the office says the same', async () => {
    await choose('final', { mode: 'final', config: CONFIG });
    expect(editor.written).toEqual([['mode', 'final', 2]]);
  });
});
