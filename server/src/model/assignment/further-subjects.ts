import { pattern } from '../../text/pattern';
import type { Clause } from '../prose/clauses';
import type { Reading } from '../prose/reading';
import { isCapital, isPair, phraseAt, phraseTable, tokenFrom } from '../prose/tokens';
import { actorsAt } from '../unit/actor';
import type { Actor } from '../unit/found-actor';
import { beginsUnit } from '../unit/heads';
import { beginsWork } from './cues';
import type { Work } from './work';

/** Others behind a comma of a clause, with work of their own. */
export interface FurtherSubjects {
  readonly actors: readonly Actor[];
  /** The token where their work begins. */
  readonly at: number;
  /** Whether they only take part. */
  readonly helps: boolean;
}

const JOINT = phraseTable([
  'trong đó',
  'đồng thời',
  'còn',
  'riêng',
  'và',
  'sau đó',
  'tiếp đó',
  'trên cơ sở đó',
]);
/** What is done by whom a paper goes to. */
const DECIDING = phraseTable([
  'xem xét',
  'quyết định',
  'phê duyệt',
  'thông qua',
  'cho ý kiến',
  'thẩm định',
  'ban hành',
  'ký',
  'chỉ đạo',
]);
/** The same, where a paper has gone to somebody before: `trình Tư vấn kiểm tra, Ban Quản lý chấp thuận`. */
const ASSENTING = phraseTable(['chấp thuận', 'xác nhận', 'cho phép', 'thống nhất']);
const HANDING_IN = phraseTable(['trình', 'gửi', 'xin ý kiến']);

/** Those whom a notice gives no work in passing. */
const ABOVE = pattern('iu')`
  ^(?:
    ubnd tỉnh|ủy ban nhân dân tỉnh|hđnd|hội đồng nhân dân|chính phủ|quốc hội|bộ
    |tỉnh ủy|ban thường vụ|ban cán sự
  )\>
`;
/** The longest list of names before a comma that is looked through. */
const LONGEST_LIST = 16;

/** `…, trong đó Trung tâm A chuẩn bị nội dung, Văn phòng bảo đảm hậu cần`: units behind the work of the first. */
export function furtherSubjects(reading: Reading, clause: Clause, work: Work): FurtherSubjects[] {
  const { tokens } = reading;
  const found: FurtherSubjects[] = [];
  const from = tokenFrom(tokens, work.head.end);
  let depth = 0;
  let isHandedIn = phraseAt(HANDING_IN, tokens, tokenFrom(tokens, work.head.start)) > 0;
  for (let i = from; i < tokens.length && tokens[i]!.start < clause.end; i++) {
    const { text } = tokens[i]!;
    isHandedIn ||= phraseAt(HANDING_IN, tokens, i) > 0;
    if (text === '(') depth++;
    else if (text === ')') depth--;
    if (text !== ',' || depth > 0) continue;
    const at = i + 1 + phraseAt(JOINT, tokens, i + 1);
    if (!isCapital(tokens[at]) || !beginsUnit(tokens, at) || isInList(reading, i, from)) continue;
    const subjects = subjectsAt(reading, at);
    if (subjects && !(isHandedIn && phraseAt(ASSENTING, tokens, subjects.at) > 0)) found.push(subjects);
  }
  return found;
}

function subjectsAt(reading: Reading, at: number): FurtherSubjects | null {
  const { tokens } = reading;
  const list = actorsAt(reading, at);
  if (!list || list.actors.some(({ kind, name }) => kind === 'person' || ABOVE.test(name))) return null;
  if (
    tokens[list.next]?.lower === 'và' ||
    !beginsWork(tokens, list.next) ||
    phraseAt(DECIDING, tokens, list.next) > 0
  )
    return null;
  const helps = isPair(tokens, list.next, 'phối', 'hợp') || tokens[list.next]!.lower === 'cử';
  return { actors: list.actors, at: list.next, helps };
}

/** Whether a comma stands between the names of one list: `trình UBND tỉnh, Bộ Xây dựng …`. */
function isInList(reading: Reading, comma: number, from: number): boolean {
  for (let at = comma - 1; at >= Math.max(from, comma - LONGEST_LIST); at--)
    if ((actorsAt(reading, at)?.next ?? 0) > comma) return true;
  return false;
}
