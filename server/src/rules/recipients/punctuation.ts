import {
  isBareArchive,
  type Recipient,
  type RecipientsLabel,
  recipientsOf,
} from '../../model/notice/recipients';
import { type Span, span } from '../../text/span';
import { firstWord, lastWord } from '../places';
import { type DocumentContext, defineRule, type Fault, writtenAt } from '../rule';
import { findingOf, type Slip } from '../slip';

const LABEL = 'Nơi nhận:';
const LIST = (label: string, ...entries: string[]): string =>
  `Trên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các phòng thực hiện./.\n\n${label}\n${entries.join('\n')}\n`;
const RIGHT = LIST(LABEL, '- UBND tỉnh (b/c);', '- Các phòng chuyên môn;', '- Lưu: VT, VP.');

/** Breaks a line of the list that stands in its own block. */
const breaking = (name: string, find: RegExp, newText: string, isLabel = false): Fault => ({
  name,
  *sites({ block, paragraph: { form, text } }: DocumentContext) {
    const fits = block.component === 'recipients' && (form === 'recipients-label') === isLabel;
    if (fits) yield* writtenAt(text, find, newText);
  },
});

export default defineRule({
  id: 'recipients/punctuation',
  title: 'Dấu câu ở nơi nhận',
  reads: 'notice',
  sees: ['recipients'],
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  unfinished: true,
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9',
  docs: {
    what: 'Từ “Nơi nhận” có dấu hai chấm. Mỗi nơi nhận viết một dòng riêng, đầu dòng có dấu gạch, cuối dòng có dấu chấm phẩy; dòng cuối cùng (“Lưu”) kết thúc bằng dấu chấm.',
    why: 'Nghị định quy định từng dấu của phần này; văn thư dựa vào từng dòng để gửi văn bản.',
    how: 'Viết theo mẫu: “Nơi nhận:”, “- UBND tỉnh (b/c);”, “- Lưu: VT, VP.”.',
  },
  examples: {
    wrong: [
      {
        text: LIST('<|Nơi nhận|>', '- UBND tỉnh (b/c);', '- Các phòng chuyên môn;', '- Lưu: VT, VP.'),
        message: 'Sau “Nơi nhận” phải có dấu hai chấm.',
        fixed: RIGHT,
      },
      {
        text: LIST('<|NƠI NHẬN:|>', '- UBND tỉnh (b/c);', '- Các phòng chuyên môn;', '- Lưu: VT, VP.'),
        message: 'Viết là “Nơi nhận:”.',
        fixed: RIGHT,
      },
      {
        text: LIST(LABEL, '- UBND tỉnh (b/c)<|.|>', '- Các phòng chuyên môn;', '- Lưu: VT, VP.'),
        message: 'Cuối nơi nhận này phải là dấu chấm phẩy “;”.',
        fixed: RIGHT,
      },
      {
        text: LIST(LABEL, '- UBND tỉnh; <|(b/c)|>', '- Các phòng chuyên môn;', '- Lưu: VT, VP.'),
        message: 'Dấu chấm phẩy đứng sau ngoặc: viết “(b/c);”.',
        fixed: RIGHT,
      },
      {
        text: LIST(LABEL, '- UBND tỉnh (b/c);', '<|Các|> phòng chuyên môn;', '- Lưu: VT, VP.'),
        message: 'Đầu dòng nơi nhận phải có dấu gạch và một dấu cách.',
        fixed: RIGHT,
      },
      {
        text: LIST(LABEL, '- UBND tỉnh (b/c);', '<|–|> Các phòng chuyên môn;', '- Lưu: VT, VP.'),
        message: 'Các dòng khác của nơi nhận có dấu “-” ở đầu: viết thống nhất.',
        fixed: RIGHT,
      },
      {
        text: LIST(LABEL, '- UBND tỉnh (b/c);', '<|b) Các|> phòng chuyên môn;', '- Lưu: VT, VP.'),
        message: 'Đầu dòng nơi nhận phải có dấu gạch và một dấu cách.',
        fixed: RIGHT,
      },
      {
        text: LIST(LABEL, '- UBND tỉnh (b/c);', '<|2. Các|> phòng chuyên môn;', '- Lưu: VT, VP.'),
        message: 'Đầu dòng nơi nhận phải có dấu gạch và một dấu cách.',
        fixed: RIGHT,
      },
      {
        text: LIST(LABEL, '- UBND tỉnh (b/c);', '<|- 2) |>Các phòng chuyên môn;', '- Lưu: VT, VP.'),
        message: 'Trước nơi nhận chỉ có dấu gạch và một dấu cách, không đánh số.',
        fixed: RIGHT,
      },
      {
        text: LIST('<|Nơi nhận-|>', '- UBND tỉnh (b/c);', '- Các phòng chuyên môn;', '- Lưu: VT, VP.'),
        message: 'Viết là “Nơi nhận:”.',
        fixed: RIGHT,
      },
      {
        text: LIST(LABEL, '- UBND tỉnh (b/c);', '- Các phòng chuyên môn;', '- Lưu: VT, VP<|;|>'),
        message: 'Dòng cuối cùng của nơi nhận phải kết thúc bằng dấu chấm “.”.',
        fixed: RIGHT,
      },
      {
        text: LIST(LABEL, '- UBND tỉnh (b/c);', '- Các phòng chuyên môn;', '- Lưu: VT, VP<|./.|>'),
        message: 'Dòng cuối cùng của nơi nhận phải kết thúc bằng dấu chấm “.”.',
        fixed: RIGHT,
      },
    ],
    right: [
      RIGHT,
      LIST(LABEL, '– UBND tỉnh (b/c);', '– Các phòng chuyên môn;', '– Lưu: VT, VP.'),
      LIST(
        LABEL,
        '- Văn phòng: Lãnh đạo, Cổng thông tin điện tử;',
        'các phòng: Tổng hợp, Kế toán;',
        '- Lưu: VT, VP. (20b)',
      ),
      LIST(LABEL, '- UBND các xã, phường:', '+ Tân Lập;', '+ Bình Phú;', '- Lưu: VT, VP (5b).'),
      LIST(LABEL, '- 12 phòng chuyên môn;', '- 02 Phó Giám đốc;', '- Lưu: VT, VP.'),
      LIST('Nơi nhận (bản điện tử):', '- Các phòng;', '- Lưu: VT, VP.'),
      LIST('Nơi nhận: - UBND tỉnh (b/c); - Các phòng; - Lưu: VT.'),
      LIST(LABEL, '- Các sở: Tài chính, Xây dựng,', 'Nội vụ, Tư pháp;', '- Lưu: VT, VP.A'),
    ],
  },
  faults: [
    breaking('thiếu dấu hai chấm sau “Nơi nhận”', /(?<=nhận):/u, '', true),
    breaking('dấu chấm phẩy sau “Nơi nhận”', /(?<=nhận):/u, ';', true),
    breaking('cách trước dấu hai chấm', /(?<=nhận):/u, ' :', true),
    breaking('“Nơi nhận” viết hoa', /^Nơi nhận/u, 'NƠI NHẬN', true),
    breaking('“Nơi Nhận”', /^Nơi nhận/u, 'Nơi Nhận', true),
    breaking('“nơi nhận” viết thường', /^Nơi nhận/u, 'nơi nhận', true),
    breaking('“Nơi nhân”', /^Nơi nhận/u, 'Nơi nhân', true),
    breaking('“Nới nhận”', /^Nơi nhận/u, 'Nới nhận', true),
    breaking('dấu chấm thay dấu chấm phẩy', /;$/u, '.'),
    breaking('dấu phẩy thay dấu chấm phẩy', /;$/u, ','),
    breaking('thiếu dấu chấm phẩy', /;$/u, ''),
    breaking('cách trước dấu chấm phẩy', /;$/u, ' ;'),
    breaking('hai dấu chấm phẩy', /;$/u, ';;'),
    breaking('dấu chấm phẩy ở dòng cuối', /\.$/u, ';'),
    breaking('thiếu dấu chấm ở dòng cuối', /\.$/u, ''),
    breaking('dấu phẩy ở dòng cuối', /\.$/u, ','),
    breaking('thiếu dấu gạch', /^- /u, ''),
    breaking('không cách sau dấu gạch', /(?<=^-) /u, ''),
    breaking('dấu cộng thay dấu gạch', /^-/u, '+'),
    breaking('dấu sao thay dấu gạch', /^-/u, '*'),
    breaking('số thứ tự thay dấu gạch', /^-(?! Lưu)/u, '1.'),
  ],
  *check({ tree, document }) {
    if (document.isParty) return;
    const { label, entries } = recipientsOf(tree);
    const slip = label && slipInLabel(label);
    if (slip) yield { block: label.block, ...findingOf(slip) };
    for (const [i, entry] of entries.entries()) {
      for (const slip of slipsIn(entry, entries[i - 1], entries[i + 1]))
        yield { block: entry.block, ...findingOf(slip) };
    }
  },
});

