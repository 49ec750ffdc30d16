import type { Span } from '../../text/span';
import { type Actor, actorsAt, type FoundList } from '../unit/actor';
import type { Reading } from '../unit/reading';
import { isCapital, isPair, phraseAt, phraseTable, type Token } from '../unit/tokens';
import * as verbs from './verbs';

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

const DELIVERABLE = phraseTable(verbs.DELIVERABLE);
const ANY_VERB = phraseTable([...verbs.DELIVERABLE, ...verbs.CONTINUING]);
const HABITUAL = phraseTable(verbs.HABITUAL);
const CONNECTOR = phraseTable(verbs.CONNECTORS);
const MANNER = phraseTable(verbs.MANNER);
const PREPARATORY = phraseTable(verbs.PREPARATORY);
const PRODUCING = phraseTable(verbs.PRODUCING);
const REPORTING = phraseTable(verbs.REPORTING);
const DOCUMENT = phraseTable(verbs.DOCUMENTS);
const EVENT = phraseTable(verbs.EVENTS);
const QUALITY = phraseTable(verbs.QUALITY);
const CUE = phraseTable(verbs.HANDING_OVER);
const OPENER = phraseTable(verbs.OPENERS);
const CONDITION = phraseTable(verbs.CONDITIONS);
/** After these only `giao X` or `đề nghị X` makes a request: they open rules for a case, and headings. */
const NEEDS_CUE = phraseTable([...verbs.CONDITIONS, 'về', 'việc', 'liên quan', 'liên quan đến']);
const TOPIC = phraseTable(verbs.TOPICS);
const NOUN = phraseTable(verbs.NOUNS_LIKE_VERBS);
const REPORTED = phraseTable([
  'báo cáo',
  'các báo cáo',
  'chế độ báo cáo',
  'công tác báo cáo',
  'việc báo cáo',
]);
const WHENEVER = phraseTable(['kịp thời', 'chủ động', 'thường xuyên']);
const ANSWERING = phraseTable(['báo cáo', 'đề xuất', 'xử lý', 'giải quyết', 'kiến nghị', 'điều chỉnh']);
const ENFORCING = phraseTable(['xử lý', 'giải quyết']);
const ENFORCED = phraseTable(verbs.ENFORCED);
const BASIS = phraseTable(['theo', 'căn cứ', 'trên cơ sở', 'trong phạm vi', 'tùy theo']);
const PARTNER = phraseTable(['với', 'cùng', 'cùng với']);

/** The work of the clause between two tokens; null where it asks for none. */
export function workAt(reading: Reading, from: number, to: number): Work | null {
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

interface State {
  at: number;
  /** Where the request's own words begin; negative until they do. */
  start: number;
  actors: readonly Actor[];
  isAddressed: boolean;
  first: number;
  /** `chủ trì` has been read: whoever leads answers for the product, with whomever. */
  leads: boolean;
}

/** Whether a verb of work or a word that leads to one begins at a token. */
export function beginsWork(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.isWord || isCapital(token)) return false;
  if (isPair(tokens, at, 'chủ', 'trì')) return true;
  return (
    phraseAt(ANY_VERB, tokens, at) > phraseAt(NOUN, tokens, at) ||
    phraseAt(MANNER, tokens, at) > 0 ||
    handingOverAt(tokens, at) > 0
  );
}

/** The length of `giao`, `đề nghị` … at a token, `cho` included; 0 where none stands. */
export function handingOverAt(tokens: readonly Token[], at: number): number {
  const length = phraseAt(CUE, tokens, at);
  if (length === 0 || phraseAt(NOUN, tokens, at) > length) return 0;
  return tokens[at + length]?.lower === 'cho' || tokens[at + length]?.text === ':' ? length + 1 : length;
}

/** Passes over what stands before the request: openers, `Giao X`, the subject. Answers whether it did. */
function skipsToRequest(reading: Reading, state: State, to: number): boolean {
  const { tokens } = reading;
  const { at } = state;
  const cue = handingOverAt(tokens, at);
  if (cue > 0) {
    const list = actorsAt(reading, at + cue);
    state.isAddressed = true;
    if (list) state.actors = list.actors;
    state.at = list ? list.next : at + cue;
    return true;
  }
  const connector = phraseAt(CONNECTOR, tokens, at);
  const manner = phraseAt(MANNER, tokens, at);
  const opener = phraseAt(OPENER, tokens, at);
  if (connector > 0 && connector >= opener) {
    state.at = at + connector;
    return true;
  }
  if (opener > Math.max(manner, phraseAt(ANY_VERB, tokens, at)) && !state.isAddressed) {
    state.at = afterOpener(reading, at + opener, to, phraseAt(NEEDS_CUE, tokens, at) > 0);
    return true;
  }
  if (state.isAddressed || phraseAt(ANY_VERB, tokens, at) > 1 || manner > 0) return false;
  const subject = actorsAt(reading, at);
  if (!subject) return false;
  state.isAddressed = true;
  state.actors = subject.actors;
  // A subject that does not do anything here is no subject: `Sở … sẽ`, `Phòng … có trách nhiệm`.
  state.at = afterSubject(tokens, subject.next, to);
  return true;
}

