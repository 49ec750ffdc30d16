import type { DiagnosticData } from '../../server/src/lsp/convert';

/** What the editor's own types have in common with those of tests. */
interface Position {
  readonly line: number;
  readonly character: number;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A word that is being typed: zero-based line, UTF-16 columns. */
export interface TypedWord {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** The word whose letters the caret stands behind, up to the next white space; null behind white space. */
export function wordBefore(text: string, { line, character }: Position): TypedWord | null {
  const before = /\S+$/u.exec(text.slice(0, character))?.[0] ?? '';
  if (before === '') return null;
  const after = /^\S*/u.exec(text.slice(character))![0];
  return { line, start: character - before.length, end: character + after.length };
}

/** What carets stand behind: words, and lines that go on there. */
export interface Writing {
  readonly words: readonly TypedWord[];
  /**
   * The zero-based lines that carets stand at the end of, or on blank lines below; at the end of the text also the one
   * above, which may be about what comes next: `TM. ỦY BAN NHÂN DÂN` waits for the line of the position.
   */
  readonly lines: readonly number[];
}

export const NOTHING: Writing = { words: [], lines: [] };

/** What some carets stand behind, in a text of so many lines, which `textOf` tells. */
export const writingAt = (
  carets: readonly Position[],
  textOf: (line: number) => string,
  lineCount: number,
): Writing => ({
  words: carets.flatMap((caret) => wordBefore(textOf(caret.line), caret) ?? []),
  lines: carets.flatMap(({ line, character }) => {
    if (textOf(line).slice(character).trim() !== '') return [];
    const last = lastWritten(line, textOf);
    return isBlankBelow(line, textOf, lineCount) && last > 0 ? [last, lastWritten(last - 1, textOf)] : [last];
  }),
});

function isBlankBelow(line: number, textOf: (line: number) => string, lineCount: number): boolean {
  let below = line + 1;
  while (below < lineCount && textOf(below).trim() === '') below++;
  return below >= lineCount;
}

/** The nearest line that is not blank, from one upwards. */
function lastWritten(line: number, textOf: (line: number) => string): number {
  let last = line;
  while (last > 0 && textOf(last).trim() === '') last--;
  return last;
}

/** Whether carets still stand in the words that were being typed, or behind a blank at the end of the same lines. */
export function isSameTyping(before: Writing, now: Writing): boolean {
  const isSameWord = ({ line, start }: TypedWord, i: number): boolean =>
    line === now.words[i]!.line && start === now.words[i]!.start;
  if (before.words.length !== now.words.length || !before.words.every(isSameWord)) return false;
  return before.words.length > 0 || before.lines.join() === now.lines.join();
}

/**
 * Whether a mark is about a word that is being typed: it begins or ends in it. One that goes far beyond it on both
 * sides is about something else.
 */
function isOfWord({ start, end }: Range, word: TypedWord): boolean {
  const begins = start.line === word.line && start.character >= word.start && start.character <= word.end;
  const ends = end.line === word.line && end.character > word.start && end.character <= word.end;
  return begins || ends;
}

/** A mark in the editor, as far as it matters here. */
interface Mark {
  readonly range: Range;
  /** As the server has sent it; the library of the client keeps it on the editor's own diagnostics. */
  readonly data?: DiagnosticData;
}

/** Whether a mark reports what its line lacks, which may be about to be written. */
const isUnfinished = ({ data }: Mark): boolean => data?.unfinished === true;

/** The marks that are shown during some writing. */
export const shownMarks = <Shown extends Mark>(marks: readonly Shown[], writing: Writing): Shown[] =>
  marks.filter(
    (mark) =>
      !writing.words.some((word) => isOfWord(mark.range, word)) &&
      !(writing.lines.includes(mark.range.end.line) && isUnfinished(mark)),
  );

/**
 * Input methods put in a letter or a word at a time, and Enter a line break with the mark of the next item; a longer text,
 * or a line, was pasted or taken from a list.
 */
const LONGEST_TYPED = 12;

/** Whether a change of a document may come from typing. A letter may come as one, with Backspaces before it or without. */
export const isTyped = (changes: readonly { readonly text: string }[]): boolean =>
  changes.length > 0 &&
  changes.every(({ text }) => text.length <= LONGEST_TYPED && !/.[\r\n]|\n[\r\n]/.test(text));
