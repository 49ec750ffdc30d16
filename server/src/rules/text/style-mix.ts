import type { CalendarDate } from '../../model/date/dates';
import type { Facts } from '../../model/facts';
import { type StyleAspect, type StyleUse, styleUsesIn } from '../../model/language/marks/style';
import type { Paragraph } from '../../syntax/paragraph';
import { blocksOf } from '../../syntax/tree';
import { span } from '../../text/span';
import { minorityOf } from '../minority';
import { defineRule, type Fault, type PlacedFinding, type PlacedMember, replacing } from '../rule';
import { isProse } from './prose';

/** What a text does in one of several ways: those of punctuation and words, and months with or without a zero. */
type Aspect = StyleAspect | 'month';
type Use = Omit<StyleUse, 'aspect'> & { readonly aspect: Aspect };

/** Changes one place to another style, where the notice has a custom of its own. */
const otherwise = (name: string, aspect: Aspect): Fault => ({
  name,
  *sites({ paragraph, facts, reader }) {
    const own = usesIn(paragraph, facts).filter((use) => use.aspect === aspect);
    if (own.length === 0) return;
    const all = [...blocksOf(reader.tree)].flatMap(({ paragraph: other }) =>
      usesIn(other, reader.facts(other)).filter((use) => use.aspect === aspect),
    );
    if (all.length < 3 || all.some(({ style }) => style !== all[0]!.style)) return;
    for (const { span: place, style, inStyle } of own) {
      const other = Object.keys(inStyle).find((one) => one !== style)!;
      // What is better than the notice's custom is left.
      if (!BETTER.has(other) || aspect === 'dash') yield { span: place, newText: inStyle[other]! };
    }
  },
});

export default defineRule<Use>({
  id: 'text/style-mix',
  title: 'Hai cách viết trong một văn bản',
  reads: 'variants',
  gathers: 'paragraph',
  layout: true,
  severity: { draft: 'hint', final: 'hint' },
  kinds: 'every',
  basis: 'Tính thống nhất của văn bản; NĐ 30/2020/NĐ-CP không quy định cách viết này',
  docs: {
    what: 'Một văn bản viết cùng một thứ theo hai cách: dấu “…” và “...”; dấu “-” và “–”; khoảng năm “2021-2025” và “2026 - 2030”; “hàng năm” và “hằng năm”; “tháng 3” và “tháng 03”. Chỗ viết theo cách ít gặp hơn được nhắc nhẹ, nhưng không bao giờ nhắc đổi “hằng” thành “hàng” hoặc đổi dấu “-” trong tên đơn vị thành “–”.',
    why: 'Cách nào cũng chấp nhận được, nhưng lẫn lộn cho thấy văn bản ghép từ nhiều nguồn và chưa được đọc lại.',
    how: 'Viết theo cách mà phần lớn văn bản đã dùng; nếu hai cách bằng nhau, viết “-”, “hằng”, còn lại theo cách dùng trước. Khi chạy lệnh “Trình bày lại văn bản”, các dấu, khoảng năm và số 0 trước tháng được viết theo cách chiếm đa số.',
  },
  examples: {
    wrong: [
      {
        text: '1. Báo cáo hằng tháng.\n2. Tổng hợp hằng quý.\n3. Sơ kết <|hàng|> năm.',
        message: 'Chỗ khác trong văn bản viết “hằng”, ở đây viết “hàng”: nên viết thống nhất.',
        fixed: '1. Báo cáo hằng tháng.\n2. Tổng hợp hằng quý.\n3. Sơ kết hằng năm.',
      },
      {
        text: '1. Kế hoạch giai đoạn 2021 - 2025.\n2. Kế hoạch giai đoạn 2026 - 2030.\n3. Kế hoạch giai đoạn <|2031-2035|>.',
        message:
          'Chỗ khác trong văn bản có dấu cách quanh gạch nối giữa hai năm: nên viết thống nhất “2031 - 2035”.',
        fixed:
          '1. Kế hoạch giai đoạn 2021 - 2025.\n2. Kế hoạch giai đoạn 2026 - 2030.\n3. Kế hoạch giai đoạn 2031 - 2035.',
      },
      {
        text: '1. Nhiệm vụ tháng 3 năm 2026.\n2. Kế hoạch tháng 4 năm 2026.\n3. Báo cáo <|tháng 03|> năm 2026.',
        message: 'Chỗ khác trong văn bản viết “tháng 3”, ở đây viết “tháng 03”: nên viết thống nhất.',
        fixed: '1. Nhiệm vụ tháng 3 năm 2026.\n2. Kế hoạch tháng 4 năm 2026.\n3. Báo cáo tháng 3 năm 2026.',
      },
      {
        text: '1. Phòng Kế hoạch <|–|> Tài chính rà soát.\n2. Phòng Kế hoạch - Tài chính theo dõi.',
        message: 'Chỗ khác trong văn bản viết “-”, ở đây viết “–”: nên viết thống nhất.',
        fixed: '1. Phòng Kế hoạch - Tài chính rà soát.\n2. Phòng Kế hoạch - Tài chính theo dõi.',
      },
    ],
    right: [
      '1. Tiến độ – chất lượng; giá cả – thị trường; Phòng Kế hoạch - Tài chính theo dõi.',
      '1. Báo cáo hàng tháng.\n2. Tổng hợp hàng quý.\n3. Sơ kết hằng năm.',
      '1. Báo cáo hằng tháng.\n2. Tổng hợp hằng quý…\n3. Cung cấp hàng hóa thiết yếu…',
      '1. Nhiệm vụ tháng 02 năm 2026.\n2. Nhiệm vụ tháng 3 năm 2026, tháng 10 năm 2026 và tháng 4/2026.',
    ],
  },
  faults: [
    otherwise('“...” thay cho “…”', 'ellipsis'),
    otherwise('khoảng năm viết cách khác', 'year-range'),
    otherwise('gạch nối viết cách khác', 'dash'),
    otherwise('“hàng” thay cho “hằng”', 'periodic'),
    otherwise('số 0 trước tháng', 'month'),
  ],
  *members({ paragraph, facts }) {
    for (const use of usesIn(paragraph, facts))
      yield { key: use.aspect, variant: use.style, span: use.span, value: use };
  },
  *check(variants) {
    const minority = minorityOf(variants, variants.find(({ variant }) => BETTER.has(variant))?.variant);
    for (const member of minority?.members ?? [])
      if (!member.value.isKept) yield findingOf(member, minority!.majority);
  },
});

