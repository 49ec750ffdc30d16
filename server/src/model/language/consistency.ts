/** What the uses of one choice amount to over a notice. */
export interface Consensus<Use> {
  /** The most frequent kind. */
  readonly kind: string;
  /** The uses of every other kind. */
  readonly minority: readonly Use[];
}

/** The most frequent kind and who departs from it; null where all agree or two kinds are equally frequent. */
export function consensusOf<Use>(uses: readonly Use[], kindOf: (use: Use) => string): Consensus<Use> | null {
  const counts = new Map<string, number>();
  for (const use of uses) counts.set(kindOf(use), (counts.get(kindOf(use)) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second || first[1] === second[1]) return null;
  return { kind: first[0], minority: uses.filter((use) => kindOf(use) !== first[0]) };
}
