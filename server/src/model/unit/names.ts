import type { Reading } from '../prose/reading';
import { isAbbreviation, isCapital, isPair, phraseAt, phraseTable, type Token } from '../prose/tokens';
import * as verbs from '../prose/verbs';
import { departmentEnd, isBehindLevel, isBehindPlace } from './closed-names';
import {
  beginsFieldPair,
  fieldObject,
  fieldsEnd,
  joinsSmallPart,
  pairEnd,
  purposeEnd,
  secondHalfEnd,
} from './fields';
import { beginsUnit, HEAD } from './heads';
import { unitAt } from './lookup';
import { endsLongName, endsName, FIELD, MAX_NAME, PAPER, WORK } from './name-end';
import { nounPartsEnd } from './noun-parts';
import * as nouns from './nouns';
import { placeEnd } from './place-end';
import { placeNumbersEnd } from './places';
import { COLLECTIVE, LEVEL, WITH_PLACE } from './tables';

const ALONE = phraseTable(nouns.HEADS_ALONE);
const OF_FIELD = phraseTable(nouns.HEADS_OF_FIELDS);
const SMALL = phraseTable(nouns.SMALL_UNITS);
const VERB = phraseTable([...verbs.DELIVERABLE, ...verbs.CONTINUING]);
/** The districts of bodies of the State: `Thuế cơ sở 3`, `Hải quan khu vực VI`. */
const DISTRICT = phraseTable(['cơ sở', 'khu vực']);
const SPOKESMAN = phraseTable([...nouns.TITLES, ...nouns.PERSON_WORDS]);
const LIKE_SPOKESMAN = phraseTable(nouns.LIKE_PERSON_WORDS);
const NOT_UNIT = phraseTable(nouns.NOT_UNITS);
const ENDING_LIKE_HEAD = phraseTable(nouns.ENDING_LIKE_HEADS);
const FIELD_NOUN = phraseTable(nouns.FIELDS_BEFORE_WORK);
const HEAD_OF_WORK = phraseTable(nouns.CLEAR_WORK);
const JOINT = phraseTable(nouns.JOINT_NAMES);

/** The token after the unit's name that begins at `at`; `at` itself where none does. */
export function unitEnd(reading: Reading, at: number): number {
  const { tokens } = reading;
  let end = ownNameEnd(reading, at);
  // `Trung tâm của Sở Y tế`, `Phòng A thuộc Sở B`: the body that a unit belongs to.
  for (let step = 0; step < 3 && end > at; step++) {
    const word = tokens[end]?.lower;
    if (word !== 'của' && word !== 'thuộc') break;
    const head = isCapital(tokens[end + 1]) ? phraseAt(HEAD, tokens, end + 1) : 0;
    const owner = Math.max(ownNameEnd(reading, end + 1), end + 1 + head);
    if (owner === end + 1) break;
    end = owner;
  }
  return end;
}

function ownNameEnd({ tokens, lookup }: Reading, at: number): number {
  const own = lookup && unitAt(lookup, tokens, at);
  if (own) return own.next;
  const length = phraseAt(HEAD, tokens, at);
  // `P.TCKT`, `P.Kỹ thuật`, `P. Kỹ thuật`
  if (/^P\.\p{Lu}{2}/u.test(tokens[at]?.text ?? '')) return at + 1;
  const short = shortHead(tokens, at);
  if (short > 0) return bodyEnd(tokens, at + short, at);
  if (length === 0 || (phraseAt(NOT_UNIT, tokens, at) > length && !soundsLikeWord(tokens, at, length)))
    return at;
  if (!isCapital(tokens[at]) && phraseAt(ENDING_LIKE_HEAD, tokens, at - 1) > 1) return at;
  const isOfPlaces = placesAt(tokens, at + length);
  if (phraseAt(WITH_PLACE, tokens, at) === length || (isOfPlaces && phraseAt(ALONE, tokens, at) === length))
    return placeEnd(tokens, at + length);
  if (isOfficeAtWork(tokens, at, length)) return at + length;
  if (!canBeUnit(tokens, at, length)) return at;
  const department = departmentEnd(tokens, at);
  if (department > at) return department;
  const end = bodyEnd(tokens, at + length, at);
  // `Trung tâm Y tế các khu vực`
  const areas = phraseAt(AREAS, tokens, end);
  if (areas > 0) return placeEnd(tokens, end + areas);
  return placesAt(tokens, end) ? placeEnd(tokens, end) : end;
}

