import type { OrganisationProfile } from './profile';
import type { RememberedAnswers } from './remember';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** `draft` (nháp) while one writes, `final` (trình ký) before the notice is signed. */
export type Mode = 'draft' | 'final';

/** All that an office or a user decides; read once, then frozen. */
export interface Settings {
  readonly mode: Mode;
  /** Severities that replace the rules' own, by rule. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly options: Options;
  /** Words and names that are accepted as they are. */
  readonly words: readonly string[];
  readonly profile: OrganisationProfile | null;
  /** Types and issuers of cited documents, besides those that everybody knows. */
  readonly documentTypes: readonly OfficeDocumentType[];
  readonly issuers: readonly OfficeIssuer[];
  /** Wrong wordings with the right ones, besides those that everybody knows. */
  readonly slips: readonly OfficeSlip[];
  /** Years whose days off the office gives itself, in the place of what is known of them. */
  readonly holidays: readonly YearOfHolidays[];
  /** `YYYY-MM-DD`; used only where the notice names no date of its own, and for days left. Null where nobody said. */
  readonly today: string | null;
}

/** A wrong wording that an office adds to those that are known, with the right one. */
export interface OfficeSlip {
  readonly wrong: string;
  readonly right: string;
  /** Words that contain the wrong ones and are right. */
  readonly silent?: string | undefined;
}

/** A type of document (loại văn bản) that an office adds, or another abbreviation of a known one. */
export interface OfficeDocumentType {
  /** `Nội quy` */
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  /** `NQy` in `05/NQy-SCT`. */
  readonly symbol: string;
  /** Whether its numbers hold the year; `never` where nothing is said. */
  readonly year?: 'always' | 'never' | 'either' | undefined;
}

/** A body that issues documents, which an office adds, or other names of a known one. */
export interface OfficeIssuer {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  /** `TTKC` in `12/BC-TTKC`. */
  readonly symbol: string;
  /** `organisation` where nothing is said. */
  readonly level?: 'party' | 'ministry' | 'province' | 'department' | 'organisation' | undefined;
}

/** The days off of one year, make-up and exchanged days among them. Days are written `2027-02-05`. */
export interface YearOfHolidays {
  readonly year: number;
  /** `to` is the last day, where there is more than one. */
  readonly days: readonly {
    readonly from: string;
    readonly to?: string | undefined;
    readonly name: string;
  }[];
  /** Saturdays and Sundays that are worked. */
  readonly worked?: readonly string[] | undefined;
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
  words: [],
  profile: null,
  documentTypes: [],
  issuers: [],
  slips: [],
  holidays: [],
  today: null,
};

/** Where settings come from, the weaker first; what a source does not say is left to the one before it. */
export function mergeSettings(base: Settings, ...sources: readonly SettingsSource[]): Settings {
  return sources.reduce<Settings>(
    (settings, source) => ({
      mode: source.mode ?? settings.mode,
      rules: { ...settings.rules, ...source.rules },
      options: { ...settings.options, ...definedOnly(source.options) },
      words: [...settings.words, ...(source.words ?? [])],
      profile: source.profile ?? settings.profile,
      documentTypes: source.documentTypes ?? settings.documentTypes,
      issuers: source.issuers ?? settings.issuers,
      slips: source.slips ?? settings.slips,
      holidays: source.holidays ?? settings.holidays,
      today: source.today ?? settings.today,
    }),
    base,
  );
}

/** The settings that one source names: an editor's, a configuration file's, a command line's. */
export interface SettingsSource {
  readonly mode?: Mode | undefined;
  readonly rules?: Readonly<Record<string, Severity | 'off'>> | undefined;
  readonly options?: { readonly [Name in keyof Options]?: Options[Name] | undefined } | undefined;
  readonly words?: readonly string[] | undefined;
  readonly profile?: OrganisationProfile | null | undefined;
  readonly documentTypes?: readonly OfficeDocumentType[] | undefined;
  readonly issuers?: readonly OfficeIssuer[] | undefined;
  readonly slips?: readonly OfficeSlip[] | undefined;
  readonly holidays?: readonly YearOfHolidays[] | undefined;
  readonly today?: string | null | undefined;
  /** No setting of a document: where the questions for a new notice begin. */
  readonly newNotice?: RememberedAnswers | undefined;
}

function definedOnly(options: SettingsSource['options'] = {}): Partial<Options> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
