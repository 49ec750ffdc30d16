import { isCapital, phraseAt, phraseTable, type Token } from '../prose/tokens';
import { CONTINUING, DELIVERABLE } from '../prose/verbs';
import { endsLongName } from './name-end';
import * as nouns from './nouns';

const POST = phraseTable(nouns.POSTS);
const POST_OF_FIELD = phraseTable(nouns.POSTS_OF_FIELDS);
const VERB = phraseTable([...DELIVERABLE, ...CONTINUING]);
/** What leads from a post to its field: `Cán bộ phụ trách môi trường`, `Giáo viên các trường`. */
const OF = phraseTable(['phụ trách', 'các']);
/** In words. */
const LONGEST_FIELD = 8;

/**
 * The token after a post that a sentence tells what to do, and after its field: `Kế toán ngân sách | lập dự toán`. `at`
 * itself where none is told, as in `Bảo vệ môi trường` and `phân công bảo vệ trực cổng`.
 */
export function postEnd(tokens: readonly Token[], at: number): number {
  const ofField = phraseAt(POST_OF_FIELD, tokens, at);
  const length = ofField || phraseAt(POST, tokens, at);
  if (length === 0 || !isCapital(tokens[at]) || isCapital(tokens[at + length])) return at;
  const further = ofField > 0 ? 0 : afterPosts(tokens, at + length);
  if (further > at + length) return further;
  const end = ofField > 0 ? fieldEnd(tokens, at + length + phraseAt(OF, tokens, at + length)) : at + length;
  return phraseAt(VERB, tokens, behindBracket(tokens, end)) > 0 ? end : at;
}

/** `Chuyên viên phụ trách y tế (đ/c Lan) | lập danh sách` */
function behindBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const end = tokens.slice(at, at + LONGEST_FIELD + 2).findIndex(({ text }) => text === ')');
  return end < 0 ? at : at + end + 1;
}

/** `Bảo vệ, lái xe | chấp hành`: further posts up to what all of them do; the same token where none follow. */
function afterPosts(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.text === ',' || tokens[end]?.lower === 'và') {
    const post = phraseAt(POST, tokens, end + 1);
    if (post === 0) return at;
    end += 1 + post;
  }
  return phraseAt(VERB, tokens, end) > 0 ? end : at;
}

/** `tư pháp - hộ tịch`: up to a verb or a mark; behind a dash stands a word more. */
function fieldEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end - at < LONGEST_FIELD && tokens[end]?.isWord && !endsLongName(tokens, end)) end++;
  return end > at && tokens[end]?.text === '-' ? fieldEnd(tokens, end + 3) : end;
}
