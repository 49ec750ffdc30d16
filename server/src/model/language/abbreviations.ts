import { type Span, span } from '../../text/span';
import { KNOWN_ABBREVIATIONS } from './data/known-abbreviations';
import { bareOf } from './syllable';
import type { Word, Words } from './words';

/** `cụm công nghiệp (CCN)`. */
export interface AbbreviationDefinition {
  readonly abbreviation: string;
  /** The words before it that begin with its letters; null where they do not, as with English ones. */
  readonly expansion: string | null;
  readonly span: Span;
}

export interface AbbreviationUse {
  readonly abbreviation: string;
  readonly span: Span;
}

const BRACKETED =
  /\((?:(?:sau đây |dưới đây )?(?:viết tắt|gọi tắt|gọi chung) là:? )?["“]?(\p{Lu}[\p{Lu}\d&-]{1,11})s?["”]?\)/giu;

/** The abbreviations that a paragraph defines in brackets. */
export function abbreviationsDefinedIn({ text, list }: Words): AbbreviationDefinition[] {
  const definitions: AbbreviationDefinition[] = [];
  if (!text.includes('(')) return definitions;
  for (const { 0: bracket, 1: abbreviation, index } of text.matchAll(BRACKETED)) {
    if (!abbreviation || !/^\p{Lu}{2}[\p{Lu}\d&-]*s?$/u.test(abbreviation)) continue;
    const before = wordsBefore(list, index);
    const from = expansionStart(before, abbreviation);
    const start = from < 0 ? index : before[from]!.start;
    definitions.push({
      abbreviation: abbreviation.replace(/s$/, ''),
      expansion: from < 0 ? null : text.slice(start, before.at(-1)!.end),
      span: span(start, index + bracket.length),
    });
  }
  return definitions;
}

const LONGEST_EXPANSION = 16;

/** The words that end at an offset, found by halving. */
function wordsBefore(list: readonly Word[], offset: number): readonly Word[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return list.slice(Math.max(0, low - LONGEST_EXPANSION), low);
}

/** Where the words begin whose initials, some passed over, spell an abbreviation; -1 where there are none. */
function expansionStart(words: readonly Word[], abbreviation: string): number {
  const letters = [...bareOf(abbreviation.replace(/[^\p{L}]/gu, '').toLowerCase())];
  let at = words.length - 1;
  for (let i = letters.length - 1; i >= 0; i--) {
    while (at >= 0 && bareOf(words[at]!.form.folded)[0] !== letters[i]) at--;
    if (at < 0) return -1;
    if (i > 0) at--;
  }
  return words.length - at <= letters.length * 2 ? at : -1;
}

const ROMAN = /^[IVXLC]+$/;

/** Abbreviations of two letters or more that not everybody knows, outside `excluded` (document numbers, signatures). */
export function abbreviationUsesIn({ text, list }: Words, excluded: readonly Span[] = []): AbbreviationUse[] {
  const uses: AbbreviationUse[] = [];
  for (const { form, start, end } of list) {
    if (form.shape !== 'upper' || form.text.length < 2 || form.text.length > 8) continue;
    if (!/^\p{Lu}{2,}$/u.test(form.text) || ROMAN.test(form.text) || KNOWN_ABBREVIATIONS.has(form.text))
      continue;
    if (excluded.some((place) => place.start < end && start < place.end)) continue;
    uses.push({ abbreviation: form.text, span: span(start, end) });
  }
  // A line in capitals abbreviates nothing.
  return uses.length > 0 && text === text.toUpperCase() ? [] : uses;
}
