import { type CalendarDate, datesOf } from '../../model/date/dates';
import { writtenDay } from '../../model/date/written';
import { mended } from '../../model/language/mended';
import { isLongAfter } from '../../model/notice/document-facts';
import { type Block, blocksWith, firstBlock, type Tree } from '../../syntax/tree';
import { overlaps, span } from '../../text/span';
import { hasLostLetters } from '../../text/words';
import { firstWord, lastWord, wholeText } from '../places';
import {
  type DocumentContext,
  defineRule,
  type Fault,
  type NoticeContext,
  type PlacedFinding,
  replacing,
} from '../rule';

const NOTICE = (opening: string, placeDate = ''): string =>
  `${placeDate}THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2026\n\n${opening}\n1. Văn phòng tổng hợp báo cáo quý I.`;
const HEARD = 'Sau khi nghe các phòng báo cáo, Giám đốc Sở kết luận như sau:';
const MEETING = 'Ngày 30 tháng 3 năm 2026, Giám đốc Sở chủ trì cuộc họp giao ban.';

/** A document's number or the end of a period: a date behind it is not the meeting's. */
const BEFORE_OTHER_DATE = /(?:[/-][\p{Lu}\d][\p{L}\d&-]*,?|(?<!\p{L})(?:từ|đến|đến hết|ký|trước|sau))\s*$/iu;
/** Days in other forms than a date: a blank to fill in, several days of one meeting. */
const OTHER_DAYS =
  /(?<!\p{L})ngày\s*(?:[.…_]{1,20}|\s{2}|\d{1,2}\s*(?:,|và|-|–|đến|(?!tháng|năm)\p{L}{3,6})\s*\d{1,2})|ngày\s+tháng|^từ\s+ngày\s+\d{1,2}(?:\s+tháng\s+\d{1,2}|\/\d{1,2})?(?:\s+năm\s+\d{4}|\/\d{4})?\s+đến\s+(?:hết\s+)?ngày\s+\d/iu;
/** `nam 2026`: the year is there, and its word is another rule's to mend. */
const MISTYPED_YEAR = /^\s*\p{L}{0,5}\s*\d{4}(?!\d)/u;
const LEADS_IN = /(?<!\p{L})(?:như sau|sau đây|dưới đây|nội dung sau|nhiệm vụ sau)\s*[.;,…]*$/iu;

/** Breaks the end of the paragraph that leads to the conclusions. */
const breakingEnd = (name: string, newText: string): Fault => ({
  name,
  *sites({ block, document, paragraph: { text } }: DocumentContext) {
    if (block.component !== 'lead-in' || !document.isConclusions || !/như sau:$/u.test(text)) return;
    yield { span: span(text.length - 1, text.length), newText };
  },
});

