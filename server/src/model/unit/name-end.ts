import { isCapital, isPair, phraseAt, phraseTable, type Token } from '../prose/tokens';
import { CONTINUING, DELIVERABLE, DOCUMENTS, FIELDS, FUNCTION_WORDS } from '../prose/verbs';
import * as nouns from './nouns';

/** Single syllables are too often parts of other words (`dự án`, `thu nhập`) to end a name. */
export const WORK = phraseTable([
  ...[...DELIVERABLE, ...CONTINUING].filter((verb) => verb.includes(' ')),
  ...FUNCTION_WORDS,
]);
/** Fields of work. */
export const FIELD = phraseTable(FIELDS);
const COMPOUND = phraseTable([...nouns.COMPOUNDS_OF_WORK, ...nouns.JOINT_NAMES]);
/** Kinds of papers. */
export const PAPER = phraseTable(DOCUMENTS);

/** Longer than any name, in words. */
export const MAX_NAME = 30;

/** Whether a verb of work, a preposition or an auxiliary begins at a token. A capital begins a name. */
export function endsName(tokens: readonly Token[], at: number): boolean {
  const length = phraseAt(WORK, tokens, at);
  if (length === 0 || isCapital(tokens[at])) return false;
  return !isCompound(tokens, at, length) && !isGeneralOffice(tokens, at);
}

const GENERAL = phraseTable([
  'kế hoạch tổng hợp',
  'hành chính tổng hợp',
  'kinh tế tổng hợp',
  'dịch vụ tổng hợp',
  'ngoại tổng hợp',
  'nội tổng hợp',
]);
const HANDED_IN = phraseTable(['báo cáo', 'trình', 'gửi', 'nộp', 'đề xuất']);

const AREA = phraseTable([...nouns.LEVELS, 'khu vực']);

/** What nobody puts together: `Văn phòng tổng hợp | theo dõi`, but `Văn phòng | tổng hợp ý kiến`. */
const NEVER_GATHERED = phraseTable([
  'chủ trì',
  'phối hợp',
  'tham mưu',
  'theo dõi',
  'đôn đốc',
  'có trách nhiệm',
  'khẩn trương',
  'rà soát',
  'hoàn thiện',
  'chuẩn bị',
]);

function closesAtLevel(tokens: readonly Token[], at: number): boolean {
  const level = phraseAt(AREA, tokens, at);
  const next = tokens[at + level];
  return level > 0 && (!next?.isWord || phraseAt(WORK, tokens, at + level) > 0);
}

/** `Phòng Kế hoạch tổng hợp xây dựng …`: behind the name of such an office stands a verb, and no object. */
function isGeneralOffice(tokens: readonly Token[], at: number): boolean {
  // `Trung tâm Bảo trợ xã hội tổng hợp tỉnh | báo cáo`
  if (isPair(tokens, at, 'tổng', 'hợp') && closesAtLevel(tokens, at + 2)) return true;
  if (isPair(tokens, at - 2, 'văn', 'phòng') && isPair(tokens, at, 'tổng', 'hợp'))
    return phraseAt(NEVER_GATHERED, tokens, at + 2) > 0;
  if (phraseAt(GENERAL, tokens, at - 2) !== 4 && phraseAt(GENERAL, tokens, at - 1) !== 3) return false;
  const next = tokens[at + 2];
  // `Trung tâm Dịch vụ tổng hợp xã | kiểm tra`
  if (isPair(tokens, at - 2, 'dịch', 'vụ') && phraseAt(AREA, tokens, at + 2) > 0) return true;
  // `…, Phòng A tổng hợp, báo cáo`
  if (next?.text === ',') return phraseAt(WORK, tokens, at + 3) === 0;
  return !next?.isWord || (phraseAt(WORK, tokens, at + 2) > 0 && phraseAt(HANDED_IN, tokens, at + 2) === 0);
}

/** The same with the verbs that are also units' fields: `Hội đồng thẩm định cấp cơ sở | kiểm tra`. */
export function endsLongName(tokens: readonly Token[], at: number): boolean {
  if (endsName(tokens, at)) return true;
  const field = phraseAt(FIELD, tokens, at);
  return field > 0 && !isCapital(tokens[at]) && !isCompound(tokens, at, field);
}

/** The end of a name that begins with a capital: up to a mark, a verb or a conjunction. */
export function nameEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (
    end - at < MAX_NAME &&
    tokens[end]?.isWord &&
    tokens[end]!.lower !== 'và' &&
    !endsLongName(tokens, end)
  )
    end++;
  return end;
}

/** `Trung tâm Khuyến công | lập`: the `công` of such a word begins no compound (`công lập`, `công trình`). */
const OF_TRADE = phraseTable(['khuyến công', 'thi công', 'gia công', 'thủ công', 'nhân công']);
const isSecondHalf = (tokens: readonly Token[], at: number): boolean =>
  phraseAt(OF_TRADE, tokens, at - 1) === 2;

/** Whether the words from `at` on are the rest of a compound, or the start of another word than they seem. */
function isCompound(tokens: readonly Token[], at: number, length: number): boolean {
  // `Phòng Quản lý đầu tư | xây dựng kế hoạch`: with a paper behind it, it is the verb.
  if (isPair(tokens, at, 'xây', 'dựng') && phraseAt(PAPER, tokens, at + 2) > 0) return false;
  if (phraseAt(COMPOUND, tokens, at) > length) return true;
  // `Cảnh sát giao thông | báo cáo`: a word that a compound ends with begins no other.
  for (let back = 1; back <= 4 && back <= at; back++) {
    if (phraseAt(COMPOUND, tokens, at - back) > back && !isSecondHalf(tokens, at - back)) return true;
  }
  return false;
}
