import { ownWords, type Paragraph } from '../syntax/paragraph';
import { isUnitHeading } from '../syntax/signs';
import { type Block, nextBlock, previousBlock, type Tree } from '../syntax/tree';
import type { Span } from '../text/span';
import { isAnnotation } from './assignment/annotations';
import { type Assignee, assignmentsOf } from './assignment/assignments';
import { looksLikeDirective, standsInAssessment, tellsSubject } from './assignment/directive';
import { actorsOfHeading, type Governor } from './assignment/governing';
import { type HandOver, handOversOf } from './assignment/hand-over';
import { workAt } from './assignment/work';
import type { Deadline } from './deadline/deadline';
import { deadlinesOf } from './deadline/deadlines';
import { type TaskTime, taskTimeOf } from './deadline/task-time';
import type { FactReader } from './facts';
import { governorsOf } from './governors';
import { timesSetBy } from './lead-in-times';
import { headingOf } from './outline';
import { joinedReading, type Reading, readingOf } from './unit/reading';

/** A piece of work that a notice hands out (nhiệm vụ): a marked item, or a sentence such as `Giao X …`. */
export interface Task {
  /** The item's mark as written; null for a sentence. */
  readonly marker: string | null;
  /** The work in its own words, without marker; paragraphs that go on with an item are joined by a space. */
  readonly text: string;
  /** The text, cut up. */
  readonly reading: Reading;
  /** Where the words stand: one part a paragraph, in order. */
  readonly parts: readonly TaskText[];
  /** What stands over it, outermost first. */
  readonly governors: readonly Governor[];
}

/** The part of a task's text that stands in one block: `span` of the block's text, from `at` in the task's text. */
export interface TaskText {
  readonly block: Block;
  readonly span: Span;
  readonly at: number;
}

/** Who does a task by when. */
export interface TaskReading extends TaskTime {
  readonly assignees: readonly Assignee[];
  readonly deadlines: readonly Deadline[];
  /** What a lead-in sets for a task that names no time itself. */
  readonly inherited: readonly Deadline[];
  /** The place among the governors of the lead-in that sets a time; -1 where none does. */
  readonly leadIn: number;
}

export interface TaskContext {
  readonly tree: Tree;
  readonly facts: FactReader;
  /** What is known of items already, where somebody keeps it up to date. */
  readonly items?: WeakMap<Block, Item>;
}

/** A marked paragraph as an item: the task that it holds, and the paragraphs that go on with it. */
export interface Item {
  readonly task: Task | null;
  readonly following: readonly Block[];
}

/** An item goes on over at most so many unmarked paragraphs. */
export const MOST_CONTINUATIONS = 12;

/**
 * The tasks that begin in a block. An assessment, a heading, a lead-in and a paragraph that goes on with the
 * item before it hold none of their own.
 */
export function tasksIn(block: Block, context: TaskContext): Task[] {
  if (block.component !== 'section') return [];
  const { paragraph } = block;
  const governors = governorsOf(block.after, paragraph);
  const isItem = block.after.path.at(-1)?.paragraph === paragraph;
  if (isItem && goesOn(block, context)) return [];
  if (isItem) {
    const { task } = itemIn(block, context);
    if (task) return [task];
    if (headingOf(paragraph) !== null || paragraph.text.endsWith(':')) return [];
  } else if (goesOn(block, context)) return [];
  else if (isOrderHere(block, governors, context) || isWorkOfHeading(block, governors, context))
    return [paragraphTask(block, governors, context)];
  return handOversOf(context.facts(paragraph).work).map((handOver) =>
    sentenceTask(block, handOver, governors, context),
  );
}

const isOrderHere = (
  { paragraph, after }: Block,
  governors: readonly Governor[],
  { facts }: TaskContext,
): boolean => !after.isQuoting && isOrder(paragraph, facts(paragraph).work) && !standsInAssessment(governors);

/** Whether an unmarked paragraph says what the unit in the heading over it is to do: `3. Sở Tài chính` / `Tham mưu …` */
function isWorkOfHeading(
  { paragraph, after }: Block,
  governors: readonly Governor[],
  { facts }: TaskContext,
): boolean {
  const { work } = facts(paragraph);
  const item = after.path.at(-1)?.paragraph;
  if (!item || !isUnitHeading(item) || after.isQuoting || paragraph.text.endsWith(':')) return false;
  const heading = governors.at(-1);
  if (heading?.kind !== 'heading' || actorsOfHeading(heading.text, facts.units).length === 0) return false;
  return looksLikeDirective(work) && handOversOf(work).length === 0;
}

