import type { OfficeDecision } from '../config/edit-config';
import { lineOf } from '../syntax/tree';
import type { Lines } from '../text/lines';
import type { TextEdit } from '../text/span';
import type { LocatedFinding, Session } from './session';

/** A way to have a rule say nothing of some findings: for a paragraph, for the file, or for the whole office. */
export interface Silencing {
  readonly rule: string;
  readonly findings: readonly LocatedFinding[];
  readonly by:
    | { readonly scope: 'paragraph' | 'file'; readonly edit: TextEdit }
    | { readonly scope: 'office'; readonly decision: OfficeDecision };
}

/** Rules that let pass what is among the accepted words of the settings. */
const ACCEPTING: readonly string[] = [
  'text/syllable',
  'text/capitalisation',
  'text/name-variant',
  'text/abbreviation',
  'text/known-slip',
];

/** A comment that suppresses nothing is taken out, and not suppressed in its turn. */
const NEVER_SILENCED = 'comment/unused-suppression';

/** More is no word or name any more. */
const LONGEST_WORD = 60;

/** The ways to silence the rules that made some findings, rule by rule, from the narrowest to the widest. */
export function silencingsOf(session: Session, findings: readonly LocatedFinding[]): Silencing[] {
  const byRule = groupedBy(findings, ({ rule }) => rule.id);
  byRule.delete(NEVER_SILENCED);
  return [...byRule].flatMap(([rule, ofRule]) => [
    ...inParagraph(session, rule, ofRule),
    { rule, findings: ofRule, by: { scope: 'file' as const, edit: comment(session, 0, rule) } },
    ...acceptances(rule, ofRule),
    { rule, findings: ofRule, by: { scope: 'office' as const, decision: { off: rule } } },
  ]);
}

/**
 * For the paragraph that the findings lie in; of several, nobody can tell which one is meant. Before the first
 * part of the notice a comment would speak for the whole file.
 */
function inParagraph(session: Session, rule: string, findings: readonly LocatedFinding[]): Silencing[] {
  const [{ block }] = findings as [LocatedFinding];
  if (block.before.seen === 0 || findings.some((other) => other.block !== block)) return [];
  const edit = comment(session, lineOf(session.tree, block), rule);
  return [{ rule, findings, by: { scope: 'paragraph', edit } }];
}

function comment({ tree }: Session, line: number, rule: string): TextEdit {
  const start = { line, character: 0 };
  return { range: { start, end: start }, newText: `// bỏ qua ${rule}${breakAt(tree.lines, line)}` };
}

const breakAt = ({ breaks }: Lines, line: number): string => breaks[line] || breaks[0] || '\n';

function acceptances(rule: string, findings: readonly LocatedFinding[]): Silencing[] {
  if (!ACCEPTING.includes(rule)) return [];
  const byWord = groupedBy(findings, ({ block, finding: { span } }) =>
    block.paragraph.text.slice(span.start, span.end).trim(),
  );
  return [...byWord]
    .filter(([word]) => word !== '' && word.length <= LONGEST_WORD)
    .map(([word, ofWord]) => ({
      rule,
      findings: ofWord,
      by: { scope: 'office', decision: { accept: word } },
    }));
}

function groupedBy<K, V>(values: readonly V[], keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
