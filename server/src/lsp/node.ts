import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { listOnDisk, readFromDisk } from './disk';
import { compileLater } from './engine';
import { watchInbox } from './inbox';
import { refusingOutOfTurn } from './lifecycle';
import { startServer } from './server';
import { localToday } from './today';

const USAGE = `Cách dùng: thongbao-language-server --stdio

Máy chủ ngôn ngữ cho thông báo kết luận: trình soạn thảo tự khởi động và trao đổi qua đầu vào, đầu ra chuẩn.
Rà soát ngay trên dòng lệnh: thongbao check.

  --stdio    chạy máy chủ
  --version  in phiên bản
  --help     in hướng dẫn này
`;

interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/** The server as a process of its own: `--stdio` for any editor, `--node-ipc` for VS Code; null for neither. */
function transport(): Transport | null {
  if (process.argv.includes('--node-ipc'))
    return { reader: new IPCMessageReader(process), writer: new IPCMessageWriter(process) };
  if (process.argv.includes('--stdio'))
    return {
      reader: new StreamMessageReader(process.stdin),
      writer: new StreamMessageWriter(process.stdout),
    };
  return null;
}

function serve({ reader, writer }: Transport): void {
  const { reader: watched, messageStrategy, inbox } = watchInbox(reader);
  // A client that is gone without a word leaves no server behind.
  reader.onClose(() => process.exit(1));
  process.stdin.on('end', () => process.exit(1));
  const connection = createConnection(watched, writer, {
    messageStrategy: refusingOutOfTurn(messageStrategy, writer),
  });
  const disk = { read: readFromDisk, list: listOnDisk };
  startServer(connection, { inbox, today: localToday, disk });
}

/** Answers whoever started the program by hand. */
function explain(): void {
  if (process.argv.includes('--version')) process.stdout.write(`${version}\n`);
  else if (process.argv.includes('--help') || process.argv.includes('-h')) process.stdout.write(USAGE);
  else {
    process.stderr.write(USAGE);
    process.exitCode = 2;
  }
}

compileLater();
const wanted = transport();
if (wanted) serve(wanted);
else explain();
