import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { compatibleEdits, fixesOf } from '../features/fixes';
import { findingsIn, type LocatedFinding, type Session } from '../features/session';
import type { Rule } from '../rules/rule';
import type { Client } from './client';
import { FIX_ALL, isWanted, toWorkspaceEdit } from './convert';
import type { OpenDocument } from './documents';
import { TEXTS } from './texts';

/** The kind of the one that applies those of one rule: `source.fixAll.thongbao.text.spacing`. */
const kindOf = ({ id }: Rule): string => `${FIX_ALL}.${id.replace('/', '.')}`;

/** All safe fixes of the file, or those of the rule whose kind is asked for by name. */
export function fixAllActions(
  document: OpenDocument,
  only: readonly CodeActionKind[],
  client: Client,
): CodeAction[] {
  const { session, settings } = document;
  const texts = TEXTS[settings.language];
  if (isWanted(FIX_ALL, only)) {
    const edits = compatibleEdits(session, findingsIn(session).findings, false);
    return edits.length === 0
      ? []
      : [{ title: texts.fixAll, kind: FIX_ALL, edit: toWorkspaceEdit(document, edits, client) }];
  }
  return session.rules
    .filter((rule) => only.includes(kindOf(rule)))
    .flatMap((rule) => {
      const found = safelyMended(session, rule);
      return found.length === 0 ? [] : [fixRule(document, rule, found, kindOf(rule), client)];
    });
}

/** More places are left to the action on the whole file: an offer must cost little. */
const MOST_PLACES = 200;

/** For each rule that found something here and mends it safely: all its places in the file at once, where there are more. */
export function fixRuleActions(
  findings: readonly LocatedFinding[],
  document: OpenDocument,
  client: Client,
): CodeAction[] {
  const rules = new Set(findings.map(({ rule }) => rule));
  return [...rules].flatMap((rule) => {
    const found = safelyMended(document.session, rule);
    const isHere = found.some(({ finding }) => findings.some((here) => here.finding === finding));
    if (!isHere || found.length < 2 || found.length > MOST_PLACES) return [];
    return [fixRule(document, rule, found, CodeActionKind.QuickFix, client)];
  });
}

function fixRule(
  document: OpenDocument,
  rule: Rule,
  found: readonly LocatedFinding[],
  kind: CodeActionKind,
  client: Client,
): CodeAction {
  const edits = compatibleEdits(document.session, found, false);
  const title = TEXTS[document.settings.language].fixRule(rule.title, found.length);
  return { title, kind, edit: toWorkspaceEdit(document, edits, client) };
}

function safelyMended(session: Session, rule: Rule): LocatedFinding[] {
  const ofRule = findingsIn(session).findings.filter((finding) => finding.rule === rule);
  if (ofRule.length > MOST_PLACES) return ofRule;
  return ofRule.filter((finding) => fixesOf(session, finding)[0]?.safe);
}
