import { SECTORS } from '../data/names';
import { foldWord } from '../fold';
import type { Words } from '../words';
import { type CapitalFault, fault } from './capital-fault';

/** The right writing by the folded one. */
const SECTOR_NAMES = new Map(SECTORS.map((name) => [foldWord(name), name]));
const LONGEST = Math.max(...SECTORS.map((name) => name.length));

/** What a list of departments begins with, and the names that it has before the one at hand: `Các sở: Tài chính, `. */
const LIST_HEAD = /(?<!\p{L})[Cc]ác (?:[Ss]ở|[Bb]ộ)(?:, (?:ban|ngành)){0,2}:? /gu;
const LIST_END = /(?:, | và )$/;
const NAMES_OF_LIST = /^[\p{L} ,-]*$/u;
const LONGEST_LIST = 200;
const LONGEST_OF_LIST = 40;
/** What a name of the list has before it, where it is no mark. */
const BEFORE_FIRST = new Set(['sở', 'bộ', 'ngành', 'và']);

/** `Các sở: Tài chính, Tư Pháp`: a field in a list of departments, with a capital too many or too few. */
export function sectorInList(words: Words, at: number): CapitalFault | null {
  const { text, list } = words;
  const first = list[at]!;
  const second = list[at + 1];
  if (first.gap === 'space' && !BEFORE_FIRST.has(list[at - 1]!.form.folded)) return null;
  if (first.form.shape !== 'capital' || second?.gap !== 'space' || second.form.shape === 'number')
    return null;
  const rest = text.slice(first.start, first.start + LONGEST);
  const folded = foldWord(rest);
  const name = [...SECTOR_NAMES].find(
    ([key]) => folded.startsWith(key) && !/^\p{L}/u.test(folded.slice(key.length)),
  );
  if (!name || rest.startsWith(name[1])) return null;
  if (!endsInList(text.slice(Math.max(0, first.start - LONGEST_LIST), first.start))) return null;
  return fault(words, first.start, first.start + name[1].length, name[1], 'agency');
}

/** Whether a name behind a text goes on with a list of departments. */
function endsInList(text: string): boolean {
  const head = [...text.matchAll(LIST_HEAD)].at(-1);
  if (!head) return false;
  const names = text.slice(head.index + head[0].length);
  if (names === '') return true;
  return (
    LIST_END.test(names) &&
    NAMES_OF_LIST.test(names) &&
    names.split(/, | và /).every((name) => name.length <= LONGEST_OF_LIST)
  );
}
