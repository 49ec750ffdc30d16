import { isCapital, phraseAt, phraseList, phraseTable, type Token } from '../prose/tokens';
import { CONNECTORS, DOCUMENTS, MANNER } from '../prose/verbs';
import { isFollowedByUnit, isFollowedByWork } from './fields';
import { endsLongName } from './name-end';
import * as nouns from './nouns';

/*
 * Names of units that go on with nouns in small letters behind a comma or a dash: `Phòng Tổng hợp, quy hoạch và kinh tế
 * ngành`, `Khoa Hồi sức tích cực - chống độc`. Behind `Giao Phòng Tổng hợp,` nothing else can stand before the verb.
 */

const OF_PARTS = phraseTable(['phòng', 'ban', 'vụ', 'trung tâm', 'chi cục', 'khoa', 'cục', 'viện']);
/** What begins no field: other bodies, people, times, and words that lead to the work. */
const NO_FIELD = phraseTable([
  ...nouns.COLLECTIVES,
  ...nouns.PEOPLE,
  ...nouns.TITLES,
  ...nouns.PERSON_WORDS,
  ...nouns.POSTS,
  ...nouns.POSTS_OF_FIELDS,
  ...nouns.HEADS_WITH_NAME,
  ...nouns.HEADS_ALONE,
  ...nouns.HEADS_OF_FIELDS,
  ...nouns.HEADS_WITH_PLACE,
  ...DOCUMENTS,
  ...CONNECTORS,
  ...MANNER,
  ...phraseList(`
  dân quân, mặt trận, nông dân, phụ nữ, thanh niên, cựu chiến binh, già làng, tiểu thương, ngư dân, bệnh nhân, người, đại biểu,
  kíp trực, phẫu thuật viên, kỹ sư trưởng, cộng đồng dân cư, từng bước, gấp rút, bước đầu, cơ bản, quyết tâm, linh hoạt, thận trọng,
  liên tục, đặc biệt, song song, cùng lúc, lần lượt, đồng loạt, tối thiểu, ít nhất, hết sức, luôn, rồi, thường, trực tiếp, đầu, giữa, cuối,
  sáng, chiều, tối, trưa, hôm, ngày, tuần, tháng, quý, năm, giờ, kết quả, nội dung, tình hình, tiến độ, thời hạn, thời gian, kinh phí
`),
]);
/** `tổ chức phi chính phủ`, `công tác xã hội`: what begins like another body or like work, and is a field. */
const FIELD_ALL_THE_SAME = phraseTable([
  'tổ chức phi',
  'xã hội',
  'cơ sở dữ liệu',
  'ngân hàng',
  'báo chí',
  'khoa học',
  'công tác',
  'bản đồ',
  'đổi mới sáng tạo',
  'giáo dục',
  'chuyển đổi số',
  'tiểu học',
  'trung học',
]);
/** In words. */
const LONGEST_PART = 5;
const MOST_PARTS = 4;

/**
 * The token behind the nouns that go on a name at a mark; the same token where the name is over. `body` is the name's first
 * word behind its noun at `head`. The work has to follow them.
 */
export function nounPartsEnd(tokens: readonly Token[], at: number, body: number, head: number): number {
  if (!isCapital(tokens[body]) || phraseAt(OF_PARTS, tokens, head) === 0) return at;
  let end = at;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const from = behindJoint(tokens, end);
    const next = from > end ? nounsEnd(tokens, from) : from;
    if (next === from) break;
    end = next;
  }
  const next = tokens[end];
  if (end === at || !next) return at;
  const isAsked = next.lower !== 'và' && isFollowedByWork(tokens, end);
  return isAsked || isFollowedByUnit(tokens, end) ? end : at;
}

function behindJoint(tokens: readonly Token[], at: number): number {
  const isMark = /^[,–-]$/u.test(tokens[at]?.text ?? '');
  const and = isMark ? at + 1 : at;
  return tokens[and]?.lower === 'và' ? and + 1 : and;
}

/** The token behind some nouns in small letters; the same token where none stand or they are too many for a field. */
function nounsEnd(tokens: readonly Token[], at: number): number {
  const known = phraseAt(FIELD_ALL_THE_SAME, tokens, at);
  if (known === 0 && phraseAt(NO_FIELD, tokens, at) > 0) return at;
  let end = at + known;
  while (isNoun(tokens, end)) if (++end - at > LONGEST_PART) return at;
  return end;
}

const isNoun = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Ll}/u.test(tokens[at]?.text ?? '') && tokens[at]!.lower !== 'và' && !endsLongName(tokens, at);
