import { oncePer } from '../text/memo';
import type { Governor } from './assignment/governing';
import type { Deadline } from './deadline/deadline';
import { deadlinesOf } from './deadline/deadlines';

/** The times that a lead-in sets for all that stands under it. */
export function timesSetBy(leadIn: Governor, reference: string | null): readonly Deadline[] {
  const known = timesSet(leadIn);
  let times = known.get(reference);
  if (!times) {
    times = deadlinesOf(leadIn.text, { reference }).filter(
      ({ kind }) => kind === 'date' || kind === 'duration',
    );
    known.set(reference, times);
  }
  return times;
}

const timesSet = oncePer((_: Governor) => new Map<string | null, readonly Deadline[]>());
