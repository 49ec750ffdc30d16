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

/** Whether two words are the same but for one letter put in, left out or changed, or for two neighbours exchanged (Damerau). */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const i = firstDifference(a, b);
  if (a.length > b.length) return a.slice(i + 1) === b.slice(i);
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1);
  return a.slice(i + 1) === b.slice(i + 1) || isTransposed(a, b);
}

/** Whether one word is the other with two neighbours exchanged. */
export function isTransposed(a: string, b: string): boolean {
  const i = firstDifference(a, b);
  return i < a.length - 1 && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** Whether one word is the other with a letter written twice. */
export function hasDoubled(longer: string, shorter: string): boolean {
  for (let i = 1; i < longer.length; i++) {
    if (longer[i] === longer[i - 1] && longer.slice(0, i) + longer.slice(i + 1) === shorter) return true;
  }
  return false;
}

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
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
