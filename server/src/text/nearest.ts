/** The choice that a misspelt word is nearest to, within two slips of the hand; null where none is near. */
export function nearestOf(word: string, choices: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.min(2, Math.floor(word.length / 3)) + 1;
  for (const choice of choices) {
    const distance = distanceOf(word.toLowerCase(), choice.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = choice;
    }
  }
  return best;
}

/** Insertions, deletions and replacements between two words; `limit` or more is answered as `limit`. */
export function distanceOf(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return Math.min(limit, row[b.length]!);
}
