import type { OrganisationProfile } from '../../config/profile';
import type { NameForm, NameVariant } from '../../model/language/names/name-forms';
import { type NameUse, type NameWord, nameUsesIn } from '../../model/language/names/name-uses';
import { nameVariants } from '../../model/language/names/name-variants';
import { type PairedName, pairedNamesIn, pairedVariants } from '../../model/language/names/paired-names';
import { incompleteSites, type SiteUse, siteUsesIn } from '../../model/language/names/sites';
import type { Words } from '../../model/language/words';
import { isUnitHeading } from '../../syntax/signs';
import { type Block, blocksOf } from '../../syntax/tree';
import { type Span, span } from '../../text/span';
import {
  defineRule,
  type Fault,
  type NoticeContext,
  type PlacedFinding,
  type PlacedMember,
  replacing,
  type Variant,
  type VariantMember,
} from '../rule';
import { isProse } from './prose';

/** A place that names a body or a document, or a work or site. */
type Use =
  | { readonly name: NameUse; readonly votes: number }
  | { readonly pair: PairedName; readonly votes: number }
  | { readonly site: SiteUse };

/** A form that stands so often is no slip. */
const MOST_DEPARTURES = 20;

/** Writes the last capital of a name small, where the notice writes that name in one way and often enough. */
const smallOnce: Fault = {
  name: 'một chữ của tên viết thường',
  *sites({ paragraph, facts, reader }) {
    if (!isProse(paragraph)) return;
    const own = bodiesIn(facts.words);
    if (own.length === 0) return;
    const all = [...blocksOf(reader.tree)].flatMap((block) =>
      isProse(block.paragraph) ? bodiesIn(reader.facts(block.paragraph).words) : [],
    );
    for (const { words, last } of own) {
      const text = paragraph.text.slice(words[0]!.start, last.end);
      const alike = all.filter((other) => other.folded === foldedUpTo(words, last));
      const letter = last.text[0]!;
      if (alike.length < 4 || alike.some((other) => other.text !== text) || last.text.length < 2) continue;
      yield { span: span(last.start, last.start + 1), newText: letter.toLowerCase() };
    }
  },
};

/** The names of bodies in a paragraph that have a capital inside, up to their last one. */
function bodiesIn(words: Words) {
  return nameUsesIn(words).flatMap(({ kind, words: named }) => {
    const at = named.findLastIndex(({ text }) => text !== text.toLowerCase());
    const last = named[at];
    if (kind !== 'body' || !last || at < 1 || last.text === last.text.toUpperCase()) return [];
    const text = words.text.slice(named[0]!.start, last.end);
    return [{ words: named, last, text, folded: foldedUpTo(named, last) }];
  });
}

const foldedUpTo = (words: readonly NameWord[], last: NameWord): string =>
  words
    .slice(0, words.indexOf(last) + 1)
    .map(({ folded }) => folded)
    .join(' ');

