import type { Marker } from '../../syntax/marker';
import { ownWords, type Paragraph } from '../../syntax/paragraph';
import { type Block, nextBlock, previousBlock, type Tree } from '../../syntax/tree';
import { oncePerPair } from '../../text/memo';
import { pattern } from '../../text/pattern';
import { actorsOver, type Governor } from '../assignment/actors-over';
import { isAnnotation } from '../assignment/annotations';
import { answersFor } from '../assignment/assignee';
import { assignmentsOf } from '../assignment/assignments';
import { isGivenWork, isHandedWork, looksLikeDirective } from '../assignment/directive';
import { handOversAndLeadIns, handOversOf } from '../assignment/hand-over';
import { namesSubjectAndWork, tellsOwnUnit, tellsSubject } from '../assignment/orders';
import { standsInAssessment, standsInTasks, standsUnderMatter } from '../assignment/stands-under';
import { workAt } from '../assignment/work';
import type { FactReader } from '../facts';
import { headingOf } from '../notice/outline';
import type { UnitLookup } from '../prose/reading';
import { joinedReading, partOf, type Reading, readingOf } from '../prose/reading';
import { governorsOf } from './headings-over';
import type { Item, Task, TaskContext, TaskText } from './task';
import { isInTaskTable } from './task-row';

/** An item goes on over at most so many unmarked paragraphs. */
export const MOST_CONTINUATIONS = 12;

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

/** A marked block as an item; it is read once for each context that keeps items. */
export function itemIn(block: Block, context: TaskContext): Item {
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
  if (isHeadingOf(paragraph, following, leads)) return null;
  const words = (leads ? withoutLastSentence(ownWords(paragraph)) : ownWords(paragraph)).trimEnd();
  if (words === '') return null;
  const reading = partOf(context.facts(paragraph).work, { start: 0, end: words.length });
  if (!asksForWork(reading, marker) && !isGiven(reading, governors, context.facts.units)) return null;
  const first: TaskText = {
    block,
    span: { start: marker.length, end: marker.length + words.length },
    at: 0,
  };
  return leads
    ? { marker: marker.text, text: words, reading, parts: [first], governors }
    : { marker: marker.text, ...withFollowing(first, reading, following, context), governors };
}

/** Whether an item only names what stands under or behind it; before a labelled remark such words are the work. */
function isHeadingOf(paragraph: Paragraph, [next]: readonly Block[], leads: boolean): boolean {
  const isOverOthers = leads || (next !== undefined && !isAnnotation(next.paragraph));
  return isOverOthers && headingOf(paragraph) !== null;
}

/** An article without a subject is what the signer does: `Điều 1. Ban hành kèm theo Quyết định này …`. */
function asksForWork(reading: Reading, { style }: Marker): boolean {
  if (handOversOf(reading).length > 0) return true;
  if (!looksLikeDirective(reading)) return false;
  return style !== 'article' || (workAt(reading, 0, reading.tokens.length)?.actors.length ?? 0) > 0;
}

/** Whether the heading or lead-in right over an item makes it the work of whom it names, in whatever words it is told. */
function isGiven(reading: Reading, governors: readonly Governor[], units: UnitLookup | null): boolean {
  if (!isHandedWork(reading)) return false;
  const nearest = governors.slice(-1);
  if (actorsOver(nearest, units).actors.length === 0) return false;
  return isGivenWork(reading) || handsOverList(nearest[0]!, units);
}

/** `Giao Phòng A:`, `Đề nghị các xã thực hiện:`; read once, for one governor stands over many items. */
const handsOverList = oncePerPair(
  ({ kind, text }: Governor, units: UnitLookup | null): boolean =>
    kind === 'lead-in' && handOversAndLeadIns(readingOf(text, units)).at(-1)?.end === text.trimEnd().length,
);

