import type { Mutant } from './mutants';

/** A mutant and the number by which its switch knows it; numbers begin with 1. */
export interface Numbered {
  readonly number: number;
  readonly mutant: Mutant;
}

/**
 * A source that holds all mutants of it at once, each behind a switch: `$mutant(7)` says whether the seventh is tried.
 * One build is enough for all of them.
 */
export function withSwitches(source: string, mutants: readonly Numbered[]): string {
  const outermostFirst = [...mutants].sort(
    ({ mutant: a }, { mutant: b }) => a.start - b.start || b.end - a.end,
  );
  return rendered(source, 0, source.length, outermostFirst);
}

/** What is broken holds no other switch, since one mutant is tried at a time. */
function rendered(source: string, from: number, to: number, mutants: readonly Numbered[]): string {
  let text = '';
  let done = from;
  for (let i = 0; i < mutants.length; ) {
    const { number, mutant } = mutants[i]!;
    let next = i + 1;
    while (next < mutants.length && mutants[next]!.mutant.start < mutant.end) next++;
    const original = rendered(source, mutant.start, mutant.end, mutants.slice(i + 1, next));
    text += source.slice(done, mutant.start) + switched(number, mutant, original);
    done = mutant.end;
    i = next;
  }
  return text + source.slice(done, to);
}

function switched(number: number, { kind, broken }: Mutant, original: string): string {
  const on = `$mutant(${number})`;
  switch (kind) {
    case 'expression':
      return `(${on} ? (${broken}) : (${original}))`;
    case 'body':
      return original.startsWith('{') ? `{ ${on}; ${original.slice(1)}` : `(${on}, ${original})`;
    case 'statement':
      return `{ if (!${on}) ${original} }`;
    case 'key':
      return `[${on} ? (${broken}) : (${original})]`;
    case 'member':
      return `[${on} ? '${broken.replace('.', '')}' : '${original.replace('.', '')}']`;
  }
}
