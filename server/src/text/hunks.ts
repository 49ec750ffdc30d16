/** Members `a[fromA..toA)` of one list stand where another has `b[fromB..toB)`. */
export interface Hunk {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** The stretches in which two lists differ, in order, by their longest common subsequence; it costs one length times the other. */
export function hunksOf(a: readonly string[], b: readonly string[]): Hunk[] {
  const inCommon = commonLengths(a, b);
  const isSame = (i: number, j: number): boolean => i < a.length && j < b.length && a[i] === b[j];
  const hunks: Hunk[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [fromA, fromB] = [i, j];
    while ((i < a.length || j < b.length) && !isSame(i, j)) {
      if (j >= b.length || (i < a.length && inCommon(i + 1, j) >= inCommon(i, j + 1))) i++;
      else j++;
    }
    if (i > fromA || j > fromB) hunks.push({ fromA, toA: i, fromB, toB: j });
    while (isSame(i, j)) {
      i++;
      j++;
    }
  }
  return hunks;
}

/** For each two tails of the lists how many members they have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const below = (i + 1) * width + j;
      const beside = i * width + j + 1;
      lengths[i * width + j] =
        a[i] === b[j] ? lengths[below + 1]! + 1 : Math.max(lengths[below]!, lengths[beside]!);
    }
  }
  return (i, j) => lengths[i * width + j]!;
}
