import type { OtherNotices } from '../../model/citation/citation-index';
import type { DocumentFacts } from '../../model/notice/document-facts';
import type { Paragraph } from '../../syntax/paragraph';
import type { Block } from '../../syntax/tree';
import { keptIn } from '../../text/memo';
import { LONGEST_CHECKED, type NeighbourContext } from '../rule';
import type { Guard, RuledFinding } from './guard';
import type { RuleSet } from './rule-set';

const NO_FINDINGS: readonly RuledFinding[] = [];

type Store<K extends object> = WeakMap<K, readonly RuledFinding[]>;

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
    const { paragraph } = block;
    const context = this.contextOf(block);
    if (isLong(block))
      return ruleSet.long.flatMap((active) => guard.run(active, () => active.rule.check(context)));
    const ofParagraph = keptIn(this.ofParagraph, paragraph, () => {
      const { facts, settings } = context;
      const alone = { paragraph, facts, settings };
      return ruleSet.paragraph.flatMap((active) => guard.run(active, () => active.rule.check(alone)));
    });
    const ofPlace = keptIn(this.ofPlace, block, () =>
      ruleSet.place.flatMap((active) => guard.run(active, () => active.rule.check(context))),
    );
    const ofDocument = keptIn(this.ofDocument, block, () => {
      const whole = { ...context, document };
      return ruleSet.document.flatMap((active) => guard.run(active, () => active.rule.check(whole)));
    });
    return [...ofParagraph, ...ofPlace, ...ofDocument];
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
