import type { DefectCode } from '../../model/citation/defect';
import { isOwnLine } from '../../model/notice/own-number';
import { defineRule, replacing } from '../rule';
import { misprinted } from './faults';
import { defectsOfRule } from './misprints';

const UNPADDED: ReadonlySet<DefectCode> = new Set(['zero-missing']);

export default defineRule({
  id: 'number/serial',
  title: 'Số thứ tự nhỏ hơn 10',
  reads: 'paragraph',
  severity: { draft: 'hint', final: 'hint' },
  kinds: 'every',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3.c',
  docs: {
    what: 'Số thứ tự của văn bản nhỏ hơn 10 phải thêm số 0 ở trước: 05/KH-UBND.',
    why: 'Nghị định quy định như vậy; văn bản gốc thường đã viết đúng, chỉ người viện dẫn bỏ mất số 0.',
    how: 'Thêm số 0 nếu văn bản gốc có.',
  },
  examples: {
    wrong: [
      {
        text: '1. Thực hiện Kế hoạch số <|5/KH-UBND|> ngày 09/01/2026 của UBND tỉnh.',
        message: 'Số nhỏ hơn 10 phải thêm số 0 ở trước: viết “05/KH-UBND”.',
        fixed: '1. Thực hiện Kế hoạch số 05/KH-UBND ngày 09/01/2026 của UBND tỉnh.',
      },
    ],
    right: ['1. Thực hiện Kế hoạch số 05/KH-UBND ngày 09/01/2026 của UBND tỉnh.'],
  },
  faults: [
    misprinted('bỏ số 0', (text, { shape }) =>
      /^0[1-9]\D/.test(text) && shape === 'state' ? text.slice(1) : null,
    ),
  ],
  *check({ facts, paragraph }) {
    if (isOwnLine(paragraph)) return;
    for (const { start, end, repaired } of defectsOfRule(facts, UNPADDED)) {
      if (repaired === null) continue;
      yield {
        span: { start, end },
        message: `Số nhỏ hơn 10 phải thêm số 0 ở trước: viết “${repaired}”.`,
        fixes: [replacing({ start, end }, repaired, `Sửa thành “${repaired}”`, false)],
      };
    }
  },
});
