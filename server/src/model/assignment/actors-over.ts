import type { Paragraph } from '../../syntax/paragraph';
import { oncePerPair } from '../../text/memo';
import { pattern } from '../../text/pattern';
import type { UnitLookup } from '../prose/reading';
import { type Reading, readingOf } from '../prose/reading';
import { isPair, phraseAt, phraseTable, type Token, tokenFrom } from '../prose/tokens';
import { actorsAt } from '../unit/actor';
import type { Actor } from '../unit/found-actor';
import { listAt, properNameListAt } from './actor-lists';
import { beginsWork, CONCERNING, handingOverAt, IN_CHARGE } from './cues';
import { handOversAndLeadIns } from './hand-over';
import { partnersIn } from './partners';
import { workAt } from './work';

/** What stands over a task and may say whose it is: own words, without markers. */
export interface Governor {
  readonly kind: 'heading' | 'lead-in';
  readonly text: string;
  /** The paragraph whose words these are, from an offset in its text on. */
  readonly source?: { readonly paragraph: Paragraph; readonly from: number };
}

/** A sentence that only goes into what the one before it asks for. */
const SPECIFIES = pattern('iu')`^(?:trong đó|cụ thể|trước mắt|trước hết)\>`;
const OF_HEADING = phraseTable([
  'đối với',
  'nhiệm vụ của',
  'nhiệm vụ',
  'về phía',
  'trách nhiệm của',
  'phân công nhiệm vụ cho',
]);

const TASKS_OF = phraseTable(['nhiệm vụ của', 'trách nhiệm của', 'phân công nhiệm vụ cho']);

export interface ActorsOver {
  readonly actors: readonly Actor[];
  /** Whom they are to work with: `Sở A chủ trì, phối hợp với Sở B:`. */
  readonly partners: readonly Actor[];
  readonly source: Governor['kind'];
}

/** The actors of the nearest heading or lead-in that names any. */
export function actorsOver(governors: readonly Governor[], lookup: UnitLookup | null = null): ActorsOver {
  for (let i = governors.length - 1; i >= 0; i--) {
    const named = namedBy(governors[i]!, lookup);
    if (named.actors.length > 0) return named;
  }
  return { actors: [], partners: [], source: 'heading' };
}

/** Read once, for one governor stands over many tasks. */
const namedBy = oncePerPair(({ kind, text }: Governor, lookup: UnitLookup | null): ActorsOver => {
  const actors = kind === 'heading' ? actorsOfHeading(text, lookup) : actorsOfLeadIn(text, lookup);
  const partners = /phối\s+hợp/iu.test(text) ? partnersIn(readingOf(text, lookup)) : [];
  return { actors, partners, source: kind };
});

/** The units that a heading consists of: `Phòng Quản lý Công nghiệp`, `Giao Sở Xây dựng`. A topic has none. */
export function actorsOfHeading(text: string, lookup: UnitLookup | null = null): readonly Actor[] {
  const reading = readingOf(text, lookup);
  return actorsHeading(reading) ?? actorsInBracket(reading);
}

/** The units that a heading begins with; null for a topic. */
export function actorsHeading(reading: Reading): readonly Actor[] | null {
  const { text, tokens, lookup } = reading;
  const handing = handingOverAt(tokens, 0);
  const cue = handing + phraseAt(OF_HEADING, tokens, handing);
  // `Nhiệm vụ Quý II` and a heading in capitals begin no proper name.
  const mayBeProper = cue > 0 && tokens[cue - 1]!.lower !== 'vụ' && text !== text.toUpperCase();
  const list = listAt(reading, cue) ?? (mayBeProper ? properNameListAt(reading, cue) : null);
  if (!list) return null;
  const rest = tokens[list.next];
  const isWhole = !rest || (!rest.isWord && list.next === tokens.length - 1);
  const isAsked = !isWhole && rest.lower !== 'và' && beginsWork(tokens, list.next);
  // `Văn phòng tổng hợp`, `Phòng Thẩm định đầu tư`: a verb without an object is the rest of a name.
  const isNamed = isAsked && list.next + phraseAt(FIELD_AT_END, tokens, list.next) === tokens.length;
  if (isWhole || (isAsked && !isNamed)) return list.actors;
  return wholeHeading(reading, cue, list.actors) ?? actorsOfLeadIn(text, lookup);
}

const FIELD_AT_END = phraseTable([
  'tổng hợp',
  'đầu tư',
  'xây dựng',
  'đấu thầu',
  'đào tạo',
  'thi công',
  'vận hành',
  'khai thác',
]);