function paragraphTask(block: Block, governors: readonly Governor[], { facts }: TaskContext): Task {
  const { work } = facts(block.paragraph);
  const span = { start: 0, end: block.paragraph.text.length };
  return { marker: null, text: work.text, reading: work, parts: [{ block, span, at: 0 }], governors };
}

/** What a task says of its doers and its time. `reference` gives dates their missing year: `2026-03-05`, `2026-03` or `2026`. */
export function readTask(task: Task, reference: string | null, context: TaskContext): TaskReading {
  return {
    ...readTime(task, reference, context),
    assignees: assignmentsOf(task.reading, task.governors),
  };
}

/** When a task is to be done. */
export function readTime(
  task: Task,
  reference: string | null,
  { facts }: TaskContext,
): Omit<TaskReading, 'assignees'> {
  const exclude = task.parts.flatMap((part) =>
    facts(part.block.paragraph).citations.map((citation) => shifted(citation, part.at - part.span.start)),
  );
  const deadlines = deadlinesOf(task.text, { reference, exclude });
  const { governors } = task;
  const leadIn = governors.findLastIndex(
    (governor) => governor.kind === 'lead-in' && timesSetBy(governor, reference).length > 0,
  );
  const isSet = leadIn >= 0 && deadlines.length === 0;
  const inherited = isSet ? timesSetBy(governors[leadIn]!, reference) : [];
  return { ...taskTimeOf(task.reading, deadlines, leadIn >= 0), deadlines, inherited, leadIn };
}

/** The block, and the span of its text, where a span of the task's text begins. */
export function placeInTask(task: Task, { start, end }: Span): { block: Block; span: Span } {
  const part = task.parts.findLast(({ at }) => at <= start) ?? task.parts[0]!;
  const shift = part.span.start - part.at;
  return { block: part.block, span: { start: start + shift, end: Math.min(end + shift, part.span.end) } };
}

/** The block of the item that a paragraph goes on with; the block itself where it opens one. */
export function ownerOf(tree: Tree, block: Block): Block {
  const item = itemOver(block);
  let owner: Block | null = block;
  for (let steps = 0; owner && steps <= MOST_CONTINUATIONS; steps++) {
    if (owner.paragraph === item) return owner;
    owner = previousBlock(tree, owner);
  }
  return block;
}

/** The innermost item that a paragraph stands in and that is more than a remark of another: `- Thời hạn: …`. */
const itemOver = ({ after }: Block): Paragraph | undefined =>
  after.path.findLast(({ paragraph }) => !isAnnotation(paragraph))?.paragraph;

function itemIn(block: Block, context: TaskContext): Item {
  const known = context.items?.get(block);
  if (known) return known;
  const following = continuationsOf(block, context);
  const governors = governorsOf(block.after, block.paragraph);
  const task = standsInAssessment(governors) ? null : taskOf(block, following, governors, context);
  const item = { task, following };
  context.items?.set(block, item);
  return item;
}

function taskOf(
  block: Block,
  following: readonly Block[],
  governors: readonly Governor[],
  context: TaskContext,
): Task | null {
  const { paragraph } = block;
  const { marker } = paragraph;
  if (!marker) return null;
  const leads = isParent(block, following, context);
  const words = (leads ? withoutLastSentence(ownWords(paragraph)) : ownWords(paragraph)).trimEnd();
  if (words === '' || (leads && headingOf(paragraph) !== null)) return null;
  const isAnnotated = following[0] !== undefined && isAnnotation(following[0].paragraph);
  if (following.length > 0 && !isAnnotated && headingOf(paragraph) !== null && !/[.;]$/.test(paragraph.text))
    return null;
  const own = context.facts(paragraph).work;
  const reading = words === own.text ? own : readingOf(words, context.facts.units);
  const handsOver = handOversOf(reading).length > 0;
  if (!looksLikeDirective(reading) && !handsOver) return null;
  // An article without a subject is what the signer does: `Điều 1. Ban hành kèm theo Quyết định này …`.
  const to = reading.tokens.length;
  if (marker.style === 'article' && !handsOver && !workAt(reading, 0, to)?.actors.length) return null;
  const from = marker.length;
  const parts: TaskText[] = [{ block, span: { start: from, end: from + words.length }, at: 0 }];
  const readings = [reading];
  let at = words.length + 1;
  for (const next of leads ? [] : following) {
    const { text, marker: mark } = next.paragraph;
    const start = mark?.length ?? 0;
    parts.push({ block: next, span: { start, end: text.length }, at });
    readings.push(context.facts(next.paragraph).work);
    at += text.length - start + 1;
  }
  const whole = readings.length === 1 ? reading : joinedReading(readings, context.facts.units);
  return { marker: marker.text, text: whole.text, reading: whole, parts, governors };
}

