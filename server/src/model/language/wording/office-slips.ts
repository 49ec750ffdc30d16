import type { OfficeSlip } from '../../../config/settings';
import { addTo } from '../../../text/grouping';
import { oncePer } from '../../../text/memo';
import { type Span, span } from '../../../text/span';
import { inCaseOf } from '../fold';
import { standAt, type Words, wordsOf } from '../words';
import type { Slip } from './slips';

interface Entry {
  readonly words: readonly string[];
  readonly slip: OfficeSlip;
}

const byFirstWord = oncePer((slips: readonly OfficeSlip[]) => {
  const entries = new Map<string, Entry[]>();
  for (const slip of slips) {
    const words = wordsOf(slip.wrong.normalize('NFC')).list.map(({ form }) => form.folded);
    if (words.length > 0) addTo(entries, words[0]!, { words, slip });
  }
  return entries;
});

/** The office's own slips in a text, where only spaces part their words. */
export function officeSlipsIn({ text, list }: Words, slips: readonly OfficeSlip[]): Slip[] {
  if (slips.length === 0) return [];
  const entries = byFirstWord(slips);
  return list.flatMap((word, at): Slip[] => {
    const entry = entries.get(word.form.folded)?.find(({ words }) => standAt(list, at, words));
    if (!entry) return [];
    const place = span(word.start, list[at + entry.words.length - 1]!.end);
    const { right, silent } = entry.slip;
    if (isInside(text, place, right) || (silent && isInside(text, place, silent))) return [];
    const found = text.slice(place.start, place.end);
    return [{ span: place, found, suggestion: inCaseOf(found, right.normalize('NFC')), kind: 'wording' }];
  });
}

/** Whether a place lies inside words that are right. */
function isInside(text: string, { start, end }: Span, right: string): boolean {
  const words = right.normalize('NFC').toLowerCase();
  const from = Math.max(0, end - words.length);
  return text
    .slice(from, start + words.length)
    .toLowerCase()
    .includes(words);
}
