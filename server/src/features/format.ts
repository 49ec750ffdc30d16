import type { Component } from '../syntax/structure';
import { type Block, blocksOf } from '../syntax/tree';
import { fixAll } from './fixes';
import { openSession, type SessionOptions } from './session';

/** The rules whose safe fixes are a matter of layout; formatting applies them too. */
const LAYOUT_RULES: ReadonlySet<string> = new Set([
  'numbering/marker',
  'date/padding',
  'text/spacing',
  'text/not-nfc',
  'text/invisible-character',
]);

export interface FormatOptions {
  /** Leaves comments out as well: the text that goes into Word. */
  readonly clean?: boolean;
  /** Under which the layout is judged: what an office switched off is not changed. */
  readonly session?: Pick<SessionOptions, 'settings' | 'onFailure'>;
}

/**
 * Lays a text out anew: a paragraph a line, without the blank line that extraction puts behind every line, page
 * numbers, stamp lines and internal links. It never changes a word, and changes nothing the second time.
 */
export function formatText(text: string, { clean = false, session }: FormatOptions = {}): string {
  const { tree } = openSession(text, { rules: [] });
  const lineBreak = tree.lines.breaks.find((each) => each !== '') ?? '\n';
  const lines = layOut([...blocksOf(tree)].filter(({ component }) => !isDropped(component, clean)));
  if (lines.length === 0) return '';
  const laidOut = lines.join(lineBreak) + (/[\r\n]$/.test(text) ? lineBreak : '');
  return fixAll(laidOut, { ...session, only: ({ rule }) => LAYOUT_RULES.has(rule.id) });
}

const isDropped = (component: Component, clean: boolean): boolean =>
  component === 'residue' || component === 'blank' || (clean && component === 'comment');

/** So many paragraphs with a blank line behind each only extraction makes. */
const DOUBLED = 0.7;
/** More blank lines in a row say nothing more; so many leave room for a signature. */
const MOST_BLANK = 4;

function layOut(blocks: readonly Block[]): string[] {
  const doubled = isDoubled(blocks);
  const lines: string[] = [];
  for (const [i, block] of blocks.entries()) {
    const { paragraph } = block;
    // The right column of a line brings the left one with it.
    if (paragraph.lineCount === 0) continue;
    const isRightColumn = blocks[i - 1]?.paragraph.lineCount === 0;
    const before = blocks[isRightColumn ? i - 2 : i - 1];
    const blank = !before
      ? 0
      : doubled
        ? blankBetween(before, block)
        : Math.min(blankBehind(before), MOST_BLANK);
    for (let n = 0; n < blank; n++) lines.push('');
    lines.push(isRightColumn ? paragraph.source[0]!.trim() : paragraph.text);
  }
  return lines;
}

function isDoubled(blocks: readonly Block[]): boolean {
  let texts = 0;
  let followed = 0;
  for (const { paragraph } of blocks.slice(0, -1)) {
    for (const [i, piece] of paragraph.pieces.entries()) {
      const next = paragraph.pieces[i + 1]?.line ?? paragraph.lineCount;
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
