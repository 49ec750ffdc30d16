import { ownWords, type Paragraph } from '../syntax/paragraph';
import type { Structure } from '../syntax/structure';
import { oncePer } from '../text/memo';
import type { Governor } from './assignment/governing';
import { headingOf } from './outline';

const asLeadIn = oncePer(
  (paragraph: Paragraph): Governor => ({
    kind: 'lead-in',
    text: paragraph.text,
    source: { paragraph, from: 0 },
  }),
);
/** What leads to a list is no heading, though its colon be forgotten. */
const LEADS_IN = /(?<!\p{L})(?:sau|sau đây|dưới đây)$/iu;
const asItem = oncePer((paragraph: Paragraph): Governor => {
  const heading = headingOf(paragraph);
  return heading === null || LEADS_IN.test(heading)
    ? {
        kind: 'lead-in',
        text: ownWords(paragraph),
        source: { paragraph, from: paragraph.marker?.length ?? 0 },
      }
    : { kind: 'heading', text: heading };
});

/**
 * The headings and lead-ins that stand over a paragraph, outermost first, as what they say. `state` is that
 * after the paragraph; `own` leaves out the paragraph itself. One paragraph is always the same governor.
 */
export function governorsOf({ path, leadIns }: Structure, own: Paragraph): Governor[] {
  const governors: Governor[] = [];
  const addLeadIns = (depth: number): void => {
    for (const leadIn of leadIns) {
      if (leadIn.depth === depth && leadIn.paragraph !== own) governors.push(asLeadIn(leadIn.paragraph));
    }
  };
  addLeadIns(-1);
  for (const [depth, item] of path.entries()) {
    addLeadIns(depth);
    if (item.paragraph !== own) governors.push(asItem(item.paragraph));
  }
  addLeadIns(path.length);
  return governors;
}
