import type { Reading } from '../prose/reading';
import { isCapital, isPair, phraseAt, phraseTable, type Token, textOf } from '../prose/tokens';
import * as verbs from '../prose/verbs';
import { actorsAt } from '../unit/actor';
import { ASKED } from '../unit/collective';
import type { FoundList } from '../unit/found-actor';
import { beginsUnit } from '../unit/heads';
import * as nouns from '../unit/nouns';
import { placeBodyEnd } from '../unit/places';

const ANY_VERB = phraseTable([...verbs.DELIVERABLE, ...verbs.CONTINUING]);
const MANNER = phraseTable(verbs.MANNER);
const CUE = phraseTable(verbs.HANDING_OVER);
const NOUN = phraseTable(verbs.NOUNS_LIKE_VERBS);
const LEADERS = phraseTable(verbs.LEADERS);
const COMPOUND = phraseTable(nouns.COMPOUNDS_OF_WORK);
const TOPIC = phraseTable(verbs.TOPICS);
/** What leads to those whom a matter concerns. */
export const CONCERNING = phraseTable(['đối với', 'về phía', 'riêng', 'riêng đối với']);
/** What a body is, behind `là`, that has a matter in hand. */
export const IN_CHARGE = phraseTable([
  'cơ quan thường trực',
  'cơ quan chủ trì',
  'đơn vị thường trực',
  'đơn vị chủ trì',
  'đầu mối',
  'cơ quan đầu mối',
  'đơn vị đầu mối',
]);
const SERVED = phraseTable(nouns.SERVED);
const BARE = phraseTable(nouns.BARE_COLLECTIVES);
const PARTNER = phraseTable(['với', 'cùng', 'cùng với']);
const PLAIN_WORK = phraseTable(verbs.PLAIN_WORK);

/** The length of the verb of work at a token, in whatever case; 0 where none stands or a noun begins like one. */
export function verbLengthAt(tokens: readonly Token[], at: number): number {
  const length = phraseAt(ANY_VERB, tokens, at);
  const noun = phraseAt(NOUN, tokens, at) || (isCapital(tokens[at]) ? phraseAt(LEADERS, tokens, at) : 0);
  // `Thanh tra viên`, `kiểm tra viên`, `hướng dẫn viên` are people.
  if (tokens[at + length]?.lower === 'viên') return 0;
  // `có Văn bản số 12/SCT-VP` tells of a paper that is there.
  if (tokens[at + length - 1]?.lower === 'bản' && isNumbered(tokens, at + length)) return 0;
  if (noun <= length) return length;
  // `báo cáo số 12` is a paper, `báo cáo số ca mắc` is work.
  const isCounted = tokens[at + noun - 1]!.lower === 'số' && !isNumbered(tokens, at + noun - 1);
  return isCounted ? length : 0;
}

/** The length of the words that say in which way to work (`khẩn trương`, `tập trung`) at a token; 0 where none stand. */
export const mannerAt = (tokens: readonly Token[], at: number): number => phraseAt(MANNER, tokens, at);

/** `số 12/SCT-VP` stands at a token. */
export const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'số' && /^\d/.test(tokens[at + 1]?.text ?? '');

/** Whether a verb of work or a word that leads to one begins at a token, in the middle of a sentence. */
export function beginsWork(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.isWord || isCapital(token)) return false;
  if (isPair(tokens, at, 'chủ', 'trì') || mannerAt(tokens, at) > 0) return true;
  return verbLengthAt(tokens, at) > 0 || handingOverAt(tokens, at) > 0;
}

/** The length of `giao`, `đề nghị` … at a token, `cho` included; 0 where none stands. */
export function handingOverAt(tokens: readonly Token[], at: number): number {
  const length = phraseAt(CUE, tokens, at);
  // `thống nhất đề nghị của Phòng A`
  if (
    length === 0 ||
    tokens[at + length]?.lower === 'của' ||
    (phraseAt(NOUN, tokens, at) > length && !givesToBoard(tokens, at))
  )
    return 0;
  return tokens[at + length]?.lower === 'cho' || tokens[at + length]?.text === ':' ? length + 1 : length;
}

