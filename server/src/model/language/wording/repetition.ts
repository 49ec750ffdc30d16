import { SURNAMES } from '../../../syntax/person-name';
import { type Span, span } from '../../../text/span';
import {
  BEFORE_PAPERS,
  DIALLED,
  ENDS_ONCE,
  GRAMMAR_WORDS,
  KINDS_OF_PERSON,
  PAPERS,
  REDUPLICATIONS,
} from '../data/reduplications';
import { pairTied } from '../frequency';
import { startsSentence, type Word, type Words } from '../words';
import { isSeam } from './seams';

/** Words that stand twice, one copy right behind the other. */
export interface Repetition {
  /** Both copies. */
  readonly span: Span;
  /** What to take out: the second copy and what parts it from the first. */
  readonly surplus: Span;
  readonly found: string;
  /** One copy. */
  readonly suggestion: string;
}

const LONGEST = 12;

/** A word written twice: `pháp luật luật`. Reduplications and the seam of two compounds are right. */
export function repeatedWords(words: Words): Repetition[] {
  const { list } = words;
  const found: Repetition[] = [];
  for (let i = 1; i < list.length; i++) {
    const word = list[i]!;
    if (word.gap !== 'space' || list[i - 1]!.form.id !== word.form.id) continue;
    if (isDoubledNumber(words, i) || isPaperBegunTwice(list, i)) {
      found.push(repetition(words, i - 1, i, 1));
      continue;
    }
    if (!isRepeatable(list, i) || !sameCase(words, i - 1, i) || belongsToPhrase(list, i) || isSeam(list, i))
      continue;
    found.push(repetition(words, i - 1, i, 1));
  }
  return found;
}

/** Two to twelve words written twice: `về thu gom, xử lý về thu gom, xử lý`. */
export function repeatedPhrases(words: Words): Repetition[] {
  const { list } = words;
  const ids = new Int32Array(list.length);
  for (let i = 0; i < ids.length; i++) ids[i] = list[i]!.form.id;
  const found: Repetition[] = [];
  for (let n = 2; n <= LONGEST; n++) {
    // How many words up to here equal the one n places before.
    let run = 0;
    for (let i = n; i < ids.length; i++) {
      run = ids[i] === ids[i - n] ? run + 1 : 0;
      if (run < n) continue;
      const first = i - 2 * n + 1;
      run = 0;
      if (isRun(words, first, n) && isPhrase(list, first, n) && isDoubled(words, first, n)) {
        found.push(repetition(words, first, first + n, n));
      }
    }
  }
  return withoutOverlaps(found);
}

/** Whether nothing but spaces, commas and the slashes of dates stands between the words of both copies. */
function isRun({ text, list }: Words, first: number, length: number): boolean {
  for (let i = first + 1; i < first + 2 * length; i++) {
    const { gap, start, form } = list[i]!;
    if (gap === 'space' || gap === 'comma') continue;
    const last = list[i - 1]!;
    if (form.shape !== 'number' || last.form.shape !== 'number' || text.slice(last.end, start) !== '/')
      return false;
  }
  return true;
}

