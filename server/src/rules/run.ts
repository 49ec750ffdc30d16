import type { Severity } from '../config/settings';
import type { OtherNotices } from '../model/citation/citation-index';
import type { DocumentFacts } from '../model/document-facts';
import type { FactReader } from '../model/facts';
import { createTaskReader, type TaskReader } from '../model/task-reader';
import type { Paragraph } from '../syntax/paragraph';
import { type BlockChange, together } from '../syntax/parse';
import type { Block, Page, Tree } from '../syntax/tree';
import { overlaps } from '../text/span';
import { AcceptedWords } from './accepted';
import { GroupIndex } from './groups';
import { leftoversOf, speaksToRules, type Unhushed } from './leftovers';
import { asNeighboursSeeIt, blocksAround } from './neighbours';
import { settled } from './precedence';
import { type Finding, LONGEST_CHECKED, type NeighbourContext, type PlacedFinding, type Rule } from './rule';
import type { ActiveRule, RuleSet } from './ruleset';

/** A finding with the rule that made it and the severity that it has here. */
export interface RuledFinding extends Finding {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Told once when a rule throws; the rule is switched off for the session. */
export type RuleFailure = (rule: Rule, error: unknown) => void;

/**
 * Runs the rules of one rule set over one tree. Findings stay with the paragraph or block that they were
 * made for; after an edit only new ones are looked at.
 */
export class RuleRunner {
  private readonly ofParagraph = new WeakMap<Paragraph, readonly RuledFinding[]>();
  private readonly ofPlace = new WeakMap<Block, readonly RuledFinding[]>();
  private ofDocument = new WeakMap<Block, readonly RuledFinding[]>();
  private ofBlock = new WeakMap<Block, OwnFindings>();
  private ofElsewhere = new WeakMap<Block, readonly RuledFinding[]>();
  private ofPage = new WeakMap<Page, PageRecord>();
  private readonly groups: GroupIndex;
  private readonly accepted: AcceptedWords;
  private readonly tasks: TaskReader;
  private readonly ofNotice = new Map<ActiveRule<'notice'>, readonly RuledFinding[]>();
  private notice = new Map<Block, RuledFinding[]>();
  private readonly suppressing = new Set<Block>();
  /** What is said of suppressing comments that suppress nothing. */
  private leftovers = new Map<Block, readonly RuledFinding[]>();
  private readonly failed = new Set<Rule>();
  /** What was edited since the rules ran, and the facts of the document now. */
  private unchecked: { readonly change: BlockChange; readonly document: DocumentFacts } | null = null;

  constructor(
    private readonly tree: Tree,
    private readonly ruleSet: RuleSet,
    private readonly facts: FactReader,
    private document: DocumentFacts,
    private readonly onFailure: RuleFailure,
    private readonly others: OtherNotices | null = null,
  ) {
    this.tasks = createTaskReader({ tree, facts });
    this.accepted = new AcceptedWords(ruleSet.settings.words);
    this.groups = new GroupIndex(ruleSet.group, (active, run) => this.guarded(active, run));
  }

  /** Takes note of an edit. Nothing is checked before somebody asks what is found. */
  update(change: BlockChange, document: DocumentFacts): void {
    const seen = asNeighboursSeeIt(change);
    const { unchecked } = this;
    this.unchecked = { change: unchecked ? together([unchecked.change, seen]) : seen, document };
  }

  /** Brings the groups and what is said of the notice up to the last edit. */
  private catchUp(): void {
    if (!this.unchecked) return;
    const { change, document } = this.unchecked;
    const { removed, added } = change;
    const isSameDocument = document === this.document;
    if (!isSameDocument) {
      this.document = document;
      this.ofDocument = new WeakMap();
      this.forgetBlocks();
    }
    if (this.accepted.update(change)) this.forgetBlocks();
    const stale = blocksAround(this.tree, change);
    for (const block of added) stale.delete(block);
    for (const block of removed) {
      this.groups.remove(block);
      this.suppressing.delete(block);
    }
    for (const block of stale) this.forget(block);
    for (const block of added) {
      const { component, paragraph } = block;
      if (component === 'comment' && speaksToRules(paragraph.text)) this.suppressing.add(block);
    }
    for (const block of stale) if (!isLong(block)) this.groups.addAnew(block, this.contextOf(block));
    for (const block of added) if (!isLong(block)) this.groups.add(block, this.contextOf(block));
    for (const block of this.groups.refresh(this.noticeContext())) this.ofPage.delete(block.page);
    this.runNoticeRules(isSameDocument && [...removed, ...added].every(isInBody));
    this.unchecked = null;
  }

  /** Takes note that other notices say something else now. */
  othersChanged(): void {
    this.ofElsewhere = new WeakMap();
    this.ofPage = new WeakMap();
    if (!this.unchecked) this.runNoticeRules(true);
  }

