import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { DecodedText } from './encoding';

/** What would change in a file, as a unified diff that `git apply` takes; empty where nothing would. */
export function patchOf(path: string, { text: before, encoding }: DecodedText, after: string): string {
  if (before === after) return '';
  // The mark is part of the file's first line.
  const mark = encoding === 'utf-8-bom' ? '\ufeff' : '';
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, mark + before, mark + after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