/** Of repetitions that overlap the one that begins first, and of those the shortest. */
function withoutOverlaps(found: readonly Repetition[]): Repetition[] {
  const kept: Repetition[] = [];
  for (const one of [...found].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    if (one.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(one);
  }
  return kept;
}

function repetition({ text, list }: Words, first: number, second: number, length: number): Repetition {
  const start = list[first]!.start;
  const end = list[second + length - 1]!.end;
  const kept = list[first + length - 1]!.end;
  return {
    span: span(start, end),
    surplus: span(kept, end),
    found: text.slice(start, end),
    suggestion: text.slice(start, kept),
  };
}

/** Before a post they make another one of it, or a body: `phó giám đốc, giám đốc`, `Ban Chủ nhiệm, Chủ nhiệm`. */
const RANKS = new Set(['phó', 'tổng', 'ban']);

/** `lập Kế kế hoạch`; a name before its verb, as in `sông Chảy chảy qua`, stands behind other words. */
function isPaperBegunTwice(list: readonly Word[], second: number): boolean {
  const [before, first, word, after] = list.slice(Math.max(0, second - 2), second + 2);
  return (
    second > 1 &&
    first!.gap === 'space' &&
    first!.form.shape === 'capital' &&
    word!.form.shape === 'lower' &&
    after?.gap === 'space' &&
    PAPERS.has(`${word!.form.folded} ${after.form.folded}`) &&
    BEFORE_PAPERS.has(before!.form.folded)
  );
}

const DATED = new Set(['ngày', 'tháng']);
const YEAR = /^(?:19|20)\d\d$/;

/** Names that are said twice: `dân tộc Lô Lô`. */
const TWICE: ReadonlySet<string> = new Set(['Lô']);

/**
 * Whether a second copy is a fault at all: `ngày ngày` is said, `ngày ngày 05` is not; `nhà nhà` is, `nhà nhà nước` is
 * not, nor is anything behind a number; `năm năm` are five years, but not in `6 tháng đầu năm năm`.
 */
function isRepeatable(list: readonly Word[], second: number): boolean {
  const { form } = list[second]!;
  if (isCompassPoint(list, second) || isGivenName(list, second)) return false;
  if (form.shape === 'number' || form.folded.length < 2 || TWICE.has(form.text)) return false;
  if (!REDUPLICATIONS.has(form.folded)) return true;
  const after = list[second + 1];
  if (isPeriodOfEvery(list, second)) return false;
  if (after?.form.shape === 'number' && DATED.has(form.folded)) return true;
  if (form.folded === 'năm' && after?.form.folded === 'học' && isSchoolYear(list, second + 2)) return true;
  if (form.folded === 'năm' && after?.gap === 'space' && YEAR.test(after.form.text))
    return !beginsPeriod(list, second + 1);
  if (after?.gap === 'space' && after.form.shape !== 'number' && pairTied(form.rank, after.form.rank))
    return true;
  const before = list[second - 1]!.gap === 'space' ? list[second - 2]?.form : undefined;
  if (before && ENDS_ONCE.has(`${before.folded} ${form.folded}`)) return true;
  if (
    form.folded === 'người' &&
    after?.gap === 'space' &&
    (BEFORE_PERSONS.has(before?.folded ?? '') || isKindOfPerson(list, second + 1))
  )
    return true;
  // `tháng cuối cuối năm`
  if (PART_OF_YEAR.has(form.folded) && after?.gap === 'space' && PERIODS.has(after.form.folded)) return true;
  return before?.shape === 'number' || (form.folded === 'năm' && PART_OF_YEAR.has(before?.folded ?? ''));
}

/** `2026 - 2030`, `2026 đến 2030`, `2026 đến năm 2030` */
function beginsPeriod(list: readonly Word[], at: number): boolean {
  const [next, ...others] = list.slice(at + 1, at + 4);
  if (!next) return false;
  if (!UNTIL.has(next.form.folded)) return YEAR.test(next.form.text);
  const year = others[0]?.form.folded === 'năm' ? others[1] : others[0];
  return year !== undefined && YEAR.test(year.form.text);
}

/** `2026 - 2027`, `2026`; `năm năm học 2021 - 2026` are five of them. */
function isSchoolYear(list: readonly Word[], at: number): boolean {
  const [first, last] = [list[at]?.form.text ?? '', list[at + 1]?.form.text ?? ''];
  return YEAR.test(first) && !(YEAR.test(last) && Number(last) - Number(first) > 1);
}

/** `người người cao tuổi`; `người người thi đua`, and beside `nhà nhà`, are all people. */
function isKindOfPerson(list: readonly Word[], at: number): boolean {
  if (
    list.some(
      ({ form, gap }, i) => form.folded === 'nhà' && gap === 'space' && list[i - 1]!.form.folded === 'nhà',
    )
  )
    return false;
  const [one, other] = [list[at]!.form.folded, list[at + 1]];
  return (
    KINDS_OF_PERSON.has(one) || (other?.gap === 'space' && KINDS_OF_PERSON.has(`${one} ${other.form.folded}`))
  );
}

const UNTIL = new Set(['đến', 'tới']);

/** `người người` are all people, but not `của người người tiêu dùng`. */
const BEFORE_PERSONS: ReadonlySet<string> = new Set(['của', 'cho', 'với']);

/** `kế hoạch hằng năm năm 2026`: what is done every year has one for that year. */
function isPeriodOfEvery(list: readonly Word[], second: number): boolean {
  const [every, after] = [list[second - 2], list[second + 1]];
  return (
    list[second - 1]!.gap === 'space' &&
    EVERY.has(every?.form.folded ?? '') &&
    PERIODS.has(list[second]!.form.folded) &&
    after?.gap === 'space' &&
    (after.form.shape === 'number' || NAMES_YEAR.has(after.form.folded))
  );
}

/** `năm học 2026 - 2027`, `năm sau` */
const NAMES_YEAR = new Set(['học', 'nay', 'sau', 'trước']);
const EVERY = new Set(['hằng', 'hàng']);

/** `600 600 triệu đồng`: between two words in small letters, which no table has; `năm 2026 2026`. */
function isDoubledNumber({ text, list }: Words, second: number): boolean {
  const [before, one, after] = [list[second - 2], list[second - 1]!, list[second + 1]];
  if (one.form.shape !== 'number' || !/^\d{2,}$/.test(text.slice(one.start, one.end))) return false;
  const isYear = YEAR.test(one.form.text) && one.gap === 'space' && before?.form.folded === 'năm';
  if (isYear) return true;
  const isInSentence = one.gap === 'space' && after?.gap === 'space' && after.form.shape === 'lower';
  return isInSentence && before?.form.shape === 'lower' && !DIALLED.has(before.form.folded);
}

/** `Tây Tây Bắc`, `Nam Đông Nam`: a point of the compass between two others. */
function isCompassPoint(list: readonly Word[], second: number): boolean {
  const after = list[second + 1];
  const [own, next] = [list[second]!.form.folded, after?.gap === 'space' ? after.form.folded : ''];
  return (LENGTHWISE.has(own) && CROSSWISE.has(next)) || (CROSSWISE.has(own) && LENGTHWISE.has(next));
}

/** `Nguyễn Văn Văn`: behind a surname, with no further word, the second copy is the name by which somebody is called. */
const isGivenName = (list: readonly Word[], second: number): boolean =>
  list[second]!.form.shape === 'capital' &&
  list[second - 1]!.gap === 'space' &&
  SURNAMES.includes(list[second - 2]?.form.text ?? '') &&
  list[second + 1]?.gap !== 'space';

const LENGTHWISE = new Set(['bắc', 'nam']);
const CROSSWISE = new Set(['đông', 'tây']);

const PERIODS = new Set(['tuần', 'tháng', 'quý', 'năm']);
const PART_OF_YEAR = new Set(['đầu', 'giữa', 'cuối']);

/** Whether the pair is part of a longer repetition, which `repeatedPhrases` reports: `hội hội hội`. */
function belongsToPhrase(list: readonly Word[], second: number): boolean {
  const next = list[second + 1];
  return next?.gap === 'space' && next.form.folded === list[second]!.form.folded;
}

/** `sông Chảy chảy qua` and a heading run into its paragraph differ in case; a copied word does not. */
function sameCase(words: Words, first: number, second: number): boolean {
  const one = words.list[first]!.form.shape;
  const two = words.list[second]!.form.shape;
  return one === two || (one === 'capital' && two === 'lower' && startsSentence(words, first));
}

/** `kiểm tra, tu sửa, kiểm tra, tu sửa kênh mương`: of a list that stands twice nobody means the second. */
const LEAST_OF_LIST = 4;

/**
 * Whether two equal runs of words are one phrase copied. `tiêu chí, tiêu chí thành phần` and `sơ kết, tổng
 * kết, tổng hợp` are lists: behind a comma the second copy must end its clause, and a phrase with a comma in
 * it must begin where a phrase can.
 */
function isDoubled(words: Words, first: number, length: number): boolean {
  const { list } = words;
  const second = first + length;
  const after = list[second + length];
  if (!sameCase(words, first, second)) return false;
  const inner = list.slice(first + 1, second).some(({ gap }) => gap === 'comma');
  if (
    list[second]!.gap === 'comma' &&
    list[first]!.gap === 'space' &&
    RANKS.has(list[first - 1]!.form.folded)
  )
    return false;
  if (list[second]!.gap === 'comma')
    return (
      (inner && length >= LEAST_OF_LIST) ||
      /^[,;.)]/.test(words.text.slice(list[second + length - 1]!.end, after?.start))
    );
  const { gap, form } = list[first]!;
  return !inner || gap !== 'space' || (form.shape === 'lower' && GRAMMAR_WORDS.has(form.folded));
}

/** `a`, `b` name parts of a list; `ý`, `ở` are words. */
const isWord = ({ form }: Word): boolean => form.folded.length > 1 || form.folded !== form.bare;

/** At least two words of letters that are not the same word over again. */
function isPhrase(list: readonly Word[], from: number, length: number): boolean {
  let letters = 0;
  for (let i = from; i < from + length; i++)
    if (list[i]!.form.shape !== 'number' && isWord(list[i]!)) letters++;
  if (letters >= 2) return list[from]!.form.folded !== list[from + 1]!.form.folded;
  // `năm 2026 năm 2026`
  const year = list[from + 1]!;
  if (length === 2 && list[from]!.form.folded === 'năm' && YEAR.test(year.form.text))
    return list[from + 2]?.gap === 'space';
  // `ngày 10/9/2025 ngày 10/9/2025`
  return length === DATE && DATED.has(list[from]!.form.folded);
}

/** The words of a date that is written in digits: `ngày`, and three numbers. */
const DATE = 4;
