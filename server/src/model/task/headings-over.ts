import { ownWords, type Paragraph } from '../../syntax/paragraph';
import type { Structure } from '../../syntax/structure';
import { oncePer } from '../../text/memo';
import type { Governor } from '../assignment/actors-over';
import { headingOf } from '../notice/outline';

const asLeadIn = oncePer(
  (paragraph: Paragraph): Governor => ({
    kind: 'lead-in',
    text: paragraph.text,
    source: { paragraph, from: 0 },
  }),
);
/** `Phòng Quản lý Công nghiệp`: a heading that has no number, or has lost it on its way out of Word. */
const asUnmarked = oncePer(
  (paragraph: Paragraph): Governor =>
    NAMES_ONLY.test(paragraph.text) ? { kind: 'heading', text: paragraph.text } : asLeadIn(paragraph),
);
const NAMES_ONLY = /^[^.:;?!]{1,80}(?<![.:;?!…\s])$/u;
/** What leads to a list is no heading, though its colon be forgotten. */
const LEADS_IN = /(?<!\p{L})(?:sau|sau\s+đây|dưới\s+đây)$/iu;
const asItem = oncePer((paragraph: Paragraph): Governor => {
  const heading = headingOf(paragraph);
  const lacksColon = heading !== null && LEADS_IN.test(heading);
  if (heading !== null && !lacksColon) return { kind: 'heading', text: heading };
  return {
    kind: 'lead-in',
    text: ownWords(paragraph) + (lacksColon ? ':' : ''),
    source: { paragraph, from: paragraph.marker?.length ?? 0 },
  };
});

/** A paragraph that stands over another: an open item, or an unmarked one that governs what follows it. */
interface Over {
  readonly paragraph: Paragraph;
  readonly isItem: boolean;
  /** How many items were open where it stands; -1 for what leads to all of the conclusions. */
  readonly depth: number;
}

/** The paragraphs that stand over one, outermost first; `state` is that after it, and itself it is left out. */
export function paragraphsOver({ path, leadIns }: Structure, own: Paragraph): Over[] {
  const leadInsAt = (depth: number): Over[] =>
    leadIns
      .filter((leadIn) => leadIn.depth === depth)
      .map(({ paragraph }) => ({ paragraph, isItem: false, depth }));
  const items = path.flatMap(({ paragraph }, depth) => [
    ...leadInsAt(depth),
    { paragraph, isItem: true, depth },
  ]);
  return [...leadInsAt(-1), ...items, ...leadInsAt(path.length)].filter(({ paragraph }) => paragraph !== own);
}

/** What the headings and lead-ins over a paragraph say, outermost first. One paragraph is always the same governor. */
export const governorsOf = (state: Structure, own: Paragraph): Governor[] =>
  paragraphsOver(state, own).map(({ paragraph, isItem, depth }) => {
    if (isItem) return asItem(paragraph);
    return depth < 0 || LEADS_IN.test(paragraph.text) ? asLeadIn(paragraph) : asUnmarked(paragraph);
  });
