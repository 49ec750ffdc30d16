import type { Entry } from './dictionary';
import type { Word, Words } from './words';

/** A place where an entry of the dictionary stands: words `from` to `to`, the latter not included. */
export interface EntryHit {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

/** The last text looked at: the functions for several topics ask for the same one, one after the other. */
let last: { readonly words: Words; readonly hits: readonly EntryHit[] } | null = null;

/** All entries that stand in a text; of two that overlap, the one that begins first, then the longer. */
export function entriesIn(words: Words): readonly EntryHit[] {
  if (last?.words === words) return last.hits;
  const hits: EntryHit[] = [];
  const { list } = words;
  for (let i = 0; i + 1 < list.length; i++) {
    const entries = list[i]!.form.entries?.get(list[i + 1]!.form.folded);
    const entry = entries?.find((one) => standsAt(one, list, i));
    if (!entry) continue;
    hits.push({ entry, from: i, to: i + entry.words.length });
    i += entry.words.length - 1;
  }
  last = { words, hits };
  return hits;
}

function standsAt({ words, commas, cut }: Entry, list: readonly Word[], at: number): boolean {
  for (let i = 1; i < words.length; i++) {
    const word = list[at + i];
    if (!word || word.form.folded !== words[i] || word.gap !== (commas.includes(i) ? 'comma' : 'space'))
      return false;
  }
  if (cut === null) return true;
  // What ends the text may go on in a line that was not joined to it.
  const next = list[at + words.length];
  return next !== undefined && (next.gap !== 'space' || next.form.folded !== cut);
}
