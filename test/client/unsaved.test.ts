import { posix } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Uri } from 'vscode';
import { openUnsaved } from '../../client/src/new-notice/unsaved';

/** The files that there are, and the addresses of what is opened. */
const window = vi.hoisted(() => ({ files: [] as string[], opened: [] as unknown[] }));

vi.mock('vscode', () => {
  const uri = (scheme: string, path: string): object => ({
    scheme,
    path,
    with: (change: { scheme: string }) => uri(change.scheme, path),
  });
  return {
    Uri: {
      joinPath: ({ scheme, path }: Uri, ...parts: string[]) => uri(scheme, posix.join(path, ...parts)),
    },
    window: { activeTextEditor: undefined, showTextDocument: () => ({}) },
    workspace: {
      workspaceFolders: [{ uri: uri('file', '/so') }],
      textDocuments: [],
      fs: {
        isWritableFileSystem: (scheme: string) => (scheme === 'git' ? undefined : scheme === 'file'),
        async stat({ path }: Uri) {
          if (!window.files.includes(path)) throw new Error('FileNotFound');
        },
      },
      openTextDocument: async (opened: unknown) => window.opened.push(opened),
    },
  };
});

const at = (scheme: string, path: string) => ({ scheme, path }) as Uri;

beforeEach(() => Object.assign(window, { files: [], opened: [] }));

it.each([
  [undefined, '/so/moi.thongbao'],
  [at('file', '/so/2026/thang-3.thongbao'), '/so/2026/moi.thongbao'],
  [at('file', '/khac/thang-3.txt'), '/khac/moi.thongbao'],
  [at('untitled', 'Untitled-1'), '/so/moi.thongbao'],
  [at('git', '/so/2026/thang-3.thongbao'), '/so/moi.thongbao'],
])(
  'a new notice is beside the one that it is made of, else in the folder that is open (%#)',
  async (made, path) => {
    await openUnsaved('moi', made);
    expect(window.opened).toMatchObject([{ scheme: 'untitled', path }]);
  },
);

it('it takes no name that a file has', async () => {
  window.files = ['/so/2026/moi.thongbao', '/so/2026/moi-2.thongbao'];
  await openUnsaved('moi', at('file', '/so/2026/thang-3.thongbao'));
  expect(window.opened).toMatchObject([{ path: '/so/2026/moi-3.thongbao' }]);
});
