import { SURNAMES } from '../../../syntax/person-name';
import { addTo } from '../../../text/grouping';
import { isNear } from '../../../text/near';
import { capitalised } from '../../../text/words';
import { FIXED_PAIRS } from '../data/fixed-pairs';
import { NAMES, NUMBERED_TYPES, POSTS } from '../data/names';
import { PERSON_HEADS } from '../data/person-heads';
import { foldWord } from '../fold';
import { pairTied, saidThrough } from '../frequency';
import { leastRarityOf, numberOf, ratioElsewhereOf, ratioOf } from '../odds';
import { bareOf, sameButForY, syllableOf } from '../syllable';
import { startsSentence, type Word, type Words } from '../words';
import { isInRareWord } from './rare-words';

/** What fixed pairs have behind their first half, and before their second. */
const [seconds, firsts] = [new Map<string, string[]>(), new Map<string, string[]>()];
for (const [first, second] of FIXED_PAIRS.map((pair) => pair.split(' ') as [string, string])) {
  addTo(seconds, first, second);
  addTo(firsts, second, first);
}

/** What has a capital in mid-sentence, by its first two words: `chính phủ`. */
const NAMED: ReadonlySet<string> = new Set(
  [...NAMES, ...POSTS, ...NUMBERED_TYPES].map((name) => foldWord(name).split(' ', 2).join(' ')),
);

/** The half of a fixed pair that a word is meant for, beside words that go with nothing else; null where none is. */
export function fixedHalf(words: Words, at: number): string | null {
  const { list } = words;
  const { shape } = list[at]!.form;
  if (shape === 'lower') return halfAt(list, at);
  if (shape === 'upper') return isAmongCapitals(list, at) ? (halfAt(list, at)?.toUpperCase() ?? null) : null;
  if (shape !== 'capital' || !mayBeFirstOfPair(words, at)) return null;
  const half = halfAt(list, at);
  if (half === null) return null;
  const isNamed = NAMED.has(`${half} ${list[at + 1]!.form.folded}`);
  return isNamed || startsSentence(words, at) ? capitalised(half) : null;
}

/** `VĂN PHONG`, among words in capitals that are no person's name. */
function isAmongCapitals(list: readonly Word[], at: number): boolean {
  const isName = SURNAMES.some((surname) => list[0]!.form.text === surname.toUpperCase());
  return (
    !isName &&
    [wordBefore(list, at), wordAfter(list, at)].every(
      (one) => one === undefined || one.form.shape === 'upper',
    )
  );
}

/** `Thông nhất thời gian`, `của Chinh phủ`: a capital before a small letter, and not that of a person: `đồng chí Thông nhất trí`. */
function mayBeFirstOfPair({ list }: Words, at: number): boolean {
  const before = wordBefore(list, at);
  return (
    wordAfter(list, at)?.form.shape === 'lower' &&
    (before === undefined || (before.form.shape === 'lower' && !PERSON_HEADS.has(before.form.folded)))
  );
}

const wordBefore = (list: readonly Word[], at: number): Word | undefined =>
  list[at]?.gap === 'space' ? list[at - 1] : undefined;
const wordAfter = (list: readonly Word[], at: number): Word | undefined =>
  list[at + 1]?.gap === 'space' ? list[at + 1] : undefined;

/** It has the same letters, or is near where the word is rare; null where none or two are. */
function halfAt(list: readonly Word[], at: number): string | null {
  const { form } = list[at]!;
  const [before, after] = [wordBefore(list, at), wordAfter(list, at)];
  const halves = [
    ...(before && form.shape !== 'capital' ? secondsBehind(list, at) : []),
    ...(after ? firstsBefore(list, at) : []),
  ];
  if (halves.length === 0 || isHalf(form.folded, before, after)) return null;
  const rarity = leastRarityOf(numberOf(form.folded));
  const isRare = form.rank < 0 && rarity >= RARE;
  const meant = halves.filter(
    (half) => isSlipOf(form, half, rarity) || (isRare && isNear(half, form.folded)),
  );
  const [half, ...others] = new Set(meant);
  if (!half || others.length > 0 || sameButForY(half, form.folded)) return null;
  // Beside a misspelt word, that one may be the other half: `đồng chi rtả`.
  const isWord = [form, before?.form, after?.form].every((one) => one === undefined || isSyllable(one));
  return isWord && !isSaid(form.folded, before, after) ? half : null;
}

