import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Span } from '../text/span';
import type { ConfigProblem } from './problems';
import type { OrganisationProfile } from './profile';
import { readConfig, readProfile } from './read-config';
import type { SettingsSource } from './settings';

/** The file that an office keeps its settings in; the nearest one upwards from a notice holds. */
export const CONFIG_NAME = 'thongbao.config.json';

/** How a host reads configuration files. An address is what the host calls a file by: a path, or a URI. */
export interface ConfigHost {
  /**
   * A file's text; null where it cannot be read, which the host itself reports. `namedAt` is the place in the
   * configuration that names the file, null for the configuration itself.
   */
  read(address: string, namedAt: ConfigPlace | null): Promise<string | null>;
  /** The address of a file that a configuration names. */
  beside(address: string, name: string): string;
  /** Takes the mistakes in a file's text. */
  report(address: string, text: string, problems: readonly ConfigProblem[]): void;
}

/** A place in a configuration file: UTF-16 offsets in its text. */
export interface ConfigPlace {
  readonly text: string;
  readonly span: Span;
}

/** Reads a configuration and the profile that it names. What is wrong is reported; the rest stays in force. */
export async function loadConfig(
  address: string,
  ruleIds: readonly string[],
  host: ConfigHost,
): Promise<SettingsSource> {
  const text = await host.read(address, null);
  if (text === null) return {};
  const { value, problems } = readConfig(text, ruleIds);
  host.report(address, text, problems);
  const { profile, ...rest } = value;
  if (typeof profile !== 'string') return { ...rest, profile };
  return { ...rest, profile: await loadProfile(host.beside(address, profile), text, host) };
}

async function loadProfile(
  address: string,
  config: string,
  host: ConfigHost,
): Promise<OrganisationProfile | null> {
  const { offset, length } = findNodeAtLocation(parseTree(config)!, ['profile'])!;
  const text = await host.read(address, { text: config, span: { start: offset, end: offset + length } });
  if (text === null) return null;
  const { value, problems } = readProfile(text);
  host.report(address, text, problems);
  return value;
}
