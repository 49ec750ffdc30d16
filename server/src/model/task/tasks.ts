import { ownWords, type Paragraph } from '../../syntax/paragraph';
import { isUnitHeading } from '../../syntax/signs';
import type { Block } from '../../syntax/tree';
import { pattern } from '../../text/pattern';
import { overlaps, type Span } from '../../text/span';
import { actorsOfHeading, type Governor } from '../assignment/actors-over';
import { looksLikeDirective } from '../assignment/directive';
import { handOversOf } from '../assignment/hand-over';
import { ordersIn } from '../assignment/orders';
import { standsInAssessment } from '../assignment/stands-under';
import { workIn } from '../assignment/work';
import { headingOf } from '../notice/outline';
import { partOf } from '../prose/reading';
import { SERVED } from '../unit/nouns';
import { governorsOf } from './headings-over';
import type { Task, TaskContext } from './task';
import { goesOn, isOrder, isOrderAmongTasks, itemIn } from './task-items';
import { isInTaskTable, rowTask } from './task-row';

/**
 * The tasks that begin in a block. An assessment, a heading, a lead-in and a paragraph that goes on with the
 * item before it hold none of their own.
 */
export function tasksIn(block: Block, context: TaskContext): Task[] {
  if (block.component === 'closing') return ordersOfClosing(block, context);
  const isInAppendix = block.component === 'appendix';
  if (block.component !== 'section' && !isInAppendix) return [];
  if (isInTaskTable(block)) {
    const task = rowTask(block, context);
    return task ? [task] : [];
  }
  if (isInAppendix) return [];
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
    return subjectsOf(block, context).map((span) => sentenceTask(block, span, governors, context));
  return sentencesGiven(block, governors, context).map((sentence) =>
    sentenceTask(block, sentence, governors, context),
  );
}

/** What the closing hands over: `Giao Văn phòng đôn đốc, báo cáo …`; that all are asked to carry the notice out is no task. */
function ordersOfClosing(block: Block, context: TaskContext): Task[] {
  const { text } = block.paragraph;
  return handOversOf(context.facts(block.paragraph).work).flatMap(({ start, end }) => {
    const order = text.slice(start, end);
    if (!BY_A_DAY.test(order) && (!GIVES.test(order) || MAKES_KNOWN.test(order))) return [];
    const mark = END_MARK.exec(order)?.[0].length ?? 0;
    return [sentenceTask(block, { start, end: end - mark }, [], context)];
  });
}

const GIVES = /^(?:giao|phân công)(?!\p{L})/iu;
/** `giao Văn phòng thông báo để các phòng, đơn vị biết, thực hiện`: the formula that closes a notice. */
const MAKES_KNOWN = pattern('iu')`
  \<thông báo\s(?:[^.;]{1,160}\s)?(?:để|cho|đến|tới)\s[^.;]{1,160}?\s(?:biết|triển khai|thực hiện)
  (?:,? (?:và )?(?:(?:tổ chức )?(?:triển khai )?thực hiện|phối hợp))?[\s./]*$
`;
const BY_A_DAY = /(?<!\p{L})(?:trước|chậm nhất|đến hết)\s+(?:\p{L}+\s+){0,2}\d/iu;
/** The `/.` of `./.`. */
const END_MARK = /\s*\/\s*\.\s*$/u;

/** The sentences of a paragraph that give work: `Giao X …`, and behind the first also `Phòng A chủ trì …`. */
function sentencesGiven(block: Block, governors: readonly Governor[], { facts }: TaskContext): Span[] {
  const { work } = facts(block.paragraph);
  const handOvers = handOversOf(work);
  if (block.after.isQuoting || standsInAssessment(governors)) return [...handOvers];
  // What the first sentence of an item says has been read as the item's.
  const first = block.paragraph.marker ? 1 : 0;
  const orders = ordersIn(work, first, DECISION.test(work.text) ? 0 : handOvers[0]?.start).filter(
    (order) => !handOvers.some((given) => overlaps(given, order)),
  );
  return [...handOvers, ...orders].sort((a, b) => a.start - b.start);
}

/** `Thống nhất chủ trương di dời 43 hộ. UBND xã A làm chủ đầu tư, …`: what is told behind a decision carries it out. */
const DECISION = pattern('iu')`
  ^(?:[^.;:]{1,160}: )?(?:thống nhất|đồng ý|nhất trí|chấp thuận) (?:về |với )?
  (?:chủ trương|phương án|đề nghị|đề xuất|bố trí|thành lập|điều chỉnh|cho phép)\>
`;

const isOrderHere = (
  { paragraph, after }: Block,
  governors: readonly Governor[],
  { facts }: TaskContext,
): boolean => {
  if (after.isQuoting || standsInAssessment(governors)) return false;
  const { work } = facts(paragraph);
  return isOrder(paragraph, work) || isOrderAmongTasks(paragraph, work, governors);
};

/** `2.1. Đối với Cục Đường bộ`: a heading that says whose work it is; whom an office serves is given none by it. */
const concernsBody = (item: Paragraph): boolean => {
  const words = ownWords(item);
  return CONCERNED.test(words) && !SERVES.test(words) && headingOf(item) !== null;
};
const CONCERNED = pattern('iu')`
  ^(?:(?:riêng )?đối với|về phía|(?:nhiệm vụ|trách nhiệm) của|giao|đề nghị|yêu cầu)\s
`;
const SERVES = pattern('iu')`
  ^(?:riêng )?(?:đối với|về phía) (?:các )?(?:${SERVED.join('|')})\>
`;

/** Whether an unmarked paragraph says what the unit in the heading over it is to do: `3. Sở Tài chính` / `Tham mưu …` */
function isWorkOfHeading(
  { paragraph, after }: Block,
  governors: readonly Governor[],
  { facts }: TaskContext,
): boolean {
  const { work } = facts(paragraph);
  const item = after.path.at(-1)?.paragraph;
  if (!item || !(isUnitHeading(item) || concernsBody(item))) return false;
  if (after.isQuoting || paragraph.text.endsWith(':')) return false;
  const heading = governors.at(-1);
  if (heading?.kind !== 'heading' || actorsOfHeading(heading.text, facts.units).length === 0) return false;
  const firstEnd = work.sentences[0]?.end ?? 0;
  return looksLikeDirective(work) && handOversOf(work).every(({ start }) => start >= firstEnd);
}

/** A paragraph from each sentence that tells another subject what to do: `Phòng A lập …. Phòng B theo dõi …`. */
function subjectsOf({ paragraph }: Block, { facts }: TaskContext): Span[] {
  const { work } = facts(paragraph);
  const handOvers = handOversOf(work);
  const tells = (sentence: Span): boolean =>
    handOvers.some(({ start }) => start === sentence.start) ||
    ((workIn(work, sentence)?.actors.length ?? 0) > 0 && looksLikeDirective(partOf(work, sentence)));
  const orders = work.sentences.filter((sentence, i) => i === 0 || tells(sentence));
  return orders.map(({ start }, i) => ({ start, end: orders[i + 1]?.start ?? paragraph.text.length }));
}

function sentenceTask(
  block: Block,
  given: Span,
  governors: readonly Governor[],
  { facts }: TaskContext,
): Task {
  const start = given.start + (block.paragraph.marker?.length ?? 0);
  const { work } = facts(block.paragraph);
  const text = work.text.slice(given.start, given.end).trimEnd();
  return {
    marker: null,
    text,
    reading: partOf(work, { start: given.start, end: given.start + text.length }),
    parts: [{ block, span: { start, end: start + text.length }, at: 0 }],
    governors,
  };
}
