import { actorsOver } from '../../model/assignment/actors-over';
import { isAnnotation } from '../../model/assignment/annotations';
import { answersFor } from '../../model/assignment/assignee';
import { verbLengthAt } from '../../model/assignment/cues';
import { looksLikeDirective } from '../../model/assignment/directive';
import { handOversOf } from '../../model/assignment/hand-over';
import { standsInAssessment } from '../../model/assignment/stands-under';
import { workAt } from '../../model/assignment/work';
import { headingOf } from '../../model/notice/outline';
import type { Reading } from '../../model/prose/reading';
import { phraseAt, phraseTable, tokenFrom } from '../../model/prose/tokens';
import { SUPERVISING } from '../../model/prose/verbs';
import { governorsOf, paragraphsOver } from '../../model/task/headings-over';
import { goesOn } from '../../model/task/task-items';
import { beginsUnit } from '../../model/unit/heads';
import { ownWords, type Paragraph } from '../../syntax/paragraph';
import type { OpenItem, Structure } from '../../syntax/structure';
import { pattern } from '../../text/pattern';
import { type Span, span } from '../../text/span';
import { hasLostLetters, withoutEnd } from '../../text/words';
import { wholeText } from '../places';
import type { Member, NeighbourContext } from '../rule';

/** A heading or lead-in, with what stands over it. */
export interface Title {
  readonly kind: 'title';
  readonly paragraph: Paragraph;
  readonly chain: readonly Paragraph[];
  /** Whether a single body is named that answers for what stands under it. */
  readonly namesUnit: boolean;
}

/** Work that names nobody itself. */
export interface OpenWork {
  readonly kind: 'work';
  /** The headings and lead-ins over it, outermost first. */
  readonly chain: readonly Paragraph[];
  /** Whether a lead-in gives all that follows to several bodies at once: `giao các phòng, đơn vị … như sau:` */
  readonly isForAll: boolean;
}

/** The titles of a notice and the work that names nobody, under one key for each notice of a file. */
export function* openMembers(context: NeighbourContext): Generator<Member<Title | OpenWork>> {
  const { block } = context;
  if (block.component !== 'section') return;
  const { after, paragraph } = block;
  const key = after.leadIns[0]?.depth === -1 ? after.leadIns[0].paragraph.text : '';
  if (isTitle(after, paragraph)) {
    const chain = chainOf(after, paragraph);
    yield {
      key,
      span: wordsOf(paragraph) ?? wholeText(block),
      value: { kind: 'title', paragraph, chain, namesUnit: namesUnit(context) },
    };
  }
  const isUnclear = hasLostLetters(paragraph.text) || after.path.some(isUnwritten);
  const answer = isUnclear ? 'somebody' : answerOf(context);
  if (answer === 'somebody') return;
  const chain = chainOf(after, paragraph);
  if ([...chain, paragraph].some((one) => isMistyped(one, context))) return;
  const value: OpenWork = {
    kind: 'work',
    chain,
    isForAll: answer === 'all',
  };
  yield { key, span: firstWords(paragraph), value };
}

/** Whether a word is misspelt where a task may say who does it: `Phòng Kinh tế ch trì`, `Đối vời các xã`. */
function isMistyped(paragraph: Paragraph, { block, reader }: NeighbourContext): boolean {
  const { spelling, confusions, work } = reader.facts(paragraph);
  const own = paragraph.marker?.length ?? 0;
  const from = own + (paragraph === block.paragraph ? openingWork(work) : 0);
  // A tone mark on the wrong letter hinders nobody from reading a word.
  const unclear = [...spelling.filter(({ kind }) => kind !== 'tone-mark'), ...confusions];
  return unclear.some(({ span: { start } }) => start >= from && start < own + DOER);
}

/** Room for the words that name who does a task. */
const DOER = 40;

const TO_SOMEBODY = phraseTable(SUPERVISING);

/** The end of a first clause that opens with what is to be done, and so not with who does it: `Xây dựng quy chế, …`. */
function openingWork({ tokens, text }: Reading): number {
  if (verbLengthAt(tokens, 0) === 0 || beginsUnit(tokens, 0) || phraseAt(TO_SOMEBODY, tokens, 0) > 0)
    return 0;
  return tokens.find(({ isWord }) => !isWord)?.start ?? text.length;
}

/** The headings and lead-ins over a paragraph, that of the opening first. */
const chainOf = (state: Structure, own: Paragraph): Paragraph[] =>
  paragraphsOver(state, own)
    .filter(({ paragraph, isItem }) => !isItem || isItemTitle(paragraph))
    .map(({ paragraph }) => paragraph);

function isTitle({ path, leadIns }: Structure, paragraph: Paragraph): boolean {
  if (path.at(-1)?.paragraph === paragraph) return isItemTitle(paragraph);
  return leadIns.some((leadIn) => leadIn.paragraph === paragraph);
}

