import { access } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { OrganisationProfile } from '../config/profile';
import { type ConfigProblem, readConfig, readProfile } from '../config/read-config';
import {
  DEFAULT_SETTINGS,
  type Mode,
  mergeSettings,
  type Settings,
  type SettingsSource,
} from '../config/settings';
import { RULES } from '../rules/registry';
import { splitLines } from '../text/lines';
import { CannotRun } from './cannot-run';
import type { Context } from './command';
import type { Io } from './io';
import { codeOf, readFileBytes, textOf } from './read-file';

/** The options that bear on the settings of every file. */
export const SETTINGS_OPTIONS = {
  config: { type: 'string' },
  mode: { type: 'string', choices: ['draft', 'final'] },
  today: { type: 'string', value: 'date' },
} as const;

export interface SettingsOptions {
  readonly config?: string | undefined;
  readonly mode?: Mode | undefined;
  readonly today?: string | undefined;
}

const CONFIG_NAME = 'thongbao.config.json';
const RULE_IDS = RULES.map(({ id }) => id);

/** Answers the settings of a file, given by its absolute path. */
export type SettingsReader = (file: string) => Promise<Settings>;

/**
 * Reads settings: an option of the command line wins over the configuration file (the one named, or the
 * nearest one from the file's folder upwards), and that over the defaults. A mistake in a configuration is a
 * failure at its place; the rest of it stays in force.
 */
export function settingsReader(options: SettingsOptions, context: Context): SettingsReader {
  const { io } = context;
  const sources = new Map<string, Promise<SettingsSource>>();
  const sourceAt = (path: string): Promise<SettingsSource> =>
    remembered(sources, path, () => readSource(path, context));
  const nearest = new Map<string, Promise<string | null>>();
  const { config, ...own } = options;
  return async (file) => {
    const path = config === undefined ? await nearestConfig(dirname(file), nearest) : resolve(io.cwd, config);
    return mergeSettings(DEFAULT_SETTINGS, path === null ? {} : await sourceAt(path), own);
  };
}

function nearestConfig(folder: string, known: Map<string, Promise<string | null>>): Promise<string | null> {
  return remembered(known, folder, async () => {
    const path = join(folder, CONFIG_NAME);
    if (await exists(path)) return path;
    const parent = dirname(folder);
    return parent === folder ? null : nearestConfig(parent, known);
  });
}

/** A file that is there but may not be read counts: its failure is reported when it is read. */
async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    return !['ENOENT', 'ENOTDIR'].includes(codeOf(error));
  }
}

async function readSource(path: string, context: Context): Promise<SettingsSource> {
  const { io, problems } = context;
  const shown = shownPath(path, io);
  const source = await problems.attempt(async () => {
    const { text } = textOf(await readFileBytes(path, shown), shown);
    const config = readConfig(text, RULE_IDS);
    problems.failures.push(...config.problems.map((problem) => failureAt(shown, text, problem)));
    const { profile, ...rest } = config.value;
    if (typeof profile !== 'string') return { ...rest, profile: profile as OrganisationProfile | undefined };
    return { ...rest, profile: await readProfileFile(resolve(dirname(path), profile), context) };
  });
  return source ?? {};
}

async function readProfileFile(path: string, { io, problems }: Context): Promise<OrganisationProfile | null> {
  const shown = shownPath(path, io);
  return problems.attempt(async () => {
    const { text } = textOf(await readFileBytes(path, shown), shown);
    const profile = readProfile(text);
    problems.failures.push(...profile.problems.map((problem) => failureAt(shown, text, problem)));
    return profile.value as OrganisationProfile | null;
  });
}

function failureAt(shown: string, text: string, { span, message }: ConfigProblem): CannotRun {
  const before = splitLines(text.slice(0, span.start)).text;
  const place = `${shown}:${before.length}:${before.at(-1)!.length + 1}`;
  return new CannotRun((texts) => texts.badConfiguration(place, message));
}

/** Relative to where the command runs, unless it lies elsewhere. */
function shownPath(path: string, { cwd }: Io): string {
  const inside = relative(cwd, path);
  return inside.startsWith('..') ? path : inside.replaceAll('\\', '/');
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const old = known.get(key);
  if (old !== undefined) return old;
  const value = make();
  known.set(key, value);
  return value;
}
