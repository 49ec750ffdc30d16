/** Letters compare without case; Vietnamese case folding is right after NFC. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Without tone and vowel marks: what somebody types who looks for a word without an input method. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}

/** Whether letters were lost where the text came from (U+FFFD): what it says is not to be told from what is left. */
export const hasLostLetters = (text: string): boolean => text.includes('\ufffd');

/**
 * A pattern that matches one of some phrases as whole words. JavaScript's `\b` does not know Vietnamese
 * letters, so the borders are look-arounds. A space in a phrase stands for any run of white space.
 */
export function phrases(list: readonly string[], flags = 'giu'): RegExp {
  if (list.length === 0) return /(?!)/g;
  const longestFirst = [...list].sort((a, b) => b.length - a.length);
  return new RegExp(`(?:${longestFirst.map(phraseSource).join('|')})`, flags);
}

/** The same for one phrase, as pattern source. A border is demanded only beside a letter or digit. */
function phraseSource(phrase: string): string {
  const text = phrase.trim();
  const source = text
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/-/g, '\\x2d')
    .replace(/ +/g, '\\s+');
  const before = /^[\p{L}\d]/u.test(text) ? '(?<![\\p{L}\\p{M}\\d])' : '';
  const after = /[\p{L}\d]$/u.test(text) ? '(?![\\p{L}\\p{M}\\d])' : '';
  return before + source + after;
}

/** Whether a text's first letter is a capital; opening quotation marks and brackets are passed over. */
export function startsUpper(text: string): boolean {
  return /^[“"'‘([]*\p{Lu}/u.test(text);
}

/** The same of a small letter. */
export function startsLower(text: string): boolean {
  return /^[“"'‘([]*\p{Ll}/u.test(text);
}

/** A text without the characters of a set at its end; a pattern anchored there would look from every place. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
