import { type Span, span } from '../../../text/span';
import { capitalised } from '../../../text/words';
import { CUE } from '../cues';
import { PROVINCES } from '../data/provinces';
import { foldWord } from '../fold';
import { pairTied } from '../frequency';
import type { Word, Words } from '../words';
import { type CapitalFault, fault } from './capital-fault';
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
}

/** The levels, each with the word that must stand before it; `null`: any. */
const LEVELS: ReadonlyMap<string, string | null> = new Map([
  ['tỉnh', null],
  ['phố', 'thành'],
  ['huyện', null],
  ['quận', null],
  ['xã', null],
  ['phường', null],
  ['trấn', 'thị'],
  ['khu', 'đặc'],
]);

const provinces = new Set(PROVINCES.map((name) => name.split(' ').map(foldWord).join(' ')));

/** `tỉnh Cao bằng`: a province is known without another mention. */
export function provinceAt(words: Words, at: number): CapitalFault | null {
  const place = placeAt(words, at);
  if (!place || !provinces.has(place.key)) return null;
  return fault(words, place.span.start, place.span.end, place.right, 'place');
}

/**
 * The places that a paragraph names, but for provinces, each with a capital on one syllable at least. Whether the second
 * syllable is part of the name (`xã Vinh tổ chức …`) shows only where the same place stands elsewhere.
 */
export const placeUsesIn = (words: Words): PlaceUse[] =>
  words.list.flatMap((_, at) => {
    const place = placeAt(words, at);
    return place && !provinces.has(place.key) ? place : [];
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
  if (second.form.shape === 'lower' && isWord && !provinces.has(`${first.form.folded} ${second.form.folded}`))
    return null;
  return {
    span: span(first.start, second.end),
    key: `${first.form.folded} ${second.form.folded}`,
    right: `${capitalised(first.form.text)} ${capitalised(second.form.text)}`,
    found: text.slice(first.start, second.end),
  };
}

/** Whether a word is the first half of one that the next one ends. */
const isHalf = (word: Word, next: Word | undefined): boolean =>
  next?.gap === 'space' && pairTied(word.form.rank, next.form.rank);

function isLevel(list: readonly Word[], at: number): boolean {
  const { form, gap } = list[at]!;
  if ((form.cues & CUE.place) === 0) return false;
  const before = LEVELS.get(form.folded);
  return before === null || (gap === 'space' && list[at - 1]!.form.folded === before);
}

/** Of the places of one name those that lack a capital which others have. */
export function misspeltPlaces<Use extends PlaceUse>(uses: readonly Use[]): Use[] {
  const known = new Set(uses.filter(({ found, right }) => found === right).map(({ key }) => key));
  return uses.filter(({ key, found, right }) => found !== right && known.has(key));
}
