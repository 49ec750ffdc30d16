/** Lists of people: who they are, each with the title behind the name, and where the list ends. */
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../server/src/model/prose/reading';
import { peopleAt } from '../../../server/src/model/unit/people';

/** The names of a list at the beginning of a text, and the word behind it. */
function people(text: string): string | null {
  const reading = readingOf(text);
  const found = peopleAt(reading, 0);
  if (!found) return null;
  const { actors, next } = found;
  expect(actors.every(({ kind }) => kind === 'person')).toBe(true);
  expect(actors[0]!.start).toBe(0);
  expect(text.slice(actors.at(-1)!.start, actors.at(-1)!.end)).toContain(actors.at(-1)!.name.slice(-3));
  return `${actors.map(({ name }) => name).join(' | ')} > ${reading.tokens[next]?.text ?? ''}`;
}

describe('people', () => {
  test.each([
    ['các đồng chí Lê Thị B, Phạm Văn C rà soát', 'Lê Thị B | Phạm Văn C > rà'],
    ['Các đồng chí Lê Thị B và Phạm Văn C rà soát', 'Lê Thị B | Phạm Văn C > rà'],
    ['Các đồng chí Lê Thị B, Phạm Văn C, và Trần D rà soát', 'Lê Thị B | Phạm Văn C | Trần D > rà'],
    ['Các đồng chí: Lê Thị B; Phạm Văn C; rà soát', 'Lê Thị B | Phạm Văn C > ;'],
    ['Các ông: Lê Thị B', 'Lê Thị B > '],
    [
      'Các đồng chí: Lê Thị B, Phó Giám đốc Sở, Trưởng Ban Chỉ đạo; Phạm Văn C rà soát',
      'Lê Thị B, Phó Giám đốc Sở, Trưởng Ban Chỉ đạo | Phạm Văn C > rà',
    ],
    ['Các đồng chí: Lê Thị B, Phó Giám đốc Sở, Chánh Văn phòng', 'Lê Thị B, Phó Giám đốc Sở > ,'],
    [
      'Các đồng chí Lê Thị B, Phó Bí thư Đảng ủy, Chủ tịch UBND xã; Phạm Văn C rà soát',
      'Lê Thị B, Phó Bí thư Đảng ủy, Chủ tịch UBND xã | Phạm Văn C > rà',
    ],
    [`Các đồng chí Lê Thị B${', Bí thư Đảng ủy'.repeat(6)}`, `Lê Thị B${', Bí thư Đảng ủy'.repeat(4)} > ,`],
    ['Các đồng chí Phó Giám đốc: Lê Thị B, Phạm Văn C chỉ đạo', 'Lê Thị B | Phạm Văn C > chỉ'],
    ['Các đồng chí Phó Giám đốc Sở: Lê Thị B, Phạm Văn C chỉ đạo', 'Lê Thị B | Phạm Văn C > chỉ'],
    ['Các đồng chí: đồng chí Lê Thị B, đồng chí Phạm Văn C', 'đồng chí Lê Thị B | đồng chí Phạm Văn C > '],
    [
      'Các đồng chí Lê Thị B, Phó Giám đốc Sở; Phạm Văn C - Chánh Văn phòng rà soát',
      'Lê Thị B, Phó Giám đốc Sở | Phạm Văn C - Chánh Văn phòng > rà',
    ],
    [
      'Các đồng chí Lê Thị B – Trưởng Phòng Kế hoạch, Phạm Văn C rà soát',
      'Lê Thị B – Trưởng Phòng Kế hoạch | Phạm Văn C > rà',
    ],
    // Who is meant is not named: no list of people.
    ['Các đồng chí Phó Giám đốc chỉ đạo', null],
    ['Các đồng chí Phó Giám đốc Lê Thị B', null],
    ['Các đồng chí lãnh đạo phòng', null],
    ['Các đồng chí Lan rà soát', null],
    ['Các đồng chí Phòng Kế hoạch', null],
    ['Các đồng chí: Trưởng Phòng', null],
    ['Các phòng Lê Thị B', null],
    ['Đồng chí Lê Thị B', null],
    // What stands behind the last name is none.
    ['Các đồng chí Lê Thị B, Phòng Kế hoạch', 'Lê Thị B > ,'],
    ['Các đồng chí Lê Thị B và các phòng', 'Lê Thị B > và'],
  ])('%s: %s', (text, expected) => expect(people(text)).toBe(expected));
});
