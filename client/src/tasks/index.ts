import {
  commands,
  Disposable,
  type DocumentSelector,
  languages,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { Mode } from '../../../server/src/config/settings';
import type { TaskList } from '../../../server/src/features/tasks/task-list';
import type { TaskSource } from '../../../server/src/lsp/requests/task-lists';
import { oneAtATime } from '../one-at-a-time';
import type { Request } from '../request';
import { texts } from '../texts';
import { exportTasks } from './export';
import { GROUPINGS, type Grouping } from './groups';
import { noticesMatching, WorkspaceNotices } from './sources';
import { createStatus } from './status';
import { TaskTree } from './view';

const VIEW = 'thongbao.tasks';
type Scope = 'notice' | 'workspace';

export interface Tasks extends Disposable {
  /** The notice that was shown last, as long as it is open. */
  notice(): TextDocument | undefined;
}

/** The view “Nhiệm vụ”, the status of the notice, and the commands that take tasks out of the editor. */
export function registerTasks(selector: DocumentSelector, name: string, request: Request): Tasks {
  const isNotice = noticesMatching(selector);
  const tree = new TaskTree();
  const refresh = oneAtATime(update);
  const view = window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const status = createStatus(selector, name);
  const notices = new WorkspaceNotices(isNotice, () => void refresh());
  const current = followNotice(isNotice, () => void refresh());
  let scope: Scope = 'notice';

  async function sourcesOf(of: Scope): Promise<TaskSource[]> {
    if (of === 'workspace') return notices.sources();
    const notice = current.notice();
    return notice ? [{ uri: notice.uri.toString() }] : [];
  }

  async function update(): Promise<void> {
    const notice = current.notice();
    const wanted = scope === 'workspace' && view.visible ? 'workspace' : 'notice';
    const sources = await sourcesOf(wanted);
    const lists = sources.length > 0 ? await request<TaskList[]>('thongbao/tasks', { sources }) : [];
    tree.show({ lists });
    if (!notice) return;
    const uri = notice.uri.toString();
    const mode = await request<Mode | null>('thongbao/mode', { textDocument: { uri } });
    status.show(
      notice.uri,
      lists.find(({ path }) => path === uri),
      mode,
    );
  }

  const look = (at: Scope) => () => {
    scope = at;
    void commands.executeCommand('setContext', 'thongbao.scope', at);
    return refresh();
  };
  const known = (uris: readonly Uri[]): boolean =>
    uris.some((uri) => uri.toString() === current.notice()?.uri.toString() || scope === 'workspace');
  void look('notice')();
  const parts = Disposable.from(
    view,
    status,
    notices,
    current,
    offerGroupings(tree),
    createFilter(tree, view),
    // The server sends diagnostics for every version that it has read.
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (known(uris)) void refresh();
    }),
    view.onDidChangeVisibility(() => void refresh()),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('thongbao.language')) tree.redraw();
    }),
    commands.registerCommand(`${VIEW}.ofNotice`, look('notice')),
    commands.registerCommand(`${VIEW}.ofWorkspace`, look('workspace')),
    commands.registerCommand(`${VIEW}.export`, async () => exportTasks(await sourcesOf(scope), request)),
  );
  return { notice: current.notice, dispose: () => parts.dispose() };
}

/** The notice of the active editor, or the one that was shown last: a panel or another file in front of it changes nothing. */
function followNotice(isNotice: (document: TextDocument) => boolean, onChange: () => void): Tasks {
  const noticeOf = (document: TextDocument | undefined): TextDocument | undefined =>
    document && isNotice(document) ? document : undefined;
  let current = noticeOf(window.activeTextEditor?.document);
  const events = Disposable.from(
    window.onDidChangeActiveTextEditor((editor) => {
      const notice = noticeOf(editor?.document);
      if (!notice || notice === current) return;
      current = notice;
      onChange();
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (document === current) current = noticeOf(window.activeTextEditor?.document);
      onChange();
    }),
    workspace.onDidOpenTextDocument((document) => {
      if (document === window.activeTextEditor?.document) current = noticeOf(document) ?? current;
      if (isNotice(document)) onChange();
    }),
  );
  return { notice: () => current, dispose: () => events.dispose() };
}

/** The commands by which the view groups its tasks, by unit at first. */
function offerGroupings(tree: TaskTree): Disposable {
  const group = (grouping: Grouping) => () => {
    void commands.executeCommand('setContext', 'thongbao.grouping', grouping);
    tree.show({ grouping });
  };
  group('unit')();
  return Disposable.from(
    ...GROUPINGS.map((grouping) => commands.registerCommand(`${VIEW}.by.${grouping}`, group(grouping))),
  );
}

/** The filter of the view: asked for, shown beside the view's name, and known to the buttons that clear it. */
function createFilter(tree: TaskTree, view: { description?: string }): Disposable {
  let filter = '';
  const show = (wanted: string): void => {
    filter = wanted;
    void commands.executeCommand('setContext', 'thongbao.filtered', filter !== '');
    view.description = filter;
    tree.show({ filter });
  };
  const ask = async (): Promise<void> => {
    const { filterPrompt, filterPlaceholder } = texts().tasks;
    const given = await window.showInputBox({
      prompt: filterPrompt,
      placeHolder: filterPlaceholder,
      value: filter,
    });
    if (given !== undefined) show(given.trim());
  };
  return Disposable.from(
    commands.registerCommand(`${VIEW}.filter`, ask),
    commands.registerCommand(`${VIEW}.clearFilter`, () => show('')),
  );
}
