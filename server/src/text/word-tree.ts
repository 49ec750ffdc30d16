import { keptIn } from './memo';

/**
 * Phrases as a look-up by words, one word a step: it is made in no time, while one pattern of all phrases takes longer to
 * compile than a whole notice to be read.
 */
export interface WordTree {
  /** What may follow, by the next word. */
  readonly next: ReadonlyMap<string, WordTree>;
  /** Whether a phrase ends here. */
  readonly isEnd: boolean;
}

interface Growing extends WordTree {
  next: Map<string, Growing>;
  isEnd: boolean;
}

/** Behind the last word of most phrases stands nothing. */
const NOTHING: Map<string, Growing> = new Map();

/** The look-up of phrases that are given word by word, each word in the form in which it is looked up. */
export function wordTree(phrases: Iterable<Iterable<string>>): WordTree {
  const root: Growing = { next: NOTHING, isEnd: false };
  for (const phrase of phrases) {
    let step: Growing = root;
    for (const word of phrase) {
      if (step.next === NOTHING) step.next = new Map();
      step = keptIn(step.next, word, () => ({ next: NOTHING, isEnd: false }));
    }
    step.isEnd = true;
  }
  return root;
}
