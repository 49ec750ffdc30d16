import type { OrganisationProfile } from './profile';
import type { ConfigFile, DOCUMENT_TYPE, HOLIDAYS, ISSUER, OPTIONS, Read, SEVERITY, SLIP } from './schema';

export type Severity = Exclude<Read<typeof SEVERITY>, 'off'>;

/** `draft` (nháp) while one writes, `final` (trình ký) before the notice is signed. */
export type Mode = NonNullable<ConfigFile['mode']>;

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
export type OfficeSlip = Read<typeof SLIP>;

/** A type of document (loại văn bản) that an office adds, or another abbreviation of a known one. */
export type OfficeDocumentType = Read<typeof DOCUMENT_TYPE>;

/** A body that issues documents, which an office adds, or other names of a known one. */
export type OfficeIssuer = Read<typeof ISSUER>;

/** The days off of one year, make-up and exchanged days among them. Days are written `2027-02-05`. */
export type YearOfHolidays = Read<typeof HOLIDAYS>;

/** Choices that the law leaves to an office. */
export type Options = {
  readonly [Name in keyof Read<typeof OPTIONS>]-?: NonNullable<Read<typeof OPTIONS>[Name]>;
};

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

/** The settings that one source names: an editor's, a configuration file's with its profile, a command line's. */
export type SettingsSource = Omit<ConfigFile, '$schema' | 'profile'> & {
  readonly profile?: OrganisationProfile | null | undefined;
  readonly today?: string | null | undefined;
};

function definedOnly(options: SettingsSource['options'] = {}): Partial<Options> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
