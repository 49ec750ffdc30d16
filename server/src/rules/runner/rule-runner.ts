import type { OtherNotices } from '../../model/citation/citation-index';
import type { FactReader } from '../../model/facts';
import type { DocumentFacts } from '../../model/notice/document-facts';
import { createTaskReader, type TaskReader } from '../../model/task/task-reader';
import { type BlockChange, together } from '../../syntax/parse';
import type { Block, Page, Tree } from '../../syntax/tree';
import { overlaps } from '../../text/span';
import { settled } from '../precedence';
import type { NeighbourContext, NoticeContext } from '../rule';
import { AcceptedWords } from './accepted';
import { BlockFindings, isLong } from './block-findings';
import { GroupIndex } from './group-index';
import { Guard, type RuledFinding, type RuleFailure } from './guard';
import { leftoversOf, speaksToRules, type Unhushed } from './leftovers';
import { asNeighboursSeeIt, blocksConcerned, withoutUnconcerned } from './neighbours';
import { componentsIn, EVERY_COMPONENT, NoticeFindings } from './notice-findings';
import type { RuleSet } from './rule-set';

/**
 * Runs the rules of one rule set over one tree. Findings stay with the paragraph or block that they were
 * made for; after an edit only new ones are looked at.
 */
export class RuleRunner {
  private readonly guard: Guard;
  private readonly blockFindings: BlockFindings;
  private ownOfBlock = new WeakMap<Block, OwnFindings>();
  private pageRecords = new WeakMap<Page, PageRecord>();
  private readonly groups: GroupIndex;
  private readonly accepted: AcceptedWords;
  private readonly reader: TaskReader;
  private readonly noticeFindings: NoticeFindings;
  private readonly suppressing = new Set<Block>();
  /** What is said of suppressing comments that suppress nothing. */
  private leftovers = new Map<Block, readonly RuledFinding[]>();
  /** What was edited since the rules ran, and the facts of the document now. */
  private unchecked: Unchecked | null = null;

  constructor(
    private readonly tree: Tree,
    private readonly ruleSet: RuleSet,
    private readonly facts: FactReader,
    private document: DocumentFacts,
    onFailure: RuleFailure,
    private readonly others: OtherNotices | null,
  ) {
    this.reader = createTaskReader({ tree, facts });
    this.accepted = new AcceptedWords(ruleSet.settings.words);
    this.guard = new Guard((rule, error) => {
      this.forgetBlocks();
      onFailure(rule, error);
    });
    this.blockFindings = new BlockFindings(ruleSet, this.guard, others, (block) => this.contextOf(block));
    this.groups = new GroupIndex(ruleSet.group, this.guard);
    this.noticeFindings = new NoticeFindings(ruleSet.notice, this.guard);
  }

  /** Takes note of an edit. Nothing is checked before somebody asks what is found. */
  update(change: BlockChange, document: DocumentFacts): void {
    const seen = asNeighboursSeeIt(change);
    const { unchecked } = this;
    const all = unchecked ? together([unchecked.change, seen]) : seen;
    this.unchecked = { change: all, document, isSingle: unchecked === null };
  }

  /** Brings the groups and what is said of the notice up to the last edit. */
  private catchUp(): void {
    if (!this.unchecked) return;
    const { document, isSingle } = this.unchecked;
    const change = isSingle ? withoutUnconcerned(this.unchecked.change, this.reader) : this.unchecked.change;
    const { added } = change;
    const isSameDocument = document === this.document;
    if (!isSameDocument) {
      this.document = document;
      this.blockFindings.documentChanged();
      this.forgetBlocks();
    }
    if (this.accepted.update(change)) this.forgetBlocks();
    const stale = blocksConcerned(this.tree, change);
    for (const block of added) stale.delete(block);
    this.drop(change);
    for (const block of stale) this.forget(block);
    for (const block of added) {
      const { component, paragraph } = block;
      if (component === 'comment' && speaksToRules(paragraph.text)) this.suppressing.add(block);
    }
    this.groups.addAnew(this.contextsOf(stale));
    this.groups.add(this.contextsOf(added));
    for (const block of this.groups.refresh(this.noticeContext())) this.pageRecords.delete(block.page);
    this.runNoticeRules(isSameDocument ? componentsIn(change) : EVERY_COMPONENT);
    this.unchecked = null;
  }

  /** Takes note that other notices say something else now. */
  othersChanged(): void {
    this.blockFindings.othersChanged();
    this.pageRecords = new WeakMap();
    if (!this.unchecked) this.runNoticeRules(0);
  }

