import {
  type Connection,
  DidChangeWatchedFilesNotification,
  RequestType,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import type { FileRead } from '../config/file-read';
import { type Client, isObject } from './client';
import { type Configuration, createConfiguration, type ReadFile } from './configuration';
import type { Log } from './log';
import { workspaceFolderOf } from './uris';

/** A client that says so reads files for the server, wherever they are: on a disk, in a repository, in the web. */
const READ_FILE = new RequestType<{ uri: string }, unknown, void>('thongbao/readFile');

/** A configuration may name its profile as it likes; profiles are JSON files. */
const WATCHED = '**/*.json';

export interface FollowedConfiguration extends Configuration {
  /** To be called where a document is opened whose files nobody watches. */
  opened(document: string): void;
  /** Asks the client to say when folders or files change. Before the client is initialized it would answer with an error. */
  watch(): void;
}

/**
 * The configuration files of a client's workspace; `onChange` is called when files or folders have changed. They
 * are read by the client, else by `readFromDisk`, else not at all.
 */
export function followConfiguration(
  connection: Connection,
  client: Client,
  readFromDisk: ReadFile | undefined,
  log: Log,
  onChange: () => void,
): FollowedConfiguration {
  let folders = client.workspaceFolders;
  const readByClient: ReadFile = async (uri) => fileReadOf(await connection.sendRequest(READ_FILE, { uri }));
  const absent: ReadFile = async () => ({ failure: 'absent' });
  const read = client.readsFiles ? readByClient : (readFromDisk ?? absent);
  const configuration = createConfiguration(read, () => folders, log);

  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (configuration.changed(changes.map(({ uri }) => uri))) onChange();
  });
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
    opened(document) {
      const isWatched = client.registersWatchers && workspaceFolderOf(document, folders) !== null;
      if (!isWatched) configuration.forget();
    },
    watch() {
      if (client.changesFolders) followFolders();
      if (client.registersWatchers) watchFiles(connection, log);
    },
  };
}

function watchFiles(connection: Connection, log: Log): void {
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: WATCHED }] })
    .catch((error) => log('register', error));
}

/** The client's answer; one that makes no sense is as none. */
function fileReadOf(answer: unknown): FileRead {
  if (!isObject(answer)) return { failure: 'unreadable' };
  if (typeof answer.text === 'string') return { text: answer.text };
  const { failure } = answer;
  return failure === 'absent' || failure === 'tooLarge' || failure === 'notText'
    ? { failure }
    : { failure: 'unreadable' };
}
