import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Uri } from 'vscode';
import { WorkspaceNotices } from '../../client/src/tasks/sources';
import { createStatus } from '../../client/src/tasks/status';
import { TaskTree } from '../../client/src/tasks/view';
import type { Mode } from '../../server/src/config/settings';
import { openSession } from '../../server/src/features/session';
import { type TaskList, taskListOf } from '../../server/src/features/tasks/task-list';

interface Address {
  toString(): string;
}

type Listener = (uri: Address) => void;

/** The files of the workspace, and what VS Code says of them. */
const disk = vi.hoisted(() => ({
  read: (_uri: string): Promise<Uint8Array> => Promise.reject(new Error('absent')),
  found: [] as string[],
  changed: (_uri: Address): void => {},
}));

/** What is found, and the item that says how far a notice is. */
const status = vi.hoisted(() => ({
  severities: [] as number[],
  item: { text: '', detail: '', severity: -1 },
}));

vi.mock('vscode', () => {
  const addressOf = (text: string) => ({ toString: () => text });
  return {
    EventEmitter: class {
      private readonly listeners: ((event: unknown) => void)[] = [];
      event = (listener: (event: unknown) => void) => this.listeners.push(listener);
      fire = (event: unknown) => {
        for (const listener of this.listeners) listener(event);
      };
    },
    Uri: { parse: addressOf },
    workspace: {
      textDocuments: [],
      findFiles: async () => disk.found.map(addressOf),
      fs: { readFile: (uri: Address) => disk.read(uri.toString()) },
      createFileSystemWatcher: () => ({
        onDidChange: (listener: Listener) => {
          disk.changed = listener;
        },
        onDidCreate: () => {},
        onDidDelete: () => {},
        dispose: () => {},
      }),
      getConfiguration: () => ({ get: () => 'vi' }),
    },
    DiagnosticSeverity: { Error: 0, Warning: 1 },
    LanguageStatusSeverity: { Information: 0, Warning: 1, Error: 2 },
    languages: {
      createLanguageStatusItem: () => status.item,
      getDiagnostics: () => status.severities.map((severity) => ({ source: 'thongbao', severity })),
    },
  };
});

const NOTICE = 'file:///a/mot.thongbao';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the notices of the workspace', () => {
  beforeEach(() => {
    disk.found = [NOTICE];
  });

  it('that change while they are read are read again', async () => {
    let finish = (_: Uint8Array): void => {};
    const begun = new Promise<void>((signal) => {
      disk.read = () => {
        signal();
        return new Promise((resolve) => {
          finish = resolve;
        });
      };
    });
    const notices = new WorkspaceNotices(
      () => false,
      () => {},
    );
    const first = notices.sources();
    await begun;
    disk.read = async () => bytes('sau');
    disk.changed({ toString: () => NOTICE });
    finish(bytes('trước'));
    await first;
    expect(await notices.sources()).toEqual([{ uri: NOTICE, text: 'sau' }]);
  });

  it('are read once', async () => {
    let reads = 0;
    disk.read = async () => {
      reads++;
      return bytes('một');
    };
    const notices = new WorkspaceNotices(
      () => false,
      () => {},
    );
    await notices.sources();
    expect(await notices.sources()).toEqual([{ uri: NOTICE, text: 'một' }]);
    expect(reads).toBe(1);
  });
});

describe('the view of tasks', () => {
  const listOf = (text: string): TaskList => taskListOf(openSession(text, { rules: [] }), NOTICE);
  const TEXT =
    'THÔNG BÁO\nKết luận của Giám đốc Sở\n\n1. Văn phòng\n1.1. Rà soát hồ sơ trước ngày 06/4/2026.\n';

  it('is drawn anew only when it shows something else', () => {
    const tree = new TaskTree();
    let drawn = 0;
    tree.onDidChangeTreeData(() => {
      drawn++;
    });
    tree.show({ lists: [listOf(TEXT)] });
    expect(drawn).toBe(1);
    tree.show({ lists: [listOf(TEXT)] });
    tree.show({ grouping: 'unit', filter: '' });
    expect(drawn).toBe(1);
    tree.show({ lists: [listOf(TEXT.replace('06/4', '07/4'))] });
    tree.show({ grouping: 'deadline' });
    tree.show({ filter: 'van phong' });
    expect(drawn).toBe(4);
    // What it says itself may be in another language now.
    tree.redraw();
    expect(drawn).toBe(5);
  });
});

describe('the status of a notice', () => {
  it.each<[Mode, readonly number[], string, string]>([
    ['draft', [], 'Không có lỗi, cảnh báo', ''],
    ['draft', [2, 2, 3], 'Không có lỗi, cảnh báo', '3 lưu ý, nhắc nhẹ'],
    ['final', [3], 'Không có lỗi, cảnh báo; xem lại lần cuối trước khi trình ký', '1 lưu ý, nhắc nhẹ'],
    ['final', [0, 1, 1], '1 lỗi, 2 cảnh báo', ''],
  ])('in the mode %s with %j says “%s”', (mode, severities, text, detail) => {
    Object.assign(status, { severities });
    createStatus([], 'Thông báo').show(Uri.parse(NOTICE), undefined, mode);
    expect(status.item).toMatchObject({ text, detail });
  });
});
