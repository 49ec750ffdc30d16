import type { WorkspaceEdit } from 'vscode-languageserver';
import { type ConfigEdit, newConfig } from '../../config/edit-config';
import { rangeOfSpan } from '../../text/offset';
import type { Client } from '../client';
import type { ConfigTarget } from '../configuration/configuration';

/** A change of an office's configuration, which is made where there is none. Null where the client cannot make it, or where the file must be mended first. */
export function configEdit(
  { uri, text }: ConfigTarget,
  editOf: (text: string) => ConfigEdit | null,
  { documentChanges, createsFiles }: Client,
): WorkspaceEdit | null {
  if (!documentChanges) return null;
  const textDocument = { uri, version: null };
  if (text === null) {
    const start = { line: 0, character: 0 };
    const edits = [{ range: { start, end: start }, newText: newConfig(editOf) }];
    const creation = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
    return createsFiles ? { documentChanges: [creation, { textDocument, edits }] } : null;
  }
  const edit = editOf(text);
  if (!edit) return null;
  const edits = [{ range: rangeOfSpan(text, edit.span), newText: edit.newText }];
  return { documentChanges: [{ textDocument, edits }] };
}
