import { withoutCommonEnds } from './common-ends';
import { type Lines, splitLines, textInRange } from './lines';
import type { Position, Range, Span, TextEdit } from './span';
import { type WrittenWord, writtenWords } from './written-words';

/**
 * The edits that make `newText` of what stands in a range, where both say nearly the same: words that stay are not
 * touched, and of the white space between them only what differs. In order and apart; `range` is inside the text.
 */
export function alignedEdits(lines: Lines, range: Range, newText: string): TextEdit[] {
  const old = textInRange(lines, range);
  if (old === newText) return [];
  const place = placesIn(old, range.start);
  const edits: TextEdit[] = [];
  const change = (from: Span, wanted: Span): void => {
    const edit = withoutCommonEnds(old, from, newText.slice(wanted.start, wanted.end));
    const { start, end } = edit.span;
    if (start === end && edit.newText === '') return;
    edits.push({ range: { start: place(start), end: place(end) }, newText: edit.newText });
  };
  let done = { old: 0, wanted: 0 };
  for (const [word, wanted] of kept(wordsIn(old), wordsIn(newText))) {
    change({ start: done.old, end: word.start }, { start: done.wanted, end: wanted.start });
    change(word, wanted);
    done = { old: word.end, wanted: wanted.end };
  }
  change({ start: done.old, end: old.length }, { start: done.wanted, end: newText.length });
  return edits;
}

/** Composed (NFC), so that the same word is one in every form. */
const wordsIn = (text: string): WrittenWord[] =>
  writtenWords(text).map((word) => ({ ...word, text: word.text.normalize('NFC') }));

/** How many words on either side are looked at for the place where both texts go on alike. */
const REACH = 64;

/** The words that both texts have, in order, each as it stands in the one and in the other. */
function* kept(
  old: readonly WrittenWord[],
  wanted: readonly WrittenWord[],
): Generator<readonly [WrittenWord, WrittenWord]> {
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

/** How many words to pass over in each text until two in a row are alike again; the fewest together. */
function nextAlike(
  old: readonly WrittenWord[],
  wanted: readonly WrittenWord[],
  i: number,
  j: number,
): [number, number] | null {
  for (let sum = 1; sum <= 2 * REACH; sum++) {
    for (let b = Math.max(0, sum - REACH); b <= Math.min(sum, REACH); b++) {
      const [x, y] = [i + sum - b, j + b];
      if (x >= old.length || y >= wanted.length || old[x]!.text !== wanted[y]!.text) continue;
      if (old[x + 1]?.text === wanted[y + 1]?.text) return [sum - b, b];
    }
  }
  return null;
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
