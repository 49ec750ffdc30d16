import { cuesOf } from './cues';
import { type EntriesBySecond, entriesFrom } from './dictionary';
import { foldWord } from './fold';
import { rankOf } from './frequency';
import { bareOf, placementOf, syllableOf, type TonePlacement } from './syllable';

/** How a word is written: `công`, `Công`, `UBND` (also one capital), `kV`; `number` begins with a digit. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'number';

/** What is known of a spelling; all its occurrences share one object. */
export interface Form {
  readonly text: string;
  /** Lower case, tone mark in the old place. */
  readonly folded: string;
  /** Folded, without any mark. */
  readonly bare: string;
  /** Equal for forms that fold alike, and for no others. */
  readonly id: number;
  readonly shape: Shape;
  /** Its place in the list of counted syllables, or -1. */
  readonly rank: number;
  /** What the word may be the beginning of: bits of `CUE`. */
  readonly cues: number;
  /** The dictionary's entries that begin with this word, or null. */
  readonly entries: EntriesBySecond | null;
  /** Where its tone mark stands, if that is a matter of style. */
  readonly placement: TonePlacement | null;
}

/** What stands between a word and the one before it; `other` is a mark, a digit's comma or nothing at all. */
export type Gap = 'start' | 'space' | 'comma' | 'other';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  readonly form: Form;
}

/** Whether a word is a syllable that is written out: abbreviations have no vowel, or one letter. */
export const isSyllable = (word: Word): boolean =>
  (word.form.shape === 'lower' || word.form.shape === 'capital') && hasSound(word);

/** Whether a word is a syllable in capitals throughout. */
export const isSyllableInCapitals = (word: Word): boolean => word.form.shape === 'upper' && hasSound(word);

const hasSound = ({ form }: Word): boolean =>
  form.text.length > 1 && syllableOf(form.text.toLowerCase()) !== null;

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

/**
 * Spellings met so far, by a hash of their letters: a word that is known is found without being cut out of
 * its text. The memory is dropped when a hostile text fills it.
 */
const buckets: Form[][] = Array.from({ length: 0x4000 }, () => []);
const FORM_LIMIT = 6_000;
let formCount = 0;

/** A number for each folded word; it grows over all texts, so that forms of a dropped memory keep apart. */
const ids = new Map<string, number>();
let lastId = 0;

/** The words of a text: runs of letters, marks and digits. */
export function wordsOf(text: string): Words {
  // Between two texts, so that the words of one never come from two memories.
  if (formCount > FORM_LIMIT) dropForms();
  const list: Word[] = [];
  let end = 0;
  for (let i = 0; i < text.length; ) {
    if (!isWordCode(text, i)) {
      i++;
      continue;
    }
    const start = i;
    let hash = 0;
    while (i < text.length && isWordCode(text, i)) hash = (Math.imul(hash, 31) + text.charCodeAt(i++)) | 0;
    const form = formAt(text, start, i, hash);
    list.push({ start, end: i, gap: gapOf(text, end, start, list.length === 0), form });
    end = i;
  }
  return { text, list };
}

function dropForms(): void {
  formCount = 0;
  ids.clear();
  for (const full of buckets) full.length = 0;
}

function isWordCode(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < LETTER_LIMIT ? WORD_LETTERS[code] === 1 : IN_WORD.test(text[at]!);
}

function gapOf(text: string, from: number, to: number, first: boolean): Gap {
  if (first) return 'start';
  if (to - from === 1 && text.charCodeAt(from) === 32) return 'space';
  let commas = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 44) commas++;
    else if (code !== 32) return 'other';
  }
  if (commas === 0) return to > from ? 'space' : 'other';
  return commas === 1 ? 'comma' : 'other';
}

function formAt(text: string, start: number, end: number, hash: number): Form {
  const bucket = buckets[hash & (buckets.length - 1)]!;
  for (const form of bucket)
    if (form.text.length === end - start && text.startsWith(form.text, start)) return form;
  formCount++;
  const form = formOf(text.slice(start, end));
  bucket.push(form);
  return form;
}

function formOf(text: string): Form {
  const folded = foldWord(text);
  let id = ids.get(folded);
  if (id === undefined) {
    id = ++lastId;
    ids.set(folded, id);
  }
  return {
    text,
    folded,
    bare: bareOf(folded),
    id,
    shape: shapeOf(text),
    rank: rankOf(folded),
    cues: cuesOf(folded),
    entries: entriesFrom(folded),
    placement: placementOf(text.toLowerCase()),
  };
}

function shapeOf(text: string): Shape {
  if (/^\p{N}/u.test(text)) return 'number';
  if (text === text.toLowerCase()) return 'lower';
  if (text === text.toUpperCase()) return 'upper';
  const rest = text.slice(1);
  return rest === rest.toLowerCase() ? 'capital' : 'mixed';
}

/** Whether words, folded, stand in a list from a place on with nothing but a space between them. */
export const standAt = (list: readonly Word[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => {
    const here = list[at + i];
    return here?.form.folded === word && (i === 0 || here.gap === 'space');
  });

/** Whether a word begins with a capital letter. */
export const isCapital = (form: Form): boolean => form.shape === 'capital' || form.shape === 'upper';

/**
 * Whether a sentence or an item begins with this word: nothing stands before it, or a mark that ends a
 * sentence, a colon, a bracket, a quotation mark or an item's own mark.
 */
export function startsSentence({ text, list }: Words, index: number): boolean {
  const word = list[index]!;
  if (word.gap === 'start') return true;
  // Behind the number of `1. Phòng …` stands a full stop, so that the gap is no mere space.
  if (word.gap === 'space' || word.gap === 'comma') return false;
  return /[.:;!?…()“”"'‘’[\]/•+–—-]\s*$/.test(text.slice(list[index - 1]!.end, word.start));
}
