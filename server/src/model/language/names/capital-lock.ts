import { SURNAMES } from '../../../syntax/person-name';
import { capitalised } from '../../../text/words';
import { PLACE_LEVELS } from '../data/name-heads';
import { numberOf, ratioOf } from '../odds';
import { isSyllableInCapitals, type Word, type Words } from '../words';
import { type CapitalFault, fault, unsure } from './capital-fault';

/** A longer run is a title. */
const LONGEST_RUN = 3;

const isCommon = (word: Word | undefined): boolean =>
  word?.form.shape === 'lower' && word.form.text.length > 1;

/** The sentence may begin right before the run. */
const mayStandBefore = (word: Word | undefined): boolean =>
  isCommon(word) || (word?.form.shape === 'capital' && word.form.text.length > 1);

/** `ông TRẦN VĂN BÌNH báo cáo`, `xã TÂN LẬP`: a name, as others write it. */
const beginsName = (before: Word, { form }: Word): boolean =>
  PLACE_LEVELS.has(before.form.folded) || SURNAMES.includes(capitalised(form.text.toLowerCase()));

/** How much likelier than chance the halves of one word follow one another, in bits. */
const ONE_WORD = 4;

const ratio = (first: Word, second: Word): number =>
  ratioOf(numberOf(first.form.folded), numberOf(second.form.folded)) ?? 0;

/** `phân BỔ KINH phí`: two or three words in the middle of a sentence, written with Caps Lock. */
export function lockedCapitals(words: Words, at: number): CapitalFault | null {
  const { list, text } = words;
  if (!mayStandBefore(list[at - 1]) || list[at]!.gap !== 'space') return null;
  let end = at;
  while (end < list.length && isSyllableInCapitals(list[end]!) && list[end]!.gap === 'space') end++;
  const run = list.slice(at, end);
  if (run.length < 2 || run.length > LONGEST_RUN || list[end]?.gap !== 'space' || !isCommon(list[end]))
    return null;
  if (beginsName(list[at - 1]!, run[0]!)) return null;
  // `KHU CN` and the like have no marks.
  if (run.every(({ form }) => form.bare === form.folded)) return null;
  // Whole words may be set off on purpose: `KHÔNG ĐƯỢC nhận`. Caps Lock begins or ends inside of one: `phân BỔ KINH phí`.
  const [first, last] = [run[0]!, run.at(-1)!];
  const inside = Math.max(ratio(first, run[1]!), ratio(run.at(-2)!, last), ONE_WORD - 1);
  const isTorn = ratio(list[at - 1]!, first) > inside || ratio(last, list[end]!) > inside;
  if (!isTorn) return null;
  const right = text.slice(run[0]!.start, last.end).toLowerCase();
  // Names of houses and goods are written so as well: the drafter decides.
  return unsure(fault(words, run[0]!.start, last.end, right, 'caps-lock'));
}
