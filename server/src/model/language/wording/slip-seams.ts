import { SLIP_SEAMS } from '../data/slip-seams';
import type { Entry } from '../dictionary';
import { foldWord } from '../fold';
import type { Word } from '../words';

/**
 * Whether the words of what looks like a slip belong to two others: `kiểm sát | nhập kho`, `thành tựu | chung`; or the
 * second one begins a name: `nghiên cứu kỹ | Luật Đất đai`; or they name what a medicine is for.
 */
export const isAtSeam = (list: readonly Word[], from: number, to: number, entry: Entry): boolean =>
  isSaidTogether(list, from) ||
  (!endsRight(entry) && isSaidTogether(list, to)) ||
  isBeforeName(list, from, to) ||
  isOfMedicine(list, from);

/** Of three words and more, the last one may be there to say that the others are meant: `chấp hàng nghiêm | minh`. */
export const endsRight = ({ words, right }: Entry): boolean =>
  words.length > 2 && foldWord(right.split(' ').at(-1)!) === words.at(-1);

/** Whether a word is said together with the one before it. */
export function isSaidTogether(list: readonly Word[], at: number): boolean {
  const [before, word] = [list[at - 1], list[at]];
  return (
    before !== undefined &&
    word?.gap === 'space' &&
    SLIP_SEAMS.has(`${before.form.folded} ${word.form.folded}`)
  );
}

const isBeforeName = (list: readonly Word[], from: number, to: number): boolean =>
  to - from === 2 && list[from]!.form.shape === 'lower' && list[from + 1]!.form.shape === 'capital';

/** `công năng, chủ trị`, `công dụng và chủ trị`: on the label of a medicine. */
function isOfMedicine(list: readonly Word[], at: number): boolean {
  if (list[at]!.form.folded !== 'chủ' || list[at + 1]!.form.folded !== 'trị') return false;
  const before = list[at - 1]?.form.folded === 'và' ? list[at - 2] : list[at - 1];
  return before !== undefined && USES.has(before.form.folded);
}

/** The ends of `công năng`, `công dụng`. */
const USES: ReadonlySet<string> = new Set(['năng', 'dụng']);
