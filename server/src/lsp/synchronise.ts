import type { Connection } from 'vscode-languageserver';
import type { Settings, SettingsSource } from '../config/settings';
import type { Client } from './client';
import { createMistakePublisher } from './configuration/config-diagnostics';
import type { ConfigTarget } from './configuration/configuration';
import { type EditorSettings, withConfiguration } from './configuration/editor-settings';
import { followConfiguration } from './configuration/follow-configuration';
import { followEditorSettings } from './configuration/follow-editor-settings';
import { createPublisher, toPublish } from './diagnostics';
import { type Documents, noteChanges, openDocument, setSettings } from './documents';
import { filesOf, watchFiles } from './files';
import type { Inbox } from './inbox';
import { guarded, type Log } from './log';
import { createOpenDocuments, failuresTo } from './open-documents';
import { createWorkspaceNotices, type NoticeFiles } from './workspace-notices';

/** What the configuration says that holds for an address, and where it can be added to; no document need be open there. */
export type OfficeOf = (uri: string) => Promise<{ source: SettingsSource; target: ConfigTarget | null }>;

/** Keeps the open documents, their settings and their diagnostics in step with the client. */
export function synchronise(
  connection: Connection,
  client: Client,
  inbox: Inbox,
  log: Log,
  disk?: NoticeFiles,
): {
  documents: Documents;
  officeOf: OfficeOf;
  /** The settings that hold for an address; no document need be open there. */
  settingsAt: (uri: string) => Promise<Settings>;
} {
  const open = createOpenDocuments(log, (uri) => {
    editor.closed(uri);
    unsettled.delete(uri);
    notices.closed(uri);
    publisher.closed(uri);
    showMistakes([...documents.keys()].map(configuration.of));
  });
  const { all: documents, current } = open;
  const onFailure = failuresTo(log);
  /** Documents whose configuration is still being looked for; nothing is said of them before. */
  const unsettled = new Set<string>();
  const files = filesOf(connection, client, disk);
  const editor = followEditorSettings(connection, client, documents, log, use);
  const configuration = followConfiguration(connection, client, files.read, log, () => {
    void configure([...documents.keys()]);
    void notices.scan();
    for (const uri of documents.keys()) notices.touched(uri);
  });
  const notices = createWorkspaceNotices({
    files: files.notices,
    folders: configuration.folders,
    configuration,
    sessionOf: (uri) => current(uri)?.session ?? null,
    onChange: compare,
    log,
  });
  const showMistakes = createMistakePublisher(connection);
  const publisher = createPublisher(connection, inbox, {
    bringUpToDate: (uri) => void current(uri),
    diagnosticsOf: guarded(log, 'publishDiagnostics', null, (uri) => {
      const document = current(uri);
      return document && toPublish(document, client);
    }),
  });

  /** Looks at the open notices again, beside others that cite otherwise now. */
  function compare(changed: string | null): void {
    for (const [uri, { session }] of documents) {
      if (uri === changed) continue;
      session.runner.othersChanged();
      if (!unsettled.has(uri)) publisher.changed(uri);
    }
  }

  connection.onDidOpenTextDocument(
    guarded(log, 'didOpen', undefined, ({ textDocument: { uri, version, text } }) => {
      configuration.opened(uri);
      const options = { settings: settingsOf(uri), onFailure, others: notices.besides(uri) };
      open.put(uri, openDocument(uri, version, text, options));
      notices.touched(uri);
      if (configuration.of(uri) === undefined) unsettled.add(uri);
      else publisher.changed(uri);
      void configure([uri]);
      void editor.ask([uri]);
    }),
  );

  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const document = documents.get(uri);
    if (!document) return;
    noteChanges(document, version, contentChanges);
    notices.touched(uri);
    if (!unsettled.has(uri)) publisher.changed(uri);
  });

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => open.drop(uri));

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

  /** Looks for the configurations of some documents; what it finds may hold for others too. */
  async function configure(uris: readonly string[]): Promise<void> {
    await configuration.load(uris);
    for (const uri of documents.keys()) {
      if (configuration.of(uri) === undefined) continue;
      use(uri);
      if (unsettled.delete(uri)) publisher.changed(uri);
    }
    showMistakes([...documents.keys()].map(configuration.of));
  }

  const settingsOf = (uri: string): EditorSettings =>
    withConfiguration(editor.of(uri), configuration.of(uri)?.source);

  /** Gives a document the settings that hold for it now. */
  function use(uri: string): void {
    const document = current(uri);
    if (!document) return;
    document.config = configuration.targetOf(uri);
    if (!setSettings(document, settingsOf(uri))) return;
    notices.touched(uri);
    if (!unsettled.has(uri)) publisher.changed(uri);
    if (client.refreshesInlayHints)
      connection.languages.inlayHint.refresh().catch((error) => log('inlayHint/refresh', error));
  }

  async function officeOf(uri: string): ReturnType<OfficeOf> {
    // What is written follows from what stands there now, and a shared folder may not tell of its changes.
    configuration.forget();
    await configure([uri]);
    return { source: configuration.of(uri)?.source ?? {}, target: configuration.targetOf(uri) };
  }

  async function settingsAt(uri: string): Promise<Settings> {
    await configuration.load([uri]);
    return settingsOf(uri).check;
  }

  return { documents: current, officeOf, settingsAt };
}
