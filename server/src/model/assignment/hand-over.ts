import { oncePer } from '../../text/memo';
import type { Span } from '../../text/span';
import type { Sentence } from '../prose/clauses';
import type { Reading } from '../prose/reading';
import {
  isCapital,
  phraseAt,
  phraseTable,
  type Token,
  textOf,
  textOfWords,
  tokenFrom,
} from '../prose/tokens';
import * as verbs from '../prose/verbs';
import { actorAt, actorsAt, nameTo, properNameAt } from '../unit/actor';
import type { Actor, Found, FoundList } from '../unit/found-actor';
import { FIELD, nameEnd } from '../unit/name-end';
import * as nouns from '../unit/nouns';
import { fieldBodiesAt } from './actor-lists';
import { beginsWork, handingOverAt, tellsWhatIs, verbLengthAt } from './cues';

/** Words that hand work over to somebody: `Giao X …`, `…, đề nghị Y …`. */
export interface HandOver extends Span {
  readonly actors: readonly Actor[];
  /** The token at which what is asked for begins. */
  readonly at: number;
}

const OPENER = phraseTable([...verbs.OPENERS, ...verbs.CONNECTORS]);
const FACT = phraseTable(['hiện nay', 'vừa qua', 'qua']);
const MAY_HOLD_ONE = /giao|đề\s+nghị|yêu\s+cầu|phân\s+công/iu;
const JOINTS = new Set(['và', 'thời', 'tới']);
/** A sentence that only adds a time to the hand-over before it. */
const ADDS_TIME = /^(?:hoàn\s+thành|thời\s+hạn|thời\s+gian|báo\s+cáo\s+kết\s+quả|kết\s+quả)(?!\p{L})/iu;

/**
 * The sentences and clauses of a text that hand work over, in its order. One that ends the text in a colon leads in to a
 * list and is no task itself.
 */
export function handOversOf(reading: Reading): readonly HandOver[] {
  const text = reading.text.trimEnd();
  const found = handOversAndLeadIns(reading);
  const isLeadIn = text.endsWith(':') || namesOnly(reading);
  return isLeadIn ? found.filter((handOver) => handOver.end < text.length) : found;
}

/** Whether a text is nothing but `Giao Phòng A.`: a full stop has taken the place of the colon before a list. */
export const namesOnly = (reading: Reading): boolean =>
  reading.text.trimEnd().endsWith('.') &&
  handOversAndLeadIns(reading).some(({ start, at }) => start === 0 && at === reading.tokens.length - 1);

/** The same, and also the sentence that leads in to a list. */
export const handOversAndLeadIns = oncePer((reading: Reading): readonly HandOver[] => {
  const found: HandOver[] = [];
  if (!MAY_HOLD_ONE.test(reading.text)) return found;
  let from = 0;
  let before = -1;
  for (const sentence of reading.sentences) {
    const to = tokenFrom(reading.tokens, sentence.end);
    const last = found.at(-1);
    const opening = reading.text.slice(sentence.start, sentence.start + 24);
    const goesOn = ADDS_TIME.test(opening) || (last !== undefined && isSameBody(reading, from, last));
    if (last && last.end === before && goesOn) {
      found[found.length - 1] = { ...last, end: sentence.end };
    } else if (MAY_HOLD_ONE.test(reading.text.slice(sentence.start, sentence.end))) {
      found.push(...inSentence(reading, sentence, from, to));
    }
    from = to;
    before = sentence.end;
  }
  return found;
});

/**
 * `Giao Phòng Kế hoạch rà soát …. Phòng báo cáo …`: a noun alone before its work means the unit named before, and
 * `Phòng khám đa khoa …`, `Ban chỉ đạo …` another one.
 */
function isSameBody({ tokens }: Reading, at: number, { actors: [actor] }: HandOver): boolean {
  const length = phraseAt(BARE_NOUN, tokens, at);
  const next = at + length;
  if (length === 0 || !isCapital(tokens[at]) || !actor) return false;
  const noun = `${textOfWords(tokens.slice(at, next))} `;
  if (!actor.name.toLowerCase().startsWith(noun)) return false;
  if (OF_FIELD.has(noun) && phraseAt(FIELD, tokens, next) > 0) return false;
  return beginsWork(tokens, next) || phraseAt(DUTY, tokens, next) > 0;
}

