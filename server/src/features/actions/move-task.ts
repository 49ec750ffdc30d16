import { actorsOfHeading } from '../../model/assignment/actors-over';
import { headingOf } from '../../model/notice/outline';
import type { FixEdit } from '../../rules/rule';
import { markerOf } from '../../syntax/marker';
import { firstMarkerUnder, nextMarker } from '../../syntax/next-marker';
import { isUnitHeading } from '../../syntax/signs';
import { type Block, blocksAfter, blocksAround, blocksBefore, lineOf, type Tree } from '../../syntax/tree';
import { breakAt, joinLines, splitLines } from '../../text/lines';
import type { TextEdit } from '../../text/span';
import { applyEdits, locateEdits } from '../fixes';
import type { Session } from '../session';
import type { DraftAction } from './action';
import { type List, type ListItem, listAt, renumbered } from './list';

/** More headings are no choice any more. */
const MOST_UNITS = 12;
/** So many paragraphs to either side are looked at for headings of other units. */
const REACH = 400;

/** Moves the item at a line to the end of another unit's section; both lists are numbered anew. */
export function moveTask({ tree, facts }: Session, line: number): DraftAction[] {
  const list = listAt(tree, line);
  if (!list?.parent || !isUnitHeading(list.parent.paragraph)) return [];
  const own = headingAbove(tree, list);
  const taken = own && takingOut(tree, list);
  if (!taken) return [];
  return unitHeadings(tree, own)
    .slice(0, MOST_UNITS)
    .flatMap((heading): DraftAction[] => {
      const put = puttingIn(tree, list.items[list.index]!, heading);
      const [unit] = actorsOfHeading(headingOf(heading.paragraph) ?? '', facts.units);
      return put && unit ? [{ name: 'moveTask', subject: unit.name, edits: [...taken, put] }] : [];
    });
}

function headingAbove(tree: Tree, { items, parent }: List): Block | null {
  for (const block of blocksBefore(tree, items[0]!.block, REACH))
    if (block.paragraph === parent!.paragraph) return block;
  return null;
}

/** The headings of the same height that name other units, in the order of the text. */
function unitHeadings(tree: Tree, own: Block): Block[] {
  const isOther = ({ component, paragraph, after }: Block): boolean =>
    component === 'section' &&
    after.path.length === own.after.path.length &&
    after.path.at(-1)!.paragraph === paragraph &&
    paragraph.marker?.style === own.paragraph.marker!.style &&
    isUnitHeading(paragraph) &&
    headingOf(paragraph) !== null;
  return blocksAround(tree, own, REACH).filter(isOther);
}

/** Takes the item's lines out, with the blank ones before it, and numbers the items after it. */
function takingOut(tree: Tree, { items, index }: List): TextEdit[] | null {
  const item = items[index]!;
  const [from, to] = linesOf(tree, item);
  const edits: TextEdit[] = [
    {
      range: { start: endOfLine(tree, lastTextLine(tree, from - 1)), end: endOfLine(tree, to) },
      newText: '',
    },
  ];
  for (const later of items.slice(index + 1)) {
    const { numbers } = later.marker;
    const own = renumbered(later, [...numbers.slice(0, -1), numbers.at(-1)! - 1]);
    if (numbers.length > 0 && !own) return null;
    edits.push(...locateEdits(tree, later.block, own ?? []));
  }
  return edits;
}

/** Puts the item's lines behind the last line of a section, with the mark that comes next there. */
function puttingIn(tree: Tree, item: ListItem, heading: Block): TextEdit | null {
  const last = lastUnder(tree, heading);
  const mark = nextMarkUnder(tree, heading, item);
  const lowered = mark === null ? null : dashesLowered(item, mark);
  if (mark === null || lowered === null) return null;
  const end = endOfLine(
    tree,
    lastTextLine(tree, lineOf(tree, last) + Math.max(last.paragraph.lineCount, 1) - 1),
  );
  const [from] = linesOf(tree, item);
  const blanks = from - 1 - lastTextLine(tree, from - 1);
  const lineBreak = breakAt(tree.lines, from);
  return {
    range: { start: end, end },
    newText: lineBreak.repeat(blanks + 1) + textWith(tree, item, mark, lowered),
  };
}

