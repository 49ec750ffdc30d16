import {
  ConfigurationTarget,
  type Disposable,
  languages,
  Range,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { opensLikeNotice } from '../../server/src/features/recognition';
import { PLAIN_TEXT } from './identity';
import { texts } from './texts';

/** Nothing behind these lines and these characters is looked at. */
const FIRST_LINES = new Range(0, 0, 40, 0);
const FIRST_CHARACTERS = 10_000;

/**
 * Takes a plain text that opens like a notice for one, as the setting `thongbao.plainText` says. The question is
 * asked once in a window, and its answer is remembered in the setting. Whoever makes a notice plain means it.
 */
export function plainTextRecognition(): Disposable & { take(document: TextDocument): Promise<void> } {
  let asked = false;
  let closed = '';

  // A document that becomes one of another language is closed, and opened before anything else happens.
  const listener = workspace.onDidCloseTextDocument(({ uri }) => {
    closed = uri.toString();
    queueMicrotask(() => {
      closed = '';
    });
  });

  async function isWanted(uri: Uri): Promise<boolean> {
    const setting = workspace.getConfiguration('thongbao').get<string>('plainText', 'ask');
    if (setting !== 'ask') return setting === 'always';
    if (asked) return false;
    asked = true;
    return ask(uri);
  }

  async function take(document: TextDocument): Promise<void> {
    if (languages.match(PLAIN_TEXT, document) === 0 || document.uri.toString() === closed) return;
    const beginning = document.getText(FIRST_LINES).slice(0, FIRST_CHARACTERS);
    if (!opensLikeNotice(beginning) || !(await isWanted(document.uri))) return;
    await languages.setTextDocumentLanguage(document, 'thongbao');
  }

  return { take, dispose: () => listener.dispose() };
}

async function ask({ path }: Uri): Promise<boolean> {
  const { question, always, never } = texts();
  const answer = await window.showInformationMessage(
    question(path.slice(path.lastIndexOf('/') + 1)),
    always,
    never,
  );
  if (answer === undefined) return false;
  const setting = answer === always ? 'always' : 'never';
  await workspace.getConfiguration('thongbao').update('plainText', setting, ConfigurationTarget.Global);
  return setting === 'always';
}
