import {
  type Diagnostic,
  Disposable,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { isSameTyping, isTyped, shownMarks, type TypedWord, wordBefore } from './typed-word';

/** Shows diagnostics in the editor. */
type Show = (uri: Uri, diagnostics: Diagnostic[]) => void;

export interface QuietTyping extends Disposable {
  /** Shows what the server has found, but for the word that is being typed. */
  show(uri: Uri, diagnostics: Diagnostic[], show: Show): void;
}

/** When typing rests for so long, the word is taken for written. In milliseconds. */
const REST = 1500;

/** What the server has found last of the document that is being typed in. */
interface Found {
  readonly uri: Uri;
  readonly diagnostics: Diagnostic[];
  readonly show: Show;
}

/**
 * Keeps quiet about the word that is being typed until the caret leaves it or typing rests. Only the editor's own
 * marks wait; what the server says is the whole truth at any time.
 */
export function quietWhileTyping(isNotice: (document: TextDocument) => boolean): QuietTyping {
  let words: readonly TypedWord[] = [];
  /** The change whose move of the carets has not been told yet. */
  let moving = false;
  let found: Found | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;

  function typed(): void {
    clearTimeout(rest);
    rest = setTimeout(reveal, REST);
    moving = true;
  }

  /** Shows what was held back. After a change the server is about to say it anew. */
  function reveal(): void {
    clearTimeout(rest);
    words = [];
    moving = false;
    if (found) found.show(found.uri, found.diagnostics);
    found = undefined;
  }

  function moved(editor: TextEditor): void {
    const now = wordsOf(editor);
    if (moving) {
      moving = false;
      words = now;
    } else if (words.length > 0 && !isSameTyping(words, now)) reveal();
  }

  const subscriptions = Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      if (contentChanges.length === 0 || document !== window.activeTextEditor?.document) return;
      found = undefined;
      if (reason === undefined && isNotice(document) && isTyped(contentChanges)) typed();
      else reveal();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) moved(textEditor);
    }),
    window.onDidChangeActiveTextEditor(reveal),
  );
  return {
    show(uri, diagnostics, show) {
      const editor = window.activeTextEditor;
      if (editor?.document.uri.toString() !== uri.toString()) return show(uri, diagnostics);
      if (moving) words = wordsOf(editor);
      found = { uri, diagnostics, show };
      show(uri, shownMarks(diagnostics, words));
    },
    dispose() {
      clearTimeout(rest);
      subscriptions.dispose();
    },
  };
}

function wordsOf({ document, selections }: TextEditor): TypedWord[] {
  return selections.flatMap(({ active }) => wordBefore(document.lineAt(active.line).text, active) ?? []);
}
