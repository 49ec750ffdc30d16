import { agenciesOf, ownAgencyOf } from '../../model/notice/issuer';
import { startsClosing } from '../../syntax/signs';
import { bitOf, type Component } from '../../syntax/structure';
import { type Block, blocksWith, compareBlocks, lastBlockOf, nextBlock, type Tree } from '../../syntax/tree';
import { isColumn, wholeText } from '../places';
import { type DocumentContext, defineRule, type Fault, type PlacedFinding } from '../rule';
import { beginsDocument, doubledHalf, doubleOf, ONCE, repeated } from './doubled-lines';
import { isMotto, isNationalTitle } from './mistyped-lines';

const PARTS = {
  issuer: 'UBND TỈNH AN GIANG THƯỢNG\nSỞ CÔNG THƯƠNG',
  number: 'Số:      /TB-SCT',
  motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
  date: 'An Giang Thượng, ngày      tháng 4 năm 2026',
  title: 'THÔNG BÁO',
  subject: 'Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2026',
  opening: '\nSau khi nghe báo cáo, Giám đốc Sở kết luận như sau:',
  body: '1. Văn phòng tổng hợp báo cáo.\n2. Văn phòng theo dõi.',
  closing: 'Trên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các phòng biết, thực hiện./.',
  recipients: '\nNơi nhận:\n- Các phòng chuyên môn;\n- Lưu: VT, VP.',
  signature: '\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn A',
};
type Part = keyof typeof PARTS;
const ALL = Object.keys(PARTS) as Part[];
/** A notice with its parts in another order; a part that is marked has its marks given. */
const NOTICE = (order: readonly Part[], marked: Partial<Record<Part, string>> = {}): string =>
  order.map((part) => marked[part] ?? PARTS[part]).join('\n');
const RIGHT = NOTICE(ALL);

const moved = (part: Part, behind: Part): Part[] => {
  const rest = ALL.filter((other) => other !== part);
  rest.splice(rest.indexOf(behind) + 1, 0, part);
  return rest;
};

/** What a drafter calls the components that stand above the title. */
const ABOVE_TITLE: Partial<Record<Component, string>> = {
  motto: 'Quốc hiệu, Tiêu ngữ',
  number: 'Số, ký hiệu',
  'place-date': 'Địa danh và thời gian',
};
const BELOW_TITLE: readonly Component[] = [
  'subject',
  'opening',
  'lead-in',
  'section',
  'closing',
  'recipients',
  'signature',
];

/** Writes a line of one of some components twice. */
const doubled = (name: string, components: readonly Component[]): Fault => ({
  name,
  reach: 'paragraph',
  *sites({ block, paragraph: { text } }: DocumentContext) {
    const { blocks } = block.page;
    const next = blocks[blocks.indexOf(block) + 1];
    if (!components.includes(block.component) || isColumn(block) || next === undefined) return;
    yield { span: { start: text.length, end: text.length }, newText: `\n${text}` };
  },
});

