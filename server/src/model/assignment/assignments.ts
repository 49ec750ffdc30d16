import type { Clause } from '../prose/clauses';
import type { Reading } from '../prose/reading';
import { isCapital, isPair, phraseAt, phraseTable, tokenFrom } from '../prose/tokens';
import type { Actor } from '../unit/found-actor';
import { OFFICES } from '../unit/nouns';
import { type ActorsOver, actorsOver, type Governor } from './actors-over';
import { annotationsIn, namedIn } from './annotations';
import { type Assignee, addActors, answersFor, type Role } from './assignee';
import { handingOverAt, labelAt } from './cues';
import { isGeneralDuty } from './directive';
import { addExecutors } from './executors';
import { furtherSubjects } from './further-subjects';
import { type HandOver, handOversAndLeadIns } from './hand-over';
import { addNamedLeads } from './named-leads';
import { partnersIn } from './partners';
import { ANNOTATED_ROLES, roleAt } from './roles';
import { isBareUnit } from './subject';
import { type Work, workIn } from './work';

/**
 * Everybody who answers for a task, whoever leads first. `reading` is of the task's own words without its marker;
 * `governors` are the headings and lead-ins over it, outermost first. The addressee of a report or of advice is no
 * assignee.
 */
export function assignmentsOf(reading: Reading, governors: readonly Governor[]): Assignee[] {
  const clauses = reading.sentences.flatMap((sentence) => sentence.clauses);
  const found: Assignee[] = [];
  addActors(found, labelAt(reading, 0, reading.tokens.length).actors, 'lead', 'label');
  const remarks = new Set(annotationsIn(reading).map(({ from }) => from));
  const works = clauses.map((clause) => (remarks.has(clause.start) ? null : workIn(reading, clause)));
  addListed(reading, found);
  addLabelled(reading, found);
  addRequested(reading, works, found);
  addNamedLeads(reading, found);
  // `Thống nhất chủ trương đấu nối; giao Sở A …`: a decision is nobody's work.
  const first = clauses.findIndex((_, i) => works[i] !== null);
  const firstEnd = clauses[Math.max(0, first)]?.end ?? 0;
  const isLabelled = annotationsIn(reading).some(({ kind }) => kind === 'lead');
  const isTaken =
    isLabelled ||
    found.some(
      // `Đại tu máy biến áp. (Phòng Kỹ thuật chủ trì)`
      (assignee) =>
        answersFor(assignee) &&
        (assignee.span!.start < firstEnd || reading.text[assignee.span!.start - 1] === '('),
    );
  const governing = isTaken ? [] : assigneesOf(actorsOver(governors, reading.lookup));
  addActors(found, partnersIn(reading), 'coordinate', 'inline');
  clauses.forEach((clause, i) => {
    const work = works[i];
    if (!work) return;
    addExecutors(reading, clause, work, found);
    for (const { actors, at, helps } of furtherSubjects(reading, clause, work))
      addActors(found, actors, helps ? 'coordinate' : roleAt(reading, at), 'inline');
  });
  if (!isTaken && !governing.some(answersFor)) addBareUnit(reading, found);
  found.sort((a, b) => a.span!.start - b.span!.start);
  const isNew = ({ name }: Assignee): boolean =>
    !governing.some((one) => answersFor(one) && one.name === name);
  const [answering, helping] = [found.filter(answersFor).filter(isNew), found.filter(helps)];
  return [...governing.filter(answersFor), ...answering, ...governing.filter(helps), ...helping];
}

/** `Ban rà soát …`: the office that speaks, where no heading names another one. */
function addBareUnit({ text, tokens }: Reading, found: Assignee[]): void {
  if (!isBareUnit(tokens, 0) || phraseAt(OFFICE, tokens, 0) === 0) return;
  const { start, end } = tokens[0]!;
  addActors(
    found,
    [{ name: text.slice(start, end), kind: 'unit', start, end, unit: null }],
    'lead',
    'inline',
  );
}

const OFFICE = phraseTable(OFFICES);

