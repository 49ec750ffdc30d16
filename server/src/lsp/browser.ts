import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { watchInbox } from './inbox';
import { startServer } from './server';
import { localToday } from './today';

/** The part of a worker that is used here; the project is not compiled against the browser's types. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const { reader, messageStrategy, inbox } = watchInbox(new BrowserMessageReader(self));
const connection = createConnection(reader, new BrowserMessageWriter(self), { messageStrategy });
startServer(connection, { inbox, today: localToday });
