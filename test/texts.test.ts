import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TEXTS as CLIENT } from '../client/src/text-table';
import { TEXTS as SERVER } from '../server/src/lsp/texts';

/** The name of each text with what it takes; a list counts its members. */
function shapeOf(texts: object, name = ''): string[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    const path = `${name}.${key}`;
    if (typeof text === 'function') return [`${path}(${text.length})`];
    return typeof text === 'object' ? shapeOf(text, path) : [path];
  });
}

/** All that is said without anything put in. */
const wordsOf = (texts: object): string[] =>
  Object.values(texts).flatMap((text) => {
    if (typeof text === 'function') return [];
    return typeof text === 'object' ? wordsOf(text) : [text as string];
  });

describe.each([
  ['the server', SERVER],
  ['the client', CLIENT],
] as const)('what %s says', (_, { vi, en }) => {
  it('it says in both languages', () => {
    expect(shapeOf(en)).toEqual(shapeOf(vi));
    for (const text of [...wordsOf(vi), ...wordsOf(en)]) expect(text).toBe(text.normalize('NFC').trim());
  });

  it('is another thing in each language, but for signs and names', () => {
    const both = wordsOf(vi).filter((text, i) => text === wordsOf(en)[i]);
    expect(both.filter((text) => /(?!\p{ASCII})\p{L}/u.test(text))).toEqual([]);
  });
});

describe('the client', () => {
  const folder = fileURLToPath(new URL('../client/src', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const source = (path: string) =>
    readFileSync(join(folder, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');

  it('says nothing outside of its tables of texts but its name', () => {
    const spoken = files
      .filter((path) => !/(?:^|\/)text(?:s|-table)\.ts$/.test(path))
      .flatMap((path) =>
        [...source(path).matchAll(/'[^'\n]*'|`[^`]*`|"[^"\n]*"/g)].map(([text]) => `${path}: ${text}`),
      )
      .filter((text) => /(?!\p{ASCII})\p{L}/u.test(text));
    expect([...new Set(spoken.map((text) => text.replace(/^.*: /, '')))]).toEqual(["'Thông báo'"]);
  });
});
