import { misspeltPlaces, type PlaceUse, placeUsesIn } from '../../model/language/names/places';
import { blocksOf } from '../../syntax/tree';
import { span } from '../../text/span';
import { defineRule, type Fault, replacing } from '../rule';
import { isProse } from './prose';

/** Writes the second syllable of a place small, where the notice names the place again. */
const smallOnce: Fault = {
  name: 'một chữ của địa danh viết thường',
  *sites({ paragraph, facts, reader }) {
    if (!isProse(paragraph)) return;
    const own = placeUsesIn(facts.words).filter(({ found, right }) => found === right);
    if (own.length === 0) return;
    const all = [...blocksOf(reader.tree)].flatMap((block) =>
      isProse(block.paragraph) ? placeUsesIn(reader.facts(block.paragraph).words) : [],
    );
    for (const { key, found, span: place } of own) {
      if (all.filter((other) => other.key === key && other.found === found).length < 2) continue;
      const at = place.start + found.indexOf(' ') + 1;
      yield { span: span(at, at + 1), newText: paragraph.text[at]!.toLowerCase() };
    }
  },
};

export default defineRule<PlaceUse>({
  id: 'text/place-name',
  title: 'Địa danh thiếu chữ hoa',
  reads: 'variants',
  gathers: 'paragraph',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  acceptable: true,
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục II, III.1',
  docs: {
    what: 'Tên xã, phường, huyện, tỉnh viết thiếu chữ hoa, “xã Đông sơn”, mà chỗ khác trong văn bản đã ghi đúng “xã Đông Sơn”.',
    why: 'Địa danh viết hoa chữ cái đầu mỗi tiếng; viết hai cách thì người đọc không chắc đó là một nơi.',
    how: 'Viết hoa chữ cái đầu mỗi tiếng của địa danh.',
  },
  examples: {
    wrong: [
      {
        text: '1. UBND xã Đông Sơn báo cáo.\n2. Kiểm tra tại xã <|Đông sơn|> trong tháng 5/2026.',
        message: 'Địa danh này ở chỗ khác viết là “Đông Sơn”.',
        fixed: '1. UBND xã Đông Sơn báo cáo.\n2. Kiểm tra tại xã Đông Sơn trong tháng 5/2026.',
      },
    ],
    right: [
      '1. Làm việc với phường Vinh tổ chức hội nghị; UBND xã Hòa thu hồi; Tỉnh Đoàn Thanh niên, Tỉnh Đoàn thanh tra.',
      '1. UBND xã An Toàn báo cáo; xây dựng xã An toàn về an ninh; UBND xã Hợp Tiến; UBND xã Hợp tiến hành kiểm tra.',
      '1. UBND xã Đông Sơn báo cáo; xã Đông Sơn và xã Tây Sơn họp; sở Đông sơn.',
    ],
  },
  faults: [smallOnce],
  *members({ block, paragraph, facts }) {
    if (!isProse(paragraph) || block.component === 'signature') return;
    for (const place of placeUsesIn(facts.words))
      yield { key: place.key, variant: place.found, span: place.span, value: place };
  },
  *check(variants) {
    const uses = variants.flatMap(({ members }) => {
      const [member] = members;
      return member ? { ...member.value, members } : [];
    });
    for (const { members, right } of misspeltPlaces(uses))
      for (const { block, span: place } of members)
        yield {
          block,
          span: place,
          message: `Địa danh này ở chỗ khác viết là “${right}”.`,
          fixes: [replacing(place, right, `Sửa thành “${right}”`, false)],
        };
  },
});
