import type { OrganisationProfile } from './profile';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** `draft` (nháp) while one writes, `final` (trình ký) before the notice is signed. */
export type Mode = 'draft' | 'final';

/** All that an office or a user decides; read once, then frozen. */
export interface Settings {
  readonly mode: Mode;
  /** Severities that replace the rules' own, by rule. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly profile: OrganisationProfile | null;
  /** `YYYY-MM-DD`; used only where the notice names no date of its own, and for days left. Null where nobody said. */
  readonly today: string | null;
}

export const DEFAULT_SETTINGS: Settings = { mode: 'final', rules: {}, profile: null, today: null };
