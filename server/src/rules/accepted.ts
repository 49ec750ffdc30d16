import type { Settings } from '../config/settings';
import type { Span } from '../text/span';

const composed = new WeakMap<Settings, readonly string[]>();

/**
 * Whether the office or the user has accepted what stands at a place: one of their words or names covers it,
 * letter by letter and with borders of words. A small first letter also stands for a capital one.
 */
export function isAccepted(settings: Settings, text: string, { start, end }: Span): boolean {
  if (settings.words.length === 0) return false;
  return wordsOf(settings).some((word) => {
    for (let at = Math.max(0, end - word.length); at <= start; at++)
      if (standsAt(word, text, at)) return true;
    return false;
  });
}

function wordsOf(settings: Settings): readonly string[] {
  let words = composed.get(settings);
  if (!words) {
    words = settings.words.map((word) => word.normalize('NFC').trim()).filter(Boolean);
    composed.set(settings, words);
  }
  return words;
}

const IN_WORD = /[\p{L}\p{M}\d]/u;

function standsAt(word: string, text: string, at: number): boolean {
  const written = text.slice(at, at + word.length);
  if (written !== word && written !== word[0]!.toUpperCase() + word.slice(1)) return false;
  return !IN_WORD.test(text[at - 1] ?? '') && !IN_WORD.test(text[at + word.length] ?? '');
}
