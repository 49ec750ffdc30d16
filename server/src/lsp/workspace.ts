import type { Connection } from 'vscode-languageserver';
import type { Client } from './client';
import { createMistakePublisher } from './configuration/config-diagnostics';
import { type EditorSettings, withConfiguration } from './configuration/editor-settings';
import { type FollowedConfiguration, followConfiguration } from './configuration/follow-configuration';
import { type FollowedSettings, followEditorSettings } from './configuration/follow-editor-settings';
import { createPublisher, type Publisher, toPublish } from './diagnostics';
import { setSettings } from './documents';
import { filesOf, type NoticeFiles } from './files';
import type { Inbox } from './inbox';
import { guarded, type Log } from './log';
import { createWorkspaceNotices, type WorkspaceNotices } from './notices/workspace-notices';
import { createOpenDocuments, type OpenDocuments } from './open-documents';
import { isDoneInTime } from './patience';

/** What the server knows of its client's workspace. Each part is told by the functions below what happens to the others. */
export interface Workspace {
  readonly client: Client;
  readonly open: OpenDocuments;
  /** What the user has set. */
  readonly editor: FollowedSettings;
  /** What the offices have set. */
  readonly configuration: FollowedConfiguration;
  readonly notices: WorkspaceNotices;
  readonly publisher: Publisher;
  /** Documents whose configuration is still being looked for; nothing is said of them before, unless that takes long. */
  readonly unsettled: Set<string>;
  /** Shows what is wrong with the configurations in use. */
  showMistakes(): void;
  /** Asks the client to fetch anew what it draws into the text. */
  refreshHints(): void;
}

/** All that the server knows of its documents; `disk` is for hosts whose client does not read files. */
export function createWorkspace(
  connection: Connection,
  client: Client,
  inbox: Inbox,
  log: Log,
  disk?: NoticeFiles,
): Workspace {
  const files = filesOf(connection, client, disk);
  const open = createOpenDocuments(log, (uri) => documentClosed(workspace, uri));
  const { all, current } = open;
  const configuration = followConfiguration(connection, client, files.read, log, () =>
    configurationChanged(workspace),
  );
  const showMistakesOf = createMistakePublisher(connection);
  const workspace: Workspace = {
    client,
    open,
    editor: followEditorSettings(connection, client, all, log, (uri) => takeSettings(workspace, uri)),
    configuration,
    notices: createWorkspaceNotices({
      files: files.notices,
      folders: configuration.folders,
      configuration,
      sessionOf: (uri) => current(uri)?.session ?? null,
      onChange: (notice) => othersChanged(workspace, notice),
      log,
    }),
    publisher: createPublisher(connection, inbox, {
      bringUpToDate: (uri) => void current(uri),
      diagnosticsOf: guarded(log, 'publishDiagnostics', null, (uri) => {
        const document = current(uri);
        return document && toPublish(document, client);
      }),
    }),
    unsettled: new Set(),
    showMistakes: () => showMistakesOf([...all.keys()].map(configuration.of)),
    refreshHints: () =>
      void connection.languages.inlayHint.refresh().catch((error) => log('inlayHint/refresh', error)),
  };
  return workspace;
}

/** The settings that hold for an address; no document need be open there. */
export const settingsOf = ({ editor, configuration }: Workspace, uri: string): EditorSettings =>
  withConfiguration(editor.of(uri), configuration.of(uri)?.source);

/**
 * Looks for the configurations of some documents; what it finds may hold for others too. Where a client is long in
 * reading the files, or never answers, its documents are checked under what is known, and anew when it answers.
 */
export async function configure(workspace: Workspace, uris: readonly string[]): Promise<void> {
  const { configuration, publisher, unsettled } = workspace;
  const configured = configuration.load(uris).then(() => takeConfigurations(workspace));
  if (await isDoneInTime(configured)) return;
  for (const uri of uris) if (unsettled.delete(uri)) publisher.changed(uri);
}

/** Gives the open documents the configurations that are known. */
function takeConfigurations(workspace: Workspace): void {
  const { open, configuration, publisher, unsettled } = workspace;
  for (const uri of open.all.keys()) {
    if (configuration.of(uri) === undefined) continue;
    takeSettings(workspace, uri);
    if (unsettled.delete(uri)) publisher.changed(uri);
  }
  workspace.showMistakes();
}

/** Takes note that what is found in a document may be something else now. */
export function documentChanged({ notices, publisher, unsettled }: Workspace, uri: string): void {
  notices.touched(uri);
  if (!unsettled.has(uri)) publisher.changed(uri);
}

function documentClosed(
  { editor, notices, publisher, unsettled, showMistakes }: Workspace,
  uri: string,
): void {
  editor.closed(uri);
  unsettled.delete(uri);
  notices.closed(uri);
  publisher.closed(uri);
  showMistakes();
}

/** Files or folders have changed, and with them what holds in which document. */
function configurationChanged(workspace: Workspace): void {
  const { open, notices } = workspace;
  void configure(workspace, [...open.all.keys()]);
  void notices.scan();
  for (const uri of open.all.keys()) notices.touched(uri);
}

/** Looks at the open notices again, beside others that cite otherwise now. */
function othersChanged({ open, publisher, unsettled }: Workspace, changed: string | null): void {
  for (const [uri, { session }] of open.all) {
    if (uri === changed) continue;
    session.runner.othersChanged();
    if (!unsettled.has(uri)) publisher.changed(uri);
  }
}

/** Gives a document the settings that hold for it now. */
function takeSettings(workspace: Workspace, uri: string): void {
  const { client, open, configuration } = workspace;
  const document = open.current(uri);
  if (!document) return;
  document.config = configuration.targetOf(uri);
  if (!setSettings(document, settingsOf(workspace, uri))) return;
  documentChanged(workspace, uri);
  if (client.refreshesInlayHints) workspace.refreshHints();
}
