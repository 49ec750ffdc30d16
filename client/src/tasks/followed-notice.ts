import { Disposable, type TextDocument, window, workspace } from 'vscode';

export interface FollowedNotice extends Disposable {
  /** The notice that was shown last, as long as it is open. */
  notice(): TextDocument | undefined;
}

/** The notice of the active editor, or the one that was shown last: a panel or another file in front of it changes nothing. */
export function followNotice(
  isNotice: (document: TextDocument) => boolean,
  onChange: () => void,
): FollowedNotice {
  const noticeOf = (document: TextDocument | undefined): TextDocument | undefined =>
    document && isNotice(document) ? document : undefined;
  let current = noticeOf(window.activeTextEditor?.document);
  const events = Disposable.from(
    window.onDidChangeActiveTextEditor((editor) => {
      const notice = noticeOf(editor?.document);
      if (!notice || notice === current) return;
      current = notice;
      onChange();
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (document === current) current = noticeOf(window.activeTextEditor?.document);
      onChange();
    }),
    workspace.onDidOpenTextDocument((document) => {
      if (document === window.activeTextEditor?.document) current = noticeOf(document) ?? current;
      if (isNotice(document)) onChange();
    }),
  );
  return { notice: () => current, dispose: () => events.dispose() };
}
