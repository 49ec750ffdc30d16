import type { FactReader } from '../../model/facts';
import { slipsIn } from '../../model/language/wording/slips';
import type { Word } from '../../model/language/words';
import { type MeetingDifference, meetingDifferences } from '../../model/meeting/meeting-differences';
import { meetingNameIn } from '../../model/meeting/meeting-name';
import { isSameMeeting, otherMatter } from '../../model/meeting/other-matter';
import type { Component } from '../../syntax/structure';
import { type Block, runOf, type Tree } from '../../syntax/tree';
import { overlaps, span } from '../../text/span';
import { hasLostLetters } from '../../text/words';
import { defineRule, type Example, type Fault, type FaultSite } from '../rule';
import { inOther, inSubject, type Naming } from './meeting-name-findings';

/** A paragraph that names the meeting otherwise than the subject. */
interface Departure {
  readonly block: Block;
  readonly difference: MeetingDifference;
}

const NOTICE = (subject: string, opening: string, closing: string): string =>
  `THÔNG BÁO\nKết luận của Giám đốc Sở tại ${subject}\n\nNgày 31 tháng 3 năm 2026, Giám đốc Sở chủ trì ${opening}.\nSau khi nghe báo cáo, Giám đốc Sở kết luận như sau:\n1. Văn phòng tổng hợp báo cáo.\nTrên đây là Kết luận của Giám đốc Sở tại ${closing}, Văn phòng thông báo để các đơn vị biết, thực hiện./.`;

const MEETING = 'cuộc họp giao ban triển khai nhiệm vụ tháng 4 năm 2026';
const SCHOOL = 'cuộc họp Hội đồng sư phạm đầu năm học 2026 - 2027';
const HALF = 'hội nghị sơ kết công tác phòng, chống thiên tai 6 tháng đầu năm 2026';
const ROAD = 'cuộc họp về tiến độ dự án đường ven sông Trà Vân';
const SESSION = 'phiên họp thường kỳ lần thứ 8 của Hội đồng trường';

const COUNCIL = 'cuộc họp chuẩn bị kỳ họp thường lệ giữa năm 2026, Hội đồng nhân dân tỉnh khóa XIX';
const COUNCIL_CODE = COUNCIL.replace('Hội đồng nhân dân', 'HĐND');

/** The opening names the meeting in other words than the subject and the closing. */
const inOpening = (meeting: string, right: string, wrong: string, message?: string): Example => ({
  text: NOTICE(meeting, meeting.replace(right, `<|${wrong}|>`), meeting),
  message: message ?? `Trích yếu ghi “${right}”, ở đây ghi “${wrong}”.`,
  fixed: NOTICE(meeting, meeting, meeting),
});

/** Changes a word that the meeting's name shares with the subject, its neighbours included. */
const renamed = (name: string, change: (words: readonly Word[], at: number) => FaultSite | null): Fault => ({
  name,
  *sites({ block, facts, reader }) {
    if (!COMPARED.includes(block.component)) return;
    const own = meetingNameIn(facts.words)?.words ?? [];
    const subject = namingIn(reader.tree, reader.facts, ['subject'])[0]?.name.words ?? [];
    for (let i = 2; i < own.length; i++) {
      const around = own.slice(i - 2, i + 3);
      const site = standsIn(around, subject) ? change(own, i) : null;
      if (site) yield site;
    }
  },
});

const standsIn = (words: readonly Word[], others: readonly Word[]): boolean =>
  others.some((_, i) => words.every(({ form }, k) => others[i + k]?.form.folded === form.folded));

/** The next number behind `tháng`, `năm` or `quý`. */
function otherNumber(words: readonly Word[], at: number): FaultSite | null {
  const { start, end, form } = words[at]!;
  const isDated = /^(?:tháng|năm|quý)$/u.test(words[at - 1]!.form.folded) && form.shape === 'number';
  return isDated ? { span: span(start, end), newText: String(Number(form.text) + 1) } : null;
}

/** `buổi làm việc` in the place of `cuộc họp` or `hội nghị`. */
function otherNoun(words: readonly Word[], at: number): FaultSite | null {
  const [first, second] = [words[at - 2]!, words[at - 1]!];
  const noun = `${first.form.folded} ${second.form.folded}`;
  if (!/^(?:cuộc họp|hội nghị)$/u.test(noun) || words.length < 5) return null;
  return { span: span(first.start, second.end), newText: 'buổi làm việc' };
}

