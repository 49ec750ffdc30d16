import {
  commands,
  Disposable,
  type DocumentSelector,
  languages,
  type TreeView,
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
import { type FollowedNotice, followNotice } from './followed-notice';
import { GROUPINGS, type Grouping } from './groups';
import { noticesMatching, WorkspaceNotices } from './sources';
import { createStatus, type Status } from './status';
import { type Row, TaskTree } from './view';

const VIEW = 'thongbao.tasks';
type Scope = 'notice' | 'workspace';

/** The view, the status, and where their tasks come from. */
interface Parts {
  readonly tree: TaskTree;
  readonly view: TreeView<Row>;
  readonly status: Status;
  readonly notices: WorkspaceNotices;
  readonly current: FollowedNotice;
  scope: Scope;
}

/** The view “Nhiệm vụ”, the status of the notice, and the commands that take tasks out of the editor. */
export function registerTasks(selector: DocumentSelector, name: string, request: Request): FollowedNotice {
  const isNotice = noticesMatching(selector);
  const tree = new TaskTree();
  const refresh = oneAtATime(() => update(parts, request));
  const parts: Parts = {
    tree,
    view: window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true }),
    status: createStatus(selector, name),
    notices: new WorkspaceNotices(isNotice, () => void refresh()),
    current: followNotice(isNotice, () => void refresh()),
    scope: 'notice',
  };
  const { view, status, notices, current } = parts;
  const all = Disposable.from(
    view,
    status,
    notices,
    current,
    offerGroupings(tree),
    createFilter(tree, view),
    offerScopes(parts, refresh),
    // The server sends diagnostics for every version that it has read.
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => isShown(parts, uri))) void refresh();
    }),
    view.onDidChangeVisibility(() => void refresh()),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('thongbao.language')) tree.redraw();
    }),
    commands.registerCommand(`${VIEW}.export`, async () =>
      exportTasks(await sourcesOf(parts, parts.scope), request),
    ),
  );
  return { notice: current.notice, dispose: () => all.dispose() };
}

/** Asks for the tasks, and shows them. */
async function update(parts: Parts, request: Request): Promise<void> {
  const { tree, view, status, current, scope } = parts;
  const notice = current.notice();
  const wanted = scope === 'workspace' && view.visible ? 'workspace' : 'notice';
  const sources = await sourcesOf(parts, wanted);
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

async function sourcesOf({ notices, current }: Parts, scope: Scope): Promise<TaskSource[]> {
  if (scope === 'workspace') return notices.sources();
  const notice = current.notice();
  return notice ? [{ uri: notice.uri.toString() }] : [];
}

const isShown = ({ current, scope }: Parts, uri: Uri): boolean =>
  scope === 'workspace' || uri.toString() === current.notice()?.uri.toString();

/** The commands by which the view shows the tasks of the notice, at first, or of the workspace. */
function offerScopes(parts: Parts, refresh: () => Promise<void>): Disposable {
  const look = (scope: Scope) => () => {
    parts.scope = scope;
    void commands.executeCommand('setContext', 'thongbao.scope', scope);
    return refresh();
  };
  void look('notice')();
  return Disposable.from(
    commands.registerCommand(`${VIEW}.ofNotice`, look('notice')),
    commands.registerCommand(`${VIEW}.ofWorkspace`, look('workspace')),
  );
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