/** An item's words with those of the paragraphs that go on with it. */
function withFollowing(
  first: TaskText,
  reading: Reading,
  following: readonly Block[],
  { facts }: TaskContext,
): Pick<Task, 'text' | 'reading' | 'parts'> {
  if (following.length === 0) return { text: reading.text, reading, parts: [first] };
  const parts = [first];
  let at = reading.text.length + 1;
  for (const block of following) {
    const { text, marker } = block.paragraph;
    const span = { start: marker?.length ?? 0, end: text.length };
    parts.push({ block, span, at });
    at += span.end - span.start + 1;
  }
  const readings = [reading, ...following.map(({ paragraph }) => facts(paragraph).work)];
  const whole = joinedReading(readings, facts.units);
  return { text: whole.text, reading: whole, parts };
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
    if (!follows || isInTaskTable(next) || opensBeside(next.paragraph, block, context)) break;
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

/** Whether a paragraph hands over work of its own, leads to items, or turns to another matter. */
export const opensOwn = (paragraph: Paragraph, facts: FactReader): boolean =>
  paragraph.text.endsWith(':') ||
  NEXT_MATTER.test(paragraph.text) ||
  DUTY_OF_ALL.test(paragraph.text) ||
  (!isAnnotation(paragraph) && handOversOf(facts(paragraph).work).some(({ start }) => start === 0));

/** `Trưởng các phòng chịu trách nhiệm trước Giám đốc Sở về …`: said of all the items before it. */
const DUTY_OF_ALL = pattern('u')`
  ^(?:Trưởng các|Thủ trưởng|Người đứng đầu|Các|Lãnh đạo)\s[^.;:]{1,120}\schịu trách nhiệm\s
  (?:(?:toàn diện|hoàn toàn)\s)?(?:trước|về)\s
`;

/** `Về công tác cán bộ: …` */
const NEXT_MATTER = /^(?:Về|Đối với)\s[^.;:]{1,120}:\s/u;

/** Whether an unmarked paragraph tells a subject what to do without handing it over: `Sở A chủ trì, phối hợp với …` */
export const isOrder = ({ marker, text }: Paragraph, work: Reading): boolean =>
  marker === null && !text.endsWith(':') && tellsSubject(work) && handOversOf(work).length === 0;

/** The same where nothing but tasks is spoken of: `3. Nhiệm vụ` / `Phòng A tổ chức giao ban báo chí hằng tháng.` */
export const isOrderAmongTasks = (
  { marker, text }: Paragraph,
  work: Reading,
  governors: readonly Governor[],
): boolean =>
  marker === null &&
  !text.endsWith(':') &&
  handOversOf(work).length === 0 &&
  isToldAmong(governors, partOf(work, { start: 0, end: work.sentences[0]?.end ?? 0 }));

/** Under a heading that only names a matter, `Về chuyển đổi số`, a unit of the office's own is told what to do as well. */
const isToldAmong = (governors: readonly Governor[], first: Reading): boolean =>
  standsInTasks(governors) ? namesSubjectAndWork(first) : standsUnderMatter(governors) && tellsOwnUnit(first);

/** Whether a paragraph behind an item is work of its own; an order is beside an item that is somebody's already. */
function opensBeside(paragraph: Paragraph, item: Block, { facts }: TaskContext): boolean {
  if (opensOwn(paragraph, facts)) return true;
  if (!isOrder(paragraph, facts(paragraph).work)) return false;
  const governors = governorsOf(item.after, item.paragraph);
  return assignmentsOf(facts(item.paragraph).work, governors).some(
    (assignee) => answersFor(assignee) && assignee.source !== 'lead-in',
  );
}

/** Whether items or rows of work stand under an item. */
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
    (next.paragraph.marker !== null || isInTaskTable(next))
  );
}

/** A lead-in's last sentence only announces the items: `Trong đó lưu ý những việc sau:`. */
function withoutLastSentence(text: string): string {
  if (!text.trimEnd().endsWith(':')) return text;
  const end = Math.max(text.lastIndexOf('. '), text.lastIndexOf('; '));
  return end < 0 ? '' : text.slice(0, end + 1);
}
