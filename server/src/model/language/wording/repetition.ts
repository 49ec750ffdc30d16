import { SURNAMES } from '../../../syntax/person-name';
import { type Span, span } from '../../../text/span';
import {
  BEFORE_PAPERS,
  DIALLED,
  ENDS_ONCE,
  KINDS_OF_PERSON,
  PAPERS,
  REDUPLICATIONS,
  SAID_TWICE_BEFORE,
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

/** Two copies of some words, by the indices of their first ones. */
export function repetition({ text, list }: Words, first: number, second: number, length: number): Repetition {
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

/** Words that a day or a month stands behind. */
export const DATED = new Set(['ngày', 'tháng']);
/** A year of these times, alone. */
export const YEAR = /^(?:19|20)\d\d$/;

/** Names that are said twice: `dân tộc Lô Lô`. */
const TWICE: ReadonlySet<string> = new Set(['Lô']);

/**
 * Whether a second copy is a fault at all: `ngày ngày` is said, `ngày ngày 05` is not; `nhà nhà` is, `nhà nhà nước` is
 * not, nor is anything behind a number; `năm năm` are five years, but not in `6 tháng đầu năm năm`.
 */
function isRepeatable(list: readonly Word[], second: number): boolean {
  const { form } = list[second]!;
  if (isCompassPoint(list, second) || isGivenName(list, second) || isSaidTwiceBefore(list, second))
    return false;
  if (form.shape === 'number' || form.folded.length < 2 || TWICE.has(form.text)) return false;
  if (!REDUPLICATIONS.has(form.folded)) return true;
  const after = list[second + 1];
  if (isPeriodOfEvery(list, second)) return false;
  // `Thứ năm năm, rà soát …`, but `lần thứ năm năm 2026`
  if (list[second - 2]?.form.folded === 'thứ') return after?.form.shape !== 'number';
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

/** `lớp lớp thế hệ`; the middle of the middle of the country, `Trung Trung Bộ`, is no `Bắc Trung Trung Bộ`. */
function isSaidTwiceBefore(list: readonly Word[], second: number): boolean {
  const after = list[second + 1];
  if (after?.gap !== 'space') return false;
  const phrase = `${list[second]!.form.folded} ${after.form.folded}`;
  if (phrase !== 'trung bộ') return SAID_TWICE_BEFORE.has(phrase);
  return list[second - 1]!.gap !== 'space' || list[second - 2]?.form.shape !== 'capital';
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
export function sameCase(words: Words, first: number, second: number): boolean {
  const one = words.list[first]!.form.shape;
  const two = words.list[second]!.form.shape;
  return one === two || (one === 'capital' && two === 'lower' && startsSentence(words, first));
}
