import { type Span, span } from '../../../text/span';
import { capitalised } from '../../../text/words';
import { CUE } from '../cues';
import { PLACE_LEVELS } from '../data/name-heads';
import { PROVINCES } from '../data/provinces';
import { foldWord } from '../fold';
import { pairTied } from '../frequency';
import type { Word, Words } from '../words';
import { type CapitalFault, fault, unsure } from './capital-fault';
import { endsName, headAt } from './name-uses';

/** A place that is named behind its level, as far as its first two syllables: `xã Đông Sơn`. */
export interface PlaceUse {
  readonly span: Span;
  /** The two syllables, folded. */
  readonly key: string;
  /** As places are written: a capital on each syllable (Phụ lục II, III.1.a). */
  readonly right: string;
  /** As it is written here. */
  readonly found: string;
  /** One of the country's, which is known without another mention. */
  readonly isProvince: boolean;
}

const provinces = new Set(PROVINCES.map((name) => name.split(' ').map(foldWord).join(' ')));

/** `tỉnh Cao bằng`, `tỉnh hà tĩnh`, `xã tân Hưng`: places that are known without another mention. */
export function knownPlaceAt(words: Words, at: number): CapitalFault | null {
  const { list } = words;
  const place = placeAt(words, at);
  if (place && (place.isProvince || isBegunSmall(list, at + 1)))
    return fault(words, place.span.start, place.span.end, place.right, 'place');
  const [first, second] = [list[at + 1], list[at + 2]];
  if (!isLevel(list, at) || first?.gap !== 'space' || second?.gap !== 'space') return null;
  if (first.form.shape !== 'lower' || second.form.shape !== 'lower') return null;
  if (!isProvinceAt(list, at) || COMMON_WORDS.has(keyOf(first, second)) || isHalf(second, list[at + 3]))
    return null;
  return unsure(fault(words, first.start, second.end, rightOf(first, second), 'place'));
}

/** Provinces whose names in small letters are words: `của tỉnh cao bằng 1,2 lần cả nước`. */
const COMMON_WORDS = new Set(['cao bằng', 'hòa bình', 'thái bình', 'bình định', 'hải dương']);

/** Syllables that begin names of places, and by themselves are no words of this prose. */
const BEGIN_PLACES = new Set('tân vĩnh thạnh phú quảng cẩm hưng mỹ nghĩa'.split(' '));

/** `tân Hưng`: the capital of the second syllable shows that a place is named. */
const isBegunSmall = (list: readonly Word[], at: number): boolean =>
  list[at]!.form.shape === 'lower' && BEGIN_PLACES.has(list[at]!.form.folded);

/**
 * The places that a paragraph names, but for provinces, each with a capital on one syllable at least. Whether the second
 * syllable is part of the name (`xã Vinh tổ chức …`) shows only where the same place stands elsewhere.
 */
export const placeUsesIn = (words: Words): PlaceUse[] =>
  words.list.flatMap((_, at) => {
    const place = placeAt(words, at);
    return place && !place.isProvince ? place : [];
  });

function placeAt(words: Words, at: number): PlaceUse | null {
  const { text, list } = words;
  if (!isLevel(list, at)) return null;
  const [first, second, third] = list.slice(at + 1, at + 4);
  // `Tỉnh Đoàn Thanh niên` is no place.
  if (first?.gap !== 'space' || second?.gap !== 'space' || headAt(words, at + 1)) return null;
  const shapes = [first.form.shape, second.form.shape];
  if (!shapes.includes('capital') || !shapes.every((shape) => shape === 'capital' || shape === 'lower'))
    return null;
  // `xã An toàn về an ninh`, `xã Hợp tiến hành`: words of the sentence, as far as anybody knows.
  const isWord =
    pairTied(first.form.rank, second.form.rank) || isHalf(second, third) || endsName(list, at + 2);
  const isProvince = isProvinceAt(list, at);
  if (second.form.shape === 'lower' && isWord && !isProvince) return null;
  return {
    span: span(first.start, second.end),
    key: keyOf(first, second),
    right: rightOf(first, second),
    found: text.slice(first.start, second.end),
    isProvince,
  };
}

/** Whether a province is named behind its level, or its chief town: a commune may bear such a name, `xã Hòa Bình`. */
function isProvinceAt(list: readonly Word[], at: number): boolean {
  const [level, first, second] = list.slice(at, at + 3);
  return PROVINCE_LEVELS.has(level!.form.folded) && provinces.has(keyOf(first!, second!));
}

const PROVINCE_LEVELS = new Set(['tỉnh', 'phố']);

const keyOf = (first: Word, second: Word): string => `${first.form.folded} ${second.form.folded}`;

const rightOf = (first: Word, second: Word): string =>
  `${capitalised(first.form.text)} ${capitalised(second.form.text)}`;

/** Whether a word is the first half of one that the next one ends. */
const isHalf = (word: Word, next: Word | undefined): boolean =>
  next?.gap === 'space' && pairTied(word.form.rank, next.form.rank);

function isLevel(list: readonly Word[], at: number): boolean {
  const { form, gap } = list[at]!;
  if ((form.cues & CUE.place) === 0) return false;
  const before = PLACE_LEVELS.get(form.folded);
  return before === null || (gap === 'space' && list[at - 1]!.form.folded === before);
}

/** Of the places of one name those that lack a capital which others have. */
export function misspeltPlaces<Use extends PlaceUse>(uses: readonly Use[]): Use[] {
  const known = new Set(uses.filter(({ found, right }) => found === right).map(({ key }) => key));
  return uses.filter(({ key, found, right }) => found !== right && known.has(key));
}
