import {
  Disposable,
  type DocumentSelector,
  IndentAction,
  languages,
  Range,
  type TextDocumentChangeEvent,
  window,
  workspace,
} from 'vscode';
import { enterRules } from '../../server/src/features/enter-rules';
import { isEmptyItem } from '../../server/src/syntax/next-marker';

/**
 * What Enter does in a list, without binding the key, which input methods need. VS Code's own rules write the next
 * mark; only what they cannot do, to take an empty item away, is done here behind the line break.
 */
export function goesOnWithLists(language: string, selector: DocumentSelector): Disposable {
  const onEnterRules = enterRules().map(({ beforeText, appendText }) => ({
    beforeText: new RegExp(beforeText, 'u'),
    afterText: /^\s*$/,
    action: { indentAction: IndentAction.None, appendText },
  }));
  return Disposable.from(
    languages.setLanguageConfiguration(language, { onEnterRules }),
    workspace.onDidChangeTextDocument((event) => void endList(selector, event)),
  );
}

/** A line break behind an item without words takes the item away. */
async function endList(
  selector: DocumentSelector,
  { document, contentChanges, reason }: TextDocumentChangeEvent,
): Promise<void> {
  const [change, ...others] = contentChanges;
  if (!change || others.length > 0 || reason !== undefined || !/^\r?\n$/.test(change.text)) return;
  const { start } = change.range;
  const editor = window.activeTextEditor;
  if (editor?.document !== document || languages.match(selector, document) === 0) return;
  // VS Code asks the server itself where it formats what is typed.
  if (workspace.getConfiguration('editor', document).get('formatOnType')) return;
  const { text } = document.lineAt(start.line);
  if (!isEmptyItem(text) || document.lineAt(start.line + 1).text !== '') return;
  const item = new Range(start.line, 0, start.line + 1, 0);
  // An edit is refused where the next key was faster; the item is still there then.
  for (let tries = 0; tries < 5 && document.lineAt(start.line).text === text; tries++) {
    if (await editor.edit((edit) => edit.delete(item), { undoStopBefore: false, undoStopAfter: true }))
      return;
  }
}
