import { acceptedIn } from '../../syntax/acceptance';
import { suppressionOf } from '../../syntax/suppression';
import { nearestOf } from '../../text/near';
import { defineRule, type Finding, type Fix, replacing } from '../rule';

export default defineRule({
  id: 'comment/unused-suppression',
  title: 'Dòng “bỏ qua”, “chấp nhận” không còn tác dụng',
  reads: 'suppressions',
  silenceable: false,
  severity: { draft: 'hint', final: 'hint' },
  kinds: 'every',
  basis: 'Quy ước của công cụ',
  docs: {
    what: 'Dòng “// bỏ qua QUY-TẮC” tắt quy tắc đó cho đoạn ngay dưới; viết ở đầu tệp thì tắt cho cả tệp. Dòng “// chấp nhận: từ, tên riêng” ở đầu tệp cho phép viết những từ ấy trong thông báo. Báo khi một dòng như vậy không tắt được gì, hoặc không có chỗ nào cần đến từ đã ghi.',
    why: 'Dòng đã cũ hoặc viết sai tên quy tắc làm người đọc tưởng còn một lỗi được chấp nhận.',
    how: 'Xóa dòng đó, hoặc sửa lại tên quy tắc, từ đã ghi. Tên có dấu phẩy thì đặt trong ngoặc kép.',
  },
  examples: {
    wrong: [
      {
        text: '1. Văn phòng\n// bỏ qua <|date/padding|>\n1.1. Gửi báo cáo trước ngày 06/7/2026.',
        message: 'Không có lỗi “date/padding” nào ở đoạn dưới để bỏ qua.',
        fixed: '1. Văn phòng\n1.1. Gửi báo cáo trước ngày 06/7/2026.',
      },
      {
        text: '// bỏ qua <|date/padding|>\n1. Văn phòng\n1.1. Gửi báo cáo trước ngày 06/7/2026.',
        message: 'Không có lỗi “date/padding” nào trong tệp này để bỏ qua.',
        fixed: '1. Văn phòng\n1.1. Gửi báo cáo trước ngày 06/7/2026.',
      },
      {
        text: '1. Văn phòng\n// bỏ qua <|date/pading|>\n1.1. Gửi báo cáo trước ngày 6/7/2026.',
        message: 'Không có quy tắc “date/pading”; có phải “date/padding”?',
      },
      {
        text: '1. Văn phòng\n<|// bỏ qua|>\n1.1. Gửi báo cáo trước ngày 06/7/2026.',
        message: 'Dòng này chưa nêu quy tắc cần bỏ qua: viết như “// bỏ qua date/padding”.',
        fixed: '1. Văn phòng\n1.1. Gửi báo cáo trước ngày 06/7/2026.',
      },
      {
        text: '// chấp nhận: <|Cổng Đá|>\n1. Văn phòng\n1.1. Gửi báo cáo trước ngày 06/7/2026.',
        message: 'Không có chỗ nào trong thông báo cần chấp nhận “Cổng Đá”.',
        fixed: '1. Văn phòng\n1.1. Gửi báo cáo trước ngày 06/7/2026.',
      },
      {
        text: '1. Văn phòng\n// chấp nhận: <|Cổng Đá|>\n1.1. Gửi báo cáo trước ngày 06/7/2026.',
        message:
          '“Cổng Đá” chưa được chấp nhận: dòng “chấp nhận” phải đứng ở đầu tệp, trên mọi phần của thông báo.',
        fixed: '1. Văn phòng\n1.1. Gửi báo cáo trước ngày 06/7/2026.',
      },
    ],
    right: [
      '1. Văn phòng\n// bỏ qua date/padding\n1.1. Gửi báo cáo trước ngày 6/7/2026.',
      '// ghi chú của người soạn\n1. Văn phòng',
      '1. Văn phòng\n// bo qua date/padding\n1.1. Gửi báo cáo trước ngày 6/7/2026.',
      '1. Văn phòng\n// bỏ qua phần này nếu không in\n1.1. Gửi báo cáo.',
      '// chap nhan: xẩy ra\n1. Báo cáo sự cố xẩy ra tại công trình.',
      '// chấp nhận: xẩy ra\n1. Báo cáo sự cố xẩy ra tại công trình.',
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

/** What a comment accepts to no avail; `isNeeded` says whether a rule would report the word. */
export function* unneededIn(
  comment: string,
  isAtHead: boolean,
  isNeeded: (word: string) => boolean,
): Generator<Finding> {
  const words = acceptedIn(comment);
  const fixes = words.length === 1 ? [REMOVAL] : [];
  for (const { word, span } of words) {
    if (isNeeded(word)) continue;
    const message = isAtHead
      ? `Không có chỗ nào trong thông báo cần chấp nhận “${word}”.`
      : `“${word}” chưa được chấp nhận: dòng “chấp nhận” phải đứng ở đầu tệp, trên mọi phần của thông báo.`;
    yield { span, message, fixes };
  }
}

/** The names in a suppressing comment that silence nothing; `silenced` says whether a rule has a finding there. */
export function* unusedIn(
  comment: string,
  isAtHead: boolean,
  silenced: (id: string) => boolean,
  known: readonly string[],
): Generator<Finding> {
  const suppression = suppressionOf(comment);
  const rules = suppression?.rules ?? [];
  if (suppression?.isEmpty)
    yield {
      span: { start: 0, end: comment.length },
      message: 'Dòng này chưa nêu quy tắc cần bỏ qua: viết như “// bỏ qua date/padding”.',
      fixes: [REMOVAL],
    };
  // A comment with other names in it goes on to speak for them.
  const removals = rules.length === 1 ? [REMOVAL] : [];
  for (const { id, span } of rules) {
    if (!known.includes(id)) {
      const near = nearestOf(id, known);
      const fixes = near ? [replacing(span, near, `Sửa thành “${near}”`, false)] : removals;
      yield { span, message: `Không có quy tắc “${id}”${near ? `; có phải “${near}”?` : '.'}`, fixes };
    } else if (!silenced(id)) {
      const where = isAtHead ? 'trong tệp này' : 'ở đoạn dưới';
      yield { span, message: `Không có lỗi “${id}” nào ${where} để bỏ qua.`, fixes: removals };
    }
  }
}
