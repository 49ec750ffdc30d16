import type { OrganisationProfile } from '../../config/profile';
import type { RememberedAnswers } from '../../config/remember';
import { MEETING_KINDS, type MeetingKind } from './meetings';
import { chairsOf, officeOf } from './office';

/** What a drafter is asked, the likeliest answers first. */
export interface NewNoticeForm {
  /** Whether nothing is known of the office yet. */
  readonly isFirst: boolean;
  readonly meetings: readonly MeetingKind[];
  readonly chairs: readonly string[];
  readonly units: readonly { readonly name: string; readonly isPicked: boolean }[];
  /** `2026-11-27`. */
  readonly today: string;
}

/** The questions for a new notice, with what the profile and earlier answers say to them. `today` is `2026-03-05`. */
export function formFor(
  profile: OrganisationProfile | null,
  remembered: RememberedAnswers,
  today: string,
): NewNoticeForm {
  const office = officeOf(profile);
  const isPicked = (name: string): boolean =>
    remembered.units?.includes(name) ?? name !== office.announcer?.name;
  return {
    isFirst: profile === null,
    meetings: meetingsFrom(remembered.meeting),
    chairs: [
      ...new Set([...(remembered.chair === undefined ? [] : [remembered.chair]), ...chairsOf(profile)]),
    ],
    units: office.units.map(({ name }) => ({ name, isPicked: isPicked(name) })),
    today,
  };
}

/** The kinds of meetings, the remembered one first. */
function meetingsFrom(remembered: string | undefined): MeetingKind[] {
  if (remembered === undefined) return [...MEETING_KINDS];
  const kind = MEETING_KINDS.find(({ name }) => name === remembered);
  const first = kind ?? { label: remembered, name: remembered, span: 'month' };
  return [first, ...MEETING_KINDS.filter((other) => other !== kind)];
}
