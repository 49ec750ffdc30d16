import { oncePerPair } from '../../text/memo';
import type { Span } from '../../text/span';
import { type Actor, actorsAt } from '../unit/actor';
import { beginsUnit } from '../unit/names';
import * as nouns from '../unit/nouns';
import { postEnd } from '../unit/posts';
import type { Reading } from '../unit/reading';
import { isCapital, isPair, phraseAt, phraseTable, type Token, tokenFrom } from '../unit/tokens';
import * as verbs from '../unit/verbs';
import {
  afterJoint,
  beginsWork,
  companionsAt,
  handingOverAt,
  labelAt,
  partnersAt,
  subjectBegins,
  verbLengthAt,
} from './cues';
import { isDeliverable } from './product';
import { afterSubject } from './subject';
import { afterTime } from './time-before';

/** What a clause asks for: its head verb, and whether something finished comes of it. */
export interface Work {
  /** A product (sản phẩm cụ thể) or work that goes on (nhiệm vụ thường xuyên). */
  readonly kind: 'deliverable' | 'continuing';
  /** The verb that decides: `ban hành` in `Tham mưu UBND tỉnh ban hành Kế hoạch …`. */
  readonly head: Span;
  /** From the first word of what is asked for: `Tham mưu UBND tỉnh ban hành`. */
  readonly start: number;
  readonly verb: string;
  /** Whom `giao`, `đề nghị`, a label or the subject names before the verb. */
  readonly actors: readonly Actor[];
  /** The token that the request begins with; what is asked for follows the actors. */
  readonly at: number;
}

const CONNECTOR = phraseTable(verbs.CONNECTORS);
const MANNER = phraseTable(verbs.MANNER);
const DOCUMENT = phraseTable(verbs.DOCUMENTS);
const FOLLOWING = phraseTable(['thực hiện', 'triển khai', 'triển khai thực hiện', 'thi hành']);
/** What is carried out by order of others. */
const FOLLOWED = phraseTable([
  ...verbs.DOCUMENTS,
  'công điện',
  'kết luận',
  'ý kiến',
  'luật',
  'nghị định',
  'thông tư',
]);
const OPENER = phraseTable(verbs.OPENERS);
/** After these only `giao X` or `đề nghị X` makes a request: they open rules for a case, and headings. */
const NEEDS_CUE = phraseTable([...verbs.CONDITIONS, 'về', 'việc', 'liên quan', 'liên quan đến']);
const BARE_UNIT = phraseTable(nouns.BARE_UNITS);
const PLAIN_WORK = phraseTable(verbs.PLAIN_WORK);
/** What is so, or was, and is not asked for. */
const TOLD = phraseTable(['đã', 'đang', 'còn', 'chưa', 'được', 'không', 'là', 'có', 'sẽ']);
/** Those whom no notice gives work: what they do is told, and only `đề nghị` or `kiến nghị` asks them for it. */
const ABOVE_ALL =
  /^(?:(?:phó )?thủ tướng|chính phủ|quốc hội|bộ chính trị|ban bí thư|chủ tịch nước)(?!\p{L})/iu;

/** The work that the words between two tokens ask for; null where they ask for none. It is read once, for many ask. */
export const workAt = (reading: Reading, from: number, to: number): Work | null =>
  workBetween(reading, from * MOST_TOKENS + to);

/** The work of a clause. */
export const workIn = (reading: Reading, { start, end }: Span): Work | null =>
  workAt(reading, tokenFrom(reading.tokens, start), tokenFrom(reading.tokens, end));

/** More than any paragraph has. */
const MOST_TOKENS = 2 ** 26;

const workBetween = oncePerPair((reading: Reading, fromAndTo: number) =>
  readWork(reading, Math.floor(fromAndTo / MOST_TOKENS), fromAndTo % MOST_TOKENS),
);

function readWork(reading: Reading, from: number, to: number): Work | null {
  const { tokens } = reading;
  const label = labelAt(reading, from, to);
  const state: State = {
    at: label.next,
    start: -1,
    first: label.next,
    actors: label.actors,
    isAddressed: false,
    leads: false,
  };
  for (let step = 0; step < 24 && state.at < to; step++) {
    if (!tokens[state.at]!.isWord) state.at++;
    else if (state.start < 0 && isNumber(tokens, state.at)) state.at += 2;
    else if (state.start >= 0 || !skipsToRequest(reading, state, to)) {
      if (state.start < 0) {
        state.start = tokens[state.at]!.start;
        state.first = state.at;
      }
      const work = verbAt(reading, state, to);
      if (work !== 'go on') return work;
    }
  }
  return null;
}

/** The `1` of `Phòng A: (1) lập …; (2) trình …`. */
const isNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '(' &&
  tokens[at + 1]?.text === ')' &&
  /^(?:\d{1,2}|[ivx]{1,4}|\p{Ll})$/u.test(tokens[at]!.text);

