import type { Reading } from '../prose/reading';
import { isCapital, isPair, phraseAt, phraseTable, type Token } from '../prose/tokens';
import * as verbs from '../prose/verbs';
import { actorsAt, nameTo } from '../unit/actor';
import type { Actor, FoundList } from '../unit/found-actor';
import { beginsUnit } from '../unit/heads';
import { postEnd } from '../unit/posts';
import { fieldBodiesAt } from './actor-lists';
import { beginsWork, companionsAt, handingOverAt, mannerAt, subjectBegins, verbLengthAt } from './cues';
import { afterSubject, BARE_UNIT, isBareUnit, isOnBasis } from './subject';
import { afterTime } from './time-before';

const CONNECTOR = phraseTable(verbs.CONNECTORS);

const FOLLOWING = phraseTable(['thực hiện', 'triển khai', 'triển khai thực hiện', 'thi hành']);
/** What is carried out by order of others. */
const FOLLOWED = phraseTable([
  ...verbs.DOCUMENTS,
  'công điện',
  'kết luận',
  'ý kiến',
  'luật',
  'nghị định',
  'thông tư',
]);
const OPENER = phraseTable(verbs.OPENERS);
/** After these only `giao X` or `đề nghị X` makes a request: they open rules for a case, and headings. */
const NEEDS_CUE = phraseTable([...verbs.CONDITIONS, 'về', 'việc', 'liên quan', 'liên quan đến']);

/** Those whom no notice gives work: what they do is told, and only `đề nghị` or `kiến nghị` asks them for it. */
const ABOVE_ALL =
  /^(?:(?:phó )?thủ\s+tướng|chính\s+phủ|quốc\s+hội|bộ\s+chính\s+trị|ban\s+bí\s+thư|chủ\s+tịch\s+nước)(?!\p{L})/iu;

/** How far a clause has been read for what it asks for. */
export interface State {
  /** The next token. */
  at: number;
  /** Where the request's own words begin; negative until they do. */
  start: number;
  /** The token at `start`; before the request begins, the one behind the label. */
  first: number;
  actors: readonly Actor[];
  /** Whether `giao X`, `đề nghị X` or a subject has said whose work it is; nothing else is a subject behind it. */
  isAddressed: boolean;
  /** `giao X`, `đề nghị X` has been read. */
  isGiven: boolean;
  /** `chủ trì` or `phối hợp với X` has been read: that is work, whatever the product is called. */
  leads: boolean;
}

/** Passes over what stands before the request: openers, `Giao X`, the subject. Answers whether it did. */
export function skipsToRequest(reading: Reading, state: State, to: number): boolean {
  for (const step of STEPS) {
    const answer = step(reading, state, to);
    if (answer !== null) return answer === 'passed';
  }
  return false;
}

/** What one step answers: it has passed over something, the request begins here, or it is for the others to say. */
type Answer = 'passed' | 'request' | null;
type Step = (reading: Reading, state: State, to: number) => Answer;

function passTo(state: State, at: number): 'passed' {
  state.at = at;
  return 'passed';
}

/** `Giao Phòng A …`, `đề nghị Sở B …` */
const handingOver: Step = (reading, state) => {
  const { at } = state;
  const cue = handingOverAt(reading.tokens, at);
  if (cue === 0) return null;
  const list =
    actorsAt(reading, at + cue) ?? fieldBodiesAt(reading, at + cue) ?? bareUnitAt(reading, at + cue);
  // `Trưởng các khoa phân công giảng viên`: a subject's own work.
  if (!list && state.isAddressed && state.actors.length > 0) return 'request';
  // `Giao Sở A yêu cầu các doanh nghiệp báo cáo …`: those whom Sở A is to ask do not answer for it.
  const isNested = state.isGiven && reading.tokens[at - 1]?.isWord === true;
  state.isAddressed = true;
  if (list && !(isNested && list.actors.every(({ kind }) => kind === 'collective')))
    state.actors = list.actors;
  state.isGiven ||= list !== null;
  return passTo(state, list ? list.next : at + cue);
};

/** `giao Phòng có văn bản trao đổi`: the one that has been named before. */
function bareUnitAt(reading: Reading, at: number): FoundList | null {
  const { tokens } = reading;
  const next = at + phraseAt(BARE_UNIT, tokens, at);
  if (next === at || !isCapital(tokens[at]) || !beginsWork(tokens, next)) return null;
  return { actors: [nameTo(reading, at, next).actor], next };
}

/** `cùng Phòng A rà soát …` */
const companions: Step = (reading, { at }) => (companionsAt(reading, at) ? 'request' : null);

/** `Thực hiện Kế hoạch …, Văn phòng tham mưu …` */
const basis: Step = (reading, state, to) => {
  const follower = afterBasis(reading, state.at, to);
  return follower > state.at ? passTo(state, follower) : null;
};

/** `cụ thể hóa` is work, `cụ thể` leads to it. */
const connector: Step = ({ tokens }, state) => {
  const { at } = state;
  const length = phraseAt(CONNECTOR, tokens, at);
  const others = Math.max(phraseAt(OPENER, tokens, at), verbLengthAt(tokens, at));
  return length > 0 && length >= others ? passTo(state, at + length) : null;
};

/** `Chậm nhất ngày 15/4/2026 có văn bản trả lời …` */
const time: Step = (reading, state, to) => {
  const { tokens } = reading;
  const timed = state.isAddressed ? state.at : afterTime(reading, state.at);
  // `Trước ngày 15/4 và ngày 15/10, …`
  if (timed <= state.at || (tokens[timed]?.lower === 'và' && tokens[timed + 1]?.lower === 'ngày'))
    return null;
  const next = tokens[timed]?.lower === 'phải' ? timed + 1 : timed;
  return beginsWork(tokens, next) || subjectBegins(reading, next, to) ? passTo(state, next) : null;
};

