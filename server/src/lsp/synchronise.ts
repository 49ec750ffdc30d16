import type { Connection } from 'vscode-languageserver';
import type { Settings, SettingsSource } from '../config/settings';
import type { Client } from './client';
import type { ConfigTarget } from './configuration/configuration';
import { type Documents, noteChanges, openDocument } from './documents';
import { type NoticeFiles, watchFiles } from './files';
import type { Inbox } from './inbox';
import { guarded, type Log } from './log';
import { failuresTo } from './open-documents';
import { isDoneInTime } from './patience';
import { configure, createWorkspace, documentChanged, settingsOf, type Workspace } from './workspace';

/** What the configuration says that holds for an address, and where it can be added to; no document need be open there. */
export type OfficeOf = (uri: string) => Promise<{ source: SettingsSource; target: ConfigTarget | null }>;

/** What requests may ask of the workspace. */
export interface Synchronised {
  readonly documents: Documents;
  readonly officeOf: OfficeOf;
  /** The settings that hold for an address; no document need be open there. */
  readonly settingsAt: (uri: string) => Promise<Settings>;
}

/** Keeps the open documents, their settings and their diagnostics in step with the client. */
export function synchronise(
  connection: Connection,
  client: Client,
  inbox: Inbox,
  log: Log,
  disk?: NoticeFiles,
): Synchronised {
  const workspace = createWorkspace(connection, client, inbox, log, disk);
  followDocuments(connection, workspace, log);
  followFiles(connection, client, workspace, log);
  return {
    documents: workspace.open.current,
    officeOf: (uri) => officeOf(workspace, uri),
    settingsAt: (uri) => settingsAt(workspace, uri),
  };
}

function followDocuments(connection: Connection, workspace: Workspace, log: Log): void {
  const { open, editor, configuration, notices, publisher, unsettled } = workspace;
  const onFailure = failuresTo(log);

  connection.onDidOpenTextDocument(
    guarded(log, 'didOpen', undefined, ({ textDocument: { uri, version, text } }) => {
      configuration.opened(uri);
      const options = { settings: settingsOf(workspace, uri), onFailure, others: notices.besides(uri) };
      open.put(uri, openDocument(uri, version, text, options));
      notices.touched(uri);
      if (configuration.of(uri) === undefined) unsettled.add(uri);
      else publisher.changed(uri);
      void configure(workspace, [uri]);
      void editor.ask([uri]);
    }),
  );

  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const document = open.all.get(uri);
    if (!document) return;
    noteChanges(document, version, contentChanges);
    documentChanged(workspace, uri);
  });

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => open.drop(uri));
}

function followFiles(connection: Connection, client: Client, workspace: Workspace, log: Log): void {
  const { editor, configuration, notices } = workspace;

  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    configuration.filesChanged(uris);
    notices.filesChanged(uris);
  });

  connection.onInitialized(() => {
    configuration.watch();
    if (client.registersWatchers) watchFiles(connection, log);
    void notices.scan();
    editor.watch();
  });
}

async function officeOf(workspace: Workspace, uri: string): ReturnType<OfficeOf> {
  const { configuration } = workspace;
  // What is written follows from what stands there now, and a shared folder may not tell of its changes.
  configuration.forget();
  await configure(workspace, [uri]);
  return { source: configuration.of(uri)?.source ?? {}, target: configuration.targetOf(uri) };
}

async function settingsAt(workspace: Workspace, uri: string): Promise<Settings> {
  await isDoneInTime(workspace.configuration.load([uri]));
  return settingsOf(workspace, uri).check;
}
