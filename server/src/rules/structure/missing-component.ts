import { bitOf, type Component } from '../../syntax/structure';
import { type Block, blocksOf, firstBlock, previousBlock, runOf, type Tree } from '../../syntax/tree';
import { defineRule, type Fault, type PlacedFinding } from '../rule';

/** The head's components (NĐ 30/2020, Điều 8.2), as a drafter calls them. */
const HEAD: readonly (readonly [Component, string])[] = [
  ['issuer', 'tên cơ quan ban hành'],
  ['motto', 'Quốc hiệu và Tiêu ngữ'],
  ['number', 'số, ký hiệu (“Số:      /TB-…”)'],
  ['place-date', 'địa danh và thời gian ban hành (“…, ngày … tháng … năm …”)'],
];

const WHOLE =
  'UBND TỈNH AN GIANG THƯỢNG\nSỞ CÔNG THƯƠNG\nSố:      /TB-SCT\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Giang Thượng, ngày      tháng 4 năm 2026\n\nTHÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2026\n\nNgày 30 tháng 3 năm 2026, Giám đốc Sở chủ trì cuộc họp giao ban tháng 4 năm 2026. Sau khi nghe báo cáo, Giám đốc Sở kết luận như sau:\n\n1. Văn phòng\n1.1. Theo dõi việc thực hiện nhiệm vụ của các phòng.\n\nTrên đây là Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2026, Văn phòng thông báo để các phòng biết, thực hiện./.\n\nNơi nhận:\n- Các phòng chuyên môn;\n- Lưu: VT, VP.\n\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn A';

export default defineRule({
  id: 'structure/missing-component',
  title: 'Thiếu thành phần thể thức',
  reads: 'notice',
  severity: { draft: 'information', final: 'warning' },
  kinds: 'notice',
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2',
  docs: {
    what: 'Thông báo phải có đủ: Quốc hiệu và Tiêu ngữ, tên cơ quan, số và ký hiệu, địa danh và thời gian, tên loại, trích yếu, nội dung (mở đầu, kết luận, phần kết), nơi nhận, chức vụ và họ tên người ký.',
    why: 'Đây là các thành phần bắt buộc của văn bản hành chính; thiếu một thành phần thì văn thư phải trả lại.',
    how: 'Thêm thành phần còn thiếu vào đúng chỗ. Nếu phần đầu do mẫu của cơ quan in sẵn, đặt mức của quy tắc này là “off”.',
  },
  examples: {
    wrong: [
      {
        text: WHOLE.replace('Nơi nhận:\n- Các phòng chuyên môn;\n- Lưu: VT, VP.\n\n', '').replace(
          'thực hiện./.',
          'thực <|hiện./.|>',
        ),
        message: 'Thiếu nơi nhận: sau phần kết phải có “Nơi nhận:” và dòng “- Lưu: VT, ….”.',
      },
      {
        text: WHOLE.replace('Số:      /TB-SCT\n', '').replace(
          'UBND TỈNH AN GIANG THƯỢNG',
          '<|UBND TỈNH AN GIANG THƯỢNG|>',
        ),
        message: 'Phần đầu thiếu số, ký hiệu (“Số:      /TB-…”).',
      },
    ],
    right: [WHOLE],
  },
  faults: [
    removed('bỏ số, ký hiệu', 'number'),
    removed('bỏ địa danh và thời gian', 'place-date'),
    removed('bỏ tên loại', 'document-type'),
    removed('bỏ phần kết', 'closing'),
  ],
  *check({ tree, document }) {
    if (!isUnderWay(tree)) return;
    yield* missingInHead(tree);
    if (document.isConclusions) yield* missingInContent(tree);
    yield* missingInFoot(tree);
  },
});

/** A text that has neither a title nor anything of the end is not yet a notice that could lack a part. */
function isUnderWay(tree: Tree): boolean {
  return (
    has(tree, 'document-type') ||
    has(tree, 'subject') ||
    (has(tree, 'section') && (has(tree, 'recipients') || has(tree, 'closing')))
  );
}

