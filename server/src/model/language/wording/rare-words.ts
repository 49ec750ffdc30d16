import { addTo } from '../../../text/grouping';
import { RARE_IN_REPORTS, RARE_WORDS } from '../data/rare-words';
import { standAt, type Word } from '../words';

/** By each of their words, with its place in the phrase. */
const rareWords = new Map<string, { readonly words: readonly string[]; readonly at: number }[]>();
for (const rare of [...RARE_WORDS, ...RARE_IN_REPORTS]) {
  const words = rare.split(' ');
  words.forEach((word, at) => {
    addTo(rareWords, word, { words, at });
  });
}

/** Whether the word at an index is a part of a rare one: of `hải quân`, of `thực hành`. */
export function isInRareWord(list: readonly Word[], at: number): boolean {
  const rare = rareWords.get(list[at]!.form.folded) ?? [];
  return rare.some((each) => standAt(list, at - each.at, each.words));
}
