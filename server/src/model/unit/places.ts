import {
  asWritten,
  isCapital,
  phraseAt,
  phraseTable,
  type Token,
  textOfWords,
  tokensOf,
} from '../prose/tokens';
import { endsLongName } from './name-end';
import { sameUnit } from './same-unit';
import { LEVEL, WITH_PLACE } from './tables';

/*
 * Where bodies of one kind are: `Công an các xã: Bình Hòa, Tân Lập`, `UBND các xã, phường tỉnh An Giang`.
 */

/** A level of government and a place of it; without a name, all places of the level. */
interface Place {
  readonly level: string;
  readonly name: string | null;
}

interface Placed {
  /** What the bodies are: `Công an`. */
  readonly head: readonly Token[];
  readonly places: readonly Place[];
}

const LIKE_LEVEL = new Set([
  'xã hội',
  'xã viên',
  'xã đội',
  'tỉnh ủy',
  'tỉnh đoàn',
  'huyện ủy',
  'huyện đội',
  'phường đội',
]);
const LONG_LEVELS = new Map([
  ['tp', 'thành phố'],
  ['tx', 'thị xã'],
]);

/**
 * Whether a body of one place is among those whose places an entry names: `UBND các xã: Bình Hòa, Đồng Mai`, and all of them
 * where it names only the level. Null where the two are no bodies of one kind, or one of them says nothing of places.
 */
export function isAmongPlaces(entry: readonly Token[], body: readonly Token[]): boolean | null {
  const [listed, wanted] = [placedOf(entry), placedOf(body)];
  if (!listed || !wanted || !areOfOneKind(listed.head, wanted.head)) return null;
  const [{ level }] = wanted.places as [Place];
  const [among, asked] = [listed.places, wanted.places].map((places) =>
    places.filter((place) => place.level === level).map(({ name }) => name),
  ) as [(string | null)[], (string | null)[]];
  if (asked.includes(null)) return among.length > 0 ? true : null;
  if (among.length === 0) return listed.places.every(({ name }) => name === null) ? null : false;
  return among.includes(null) || asked.every((name) => among.includes(name));
}

/** A level alone stands for its committees: `Các xã, phường`. Of several bodies in a row the last is compared. */
function areOfOneKind(listed: readonly Token[], wanted: readonly Token[]): boolean {
  if (listed.length === 0) return phraseAt(WITH_PLACE, wanted, 0) === wanted.length;
  const joint = listed.findLastIndex((token) => isJoint(token));
  const name = asWritten(wanted);
  return [listed, listed.slice(joint + 1)].some((head) => sameUnit(asWritten(head), name));
}

/** What a name says of whose bodies it means and of where they are; null where it names no level. */
function placedOf(tokens: readonly Token[]): Placed | null {
  const first = tokens.findIndex((_, i) => levelAt(tokens, i) > 0);
  if (first < 0) return null;
  const at = gathers(tokens[first - 1]) ? first - 1 : first;
  return { head: tokens.slice(0, at), places: placesFrom(tokens, at) };
}

/**
 * The levels from a token on, each with the names behind it: `các xã Bình Hòa, Tân Lập và phường An Lạc`. Names behind a colon
 * are those of all levels before it. A level without a comma before it says where all of them are: `các xã, phường | tỉnh An
 * Giang`.
 */
function placesFrom(tokens: readonly Token[], from: number): Place[] {
  const places: Place[] = [];
  let open: string[] = [];
  for (let at = from; ; ) {
    if (gathers(tokens[at])) at++;
    const length = levelAt(tokens, at);
    if (length === 0) break;
    const level = textOfWords(tokens.slice(at, at + length));
    open.push(LONG_LEVELS.get(level) ?? level);
    at += length;
    if (tokens[at]?.text === '.') at++;
    if (!continues(tokens, at)) {
      const isColon = tokens[at]?.text === ':';
      const { names, next } = namesFrom(tokens, isColon ? at + 1 : at);
      open.forEach((each, i) => {
        const own = isColon || i === open.length - 1 ? names : [];
        places.push(...(own.length > 0 ? own : [null]).map((name) => ({ level: each, name })));
      });
      open = [];
      at = next;
      if (names.length === 0 || !continues(tokens, at)) break;
    }
    at++;
  }
  return places;
}

const NUMBERED_LEVEL = phraseTable(['phường', 'quận', 'thôn', 'khối phố']);
const BEHIND_NUMBER = /^[,.;:()]$/u;

/**
 * The token after the numbers by which wards are called: `phường 5 | rà soát`, `các phường 1, 2, 5 | rà soát`; `at` itself where
 * the number counts something, as in `các phường | 02 tuần một lần`.
 */
