import { oncePer } from '../../text/memo';
import { pattern } from '../../text/pattern';
import { overlaps, type Span } from '../../text/span';
import { type Annotation, annotationsIn } from '../assignment/annotations';
import { type Work, workIn } from '../assignment/work';
import { blanksIn } from '../language/marks/blanks';
import type { Clause, Sentence } from '../prose/clauses';
import type { Reading } from '../prose/reading';
import { phraseAt, phraseTable, type Token, textOf, tokenFrom } from '../prose/tokens';
import { SUPERVISING } from '../prose/verbs';
import { actorsAt } from '../unit/actor';
import type { Deadline } from './deadline';
import { isInUseFrom } from './in-use';

/** A sentence or numbered clause of a task, with what it asks for. */
export interface TaskPart extends Span {
  /** Null where the words ask for nothing: the rest of a list, a reason, a statement. */
  readonly work: Work | null;
  /** The deadlines that govern it. */
  readonly deadlines: readonly Deadline[];
  /** One of `(1) …; (2) …`, and no sentence, which goes on with the one before it. */
  readonly isNumbered: boolean;
}

/** A product that has no deadline. */
export interface MissingDeadline extends Span {
  /** Where the words of `product` stand, inside the part. */
  readonly quoted: Span;
  /** The head verb and the first words of the product, with `…` where it goes on: `ban hành Quy chế phối hợp…`. */
  readonly product: string;
}

export interface TaskTime {
  /** Whether the task should say by when it is to be done. */
  readonly expectsDeadline: boolean;
  /** Listed where clauses are numbered or sentences have deadlines of their own; else empty. */
  readonly parts: readonly TaskPart[];
  readonly missing: readonly MissingDeadline[];
  /** Deadlines that are still to be filled in: `ngày …/12/2026` behind `trước`. Nothing else is said to miss beside them. */
  readonly open: readonly Span[];
}

/** What is known of a task from outside its words. */
interface TaskTimeContext {
  /** The notice's own date, as for its deadlines. */
  readonly reference?: string | null;
  /** Whether the lead-in sets a deadline for all. */
  readonly inherited?: boolean;
}

/** Verbs of one's own doing: a clause that begins with them is not a part of what another clause supervises. */
const OWN_DOING =
  /^(?:tham\s+mưu|báo\s+cáo|trình|gửi|tổng\s+hợp|chủ\s+trì|phối\s+hợp|chỉ\s+đạo|hoàn\s+thành)/iu;
