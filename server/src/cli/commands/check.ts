import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { CannotRun } from '../cannot-run';
import { type CheckTask, createChecker, failedOutcome, type Outcome } from '../check/check-file';
import { checkInThreads } from '../check/check-threads';
import { type Context, defineCommand } from '../command';
import { findInputs, type Input } from '../files/inputs';
import type { Io } from '../io';
import { FINDING_OPTIONS, statusFor } from '../notices';
import { progressOn } from '../progress';
import { FORMAT_NAMES, REPORT_FORMATS } from '../report/formats';
import { NO_TOTALS, styleFor, sumOf, type Totals } from '../report/report';

/** Less text than this is checked sooner than threads are started. In bytes. */
const WORTH_THREADS = 256 * 1024;

/** Reports every finding in notices. */
export const check = defineCommand({
  options: {
    ...FINDING_OPTIONS,
    format: { type: 'string', choices: FORMAT_NAMES },
    jobs: { type: 'string', value: 'count' },
  },
  async run({ values, positionals }, context) {
    if (positionals.length === 0) throw new CannotRun((texts) => texts.pathsNeeded('check'));
    const { mode, today, 'stdin-filename': name } = values;
    const inputs = await findInputs(positionals, name, context);
    const { texts: _, ...style } = styleFor(context.io.stdout, context);
    const task: CheckTask = {
      options: { mode, today, 'stdin-filename': name },
      configuration: context.configuration,
      quiet: values.quiet,
      format: values.format ?? FORMAT_NAMES[0]!,
      style,
      language: context.language,
      cwd: context.io.cwd,
    };
    const threads = values.jobs === undefined ? availableParallelism() : Math.max(1, Number(values.jobs));
    const totals = await writeReport(inputs, await outcomesOf(inputs, task, threads, context), task, context);
    return statusFor(totals.counts, values['max-warnings']);
  },
});

/** The outcomes of files in their order; threads work on them where there is much to do. */
async function outcomesOf(
  inputs: readonly Input[],
  task: CheckTask,
  threads: number,
  { io, texts }: Context,
): Promise<AsyncGenerator<Outcome>> {
  const checkHere = createChecker(task);
  if (!io.startThread || !(await isMuch(inputs))) return oneByOne(inputs, checkHere);
  const files = inputs.filter(({ file }) => file !== null);
  const inThreads = checkInThreads(
    files.map(({ path }) => path),
    {
      start: () => io.startThread!(task),
      count: threads,
      lost: (path, code) => failedOutcome(texts.threadStopped(path, code)),
      unable: (code) => new CannotRun((words) => words.noThread(code)),
    },
  );
  return withStandardInput(inputs, inThreads, checkHere);
}

async function isMuch(inputs: readonly Input[]): Promise<boolean> {
  let bytes = 0;
  for (const { file } of inputs) {
    const stats = file === null ? null : await stat(file).catch(() => null);
    bytes += stats?.size ?? 0;
    if (bytes >= WORTH_THREADS) return true;
  }
  return false;
}

async function* oneByOne(
  inputs: readonly Input[],
  check: (input: Input) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  for (const input of inputs) yield await check(input);
}

/** Standard input belongs to this thread; its outcome takes its place among the others. */
async function* withStandardInput(
  inputs: readonly Input[],
  others: AsyncGenerator<Outcome>,
  check: (input: Input) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  try {
    for (const input of inputs) yield input.file === null ? await check(input) : (await others.next()).value;
  } finally {
    await others.return(undefined);
  }
}

/** Writes the report as the outcomes come, and answers the sums. An interrupt ends it after a whole file. */
async function writeReport(
  inputs: readonly Input[],
  outcomes: AsyncGenerator<Outcome>,
  task: CheckTask,
  context: Context,
): Promise<Totals> {
  const { io, texts, problems } = context;
  const { begin, between, end } = REPORT_FORMATS[task.format];
  const progress = progressOver(inputs, context);
  const interrupt = awaitInterrupt(io);
  const noteProblems = problemTaker(context);
  const writePart = separated(between, (text) => {
    progress.end();
    io.stdout.write(text);
  });
  let checked = 0;
  let totals = NO_TOTALS;
  io.stdout.write(begin());
  progress.at(0);
  await problems.attempt(async () => {
    for await (const outcome of outcomes) {
      checked++;
      totals = sumOf(totals, outcome.totals);
      noteProblems(outcome);
      if (outcome.part !== '') writePart(outcome.part);
      if (interrupt.hasCome()) break;
      progress.at(checked);
    }
  });
  progress.end();
  interrupt.leave();
  if (interrupt.hasCome() && checked < inputs.length)
    problems.failures.push(new CannotRun((words) => words.interrupted(checked, inputs.length)));
  io.stdout.write(end(totals, problems.failures, { ...task.style, texts }));
  return totals;
}

/** Which of several files is being checked, shown on a terminal. */
function progressOver(inputs: readonly Input[], { io, texts }: Context) {
  const progress = progressOn(inputs.length > 1 ? io.stderr : { write: () => {} });
  return {
    at(file: number): void {
      if (file < inputs.length) progress.at(texts.checking(inputs[file]!.path, file + 1, inputs.length));
    },
    end: progress.end,
  };
}

/** Takes note of an interrupt, until it is left to the system again. */
function awaitInterrupt(io: Io) {
  let hasCome = false;
  const leave = io.onInterrupt?.(() => {
    hasCome = true;
  });
  return { hasCome: () => hasCome, leave: () => leave?.() };
}

/** Puts a separator between the texts that are written. */
function separated(separator: string, write: (text: string) => void): (text: string) => void {
  let isFirst = true;
  return (text) => {
    write(isFirst ? text : separator + text);
    isFirst = false;
  };
}

/** Takes note of what went wrong with a file. Each thread finds the same mistake in a configuration: it is said once. */
function problemTaker({ problems }: Context): (outcome: Outcome) => void {
  const said = new Set<string>();
  return ({ failures, notes }) => {
    for (const line of failures) {
      if (!said.has(line)) problems.failures.push(new CannotRun(() => line));
      said.add(line);
    }
    for (const line of notes) problems.notes.push(() => line);
  };
}
