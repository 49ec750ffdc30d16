import { overlaps, type Span } from '../../text/span';
import { type Annotation, annotationsIn } from '../assignment/annotations';
import { type Work, workAt } from '../assignment/work';
import type { Clause, Sentence } from '../unit/clauses';
import type { Reading } from '../unit/reading';
import { type Token, textOf, tokenFrom } from '../unit/tokens';
import { SUPERVISING } from '../unit/verbs';
import type { Deadline } from './deadline';

/** A sentence or numbered clause of a task, with what it asks for. */
export interface TaskPart extends Span {
  /** Null where the words ask for nothing: the rest of a list, a reason, a statement. */
  readonly work: Work | null;
  /** The deadlines that govern it. */
  readonly deadlines: readonly Deadline[];
}

/** A product that has no deadline. */
export interface MissingDeadline extends Span {
  /** From the first word of the request to its head verb, inside the part. */
  readonly request: Span;
  /** The head verb and the first words of the product, with `…` where it goes on: `ban hành Quy chế phối hợp…`. */
  readonly product: string;
}

export interface TaskTime {
  /** Whether the task should say by when it is to be done. */
  readonly expectsDeadline: boolean;
  /** Listed where clauses are numbered or sentences have deadlines of their own; else empty. */
  readonly parts: readonly TaskPart[];
  readonly missing: readonly MissingDeadline[];
}

/** Verbs of one's own doing: a clause that begins with them is not a part of what another clause supervises. */
const OWN_DOING =
  /^(?:tham\s+mưu|báo\s+cáo|trình|gửi|tổng\s+hợp|chủ\s+trì|phối\s+hợp|chỉ\s+đạo|hoàn\s+thành)/iu;
const WHOLE_ITEM = /(?<!\p{L})(?:hoàn\s+thành|xong|thời\s+hạn|thời\s+gian)[\s:(]*$/iu;
const OPENS_WHOLE = /^(?:hoàn\s+thành|thời\s+hạn|thời\s+gian|báo\s+cáo\s+kết\s+quả)/iu;
/** Work that follows a schedule given elsewhere. */
const SCHEDULED =
  /(?<!\p{L})(?:theo\s+(?:đúng\s+)?|đúng\s+)(?:tiến\s+độ|lộ\s+trình|kế\s+hoạch|niên\s+độ|thời\s+hạn|thời\s+gian)(?=\s+(?:đã|được|đề|chung|quy|đặt|hàng|hằng|yêu)(?!\p{L})|\s*[.,;)]|\s*$)/u;
const PRODUCT_WORDS = 12;

/**
 * Reads a task's own words (without its marker) for the deadlines that its parts have and lack. `deadlines` are
 * those of the same text. `inherited` tells that the lead-in sets one for all.
 */
export function taskTimeOf(reading: Reading, deadlines: readonly Deadline[], inherited = false): TaskTime {
  const { text, sentences } = reading;
  const times = annotationsIn(reading).filter(({ kind }) => kind === 'time');
  const ofWhole = times.filter((time) => sentences.some((sentence) => isRemark(reading, sentence, time)));
  const isTimed = ofWhole.length > 0;
  const whole =
    deadlines.find((deadline) => ofWhole.some((time) => overlaps(deadline, time))) ??
    wholeItemDeadline(text, sentences, deadlines);
  const parts: TaskPart[] = [];
  const missing: MissingDeadline[] = [];
  for (const sentence of sentences) {
    for (const unit of unitsOf(sentence)) {
      const works = unit.clauses.map((clause) => workOf(reading, clause));
      dropSupervised(text, unit.clauses, works);
      const own = deadlines.filter((deadline) => overlaps(deadline, unit));
      const governing = own.length > 0 ? own : whole ? [whole] : [];
      const isGoverned = inherited || isTimed || whole || times.some((time) => overlaps(time, unit));
      const lacking = isGoverned ? -1 : lackingClause(text, unit, works, own);
      if (lacking >= 0)
        missing.push(missingAt(text, reading.tokens, unit.clauses[lacking]!, works[lacking]!));
      const main =
        works.find((work) => work?.kind === 'deliverable') ?? works.find((work) => work !== null) ?? null;
      if (main || own.length > 0)
        parts.push({ start: unit.start, end: unit.end, work: main, deadlines: governing });
    }
  }
  const dated = deadlines.some(({ kind }) => kind === 'date' || kind === 'period' || kind === 'duration');
  const expectsDeadline = dated || parts.some((part) => part.work?.kind === 'deliverable');
  const divided = sentences.some((sentence) => sentence.numbered) || (deadlines.length > 0 && !whole);
  return { expectsDeadline, parts: divided && parts.length > 1 ? parts : [], missing };
}

