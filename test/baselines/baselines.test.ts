import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BASELINES } from './files';
import { readingOf } from './reading';

// A change of what is said of a notice is read, line by line, before it is accepted with `npm run baselines`.
describe('what is said of a notice as offices write them', () => {
  it.each(BASELINES.map((files) => [basename(files.notice), files] as const))(
    '%s',
    (_, { notice, reading }) => {
      expect(readingOf(readFileSync(notice, 'utf8'))).toBe(readFileSync(reading, 'utf8'));
    },
  );
});
