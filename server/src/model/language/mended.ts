import { remembered } from '../../text/memo';
import type { Span } from '../../text/span';
import { spellingFaults } from './spelling/spelling';
import { unmarkedFaults } from './spelling/unmarked-words';
import { confusionsIn } from './wording/confusions';
import { repeatedPhrases } from './wording/repeated-phrases';
import { repeatedWords } from './wording/repetition';
import { slipsIn } from './wording/slips';
import { wordsOf } from './words';

/** A text as it is meant, and where its places come to stand in it. */
export interface Mended {
  readonly text: string;
  /** The place in the mended text of one in the text as written. */
  at(place: number): number;
}

interface Repair {
  readonly span: Span;
  readonly suggestion: string;
}

const MOST_TEXTS = 100;

/** A text with its misspelt and doubled words put right, for what else it says; null where none is known. */
export const mended = remembered(MOST_TEXTS, (text): Mended | null => {
  const words = wordsOf(text);
  const found: Repair[] = [
    ...spellingFaults(words),
    ...unmarkedFaults(words),
    ...repeatedPhrases(words),
    ...repeatedWords(words),
    ...slipsIn(words).filter(({ kind }) => kind !== 'missing-word'),
    ...confusionsIn(words),
  ];
  if (found.length === 0) return null;
  const repairs = withoutOverlaps(found);
  return {
    text: written(text, repairs),
    at: (place) =>
      repairs.reduce(
        (shifted, { span, suggestion }) =>
          span.end <= place ? shifted + suggestion.length - (span.end - span.start) : shifted,
        place,
      ),
  };
});

function withoutOverlaps(found: readonly Repair[]): Repair[] {
  const kept: Repair[] = [];
  for (const one of [...found].sort((a, b) => a.span.start - b.span.start))
    if (one.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(one);
  return kept;
}

function written(text: string, repairs: readonly Repair[]): string {
  let [right, end] = ['', 0];
  for (const { span, suggestion } of repairs) {
    right += text.slice(end, span.start) + suggestion;
    end = span.end;
  }
  return right + text.slice(end);
}
