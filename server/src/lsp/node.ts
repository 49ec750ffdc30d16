import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { listOnDisk, readFromDisk } from './disk';
import { compileLater } from './engine';
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

compileLater();
const { reader, writer } = transport();
const { reader: watched, messageStrategy, inbox } = watchInbox(reader);
// A client that is gone without a word leaves no server behind.
reader.onClose(() => process.exit(1));
process.stdin.on('end', () => process.exit(1));
const disk = { read: readFromDisk, list: listOnDisk };
startServer(createConnection(watched, writer, { messageStrategy }), { inbox, today: localToday, disk });
