import type { Connection } from 'vscode-languageserver';
import { version } from '../../../package.json';
import { capabilitiesFor } from './capabilities';
import { readClient } from './client';
import { createLog } from './log';
import { answerFormatting } from './requests/formatting';
import { answerModeRequests } from './requests/mode';
import { answerNavigation } from './requests/navigation';
import { answerNewNoticeRequests } from './requests/new-notice';
import { answerNextNoticeRequests } from './requests/next-notice';
import { answerReading } from './requests/reading';
import { answerSemanticTokens } from './requests/semantic-tokens';
import { createTaskLists } from './requests/task-lists';
import { answerTaskRequests } from './requests/tasks';
import { answerWriting } from './requests/writing';
import type { Runtime } from './runtime';
import { synchronise } from './synchronise';

/** Serves one client until it goes. */
export function startServer(connection: Connection, { inbox, today, disk }: Runtime): void {
  const log = createLog(connection);
  connection.onInitialize((params) => {
    const client = readClient(params);
    const { documents, officeOf, settingsAt } = synchronise(connection, client, inbox, log, disk);
    answerReading(connection, client, documents, log, today);
    answerWriting(connection, client, documents, log, today);
    answerTaskRequests(connection, documents, createTaskLists(documents, settingsAt), log, today);
    answerNavigation(connection, client, documents, log);
    answerFormatting(connection, documents, log);
    answerSemanticTokens(connection, documents, log);
    answerModeRequests(connection, documents, officeOf, log);
    answerNewNoticeRequests(connection, officeOf, today);
    answerNextNoticeRequests(connection, documents, log, today);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'thongbao', version } };
  });
  connection.listen();
}
