import { suppressionOf } from '../../syntax/suppression';
import { nearestOf } from '../../text/nearest';
import { defineRule, type Finding, type Fix, replacing } from '../rule';

export default defineRule({
  id: 'comment/unused-suppression',
  title: 'Dòng “bỏ qua” không còn tác dụng',
  reads: 'suppressions',
  severity: { draft: 'hint', final: 'hint' },
  kinds: 'every',
  basis: 'Quy ước của công cụ',
  docs: {
    what: 'Dòng “// bỏ qua QUY-TẮC” tắt quy tắc đó cho đoạn ngay dưới; viết ở đầu tệp thì tắt cho cả tệp. Báo khi dòng này không tắt được gì.',
    why: 'Dòng bỏ qua đã cũ hoặc viết sai tên quy tắc làm người đọc tưởng còn một lỗi được chấp nhận.',
    how: 'Xóa dòng đó, hoặc sửa lại tên quy tắc.',
  },
  examples: {
    wrong: [
      {
        text: '1. Văn phòng\n// bỏ qua <|date/padding|>\n1.1. Gửi báo cáo trước ngày 06/7/2026.',
        message: 'Không có lỗi “date/padding” nào ở đoạn dưới để bỏ qua.',
        fixed: '1. Văn phòng\n1.1. Gửi báo cáo trước ngày 06/7/2026.',
      },
      {
        text: '1. Văn phòng\n// bỏ qua <|date/pading|>\n1.1. Gửi báo cáo trước ngày 6/7/2026.',
        message: 'Không có quy tắc “date/pading”; có phải “date/padding”?',
      },
    ],
    right: [
      '1. Văn phòng\n// bỏ qua date/padding\n1.1. Gửi báo cáo trước ngày 6/7/2026.',
      '// ghi chú của người soạn\n1. Văn phòng',
    ],
  },
  faults: [
    {
      name: 'bỏ qua chỗ không có lỗi',
      reach: 'notice',
      *sites({ block }) {
        if (block.component === 'section')
          yield { span: { start: 0, end: 0 }, newText: '// bỏ qua date/invalid\n' };
      },
    },
    {
      name: 'tên quy tắc viết sai',
      reach: 'notice',
      *sites({ block }) {
        if (block.component === 'section')
          yield { span: { start: 0, end: 0 }, newText: '// bỏ qua date/invalit\n' };
      },
    },
  ],
});

const REMOVAL: Fix = {
  title: 'Xóa dòng này',
  safe: false,
  edits: [{ span: { start: 0, end: 0 }, wholeLine: true, newText: '' }],
};

/** The names in a suppressing comment that silence nothing; `silenced` says whether a rule has a finding there. */
export function* unusedIn(
  comment: string,
  silenced: (id: string) => boolean,
  known: readonly string[],
): Generator<Finding> {
  const rules = suppressionOf(comment)?.rules ?? [];
  // A comment with other names in it goes on to speak for them.
  const removals = rules.length === 1 ? [REMOVAL] : [];
  for (const { id, span } of rules) {
    if (!known.includes(id)) {
      const near = nearestOf(id, known);
      const fixes = near ? [replacing(span, near, `Sửa thành “${near}”`, false)] : removals;
      yield { span, message: `Không có quy tắc “${id}”${near ? `; có phải “${near}”?` : '.'}`, fixes };
    } else if (!silenced(id)) {
      yield { span, message: `Không có lỗi “${id}” nào ở đoạn dưới để bỏ qua.`, fixes: removals };
    }
  }
}