function* missingInHead(tree: Tree): Generator<PlacedFinding> {
  const missing = HEAD.filter(([component]) => !has(tree, component));
  const place = firstOf(tree, [
    ...HEAD.map(([component]) => component),
    'document-type',
    'subject',
    'opening',
    'lead-in',
    'section',
  ]);
  if (!place) return;
  if (missing.length === HEAD.length) {
    yield on(
      place,
      'Chưa có phần đầu văn bản: Quốc hiệu và Tiêu ngữ, tên cơ quan, số và ký hiệu, địa danh và thời gian.',
      'information',
    );
  } else {
    for (const [, name] of missing) yield on(place, `Phần đầu thiếu ${name}.`);
  }
  if (has(tree, 'document-type')) return;
  const below = firstOf(tree, ['subject', 'opening', 'lead-in', 'section']);
  if (below) yield on(below, 'Thiếu tên loại văn bản: trước trích yếu phải có dòng “THÔNG BÁO”.');
}

function* missingInContent(tree: Tree): Generator<PlacedFinding> {
  const section = firstBlock(tree, 'section');
  if (section && !has(tree, 'opening') && !has(tree, 'lead-in')) {
    yield on(
      section,
      'Thiếu phần mở đầu: trước các kết luận phải nêu ngày họp, người chủ trì và “… kết luận như sau:”.',
    );
  }
  const end = lastOfContent(tree);
  if (section && end && !has(tree, 'closing') && !/\.\s?\/\s?\./.test(end.paragraph.text.slice(-8))) {
    yield on(end, 'Thiếu phần kết: “Trên đây là Kết luận của …, … thông báo để … biết, thực hiện./.”.');
  }
}

function* missingInFoot(tree: Tree): Generator<PlacedFinding> {
  const end =
    runOf(tree, 'closing').at(-1) ??
    lastOfContent(tree) ??
    firstBlock(tree, 'subject') ??
    firstBlock(tree, 'document-type');
  const place = end ?? firstBlock(tree, 'signature') ?? firstBlock(tree, 'recipients');
  if (!place) return;
  if (!has(tree, 'recipients')) {
    yield on(place, 'Thiếu nơi nhận: sau phần kết phải có “Nơi nhận:” và dòng “- Lưu: VT, ….”.');
  }
  if (!has(tree, 'signature')) {
    const last = runOf(tree, 'recipients').at(-1) ?? place;
    yield on(last, 'Thiếu phần ký: quyền hạn, chức vụ và họ tên của người ký.');
  }
}

function has(tree: Tree, component: Component): boolean {
  const bit = bitOf(component);
  return tree.pages.some((page) => (page.components & bit) !== 0);
}

function firstOf(tree: Tree, components: readonly Component[]): Block | null {
  const wanted = components.reduce((bits, component) => bits | bitOf(component), 0);
  for (const page of tree.pages) {
    if ((page.components & wanted) === 0) continue;
    return page.blocks.find((block) => (bitOf(block.component) & wanted) !== 0) ?? null;
  }
  return null;
}

/** The last paragraph of the sections before the foot. */
function lastOfContent(tree: Tree): Block | null {
  const foot = firstOf(tree, ['recipients', 'signature']);
  let block = foot ? previousBlock(tree, foot) : ([...blocksOf(tree)].at(-1) ?? null);
  while (block && block.component !== 'section') block = previousBlock(tree, block);
  return block;
}

/** The finding stands on the paragraph's last word, where the missing part would follow; on the whole line in the head. */
function on(block: Block, message: string, severity?: 'information'): PlacedFinding {
  const { text } = block.paragraph;
  const inHead = ['issuer', 'motto', 'number', 'place-date', 'document-type'].includes(block.component);
  const start = inHead ? 0 : Math.max(0, text.lastIndexOf(' ') + 1);
  return { block, span: { start, end: text.length }, message, ...(severity && { severity }) };
}

/** Takes out a component that is one paragraph. */
function removed(name: string, component: Component): Fault {
  return {
    name,
    reach: 'notice',
    *sites({ block, paragraph: { text } }) {
      if (block.component === component)
        yield { span: { start: 0, end: text.length }, newText: '', lossy: true };
    },
  };
}