  private forget(block: Block): void {
    this.tasks.forget(block);
    this.ofDocument.delete(block);
    this.ofBlock.delete(block);
    this.ofPage.delete(block.page);
  }

  /** The findings of a page's blocks, in the order of the text; kept until the page changes. */
  findingsOf(page: Page): PageFindings {
    this.catchUp();
    return this.read(page).findings;
  }

  private read(page: Page): PageRecord {
    const known = this.ofPage.get(page);
    if (known?.version === page.version) return known;
    const failures = this.failed.size;
    const findings: PageFinding[] = [];
    const speaking = new Set<string>();
    const needed = new Set<string>();
    let line = 0;
    for (const block of page.blocks) {
      const said = this.unsuppressed(block);
      for (const word of said.needed) needed.add(word);
      for (const finding of said.settled) {
        speaking.add(finding.rule.id);
        if (!isSuppressed(block, finding.rule.id)) findings.push({ block, line, finding });
      }
      line += block.paragraph.lineCount;
    }
    // What a rule said before it failed does not count.
    if (this.failed.size > failures) return this.read(page);
    const record = { version: page.version, findings, speaking, needed };
    this.ofPage.set(page, record);
    return record;
  }

  /** All that is said of a block; where two rules speak of one thing, only one of them. */
  private unsuppressed(block: Block): Said {
    const own = remembered(this.ofBlock, block, () => this.ownFindings(block));
    const others = [
      ...this.groups.findingsOf(block),
      ...(this.notice.get(block) ?? []),
      ...(this.leftovers.get(block) ?? []),
    ];
    const elsewhere = this.elsewhereFindings(block).filter((found) => !others.some(isSame(found)));
    if (others.length === 0 && elsewhere.length === 0) return own;
    const { left, needed } = this.accepted.sift(block, [...others, ...elsewhere]);
    const all = [...own.all, ...left].filter(({ rule }) => !this.failed.has(rule));
    return { settled: settled(all), needed: [...own.needed, ...needed] };
  }

  /** What is said of a block beside other notices. */
  private elsewhereFindings(block: Block): readonly RuledFinding[] {
    const { others } = this;
    if (!others || isLong(block)) return NO_FINDINGS;
    return remembered(this.ofElsewhere, block, () => {
      const context = this.contextOf(block);
      return this.ruleSet.elsewhere.flatMap((active) =>
        this.guarded(active, () => active.rule.elsewhere!(context, others)),
      );
    });
  }

  /** What the rules say that look at one block at a time. */
  private ownFindings(block: Block): OwnFindings {
    const found = isLong(block)
      ? this.longFindings(block)
      : [...this.paragraphFindings(block), ...this.placeFindings(block), ...this.documentFindings(block)];
    const unfailed = found.filter(({ rule }) => !this.failed.has(rule));
    const { left: all, needed } = this.accepted.sift(block, unfailed);
    return { all, settled: settled(all), needed };
  }

  private longFindings(block: Block): readonly RuledFinding[] {
    const context = this.contextOf(block);
    return this.ruleSet.long.flatMap((active) => this.guarded(active, () => active.rule.check(context)));
  }

  private paragraphFindings({ paragraph }: Block): readonly RuledFinding[] {
    return remembered(this.ofParagraph, paragraph, () => {
      const context = { paragraph, facts: this.facts(paragraph), settings: this.ruleSet.settings };
      return this.ruleSet.paragraph.flatMap((active) =>
        this.guarded(active, () => active.rule.check(context)),
      );
    });
  }

  private placeFindings(block: Block): readonly RuledFinding[] {
    return remembered(this.ofPlace, block, () => {
      const context = this.contextOf(block);
      return this.ruleSet.place.flatMap((active) => this.guarded(active, () => active.rule.check(context)));
    });
  }

  private documentFindings(block: Block): readonly RuledFinding[] {
    return remembered(this.ofDocument, block, () => {
      const context = { ...this.contextOf(block), document: this.document };
      return this.ruleSet.document.flatMap((active) =>
        this.guarded(active, () => active.rule.check(context)),
      );
    });
  }

  private runNoticeRules(isEditInBody: boolean): void {
    const before = this.notice;
    this.notice = new Map();
    for (const active of this.ruleSet.notice) {
      const kept = isEditInBody && active.rule.skipsBody ? this.ofNotice.get(active) : undefined;
      const findings = kept ?? this.guarded(active, () => active.rule.check(this.noticeContext()));
      this.ofNotice.set(active, findings);
      for (const finding of findings) this.note((finding as RuledFinding & PlacedFinding).block, finding);
    }
    for (const block of [...before.keys(), ...this.notice.keys()]) this.ofPage.delete(block.page);
    this.findLeftovers();
  }