export default defineRule<Use>({
  id: 'text/name-variant',
  title: 'Một tên viết nhiều cách',
  reads: 'variants',
  gathers: 'paragraph',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  acceptable: true,
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục II, IV; tính thống nhất của văn bản',
  docs: {
    what: 'Một đơn vị, công trình được gọi bằng một tên viết nhiều cách trong cùng văn bản: “Chi cục Quản lý thị trường” và “Chi cục Quản lý Thị trường”; “Văn phòng sở” và “Văn phòng Sở”; tên viết tắt nửa chừng “Trung tâm Khuyến công và XTTM”; hai vế nối bằng dấu khác hoặc đảo chỗ “Phòng Tài chính và Kế toán” khi chỗ khác ghi “Phòng Tài chính - Kế toán”; tên công trình thiếu số “thủy điện Sông Xanh” khi chỗ khác ghi “thủy điện Sông Xanh II”.',
    why: 'Người nhận việc phải biết chắc đó là một hay hai đơn vị, một hay hai công trình.',
    how: 'Viết theo tên trong hồ sơ cơ quan (profile); nếu không khai báo, theo cách viết ở tiêu đề mục và cách viết được dùng nhiều hơn.',
  },
  examples: {
    wrong: [
      {
        text: '1. Chi cục Quản lý Rừng trồng\n1.1. Tổng hợp báo cáo của <|Chi cục Quản lý rừng trồng|> năm 2026.',
        message: 'Tên này ở chỗ khác viết là “Chi cục Quản lý Rừng trồng”.',
        fixed:
          '1. Chi cục Quản lý Rừng trồng\n1.1. Tổng hợp báo cáo của Chi cục Quản lý Rừng trồng năm 2026.',
      },
      {
        text: '1. Phòng Đào tạo\n1.1. Gửi hồ sơ về Phòng Đào tạo.\n\nNơi nhận:\n- <|Phòng đào tạo|>;\n- Lưu: VT.',
        message: 'Tên này ở chỗ khác viết là “Phòng Đào tạo”.',
        fixed:
          '1. Phòng Đào tạo\n1.1. Gửi hồ sơ về Phòng Đào tạo.\n\nNơi nhận:\n- Phòng Đào tạo;\n- Lưu: VT.',
      },
      {
        text: '1. Phòng Nghiệp vụ Dược\n1.1. Phối hợp với <|Phòng Nghiệp vụ Dước|> kiểm tra.\n2. Giao Phòng Nghiệp vụ Dược báo cáo.',
        message: 'Tên này ở chỗ khác viết là “Phòng Nghiệp vụ Dược”.',
        fixed:
          '1. Phòng Nghiệp vụ Dược\n1.1. Phối hợp với Phòng Nghiệp vụ Dược kiểm tra.\n2. Giao Phòng Nghiệp vụ Dược báo cáo.',
      },
      {
        text: '1. Giao Trung tâm Giống và Phát triển cây trồng khảo sát.\n2. <|Trung tâm Giống và PTCT|> báo cáo kết quả.',
        message: 'Tên này viết tắt nửa chừng; ở chỗ khác viết là “Trung tâm Giống và Phát triển cây trồng”.',
        fixed:
          '1. Giao Trung tâm Giống và Phát triển cây trồng khảo sát.\n2. Trung tâm Giống và Phát triển cây trồng báo cáo kết quả.',
      },
      {
        text: '1. Phối hợp với Sở Khoa học và Công nghệ rà soát.\n2. Giao Sở Khoa học và Công nghệ tổng hợp.\n3. Đề nghị <|Sở Khoa học và Công|>, các xã báo cáo.',
        message: 'Tên này có lẽ thiếu chữ; ở chỗ khác viết là “Sở Khoa học và Công nghệ”.',
        fixed:
          '1. Phối hợp với Sở Khoa học và Công nghệ rà soát.\n2. Giao Sở Khoa học và Công nghệ tổng hợp.\n3. Đề nghị Sở Khoa học và Công nghệ, các xã báo cáo.',
      },
      {
        text: '1. Phòng Tài chính - Kế toán\n1.1. Gửi hồ sơ về <|Phòng Tài chính và Kế toán|> trước ngày 20/5/2026.',
        message: 'Tên này ở chỗ khác viết là “Phòng Tài chính - Kế toán”.',
        fixed:
          '1. Phòng Tài chính - Kế toán\n1.1. Gửi hồ sơ về Phòng Tài chính - Kế toán trước ngày 20/5/2026.',
      },
      {
        text: '1. Đôn đốc dự án thủy điện Sông Xanh II.\n2. Làm rõ kiến nghị về <|Thủy điện Sông Xanh|> trước ngày 10/3/2026.',
        message: 'Công trình này ở chỗ khác viết là “Thủy điện Sông Xanh II”.',
        fixed:
          '1. Đôn đốc dự án thủy điện Sông Xanh II.\n2. Làm rõ kiến nghị về Thủy điện Sông Xanh II trước ngày 10/3/2026.',
      },
    ],
    right: [
      '1. Ban Quản lý Khu kinh tế tỉnh báo cáo; phối hợp với Ban Quản lý Khu kinh tế.\n2. Làm việc với các Ban quản lý chợ.',
      '1. Phòng Tổ chức\n1.1. Phòng Tổ chức báo cáo; Phòng tổ chức kiểm tra; Phòng tổ chức hội nghị.',
      '1. Giao các vụ trưởng rà soát; vụ trưởng báo cáo.\n2. Đối với người giữ chức vụ Trưởng phòng, vụ trưởng quyết định.',
      '1. Ban Chỉ đạo quyết định thành lập tổ.\n2. Ban Chỉ đạo quyết định kế hoạch.\n3. Ban Chỉ đạo định kỳ kiểm tra.',
      '1. Hồ sơ ở Trung tâm Phục vụ hành chính công tăng; biên chế của Trung tâm Phục vụ hành chính công giảm./.\n\nNơi nhận:\n- Trung tâm Phục vụ HCC tỉnh;\n- Lưu: VT.',
      '1. Trạm y tế xã Đông Sơn báo cáo.\n2. Trạm y tế xã Đông Sơn theo dõi.\n3. Trạm y tế xã Đồng Sơn tổng hợp.',
      '1. Trung tâm Hành chính công rà soát thủ tục.\n2. Xây dựng trung tâm hành chính của xã; ban hành kế hoạch.',
      '1. Trung tâm Hạ tầng Thành phố theo dõi; Trung tâm Hạ tầng Thành phố báo cáo; Trung tâm Hạ tầng thành phố Nam Hà kiểm tra.',
      '1. Cục trưởng Cục Lâm nghiệp, Cục trưởng Cục Lâm nghiệp và Kiểm lâm; Cục trưởng Cục Nghiệp vụ và Pháp luật.',
      '1. Phòng Kinh tế và Hạ tầng báo cáo.\n2. Phòng Kinh tế và Hạ tầng kiểm tra; các Phòng Kinh tế, Hạ tầng phối hợp.',
      '1. Ban Vận động cấp tỉnh do Ban Chỉ đạo lập; Ban Vận động cấp tỉnh họp; Ban Vận động tỉnh, xã báo cáo.',
      '1. Bộ Công an chủ trì; Bộ Công Thương phối hợp; Bộ Công an báo cáo.\n2. Ban hành Bộ công cụ đánh giá.',
      '1. Kết nối với Trung tâm Dữ liệu quốc gia.\n2. Trung tâm dữ liệu của tỉnh; Trung tâm dữ liệu của tỉnh.',
      '1. CCN Cổng Đá 1, CCN Cổng Đá 2 và hạ tầng CCN Cổng Đá.',
      '1. Gửi Ủy ban Mặt trận Tổ quốc cùng cấp; phối hợp với Ủy ban Mặt trận Tổ quốc cùng cấp.\n2. Báo cáo của Ủy ban Mặt trận Tổ quốc cấp tỉnh.',
    ],
  },
  faults: [smallOnce],
  *members({ block, paragraph, facts }) {
    if (!isProse(paragraph) || block.component === 'signature') return;
    const votes = isUnitHeading(paragraph) ? 2 : 1;
    yield* namesIn(facts.words, votes);
    yield* pairsIn(facts.words, votes);
    yield* sitesIn(facts.words);
  },
  *check(variants, context) {
    const ordered = [...variants].sort((a, b) => (a.variant < b.variant ? -1 : 1));
    yield* nameFindings(ordered, context);
    yield* pairFindings(ordered);
    yield* siteFindings(ordered);
  },
});