/** Whether a time stands in a sentence of remarks alone, which are of the whole task: `Đơn vị chủ trì: …; thời hạn: …` */
const isRemark = (reading: Reading, { start, end }: Sentence, time: Annotation): boolean =>
  start <= time.from && time.from < end && annotationsIn(reading).some(({ from }) => from === start);

interface Unit extends Span {
  readonly clauses: readonly Clause[];
}

/** Numbered clauses are tasks of their own; the clauses of a plain sentence share its deadline. */
function unitsOf(sentence: Sentence): Unit[] {
  return sentence.numbered
    ? sentence.clauses.map((clause) => ({ start: clause.start, end: clause.end, clauses: [clause] }))
    : [sentence];
}

function workOf(reading: Reading, clause: Clause): Work | null {
  const own = workBetween(reading, clause);
  return own ?? (clause.intro ? workBetween(reading, clause.intro) : null);
}

function workBetween(reading: Reading, span: Span): Work | null {
  return workAt(reading, tokenFrom(reading.tokens, span.start), tokenFrom(reading.tokens, span.end));
}

/** `Chỉ đạo thực hiện việc số hóa …; xây dựng …`: the later clauses are what is supervised. */
function dropSupervised(text: string, clauses: readonly Clause[], works: (Work | null)[]): void {
  const first = works[0];
  if (!first || !SUPERVISING.includes(first.verb)) return;
  for (let i = 1; i < works.length; i++) {
    const work = works[i];
    if (
      work &&
      work.actors.length === 0 &&
      !OWN_DOING.test(text.slice(clauses[i]!.start, clauses[i]!.start + 24))
    )
      works[i] = { ...work, kind: 'continuing' };
  }
}

/** The first clause with a product that no deadline in it or behind it governs; -1 where there is none. */
function lackingClause(
  text: string,
  { clauses }: Unit,
  works: readonly (Work | null)[],
  deadlines: readonly Deadline[],
): number {
  const last = deadlines.at(-1);
  return clauses.findIndex((clause, i) => {
    if (works[i]?.kind !== 'deliverable' || (last && last.end > clause.start)) return false;
    return !SCHEDULED.test(text.slice(clause.start, clause.end));
  });
}

/** A deadline of the last sentence that speaks of completion governs the whole item. */
function wholeItemDeadline(
  text: string,
  sentences: readonly Sentence[],
  deadlines: readonly Deadline[],
): Deadline | null {
  const last = sentences.at(-1);
  const deadline = deadlines.at(-1);
  if (!last || !deadline || sentences.length < 2 || last.numbered || deadline.start < last.start) return null;
  const before = text.slice(Math.max(last.start, deadline.start - 24), deadline.start);
  return WHOLE_ITEM.test(before) || OPENS_WHOLE.test(text.slice(last.start, last.start + 24))
    ? deadline
    : null;
}

function missingAt(text: string, tokens: readonly Token[], clause: Clause, work: Work): MissingDeadline {
  const inClause = work.head.start >= clause.start;
  const from = inClause ? work.head.start : clause.start;
  const request = {
    start: Math.min(inClause ? Math.max(work.start, clause.start) : clause.start, from),
    end: inClause ? work.head.end : wordsEnd(tokens, clause, from, 4),
  };
  const end = wordsEnd(tokens, clause, from, PRODUCT_WORDS);
  const goesOn = /^\s+[\p{L}\d]/u.test(text.slice(end, clause.end));
  const product = textOf(text, { start: from, end }) + (goesOn ? '…' : '');
  return {
    start: clause.start,
    end: clause.end,
    request,
    product: inClause ? product : `${work.verb} ${product}`,
  };
}

/** The end of some words from a place on, before the next comma or the clause's end. */
function wordsEnd(tokens: readonly Token[], clause: Span, from: number, count: number): number {
  const first = tokenFrom(tokens, from);
  let end = tokens[first]?.end ?? from;
  for (let i = first; i < first + count && i < tokens.length && tokens[i]!.end <= clause.end; i++) {
    if (/^[,;:(.]$/u.test(tokens[i]!.text) && i > first + 2) break;
    if (tokens[i]!.isWord) end = tokens[i]!.end;
  }
  return end;
}
