import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { watchInbox } from './inbox';
import { refusingOutOfTurn } from './lifecycle';
import { startServer } from './server';
import { localToday } from './today';

/** The part of a worker that is used here; the project is not compiled against the browser's types. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const { reader, messageStrategy, inbox } = watchInbox(new BrowserMessageReader(self));
const writer = new BrowserMessageWriter(self);
const connection = createConnection(reader, writer, {
  messageStrategy: refusingOutOfTurn(messageStrategy, writer),
});
startServer(connection, { inbox, today: localToday });
