import { startsClosing } from '../../syntax/signs';
import type { Component } from '../../syntax/structure';
import { type Block, blocksBefore, blocksWith, type Tree } from '../../syntax/tree';
import { type Span, span } from '../../text/span';
import { lastWord, wholeText } from '../places';
import { type DocumentContext, defineRule, type Fault, type PlacedFinding, replacing } from '../rule';

/** Whatever somebody may type for the closing mark, at the end of a paragraph; `mục 2.1.` is a number. */
const MARK =
  /\s*(?:[.,;:…?!\s]*[/\\|][\s./\\|;,:!?)\]'"’”]*|(?<!\d|(?<![\p{L}\d])[\p{L}]|[IVX])\.[-–l1I]\.|[.…;,:!?]+)$/u;
const STRAY = /\s*\.\s*\/\s*\.$/u;
const INNER = /\.\/\.(?=\s+\p{L})/u;
/** How far above the end marks are looked for that should stand there. */
const WINDOW = 256;

const NOTICE = (item: string, closing: string): string =>
  `THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2026\n\nSau khi nghe báo cáo, Giám đốc Sở kết luận như sau:\n1. ${item}\n2. Văn phòng theo dõi.\nTrên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các đơn vị biết, thực ${closing}\n\nNơi nhận:\n- Lưu: VT, VP.`;
const ITEM = 'Văn phòng tổng hợp báo cáo.';
const RIGHT = NOTICE(ITEM, 'hiện./.');

/** Puts something else in the place of a right mark. */
const instead = (name: string, written: string): Fault => ({
  name,
  *sites({ block, paragraph: { text } }) {
    if (block.component !== 'appendix' && text.endsWith('./.'))
      yield { span: span(text.length - 3, text.length), newText: written };
  },
});

