import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generatedFiles, leftoverPages } from '../server/tools/generated-files';
import { root } from '../server/tools/root';

it.each([...generatedFiles()])('%s is fresh (else run `npm run generate`)', (path, text) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(text);
});

it('has no page for a rule that is gone', () => {
  expect(leftoverPages()).toEqual([]);
});