export default defineRule({
  id: 'structure/component-order',
  title: 'Thứ tự các thành phần thể thức',
  reads: 'notice',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'notice',
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8; Phụ lục I, Phần I, mục IV',
  docs: {
    what: 'Các thành phần đứng theo thứ tự: phần đầu (Quốc hiệu và Tiêu ngữ, tên cơ quan, số và ký hiệu, địa danh và thời gian), tên loại, trích yếu, mở đầu, các kết luận, phần kết, nơi nhận và phần ký, phụ lục; mỗi thành phần chỉ có một lần.',
    why: 'Vị trí của từng thành phần do Nghị định quy định; người đọc và hệ thống quản lý văn bản tìm chúng ở đúng chỗ.',
    how: 'Chuyển dòng bị báo về đúng chỗ, hoặc xóa dòng lặp lại.',
  },
  examples: {
    wrong: [
      {
        text: NOTICE(moved('number', 'subject'), { number: '<|Số:      /TB-SCT|>' }),
        message: 'Số, ký hiệu phải đứng ở phần đầu, trước tên loại “THÔNG BÁO”.',
      },
      {
        text: NOTICE(moved('title', 'subject'), { title: '<|THÔNG BÁO|>' }),
        message: 'Tên loại “THÔNG BÁO” phải đứng trên trích yếu.',
      },
      {
        text: NOTICE(moved('closing', 'recipients'), { closing: `<|${PARTS.closing}|>` }),
        message: 'Phần kết phải đứng trước nơi nhận và phần ký.',
      },
      {
        text: NOTICE(ALL, { number: `${PARTS.number}\n<|${PARTS.number}|>` }),
        message: 'Dòng này lặp lại dòng ở trên: mỗi thành phần chỉ ghi một lần.',
        fixed: RIGHT,
      },
      {
        text: NOTICE(ALL, { motto: `${PARTS.motto}\n${PARTS.motto.replace(/^.*/u, '<|$&|>')}` }),
        message: 'Dòng này lặp lại dòng ở trên: mỗi thành phần chỉ ghi một lần.',
        fixed: RIGHT,
      },
      {
        text: RIGHT.replace(PARTS.motto, PARTS.motto.replace(/(.*)\n(.*)/u, '<|$2|>\n$1')),
        message: 'Tiêu ngữ phải đứng dưới Quốc hiệu.',
        fixed: RIGHT,
      },
      {
        text: NOTICE(ALL, {
          body: `1. Văn phòng\n1.1. Tổng hợp báo cáo.\n<|${PARTS.number}|>\n1.2. Theo dõi việc thực hiện.`,
        }),
        message: 'Dòng này lặp lại dòng ở trên: mỗi thành phần chỉ ghi một lần.',
        fixed: NOTICE(ALL, { body: '1. Văn phòng\n1.1. Tổng hợp báo cáo.\n1.2. Theo dõi việc thực hiện.' }),
      },
      {
        text: NOTICE(ALL, { title: 'THÔNG BÁO\n<|THÔNG BÁO|>' }),
        message: 'Dòng này lặp lại dòng ở trên: mỗi thành phần chỉ ghi một lần.',
        fixed: RIGHT,
      },
    ],
    right: [
      RIGHT,
      `${RIGHT}\n\n${RIGHT}`,
      NOTICE([
        'motto',
        'issuer',
        'date',
        'number',
        'title',
        'subject',
        'opening',
        'body',
        'closing',
        'signature',
        'recipients',
      ]),
      `${RIGHT}\n\n${RIGHT}`,
      `${RIGHT}\n\nQUY CHẾ\nPhối hợp công tác\n(Kèm theo Thông báo số      /TB-SCT)\n\nĐiều 1. Phạm vi áp dụng`,
      `${RIGHT}\n\nPhụ lục\nDANH SÁCH\n(Kèm theo Thông báo số      /TB-SCT)`,
    ],
  },
  faults: [
    doubled('tên cơ quan ghi hai lần', ['issuer']),
    doubled('Quốc hiệu, Tiêu ngữ ghi hai lần', ['motto']),
    doubled('số, ký hiệu ghi hai lần', ['number']),
    doubled('địa danh, thời gian ghi hai lần', ['place-date']),
    doubled('tên loại ghi hai lần', ['document-type']),
    doubled('trích yếu ghi hai lần', ['subject']),
    doubled('mở đầu ghi hai lần', ['opening', 'lead-in']),
    doubled('phần kết ghi hai lần', ['closing']),
    doubled('phần ký ghi hai lần', ['signature']),
  ],
  *check({ tree }) {
    const doubles = repeated(tree);
    for (const [block, ...others] of runsOf(tree, doubles.keys()))
      yield doubleOf(block!, doubles.get(block!)!, others);
    for (const block of blocksWith(tree, [...ONCE, 'recipients'])) {
      const half = doubledHalf(block);
      if (half) yield half;
      const message = doubles.has(block) ? null : misplacement(block);
      if (message) yield { block, span: wholeText(block), message };
    }
    for (const finding of [earlyClosing(tree), mottoFirst(tree), ownAgencyFirst(tree)])
      if (finding) yield finding;
  },
});

