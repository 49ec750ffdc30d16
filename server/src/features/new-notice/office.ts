import type { OrganisationProfile, OrganisationUnit } from '../../config/profile';
import { deputyOf, kindOfAgency } from '../../model/notice/agency-heads';
import { initialsOf } from '../../model/notice/issuer';
import { barePost, kindOf, postIn } from './posts';

/** What a notice says of the office that gives it; null where the profile does not say it and nothing follows. */
export interface Office {
  readonly name: string | null;
  readonly parent: string | null;
  readonly symbol: string | null;
  readonly place: string | null;
  /** What its head and the deputies are, without the agency: `Giám đốc`, `Phó Giám đốc`. So are the people's titles. */
  readonly head: string | null;
  readonly deputies: readonly string[];
  readonly units: readonly OrganisationUnit[];
  /** All units together: `các phòng, đơn vị`. */
  readonly collective: string;
  /** The unit that makes notices known (đơn vị thông báo kết luận), as a rule the `Văn phòng`. */
  readonly announcer: OrganisationUnit | null;
  readonly people: NonNullable<OrganisationProfile['people']>;
  readonly recipients: readonly string[];
}

/** The office that a profile describes; without one, what is asked for is still to be filled in. */
export function officeOf(profile: OrganisationProfile | null): Office {
  const { name = null, parent = null, symbol = null, people = [] } = profile ?? {};
  const bare = (post: string): string => barePost(name, post);
  const kindHead = name === null ? null : (kindOfAgency(name)?.head ?? null);
  const head = profile?.head === undefined ? kindHead : bare(profile.head);
  const units = (profile?.units ?? []).map((unit) => ({
    ...unit,
    ...(unit.head !== undefined && { head: bare(unit.head) }),
    ...(unit.deputy !== undefined && { deputy: bare(unit.deputy) }),
  }));
  return {
    name,
    parent,
    symbol,
    place: profile?.place ?? profile?.province ?? null,
    head,
    deputies: profile?.deputies?.map(bare) ?? (head === null ? [] : [deputyOf(head)]),
    units,
    collective: profile?.collective?.[0] ?? 'các phòng, đơn vị',
    announcer: announcerAmong(units),
    people: people
      .filter(({ external }) => external !== true)
      .map((person) => ({ ...person, title: bare(person.title) })),
    recipients: profile?.recipients ?? [],
  };
}

/** The unit with what its kind tells where the profile does not. */
function announcerAmong(units: readonly OrganisationUnit[]): OrganisationUnit | null {
  const unit = units.find(({ name }) => kindOf(name) === 'Văn phòng');
  return unit ? { head: kindOfAgency(unit.name)!.head, symbol: 'VP', ...unit } : null;
}

/** The name of the one who holds a post, where the profile knows just one. */
export function holderOf({ people }: Office, post: string): string | null {
  const holders = people.filter(({ title }) => title.toLowerCase() === post.toLowerCase());
  return holders.length === 1 ? holders[0]!.name : null;
}

/** `các phòng` where all are that, else the name that the office has for its units together. */
export function togetherOf({ collective }: Office, units: readonly string[]): string {
  return units.length > 0 && units.every(isDivision) ? 'các phòng' : collective;
}

/** Those who send their heads to a meeting: the announcing unit, the divisions as one, the others by name. */
export function attendingUnits({ units, announcer, collective }: Office): string {
  const divisions = units.filter(({ name }) => isDivision(name));
  const others = units.filter(({ name }) => name !== announcer?.name && !isDivision(name));
  const names = [
    ...(announcer ? [announcer.name] : []),
    ...(divisions.length > 1 ? ['các phòng chuyên môn'] : divisions.map(({ name }) => name)),
    ...others.map(({ name }) => name),
  ];
  if (names.length === 0) return collective;
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;
}

const isDivision = (unit: string): boolean => /^Phòng(?!\p{L})/u.test(unit);

/** Those who may conclude: the head and the deputies, with and without the names that the profile knows. */
export function chairsOf(profile: OrganisationProfile | null): string[] {
  const office = officeOf(profile);
  const posts = [...(office.head === null ? [] : [office.head]), ...office.deputies];
  return posts.flatMap((post) => {
    const holders = office.people.filter(({ title }) => title.toLowerCase() === post.toLowerCase());
    const named = postIn(office.name, post);
    return [named, ...holders.map(({ name }) => `${named} ${name}`)];
  });
}

/** The likely symbol of an agency, made of the first letters of its name: `SCT`. */
export const symbolFor = (name: string): string =>
  /^UBND|^Ủy ban nhân dân/u.test(name) ? 'UBND' : initialsOf(name.toUpperCase());
