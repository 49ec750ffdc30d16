import { isBareArchive, type Recipient, recipientsOf } from '../../model/notice/recipients';
import { type Span, span } from '../../text/span';
import { isColumn, lastWord } from '../places';
import { type DocumentContext, defineRule, type Fault, type PlacedFinding, writtenAt } from '../rule';
import { findingOf, type Slip } from '../slip';
import { moving } from './moving';

const LIST = (...entries: string[]): string =>
  `Trên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các phòng thực hiện./.\n\nNơi nhận:\n${entries.join('\n')}\n`;
const RIGHT = LIST('- UBND tỉnh (b/c);', '- Các phòng chuyên môn;', '- Lưu: VT, VP.');
const ARCHIVED = (line: string): string => LIST('- UBND tỉnh (b/c);', '- Các phòng chuyên môn;', line);

const breaking = (name: string, find: RegExp, newText: string): Fault => ({
  name,
  *sites({ paragraph: { form, text } }: DocumentContext) {
    if (form === 'archive') yield* writtenAt(text, find, newText);
  },
});

export default defineRule({
  id: 'recipients/archive-line',
  title: 'Dòng “Lưu: VT, …”',
  reads: 'notice',
  sees: ['recipients'],
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  unfinished: true,
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9.d',
  docs: {
    what: 'Dòng cuối cùng của nơi nhận là “- Lưu: VT, VP.”: chữ “Lưu”, dấu hai chấm, “VT” (văn thư), dấu phẩy, chữ viết tắt của đơn vị soạn thảo, số lượng bản lưu nếu cần, và dấu chấm.',
    why: 'Dòng này cho biết bản gốc lưu ở đâu và đơn vị nào soạn thảo.',
    how: 'Thêm hoặc viết lại dòng “- Lưu: VT, …” ở cuối nơi nhận.',
  },
  examples: {
    wrong: [
      {
        text: LIST('- UBND tỉnh (b/c);', '- Các phòng chuyên <|môn|>.'),
        message: 'Thiếu dòng “- Lưu: VT, …” ở cuối nơi nhận.',
      },
      {
        text: ARCHIVED('- <|Lưu|> VT, VP.'),
        message: 'Sau “Lưu” phải có dấu hai chấm và một dấu cách: “Lưu: VT”.',
        fixed: RIGHT,
      },
      {
        text: ARCHIVED('- Lưu: <|VP, VT|>.'),
        message: '“VT” (văn thư) đứng trước đơn vị soạn thảo: “Lưu: VT, VP”.',
        fixed: RIGHT,
      },
      {
        text: ARCHIVED('- <|Lưu trữ|>: VT, VP.'),
        message: 'Viết “Lưu”, không viết “Lưu trữ”.',
        fixed: RIGHT,
      },
      {
        text: ARCHIVED('- Lưu: <|VP|>.'),
        message: 'Dòng “Lưu” phải có “VT” (văn thư) ở trước đơn vị soạn thảo: “Lưu: VT, VP”.',
        fixed: RIGHT,
      },
      {
        text: ARCHIVED('- Lưu: <|VT; VP|>.'),
        message: 'Sau “VT” là dấu phẩy và một dấu cách: “VT, VP”.',
        fixed: RIGHT,
      },
      {
        text: LIST('- UBND tỉnh (b/c);', '<|- Lưu: VT, VP.|>', '- Các phòng chuyên môn;'),
        message: 'Dòng “Lưu” phải đứng cuối cùng trong nơi nhận.',
        fixed: RIGHT,
      },
      {
        text: LIST('- UBND tỉnh (b/c);', '<|- Lưu: VT, VP;|>', '- Các phòng chuyên môn.'),
        message: 'Dòng “Lưu” phải đứng cuối cùng trong nơi nhận.',
        fixed: RIGHT,
      },
    ],
    right: [
      RIGHT,
      ARCHIVED('- Lưu: VT.'),
      ARCHIVED('- Lưu: VT, KC&XTTM (2b).'),
      ARCHIVED('- Lưu: VT, CN (A, B).'),
    ],
  },
  faults: [
    breaking('thiếu dấu hai chấm', /(?<=Lưu):/u, ''),
    breaking('không cách sau dấu hai chấm', /(?<=Lưu:) /u, ''),
    breaking('cách trước dấu hai chấm', /(?<=Lưu):/u, ' :'),
    breaking('dấu chấm phẩy sau “Lưu”', /(?<=Lưu):/u, ';'),
    breaking('gạch nối sau “Lưu”', /(?<=Lưu):/u, ' -'),
    breaking('“lưu” viết thường', /Lưu/u, 'lưu'),
    breaking('“LƯU” viết hoa', /Lưu/u, 'LƯU'),
    breaking('“Luu” thiếu dấu', /Lưu/u, 'Luu'),
    breaking('thiếu “VT”', /VT, /u, ''),
    breaking('“VT” viết thường', /VT/u, 'vt'),
    breaking('“VT” viết đầy đủ', /VT/u, 'Văn thư'),
    breaking('thiếu dấu phẩy sau “VT”', /(?<=VT),/u, ''),
    breaking('dấu chấm phẩy sau “VT”', /(?<=VT),/u, ';'),
    breaking('không cách sau dấu phẩy', /(?<=VT,) /u, ''),
    breaking('thiếu chữ “Lưu:”', /Lưu: /u, ''),
    {
      name: 'thiếu dòng “Lưu”',
      reach: 'notice',
      *sites({ paragraph: { form, text } }) {
        if (form === 'archive') yield { span: span(0, text.length), newText: '', lossy: true };
      },
    },
    {
      name: '“Lưu” không ở cuối',
      reach: 'paragraph',
      *sites({ block, paragraph: { form, text } }) {
        if (form === 'archive' && !isColumn(block))
          yield {
            span: span(text.length, text.length),
            newText: '\n- Cổng thông tin điện tử của Sở;',
            lossy: true,
          };
      },
    },
  ],
  *check({ tree, document }) {
    if (document.isParty) return;
    const { label, entries } = recipientsOf(tree);
    const archives = entries.filter(({ isArchive }) => isArchive);
    if (archives.length === 0) {
      const last = entries.at(-1);
      const place = last ? { block: last.block, span: endOf(last) } : label;
      if (place) yield { ...place, message: 'Thiếu dòng “- Lưu: VT, …” ở cuối nơi nhận.' };
      return;
    }
    for (const archive of archives) {
      for (const slip of slipsIn(archive)) yield { block: archive.block, ...findingOf(slip) };
    }
    if (!entries.at(-1)!.isArchive) yield misplaced(entries, archives);
  },
});