const LONGEST_UNIT = 20;
const IN_NAME = /^[,–-]$/u;
/** `Phòng A các nhiệm vụ sau (đây)`: no name ends like that. */
const LEADING_ON = new Set(['sau', 'đây']);

/**
 * `Trung tâm khuyến công`, `Phòng Quản lý, bảo vệ rừng`: a heading that goes on with a field of work in small letters is
 * a name to its end.
 */
function wholeHeading(
  { text, tokens }: Reading,
  from: number,
  [first, ...more]: readonly Actor[],
): readonly Actor[] | null {
  const last = tokens.at(-1);
  if (!first || !last || more.length > 0 || first.start !== tokens[from]!.start) return null;
  if (tokens.length > from + LONGEST_UNIT || LEADING_ON.has(last.lower)) return null;
  if (tokens.some(({ isWord, text: mark }) => !isWord && !IN_NAME.test(mark))) return null;
  return [{ ...first, name: text.slice(first.start, last.end), end: last.end }];
}

/** `Công tác chuyển đổi số (Văn phòng chủ trì)`, `… (giao Phòng A thực hiện)` at the end of a heading. */
function actorsInBracket(reading: Reading): readonly Actor[] {
  const { tokens } = reading;
  const open = tokens.at(-1)?.text === ')' ? tokens.findLastIndex(({ text }) => text === '(') : -1;
  if (open < 0) return [];
  const list = actorsAt(reading, open + 1 + handingOverAt(tokens, open + 1));
  if (!list || list.next !== tokens.length - 3) return [];
  const leads = isPair(tokens, list.next, 'chủ', 'trì') || isPair(tokens, list.next, 'thực', 'hiện');
  return leads ? list.actors : [];
}

/** `…, Giám đốc Sở kết luận như sau:`: whoever concludes gives work, and has none. */
const CONCLUDES = pattern('iu')`
  \<(?:kết luận|(?<!lãnh_đạo,_)chỉ đạo|ý kiến)(?: (?:một số|các|những) (?:nội dung|vấn đề|nhiệm vụ))?
  (?: (?:như )?sau)?\s*:\s*$
`;
const LONGEST_END = 60;

/** Whom a lead-in gives the list under it to: `…, đề nghị UBND các xã … các nhiệm vụ sau:`, `Văn phòng:`. */
export function actorsOfLeadIn(text: string, lookup: UnitLookup | null = null): readonly Actor[] {
  const reading = readingOf(text, lookup);
  const handOver = handOversAndLeadIns(reading).at(-1);
  if (handOver) return handOver.actors;
  if (!text.trimEnd().endsWith(':')) return closedName(reading);
  if (CONCLUDES.test(text.slice(-LONGEST_END))) return [];
  const last = reading.sentences.findLast(({ start }) => !SPECIFIES.test(text.slice(start, start + 16)));
  if (!last) return [];
  const from = afterNumber(reading.tokens, tokenFrom(reading.tokens, last.start));
  const concerned = Math.max(
    phraseAt(CONCERNING, reading.tokens, from),
    phraseAt(TASKS_OF, reading.tokens, from),
  );
  const label = listAt(reading, from + concerned);
  // `Văn phòng:`, `Đối với UBND các xã, yêu cầu tập trung thực hiện:`, `Sở Y tế chủ trì, phối hợp với …:`
  const isLabel = label && (label.next === reading.tokens.length - 1 || leadsAt(reading, label.next));
  if (label && (concerned > 0 || isLabel)) return label.actors;
  return workAt(reading, from, tokenFrom(reading.tokens, last.end))?.actors ?? [];
}

/** `4. Vụ Pháp chế.`: a name that a full stop closes in the place of a colon. */
function closedName(reading: Reading): readonly Actor[] {
  const { tokens } = reading;
  if (tokens.at(-1)?.text !== '.' || tokens.length > LONGEST_UNIT) return [];
  const list = listAt(reading, 0);
  return list && list.next === tokens.length - 1 ? list.actors : [];
}

/** `(4) Văn phòng:` */
const afterNumber = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : at;

/** `… chủ trì`, `… có nhiệm vụ sau`, `… là cơ quan thường trực, chủ trì`. */
function leadsAt({ tokens }: Reading, at: number): boolean {
  if (isPair(tokens, at, 'chủ', 'trì') || phraseAt(DUTY, tokens, at) > 0) return true;
  return tokens[at]?.lower === 'là' && phraseAt(IN_CHARGE, tokens, at + 1) > 0;
}

const DUTY = phraseTable([
  'có nhiệm vụ',
  'có các nhiệm vụ',
  'có trách nhiệm',
  'chịu trách nhiệm',
  'được giao',
]);
