import type { ExtractedTask } from '../../../server/src/features/extract';
import { findingsIn, openSession } from '../../../server/src/features/session';
import type { Range } from '../../../server/src/text/span';
import { extractedFrom } from '../extracted';
import { count, f1, type Part, ratio, share } from '../figures';
import type { Gold, GoldTask } from '../gold';
import { foldName } from '../names';
import type { Corpus } from '../sources';
import { difference } from './form';

/** Tasks, their units and their deadlines, against what two readers found. */
export function tasksPart({ notices }: Corpus): Part {
  const read = notices.map((notice) => compareTasks(notice));
  const pairs = read.flatMap(({ pairs }) => pairs);
  const sum = (of: (reading: TaskReading) => number): number =>
    read.reduce((total, one) => total + of(one), 0);
  const found = sum(({ found }) => found);
  const wanted = sum(({ wanted }) => wanted);
  const rightLead = pairs.filter(({ name, gold, task }) => sameLead(name, gold, task));
  const assignees = pairs.map(({ name, gold, task }) => assigneesOf(name, gold, task));
  const total = (of: (one: AssigneeCount) => number): number => assignees.reduce((n, one) => n + of(one), 0);
  const lateDeadlines = pairs.flatMap(({ gold, task }) =>
    difference(gold.deadlines.map(goldDeadline), task.deadlines.map(deadline)).map(
      (line) => `${at(gold)}: ${line}`,
    ),
  );
  const agree = pairs.filter(({ gold, task }) => gold.deliverable === task.expectsDeadline);
  const findings = notices.map(findingsOnTasks);
  const missing = findings.flatMap(({ missed }) => missed);
  const needless = findings.flatMap(({ needless }) => needless);
  const unassigned = findings.flatMap(({ unassigned }) => unassigned);
  return {
    title: 'The two notices: tasks, units, deadlines',
    figures: [
      ratio('tasks, F1 by marker and line', f1(pairs.length, found, wanted), { atLeast: 0.98 }),
      share('  precision', pairs.length, found),
      share('  recall', pairs.length, wanted),
      share('lead unit right', rightLead.length, wanted, { atLeast: 0.97 }),
      ratio(
        'assignees with role, F1',
        f1(
          total((n) => n.matched),
          total((n) => n.found),
          total((n) => n.wanted),
        ),
        {
          atLeast: 0.92,
        },
      ),
      count('differences in deadlines', lateDeadlines.length, { atMost: 0 }),
      share('expectsDeadline as the readers', agree.length, pairs.length, { atLeast: 0.93 }),
      count('tasks that both readers miss a deadline on, without deadline/missing', missing.length, {
        atMost: 0,
      }),
      count('deadline/missing on tasks that no reader marked', needless.length, { atMost: 0 }),
      count('assignment/missing', unassigned.length, { atMost: 0 }),
    ],
    details: [
      ...read.flatMap(({ unmatched }) => unmatched),
      ...pairs
        .filter((pair) => !rightLead.includes(pair))
        .map(
          ({ gold, task }) => `${at(gold)}: lead “${leadOf(task.assignees)?.name}”, not “${goldLead(gold)}”`,
        ),
      ...assignees.flatMap(({ differences }) => differences),
      ...lateDeadlines,
      ...pairs
        .filter((pair) => !agree.includes(pair))
        .map(
          ({ gold, task }) =>
            `${at(gold)}: expectsDeadline ${task.expectsDeadline}, deliverable ${gold.deliverable}`,
        ),
      ...missing,
      ...needless,
      ...unassigned,
    ],
  };
}

interface TaskPair {
  readonly name: string;
  readonly gold: GoldTask;
  readonly task: ExtractedTask;
}

interface TaskReading {
  readonly found: number;
  readonly wanted: number;
  readonly pairs: readonly TaskPair[];
  readonly unmatched: readonly string[];
}

type Notice = Corpus['notices'][number];

function compareTasks({ name, text, gold }: Notice): TaskReading {
  const { tasks } = extractedFrom(text);
  const isSame = (wanted: GoldTask, task: ExtractedTask): boolean =>
    wanted.startLine === task.range.start.line + 1 && wanted.marker === (task.marker ?? '');
  const pairs = gold.tasks.flatMap((wanted) => {
    const task = tasks.find((candidate) => isSame(wanted, candidate));
    return task ? [{ name, gold: wanted, task }] : [];
  });
  return {
    found: tasks.length,
    wanted: gold.tasks.length,
    pairs,
    unmatched: [
      ...gold.tasks
        .filter((wanted) => !pairs.some((pair) => pair.gold === wanted))
        .map((wanted) => `${name}: missing: task ${at(wanted)}`),
      ...tasks
        .filter((task) => !pairs.some((pair) => pair.task === task))
        .map(
          ({ marker, range, text }) =>
            `${name}: too much: task ${marker} at line ${range.start.line + 1}: ${text.slice(0, 80)}`,
        ),
    ],
  };
}

