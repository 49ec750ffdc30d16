import { hunksOf } from './hunks';
import type { Span } from './span';
import { type WrittenWord, writtenWords } from './written-words';

/** A replacement of a part of a text. */
export interface SpanEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Longer texts are not compared: a repair is a few words. */
const MOST_WORDS = 200;

/**
 * What makes one text of another, word by word: each edit lies inside one word, adds words behind one or takes
 * out words with the white space before them. So the breaks between the words stay where they are.
 */
export function wordEdits(before: string, after: string): SpanEdit[] {
  const old = writtenWords(before);
  const wanted = writtenWords(after);
  if (old.length === 0 || old.length > MOST_WORDS || wanted.length > MOST_WORDS)
    return [{ span: { start: 0, end: before.length }, newText: after }];
  const hunks = hunksOf(
    old.map(({ text }) => text),
    wanted.map(({ text }) => text),
  );
  return hunks.flatMap(({ fromA, toA, fromB, toB }) => editsOf(old, fromA, toA, wanted.slice(fromB, toB)));
}

/** Puts `wanted` in the place of the words `from` to `to`. */
function editsOf(
  old: readonly WrittenWord[],
  from: number,
  to: number,
  wanted: readonly WrittenWord[],
): SpanEdit[] {
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
