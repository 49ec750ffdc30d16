// biome-ignore-all lint/suspicious/noTemplateCurlyInString: sources of templates are what is tested.
import { describe, expect, it } from 'vitest';
import { narrowLetters } from '../../server/tools/narrow-letters';

const PATH = 'module.ts';
/** The pattern that a line of source makes, after narrowing. */
const made = (source: string): RegExp => {
  const [, body, flags] = /\/(.*)\/(\w*);/.exec(narrowLetters(`export const P = ${source};`, PATH))!;
  return new RegExp(body!, flags);
};
/** All characters of the basic plane up to the end of the Greek additions, where Latin letters end. */
const characters = Array.from({ length: 0x1f00 }, (_, code) => String.fromCharCode(code));
/** The letters of Vietnamese, with tones, and some that names of other languages bring along. */
const VIETNAMESE = [...'aăâeêioôơuưy']
  .flatMap((letter) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (letter + tone).normalize('NFC')),
  )
  .concat([...'bcdđfghjklmnpqrstvwxzäöüçñøš']);

describe('letters in what is built', () => {
  it('are those of Vietnamese, great and small, and no others of these than there were', () => {
    for (const text of VIETNAMESE) {
      const upper = text.toUpperCase();
      expect([text, made('/^\\p{L}$/u').test(text), made('/^\\p{L}$/u').test(upper)]).toEqual([
        text,
        true,
        true,
      ]);
      expect([text, made('/^\\p{Ll}$/u').test(text), made('/^\\p{Ll}$/u').test(upper)]).toEqual([
        text,
        true,
        false,
      ]);
      expect([text, made('/^\\p{Lu}$/u').test(text), made('/^\\p{Lu}$/u').test(upper)]).toEqual([
        text,
        false,
        true,
      ]);
    }
  });

  it('are never what is no letter', () => {
    const classes = { L: /\p{L}/u, Lu: /\p{Lu}/u, Ll: /\p{Ll}/u, M: /\p{M}/u, N: /\p{N}/u };
    for (const [name, whole] of Object.entries(classes)) {
      const narrow = made(`/\\p{${name}}/u`);
      expect(characters.filter((text) => narrow.test(text) && !whole.test(text))).toEqual([]);
    }
  });

  it('are replaced in a class, outside one, in a string, in a template with gaps and in a raw one', () => {
    expect(narrowLetters('const a = /[^\\]\\p{N}x]\\p{N}/u;', PATH)).toBe(
      'const a = /[^\\]0-9²³¹¼-¾x][0-9²³¹¼-¾]/u;',
    );
    expect(narrowLetters("const a = '\\\\p{N}[\\\\p{N}]';", PATH)).toBe(
      "const a = '[0-9²³¹¼-¾][0-9²³¹¼-¾]';",
    );
    expect(narrowLetters('const a = `[${b}\\\\p{N}]\\\\p{N}`;', PATH)).toBe(
      'const a = `[${b}0-9²³¹¼-¾][0-9²³¹¼-¾]`;',
    );
    expect(narrowLetters('const a = String.raw`\\p{N}${b}[\\[\\p{N}]`;', PATH)).toBe(
      'const a = String.raw`[0-9²³¹¼-¾]${b}[\\[0-9²³¹¼-¾]`;',
    );
  });

  it('stay as they are in comments and where a class is not one of letters', () => {
    const text = '/** Of \\p{L}. */\nconst a = /\\p{Surrogate}[\\p{Cc}]/u;';
    expect(narrowLetters(text, PATH)).toBe(text);
  });
});