function sentenceTask(
  block: Block,
  handOver: HandOver,
  governors: readonly Governor[],
  { facts }: TaskContext,
): Task {
  const start = handOver.start + (block.paragraph.marker?.length ?? 0);
  const text = facts(block.paragraph).work.text.slice(handOver.start, handOver.end).trimEnd();
  return {
    marker: null,
    text,
    reading: readingOf(text, facts.units),
    parts: [{ block, span: { start, end: start + text.length }, at: 0 }],
    governors,
  };
}

/** The paragraphs that go on with an item: unmarked ones that hand over no work of their own, and labelled remarks. */
function continuationsOf(block: Block, context: TaskContext): Block[] {
  const { tree } = context;
  const found: Block[] = [];
  for (
    let next = nextBlock(tree, block);
    next && found.length < MOST_CONTINUATIONS;
    next = nextBlock(tree, next)
  ) {
    if (next.component === 'residue' || next.component === 'comment' || next.component === 'blank') continue;
    const follows = next.component === 'section' && itemOver(next) === block.paragraph;
    if (!follows || opensBeside(next.paragraph, block, context)) break;
    found.push(next);
  }
  return found;
}

/** Whether a paragraph only goes on with a task that an item before it holds. */
export function goesOn(block: Block, context: TaskContext): boolean {
  const owner = ownerOf(context.tree, block);
  if (owner === block || opensBeside(block.paragraph, owner, context)) return false;
  const { task, following } = itemIn(owner, context);
  return task !== null && following.includes(block);
}

/** Whether the item that a paragraph may go on with holds a task. */
export function isInTask(block: Block, context: TaskContext): boolean {
  const owner = ownerOf(context.tree, block);
  return owner !== block && itemIn(owner, context).task !== null;
}

/** Whether a paragraph hands over work of its own, or leads to items. */
export const opensOwn = (paragraph: Paragraph, facts: FactReader): boolean =>
  paragraph.text.endsWith(':') ||
  (!isAnnotation(paragraph) && handOversOf(facts(paragraph).work).some(({ start }) => start === 0));

/** Whether an unmarked paragraph tells a subject what to do without handing it over: `Sở A chủ trì, phối hợp với …` */
export const isOrder = ({ marker, text }: Paragraph, work: Reading): boolean =>
  marker === null && !text.endsWith(':') && tellsSubject(work) && handOversOf(work).length === 0;

/** Whether a paragraph behind an item is work of its own; an order is beside an item that is somebody's already. */
function opensBeside(paragraph: Paragraph, item: Block, { facts }: TaskContext): boolean {
  if (opensOwn(paragraph, facts)) return true;
  if (!isOrder(paragraph, facts(paragraph).work)) return false;
  const governors = governorsOf(item.after, item.paragraph);
  return assignmentsOf(facts(item.paragraph).work, governors).some(
    ({ role, source }) => (role === 'lead' || role === 'monitor') && source !== 'lead-in',
  );
}

/** Whether items stand under an item. */
function isParent(block: Block, following: readonly Block[], { tree }: TaskContext): boolean {
  let next = nextBlock(tree, following.at(-1) ?? block);
  while (
    next &&
    next.component !== 'section' &&
    next.component !== 'closing' &&
    next.component !== 'recipients'
  ) {
    next = nextBlock(tree, next);
  }
  return (
    next?.component === 'section' &&
    next.after.path.some((item) => item.paragraph === block.paragraph) &&
    next.paragraph.marker !== null
  );
}

/** A lead-in's last sentence only announces the items: `Trong đó chú ý một số nội dung sau:`. */
function withoutLastSentence(text: string): string {
  if (!text.trimEnd().endsWith(':')) return text;
  const end = Math.max(text.lastIndexOf('. '), text.lastIndexOf('; '));
  return end < 0 ? '' : text.slice(0, end + 1);
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