/** `Ban Đầu tư`, `Phòng Dịch vụ khách hàng` are units; `Hội Nghị`, `Ban Ngày` are words with a capital too many. */
const soundsLikeWord = (tokens: readonly Token[], at: number, length: number): boolean =>
  isCapital(tokens[at + length]) && phraseAt(LIKE_WORD, tokens, at) > 0;
const LIKE_WORD = phraseTable(nouns.UNITS_LIKE_WORDS);

/**
 * `Trường rà soát …`, `Giao Cục chủ trì …`: an office that is called by its noun alone, before work that no name has. At the
 * head of a sentence some of these may be those that a heading names.
 */
const isOfficeAtWork = (tokens: readonly Token[], at: number, length: number): boolean =>
  isCapital(tokens[at]) &&
  phraseAt(OFFICE, tokens, at) === length &&
  (phraseAt(BARE, tokens, at) === 0 || tokens[at - 1]?.isWord === true) &&
  !isCapital(tokens[at + length]) &&
  phraseAt(PLAIN_WORK, tokens, at + length) > 0;
const OFFICE = phraseTable(nouns.OFFICES);
const BARE = phraseTable(nouns.BARE_UNITS);
const PLAIN_WORK = phraseTable(verbs.PLAIN_WORK);

/** The tokens of `P.` before a name's first word, or with it. */
function shortHead(tokens: readonly Token[], at: number): number {
  if (/^P\.\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')) return 1;
  return tokens[at]?.text === 'P' && tokens[at + 1]?.text === '.' && isCapital(tokens[at + 2]) ? 2 : 0;
}

/** Whether `các xã, phường` stands at a token. */
const placesAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'các' && phraseAt(LEVEL, tokens, at + 1) > 0;
const AREAS = phraseTable([
  'các khu vực',
  'các khu công nghiệp',
  'các khu kinh tế',
  'các khu chế xuất',
  'các cụm công nghiệp',
  'các kcn',
  'các kkt',
  'các ccn',
  'các cấp',
]);

/** Many heads are common words; a name tells them from those. */
function canBeUnit(tokens: readonly Token[], at: number, length: number): boolean {
  const next = tokens[at + length];
  if (phraseAt(ALONE, tokens, at) === length) return true;
  if (phraseAt(OF_FIELD, tokens, at) === length)
    return (
      isCapital(next) ||
      phraseAt(LEVEL, tokens, at + length) > 0 ||
      phraseAt(DISTRICT, tokens, at + length) > 0
    );
  if (isCapital(next)) return true;
  // `của Cục xây dựng báo cáo`
  const isWork = isPair(tokens, at + length, 'xây', 'dựng') && phraseAt(PAPER, tokens, at + length + 2) > 0;
  if (phraseAt(FIELD, tokens, at + length) > 0) return !isWork;
  if (tokens[at]!.lower === 'ban') return false;
  if (tokens[at]!.lower !== 'phòng')
    return /^\d+$/.test(next?.text ?? '') || (isCapital(tokens[at]) && isOfKind(tokens, at, at + length));
  // `Phòng 5`, and no room: `Phòng 201`.
  if (/^\d/.test(next?.text ?? '')) return isCapital(tokens[at]) && /^\d{1,2}$/.test(next!.text);
  return next?.isWord === true && !endsName(tokens, at + length);
}

const LONGEST_KIND = 5;

/** `Trường mầm non Đồng Xanh`, `Bệnh viện đa khoa tỉnh`: what kind it is stands in small letters before its name or level, of a `Tổ lái xe` before its work. */
function isOfKind(tokens: readonly Token[], head: number, from: number): boolean {
  const isSmall = phraseAt(SMALL, tokens, head) === from - head;
  for (let at = from; at < from + LONGEST_KIND && tokens[at]?.isWord && !endsLongName(tokens, at); at++) {
    if (at > from && (isCapital(tokens[at]) || isPair(tokens, at - 1, 'số', tokens[at]!.lower))) return true;
    if (isBehindLevel(tokens, at + 1)) return true;
    if (at > from && isSmall && phraseAt(VERB, tokens, at + 1) > 0 && endsName(tokens, at + 1)) return true;
  }
  return false;
}

/** The words that belong to a name after its head. */
function bodyEnd(tokens: readonly Token[], body: number, at: number): number {
  let end = body;
  while (end < tokens.length && end - at < MAX_NAME) {
    const next = afterNamePart(tokens, end, body, at);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** The token after one more word, mark or field of a name; `end` itself where the name is over. */
function afterNamePart(tokens: readonly Token[], end: number, body: number, at: number): number {
  const token = tokens[end]!;
  if (!token.isWord) return acrossMark(tokens, end, body, at);
  if (token.lower === 'và') return joinsNames(tokens, end, body) ? end + 1 : partsEnd(tokens, end, body, at);
  if (isCapital(token)) return end > body && beginsSpokesman(tokens, end) ? end : end + 1;
  // `Văn phòng | xây dựng báo cáo`: no office is called so.
  if (end === body && isPair(tokens, at, 'văn', 'phòng') && isPair(tokens, end, 'xây', 'dựng')) return end;
  const field = phraseAt(FIELD, tokens, end);
  if (
    field > 0 &&
    end === body &&
    field >= phraseAt(WORK, tokens, end) &&
    phraseAt(ALONE, tokens, at) !== body - at
  ) {
    return end + field;
  }
  if (countsTasks(tokens, end)) return end;
  if (token.lower === 'các' && isManaged(tokens, end)) return end + 1;
  const number = placeNumbersEnd(tokens, end);
  if (number > end) return number;
  if (isBehindLevel(tokens, end) || isBehindPlace(tokens, end, body)) return end;
  const object = fieldObject(tokens, end, at);
  if (object > 0) return end + object;
  const purpose = purposeEnd(tokens, end, at);
  if (purpose > end) return purpose;
  if (field > 0 && (isUpkeep(tokens, body, end) || isFieldBeforeWork(tokens, end, field))) return end + field;
  return endsLongName(tokens, end) || token.lower === 'của' || token.lower === 'thuộc' ? end : end + 1;
}

/** `Công ty A | Giám đốc …`; `Vụ Sức khỏe Bà mẹ và Trẻ em` is one name. */
const beginsSpokesman = (tokens: readonly Token[], at: number): boolean =>
  phraseAt(SPOKESMAN, tokens, at) > 0 && phraseAt(LIKE_SPOKESMAN, tokens, at) === 0;

/** What a board that manages is for: `Ban Quản lý khai thác công trình hồ Đồng Xanh`. */
const UPKEEP = phraseTable(['khai thác', 'vận hành', 'bảo trì', 'duy tu']);
const isUpkeep = (tokens: readonly Token[], body: number, end: number): boolean =>
  end - body === 2 && isPair(tokens, body, 'quản', 'lý') && phraseAt(UPKEEP, tokens, end) > 0;

/** `Viện Kinh tế xây dựng | nghiên cứu`: of two verbs the first is the field, where it is not done by doing the second. */
const isFieldBeforeWork = (tokens: readonly Token[], at: number, length: number): boolean =>
  phraseAt(FIELD_NOUN, tokens, at) === length &&
  phraseAt(HEAD_OF_WORK, tokens, at + length) > 0 &&
  !isCapital(tokens[at + length]);

/** `Giao Sở Xây dựng | các nhiệm vụ sau`, `| 02 việc` */
const countsTasks = (tokens: readonly Token[], at: number): boolean =>
  /^(?:các|những|\d{1,2})$/u.test(tokens[at]!.lower) && phraseAt(TASKS, tokens, at + 1) > 0;
const TASKS = phraseTable(['nhiệm vụ', 'công việc', 'việc', 'nội dung', 'vấn đề']);

/** `Ban quản lý các chợ`, `đầu tư xây dựng các công trình`: what is managed goes on the name. */
function isManaged(tokens: readonly Token[], at: number): boolean {
  const object = phraseAt(COLLECTIVE, tokens, at + 1);
  const isThing =
    object === 0 ||
    phraseAt(NOT_UNIT, tokens, at + 1) > object ||
    tokens[at + 1]!.lower === 'khu' ||
    tokens[at + 1]!.lower === 'cụm';
  return phraseAt(FIELD, tokens, at - 2) === 2 && tokens[at + 1]?.isWord === true && isThing;
}

/** `Kinh tế - Hạ tầng`, `Văn hóa, Thể thao và Du lịch`: marks inside a name. */
function acrossMark(tokens: readonly Token[], at: number, body: number, head: number): number {
  const next = tokens[at + 1];
  const mark = tokens[at]!.text;
  const half = mark === ',' ? secondHalfEnd(tokens, at, body, head) : at;
  if (half > at) return half;
  const pair = mark === ',' ? pairEnd(tokens, at) : at;
  if (pair > at) return pair;
  if (mark === ',' && joinsSmallPart(tokens, at, body)) return at + 1;
  if (mark === ',' && !isCapital(next)) return partsEnd(tokens, at, body, head);
  if (/^[–-]$/u.test(mark) && !isCapital(next)) return nounPartsEnd(tokens, at, body, head);
  // `Văn phòng - Thống kê`
  if (at === body && isCapital(next) && isPair(tokens, head, 'văn', 'phòng') && /^[–-]$/u.test(mark))
    return phraseAt(HEAD, tokens, at + 1) > phraseAt(OF_FIELD, tokens, at + 1) ? at : at + 1;
  if (at === body || !isCapital(next)) return at;
  if (mark === ',' && phraseAt(FIELD, tokens, at + 1) > 1 && !beginsUnit(tokens, at + 1)) return at + 1;
  if (mark === '-' || mark === '–') return at + 1;
  if (
    mark !== ',' ||
    !isCapital(tokens[body]) ||
    beginsUnit(tokens, at + 1) ||
    phraseAt(SPOKESMAN, tokens, at + 1) > 0
  )
    return at;
  for (let i = body; i < at; i++) if (tokens[i]!.lower === 'và') return at;
  for (let i = at + 1; i < Math.min(at + 7, tokens.length); i++) {
    if (!tokens[i]!.isWord) return at;
    if (tokens[i]!.lower === 'và')
      return isCapital(tokens[i + 1]) && (!beginsUnit(tokens, i + 1) || beginsFieldPair(tokens, i + 1))
        ? at + 1
        : at;
  }
  return at;
}

/** The token behind further fields in small letters, of verbs or of nouns; the same one where the name is over. */
function partsEnd(tokens: readonly Token[], at: number, body: number, head: number): number {
  const fields = fieldsEnd(tokens, at, body, head);
  return fields > at ? fields : nounPartsEnd(tokens, at, body, head);
}

/** Whether `và` stands inside a name (`Kế hoạch và Đầu tư`) and not between two. */
function joinsNames(tokens: readonly Token[], at: number, body: number): boolean {
  const next = tokens[at + 1];
  if (at === body || !next?.isWord) return false;
  if (next.lower === 'số') return false;
  if (beginsFieldPair(tokens, at + 1)) return true;
  for (let back = 1; back <= 4; back++) if (phraseAt(JOINT, tokens, at - back) > back) return true;
  const head = phraseAt(HEAD, tokens, at + 1);
  if (head > 0 && phraseAt(WITH_PLACE, tokens, at + 1) === head) return false;
  const isUnit = head > 0 && phraseAt(NOT_UNIT, tokens, at + 1) <= head && canBeUnit(tokens, at + 1, head);
  if (isUnit || phraseAt(SPOKESMAN, tokens, at + 1) > 0) return false;
  if (isAbbreviation(next)) return !(at === body + 1 && isAbbreviation(tokens[body]));
  if (isCapital(next)) return true;
  // `Phòng Quản lý quy hoạch và xây dựng | chủ trì`
  const field = phraseAt(FIELD, tokens, at + 1);
  if (field > 0 && isFieldBeforeWork(tokens, at + 1, field)) return true;
  return (
    !isCapital(tokens[at - 1]) && !endsLongName(tokens, at + 1) && phraseAt(COLLECTIVE, tokens, at + 1) === 0
  );
}
