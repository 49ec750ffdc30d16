import type { Position } from '../../text/span';
import { fold } from '../../text/words';
import type { Session } from '../session';
import { searchTextOf } from './begun';
import { deadlines } from './deadlines';
import { headings } from './headings';
import type { Completion, Expected, Offer, Slot } from './offer';
import { type Place, placeAt, rangeOfBegun } from './place';
import { recipients } from './recipients';
import { standardBlocks } from './standard-blocks';
import { titleWords } from './title-words';
import { units } from './units';

const SLOTS: readonly Slot[] = [units, deadlines, titleWords, headings, recipients, standardBlocks];

/**
 * What can be put where the caret stands, the likeliest first: units, dates, words of the title, standard blocks. Running
 * prose expects nothing and gets nothing. What is typed further only narrows the list.
 */
export function completionsAt(session: Session, position: Position, today: string): Completion[] {
  const place = placeAt(session, position, today);
  if (!place) return [];
  return SLOTS.flatMap((slot) => {
    const expected = slot(place);
    return expected ? completions(place, expected) : [];
  });
}

function completions(place: Place, { begun, offers }: Expected): Completion[] {
  return offers.flatMap((offer): Completion[] => {
    const { kind, label, detail, names = [label] } = offer;
    for (const name of names) {
      const searchText = searchTextOf(name, begun);
      if (searchText === null || isWritten(begun, offer)) continue;
      const body = offer.body();
      if (body === begun) return [];
      const found = findableUntilWritten(searchText, body);
      return [{ kind, label, detail, body, searchText: found, range: rangeOfBegun(place, begun) }];
    }
    return [];
  });
}

/**
 * An editor narrows its list without asking again. Where typing on leads to the very text that is offered, as with a day,
 * its last letter finds nothing any more: the list closes by itself, and Tab does not take what is there already.
 */
const findableUntilWritten = (searchText: string, body: string): string =>
  searchText.toLowerCase() === body.toLowerCase() ? searchText.slice(0, -1) : searchText;

/** Whether a name is there with all its marks, so that nothing is left to write. The name of a block only stands for it. */
const isWritten = (begun: string, { kind, label }: Offer): boolean =>
  kind !== 'block' && fold(label) === fold(begun);
