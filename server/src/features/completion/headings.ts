import type { OrganisationProfile } from '../../config/profile';
import { headingOf } from '../../model/notice/outline';
import { sameUnit } from '../../model/unit/same-unit';
import { markerOf } from '../../syntax/marker';
import { firstMarkerUnder, nextMarker } from '../../syntax/next-marker';
import { verbatim } from '../new-notice/snippet';
import type { Offer, Slot } from './offer';
import { isBody, type Place } from './place';

/** An empty line, or the number of a section, with the name that is begun behind it. */
const LINE = /^\s*(?:((?:\d{1,2}|[IVX]{1,5})\.)\s+)?([\p{L}\p{M}&\s]{0,60})$/u;

/** The office's units as headings of sections, the one that comes after the last section's unit first. */
export const headings: Slot = (place) => {
  const { session, before, state, opensParagraph, isAtEnd } = place;
  const { profile } = session.settings;
  if (!profile?.units || !opensParagraph || !isAtEnd || !isBody(place)) return null;
  const [, written, begun] = LINE.exec(before) ?? [];
  if (begun === undefined || (written === undefined && begun === '' && state.path.length > 1)) return null;
  const mark = written ?? nextSection(place);
  if (mark === null) return null;
  const under = firstMarkerUnder(markerOf(`${mark} A`)!);
  const offers = inTurn(profile, lastHeading(place)).map(({ name, aliases = [], symbol }): Offer => {
    const heading = written === undefined ? `${mark} ${name}` : name;
    return {
      kind: 'unit',
      label: name,
      detail: `Mục ${mark}`,
      body: () => `${verbatim(heading)}\n${under} $0`,
      names: [name, ...aliases, ...(symbol ? [symbol] : [])],
    };
  });
  return { begun, offers };
};

/** The number of the next section: `3.` or `III.`; null inside of lists that have no sections. */
function nextSection({ state }: Place): string | null {
  const [first] = state.path;
  if (!first) return '1.';
  if (!['arabic', 'roman'].includes(first.marker.style) || headingOf(first.paragraph) === null) return null;
  return nextMarker(first.marker);
}

const lastHeading = ({ state }: Place): string => (state.path[0] && headingOf(state.path[0].paragraph)) ?? '';

function inTurn({ units = [] }: OrganisationProfile, last: string) {
  const at = units.findIndex(({ name }) => sameUnit(name, last));
  return [...units.slice(at + 1), ...units.slice(0, at + 1)];
}
