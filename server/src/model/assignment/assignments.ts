import type { OrganisationUnit } from '../../config/profile';
import { overlaps, type Span } from '../../text/span';
import { type Actor, actorAt, actorsAt, type FoundList } from '../unit/actor';
import type { Clause } from '../unit/clauses';
import { endsName } from '../unit/name-end';
import { beginsUnit } from '../unit/names';
import { BARE_COLLECTIVES } from '../unit/nouns';
import type { Reading } from '../unit/reading';
import { isCapital, isPair, phraseAt, phraseTable, type Token, tokenFrom } from '../unit/tokens';
import * as verbs from '../unit/verbs';
import { type AnnotationKind, annotationsIn, namedIn } from './annotations';
import { beginsWork, handingOverAt, labelAt, partnersAt } from './cues';
import { furtherSubjects } from './further-subjects';
import { type Governing, type Governor, governingActors } from './governing';
import { handOversAndLeadIns } from './hand-over';
import { partnersIn } from './partners';
import { type Work, workIn } from './work';

export type Role = 'lead' | 'coordinate' | 'monitor' | 'execute';
export type Source = 'heading' | 'lead-in' | 'label' | 'inline';

/** Who answers for a task, in which role, and where the text says so. */
export interface Assignee {
  /** As written, without a bracketed definition. */
  readonly name: string;
  readonly role: Role;
  readonly source: Source;
  /** Where the task's own words name it; null where a heading or lead-in does. */
  readonly span: Span | null;
  /** Whether the name stands for several bodies: `các phòng, đơn vị`. */
  readonly isCollective: boolean;
  /** The office's own unit, where an organisation profile knows the name. */
  readonly unit: OrganisationUnit | null;
}

const MONITORING = phraseTable(verbs.MONITORING);
const MONITORING_TOO = phraseTable(['hướng dẫn', 'kiểm tra']);
const SUPERVISING = phraseTable(verbs.SUPERVISING);
const BEFORE_VERB = phraseTable([
  ...verbs.MANNER,
  'tiếp tục',
  'thường xuyên',
  'chủ trì',
  'có trách nhiệm',
  'chịu trách nhiệm',
]);
const VERB = phraseTable([...verbs.DELIVERABLE, ...verbs.CONTINUING]);
const CARRYING_OUT = phraseTable(['thực hiện', 'triển khai', 'tổ chức']);

/**
 * Everybody who answers for a task, whoever leads first. `reading` is of the task's own words without its marker;
 * `governors` are the headings and lead-ins over it, outermost first. The addressee of a report or of advice is no
 * assignee.
 */
export function assignmentsOf(reading: Reading, governors: readonly Governor[]): Assignee[] {
  const clauses = reading.sentences.flatMap((sentence) => sentence.clauses);
  const found: Assignee[] = [];
  add(found, labelAt(reading, 0, reading.tokens.length).actors, 'lead', 'label');
  const remarks = new Set(annotationsIn(reading).map(({ from }) => from));
  const works = clauses.map((clause) => (remarks.has(clause.start) ? null : workIn(reading, clause)));
  addListed(reading, found);
  addLabelled(reading, found);
  addRequested(reading, works, found);
  addNamedLeads(reading, found);
  const firstEnd = clauses[0]?.end ?? 0;
  const isLabelled = annotationsIn(reading).some(({ kind }) => kind === 'lead');
  const isTaken =
    isLabelled ||
    found.some(
      // `Đại tu máy biến áp. (Phòng Kỹ thuật chủ trì)`
      (assignee) =>
        answers(assignee) &&
        (assignee.span!.start < firstEnd || reading.text[assignee.span!.start - 1] === '('),
    );
  const governing = isTaken ? [] : assigneesOf(governingActors(governors, reading.lookup));
  add(found, partnersIn(reading), 'coordinate', 'inline');
  clauses.forEach((clause, i) => {
    const work = works[i];
    if (!work) return;
    addExecutors(reading, clause, work, found);
    for (const { actors, helps } of furtherSubjects(reading, clause, work))
      add(found, actors, helps ? 'coordinate' : 'lead', 'inline');
  });
  found.sort((a, b) => a.span!.start - b.span!.start);
  const [answering, helping] = [found.filter(answers), found.filter(helps)];
  return [...governing.filter(answers), ...answering, ...governing.filter(helps), ...helping];
}

/** `Các đồng chí: Lê Thị B; Phạm Văn C rà soát …`: a subject that goes on behind a semicolon. */
function addListed(reading: Reading, found: Assignee[]): void {
  for (const sentence of reading.sentences) {
    const [first, second] = sentence.clauses;
    if (!second || sentence.numbered) continue;
    const work = workIn(reading, sentence);
    if (!work || work.actors.length < 2) continue;
    if (work.actors[0]!.start < first!.end && work.actors.at(-1)!.start >= second.start)
      add(found, work.actors, roleAt(reading, work.at), 'inline');
  }
}

/**
 * Subjects, and whom `Giao X` names. What an assignee is to ask of somebody else inside its own work makes that one an
 * executor: `Kiểm tra các kho; yêu cầu Công ty B khắc phục`.
 */
