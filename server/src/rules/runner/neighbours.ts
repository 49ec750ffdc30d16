import { isAnnotation } from '../../model/assignment/annotations';
import type { TaskContext } from '../../model/task/task';
import { isInTask, isOrder, MOST_CONTINUATIONS, opensOwn } from '../../model/task/task-items';
import type { Paragraph } from '../../syntax/paragraph';
import type { BlockChange } from '../../syntax/parse';
import { type Block, nextBlock, previousBlock, type Tree } from '../../syntax/tree';
import { startsUpper } from '../../text/words';

/** An edit as far as it concerns what stands around: what only changes the words of one item does not reach the items above. */
export const asNeighboursSeeIt = (change: BlockChange): BlockChange =>
  isInOneItem(change) ? { ...change, above: [] } : change;

/**
 * The blocks that an edit left as they are, and of which something else may have to be said all the same: an item goes
 * on over unmarked paragraphs, and what ends a paragraph depends on what follows it.
 */
export function blocksConcerned(tree: Tree, change: BlockChange): Set<Block> {
  const around = new Set<Block>();
  for (const block of change.above) addItem(tree, block, around);
  for (const block of change.below) addRest(tree, block, around);
  return around;
}

/**
 * A single edit as far as it concerns what stands around: the words of an unmarked paragraph are nothing to the paragraphs
 * around it, unless they are part of a task, or now begin or end as another kind of paragraph does.
 */
export function withoutUnconcerned(change: BlockChange, context: TaskContext): BlockChange {
  if (!isInUnmarked(change)) return change;
  const [was, is] = [change.removed[0]!, change.added[0]!];
  const isSame =
    startsUpper(was.paragraph.text) === startsUpper(is.paragraph.text) &&
    opensOwn(was.paragraph, context.facts) === opensOwn(is.paragraph, context.facts) &&
    asksSubject(was.paragraph, context) === asksSubject(is.paragraph, context) &&
    !isInTask(is, context);
  if (!isSame) return change;
  return { ...change, above: [], below: change.added.length === 1 ? [] : change.below };
}

const asksSubject = (paragraph: Paragraph, { facts }: TaskContext): boolean =>
  isOrder(paragraph, facts(paragraph).work);

/** Whether only the words of an unmarked paragraph of the body changed, and with it what it governs. */
function isInUnmarked({ removed, added }: BlockChange): boolean {
  const [was, is] = [removed[0], added[0]];
  return (
    was !== undefined &&
    is?.component === 'section' &&
    is.paragraph.marker === null &&
    is.after.path.length === was.after.path.length &&
    is.after.path.every(({ paragraph }, i) => paragraph === was.after.path[i]!.paragraph) &&
    haveSameForm(removed, added)
  );
}

/**
 * Whether only the words of an item changed, and of what goes on with it: for the items before it that is the
 * same item still.
 */
function isInOneItem({ removed, added }: BlockChange): boolean {
  const [was, is] = [removed[0], added[0]];
  if (!was || !is) return false;
  return (
    is.component === 'section' &&
    !isAnnotation(is.paragraph) &&
    !isAnnotation(was.paragraph) &&
    is.paragraph.marker?.text === was.paragraph.marker?.text &&
    is.after.path.at(-1)?.paragraph === is.paragraph &&
    was.after.path.at(-1)?.paragraph === was.paragraph &&
    is.after.path.length === was.after.path.length &&
    is.after.path.slice(0, -1).every(({ paragraph }, i) => paragraph === was.after.path[i]!.paragraph) &&
    haveSameForm(removed, added)
  );
}

/** Whether one for one the blocks are components as before, with a mark as before. */
const haveSameForm = (removed: readonly Block[], added: readonly Block[]): boolean =>
  removed.length === added.length &&
  removed.every(({ component, paragraph }, i) => {
    const now = added[i]!;
    return now.component === component && (now.paragraph.marker === null) === (paragraph.marker === null);
  });

/** The paragraphs from a place back to the marked one that they may go on with. */
function addItem(tree: Tree, last: Block, around: Set<Block>): void {
  let block: Block | null = last;
  for (let steps = 0; block && steps <= MOST_CONTINUATIONS; steps++) {
    if (endsItem(block)) return;
    if (HAS_NEIGHBOURS.has(block.component)) around.add(block);
    if (opensItem(block)) return;
    block = previousBlock(tree, block);
  }
}

/** The paragraphs from a place on that may go on with a marked one before it. */
function addRest(tree: Tree, first: Block, around: Set<Block>): void {
  let block: Block | null = first;
  for (let steps = 0; block && !opensItem(block) && steps < MOST_CONTINUATIONS; steps++) {
    if (endsItem(block)) return;
    if (block.component === 'section') around.add(block);
    block = nextBlock(tree, block);
  }
}

const HAS_NEIGHBOURS: ReadonlySet<Block['component']> = new Set(['opening', 'lead-in', 'section']);

/** A marked paragraph, but for a remark of the item before it. */
const opensItem = ({ paragraph }: Block): boolean => paragraph.marker !== null && !isAnnotation(paragraph);

/** Nothing goes on over the closing or the recipients. */
const endsItem = ({ component }: Block): boolean => component === 'closing' || component === 'recipients';
