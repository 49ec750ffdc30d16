import { invisibleCharacters } from '../model/language/spelling/invisible-characters';
import { hyphensOfTcvn3 } from '../model/language/spelling/legacy-text';
import { type Placed, placedBlocks } from '../model/notice/outline';
import { rawPartsOf } from '../rules/raw-lines';
import { composed } from '../syntax/line-form';
import type { Paragraph } from '../syntax/paragraph';
import type { Component } from '../syntax/structure';
import { isTableRow } from '../syntax/table-row';
import type { Block, Tree } from '../syntax/tree';
import { offsetAt } from '../text/flow';
import type { Range } from '../text/span';

/** A line of the text laid out anew, and the stretch of the file whose place it takes. */
export interface Row {
  readonly text: string;
  /** How many blank lines stand before it. */
  readonly blanks: number;
  /** From its first word to its last, in the file as it is. */
  readonly range: Range;
}

/** The rows of a whole text: a paragraph a row, without what extraction left; comments too go out of the clean text. */
export function rowsOf(tree: Tree, clean: boolean): Row[] {
  const placed = placedBlocks(tree).filter(({ block }) => !isDropped(block.component, clean));
  const doubled = isDoubled(placed);
  const indents = columnIndents(placed);
  const rows: Row[] = [];
  for (const [i, { block, line }] of placed.entries()) {
    const { paragraph } = block;
    // The right column of a line brings the left one with it.
    if (paragraph.lineCount === 0) continue;
    const isRightColumn = placed[i - 1]?.block.paragraph.lineCount === 0;
    const before = placed[isRightColumn ? i - 2 : i - 1]?.block;
    const indent = indents.get(block) ?? '';
    const range = isRightColumn ? wholeLine(paragraph.source[0]!, line) : rangeOfPieces(block, line);
    rows.push({
      text: indent + (isRightColumn ? paragraph.source[0]!.trim() : withPlainMark(block)),
      blanks: !before ? 0 : doubled ? blankBetween(before, block) : Math.min(blankBehind(before), MOST_BLANK),
      range: indent ? { ...range, start: { ...range.start, character: 0 } } : range,
    });
  }
  return rows;
}

/** The parts that may stand in two columns, the left ones first. */
const COLUMNS: readonly (readonly Component[])[] = [
  ['issuer', 'number', 'motto', 'place-date'],
  ['recipients', 'signature'],
];

/**
 * The blanks before lines that stand in two columns, or in one of them alone, without those that all of them have; on
 * other lines they only centre.
 */
function columnIndents(placed: readonly Placed[]): Map<Block, string> {
  const indents = new Map<Block, string>();
  for (const components of COLUMNS) {
    const blocks = placed.map(({ block }) => block).filter(({ component }) => components.includes(component));
    if (blocks.every(({ paragraph }) => paragraph.lineCount > 0)) continue;
    const lines = blocks.filter(({ paragraph: { lineCount, pieces } }) => lineCount > 0 && pieces.length > 0);
    const found = lines.map(({ paragraph: { source, pieces } }) => indentOf(source[pieces[0]!.line]!));
    const common = found.reduce(commonStart, found[0] ?? '');
    for (const [i, block] of lines.entries()) indents.set(block, found[i]!.slice(common.length));
  }
  return indents;
}

const indentOf = (line: string): string => line.slice(0, line.length - line.trimStart().length);

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

const isDropped = (component: Component, clean: boolean): boolean =>
  component === 'residue' || component === 'blank' || (clean && component === 'comment');

/** `–`, `•` and what else Word puts before an item, and the tab behind it, as the notice writes them. */
function withPlainMark({ component, paragraph }: Block): string {
  const { marker } = paragraph;
  const text = rowOfColumns(paragraph) ?? withUnseen(paragraph);
  if (!marker || (component !== 'section' && component !== 'recipients')) return text;
  const mark = marker.style === 'dash' ? '-' : marker.text;
  const space = text.slice(marker.text.length, marker.length);
  return mark + (space.includes('\t') ? ' ' : space) + text.slice(marker.length);
}

/** A row of a table as it is drawn up with blanks, so that its cells stand below each other. */
function rowOfColumns({ source, pieces, text }: Paragraph): string | null {
  const [first, second] = pieces;
  if (second || !first || text.includes('\t') || !isTableRow(text)) return null;
  const row = composed(source[first.line]!.slice(first.start, first.end));
  return row.replace(/(?<! ) {2}(?! )/g, ' ') === text ? row : null;
}

/** The text of a paragraph, with the blanks and the letters that characters stand for which cannot be seen. */
function withUnseen(paragraph: Paragraph): string {
  const places = rawPartsOf(paragraph).flatMap(({ raw, line, start }) => {
    const blanks = invisibleCharacters(raw).filter(
      ({ kind, suggestion }) => kind === 'invisible' && suggestion === ' ',
    );
    return [
      ...blanks.map(({ span: { end } }) => ({ end, put: ' ' })),
      ...hyphensOfTcvn3(raw).map((at) => ({ end: at + 1, put: '\u00ad' })),
    ].map(({ end, put }) => ({ at: offsetAt(paragraph.flow, { line, character: start + end }), put }));
  });
  return places
    .sort((a, b) => a.at - b.at)
    .reduceRight((text, { at, put }) => text.slice(0, at) + put + text.slice(at), paragraph.text);
}

function wholeLine(source: string, line: number): Range {
  const start = source.length - source.trimStart().length;
  return { start: { line, character: start }, end: { line, character: source.trimEnd().length } };
}

function rangeOfPieces({ paragraph: { pieces } }: Block, line: number): Range {
  const [first, last] = [pieces[0]!, pieces.at(-1)!];
  return {
    start: { line: line + first.line, character: first.start },
    end: { line: line + last.line, character: last.end },
  };
}

/** So many paragraphs with a blank line behind each only extraction makes. */
const DOUBLED = 0.7;
/** More blank lines in a row say nothing more; so many leave room for a signature. */
const MOST_BLANK = 4;

function isDoubled(placed: readonly Placed[]): boolean {
  let texts = 0;
  let followed = 0;
  for (const { block } of placed.slice(0, -1)) {
    const { pieces, lineCount } = block.paragraph;
    for (const [i, piece] of pieces.entries()) {
      const next = pieces[i + 1]?.line ?? lineCount;
      texts++;
      if (next > piece.line + 1) followed++;
    }
  }
  return texts > 3 && followed >= texts * DOUBLED;
}

function blankBehind({ paragraph }: Block): number {
  const last = paragraph.pieces.at(-1)?.line ?? 0;
  return Math.max(0, paragraph.lineCount - last - 1);
}

/** What stands together without a blank line between. */
const GROUPS: Partial<Record<Component, string>> = {
  issuer: 'head',
  number: 'head',
  motto: 'nation',
  'place-date': 'nation',
  'document-type': 'title',
  subject: 'title',
  opening: 'opening',
  'lead-in': 'opening',
};

function blankBetween(before: Block, block: Block): number {
  const group = ({ component }: Block): string => GROUPS[component] ?? component;
  if (group(before) !== group(block))
    return before.component === 'decoration' || block.component === 'decoration' ? 0 : 1;
  if (block.component === 'signature')
    return block.paragraph.form === 'text' && before.paragraph.form !== 'text' ? 3 : 0;
  const opensSection =
    block.component === 'section' &&
    block.after.path.length === 1 &&
    block.paragraph.marker?.numbers.length === 1;
  return opensSection && block.paragraph.marker?.style !== 'ordinal' ? 1 : 0;
}
