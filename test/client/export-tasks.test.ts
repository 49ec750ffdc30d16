import { beforeEach, expect, it, vi } from 'vitest';
import { exportTasks } from '../../client/src/tasks/export';

/** What the drafter names, and what comes of it. */
const drafter = vi.hoisted(() => ({
  target: null as { path: string } | null,
  proposed: '',
  isFileOpen: false,
  written: [] as string[],
  said: [] as string[],
}));

vi.mock('vscode', () => {
  const addressOf = (text: string) => ({ scheme: text.split(':')[0]!, text });
  return {
    Uri: {
      parse: addressOf,
      joinPath: ({ text }: { text: string }, ...parts: string[]) =>
        addressOf(
          parts.reduce(
            (path, part) => (part === '..' ? path.replace(/\/[^/]*$/, '') : `${path}/${part}`),
            text,
          ),
        ),
    },
    window: {
      activeTextEditor: undefined,
      showQuickPick: async ([first]: object[]) => first,
      showSaveDialog: async ({ defaultUri }: { defaultUri?: { text: string } }) => {
        drafter.proposed = defaultUri?.text ?? '';
        return drafter.target;
      },
      showErrorMessage: async (message: string) => void drafter.said.push(message),
      showInformationMessage: async (message: string) => void drafter.said.push(message),
      setStatusBarMessage: (message: string) => void drafter.said.push(message),
    },
    workspace: {
      workspaceFolders: [{ uri: addressOf('file:///so') }],
      getConfiguration: () => ({ get: () => 'vi' }),
      fs: {
        async writeFile({ path }: { path: string }, bytes: Uint8Array) {
          if (drafter.isFileOpen) throw new Error('EBUSY');
          drafter.written.push(`${path} ${new TextDecoder().decode(bytes)}`);
        },
      },
    },
  };
});

const answer = async <Result>() => btoa('bang') as Result;
const NOTICE = [{ uri: 'file:///so/2026/mot.thongbao' }];

beforeEach(() => {
  Object.assign(drafter, { target: { path: '/so/nhiem-vu.xlsx' }, isFileOpen: false, written: [], said: [] });
});

it('the file is proposed beside the notice, and written', async () => {
  await exportTasks(NOTICE, answer);
  expect(drafter.proposed).toBe('file:///so/2026/nhiem-vu.xlsx');
  expect(drafter.written).toEqual(['/so/nhiem-vu.xlsx bang']);
  expect(drafter.said).toEqual(['Đã xuất danh sách nhiệm vụ ra nhiem-vu.xlsx']);
});

it('of a notice that is not saved yet, it is proposed in the folder that is open', async () => {
  await exportTasks([{ uri: 'untitled:Untitled-1' }], answer);
  expect(drafter.proposed).toBe('file:///so/nhiem-vu.xlsx');
});

it('the drafter is told what to do where the file cannot be written', async () => {
  drafter.isFileOpen = true;
  await exportTasks(NOTICE, answer);
  expect(drafter.said).toEqual([
    'Không ghi được nhiem-vu.xlsx. Nếu tệp đang mở ở chương trình khác, như Excel, hãy đóng lại rồi xuất lần nữa.',
  ]);
});

it('nothing is written where no file is named, and nothing asked where there is no notice', async () => {
  drafter.target = null;
  await exportTasks(NOTICE, answer);
  expect([drafter.written, drafter.said]).toEqual([[], []]);
  await exportTasks([], answer);
  expect(drafter.said).toEqual(['Chưa có thông báo nào đang mở để xuất danh sách nhiệm vụ.']);
});