/** Where the work of a subject begins, past `theo chức năng, nhiệm vụ được giao`; `to` where it does nothing. */
function afterSubject(tokens: readonly Token[], at: number, to: number): number {
  if (beginsWork(tokens, at)) return at;
  if (phraseAt(BASIS, tokens, at) === 0) return to;
  for (let i = at + 1; i < Math.min(to, at + 24); i++) {
    if (beginsWork(tokens, i) && tokens[i - 1]!.lower !== 'được') return i;
  }
  return to;
}

/** The token after the comma that ends an adverbial (`Trên cơ sở …, giao Sở A …`); `to` where none does. */
function afterOpener({ tokens }: Reading, from: number, to: number, needsCue: boolean): number {
  for (let i = from; i < to - 1; i++) {
    if (tokens[i]!.text === ';') break;
    if (tokens[i]!.text !== ',') continue;
    if (handingOverAt(tokens, i + 1) > 0 || (!needsCue && beginsWork(tokens, i + 1))) return i + 1;
  }
  return to;
}

/** `Đ/c A, PGĐ Sở:`, `Phòng B:`, `Về kho hàng:`: whose work or which matter it is. */
export function labelAt(reading: Reading, from: number, to: number): FoundList {
  const { tokens } = reading;
  const none = { actors: [], next: from };
  let at = from;
  while (at < to && !tokens[at]!.isWord) at++;
  if (phraseAt(TOPIC, tokens, at) > 0) {
    for (let i = at; i < Math.min(to - 1, at + 40); i++) {
      if (tokens[i]!.text === '.' || tokens[i]!.text === ';') break;
      if (tokens[i]!.text === ':') return { actors: [], next: i + 1 };
    }
    return none;
  }
  const label = actorsAt(reading, at);
  if (label && label.next < to - 1 && tokens[label.next]!.text === ':')
    return { actors: label.actors, next: label.next + 1 };
  return shortLabelAt(tokens, at, to) ?? none;
}

/** `Kho hàng: Tăng cường …`: a few words, a colon and a verb. */
function shortLabelAt(tokens: readonly Token[], at: number, to: number): FoundList | null {
  if (phraseAt(ANY_VERB, tokens, at) > 0 || handingOverAt(tokens, at) > 0) return null;
  for (let i = at + 1; i < Math.min(to - 1, at + 10) && /[\p{L}\d,:-]/u.test(tokens[i]!.text); i++) {
    if (tokens[i]!.text === ':')
      return phraseAt(ANY_VERB, tokens, i + 1) > 1 ? { actors: [], next: i + 1 } : null;
  }
  return null;
}

function verbAt(reading: Reading, state: State, to: number): Work | null | 'go on' {
  const { tokens } = reading;
  const { at } = state;
  const word = tokens[at]!.lower;
  const second = tokens[at + 1]?.lower;
  if (word === 'chủ' && second === 'trì') return goOn(state, at + 2, true);
  if (word === 'phối' && second === 'hợp') return cooperation(reading, state, to);
  if (word === 'chỉ' && second === 'đạo') {
    const next = afterJoint(tokens, at + 2);
    if (next > at + 2 && tokens[next]?.lower === 'phối' && partnersAt(reading, next + 2))
      return goOn(state, next);
  }
  if (word === 'tham' && second === 'mưu') return advice(reading, state, to);
  const manner = phraseAt(MANNER, tokens, at);
  const length = phraseAt(ANY_VERB, tokens, at);
  // `Tập trung nguồn lực`: without another verb behind it, the way of working is the work.
  if (manner > 0 && manner >= length && (length === 0 || leadsToVerb(tokens, at + manner, to)))
    return goOn(state, at + manner);
  if (length === 0 || phraseAt(NOUN, tokens, at) > length) return null;
  return work(reading, state, at, length, to);
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
    return goOn(state, partners.next + (tokens[partners.next]!.lower === 'để' ? 1 : 0));
  if (state.leads && !partners) return goOn(state, state.at + 2);
  return made(reading, state, 'continuing', state.at, 2, tokens);
}