/** `Trên cơ sở …, giao Sở A …` */
const opener: Step = (reading, state, to) => {
  const { tokens } = reading;
  const { at } = state;
  const length = Math.max(phraseAt(OPENER, tokens, at), spanLengthAt(tokens, at));
  if (state.isAddressed || length <= Math.max(mannerAt(tokens, at), verbLengthAt(tokens, at))) return null;
  return passTo(state, afterOpener(reading, at + length, to, phraseAt(NEEDS_CUE, tokens, at) > 0));
};

/** The length of `Sau 05 ngày`, `Trong 10 ngày`, `Định kỳ 02 tuần` at a token; 0 where none stands. */
function spanLengthAt(tokens: readonly Token[], at: number): number {
  const length = phraseAt(BEFORE_SPAN, tokens, at);
  const isCounted = length > 0 && /^\d{1,3}$/.test(tokens[at + length]?.text ?? '');
  return isCounted && SPANS.has(tokens[at + length + 1]?.lower ?? '') ? length + 2 : 0;
}

const BEFORE_SPAN = phraseTable(['sau', 'trong', 'định kỳ', 'chậm nhất sau', 'không quá']);
const SPANS = new Set(['giờ', 'ngày', 'tuần', 'tháng']);

/** Behind whoever is addressed stands the request, and it may begin with the way of working: `tập trung`, `khẩn trương`. */
const ownWords: Step = ({ tokens }, { at, isAddressed }) =>
  isAddressed || mannerAt(tokens, at) > 0 ? 'request' : null;

/** `Phòng rà soát …` under the heading that names it */
const bareUnit: Step = ({ tokens }, state) => {
  const { at } = state;
  if (!isBareUnit(tokens, at)) return null;
  state.isAddressed = true;
  return passTo(state, at + 1);
};

/** `Phòng A lập …` */
const subject: Step = (reading, state, to) => {
  const { tokens } = reading;
  const { at } = state;
  // `Bảo vệ trực cổng`: of two verbs the first can be a post.
  const verb = postEnd(tokens, at) > at ? 0 : verbLengthAt(tokens, at);
  const named = verb > 1 && !beginsUnit(tokens, at) ? null : actorsAt(reading, at);
  // `Tư vấn giám sát kiểm soát …` is who; `Kiểm tra …` is what.
  if (!named || (verb > 1 && named.next <= at + verb)) return null;
  state.isAddressed = true;
  state.actors = named.actors;
  // A subject that does not do anything here is no subject: `Sở … sẽ`, `Phòng … có trách nhiệm`.
  const isTold = named.actors.some(({ name }) => ABOVE_ALL.test(name));
  return passTo(state, isTold ? to : afterSubject(reading, named.next, to));
};

/** The first that knows what stands at a place answers for it. */
const STEPS: readonly Step[] = [
  handingOver,
  companions,
  basis,
  connector,
  time,
  opener,
  ownWords,
  bareUnit,
  subject,
];

/**
 * The token behind the comma in `Thực hiện Kế hoạch …, Văn phòng tham mưu …` and `Thực hiện Công điện …, giao Phòng A …`;
 * the same token where nobody is named so.
 */
function afterBasis(reading: Reading, at: number, to: number): number {
  const { tokens } = reading;
  const length = phraseAt(FOLLOWING, tokens, at);
  if (length === 0 || phraseAt(FOLLOWED, tokens, at + length) === 0) return at;
  for (let i = at + length + 1; i < to - 1 && tokens[i]!.text !== ';'; i++) {
    if (tokens[i]!.text !== ',') continue;
    const isHanded = tokens[i + 1]!.lower === 'giao' && handingOverAt(tokens, i + 1) > 0;
    if (isHanded || subjectBegins(reading, i + 1, to)) return i + 1;
  }
  return at;
}

/** The token after the comma that ends an adverbial (`Trên cơ sở …, giao Sở A …`, `Căn cứ …, Phòng A lập …`); `to` where none does. */
function afterOpener(reading: Reading, from: number, to: number, needsCue: boolean): number {
  const { tokens } = reading;
  for (let i = from; i < to - 1; i++) {
    if (tokens[i]!.text === ';') break;
    if (tokens[i]!.text !== ',') continue;
    if (handingOverAt(tokens, i + 1) > 0) return i + 1;
    const next = needsCue ? i + 1 : afterTime(reading, i + 1);
    if (!needsCue && (beginsWork(tokens, next) || subjectWorks(reading, next, to))) return next;
    if (needsCue && subjectLeads(reading, i + 1)) return i + 1;
  }
  return to;
}

/** Whether somebody is named who does something, if only by what he is there for: `các phòng theo chức năng, nhiệm vụ rà soát …`. */
function subjectWorks(reading: Reading, at: number, to: number): boolean {
  if (subjectBegins(reading, at, to)) return true;
  const { tokens } = reading;
  if (!isCapital(tokens[at]) && tokens[at]?.lower !== 'các') return false;
  const subject = actorsAt(reading, at);
  return (
    subject !== null &&
    subject.next < to &&
    isOnBasis(tokens, subject.next) &&
    afterSubject(reading, subject.next, to) < to
  );
}

/** `Về khảo sát hiện trường, Khu Quản lý A chủ trì …`: who is said to lead is given the work, whatever stands before. */
function subjectLeads(reading: Reading, at: number): boolean {
  const subject = isCapital(reading.tokens[at]) ? actorsAt(reading, at) : null;
  return subject !== null && isPair(reading.tokens, subject.next, 'chủ', 'trì');
}
