import {
  type Diagnostic,
  Disposable,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { isSameTyping, isTyped, NOTHING, shownMarks, type Writing, writingAt } from './typed-word';

/** Shows diagnostics in the editor. */
type Show = (uri: Uri, diagnostics: Diagnostic[]) => void;

export interface QuietTyping extends Disposable {
  /** Shows what the server has found, but for what is being typed. */
  show(uri: Uri, diagnostics: Diagnostic[], show: Show): void;
}

/** When typing rests for so long, what was typed is taken for written. In milliseconds. */
const REST = 1500;

/** What the server has found last of the document that is being typed in. */
interface Found {
  readonly uri: Uri;
  readonly diagnostics: Diagnostic[];
  readonly show: Show;
}

/**
 * Keeps quiet about the word that is being typed, and about what its line lacks so far, until the caret leaves them or
 * typing rests. Only the editor's own marks wait; what the server says is the whole truth at any time.
 */
export function quietWhileTyping(isNotice: (document: TextDocument) => boolean): QuietTyping {
  let writing: Writing = NOTHING;
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
    writing = NOTHING;
    moving = false;
    if (found) found.show(found.uri, found.diagnostics);
    found = undefined;
  }

  function moved(editor: TextEditor): void {
    const now = writingIn(editor);
    if (moving) {
      moving = false;
      writing = now;
    } else if (writing !== NOTHING && !isSameTyping(writing, now)) reveal();
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
      if (moving) writing = writingIn(editor);
      found = { uri, diagnostics, show };
      show(uri, shownMarks(diagnostics, writing));
    },
    dispose() {
      clearTimeout(rest);
      subscriptions.dispose();
    },
  };
}

function writingIn({ document, selections }: TextEditor): Writing {
  return writingAt(
    selections.map(({ active }) => active),
    (line) => document.lineAt(line).text,
    document.lineCount,
  );
}
