import type { OptionSpecs, ParsedArguments } from './arguments';
import type { ExitStatus } from './cannot-run';
import type { Io } from './io';
import type { SettingsContext } from './settings';
import type { Language, Texts } from './texts';

/** Where a command stands: the outside world, and the language that it speaks. */
export interface Context extends SettingsContext {
  readonly io: Io;
  readonly language: Language;
  readonly texts: Texts;
}

export interface Command<Specs extends OptionSpecs = OptionSpecs> {
  readonly options: Specs;
  run(given: ParsedArguments<Specs>, context: Context): Promise<ExitStatus>;
}

/** Gives a command the types of its options. */
export const defineCommand = <const Specs extends OptionSpecs>(command: Command<Specs>): Command<Specs> =>
  command;
