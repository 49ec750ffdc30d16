import { firstPlace } from '../../../text/halving';
import type { Span } from '../../../text/span';
import type { DocumentType } from '../tables/entries';
import { foldName, type Lexicon } from '../tables/lexicon';

/** A type word in a text: `Nghị định`, `QĐ`. */
export interface TypeWord extends Span {
  readonly type: DocumentType;
}

/** Words of which `luật` and the like are only the second half. */
const OTHER_WORD = /(?:pháp|kỷ|kỉ|quy|quân|hiệu|khẩu|mệnh|ra)\s+$/iu;

/** `QĐ số 12`, `TT 24/2025/…`: an abbreviation stands for the type where a number follows. */
const ABBREVIATION = /(?<![\p{L}\p{M}\d/&-])\p{Lu}{2,4}r?(?=\s+(?:số\s*:?\s*)?\d)/gu;

/** The type words of a text, in order. */
export function typeWordsIn(printed: string, lexicon: Lexicon): TypeWord[] {
  const words: TypeWord[] = [];
  // `Vǎn bản`, as old converters write it, is a type all the same.
  const text = printed.includes('ǎ') ? printed.replaceAll('ǎ', 'ă') : printed;
  for (const match of text.matchAll(lexicon.typeWord)) {
    const type = lexicon.typesByWord.get(foldName(match[0]));
    const start = match.index;
    if (!type || (!match[0].includes(' ') && OTHER_WORD.test(text.slice(Math.max(0, start - 8), start))))
      continue;
    words.push({ start, end: start + match[0].length, type });
  }
  const abbreviations = [...text.matchAll(ABBREVIATION)].flatMap((match) => {
    const type = lexicon.typesByWord.get(match[0]);
    return type ? [{ start: match.index, end: match.index + match[0].length, type }] : [];
  });
  return abbreviations.length === 0 ? words : [...words, ...abbreviations].sort((a, b) => a.start - b.start);
}

/** The index of the last type word that ends at or before an offset, or -1. */
export const lastWordBefore = (words: readonly TypeWord[], at: number): number =>
  firstPlace(words.length, (place) => words[place]!.end > at) - 1;
