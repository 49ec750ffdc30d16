import { isForReport, type Recipient, recipientsOf, withoutNote } from '../../model/notice/recipients';
import { type Block, blocksWith, firstBlock } from '../../syntax/tree';
import { span } from '../../text/span';
import { inOneLine } from '../../text/words';
import { isColumn } from '../places';
import { type DocumentContext, defineRule, type Fix, type PlacedFinding, replacing } from '../rule';
import { moving } from './moving';

const LIST = (...entries: string[]): string =>
  `THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban\n\n1. Văn phòng tổng hợp.\nTrên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các phòng thực hiện./.\n\nNơi nhận:\n${entries.join('\n')}\n`;

/** Stands for the agencies of a line of salutation or of an article of a decision. */
const REFERENCE = /^như\s+(?:trên|kính gửi|điều\s+\d+)/iu;

const isEntry = ({ component, paragraph }: Block): boolean =>
  component === 'recipients' && paragraph.marker !== null;

export default defineRule({
  id: 'recipients/entry',
  title: 'Các nơi nhận',
  reads: 'notice',
  sees: ['recipients'],
  severity: { draft: 'information', final: 'information' },
  kinds: 'every',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9',
  docs: {
    what: 'Trong thông báo không viết “Như trên”; không ghi một nơi nhận hai lần; nơi nhận để báo cáo (b/c) đứng trước các nơi nhận khác, và viết đúng “b/c”.',
    why: '“Như trên” chỉ các cơ quan ở dòng “Kính gửi”, mà thông báo không có dòng này; nơi nhận lặp lại làm văn thư gửi trùng.',
    how: 'Ghi tên từng cơ quan nhận, bỏ dòng trùng, chuyển các dòng “(b/c)” lên đầu.',
  },
  examples: {
    wrong: [
      {
        text: LIST('- <|Như trên|>;', '- Lưu: VT, VP.'),
        message: 'Thông báo không có dòng “Kính gửi” nên không viết “Như trên”: ghi tên cơ quan nhận.',
      },
      {
        text: LIST('- Các phòng chuyên môn;', '<|- Các phòng chuyên môn;|>', '- Lưu: VT, VP.'),
        message: 'Nơi nhận này đã ghi ở trên.',
        fixed: LIST('- Các phòng chuyên môn;', '- Lưu: VT, VP.'),
      },
      {
        text: LIST('- UBND các xã;', '<|- Ủy ban nhân dân các xã;|>', '- Lưu: VT, VP.'),
        message: 'Nơi nhận này đã ghi ở trên.',
        fixed: LIST('- UBND các xã;', '- Lưu: VT, VP.'),
      },
      {
        text: LIST('- Các phòng chuyên môn;', '- Lưu: VT, VP;', '<|- Lưu: VT, VP.|>'),
        message: 'Nơi nhận này đã ghi ở trên.',
        fixed: LIST('- Các phòng chuyên môn;', '- Lưu: VT, VP.'),
      },
      {
        text: LIST('- Các phòng chuyên môn;', '- <|UBND tỉnh (b/c)|>;', '- Lưu: VT, VP.'),
        message: 'Nơi nhận để báo cáo (b/c) đặt trước các nơi nhận khác.',
        fixed: LIST('- UBND tỉnh (b/c);', '- Các phòng chuyên môn;', '- Lưu: VT, VP.'),
      },
      {
        text: LIST('- UBND tỉnh (để <|bc|>);', '- Các phòng chuyên môn;', '- Lưu: VT, VP.'),
        message: '“Báo cáo” viết tắt là “b/c”, không viết “bc”.',
        fixed: LIST('- UBND tỉnh (để b/c);', '- Các phòng chuyên môn;', '- Lưu: VT, VP.'),
      },
      {
        text: LIST(
          '- UBND tỉnh (<|b.c|>);',
          '- Sở Tài chính (b/c);',
          '- Các phòng chuyên môn;',
          '- Lưu: VT, VP.',
        ),
        message: '“Báo cáo” viết tắt là “b/c”, không viết “b.c”.',
        fixed: LIST(
          '- UBND tỉnh (b/c);',
          '- Sở Tài chính (b/c);',
          '- Các phòng chuyên môn;',
          '- Lưu: VT, VP.',
        ),
      },
      {
        text: LIST('- UBND tỉnh (<|c/b|>);', '- Các phòng chuyên môn;', '- Lưu: VT, VP.'),
        message: '“Báo cáo” viết tắt là “b/c”, không viết “c/b”.',
        fixed: LIST('- UBND tỉnh (b/c);', '- Các phòng chuyên môn;', '- Lưu: VT, VP.'),
      },
      {
        text: LIST('- UBND tỉnh (<|b/ c|>);', '- Các phòng chuyên môn;', '- Lưu: VT, VP.'),
        message: '“Báo cáo” viết tắt là “b/c”, không viết “b/ c”.',
        fixed: LIST('- UBND tỉnh (b/c);', '- Các phòng chuyên môn;', '- Lưu: VT, VP.'),
      },
    ],
    right: [
      LIST('- Như thành phần dự họp;', '- UBND tỉnh (b/c);', '- Lưu: VT, VP.'),
      LIST('- Chủ tịch UBND tỉnh b/c;', '- UBND tỉnh (b/c);', '- Các phòng chuyên môn;', '- Lưu: VT, VP.'),
      LIST('- UBND tỉnh (b/c);', '- Giám đốc Sở (để báo cáo);', '- Các phòng chuyên môn;', '- Lưu: VT, VP.'),
      'UBND TỈNH AN GIANG THƯỢNG\nSố: 12/UBND-KT\nV/v báo cáo\n\nKính gửi: Sở Công Thương.\nĐề nghị báo cáo trước ngày 05/3/2026./.\n\nNơi nhận:\n- Như trên;\n- Chủ tịch UBND tỉnh (b/c);\n- Lưu: VT, KT.\n',
    ],
  },
  faults: [
    {
      name: 'thêm “Như trên”',
      reach: 'paragraph',
      *sites({ block, paragraph: { text, marker } }: DocumentContext) {
        if (block.component === 'recipients' && marker && text.endsWith(';') && !isColumn(block))
          yield { span: span(text.length, text.length), newText: '\n- Như trên;', lossy: true };
      },
    },
    {
      name: 'nơi nhận ghi hai lần',
      reach: 'paragraph',
      *sites({ block, paragraph: { text, marker } }: DocumentContext) {
        if (block.component === 'recipients' && marker && text.endsWith(';') && !isColumn(block))
          yield { span: span(text.length, text.length), newText: `\n${text}` };
      },
    },
    {
      name: '“(bc)” không có gạch chéo',
      *sites({ block, paragraph: { text } }: DocumentContext) {
        const at = block.component === 'recipients' ? text.indexOf('b/c)') : -1;
        if (at >= 0) yield { span: span(at, at + 3), newText: 'bc' };
      },
    },
    {
      name: '“(b/c)” sau nơi nhận khác',
      *sites({ block, paragraph: { text, marker } }: DocumentContext) {
        const isOther = block.component === 'recipients' && marker && /[^)];$/.test(text);
        const { blocks } = block.page;
        const before = blocks.slice(0, blocks.indexOf(block)).findLast(isEntry);
        const isFirst = !before || /\(b\/c\)/.test(before.paragraph.text);
        if (isOther && !isFirst)
          yield { span: span(text.length - 1, text.length), newText: ' (b/c);', lossy: true };
      },
    },
  ],
  *check({ tree, document }) {
    if (document.isParty) return;
    const { entries } = recipientsOf(tree);
    if (document.isNotice && !firstBlock(tree, 'salutation')) {
      for (const entry of entries.filter(({ text }) => REFERENCE.test(text))) yield reference(entry);
    }
    // A list that stands twice is a component too many.
    const labels = [...blocksWith(tree, ['recipients'])].filter(isLabel);
    if (labels.length > 1) return;
    for (const entry of entries) yield* mistypedNote(entry);
    yield* repeated(entries);
    const late = lateReport(entries);
    if (late) yield late;
  },
});

