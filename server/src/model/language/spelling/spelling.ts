import { remembered } from '../../../text/memo';
import { type Span, span } from '../../../text/span';
import { capitalised } from '../../../text/words';
import { FIXED_PAIRS } from '../data/fixed-pairs';
import { LOAN_WORDS } from '../data/loan-words';
import { NAMES, POSTS } from '../data/names';
import { foldWord } from '../fold';
import { isFrequent, pairSeen, pairTied, pairWeight, rankOf, SYLLABLES_BY_RANK } from '../frequency';
import { bareOf, misplacedTone, spell, syllableOf, toneOf, withPlacement } from '../syllable';
import type { Form, Word, Words } from '../words';
import { countedOneEditAway } from './one-edit-away';
import { fromTelex } from './telex';

/** A word that Vietnamese spelling does not allow. */
export interface SpellingFault {
  readonly span: Span;
  readonly found: string;
  /** The common syllable that is one edit away, or the two that were run together. */
  readonly suggestion: string;
  readonly kind: 'syllable' | 'tone-mark';
}

const MARKED = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/;
/** One edit away from a syllable at most. */
const LONGEST_SLIP = 8;
/** Two syllables run together at most. */
const LONGEST_WORD = 14;
const LATIN_WORD = /^\p{Script=Latin}+$/u;

type Verdict = Pick<SpellingFault, 'kind' | 'suggestion'> | typeof RIGHT | typeof UNSURE;
const RIGHT = 'right';
/** No syllable, and near to none that is so common that it must be meant: `phiênn`. */
const UNSURE = 'unsure';
const MOST_VERDICTS = 3_000;

/**
 * Words that are no syllables (`ngiêm`, `truờng`) and those with the tone mark on the wrong letter (`hòang`).
 * Only lower-case words, or such with one capital in front, that carry a mark of Vietnamese are looked at; parts of
 * hyphenated foreign names are not.
 */
export function spellingFaults({ text, list }: Words): SpellingFault[] {
  const faults: SpellingFault[] = [];
  for (const [i, word] of list.entries()) {
    if (word.form.rank >= 0 && word.form.shape === 'lower' && word.form.text === word.form.folded) continue;
    const verdict = verdictOf(word.form);
    if (verdict === RIGHT || isGlued(text, word)) continue;
    const kind = verdict === UNSURE ? 'syllable' : verdict.kind;
    const likely = verdict === UNSURE ? null : verdict.suggestion;
    const mayBeOther = kind === 'syllable' && word.form.shape !== 'mixed';
    const suggestion = (mayBeOther && wantedByNeighbours(list, i, likely)) || likely;
    if (suggestion !== null) faults.push(misspelt(word, suggestion, kind));
  }
  return faults;
}

/** The fault that a word is, with what to write instead. */
export const misspelt = (
  { start, end, form }: Word,
  suggestion: string,
  kind: SpellingFault['kind'],
): SpellingFault => ({ span: span(start, end), found: form.text, suggestion, kind });

function verdictOf({ text, shape }: Form): Verdict {
  if (shape !== 'lower' && shape !== 'capital' && shape !== 'mixed') return RIGHT;
  return verdicts[shape](text);
}

const verdicts = {
  lower: remembered(MOST_VERDICTS, (text) => judge(text, false)),
  capital: remembered(MOST_VERDICTS, (text) => judge(text, true)),
  mixed: remembered(MOST_VERDICTS, judgeCapitals),
};