/** The partners that `phối hợp` names, whether or not `với` is written. */
export function partnersAt(reading: Reading, at: number): FoundList | null {
  const { tokens } = reading;
  let next = at;
  if (tokens[next]?.lower === 'chặt' && tokens[next + 1]?.lower === 'chẽ') next += 2;
  else if (tokens[next]?.lower === 'tốt') next++;
  return actorsAt(reading, next + phraseAt(PARTNER, tokens, next));
}

/** `Tham mưu UBND tỉnh ban hành …`: whom one advises is the addressee, and what they will do is the product. */
function advice(reading: Reading, state: State, to: number): Work | 'go on' {
  const { tokens } = reading;
  let next = afterJoint(tokens, state.at + 2);
  if (tokens[next]?.lower === 'cho' || tokens[next]?.lower === 'giúp') next++;
  const addressees = phraseAt(ANY_VERB, tokens, next) > 1 ? null : actorsAt(reading, next);
  const after = afterJoint(tokens, addressees?.next ?? next);
  if (after < to && (beginsWork(tokens, after) || isPair(tokens, after, 'xem', 'xét')))
    return goOn(state, after);
  const isProduct = after < to && phraseAt(DOCUMENT, tokens, after) > 0;
  return made(reading, state, isProduct ? 'deliverable' : 'continuing', state.at, 2, tokens);
}

function work(reading: Reading, state: State, at: number, length: number, to: number): Work {
  const { tokens } = reading;
  const next = at + length;
  const isVerb = (table: typeof DELIVERABLE): boolean => phraseAt(table, tokens, at) === length;
  let kind: Work['kind'] = 'continuing';
  if (isVerb(DELIVERABLE)) kind = isRoutine(tokens, at, next) ? 'continuing' : 'deliverable';
  else if (isPair(tokens, at, 'tổ', 'chức'))
    kind = phraseAt(EVENT, tokens, next) > 0 ? 'deliverable' : 'continuing';
  else if (isPair(tokens, at, 'thực', 'hiện'))
    kind = phraseAt(REPORTED, tokens, next) > 0 ? 'deliverable' : 'continuing';
  else if (isVerb(PREPARATORY) && preparesProduct(tokens, next, to)) kind = 'deliverable';
  if (kind === 'continuing' && !isVerb(HABITUAL) && handsIn(reading, next, to)) kind = 'deliverable';
  return made(reading, state, kind, at, length, tokens);
}

/** A verb of a product in a sense that has no end: `hoàn thành tốt nhiệm vụ`, `kịp thời báo cáo`, `xử lý vi phạm`. */
function isRoutine(tokens: readonly Token[], at: number, next: number): boolean {
  if (phraseAt(QUALITY, tokens, next) > 0) return true;
  if (phraseAt(ENFORCING, tokens, at) > 0 && phraseAt(ENFORCED, tokens, next) > 0) return true;
  return phraseAt(WHENEVER, tokens, at - 2) === 2 && phraseAt(ANSWERING, tokens, at) > 0;
}

function preparesProduct(tokens: readonly Token[], at: number, to: number): boolean {
  let next = afterJoint(tokens, at);
  for (let step = 0; step < 6 && next < to; step++) {
    const length = phraseAt(PREPARATORY, tokens, next);
    if (length === 0) return phraseAt(PRODUCING, tokens, next) > 0 && !isCapital(tokens[next]);
    next = afterJoint(tokens, next + length);
  }
  return false;
}

/** `…, báo cáo UBND tỉnh`, `(Báo cáo kết quả về Sở)`: the work ends in something handed in. */
function handsIn(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  for (let i = from; i < to - 1; i++) {
    const mark = tokens[i]!.text;
    if (phraseAt(CONDITION, tokens, i) > 0) return false;
    if (mark !== ',' && mark !== '(') continue;
    const length = phraseAt(REPORTING, tokens, i + 1);
    if (length === 0) continue;
    if (length === 4) return true;
    const next = i + 1 + length;
    const after = tokens[next];
    if (tokens[i + 1]!.lower === 'hoàn')
      return next >= to || !after!.isWord || after!.lower === 'trước' || after!.lower === 'trong';
    if (next >= to || after!.lower === 'kết' || after!.lower === 'về' || actorsAt(reading, next))
      return next < to;
  }
  return false;
}

/** The token after a comma or `và`. */
function afterJoint(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.text === ',' ? at + 1 : at;
  return tokens[comma]?.lower === 'và' ? comma + 1 : comma;
}

function made(
  reading: Reading,
  state: State,
  kind: Work['kind'],
  at: number,
  length: number,
  tokens: readonly Token[],
): Work {
  const head = { start: tokens[at]!.start, end: tokens[at + length - 1]!.end };
  const verb = reading.text.slice(head.start, head.end).toLowerCase().replace(/\s+/g, ' ');
  return { kind, head, start: state.start, verb, actors: state.actors, at: state.first };
}
