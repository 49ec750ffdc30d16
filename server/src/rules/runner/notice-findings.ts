import type { BlockChange } from '../../syntax/parse';
import { bitOf, type Component } from '../../syntax/structure';
import type { Block } from '../../syntax/tree';
import { addTo } from '../../text/grouping';
import { oncePer } from '../../text/memo';
import type { NoticeCheck, NoticeContext, PlacedFinding } from '../rule';
import type { Guard, RuledFinding } from './guard';
import type { ActiveRule } from './rule-set';

/** Components as bits of `bitOf`. */
export const EVERY_COMPONENT = ~0;

const bitsOf = (components: readonly Component[]): number =>
  components.reduce((bits, component) => bits | bitOf(component), 0);

/** The components of which an edit changed the words; all where it changed their order. */
export const componentsIn = ({ removed, added, keepsOrder }: BlockChange): number =>
  keepsOrder ? bitsOf([...removed, ...added].map(({ component }) => component)) : EVERY_COMPONENT;

const seenBy = oncePer(({ sees }: NoticeCheck): number => (sees ? bitsOf(sees) : EVERY_COMPONENT));

/** What the rules over the whole notice say, by rule to be kept, and by block to be asked for. */
export class NoticeFindings {
  private readonly byRule = new Map<ActiveRule<'notice'>, readonly RuledFinding[]>();
  private byBlock = new Map<Block, RuledFinding[]>();

  constructor(
    private readonly rules: readonly ActiveRule<'notice'>[],
    private readonly guard: Guard,
  ) {}

  findingsOf(block: Block): readonly RuledFinding[] | undefined {
    return this.byBlock.get(block);
  }

  /** Runs the rules that see any of the changed components; answers the blocks of which something else may be said now. */
  refresh(changed: number, context: NoticeContext): Block[] {
    const before = this.byBlock;
    this.byBlock = new Map();
    for (const active of this.rules) {
      const kept = (seenBy(active.rule) & changed) === 0 ? this.byRule.get(active) : undefined;
      const findings = kept ?? this.guard.run(active, () => active.rule.check(context));
      this.byRule.set(active, findings);
      for (const finding of findings)
        addTo(this.byBlock, (finding as RuledFinding & PlacedFinding).block, finding);
    }
    return [...before.keys(), ...this.byBlock.keys()];
  }
}