function addRequested(reading: Reading, works: readonly (Work | null)[], found: Assignee[]): void {
  const { tokens } = reading;
  const bare: Clause[] = [];
  let i = 0;
  for (const sentence of reading.sentences) {
    const { clauses } = sentence;
    // `Phòng A rà soát theo tiến độ: (1) …; (2) …`
    const shared = clauses[0]?.intro && workIn(reading, clauses[0].intro);
    if (shared) add(found, shared.actors, roleAt(reading, shared.at), 'inline');
    const first = works[i];
    // `Phòng A phải giữ liên lạc; báo cáo trước ngày 15/4/2026`: the day that makes it work stands behind the semicolon.
    const whole = clauses.length > 1 && !first ? workIn(reading, sentence) : null;
    if (whole) add(found, whole.actors, roleAt(reading, whole.at), 'inline');
    clauses.forEach((clause, place) => {
      const work = works[i++];
      if (!work) return;
      if (work.actors.length === 0) bare.push(clause);
      const at = tokenFrom(tokens, clause.start);
      const isAsked =
        place > 0 && first?.actors.length === 0 && handingOverAt(tokens, at) > 0 && !isCapital(tokens[at]);
      const isFurther = place > 0 || sentence !== reading.sentences[0];
      const helps = isFurther && onlyHelps(reading, work.at, clause.end);
      const role = isAsked ? 'execute' : helps ? 'coordinate' : roleAt(reading, work.at);
      add(found, work.actors, role, 'inline');
    });
  }
  for (const handOver of handOversAndLeadIns(reading)) {
    const start = handOver.actors[0]!.start;
    // `(giao Phòng A)` says whose work it is.
    const isRemark = tokens[tokenFrom(tokens, handOver.start) - 1]?.text === '(';
    const isAsked = !isRemark && bare.some((clause) => clause.start <= start && start < clause.end);
    add(found, handOver.actors, isAsked ? 'execute' : roleAt(reading, handOver.at), 'inline');
  }
}

/** `…; Phòng B phối hợp;`: nothing but help is asked for. */
function onlyHelps({ tokens }: Reading, at: number, end: number): boolean {
  if (!isPair(tokens, at, 'phối', 'hợp')) return false;
  const next = isPair(tokens, at + 2, 'thực', 'hiện') ? at + 4 : at + 2;
  return next >= tokens.length || tokens[next]!.start >= end || !tokens[next]!.isWord;
}

/** What a labelled remark, or the column of a table, makes of those whom it names. */
export const ANNOTATED_ROLES: Partial<Record<AnnotationKind, Role>> = {
  lead: 'lead',
  monitor: 'monitor',
  partner: 'coordinate',
};

/** `Đơn vị chủ trì: Phòng A; đơn vị phối hợp: Phòng B.` */
function addLabelled(reading: Reading, found: Assignee[]): void {
  for (const annotation of annotationsIn(reading)) {
    const role = ANNOTATED_ROLES[annotation.kind];
    if (role) add(found, namedIn(reading, annotation), role, 'inline');
  }
}

function assigneesOf({ actors, partners, source }: Governing): Assignee[] {
  const as = (role: Role, { name, kind, unit }: Actor): Assignee => {
    return { name, role, source, span: null, isCollective: kind === 'collective', unit };
  };
  return [...actors.map((actor) => as('lead', actor)), ...partners.map((actor) => as('coordinate', actor))];
}

/** Adds actors that are not in the list yet: a place in the text names somebody once, and the first reading stands. */
function add(list: Assignee[], actors: readonly Actor[], role: Role, source: Source): void {
  for (const actor of actors) {
    const span = { start: actor.start, end: actor.end };
    if (list.some((known) => known.span && (overlaps(known.span, span) || isSameByNoun(known, actor))))
      continue;
    const isCollective = actor.kind === 'collective';
    list.push({ name: actor.name, role, source, span, isCollective, unit: actor.unit });
  }
}

/** `Chi cục Dân số tham mưu …. Chi cục hoàn thành …`: behind its name a unit may be meant by its noun alone. */
const isSameByNoun = ({ name, span }: Assignee, actor: Actor): boolean =>
  span!.start < actor.start && NOUN_ALONE.test(actor.name) && name.startsWith(`${actor.name} `);
const NOUN_ALONE = /^(?:Chi cục|Trung tâm|Công ty|Bệnh viện|Ban quản lý|Trường)$/u;

const answers = ({ role }: Assignee): boolean => role === 'lead' || role === 'monitor';
const helps = (assignee: Assignee): boolean => !answers(assignee);

