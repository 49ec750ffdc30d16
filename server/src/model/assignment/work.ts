import { oncePerPair } from '../../text/memo';
import type { Span } from '../../text/span';
import type { Reading } from '../prose/reading';
import { isCapital, isPair, phraseAt, phraseTable, type Token, tokenFrom } from '../prose/tokens';
import * as verbs from '../prose/verbs';
import { actorsAt } from '../unit/actor';
import type { Actor } from '../unit/found-actor';
import { type State, skipsToRequest } from './before-request';
import {
  afterJoint,
  beginsWork,
  companionsAt,
  handingOverAt,
  labelAt,
  mannerAt,
  partnersAt,
  verbLengthAt,
} from './cues';
import { isDeliverable } from './product';
import { takesCharge } from './subject';

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

const DOCUMENT = phraseTable(verbs.DOCUMENTS);

/** What is so, or was, and is not asked for. */
const TOLD = phraseTable(['đã', 'đang', 'còn', 'chưa', 'được', 'không', 'là', 'có', 'sẽ']);

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
    isGiven: false,
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

function verbAt(reading: Reading, state: State, to: number): Work | null | 'go on' {
  const { tokens } = reading;
  const { at } = state;
  const word = tokens[at]!.lower;
  const second = tokens[at + 1]?.lower;
  if (word === 'chủ' && second === 'trì') return goOn(state, at + 2, true);
  if (word === 'phối' && second === 'hợp') return cooperation(reading, state, to);
  const companions = companionsAt(reading, at);
  if (companions) return goOn(state, companions.next, true);
  if (word === 'chỉ' && second === 'đạo') {
    const next = afterJoint(tokens, at + 2);
    if (next > at + 2 && tokens[next]?.lower === 'phối' && partnersAt(reading, next + 2))
      return goOn(state, next);
  }
  if (word === 'tham' && second === 'mưu') return advice(reading, state, to);
  if (takesCharge(tokens, at)) return made(reading, state, false, at, 2);
  // `chịu trách nhiệm đôn đốc …`: what one answers for is the work.
  if (word === 'chịu' && isPair(tokens, at + 1, 'trách', 'nhiệm') && beginsWork(tokens, at + 3))
    return goOn(state, at + 3);
  const manner = mannerAt(tokens, at);
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
  if (after < to && beginsWork(tokens, after)) return goOn(state, after);
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
