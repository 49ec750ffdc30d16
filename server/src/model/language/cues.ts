import { BOUND_SYLLABLES } from './data/bound-syllables';
import { DOCUMENT_HEADS, NAME_HEADS, OFFICES, PLACE_LEVELS, SITE_HEADS } from './data/name-heads';
import { BODY_HEADS, HEAVENLY_STEMS, NAMES, POSTS, PROPER_NAMES, SECTORS } from './data/names';
import { foldWord } from './fold';

/**
 * What a word may be the beginning of: one bit for each function that looks for words. A function passes over
 * all words that lack its bit, so that a word costs a look-up once, when its form is met for the first time.
 */
export const CUE = { slip: 1, comma: 2, capital: 4, name: 8, site: 16, district: 32, place: 64 } as const;

const cues = new Map<string, number>();

function mark(cue: number, words: Iterable<string>): void {
  for (const word of words) cues.set(word, (cues.get(word) ?? 0) | cue);
}

const firstWord = (phrase: string): string => foldWord(phrase.split(' ')[0]!);

mark(CUE.slip, [...BOUND_SYLLABLES.map(({ syllable }) => syllable), 'tháng', 'nhìn', 'hướng']);
mark(CUE.comma, ['phối']);
mark(CUE.capital, [
  ...NAMES.map(firstWord),
  ...POSTS.map(firstWord),
  ...BODY_HEADS.map(firstWord),
  ...HEAVENLY_STEMS,
  'ngày',
  'tết',
  ...PROPER_NAMES.map(firstWord),
  'ban',
  'thứ',
  'tháng',
  'số',
  'khoản',
  'điều',
  'luật',
  'văn',
  'thị',
  'các',
  'công',
  ...PLACE_LEVELS.keys(),
  ...[...OFFICES].map(firstWord),
  ...SECTORS.map(firstWord),
]);
mark(CUE.name, [...NAME_HEADS, ...DOCUMENT_HEADS].map(firstWord));
mark(CUE.site, SITE_HEADS.map(firstWord));
mark(CUE.place, PLACE_LEVELS.keys());
mark(CUE.district, ['cấp', 'thị', 'các', 'huyện', 'ubnd', 'dân', 'hđnd']);

/** The cues of a folded word. */
export const cuesOf = (folded: string): number => cues.get(folded) ?? 0;