/** `Giao Ban Quản lý dự án`, `Giao Ban rà soát` hand over; `giao ban` is a meeting. */
const givesToBoard = (tokens: readonly Token[], at: number): boolean =>
  isPair(tokens, at, 'giao', 'ban') &&
  tokens[at + 1]!.text === 'Ban' &&
  (isCapital(tokens[at + 2]) || tokens[at + 2]?.lower === 'quản' || phraseAt(PLAIN_WORK, tokens, at + 2) > 0);

/** The partners that `phối hợp` names, whether or not `với` is written. */
export function partnersAt(reading: Reading, at: number): FoundList | null {
  const { tokens } = reading;
  let next = at;
  if (tokens[next]?.lower === 'chặt' && tokens[next + 1]?.lower === 'chẽ') next += 2;
  else if (tokens[next]?.lower === 'tốt') next++;
  return actorsAt(reading, next + phraseAt(PARTNER, tokens, next));
}

/** Whom one works with in `Cùng Phòng A rà soát …`, `Phòng A cùng với Phòng B kiểm tra …`. */
export function companionsAt(reading: Reading, at: number): FoundList | null {
  if (reading.tokens[at]?.lower !== 'cùng') return null;
  const partners = partnersAt(reading, at);
  return partners && beginsWork(reading.tokens, partners.next) ? partners : null;
}

/** `Đ/c A, PGĐ Sở:`, `Phòng B:`, `Về kho hàng:`: whose work or which matter it is. */
export function labelAt(reading: Reading, from: number, to: number): FoundList {
  const { tokens } = reading;
  const none = { actors: [], next: from };
  let at = from;
  while (at < to && !tokens[at]!.isWord) at++;
  const concerned = concernedAt(reading, at, to);
  if (concerned) return concerned;
  if (phraseAt(TOPIC, tokens, at) > 0) {
    for (let i = at; i < Math.min(to - 1, at + 40); i++) {
      if (tokens[i]!.text === '.' || tokens[i]!.text === ';') break;
      if (tokens[i]!.text === ':') return { actors: [], next: i + 1 };
    }
    return none;
  }
  const label = actorsAt(reading, at);
  const end = label && afterOwners(reading, label.next);
  if (label && end !== null && end < to - 1 && tokens[end]!.text === ':')
    return { actors: label.actors, next: end + 1 };
  const short = wholeLabelAt(reading, at, to) ?? shortLabelAt(reading, at, to);
  // `Các Sở: Tài chính, Nội vụ rà soát …`: the colon stands inside the name.
  return short && short.next > (label?.next ?? 0) ? short : none;
}

const LONGEST_UNIT = 14;

/** `Phòng Quản lý, khai thác hạ tầng: …`: a name that goes on with fields of work in small letters is one to its colon. */
function wholeLabelAt({ text, tokens }: Reading, at: number, to: number): FoundList | null {
  if (!isCapital(tokens[at]) || !beginsUnit(tokens, at) || verbLengthAt(tokens, at) > 1) return null;
  let end = at + 1;
  while (end < to && end - at < LONGEST_UNIT) {
    const compound = phraseAt(COMPOUND, tokens, end);
    if (compound === 0 && !goesOnName(tokens, end)) break;
    end += Math.max(1, compound);
  }
  if (end >= to - 1 || tokens[end]!.text !== ':') return null;
  if (!isCapital(tokens[end + 1]) && !beginsWork(tokens, end + 1)) return null;
  const span = { start: tokens[at]!.start, end: tokens[end - 1]!.end };
  const actor = { ...span, name: textOf(text, span), kind: 'unit', unit: null } as const;
  return { actors: [actor], next: end + 1 };
}