const WHOLE_ITEM = /(?<!\p{L})(?:hoàn\s+thành|xong|thời\s+hạn|thời\s+gian)[\s:(]*$/iu;
const OPENS_WHOLE = /^(?:hoàn\s+thành|thời\s+hạn|thời\s+gian|báo\s+cáo\s+kết\s+quả)/iu;
/** `Quyết định thành lập ban hành trước ngày …`, `Hồ sơ gửi Phòng Tài chính trước ngày …`: what the sentence before makes. */
const OPENS_PRODUCT = pattern('iu')`
  ^(?:
    quyết định|kế hoạch|phương án|đề án|tờ trình|văn bản|danh (?:sách|mục)|hồ sơ|dự toán|kết quả|sản phẩm
  )\s
`;
/** Work that follows a schedule given elsewhere. */
const SCHEDULED = pattern('u')`
  \<(?:theo (?:đúng )?|đúng )(?:tiến độ|lộ trình|kế hoạch|niên độ|thời hạn|thời gian)
  (?= (?:đã|được|đề|chung|quy|đặt|hàng|hằng|yêu)\>|\s*[.,;)]|\s*$)
`;
/**
 * `nếu có khó khăn, vướng mắc, các đơn vị báo cáo về Sở`, `những vấn đề vượt thẩm quyền, báo cáo Giám đốc`: what is done only in
 * a case has no day.
 */
const IN_CASE = pattern('iu')`
  (?<![\p{L}(])(?:
    (?<=^\s*)(?:những|các) (?:nội dung|vấn đề|khó khăn|vướng mắc|trường hợp|việc)(?:,?\s[^.;:,]{0,60})?\s
    (?:vượt|phát sinh|nảy sinh)\>[^.;:,]{0,60},
    |nếu (?:
      có (?:(?:nội dung|vấn đề|những|các) )?(?:khó|vướng|phát sinh|vấn|thay đổi|kiến nghị|đề xuất|ý kiến|gì)
      |còn (?:khó|vướng|nội|ý)|gặp|phát sinh|nảy sinh|xảy ra
    )\>
  )[^.;]*$
`;
/** `kế hoạch của đơn vị mình`: what everybody does for himself; `gặp mặt nhân Ngày Quốc tế Phụ nữ`: the feast says when. */
const NEEDS_NO_DAY = pattern('iu')`
  \<(?:
    của (?:cơ quan, )?(?:đơn vị|phòng|cơ quan|địa phương|ngành|khoa|bộ phận) mình
    |(?<!(?:công|bệnh|cá|tư|quân|nạn)\s{1,3})nhân (?:dịp )?(?:kỷ niệm )?(?:ngày|tết|lễ)
    |nhân dịp
  )\>
`;
const PRODUCT_WORDS = 12;

/**
 * Reads a task's own words (without its marker) for the deadlines that its parts have and lack. `deadlines` are
 * those of the same text.
 */
export function taskTimeOf(
  reading: Reading,
  deadlines: readonly Deadline[],
  { reference = null, inherited = false }: TaskTimeContext = {},
): TaskTime {
  const { sentences } = reading;
  const units = sentences.flatMap((sentence) => unitsOf(reading, sentence, deadlines));
  const whole = timeOfWhole(reading, deadlines);
  const parts = units.flatMap((unit) => partOf(unit, whole.deadline) ?? []);
  const isDivided =
    sentences.some(({ numbered }) => numbered) || (deadlines.length > 0 && whole.deadline === null);
  const open = openTimes(reading).filter(({ start }) =>
    ASKS_FOR_DAY.test(reading.text.slice(Math.max(0, start - 40), start)),
  );
  return {
    expectsDeadline:
      deadlines.some(namesDays) || open.length > 0 || parts.some(({ work }) => work?.kind === 'deliverable'),
    parts: isDivided && parts.length > 1 ? parts : [],
    missing:
      inherited || whole.isTimed ? [] : units.flatMap((unit) => missingIn(reading, unit, reference) ?? []),
    open,
  };
}

const namesDays = ({ kind }: Deadline): boolean =>
  kind === 'date' || kind === 'period' || kind === 'duration';

/** A sentence or numbered clause that is work of its own, with the deadlines that stand in it. */
interface Unit extends Span {
  readonly isNumbered: boolean;
  readonly clauses: readonly Clause[];
  /** What each clause asks for. */
  readonly works: readonly (Work | null)[];
  readonly deadlines: readonly Deadline[];
}

/** Numbered clauses are tasks of their own; the clauses of a plain sentence share its deadline. */
function unitsOf(reading: Reading, sentence: Sentence, deadlines: readonly Deadline[]): Unit[] {
  const units = sentence.numbered
    ? sentence.clauses.map((clause) => ({ start: clause.start, end: clause.end, clauses: [clause] }))
    : [sentence];
  return units.map(({ start, end, clauses }) => ({
    start,
    end,
    clauses,
    isNumbered: sentence.numbered,
    works: worksOf(reading, clauses),
    deadlines: deadlines.filter((deadline) => overlaps(deadline, { start, end })),
  }));
}

/** What a unit asks for; null where it asks for nothing and says no time. */
function partOf(
  { start, end, works, deadlines, isNumbered }: Unit,
  ofWhole: Deadline | null,
): TaskPart | null {
  const work = works.find((each) => each?.kind === 'deliverable') ?? works.find((each) => each !== null);
  if (!work && deadlines.length === 0) return null;
  const governing = deadlines.length === 0 && ofWhole ? [ofWhole] : deadlines;
  return { start, end, work: work ?? null, deadlines: governing, isNumbered };
}

/** When the whole task is due: `deadline` is the one that governs all its parts; a time may also be said in other words. */
function timeOfWhole(
  reading: Reading,
  deadlines: readonly Deadline[],
): { readonly deadline: Deadline | null; readonly isTimed: boolean } {
  const { text, sentences } = reading;
  const times = timesIn(reading).filter((time) =>
    sentences.some((sentence) => isRemark(reading, sentence, time)),
  );
  const deadline =
    deadlines.find((each) => times.some((time) => overlaps(each, time))) ??
    deadlineOfLastSentence(text, sentences, deadlines);
  return { deadline, isTimed: times.length > 0 || deadline !== null };
}

const timesIn = (reading: Reading): Annotation[] =>
  annotationsIn(reading).filter(({ kind }) => kind === 'time');

/** Whether a time stands in a sentence of remarks alone, which are of the whole task: `Đơn vị chủ trì: …; thời hạn: …` */
const isRemark = (reading: Reading, { start, end }: Sentence, time: Annotation): boolean =>
  start <= time.from && time.from < end && annotationsIn(reading).some(({ from }) => from === start);

/** What clauses ask for; `Chỉ đạo thực hiện việc lát lại vỉa hè; xây dựng …`: the later ones are what is supervised. */
function worksOf(reading: Reading, clauses: readonly Clause[]): (Work | null)[] {
  const works = clauses.map(
    (clause) =>
      (namesPaper(reading, clause) ? null : workIn(reading, clause)) ??
      (clause.intro && workIn(reading, clause.intro)),
  );
  const [first] = works;
  if (!first || !SUPERVISING.includes(first.verb)) return works;
  return works.map((work, i) => {
    const from = Math.max(clauses[i]!.start, work?.start ?? 0);
    const isOwn = i === 0 || OWN_DOING.test(reading.text.slice(from, from + 24));
    return !work || isOwn || work.actors.length > 0 ? work : { ...work, kind: 'continuing' };
  });
}

/** `Chuẩn bị các báo cáo: (i) Báo cáo tổng kết; …`: what the words before the list call its items is a noun in each of them. */
function namesPaper({ text }: Reading, { start, end, intro }: Clause): boolean {
  const kind = intro && PAPERS.exec(text.slice(intro.start, intro.end))?.[1];
  if (!kind) return false;
  const item = text.slice(start, end).replace(LIST_MARK, '');
  return /^\p{Lu}/u.test(item) && item.toLowerCase().startsWith(kind.toLowerCase());
}

const PAPERS = pattern(
  'iu',
)`(?:các|những|\d{1,2}) (?:loại )?(\p{L}{2,8} \p{L}{2,8})(?: sau(?: đây)?)?\s*:?\s*$`;
const LIST_MARK = /^\(?[\p{Ll}\d]{1,4}\)\s*/u;

/** The first product of a unit that no deadline in its clause or behind it governs. */
function missingIn(reading: Reading, unit: Unit, reference: string | null): MissingDeadline | null {
  const { clauses, works } = unit;
  if (timesIn(reading).some((time) => overlaps(time, unit)) || isLeftOpen(reading, unit)) return null;
  if (isInUseFrom(reading.text.slice(unit.start, unit.end), reference)) return null;
  const timedUpTo = unit.deadlines.at(-1)?.end ?? 0;
  const lacking = clauses.findIndex(
    ({ start, end }, i) =>
      works[i]?.kind === 'deliverable' &&
      timedUpTo <= start &&
      !(timedUpTo > 0 && onlyPassesOn(reading, clauses[i]!, works[i]!)) &&
      !SCHEDULED.test(reading.text.slice(start, end)) &&
      !NEEDS_NO_DAY.test(reading.text.slice(start, end)) &&
      !IN_CASE.test(reading.text.slice(unit.start, works[i]!.start)),
  );
  return lacking < 0 ? null : missingAt(reading, clauses[lacking]!, works[lacking]!);
}

/** `…, trình Giám đốc trước ngày 10/02/2026; gửi các khoa và báo cáo Sở Y tế`: what has its day is passed on to others. */
function onlyPassesOn(reading: Reading, clause: Clause, { head }: Work): boolean {
  const { tokens } = reading;
  const end = tokenFrom(tokens, clause.end);
  let at = tokenFrom(tokens, head.start);
  while (at < end) {
    const verb = phraseAt(PASSING_ON, tokens, at);
    const to = at + verb + phraseAt(TO_WHOM, tokens, at + verb);
    const list = verb > 0 ? actorsAt(reading, to) : null;
    if (!list) return false;
    if (list.next >= end || !tokens[list.next]!.isWord) return list.next >= end - 1;
    at = list.next + 1;
    if (tokens[list.next]!.lower !== 'và') return false;
  }
  return false;
}

const PASSING_ON = phraseTable(['gửi', 'báo cáo', 'trình']);
const TO_WHOM = phraseTable(['cho', 'về', 'đến', 'tới']);

/** `trước ngày …/12/2026`: there will be a deadline, and `structure/blank` asks for it. */
const isLeftOpen = (reading: Reading, unit: Unit): boolean =>
  openTimes(reading).some((blank) => overlaps(blank, unit));

/** What stands before the day by which work is to be done. */
const ASKS_FOR_DAY = pattern('iu')`
  \<(?:
    trước|xong|hết|vào|trong|(?:chậm|muộn) nhất(?: (?:là|đến|vào))?|không (?:quá|muộn hơn)
    |thời (?:hạn|gian)(?: hoàn thành)?\s*:
  ) $
`;

const openTimes = oncePer(({ text }: Reading) => blanksIn(text).filter(({ kind }) => kind === 'time'));

/** A deadline of the last sentence that speaks of completion governs the whole item. */
function deadlineOfLastSentence(
  text: string,
  sentences: readonly Sentence[],
  deadlines: readonly Deadline[],
): Deadline | null {
  const last = sentences.at(-1);
  const deadline = deadlines.at(-1);
  if (!last || !deadline || sentences.length < 2 || last.numbered || deadline.start < last.start) return null;
  const before = text.slice(Math.max(last.start, deadline.start - 24), deadline.start);
  const opening = text.slice(last.start, last.start + 24);
  return WHOLE_ITEM.test(before) || OPENS_WHOLE.test(opening) || OPENS_PRODUCT.test(opening)
    ? deadline
    : null;
}

function missingAt({ text, tokens }: Reading, clause: Clause, work: Work): MissingDeadline {
  const inClause = work.head.start >= clause.start;
  const from = inClause ? work.head.start : clause.start;
  const end = wordsEnd(tokens, clause, from, PRODUCT_WORDS);
  const goesOn = /^\s+[\p{L}\d]/u.test(text.slice(end, clause.end));
  const product = textOf(text, { start: from, end }) + (goesOn ? '…' : '');
  return {
    start: clause.start,
    end: clause.end,
    quoted: { start: from, end },
    product: inClause ? product : `${work.verb} ${product}`,
  };
}

/** The end of some words from a place on, before the next comma or the clause's end. */
function wordsEnd(tokens: readonly Token[], clause: Span, from: number, count: number): number {
  const first = tokenFrom(tokens, from);
  let end = tokens[first]?.end ?? from;
  for (let i = first; i < first + count && i < tokens.length && tokens[i]!.end <= clause.end; i++) {
    // The comma of `1,35 tỷ đồng` ends nothing.
    const isInside = tokens[i + 1]?.start === tokens[i]!.end && tokens[i - 1]?.end === tokens[i]!.start;
    if (/^[,;:(.]$/u.test(tokens[i]!.text) && i > first + 2 && !isInside) break;
    if (tokens[i]!.isWord) end = tokens[i]!.end;
  }
  return end;
}
