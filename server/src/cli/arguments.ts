import { parseArgs } from 'node:util';
import { dayExists, dayOf } from '../model/date/calendar';
import { CannotRun } from './cannot-run';

/** What an option takes. `choices`, `date` and `count` bound its value. */
export type OptionSpec =
  | { readonly type: 'boolean'; readonly short?: string }
  | {
      readonly type: 'string';
      readonly short?: string;
      readonly choices?: readonly string[];
      readonly value?: 'date' | 'count';
    };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The values of a command's options by their long names. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends { type: 'boolean' }
    ? boolean
    : (Specs[Name] extends { choices: readonly (infer Choice)[] } ? Choice : string) | undefined;
};

export interface ParsedArguments<Specs extends OptionSpecs> {
  readonly values: OptionValues<Specs>;
  readonly positionals: readonly string[];
}

/** Reads a command's options; where one is given twice the last one counts. What is wrong with one is thrown. */
export function parseArguments<const Specs extends OptionSpecs>(
  command: string,
  args: readonly string[],
  specs: Specs,
): ParsedArguments<Specs> {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | boolean | undefined> = {};
  for (const [name, { type }] of Object.entries(specs)) values[name] = type === 'boolean' ? false : undefined;
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (!spec) throw new CannotRun((texts) => texts.unknownOption(command, token.rawName));
    values[token.name] = givenValue(spec, token);
  }
  return { values: values as OptionValues<Specs>, positionals };
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function givenValue(spec: OptionSpec, { rawName, value, inlineValue }: OptionToken): string | boolean {
  if (spec.type === 'boolean') {
    if (value !== undefined) throw new CannotRun((texts) => texts.unexpectedValue(rawName));
    return true;
  }
  // `--config --quiet` lacks a value; `-` stands for a stream, and `-5` is somebody's number.
  if (value === undefined || value === '' || (!inlineValue && /^--?\p{L}/u.test(value)))
    throw new CannotRun((texts) => texts.missingValue(rawName));
  const { choices } = spec;
  if (choices && !choices.includes(value))
    throw new CannotRun((texts) => texts.badChoice(rawName, value, choices));
  if (spec.value === 'date' && !isDate(value)) throw new CannotRun((texts) => texts.badDate(rawName, value));
  if (spec.value === 'count' && !/^\d{1,9}$/.test(value))
    throw new CannotRun((texts) => texts.badCount(rawName, value));
  return value;
}

const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && dayExists(dayOf(value));
