import { describe, expect, it } from 'vitest';
import { editSession, findingsIn } from '../server/src/features/session';
import { expectSameState, openAndCheck } from './fuzz/same-as-fresh';
import { NOTICE } from './support/notices';

// Edits chosen by chance are in `incremental.law.test.ts`.
describe('an edited text equals the same text freshly opened', { timeout: 30_000 }, () => {
  it('where what stands behind the opening changes', () => {
    const opening = 'Ngày 24 tháng 02 năm 2026, Giám đốc Sở chủ trì cuộc họp; Giám đốc Sở kết luận như sau';
    const [from, to] = ['1. Văn phòng theo dõi.', 'Nơi nhận:'];
    const before = `THÔNG BÁO\nKết luận của Giám đốc Sở\n\n${opening}\n\n${from}\n2. Phòng A báo cáo.\n`;
    const session = openAndCheck(before);
    const range = { start: { line: 5, character: 0 }, end: { line: 5, character: from.length } };
    editSession(session, [{ range, newText: to }]);
    expectSameState(session, before.replace(from, to));
  });

  // What a document says of itself stands in all parts of its head, its opening and its closing.
  it.each([
    ['SỞ CÔNG THƯƠNG', 'TỈNH ỦY AN GIANG THƯỢNG'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['An Giang Thượng, ngày 05 tháng 3 năm 2026', 'An Giang Thượng, ngày 06 tháng 4 năm 2025'],
    ['THÔNG BÁO', 'BÁO CÁO'],
    ['cuộc họp giao ban', 'cuộc họp giao ban tháng 4 năm 2025'],
    ['Ngày 24 tháng 02 năm 2026', 'Ngày 26 tháng 3 năm 2025'],
    ['nhiệm vụ quý II năm 2026 như sau', 'nhiệm vụ quý III năm 2025 như sau'],
  ])('where the document says something else of itself: %s, %s', (from, to) => {
    const head = 'SỞ CÔNG THƯƠNG\nSố: 12/TB-SCT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n';
    const date = 'An Giang Thượng, ngày 05 tháng 3 năm 2026\nTHÔNG BÁO\n';
    const subject = 'Kết luận của Giám đốc Sở tại cuộc họp giao ban\n\n';
    const opening = 'Ngày 24 tháng 02 năm 2026, Giám đốc Sở chủ trì cuộc họp giao ban.\n';
    const leadIn = 'Sau khi nghe báo cáo, Giám đốc Sở kết luận nhiệm vụ quý II năm 2026 như sau:\n';
    const before = `${head}${date}${subject}${opening}${leadIn}1. Văn phòng báo cáo trước ngày 01/3/2026.\n`;
    expect(before).toContain(from);
    const session = openAndCheck(before);
    const line = before.slice(0, before.indexOf(from)).split('\n').length - 1;
    const character = before.split('\n')[line]!.indexOf(from);
    const range = { start: { line, character }, end: { line, character: character + from.length } };
    const { document } = session;
    editSession(session, [{ range, newText: to }]);
    expect(session.document).not.toEqual(document);
    expectSameState(session, before.replace(from, to));
  });

  it('where a remark of a task and a cell of a table change', () => {
    const remark = '- Thời hạn: trước ngày 15/4/2026.';
    const body = `1. Xây dựng Kế hoạch.\n- Đơn vị chủ trì: Văn phòng.\n${remark}\nSTT\n1\nVăn phòng\n2\n`;
    const before = `THÔNG BÁO\nKết luận của Giám đốc Sở\n\nGiám đốc Sở kết luận như sau:\n\n${body}2. Phòng A báo cáo.\n`;
    const session = openAndCheck(before);
    const replaced = (line: number, from: string, to: string): void => {
      const range = { start: { line, character: 0 }, end: { line, character: from.length } };
      editSession(session, [{ range, newText: to }]);
      findingsIn(session);
    };
    replaced(7, remark, '- Lập danh sách.');
    replaced(8, 'STT', 'Kèm theo bảng sau đây.');
    const after = before.replace(remark, '- Lập danh sách.').replace('STT', 'Kèm theo bảng sau đây.');
    expectSameState(session, after);
    replaced(7, '- Lập danh sách.', remark);
    replaced(8, 'Kèm theo bảng sau đây.', 'STT');
    expectSameState(session, before);
  });

  it('what comments say to no avail, though nobody has read the other pages since', () => {
    const text = `// bỏ qua date/invalid\n// chấp nhận: Cổng Đá\n${NOTICE.repeat(8)}`;
    const session = openAndCheck(text);
    const end = { line: text.split('\n').length - 1, character: 0 };
    editSession(session, [{ range: { start: end, end }, newText: 'Hết.' }]);
    expectSameState(session, `${text}Hết.`);
  });

  it('after an edit and its undoing', () => {
    const session = openAndCheck(NOTICE);
    const at = { line: 20, character: 4 };
    const newText = 'Nơi nhận:\n- Lưu: VT.\n';
    editSession(session, [{ range: { start: at, end: at }, newText }]);
    findingsIn(session);
    editSession(session, [{ range: { start: at, end: { line: 22, character: 0 } }, newText: '' }]);
    expectSameState(session, NOTICE);
  });
});
