import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import { editFor, newConfig, type OfficeDecision } from '../config/edit-config';
import type { LocatedFinding } from '../features/session';
import { type Silencing, silencingsOf } from '../features/silencing';
import { rangeOfSpan } from '../text/offset';
import type { Client } from './client';
import type { ConfigTarget } from './configuration';
import { toDiagnostic, toWorkspaceEdit } from './convert';
import type { OpenDocument } from './documents';
import { TEXTS, type Texts } from './texts';

/** The actions that have rules say nothing of some findings. None of them is ever the preferred one. */
export function silencingActions(
  findings: readonly LocatedFinding[],
  document: OpenDocument,
  client: Client,
): CodeAction[] {
  const texts = TEXTS[document.settings.language].silence;
  const silencings = silencingsOf(document.session, findings);
  const isOneRule = new Set(silencings.map(({ rule }) => rule)).size === 1;
  return silencings.flatMap((silencing): CodeAction[] => {
    const change = changeFor(silencing, document, client);
    if (!change) return [];
    const rule = isOneRule ? texts.thisRule : texts.namedRule(silencing.rule);
    const diagnostics = silencing.findings.map((finding) => toDiagnostic(finding, document, client));
    return [
      { title: titleOf(silencing, rule, texts), kind: CodeActionKind.QuickFix, diagnostics, ...change },
    ];
  });
}

function titleOf({ by }: Silencing, rule: string, texts: Texts['silence']): string {
  if (by.scope !== 'office') return texts[by.scope](rule);
  return 'accept' in by.decision ? texts.accept(by.decision.accept) : texts.office(rule);
}

function changeFor(
  { by }: Silencing,
  document: OpenDocument,
  client: Client,
): Pick<CodeAction, 'edit' | 'command'> | null {
  if (by.scope !== 'office') return { edit: toWorkspaceEdit(document, [by.edit], client) };
  const { config } = document;
  const edit = config && configEdit(config, by.decision, client);
  if (!edit) return null;
  // An edit of a file that is not shown stays unsaved, and only what is saved takes effect.
  const command = { title: 'Lưu', command: 'thongbao.saveConfiguration', arguments: [config.uri] };
  return client.savesConfiguration ? { edit, command } : { edit };
}

/** Null where the client cannot make the edit, or where the file must be mended first. */
function configEdit(
  { uri, text }: ConfigTarget,
  decision: OfficeDecision,
  { documentChanges, createsFiles }: Client,
): WorkspaceEdit | null {
  if (!documentChanges) return null;
  const textDocument = { uri, version: null };
  if (text === null) {
    const start = { line: 0, character: 0 };
    const edits = [{ range: { start, end: start }, newText: newConfig(decision) }];
    const creation = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
    return createsFiles ? { documentChanges: [creation, { textDocument, edits }] } : null;
  }
  const edit = editFor(text, decision);
  if (!edit) return null;
  const edits = [{ range: rangeOfSpan(text, edit.span), newText: edit.newText }];
  return { documentChanges: [{ textDocument, edits }] };
}