  private note(block: Block, finding: RuledFinding): void {
    const list = this.notice.get(block);
    if (list) list.push(finding);
    else this.notice.set(block, [finding]);
  }

  /** What comments say to no avail. It stays the same object where it says the same, and only else a page is read again. */
  private findLeftovers(): void {
    const before = this.leftovers;
    const leftovers = new Map<Block, readonly RuledFinding[]>();
    const unhushed = this.unhushed();
    for (const block of this.suppressing) {
      const found = leftoversOf(this.tree, block, this.ruleSet, unhushed);
      const known = before.get(block) ?? [];
      const isSame =
        found.length === known.length && found.every((one, i) => one.message === known[i]!.message);
      if (found.length > 0) leftovers.set(block, isSame ? known : found);
    }
    this.leftovers = leftovers;
    for (const block of new Set([...before.keys(), ...leftovers.keys()]))
      if (before.get(block) !== leftovers.get(block)) this.ofPage.delete(block.page);
  }

  private unhushed(): Unhushed {
    let known: { speaking: ReadonlySet<string>; needed: ReadonlySet<string> } | undefined;
    const anywhere = () => {
      known ??= this.saidAnywhere();
      return known;
    };
    return {
      speaks: (block, id) => this.unsuppressed(block).settled.some(({ rule }) => rule.id === id),
      speaksAnywhere: (id) => anywhere().speaking.has(id),
      needs: (word) => anywhere().needed.has(word),
    };
  }

  private saidAnywhere() {
    const records = this.tree.pages.map((page) => this.read(page));
    return {
      speaking: new Set(records.flatMap(({ speaking }) => [...speaking])),
      needed: new Set(records.flatMap(({ needed }) => [...needed])),
    };
  }

  private forgetBlocks(): void {
    this.ofBlock = new WeakMap();
    this.ofPage = new WeakMap();
  }

  private contextOf(block: Block): NeighbourContext {
    const { paragraph } = block;
    const { settings } = this.ruleSet;
    return { block, paragraph, facts: this.facts(paragraph), settings, notice: this.tasks };
  }

  private noticeContext() {
    const { tree, document, facts, others } = this;
    return { tree, document, facts, others, settings: this.ruleSet.settings };
  }

  /** Runs a rule so that its failure costs its own findings only. */
  private guarded(
    { rule, severity }: { rule: Rule; severity: Severity },
    run: () => Iterable<Finding>,
  ): RuledFinding[] {
    if (this.failed.has(rule)) return [];
    try {
      const findings: RuledFinding[] = [];
      for (const finding of run())
        findings.push({ ...finding, rule, severity: lower(severity, finding.severity) });
      return findings;
    } catch (error) {
      this.failed.add(rule);
      this.forgetBlocks();
      this.onFailure(rule, error);
      return [];
    }
  }
}

const NO_FINDINGS: readonly RuledFinding[] = [];

/** Whether a finding says of the same place what its rule says already. */
const isSame =
  (found: RuledFinding) =>
  (other: RuledFinding): boolean =>
    other.rule.id === found.rule.id && overlaps(other.span, found.span);

export type PageFindings = readonly PageFinding[];

/** A finding with its block and the block's first line, counted from the page's first line. */
export interface PageFinding {
  readonly block: Block;
  readonly line: number;
  readonly finding: RuledFinding;
}

/** What is said of a block, each thing by one rule, and the words that the notice accepts in it. */
interface Said {
  readonly settled: readonly RuledFinding[];
  readonly needed: readonly string[];
}

/** What the rules say of a block that look at it alone; it is settled for where nobody else speaks. */
interface OwnFindings extends Said {
  readonly all: readonly RuledFinding[];
}

interface PageRecord {
  readonly version: number;
  readonly findings: PageFindings;
  /** The rules that speak in the page, also where they are suppressed. */
  readonly speaking: ReadonlySet<string>;
  /** The words that the notice accepts and that stand in the page. */
  readonly needed: ReadonlySet<string>;
}

const isLong = ({ paragraph }: Block): boolean => paragraph.text.length > LONGEST_CHECKED;

const isInBody = ({ component }: Block): boolean => component === 'section' || component === 'blank';

const isSuppressed = ({ before }: Block, id: string): boolean =>
  before.suppressed.includes(id) || before.suppressedInFile.includes(id);

const WEIGHT: Record<Severity, number> = { error: 3, warning: 2, information: 1, hint: 0 };

/** A case may weigh less than its rule, never more: the rule's severity is what the office has set. */
const lower = (rule: Severity, own: Severity = rule): Severity => (WEIGHT[own] < WEIGHT[rule] ? own : rule);

function remembered<K extends object, V>(store: WeakMap<K, V>, key: K, make: () => V): V {
  const known = store.get(key);
  if (known !== undefined) return known;
  const value = make();
  store.set(key, value);
  return value;
}
