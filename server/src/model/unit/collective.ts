import type { Reading } from '../prose/reading';
import { isCapital, isPair, phraseAt, phraseTable, type Token } from '../prose/tokens';
import { CONTINUING, DELIVERABLE, FIELDS, FUNCTION_WORDS, NOUNS_LIKE_VERBS } from '../prose/verbs';
import { isFollowedByWork } from './fields';
import { beginsUnit } from './heads';
import { endsLongName, MAX_NAME, nameEnd } from './name-end';
import { unitEnd } from './names';
import * as nouns from './nouns';
import { placeEnd } from './place-end';
import { placeNumbersEnd } from './places';
import { COLLECTIVE, LEVEL, TITLE, WITH_PLACE } from './tables';
import { villageEnd } from './villages';

const TAIL = phraseTable(nouns.COLLECTIVE_TAILS);
const IN_AREA = phraseTable(nouns.IN_AREAS);
const JOINED = phraseTable(nouns.JOINED_FIELDS);
const NOT_UNIT = phraseTable(nouns.NOT_UNITS);
/** What `các` gathers: `các đơn vị`, and all that heads names. */
export const GATHERED = phraseTable([...nouns.COLLECTIVES, ...nouns.HEADS_WITH_NAME, ...nouns.HEADS_ALONE]);

const OF_FIELDS = new Set(FIELDS);
/** What is done, and no unit's field: a colon before or behind it closes a name. */
export const ASKED = phraseTable([
  ...[...DELIVERABLE, ...CONTINUING].filter((verb) => !OF_FIELDS.has(verb)),
  ...nouns.CLEAR_WORK,
  ...FUNCTION_WORDS,
]);

/**
 * The token after a collective name (`phòng, đơn vị`, `sở, ngành liên quan`, `Sở: Tài chính, Nội vụ`) that begins at
 * `at`, behind its `các`; `at` itself where none does.
 */
