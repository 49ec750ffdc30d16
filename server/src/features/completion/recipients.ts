import { recipientsOf } from '../../model/notice/recipients';
import { capitalised, fold } from '../../text/words';
import { officeOf } from '../new-notice/office';
import { verbatim } from '../new-notice/snippet';
import type { Offer, Slot } from './offer';
import { hasSeen, type Place } from './place';
import { unreachedUnits } from './tasked-units';

const ENTRY = /^\s*([-–—]\s+)([^;]{0,80})$/u;

/** In `Nơi nhận`: the units that the notice gives work to, all together and one by one, then the others of the office. */
export const recipients: Slot = (place) => {
  if (place.state.zone !== 'foot' && place.component !== 'recipients') return null;
  const [, dash, begun] = ENTRY.exec(place.before) ?? [];
  if (begun === undefined || !place.isAtEnd || !hasSeenLabel(place)) return null;
  const office = officeOf(place.session.settings.profile);
  const listed = listedBefore(place);
  const missing = unreachedUnits(place.session, listed, office.announcer);
  const known = new Set([...listed, ...missing].map(fold));
  const others = [
    ...office.recipients,
    ...office.units.map(({ name }) => name),
    capitalised(office.collective),
  ];
  const offers = [
    ...(missing.length > 1 ? [together(missing, dash!)] : []),
    ...[...missing, ...others.filter((name) => !known.has(fold(name)))].map(entry),
    archive(office.announcer?.symbol),
  ];
  return { begun, offers };
};

const hasSeenLabel = (place: Place): boolean => hasSeen(place, 'recipients') || place.state.zone === 'foot';

function listedBefore({ session, position }: Place): string[] {
  const own = session.tree.lines.text[position.line]!.normalize('NFC');
  return recipientsOf(session.tree)
    .entries.filter(
      ({ block, isArchive }) =>
        !isArchive && !block.paragraph.source.some((line) => line.normalize('NFC') === own),
    )
    .map(({ text }) => text);
}

const entry = (name: string): Offer => ({
  kind: 'words',
  label: name,
  detail: 'Nơi nhận',
  body: () => verbatim(`${name};`),
});

const together = (names: readonly string[], dash: string): Offer => ({
  kind: 'block',
  label: 'Các đơn vị được giao việc',
  detail: names.join(', '),
  body: () => verbatim(names.map((name) => `${name};`).join(`\n${dash}`)),
  names: ['Các đơn vị được giao việc', names[0]!],
});

const archive = (symbol: string | undefined): Offer => ({
  kind: 'words',
  label: `Lưu: VT, ${symbol ?? 'VP'}.`,
  detail: 'Dòng cuối của nơi nhận',
  body: () => verbatim(`Lưu: VT, ${symbol ?? 'VP'}.`),
});
