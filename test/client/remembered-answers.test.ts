import { beforeEach, expect, it, vi } from 'vitest';
import { registerNewNotice } from '../../client/src/new-notice';
import type { NewNotice } from '../../server/src/lsp/requests/new-notice';

/** The command, what it has written, and the notice that it has opened. */
const window = vi.hoisted(() => ({
  newNotice: async (): Promise<void> => {},
  written: new Map<string, string>(),
  unsaved: [] as string[],
  isReadOnly: false,
  snippets: [] as string[],
}));

vi.mock('vscode', () => ({
  SnippetString: class {
    constructor(readonly value: string) {}
  },
  Uri: { parse: (text: string) => ({ toString: () => text }) },
  commands: {
    registerCommand: (_: string, command: () => Promise<void>) => {
      window.newNotice = command;
    },
  },
  workspace: {
    get textDocuments() {
      return window.unsaved.map((uri) => ({ isDirty: true, uri: { toString: () => uri } }));
    },
    fs: {
      async writeFile(uri: object, bytes: Uint8Array) {
        if (window.isReadOnly) throw new Error('NoPermissions');
        window.written.set(uri.toString(), new TextDecoder().decode(bytes));
      },
    },
  },
}));
vi.mock('../../client/src/new-notice/answers', () => ({
  askForNotice: async () => ({ answers: { date: '2026-11-27' }, profile: null }),
}));
vi.mock('../../client/src/new-notice/unsaved', () => ({
  noticeFolder: () => null,
  openUnsaved: async () => ({
    insertSnippet: async ({ value }: { value: string }) => window.snippets.push(value),
  }),
}));

const CONFIG = 'file:///so/thongbao.config.json';
const ANSWER: NewNotice = {
  snippet: 'THÔNG BÁO',
  remembering: { uri: CONFIG, text: '{ "newNotice": {} }\n' },
};

beforeEach(() => {
  Object.assign(window, { written: new Map(), unsaved: [], isReadOnly: false, snippets: [] });
  registerNewNotice(async <Result>() => ANSWER as Result);
});

it('the answers are written into the configuration', async () => {
  await window.newNotice();
  expect([...window.written]).toEqual([[CONFIG, ANSWER.remembering!.text]]);
  expect(window.snippets).toEqual(['THÔNG BÁO']);
});

it('a configuration with unsaved changes is left to who changes it', async () => {
  window.unsaved = [CONFIG];
  await window.newNotice();
  expect(window.written.size).toBe(0);
  expect(window.snippets).toEqual(['THÔNG BÁO']);
});

it('a notice is made, without a word, also where the drafter may not write the configuration', async () => {
  window.isReadOnly = true;
  await window.newNotice();
  expect(window.snippets).toEqual(['THÔNG BÁO']);
});
