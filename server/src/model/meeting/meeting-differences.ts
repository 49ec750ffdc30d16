import { type Hunk, hunksOf } from '../../text/hunks';
import { type Span, span } from '../../text/span';
import { withoutMarks } from '../../text/words';
import { pairTied } from '../language/frequency';
import { misplacedTone, syllableOf } from '../language/syllable';
import type { Word } from '../language/words';
import { comparable, type MeetingName } from './meeting-name';

/** A place where the name departs from the one in the subject. */
export interface MeetingDifference {
  /** In the opening's or closing's text. */
  readonly span: Span;
  readonly found: string;
  /** What the subject says there; empty where the found words are too many. */
  readonly suggestion: string;
  /** The words of the subject that differ, in its text, with those around where they are no number. */
  readonly inSubject: Span;
  readonly kind: 'noun' | 'number' | 'extra' | 'missing' | 'other';
  /** Whether the subject is certainly the one that is wrong. */
  readonly isSubjects?: boolean;
}

/** The difference at a place of the opening's or closing's text. */
export const differenceAt = (
  text: string,
  at: Span,
  { suggestion, inSubject, kind }: Pick<MeetingDifference, 'suggestion' | 'inSubject' | 'kind'>,
): MeetingDifference => ({ span: at, found: text.slice(at.start, at.end), suggestion, inSubject, kind });

const MAX_HUNK = 2;
const MAX_WORDS = 80;

/** What a name may have or lack as a whole: `và`, `công tác`, `giao ban`, and the office that meets (`giao ban Trường`). */
const FREE_PHRASES: ReadonlySet<string> = new Set(
  'và|các|của|về|công tác|tỉnh|sở|cuộc họp|hội nghị|ngày|năm|việc|kỳ|thường kỳ|định kỳ|thường lệ|giao ban|tổng kết|sơ kết|bộ|cục|chi cục|xã|phường|thành phố|trường|nhà trường|bệnh viện|viện|trung tâm|công ty|tổng công ty|tập đoàn|cơ quan|đơn vị|ngành|toàn ngành'.split(
    '|',
  ),
);

const COUNTED = new Set(['tháng', 'năm', 'tuần', 'ngày']);
const UNITS = new Set(['tháng', 'năm', 'quý', 'tuần', 'kỳ', 'lần', 'thứ', 'khóa']);

/**
 * Where the opening or the closing (`other`) calls the meeting otherwise than the subject: another number, or one
 * or two words too many, too few or changed between words that agree. Longer stretches that one has more
 * than the other are legitimate shortening; `tháng 3` and `tháng 03` agree.
 */
export function meetingDifferences(
  subject: MeetingName,
  other: MeetingName,
  text: string,
): MeetingDifference[] {
  const [inFull, called] = [subject.words.slice(0, MAX_WORDS), other.words.slice(0, MAX_WORDS)];
  const [a, b] = [abbreviated(inFull, called), abbreviated(called, inFull)];
  const asWhole = [otherNoun(a, b, text), otherYears(a, b, text)].filter((difference) => difference !== null);
  const hunks = hunksOf(a.map(comparable), b.map(comparable));
  const others = merged(hunks).flatMap((hunk) => judge(hunk, a, b, text) ?? []);
  return [...asWhole, ...others];
}

/** `Hội đồng nhân dân` as one word where the other name says `HĐND`. */
function abbreviated(words: readonly Word[], others: readonly Word[]): readonly Word[] {
  const codes = others.filter(({ form }) => form.shape === 'upper' && form.text.length > 2);
  return codes.reduce((list: readonly Word[], { form }) => {
    const letters = withoutMarks(form.text);
    const initials = list.map((word) => withoutMarks(word.form.folded[0]!).toUpperCase()).join('');
    const at = initials.indexOf(letters);
    const run = list.slice(at, at + letters.length);
    if (at < 0 || run.some((word, i) => word.form.text.length < 2 || (i > 0 && word.gap !== 'space')))
      return list;
    return list.toSpliced(at, letters.length, { ...run[0]!, end: run.at(-1)!.end, form });
  }, words);
}

/** Two changes with but a word between them are one: `thường lệ` and `bất thường`. */
function merged(hunks: readonly Hunk[]): Hunk[] {
  const found: Hunk[] = [];
  for (const hunk of hunks) {
    const last = found.at(-1);
    const whole = last && { ...hunk, fromA: last.fromA, fromB: last.fromB };
    const isOne = whole && hunk.fromA - last.toA <= 1 && whole.toA - whole.fromA <= MAX_HUNK;
    if (isOne && whole.toB - whole.fromB <= MAX_HUNK) found[found.length - 1] = whole;
    else found.push(hunk);
  }
  return found;
}

/** Nouns for meetings of different kinds; those that are in none of the lists go with any. */
const KINDS = ['cuộc họp|buổi họp|phiên họp', 'hội nghị', 'buổi làm việc', 'hội thảo', 'buổi tiếp'].map(
  (nouns) => nouns.split('|'),
);
const AGREEING = 2;