/** `Các đồng chí: Lê Thị B; Phạm Văn C rà soát …`: a subject that goes on behind a semicolon. */
function addListed(reading: Reading, found: Assignee[]): void {
  for (const sentence of reading.sentences) {
    const [first, second] = sentence.clauses;
    if (!second || sentence.numbered) continue;
    const work = workIn(reading, sentence);
    if (!work || work.actors.length < 2) continue;
    if (work.actors[0]!.start < first!.end && work.actors.at(-1)!.start >= second.start)
      addActors(found, work.actors, roleAt(reading, work.at), 'inline');
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
    if (shared) addActors(found, shared.actors, roleAt(reading, shared.at), 'inline');
    const first = works[i];
    // `Phòng A phải giữ liên lạc; báo cáo trước ngày 15/4/2026`: the day that makes it work stands behind the semicolon.
    const whole = clauses.length > 1 && !first ? workIn(reading, sentence) : null;
    if (whole) addActors(found, whole.actors, roleAt(reading, whole.at), 'inline');
    clauses.forEach((clause, place) => {
      const work = works[i++];
      if (!work) return;
      if (work.actors.length === 0) bare.push(clause);
      const at = tokenFrom(tokens, clause.start);
      const isAsked =
        place > 0 && first?.actors.length === 0 && handingOverAt(tokens, at) > 0 && !isCapital(tokens[at]);
      const isFurther = place > 0 || sentence !== reading.sentences[0];
      // `…; Trưởng phòng chịu trách nhiệm nếu để chậm`: who is only reminded of what he answers for is given no work.
      if (isFurther && isGeneralDuty(work, reading.text.slice(tokens[work.at]!.start, clause.end))) return;
      const helps = isFurther && onlyHelps(reading, work.at, clause.end);
      const role = isAsked ? 'execute' : helps ? 'coordinate' : roleAt(reading, work.at);
      addActors(found, work.actors, role, 'inline');
    });
  }
  for (const handOver of handOversAndLeadIns(reading)) {
    const start = handOver.actors[0]!.start;
    // `(giao Phòng A)` says whose work it is.
    const isRemark = tokens[tokenFrom(tokens, handOver.start) - 1]?.text === '(';
    // `Giải quyết hồ sơ quá hạn: giao Phòng A chủ trì`
    const leads =
      isPair(tokens, handOver.at, 'chủ', 'trì') ||
      opensBehindColon(reading, handOver) ||
      // `Giao theo dõi, đôn đốc: Văn phòng Sở`
      tokens[handOver.at]!.start < start;
    const isAsked = !isRemark && !leads && bare.some((clause) => clause.start <= start && start < clause.end);
    const isTold = isAsked || (!leads && isArranged(reading, handOver, works));
    addActors(found, handOver.actors, isTold ? 'execute' : roleAt(reading, handOver.at), 'inline');
  }
}

/** `Cho ý kiến về dự thảo: Giao Văn phòng hoàn thiện …`: what stands before the colon is the matter. */
const opensBehindColon = ({ tokens }: Reading, { start }: HandOver): boolean => {
  const at = tokenFrom(tokens, start);
  return isCapital(tokens[at]) && tokens[at - 1]?.text === ':';
};

/** `Văn phòng lập kịch bản, phân công lãnh đạo Sở dự lễ`: whom an assignee is to assign does what it says. */
const isArranged = (reading: Reading, { start }: HandOver, works: readonly (Work | null)[]): boolean =>
  /^phân công/u.test(reading.text.slice(start, start + 9)) &&
  works.some((work) => work !== null && work.actors.length > 0 && work.head.end < start);

/** `…; Phòng B phối hợp;`: nothing but help is asked for. */
function onlyHelps({ tokens }: Reading, at: number, end: number): boolean {
  if (!isPair(tokens, at, 'phối', 'hợp')) return false;
  const next = isPair(tokens, at + 2, 'thực', 'hiện') ? at + 4 : at + 2;
  return next >= tokens.length || tokens[next]!.start >= end || !tokens[next]!.isWord;
}

/** `Đơn vị chủ trì: Phòng A; đơn vị phối hợp: Phòng B.` */
function addLabelled(reading: Reading, found: Assignee[]): void {
  for (const annotation of annotationsIn(reading)) {
    const role = ANNOTATED_ROLES[annotation.kind];
    if (role) addActors(found, namedIn(reading, annotation), role, 'inline');
  }
}

function assigneesOf({ actors, partners, source }: ActorsOver): Assignee[] {
  const as = (role: Role, { name, kind, unit }: Actor): Assignee => {
    return { name, role, source, span: null, isCollective: kind === 'collective', unit };
  };
  return [...actors.map((actor) => as('lead', actor)), ...partners.map((actor) => as('coordinate', actor))];
}

const helps = (assignee: Assignee): boolean => !answersFor(assignee);
