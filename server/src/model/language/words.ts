import type { Entry } from './dictionary';
import { entriesFrom } from './dictionary';
import { foldWord } from './fold';
import { rankOf } from './frequency';

/** How a word is written: `công`, `Công`, `UBND` (also one capital), `kV`; `number` begins with a digit. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'number';

/** What is known of a spelling; all its occurrences share one object. */
export interface Form {
  readonly text: string;
  /** Lower case, tone mark in the old place; equal strings are one object, so that comparing is cheap. */
  readonly folded: string;
  readonly shape: Shape;
  /** Its place in the list of counted syllables, or -1. */
  readonly rank: number;
  /** The dictionary's entries that begin with this word. */
  readonly entries: readonly Entry[];
}

/** What stands between a word and the one before it; `other` is a mark, a digit's comma or nothing at all. */
export type Gap = 'start' | 'space' | 'comma' | 'other';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  readonly form: Form;
}

/** A paragraph's text and its words, computed once and shared by the functions of this folder. */
export interface Words {
  readonly text: string;
  readonly list: readonly Word[];
}

const LETTER_LIMIT = 0x2000;
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
const WORD_LETTERS = Uint8Array.from({ length: LETTER_LIMIT }, (_, code) =>
  IN_WORD.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Spellings met so far. The memory is dropped when a hostile text fills it. */
const forms = new Map<string, Form>();
const FORM_LIMIT = 30_000;
const folds = new Map<string, string>();

/** The words of a text: runs of letters, marks and digits. */
export function wordsOf(text: string): Words {
  const list: Word[] = [];
  let end = 0;
  for (let i = 0; i < text.length; ) {
    if (!isWordCode(text, i)) {
      i++;
      continue;
    }
    const start = i;
    while (i < text.length && isWordCode(text, i)) i++;
    list.push({
      start,
      end: i,
      gap: gapOf(text, end, start, list.length === 0),
      form: formOf(text.slice(start, i)),
    });
    end = i;
  }
  return { text, list };
}

function isWordCode(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < LETTER_LIMIT ? WORD_LETTERS[code] === 1 : IN_WORD.test(text[at]!);
}

function gapOf(text: string, from: number, to: number, first: boolean): Gap {
  if (first) return 'start';
  let commas = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 44) commas++;
    else if (code !== 32) return 'other';
  }
  if (commas === 0) return to > from ? 'space' : 'other';
  return commas === 1 ? 'comma' : 'other';
}

function formOf(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  if (forms.size >= FORM_LIMIT) {
    forms.clear();
    folds.clear();
  }
  const fresh = foldWord(text);
  const folded = folds.get(fresh) ?? fresh;
  folds.set(folded, folded);
  const form = { text, folded, shape: shapeOf(text), rank: rankOf(folded), entries: entriesFrom(folded) };
  forms.set(text, form);
  return form;
}

function shapeOf(text: string): Shape {
  if (/^\p{N}/u.test(text)) return 'number';
  if (text === text.toLowerCase()) return 'lower';
  if (text === text.toUpperCase()) return 'upper';
  const rest = text.slice(1);
  return rest === rest.toLowerCase() ? 'capital' : 'mixed';
}

/** Whether a word begins with a capital letter. */
export const isCapital = (form: Form): boolean => form.shape === 'capital' || form.shape === 'upper';

/**
 * Whether a sentence or an item begins with this word: nothing stands before it, or a mark that ends a
 * sentence, a colon, a bracket, a quotation mark or an item's own mark.
 */
export function startsSentence({ text, list }: Words, index: number): boolean {
  const word = list[index]!;
  if (word.gap === 'start') return true;
  if (word.gap === 'space' || word.gap === 'comma') {
    // `1. Phòng …`: a number before it stands behind a full stop, so the gap is not a mere space.
    return false;
  }
  return /[.:;!?…()“”"'‘’[\]/•+–—-]\s*$/.test(text.slice(list[index - 1]!.end, word.start));
}
