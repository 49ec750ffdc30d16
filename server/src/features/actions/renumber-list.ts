import type { FixEdit } from '../../rules/rule';
import { blocksBefore } from '../../syntax/tree';
import { locateEdits } from '../fixes';
import type { Session } from '../session';
import type { DraftAction } from './action';
import { type List, type ListItem, listAt, renumbered } from './list';

/** Numbers the list at a line without gap and repetition, and what stands under its items with it. */
export function renumberList({ tree }: Session, line: number): DraftAction[] {
  const list = listAt(tree, line);
  const [first] = list?.items ?? [];
  if (!list || !first || first.marker.numbers.length === 0) return [];
  const prefix = prefixOf(list, first);
  const start = prefix.length === 0 && goesOn(first, list, tree) ? first.marker.numbers.at(-1)! : 1;
  const edits: FixEdit[] = [];
  for (const [i, item] of list.items.entries()) {
    const own = renumbered(item, [...prefix, start + i]);
    if (!own) return [];
    edits.push(...own);
  }
  if (edits.length === 0) return [];
  return [{ name: 'renumberList', subject: '', edits: locateEdits(tree, first.block, edits) }];
}

/** What stands before the last number: the number of the heading above, or what the first item has. */
function prefixOf({ parent }: List, { marker }: ListItem): readonly number[] {
  const own = marker.numbers.slice(0, -1);
  return parent?.marker.style === 'arabic' && parent.marker.numbers.length === own.length
    ? parent.marker.numbers
    : own;
}

/** How far above a list one of the same kind is looked for. */
const REACH = 100;

/** Whether a list under another heading goes on with the numbers of the one before it: `I. 1. 2.`, `II. 3. 4.` */
function goesOn({ block, marker }: ListItem, { parent }: List, tree: Session['tree']): boolean {
  const number = marker.numbers.at(-1)!;
  if (!parent || number === 1) return false;
  for (const { paragraph } of blocksBefore(tree, block, REACH)) {
    const other = paragraph.marker;
    if (other?.style === marker.style && other.numbers.length === marker.numbers.length)
      return other.numbers.at(-1)! + 1 === number;
  }
  return false;
}