const goesOnName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.isWord
    ? isCapital(tokens[at]) || phraseAt(NOUN, tokens, at) >= phraseAt(ASKED, tokens, at)
    : /^[,–-]$/u.test(tokens[at]!.text);

/** The token behind `các đơn vị` in `Tổ Công đoàn các đơn vị:`; the same one where nobody is named so. */
const afterOwners = (reading: Reading, at: number): number =>
  reading.tokens[at]?.lower === 'các' ? (actorsAt(reading, at)?.next ?? at) : at;

/** `Đối với UBND các xã: Rà soát …`: who is concerned does the work, unless it is handed to others or done to them. */
function concernedAt(reading: Reading, at: number, to: number): FoundList | null {
  const { tokens } = reading;
  const length = phraseAt(CONCERNING, tokens, at);
  const list = length > 0 ? actorsAt(reading, at + length) : null;
  if (!list || list.next >= to - 1 || tokens[list.next]!.text !== ':') return null;
  const label = { actors: list.actors, next: list.next + 1 };
  const cue = handingOverAt(tokens, label.next);
  if (cue > 0) return actorsAt(reading, label.next + cue) ? null : label;
  const isServed = (token: Token, i: number): boolean =>
    at + length <= i && i < list.next && phraseAt(SERVED, tokens, i) > 0 && token.isWord;
  return tokens[at]!.lower !== 'về' && tokens.some(isServed) ? null : label;
}

/** `Kho hàng: Tăng cường …`, `Đường 110kV: Phòng A lập …`: a few words, a colon, and a verb or somebody who does something. */
function shortLabelAt(reading: Reading, at: number, to: number): FoundList | null {
  const { tokens } = reading;
  if (handingOverAt(tokens, at) > 0) return null;
  // `Thanh tra, kiểm tra: Phòng A dự thảo …`: what is told with a verb is a matter where somebody does something else.
  const isVerb = verbLengthAt(tokens, at) > 0;
  for (let i = at + 1; i < Math.min(to - 1, at + 10) && /[\p{L}\d,:-]/u.test(tokens[i]!.text); i++) {
    if (tokens[i]!.text !== ':') continue;
    const tells = isVerb
      ? doesOtherWork(reading, i + 1, to)
      : verbLengthAt(tokens, i + 1) > 1 || subjectBegins(reading, i + 1, to);
    return tells ? { actors: [], next: i + 1 } : null;
  }
  return null;
}

/** Whether somebody is named who makes something, and does more than to lead or to carry out. */
function doesOtherWork(reading: Reading, at: number, to: number): boolean {
  const { tokens } = reading;
  if (!subjectBegins(reading, at, to)) return false;
  const next = actorsAt(reading, at)?.next ?? to;
  return phraseAt(MADE, tokens, next) > 0;
}

const MADE = phraseTable(verbs.DELIVERABLE);

/** Whether somebody is named who does something: `Phòng A lập …`, `các phòng rà soát …`. */
export function subjectBegins(reading: Reading, at: number, to: number): boolean {
  const { tokens } = reading;
  const mayBegin = isCapital(tokens[at]) || tokens[at]?.lower === 'các' || phraseAt(BARE, tokens, at) > 0;
  if (!mayBegin && placeBodyEnd(tokens, at) === at) return false;
  const subject = actorsAt(reading, at);
  return subject !== null && subject.next < to && beginsWork(tokens, subject.next);
}

/** The token after a comma or `và`. */
export function afterJoint(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.text === ',' ? at + 1 : at;
  return tokens[comma]?.lower === 'và' ? comma + 1 : comma;
}

/** Whether the `là` at a token tells what something is: not in `chậm nhất là ngày 20/4`, `trước hết là …`. */
export const tellsWhatIs = (tokens: readonly Token[], at: number): boolean =>
  !BEFORE_IS.has(tokens[at - 1]?.lower ?? '');
const BEFORE_IS = new Set(['nhất', 'hết']);
