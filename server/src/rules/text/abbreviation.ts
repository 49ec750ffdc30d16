import type { OrganisationProfile } from '../../config/profile';
import { abbreviationUsesIn } from '../../model/language/names/abbreviation-uses';
import { abbreviationsDefinedIn } from '../../model/language/names/abbreviations';
import { wordsOf } from '../../model/language/words';
import { oncePer } from '../../text/memo';
import { span } from '../../text/span';
import { defineRule, type Fault, type PlaceContext, type PlacedMember } from '../rule';
import { isProse } from './prose';

/** An abbreviation where it is explained, or where it is used. */
interface Mention {
  readonly abbreviation: string;
  readonly isDefinition: boolean;
}

/** Abbreviates the name of a unit that stands in a sentence. */
const shortened: Fault = {
  name: 'tên đơn vị viết tắt',
  *sites({ block, paragraph: { text } }) {
    if (!IN_SENTENCES.has(block.component)) return;
    for (const { 0: name, index } of text.matchAll(/(?<=\p{L} )Phòng (?:\p{L}+ ){2,3}\p{L}+/gu)) {
      const [, ...words] = name.split(' ');
      const initials = words.map((word) => word[0]!.toUpperCase()).join('');
      yield { span: span(index, index + name.length), newText: `phòng ${initials}`, lossy: true };
    }
  },
};

export default defineRule<Mention>({
  id: 'text/abbreviation',
  title: 'Chữ viết tắt chưa giải thích',
  reads: 'group',
  gathers: 'paragraph',
  severity: { draft: 'off', final: 'off' },
  kinds: 'every',
  acceptable: true,
  basis: 'Cách viết thông dụng; NĐ 30/2020/NĐ-CP không quy định viết tắt trong nội dung',
  docs: {
    what: 'Chữ viết tắt dùng lần đầu mà chưa viết đủ, kèm chữ viết tắt trong ngoặc đơn: “cụm công nghiệp (CCN)”. Những chữ ai cũng biết (UBND, HĐND, PCCC…), tên công ty, mã số và chữ viết tắt trong hồ sơ cơ quan không bị nhắc.',
    why: 'Người nhận văn bản ở đơn vị khác có thể không biết hoặc hiểu khác.',
    how: 'Viết đủ ở lần đầu và ghi chữ viết tắt trong ngoặc đơn. Chữ quen thuộc trong cơ quan có thể thêm vào danh sách từ được chấp nhận. Quy tắc này tắt sẵn.',
  },
  examples: {
    wrong: [
      {
        text: '1. Bàn giao cho phòng <|QLTM|> toàn bộ hồ sơ.\n2. Gửi phòng QLTM tổng hợp.',
        message: 'Chữ viết tắt “QLTM” chưa được giải thích: lần đầu nên viết đủ, kèm “(QLTM)”.',
      },
    ],
    right: [
      '1. Rà soát phòng Quản lý thương mại (QLTM).\n2. Gửi phòng QLTM tổng hợp; UBND tỉnh, Quý II.',
      '1. Theo Văn bản số 12/SCT-QLTM ngày 05/3/2026.',
      '1. Làm việc với Công ty cổ phần Xây dựng ABD; kho VLNCN (vật liệu nổ công nghiệp) đạt QCVN 01:2019/BCT.',
    ],
  },
  faults: [shortened],
  *members(context) {
    const { block, paragraph } = context;
    if (!isProse(paragraph) || !IN_SENTENCES.has(block.component)) return;
    yield* mentionsIn(context);
  },
  *check(members) {
    // What comes first: the explanation, or a use of what nobody has explained yet.
    const [first] = members;
    if (first && !first.value.isDefinition) yield findingOf(first);
  },
});

const IN_SENTENCES: ReadonlySet<string> = new Set(['subject', 'opening', 'lead-in', 'section', 'closing']);

/** An office knows the abbreviations of its own units. */
const ofOffice = oncePer(({ name, symbol, parent, units = [] }: OrganisationProfile): ReadonlySet<string> => {
  const names = units.flatMap((unit) => [unit.name, unit.symbol, ...(unit.aliases ?? [])]);
  const text = [name, symbol, parent, ...names].filter(Boolean).join('; ');
  return new Set(abbreviationUsesIn(wordsOf(`${text}; `)).map(({ abbreviation }) => abbreviation));
});

const NONE: ReadonlySet<string> = new Set();

function* mentionsIn({ facts, settings }: PlaceContext) {
  const known = settings.profile ? ofOffice(settings.profile) : NONE;

  const definitions = abbreviationsDefinedIn(facts.words);
  for (const { abbreviation, span: place } of definitions)
    yield { key: abbreviation, span: place, value: { abbreviation, isDefinition: true } };
  const excluded = [...facts.citationReading.numbers, ...definitions.map((definition) => definition.span)];
  for (const { abbreviation, span: place } of abbreviationUsesIn(facts.words, excluded))
    if (!known.has(abbreviation))
      yield { key: abbreviation, span: place, value: { abbreviation, isDefinition: false } };
}

function findingOf({ block, span: place, value: { abbreviation } }: PlacedMember<Mention>) {
  return {
    block,
    span: place,
    message: `Chữ viết tắt “${abbreviation}” chưa được giải thích: lần đầu nên viết đủ, kèm “(${abbreviation})”.`,
  };
}