export default defineRule({
  id: 'structure/opening',
  title: 'Phần mở đầu',
  reads: 'notice',
  sees: ['place-date', 'subject', 'opening', 'lead-in'],
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'notice',
  unfinished: true,
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.4.b và II.6; Phụ lục III, Mẫu 1.4',
  docs: {
    what: 'Phần mở đầu của thông báo kết luận phải nêu ngày họp, ghi đủ ngày, tháng, năm, không sau ngày ban hành, không trước đó hơn sáu tháng, và kết thúc bằng dấu hai chấm trước các kết luận: “… kết luận như sau:”.',
    why: 'Ngày họp là mốc để tính các thời hạn và để viện dẫn kết luận; dấu hai chấm tách lời dẫn khỏi các kết luận có giá trị thực hiện.',
    how: 'Viết “Ngày … tháng … năm …, … chủ trì …” ở đầu và “… kết luận như sau:” ở cuối phần mở đầu.',
  },
  examples: {
    wrong: [
      {
        text: NOTICE(`<|Giám|> đốc Sở chủ trì cuộc họp giao ban.\n${HEARD}`),
        message: 'Phần mở đầu không nêu ngày họp: viết “Ngày … tháng … năm …, … chủ trì …”.',
      },
      {
        text: NOTICE(
          `<|Thực|> hiện Quyết định số 12/QĐ-SCT ngày 15 tháng 3 năm 2026, Giám đốc Sở chủ trì cuộc họp giao ban.\n${HEARD}`,
        ),
        message: 'Phần mở đầu không nêu ngày họp: viết “Ngày … tháng … năm …, … chủ trì …”.',
      },
      {
        text: NOTICE(`<|Ngày|> 30 năm 2026, Giám đốc Sở chủ trì cuộc họp giao ban.\n${HEARD}`),
        message: 'Phần mở đầu không nêu ngày họp: viết “Ngày … tháng … năm …, … chủ trì …”.',
      },
      {
        text: NOTICE(`<|Ngày 30 tháng 3|>, Giám đốc Sở chủ trì cuộc họp giao ban.\n${HEARD}`),
        message: 'Ngày họp phải ghi đủ ngày, tháng, năm.',
      },
      {
        text: NOTICE(`<|Ngày tháng 3 năm 2026|>, Giám đốc Sở chủ trì cuộc họp giao ban.\n${HEARD}`),
        message: 'Ngày họp phải ghi đủ ngày, tháng, năm.',
      },
      {
        text: NOTICE(`${MEETING}\n${HEARD.replace('như sau:', '<|như sau.|>')}`),
        message: 'Trước các kết luận phải là dấu hai chấm: “… như sau:”.',
        fixed: NOTICE(`${MEETING}\n${HEARD}`),
      },
      {
        text: NOTICE(MEETING.replace('ban.', '<|ban.|>')),
        message: 'Phần mở đầu chưa dẫn vào các kết luận: thêm “… kết luận như sau:”.',
      },
      {
        text: NOTICE(
          `${MEETING.replace('Ngày 30 tháng 3 năm 2026', '<|Ngày 30 tháng 4 năm 2026|>')}\n${HEARD}`,
          'An Giang Thượng, ngày 03 tháng 4 năm 2026\n\n',
        ),
        message: 'Ngày họp sau ngày ban hành thông báo (03/4/2026): kiểm tra lại hai ngày.',
      },
      {
        text: NOTICE(
          `${MEETING.replace('Ngày 30 tháng 3 năm 2026', 'Ngày 30 tháng 12 năm <|2025|>').replace('giao ban', 'về cải cách hành chính')}\n${HEARD}`,
          'An Giang Thượng, ngày 04 tháng 01 năm 2027\n\n',
        ),
        message: 'Ngày họp ở trước ngày ban hành thông báo (04/01/2027) hơn sáu tháng: kiểm tra lại năm.',
      },
    ],
    right: [
      NOTICE(`${MEETING}\n${HEARD}`),
      NOTICE(`${MEETING.replace('tháng', 'th\ufffdng')}\n${HEARD}`),
      NOTICE(`Ngày     tháng 3 năm 2026, Giám đốc Sở chủ trì cuộc họp giao ban và kết luận như sau:`),
      NOTICE(`Trong 02 ngày 30 và 31 tháng 3 năm 2026, Giám đốc Sở chủ trì hội nghị và kết luận như sau:`),
      NOTICE(
        `Từ ngày 30 đến ngày 31 tháng 3 năm 2026, tại Tân Lập, Giám đốc Sở kiểm tra tiến độ các dự án.\n${HEARD}`,
      ),
      'THÔNG BÁO\nVề việc nghỉ lễ\n\nSở Công Thương thông báo lịch nghỉ lễ.\n1. Nghỉ 02 ngày.',
    ],
  },
  faults: [
    breakingEnd('dấu chấm thay dấu hai chấm', '.'),
    breakingEnd('thiếu dấu hai chấm', ''),
    breakingEnd('dấu chấm phẩy thay dấu hai chấm', ';'),
    breakingEnd('dấu phẩy thay dấu hai chấm', ','),
    {
      name: 'thiếu ngày họp',
      reach: 'notice',
      *sites({ block, document, facts, paragraph: { text } }) {
        if (block.component !== 'opening' || !document.isConclusions) return;
        const date = facts.dates.find(({ kind, start }) => kind === 'day' && start === 0);
        const comma = date && /^,\s*/u.exec(text.slice(date.end));
        if (!comma) return;
        const end = date.end + comma[0].length;
        yield { span: span(0, end + 1), newText: text[end]!.toUpperCase(), lossy: true };
      },
    },
    {
      name: 'ngày họp thiếu năm',
      *sites({ block, document, facts }) {
        if (block.component !== 'opening' || !document.isConclusions) return;
        const date = facts.dates.find(({ kind, start, year }) => kind === 'day' && start === 0 && year);
        if (date && facts.dates.filter(({ kind }) => kind === 'day').length === 1)
          yield { span: span(date.month!.end, date.end), newText: '', lossy: true };
      },
    },
    {
      name: 'ngày họp sau ngày ban hành',
      *sites({ block, document, facts }) {
        if (block.component !== 'opening' || !document.isConclusions || !document.issueDate) return;
        const date = facts.dates.find(({ kind, start, year }) => kind === 'day' && start === 0 && year);
        const later = Number(document.issueDate.slice(0, 4)) + 1;
        if (date) yield { span: date.year!, newText: String(later), lossy: true };
      },
    },
  ],
  *check(context) {
    if (!context.document.isConclusions) return;
    const blocks = [...blocksWith(context.tree, ['opening', 'lead-in'])];
    if (blocks.length === 0) return;
    yield* contradiction(context, daysOf(blocks, context));
    // How a document of the Party opens, the decree does not say.
    if (context.document.isParty) return;
    yield* meetingDay(context, blocks);
    if (firstBlock(context.tree, 'section')) yield* leadIn(blocks);
  },
});

