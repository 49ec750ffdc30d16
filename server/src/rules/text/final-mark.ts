import { namesOnly } from '../../model/assignment/hand-over';
import { HEAD_VERBS } from '../../model/language/data/head-verbs';
import { type Ending, endingOf } from '../../model/language/marks/punctuation';
import { readingOf } from '../../model/prose/reading';
import { ownWords, type Paragraph } from '../../syntax/paragraph';
import { isUnitHeading } from '../../syntax/signs';
import { type Component, isNoText } from '../../syntax/structure';
import { type Block, nextBlock, type Tree } from '../../syntax/tree';
import { oncePer } from '../../text/memo';
import { pattern } from '../../text/pattern';
import { startsUpper } from '../../text/words';

/** A mark that a paragraph is to end with; a heading has none. */
export type FinalMark = '.' | ';' | ':' | '';

/** How a paragraph ends, and what that may be judged by. */
export interface Part {
  /** Equal for the items of one list; another for every paragraph that is none. */
  readonly list: string;
  readonly ending: Ending;
  readonly role: Role;
  /** Whether a lead-in stands right before it, so that a list begins with it. */
  readonly startsList: boolean;
  /** Whether a colon leads to its list. */
  readonly introduced: boolean;
  /** Whether lists of its kind have members rather than sentences: `a)`, `-`. */
  readonly isLow: boolean;
  /** It reads as a sentence, or else may be a heading. */
  readonly isSentence: boolean;
  /** Too long for a heading. */
  readonly isLong: boolean;
  readonly after: Following;
}

/**
 * `item`: a member of a list without a list of its own; `opened`: an item that a paragraph without mark goes on
 * with; `lead-in`: what is to end with a colon; `heading`: an item with a list under it; `name`: a unit's name alone,
 * which the items beside it tell from a heading; `sentence`: none of these.
 */
type Role = 'item' | 'opened' | 'lead-in' | 'heading' | 'name' | 'sentence';

/** What follows a paragraph; an item of a higher order is another part, the rest of a torn sentence nothing. */
type Following =
  | 'nothing'
  | 'opening'
  | 'inner-list'
  | 'same-list'
  | 'outer-list'
  | 'paragraph'
  | 'other-part';

const CONTENT: ReadonlySet<Component> = new Set(['opening', 'lead-in', 'section']);

/** Reads a paragraph of opening or body; null where it needs no final mark. */
export function partOf(block: Block, tree: Tree): Part | null {
  const { paragraph, component } = block;
  if (!CONTENT.has(component) || block.after.inCells || paragraph.text === paragraph.text.toUpperCase())
    return null;
  const isItem = paragraph.marker !== null && block.after.path.at(-1)?.paragraph === paragraph;
  if (!isItem && (paragraph.form !== 'text' || NO_SENTENCE.test(paragraph.text))) return null;
  const next = nextText(block, tree);
  const role = isItem ? roleOfItem(block, next) : leadsTo(paragraph, next) ? 'lead-in' : 'sentence';
  return {
    list: isItem ? listOf(block) : `alone ${idOf(paragraph)}`,
    ending: endingOf(paragraph.text),
    role,
    startsList: block.before.afterLeadIn,
    introduced: introduces(leadInOf(block)),
    isLow: LOW_STYLES.has(paragraph.marker?.style ?? ''),
    isSentence: isSentence(paragraph),
    isLong: ownWords(paragraph).length >= LONGEST_HEADING,
    after: followingOf(block, next),
  };
}

