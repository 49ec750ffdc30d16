import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { draftActionsAt } from '../../features/actions';
import type { DraftActionName } from '../../features/actions/action';
import type { Range } from '../../text/span';
import type { Client } from '../client';
import { toWorkspaceEdit } from '../convert';
import type { OpenDocument } from '../documents';
import { TEXTS } from '../texts';
import { isWanted } from './wanted';

const KINDS: Readonly<Record<DraftActionName, CodeActionKind>> = {
  renumberList: CodeActionKind.RefactorRewrite,
  numberDashes: CodeActionKind.RefactorRewrite,
  sortRecipients: CodeActionKind.RefactorRewrite,
  addRecipient: CodeActionKind.RefactorRewrite,
  moveTask: CodeActionKind.RefactorMove,
};

/** The changes that a drafter may ask for at a place, of the kinds that are wanted. */
export function draftActions(
  document: OpenDocument,
  range: Range,
  only: readonly CodeActionKind[] | undefined,
  client: Client,
): CodeAction[] {
  if (!Object.values(KINDS).some((kind) => isWanted(kind, only))) return [];
  const titles = TEXTS[document.settings.language].actions;
  return draftActionsAt(document.session, range)
    .filter(({ name }) => isWanted(KINDS[name], only))
    .map(({ name, subject, edits }) => ({
      title: titles[name](subject),
      kind: KINDS[name],
      edit: toWorkspaceEdit(document, edits, client),
    }));
}
