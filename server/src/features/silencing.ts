import type { OfficeDecision } from '../config/edit-config';
import { isAtHead } from '../rules/runner/accepted';
import { acceptedIn, asAccepted } from '../syntax/acceptance';
import { lineOf } from '../syntax/tree';
import { groupedBy } from '../text/grouping';
import { breakAt } from '../text/lines';
import type { TextEdit } from '../text/span';
import type { LocatedFinding, Session } from './session';

/** A way to have a rule say nothing of some findings, or of one word: here, in this notice, for the user, for the office. */
export interface Silencing {
  readonly rule: string;
  readonly findings: readonly LocatedFinding[];
  readonly by:
    | { readonly scope: 'paragraph' | 'file'; readonly edit: TextEdit }
    | { readonly scope: 'notice'; readonly word: string; readonly edit: TextEdit }
    | { readonly scope: 'user'; readonly word: string }
    | { readonly scope: 'office'; readonly decision: OfficeDecision };
}

/** More is no word or name any more. */
const LONGEST_WORD = 60;

/** The ways to silence the rules that made some findings, rule by rule, from the narrowest to the widest. */
export function silencingsOf(session: Session, findings: readonly LocatedFinding[]): Silencing[] {
  const silenceable = findings.filter(({ rule }) => rule.silenceable !== false);
  const byRule = groupedBy(silenceable, ({ rule }) => rule.id);
  return [...byRule].flatMap(([rule, ofRule]) => [
    ...inParagraph(session, rule, ofRule),
    { rule, findings: ofRule, by: { scope: 'file' as const, edit: comment(session, 0, rule) } },
    ...acceptances(session, rule, ofRule),
    { rule, findings: ofRule, by: { scope: 'office' as const, decision: { off: rule } } },
  ]);
}

/**
 * For the paragraph that the findings lie in; of several, nobody can tell which one is meant. Before the first
 * part of the notice a comment would speak for the whole file.
 */
function inParagraph(session: Session, rule: string, findings: readonly LocatedFinding[]): Silencing[] {
  const [{ block }] = findings as [LocatedFinding];
  if (isAtHead(block) || findings.some((other) => other.block !== block)) return [];
  const edit = comment(session, lineOf(session.tree, block), rule);
  return [{ rule, findings, by: { scope: 'paragraph', edit } }];
}

function comment({ tree }: Session, line: number, rule: string): TextEdit {
  const start = { line, character: 0 };
  return { range: { start, end: start }, newText: `// bỏ qua ${rule}${breakAt(tree.lines, line)}` };
}

function acceptances(session: Session, rule: string, findings: readonly LocatedFinding[]): Silencing[] {
  if (!findings[0]!.rule.acceptable) return [];
  const byWord = groupedBy(findings, ({ block, finding: { span } }) =>
    block.paragraph.text.slice(span.start, span.end).trim(),
  );
  return [...byWord]
    .filter(([word]) => word !== '' && word.length <= LONGEST_WORD)
    .flatMap(([word, ofWord]) =>
      [
        { scope: 'notice' as const, word, edit: acceptance(session, word) },
        { scope: 'user' as const, word },
        { scope: 'office' as const, decision: { accept: word } },
      ].map((by) => ({ rule, findings: ofWord, by })),
    );
}

/** Puts a word behind those that a comment at the head accepts, or makes the first line such a comment. */
function acceptance({ tree }: Session, word: string): TextEdit {
  const accepting = tree.pages[0]!.blocks.find(
    (block) =>
      block.component === 'comment' && isAtHead(block) && acceptedIn(block.paragraph.text).length > 0,
  );
  if (!accepting) {
    const start = { line: 0, character: 0 };
    const newText = `// chấp nhận: ${asAccepted(word)}${breakAt(tree.lines, 0)}`;
    return { range: { start, end: start }, newText };
  }
  const line = lineOf(tree, accepting);
  const end = { line, character: tree.lines.text[line]!.trimEnd().length };
  return { range: { start: end, end }, newText: `, ${asAccepted(word)}` };
}