function* namesIn(words: Words, votes: number): Generator<VariantMember<Use>> {
  for (const name of nameUsesIn(words)) {
    const first = name.words[0]!;
    const written = name.words.map(({ text }) => text).join(' ');
    const place = span(first.start, name.words.at(-1)!.end);
    yield { key: name.key, variant: `${votes} ${written}`, span: place, value: { name, votes } };
  }
}

function* pairsIn(words: Words, votes: number): Generator<VariantMember<Use>> {
  for (const pair of pairedNamesIn(words)) {
    const { key, head, first, joint, second, start } = pair;
    const end = second.at(-1)!.end;
    const textOf = (half: PairedName['first']): string => half.map(({ text }) => text).join(' ');
    const variant = `${votes} ${head}${textOf(first)} ${joint} ${textOf(second)}`;
    yield { key, variant, span: span(start, end), value: { pair, votes } };
  }
}

function* sitesIn(words: Words): Generator<VariantMember<Use>> {
  for (const site of siteUsesIn(words))
    yield { key: `site: ${site.head}`, variant: site.found, span: site.span, value: { site } };
}

function nameFindings(variants: readonly Variant<Use>[], { settings }: NoticeContext): PlacedFinding[] {
  const forms = variants.flatMap(({ members }) => {
    const value = oneOf(members).value;
    return 'name' in value ? [{ use: value.name, votes: value.votes * members.size, members }] : [];
  });
  return nameVariants(forms, namesOf(settings.profile)).flatMap((found) => {
    const { members } = found.form;
    return members.size > MOST_DEPARTURES ? [] : [...members].flatMap((member) => nameFinding(member, found));
  });
}