const BARE_NOUN = phraseTable([
  'phòng',
  'ban',
  'chi cục',
  'trung tâm',
  'cục',
  'vụ',
  'viện',
  'sở',
  'công ty',
  'trường',
  'bệnh viện',
  'đội',
  'tổ',
]);
/** `Ban chỉ đạo`, `Tổ công tác`: what they do is their name. */
const OF_FIELD = new Set(['ban ', 'tổ ', 'đội ']);
const DUTY = phraseTable(['phải', 'sẽ', 'có trách nhiệm', 'có nhiệm vụ', 'đồng thời', 'được giao']);

function inSentence(reading: Reading, sentence: Sentence, from: number, to: number): HandOver[] {
  const { tokens } = reading;
  const found: HandOver[] = [];
  let isOpen = false;
  for (let i = from; i < to; i++) {
    if (tokens[i]!.text === ';') isOpen = false;
    // What an office is to ask of somebody else is part of its own work: `…, đề nghị Công ty B bổ sung`.
    const isBehindMatter = opensBehindMatter(reading, from, i);
    if (isOpen || !(isBehindMatter || startsClause(tokens, i, from)) || isPast(tokens, i, from)) continue;
    const cue = cueAt(reading, i, to);
    if (!cue) continue;
    const opens = found.length === 0 && (isBehindMatter || isAdverbial(tokens, from, i));
    const start = opens ? sentence.start : tokens[i]!.start;
    const before = found.at(-1);
    if (before) found[found.length - 1] = { ...before, end: tokens[i - 1]!.end };
    found.push({ start, end: sentence.end, actors: cue.actors, at: cue.at });
    isOpen = true;
    i = cue.at - 1;
  }
  return found;
}

/** `Giao X`, or the speaker and `giao X`: `Giám đốc Sở giao các phòng`. */
function cueAt(reading: Reading, at: number, to: number): { actors: readonly Actor[]; at: number } | null {
  const { tokens } = reading;
  let cue = at;
  if (handingOverAt(tokens, at) === 0) {
    const speaker = tokens[at]!.isWord ? actorAt(reading, at) : null;
    if (!speaker || speaker.actor.kind === 'collective' || speaker.next >= to) return null;
    cue = speaker.next;
  }
  const length = handingOverAt(tokens, cue);
  if (length === 0) return null;
  const labelled = behindWork(reading, cue + length, to);
  if (labelled) return labelled;
  const list =
    actorsAt(reading, cue + length) ??
    fieldBodiesAt(reading, cue + length) ??
    peopleAt(reading, cue + length, to);
  const proper = list
    ? null
    : (levelAt(reading, cue + length) ??
      namedAt(reading, cue + length) ??
      properNameAt(reading, cue + length));
  const next = list?.next ?? proper?.next;
  if (next === undefined || next > to) return null;
  if (proper && !beginsWork(tokens, next)) return null;
  const follows = tokens[next];
  // `yêu cầu của Sở A` and `theo đề nghị Sở A,` hand nothing over.
  const isAlone = follows?.text === '.' && next === tokens.length - 1 && at === 0;
  if (!follows || next >= to || (!mayFollow(follows) && !isAlone && !isHalfBracketed(tokens, next)))
    return null;
  return { actors: list?.actors ?? [proper!.actor], at: next };
}

/** `Giao theo dõi, đôn đốc: Văn phòng Sở.`: the work stands before the colon, and nothing behind the name. */
function behindWork(
  reading: Reading,
  at: number,
  to: number,
): { actors: readonly Actor[]; at: number } | null {
  const { tokens } = reading;
  if (verbLengthAt(tokens, at) === 0) return null;
  let colon = at;
  while (colon < Math.min(to, at + LONGEST_UNKNOWN) && (tokens[colon]!.isWord || tokens[colon]!.text === ','))
    colon++;
  const list = tokens[colon]?.text === ':' ? actorsAt(reading, colon + 1) : null;
  return list && list.next >= tokens.length - 1 ? { actors: list.actors, at } : null;
}

/** `…, đề nghị phường gửi văn bản`: the one that has been named before. */
function levelAt(reading: Reading, at: number): Found | null {
  const length = phraseAt(ONE_LEVEL, reading.tokens, at);
  return length > 0 && beginsWork(reading.tokens, at + length) ? nameTo(reading, at, at + length) : null;
}

const ONE_LEVEL = phraseTable(['xã', 'phường', 'thị trấn', 'thôn', 'tỉnh', 'huyện', 'đặc khu']);

