import type { Marker } from './marker';
import { expectationOf, isLetterForOne, isPlainNumber, siblingAt } from './numbering';
import type { Paragraph } from './paragraph';
import { handsOver, isHeadingLine, isUnitHeading } from './signs';
import { type LeadIn, type OpenItem, type Step, type Structure, step } from './structure';

/** A marked paragraph of the body opens an item, and ends those that it is no part of. */
export function inItem(state: Structure, paragraph: Paragraph, written: Marker): Step {
  const marker = isLetterForOne(state.path, written) ? { ...written, ...ONE } : written;
  const list = siblingAt(state.path, marker);
  const { position, passed, orphan } = expectationOf(state.path, marker, state.afterLeadIn);
  const depth = list >= 0 ? list : orphan >= 0 ? orphan : state.path.length;
  // The heading that is missing counts, so that the next one goes on from it.
  const above = state.path
    .slice(0, depth)
    .map((item, i) => (i === passed ? { ...item, position: item.position + 1 } : item));
  // A list that starts anew under a lead-in belongs to it; the next item of an older list ends it.
  const startsAnew = list >= 0 && state.afterLeadIn && marker.numbers.at(-1) === 1;
  const last = state.leadIns.at(-1);
  const leadIns = startsAnew
    ? state.leadIns.map((leadIn) => (leadIn === last ? { ...leadIn, depth } : leadIn))
    : last && list >= 0 && leadsRightHere(state, last)
      ? [...within(state.leadIns, depth - 1), { ...last, depth }]
      : within(state.leadIns, depth);
  return step(state, 'section', {
    zone: 'body',
    path: [...above, { marker, paragraph, position, listBefore: listBefore(state.path, list) }],
    leadIns,
    afterLeadIn: /:$/.test(paragraph.text),
  });
}

const ONE = { style: 'arabic', text: '1.', numbers: [1] } as const;

/** Where the plain list under the item that a new one follows ended: `3.` under `I.`, before `II.` */
function listBefore(path: readonly OpenItem[], before: number): number {
  if (before < 0) return 0;
  const inner = path[before + 1];
  return inner && isPlainNumber(inner.marker) ? inner.position : path[before]!.listBefore;
}

/** A lead-in with nothing under it yet leads to the items of the older list that go on behind it: `Các nhiệm vụ khác:` */
const leadsRightHere = ({ path, afterLeadIn }: Structure, last: LeadIn): boolean =>
  afterLeadIn && last.depth === path.length;

/** The lead-ins that still govern where so many items are open. */
function within(leadIns: readonly LeadIn[], depth: number): readonly LeadIn[] {
  return leadIns.every((leadIn) => leadIn.depth <= depth)
    ? leadIns
    : leadIns.filter((leadIn) => leadIn.depth <= depth);
}

/** An unmarked paragraph of the body goes on with the item before it, or leaves it. */
export function unmarked(state: Structure, paragraph: Paragraph): Step {
  const leads = /:$/.test(paragraph.text) || isHeadingLine(paragraph);
  const leaves = leavesUnit(state, paragraph) || paragraph.form === 'upper';
  const path = leaves ? [] : state.path;
  const outer = within(state.leadIns, leads || leaves ? path.length - 1 : path.length);
  const leadIns = leads ? [...outer, { paragraph, depth: path.length }] : outer;
  return step(state, 'section', { zone: 'body', path, leadIns, afterLeadIn: leads });
}

/** Under a unit's heading, a paragraph that hands work to others stands outside that unit's section. */
function leavesUnit(state: Structure, paragraph: Paragraph): boolean {
  const heading = state.path[0];
  if (!heading || !handsOver(paragraph.text)) return false;
  return isUnitHeading(heading.paragraph) && state.path.length > 1;
}
