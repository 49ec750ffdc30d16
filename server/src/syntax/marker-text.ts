import { capitalised } from '../text/words';
import type { Marker } from './marker';
import { CAPITAL_LETTERS, ORDINAL_WORDS, POINT_LETTERS, ROMAN_NUMERALS } from './numerals';

/** A mark with other numbers, in the manner of the one that is written; null where its style has no such number. */
export function markerWith({ style, text }: Marker, numbers: readonly number[]): string | null {
  const last = numbers.at(-1);
  if (last === undefined) return null;
  switch (style) {
    case 'arabic':
      return `${numbers.join('.')}${/[^\dl]*$/.exec(text)![0]}`;
    case 'arabic-bracket':
    case 'parenthesis':
      return text.replace(/\d+/, String(last));
    case 'letter':
      return POINT_LETTERS[last - 1] ? POINT_LETTERS[last - 1]! + text.slice(1) : null;
    case 'capital':
      return CAPITAL_LETTERS[last - 1] ? CAPITAL_LETTERS[last - 1]! + text.slice(1) : null;
    case 'roman':
      return ROMAN_NUMERALS[last - 1] ? text.replace(/^[IVX]+/, ROMAN_NUMERALS[last - 1]!) : null;
    case 'ordinal':
      return ordinalLike(text, last);
    default:
      return null;
  }
}

function ordinalLike(text: string, number: number): string | null {
  const word = ORDINAL_WORDS[number - 1];
  if (!word) return null;
  const end = /(?: là)?[\s,:;.–—-]*$/u.exec(text)![0];
  if (text.startsWith('Thứ ')) return `Thứ ${word}${end}`;
  const cardinal = number === 1 ? 'một' : number === 4 ? 'bốn' : word;
  return capitalised(cardinal) + end;
}
