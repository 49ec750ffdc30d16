import { isNear } from '../../../text/near';
import { type Span, span } from '../../../text/span';
import { CUE } from '../cues';
import { BOUND_SYLLABLES } from '../data/bound-syllables';
import type { Entry } from '../dictionary';
import { type EntryHit, entriesIn } from '../entry-hits';
import { foldWord, inCaseOf } from '../fold';
import { pairSeen, pairTied, rankOf, SYLLABLES_BY_RANK, saidThrough } from '../frequency';
import { numberOf, ratioOf } from '../odds';
import { syllableOf } from '../syllable';
import type { Word, Words } from '../words';
import { rivalsOf } from './likelier';
import { isInRareWord } from './rare-words';
import { endsRight, isAtSeam } from './slip-seams';

/** A wrong wording and what to write instead. */
export interface Slip {
  readonly span: Span;
  readonly found: string;
  readonly suggestion: string;
  /**
   * `wording`: another spelling of the same words; `misspelt`: what the words beside it ask for; `missing-word`: a word
   * was forgotten.
   */
  readonly kind: 'wording' | 'misspelt' | 'missing-word';
}

const BOUND = new Map(
  BOUND_SYLLABLES.map(({ syllable, after, before }) => [
    syllable,
    { after: after.split(' '), before: new Set(before.split(' ')) },
  ]),
);

/** The slips of a paragraph: fixed wordings, fixed expressions with a hole, and years and months put wrongly. */
export function slipsIn(words: Words): Slip[] {
  const slips = entriesIn(words).flatMap((hit) =>
    hit.entry.topic === 'comma' ? [] : slipOfEntry(words, hit),
  );
  for (let i = 0; i < words.list.length; i++) {
    if ((words.list[i]!.form.cues & CUE.slip) === 0) continue;
    const slip = patternAt(words, i);
    if (slip && !slips.some((other) => other.span.start < slip.span.end && slip.span.start < other.span.end))
      slips.push(slip);
  }
  return slips.sort((a, b) => a.span.start - b.span.start);
}

function slipOfEntry({ text, list }: Words, { entry, from, to }: EntryHit): Slip[] {
  const first = list[from]!;
  const last = list[to - 1]!;
  const kind = entry.topic === 'slip' ? 'wording' : 'missing-word';
  if (kind === 'wording' && isAtSeam(list, from, to, entry)) return [];
  // `khả năng xuất khẩu` contains `năng xuất`, but its words belong to their neighbours; `đúng quy định` is said through.
  const before = isMeantBehind(list, from, entry) ? 'none' : neighbours(list, from - 1);
  const isContext = kind === 'wording' && endsRight(entry);
  const after = isContext || isMeantBefore(list, to, entry) ? 'none' : neighbours(list, to - 1);
  if (before === 'tied' || after === 'tied') return [];
  if (
    before === 'seen' &&
    after === 'seen' &&
    (kind === 'missing-word' || !(endsBeforeName(list, from, to, entry) || goesAsWell(list, from, to, entry)))
  )
    return [];
  if (
    kind === 'missing-word' &&
    (goesOn(entry, list[to]) ||
      !hasWitnesses(entry, before, after, list[to]) ||
      isInRareWord(list, to - 1) ||
      isBesideUnknown(list, from, to) ||
      isInName(list, from, to))
  )
    return [];
  const found = text.slice(first.start, last.end);
  const isShort = entry.words.length < entry.right.split(' ').length;
  return [
    {
      span: span(first.start, last.end),
      found,
      suggestion: inCaseOf(found, entry.right),
      kind: isShort ? 'missing-word' : kind,
    },
  ];
}

/** Whether the word before goes with the first word because it goes with what is meant: `đúng quy đinh`. */
function isMeantBehind(list: readonly Word[], from: number, { right }: Entry): boolean {
  const [before, first] = [list[from - 1], list[from]!];
  const [meant, next] = right.split(' ').map(foldWord);
  return (
    before !== undefined &&
    first.gap === 'space' &&
    first.form.folded === meant &&
    saidThrough(before.form.folded, meant, next ?? '')
  );
}

/** The same of the last word and the one behind it: `bão hiểm xã hội`. */
function isMeantBefore(list: readonly Word[], to: number, { right }: Entry): boolean {
  const [last, after] = [list[to - 1]!, list[to]];
  const meant = right.split(' ').map(foldWord);
  return (
    after?.gap === 'space' &&
    last.form.folded === meant.at(-1) &&
    saidThrough(meant.at(-2) ?? '', last.form.folded, after.form.folded)
  );
}