/** `cuộc họp` against `Hội nghị`, where the same name goes on behind it. */
function otherNoun(a: readonly Word[], b: readonly Word[], text: string): MeetingDifference | null {
  const [own, other] = [nounOf(a), nounOf(b)];
  if (!own || !other || own.kind === other.kind) return null;
  const agree = Array.from({ length: AGREEING }, (_, i) => [a[own.length + i], b[other.length + i]] as const);
  if (!agree.every(([x, y]) => x && y && comparable(x) === comparable(y))) return null;
  return differenceAt(text, span(b[0]!.start, b[other.length - 1]!.end), {
    suggestion: writtenOf(a.slice(0, own.length)),
    inSubject: span(a[0]!.start, a[own.length - 1]!.end),
    kind: 'noun',
  });
}

function nounOf(words: readonly Word[]): { kind: number; length: number } | null {
  for (const length of [2, 3]) {
    const noun = foldedOf(words.slice(0, length));
    const kind = KINDS.findIndex((nouns) => nouns.includes(noun));
    if (kind >= 0) return { kind, length };
  }
  return null;
}

/** `năm học 2025 - 2026` against `năm học 2026 - 2027`; only names with one such range each are compared. */
function otherYears(a: readonly Word[], b: readonly Word[], text: string): MeetingDifference | null {
  const [own, other] = [rangesIn(a), rangesIn(b)];
  if (own.length !== 1 || other.length !== 1) return null;
  const [[from, to], [first, last]] = [own[0]!, other[0]!];
  if (from.form.text === first.form.text && to.form.text === last.form.text) return null;
  return differenceAt(text, span(first.start, last.end), {
    suggestion: `${from.form.text} - ${to.form.text}`,
    inSubject: span(from.start, to.end),
    kind: 'number',
  });
}

const rangesIn = (words: readonly Word[]): (readonly [Word, Word])[] =>
  words.flatMap((word, i) => {
    const next = words[i + 1];
    const isRange = next && isYear(word) && isYear(next) && next.start - word.end <= 3;
    return isRange ? [[word, next] as const] : [];
  });

const isYear = ({ form }: Word): boolean => /^20\d\d$/.test(form.text);

function judge(hunk: Hunk, a: readonly Word[], b: readonly Word[], text: string): MeetingDifference | null {
  const { fromA, toA, fromB, toB } = hunk;
  const missing = a.slice(fromA, toA);
  const extra = b.slice(fromB, toB);
  const [own, other] = [missing[0], extra[0]];
  if (isInDate(a, fromA, toA) && toB === fromB) return null;
  if (isInDate(b, fromB, toB) && toA === fromA) return null;
  if (own && other && isNumber(own) && isNumber(other)) {
    const isOnly = missing.length === 1 && extra.length === 1;
    // A number counts with its unit: `tháng 3` against `tháng 4`, `6 tháng` against `9 tháng`.
    const before = fromA > 0 ? b[fromB - 1] : undefined;
    const after = isOnly ? b[toB] : undefined;
    if (before && UNITS.has(before.form.folded))
      return otherNumber(text, [before, other], [a[fromA - 1]!, own]);
    if (after && COUNTED.has(after.form.folded)) return otherNumber(text, [other, after], [own, a[toA]!]);
    if (isOnly) return null;
  }
  const cut = cutShort(hunk, a, b, text) ?? subjectCutShort(hunk, a, b, text);
  if (cut) return cut;
  if (missing.length > MAX_HUNK || extra.length > MAX_HUNK) return null;
  if ([...missing, ...extra].some(isMisspelt) || repeats(a, fromA, toA) || repeats(b, fromB, toB))
    return null;
  // The words on both sides must agree: two of them, or all there are.
  if (fromB < 2 || b.length - toB < 2 || a.length - toA < 2 || toB >= b.length) return null;
  const isFreely = isFree(missing) && isFree(extra) && !isOtherPurpose(missing, extra);
  if (isFreely && !isStrayUnit(b, fromB, toB, missing)) return null;
  const before = b[fromB - 1]!;
  const after = b[toB]!;
  const suggestion = joined([before, ...missing, { ...after, gap: a[toA]!.gap }]);
  const kind = extra.length === 0 ? 'missing' : missing.length === 0 ? 'extra' : 'other';
  const inSubject = span(a[fromA - 1]!.start, a[toA]!.end);
  return differenceAt(text, span(before.start, after.end), { suggestion, inSubject, kind });
}

/** `30 tháng 4 năm 2025` for `30/4/2025`: a word of a date that is written out. */
const isInDate = (words: readonly Word[], from: number, to: number): boolean =>
  to - from === 1 &&
  /^(?:tháng|năm)$/u.test(words[from]!.form.folded) &&
  [words[from - 1], words[to]].every((word) => word !== undefined && isNumber(word));

/** Words with which no name ends. */
const GOES_ON = new Set('tháng năm quý tuần khóa thứ số và của về với cho tại'.split(' '));

/**
 * `công tác tháng, triển khai …` for `công tác tháng 02, …`, `năm` for `năm 2026` at the end, `môi` for `môi trường`: the other
 * half of what was begun is missing.
 */