/** How far a clause has been read for what it asks for. */
interface State {
  /** The next token. */
  at: number;
  /** Where the request's own words begin; negative until they do. */
  start: number;
  /** The token at `start`; before the request begins, the one behind the label. */
  first: number;
  actors: readonly Actor[];
  /** Whether `giao X`, `đề nghị X` or a subject has said whose work it is; nothing else is a subject behind it. */
  isAddressed: boolean;
  /** `chủ trì` or `phối hợp với X` has been read: that is work, whatever the product is called. */
  leads: boolean;
}

/** Passes over what stands before the request: openers, `Giao X`, the subject. Answers whether it did. */
function skipsToRequest(reading: Reading, state: State, to: number): boolean {
  const { tokens } = reading;
  const { at } = state;
  const cue = handingOverAt(tokens, at);
  if (cue > 0) {
    const list = actorsAt(reading, at + cue);
    // `Trưởng các khoa phân công giảng viên`: a subject's own work.
    if (!list && state.isAddressed && state.actors.length > 0) return false;
    state.isAddressed = true;
    if (list) state.actors = list.actors;
    state.at = list ? list.next : at + cue;
    return true;
  }
  if (companionsAt(reading, at)) return false;
  const follower = afterBasis(reading, at, to);
  if (follower > at) {
    state.at = follower;
    return true;
  }
  const connector = phraseAt(CONNECTOR, tokens, at);
  const manner = phraseAt(MANNER, tokens, at);
  const opener = phraseAt(OPENER, tokens, at);
  // `cụ thể hóa` is work, `cụ thể` leads to it.
  if (connector > 0 && connector >= Math.max(opener, verbLengthAt(tokens, at))) {
    state.at = at + connector;
    return true;
  }
  const timed = afterTime(reading, at);
  // `Chậm nhất ngày 15/4/2026 có văn bản trả lời …`
  if (timed > at && !state.isAddressed) {
    const next = tokens[timed]?.lower === 'phải' ? timed + 1 : timed;
    if (beginsWork(tokens, next) || subjectBegins(reading, next, to)) {
      state.at = next;
      return true;
    }
  }
  if (opener > Math.max(manner, verbLengthAt(tokens, at)) && !state.isAddressed) {
    state.at = afterOpener(reading, at + opener, to, phraseAt(NEEDS_CUE, tokens, at) > 0);
    return true;
  }
  if (state.isAddressed || manner > 0) return false;
  // `Phòng rà soát …` under the heading that names it
  if (
    phraseAt(BARE_UNIT, tokens, at) > 0 &&
    isCapital(tokens[at]) &&
    phraseAt(PLAIN_WORK, tokens, at + 1) > 0
  ) {
    state.isAddressed = true;
    state.at = at + 1;
    return true;
  }
  // `Bảo vệ trực cổng`: of two verbs the first can be a post.
  const verb = postEnd(tokens, at) > at ? 0 : verbLengthAt(tokens, at);
  const subject = verb > 1 && !beginsUnit(tokens, at) ? null : actorsAt(reading, at);
  // `Tư vấn giám sát kiểm soát …` is who; `Kiểm tra …` is what.
  if (!subject || (verb > 1 && subject.next <= at + verb)) return false;
  state.isAddressed = true;
  state.actors = subject.actors;
  // A subject that does not do anything here is no subject: `Sở … sẽ`, `Phòng … có trách nhiệm`.
  const isTold = subject.actors.some(({ name }) => ABOVE_ALL.test(name));
  state.at = isTold ? to : afterSubject(reading, subject.next, to);
  return true;
}

/**
 * The token behind the comma in `Thực hiện Kế hoạch …, Văn phòng tham mưu …` and `Thực hiện Công điện …, giao Phòng A …`;
 * the same token where nobody is named so.
 */
function afterBasis(reading: Reading, at: number, to: number): number {
  const { tokens } = reading;
  const length = phraseAt(FOLLOWING, tokens, at);
  if (length === 0 || phraseAt(FOLLOWED, tokens, at + length) === 0) return at;
  for (let i = at + length + 1; i < to - 1 && tokens[i]!.text !== ';'; i++) {
    if (tokens[i]!.text !== ',') continue;
    const isHanded = tokens[i + 1]!.lower === 'giao' && handingOverAt(tokens, i + 1) > 0;
    if (isHanded || subjectBegins(reading, i + 1, to)) return i + 1;
  }
  return at;
}

/** The token after the comma that ends an adverbial (`Trên cơ sở …, giao Sở A …`, `Căn cứ …, Phòng A lập …`); `to` where none does. */
function afterOpener(reading: Reading, from: number, to: number, needsCue: boolean): number {
  const { tokens } = reading;
  for (let i = from; i < to - 1; i++) {
    if (tokens[i]!.text === ';') break;
    if (tokens[i]!.text !== ',') continue;
    if (handingOverAt(tokens, i + 1) > 0) return i + 1;
    if (!needsCue && (beginsWork(tokens, i + 1) || subjectBegins(reading, i + 1, to))) return i + 1;
    if (needsCue && subjectLeads(reading, i + 1)) return i + 1;
  }
  return to;
}

