import type { OrganisationProfile } from './profile';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** `draft` (nháp) while one writes, `final` (trình ký) before the notice is signed. */
export type Mode = 'draft' | 'final';

/** All that an office or a user decides; read once, then frozen. */
export interface Settings {
  readonly mode: Mode;
  /** Severities that replace the rules' own, by rule. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly options: Options;
  readonly profile: OrganisationProfile | null;
  /** `YYYY-MM-DD`; used only where the notice names no date of its own, and for days left. Null where nobody said. */
  readonly today: string | null;
}

/** Choices that the law leaves to an office. */
export interface Options {
  /** A zero before months 3 to 9, which the decree neither asks for nor forbids. */
  readonly overPaddedMonths: 'off' | 'hint';
  /** A missing deadline, where the notice states a period of its own (“nhiệm vụ tháng 3 năm 2026”). */
  readonly missingDeadlineInPeriod: Severity | 'off';
}

export const DEFAULT_SETTINGS: Settings = {
  mode: 'final',
  rules: {},
  options: { overPaddedMonths: 'off', missingDeadlineInPeriod: 'warning' },
  profile: null,
  today: null,
};
