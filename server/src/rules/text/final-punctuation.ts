import { HEAD_VERBS } from '../../model/language/data/head-verbs';
import { type Ending, endingOf, finalMarkFault } from '../../model/language/punctuation';
import { MOST_CONTINUATIONS } from '../../model/tasks';
import type { MarkerStyle } from '../../syntax/marker';
import { ownWords } from '../../syntax/paragraph';
import { type Block, nextBlock, type Tree } from '../../syntax/tree';
import { span } from '../../text/span';
import { defineRule, type MemberContext, replacing } from '../rule';
import { isText } from './prose';

/** Headings of laws and reports, which have no mark. */
const HEADING_STYLES: ReadonlySet<MarkerStyle> = new Set(['part', 'article', 'roman', 'capital']);
/** Items that are sentences, unless a colon leads in to them. */
const SENTENCE_STYLES: ReadonlySet<MarkerStyle> = new Set(['arabic', 'ordinal']);
/** A topic or a name seldom has more words. */
const WORDS_OF_A_SENTENCE = 15;
/** A heading with text under it may be long. */
const WORDS_OVER_TEXT = 40;
const WORDS_OF_AN_ORDER = 6;
const ADDRESS_AT_END = /(?:https?:\/\/|www\.|@)\S*$/iu;

export default defineRule<Ending>({
  id: 'text/final-punctuation',
  title: 'Dấu cuối đoạn',
  reads: 'group',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  basis: 'Quy tắc dấu câu tiếng Việt',
  docs: {
    what: 'Mục hoặc đoạn là câu mà thiếu dấu cuối, kết thúc bằng dấu phẩy, hoặc kết thúc bằng dấu chấm phẩy khi danh sách đã hết. Tiêu đề, tên đơn vị đứng riêng không cần dấu.',
    why: 'Thiếu dấu cuối, người đọc không biết câu đã hết hay văn bản bị mất chữ.',
    how: 'Câu kết thúc bằng dấu chấm. Trong danh sách sau dấu hai chấm, mỗi mục kết thúc bằng dấu chấm phẩy, mục cuối kết thúc bằng dấu chấm.',
  },
  examples: {
    wrong: [
      {
        text: '1. Phòng Kế hoạch\n1.1. Tổng hợp báo cáo kết quả thực hiện <|quý|>\n1.2. Theo dõi, đôn đốc các đơn vị.\n2. Văn phòng',
        message: 'Thiếu dấu cuối: viết “quý.”.',
        fixed:
          '1. Phòng Kế hoạch\n1.1. Tổng hợp báo cáo kết quả thực hiện quý.\n1.2. Theo dõi, đôn đốc các đơn vị.\n2. Văn phòng',
      },
      {
        text: '1. Phòng Kế hoạch\n1.1. Tổng hợp báo cáo kết quả<|;|>\n1.2. Theo dõi, đôn đốc các đơn vị.\n2. Văn phòng',
        message: 'Mục này là câu, không nằm trong danh sách sau dấu hai chấm: viết dấu “.”, không phải “;”.',
        fixed:
          '1. Phòng Kế hoạch\n1.1. Tổng hợp báo cáo kết quả.\n1.2. Theo dõi, đôn đốc các đơn vị.\n2. Văn phòng',
      },
      {
        text: '1. Phòng Kế hoạch rà soát các nội dung sau:\na) Danh mục dự án;\nb) Nguồn vốn năm 2026<|;|>\n2. Văn phòng theo dõi, đôn đốc.',
        message: 'Danh sách kết thúc ở đây: viết dấu “.”, không phải “;”.',
        fixed:
          '1. Phòng Kế hoạch rà soát các nội dung sau:\na) Danh mục dự án;\nb) Nguồn vốn năm 2026.\n2. Văn phòng theo dõi, đôn đốc.',
      },
    ],
    right: [
      '1. Phòng Kế hoạch\n1.1. Tổng hợp báo cáo.\n2. Văn phòng\n2.1. Theo dõi, đôn đốc.',
      'Giao các đơn vị:\n1. Rà soát quy hoạch của ngành;\n2. Lập danh sách.',
      '1. Về thực hiện dự toán\nGiao Phòng Kế hoạch rà soát.',
    ],
  },
  faults: [
    {
      name: 'mất dấu cuối mục',
      *sites({ block, paragraph: { text } }) {
        if (isFollowedByAnother(block) && /\p{L}\.$/u.test(text) && isSentence(text, block))
          yield { span: span(text.length - 1, text.length), newText: '' };
      },
    },
    {
      name: 'dấu phẩy ở cuối mục',
      *sites({ block, paragraph: { text } }) {
        if (isFollowedByAnother(block) && /\p{L}\.$/u.test(text) && isSentence(text, block))
          yield { span: span(text.length - 1, text.length), newText: ',' };
      },
    },
  ],
  *members({ block, paragraph }: MemberContext) {
    const { text, marker } = paragraph;
    if (block.component !== 'section' || !isText(paragraph) || block.before.isQuoting) return;
    if (marker && HEADING_STYLES.has(marker.style)) return;
    const ending = endingOf(text);
    if (ending !== 'none' && ending !== ',' && ending !== ';') return;
    if (ADDRESS_AT_END.test(text.slice(-80))) return;
    yield { key: text, span: span(0, text.length), value: ending };
  },
  *check(members, { tree }) {
    for (const { block, value: ending } of members) {
      const next = nextText(tree, block);
      if (!next) continue;
      const { text } = block.paragraph;
      const isWrong = ending === ';' ? isAfterList(block, next) : isUnfinished(block, next);
      const introduced = isIntroduced(block);
      const others = [endingOf(next.paragraph.text)];
      const fault = isWrong && finalMarkFault(text, { introduced, last: !isBeside(block, next), others });
      if (!fault) continue;
      yield {
        block,
        span: fault.span,
        message: messageFor(fault.found, fault.suggestion, introduced),
        fixes: [replacing(fault.span, fault.suggestion, `Sửa thành “${fault.suggestion}”`)],
      };
    }
  },
});

