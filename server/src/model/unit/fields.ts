import { isCapital, isPair, phraseAt, phraseList, phraseTable, type Token } from '../prose/tokens';
import { CONTINUING, DELIVERABLE, FIELDS, FURTHER_FIELDS, MANNER } from '../prose/verbs';
import { endsLongName, PAPER } from './name-end';
import * as nouns from './nouns';
import { LEVEL } from './tables';

/*
 * Names of units that list their fields of work in small letters, as verbs are written: `Phòng Kiểm tra, giám sát thi công`,
 * `Phòng Tiếp nhận và trả kết quả hồ sơ`.
 */

const FURTHER = phraseTable([...FIELDS, ...FURTHER_FIELDS]);
const ARE_FIELDS = new Set(FIELDS);
/** What a unit is asked for, and no field of its own. */
const WORK = phraseTable([
  ...[...DELIVERABLE, ...CONTINUING, ...MANNER].filter((verb) => !ARE_FIELDS.has(verb)),
  ...nouns.CLEAR_WORK,
  'sẽ',
  'cần',
  'phải',
  'được giao',
]);
const PEOPLE = phraseTable([...nouns.COLLECTIVES, ...nouns.PEOPLE, ...nouns.TITLES]);
const NOBODY = phraseTable(nouns.NOT_UNITS);
const SOMEBODY = phraseTable([
  ...nouns.COLLECTIVES,
  ...nouns.PEOPLE,
  ...nouns.TITLES,
  ...nouns.HEADS_WITH_NAME,
  ...nouns.HEADS_ALONE,
]);
const UNIT = phraseTable([...nouns.HEADS_WITH_NAME, ...nouns.HEADS_ALONE, ...nouns.HEADS_WITH_PLACE]);
/** Behind these stands whom something is done with or for, and what follows the name is not their work. */
const BEFORE_OBJECT = new Set([
  'với',
  'cùng',
  'cho',
  'gửi',
  'trình',
  'nộp',
  'cáo',
  'về',
  'của',
  'thuộc',
  'mưu',
  'kiến',
  'tại',
]);

/**
 * The token behind the fields that go on a name at a comma or `và`; the same token where the name is over. `body` is the
 * name's first word behind its noun at `head`. The name has to begin with a field that is a verb as well, to be somebody who
 * is told what to do, and to be followed by that work or by a further unit: nothing else tells `Phòng Thanh tra, giám sát ngân
 * hàng | lập` from `Phòng Thanh tra | , lập`.
 */
export function fieldsEnd(tokens: readonly Token[], at: number, body: number, head: number): number {
  if (!isCapital(tokens[body])) return at;
  const first = phraseAt(FURTHER, tokens, body);
  if (first === 0 || (tokens[at]!.text === ',' && body + first !== at)) return at;
  let end = at;
  let isBare = true;
  for (;;) {
    const from = behindJoint(tokens, end);
    const field = from > end && !isCapital(tokens[from]) ? phraseAt(FURTHER, tokens, from) : 0;
    if (field === 0) break;
    end = from + field;
    if (phraseAt(PEOPLE, tokens, end) > phraseAt(NOBODY, tokens, end)) return at;
    const object = objectEnd(tokens, end);
    isBare &&= object === end;
    end = object;
  }
  // `phối hợp với Phòng Giám sát, thẩm định và Văn phòng`: what is done is done to something, and a field needs nothing.
  if (BEFORE_OBJECT.has(tokens[head - 1]?.lower ?? ''))
    return isBare && isFollowedByUnit(tokens, end) ? end : at;
  return isFollowedByWork(tokens, end) || isFollowedByUnit(tokens, end) ? end : at;
}

/** `giải quyết | khiếu nại, tố cáo 1`: the words that say what is done, up to a verb or a mark. */
function objectEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (;;) {
    const pair = tokens[end]?.text === ',' ? pairEnd(tokens, end) : end;
    if (pair > end) end = pair;
    else if (tokens[end]?.isWord && tokens[end]!.lower !== 'và' && !endsLongName(tokens, end)) end++;
    else return end;
  }
}

function behindJoint(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.text === ',' ? at + 1 : at;
  return tokens[comma]?.lower === 'và' ? comma + 1 : comma;
}