/** Whether the first word is right, and the last goes with the first of a name only: `chủ trì cuộc hợp Ban Chỉ đạo`. */
const endsBeforeName = (list: readonly Word[], from: number, to: number, { right }: Entry): boolean =>
  list[to]!.form.shape === 'capital' &&
  list[to - 1]!.form.shape === 'lower' &&
  list[from]!.form.folded === foldWord(right.split(' ')[0]!);

/** Whether what is meant goes with both neighbours as well as what is written: `việc sử lý theo`. */
function goesAsWell(list: readonly Word[], from: number, to: number, { right }: Entry): boolean {
  const meant = right.split(' ');
  return (
    pairSeen(list[from - 1]!.form.rank, rankOf(foldWord(meant[0]!))) &&
    pairSeen(rankOf(foldWord(meant.at(-1)!)), list[to]!.form.rank)
  );
}

/**
 * Whether the words that meet at the hole are said so, `trang tin điện tử`, or the last one of a cut expression begins
 * another word, `quản lý nhà chung cư`, or is there and misspelt, `phòng cháy chữa chày`.
 */
function goesOn({ words, hole, cut }: Entry, next?: Word): boolean {
  if (cut !== null)
    return (
      next?.gap === 'space' &&
      (isNear(next.form.folded, cut) || ratio(words.at(-1)!, next.form.folded) >= ONE_WORD)
    );
  return ratio(words[hole - 1]!, words[hole]!) >= SAID_SO;
}

const ratio = (first: string, second: string): number => ratioOf(numberOf(first), numberOf(second)) ?? 0;

/** How much likelier than chance two words are that are said together, and two that are one, in bits. */
const SAID_SO = 1;
const ONE_WORD = 3;

/**
 * A lone word on one side of the hole is no witness where a word stands beside it outside, for the two may be one that
 * nobody counted: `tổ chức khai giảng`. So it is behind a cut expression, where what was cut off does not go with the next.
 */
function hasWitnesses(
  { words, hole, cut }: Entry,
  before: Neighbours,
  after: Neighbours,
  next?: Word,
): boolean {
  if (cut !== null && BEGINS_MANY.has(words.at(-1)!))
    return next?.gap === 'space' && pairSeen(rankOf(cut), next.form.rank);
  return (
    (hole > 1 || before === 'none' || BOUND.has(words[0]!)) && (words.length - hole !== 1 || after === 'none')
  );
}

/** The last syllables of cut expressions that begin many words: `quản lý nhà văn hóa`, `công nghệ thông minh`. */
const BEGINS_MANY: ReadonlySet<string> = new Set(['nhà', 'thực', 'thông']);

/** A name has words of its own choice: `Cục Quản lý nhà`, `Khoa Công nghệ thông tin`. */
function isInName(list: readonly Word[], from: number, to: number): boolean {
  const isCapital = ({ form }: Word): boolean => form.shape === 'capital';
  if (list.slice(from + 1, to).some(isCapital)) return true;
  // `các phòng: Quy hoạch, Quản lý nhà và đô thị`
  if (isCapital(list[from]!) && list[from]!.gap === 'comma') return true;
  return from > 0 && list[from]!.gap === 'space' && isCapital(list[from]!) && isCapital(list[from - 1]!);
}

/** Beside a misspelt word nothing need be missing: `triển khai thực hịên`. */
function isBesideUnknown(list: readonly Word[], from: number, to: number): boolean {
  const isUnknown = ({ form }: Word): boolean => form.rank < 0 && form.shape === 'lower';
  const next = list[to];
  return (
    (list[from]!.gap === 'space' && isUnknown(list[from - 1]!)) ||
    (next !== undefined && next.gap === 'space' && isUnknown(next))
  );
}

const isSyllable = ({ form }: Word): boolean => form.rank >= 0 || syllableOf(form.folded) !== null;

/** `none`: no word stands there. */
type Neighbours = 'tied' | 'seen' | 'strange' | 'none';

/** How well a word goes with the one after it. */
function neighbours(list: readonly Word[], at: number): Neighbours {
  const word = list[at];
  const next = list[at + 1];
  if (word === undefined || next?.gap !== 'space') return 'none';
  if (pairTied(word.form.rank, next.form.rank)) return 'tied';
  return pairSeen(word.form.rank, next.form.rank) ? 'seen' : 'strange';
}

function patternAt(words: Words, at: number): Slip | null {
  const { folded } = words.list[at]!.form;
  if (folded === 'tháng') return doubledMonth(words, at);
  if (folded === 'nhìn' || folded === 'hướng') return horizonWithoutYear(words, at);
  const bound = BOUND.get(folded);
  return bound ? boundAlone(words, at, bound) : null;
}

