import { GRAMMAR_WORDS } from '../data/reduplications';
import type { Word, Words } from '../words';
import { DATED, type Repetition, repetition, sameCase, YEAR } from './repetition';

const LONGEST = 12;

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

/** Before a post they make another one of it, or a body: `phó giám đốc, giám đốc`, `Ban Chủ nhiệm, Chủ nhiệm`. */
const RANKS = new Set(['phó', 'tổng', 'ban']);

/** Ends of a name that goes on with the body which it belongs to: `Ủy ban Thường vụ Quốc hội, Quốc hội`, `Ủy viên Hội đồng trường`. */
const BEFORE_BODIES = new Set(['vụ', 'trực', 'viên', 'tịch', 'phòng', 'biểu', 'thư']);

/** Whether the first copy ends a longer name and the second is a name itself. */
const endsLongerName = (list: readonly Word[], first: number): boolean =>
  list[first]!.gap === 'space' &&
  list[first]!.form.shape === 'capital' &&
  BEFORE_BODIES.has(list[first - 1]!.form.folded);

/**
 * Whether the first copy only ends what stands before it, so that the second may be another thing: `Tổ đại biểu, đại
 * biểu`, `bán thành phẩm, thành phẩm`.
 */
const endsPart = (list: readonly Word[], first: number): boolean =>
  list[first]!.gap === 'space' && !GRAMMAR_WORDS.has(list[first]!.form.folded);

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
  if (!sameCase(words, first, second) || !sameMarks(words, first, length)) return false;
  const inner = list.slice(first + 1, second).some(({ gap }) => gap === 'comma');
  if (
    list[second]!.gap === 'comma' &&
    list[first]!.gap === 'space' &&
    RANKS.has(list[first - 1]!.form.folded)
  )
    return false;
  if (list[second]!.gap === 'comma' && endsLongerName(list, first)) return false;
  if (list[second]!.gap === 'comma')
    return (
      (inner && length >= LEAST_OF_LIST) ||
      (!endsPart(list, first) &&
        /^[,;.)](?!\d)/.test(words.text.slice(list[second + length - 1]!.end, after?.end)))
    );
  const { gap, form } = list[first]!;
  // `tổ chức chính trị - xã hội, tổ chức xã hội, tổ chức xã hội - nghề nghiệp`
  if (inner && /[-–/]\s?$/.test(words.text.slice(Math.max(0, list[first]!.start - 2), list[first]!.start)))
    return false;
  return !inner || gap !== 'space' || (form.shape === 'lower' && GRAMMAR_WORDS.has(form.folded));
}

/**
 * Whether the marks in both copies are the same, as they are not in `cho, mượn, cho mượn`; in `thế chấp, nhận thế chấp,
 * nhận cầm cố` the last word of each begins another part of the list.
 */
function sameMarks({ list }: Words, first: number, length: number): boolean {
  const second = first + length;
  for (let i = 1; i < length; i++) if (list[first + i]!.gap !== list[second + i]!.gap) return false;
  const opensPart = list[second - 1]!.gap === 'comma' && list[second]!.gap === 'space';
  return !(opensPart && list[second + length]?.gap === 'space');
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