/** Tasks whose units may have their roles either way. */
const EITHER_WAY: readonly (readonly [file: string, line: number])[] = [
  ['ket-luan-so-ket-2024.txt', 257],
  ['ket-luan-giao-ban-2026-03.txt', 78],
];

const isEitherWay = (name: string, { startLine }: GoldTask): boolean =>
  EITHER_WAY.some(([file, line]) => file === name && line === startLine);

const at = ({ marker, startLine }: GoldTask): string => `${marker || '–'} at line ${startLine}`;

/** The unit that answers for a task: the leading one or, where none leads, the first. */
const leadOf = <T extends { readonly role: string }>(assignees: readonly T[]): T | undefined =>
  assignees.find(({ role }) => role === 'lead') ?? assignees[0];

const goldLead = (gold: GoldTask): string => leadOf(gold.assignees)?.unit ?? '';

function sameLead(name: string, gold: GoldTask, task: ExtractedTask): boolean {
  const lead = foldName(leadOf(task.assignees)?.name ?? '');
  if (!isEitherWay(name, gold)) return lead === foldName(goldLead(gold));
  return gold.assignees.some(({ unit }) => foldName(unit) === lead);
}

interface AssigneeCount {
  readonly matched: number;
  readonly found: number;
  readonly wanted: number;
  readonly differences: readonly string[];
}

function assigneesOf(name: string, gold: GoldTask, task: ExtractedTask): AssigneeCount {
  const role = (written: string): string =>
    isEitherWay(name, gold) ? 'any' : written === 'execute' ? 'coordinate' : written;
  const wanted = gold.assignees.map((one) => `${foldName(one.unit)} (${role(one.role)})`);
  const found = task.assignees.map((one) => `${foldName(one.name)} (${role(one.role)})`);
  const differences = difference(wanted, found);
  const missing = differences.filter((line) => line.startsWith('missing')).length;
  return {
    matched: wanted.length - missing,
    found: found.length,
    wanted: wanted.length,
    differences: differences.map((line) => `${at(gold)}: ${line}`),
  };
}

const KINDS: Readonly<Record<string, string>> = {
  recurring: 'recurrence',
  onDemand: 'event',
  relative: 'vague',
};
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function goldDeadline({ kind, value }: GoldTask['deadlines'][number]): string {
  const ours = KINDS[kind] ?? kind;
  if (ours === 'event' || ours === 'vague') return `deadline ${ours} null`;
  return `deadline ${ours} ${value?.replace(/(?<=^weekly:)[a-z]+/, (day) => String(WEEKDAYS.indexOf(day) + 1))}`;
}

const deadline = ({ kind, value }: ExtractedTask['deadlines'][number]): string => `deadline ${kind} ${value}`;

interface TaskFindings {
  readonly missed: readonly string[];
  readonly needless: readonly string[];
  readonly unassigned: readonly string[];
}

/** Where the rules on missing deadlines and units speak, and where the readers would have them speak. */
function findingsOnTasks({ name, text, gold }: Notice): TaskFindings {
  const { findings } = findingsIn(openSession(text));
  const ranges = (rule: string): Range[] =>
    findings.filter((one) => one.rule.id === rule).map(({ range }) => range);
  const late = ranges('deadline/missing');
  const isOn = (line: number, { start }: Range): boolean => {
    const task = taskAt(gold, line);
    return task !== undefined && task === taskAt(gold, start.line + 1);
  };
  const marks = gold.defects.filter(({ category }) => category === 'deadline');
  const agreed = marks.filter(({ certainty, labellers }) => certainty !== 'doubtful' && labellers > 1);
  return {
    missed: agreed
      .filter(({ line }) => !late.some((range) => isOn(line, range)))
      .map(({ line }) => `${name}:${line}  no deadline/missing`),
    needless: late
      .filter((range) => !marks.some(({ line }) => isOn(line, range)))
      .map(({ start }) => `${name}:${start.line + 1}  deadline/missing, marked by no reader`),
    unassigned: ranges('assignment/missing').map(
      ({ start }) => `${name}:${start.line + 1}  assignment/missing`,
    ),
  };
}

const taskAt = ({ tasks }: Gold, line: number): GoldTask | undefined =>
  tasks.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
