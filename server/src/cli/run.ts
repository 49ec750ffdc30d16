import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import { type OptionSpecs, parseArguments } from './arguments';
import { CannotRun, EXIT, type ExitStatus, Problems, unforeseen } from './cannot-run';
import type { Command, Context } from './command';
import { check } from './commands/check';
import { explain } from './commands/explain';
import { extract } from './commands/extract';
import { fix } from './commands/fix';
import { format } from './commands/format';
import { rules } from './commands/rules';
import { tasks } from './commands/tasks';
import { commandHelp, generalHelp } from './help';
import type { Io } from './io';
import { readNamed } from './settings';
import { LANGUAGES, type Language, textsIn } from './texts';

/** The commands by name, in the order of the help. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  fix,
  format,
  extract,
  tasks,
  rules,
  explain,
};

const COMMON_OPTIONS = { help: { type: 'boolean', short: 'h' } } as const satisfies OptionSpecs;

/** Runs the command that `argv` (without program names) asks for, and answers the exit status. */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const problems = new Problems();
  let language: Language = 'vi';
  let status: ExitStatus = EXIT.cannotRun;
  try {
    const taken = takeLanguage(argv);
    language = taken.language;
    status = await dispatch(taken.rest, { io, language, texts: textsIn(language), problems });
  } catch (error) {
    problems.failures.push(error instanceof CannotRun ? error : unforeseen(error));
  }
  for (const reason of [...problems.notes, ...problems.failures.map((failure) => failure.reason)])
    io.stderr.write(`thongbao: ${reason(textsIn(language))}\n`);
  return problems.failures.length > 0 ? EXIT.cannotRun : status;
}

async function dispatch(
  [name, ...args]: readonly string[],
  context: Omit<Context, 'configuration'>,
): Promise<ExitStatus> {
  const { io, language } = context;
  if (name === undefined) {
    io.stderr.write(generalHelp(language));
    return EXIT.cannotRun;
  }
  if (name === '--help' || name === '-h') {
    io.stdout.write(generalHelp(language));
    return EXIT.clean;
  }
  if (name === '--version') {
    io.stdout.write(`${version}\n`);
    return EXIT.clean;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new CannotRun((texts) => texts.unknownCommand(name, Object.keys(COMMANDS)));
  const given = parseArguments(name, args, { ...command.options, ...COMMON_OPTIONS });
  if (given.values.help) {
    io.stdout.write(commandHelp(name, language));
    return EXIT.clean;
  }
  const { config }: Readonly<Record<string, unknown>> = given.values;
  const configuration = typeof config === 'string' ? await readNamed(config, io) : null;
  return command.run(given, { ...context, configuration });
}

/** Takes `--lang` out of the arguments: it holds for every command, and for what is said of wrong options. */
function takeLanguage(argv: readonly string[]): { language: Language; rest: string[] } {
  const { tokens } = parseArgs({
    args: [...argv],
    options: { lang: { type: 'string' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const rest: (string | null)[] = [...argv];
  let language: Language = 'vi';
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name !== 'lang') continue;
    const { value, index, inlineValue } = token;
    if (value === undefined) throw new CannotRun((texts) => texts.missingValue('--lang'));
    if (!isLanguage(value)) throw new CannotRun((texts) => texts.badChoice('--lang', value, LANGUAGES));
    language = value;
    rest.fill(null, index, index + (inlineValue ? 1 : 2));
  }
  return { language, rest: rest.filter((argument) => argument !== null) };
}

const isLanguage = (value: string): value is Language => (LANGUAGES as readonly string[]).includes(value);