/** In words and marks: `Phòng Xây dựng và kiểm tra văn bản (viết tắt là Phòng XD&KTVB)`. */
const LONGEST_BRACKET = 14;

/** Whether a verb of work, a colon or the end stands at a token, so that whoever was named before is to do it. */
export function isFollowedByWork(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || next.text === ':') return true;
  if (next.text === '(') {
    const end = tokens.findIndex(({ text }, i) => i > at && text === ')');
    return end > at && end < at + LONGEST_BRACKET && isFollowedByWork(tokens, end + 1);
  }
  if (isCapital(next)) return false;
  return (
    phraseAt(WORK, tokens, at) > 0 ||
    (isPair(tokens, at, 'xây', 'dựng') && phraseAt(PAPER, tokens, at + 2) > 0)
  );
}

/** `…, lưu trữ và tin học, | Văn phòng …`: behind the last of its fields a name stands in a list. */
export const isFollowedByUnit = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text === ',' || tokens[at]?.lower === 'và') &&
  isCapital(tokens[at + 1]) &&
  phraseAt(UNIT, tokens, at + 1) > 0;

/** `Cục Phòng, chống thiên tai`, `Cảnh sát Phòng cháy, chữa cháy`: names with a comma before a small letter. */
const PAIR = phraseTable([
  'phòng , chống',
  'cháy , chữa cháy',
  'phổ biến , giáo dục',
  'giám sát , điều hành',
  'quản lý , giám sát bảo hiểm',
  'phát thanh , truyền hình',
  'văn hóa , thể thao',
  'an ninh , trật tự',
  'cứu nạn , cứu hộ',
  'khiếu nại , tố cáo',
  'tạm giữ , tạm giam , thi hành án',
  'công chức , viên chức',
  'học sinh , sinh viên',
  'nông , lâm sản',
  'văn hóa , thông tin',
  'trồng trọt , bảo vệ thực vật',
  'chăn nuôi , thú y',
]);

/** The token after the second half of a pair whose comma stands at `at`; `at` itself where there is none. */
export function pairEnd(tokens: readonly Token[], at: number): number {
  const length = Math.max(phraseAt(PAIR, tokens, at - 1), phraseAt(PAIR, tokens, at - 2) - 1);
  return length > 1 ? at - 1 + length : at;
}

/** Whether such a pair begins at a token. */
export const beginsFieldPair = (tokens: readonly Token[], at: number): boolean =>
  phraseAt(PAIR, tokens, at) > 0;

/** In words: what stands between the comma and `và` of `Ban Chính sách, pháp luật và Quan hệ lao động`. */
const LONGEST_PART = 4;

const SECOND_HALF = phraseTable(nouns.SECOND_HALVES);
const OF_HALVES = phraseTable(['phòng', 'ban', 'vụ', 'trung tâm', 'khoa']);
const VERB = phraseTable([...DELIVERABLE, ...CONTINUING]);
/** `kỹ thuật viên`, `kế toán trưởng`: people, where the first words are a field. */
const POST = phraseTable([...nouns.POSTS, ...nouns.POSTS_OF_FIELDS, ...nouns.TITLES]);
/** In words: `công` of `Phòng Kế hoạch, đầu tư công`. */
const LONGEST_TAIL = 2;

/**
 * The token after a second field in small letters behind the comma at `at`: `Phòng Hành chính, tổng hợp`; `at` itself where
 * none stands. The name ends with it, so that `Phòng Kinh tế, thống kê toàn bộ số hộ` says what is to be done.
 */
export function secondHalfEnd(tokens: readonly Token[], at: number, body: number, head: number): number {
  const half = isCapital(tokens[body]) ? phraseAt(SECOND_HALF, tokens, at + 1) : 0;
  if (half === 0 || phraseAt(OF_HALVES, tokens, head) === 0 || phraseAt(POST, tokens, at + 1) > half)
    return at;
  const first = at + 1 + half;
  const isVerb = phraseAt(VERB, tokens, at + 1) >= half;
  // `Phòng Kinh tế, thống kê, báo cáo …`
  if (isVerb && tokens[first]?.text === ',' && phraseAt(VERB, tokens, first + 1) > 0) return at;
  for (let end = first; end <= first + (isVerb ? 0 : LONGEST_TAIL); end++)
    if (closesName(tokens, end)) return end;
  return at;
}

