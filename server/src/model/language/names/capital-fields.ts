import { capitalised } from '../../../text/words';
import { OFFICES } from '../data/name-heads';
import { FIELDS, OFFICE_WORK } from '../data/names';
import { pairTied } from '../frequency';
import type { Word, Words } from '../words';
import { type CapitalFault, fault, unsure } from './capital-fault';
import { endsName } from './name-uses';

/** `Chi cục Thủy Lợi`, `Chi cục thủy lợi`: each part of an office's name has one capital (Phụ lục II, IV.1). */
export function officeField(words: Words, at: number): CapitalFault | null {
  const { list } = words;
  const { form } = list[at]!;
  if (form.shape !== 'capital') return null;
  const length = [1, 2].find((n) => OFFICES.has(pairAt(list, at, n)));
  if (length === undefined) return null;
  return raised(words, at + length) ?? (standsInSentence(list, at) ? small(words, at + length) : null);
}

const pairAt = (list: readonly Word[], at: number, length = 2): string =>
  list
    .slice(at, at + length)
    .map(({ form, gap }, k) => (k > 0 && gap !== 'space' ? '-' : form.folded))
    .join(' ');

const LONGEST_NAME = 8;

/** `Quản lý Đất Đai`: from the first part with two capitals to the last one. */
function raised(words: Words, from: number): CapitalFault | null {
  const { list, text } = words;
  const seconds = raisedIn(list, from);
  const [first, last] = [seconds[0], seconds.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { start } = list[first - 1]!;
  const { end } = list[last]!;
  const letters = text.slice(start, end).split('');
  for (const second of seconds)
    letters[list[second]!.start - start] = text[list[second]!.start]!.toLowerCase();
  return fault(words, start, end, letters.join(''), 'agency');
}

/** Where the second words stand of the parts that have two capitals. */
function raisedIn(list: readonly Word[], from: number): number[] {
  const seconds: number[] = [];
  for (let i = from; i < Math.min(list.length, from + LONGEST_NAME); i++) {
    if (!goesOnAt(list, i)) break;
    const isPart = isRaisedPart(list, i, isOfOffices);
    const isNext = seconds.length > 0 && pairTied(list[i]!.form.rank, list[i + 1]?.form.rank ?? -1);
    if (isPart || (isNext && isRaisedPart(list, i, () => true))) seconds.push(++i);
  }
  return seconds;
}

const isOfOffices = (pair: string): boolean => FIELDS.has(pair) || OFFICE_WORK.has(pair);

/** Whether a name goes on with a word: another capital, the second half of a word, `và`. */
function goesOnAt(list: readonly Word[], at: number): boolean {
  const { form, gap } = list[at]!;
  if (gap !== 'space') return false;
  if (form.shape === 'capital' || form.folded === 'và') return true;
  return isOfOffices(pairAt(list, at - 1)) || pairTied(list[at - 1]!.form.rank, form.rank);
}

/** How many words a field with a capital on each of them has at a place: two, or none. */
export const raisedFieldAt = (list: readonly Word[], at: number): number =>
  isRaisedPart(list, at, (pair) => FIELDS.has(pair)) ? 2 : 0;

function isRaisedPart(list: readonly Word[], at: number, isPart: (pair: string) => boolean): boolean {
  const [first, second] = [list[at], list[at + 1]];
  if (first?.gap !== 'space' || first.form.shape !== 'capital') return false;
  return second?.gap === 'space' && second.form.shape === 'capital' && isPart(pairAt(list, at));
}

/** Behind these several offices are named, or any one of them. */
const SEVERAL = new Set('các những mỗi từng mọi hai ba nhiều'.split(' '));

/** `giao Chi cục …`: the capital behind a small word shows that one office is meant. */
function standsInSentence(list: readonly Word[], at: number): boolean {
  const before = list[at]!.gap === 'space' ? list[at - 1]!.form : null;
  return before?.shape === 'lower' && !SEVERAL.has(before.folded);
}

/** Behind the whole name: whose the office is. */
const OWNERS = new Set('tỉnh thành huyện xã phường thuộc đặc các'.split(' '));

/** `giao Chi cục thủy lợi chủ trì`: a field that is the whole name. */
function small(words: Words, at: number): CapitalFault | null {
  const { list, text } = words;
  const [first, second, next] = list.slice(at, at + 3);
  if (first?.gap !== 'space' || first.form.shape !== 'lower' || second?.form.shape !== 'lower') return null;
  if (!FIELDS.has(pairAt(list, at)) || goesOn(text, next, second) || isPartOfMore(list, at + 2)) return null;
  return unsure(
    fault(words, first.start, second.end, capitalised(text.slice(first.start, second.end)), 'agency'),
  );
}

/** `Phòng kinh tế - hạ tầng`, `Phòng kinh tế, hạ tầng và đô thị`: of longer names. */
const goesOn = (text: string, next: Word | undefined, last: Word): boolean =>
  next !== undefined && next.gap !== 'space' && /^(?:\s?[-–,&]|\/)/.test(text.slice(last.end, next.start));

/** `Phòng kinh tế và hạ tầng`, `Phòng thủy lợi nội đồng`. */
function isPartOfMore(list: readonly Word[], at: number): boolean {
  const next = list[at];
  if (next?.gap !== 'space') return false;
  if (next.form.folded === 'và') return true;
  return !(endsName(list, at) || OWNERS.has(next.form.folded));
}
