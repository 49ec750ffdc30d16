import { acceptedIn } from '../../syntax/acceptance';
import { suppressionOf } from '../../syntax/suppression';
import { type Block, nextBlock, type Tree } from '../../syntax/tree';
import { unneededIn, unusedIn } from '../comment/unused-suppression';
import { isAtHead } from './accepted';
import type { RuledFinding } from './guard';
import type { RuleSet } from './rule-set';

/** What the rules would say if no comment spoke to them. */
export interface Unhushed {
  /** Whether a rule speaks of a block. */
  speaks(block: Block, rule: string): boolean;
  speaksAnywhere(rule: string): boolean;
  /** Whether a rule would report a word that the notice accepts. */
  needs(word: string): boolean;
}

/** Whether a comment suppresses rules or accepts words. */
export const speaksToRules = (comment: string): boolean =>
  suppressionOf(comment) !== null || acceptedIn(comment).length > 0;

/** What is said of a comment that speaks to rules in vain. */
export function leftoversOf(tree: Tree, block: Block, ruleSet: RuleSet, rules: Unhushed): RuledFinding[] {
  const { suppressions: active, known } = ruleSet;
  if (!active) return [];
  const { rule, severity } = active;
  const { text } = block.paragraph;
  const atHead = isAtHead(block);
  const below = atHead ? null : suppressedBlock(tree, block);
  // What is said of these comments is found out only now.
  const anywhere = (id: string): boolean => id === rule.id || rules.speaksAnywhere(id);
  const silenced = (id: string): boolean =>
    atHead ? anywhere(id) : below !== null && rules.speaks(below, id);
  const found = [...unusedIn(text, atHead, silenced, known), ...unneededIn(text, atHead, rules.needs)];
  return found.map((finding) => ({ ...finding, rule, severity }));
}

/** The paragraph that a suppressing comment speaks of. */
function suppressedBlock(tree: Tree, comment: Block): Block | null {
  let block = nextBlock(tree, comment);
  while (block && (block.component === 'comment' || block.component === 'blank'))
    block = nextBlock(tree, block);
  return block;
}
