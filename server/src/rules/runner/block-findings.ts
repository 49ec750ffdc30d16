import type { Severity } from '../../config/settings';
import type { OtherNotices } from '../../model/citation/citation-index';
import type { DocumentFacts } from '../../model/notice/document-facts';
import type { Paragraph } from '../../syntax/paragraph';
import type { Block } from '../../syntax/tree';
import { keptIn, settled } from '../../text/memo';
import { type Finding, LONGEST_CHECKED, type NeighbourContext, type Rule } from '../rule';
import type { Guard, RuledFinding } from './guard';
import { portionsOf } from './portions';
import type { RuleSet } from './rule-set';

const NO_FINDINGS: readonly RuledFinding[] = [];

type Store<K extends object> = WeakMap<K, readonly RuledFinding[]>;

/** A rule that looks at one block at a time, by what it may know of it. */
interface Asked<C> {
  readonly rule: Rule & { check(context: C): Iterable<Finding> };
  readonly severity: Severity;
}

/** A paragraph that is no prose; only the rules that read long ones see it. */
export const isLong = ({ paragraph }: Block): boolean => paragraph.text.length > LONGEST_CHECKED;

/** What the rules say that look at one block at a time, kept with what they read: the paragraph, or the block. */
export class BlockFindings {
  private readonly ofParagraph: Store<Paragraph> = new WeakMap();
  private readonly ofPlace: Store<Block> = new WeakMap();
  private ofDocument: Store<Block> = new WeakMap();
  private ofElsewhere: Store<Block> = new WeakMap();

  constructor(
    private readonly ruleSet: RuleSet,
    private readonly guard: Guard,
    private readonly others: OtherNotices | null,
    private readonly contextOf: (block: Block) => NeighbourContext,
  ) {}

  /** What is said of a block, and of its place in the document. */
  findingsOf(block: Block, document: DocumentFacts): readonly RuledFinding[] {
    const { ruleSet, guard } = this;
    if (isLong(block)) {
      const context = this.contextOf(block);
      return ruleSet.long.flatMap((active) => guard.run(active, () => active.rule.check(context)));
    }
    this.prepare([block], document);
    return [
      ...this.ofParagraph.get(block.paragraph)!,
      ...this.ofPlace.get(block)!,
      ...this.ofDocument.get(block)!,
    ];
  }

  /** Runs the rules over those of some blocks of which they have not spoken yet. */
  prepare(blocks: readonly Block[], document: DocumentFacts): void {
    const { ruleSet } = this;
    for (const some of portionsOf(blocks.filter((block) => !isLong(block)))) {
      const contexts = some.map((block) => this.contextOf(block));
      const alone = contexts.map(({ paragraph, facts, settings }) => ({ paragraph, facts, settings }));
      const whole = contexts.map((context) => ({ ...context, document }));
      this.ask(ruleSet.paragraph, alone, this.ofParagraph, ({ paragraph }) => paragraph);
      this.ask(ruleSet.place, contexts, this.ofPlace, ({ block }) => block);
      this.ask(ruleSet.document, whole, this.ofDocument, ({ block }) => block);
    }
  }

  /** Each rule speaks of everything before the next one does. */
  private ask<C, K extends object>(
    rules: readonly Asked<C>[],
    contexts: readonly C[],
    store: Store<K>,
    keyOf: (context: C) => K,
  ): void {
    const asked = contexts
      .filter((context) => !store.has(keyOf(context)))
      .map((context) => ({ context, said: [] as RuledFinding[] }));
    for (const active of rules)
      for (const { context, said } of asked)
        said.push(...this.guard.run(active, () => active.rule.check(context)));
    for (const { context, said } of asked) store.set(keyOf(context), settled(said));
  }

  /** What is said of a block beside other notices. */
  elsewhere(block: Block): readonly RuledFinding[] {
    const { others, ruleSet, guard } = this;
    if (!others || isLong(block)) return NO_FINDINGS;
    return keptIn(this.ofElsewhere, block, () => {
      const context = this.contextOf(block);
      return ruleSet.elsewhere.flatMap((active) =>
        guard.run(active, () => active.rule.elsewhere!(context, others)),
      );
    });
  }

  /** Other paragraphs stand around a block now. */
  forget(block: Block): void {
    this.ofDocument.delete(block);
  }

  remove(block: Block): void {
    this.ofPlace.delete(block);
    this.ofDocument.delete(block);
    this.ofElsewhere.delete(block);
  }

  removeParagraph(paragraph: Paragraph): void {
    this.ofParagraph.delete(paragraph);
  }

  documentChanged(): void {
    this.ofDocument = new WeakMap();
  }

  othersChanged(): void {
    this.ofElsewhere = new WeakMap();
  }
}