const oneOf = <T>(members: ReadonlySet<T>): T => members.values().next().value!;

/** The names of the office's units and of those that it deals with, in the form that they must have. */
function namesOf(profile: OrganisationProfile | null): readonly string[] {
  if (!profile) return [];
  const units = (profile.units ?? []).flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  return [profile.name, ...units, ...(profile.superior ?? [])].filter((name) => name.includes(' '));
}

function nameFinding(
  { block, value }: PlacedMember<Use>,
  { length, suggestion, kind }: NameVariant<NameForm>,
): PlacedFinding[] {
  // The list of recipients abbreviates by right.
  if (!('name' in value) || (kind === 'abbreviated' && block.component === 'recipients')) return [];
  const { words } = value.name;
  return [
    findingAt(block, span(words[0]!.start, words[length - 1]!.end), messageFor(kind, suggestion), suggestion),
  ];
}

function pairFindings(variants: readonly Variant<Use>[]): PlacedFinding[] {
  const forms = variants.flatMap(({ members }) => {
    const value = oneOf(members).value;
    return 'pair' in value ? [{ use: value.pair, votes: value.votes * members.size, members }] : [];
  });
  return pairedVariants(forms).flatMap(({ form, second, suggestion }) =>
    [...form.members].flatMap(({ block, value }) => {
      if (!('pair' in value)) return [];
      const { pair } = value;
      const place = span(pair.start, pair.second[second - 1]!.end);
      return [findingAt(block, place, messageFor('case', suggestion), suggestion)];
    }),
  );
}

function siteFindings(variants: readonly Variant<Use>[]): PlacedFinding[] {
  const membersOf = new Map<SiteUse, Variant<Use>['members']>();
  for (const { members } of variants) {
    const { value } = oneOf(members);
    if ('site' in value) membersOf.set(value.site, members);
  }
  return incompleteSites([...membersOf.keys()]).flatMap(({ use, suggestion }) =>
    [...membersOf.get(use)!].map(({ block, span: place }) =>
      findingAt(block, place, `Công trình này ở chỗ khác viết là “${suggestion}”.`, suggestion),
    ),
  );
}

function findingAt(block: Block, place: Span, message: string, right: string): PlacedFinding {
  return { block, span: place, message, fixes: [replacing(place, right, `Sửa thành “${right}”`, false)] };
}

function messageFor(kind: NameVariant<NameForm>['kind'], right: string): string {
  switch (kind) {
    case 'case':
      return `Tên này ở chỗ khác viết là “${right}”.`;
    case 'abbreviated':
      return `Tên này viết tắt nửa chừng; ở chỗ khác viết là “${right}”.`;
    case 'missing-word':
      return `Tên này có lẽ thiếu chữ; ở chỗ khác viết là “${right}”.`;
  }
}
