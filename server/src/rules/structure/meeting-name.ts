import type { Facts } from '../../model/facts';
import { type MeetingDifference, meetingDifferences, meetingNameIn } from '../../model/language/meeting';
import { type Block, runOf } from '../../syntax/tree';
import { type DocumentContext, defineRule, type Fault, replacing } from '../rule';

const notice = (subject: string, opening: string, closing: string): string =>
  `THÔNG BÁO\nKết luận của Giám đốc Sở tại ${subject}\n\nNgày 30 tháng 3 năm 2026, Giám đốc Sở chủ trì ${opening}. Sau khi nghe báo cáo, Giám đốc Sở kết luận như sau:\n\n1. Văn phòng theo dõi việc thực hiện.\n\nTrên đây là Kết luận của Giám đốc Sở tại ${closing}, Văn phòng thông báo để các phòng biết, thực hiện./.`;

const NAME = 'cuộc họp giao ban triển khai nhiệm vụ tháng 4 năm 2026';

/** Writes something else in the meeting's name of the opening or closing. */
const renamed = (name: string, pattern: RegExp, by: string): Fault => ({
  name,
  reach: 'paragraph',
  *sites({ block, facts, paragraph }: DocumentContext) {
    if (block.component !== 'closing' && block.component !== 'opening' && block.component !== 'lead-in')
      return;
    const meeting = meetingNameIn(facts.words);
    const match = meeting && pattern.exec(paragraph.text.slice(meeting.span.start, meeting.span.end));
    if (!meeting || !match) return;
    const start = meeting.span.start + match.index;
    yield {
      span: { start, end: start + match[0].length },
      newText: match[0].replace(pattern, by),
      lossy: true,
    };
  },
});

export default defineRule({
  id: 'structure/meeting-name',
  title: 'Tên cuộc họp không thống nhất',
  reads: 'notice',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'notice',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.5 và II.6',
  docs: {
    what: 'Trích yếu, phần mở đầu và phần kết phải gọi cuộc họp bằng cùng một tên. Báo chỗ thừa, thiếu hoặc khác một vài chữ so với trích yếu, kể cả tháng và năm.',
    why: 'Thông báo thường viết từ bản tháng trước: tên hoặc tháng cũ còn sót lại là lỗi hay gặp nhất.',
    how: 'Viết lại theo trích yếu; nếu trích yếu sai thì sửa trích yếu.',
  },
  examples: {
    wrong: [
      {
        text: notice(NAME, NAME, 'cuộc họp giao ban triển khai nhiệm vụ <|tháng 3|> năm 2026'),
        message: 'Trích yếu gọi cuộc họp này khác: “tháng 4”, không phải “tháng 3”.',
        fixed: notice(NAME, NAME, NAME),
      },
    ],
    right: [
      notice(NAME, NAME, NAME),
      notice(
        NAME,
        'cuộc họp giao ban đánh giá kết quả công tác tháng 3 và triển khai nhiệm vụ tháng 04 năm 2026',
        'cuộc họp giao ban',
      ),
    ],
  },
  faults: [
    renamed('tháng của kỳ trước', /tháng 4(?!\d)/u, 'tháng 3'),
    renamed('năm trước', /năm 2026/u, 'năm 2025'),
    renamed('mất một chữ', /triển khai nhiệm vụ/u, 'triển khai vụ'),
    renamed('thừa một chữ', /nhiệm vụ (?=\d|tháng)/u, 'nhiệm vụ tháng '),
  ],
  *check({ tree, facts }) {
    const subject = runOf(tree, 'subject')[0];
    if (!subject) return;
    for (const component of ['opening', 'lead-in', 'closing'] as const) {
      for (const block of runOf(tree, component)) {
        for (const { span, found, suggestion } of differences(
          facts(subject.paragraph),
          facts(block.paragraph),
          block,
        )) {
          yield {
            block,
            span,
            message: suggestion
              ? `Trích yếu gọi cuộc họp này khác: “${suggestion}”, không phải “${found}”.`
              : `Trích yếu gọi tên cuộc họp này không có “${found}”.`,
            related: [
              {
                block: subject,
                span: { start: 0, end: subject.paragraph.text.length },
                message: 'Tên cuộc họp trong trích yếu.',
              },
            ],
            fixes: [
              replacing(span, suggestion, suggestion ? `Sửa thành “${suggestion}”` : `Bỏ “${found}”`, false),
            ],
          };
        }
      }
    }
  },
});

const known = new WeakMap<Facts, WeakMap<Facts, readonly MeetingDifference[]>>();

/** Comparing is dear and the two paragraphs seldom change. */
function differences(subject: Facts, other: Facts, { paragraph }: Block): readonly MeetingDifference[] {
  let ofSubject = known.get(subject);
  if (!ofSubject) {
    ofSubject = new WeakMap();
    known.set(subject, ofSubject);
  }
  let found = ofSubject.get(other);
  if (!found) {
    const [a, b] = [meetingNameIn(subject.words), meetingNameIn(other.words)];
    found = a && b ? meetingDifferences(a, b, paragraph.text) : [];
    ofSubject.set(other, found);
  }
  return found;
}