function endOf({ block, span: whole, textSpan }: Recipient): Span {
  if (textSpan.start === textSpan.end) return whole;
  const word = lastWord(block.paragraph.text.slice(0, textSpan.end));
  return span(Math.max(word.start, textSpan.start), textSpan.end);
}

function misplaced(entries: readonly Recipient[], archives: readonly Recipient[]): PlacedFinding {
  const archive = archives.at(-1)!;
  const edits = moving(entries, entries.indexOf(archive), entries.length - 1);
  return {
    block: archive.block,
    span: archive.span,
    message: 'Dòng “Lưu” phải đứng cuối cùng trong nơi nhận.',
    ...(edits && { fixes: [{ title: 'Chuyển dòng “Lưu” xuống cuối', safe: true, edits }] }),
  };
}

/** The line's word, colon, `VT` and comma; what follows is the office's own affair. */
const PARTS =
  /^(?<word>[Ll]ưu\s{1,3}trữ(?=\s*:|\s+VT(?!\p{L}))|\p{L}+(?=\s*[:;.,–-]|\s+\S)|)(?<colon>\s*[:;.,–-]*\s*)(?<rest>.*)$/u;
const UNIT_SEPARATOR = /^VT(\s*[;.,/\-–]\s*|\s+)(?=[\p{L}\d])/u;
/** `VP, VP`: the first one is meant for the registry. */
const KEEPER = /^(?:văn thư|V\s?\.?T|TV|VT\p{L}{1,3}|VP(?=, VP(?![\p{L}\d])))(?![\p{L}\d])/iu;

/** `VP, VT`, `VP - văn thư`: the units stand before the office that keeps the document. */
const KEEPER_BEHIND =
  /^((?!VT(?![\p{L}\d]))[^;:]{0,60}[^\s,;:–-])(?:\s*[,;]\s*|\s+[–-]\s+)(?:VT|[Vv]ăn thư)$/u;