/** What the decree writes, and those who mind the difference. */
const BETTER: ReadonlySet<string> = new Set(['-', 'hằng']);

function usesIn(paragraph: Paragraph, { dates }: Facts): Use[] {
  if (!isProse(paragraph)) return [];
  const { text } = paragraph;
  return [...styleUsesIn(text), ...dates.flatMap((date) => monthUse(text, date) ?? [])];
}

/** The months from March to September behind the word `tháng`: `tháng 3`, `tháng 03`. */
function monthUse(text: string, { month }: CalendarDate): Use | null {
  if (!month || month.value < 3 || month.value > 9) return null;
  const start = Math.max(0, month.start - 'tháng '.length);
  const word = text.slice(start, month.start);
  if (word.toLowerCase() !== 'tháng ') return null;
  return {
    aspect: 'month',
    style: month.digits.length === 2 ? 'tháng 03' : 'tháng 3',
    span: span(start, month.end),
    found: text.slice(start, month.end),
    inStyle: { 'tháng 3': `${word}${month.value}`, 'tháng 03': `${word}0${month.value}` },
  };
}

function findingOf({ block, span: place, value }: PlacedMember<Use>, majority: string): PlacedFinding {
  const right = value.inStyle[majority]!;
  return {
    block,
    span: place,
    message: messageFor(value, majority, right),
    fixes: [replacing(place, right, `Sửa thành “${right}”`)],
  };
}

function messageFor({ aspect, found }: Use, majority: string, right: string): string {
  if (aspect !== 'year-range')
    return `Chỗ khác trong văn bản viết “${right}”, ở đây viết “${found}”: nên viết thống nhất.`;
  const custom = majority === 'tight' ? 'viết liền' : 'có dấu cách quanh';
  return `Chỗ khác trong văn bản ${custom} gạch nối giữa hai năm: nên viết thống nhất “${right}”.`;
}