export function placeNumbersEnd(tokens: readonly Token[], at: number): number {
  if (phraseAt(NUMBERED_LEVEL, tokens, at - 1) !== 1 && phraseAt(NUMBERED_LEVEL, tokens, at - 2) !== 2)
    return at;
  let end = at;
  while (/^\d{1,2}$/.test(tokens[end]?.text ?? '')) {
    end++;
    if (isJoint(tokens[end]) && /^\d{1,2}$/.test(tokens[end + 1]?.text ?? '')) end++;
  }
  const next = tokens[end];
  const isClosed =
    !next ||
    BEHIND_NUMBER.test(next.text) ||
    next.lower === 'và' ||
    isCapital(next) ||
    levelAt(tokens, end) > 0;
  return end > at && (isClosed || endsLongName(tokens, end)) ? end : at;
}

/** Levels that stand beside each other; one of another rank says where a place is: `xã Bình Hòa, tỉnh An Giang`. */
const RANKS = new Map([
  ...['tỉnh', 'thành phố'].map((level) => [level, 3] as const),
  ...['huyện', 'quận', 'thị xã'].map((level) => [level, 2] as const),
  ...['xã', 'phường', 'thị trấn', 'đặc khu'].map((level) => [level, 1] as const),
]);

/** The rank of a level with a name behind it; 0 where no such place begins at a token. */
function rankAt(tokens: readonly Token[], at: number): number {
  const length = levelAt(tokens, at);
  if (length === 0 || !(isCapital(tokens[at + length]) || placeNumbersEnd(tokens, at + length) > at + length))
    return 0;
  const level = textOfWords(tokens.slice(at, at + length));
  return RANKS.get(LONG_LEVELS.get(level) ?? level) ?? 0;
}

/** `Xã Tân Lập`, `thành phố Yên Bình`: the token after a place that stands for its committee; `at` itself where none stands. */
export function placeBodyEnd(tokens: readonly Token[], at: number): number {
  if (rankAt(tokens, at) === 0) return at;
  let end = at + levelAt(tokens, at);
  while (isNamePart(tokens[end]) && levelAt(tokens, end) === 0) end++;
  return end;
}

/** Whether two tokens begin places of one rank. */
export const areBeside = (tokens: readonly Token[], place: number, other: number): boolean =>
  rankAt(tokens, place) > 0 && rankAt(tokens, place) === rankAt(tokens, other);

/**
 * A body of the kind of another one at a further place, which begins at a token: `xã Tân Lập` behind `Công an xã Bình Hòa và`.
 * Null where none begins there.
 */
export function bodyAtPlace(
  name: string,
  tokens: readonly Token[],
  at: number,
): { readonly head: string; readonly next: number } | null {
  const rank = rankAt(tokens, at);
  const words = tokensOf(name);
  const place = rank === 0 ? -1 : words.findIndex((_, i) => i > 0 && rankAt(words, i) === rank);
  if (place < 0) return null;
  let next = at + levelAt(tokens, at);
  while (isNamePart(tokens[next]) && levelAt(tokens, next) === 0) next++;
  return { head: name.slice(0, words[place]!.start), next };
}

/** Whether a comma or `và` stands at a token, and a level behind it. */
const continues = (tokens: readonly Token[], at: number): boolean =>
  isJoint(tokens[at]) && levelAt(tokens, gathers(tokens[at + 1]) ? at + 2 : at + 1) > 0;

/** `Bình Hòa, Tân Lập và An Lạc`, `1, 2, 5`: the names from a token on; a name goes on as long as capitals and figures do. */
function namesFrom(tokens: readonly Token[], from: number): { names: string[]; next: number } {
  const names: string[] = [];
  let at = from;
  for (let start = from; isNamePart(tokens[start]) && levelAt(tokens, start) === 0; start = at + 1) {
    at = start;
    while (isNamePart(tokens[at]) && (at === start || levelAt(tokens, at) === 0)) at++;
    names.push(textOfWords(tokens.slice(start, at)));
    if (!isJoint(tokens[at])) break;
  }
  return { names, next: at };
}

/** How many tokens a level takes at a place; what only looks like one, as `hợp tác xã` and `xã hội`, takes none. */
function levelAt(tokens: readonly Token[], at: number): number {
  const isOther =
    tokens[at - 1]?.lower === 'tác' || LIKE_LEVEL.has(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`);
  return isOther ? 0 : phraseAt(LEVEL, tokens, at);
}

const gathers = (token: Token | undefined): boolean => token?.lower === 'các' || token?.lower === 'cấp';

const isJoint = (token: Token | undefined): boolean =>
  token !== undefined && (/^[,;/]$/u.test(token.text) || token.lower === 'và');

const isNamePart = (token: Token | undefined): boolean =>
  token?.isWord === true && (isCapital(token) || /^\d/u.test(token.text));