/**
 * `VP, VT (05 bản)`: it stands there, but who is to tell how the rest is ordered? And `KH-VT` may be a unit, for plans and
 * materials (kế hoạch, vật tư).
 */
const KEEPER_ELSEWHERE = /(?<![\p{L}\d])(?:VT|[Vv]ăn thư)(?![\p{L}\d])/u;

const withoutKeeper = (unit: string): string =>
  `Dòng “Lưu” phải có “VT” (văn thư) ở trước đơn vị soạn thảo: “Lưu: VT, ${unit}”.`;

function* slipsIn(archive: Recipient): Generator<Slip> {
  const { text, textSpan, mark } = archive;
  const { start } = textSpan;
  if (isBareArchive(archive)) {
    yield {
      span: span(start, start + /^\p{L}+/u.exec(text)![0].length),
      message: withoutKeeper('VP'),
      right: 'Lưu: VT.',
      title: 'Thêm “VT”',
      edited: span(start, mark.end),
    };
    return;
  }
  if (/^VT(?!\p{L})/iu.test(text)) {
    const place = span(start, start + 2);
    yield {
      span: place,
      message: 'Thiếu chữ “Lưu” và dấu hai chấm ở trước “VT”.',
      right: 'Lưu: ',
      title: 'Thêm “Lưu:”',
      edited: span(start, start),
    };
    return;
  }
  const { word, colon, rest } = PARTS.exec(text)!.groups as { word: string; colon: string; rest: string };
  const wordEnd = start + word.length;
  const restStart = wordEnd + colon.length;
  if (word !== 'Lưu')
    yield { span: span(start, wordEnd), message: `Viết “Lưu”, không viết “${word}”.`, right: 'Lưu' };
  if (colon !== ': ' && rest !== '') {
    yield {
      span: colon.trim() === '' ? span(start, wordEnd) : span(start, restStart),
      message: 'Sau “Lưu” phải có dấu hai chấm và một dấu cách: “Lưu: VT”.',
      right: ': ',
      edited: span(wordEnd, restStart),
    };
  }
  yield* slipsInKeeper(rest, restStart);
}

function* slipsInKeeper(rest: string, start: number): Generator<Slip> {
  const keeper = KEEPER.exec(rest)?.[0];
  if (keeper === undefined) yield slipWithoutKeeper(rest, start);
  else if (keeper !== 'VT')
    yield {
      span: span(start, start + keeper.length),
      message: `Viết tắt văn thư là “VT”, không viết “${keeper}”.`,
      right: 'VT',
    };
  else yield* slipsBehindKeeper(rest, start);
}

/** The registry stands behind the unit, somewhere else, or nowhere. */
function slipWithoutKeeper(rest: string, start: number): Slip {
  const whole = span(start, start + rest.length);
  const [, units] = KEEPER_BEHIND.exec(rest) ?? [];
  if (units !== undefined)
    return {
      span: whole,
      message: `“VT” (văn thư) đứng trước đơn vị soạn thảo: “Lưu: VT, ${units}”.`,
      right: `VT, ${units}`,
    };
  if (KEEPER_ELSEWHERE.test(rest))
    return {
      span: whole,
      message: '“VT” (văn thư) phải đứng trước đơn vị soạn thảo: “Lưu: VT, …”.',
      right: null,
    };
  const first = /^[^\s,;]*/u.exec(rest)![0];
  return {
    span: span(start, start + first.length),
    message: withoutKeeper(first || 'VP'),
    right: first ? 'VT, ' : 'VT',
    title: 'Thêm “VT”',
    edited: span(start, start),
  };
}

function* slipsBehindKeeper(rest: string, start: number): Generator<Slip> {
  const separator = UNIT_SEPARATOR.exec(rest)?.[1];
  if (separator === undefined || /^,\s+$/.test(separator)) return;
  const unit = /^[^\s,;.(]*/u.exec(rest.slice(2 + separator.length))![0];
  yield {
    span: span(start, start + 2 + separator.length + unit.length),
    message: `Sau “VT” là dấu phẩy và một dấu cách: “VT, ${unit}”.`,
    right: ', ',
    edited: span(start + 2, start + 2 + separator.length),
  };
}
