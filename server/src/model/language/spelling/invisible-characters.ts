import { pattern } from '../../../text/pattern';
import { type Span, span } from '../../../text/span';
import { foldWord } from '../fold';
import { isFrequent, pairTied, rankOf } from '../frequency';
import { syllableOf } from '../syllable';
import { hyphensOfTcvn3 } from './legacy-text';

/** A character that one cannot see, or the sign of one that was lost. */
export interface InvisibleCharacter {
  readonly span: Span;
  /** Its code, `U+200B`. */
  readonly found: string;
  /** Nothing, or the space that a no-break space stands for. */
  readonly suggestion: string;
  readonly kind: 'invisible' | 'no-break-space' | 'lost';
}

/** Each form begins with the character, so that only such characters are looked at closely. */
const INVISIBLE = pattern('u')`
  [\u00a0\u00ad\u061c\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff\ufff9-\ufffb\ufffd]
  |(?:(?![\t-\r])\p{Cc}|\p{Co})(?<=\p{L}[ ]?[\p{Cc}\p{Co}])
  |\t(?<=\p{Ll}\t)(?=\p{Ll})
`;
const ALL_INVISIBLE = pattern('gu')`
  ([\u00a0\u2000-\u200a\u202f\u205f\u3000]+)|(\ufffd+)
  |(?:
    [\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb]
    |(?<=\p{L}[ ]?)(?:(?![\t-\r])\p{Cc}|\p{Co})
  )+
  |(?<=\p{Ll})\t(?=\p{Ll})
`;

/** Zero-width characters, soft hyphens, unusual blanks and U+FFFD of a raw line, one finding a run. */
export function invisibleCharacters(line: string): InvisibleCharacter[] {
  if (!INVISIBLE.test(line)) return [];
  const letters = hyphensOfTcvn3(line);
  const found = [...line.matchAll(ALL_INVISIBLE)].filter(
    ({ 0: run, index }) => !letters.includes(index) && (run !== '\t' || isTabInSentence(line, index)),
  );
  return found.map(({ 0: run, 1: noBreak, 2: lost, index }) => ({
    span: span(index, index + run.length),
    found: `U+${run.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    suggestion: noBreak
      ? ' '.repeat(run.length)
      : lost
        ? run
        : run === '\t' || partsWords(line, index, run.length)
          ? ' '
          : '',
    kind: noBreak ? 'no-break-space' : lost ? 'lost' : 'invisible',
  }));
}

/** Shorter lines with a tab may be cells of a table. */
const SHORTEST_SENTENCE = 60;

/** `thường\txuyên kiểm tra …`: the one tab of a line of prose, between two syllables of which one hardly goes without the other. */
function isTabInSentence(line: string, at: number): boolean {
  if (
    line.length < SHORTEST_SENTENCE ||
    line.indexOf('\t') !== line.lastIndexOf('\t') ||
    line.includes('   ')
  )
    return false;
  const [before, after] = wordsAround(line, at, 1);
  return pairTied(rankOf(before), rankOf(after));
}

/** Whether what cannot be seen stands in the place of a blank: two common syllables beside it that make none together. */
function partsWords(line: string, at: number, length: number): boolean {
  const [first, second] = wordsAround(line, at, length);
  const isWord = (word: string): boolean => word.length > 1 && isFrequent(rankOf(word));
  return isWord(first) && isWord(second) && syllableOf(first + second) === null;
}

/** The words, folded, that stand right before and right behind a piece of a line. */
function wordsAround(line: string, at: number, length: number): readonly [before: string, after: string] {
  const before = /[\p{L}\p{M}]+$/u.exec(line.slice(Math.max(0, at - LONGEST_SYLLABLE), at))?.[0] ?? '';
  const after = /^[\p{L}\p{M}]+/u.exec(line.slice(at + length, at + length + LONGEST_SYLLABLE))?.[0] ?? '';
  const folded = (word: string): string => foldWord(word.normalize('NFC').toLowerCase());
  return [folded(before), folded(after)];
}

/** With its marks apart. */
const LONGEST_SYLLABLE = 12;
