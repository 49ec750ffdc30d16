import { describe, expect, it } from 'vitest';
import { partsOf, placedBlocks, sectionsOf } from '../../../server/src/model/notice/outline';
import { parse } from '../../../server/src/syntax/parse';

const TEXT = `THÔNG BÁO
Kết luận của Giám đốc

1. Phòng Quản lý Công nghiệp
1.1. Rà soát quy hoạch.
1.2. Xây dựng:
a) Kế hoạch;

// nháp
b) Báo cáo.
2. Văn phòng
2.1. Chuẩn bị hội trường.
2.2. Công tác tổng hợp
2.2.1. Tổng hợp số liệu.

Trên đây là Kết luận.
`;
const blocks = placedBlocks(parse(TEXT));
const linesOf = (placed: readonly (typeof blocks)[number][]): number[] => placed.map(({ line }) => line);

describe('the outline of a notice', () => {
  it('has the numbered sections, and below them what is a heading over others', () => {
    const sections = sectionsOf(blocks).map(({ head, level, heading, blocks: all }) => [
      head.line,
      level,
      heading,
      linesOf(all).filter((line) => TEXT.split('\n')[line] !== ''),
    ]);
    expect(sections).toEqual([
      [3, 1, 'Phòng Quản lý Công nghiệp', [3, 4, 5, 6, 9]],
      [10, 1, 'Văn phòng', [10, 11, 12, 13]],
      [12, 2, 'Công tác tổng hợp', [12, 13]],
    ]);
  });

  it('has as a section below the first level also a unit behind a letter that items stand under', () => {
    const text = `${TEXT.slice(0, TEXT.indexOf('2.2. Công'))}2.2. Phân công\na) Phòng Kế hoạch\n- Gửi số liệu.\nb) Văn phòng đôn đốc.\n`;
    const inner = sectionsOf(placedBlocks(parse(text))).filter(({ level }) => level > 2);
    expect(inner.map(({ head, heading }) => [head.line, heading])).toEqual([[13, 'Phòng Kế hoạch']]);
  });

  it('has as a section below the first level also what leads to somebody’s items', () => {
    const text = `${TEXT.slice(0, TEXT.indexOf('2.2. Công'))}2.2. Yêu cầu các phòng:\na) Gửi số liệu.\n`;
    const inner = sectionsOf(placedBlocks(parse(text))).filter(({ level }) => level > 1);
    expect(inner.map(({ head, heading }) => [head.line, heading])).toEqual([[12, null]]);
  });

  it('has as a section below the first level also a matter with a colon that items stand under', () => {
    const text = `${TEXT.slice(0, TEXT.indexOf('2.2. Công'))}2.2. Về công tác cán bộ:\na) Lập danh sách.\n`;
    const inner = sectionsOf(placedBlocks(parse(text))).filter(({ level }) => level > 1);
    expect(inner.map(({ head, heading }) => [head.line, heading])).toEqual([[12, null]]);
  });

  it('has a part for each section, which blank lines and comments do not break', () => {
    expect(partsOf(blocks).map(({ component, blocks: all }) => [component, linesOf(all)])).toEqual([
      ['document-type', [0]],
      ['subject', [1]],
      ['section', [3, 4, 5, 6, 9]],
      ['section', [10, 11, 12, 13]],
      ['closing', [15]],
    ]);
  });
});
