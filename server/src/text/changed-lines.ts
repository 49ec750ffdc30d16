import type { LineChange } from './lines';

/** Lines `from`…`to` that edits have changed, in the text as it is now, and how many more there are than before. */
export interface ChangedLines {
  readonly from: number;
  readonly to: number;
  readonly delta: number;
}

/** Adds a change to those made before it. The stretches stay in order and apart; what touches becomes one. */
export function withChange(changed: readonly ChangedLines[], change: LineChange): ChangedLines[] {
  const growth = change.added - change.removed;
  const end = change.from + change.removed;
  const before = changed.filter(({ to }) => to < change.from);
  const after = changed.filter(({ from }) => from > end);
  const touched = changed.slice(before.length, changed.length - after.length);
  const merged = {
    from: Math.min(change.from, touched[0]?.from ?? change.from),
    to: Math.max(end, touched.at(-1)?.to ?? end) + growth,
    delta: touched.reduce((sum, { delta }) => sum + delta, growth),
  };
  const moved = after.map(({ from, to, delta }) => ({ from: from + growth, to: to + growth, delta }));
  return [...before, merged, ...moved];
}