function messageFor(found: string, right: string, introduced: boolean): string {
  if (found === ',') return `Câu không kết thúc bằng dấu phẩy: viết dấu “${right}”.`;
  if (found !== ';') return `Thiếu dấu cuối: viết “${right}”.`;
  return introduced
    ? `Danh sách kết thúc ở đây: viết dấu “${right}”, không phải “;”.`
    : `Mục này là câu, không nằm trong danh sách sau dấu hai chấm: viết dấu “${right}”, không phải “;”.`;
}

/** The next paragraph of the document; null where it is too far to be told, or at the end, where one still types. */
function nextText(tree: Tree, block: Block): Block | null {
  let next = nextBlock(tree, block);
  for (let steps = 1; next && !isText(next.paragraph); steps++) {
    if (steps === MOST_CONTINUATIONS) return null;
    next = nextBlock(tree, next);
  }
  return next;
}

const isUnder = (block: Block, next: Block): boolean =>
  next.before.path.some(({ paragraph }) => paragraph === block.paragraph) &&
  (!next.paragraph.marker || next.after.path.some(({ paragraph }) => paragraph === block.paragraph));

/** Whether the next paragraph is an item beside the one that this paragraph belongs to. */
function isBeside(block: Block, next: Block): boolean {
  const own = block.after.path.at(-1);
  const { marker } = next.paragraph;
  if (!own || !marker || next.component !== 'section') return false;
  return marker.style === own.marker.style && marker.numbers.length === own.marker.numbers.length;
}

/** Whether a colon leads in to the list that the paragraph stands in. */
function isIntroduced({ after: { path, leadIns } }: Block): boolean {
  const parent = path.at(-2)?.paragraph;
  if (parent && endingOf(parent.text) === ':') return true;
  return leadIns.some(({ paragraph, depth }) => depth >= path.length - 1 && endingOf(paragraph.text) === ':');
}

/** Whether a semicolon closes what is no list, or is the last of one. */
function isAfterList(block: Block, next: Block): boolean {
  const own = block.after.path.at(-1);
  const { marker, text } = next.paragraph;
  if (!own || isUnder(block, next) || (!marker && !startsAnew(text))) return false;
  if (!isBeside(block, next)) return marker !== null && closesItem(block, next);
  return SENTENCE_STYLES.has(own.marker.style) && !isIntroduced(block) && block.after.path.length > 1;
}

/** Whether the next marked paragraph belongs to a list further out. */
const closesItem = (block: Block, next: Block): boolean =>
  next.component === 'section' && next.after.path.length < block.after.path.length;

/** Whether a paragraph is a sentence that ends without a mark. */
function isUnfinished(block: Block, next: Block): boolean {
  const { text, marker } = next.paragraph;
  if (!marker && !startsAnew(text)) return false;
  if (isUnder(block, next))
    return !marker && !block.paragraph.marker && wordsIn(block.paragraph.text) >= WORDS_OVER_TEXT;
  return isSentence(block.paragraph.text, block);
}

function isSentence(text: string, { paragraph }: Block): boolean {
  if (text === text.toUpperCase()) return false;
  const words = ownWords(paragraph).trim().split(/\s+/u);
  if (words.length >= WORDS_OF_A_SENTENCE) return true;
  const verb = words.slice(0, 2).join(' ').toLowerCase().replace(/[,;]/gu, '');
  return words.length >= WORDS_OF_AN_ORDER && HEAD_VERBS.has(verb);
}

const wordsIn = (text: string): number => text.split(/\s+/u).length;

const startsAnew = (text: string): boolean => /^[“"(]?\p{Lu}/u.test(text);

/** Whether an item of the same list follows on the same page. */
function isFollowedByAnother(block: Block): boolean {
  const { blocks } = block.page;
  const next = blocks[blocks.indexOf(block) + 1];
  return block.component === 'section' && next !== undefined && isBeside(block, next);
}