const isLabel = ({ paragraph }: Block): boolean => paragraph.form === 'recipients-label';

const reference = ({ block, text, textSpan }: Recipient): PlacedFinding => ({
  block,
  span: textSpan,
  message: `Thông báo không có dòng “Kính gửi” nên không viết “${text}”: ghi tên cơ quan nhận.`,
});

/** `(để bc)`, `(b.c)`: what the copy is for, with the stroke lost or another mark in its place. */
function* mistypedNote({ block, text, textSpan }: Recipient): Generator<PlacedFinding> {
  const match = NOTE.exec(text);
  if (!match) return;
  const start = textSpan.start + match.index;
  const place = span(start, start + match[0].length);
  yield {
    block,
    span: place,
    message: `“Báo cáo” viết tắt là “b/c”, không viết “${match[0]}”.`,
    fixes: [replacing(place, 'b/c', 'Sửa thành “b/c”')],
  };
}

/** The two letters, and what stands between them, as nobody should write them. */
const NOTE = /(?<=\((?:để\s)?)(?:b(?:\s?[.,\\-]\s?|\s?)c|b\s\/\s?c|b\/\sc|b\/c[.,;]|B\/[Cc]|c\/b)(?=\))/u;

function* repeated(entries: readonly Recipient[]): Generator<PlacedFinding> {
  const seen = new Map<string, Recipient>();
  for (const [i, entry] of entries.entries()) {
    const key = inOneLine(withoutNote(entry.text))
      .toLowerCase()
      .replace(/(?<!\p{L})(?:ủy|uỷ) ban nhân dân(?!\p{L})/gu, 'ubnd');
    const first = seen.get(key);
    if (first && key !== '') {
      yield {
        block: entry.block,
        span: entry.span,
        message: 'Nơi nhận này đã ghi ở trên.',
        fixes: [removal(entry, i === entries.length - 1 ? entries[i - 1]! : null)],
        related: [{ block: first.block, span: first.span, message: 'Nơi nhận đã ghi lần đầu ở đây.' }],
      };
    } else seen.set(key, entry);
  }
}

