import { type CodeAction, CodeActionKind, type Command } from 'vscode-languageserver';
import { editFor } from '../../config/edit-config';
import type { LocatedFinding } from '../../features/session';
import { type Silencing, silencingsOf } from '../../features/silencing';
import type { Client } from '../client';
import { toDiagnostic, toWorkspaceEdit } from '../convert';
import type { OpenDocument } from '../documents';
import { TEXTS, type Texts } from '../texts';
import { configEdit } from './config-edit';

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
  if (by.scope === 'notice' || by.scope === 'user') return texts.accept[by.scope](by.word);
  if (by.scope !== 'office') return texts[by.scope](rule);
  return 'accept' in by.decision ? texts.accept.office(by.decision.accept) : texts.office(rule);
}

function changeFor(
  { by }: Silencing,
  document: OpenDocument,
  client: Client,
): Pick<CodeAction, 'edit' | 'command'> | null {
  if (by.scope === 'user') return client.acceptsWords ? { command: acceptForUser(by.word) } : null;
  if (by.scope !== 'office') return { edit: toWorkspaceEdit(document, [by.edit], client) };
  const { config } = document;
  const edit = config && configEdit(config, (text) => editFor(text, by.decision), client);
  if (!edit) return null;
  // An edit of a file that is not shown stays unsaved, and only what is saved takes effect.
  const command = { title: 'Lưu', command: 'thongbao.saveConfiguration', arguments: [config.uri] };
  return client.savesConfiguration ? { edit, command } : { edit };
}

/** The client's own settings are its own to write. */
const acceptForUser = (word: string): Command => ({
  title: 'Chấp nhận',
  command: 'thongbao.acceptForUser',
  arguments: [word],
});
