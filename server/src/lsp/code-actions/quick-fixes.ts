import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { fixesOf } from '../../features/fixes';
import type { LocatedFinding } from '../../features/session';
import type { Client } from '../client';
import { toDiagnostic, toWorkspaceEdit } from '../convert';
import type { OpenDocument } from '../documents';

/** One action for each fix of each finding; the first fix of a finding is the preferred one. */
export function quickFixes(
  findings: readonly LocatedFinding[],
  document: OpenDocument,
  client: Client,
): CodeAction[] {
  return findings.flatMap((finding) => {
    const diagnostics = [toDiagnostic(finding, document, client)];
    return fixesOf(document.session, finding).map(({ title, edits }, i): CodeAction => {
      const edit = toWorkspaceEdit(document, edits, client);
      return {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        edit,
        ...(i === 0 && { isPreferred: true }),
      };
    });
  });
}