/** A day that a paragraph names as the meeting's. */
interface MeetingDay {
  readonly block: Block;
  readonly date: CalendarDate;
}

/** The meeting's day against that of the notice. */
function* contradiction(
  { tree, document: { issueDate } }: NoticeContext,
  [first]: readonly MeetingDay[],
): Generator<PlacedFinding> {
  const iso = first?.date.iso;
  if (!iso || !issueDate) return;
  if (iso > issueDate) yield afterIssue(first, issueDate, tree);
  if (isLongAfter(issueDate, iso)) yield longAgo(first, issueDate);
}

function* meetingDay(context: NoticeContext, blocks: readonly Block[]): Generator<PlacedFinding> {
  const days = daysOf(blocks, context);
  const [first] = days;
  const named = daysOf([...blocksWith(context.tree, ['subject'])], context);
  if ([...days, ...named].some(({ date }) => date.year !== null)) return;
  const lacking = withoutDay(blocks);
  if (first) {
    if (first.date.exists && !MISTYPED_YEAR.test(first.block.paragraph.text.slice(first.date.end)))
      yield { block: first.block, span: first.date, message: 'Ngày họp phải ghi đủ ngày, tháng, năm.' };
  } else if (lacking) {
    yield lacking;
  } else if (!blocks.some(({ paragraph: { text } }) => mayNameDay(text))) {
    const block = blocks[0]!;
    const message = 'Phần mở đầu không nêu ngày họp: viết “Ngày … tháng … năm …, … chủ trì …”.';
    yield { block, span: firstWord(block.paragraph.text), message };
  }
}

/** `Ngày tháng 3 năm 2026`: the day's number was lost; a draft leaves more room for it than one blank. */
function withoutDay(blocks: readonly Block[]): PlacedFinding | null {
  for (const block of blocks) {
    const match = /^Ngày tháng \d{1,2} năm \d{4}(?!\d)/u.exec(block.paragraph.text);
    if (match)
      return { block, span: span(0, match[0].length), message: 'Ngày họp phải ghi đủ ngày, tháng, năm.' };
  }
  return null;
}

/** Whether a paragraph may name a day in other words, with lost letters or in misspelt ones: `Ngày 22 thángg 12`. */
const mayNameDay = (text: string): boolean =>
  OTHER_DAYS.test(text) || hasLostLetters(text) || datesOf(mended(text)?.text ?? '').some(({ day }) => day);

function daysOf(blocks: readonly Block[], { facts }: NoticeContext): MeetingDay[] {
  return blocks.flatMap((block) => {
    const { dates, citations } = facts(block.paragraph);
    return dates
      .filter(({ kind }) => kind === 'day')
      .filter((date) => !citations.some((cited) => cited.date && overlaps(cited.date, date)))
      .filter(
        ({ start }) => !BEFORE_OTHER_DATE.test(block.paragraph.text.slice(Math.max(0, start - 24), start)),
      )
      .map((date) => ({ block, date }));
  });
}

const longAgo = ({ block, date }: MeetingDay, issueDate: string): PlacedFinding => ({
  block,
  span: date.year!,
  message: `Ngày họp ở trước ngày ban hành thông báo (${writtenDay(issueDate)}) hơn sáu tháng: kiểm tra lại năm.`,
});

function afterIssue({ block, date }: MeetingDay, issueDate: string, tree: Tree): PlacedFinding {
  const issued = firstBlock(tree, 'place-date');
  return {
    block,
    span: date,
    message: `Ngày họp sau ngày ban hành thông báo (${writtenDay(issueDate)}): kiểm tra lại hai ngày.`,
    ...(issued && {
      related: [{ block: issued, span: wholeText(issued), message: 'Ngày ban hành thông báo.' }],
    }),
  };
}

/** The paragraph before the conclusions ends in a colon. */
function* leadIn(blocks: readonly Block[]): Generator<PlacedFinding> {
  if (blocks.some(({ paragraph }) => /:$|như sau\s*:/iu.test(paragraph.text))) return;
  const leading = blocks.find(({ paragraph }) => LEADS_IN.test(paragraph.text.slice(-40)));
  if (!leading) {
    const block = blocks.at(-1)!;
    const message = 'Phần mở đầu chưa dẫn vào các kết luận: thêm “… kết luận như sau:”.';
    yield { block, span: lastWord(block.paragraph.text), message };
    return;
  }
  const { text } = leading.paragraph;
  const words = LEADS_IN.exec(text.slice(-40))![0];
  const bare = words.replace(/\s*[.;,…]*$/u, '');
  const place = span(text.length - words.length, text.length);
  yield {
    block: leading,
    span: place,
    message: `Trước các kết luận phải là dấu hai chấm: “… ${bare}:”.`,
    fixes: [replacing(span(place.start + bare.length, place.end), ':', 'Thêm dấu hai chấm')],
  };
}
