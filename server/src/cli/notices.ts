import { resolve } from 'node:path';
import type { SessionOptions } from '../features/session';
import { EXIT, type ExitStatus } from './cannot-run';
import type { Context } from './command';
import type { Counts, Diagnostic } from './diagnostics';
import type { DecodedText } from './files/encoding';
import { findInputs, type Input } from './files/inputs';
import { textOf } from './files/read-file';
import { progressOn } from './progress';
import { SETTINGS_OPTIONS, type SettingsContext, type SettingsOptions, settingsReader } from './settings';

/** The options of every command that looks for findings. */
export const FINDING_OPTIONS = {
  ...SETTINGS_OPTIONS,
  'stdin-filename': { type: 'string' },
  'max-warnings': { type: 'string', value: 'count' },
  quiet: { type: 'boolean' },
} as const;

/** A notice that was read, with what it is to be opened with. */
export interface Notice {
  readonly input: Input;
  readonly decoded: DecodedText;
  readonly options: SessionOptions;
}

export interface NoticesOptions extends SettingsOptions {
  readonly 'stdin-filename'?: string | undefined;
}

/** Does one thing with every notice that the paths stand for, in the order of the paths. */
export async function forEachNotice<T>(
  paths: readonly string[],
  options: NoticesOptions,
  context: Context,
  work: (notice: Notice) => Promise<T>,
): Promise<T[]> {
  const { io, texts, problems } = context;
  const inputs = await findInputs(paths, options['stdin-filename'], context);
  const read = noticeReader(options, context);
  const progress = inputs.length > 1 ? progressOn(io.stderr) : null;
  const results: T[] = [];
  for (const [i, input] of inputs.entries()) {
    progress?.at(texts.checking(input.path, i + 1, inputs.length));
    await problems.attempt(async () => {
      results.push(await work(await read(input)));
    });
  }
  progress?.end();
  return results;
}

/** Reads notices under the settings that hold for each. */
export function noticeReader(
  options: NoticesOptions,
  context: SettingsContext,
): (input: Input) => Promise<Notice> {
  const { io, problems } = context;
  const { mode, today } = options;
  const settingsOf = settingsReader({ mode, today }, context);
  return async (input) => {
    const decoded = textOf(await input.read(), input.path);
    const settings = await settingsOf(input.file ?? resolve(io.cwd, options['stdin-filename'] ?? 'stdin'));
    const failed = new Set<string>();
    const onFailure: SessionOptions['onFailure'] = ({ id }) => {
      if (!failed.has(id)) problems.notes.push((texts) => texts.ruleFailed(input.path, id));
      failed.add(id);
    };
    return { input, decoded, options: { settings, onFailure } };
  };
}

/** The exit status for findings: an error counts, and so do more warnings than are allowed. */
export const statusFor = ({ error, warning }: Counts, maxWarnings = '0'): ExitStatus =>
  error > 0 || warning > Number(maxWarnings) ? EXIT.findings : EXIT.clean;

/** What `--quiet` leaves of findings: errors and warnings. */
export const withoutMinor = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter(({ severity }) => severity === 'error' || severity === 'warning');
