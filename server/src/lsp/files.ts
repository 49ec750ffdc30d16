import { type Connection, DidChangeWatchedFilesNotification, RequestType } from 'vscode-languageserver';
import type { FileRead } from '../config/file-read';
import { type Client, isObject } from './client';
import type { ReadFile } from './configuration/configuration';
import type { Log } from './log';

/** A client that says so reads files for the server, wherever they are: on a disk, in a repository, in the web. */
const READ_FILE = new RequestType<{ uri: string }, unknown, void>('thongbao/readFile');

/** The addresses of all notices in the client's workspace. */
const LIST_NOTICES = new RequestType<Record<string, never>, unknown, void>('thongbao/listNotices');

/** A configuration may name its profile as it likes; profiles are JSON files. */
const WATCHED = ['**/*.json', '**/*.thongbao'];

/** What files of notices are called. */
export const NOTICE_NAME = /\.thongbao$/i;

/** Where the notices of a workspace are, as far as they are saved. */
export interface NoticeFiles {
  /** The addresses of all notices in some folders. */
  list(folders: readonly string[]): Promise<readonly string[]>;
  read: ReadFile;
}

/** How the server comes to the files of its client's workspace. */
export interface Files {
  readonly read: ReadFile;
  /** Null where nobody can say which notices there are. */
  readonly notices: NoticeFiles | null;
}

/** Files are read by the client, else from the disk of the server's host, else not at all. */
export function filesOf(connection: Connection, client: Client, disk: NoticeFiles | undefined): Files {
  if (!client.readsFiles) {
    const absent: ReadFile = async () => ({ failure: 'absent' });
    return { read: disk?.read ?? absent, notices: disk ?? null };
  }
  const read: ReadFile = async (uri) => fileReadOf(await connection.sendRequest(READ_FILE, { uri }));
  const list = async (): Promise<readonly string[]> => {
    const answer = await connection.sendRequest(LIST_NOTICES, {});
    return Array.isArray(answer) ? answer.filter((uri) => typeof uri === 'string') : [];
  };
  return { read, notices: client.listsNotices ? { list, read } : null };
}

/** Asks the client to say when files change that the server has read. */
export function watchFiles(connection: Connection, log: Log): void {
  connection.client
    .register(DidChangeWatchedFilesNotification.type, {
      watchers: WATCHED.map((globPattern) => ({ globPattern })),
    })
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