/** An entry that has a line of its own goes with its line; the one that comes to stand last gets its mark. */
function removal({ block, span: place, mark }: Recipient, newLast: Recipient | null): Fix {
  const { paragraph } = block;
  const lastMark = paragraph.text.slice(mark.start, mark.end);
  const hasLine =
    paragraph.pieces.length === 1 && place.end - place.start === paragraph.text.length && !isColumn(block);
  return {
    title: 'Xóa nơi nhận trùng',
    safe: hasLine,
    edits: [
      { span: place, newText: '', ...(hasLine && { wholeLine: true }) },
      ...(newLast ? [{ block: newLast.block, span: newLast.mark, newText: lastMark }] : []),
    ],
  };
}

/** Those who get the document as a report come first; one finding for all that come later. */
function lateReport(entries: readonly Recipient[]): PlacedFinding | null {
  const firstOther = entries.findIndex(
    (entry) => !isForReport(entry) && !entry.isArchive && !/^như\s/iu.test(entry.text),
  );
  const late = entries.findIndex((entry, i) => firstOther >= 0 && i > firstOther && isForReport(entry));
  if (late < 0) return null;
  const { block, textSpan } = entries[late]!;
  const edits = moving(entries, late, firstOther);
  return {
    block,
    span: textSpan,
    message: 'Nơi nhận để báo cáo (b/c) đặt trước các nơi nhận khác.',
    ...(edits && { fixes: [{ title: 'Chuyển lên trước các nơi nhận khác', safe: false, edits }] }),
  };
}
