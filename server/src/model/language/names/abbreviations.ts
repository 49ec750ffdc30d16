import { firstPlace } from '../../../text/halving';
import { type Span, span } from '../../../text/span';
import { bareOf } from '../syllable';
import type { Word, Words } from '../words';

/** `cụm công nghiệp (CCN)`. */
export interface AbbreviationDefinition {
  readonly abbreviation: string;
  /** The words before it that begin with its letters; null where they do not, as with English ones. */
  readonly expansion: string | null;
  readonly span: Span;
}

const BRACKETED =
  /\((?:(?:sau đây |dưới đây )?(?:viết tắt|gọi tắt|gọi chung) là:? )?["“]?(\p{Lu}[\p{Lu}\d&-]{1,11})s?["”]?\)/giu;

/** `gọi tắt là thẻ ABC`, also where more follows than in a bracket of its own. */
const NAMED =
  /(?:viết|gọi) (?:tắt|chung)(?: là)?:? ["“]?(?:\p{Ll}+ )?(\p{Lu}{2}[\p{Lu}\d&-]{0,10})(?!\p{L})/gu;
/** `VLNCN (vật liệu nổ công nghiệp)`. */
const UNFOLDED = /(?<!\p{L})(\p{Lu}{2,12}) \(([^()]{3,80})\)/gu;

/** The abbreviations that a paragraph defines, most of them in brackets. */
export function abbreviationsDefinedIn(words: Words): AbbreviationDefinition[] {
  const { text } = words;
  const definitions = text.includes('(') ? [...bracketed(words), ...unfolded(words)] : [];
  if (!/ (?:tắt|chung) /.test(text)) return definitions;
  for (const { 0: found, 1: abbreviation, index } of text.matchAll(NAMED))
    definitions.push({
      abbreviation: abbreviation!,
      expansion: null,
      span: span(index, index + found.length),
    });
  return definitions;
}

function bracketed({ text, list }: Words): AbbreviationDefinition[] {
  const definitions: AbbreviationDefinition[] = [];
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

function unfolded({ text, list }: Words): AbbreviationDefinition[] {
  const definitions: AbbreviationDefinition[] = [];
  for (const { 0: found, 1: abbreviation, 2: expansion, index } of text.matchAll(UNFOLDED)) {
    const end = index + found.length;
    const inside = wordsBefore(list, end - 1).filter(({ start }) => start > index + abbreviation!.length);
    if (expansionStart(inside, abbreviation!) < 0) continue;
    definitions.push({ abbreviation: abbreviation!, expansion: expansion!, span: span(index, end) });
  }
  return definitions;
}

const LONGEST_EXPANSION = 16;

/** The last words that end before an offset, as many as an abbreviation may stand for. */
function wordsBefore(list: readonly Word[], offset: number): readonly Word[] {
  const behind = firstPlace(list.length, (place) => list[place]!.end > offset);
  return list.slice(Math.max(0, behind - LONGEST_EXPANSION), behind);
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