const isHalf = (folded: string, before: Word | undefined, after: Word | undefined): boolean =>
  (before !== undefined && (seconds.get(before.form.folded)?.includes(folded) ?? false)) ||
  (after !== undefined && (firsts.get(after.form.folded)?.includes(folded) ?? false));

/** The second halves for the word before, where that one belongs to no other word: `cán bộ|`, and not `địa bàn họp|`. */
function secondsBehind(list: readonly Word[], at: number): readonly string[] {
  const halves = seconds.get(list[at - 1]!.form.folded) ?? [];
  const outer = wordBefore(list, at - 1);
  if (halves.length === 0 || isInRareWord(list, at - 1)) return [];
  if (!outer || !goTogether(outer, list[at - 1]!)) return halves;
  return halves.filter((half) => saidThrough(outer.form.folded, list[at - 1]!.form.folded, half));
}

/** The first halves for the word behind, where that one begins no other word: `Nếu |trên địa bàn`. */
function firstsBefore(list: readonly Word[], at: number): readonly string[] {
  const halves = firsts.get(list[at + 1]!.form.folded) ?? [];
  const outer = wordAfter(list, at + 1);
  if (halves.length === 0 || isInRareWord(list, at + 1)) return [];
  if (!outer || !goTogether(list[at + 1]!, outer)) return halves;
  return halves.filter((half) => saidThrough(half, list[at + 1]!.form.folded, outer.form.folded));
}

/** Whether two words are one, or are said together far more often than by chance; names and numbers stand beside any word. */
const goTogether = (first: Word, second: Word): boolean =>
  first.form.shape !== 'number' &&
  second.form.shape === 'lower' &&
  (pairTied(first.form.rank, second.form.rank) ||
    (ratioOf(numberOf(first.form.folded), numberOf(second.form.folded)) ?? 0) >= TOGETHER);

const isSyllable = ({ rank, shape, text }: Word['form']): boolean =>
  rank >= 0 || shape !== 'lower' || syllableOf(text) !== null;

/**
 * The same letters with other marks: `dẩy mạnh` is `đẩy mạnh`, `khơi dậy mạnh mẽ` is not. Marks are lost, and the hook is
 * taken for the tilde; who writes a common word with marks of its own means it: `cần bộ`.
 */
function isSlipOf({ bare, folded }: Word['form'], half: string, rarity: number): boolean {
  const isSameOnset = (half[0] === 'đ') === (folded[0] === 'đ') || half.slice(1) === folded.slice(1);
  if (!isSameOnset || bareOf(half) !== bare) return false;
  return rarity >= COMMON || losesMarks(folded, half);
}

/** Whether a word is another one without some of its marks, or with a tilde for its hook or the other way round. */
export function losesMarks(folded: string, other: string): boolean {
  const [few, all] = [marked(folded), marked(other)];
  let at = 0;
  for (const character of all) if (character === few[at]) at++;
  return at === few.length || withTilde(few) === withTilde(all);
}

const withTilde = (marked: string): string => marked.replace('\u0309', '\u0303');

/** The letters, each before its marks, the stroke of `đ` among these. */
const marked = (word: string): string => word.normalize('NFD').replace('đ', 'd\u0335');

/** Whether a word is known beside one of its neighbours: `đình công`; a rare one that only general prose knows so is no witness. */
function isSaid(folded: string, before: Word | undefined, after: Word | undefined): boolean {
  const number = numberOf(folded);
  const pairs = [
    ...(before ? [[numberIn(before), number] as const] : []),
    ...(after ? [[number, numberIn(after)] as const] : []),
  ];
  if (pairs.some(([first, second]) => ratioOf(first, second) !== null)) return true;
  if (leastRarityOf(number) >= RARE) return false;
  return pairs.some(([first, second]) => (ratioElsewhereOf(first, second) ?? 0) >= SAID);
}

/** Numbers are counted as one word. */
const numberIn = ({ form }: Word): number => numberOf(form.shape === 'number' ? '#' : form.folded);

/** What is said so in general prose, by so many bits. */
const SAID = 2;
/** Two words that are said together are no neighbours by chance, by so many bits. */
const TOGETHER = 3;
/** Words rarer than this are hardly ever meant, and less rare ones are in everybody's mouth, in bits. */
const RARE = 17;
const COMMON = 15;
