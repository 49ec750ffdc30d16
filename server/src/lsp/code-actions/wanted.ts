import type { CodeActionKind } from 'vscode-languageserver';

/** Whether an action of `kind` answers a request for the kinds `only`; a request for none asks for all. */
export function isWanted(kind: CodeActionKind, only: readonly CodeActionKind[] | undefined): boolean {
  return (
    only === undefined ||
    only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`))
  );
}