const HAS_VOWEL = /[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/;

/** The folded word that a folded word is a slip of the keyboard for; the word itself where it is none, or an abbreviation. */
export function meantBy(folded: string): string {
  if (!HAS_VOWEL.test(folded)) return folded;
  const verdict = judge(folded, false);
  return verdict === RIGHT || verdict === UNSURE || verdict.suggestion.includes(' ')
    ? folded
    : foldWord(verdict.suggestion);
}

/** `tRiển`, `củaSở`: a capital inside a syllable, or inside two; abbreviations (`TTg`, `kWh`) are none. */
function judgeCapitals(word: string): Verdict {
  const lower = word.toLowerCase();
  if (lower.length < 3 || !MARKED.test(lower)) return RIGHT;
  if (rankOf(foldWord(lower)) < 0) return judgeGlued(word);
  const capitals = [...word].filter((letter) => letter !== letter.toLowerCase()).length;
  const suggestion = capitals > word.length / 2 ? word.toUpperCase() : withCapital(word, lower);
  return { kind: 'syllable', suggestion };
}

/**
 * Two syllables without the blank between them, the second with a capital: `củaSở`. Where the first has one too, they hardly
 * go without each other, `CôngThương`: `BảoViệt` is a firm's name.
 */
function judgeGlued(word: string): Verdict {
  const parts = /^(\p{L}\p{Ll}*)(\p{Lu}\p{Ll}+)$/u.exec(word)?.slice(1) ?? [];
  if (parts.length === 0 || !parts.every((part) => isCommon(part.toLowerCase()))) return RIGHT;
  const [first, second] = parts.map((part) => rankOf(foldWord(part.toLowerCase())));
  const isName = word[0] !== word[0]!.toLowerCase() && !pairTied(first!, second!);
  return isName
    ? RIGHT
    : {
        kind: 'syllable',
        suggestion: isSmallBehind(parts) ? `${parts[0]} ${parts[1]!.toLowerCase()}` : parts.join(' '),
      };
}

/** `Giáo dục`, and not `Giáo Dục`: two halves of a word that no name has two capitals in, as `Công Thương` has. */
function isSmallBehind([first, second]: readonly string[]): boolean {
  const pair = `${first} ${second}`;
  return (
    !NAMED.has(pair) && (NAMED.has(`${first} ${second!.toLowerCase()}`) || PAIRED.has(pair.toLowerCase()))
  );
}

const PAIRED: ReadonlySet<string> = new Set(FIXED_PAIRS);
/** Every two words side by side in the names that have a form of their own. */
const NAMED: ReadonlySet<string> = new Set(
  [...NAMES, ...POSTS].flatMap((name) =>
    name.split(' ').map((word, i, words) => `${word} ${words[i + 1]?.replace(',', '') ?? ''}`),
  ),
);

const isCommon = (lower: string): boolean => isFrequent(rankOf(foldWord(lower)));

/** What has no repair nearby is a foreign word or a name, and right. */
function judge(word: string, capital: boolean): Verdict {
  const lower = word.toLowerCase();
  if (
    lower.length < 2 ||
    lower.length > LONGEST_WORD ||
    !MARKED.test(lower) ||
    !LATIN_WORD.test(lower) ||
    LOAN_WORDS.has(lower)
  )
    return RIGHT;
  if (misplacedTone(lower))
    return { kind: 'tone-mark', suggestion: withCapital(word, withPlacement(lower, 'old')) };
  if (syllableOf(lower) !== null) return RIGHT;
  const repaired =
    fromTelex(lower) ??
    withLetterOnce(lower) ??
    nearestSyllable(lower, capital) ??
    (capital ? null : splitWord(lower));
  if (repaired) return { kind: 'syllable', suggestion: withCapital(word, repaired) };
  return capital || lower.length > LONGEST_SLIP ? RIGHT : UNSURE;
}

/**
 * The counted syllable one edit away that goes best with the words before and behind: `phiênn họp`, `kế hoạh`; null
 * where none goes better than what is likely by itself.
 */
function wantedByNeighbours(list: readonly Word[], at: number, likely: string | null): string | null {
  const { form, gap } = list[at]!;
  const next = list[at + 1];
  const before = gap === 'space' ? list[at - 1]!.form.rank : -1;
  const after = next?.gap === 'space' ? next.form.rank : -1;
  const weightOf = (rank: number): number => pairWeight(before, rank) + pairWeight(rank, after);
  let best = -1;
  let most = likely === null ? 0 : weightOf(rankOf(foldWord(likely)));
  for (const rank of countedOneEditAway(form.folded)) {
    const weight = weightOf(rank);
    if (weight > most) [best, most] = [rank, weight];
  }
  return best < 0 ? null : withCapital(form.text, SYLLABLES_BY_RANK[best]!);
}

/**
 * A word that a hyphen, a dot, an apostrophe or a digit joins to another: a piece of a name or an address; or what is
 * left of a word beside a letter that was lost (U+FFFD).
 */
export function isGlued(text: string, { start, end }: Word): boolean {
  return (
    /[-‑.@_'’\ufffd]/.test(text[start - 1] ?? '') ||
    /^(?:[-‑@_'’\ufffd]|\.\p{L})/u.test(text.slice(end, end + 2))
  );
}

const withCapital = (found: string, word: string): string =>
  found[0] === found[0]!.toLowerCase() ? word : capitalised(word);

/**
 * The common syllable one edit away from a word: a letter or mark changed, put in, left out or two letters
 * swapped; of a name (`marksOnly`) only with the same letters, as `Kạn` is no misspelt `Hạn`.
 */
function nearestSyllable(lower: string, marksOnly: boolean): string | null {
  if (lower.length > LONGEST_SLIP) return null;
  const direct = spelledAnew(lower);
  if (direct) return direct;
  const bare = bareOf(lower);
  const near = countedOneEditAway(lower)
    .filter(isFrequent)
    .map((rank) => SYLLABLES_BY_RANK[rank]!);
  return near.find((syllable) => !marksOnly || bareOf(syllable) === bare) ?? null;
}

/** `buổii`, `bbuổi`: the last letter or the first one came twice. */
function withLetterOnce(lower: string): string | null {
  const [first, second] = lower;
  const once = [
    ...(lower.at(-1) === lower.at(-2) ? [lower.slice(0, -1)] : []),
    ...(first === second ? [lower.slice(1)] : []),
  ];
  return once.find((syllable) => rankOf(foldWord(syllable)) >= 0) ?? null;
}

/** Two syllables run together, `thựchiện`, that are often side by side. */
function splitWord(lower: string): string | null {
  for (let i = 2; i <= lower.length - 2; i++) {
    const first = lower.slice(0, i);
    const second = lower.slice(i);
    if (pairSeen(rankOf(foldWord(first)), rankOf(foldWord(second)))) return `${first} ${second}`;
  }
  return null;
}

/** The same letters and tone in the right order of marks: `ngừơi`. */
function spelledAnew(lower: string): string | null {
  const { plain, tone, marks } = toneOf(lower);
  if (marks !== 1) return null;
  const word = spell(plain, tone);
  return word !== lower && syllableOf(word) ? word : null;
}
