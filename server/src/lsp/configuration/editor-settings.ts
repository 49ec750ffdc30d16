import {
  DEFAULT_SETTINGS,
  mergeSettings,
  type Settings,
  type SettingsSource,
  type Severity,
} from '../../config/settings';
import { isObject } from '../client';
import type { Language } from '../texts';

/** The settings of one document in an editor. */
export interface EditorSettings {
  readonly check: Settings;
  /** The language of what the server says itself. */
  readonly language: Language;
  /** Weekday and days left behind each deadline. */
  readonly inlayHints: boolean;
  /** The address that searches the text of a document, with `{số}` for its number; empty where nobody wants it. */
  readonly documentSearch: string;
}

/** The section of the editor's settings that is read. */
export const SECTION = 'thongbao';

/** Cơ sở dữ liệu quốc gia về pháp luật. */
const DEFAULT_SEARCH = 'https://vbpl.vn/tim-kiem?q={số}';

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Reads the section `thongbao` of an editor's settings. What is missing or misspelt is as by default; an editor's mode is `draft`. */
export function readSettings(value: unknown): EditorSettings {
  const section = isObject(value) ? value : {};
  const rules = isObject(section.rules) ? section.rules : {};
  const severities = Object.entries(rules).filter(([, severity]) => SEVERITIES.includes(severity));
  return {
    check: {
      ...DEFAULT_SETTINGS,
      mode: section.mode === 'final' ? 'final' : 'draft',
      rules: Object.fromEntries(severities) as Record<string, Severity | 'off'>,
      words: Array.isArray(section.words) ? section.words.filter((word) => typeof word === 'string') : [],
    },
    language: section.language === 'en' ? 'en' : 'vi',
    inlayHints: section.inlayHints === true,
    documentSearch: searchAddress(section.documentSearch),
  };
}

/** Only addresses of the web: a link must not start anything on the drafter's machine. */
const searchAddress = (value: unknown): string => {
  if (typeof value !== 'string') return DEFAULT_SEARCH;
  return /^https?:\/\/\S+$/iu.test(value.trim()) ? value.trim() : '';
};

/** The settings of an office's configuration file win over those of the editor. */
export const withConfiguration = (editor: EditorSettings, source: SettingsSource = {}): EditorSettings => ({
  ...editor,
  check: mergeSettings(editor.check, source),
});

/** Whether two settings say the same. */
export const sameSettings = (a: EditorSettings, b: EditorSettings): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