function slipInLabel({ block, span: place }: RecipientsLabel): Slip | null {
  const written = block.paragraph.text.slice(place.start, place.end).replace(/\s+/g, ' ');
  if (written === LABEL || /^Nơi nhận \([^()]+\):$/u.test(written)) return null;
  const message = written === 'Nơi nhận' ? 'Sau “Nơi nhận” phải có dấu hai chấm.' : `Viết là “${LABEL}”.`;
  return { span: place, message, right: LABEL };
}

function* slipsIn(entry: Recipient, previous?: Recipient, next?: Recipient): Generator<Slip> {
  const { text } = entry.block.paragraph;
  const mark = text.slice(entry.mark.start, entry.mark.end);
  const isHeading = entry.dash.start === entry.dash.end && mark === ':';
  if (isHeading) return;
  if (entry.text === '') {
    yield {
      span: entry.span,
      message: 'Dòng này chưa ghi tên nơi nhận: viết thêm hoặc xóa dòng.',
      right: null,
    };
    return;
  }
  if (!entry.isRest) yield* otherDash(entry, previous, next) ?? slipInDash(entry, previous);
  const slip = next?.isRest ? null : slipInMark(entry, next, mark);
  if (slip) yield slip;
}

/** `– Các phòng;` between entries that begin with `-`. */
function otherDash({ block, dash }: Recipient, previous?: Recipient, next?: Recipient): [Slip] | null {
  const { text } = block.paragraph;
  const isPlain = (other?: Recipient): boolean =>
    other?.block.paragraph.text[other.dash.start] === '-' && !isMember(other);
  if (!/^[–—]\s+$/u.test(text.slice(dash.start, dash.end)) || !isPlain(previous) || !isPlain(next))
    return null;
  return [
    {
      span: span(dash.start, dash.start + 1),
      message: 'Các dòng khác của nơi nhận có dấu “-” ở đầu: viết thống nhất.',
      right: '-',
    },
  ];
}