/** `Về khảo sát hiện trường, Khu Quản lý A chủ trì …`: who is said to lead is given the work, whatever stands before. */
function subjectLeads(reading: Reading, at: number): boolean {
  const subject = isCapital(reading.tokens[at]) ? actorsAt(reading, at) : null;
  return subject !== null && isPair(reading.tokens, subject.next, 'chủ', 'trì');
}

function verbAt(reading: Reading, state: State, to: number): Work | null | 'go on' {
  const { tokens } = reading;
  const { at } = state;
  const word = tokens[at]!.lower;
  const second = tokens[at + 1]?.lower;
  if (word === 'chủ' && second === 'trì') {
    // `chủ trì cùng Phòng A lập …`
    const partners = tokens[at + 2]?.lower === 'cùng' ? partnersAt(reading, at + 2) : null;
    return goOn(state, partners && partners.next < to ? partners.next : at + 2, true);
  }
  if (word === 'phối' && second === 'hợp') return cooperation(reading, state, to);
  const companions = companionsAt(reading, at);
  if (companions) return goOn(state, companions.next, true);
  if (word === 'chỉ' && second === 'đạo') {
    const next = afterJoint(tokens, at + 2);
    if (next > at + 2 && tokens[next]?.lower === 'phối' && partnersAt(reading, next + 2))
      return goOn(state, next);
  }
  if (word === 'tham' && second === 'mưu') return advice(reading, state, to);
  // `chịu trách nhiệm đôn đốc …`: what one answers for is the work.
  if (word === 'chịu' && isPair(tokens, at + 1, 'trách', 'nhiệm') && beginsWork(tokens, at + 3))
    return goOn(state, at + 3);
  const manner = phraseAt(MANNER, tokens, at);
  const length = verbLengthAt(tokens, at);
  // `Tập trung nguồn lực`: without another verb behind it, the way of working is the work.
  if (manner > 0 && manner >= length && (length === 0 || leadsToVerb(tokens, at + manner, to)))
    return goOn(state, at + manner);
  // `báo cáo phải đầy đủ`: what is made has to be so, and nobody is told to make it.
  if (length > 0 && !state.leads && tokens[at + length]?.lower === 'phải') return null;
  // `chủ trì, phối hợp với Sở A nơi có dự án xác định giá đất`, `phối hợp với Trạm B phun hóa chất`
  if (length === 0 && state.leads) return made(reading, state, false, state.first, 2);
  return length === 0 ? null : made(reading, state, isDeliverable(reading, at, length, to), at, length);
}

function leadsToVerb(tokens: readonly Token[], at: number, to: number): boolean {
  const next = afterJoint(tokens, at);
  return next >= to || isCapital(tokens[next]) || beginsWork(tokens, next);
}

function goOn(state: State, at: number, leads = false): 'go on' {
  state.at = at;
  state.leads ||= leads;
  return 'go on';
}

/** `phối hợp với X để …`: with a partner named, what follows is the work; without one, to take part is the work. */
function cooperation(reading: Reading, state: State, to: number): Work | 'go on' {
  const { tokens } = reading;
  const partners = partnersAt(reading, state.at + 2);
  if (partners && partners.next < to)
    return goOn(
      state,
      partners.next + (tokens[partners.next]!.lower === 'để' ? 1 : 0),
      phraseAt(TOLD, tokens, partners.next) === 0,
    );
  if (state.leads && !partners) return goOn(state, state.at + 2);
  return made(reading, state, false, state.at, 2);
}

/** `Tham mưu UBND tỉnh ban hành …`: whom one advises is the addressee, and what they will do is the product. */
function advice(reading: Reading, state: State, to: number): Work | 'go on' {
  const { tokens } = reading;
  let next = afterJoint(tokens, state.at + 2);
  if (tokens[next]?.lower === 'cho' || tokens[next]?.lower === 'giúp') next++;
  const addressees = verbLengthAt(tokens, next) > 1 ? null : actorsAt(reading, next);
  const after = afterJoint(tokens, addressees?.next ?? next);
  if (after < to && handingOverAt(tokens, after) > 0) return made(reading, state, false, state.at, 2);
  if (after < to && (beginsWork(tokens, after) || isPair(tokens, after, 'xem', 'xét')))
    return goOn(state, after);
  const isProduct = after < to && phraseAt(DOCUMENT, tokens, after) > 0;
  return made(reading, state, isProduct, state.at, 2);
}

function made({ tokens }: Reading, state: State, isProduct: boolean, at: number, length: number): Work {
  const head = { start: tokens[at]!.start, end: tokens[at + length - 1]!.end };
  const verb = tokens
    .slice(at, at + length)
    .map(({ lower }) => lower)
    .join(' ');
  const kind = isProduct ? 'deliverable' : 'continuing';
  return { kind, head, start: state.start, verb, actors: state.actors, at: state.first };
}
