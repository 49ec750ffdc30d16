import { DEFAULT_SETTINGS, type Settings } from '../config/settings';
import type { Rule } from './rule';

/** The settings that a rule's examples are read under: switched on even where it is off by default. */
export function exampleSettings({ id, severity, examples }: Rule): Settings {
  const rules = severity.final === 'off' ? { [id]: 'hint' as const } : {};
  return { ...DEFAULT_SETTINGS, rules, profile: examples.profile ?? null };
}