/** A remark in brackets, and the row of a table. */
const NO_SENTENCE = /^[(|]|\t/u;

const isOpening = ({ component }: Block): boolean => component === 'opening' || component === 'lead-in';

const LOW_STYLES: ReadonlySet<string> = new Set(['letter', 'arabic-bracket', 'parenthesis', 'dash', 'plus']);

let lastId = 0;
/** A paragraph is one list's head for as long as it lives. */
const idOf = oncePer((_: Paragraph): number => ++lastId);

/** How many lines that are no text are passed over. */
const LONGEST_GAP = 8;

/** The paragraph behind a block, other lines passed over. */
export function nextText(block: Block, tree: Tree): Block | null {
  let next = nextBlock(tree, block);
  for (let steps = 0; next && isNoText(next.component) && steps < LONGEST_GAP; steps++)
    next = nextBlock(tree, next);
  return next;
}

/** The paragraph that leads to an item's list: an unmarked one, or the item above. */
function leadInOf({ after }: Block): Paragraph | null {
  const depth = after.path.length - 1;
  const leadIn = after.leadIns.findLast((one) => one.depth === depth);
  return leadIn?.paragraph ?? after.path[depth - 1]?.paragraph ?? null;
}

/** A colon that was mistyped leads to a list all the same. */
const introduces = (leadIn: Paragraph | null): boolean =>
  leadIn !== null && (leadIn.text.endsWith(':') || LEADS_IN.test(leadIn.text.slice(-30)));

function listOf(block: Block): string {
  const leadIn = leadInOf(block);
  const { style, numbers } = block.paragraph.marker!;
  return `${leadIn ? idOf(leadIn) : 'outermost'} ${style} ${style === 'arabic' ? numbers.length : ''}`;
}

function roleOfItem(block: Block, next: Block | null): Role {
  const { paragraph, after } = block;
  const isUnder = next?.after.path[after.path.length - 1]?.paragraph === paragraph;
  if (!isUnder) return isUnitHeading(paragraph) && isShortName(paragraph) ? 'name' : 'item';
  if (next.paragraph.marker === null) return 'opened';
  return leadsTo(paragraph, next) ? 'lead-in' : 'heading';
}

const LEADS_IN =
  /(?<!\p{L})(?:như sau|sau đây|dưới đây|(?:nội dung|nhiệm vụ|giải pháp|việc|trọng tâm) sau)[\s.;,:]*$/iu;

const leadsTo = (paragraph: Paragraph, next: Block | null): boolean =>
  next?.component === 'section' &&
  next.paragraph.marker !== null &&
  (LEADS_IN.test(paragraph.text.slice(-30)) || namesWhom(paragraph));

/** `1. Giao Phòng Kế hoạch.`: who is named so is given the list. */
const namesWhom = (paragraph: Paragraph): boolean => {
  const words = ownWords(paragraph);
  return words.endsWith('.') && HANDS_OVER.test(words) && namesOnly(readingOf(words));
};

function followingOf(block: Block, next: Block | null): Following {
  if (next === null) return 'nothing';
  const { marker, text } = next.paragraph;
  if (next.component !== 'section') return isOpening(next) ? 'opening' : 'other-part';
  if (marker === null) return startsUpper(text) ? 'paragraph' : 'nothing';
  const depth = next.after.path.length - block.after.path.length;
  // What begins with a later number than the first one goes on with a list from before.
  if (depth > 0) return (marker.numbers.at(-1) ?? 1) > 1 ? 'same-list' : 'inner-list';
  if (depth === 0) return 'same-list';
  return LOW_STYLES.has(marker.style) ? 'outer-list' : 'other-part';
}

/** A longer text that begins with a unit's name says what the unit is to do. */
const LONGEST_UNIT = 90;

const isShortName = (paragraph: Paragraph): boolean =>
  ownWords(paragraph).length < LONGEST_UNIT && !DATED.test(paragraph.text.slice(-60));

/** Shorter texts without a final mark may be headings. */
const LONGEST_HEADING = 120;
const HANDS_OVER = /^(?:Giao|Đề nghị|Yêu cầu|Phân công|Đồng ý|Thống nhất)(?!\p{L})/u;

/** `…, báo cáo trước ngày 15/4/2026`, `… trước ngày 25 hằng tháng`: no heading says by when. */
const DATED = pattern('iu')`
  \<(?:trước|chậm nhất|hoàn thành|xong)\s(?:[\p{L}\s]{0,24}\s)?
  (?:
    \d{1,2}(?:/\d{1,2}(?:/\d{4})?| tháng \d{1,2}(?: năm \d{4})?)
    |(?<=ngày\s)\d{1,2}(?: (?:hàng|hằng) tháng)?
  )[\s,]*$
`;

function isSentence(paragraph: Paragraph): boolean {
  const words = ownWords(paragraph);
  const [first = '', second = ''] = words.slice(0, 24).toLowerCase().split(/\s+/);
  if (words.length >= LONGEST_HEADING || HANDS_OVER.test(words)) return true;
  return HEAD_VERBS.has(`${first} ${second}`) || DATED.test(words.slice(-60));
}

/**
 * The marks that the parts of one list are to end with instead of those that they have; null where that is right, or
 * nobody can tell. Items that are sentences end with full stops, members of a list behind a colon with semicolons and
 * the last with a full stop; headings with nothing, and only a comma there is surely a slip. Other documents than notices may have tables, whose cells look like
 * paragraphs.
 */
export function wantedMarks(parts: readonly Part[], isNotice: boolean): (FinalMark | null)[] {
  const starts = parts.flatMap(({ startsList }, i) => (startsList && i > 0 ? [i] : []));
  return [0, ...starts].flatMap((from, i) => marksOfList(parts.slice(from, starts[i]), isNotice));
}

function marksOfList(parts: readonly Part[], isNotice: boolean): (FinalMark | null)[] {
  const members = parts.filter(isMemberAmong(parts));
  const custom = customOf(members.slice(0, -1));
  const marked = members.filter(({ ending }) => ending !== 'none' && ending !== ',').length;
  return parts.map((part) => {
    if (part.role === 'lead-in') return part.ending === ':' ? null : ':';
    if (part.role === 'heading')
      return part.ending === ',' && !part.isLong ? (part.isSentence ? ':' : '') : null;
    if (part.role === 'name' && !members.includes(part)) return null;
    if (part.role === 'sentence' && !isNotice && part.after !== 'other-part') return null;
    const right = part === members.at(-1) ? lastMark(part, custom) : (custom ?? defaultMark(part));
    switch (part.ending) {
      case 'none':
      case ',':
        return needsMark(part, marked, members.length) || isCommaForMark(part, members, marked)
          ? (right ?? inListMark(part))
          : null;
      case 'double':
        return right ?? '.';
      case ':':
        // `1. Giao Phòng A các việc sau:` may lead to items that are numbered as its sisters.
        return isNotice && part.role === 'item' && !part.isLow && part.after === 'same-list' ? '.' : null;
      case ';':
      case '.':
        return part.role === 'sentence' || right === null || right === part.ending ? null : right;
      default:
        return null;
    }
  });
}

/** Names among items that end with semicolons are items too; elsewhere they are headings. */
function isMemberAmong(parts: readonly Part[]): (part: Part) => boolean {
  const names = parts.filter(({ role }) => role === 'name').length;
  const semicolons = parts.filter(({ role, ending }) => role === 'item' && ending === ';').length;
  const withNames = semicolons > 1 && semicolons >= names * 2;
  return ({ role }) => role === 'item' || role === 'opened' || (role === 'name' && withNames);
}

/**
 * How the members of a list end, but for the last one: as most of them do. Between equals it is the semicolon behind
 * a colon, and the full stop elsewhere; null where no member tells.
 */
function customOf(inner: readonly Part[]): '.' | ';' | null {
  const [first] = inner;
  if (!first) return null;
  const stops = inner.filter(({ ending }) => ending === '.' || ending === '…').length;
  const semicolons = inner.filter(({ ending }) => ending === ';').length;
  if (stops === semicolons) return inner.length === 1 ? null : wantsMembers(first) ? ';' : '.';
  // A list of full stops is right behind a colon too; one of semicolons wants the colon, or marks of members.
  return stops > semicolons ? '.' : first.isLow || first.introduced || semicolons > 1 ? ';' : null;
}

const wantsMembers = ({ introduced, isLow }: Part): boolean => introduced && isLow;

const inListMark = (part: Part): '.' | ';' => (part.role !== 'opened' && wantsMembers(part) ? ';' : '.');

const defaultMark = (part: Part): '.' | null => (wantsMembers(part) ? null : '.');

/** The last member of an inner list may go on with the outer one; a text that is being written goes on anyhow. */
function lastMark({ ending, after }: Part, custom: '.' | ';' | null): '.' | null {
  if (ending !== ';') return '.';
  return after === 'other-part' || (after === 'outer-list' && custom === '.') ? '.' : null;
}

/**
 * Whether a text without final mark lacks one: most members of its list have theirs, or it is a task or a long text
 * with nothing behind it that it could be the heading of.
 */
function needsMark({ role, isSentence, isLong, after }: Part, marked: number, members: number): boolean {
  if (role === 'sentence')
    return isSentence && (after === 'other-part' || after === 'same-list' || (isLong && after !== 'nothing'));
  if (role === 'opened') return isLong && marked > 1;
  if (marked > 1 && marked >= (members - marked) * 2) return true;
  return isSentence && (marked > 0 || after === 'other-part') && marked >= members - marked;
}

/**
 * Whether an item ends with a comma for its mark, as no heading does. Only the members of a list behind a colon may be
 * parted by commas, up to its last one.
 */
function isCommaForMark(part: Part, members: readonly Part[], marked: number): boolean {
  if (part.ending !== ',' || !members.includes(part) || part.after === 'nothing') return false;
  if (part === members.at(-1)) return marked > 0;
  return !part.introduced && marked >= members.filter(({ ending }) => ending === ',').length;
}