function cutShort(
  { fromA, toA, fromB, toB }: Hunk,
  a: readonly Word[],
  b: readonly Word[],
  text: string,
): MeetingDifference | null {
  const more = oneMore({ words: a, from: fromA, to: toA }, { words: b, from: fromB, to: toB });
  if (!more) return null;
  const [lost, before, written] = more;
  // What ends the paragraph may still be written on.
  const isAtEnd = toA === a.length && toB === b.length && text.slice(written.end).trim() !== '';
  const isBegun = GOES_ON.has(before.form.folded) && (isAtEnd || (isNumber(lost) && toB < b.length));
  if (!isBegun && !(isAtEnd && isOtherHalf(before, lost))) return null;
  return differenceAt(text, span(written.start, written.end), {
    suggestion: joined([before, lost]),
    inSubject: span(before.start, lost.end),
    kind: 'missing',
  });
}

/** A stretch of one of the names. */
interface Stretch {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

const LEAST_BEFORE = 3;

/** The one word that a name has more than the other, the word before it, and the same in the other. */
function oneMore(long: Stretch, short: Stretch): readonly [more: Word, before: Word, written: Word] | null {
  if (long.to - long.from !== 1 || short.to !== short.from || short.from < LEAST_BEFORE) return null;
  const [more, before] = [long.words[long.from], long.words[long.from - 1]];
  const written = short.words[short.from - 1];
  return more && before && written ? [more, before, written] : null;
}

const isOtherHalf = (before: Word, { form, gap }: Word): boolean =>
  gap === 'space' &&
  (pairTied(before.form.rank, form.rank) || PURPOSES.has(`${before.form.folded} ${form.folded}`));

/** `… nhiệm vụ quý II năm` at the end of the subject, where the name has `năm 2026` elsewhere. */
function subjectCutShort(
  { fromA, toA, fromB, toB }: Hunk,
  a: readonly Word[],
  b: readonly Word[],
  text: string,
): MeetingDifference | null {
  const found = oneMore({ words: b, from: fromB, to: toB }, { words: a, from: fromA, to: toA });
  if (!found || toA !== a.length) return null;
  const [more, before, written] = found;
  if (!GOES_ON.has(before.form.folded) && !isOtherHalf(before, more)) return null;
  const difference = differenceAt(text, span(before.start, more.end), {
    suggestion: written.form.text,
    inSubject: span(written.start, written.end),
    kind: 'extra',
  });
  return { ...difference, isSubjects: true };
}

const joined = (words: readonly Word[]): string =>
  words.reduce((text, { form, gap }) => text + (text && (gap === 'comma' ? ', ' : ' ')) + form.text, '');

const writtenOf = (words: readonly Word[]): string => words.map(({ form }) => form.text).join(' ');
const foldedOf = (words: readonly Word[]): string => words.map(({ form }) => form.folded).join(' ');

/** A number and its unit, in either order. */
type Counted = readonly [Word, Word];

function otherNumber(text: string, found: Counted, own: Counted): MeetingDifference {
  return differenceAt(text, span(found[0].start, found[1].end), {
    suggestion: writtenOf(own),
    inSubject: span(own[0].start, own[1].end),
    kind: 'number',
  });
}

/** What is no syllable, or has its tone mark on the wrong letter, is reported as such. */
const isMisspelt = ({ form }: Word): boolean =>
  form.rank < 0 && form.shape === 'lower' && (syllableOf(form.folded) === null || misplacedTone(form.folded));

/** Words that are written twice are reported as such. */
function repeats(words: readonly Word[], from: number, to: number): boolean {
  const length = to - from;
  return (
    length > 0 && words.slice(from, to).every(({ form }, i) => words[from + i - length]?.form.id === form.id)
  );
}

/** `khóa XIX` counts as `khóa 19` does. */
const isNumber = ({ form }: Word): boolean => form.shape === 'number' || /^[IVX]+$/.test(form.text);

/** Whether words are free phrases or numbers, one or two of them. */
function isFree(words: readonly Word[]): boolean {
  const phrase = foldedOf(words);
  return (
    FREE_PHRASES.has(phrase) || words.every((word) => FREE_PHRASES.has(word.form.folded) || isNumber(word))
  );
}

/** What a meeting is for may be left unsaid, but not said otherwise: `cuộc họp sơ kết` against `cuộc họp giao ban`. */
const PURPOSES: ReadonlySet<string> = new Set(['giao ban', 'sơ kết', 'tổng kết']);

const isOtherPurpose = (missing: readonly Word[], extra: readonly Word[]): boolean =>
  [missing, extra].every((words) => PURPOSES.has(foldedOf(words)));

/** `tháng 6 tháng`: a unit before a number that has its unit behind it. */
function isStrayUnit(b: readonly Word[], fromB: number, toB: number, missing: readonly Word[]): boolean {
  return (
    missing.length === 0 &&
    toB - fromB === 1 &&
    UNITS.has(b[fromB]!.form.folded) &&
    b[toB] !== undefined &&
    isNumber(b[toB]!)
  );
}