export function collectiveEnd(reading: Reading, at: number): number {
  const { tokens } = reading;
  const place = phraseAt(WITH_PLACE, tokens, at);
  if (place > 0) return placeEnd(tokens, at + place);
  let end = nounEnd(tokens, at, GATHERED);
  while (end > at && end - at < MAX_NAME) {
    const next = continuation(reading, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** `Bộ, ngành`, `sở, ngành`: two common nouns that need no `các`; `Văn phòng, thôn Đông Hồ` are two by name. */
export function beginsPair(tokens: readonly Token[], at: number): boolean {
  const first = nounEnd(tokens, at);
  return (
    first > at &&
    tokens[first]?.text === ',' &&
    !isCapital(tokens[first + 1]) &&
    nounEnd(tokens, first + 1) > first + 1 &&
    villageEnd(tokens, first + 1) === first + 1
  );
}

function nounEnd(tokens: readonly Token[], at: number, nounsOf = COLLECTIVE): number {
  const length = phraseAt(nounsOf, tokens, at);
  return phraseAt(NOT_UNIT, tokens, at) > length ? at : at + length;
}

function continuation(reading: Reading, at: number): number {
  const { tokens } = reading;
  const token = tokens[at];
  if (!token) return at;
  if (token.text === ',' || token.lower === 'và') {
    const noun = nounEnd(tokens, at + 1);
    const adviser = noun > at + 1 ? noun : adviserEnd(tokens, at);
    return adviser > at + 1 && !isCapital(tokens[at + 1]) ? adviser : furtherName(tokens, at);
  }
  if (token.text === ':')
    return isCapital(tokens[at + 1]) && !tellsWork(tokens, at + 1) ? fieldEnd(tokens, at + 1) : at;
  if (!token.isWord) return at;
  const number = placeNumbersEnd(tokens, at);
  if (number > at) return number;
  if (phraseAt(IN_AREA, tokens, at) > 0) return at;
  const tail = phraseAt(TAIL, tokens, at);
  if (tail > 0) return ownedEnd(reading, at, at + tail);
  if (token.lower === 'của') return ownedEnd(reading, at, at + 1);
  if (isCapital(token)) return fieldEnd(tokens, at);
  if (phraseAt(TAIL, tokens, at - 1) === 1 || phraseAt(TAIL, tokens, at - 2) === 2) return at;
  const noun = isPair(tokens, at, 'tổ', 'chức') ? at : nounEnd(tokens, at);
  if (noun > at) return noun;
  const managed = managedEnd(tokens, at);
  if (managed > at) return managed;
  return endsLongName(tokens, at) || isDoneByMany(tokens, at) ? at : at + 1;
}

const CONTRACTOR = phraseTable(nouns.CONTRACTORS);
const ADVISER = phraseTable(['tư vấn giám sát', 'tư vấn thiết kế', 'tư vấn', 'giám sát']);

/** `các nhà thầu, tư vấn | báo cáo`: beside those who build, whoever advises them and does something; the joint's token elsewhere. */
function adviserEnd(tokens: readonly Token[], at: number): number {
  const isBeside = [2, 3].some((length) => phraseAt(CONTRACTOR, tokens, at - length) === length);
  const end = at + 1 + phraseAt(ADVISER, tokens, at + 1);
  return isBeside && end > at + 1 && isFollowedByWork(tokens, end) ? end : at;
}

const MANAGING = new Set(['phòng', 'ban', 'đội', 'tổ', 'trạm', 'hạt', 'tâm']);

/** `các đội quản lý điện khu vực | rà soát`: what units manage goes on their name where their work follows. */
function managedEnd(tokens: readonly Token[], at: number): number {
  if (!isPair(tokens, at, 'quản', 'lý') || !MANAGING.has(tokens[at - 1]?.lower ?? '')) return at;
  const end = nameEnd(tokens, at + 2);
  return end > at + 2 && (isFollowedByWork(tokens, end) || tokens[end]?.text === ')') ? end : at;
}

/** `các trường học | tiêm bổ sung …`: behind a noun of two syllables a verb of one is work. */
const isDoneByMany = (tokens: readonly Token[], at: number): boolean =>
  phraseAt(COLLECTIVE, tokens, at - 2) === 2 &&
  phraseAt(ASKED, tokens, at) > 0 &&
  phraseAt(NOUN_LIKE_VERB, tokens, at) === 0 &&
  !ALSO_FIELDS.has(tokens[at]!.lower);

/** `các đơn vị thu phí`, `các hộ gia đình nhận khoán`. */
const ALSO_FIELDS = new Set(['thu', 'dự', 'nhận', 'tiếp']);
const NOUN_LIKE_VERB = phraseTable(NOUNS_LIKE_VERBS);

/** `Các phòng: Rà soát hồ sơ …`, and not `Các Ban: Tổ chức, Tuyên giáo …`, a list of names. */
function tellsWork(tokens: readonly Token[], at: number): boolean {
  const length = phraseAt(ASKED, tokens, at);
  return length > 0 && tokens[at + length]?.isWord === true && !isCapital(tokens[at + length]);
}

/** `thuộc Sở`, `của UBND tỉnh`: the owner that a tail may name. */
function ownedEnd(reading: Reading, from: number, at: number): number {
  const word = reading.tokens[at - 1]!.lower;
  if (word !== 'thuộc' && word !== 'của') return at;
  const owner = Math.max(
    unitEnd(reading, at),
    phraseAt(LEVEL, reading.tokens, at) > 0 ? placeEnd(reading.tokens, at) : at,
  );
  return word === 'của' && owner === at ? from : owner;
}

/** `các Sở: Tài chính, Kế hoạch và Đầu tư, Nội vụ`: further names after a first. */
function furtherName(tokens: readonly Token[], at: number): number {
  if (!isCapital(tokens[at + 1]) || phraseAt(TITLE, tokens, at + 1) > 0) return at;
  // `Khoa học và Công nghệ`, `Tổ chức` begin like a unit's name.
  const like = tellsWork(tokens, at + 1) ? 0 : phraseAt(NOT_UNIT, tokens, at + 1);
  const field = phraseAt(JOINED, tokens, at + 1) || like;
  if (field === 0 && beginsUnit(tokens, at + 1)) return at;
  const followsName = tokens.slice(Math.max(0, at - 4), at).some(isCapital);
  return followsName ? fieldEnd(tokens, at + 1 + field) : at;
}

/** The end of a field in a list of them, with its second half behind a dash: `Văn hóa - Xã hội`. */
function fieldEnd(tokens: readonly Token[], at: number): number {
  const end = nameEnd(tokens, at);
  const goesOn = tokens[end]?.text === '-' && isCapital(tokens[end + 1]);
  return goesOn && phraseAt(TITLE, tokens, end + 1) === 0 && !beginsUnit(tokens, end + 1)
    ? nameEnd(tokens, end + 1)
    : end;
}
