/**
 * How many keys a Vietnamese keyboard needs for a text in Telex: one a letter, one more for each mark (`ế` is three), two
 * for `đ`. A line break is one.
 */
export const telexKeys = (text) => [...text.normalize('NFD')].length + (text.match(/đ/giu)?.length ?? 0);

/**
 * A drafter at the keyboard of a page, whose keys are counted. Letters reach the editor as an input method leaves them.
 */
export function countingKeyboard(page) {
  let count = 0;
  return {
    get count() {
      return count;
    },
    async press(...keys) {
      for (const key of keys) {
        count++;
        await page.keyboard.press(key);
      }
    },
    async type(text) {
      count += telexKeys(text);
      await page.keyboard.type(text);
    },
  };
}

/**
 * Types as Unikey does, which composes nothing: a letter, a Backspace of its own, and the letter with its mark. Each key
 * is held for 5 ms and the next one follows at once.
 */
export async function typeWithFakeBackspaces(page, text) {
  const pace = { delay: 5 };
  for (const letter of text.normalize('NFC')) {
    const base = baseOf(letter);
    if (letter === '\n') await page.keyboard.press('Enter', pace);
    else if (base === letter) await page.keyboard.type(letter, pace);
    else {
      await page.keyboard.type(base, pace);
      await page.keyboard.press('Backspace', pace);
      await page.keyboard.type(letter, pace);
    }
  }
}

const baseOf = (letter) => letter.replace('đ', 'd').replace('Đ', 'D').normalize('NFD').replace(/\p{M}/gu, '');