export default defineRule({
  id: 'structure/closing-mark',
  title: 'Dấu kết thúc “./.”',
  reads: 'notice',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'notice',
  unfinished: true,
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4',
  docs: {
    what: 'Phần nội dung phải kết thúc bằng dấu “./.”, viết liền sau chữ cuối cùng và chỉ viết một lần, ở cuối nội dung.',
    why: 'Mẫu trình bày văn bản hành chính đặt “./.” ở cuối nội dung để người đọc biết văn bản đã hết, không thể viết thêm vào sau.',
    how: 'Viết “./.” ngay sau chữ cuối của đoạn kết, không có dấu cách ở giữa; các đoạn khác kết thúc bằng dấu chấm.',
  },
  examples: {
    wrong: [
      {
        text: NOTICE(ITEM, 'hiện<|.|>'),
        message: 'Cuối nội dung phải là dấu “./.”, không phải “.”.',
        fixed: RIGHT,
      },
      {
        text: NOTICE(ITEM, "hiện<|./.'|>"),
        message: "Dấu kết thúc viết là “./.”, liền nhau và liền sau chữ cuối, không phải “./.'”.",
        fixed: RIGHT,
      },
      {
        text: NOTICE(ITEM, 'hiện<|./.|>\nGiao Văn phòng theo dõi việc thực hiện.'),
        message: 'Dấu “./.” phải đặt ở cuối nội dung, không phải ở đây.',
        fixed: NOTICE(ITEM, 'hiện.\nGiao Văn phòng theo dõi việc thực hiện./.'),
      },
      {
        text: NOTICE(ITEM, 'hiện<|,/.|>'),
        message: 'Dấu kết thúc viết là “./.”, liền nhau và liền sau chữ cuối, không phải “,/.”.',
        fixed: RIGHT,
      },
      {
        text: NOTICE(ITEM, 'hiện<|./.)|>'),
        message: 'Dấu kết thúc viết là “./.”, liền nhau và liền sau chữ cuối, không phải “./.)”.',
        fixed: RIGHT,
      },
      {
        text: NOTICE(ITEM, 'hiện<| ./.|>'),
        message: 'Trước dấu kết thúc “./.” không có dấu cách.',
        fixed: RIGHT,
      },
      {
        text: NOTICE(ITEM, 'hiện<|.-.|>'),
        message: 'Dấu kết thúc viết là “./.”, liền nhau và liền sau chữ cuối, không phải “.-.”.',
        fixed: RIGHT,
      },
      {
        text: NOTICE(ITEM, 'hiện theo mục 2.1<|.|>'),
        message: 'Cuối nội dung phải là dấu “./.”, không phải “.”.',
        fixed: NOTICE(ITEM, 'hiện theo mục 2.1./.'),
      },
      {
        text: NOTICE(ITEM, 'hiện<|./.|> Trân trọng cảm ơn.'),
        message: 'Dấu “./.” phải đặt ở cuối nội dung, không phải ở đây.',
        fixed: NOTICE(ITEM, 'hiện. Trân trọng cảm ơn./.'),
      },
      {
        text: NOTICE(ITEM, '<|hiện|>'),
        message: 'Thiếu dấu kết thúc “./.” ở cuối nội dung.',
        fixed: RIGHT,
      },
      {
        text: NOTICE(ITEM, 'hiện<| . / .|>'),
        message: 'Dấu kết thúc viết là “./.”, liền nhau và liền sau chữ cuối, không phải “. / .”.',
        fixed: RIGHT,
      },
      {
        text: NOTICE(ITEM, 'hiện<|...|>').replace(
          'Trên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo',
          'Văn phòng thông báo Kết luận của Chủ tịch UBND tỉnh Nguyễn Văn A và Phó Chủ tịch UBND tỉnh Trần Văn B',
        ),
        message: 'Cuối nội dung phải là dấu “./.”, không phải “...”.',
      },
      {
        text: NOTICE(ITEM, 'hiện\n<|./.|>'),
        message: 'Dấu “./.” viết liền sau chữ cuối, không xuống dòng.',
        fixed: RIGHT,
      },
      {
        text: NOTICE('Văn phòng tổng hợp báo cáo<|./.|>', 'hiện./.'),
        message: 'Dấu “./.” chỉ viết một lần, ở cuối nội dung: ở đây viết dấu chấm.',
        fixed: RIGHT,
      },
    ],
    right: [RIGHT, NOTICE(ITEM, 'hiện theo mục 2.1./.'), NOTICE('Nâng tỷ lệ lên 3/4.', 'hiện./.')],
  },
  faults: [
    instead('bỏ dấu kết thúc', ''),
    instead('chỉ còn dấu chấm', '.'),
    instead('dấu chấm phẩy', ';'),
    instead('thiếu dấu chấm sau', './'),
    instead('thiếu dấu chấm trước', '/.'),
    instead('viết hai lần', '././.'),
    instead('có dấu cách', '. /.'),
    instead('hai dấu cách', '. / .'),
    instead('cách chữ cuối', ' ./.'),
    instead('gạch chéo ngược', '.\\.'),
    instead('thừa dấu nháy', "./.'"),
    {
      name: 'dấu kết thúc ở cuối mục',
      *sites({ block, paragraph: { text, marker } }: DocumentContext) {
        if (block.component === 'section' && marker && text.endsWith('.') && !text.endsWith('..'))
          yield { span: span(text.length, text.length), newText: '/.' };
      },
    },
  ],
  *check({ tree, document }) {
    if (document.isParty) return;
    const end = endOfContent(tree);
    if (!end) return;
    const strays = straysBefore(tree, end);
    const written = MARK.exec(end.paragraph.text.slice(-24))?.[0] ?? '';
    if (end.paragraph.text === './.') yield ownLine(end, tree);
    // A notice of conclusions without its closing paragraph lacks more than a mark.
    const isClosed = end.component === 'closing' || !document.isConclusions || written.includes('/');
    const inner = INNER.exec(end.paragraph.text);
    if (inner) yield innerMark(end, span(inner.index, inner.index + 3), written);
    else if (written !== './.' && isClosed && strays.length !== 1) yield badMark(end, written);
    for (const stray of strays) yield strayMark(stray, written === './.' || !isClosed ? null : end, written);
  },
});

/** The mark in a line of its own goes to the end of the text above. */
function ownLine(block: Block, tree: Tree): PlacedFinding {
  const message = 'Dấu “./.” viết liền sau chữ cuối, không xuống dòng.';
  const finding = { block, span: wholeText(block), message };
  const [above] = [...blocksBefore(tree, block)].filter(({ component }) => component !== 'blank');
  if (!above || !CONTENT.has(above.component)) return finding;
  const { text } = above.paragraph;
  const edits = [
    { block: above, span: span(/(?<![\s.;,])[\s.;,]*$/u.exec(text)!.index, text.length), newText: './.' },
    { block, span: wholeText(block), newText: '', wholeLine: true },
  ];
  return { ...finding, fixes: [{ title: 'Đưa “./.” lên cuối câu', safe: true, edits }] };
}

