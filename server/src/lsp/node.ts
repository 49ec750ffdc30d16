import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type FileRead, MAX_CONFIG_BYTES, textRead } from '../config/file-read';
import { watchInbox } from './inbox';
import { startServer } from './server';
import { localToday } from './today';

/** The server as a process of its own: `--stdio` for any editor, `--node-ipc` for VS Code. */
function transport(): { reader: MessageReader; writer: MessageWriter } {
  if (process.argv.includes('--node-ipc')) {
    return { reader: new IPCMessageReader(process), writer: new IPCMessageWriter(process) };
  }
  if (process.argv.includes('--stdio')) {
    return {
      reader: new StreamMessageReader(process.stdin),
      writer: new StreamMessageWriter(process.stdout),
    };
  }
  process.stderr.write('Cách dùng: thongbao-language-server --stdio\n');
  process.exit(2);
}

/** Reads a configuration file for a client that does not read files for the server. */
async function readFromDisk(uri: string): Promise<FileRead> {
  let path: string;
  let size: number;
  try {
    path = fileURLToPath(uri);
    ({ size } = await stat(path));
  } catch {
    return { failure: 'absent' };
  }
  if (size > MAX_CONFIG_BYTES) return { failure: 'tooLarge' };
  return readFile(path).then(textRead, () => ({ failure: 'unreadable' }));
}

const { reader, writer } = transport();
const { reader: watched, inbox } = watchInbox(reader);
// A client that is gone without a word leaves no server behind.
reader.onClose(() => process.exit(1));
process.stdin.on('end', () => process.exit(1));
startServer(createConnection(watched, writer), { inbox, today: localToday, readFile: readFromDisk });
