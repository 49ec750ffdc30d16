import { type Lines, splitLines, textInRange } from './lines';
import type { Position, Range, Span, TextEdit } from './span';

/**
 * The edits that make `newText` of what stands in a range, where both say nearly the same: words that stay are not
 * touched, and of the white space between them only what differs. In order and apart; `range` is inside the text.
 */
export function alignedEdits(lines: Lines, range: Range, newText: string): TextEdit[] {
  const old = textInRange(lines, range);
  if (old === newText) return [];
  const place = placesIn(old, range.start);
  const edits: TextEdit[] = [];
  let from = { old: 0, wanted: 0 };
  for (const [a, b] of [...kept(wordsIn(old), wordsIn(newText)), ENDS(old, newText)]) {
    const change = trimmed(old.slice(from.old, a.start), newText.slice(from.wanted, b.start));
    if (change) {
      const { start, end } = change.span;
      edits.push({
        range: { start: place(from.old + start), end: place(from.old + end) },
        newText: change.newText,
      });
    }
    from = { old: a.end, wanted: b.end };
  }
  return edits;
}

interface Word extends Span {
  readonly text: string;
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

const ENDS = (old: string, newText: string): readonly [Span, Span] => [
  { start: old.length, end: old.length },
  { start: newText.length, end: newText.length },
];

/** How many words on either side are looked at for the place where both texts go on alike. */
const REACH = 24;

/** The words that both texts have, in order, each as it stands in the one and in the other. */
function* kept(old: readonly Word[], wanted: readonly Word[]): Generator<readonly [Word, Word]> {
  let i = 0;
  let j = 0;
  while (i < old.length && j < wanted.length) {
    if (old[i]!.text !== wanted[j]!.text) {
      const skip = nextAlike(old, wanted, i, j);
      if (!skip) return;
      i += skip[0];
      j += skip[1];
    }
    yield [old[i++]!, wanted[j++]!];
  }
}

/** How many words to pass over in each text; the fewest together. */
function nextAlike(
  old: readonly Word[],
  wanted: readonly Word[],
  i: number,
  j: number,
): [number, number] | null {
  for (let sum = 1; sum <= 2 * REACH; sum++) {
    for (let a = Math.max(0, sum - REACH); a <= Math.min(sum, REACH); a++) {
      const [x, y] = [old[i + a], wanted[j + sum - a]];
      if (x && y && x.text === y.text) return [a, sum - a];
    }
  }
  return null;
}

function trimmed(old: string, newText: string): { span: Span; newText: string } | null {
  if (old === newText) return null;
  const shorter = Math.min(old.length, newText.length);
  let head = 0;
  while (head < shorter && old[head] === newText[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === newText[newText.length - 1 - tail]) tail++;
  return {
    span: { start: head, end: old.length - tail },
    newText: newText.slice(head, newText.length - tail),
  };
}

/** The places of offsets in a text that begins at `start`. */
function placesIn(text: string, start: Position): (offset: number) => Position {
  const { text: rows, breaks } = splitLines(text);
  const starts = [0];
  for (const [i, row] of rows.entries()) starts.push(starts[i]! + row.length + breaks[i]!.length);
  let line = 0;
  return (offset) => {
    while (line + 1 < rows.length && starts[line + 1]! <= offset) line++;
    while (starts[line]! > offset) line--;
    const character = offset - starts[line]!;
    return { line: start.line + line, character: line === 0 ? start.character + character : character };
  };
}
