import type { FixEdit } from '../../rules/rule';
import type { Marker } from '../../syntax/marker';
import { markerWith } from '../../syntax/marker-text';
import { sameList } from '../../syntax/numbering';
import { isNoText, type OpenItem } from '../../syntax/structure';
import { type Block, blockAtLine, blocksAfter, blocksBefore, type Tree } from '../../syntax/tree';

/** An item of a list, and the blocks that stand under it or go on with it. */
export interface ListItem {
  readonly block: Block;
  readonly marker: Marker;
  readonly inner: readonly Block[];
}

/** The items of one list in their order. */
export interface List {
  readonly items: readonly ListItem[];
  /** The place among them of the item that was asked for. */
  readonly index: number;
  /** The item that the list stands under. */
  readonly parent: OpenItem | null;
}

/** Longer lists are not walked: an offer must cost little. */
const REACH = 400;

/** The list that a line of the body stands in; null outside of lists. */
export function listAt(tree: Tree, line: number): List | null {
  const { block } = blockAtLine(tree, line);
  const own = block.component === 'section' ? block.after.path.at(-1) : undefined;
  const head = own && headOf(tree, block, own);
  if (!head) return null;
  const depth = head.after.path.length - 1;
  const parent = head.after.path[depth - 1] ?? null;
  const isSibling = (other: Block): boolean =>
    isHead(other) && other.after.path.length === depth + 1 && sameList(other.paragraph.marker!, own.marker);
  const isWithin = (other: Block): boolean =>
    other.after.path.length > depth && (other.after.path[depth - 1] ?? null)?.paragraph === parent?.paragraph;
  const heads = [head];
  for (let at = head, n = 0; n < REACH && !startsAnew(heads[0]!); n++) {
    const before = previousText(tree, at);
    if (!before || !isWithin(before)) break;
    if (isSibling(before)) heads.unshift(before);
    at = before;
  }
  const index = heads.length - 1;
  const items = heads.map((each): { block: Block; marker: Marker; inner: Block[] } => ({
    block: each,
    marker: each.paragraph.marker!,
    inner: [],
  }));
  let open = 0;
  for (let at = nextText(tree, items[0]!.block), n = 0; at && n < 2 * REACH && isWithin(at); n++) {
    if (items[open + 1]?.block === at) open++;
    else if (isSibling(at) && startsAnew(at)) break;
    else if (isSibling(at)) {
      items.push({ block: at, marker: at.paragraph.marker!, inner: [] });
      open++;
    } else items[open]!.inner.push(at);
    at = nextText(tree, at);
  }
  return { items, index, parent };
}

/** Whether a block opens an item, and does not go on with one. */
const isHead = ({ component, paragraph, after }: Block): boolean =>
  component === 'section' && after.path.at(-1)?.paragraph === paragraph;

function headOf(tree: Tree, block: Block, own: OpenItem): Block | null {
  let at: Block | null = block;
  for (let n = 0; at && n < REACH && at.paragraph !== own.paragraph; n++) at = previousText(tree, at);
  return at?.paragraph === own.paragraph ? at : null;
}

/** A list under a lead-in of its own has nothing to do with the one before it. */
const startsAnew = ({ before, paragraph: { marker } }: Block): boolean =>
  before.afterLeadIn && (marker?.numbers.length === 0 || marker?.numbers.at(-1) === 1);

const previousText = (tree: Tree, block: Block): Block | null => itemAmong(blocksBefore(tree, block));
const nextText = (tree: Tree, block: Block): Block | null => itemAmong(blocksAfter(tree, block));

/** The first block that is text, if it is of the body. */
function itemAmong(blocks: Iterable<Block>): Block | null {
  for (const block of blocks)
    if (!isNoText(block.component)) return block.component === 'section' ? block : null;
  return null;
}

/** The edits that give an item other numbers, and those under it the numbers that follow; null where its style has no such mark. */
export function renumbered({ block, marker, inner }: ListItem, numbers: readonly number[]): FixEdit[] | null {
  const mark = markerWith(marker, numbers);
  if (mark === null) return null;
  const edits = mark === marker.text ? [] : [markEdit(block, mark)];
  if (marker.style !== 'arabic') return edits;
  for (const under of inner) {
    const own = under.paragraph.marker;
    if (own?.style !== 'arabic' || own.numbers.length <= numbers.length || !isHead(under)) continue;
    const right = markerWith(own, [...numbers, ...own.numbers.slice(numbers.length)])!;
    if (right !== own.text) edits.push(markEdit(under, right));
  }
  return edits;
}

const markEdit = (block: Block, newText: string): FixEdit => ({
  block,
  span: { start: 0, end: block.paragraph.marker!.text.length },
  newText,
});
