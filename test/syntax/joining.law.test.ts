/** A text that a converter broke into lines is put together again, however wide its lines are. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/syntax/parse';
import { blocksOf } from '../../server/src/syntax/tree';
import { ownNotices } from '../eval/sources';
import { decomposed, FAULTY_NOTICE, NOTICE, typeset, wrapped } from '../support/notices';
import { shareOf } from '../support/share';

/** In these a line may end with its sentence, or before a name, so that nobody can tell how it goes on. */
const UNSURE = /^(?:so-nong-nghiep|so-y-te|van-phong-uy-ban-nghe)/;
const TEXTS = [
  ...ownNotices().filter(({ name }) => !UNSURE.test(name)),
  { name: 'a notice', text: NOTICE },
  { name: 'a faulty notice', text: FAULTY_NOTICE },
];
const WAYS: readonly (readonly [string, (text: string) => string])[] = [
  ...[70, 76, 82, 88, 94, 100, 108].map(
    (width) => [`${width} columns`, (text: string) => wrapped(text, width)] as const,
  ),
  ['typeset', typeset],
  ['typeset, decomposed', (text) => decomposed(typeset(text))],
  ['88 columns, decomposed', (text) => decomposed(wrapped(text, 88))],
];
const CASES = TEXTS.flatMap(({ name, text }) =>
  WAYS.map(([way, broken]) => [name, way, text, broken] as const),
);

const rowsOf = (text: string): string[] =>
  [...blocksOf(parse(text))]
    .filter(({ component }) => component !== 'blank')
    .map(({ component, paragraph }) => `${component}: ${paragraph.text}`);

describe('a broken text', () => {
  it.each(shareOf(CASES))('%s, %s', (_, __, text, broken) => {
    expect(rowsOf(broken(text))).toEqual(rowsOf(text));
  });
});
