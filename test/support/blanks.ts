import { expect } from 'vitest';

const doubled = (text: string): string => text.replace(/(?<=\S) (?=\S)/g, '  ');
const single = (text: string): string => text.replace(/ {2,}/g, ' ');

/** What is read in a text, which must be the same where each blank is typed twice: one rule tells that, and the others read on. */
export function readAlike<T>(text: string, read: (text: string) => T): T {
  const found = read(text);
  expect(JSON.parse(single(JSON.stringify(read(doubled(text)) ?? null))), `blanks twice: ${text}`).toEqual(
    JSON.parse(single(JSON.stringify(found ?? null))),
  );
  return found;
}