function badMark(block: Block, written: string): PlacedFinding {
  const { text } = block.paragraph;
  const place = span(text.length - written.length, text.length);
  // What can be seen: the mark itself or, where nothing is there, the last word.
  const seen = written.trim() === '' ? lastWord(text.trimEnd()) : place;
  return {
    block,
    span: seen,
    message: messageFor(written.trim()),
    fixes: [replacing(place, './.', written.trim() === '' ? 'Thêm “./.”' : 'Sửa thành “./.”')],
  };
}

function messageFor(written: string): string {
  if (written === '') return 'Thiếu dấu kết thúc “./.” ở cuối nội dung.';
  if (/^[.…;,:!?]+$/u.test(written)) return `Cuối nội dung phải là dấu “./.”, không phải “${written}”.`;
  if (written === './.') return 'Trước dấu kết thúc “./.” không có dấu cách.';
  return `Dấu kết thúc viết là “./.”, liền nhau và liền sau chữ cuối, không phải “${written}”.`;
}

/** A mark that stands before the end; it is moved to the end where that has none. */
function strayMark(block: Block, end: Block | null, writtenAtEnd: string): PlacedFinding {
  const { text } = block.paragraph;
  const place = strayIn(text)!;
  const right = { span: place, newText: '.' };
  if (!end) {
    return {
      block,
      span: place,
      message: 'Dấu “./.” chỉ viết một lần, ở cuối nội dung: ở đây viết dấu chấm.',
      fixes: [{ title: 'Sửa thành dấu chấm', safe: true, edits: [right] }],
    };
  }
  const { length } = end.paragraph.text;
  const atEnd = { block: end, span: span(length - writtenAtEnd.length, length), newText: './.' };
  // Where the closing stands above the last items, it is to go down with its mark.
  const safe = block.component !== 'closing' || end.component === 'closing';
  return {
    block,
    span: place,
    message: 'Dấu “./.” phải đặt ở cuối nội dung, không phải ở đây.',
    fixes: [{ title: 'Chuyển “./.” xuống cuối nội dung', safe, edits: [right, atEnd] }],
  };
}

/** A sentence stands behind the mark. */
function innerMark(block: Block, place: Span, writtenAtEnd: string): PlacedFinding {
  const { length } = block.paragraph.text;
  return {
    block,
    span: place,
    message: 'Dấu “./.” phải đặt ở cuối nội dung, không phải ở đây.',
    fixes: [
      {
        title: writtenAtEnd === './.' ? 'Thay bằng dấu chấm' : 'Chuyển “./.” xuống cuối nội dung',
        safe: true,
        edits: [
          { span: place, newText: '.' },
          { span: span(length - writtenAtEnd.length, length), newText: './.' },
        ],
      },
    ],
  };
}

function strayIn(text: string): Span | null {
  const match = STRAY.exec(text.slice(-12));
  return match && span(text.length - match[0].length, text.length);
}

/** The paragraph that ends the content: the closing or, where there is none, the last one before the foot. */
function endOfContent(tree: Tree): Block | null {
  const closings = [...blocksWith(tree, ['closing'])];
  // Behind the closing a word of thanks may stand, and the mark behind that.
  if (closings.some(isClosing)) return closings.at(-1)!;
  const [foot] = blocksWith(tree, ['recipients', 'signature']);
  if (!foot) return null;
  for (const block of blocksBefore(tree, foot)) {
    if (block.component === 'closing' || block.component === 'section') return block;
    if (CONTENT.has(block.component)) return null;
  }
  return null;
}

const CONTENT: ReadonlySet<Component> = new Set(['section', 'closing', 'opening', 'lead-in', 'subject']);

/** A paragraph written twice is another rule's to mend. */
const saysTheSame = (a: Block, b: Block): boolean => a.paragraph.text === b.paragraph.text;

const isClosing = ({ paragraph }: Block): boolean => startsClosing(paragraph.text);

/** A sentence that is written to its end. */
const ENDED = /[.;!?…]$/u;

/** The blocks of the content that bear a closing mark though they do not end it. */
function straysBefore(tree: Tree, end: Block): Block[] {
  const strays: Block[] = [];
  let passed = 0;
  for (const block of blocksBefore(tree, end)) {
    if (++passed > WINDOW || block.component === 'subject') break;
    const isOther =
      !saysTheSame(block, end) && !(isClosing(block) && (isClosing(end) || !ENDED.test(end.paragraph.text)));
    const isContent = CONTENT.has(block.component) && isOther;
    if (isContent && strayIn(block.paragraph.text)) strays.unshift(block);
  }
  return strays;
}
