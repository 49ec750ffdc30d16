import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** What would change in a file, as a unified diff that `git apply` takes; empty where nothing would. */
export const patchOf = (path: string, before: string, after: string): string =>
  before === after
    ? ''
    : createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
        context: 3,
        headerOptions: FILE_HEADERS_ONLY,
      });
