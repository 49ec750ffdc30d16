import type { Facts } from '../../model/facts';
import { rankOf } from '../../model/language/frequency';
import { placementUses } from '../../model/language/spelling/tone-placements';
import { misplacedTone, toneOf, withTone } from '../../model/language/syllable';
import { span } from '../../text/span';
import { minorityOf } from '../minority';
import {
  defineRule,
  type Fault,
  type PlacedFinding,
  type PlacedMember,
  replacing,
  type VariantMember,
} from '../rule';
import { isProse } from './prose';

/** A word as it is written and as it should be. */
interface Use {
  readonly found: string;
  readonly right: string;
  /** The word with its mark in its place, which nobody writes, where what is right is more likely the word without it. */
  readonly unlikely?: string;
}

/** All words that show a style are compared with each other; of those with a wrong mark each stands for itself. */
const STYLE = 'style';

const moved: Fault = {
  name: 'dấu thanh đặt sai chữ',
  *sites({ facts: { words } }) {
    for (const { start, end, form } of words.list) {
      if (form.shape !== 'lower') continue;
      for (const newText of withMovedTone(form.text))
        if (misplacedTone(newText)) {
          yield { span: span(start, end), newText };
          break;
        }
    }
  },
};

/** The word with its mark on another vowel. */
function* withMovedTone(word: string): Generator<string> {
  const { plain, tone, at, marks } = toneOf(word);
  if (marks !== 1) return;
  for (const target of [at - 1, at + 1]) {
    if (plain[target] === undefined) continue;
    const written = withTone(plain, target, tone);
    if (written !== plain) yield written;
  }
}

const otherStyle: Fault = {
  name: 'một chữ theo kiểu đặt dấu khác',
  *sites({ paragraph, facts: { words } }) {
    if (!isProse(paragraph)) return;
    for (const { span: place, other } of placementUses(words)) yield { span: place, newText: other };
  },
};

export default defineRule<Use>({
  id: 'text/tone-mark',
  title: 'Vị trí dấu thanh',
  reads: 'variants',
  gathers: 'paragraph',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  acceptable: true,
  basis: 'Quy tắc chính tả tiếng Việt; NĐ 30/2020/NĐ-CP không quy định kiểu đặt dấu ở “oa”, “oe”, “uy”',
  docs: {
    what: 'Dấu thanh đặt sai chữ cái: “hòang” (hoàng), “cuả” (của), “ngừơi” (người). Riêng “oa”, “oe”, “uy” ở cuối chữ có hai kiểu đều đúng: “hóa, ủy” và “hoá, uỷ”; một văn bản chỉ nên theo một kiểu, chỗ viết theo kiểu ít gặp hơn được nhắc nhẹ.',
    why: 'Dấu đặt sai chữ là lỗi chính tả; hai kiểu lẫn lộn làm tìm kiếm trong văn bản bị sót.',
    how: 'Đặt lại dấu bằng cách sửa nhanh; chọn một kiểu đặt dấu trong bộ gõ.',
  },
  examples: {
    wrong: [
      {
        text: '1. Kế hoạch <|cuả|> tỉnh về phát triển thị trường.',
        message: 'Dấu thanh đặt sai chữ trong “cuả”: viết “của”.',
        fixed: '1. Kế hoạch của tỉnh về phát triển thị trường.',
      },
      {
        text: '1. Thực hiện <|nghỉêm|> túc giờ làm việc.',
        message: 'Dấu thanh đặt sai chữ trong “nghỉêm”: có lẽ là “nghiêm” hoặc “nghiểm”.',
        fixed: '1. Thực hiện nghiêm túc giờ làm việc.',
      },
      {
        text: '1. Hàng hóa, hóa đơn, hóa chất và công tác số <|hoá|>.',
        severity: 'hint',
        message:
          'Chỗ khác trong văn bản đặt dấu theo kiểu “óa, úy”: nên viết thống nhất “hóa”, không viết “hoá”.',
        fixed: '1. Hàng hóa, hóa đơn, hóa chất và công tác số hóa.',
      },
    ],
    right: [
      '1. Hoàn thành việc của người đứng đầu; quý I, gìn giữ, giữa khu vực, khuỷu sông, thuở ấy.',
      '1. Hàng hóa, hóa đơn, thủy lợi, ủy quyền; ông Trần Hoà, Nguyễn Thị Thuý dự họp.',
    ],
  },
  faults: [moved, otherStyle],
  *members({ paragraph, facts }) {
    if (!isProse(paragraph)) return;
    yield* wrongUses(facts);
    yield* styleUses(facts);
  },
  *check(variants) {
    for (const { variant, members } of variants)
      if (variant === MISPLACED) for (const member of members) yield wrongMark(member);
    const minority = minorityOf(variants);
    for (const member of minority?.members ?? []) yield otherThanMost(member, minority!.majority);
  },
});

const MISPLACED = 'misplaced';

const wrongUses = ({ spelling }: Facts): VariantMember<Use>[] =>
  spelling
    .filter(({ kind }) => kind === 'tone-mark')
    .map(({ span: place, found, suggestion }) => ({
      key: found,
      variant: MISPLACED,
      span: place,
      value: { found, ...likeliest(suggestion) },
    }));

/** `nghiểm` of `nghỉêm` is a word that is hardly written: there the mark itself is likely too much. */
function likeliest(word: string): Pick<Use, 'right' | 'unlikely'> {
  const { plain } = toneOf(word);
  return rankOf(word) < 0 && rankOf(plain) >= 0 ? { right: plain, unlikely: word } : { right: word };
}

const styleUses = ({ words }: Facts): VariantMember<Use>[] =>
  placementUses(words).map(({ span: place, found, placement, other }) => ({
    key: STYLE,
    variant: placement,
    span: place,
    value: { found, right: other },
  }));

function wrongMark({ block, span: place, value }: PlacedMember<Use>): PlacedFinding {
  const { found, right, unlikely } = value;
  const isSure = unlikely === undefined;
  const repair = isSure ? `viết “${right}”` : `có lẽ là “${right}” hoặc “${unlikely}”`;
  return {
    block,
    span: place,
    message: `Dấu thanh đặt sai chữ trong “${found}”: ${repair}.`,
    fixes: [right, ...(isSure ? [] : [unlikely])].map((word) =>
      replacing(place, word, `Sửa thành “${word}”`, isSure),
    ),
  };
}

function otherThanMost(
  { block, span: place, value: { found, right } }: PlacedMember<Use>,
  majority: string,
): PlacedFinding {
  const style = majority === 'old' ? '“óa, úy”' : '“oá, uý”';
  return {
    block,
    span: place,
    severity: 'hint',
    message: `Chỗ khác trong văn bản đặt dấu theo kiểu ${style}: nên viết thống nhất “${right}”, không viết “${found}”.`,
    fixes: [replacing(place, right, `Sửa thành “${right}”`)],
  };
}
