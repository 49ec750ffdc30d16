import { describe, expect, it } from 'vitest';
import { extract } from '../../server/src/features/extract';
import { applyEdits } from '../../server/src/features/fixes';
import {
  describeMention,
  mentionAt,
  mentionsIn,
  mentionsOf,
  renameEdits,
} from '../../server/src/features/mentions';
import { openSession } from '../../server/src/features/session';
import { citationsOfNotice } from '../../server/src/model/notice/notice-citations';

const NOTICE = [
  'THÔNG BÁO',
  'Kết luận của Giám đốc Sở tại cuộc họp giao ban',
  '',
  '1. Thực hiện Nghị định số 32/2024/NĐ-CP ngày 15/3/2024 của Chính phủ về quản lý cụm công nghiệp.',
  '2. Hướng dẫn Nghị định số 32/2024/NĐ-CP và Kế hoạch số 283/KH-UBND ngày 06/8/2025 của UBND tỉnh.',
  '3. Tuyên truyền Nghị định số 32/2024/NĐ-CP; triển khai Nghị định số ',
].join('\n');

const session = openSession(NOTICE);
const at = (line: number, character: number) => mentionAt(session, { line, character });

describe('a cited number', () => {
  it('is found from its type word to its last character, and nowhere else', () => {
    expect(at(3, 13)?.citation.number.text).toBe('32/2024/NĐ-CP');
    expect(at(3, 39)?.citation.number.text).toBe('32/2024/NĐ-CP');
    expect(at(3, 60)).toBeNull();
    expect(at(1, 5)).toBeNull();
  });

  it('says in full which document it is', () => {
    expect(describeMention(session, at(4, 30)!)).toBe(
      'Nghị định số 32/2024/NĐ-CP ngày 15/3/2024 của Chính phủ; nhắc đến 3 lần trong văn bản này.',
    );
    expect(describeMention(session, at(4, 55)!)).toBe(
      'Kế hoạch số 283/KH-UBND ngày 06/8/2025 của UBND tỉnh; nhắc đến 1 lần trong văn bản này.',
    );
  });

  it('is known wherever it stands', () => {
    expect(mentionsOf(session, at(5, 30)!).map(({ numberRange }) => numberRange.start.line)).toEqual([
      3, 4, 5,
    ]);
  });

  it('is no citation in a comment, in the notice’s own number or among the recipients', () => {
    const number = '15/2026/QĐ-UBND';
    const text = `Số: 15/TB-SCT\n// chấp nhận: Quyết định số ${number}\n${NOTICE.slice(0, NOTICE.indexOf('1.'))}1. Thực hiện Quyết định số ${number}.\nTrên đây là kết luận của Giám đốc Sở./.\n\nNơi nhận:\n- Hội đồng theo Quyết định số ${number};\n- Lưu: VT.\n`;
    const opened = openSession(text);
    const line = text.split('\n').findIndex((each) => each.startsWith('1.'));
    expect(describeMention(opened, mentionAt(opened, { line, character: 32 })!)).toContain('nhắc đến 1 lần');
    expect(mentionsIn(opened).map(({ range }) => range.start.line)).toEqual([line]);
    expect(mentionAt(opened, { line: 1, character: 40 })).toBeNull();
    const cited = [...citationsOfNotice(opened.tree, opened.facts)];
    expect(extract(opened, 'a').citations.map(({ range }) => range)).toEqual(cited.map(({ range }) => range));
  });

  it('is changed in all places, and only into a number', () => {
    expect(renameEdits(session, at(3, 30)!, 'ba mươi hai')).toBeNull();
    const edits = renameEdits(session, at(3, 30)!, '34/2024/NĐ-CP')!;
    expect(applyEdits(session.tree.lines, edits)).toBe(NOTICE.replaceAll('32/2024', '34/2024'));
  });
});
