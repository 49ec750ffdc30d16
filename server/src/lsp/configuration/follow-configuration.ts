import type { Connection, WorkspaceFolder } from 'vscode-languageserver';
import type { Client } from '../client';
import type { Log } from '../log';
import { workspaceFolderOf } from '../uris';
import { type Configuration, createConfiguration, type ReadFile } from './configuration';

export interface FollowedConfiguration extends Configuration {
  /** To be called where a document is opened whose files nobody watches. */
  opened(document: string): void;
  /** The addresses of the workspace's folders. */
  folders(): readonly string[];
  /** Takes note that files have changed. */
  filesChanged(uris: readonly string[]): void;
  /** Asks the client to say when folders change. Before the client is initialized it would answer with an error. */
  watch(): void;
}

/** The configuration files of a client's workspace; `onChange` is called when files or folders have changed. */
export function followConfiguration(
  connection: Connection,
  client: Client,
  read: ReadFile,
  log: Log,
  onChange: () => void,
): FollowedConfiguration {
  let folders = client.workspaceFolders;
  const configuration = createConfiguration(read, () => folders, log);

  function followFolders(): void {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }: WorkspaceFolder) => uri));
      folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      configuration.forget();
      onChange();
    });
  }
  return {
    ...configuration,
    folders: () => folders,
    filesChanged(uris) {
      if (configuration.changed(uris)) onChange();
    },
    opened(document) {
      const isWatched = client.registersWatchers && workspaceFolderOf(document, folders) !== null;
      if (!isWatched) configuration.forget();
    },
    watch() {
      if (client.changesFolders) followFolders();
    },
  };
}