/** An item that is nothing but its mark may be about to say who answers for what stands under it, and is no title yet. */
const isUnwritten = ({ paragraph }: OpenItem): boolean => wordsOf(paragraph) === null;

const isItemTitle = (paragraph: Paragraph): boolean =>
  (paragraph.text.endsWith(':') || (headingOf(paragraph) !== null && !isAnnotation(paragraph))) &&
  wordsOf(paragraph) !== null;

/** What stands between a title's mark and its colon; null where that is nothing. */
function wordsOf({ marker, text }: Paragraph): Span | null {
  const [start, end] = [marker?.length ?? 0, withoutEnd(text, ' :').length];
  return start < end ? span(start, end) : null;
}

function namesUnit({ block, facts, reader }: NeighbourContext): boolean {
  const { paragraph } = block;
  const heading = paragraph.marker && headingOf(paragraph);
  if (heading === null || reader.tasksIn(block).length > 0) return false;
  const { actors } = actorsOver([{ kind: 'heading', text: heading }], facts.reading.lookup);
  return actors.some(({ kind }) => kind === 'unit');
}

/** Who answers for the work of a paragraph: `all` whom a lead-in gives everything; `somebody` also where there is none. */
function answerOf(context: NeighbourContext): 'somebody' | 'all' | 'nobody' {
  const { block, facts, reader } = context;
  // Who is given a later part of an item has been told of all of it.
  if (isAnnounced(block.after) || handOversOf(facts.work).length > 0) return 'somebody';
  if (STANDS_STILL.test(facts.work.text)) return 'somebody';
  const tasks = reader.tasksIn(block);
  // A row may share the cell that says so with the row over it.
  if (tasks.some(({ cells }) => cells)) return 'somebody';
  const answering = tasks.map((task) => reader.assigneesOf(task).filter(answersFor));
  const open = answering.find((assignees) =>
    assignees.every(({ span, isCollective }) => !span && isCollective),
  );
  if (!open && (tasks.length > 0 || !asksUnnumbered(context))) return 'somebody';
  if (open?.length === 0) return 'nobody';
  const governors = governorsOf(block.after, block.paragraph);
  const { actors, source } = actorsOver(governors, reader.facts.units);
  if (actors.length === 0) return 'nobody';
  return source === 'lead-in' && actors.every(({ kind }) => kind === 'collective') ? 'all' : 'somebody';
}

/** `Sở thông báo lịch nghỉ lễ như sau:` tells everybody, and gives no work as conclusions do. */
const isAnnounced = ({ leadIns: [first] }: Structure): boolean =>
  first?.depth === -1 && ANNOUNCES.test(first.paragraph.text);

const ANNOUNCES =
  /^(?!.*(?<!\p{L})(?:kết luận|chỉ đạo|nhiệm vụ|giao|đề nghị|yêu cầu)(?!\p{L})).*(?<!\p{L})thông báo(?!\p{L}).*:$/isu;

/** `Riêng dự án A: tạm dừng thi công cho đến khi có ý kiến của Sở B.` decides that nothing is done, by nobody. */
const STANDS_STILL = pattern('iu')`
  ^(?:(?:riêng|đối với|về)\s[^.;:]{1,120}[:,] )?
  (?:
    tạm (?:thời )?(?:dừng|ngừng|hoãn)|đình chỉ|giữ nguyên
    |chưa (?:thực hiện|triển khai|xem xét)
  )\s[^.;]{1,200}\s(?:đến|tới) khi\s[^.;]{1,120}[.;]?$
`;

/** A paragraph without a number that begins with a verb of work: `Tham mưu UBND tỉnh ban hành …` */
function asksUnnumbered({ block, facts, reader }: NeighbourContext): boolean {
  const { after, paragraph } = block;
  if (paragraph.marker || after.isQuoting || after.inCells || paragraph.text.endsWith(':')) return false;
  const { reading } = facts;
  const first = reading.sentences[0];
  const work = first && workAt(reading, 0, tokenFrom(reading.tokens, first.end));
  if (work?.start !== 0 || work.actors.length > 0) return false;
  if (!looksLikeDirective(reading) || goesOn(block, reader)) return false;
  return !standsInAssessment(governorsOf(after, paragraph));
}

const FIRST_WORDS = /^[^\s.,;:]+(?:\s[^\s.,;:]+){0,3}/u;

function firstWords(paragraph: Paragraph): Span {
  const from = paragraph.marker?.length ?? 0;
  const words = ownWords(paragraph);
  const start = from + words.search(/\S|$/);
  return span(start, start + (FIRST_WORDS.exec(paragraph.text.slice(start))?.[0].length ?? 1));
}
