import type { Clause } from '../prose/clauses';
import type { Reading } from '../prose/reading';
import { isCapital, phraseAt, phraseTable } from '../prose/tokens';
import * as verbs from '../prose/verbs';
import { actorsAt } from '../unit/actor';
import type { Actor, FoundList } from '../unit/found-actor';
import { beginsUnit } from '../unit/heads';
import { endsName } from '../unit/name-end';
import { BARE_COLLECTIVES } from '../unit/nouns';
import { type Assignee, addActors } from './assignee';
import { BEFORE_VERB } from './roles';
import type { Work } from './work';

const SUPERVISING = phraseTable(verbs.SUPERVISING);

const VERB = phraseTable([...verbs.DELIVERABLE, ...verbs.CONTINUING]);
const CARRYING_OUT = phraseTable(['thực hiện', 'triển khai', 'tổ chức']);

/** `Chỉ đạo Phòng A …`, `hướng dẫn để Trạm Y tế xã thực hiện`: who does the work under somebody's eye. */
export function addExecutors(reading: Reading, clause: Clause, work: Work, found: Assignee[]): void {
  const { tokens } = reading;
  let at = work.at;
  for (let step = 0; step < 8; step++) {
    const length = Math.max(phraseAt(VERB, tokens, at), phraseAt(BEFORE_VERB, tokens, at));
    if (length === 0) break;
    if (phraseAt(SUPERVISING, tokens, at) === length) addUnits(supervisedAt(reading, at + length), found);
    at += length;
    if (tokens[at]?.text === ',') at++;
    if (tokens[at]?.lower === 'và') at++;
  }
  for (let i = at; i < tokens.length && tokens[i]!.start < clause.end; i++) {
    if (tokens[i]!.lower !== 'để' || !endsName(tokens, i)) continue;
    const list = actorsAt(reading, i + 1);
    if (list && phraseAt(CARRYING_OUT, tokens, list.next) > 0) addUnits(list, found);
  }
}

/** `đôn đốc nhà thầu Công ty A`: what somebody is may stand before the name. */
function supervisedAt(reading: Reading, at: number): FoundList | null {
  const { tokens } = reading;
  const name = at + phraseAt(APPOSED, tokens, at);
  const isApposed = name > at && isCapital(tokens[name]) && beginsUnit(tokens, name);
  return actorsAt(reading, isApposed ? name : at);
}

const APPOSED = phraseTable(BARE_COLLECTIVES);

/** Bodies with a name of their own: `các Hạt Kiểm lâm`; `các doanh nghiệp` who are helped have been given no work. */
const isNamed = ({ kind, name }: Actor): boolean =>
  kind === 'unit' || (kind === 'collective' && /^(?:các|những) \p{Lu}\p{Ll}* \p{Lu}/u.test(name));

function addUnits(list: FoundList | null, found: Assignee[]): void {
  if (list) addActors(found, list.actors.filter(isNamed), 'execute', 'inline');
}