/** Whether a name may end before a token, or go on with its level or owner. */
function closesName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next?.isWord || isCapital(next) || NAME_GOES_ON.has(next.lower)) return true;
  return endsLongName(tokens, at) || phraseAt(VERB, tokens, at) > 0 || phraseAt(LEVEL, tokens, at) > 0;
}

const NAME_GOES_ON = new Set(['và', 'của', 'thuộc']);

/** Whether a comma stands before a noun in small letters, `và`, and a last part with a capital, all of one name. */
export function joinsSmallPart(tokens: readonly Token[], at: number, body: number): boolean {
  if (!isCapital(tokens[body]) || isCapital(tokens[at + 1])) return false;
  for (let i = at + 1; i <= at + 1 + LONGEST_PART; i++) {
    const token = tokens[i];
    if (token?.lower === 'và')
      return i > at + 1 && isCapital(tokens[i + 1]) && !beginsSomebody(tokens, i + 1);
    if (!token?.isWord || isCapital(token) || endsLongName(tokens, i) || phraseAt(SOMEBODY, tokens, i) > 0)
      return false;
  }
  return false;
}

const beginsSomebody = (tokens: readonly Token[], at: number): boolean =>
  phraseAt(SOMEBODY, tokens, at) > 0 || phraseAt(POST, tokens, at) > 0;

/** Verbs that are no field without what they are done to, and that can be a verb as well: `Phòng Quản lý | đăng ký kinh doanh`. */
const INCOMPLETE = phraseTable(['quản lý', 'kiểm sát']);
const CLEAR = phraseTable(nouns.CLEAR_WORK);
const OF_FIELDS_ALONE = /^(?:phòng|cục|vụ)$/u;

/** How many words of a verb go on the name of the unit at `head` whose last words say nothing without them; 0 where none do. */
export function fieldObject(tokens: readonly Token[], at: number, head: number): number {
  if (phraseAt(INCOMPLETE, tokens, at - 2) !== 2 || !OF_FIELDS_ALONE.test(tokens[head]!.lower)) return 0;
  return phraseAt(CLEAR, tokens, at) > 0 ? 0 : phraseAt(FURTHER, tokens, at);
}

/** Boards that are called by what they are for. */
const BOARD = phraseTable(['tổ công tác', 'tổ giúp việc', 'đoàn công tác', 'tiểu ban', 'ban chỉ đạo']);
/** What boards are for; whom one helps or urges would be who does the next. */
const PURPOSE = phraseTable(
  phraseList(`
  xử lý, tháo gỡ, kiểm tra, giải quyết, cải cách, phòng chống, thu hồi, giải phóng, quyết toán, kiểm kê, thẩm định, điều tra,
  cưỡng chế, bồi thường, sắp xếp
`),
);
/** What a board is asked for, and nothing that another verb could have for its object. */
const ASKED_OF_BOARD = phraseTable([
  ...MANNER.filter((manner) => manner.includes(' ')),
  ...phraseList(
    'họp, chủ trì, phối hợp với, phối hợp cùng, tham mưu, rà soát, tiếp tục, có trách nhiệm, đôn đốc, làm việc với',
  ),
]);
/** `xử lý công tác | phối hợp`, `kiểm tra phòng | họp`: behind these a verb is no verb; nor is the object of a verb `các hộ`. */
const NO_PURPOSE = new Set(
  phraseList(
    'tác, việc, quả, hình, chế, độ, cầu, hoạch, và, các, những, dung, liệu, phòng, lịch, cuộc, buổi',
  ),
);
/** In words. */
const LONGEST_PURPOSE = 7;

/** `Tổ công tác xử lý nợ đọng | họp`: of two verbs behind the name of a board, the first says what it is for; `at` where it does not. */
export function purposeEnd(tokens: readonly Token[], at: number, head: number): number {
  const purpose = phraseAt(PURPOSE, tokens, at);
  if (purpose === 0 || isCapital(tokens[at]) || phraseAt(BOARD, tokens, head) !== at - head) return at;
  for (let end = at + purpose; end < at + LONGEST_PURPOSE && tokens[end]?.isWord; end++) {
    if (NO_PURPOSE.has(tokens[end]!.lower)) return at;
    if (phraseAt(ASKED_OF_BOARD, tokens, end + 1) > 0) return end + 1;
  }
  return at;
}