/** `phương hướng tháng 3 tháng cuối năm`: the first `tháng` is one too many. */
function doubledMonth({ text, list }: Words, at: number): Slip | null {
  const [first, number, second, tail] = list.slice(at, at + 4);
  if (!first || number?.form.shape !== 'number' || second?.form.folded !== 'tháng') return null;
  if (number.gap !== 'space' || second.gap !== 'space') return null;
  if (tail?.gap !== 'space' || (tail.form.folded !== 'đầu' && tail.form.folded !== 'cuối')) return null;
  // December is the last month of a year, January the first one.
  if (Number(number.form.text) === (tail.form.folded === 'đầu' ? 1 : 12)) return null;
  const found = text.slice(first.start, second.end);
  return {
    span: span(first.start, second.end),
    found,
    suggestion: text.slice(number.start, second.end),
    kind: 'wording',
  };
}

/** `tầm nhìn đến 2045`, `định hướng đến 2030`: a year wants its `năm`. */
function horizonWithoutYear({ text, list }: Words, at: number): Slip | null {
  const before = list[at - 1]?.form.folded;
  if (list[at]!.gap !== 'space' || (before !== 'tầm' && before !== 'định')) return null;
  const to = list[at + 1];
  const year = list[at + 2];
  if (to?.form.folded !== 'đến' || to.gap !== 'space' || year?.gap !== 'space') return null;
  if (!/^20\d\d$/.test(year.form.text)) return null;
  const start = list[at - 1]!.start;
  const found = text.slice(start, year.end);
  const suggestion = `${text.slice(start, year.start)}năm ${year.form.text}`;
  return { span: span(start, year.end), found, suggestion, kind: 'missing-word' };
}

/** `giai 2021-2025`: a syllable that never stands alone. */
function boundAlone(
  { text, list }: Words,
  at: number,
  { after, before }: { after: readonly string[]; before: ReadonlySet<string> },
): Slip | null {
  const word = list[at]!;
  const next = list[at + 1];
  if (word.form.shape !== 'lower' || (word.gap !== 'space' && word.gap !== 'comma')) return null;
  const last = word.gap === 'space' ? list[at - 1]! : null;
  // A word that stands twice is told as such.
  if (last && (before.has(last.form.folded) || last.form.id === word.form.id)) return null;
  // What is misspelt beside it may be the other half.
  if (isBesideUnknown(list, at, at + 1) || (word.gap === 'space' && !isSyllable(list[at - 1]!))) return null;
  if (
    next?.gap !== 'space' ||
    next.form.id === word.form.id ||
    after.includes(next.form.folded) ||
    !/^(?:lower|number)$/.test(next.form.shape)
  )
    return null;
  // Nothing is missing where one of the two is misspelt: `đông đốc`, `giai quyết`.
  const meant = last && partnerFor(list, at, before);
  if (last && meant)
    return {
      span: span(last.start, word.end),
      found: text.slice(last.start, word.end),
      suggestion: inCaseOf(last.form.text, `${meant} ${word.form.text}`),
      kind: 'misspelt',
    };
  const found = text.slice(word.start, next.end);
  const place = span(word.start, next.end);
  const marked = withOtherMarks(word, next);
  if (marked) return { span: place, found, suggestion: `${marked} ${next.form.text}`, kind: 'misspelt' };
  const near = after.find((other) => isNear(next.form.folded, other));
  if (near) return { span: place, found, suggestion: `${word.form.text} ${near}`, kind: 'misspelt' };
  const suggestion = `${word.form.text} ${after[0]} ${next.form.text}`;
  return { span: place, found, suggestion, kind: 'missing-word' };
}

/**
 * What the word before a bound one is a slip for: the one word near it that hardly goes without the bound one, where
 * it belongs to no other word itself.
 */
function partnerFor(list: readonly Word[], at: number, partners: ReadonlySet<string>): string | null {
  const { form, gap } = list[at - 1]!;
  if (form.shape !== 'lower' && form.shape !== 'capital') return null;
  if (gap === 'space' && pairTied(list[at - 2]!.form.rank, form.rank)) return null;
  const { rank } = list[at]!.form;
  const near = [...partners].filter((other) => isNear(form.folded, other) && pairTied(rankOf(other), rank));
  return near.length === 1 ? near[0]! : null;
}

/** The word with other marks that hardly goes without the next one. */
function withOtherMarks({ form }: Word, next: Word): string | null {
  const tied = rivalsOf(form.bare).filter((rank) => rank !== form.rank && pairTied(rank, next.form.rank));
  return tied.length === 1 ? SYLLABLES_BY_RANK[tied[0]!]! : null;
}
