import { pattern } from '../../text/pattern';
import { type Span, span } from '../../text/span';
import type { Word, Words } from '../language/words';

/** How a notice's subject, opening or closing names the meeting: its words, from the noun on. */
export interface MeetingName {
  readonly span: Span;
  readonly words: readonly Word[];
}

const NOUNS = [
  'hội nghị',
  'cuộc họp',
  'buổi họp',
  'buổi làm việc',
  'cuộc làm việc',
  'buổi giao ban',
  'buổi kiểm tra',
  'đợt kiểm tra',
  'buổi đối thoại',
  'phiên họp',
  'hội ý',
  'họp giao ban',
  'giao ban',
  'hội thảo',
  'buổi tiếp',
];
/** `Cùng dự buổi làm việc có …`, `Dự họp gồm …`: who was there, and no name. */
const ATTENDED = new Set(['có', 'gồm', 'còn']);
const MEETING = pattern('giu')`\<(?:${NOUNS.join('|')})\>`;
/** Of a name that is being written behind the meeting's, there is but the first word. */
const END = pattern('u')`
  [.;:]
  |, (?:
    Văn phòng|Sở|UBND|Ủy ban|Ban|Phòng|Chi cục|Cục|Trung tâm|Nhà trường|Trường|Viện|Học viện
    |Bệnh viện|Công ty|thay mặt
  )\>
  |,? (?:thông báo|để)\>|\(
  |, (?:Văn|Ủy|Chi|Trung|Nhà|Học|Bệnh|Công)$
`;

/**
 * The meeting as a paragraph names it: behind `tại` in subject and closing, behind `chủ trì` in the opening,
 * up to the end of the sentence or the unit that gives notice. Null where none is named.
 */
export function meetingNameIn({ text, list }: Words): MeetingName | null {
  for (const match of text.matchAll(MEETING)) {
    const lead = text.slice(Math.max(0, match.index - 12), match.index);
    if (!/(?:tại|chủ trì|dự|tổ chức|chủ tọa)\s+(?:các\s+)?$/iu.test(lead)) continue;
    const rest = END.exec(text.slice(match.index));
    const end = rest ? match.index + rest.index : text.length;
    const words = list.filter((word) => word.start >= match.index && word.end <= end);
    const last = words.at(-1);
    // `tham dự cuộc họp, Giám đốc …` mentions a meeting and names none.
    const next = words[match[0].split(/\s+/).length];
    const isNamed = next?.gap === 'space' && !ATTENDED.has(next.form.folded);
    if (words.length > 2 && last && isNamed) return { span: span(match.index, last.end), words };
  }
  return null;
}

/** A word as it is compared: without case and superfluous zeros. */
export const comparable = ({ form }: Word): string =>
  form.shape === 'number' ? form.folded.replace(/^0+(?=\d)/, '') : withI(form.folded);

/** `kì` and `kỳ`, `quí` and `quý` are one word. */
const withI = (folded: string): string =>
  folded
    .normalize('NFD')
    .replace(/y(?=[\u0300\u0301\u0303\u0309\u0323]*$)/u, 'i')
    .normalize('NFC');
