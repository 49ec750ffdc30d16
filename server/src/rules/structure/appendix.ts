import { ROMAN_NUMERALS } from '../../syntax/numerals';
import type { Component } from '../../syntax/structure';
import type { Block } from '../../syntax/tree';
import { pattern } from '../../text/pattern';
import { span } from '../../text/span';
import { defineRule, type Fault, type PlacedFinding, replacing } from '../rule';
import { ownMark, type Part, type PlacedPart, unlikeOwn } from './appendix-parts';

const NOTICE = (item: string, ...appendix: string[]): string =>
  [
    'THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban\n',
    `1. ${item}`,
    'Trên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các phòng thực hiện./.\n',
    'Nơi nhận:\n- Các phòng;\n- Lưu: VT, VP.\n\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn A',
    ...appendix,
  ].join('\n');
const NAMED = 'Văn phòng theo dõi các nhiệm vụ (Phụ lục kèm theo).';
const TITLE = '\nDANH MỤC NHIỆM VỤ';
const ATTACHED = '(Kèm theo Thông báo số      /TB-SCT ngày     tháng 4 năm 2026 của Sở Công Thương)';

const MENTION = pattern('iu')`
  phụ lục(?: (?:số )?(?:[IVX]{1,5}|\d{1,2}))? (?:(?:gửi|đính) )?kèm(?: theo)?
  (?!
    \p{L}|\s+theo
    |\s+(?:
      Luật|Nghị|Thông tư|Quyết định|Kế hoạch|Công văn|Báo cáo|Tờ trình|Hướng dẫn
      |Chương trình|Văn bản
    )
  )
`;
/** What stands before the mention of an appendix of this document, and not of one that it cites. */
const BEFORE_MENTION = /\([^()]{0,80}$|(?<!\p{L})(?:chi tiết|danh sách|danh mục)\s+(?:tại|theo|có|xem)\s+$/iu;
const WEAK_MENTION = /phụ lục|kèm theo/iu;
const TITLE_LINE =
  /^phụ\s+lục(?:\s+(?:số\s+)?([IVX]{1,5}|\d{1,2})(?![\p{L}\d/]))?\s*(?=$|[:.\-–]|\p{Lu}{2})/iu;
const ATTACHED_LINE = /^\(?\s*(?:ban hành\s+)?kèm theo/iu;

/** The components that end a document. */
const ENDING: ReadonlySet<Component> = new Set<Component>(['closing', 'recipients', 'signature']);
const NUMBERED = /^phụ lục (?:số )?([IVX]{1,5}|\d{1,2})(?![\p{L}\d/])/iu;

const hasAppendix = ({ page }: Block): boolean =>
  page.blocks.some(({ component }) => component === 'appendix');

export default defineRule<Part>({
  id: 'structure/appendix',
  title: 'Phụ lục',
  reads: 'group',
  gathers: 'place',
  severity: { draft: 'information', final: 'information' },
  kinds: 'every',
  unfinished: true,
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, III.1',
  docs: {
    what: 'Phụ lục phải được nêu trong nội dung văn bản. Có từ hai phụ lục trở lên thì đánh số bằng chữ số La Mã; chỉ có một phụ lục thì không đánh số. Dưới tên phụ lục có dòng “(Kèm theo Thông báo số … ngày … tháng … năm … của …)”.',
    why: 'Phụ lục tách khỏi văn bản chính khi gửi và lưu; nếu không được nêu và không có dòng chỉ dẫn, người nhận không biết nó thuộc văn bản nào.',
    how: 'Nêu phụ lục trong nội dung (“tại Phụ lục kèm theo”), đánh số “Phụ lục I”, “Phụ lục II”, thêm dòng “(Kèm theo …)”.',
  },
  examples: {
    wrong: [
      {
        text: NOTICE(NAMED.replace('Phụ lục kèm theo', '<|Phụ lục kèm theo|>')),
        message: 'Văn bản nêu phụ lục nhưng không có phụ lục ở cuối tệp.',
      },
      {
        text: NOTICE('Văn phòng theo dõi.', '\n<|Phụ lục|>', TITLE, ATTACHED),
        message: 'Nội dung văn bản không nêu phụ lục này: viết thêm “(Phụ lục kèm theo)” ở chỗ cần dẫn.',
      },
      {
        text: NOTICE(NAMED, '\nPhụ lục <|01|>', TITLE, ATTACHED),
        message: 'Chỉ có một phụ lục thì không đánh số: viết “Phụ lục”.',
        fixed: NOTICE(NAMED, '\nPhụ lục', TITLE, ATTACHED),
      },
      {
        text: NOTICE(NAMED, '\nPhụ lục I', TITLE, ATTACHED, '\nPhụ lục <|III|>', TITLE, ATTACHED),
        message: 'Số của phụ lục này phải là “II”: các phụ lục đánh số La Mã theo thứ tự.',
        fixed: NOTICE(NAMED, '\nPhụ lục I', TITLE, ATTACHED, '\nPhụ lục II', TITLE, ATTACHED),
      },
      {
        text: NOTICE(NAMED, '\n<|Phụ lục|>', TITLE),
        message: 'Dưới tên phụ lục phải có dòng “(Kèm theo Thông báo số … ngày … tháng … năm … của …)”.',
      },
      {
        text: `Số: 12/TB-SCT\n\n${NOTICE(
          NAMED,
          '\nPhụ lục',
          TITLE,
          '(Kèm theo Thông báo số <|21/TB-SCT|> ngày 05/3/2026 của Sở Công Thương)',
        )}`,
        message: 'Số, ký hiệu ở phần đầu là “12/TB-SCT”, ở đây ghi “21/TB-SCT”.',
      },
      {
        text: `Số: 12/TB-SCT\nBình Hòa, ngày 05 tháng 3 năm 2026\n\n${NOTICE(
          NAMED,
          '\nPhụ lục',
          TITLE,
          '(Kèm theo Thông báo số 12/TB-SCT ngày 05/3/<|2025|> của Sở Công Thương)',
        )}`,
        message: 'Ngày ban hành ở phần đầu là 05/3/2026, ở đây ghi 05/3/2025.',
      },
      {
        text: NOTICE(
          NAMED,
          '\nPhụ lục',
          TITLE,
          ATTACHED.replace('Kèm theo Thông báo', '<|Kèm theo Kế hoạch|>'),
        ),
        message: 'Phụ lục của thông báo ghi “(Kèm theo Thông báo số …)”.',
      },
    ],
    right: [
      NOTICE(NAMED, '\nPhụ lục', TITLE, ATTACHED),
      `Số: 12/TB-SCT\n\n${NOTICE(NAMED, '\nPhụ lục', TITLE, '(Kèm theo Thông báo số 12/TB-SCT ngày 05/3/2026 của Sở Công Thương)')}`,
      `Số:      /TB-SCT\n\n${NOTICE(NAMED, '\nPhụ lục', TITLE, '(Kèm theo Thông báo số 12/TB-SCT ngày 05/3/2026 của Sở Công Thương)')}`,
      NOTICE(NAMED, '\nPhụ lục I', TITLE, ATTACHED, '\nPhụ lục II', TITLE, ATTACHED),
      `THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban\n\n1. ${NAMED}`,
      NOTICE(
        'Văn phòng theo dõi (Phụ lục I kèm theo).\n2. Văn phòng đôn đốc (Phụ lục II kèm theo).',
        '\nPhụ lục I',
        TITLE,
        ATTACHED,
      ),
      NOTICE(
        'Văn phòng thực hiện theo Phụ lục kèm theo Quyết định số 12/QĐ-UBND ngày 05/3/2026 của UBND tỉnh.',
      ),
    ],
  },
  faults: [
    {
      name: 'nêu phụ lục không có',
      *sites({ block, paragraph: { text, marker } }) {
        const isItem = block.component === 'section' && marker && /\p{L}\.$/u.test(text);
        if (isItem && !WEAK_MENTION.test(text) && !hasAppendix(block))
          yield { span: span(text.length - 1, text.length), newText: ' (Phụ lục kèm theo).', lossy: true };
      },
    },
    {
      name: 'không nêu phụ lục',
      reach: 'notice',
      *sites({ block, paragraph: { text } }) {
        const mention = block.component === 'appendix' ? null : /\s*\(Phụ lục kèm theo\)/u.exec(text);
        if (mention) {
          const place = span(mention.index, mention.index + mention[0].length);
          yield { span: place, newText: '', lossy: true };
        }
      },
    },
    {
      name: 'thiếu dòng “(Kèm theo …)”',
      reach: 'notice',
      *sites({ block, paragraph: { text } }) {
        if (block.component === 'appendix' && ATTACHED_LINE.test(text))
          yield { span: span(0, text.length), newText: '', lossy: true };
      },
    },
    {
      name: 'đánh số phụ lục duy nhất',
      *sites({ paragraph: { text } }) {
        if (text === 'Phụ lục') {
          yield { span: span(text.length, text.length), newText: ' 01' };
          yield { span: span(text.length, text.length), newText: ' I' };
        }
      },
    },
    ...['Phụ lục', 'PHỤ LỤC'].map(
      (title): Fault => ({
        name: `thêm “${title}” không nêu ở trên`,
        reach: 'notice',
        *sites({ block, paragraph: { text, form } }) {
          if (block.component !== 'signature' || form !== 'text' || hasAppendix(block)) return;
          const newText = `\n\n${title}\nDANH MỤC NHIỆM VỤ\n(Kèm theo Thông báo của Sở Công Thương)`;
          yield { span: span(text.length, text.length), newText, lossy: true };
        },
      }),
    ),
  ],
  *members({ block, paragraph: { text } }) {
    const own = ownMark(block);
    if (own) yield { key: '', span: span(0, text.length), value: own };
    if (block.component === 'appendix') {
      const title = TITLE_LINE.exec(text);
      if (title)
        yield {
          key: '',
          span: span(0, title[0].trimEnd().length),
          value: { kind: 'title', numeral: title[1] ?? '' },
        };
      else if (ATTACHED_LINE.test(text))
        yield { key: '', span: span(0, text.length), value: { kind: 'attached', numeral: '' } };
      return;
    }
    if (ENDING.has(block.component))
      yield { key: '', span: span(0, text.length), value: { kind: 'end', numeral: '' } };
    if (block.component === 'recipients' || !WEAK_MENTION.test(text)) return;
    const mention = mentionIn(text);
    const place = mention ?? WEAK_MENTION.exec(text)!;
    const numeral = NUMBERED.exec(text.slice(place.index))?.[1] ?? '';
    yield {
      key: '',
      span: span(place.index, place.index + place[0].length),
      value: { kind: mention ? 'mention' : 'weak-mention', numeral },
    };
  },
  *check(members) {
    const titles = members.filter(({ value }) => value.kind === 'title');
    const mentions = members.filter(({ value }) => value.kind === 'mention' || value.kind === 'weak-mention');
    const first = members.find(({ value }) => value.kind === 'mention');
    if (titles.length === 0) {
      // Before its end is written, a notice has no appendix yet.
      if (first && members.some(({ value }) => value.kind === 'end'))
        yield {
          block: first.block,
          span: first.span,
          message: 'Văn bản nêu phụ lục nhưng không có phụ lục ở cuối tệp.',
        };
      return;
    }
    for (const [i, title] of titles.entries()) {
      if (i === 0 && mentions.length === 0) yield unnamed(title);
      const isOneOfSeveral = titles.length > 1 || mentions.some(({ value }) => isOther(value, title.value));
      const wrong = wrongNumeral(title, i, isOneOfSeveral);
      if (wrong) yield wrong;
      const reference = referenceOf(title, members);
      const { documentType } = title.block.before;
      if (!reference) yield withoutReference(title, documentType);
      else if (
        (documentType ?? NOTICE_TYPE) === NOTICE_TYPE &&
        OTHER_KIND.test(reference.block.paragraph.text)
      )
        yield toOtherKind(reference);
      else if (reference) yield* unlikeOwn(reference, members, documentType ?? NOTICE_TYPE);
    }
  },
});

function mentionIn(text: string): RegExpExecArray | null {
  const mention = MENTION.exec(text);
  if (!mention) return null;
  const end = mention.index + mention[0].length;
  const isOwn = /^\s+(?:Thông báo|thông báo) này(?!\p{L})/u.test(text.slice(end, end + 24));
  return isOwn || BEFORE_MENTION.test(text.slice(Math.max(0, mention.index - 90), mention.index))
    ? mention
    : null;
}

/** What a text without a type is taken for. */
const NOTICE_TYPE = 'THÔNG BÁO';

const unnamed = ({ block, span }: PlacedPart): PlacedFinding => ({
  block,
  span,
  message: 'Nội dung văn bản không nêu phụ lục này: viết thêm “(Phụ lục kèm theo)” ở chỗ cần dẫn.',
});

/** Whether a mention names another appendix than a title does, whose file may be a separate one. */
const isOther = ({ numeral }: Part, title: Part): boolean =>
  numeral !== '' && numeral.toUpperCase() !== title.numeral.toUpperCase();

/** Several appendices are numbered in Roman numerals, a single one is not. */
function wrongNumeral(
  { block, span: place, value }: PlacedPart,
  index: number,
  isOneOfSeveral: boolean,
): PlacedFinding | null {
  const { numeral } = value;
  const right = isOneOfSeveral ? ROMAN_NUMERALS[index] : '';
  if (right === undefined || numeral.toUpperCase() === right) return null;
  const { text } = block.paragraph;
  const words = /^phụ\s+lục/iu.exec(text)![0];
  const edited = span(
    words.length,
    numeral === '' ? words.length : text.indexOf(numeral, words.length) + numeral.length,
  );
  const message =
    right === ''
      ? 'Chỉ có một phụ lục thì không đánh số: viết “Phụ lục”.'
      : `Số của phụ lục này phải là “${right}”: các phụ lục đánh số La Mã theo thứ tự.`;
  return {
    block,
    span: numeral === '' ? place : span(edited.end - numeral.length, edited.end),
    message,
    fixes: [replacing(edited, right && ` ${right}`, `Sửa thành “${words}${right && ` ${right}`}”`)],
  };
}

/** The line that says what an appendix belongs to: the first one below its title, before the next title. */
function referenceOf(title: PlacedPart, members: readonly PlacedPart[]): PlacedPart | null {
  const next = members[members.indexOf(title) + 1];
  return next?.value.kind === 'attached' ? next : null;
}

function withoutReference({ block, span }: PlacedPart, type: string | null): PlacedFinding {
  const kind = inSentenceCase(type ?? NOTICE_TYPE);
  const message = `Dưới tên phụ lục phải có dòng “(Kèm theo ${kind} số … ngày … tháng … năm … của …)”.`;
  return { block, span, message };
}

const inSentenceCase = (type: string): string => type[0] + type.slice(1).toLowerCase();

const OTHER_KIND =
  /kèm theo\s+(?:Quyết định|Nghị quyết|Kế hoạch|Công văn|Báo cáo|Tờ trình|Hướng dẫn|Chương trình|Chỉ thị)(?!\p{L})/iu;

function toOtherKind({ block }: PlacedPart): PlacedFinding {
  const match = OTHER_KIND.exec(block.paragraph.text)!;
  const place = span(match.index, match.index + match[0].length);
  return { block, span: place, message: 'Phụ lục của thông báo ghi “(Kèm theo Thông báo số …)”.' };
}
