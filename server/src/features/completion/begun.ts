import { withoutMarks } from '../../text/words';

/**
 * What finds a text for somebody who has begun to type it: the letters that are typed, then those that are still to come,
 * without marks. Null where they type something else. Marks may still be missing (`noi nhan`, or a word that an input
 * method has not finished), but none may be wrong.
 */
export function searchTextOf(text: string, begun: string): string | null {
  const wanted = lettersOf(text);
  const typed = lettersOf(begun);
  if (typed.length > wanted.length || !typed.every((letter, i) => mayBecome(letter, wanted[i]!))) return null;
  const rest = wanted.slice(typed.length).map(({ base }) => base);
  return begun + rest.join('');
}

interface Letter {
  readonly base: string;
  /** Tone and vowel marks, and the bar of `đ`. */
  readonly marks: string;
}

const lettersOf = (text: string): Letter[] => [...text.normalize('NFC').toLowerCase()].map(takeApart);

function takeApart(letter: string): Letter {
  if (letter === 'đ') return { base: 'd', marks: '-' };
  return { base: withoutMarks(letter), marks: letter.normalize('NFD').slice(1) };
}

const mayBecome = (typed: Letter, wanted: Letter): boolean =>
  typed.base === wanted.base && [...typed.marks].every((mark) => wanted.marks.includes(mark));
