import {
  BEFORE_BI,
  BEGUN_ANEW,
  CLOSED_WORDS,
  DOERS,
  ENDS_BEFORE_NAMES,
  ENDS_BEFORE_NUMBERS,
  GRAMMAR_WORDS,
  LONE_NOUNS,
  NAMED_AFTER,
  SAID_BOTH_WAYS,
  SECOND_COMPOUNDS,
  VERBS_OF_DOERS,
  WHOLE_WORDS,
  WITH_FIELDS,
} from '../data/reduplications';
import { pairSeen, pairTied, saidThrough } from '../frequency';
import { numberOf, ratioOf } from '../odds';
import type { Word } from '../words';

/** The seam of two compounds, `thi công | công trình`; names join freely, `Hội Hội`. */
export function isSeam(list: readonly Word[], second: number): boolean {
  const word = list[second]!;
  const before = list[second - 2];
  const after = list[second + 1];
  if (word.form.folded === 'bị' && BEFORE_BI.has(before?.form.folded ?? '')) return true;
  if (isNamedAfter(list, second) || isBehindWhole(list, second)) return true;
  if (GRAMMAR_WORDS.has(word.form.folded) || after?.gap !== 'space' || after.form.shape === 'number')
    return false;
  if (list[second - 1]!.gap !== 'space' || before === undefined || GRAMMAR_WORDS.has(before.form.folded))
    return false;
  const { rank } = word.form;
  if (after.form.folded === 'số' && list[second + 2]?.form.shape === 'number') return false;
  if (SAID_BOTH_WAYS.has(`${before.form.folded} ${word.form.folded} ${after.form.folded}`)) return true;
  const isSecond = SECOND_COMPOUNDS.has(`${word.form.folded} ${after.form.folded}`);
  if (isSecond && WHOLE_WORDS.has(`${before.form.folded} ${word.form.folded}`)) return true;
  if (isLeftOver(list, second) || CLOSED_WORDS.has(after.form.folded)) return false;
  // Without one of the copies it is what everybody says.
  if (saidThrough(before.form.folded, word.form.folded, after.form.folded)) return false;
  if (isSecond) return before.form.rank < 0 || (goesWith(before, word.form) && !isSpokenFor(list, second));
  // `hành Văn Văn bản`: the first copy begins a name, and nothing before it goes with that.
  const beginsName = list[second - 1]!.form.shape === 'capital' && before.form.shape === 'lower';
  if (beginsName && !LONE_NOUNS.has(word.form.folded)) return false;
  // Of two words that are fixed expressions, `hành vi | vi phạm`; or a seam that the corpus knows.
  return pairTied(rank, after.form.rank) && (pairTied(before.form.rank, rank) || pairSeen(rank, rank));
}

/** `Luật Luật sư`, `Phòng Phòng, chống tham nhũng`. */
function isNamedAfter(list: readonly Word[], second: number): boolean {
  const { form } = list[second]!;
  const after = list[second + 1];
  return (
    form.shape === 'capital' &&
    list[second - 1]!.form.shape === 'capital' &&
    NAMED_AFTER.has(form.folded) &&
    !(form.folded === 'khoa' && WITH_FIELDS.has(list[second - 2]?.form.folded ?? '')) &&
    (after?.gap === 'space' || after?.gap === 'comma') &&
    SECOND_COMPOUNDS.has(`${form.folded} ${after.form.folded}`)
  );
}

/** Behind a word that the first copy ends: `một số số liệu`, `hợp tác xã xã An Phú`, `người thuê thuê lại`. */
function isBehindWhole(list: readonly Word[], second: number): boolean {
  const [before, first, after] = [list[second - 2], list[second - 1]!, list[second + 1]];
  if (!before || first.gap !== 'space' || after?.gap !== 'space') return false;
  const { folded } = first.form;
  if (BEGUN_ANEW.has(`${folded} ${after.form.folded}`))
    return !GRAMMAR_WORDS.has(before.form.folded) || (before.form.folded === 'một' && folded === 'số');
  const word = `${before.form.folded} ${folded}`;
  if (ENDS_BEFORE_NUMBERS.has(word)) return after.form.shape !== 'lower';
  if (ENDS_BEFORE_NAMES.has(word)) return after.form.shape !== 'lower';
  return DOERS.has(before.form.folded) && VERBS_OF_DOERS.has(folded);
}

/** Behind these a name begins: `Phòng Quản lý` makes no word of `phòng quản`. */
const NAME_HEADS = new Set('phòng sở cục vụ khoa'.split(' '));

const goesWith = ({ form }: Word, other: Word['form']): boolean =>
  NAME_HEADS.has(form.folded)
    ? pairTied(form.rank, other.rank)
    : pairSeen(form.rank, other.rank) &&
      (LONE_NOUNS.has(other.folded) || oddsOf(form, other, OF_COMPOUNDS) >= OF_COMPOUNDS);

const oddsOf = (first: Word['form'], second: Word['form'], uncounted: number): number =>
  ratioOf(numberOf(first.folded), numberOf(second.folded)) ?? uncounted;

/** Words that are hardly likelier together than by chance make no compound, in bits: `ban công`. */
const OF_COMPOUNDS = 1;

/**
 * `tập trung thực | thực hiện`: the word before the first copy is the end of another word, so that nothing is
 * left for the copy to go with. Some nouns are words of one syllable: `thi hành luật | luật sư`.
 */
function isLeftOver(list: readonly Word[], second: number): boolean {
  const before = list[second - 2]!;
  const head = list[second - 3];
  if (before.gap !== 'space' || !head || LONE_NOUNS.has(list[second]!.form.folded)) return false;
  return pairTied(head.form.rank, before.form.rank) && !pairTied(before.form.rank, list[second]!.form.rank);
}

/** `chủ trương đầu | đầu tư`: the word before the first copy goes with the one before it no less than with the copy. */
function isSpokenFor(list: readonly Word[], second: number): boolean {
  const [head, before, word] = [list[second - 3], list[second - 2]!, list[second]!];
  if (before.gap !== 'space' || !head || LONE_NOUNS.has(word.form.folded)) return false;
  if (!pairTied(head.form.rank, before.form.rank)) return false;
  return oddsOf(head.form, before.form, 0) >= oddsOf(before.form, word.form, OF_COMPOUNDS) - ABOUT_AS_MUCH;
}

const ABOUT_AS_MUCH = 1;
