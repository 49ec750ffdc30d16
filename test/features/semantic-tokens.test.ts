import { describe, expect, it } from 'vitest';
import { tokensOfBlock } from '../../server/src/features/semantic-tokens/block-tokens';
import { SEMANTIC_TOKEN_TYPES } from '../../server/src/features/semantic-tokens/legend';
import { dataOf, editBetween, TokenReader } from '../../server/src/features/semantic-tokens/semantic-tokens';
import { editSession, openSession } from '../../server/src/features/session';
import { blocksOf } from '../../server/src/syntax/tree';
import { FAULTY_NOTICE, NOTICE, wrapped } from '../support/notices';

interface Token {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: string;
}

/** The protocol's numbers read back. */
function tokensIn(data: readonly number[]): Token[] {
  const tokens: Token[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    character = data[i] === 0 ? character + data[i + 1]! : data[i + 1]!;
    line += data[i]!;
    tokens.push({ line, character, length: data[i + 2]!, type: SEMANTIC_TOKEN_TYPES[data[i + 3]!]! });
  }
  return tokens;
}

/** What is coloured in the items of a text, type by type. */
function coloured(text: string): Record<string, string[]> {
  const session = openSession(text);
  const found: Record<string, string[]> = {};
  for (const block of blocksOf(session.tree)) {
    for (const { type, span } of tokensOfBlock(block, session)) {
      found[type] ??= [];
      found[type].push(block.paragraph.text.slice(span.start, span.end));
    }
  }
  return found;
}

describe('tokens', () => {
  it('tell the parts of a notice', () => {
    const found = coloured(NOTICE);
    expect(found.noticeTitle![0]).toBe('THÔNG BÁO');
    expect(found.noticeHeading).toContain('Phòng Quản lý Công nghiệp');
    expect(found.noticeMarker!.slice(0, 3)).toEqual(['1.', '1.1.', '1.2.']);
    expect(found.noticeRecipient).toContain('UBND tỉnh (b/c);');
    expect(found.noticeSignature).toEqual(['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Trần Thị B']);
    expect(found.noticeDeadline).toContain('trước ngày 10/4/2026');
    expect(found.noticeDate).toContain('Ngày 31 tháng 3 năm 2026');
    expect(found.noticeCitation!.some((text) => text.includes('32/2024/NĐ-CP'))).toBe(true);
  });

  it('of an item whose full stop is still to be typed are those of an item', () => {
    const item = 'Tổng hợp tình hình tiêu thụ điện, gửi Văn phòng trước ngày 10/4/2026';
    const found = coloured(`THÔNG BÁO\nVề việc phân công\n\n1. Công tác điện năng\n1.1. ${item}`);
    expect(found.noticeHeading).toEqual(['Công tác điện năng']);
    expect(found.noticeDeadline).toEqual(['trước ngày 10/4/2026']);
  });

  it('come in the order of the text and never overlap', () => {
    for (const text of [NOTICE, FAULTY_NOTICE, wrapped(NOTICE)]) {
      const session = openSession(text);
      const tokens = tokensIn(dataOf(new TokenReader(session).all()));
      for (const [i, { line, character, length }] of tokens.entries()) {
        expect(length).toBeGreaterThan(0);
        expect(character + length).toBeLessThanOrEqual(session.tree.lines.text[line]!.length);
        const next = tokens[i + 1];
        if (next?.line === line) expect(next.character).toBeGreaterThanOrEqual(character + length);
        else if (next) expect(next.line).toBeGreaterThan(line);
      }
    }
  });

  it('of a few lines are those of the whole', () => {
    const text = wrapped(NOTICE).repeat(4);
    const session = openSession(text);
    const reader = new TokenReader(session);
    const whole = tokensIn(dataOf(reader.all()));
    for (let line = 0; line < session.tree.lines.text.length; line += 37) {
      const range = { start: { line, character: 0 }, end: { line: line + 20, character: 0 } };
      const found = tokensIn(reader.inRange(range));
      const wanted = whole.filter((token) => token.line >= line && token.line <= line + 20);
      for (const token of wanted) expect(found).toContainEqual(token);
      for (const token of found) expect(whole).toContainEqual(token);
    }
  });

  it('of pages that did not change are not sent again', () => {
    const session = openSession(NOTICE.repeat(12));
    const reader = new TokenReader(session);
    const before = reader.all();
    const at = { line: 15, character: 0 };
    editSession(session, [{ range: { start: at, end: at }, newText: '\n' }]);
    const edit = editBetween(before, reader.all())!;
    expect(edit.data.length).toBeLessThan(20);
    const data = dataOf(before);
    data.splice(edit.start, edit.deleteCount, ...edit.data);
    expect(data).toEqual(dataOf(reader.all()));
    expect(editBetween(before, before)).toBeNull();
  });
});
