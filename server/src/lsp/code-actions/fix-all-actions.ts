import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { compatibleEdits, fixAllEdits, fixesOf } from '../../features/fixes';
import { findingsIn, type LocatedFinding, type Session } from '../../features/session';
import type { Rule } from '../../rules/rule';
import { FIX_ALL } from '../capabilities';
import type { Client } from '../client';
import { toWorkspaceEdit } from '../convert';
import type { OpenDocument } from '../documents';
import { TEXTS } from '../texts';
import { isWanted } from './wanted';

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
    const edits = fixAllEdits(session);
    return edits.length === 0
      ? []
      : [{ title: texts.fixAll, kind: FIX_ALL, edit: toWorkspaceEdit(document, edits, client) }];
  }
  return session.rules
    .filter((rule) => only.includes(kindOf(rule)))
    .flatMap((rule) => {
      const { findings } = findingsIn(session);
      const found = findings.filter((finding) => finding.rule === rule && isSafe(session, finding));
      return found.length === 0 ? [] : [fixRule(document, rule, found, kindOf(rule), client)];
    });
}

/** More places are left to the action on the whole file: an offer must cost little. */
const MOST_PLACES = 100;

/** For each rule that mends something here safely: all its places in the file at once, where there are more. */
export function fixRuleActions(
  findings: readonly LocatedFinding[],
  document: OpenDocument,
  client: Client,
): CodeAction[] {
  const { session } = document;
  const rules = new Set(findings.filter((finding) => isSafe(session, finding)).map(({ rule }) => rule));
  if (rules.size === 0) return [];
  const all = findingsIn(session).findings;
  return [...rules].flatMap((rule) => {
    const places = all.filter((finding) => finding.rule === rule);
    if (places.length < 2 || places.length > MOST_PLACES) return [];
    const found = places.filter((finding) => isSafe(session, finding));
    return found.length < 2 ? [] : [fixRule(document, rule, found, CodeActionKind.QuickFix, client)];
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

const isSafe = (session: Session, finding: LocatedFinding): boolean =>
  fixesOf(session, finding)[0]?.safe === true;
