import { describe, expect, it } from 'vitest';
import { foldsOf } from '../../server/src/features/folding';
import { type OutlineNode, outlineOf, shortened } from '../../server/src/features/outline';
import { parse } from '../../server/src/syntax/parse';
import { decomposed, NOTICE, wrapped } from '../support/notices';

/** The names of an outline, two spaces a level. */
const namesOf = (nodes: readonly OutlineNode[], indent = ''): string[] =>
  nodes.flatMap(({ name, children }) => [indent + name, ...namesOf(children, `${indent}  `)]);

const outline = (text: string): string[] => namesOf(outlineOf(parse(text)));

describe('the outline', () => {
  it('is the same of a notice that is wrapped or decomposed', () => {
    expect(outline(wrapped(NOTICE))).toEqual(outline(NOTICE));
    expect(outline(decomposed(NOTICE))).toEqual(outline(NOTICE));
  });

  it('puts items under the headings over them, numbered or not', () => {
    const text = `THÔNG BÁO
Kết luận tại cuộc họp

Sau khi nghe báo cáo, Giám đốc Sở kết luận như sau:
Phòng Quản lý Công nghiệp
1. Rà soát quy hoạch.
a) Báo cáo kết quả.
Phòng Quản lý Thương mại
1. Theo dõi giá cả.
- Hàng thiết yếu;
- Xăng dầu.`;
    expect(outline(text).slice(2)).toEqual([
      'Phòng Quản lý Công nghiệp',
      '  1. Rà soát quy hoạch.',
      '    a) Báo cáo kết quả.',
      'Phòng Quản lý Thương mại',
      '  1. Theo dõi giá cả.',
      '    - Hàng thiết yếu;',
      '    - Xăng dầu.',
    ]);
  });

  it('has a node for each paragraph in prose that stands under a heading or under nothing, and none for the rest of an item', () => {
    const text = `THÔNG BÁO
Kết luận tại cuộc họp

Sau khi nghe báo cáo, Giám đốc Sở kết luận như sau:
Giao Văn phòng tổng hợp báo cáo trước ngày 16/10/2026.
Công tác kế hoạch
Phòng Kế hoạch lập danh mục dự án,
trình Giám đốc Sở trước ngày 20/10/2026.
Giao Phòng Kỹ thuật các việc sau:
- Rà soát hồ sơ;
- Cắm mốc.`;
    expect(outline(text).slice(2)).toEqual([
      'Giao Văn phòng tổng hợp báo cáo trước ngày 16/10/2026.',
      'Công tác kế hoạch',
      '  Phòng Kế hoạch lập danh mục dự án, trình Giám đốc Sở trước ngày 20/10/2026.',
      '  Giao Phòng Kỹ thuật các việc sau:',
      '  - Rà soát hồ sơ;',
      '  - Cắm mốc.',
    ]);
    const numbered = `1. Công tác kế hoạch
Văn phòng theo dõi, đôn đốc.
1.1. Tổng hợp báo cáo.
Báo cáo gửi trước ngày 20/10/2026.`;
    expect(outline(numbered)).toEqual([
      '1. Công tác kế hoạch',
      '  Văn phòng theo dõi, đôn đốc.',
      '  1.1. Tổng hợp báo cáo.',
    ]);
  });

  it('has one node for the recipients and one for the signature, though their lines take turns', () => {
    const foot = `Trên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các phòng biết, thực hiện./.

Nơi nhận:                          TL. GIÁM ĐỐC
- Các phòng;                       CHÁNH VĂN PHÒNG
- Lưu: VT, VP.
                                   Trần Thị B`;
    expect(outline(foot)).toEqual(['Phần kết', 'Nơi nhận', 'Chữ ký']);
  });

  it('begins anew with a second document', () => {
    expect(outline(NOTICE + NOTICE)).toEqual([...outline(NOTICE), ...outline(NOTICE)]);
  });

  it('has a node for each appendix, with what it is called', () => {
    const appendices = `
Phụ lục I
DANH MỤC CÔNG VIỆC
(Kèm theo Thông báo số 12/TB-SCT ngày 02 tháng 12 năm 2026 của Sở Công Thương)
1. Rà soát hồ sơ.
Phụ lục II
BIỂU MẪU BÁO CÁO
Phụ lục III
(Kèm theo Thông báo số 12/TB-SCT ngày 02 tháng 12 năm 2026 của Sở Công Thương)
| STT | Nội dung |
| 1 | Rà soát hồ sơ |
`;
    const nodes = outlineOf(parse(NOTICE + appendices)).slice(-3);
    expect(nodes.map(({ name, detail }) => [name, detail])).toEqual([
      ['Phụ lục I', 'DANH MỤC CÔNG VIỆC'],
      ['Phụ lục II', 'BIỂU MẪU BÁO CÁO'],
      ['Phụ lục III', ''],
    ]);
  });

  it('cuts a long name at a word', () => {
    const name = shortened(`Rà soát ${'quy hoạch '.repeat(20)}`);
    expect(name.length).toBeLessThanOrEqual(81);
    expect(name).toMatch(/(?:quy|hoạch)…$/);
    expect(shortened('a'.repeat(200))).toBe(`${'a'.repeat(80)}…`);
  });
});

describe('folds', () => {
  it('cover whole lines, outer before inner, and never cross', () => {
    const folds = foldsOf(parse(wrapped(NOTICE)));
    expect(folds.length).toBeGreaterThan(8);
    for (const [i, a] of folds.entries()) {
      expect(a.end).toBeGreaterThan(a.start);
      for (const b of folds.slice(i + 1)) {
        expect(b.start).toBeGreaterThanOrEqual(a.start);
        if (b.start <= a.end) expect(b.end).toBeLessThanOrEqual(a.end);
      }
    }
  });

  it('take a run of comments as one, with blank lines inside', () => {
    const folds = foldsOf(parse('// một\n\n// hai\n1. Rà soát.\n// ba\n'));
    expect(folds).toEqual([{ start: 0, end: 2, isComment: true }]);
  });
});