  /** Takes out by name what is gone: a table of weak keys shrinks for nothing else. */
  private drop({ removed, added }: BlockChange): void {
    const staying = new Set(added.map(({ paragraph }) => paragraph));
    for (const block of removed) {
      this.suppressing.delete(block);
      this.forget(block);
      this.groups.remove(block);
      this.blockFindings.remove(block);
      if (staying.has(block.paragraph)) continue;
      this.groups.removeParagraph(block.paragraph);
      this.blockFindings.removeParagraph(block.paragraph);
    }
  }

  private forget(block: Block): void {
    this.reader.forget(block);
    this.blockFindings.forget(block);
    this.ownOfBlock.delete(block);
    this.pageRecords.delete(block.page);
  }

  /** The findings of a page's blocks, in the order of the text; kept until the page changes. */
  findingsOf(page: Page): PageFindings {
    this.catchUp();
    return this.read(page).findings;
  }

  private read(page: Page): PageRecord {
    const known = this.pageRecords.get(page);
    if (known?.version === page.version) return known;
    const { failures } = this.guard;
    const findings: PageFinding[] = [];
    const speaking = new Set<string>();
    const needed = new Set<string>();
    let line = 0;
    const unread = page.blocks.filter((block) => !this.ownOfBlock.has(block));
    this.blockFindings.prepare(unread, this.document);
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
    if (this.guard.failures > failures) return this.read(page);
    const record = { version: page.version, findings, speaking, needed };
    this.pageRecords.set(page, record);
    return record;
  }

  /** All that is said of a block; where two rules speak of one thing, only one of them. */
  private unsuppressed(block: Block): Said {
    const own = this.ownOfBlock.get(block) ?? this.ownFindings(block);
    const ofGroups = this.groups.findingsOf(block);
    const ofNotice = this.noticeFindings.findingsOf(block);
    const leftovers = this.leftovers.get(block);
    const ofOthers = this.blockFindings.elsewhere(block);
    // Of most blocks nobody else says anything, and after each edit all blocks of a page are asked.
    if (!ofGroups && !ofNotice && !leftovers && ofOthers.length === 0) return own;
    const others = [...(ofGroups ?? []), ...(ofNotice ?? []), ...(leftovers ?? [])];
    const elsewhere = ofOthers.filter((found) => !others.some(isSame(found)));
    const { left, needed } = this.accepted.sift(block, [...others, ...elsewhere]);
    const all = [...own.all, ...left].filter(({ rule }) => !this.guard.hasFailed(rule));
    return { settled: settled(all), needed: [...own.needed, ...needed] };
  }

  /** What the rules say that look at one block at a time. */
  private ownFindings(block: Block): OwnFindings {
    const found = this.blockFindings.findingsOf(block, this.document);
    const unfailed = found.filter(({ rule }) => !this.guard.hasFailed(rule));
    const { left: all, needed } = this.accepted.sift(block, unfailed);
    const own = { all, settled: settled(all), needed };
    this.ownOfBlock.set(block, own);
    return own;
  }

  /** Runs those that see any of these components: bits of `bitOf`. */
  private runNoticeRules(changed: number): void {
    for (const block of this.noticeFindings.refresh(changed, this.noticeContext()))
      this.pageRecords.delete(block.page);
    this.findLeftovers();
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
      if (before.get(block) !== leftovers.get(block)) this.pageRecords.delete(block.page);
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
    this.ownOfBlock = new WeakMap();
    this.pageRecords = new WeakMap();
  }

  private contextOf(block: Block): NeighbourContext {
    const { paragraph } = block;
    const { settings } = this.ruleSet;
    return { block, paragraph, facts: this.facts(paragraph), settings, reader: this.reader };
  }

  /** Of the blocks that are prose. */
  private contextsOf(blocks: Iterable<Block>): NeighbourContext[] {
    return Array.from(blocks)
      .filter((block) => !isLong(block))
      .map((block) => this.contextOf(block));
  }

  private noticeContext(): NoticeContext {
    const { tree, document, facts, others } = this;
    return { tree, document, facts, others, settings: this.ruleSet.settings };
  }
}

/** What was edited, by one edit or several, and the facts of the document since. */
interface Unchecked {
  readonly change: BlockChange;
  readonly document: DocumentFacts;
  readonly isSingle: boolean;
}

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

const isSuppressed = ({ before }: Block, id: string): boolean =>
  before.suppressed.includes(id) || before.suppressedInFile.includes(id);