/** `Đề nghị Nhà khách bố trí …`: a capital and further words up to a verb name somebody, unless it is a paper. */
function namedAt(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  if (!isCapital(tokens[at]) || phraseAt(PAPER, tokens, at) > 0) return null;
  const end = nameEnd(tokens, at);
  return end - at > 1 && end - at < LONGEST_UNKNOWN ? nameTo(reading, at, end) : null;
}

/** `Yêu cầu nhóm tác giả đề tài cập nhật …`: people, with what tells which, up to a verb or a mark. */
function peopleAt({ text, tokens }: Reading, at: number, to: number): FoundList | null {
  const length = phraseAt(PEOPLE, tokens, at);
  if (length === 0) return null;
  let end = at + length;
  while (end < to && end - at < LONGEST_UNKNOWN && tokens[end]!.isWord && !beginsWork(tokens, end)) end++;
  const span = { start: tokens[at]!.start, end: tokens[end - 1]!.end };
  return { actors: [{ ...span, name: textOf(text, span), kind: 'collective', unit: null }], next: end };
}

const PEOPLE = phraseTable(nouns.PEOPLE);
const PAPER = phraseTable(verbs.DOCUMENTS);
/** In words. */
const LONGEST_UNKNOWN = 9;

const mayFollow = (token: Token): boolean =>
  token.isWord ? !isCapital(token) : token.text === ':' || token.text === ',';

/** A definition that has lost one of its brackets: `các xã, phường (UBND cấp xã tập trung …`. */
function isHalfBracketed(tokens: readonly Token[], at: number): boolean {
  const mark = tokens.slice(at, at + 8).find(({ text }, i) => text === ')' || (text === '(' && i > 0));
  return tokens[at]!.text === '(' ? mark === undefined : mark?.text === ')';
}

function startsClause(tokens: readonly Token[], at: number, from: number): boolean {
  if (at === from) return true;
  const before = tokens[at - 1]!;
  return before.isWord ? JOINTS.has(before.lower) : /^[,;:(.“"-]$/u.test(before.text);
}

/** `Kinh phí tổ chức hội nghị giao Văn phòng cân đối`: the matter stands before who is given it, and nobody else who gives. */
function opensBehindMatter(reading: Reading, from: number, at: number): boolean {
  const { tokens } = reading;
  if (tokens[at]!.text !== 'giao' || at - from > LONGEST_MATTER || phraseAt(MATTER, tokens, from) === 0)
    return false;
  for (let i = from; i < at; i++) {
    if (!tokens[i]!.isWord || phraseAt(TOLD, tokens, i) > 0) return false;
    if ((actorAt(reading, i)?.next ?? 0) >= at) return false;
  }
  const list = actorsAt(reading, at + 1);
  return (
    list !== null &&
    isCapital(tokens[at + 1]) &&
    beginsWork(tokens, list.next) &&
    !isJudged(tokens, list.next)
  );
}

/** `Việc giao Phòng A lập phương án là phù hợp`, `Hồ sơ giao Phòng A lập còn thiếu …`: what was handed over is spoken of. */
function isJudged(tokens: readonly Token[], at: number): boolean {
  if (SHORT_OF.has(tokens[at + verbLengthAt(tokens, at)]?.lower ?? '')) return true;
  for (let i = at; tokens[i]?.isWord; i++)
    if (tokens[i]!.lower === 'là' && tellsWhatIs(tokens, i)) return true;
  return false;
}

const SHORT_OF = new Set(['còn', 'chưa', 'chậm', 'không']);

const MATTER = phraseTable([
  'kinh phí',
  'nội dung',
  'các nội dung',
  'những nội dung',
  'việc',
  'phần việc',
  'công tác',
  'các công việc',
  'hồ sơ',
  'riêng',
]);
const TOLD = phraseTable([
  'được',
  'đã',
  'do',
  'chưa',
  'còn',
  'theo',
  'mà',
  'khi',
  'sau',
  'trước',
  'tại',
  'từ',
  'bàn',
  'chuyển',
]);
/** In words. */
const LONGEST_MATTER = 20;

/** `đã chỉ đạo, giao các ngành`: what was handed over before. */
function isPast(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) if (tokens[i]!.lower === 'đã') return true;
  return false;
}

function isAdverbial(tokens: readonly Token[], from: number, at: number): boolean {
  if (from === at) return true;
  for (let i = from; i < at; i++) if (tokens[i]!.text === ';') return false;
  return phraseAt(OPENER, tokens, from) > 0 && phraseAt(FACT, tokens, from) === 0;
}
