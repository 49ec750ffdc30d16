import type { Reading } from '../prose/reading';
import { isCapital, phraseAt, phraseTable, type Token, textOf, tokensOf } from '../prose/tokens';
import type { Actor, FoundList } from './found-actor';

/** The parts of a commune or ward, which have a number or a name. */
const VILLAGES = ['thôn', 'bản', 'ấp', 'buôn', 'xóm', 'khu phố', 'khối phố', 'tổ dân phố'];
const VILLAGE = phraseTable(VILLAGES);
const NUMBERED = phraseTable([...VILLAGES, 'tổ', 'đội']);
const MOST = 30;
const LONGEST_NAME = 4;
const isNumber = (text: string | undefined): boolean => /^\d{1,2}$/.test(text ?? '');

/** `Thôn 3`, `Tổ dân phố số 4`, `Ấp Tân Lập`: the token after it; `at` itself where none stands. */
export function villageEnd(tokens: readonly Token[], at: number): number {
  const length = phraseAt(VILLAGE, tokens, at);
  if (length === 0) return at;
  const next = at + length;
  const number = tokens[next]?.lower === 'số' ? next + 1 : next;
  if (isNumber(tokens[number]?.text)) return number + 1;
  let end = next;
  while (end - next < LONGEST_NAME && tokens[end]?.isWord && isCapital(tokens[end])) end++;
  return end > next ? end : at;
}

/** `Trưởng ` of `Trưởng thôn 5` before `, thôn 6` at a token: who heads one village is named once for several. Empty where nobody is. */
export function headOfVillage({ name, kind }: Actor, tokens: readonly Token[], at: number): string {
  const length = phraseAt(VILLAGE, tokens, at);
  if (kind !== 'person' || length === 0 || isCapital(tokens[at])) return '';
  const words = tokensOf(name);
  const village = words.findIndex((_, i) => i > 0 && phraseAt(VILLAGE, words, i) === length);
  return village > 0 && words[village]!.lower === tokens[at]!.lower
    ? name.slice(0, words[village]!.start)
    : '';
}

/** Whether an entry names villages in general, of the kind that a name is one of: `Trưởng các thôn` and `Thôn Đông`. */
export function gathersVillage(entry: readonly Token[], name: readonly Token[]): boolean {
  const length = phraseAt(VILLAGE, name, 0);
  if (length === 0) return false;
  const isSame = (i: number): boolean =>
    phraseAt(VILLAGE, entry, i) === length && entry[i]!.lower === name[0]!.lower;
  return entry.some(
    (_, i) => isSame(i) && !isCapital(entry[i + length]) && !/^\d/.test(entry[i + length]?.text ?? ''),
  );
}

/** `Các thôn: 3, 5 và 12`: each by its own name. The first one's span begins with the list's. Null where fewer than two stand. */
export function numberedAt({ text, tokens }: Reading, at: number): FoundList | null {
  if (tokens[at]?.lower !== 'các') return null;
  const length = phraseAt(NUMBERED, tokens, at + 1);
  const first = at + 1 + length;
  if (length === 0) return null;
  const noun = textOf(text, { start: tokens[at + 1]!.start, end: tokens[first - 1]!.end });
  const head = length === 1 && /^(?:tổ|đội)$/u.test(noun) ? noun[0]!.toUpperCase() + noun.slice(1) : noun;
  const actors: Actor[] = [];
  let next = first;
  for (let from = tokens[first]?.text === ':' ? first + 1 : first; actors.length < MOST; ) {
    const number = tokens[from]?.lower === 'số' ? from + 1 : from;
    if (!isNumber(tokens[number]?.text)) break;
    const span = { start: tokens[from]!.start, end: tokens[number]!.end };
    const start = actors.length === 0 ? tokens[at]!.start : span.start;
    actors.push({ name: `${head} ${textOf(text, span)}`, kind: 'unit', start, end: span.end, unit: null });
    next = number + 1;
    if (tokens[next]?.text !== ',' && tokens[next]?.lower !== 'và') break;
    from = next + 1;
  }
  return actors.length > 1 ? { actors, next } : null;
}
