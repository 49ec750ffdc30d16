import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { RuleFailure } from '../rules/run';
import { type Client, isObject } from './client';
import { createPublisher } from './diagnostics';
import { changeDocument, type OpenDocument, openDocument, setSettings } from './documents';
import type { Inbox } from './inbox';
import { guarded, type Log } from './log';
import { type EditorSettings, readSettings, SECTION } from './settings';

export type Documents = ReadonlyMap<string, OpenDocument>;

/**
 * Keeps the open documents, their settings and their diagnostics in step with the client. A document that
 * could not be followed is dropped: no answer is better than one for another text.
 */
export function synchronise(connection: Connection, client: Client, inbox: Inbox, log: Log): Documents {
  const documents = new Map<string, OpenDocument>();
  const publisher = createPublisher(connection, client, inbox);
  let settings = readSettings(client.settings);

  const reported = new Set<string>();
  const onFailure: RuleFailure = ({ id }, error) => {
    if (!reported.has(id)) log(id, error);
    reported.add(id);
  };

  function drop(uri: string): void {
    if (documents.delete(uri)) publisher.closed(uri);
  }

  connection.onDidOpenTextDocument(
    guarded(log, 'didOpen', undefined, ({ textDocument: { uri, version, text } }) => {
      const document = openDocument(uri, version, text, settings, onFailure);
      documents.set(uri, document);
      publisher.changed(document);
      void refresh([document]);
    }),
  );

  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    inbox.changeHandled(uri);
    const document = documents.get(uri);
    if (!document) return;
    try {
      changeDocument(document, version, contentChanges);
      publisher.changed(document);
    } catch (error) {
      log('didChange', error);
      drop(uri);
    }
  });

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => drop(uri));

  connection.onDidChangeConfiguration(({ settings: sent }) => {
    if (client.configuration) return refresh([...documents.values()]);
    settings = readSettings(isObject(sent) && SECTION in sent ? sent[SECTION] : sent);
    for (const document of documents.values()) use(document, settings);
  });

  connection.onInitialized(() => {
    if (client.registersConfiguration)
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: SECTION })
        .catch((error) => log('register', error));
  });

  /** Asks the client for the settings of some documents; until it answers, those that are known hold. */
  async function refresh(asked: readonly OpenDocument[]): Promise<void> {
    if (!client.configuration || asked.length === 0) return;
    try {
      const items = asked.map(({ uri }) => ({ scopeUri: uri, section: SECTION }));
      const answers: readonly unknown[] = await connection.workspace.getConfiguration(items);
      asked.forEach((document, i) => {
        // A client that knows no such section keeps to what it said at the start.
        if (isObject(answers[i])) use(document, readSettings(answers[i]));
      });
    } catch (error) {
      log('configuration', error);
    }
  }

  function use(document: OpenDocument, next: EditorSettings): void {
    if (documents.get(document.uri) === document && setSettings(document, next)) publisher.changed(document);
  }

  return documents;
}
