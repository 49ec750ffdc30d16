import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
} from 'vscode-languageserver';
import { findingsAt } from '../../features/session';
import type { Client } from '../client';
import type { OpenDocument } from '../documents';
import { draftActions } from './draft-actions';
import { fixAllActions, fixRuleActions } from './fix-all-actions';
import { quickFixes } from './quick-fixes';
import { silencingActions } from './silencing-actions';
import { isWanted } from './wanted';

/**
 * The repairs of findings, behind them the ways to mend or to silence their rules altogether, and what a drafter may
 * ask for besides. An action on the whole file is never offered by itself, only where its kind is asked for.
 */
export function codeActions(
  document: OpenDocument,
  { range, context: { only, triggerKind } }: CodeActionParams,
  client: Client,
): CodeAction[] {
  const actions: CodeAction[] = [];
  // An editor that only looks for what is wrong here, as the caret moves, needs no more than the repairs.
  const isAsked = triggerKind !== CodeActionTriggerKind.Automatic;
  if (isWanted(CodeActionKind.QuickFix, only)) {
    const findings = findingsAt(document.session, range);
    actions.push(...quickFixes(findings, document, client));
    if (isAsked) actions.push(...fixRuleActions(findings, document, client));
    actions.push(...silencingActions(findings, document, client));
  }
  if (isAsked) actions.push(...draftActions(document, range, only, client));
  if (only) actions.push(...fixAllActions(document, only, client));
  return actions;
}
