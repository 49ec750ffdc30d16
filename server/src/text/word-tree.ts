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
  readonly next: Map<string, Growing>;
  isEnd: boolean;
}

/** The look-up of phrases that are given word by word, each word in the form in which it is looked up. */
export function wordTree(phrases: Iterable<Iterable<string>>): WordTree {
  const root: Growing = { next: new Map(), isEnd: false };
  for (const phrase of phrases) {
    let step = root;
    for (const word of phrase) {
      let following = step.next.get(word);
      if (!following) {
        following = { next: new Map(), isEnd: false };
        step.next.set(word, following);
      }
      step = following;
    }
    step.isEnd = true;
  }
  return root;
}
