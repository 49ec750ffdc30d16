import { RARE_WORDS } from './data/rare-words';
import type { Word } from './words';

const rareWords = new Map<string, { readonly words: readonly string[]; readonly at: number }[]>();
for (const rare of RARE_WORDS) {
  const words = rare.split(' ');
  words.forEach((word, at) => {
    rareWords.set(word, [...(rareWords.get(word) ?? []), { words, at }]);
  });
}

/** Whether the word at an index is a part of a rare one: of `hải quân`, of `thực hành`. */
export function isInRareWord(list: readonly Word[], at: number): boolean {
  const rare = rareWords.get(list[at]!.form.folded) ?? [];
  return rare.some((each) =>
    each.words.every((word, i) => {
      const found = list[at - each.at + i];
      return found?.form.folded === word && (i === 0 || found.gap === 'space');
    }),
  );
}
