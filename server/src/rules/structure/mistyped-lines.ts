import { documentTypeOf, isPartyTitle } from '../../syntax/line-form';
import { headFormOf } from '../../syntax/signs';
import { type Block, blocksWith, type Tree } from '../../syntax/tree';
import { pattern } from '../../text/pattern';
import { span } from '../../text/span';
import type { PlacedFinding } from '../rule';
import { findingOf, type Slip, surplusMark } from '../slip';

const NATIONAL_TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const TITLE = 'THÔNG BÁO';
/** Converted files have both in one line, and the rule below them drawn with dashes. */
const BOTH = pattern('u')`^${NATIONAL_TITLE} ${MOTTO}$`;
const DRAWN_RULE = /\s*[-–—_*=]{3,}$/u;

/** Which of the two a line of the component `motto` is. */
export const isNationalTitle = ({ paragraph }: Block): boolean =>
  headFormOf(paragraph) === 'national-title' || BOTH.test(paragraph.text);

/** Whether a line is the motto (Tiêu ngữ), however it is typed. */
export const isMotto = ({ paragraph }: Block): boolean =>
  headFormOf(paragraph) === 'motto' || /hạnh\s+phúc/iu.test(paragraph.text);

/** Lines whose words the decree prescribes (Quốc hiệu, Tiêu ngữ, tên loại), written in another way. */
export function* mistypedLines(tree: Tree): Generator<PlacedFinding> {
  for (const block of blocksWith(tree, ['motto', 'document-type'])) {
    const slip = block.component === 'motto' ? slipInMotto(block) : slipInTitle(block);
    if (slip) yield { block, ...findingOf(slip) };
  }
}

function slipInMotto(block: Block): Slip | null {
  const written = block.paragraph.text.replace(DRAWN_RULE, '');
  // The tone mark of `HOÀ` may stand on either letter; what looks alike and is another letter has a rule of its own.
  const plain = written.replace(/HOÀ|HÕA/u, 'HÒA');
  if (plain === NATIONAL_TITLE || plain === MOTTO || BOTH.test(plain) || isPartyTitle(plain)) return null;
  const [name, right] = isNationalTitle(block) ? ['Quốc hiệu', NATIONAL_TITLE] : ['Tiêu ngữ', MOTTO];
  return {
    span: span(0, written.length),
    message: hasLongDashes(plain, right)
      ? `${name} dùng dấu gạch nối “-”, không dùng dấu gạch dài: viết đúng là “${right}”.`
      : `${name} phải viết đúng là “${right}”.`,
    right,
  };
}

/** Word makes long dashes of hyphens by itself, and nobody sees the difference. */
const hasLongDashes = (written: string, right: string): boolean => written.replace(/[–—−]/gu, '-') === right;

function slipInTitle({ paragraph: { text } }: Block): Slip | null {
  if (documentTypeOf(text) !== TITLE) return null;
  const title = /^THÔNG\s+BÁO(?!\p{L})\s*/u.exec(text);
  if (!title) {
    return { span: span(0, text.length), message: `Tên loại phải viết là “${TITLE}”.`, right: TITLE };
  }
  const mark = /^[.:;,]+$/u.test(text.slice(title[0].length));
  if (!mark) return null;
  const place = span(title[0].length, text.length);
  return surplusMark(place, text.slice(place.start), `sau tên loại “${TITLE}”`);
}