function* slipInDash({ block, span: place, dash }: Recipient, previous?: Recipient): Generator<Slip> {
  const { text, form, marker } = block.paragraph;
  const written = text.slice(dash.start, dash.end);
  const numbered = NUMBERED.exec(text.slice(dash.end))?.[0].length;
  if (numbered && written !== '') {
    yield {
      span: span(place.start, dash.end + numbered),
      message: 'Trước nơi nhận chỉ có dấu gạch và một dấu cách, không đánh số.',
      right: '- ',
      edited: span(dash.start, dash.end + numbered),
    };
    return;
  }
  // A dash that stands twice is told of every list alike.
  if (/^[-–—]\s+$/u.test(written) || /\s/u.test(marker?.text ?? '')) return;
  // `Nơi nhận: Như trên` in one line, and members of an entry that ends in a colon.
  if (form === 'recipients-label' || (/^\+\s/u.test(written) && isMember(previous))) return;
  const number = /^(?:\d{1,2}|[a-zđ])[.)/]\s+/u.exec(text.slice(dash.end))?.[0].length ?? 0;
  const word = firstWord(text.slice(dash.end + number));
  yield {
    span: span(place.start, dash.end + number + word.end),
    message: 'Đầu dòng nơi nhận phải có dấu gạch và một dấu cách.',
    right: '- ',
    edited: span(dash.start, dash.end + number),
  };
}

/** `- 1. Các phòng`, `- 2) Các đơn vị`: a number behind the dash. */
const NUMBERED = /^\d{1,2}[.)]\s+(?=\p{Lu})/u;

const isMember = (previous?: Recipient): boolean =>
  previous !== undefined && /^\+|:$/u.test(previous.block.paragraph.text);

/**
 * A list without `Lưu` at its end, and a line `Lưu` without `VT`, are another rule's to mend; until then the last line may
 * end in either mark.
 */
function slipInMark(entry: Recipient, next: Recipient | undefined, mark: string): Slip | null {
  if (mark === ':' && next && /^\+/u.test(next.block.paragraph.text)) return null;
  if (isBareArchive(entry)) return null;
  const isLast = next === undefined;
  if (isLast && entry.isArchive && mark === '' && DRAFTER.test(entry.text)) return null;
  if (mark === (isLast ? '.' : ';') || (isLast !== entry.isArchive && /^[.;]$/.test(mark))) return null;
  const note = entry.isArchive ? null : NOTE_BEHIND_MARK.exec(entry.text);
  if (note)
    return {
      span: visible(entry),
      message: `Dấu chấm phẩy đứng sau ngoặc: viết “${note[1]};”.`,
      right: ` ${note[1]};`,
      edited: span(entry.textSpan.start + note.index, entry.mark.end),
    };
  const right = entry.isArchive ? '.' : ';';
  return {
    span: visible(entry),
    message: entry.isArchive
      ? 'Dòng cuối cùng của nơi nhận phải kết thúc bằng dấu chấm “.”.'
      : 'Cuối nơi nhận này phải là dấu chấm phẩy “;”.',
    right,
    edited: entry.mark,
  };
}

/** `Sở Tài chính; (báo cáo)`: the mark stands before the note. */
const NOTE_BEHIND_MARK = /\s?;\s?(\([^()]{1,40}\))$/u;

/** A full stop before the drafter's name or the number of copies ends the line just as well: `VT, TH.20b`, `VT. (20b)`. */
const DRAFTER = /\.\s?(?:\p{Lu}\p{L}*(?:\s?\(\d{1,3}\s?b?\))?|\d{1,3}\s?(?:b|bản)?|\([\p{L}\d-]{1,12}\))$/u;

/** The mark, or the last word where there is none. */
function visible({ block, mark, textSpan }: Recipient): Span {
  const { text } = block.paragraph;
  if (text.slice(mark.start, mark.end).trim() !== '') return mark;
  const word = lastWord(text.slice(0, textSpan.end));
  return span(Math.max(word.start, textSpan.start), word.end);
}
