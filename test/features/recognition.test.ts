import { describe, expect, it } from 'vitest';
import { opensLikeNotice } from '../../server/src/features/recognition';

const TITLE = 'THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2026\n';
const HEAD = 'UBND TỈNH AN GIANG THƯỢNG\nSỞ CÔNG THƯƠNG\nSố: 12/TB-SCT\n';

describe('opensLikeNotice', () => {
  it.each([
    ['a title alone', TITLE],
    ['a title after blank lines', `\n\n${TITLE}`],
    ['a head and a title', `${HEAD}\n${TITLE}`],
    [
      'a head in two columns',
      'SỞ CÔNG THƯƠNG\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố:      /TB-SCT\t\tAn Giang Thượng, ngày      tháng 4 năm 2026\n\nTHÔNG BÁO\n',
    ],
    ['a draft', `(Dự thảo lần 2)\n${TITLE}`],
    ["a notice's own number without a title", HEAD],
    ['decomposed letters and other line breaks', `${HEAD}${TITLE}`.normalize('NFD').replaceAll('\n', '\r\n')],
    ['a comment before it', `// bỏ qua structure/missing-component\n${TITLE}`],
  ])('knows %s', (_, text) => {
    expect(opensLikeNotice(text)).toBe(true);
  });

  it.each([
    ['an empty text', ''],
    ['prose', 'Kính gửi các anh, các chị,\nTHÔNG BÁO\n'],
    ['a sentence before the title', `Sáng nay Sở đã ban hành văn bản sau.\n${TITLE}`],
    [
      'another kind of document',
      'UBND TỈNH AN GIANG THƯỢNG\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc thành lập tổ công tác\n',
    ],
    ['a title far below', `${'\n'.repeat(60)}${TITLE}`],
    ['numbers', '1\n2\n3\n'],
  ])('does not take %s for one', (_, text) => {
    expect(opensLikeNotice(text)).toBe(false);
  });
});