/** The edits by which the dashes under an item become crosses where it gets a dash itself; null where there are crosses already. */
function dashesLowered({ marker, inner }: ListItem, mark: string): FixEdit[] | null {
  if (markerOf(`${mark} A`)?.style !== 'dash' || marker.style === 'dash') return [];
  const styleOf = ({ paragraph }: Block) => paragraph.marker?.style;
  const dashes = inner.filter((block) => styleOf(block) === 'dash');
  if (dashes.length > 0 && inner.some((block) => styleOf(block) === 'plus')) return null;
  return dashes.map((block) => ({ block, span: { start: 0, end: 1 }, newText: '+' }));
}

/** The item's lines as they stand in the file, with another mark, and what is under it marked after that. */
function textWith(tree: Tree, item: ListItem, mark: string, lowered: readonly FixEdit[]): string {
  const [from, to] = linesOf(tree, item);
  const whole = joinLines(tree.lines, from, to) + tree.lines.text[to]!;
  const { numbers } = markerOf(`${mark} A`) ?? item.marker;
  const edits: FixEdit[] = [
    { block: item.block, span: { start: 0, end: item.marker.text.length }, newText: mark },
    ...(renumbered(item, numbers) ?? []).filter(({ block }) => block !== item.block),
    ...lowered,
  ];
  const shifted = locateEdits(tree, item.block, edits).map(({ range: { start, end }, newText }) => ({
    range: {
      start: { line: start.line - from, character: start.character },
      end: { line: end.line - from, character: end.character },
    },
    newText,
  }));
  return applyEdits(splitLines(whole), shifted) ?? whole;
}

/** The mark behind the last item of a section, in the item's manner where the section has none. */
function nextMarkUnder(tree: Tree, heading: Block, { marker }: ListItem): string | null {
  const depth = heading.after.path.length;
  const last = blocksUnder(tree, heading).findLast(
    ({ after: { path }, paragraph }) => path.length === depth + 1 && path[depth]!.paragraph === paragraph,
  );
  const before = last?.paragraph.marker;
  if (before) return nextMarker(before);
  return marker.numbers.length > 0 ? firstMarkerUnder(heading.paragraph.marker!) : marker.text;
}

const lastUnder = (tree: Tree, heading: Block): Block =>
  blocksUnder(tree, heading).findLast(({ component }) => component === 'section') ?? heading;

function blocksUnder(tree: Tree, heading: Block): Block[] {
  const under: Block[] = [];
  for (const block of blocksAfter(tree, heading, REACH)) {
    if (!isUnder(block, heading)) break;
    under.push(block);
  }
  return under;
}

/** Whether a block stands under a heading; comments and residue between stand there too. */
const isUnder = ({ component, after }: Block, { paragraph }: Block): boolean =>
  component === 'comment' ||
  component === 'residue' ||
  (component === 'section' && after.path.some((item) => item.paragraph === paragraph));

/** The first and the last line with text of an item and all that stands under it. */
function linesOf(tree: Tree, { block, inner }: ListItem): [number, number] {
  const last = inner.at(-1) ?? block;
  return [lineOf(tree, block), lastTextLine(tree, lineOf(tree, last) + last.paragraph.lineCount - 1)];
}

/** The last line at or above a line that is not blank. */
function lastTextLine({ physicalLines }: Tree, line: number): number {
  let at = line;
  while (at > 0 && physicalLines[at]!.form === 'blank') at--;
  return at;
}

const endOfLine = ({ lines }: Tree, line: number): TextEdit['range']['start'] => ({
  line,
  character: lines.text[line]!.length,
});
