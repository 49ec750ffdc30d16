import { ownWords, type Paragraph } from '../syntax/paragraph';
import type { Structure } from '../syntax/structure';
import type { Governor } from './assignment/assignments';
import { headingOf } from './outline';

/**
 * The headings and lead-ins that stand over a paragraph, outermost first, as what they say. `state` is that
 * after the paragraph; `own` leaves out the paragraph itself.
 */
export function governorsOf({ path, leadIns }: Structure, own: Paragraph): Governor[] {
  const governors: Governor[] = [];
  const addLeadIns = (depth: number): void => {
    for (const leadIn of leadIns) {
      if (leadIn.depth === depth && leadIn.paragraph !== own)
        governors.push({ kind: 'lead-in', text: leadIn.paragraph.text });
    }
  };
  addLeadIns(-1);
  for (const [depth, item] of path.entries()) {
    addLeadIns(depth);
    if (item.paragraph === own) continue;
    const heading = headingOf(item.paragraph);
    governors.push(
      heading === null
        ? { kind: 'lead-in', text: ownWords(item.paragraph) }
        : { kind: 'heading', text: heading },
    );
  }
  addLeadIns(path.length);
  return governors;
}
