import { describe, expect, it } from 'vitest';
import { fixesOf } from '../server/src/features/fixes';
import { foldsOf } from '../server/src/features/folding';
import { outlineOf } from '../server/src/features/outline';
import { dataOf, TokenReader } from '../server/src/features/semantic-tokens/semantic-tokens';
import { editSession, findingsIn } from '../server/src/features/session';
import { joinLines } from '../server/src/text/lines';
import { NOTICE } from './support/notices';
import { randomFrom } from './support/random';
import { openStrictly } from './support/strict-session';

function randomCharacters(seed: number, length: number, codes: number): string {
  const random = randomFrom(seed);
  let text = '';
  for (let i = 0; i < length; i++) text += String.fromCharCode(Math.floor(random() * codes));
  return text;
}

const BAD_INPUT: Record<string, string> = {
  nothing: '',
  'one line': 'THÔNG BÁO',
  'white space only': ' \t\u00a0\u200b \n \r\n\ufeff',
  'bytes of a binary file': randomCharacters(1, 20_000, 256),
  'any code units': randomCharacters(2, 20_000, 65_536),
  'lone surrogates': '\ud83d Giao Văn phòng \ude00 báo cáo trước ngày 6/7/2026.\n1. \udc00\n'.repeat(60),
  'marks without letters': '\u0301\u0300\u0323 \u0309\n'.repeat(500),
  'a head without a body': NOTICE.slice(0, NOTICE.indexOf('THÔNG BÁO')),
  'a body without a head': NOTICE.slice(NOTICE.indexOf('Ngày 31')),
  'lines in disorder': NOTICE.split('\n').reverse().join('\n'),
  'two documents': NOTICE + NOTICE,
  'comments only': '// bỏ qua date/padding\n'.repeat(500),
  'one paragraph of many lines': 'các phòng,\n'.repeat(2_000),
  'an item in an item in an item': 'I. a\n1. b\n1.1. c\n1.1.1. d\n1.1.1.1. e\na) f\n- g\n+ h\n'.repeat(60),
};

describe.each(Object.entries(BAD_INPUT))('%s', (_, text) => {
  it('is read without an exception, and every answer lies inside it', () => {
    const session = openStrictly(text);
    const { tree } = session;
    expect(joinLines(tree.lines)).toBe(text);
    for (const finding of findingsIn(session).findings) {
      for (const { line, character } of [finding.range.start, finding.range.end]) {
        expect(tree.lines.text[line]?.length ?? -1).toBeGreaterThanOrEqual(character);
      }
      fixesOf(session, finding);
    }
    outlineOf(tree);
    foldsOf(tree);
    dataOf(new TokenReader(session).all());
    const line = tree.lines.text.length >> 1;
    editSession(session, [
      { range: { start: { line, character: 1 }, end: { line, character: 2 } }, newText: 'x\n' },
    ]);
    findingsIn(session);
  });
});
