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

/** Whether carets still stand in the words that were being typed. */
export function isSameTyping(before: readonly TypedWord[], now: readonly TypedWord[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ line, start }, i) => line === now[i]!.line && start === now[i]!.start)
  );
}

/**
 * Whether a mark is about a word that is being typed: it begins or ends in it. One that goes far beyond it on both
 * sides is about something else.
 */
export function isOfWord({ start, end }: Range, word: TypedWord): boolean {
  const begins = start.line === word.line && start.character >= word.start && start.character <= word.end;
  const ends = end.line === word.line && end.character > word.start && end.character <= word.end;
  return begins || ends;
}

/** The marks that are shown while some words are being typed. */
export const shownMarks = <Mark extends { readonly range: Range }>(
  marks: readonly Mark[],
  words: readonly TypedWord[],
): Mark[] => marks.filter(({ range }) => !words.some((word) => isOfWord(range, word)));

/** Input methods put in a letter or a word at a time; a longer text, or a line, was pasted or taken from a list. */
const LONGEST_TYPED = 12;

/** Whether a change of a document may come from typing. A letter may come as one, with Backspaces before it or without. */
export const isTyped = (changes: readonly { readonly text: string }[]): boolean =>
  changes.length > 0 && changes.every(({ text }) => text.length <= LONGEST_TYPED && !/[\r\n]/.test(text));
