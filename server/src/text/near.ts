import { withoutMarks } from './words';

/** The letters of a text without marks, case, spaces and punctuation: what is left of a line that was mistyped. */
export function bareLetters(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** How many letters have to be put in, taken out or changed to make one text of the other; `limit` + 1 at the most. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return Math.min(row[b.length]!, limit + 1);
}

/** The choice that a misspelt word is nearest to, within two slips of the hand; null where none is near. */
export function nearestOf(word: string, choices: readonly string[]): string | null {
  let best: string | null = null;
  let limit = Math.min(2, Math.floor(word.length / 3));
  for (const choice of choices) {
    const slips = distance(word.toLowerCase(), choice.toLowerCase(), limit);
    if (slips > limit) continue;
    best = choice;
    limit = slips - 1;
  }
  return best;
}
