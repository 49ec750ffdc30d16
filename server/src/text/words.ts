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

/** With a capital as its first letter. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** In one line: line breaks and runs of white space become one space, and none stands at an end. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether letters were lost where the text came from (U+FFFD): what it says is not to be told from what is left. */
export const hasLostLetters = (text: string): boolean => text.includes('\ufffd');

/** Whether a text's first letter is a capital; opening quotation marks and brackets are passed over. */
export function startsUpper(text: string): boolean {
  return /^[“"'‘([]*\p{Lu}/u.test(text);
}

/** The same of a small letter; `®` is the `đ` of an old code (TCVN3). */
export function startsLower(text: string): boolean {
  return /^[“"'‘([]*[\p{Ll}®]/u.test(text);
}

/** A text without the characters of a set at its end; a pattern anchored there would look from every place. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
