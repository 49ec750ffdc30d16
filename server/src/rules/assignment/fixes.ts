import type { Settings } from '../../config/settings';
import { actorsOfHeading } from '../../model/assignment/actors-over';
import type { FactReader } from '../../model/facts';
import { headingOf } from '../../model/notice/outline';
import { isUnitHeading } from '../../syntax/signs';
import { type Block, blocksAround, type Tree } from '../../syntax/tree';
import { fold } from '../../text/words';
import type { Fix, NoticeContext, PlacedMember } from '../rule';

const MOST_CHOICES = 8;
/** So many paragraphs to either side are looked at for headings that name units. */
const REACH = 400;

/** `Giao ⟨unit⟩` before the verb, for each unit that it may be. */
export function handingOverFixes({ block, span }: PlacedMember<unknown>, context: NoticeContext): Fix[] {
  const { text } = block.paragraph;
  const first = text[span.start]!;
  const isAcronym = /^\p{Lu}{2}/u.test(text.slice(span.start, span.start + 2));
  const verb = isAcronym ? first : first.toLowerCase();
  const at = { start: span.start, end: span.start + 1 };
  return choicesFor(block, context).map((unit) => ({
    title: `Thêm “Giao ${unit}”`,
    safe: false,
    edits: [{ block, span: at, newText: `Giao ${unit} ${verb}` }],
  }));
}

/** The unit behind a heading in brackets, or in the words of a lead-in. */
export function titleFixes({ block, span }: PlacedMember<unknown>, context: NoticeContext): Fix[] {
  const at = { start: span.end, end: span.end };
  const isLeadIn = block.paragraph.text.endsWith(':');
  return choicesFor(block, context).map((unit) => ({
    title: `Giao ${unit} thực hiện mục này`,
    safe: false,
    edits: [
      { block, span: at, newText: isLeadIn ? `, giao ${unit} thực hiện` : ` (giao ${unit} thực hiện)` },
    ],
  }));
}

/** The office's units, else those that the notice's headings name; what shares words with the work comes first. */
function choicesFor(block: Block, { tree, settings, facts }: NoticeContext): string[] {
  const units = unitsOfProfile(settings) ?? unitsOfHeadings(tree, block, facts);
  const words = new Set(wordsOf(block.paragraph.text));
  const shared = (unit: string): number => wordsOf(unit).filter((word) => words.has(word)).length;
  return units.sort((a, b) => shared(b) - shared(a)).slice(0, MOST_CHOICES);
}

const wordsOf = (text: string): string[] => fold(text).match(/\p{L}+/gu) ?? [];

function unitsOfProfile({ profile }: Settings): string[] | null {
  const units = profile?.units?.map(({ name }) => name) ?? [];
  return units.length > 0 ? units : null;
}

function unitsOfHeadings(tree: Tree, block: Block, { units }: FactReader): string[] {
  const names = new Set<string>();
  for (const { paragraph, component } of blocksAround(tree, block, REACH)) {
    if (component !== 'section' || !paragraph.marker || !isUnitHeading(paragraph)) continue;
    const heading = headingOf(paragraph);
    for (const { name, kind } of heading === null ? [] : actorsOfHeading(heading, units))
      if (kind === 'unit') names.add(name);
  }
  return [...names];
}
