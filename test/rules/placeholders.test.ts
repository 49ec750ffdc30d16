import { expect, it } from 'vitest';
import { staticSnippets } from '../../server/src/features/completion/static-snippets';
import { fixAll } from '../../server/src/features/fixes';
import { plainTextOf } from '../../server/src/features/new-notice/snippet';
import { findingsIn } from '../../server/src/features/session';
import { PLACEHOLDERS, RECIPIENTS_TO_NAME } from '../../server/src/syntax/placeholders';
import { openStrictly } from '../support/strict-session';

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
  const { findings } = findingsIn(openStrictly(NOTICE));
  const told = findings.map(({ message }) =>
    /^Chỗ này còn chữ mẫu “(.*)”/u.exec(message)?.[1]?.toLowerCase(),
  );
  const all = [...Object.values(PLACEHOLDERS), ...RECIPIENTS_TO_NAME];
  expect(told).toEqual(expect.arrayContaining(all.map((text) => text.toLowerCase())));
});

it('no other rule speaks of them, and no repair changes them', () => {
  const { findings } = findingsIn(openStrictly(NOTICE));
  const OTHERS = /^(?:signature|recipients|structure\/(?:own-number|missing-component))/;
  expect(findings.map(({ rule }) => rule.id).filter((id) => OTHERS.test(id))).toEqual([]);
  const repaired = fixAll(NOTICE);
  for (const text of [...Object.values(PLACEHOLDERS), ...RECIPIENTS_TO_NAME])
    expect(repaired.toLowerCase()).toContain(text.toLowerCase());
  const ofOffice = NOTICE.replace('TÊN CƠ QUAN', 'SỞ XÂY DỰNG');
  const told = findingsIn(openStrictly(ofOffice)).findings.filter(({ rule }) => OTHERS.test(rule.id));
  expect(told).toEqual([]);
});