/** `(Phòng A chủ trì, Phòng B phối hợp)`, `do Phòng A chủ trì`, `…: Phòng A chủ trì`, `(Văn phòng)` at the end. */
function addNamedLeads(reading: Reading, found: Assignee[]): void {
  const { tokens } = reading;
  // `Phòng A chủ trì; Phòng B phối hợp: …`
  const opening = actorsAt(reading, 0);
  if (opening && isPair(tokens, opening.next, 'chủ', 'trì') && tokens[opening.next + 2]?.text === ';')
    add(found, opening.actors, 'lead', 'inline');
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.text === '(') i = addBracketed(reading, i + 1, found) - 1;
    else if (tokens[i]!.lower === 'do' || (i > 0 && opensRemark(tokens, i))) {
      const list = actorsAt(reading, i + 1);
      if (!list) continue;
      const isTold =
        tokens[i]!.text === ':' &&
        isCapital(tokens[i + 1]) &&
        !found.some((one) => answers(one) && one.span!.start < tokens[i]!.start);
      if (isPair(tokens, list.next, 'chủ', 'trì')) add(found, list.actors, 'lead', 'inline');
      // `Đón đoàn công tác: Phòng Hành chính chuẩn bị lễ tân`
      else if (isTold && beginsWork(tokens, list.next))
        add(found, list.actors, roleAt(reading, list.next), 'inline');
    }
  }
}

/** A colon, or a dash behind what is no name: `Lập dự toán - Phòng A chủ trì`. */
function opensRemark(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  return text === ':' || (/^[–-]$/u.test(text) && !isCapital(tokens[at - 1]));
}

/** `(Phòng A)`, `(Phòng A, trước 12/5/2026)` at the end of an item: whose it is, and by when. */
function closesItem(tokens: readonly Token[], at: number): boolean {
  const isTimed = tokens[at]?.text === ',' && phraseAt(TERM, tokens, at + 1) > 0;
  const end = isTimed ? tokens.findIndex(({ text }, i) => i > at && text === ')') : at;
  return tokens[end]?.text === ')' && isLastWord(tokens, end + 1);
}

const TERM = phraseTable(['trước', 'hạn', 'thời hạn', 'xong', 'hoàn thành', 'chậm nhất']);

function addBracketed(reading: Reading, from: number, found: Assignee[]): number {
  const { tokens } = reading;
  let at = from;
  for (;;) {
    const list = actorsAt(reading, at);
    if (!list) return at;
    const leads = isPair(tokens, list.next, 'chủ', 'trì') || isPair(tokens, list.next, 'thực', 'hiện');
    const partners = isPair(tokens, list.next, 'phối', 'hợp');
    const isWhose = at === from && closesItem(tokens, list.next) && !definesActor(reading, from - 1);
    const isLabel = tokens[list.next + 2]?.text === ':';
    if (isLabel || (!leads && !partners && !isWhose)) return at;
    // `(Phòng A chủ trì; Đội B thực hiện)`
    const isSecond = at > from && isPair(tokens, list.next, 'thực', 'hiện');
    add(found, list.actors, partners ? 'coordinate' : isSecond ? 'execute' : 'lead', 'inline');
    at = list.next + 3;
  }
}

function isLastWord(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length; i++) if (tokens[i]!.isWord) return false;
  return true;
}

/** `gửi Sở Công Thương (Văn phòng)`: the bracket says which part of the body before it. */
function definesActor(reading: Reading, bracket: number): boolean {
  for (let at = bracket - 1; at >= Math.max(0, bracket - 10); at--) {
    if (actorAt(reading, at)?.next === bracket) return true;
  }
  return false;
}

/** `Chỉ đạo Phòng A …`, `hướng dẫn để Trạm Y tế xã thực hiện`: who does the work under somebody's eye. */
function addExecutors(reading: Reading, clause: Clause, work: Work, found: Assignee[]): void {
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

/** Only single bodies: `các doanh nghiệp` who are helped have been given no work. */
function addUnits(list: FoundList | null, found: Assignee[]): void {
  if (list)
    add(
      found,
      list.actors.filter((actor) => actor.kind === 'unit'),
      'execute',
      'inline',
    );
}

/** `theo dõi sát diễn biến giá cả`: who watches prices or rivers watches over nobody's work. */
function watchesThings(tokens: readonly Token[], from: number): boolean {
  const at = from + phraseAt(MONITORING, tokens, from);
  return phraseAt(THINGS_WATCHED, tokens, at + phraseAt(CLOSELY, tokens, at)) > 0;
}

const CLOSELY = phraseTable(['sát', 'sát sao', 'chặt chẽ', 'chặt', 'thường xuyên']);
const THINGS_WATCHED = phraseTable(verbs.THINGS_WATCHED);

/** The role of somebody whose work begins at a token. */
function roleAt(reading: Reading, from: number): Role {
  const { tokens } = reading;
  const partners = isPair(tokens, from, 'phối', 'hợp') ? partnersAt(reading, from + 2) : null;
  let at = partners?.next ?? from;
  for (let step = 0; step < 4; step++) at += tokens[at]?.text === ',' ? 1 : phraseAt(BEFORE_VERB, tokens, at);
  if (phraseAt(MONITORING, tokens, at) > 0) return watchesThings(tokens, at) ? 'lead' : 'monitor';
  const too = phraseAt(MONITORING_TOO, tokens, at);
  const next = tokens[at + too]?.text === ',' || tokens[at + too]?.lower === 'và' ? at + too + 1 : at + too;
  return too > 0 && phraseAt(MONITORING, tokens, next) > 0 ? 'monitor' : 'lead';
}