/** A word of the middle left out with the blank before it; some words may be left out by right. */
function withoutWord(words: readonly Word[], at: number): FaultSite | null {
  const { start, end, form, gap } = words[at]!;
  if (
    at < 4 ||
    at + 2 >= words.length ||
    gap !== 'space' ||
    form.shape !== 'lower' ||
    words[at + 1]!.gap !== 'space'
  )
    return null;
  return MAY_LACK.has(form.folded) ? null : { span: span(start - 1, end), newText: '' };
}

const MAY_LACK: ReadonlySet<string> = new Set(['và', 'các', 'của', 'về', 'năm', 'việc']);

const COMPARED: readonly Component[] = ['opening', 'lead-in', 'closing'];

export default defineRule({
  id: 'structure/meeting-name',
  title: 'Tên cuộc họp',
  reads: 'notice',
  sees: ['subject', ...COMPARED],
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'notice',
  unfinished: true,
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.5 (trích yếu phản ánh nội dung chủ yếu của văn bản)',
  docs: {
    what: 'Tên cuộc họp ở phần mở đầu và phần kết phải giống ở trích yếu: cùng là “cuộc họp”, “hội nghị” hay “buổi làm việc”, cùng tháng, cùng năm, không thừa, thiếu chữ. Gọi gọn hơn hoặc nói thêm một vế (“kiểm điểm công việc tháng 3 và …”) không bị nhắc.',
    why: 'Ba chỗ nói về một cuộc họp; khác nhau một chữ thì người đọc không biết chỗ nào đúng, nhất là khi chép từ thông báo tháng trước.',
    how: 'Viết lại theo trích yếu; nếu trích yếu sai, sửa trích yếu.',
  },
  examples: {
    wrong: [
      {
        text: NOTICE(MEETING, MEETING, MEETING.replace('tháng 4', '<|tháng 3|>')),
        message: 'Trích yếu ghi “tháng 4”, ở đây ghi “tháng 3”.',
        fixed: NOTICE(MEETING, MEETING, MEETING),
      },
      inOpening(MEETING, 'năm 2026', 'năm', 'Thiếu “2026” so với trích yếu.'),
      inOpening(MEETING, 'khai nhiệm vụ', 'khai vụ', 'Thiếu “nhiệm” so với trích yếu.'),
      {
        text: NOTICE(MEETING.replace('tháng 4', '<|tháng 3|>'), MEETING, MEETING),
        message: 'Phần mở đầu và phần kết ghi “tháng 4”, ở đây ghi “tháng 3”.',
        fixed: NOTICE(MEETING, MEETING, MEETING),
      },
      {
        text: NOTICE(
          MEETING,
          `${MEETING.replace('năm 2026', '<|năm 2025|>')} theo hình thức trực tuyến`,
          MEETING,
        ),
        message: 'Trích yếu ghi “năm 2026”, ở đây ghi “năm 2025”.',
        fixed: NOTICE(MEETING, `${MEETING} theo hình thức trực tuyến`, MEETING),
      },
      {
        text: NOTICE(HALF, HALF, HALF.replace('6 tháng', '<|9 tháng|>')),
        message: 'Trích yếu ghi “6 tháng”, ở đây ghi “9 tháng”.',
        fixed: NOTICE(HALF, HALF, HALF),
      },
      inOpening(SCHOOL, '2026 - 2027', '2025 - 2026'),
      inOpening(SESSION, 'thứ 8', 'thứ 7'),
      inOpening(COUNCIL, 'họp thường lệ giữa', 'họp bất thường giữa'),
      {
        text: NOTICE(COUNCIL.replace('khóa XIX', '<|khóa XVIII|>'), COUNCIL_CODE, COUNCIL_CODE),
        message: 'Phần mở đầu và phần kết ghi “khóa XIX”, ở đây ghi “khóa XVIII”.',
        fixed: NOTICE(COUNCIL, COUNCIL_CODE, COUNCIL_CODE),
      },
      {
        text: NOTICE(MEETING, MEETING, MEETING.replace('cuộc họp', '<|buổi làm việc|>')),
        message: 'Trích yếu ghi “cuộc họp”, ở đây ghi “buổi làm việc”.',
        fixed: NOTICE(MEETING, MEETING, MEETING),
      },
      {
        text: NOTICE(MEETING.replace('cuộc họp', '<|Hội nghị|>'), MEETING, MEETING),
        message: 'Phần mở đầu và phần kết ghi “cuộc họp”, ở đây ghi “Hội nghị”.',
        fixed: NOTICE(MEETING, MEETING, MEETING),
      },
      {
        text: NOTICE(
          MEETING.replace('triển khai nhiệm', 'nhiệm').replace('ban nhiệm', '<|ban nhiệm|>'),
          MEETING,
          MEETING,
        ),
        message: 'Thiếu “triển khai” so với phần mở đầu và phần kết.',
        fixed: NOTICE(MEETING, MEETING, MEETING),
      },
      {
        text: NOTICE(ROAD, ROAD, ROAD.replace('đường ven sông Trà Vân', '<|khu tái định cư Bến Đò|>')),
        message: 'Trích yếu ghi “đường ven sông Trà Vân”, ở đây ghi “khu tái định cư Bến Đò”.',
        fixed: NOTICE(ROAD, ROAD, ROAD),
      },
    ],
    right: [
      NOTICE(ROAD, ROAD, 'cuộc họp về tiến độ dự án nêu trên'),
      NOTICE(COUNCIL, COUNCIL_CODE, COUNCIL_CODE),
      NOTICE(
        'cuộc họp về thực hiện Nghị quyết số 12-NQ/TU ngày 15/01/2026 của Tỉnh ủy về chuyển đổi số',
        'cuộc họp về thực hiện Nghị quyết số 12-NQ/TU ngày 15 tháng 01 năm 2026 của Tỉnh ủy về chuyển đổi số',
        'cuộc họp',
      ),
      NOTICE(ROAD, ROAD, 'cuộc họp về giải phóng mặt bằng'),
      NOTICE(
        'buổi họp giao ban Trường tháng 9 năm 2026',
        'buổi họp giao ban tháng 9 năm 2026',
        'buổi họp giao ban tháng 9 năm 2026',
      ),
      NOTICE(SESSION, SESSION.replace('thường kỳ', 'thường kì'), SESSION),
      NOTICE(SESSION, SESSION.replace('phiên họp', 'cuộc họp'), 'Hội nghị của Hội đồng trường'),
      NOTICE(SCHOOL, SCHOOL.replace('2026 - 2027', '2026-2027'), 'cuộc họp Hội đồng sư phạm'),
      NOTICE(
        MEETING,
        'cuộc họp giao ban kiểm điểm công việc tháng 3 và triển khai nhiệm vụ tháng 04 năm 2026',
        'cuộc họp giao ban',
      ),
      NOTICE(MEETING.replace('triển khai', 'triễn khai'), MEETING, MEETING),
      NOTICE(MEETING, MEETING, MEETING.replace('nhiệm', 'nh\ufffdệm')),
    ],
  },
  faults: [
    renamed('loại cuộc họp khác', otherNoun),
    renamed('tháng, năm khác', otherNumber),
    renamed('thiếu một chữ', withoutWord),
  ],
  *check({ tree, facts }) {
    const subject = namingIn(tree, facts, ['subject'])[0];
    if (!subject || hasLostLetters(subject.block.paragraph.text)) return;
    const { words, spelling, confusions } = facts(subject.block.paragraph);
    const slips = [...slipsIn(words), ...confusions, ...spelling];
    const others = namingIn(tree, facts, COMPARED).filter(
      ({ block }) => !hasLostLetters(block.paragraph.text),
    );
    const departures = others.flatMap(({ block, name }) =>
      meetingDifferences(subject.name, name, block.paragraph.text)
        // What is a slip in the subject is reported there.
        .filter(({ inSubject }) => !slips.some((slip) => overlaps(slip.span, inSubject)))
        .map((difference) => ({ block, difference })),
    );
    if (departures.length === 0) {
      const other = ofOtherMatter(subject, others);
      if (other) departures.push(other);
    }
    for (const { block, difference } of departures) {
      const alike = departures.filter((other) => isSame(other.difference, difference));
      const isAlone = alike.length < 2 || alike.length < others.length;
      if (isAlone && !difference.isSubjects) yield inOther(block, difference, subject);
      else if (alike[0]!.difference === difference) yield inSubject(subject, difference, block);
    }
  },
});

/** The closing that goes on with another matter than the subject and the opening, which agree. */
function ofOtherMatter(subject: Naming, others: readonly Naming[]): Departure | null {
  const [opening, closing] = others;
  if (!closing || others.length > 2 || !isSameMeeting(subject.name, opening!.name)) return null;
  const { block, name } = closing;
  const difference = otherMatter(subject.name, name, block.paragraph.text, subject.block.paragraph.text);
  return difference && { block, difference };
}

/** The paragraphs of some components that name the meeting, the first of each component. */
function namingIn(tree: Tree, facts: FactReader, components: readonly Component[]): Naming[] {
  return components.flatMap((component) => {
    for (const block of runOf(tree, component)) {
      const name = meetingNameIn(facts(block.paragraph).words);
      if (name) return [{ block, name }];
    }
    return [];
  });
}

const isSame = (a: MeetingDifference, b: MeetingDifference): boolean =>
  a.found.toLowerCase() === b.found.toLowerCase() && a.inSubject.start === b.inSubject.start;
