import type { Citation } from '../../model/citation/citation';
import { tablesOf } from '../../model/citation/tables/office-tables';
import { defineRule } from '../rule';
import { LATER_WITH_TAIL } from './faults';
import { type CitationMember, citationMembers, documentKeys, isUnread, otherPlaces } from './members';

export default defineRule<Citation>({
  id: 'citation/redundant',
  title: 'Viện dẫn lần sau lặp lại ngày, cơ quan',
  reads: 'group',
  gathers: 'paragraph',
  severity: { draft: 'off', final: 'off' },
  kinds: 'every',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b',
  docs: {
    what: 'Từ lần viện dẫn thứ hai chỉ ghi tên loại và số, ký hiệu của văn bản.',
    why: 'Nghị định quy định như vậy; câu văn cũng gọn hơn. Nhiều cơ quan vẫn ghi đủ nên quy tắc này tắt sẵn.',
    how: 'Bỏ phần ngày ban hành và cơ quan ban hành ở lần nêu sau.',
  },
  examples: {
    wrong: [
      {
        text: '1. Thực hiện Nghị định số 32/2024/NĐ-CP ngày 15/3/2024 của Chính phủ về quản lý cụm công nghiệp.\n2. Hướng dẫn Nghị định số 32/2024/NĐ-CP<| ngày 15/3/2024 của Chính phủ|>.',
        message: 'Từ lần viện dẫn thứ hai chỉ cần ghi “Nghị định số 32/2024/NĐ-CP”.',
        fixed:
          '1. Thực hiện Nghị định số 32/2024/NĐ-CP ngày 15/3/2024 của Chính phủ về quản lý cụm công nghiệp.\n2. Hướng dẫn Nghị định số 32/2024/NĐ-CP.',
      },
    ],
    right: [
      '1. Thực hiện Nghị định số 32/2024/NĐ-CP ngày 15/3/2024 của Chính phủ.\n2. Hướng dẫn Nghị định số 32/2024/NĐ-CP.',
      '1. Thực hiện Kế hoạch số 12/KH-SXD ngày 05/01 của Sở Xây dựng.\n2. Rà soát Kế hoạch số 12/KH-SXD ngày 05/01/2026 của Sở Xây dựng.',
    ],
  },
  faults: [LATER_WITH_TAIL],
  members: (context) => {
    const keyOf = documentKeys(tablesOf(context.settings));
    return citationMembers(context, (citation) => (isUnread(citation) ? [] : [keyOf(citation)]));
  },
  *check(members) {
    const [first, ...later] = members as readonly CitationMember[];
    if (!first!.value.date?.iso) return;
    for (const { block, value } of later) {
      const span = { start: value.numberSpan.end, end: value.end };
      if (span.end <= span.start) continue;
      yield {
        block,
        span,
        message: `Từ lần viện dẫn thứ hai chỉ cần ghi “${value.type ? `${value.type} số ` : ''}${value.number.text}”.`,
        related: otherPlaces([first!]),
        fixes: [{ title: 'Bỏ phần lặp lại', safe: false, edits: [{ span, newText: '' }] }],
      };
    }
  },
});
