import { isCapital, phraseAt, phraseTable, type Token } from '../prose/tokens';
import { CONTINUING, DELIVERABLE } from '../prose/verbs';
import * as nouns from './nouns';
import { LEVEL } from './tables';

/*
 * Where the name of a unit is over, whatever verb follows: behind a level of government, a proper name, the known field of a
 * department.
 */

/** `Trạm Y tế phường | phun …`: the level of government closes a name, whatever verb follows. */
export function isBehindLevel(tokens: readonly Token[], at: number): boolean {
  if (phraseAt(COMMITTEE, tokens, at - 2) === 2 && phraseAt(LEVEL, tokens, at) === 0) return true;
  const length = phraseAt(LEVEL, tokens, at - 2) === 2 ? 2 : phraseAt(LEVEL, tokens, at - 1) === 1 ? 1 : 0;
  if (length === 0 || isCapital(tokens[at - length]) || phraseAt(LEVEL, tokens, at) > 0) return false;
  return (
    !LIKE_LEVEL.has(tokens[at - length]!.lower + (tokens[at]?.lower ?? '')) &&
    !BEFORE_LIKE.has(tokens[at - length - 1]?.lower ?? '')
  );
}

/** `Điện lực Hải Châu | bó gọn cáp`: behind a proper name, small letters that say no place or part are work. */
export function isBehindPlace(tokens: readonly Token[], at: number, body: number): boolean {
  if (at - body < 2 || !isProper(tokens[at - 1]) || !isProper(tokens[at - 2])) return false;
  return phraseAt(OF_PLACE, tokens, at) === 0 && !isBeforeVerb(tokens, at);
}

/** `Bệnh viện Đa khoa Hồng Đức tư thục | lập`: what stands between a proper name and a verb goes on the name. */
function isBeforeVerb(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + LONGEST_REST && tokens[i]?.isWord; i++) {
    if (tokens[i]!.lower === 'và') return false;
    if (phraseAt(VERB, tokens, i) > 0) return true;
  }
  return false;
}

const VERB = phraseTable([...DELIVERABLE, ...CONTINUING]);
/** In words. */
const LONGEST_REST = 4;

const isProper = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}+$/u.test(token?.text ?? '');
const OF_PLACE = phraseTable([
  ...nouns.LEVELS,
  ...[
    'khu vực',
    'cơ sở',
    'chi nhánh',
    'miền',
    'vùng',
    'phía',
    'giai đoạn',
    'số',
    'hạng',
    'loại',
    'đợt',
    'và',
    'các',
  ],
]);

const COMMITTEE = phraseTable(['tỉnh ủy', 'thành ủy']);
/** `công tác xã hội`, `tỉnh ủy`, `địa phương`: what only looks like a level. */
const LIKE_LEVEL = new Set(['xãhội', 'xãviên', 'tỉnhủy', 'tỉnhđoàn', 'huyệnđội', 'xãđội']);
/** `hợp tác xã`, `nông thôn`, `các xã`. */
const BEFORE_LIKE = new Set(['tác', 'nông', 'các']);

/** `Sở Y tế | cấp đủ thuốc`: the field of a department is known, whatever its work is; `at` itself where its name may go on. */
export function departmentEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.lower !== 'sở' || !isCapital(tokens[at + 1])) return at;
  const end = at + 1 + phraseAt(DEPARTMENT, tokens, at + 1);
  const next = tokens[end];
  if (end === at + 1 || next === undefined || !/^\p{Ll}/u.test(next.text)) return at;
  return next.lower === 'và' || next.lower === 'các' || phraseAt(LEVEL, tokens, end) > 0 ? at : end;
}

const DEPARTMENT = phraseTable(nouns.DEPARTMENTS);
