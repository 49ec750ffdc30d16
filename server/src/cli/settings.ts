import { access } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { CONFIG_NAME, type ConfigHost, loadConfig } from '../config/load-config';
import type { ConfigProblem } from '../config/problems';
import {
  DEFAULT_SETTINGS,
  type Mode,
  mergeSettings,
  type Settings,
  type SettingsSource,
} from '../config/settings';
import { RULES } from '../rules/registry';
import { keptIn } from '../text/memo';
import { positionAt } from '../text/offset';
import { CannotRun, type Problems } from './cannot-run';
import { codeOf, readFileBytes, textOf } from './files/read-file';
import type { Io } from './io';

/** The options that bear on the settings of every file. */
export const SETTINGS_OPTIONS = {
  config: { type: 'string' },
  mode: { type: 'string', choices: ['draft', 'final'] },
  today: { type: 'string', value: 'date' },
} as const;

export interface SettingsOptions {
  readonly mode?: Mode | undefined;
  readonly today?: string | undefined;
}

const RULE_IDS = RULES.map(({ id }) => id);

/** The configuration that the command line names. It is read once: what a pipe gives, it gives once. */
export interface NamedConfiguration {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/** Where relative paths start from, and where what is wrong with a configuration goes. */
export interface SettingsContext {
  readonly io: Pick<Io, 'cwd'>;
  readonly problems: Problems;
  /** Null where the nearest one holds for each file. */
  readonly configuration: NamedConfiguration | null;
}

/** Reads the configuration that was asked for by name. Without it nothing is done, least of all written: a failure is thrown. */
export async function readNamed(named: string, { cwd }: Pick<Io, 'cwd'>): Promise<NamedConfiguration> {
  const path = resolve(cwd, named);
  return { path, text: textOf(await readFileBytes(path, named), named).text };
}

/** Answers the settings of a file, given by its absolute path. */
export type SettingsReader = (file: string) => Promise<Settings>;

/**
 * Reads settings: an option of the command line wins over the configuration file (the one named, or the
 * nearest one from the file's folder upwards), and that over the defaults. A mistake in a configuration is a
 * failure at its place; the rest of it stays in force.
 */
export function settingsReader(options: SettingsOptions, context: SettingsContext): SettingsReader {
  const { configuration } = context;
  const sources = new Map<string, Promise<SettingsSource>>();
  const host = configHost(context);
  const sourceAt = (path: string): Promise<SettingsSource> =>
    keptIn(sources, path, () => loadConfig(path, RULE_IDS, host));
  const nearest = new Map<string, Promise<string | null>>();
  return async (file) => {
    const path = configuration ? configuration.path : await nearestConfig(dirname(file), nearest);
    return mergeSettings(DEFAULT_SETTINGS, path === null ? {} : await sourceAt(path), options);
  };
}

function nearestConfig(folder: string, known: Map<string, Promise<string | null>>): Promise<string | null> {
  return keptIn(known, folder, async () => {
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

/** Configuration files on this machine's disk; what is wrong with them goes to the failures of the run. */
function configHost({ io, problems, configuration }: SettingsContext): ConfigHost {
  return {
    read: (path, namedAt) =>
      problems.attempt(async () => {
        if (configuration && namedAt === null) return configuration.text;
        const shown = shownPath(path, io);
        return textOf(await readFileBytes(path, shown), shown).text;
      }),
    beside: (path, name) => resolve(dirname(path), name),
    report(path, text, mistakes) {
      const shown = shownPath(path, io);
      problems.failures.push(...mistakes.map((mistake) => failureAt(shown, text, mistake)));
    },
  };
}

function failureAt(shown: string, text: string, problem: ConfigProblem): CannotRun {
  const { line, character } = positionAt(text, problem.span.start);
  const place = `${shown}:${line + 1}:${character + 1}`;
  return new CannotRun((texts) => texts.badConfiguration(place, problem));
}

/** Relative to where the command runs, unless it lies elsewhere. */
function shownPath(path: string, { cwd }: SettingsContext['io']): string {
  const inside = relative(cwd, path);
  return inside.startsWith('..') ? path : inside.replaceAll('\\', '/');
}