/** Blocks that stand one under the other and are of one component: together they are one thing written twice. */
function runsOf(tree: Tree, blocks: Iterable<Block>): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.component === block.component && nextBlock(tree, last) === block) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** What is wrong with the place of a block, seen from what stands before it. */
function misplacement(block: Block): string | null {
  if (beginsDocument(block)) return null;
  const { component, before, paragraph } = block;
  const follows = (components: readonly Component[]): boolean =>
    components.some((other) => (before.seen & bitOf(other)) !== 0);
  const above = ABOVE_TITLE[component];
  if (above) {
    if (follows(['document-type'])) return `${above} phải đứng ở phần đầu, trước tên loại “THÔNG BÁO”.`;
    return follows(BELOW_TITLE) ? `${above} phải đứng ở phần đầu, trước nội dung.` : null;
  }
  switch (component) {
    case 'document-type':
      return follows(BELOW_TITLE) ? 'Tên loại “THÔNG BÁO” phải đứng trên trích yếu.' : null;
    case 'closing':
      if (!startsClosing(paragraph.text)) return null;
      return follows(['recipients', 'signature']) ? 'Phần kết phải đứng trước nơi nhận và phần ký.' : null;
    case 'recipients':
      return paragraph.form === 'recipients-label' && follows(['recipients'])
        ? 'Dòng “Nơi nhận:” chỉ ghi một lần, ở trên danh sách nơi nhận.'
        : null;
    default:
      return null;
  }
}

/** A closing paragraph with conclusions below it. */
function earlyClosing(tree: Tree): PlacedFinding | null {
  const closing = [...blocksWith(tree, ['closing'])].find(({ paragraph }) => startsClosing(paragraph.text));
  const section = closing && lastBlockOf(tree, 'section');
  if (!section || compareBlocks(closing, section) > 0) return null;
  const follows = (section.before.seen & bitOf('closing')) !== 0;
  if (!follows) return null;
  return { block: closing, span: wholeText(closing), message: 'Phần kết phải đứng sau các kết luận.' };
}

/** Tiêu ngữ stands below Quốc hiệu. */
function mottoFirst(tree: Tree): PlacedFinding | null {
  const [first, second, ...others] = blocksWith(tree, ['motto']);
  if (!first || !second || others.length > 0 || !isMotto(first) || !isNationalTitle(second)) return null;
  const message = 'Tiêu ngữ phải đứng dưới Quốc hiệu.';
  return { block: first, span: wholeText(first), message, ...swapping(first, second) };
}

/** The agency that issues the notice stands below the one that it belongs to. */
function ownAgencyFirst(tree: Tree): PlacedFinding | null {
  const agencies = agenciesOf(tree);
  const own = ownAgencyOf(agencies);
  const superior = agencies.at(-1);
  if (!own || !superior || own === superior) return null;
  const block = own.blocks[0]!;
  const message = 'Tên cơ quan ban hành phải đứng dưới tên cơ quan chủ quản.';
  return { block, span: wholeText(block), message, ...swapping(block, superior.blocks[0]!) };
}

function swapping(a: Block, b: Block): Pick<PlacedFinding, 'fixes'> {
  if (a.paragraph.pieces.length !== 1 || b.paragraph.pieces.length !== 1) return {};
  const edits = [
    { block: a, span: wholeText(a), newText: b.paragraph.text },
    { block: b, span: wholeText(b), newText: a.paragraph.text },
  ];
  return { fixes: [{ title: 'Đổi chỗ hai dòng', safe: true, edits }] };
}
