import { ownWords, type Paragraph } from '../../syntax/paragraph';
import { isUnitHeading } from '../../syntax/signs';
import { type Component, isNoText } from '../../syntax/structure';
import { type Block, blocksOf, type Tree } from '../../syntax/tree';
import { actorsOfLeadIn } from '../assignment/actors-over';

/** A block with its first line. */
export interface Placed {
  readonly block: Block;
  readonly line: number;
}

/** A part of the document that a reader would name: consecutive blocks of one component. */
export interface Part {
  readonly component: Component;
  readonly blocks: readonly Placed[];
}

/** A numbered section, or an unnumbered run of the body after one, with what stands under it. */
export interface Section {
  /** The marked paragraph that opens it. */
  readonly head: Placed;
  /** 1 for the outermost. */
  readonly level: number;
  /** The heading without its marker; null where the item is a whole paragraph. */
  readonly heading: string | null;
  readonly blocks: readonly Placed[];
}

/** All blocks with their first lines, in order. This walks the whole document. */
export function placedBlocks(tree: Tree): Placed[] {
  const placed: Placed[] = [];
  let line = 0;
  for (const block of blocksOf(tree)) {
    placed.push({ block, line });
    line += block.paragraph.lineCount;
  }
  return placed;
}

/** The document's parts in order. Each section of the first level is a part; lines in between belong to none. */
export function partsOf(blocks: readonly Placed[]): Part[] {
  const parts: { component: Component; blocks: Placed[] }[] = [];
  let open: (typeof parts)[number] | undefined;
  for (const placed of blocks) {
    const { component } = placed.block;
    if (component === 'residue') parts.push({ component, blocks: [placed] });
    if (isNoText(component)) continue;
    if (open && goesOn(open.component, open.blocks.at(-1)!.block, placed.block)) {
      open.blocks.push(placed);
      continue;
    }
    open = { component, blocks: [placed] };
    parts.push(open);
  }
  return mergeResidue(parts);
}

function goesOn(component: Component, before: Block, block: Block): boolean {
  if (block.component !== component || component === 'lead-in') return false;
  return component !== 'section' || !opensPart(before, block);
}

/** A section of the first level begins, or the body leaves its sections. */
function opensPart(before: Block, block: Block): boolean {
  const { path } = block.after;
  if (path.length === 0) return before.after.path.length > 0;
  return path.length === 1 && path[0]!.paragraph === block.paragraph && isNumbered(block.paragraph);
}

function mergeResidue(parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.component === 'residue' && last?.component === 'residue') {
      merged[merged.length - 1] = { component: 'residue', blocks: [...last.blocks, ...part.blocks] };
    } else merged.push(part);
  }
  return merged;
}

/** The sections in order, outer before inner. */
export function sectionsOf(blocks: readonly Placed[]): Section[] {
  const body = blocks.filter(({ block }) => block.component === 'section');
  return body.flatMap((head, i) => {
    const depth = head.block.after.path.length;
    if (!opensSection(head.block, body[i + 1]?.block)) return [];
    let end = i + 1;
    while (end < body.length && isInside(body[end]!.block, head.block.paragraph)) end++;
    const heading = headingOf(head.block.paragraph);
    return [{ head, level: depth, heading, blocks: body.slice(i, end) }];
  });
}

function opensSection({ paragraph, after }: Block, next: Block | undefined): boolean {
  // `a) Phòng Kế hoạch` over its items
  const isUnits = paragraph.marker?.style === 'letter' && isUnitHeading(paragraph);
  if ((!isNumbered(paragraph) && !isUnits) || after.path.at(-1)?.paragraph !== paragraph) return false;
  if (after.path.length === 1 && !isUnits) return true;
  if (headingOf(paragraph) === null && !leadsSomebody(paragraph) && !namesMatter(paragraph)) return false;
  return next?.after.path.some((item) => item.paragraph === paragraph) ?? false;
}

/** `1. Yêu cầu các đơn vị:`: what leads to somebody's items opens a section as their heading does. */
const leadsSomebody = (paragraph: Paragraph): boolean =>
  paragraph.text.endsWith(':') && actorsOfLeadIn(ownWords(paragraph)).length > 0;

/** `2. Về công tác cán bộ:` */
const namesMatter = ({ text }: Paragraph): boolean => MATTER.test(text);

/** `2. Về nhiệm vụ cụ thể, giao các phòng thực hiện như sau:` is a sentence. */
const ANNOUNCES = /(?<!\p{L})(?:giao|đề\s+nghị|yêu\s+cầu|phân\s+công)(?!\p{L})|\ssau(?:\s+đây)?:$/iu;

/** The matter that an item names before a colon, which a reader takes for its heading; null where it names none. */
export const matterOf = (paragraph: Paragraph): string | null =>
  namesMatter(paragraph) && !ANNOUNCES.test(paragraph.text)
    ? ownWords(paragraph).trim().slice(0, -1).replace(/\s+/g, ' ')
    : null;

const MATTER = /^[\d.IVX)\s-]*(?:về|đối\s+với|công\s+tác|lĩnh\s+vực)\s[^:;]*:$/iu;

const isInside = (block: Block, head: Paragraph): boolean =>
  block.after.path.some((item) => item.paragraph === head);

/** Whether a paragraph has the mark of a section: a numeral or a capital letter, and no bullet, small letter or word. */
export function isNumbered({ marker }: Paragraph): boolean {
  return (
    marker !== null &&
    ['part', 'article', 'roman', 'capital', 'arabic', 'arabic-bracket', 'parenthesis'].includes(marker.style)
  );
}

/** A final mark, which a remark in brackets may follow: `…, xong trước ngày 20/11/2026. (Phòng A chủ trì)` */
const CLOSED = /[.:;!?…](?:\s+\([^()]{1,200}\))?$/u;

/** The words of a heading: no sentence, hence without a final mark. */
export function headingOf(paragraph: Paragraph): string | null {
  const words = ownWords(paragraph).trim();
  return isUnitHeading(paragraph) || !CLOSED.test(words.slice(-LONGEST_END))
    ? words.replace(/\s+/g, ' ')
    : null;
}

const LONGEST_END = 210;
