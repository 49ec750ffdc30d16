import type { OrganisationProfile } from '../../config/profile';
import { verbatim } from '../new-notice/snippet';
import { type NamedUnits, namedUnits } from './named-units';
import type { Expected, Offer, Slot } from './offer';

/** Behind these a unit of the office is named. A `cuộc họp giao ban` gives nothing to a `ban`. */
const GIVING =
  /(?<!\p{L})(?:(?<!(?:họp|nghị|được) )giao|phối hợp(?: chặt chẽ)? với|đề nghị|yêu cầu|phân công)\s+(?:cho\s+)?/giu;
/** Behind these, often, those to whom something goes up; as often a thing, so that something has to be typed first. */
const SENDING =
  /(?<!\p{L})(?:(?<!(?:giải|quá|chương|quy|công|lộ|tiến|hành|tờ|về|đúng|theo) )trình|gửi|báo cáo|tham mưu)\s+/giu;
/** What makes another word of a cue while it is typed in small letters: `giao thông`, `trình tự`. */
const COMPOUNDS: Readonly<Record<string, readonly string[]>> = {
  giao: ['thông', 'dịch', 'ban', 'lưu', 'tiếp', 'nhận', 'nộp', 'đất', 'khoán', 'hàng', 'kết', 'ước'],
  trình: ['tự', 'độ', 'bày', 'duyệt', 'diễn', 'ký'],
};
/** A name does not go over the end of a clause, and no name is longer. */
const LONGEST = 80;
const CLAUSE_END = /[;:.!?()“”"]/u;
const NEXT_IN_LIST = /(?:,| và)\s+/gu;

/** Units behind `Giao …`, `phối hợp với …`, `gửi …`: the office's, or without a profile those that the notice names elsewhere. */
export const units: Slot = ({ session, before, position }) => {
  const { profile } = session.settings;
  if (before.endsWith('.') && before.trim() === before) return null;
  const tail = before.slice(-LONGEST - 24);
  const named = () => namedUnits(session, position.line);
  return (
    behind(tail, GIVING, () => (profile ? namesOf(profile) : offersOf(named().all)), 0) ??
    behind(tail, SENDING, () => (profile ? addressees(profile) : offersOf(addresseesAmong(named()))), 1)
  );
};

/** The last cue of a kind with what is begun behind it, where that may still become one of the names. */
function behind(
  tail: string,
  cues: RegExp,
  offersOf: () => readonly Offer[],
  least: number,
): Expected | null {
  const cue = [...tail.matchAll(cues)].at(-1);
  const rest = cue && tail.slice(cue.index + cue[0].length);
  if (rest === undefined || rest.length < least || rest.length > LONGEST || CLAUSE_END.test(rest))
    return null;
  const compounds = COMPOUNDS[cue![0].trim().toLowerCase()] ?? [];
  if (rest !== '' && compounds.some((word) => word.startsWith(rest))) return null;
  const offers = offersOf();
  return { begun: inList(rest, offers), offers };
}

/** What is begun behind the units that are listed already: `Văn phòng, Phòng Q` has begun its second. */
function inList(rest: string, offers: readonly Offer[]): string {
  const borders = [...rest.matchAll(NEXT_IN_LIST)].reverse();
  for (const { index, 0: border } of borders) {
    const last = rest.slice(0, index).toLowerCase();
    if (offers.some(({ label }) => last.endsWith(label.toLowerCase())))
      return rest.slice(index + border.length);
  }
  return rest;
}

/** Those whom the notice is sent to come first. */
const addresseesAmong = ({ recipients, all }: NamedUnits): string[] => [
  ...recipients,
  ...all.filter((name) => !recipients.includes(name)),
];

const offersOf = (names: readonly string[]): Offer[] =>
  names.map((name) => unitOffer(name, 'Trong thông báo này', []));

const unitsOf = ({ units = [] }: OrganisationProfile): Offer[] =>
  units.map(({ name, aliases = [], symbol }) =>
    unitOffer(name, symbol ?? '', [...aliases, ...(symbol ? [symbol] : [])]),
  );

const namesOf = (profile: OrganisationProfile): Offer[] => [
  ...unitsOf(profile),
  ...(profile.collective ?? []).map((name) => unitOffer(name, '', [])),
];

const addressees = (profile: OrganisationProfile): Offer[] => [
  ...(profile.superior ?? []).map((name) => unitOffer(name, '', [])),
  ...unitsOf(profile),
];

const unitOffer = (name: string, detail: string, alias: readonly string[]): Offer => ({
  kind: 'unit',
  label: name,
  detail,
  body: () => verbatim(name),
  names: [name, ...alias],
});
