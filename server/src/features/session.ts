import { DEFAULT_SETTINGS, type Settings, type Severity } from '../config/settings';
import type { OtherNotices } from '../model/citation/citation-index';
import { createFactReader, type FactReader } from '../model/facts';
import {
  type DocumentFacts,
  FACT_SOURCES,
  readDocumentFacts,
  sameFacts,
} from '../model/notice/document-facts';
import { RULES } from '../rules/registry';
import type { Rule } from '../rules/rule';
import type { RuledFinding, RuleFailure } from '../rules/runner/guard';
import { type PageFindings, RuleRunner } from '../rules/runner/rule-runner';
import { resolveRules } from '../rules/runner/rule-set';
import { edit } from '../syntax/edit';
import { type BlockChange, parse } from '../syntax/parse';
import { bitOf } from '../syntax/structure';
import {
  type Block,
  blocksOf,
  type Page,
  pageAtLine,
  rangeAt,
  rangeIn,
  rangeOfPiece,
  type Tree,
} from '../syntax/tree';
import { type Range, type TextEdit, touches } from '../text/span';

/**
 * An open document with all that is known of it. It is changed in place by `editSession`; what was computed
 * from it before an edit must not be used after it.
 */
export interface Session {
  readonly tree: Tree;
  readonly settings: Settings;
  readonly facts: FactReader;
  document: DocumentFacts;
  runner: RuleRunner;
  readonly rules: readonly Rule[];
  readonly onFailure: RuleFailure;
  /** The other notices of the workspace; null where there is none. */
  readonly others: OtherNotices | null;
}

export interface SessionOptions {
  readonly settings?: Settings;
  /** All that there are where this is left out; none where only the structure is asked for. */
  readonly rules?: readonly Rule[];
  readonly onFailure?: RuleFailure;
  readonly others?: OtherNotices | null;
}

/** Opens a text: it is parsed now, and checked when somebody asks what is found. */
export function openSession(text: string, options: SessionOptions = {}): Session {
  const { settings = DEFAULT_SETTINGS, rules = RULES, onFailure = () => {}, others = null } = options;
  const tree = parse(text);
  const document = readDocumentFacts(tree);
  const facts = createFactReader(settings);
  const ruleSet = resolveRules(rules, settings, document);
  const runner = new RuleRunner(tree, ruleSet, facts, document, onFailure, others);
  runner.update(everything(tree), document);
  return { tree, settings, facts, document, runner, rules, onFailure, others };
}

/**
 * Applies edits in order, each to the text that the one before it left. Afterwards all answers equal those for
 * the edited text freshly opened.
 */
export function editSession(session: Session, edits: readonly TextEdit[]): void {
  const { tree } = session;
  const change = edit(tree, edits);
  const document = factsAfter(session, change);
  if (document.isNotice !== session.document.isNotice) {
    const ruleSet = resolveRules(session.rules, session.settings, document);
    const { facts, onFailure, others } = session;
    session.runner = new RuleRunner(tree, ruleSet, facts, document, onFailure, others);
    session.runner.update(everything(tree), document);
  } else {
    session.runner.update(change, document);
  }
  session.document = document;
}

const everything = (tree: Tree): BlockChange => ({
  removed: [],
  added: [...blocksOf(tree)],
  above: [],
  below: [],
  keepsOrder: false,
});

function factsAfter({ tree, document }: Session, { removed, added }: BlockChange): DocumentFacts {
  const isSource = ({ component }: Block): boolean => (bitOf(component) & FACT_SOURCES) !== 0;
  if (!removed.some(isSource) && !added.some(isSource)) return document;
  const fresh = readDocumentFacts(tree);
  return sameFacts(fresh, document) ? document : fresh;
}

/** A finding at its place in the file. */
export interface LocatedFinding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly block: Block;
  readonly finding: RuledFinding;
}

/** The findings in the order of the text, at most `limit`, and how many there are in all. */
export function findingsIn(
  { tree, runner }: Session,
  limit = Number.POSITIVE_INFINITY,
): { findings: LocatedFinding[]; total: number } {
  const findings: LocatedFinding[] = [];
  let total = 0;
  for (const page of tree.pages) {
    const ofPage = runner.findingsOf(page);
    total += ofPage.length;
    if (findings.length === limit) continue;
    const room = limit - findings.length;
    const onPage = locatedOn(page, ofPage);
    findings.push(...(onPage.length > room ? onPage.slice(0, room) : onPage));
  }
  return { findings, total };
}

/** The findings whose range touches the given one. */
export function findingsAt({ tree, runner }: Session, range: Range): LocatedFinding[] {
  const found: LocatedFinding[] = [];
  const last = pageAtLine(tree, range.end.line).index;
  // The left column of the first line may be the last block of the page before.
  for (let i = pageAtLine(tree, range.start.line - 1).index; i <= last; i++) {
    const page = tree.pages[i]!;
    for (const candidate of locatedOn(page, runner.findingsOf(page)))
      if (touches(candidate.range, range)) found.push(candidate);
  }
  return found;
}

/** The findings of pages with their places, by what the page says and the line that it began on. */
const knownPlaces = new WeakMap<PageFindings, { firstLine: number; findings: readonly LocatedFinding[] }>();

/** A page's findings with their places: the same objects for as long as the page says the same in the same place. */
function locatedOn({ firstLine }: Page, ofPage: PageFindings): readonly LocatedFinding[] {
  const known = knownPlaces.get(ofPage);
  if (known?.firstLine === firstLine) return known.findings;
  const findings = ofPage.map(({ block, line, finding }) => located(block, firstLine + line, finding));
  knownPlaces.set(ofPage, { firstLine, findings });
  return findings;
}

function located(block: Block, line: number, finding: RuledFinding): LocatedFinding {
  const range = finding.at ? rangeOfPiece(finding.at, line) : rangeAt(block.paragraph, line, finding.span);
  return { rule: finding.rule, severity: finding.severity, message: finding.message, range, block, finding };
}

/** Where a finding points besides its own place. */
export function relatedOf(
  { tree }: Session,
  { finding }: LocatedFinding,
): { range: Range; message: string }[] {
  return (finding.related ?? []).map(({ block, span, message }) => ({
    range: rangeIn(tree, block, span),
    message,
  }));
}
