import type { WordTree } from '../../text/word-tree';
import type { Reading } from '../prose/reading';
import { isCapital, isPair, phraseAt, phraseTable, type Token } from '../prose/tokens';
import * as verbs from '../prose/verbs';
import { actorsAt } from '../unit/actor';
import { afterJoint } from './cues';

const DELIVERABLE = phraseTable(verbs.DELIVERABLE);
const HABITUAL = phraseTable(verbs.HABITUAL);
const PREPARATORY = phraseTable(verbs.PREPARATORY);
const PRODUCING = phraseTable(verbs.PRODUCING);
const REPORTING = phraseTable(verbs.REPORTING);
const EVENT = phraseTable(verbs.EVENTS);
const NOUN = phraseTable(verbs.NOUNS_LIKE_VERBS);
const QUALITY = phraseTable(verbs.QUALITY);
const CONDITION = phraseTable(verbs.CONDITIONS);
const REPORTED = phraseTable([
  'báo cáo',
  'các báo cáo',
  'chế độ báo cáo',
  'công tác báo cáo',
  'việc báo cáo',
]);
const WHENEVER = phraseTable(['kịp thời', 'chủ động', 'thường xuyên']);
const ANSWERING = phraseTable([
  'báo cáo',
  'đề xuất',
  'xử lý',
  'giải quyết',
  'kiến nghị',
  'điều chỉnh',
  'cung cấp thông tin',
]);
const ENFORCING = phraseTable(['xử lý', 'giải quyết']);
const ENFORCED = phraseTable(verbs.ENFORCED);
/** `kiên quyết xử lý cơ sở không phép`: what is done to each one that is met. */
const WITHOUT_MERCY = phraseTable(['kiên quyết', 'nghiêm túc', 'nghiêm minh', 'triệt để']);

/** Whether something finished comes of the verb at a token. */
export function isDeliverable(reading: Reading, at: number, length: number, to: number): boolean {
  const { tokens } = reading;
  const next = at + length;
  const isVerb = (table: WordTree): boolean => phraseAt(table, tokens, at) === length;
  if (isVerb(DELIVERABLE) && !isRoutine(tokens, at, next)) return true;
  if (isPair(tokens, at, 'tổ', 'chức') && phraseAt(EVENT, tokens, next) > 0) return true;
  if (isPair(tokens, at, 'thực', 'hiện') && phraseAt(REPORTED, tokens, next) > 0) return true;
  if (isVerb(PREPARATORY) && preparesProduct(tokens, next, to)) return true;
  return !isVerb(HABITUAL) && handsIn(reading, next, to);
}

/** A verb of a product in a sense that has no end: `hoàn thành tốt nhiệm vụ`, `kịp thời báo cáo`, `xử lý vi phạm`. */
function isRoutine(tokens: readonly Token[], at: number, next: number): boolean {
  if (phraseAt(QUALITY, tokens, next) > 0) return true;
  // `Ban hành kèm theo Thông báo này …` is done by the paper itself.
  if (isPair(tokens, at, 'ban', 'hành') && isPair(tokens, next, 'kèm', 'theo')) return true;
  // `tổng hợp, theo dõi, nhắc việc`: what is gathered day by day
  if (
    isPair(tokens, at, 'tổng', 'hợp') &&
    tokens[next]?.text === ',' &&
    phraseAt(WATCHING, tokens, next + 1) > 0
  )
    return true;
  if (
    phraseAt(ENFORCING, tokens, at) > 0 &&
    (phraseAt(ENFORCED, tokens, next) > 0 ||
      phraseAt(WITHOUT_MERCY, tokens, at - 2) === 2 ||
      phraseAt(WITHOUT_MERCY, tokens, next) > 0)
  )
    return true;
  // `hoàn thành 100% kế hoạch`
  if (
    isPair(tokens, at, 'hoàn', 'thành') &&
    tokens[next + 1]?.text === '%' &&
    phraseAt(GOAL, tokens, next + 2) > 0
  )
    return true;
  if (phraseAt(HANDLING, tokens, at) > 0 && isAlwaysDone(tokens, next)) return true;
  return phraseAt(WHENEVER, tokens, at - 2) === 2 && phraseAt(ANSWERING, tokens, at) > 0;
}

const WATCHING = phraseTable(verbs.MONITORING);
const GOAL = phraseTable(['kế hoạch', 'chỉ tiêu', 'dự toán', 'nhiệm vụ']);

/** `trả lời kiến nghị đúng hạn`, `thẩm định hồ sơ đúng quy trình`: how each one is handled, whenever one comes. */
function isAlwaysDone(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_MATTER) && tokens[i]!.isWord; i++)
    if (phraseAt(EACH_TIME, tokens, i) > 0) return true;
  return false;
}

const HANDLING = phraseTable([
  'xử lý',
  'giải quyết',
  'trả lời',
  'phúc đáp',
  'cung cấp',
  'thẩm định',
  'nộp',
  'nhập',
]);
const EACH_TIME = phraseTable(['đúng hạn', 'đúng thời hạn', 'đúng quy trình', 'đúng quy định', 'kịp thời']);
const LONGEST_MATTER = 12;

/** `rà soát, xây dựng dự toán`: the next verb but one is that of a product. */
function preparesProduct(tokens: readonly Token[], at: number, to: number): boolean {
  let next = afterJoint(tokens, at);
  for (let step = 0; step < 6 && next < to; step++) {
    const length = phraseAt(PREPARATORY, tokens, next);
    if (length === 0) {
      const product = phraseAt(PRODUCING, tokens, next);
      // `đánh giá trình độ`
      return product > 0 && phraseAt(NOUN, tokens, next) <= product && !isCapital(tokens[next]);
    }
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
