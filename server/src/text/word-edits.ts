import type { Span } from './span';

/** A replacement of a part of a text. */
export interface SpanEdit {
  readonly span: Span;
  readonly newText: string;
}

interface Word extends Span {
  readonly text: string;
}

/** Longer texts are not compared: a repair is a few words. */
const MOST_WORDS = 200;

/**
 * What makes one text of another, word by word: each edit lies inside one word, adds words behind one or takes
 * out words with the white space before them. So the breaks between the words stay where they are.
 */
export function wordEdits(before: string, after: string): SpanEdit[] {
  const old = wordsIn(before);
  const wanted = wordsIn(after);
  if (old.length === 0 || old.length > MOST_WORDS || wanted.length > MOST_WORDS)
    return [{ span: { start: 0, end: before.length }, newText: after }];
  const common = commonLengths(old, wanted);
  const edits: SpanEdit[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < wanted.length) {
    if (old[i] && old[i]!.text === wanted[j]?.text) {
      i++;
      j++;
      continue;
    }
    const from = [i, j] as const;
    while ((i < old.length || j < wanted.length) && (old[i]?.text !== wanted[j]?.text || !old[i])) {
      if (j >= wanted.length || (i < old.length && common[i + 1]![j]! >= common[i]![j + 1]!)) i++;
      else j++;
    }
    edits.push(...editsOf(old, from[0], i, wanted.slice(from[1], j)));
  }
  return edits;
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

/** For each two tails of the lists how many words they have in common, in order. */
function commonLengths(a: readonly Word[], b: readonly Word[]): number[][] {
  const common = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i]![j] =
        a[i]!.text === b[j]!.text
          ? common[i + 1]![j + 1]! + 1
          : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  return common;
}

/** Puts `wanted` in the place of the words `from` to `to`. */
function editsOf(old: readonly Word[], from: number, to: number, wanted: readonly Word[]): SpanEdit[] {
  const paired = Math.min(to - from, wanted.length);
  const edits = wanted.slice(0, paired).map(
    ({ text }, k): SpanEdit => ({
      span: { start: old[from + k]!.start, end: old[from + k]!.end },
      newText: text,
    }),
  );
  for (let k = from + paired; k < to; k++)
    edits.push({ span: { start: k === 0 ? 0 : old[k - 1]!.end, end: old[k]!.end }, newText: '' });
  const added = wanted.slice(paired).map(({ text }) => text);
  if (added.length === 0) return edits;
  const behind = old[from + paired - 1];
  edits.push(
    behind
      ? { span: { start: behind.end, end: behind.end }, newText: ` ${added.join(' ')}` }
      : { span: { start: old[0]!.start, end: old[0]!.start }, newText: `${added.join(' ')} ` },
  );
  return edits;
}
