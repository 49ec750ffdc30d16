import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { type Client, isObject } from '../client';
import type { Log } from '../log';
import { folderOf } from '../uris';
import { type EditorSettings, readSettings, SECTION } from './editor-settings';

/** What the client's user has set. */
export interface FollowedSettings {
  /** The settings of a document: what the client has answered for it, else for another of its folder, else what it has said of all. */
  of(document: string): EditorSettings;
  /** Asks for the settings of open documents; until the client answers, those that are known hold. */
  ask(documents: readonly string[]): Promise<void>;
  closed(document: string): void;
  /** Asks the client to say when its settings change. Before it is initialized it would answer with an error. */
  watch(): void;
}

/** The settings of a client's user; `onChange` is called for each open document that may have others now. */
export function followEditorSettings(
  connection: Connection,
  client: Client,
  open: ReadonlyMap<string, unknown>,
  log: Log,
  onChange: (document: string) => void,
): FollowedSettings {
  let ofAll = readSettings(client.settings);
  const ofDocument = new Map<string, EditorSettings>();
  /** Until the client answers for a document, that of another one in its folder is the best guess. */
  const ofFolder = new Map<string, EditorSettings>();

  connection.onDidChangeConfiguration(({ settings: sent }) => {
    if (client.configuration) {
      ofFolder.clear();
      return ask([...open.keys()]);
    }
    if (!isObject(sent)) return;
    ofAll = readSettings(SECTION in sent ? sent[SECTION] : sent);
    for (const document of open.keys()) onChange(document);
  });

  async function ask(documents: readonly string[]): Promise<void> {
    if (!client.configuration || documents.length === 0) return;
    try {
      const items = documents.map((scopeUri) => ({ scopeUri, section: SECTION }));
      const answers: readonly unknown[] = await connection.workspace.getConfiguration(items);
      documents.forEach((document, i) => {
        // A client that knows no such section keeps to what it said at the start.
        if (!isObject(answers[i]) || !open.has(document)) return;
        const settings = readSettings(answers[i]);
        ofDocument.set(document, settings);
        ofFolder.set(folderOf(document), settings);
        onChange(document);
      });
    } catch (error) {
      log('configuration', error);
    }
  }

  return {
    of: (document) => ofDocument.get(document) ?? ofFolder.get(folderOf(document)) ?? ofAll,
    ask,
    closed: (document) => void ofDocument.delete(document),
    watch() {
      if (client.registersConfiguration)
        connection.client
          .register(DidChangeConfigurationNotification.type, { section: SECTION })
          .catch((error) => log('register', error));
    },
  };
}
