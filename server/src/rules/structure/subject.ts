import { type Block, blocksWith, type Tree } from '../../syntax/tree';
import { span } from '../../text/span';
import { capitalised } from '../../text/words';
import { wholeText } from '../places';
import { type DocumentContext, defineRule, type Fault, type PlacedFinding, writtenAt } from '../rule';
import { findingOf, surplusMark } from '../slip';

const NOTICE = (subject: string): string =>
  `THÔNG BÁO\n${subject}\n\nNgày 30 tháng 3 năm 2026, Giám đốc Sở chủ trì cuộc họp giao ban và kết luận như sau:`;
const RIGHT = 'Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2026';

const ABBREVIATED = /^\(?V(?:\s?\/\s?|\. ?)?v(?!\p{L})[\s:.]*(?:về việc\s+)?/iu;
/** What a subject begins with when it needs no `Về việc`. */
const NAMES_ITSELF = /^(?:về|(?:ý kiến\s+)?(?:kết luận|kết quả|thông báo))(?!\p{L})/iu;
const FINAL_MARK = /[\s.,:;/]*[.,:;/]$/u;

const breaking = (name: string, find: RegExp, newText: string): Fault => ({
  name,
  *sites({ block, paragraph: { text } }: DocumentContext) {
    if (isLastOfSubject(block)) yield* writtenAt(text, find, newText);
  },
});

export default defineRule({
  id: 'structure/subject',
  title: 'Trích yếu',
  reads: 'notice',
  sees: ['document-type', 'subject'],
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'notice',
  unfinished: true,
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.5',
  docs: {
    what: 'Dưới tên loại phải có trích yếu: một câu ngắn nêu nội dung chủ yếu của thông báo. Trích yếu của văn bản có tên loại không viết “V/v” và không có dấu chấm ở cuối.',
    why: 'Người nhận và văn thư nhận ra thông báo qua trích yếu. “V/v” chỉ dùng cho công văn, là văn bản không có tên loại.',
    how: 'Viết trích yếu ngay dưới dòng “THÔNG BÁO”, thay “V/v” bằng “Về việc”, bỏ dấu câu ở cuối.',
  },
  examples: {
    wrong: [
      {
        text: NOTICE('<|V/v|> tổ chức họp giao ban tháng 4 năm 2026'),
        message: '“V/v” chỉ dùng trong công văn: viết “Về việc”.',
        fixed: NOTICE('Về việc tổ chức họp giao ban tháng 4 năm 2026'),
      },
      {
        text: NOTICE(`<|V.v|> ${RIGHT}`),
        message: '“V/v” chỉ dùng trong công văn: trích yếu bắt đầu ngay bằng “Kết luận”.',
        fixed: NOTICE(RIGHT),
      },
      {
        text: NOTICE(`<|Vv|> ${RIGHT}`),
        message: '“V/v” chỉ dùng trong công văn: trích yếu bắt đầu ngay bằng “Kết luận”.',
        fixed: NOTICE(RIGHT),
      },
      {
        text: NOTICE(`<|V/v|> ${RIGHT}`),
        message: '“V/v” chỉ dùng trong công văn: trích yếu bắt đầu ngay bằng “Kết luận”.',
        fixed: NOTICE(RIGHT),
      },
      {
        text: NOTICE('<|V/v|> về kết quả họp giao ban tháng 4 năm 2026'),
        message: '“V/v” chỉ dùng trong công văn: trích yếu bắt đầu ngay bằng “Về kết”.',
        fixed: NOTICE('Về kết quả họp giao ban tháng 4 năm 2026'),
      },
      {
        text: NOTICE('(<|V/v|> tổ chức họp giao ban tháng 4 năm 2026)'),
        message: '“(V/v …)” chỉ dùng trong công văn: viết trích yếu không có ngoặc.',
        fixed: NOTICE('Về việc tổ chức họp giao ban tháng 4 năm 2026'),
      },
      {
        text: NOTICE('<|kết|> luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2026'),
        message: 'Trích yếu viết hoa chữ đầu: “Kết”.',
        fixed: NOTICE(RIGHT),
      },
      {
        text: NOTICE(`${RIGHT}<|.|>`),
        message: 'Thừa dấu “.” ở cuối trích yếu: bỏ đi.',
        fixed: NOTICE(RIGHT),
      },
      {
        text: NOTICE(RIGHT).replace(`THÔNG BÁO\n${RIGHT}`, '<|THÔNG BÁO|>'),
        message: 'Thiếu trích yếu ở dưới tên loại: “Kết luận của … tại …”.',
      },
    ],
    right: [
      NOTICE(RIGHT),
      NOTICE('Về việc nghỉ lễ Quốc khánh 02/9'),
      NOTICE('THÔNG BÁO KẾT LUẬN\nvề việc nghỉ lễ Quốc khánh').replace('THÔNG BÁO\n', ''),
      NOTICE(`THÔNG BÁO KẾT LUẬN CUỘC HỌP GIAO BAN`).replace('THÔNG BÁO\n', ''),
      'UBND TỈNH AN GIANG THƯỢNG\nSố: 12/UBND-KT\nV/v tổ chức họp giao ban.\n\nKính gửi: Sở Công Thương.\n',
    ],
  },
  faults: [
    breaking('“V/v” ở đầu', /^(?=Kết luận|Kết quả)/u, 'V/v '),
    breaking('“V/v” thay “Về việc”', /^Về việc/u, 'V/v'),
    breaking('“V/v:” ở đầu', /^(?=Kết luận|Kết quả)/u, 'V/v: '),
    breaking('dấu chấm cuối', /$/u, '.'),
    breaking('dấu chấm phẩy cuối', /$/u, ';'),
    breaking('dấu hai chấm cuối', /$/u, ':'),
    breaking('dấu kết thúc', /$/u, './.'),
    {
      name: 'thiếu trích yếu',
      reach: 'notice',
      *sites({ block }) {
        if (isLastOfSubject(block)) yield { span: wholeText(block), newText: '', lossy: true };
      },
    },
  ],
  *check({ tree, document }) {
    const blocks = [...blocksWith(tree, ['subject'])];
    const missing = blocks.length === 0 ? titleWithoutSubject(tree) : null;
    if (missing) yield missing;
    for (const block of blocks) yield* abbreviation(block);
    // Documents of the Party begin it in a small letter.
    if (blocks[0] && !document.isParty && !titleGoesOn(tree)) yield* smallLetter(blocks[0]);
    const last = blocks.at(-1);
    if (last) yield* finalMark(last);
  },
});

function titleWithoutSubject(tree: Tree): PlacedFinding | null {
  const [title] = blocksWith(tree, ['document-type']);
  if (!title || titleGoesOn(tree)) return null;
  const message = 'Thiếu trích yếu ở dưới tên loại: “Kết luận của … tại …”.';
  return { block: title, span: wholeText(title), message };
}

/** `THÔNG BÁO KẾT LUẬN`, `THÔNG BÁO VỀ VIỆC …`: the subject begins in the line of the type. */
const titleGoesOn = (tree: Tree): boolean =>
  [...blocksWith(tree, ['document-type'])].some(({ paragraph }) =>
    /\p{L}\s+\p{L}+\s+\p{L}/u.test(paragraph.text),
  );

function* abbreviation(block: Block): Generator<PlacedFinding> {
  const { text } = block.paragraph;
  const match = ABBREVIATED.exec(text);
  if (!match) return;
  const rest = text.slice(match[0].length);
  const open = text.startsWith('(') ? 1 : 0;
  const place = span(open, /^\(?V(?:\s?\/\s?|\. ?)?v/iu.exec(text)![0].length);
  if (open > 0) {
    const bare = rest.replace(/\)\s*$/u, '');
    const right = NAMES_ITSELF.test(bare) ? capitalised(bare) : `Về việc ${bare}`;
    const message = '“(V/v …)” chỉ dùng trong công văn: viết trích yếu không có ngoặc.';
    yield {
      block,
      ...findingOf({ span: place, edited: wholeText(block), message, right, title: 'Bỏ “V/v” và ngoặc' }),
    };
    return;
  }
  const edited = span(0, match[0].length + 1);
  const [first = ''] = rest;
  const slip = NAMES_ITSELF.test(rest)
    ? {
        message: `“V/v” chỉ dùng trong công văn: trích yếu bắt đầu ngay bằng “${capitalised(rest.split(' ', 2).join(' '))}”.`,
        right: first.toUpperCase(),
        title: 'Bỏ “V/v”',
      }
    : {
        message: '“V/v” chỉ dùng trong công văn: viết “Về việc”.',
        right: `Về việc ${first}`,
        title: 'Thay “V/v” bằng “Về việc”',
      };
  yield { block, ...findingOf({ span: place, edited, ...slip }) };
}

/** `kết luận của Giám đốc …`: a subject begins with a capital. */
function* smallLetter(block: Block): Generator<PlacedFinding> {
  const { text } = block.paragraph;
  const word = /^(?:kết(?= luận)|ý(?= kiến)|về(?= (?:việc|kết quả)))/u.exec(text)?.[0];
  if (word === undefined) return;
  const right = capitalised(word);
  const slip = { span: span(0, word.length), message: `Trích yếu viết hoa chữ đầu: “${right}”.`, right };
  yield { block, ...findingOf(slip) };
}

function* finalMark(block: Block): Generator<PlacedFinding> {
  const { text } = block.paragraph;
  const mark = FINAL_MARK.exec(text.slice(-12))?.[0];
  // Several sentences are the opening, which a full line has joined to the subject.
  if (!mark || /[.;]\s+\p{Lu}/u.test(text)) return;
  const place = span(text.length - mark.length, text.length);
  yield { block, ...findingOf(surplusMark(place, mark, 'ở cuối trích yếu')) };
}

/** Whether the opening begins behind a block of the subject. */
function isLastOfSubject(block: Block): boolean {
  if (block.component !== 'subject') return false;
  const { blocks } = block.page;
  const next = blocks.slice(blocks.indexOf(block) + 1).find(({ component }) => component !== 'blank');
  return next !== undefined && next.component !== 'subject';
}
