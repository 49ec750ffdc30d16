import { oncePerPair } from '../../text/memo';
import type { Governor } from '../assignment/governing';
import type { Deadline } from '../deadline/deadline';
import { deadlinesOf } from '../deadline/deadlines';

/** The times that a lead-in sets for all that stands under it. */
export const timesSetBy = oncePerPair((leadIn: Governor, reference: string | null): readonly Deadline[] =>
  deadlinesOf(leadIn.text, { reference }).filter(({ kind }) => kind === 'date' || kind === 'duration'),
);
