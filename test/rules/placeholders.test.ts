import { expect, it } from 'vitest';
import { staticSnippets } from '../../server/src/features/completion/static-snippets';
import { plainTextOf } from '../../server/src/features/new-notice/snippet';
import { findingsIn, openSession } from '../../server/src/features/session';
import { PLACEHOLDERS, RECIPIENTS_TO_NAME } from '../../server/src/syntax/placeholders';

const BLOCK = new Map(
  Object.values(staticSnippets()).map(({ prefix, body }) => [prefix, plainTextOf(body.join('\n'))]),
);
const NOTICE = [
  'zdau',
  '',
  'ztrichyeu',
  '',
  'zmodau',
  'zmuc',
  'zctph',
  'zgiao',
  'zluat',
  'zketthuc',
  '',
  'znoinhan',
  '',
  'zkytl',
]
  .map((prefix) => BLOCK.get(prefix) ?? prefix)
  .join('\n')
  .replace('Chủ trì', '1.2. Chủ trì')
  .replace(/^Luật/m, '1.3. Nghiên cứu Luật');

it('a notice of blocks that nobody has filled in is told of every placeholder', () => {
  const { findings } = findingsIn(openSession(NOTICE));
  const told = findings.map(({ message }) =>
    /^Chỗ này còn chữ mẫu “(.*)”/u.exec(message)?.[1]?.toLowerCase(),
  );
  const all = [...Object.values(PLACEHOLDERS), ...RECIPIENTS_TO_NAME];
  expect(told).toEqual(expect.arrayContaining(all.map((text) => text.toLowerCase())));
});
