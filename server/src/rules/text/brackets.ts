import { closes, type LooseMark, type OddMark, unpairedMarks } from '../../model/language/marks/brackets';
import { span } from '../../text/span';
import { defineRule, type Fault, type Finding, type PlacedMember } from '../rule';
import { isProse } from './prose';

/** Puts something else in the place of each mark. */
const instead = (name: string, marks: RegExp, written: (mark: string) => string): Fault => ({
  name,
  // The mark that is left stands where the other one was not.
  reach: 'paragraph',
  *sites({ block, paragraph }) {
    const { loose, odd } = unpairedMarks(paragraph.text);
    if (!isProse(paragraph) || block.component === 'recipients' || loose.length + odd.length > 0) return;
    for (const { 0: mark, index } of paragraph.text.matchAll(marks))
      if (index >= (paragraph.marker?.length ?? 0))
        yield { span: span(index, index + mark.length), newText: written(mark), lossy: written(mark) === '' };
  },
});

/** A paragraph with more loose marks is no prose. */
const MOST_IN_A_PARAGRAPH = 6;

export default defineRule<LooseMark | OddMark>({
  id: 'text/brackets',
  title: 'Dấu ngoặc thiếu cặp, sai cặp',
  reads: 'group',
  gathers: 'place',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  unfinished: true,
  basis: 'Quy tắc dấu câu tiếng Việt',
  docs: {
    what: 'Dấu ngoặc đơn, ngoặc vuông, ngoặc kép mở mà không đóng, đóng mà không mở, gõ hai lần, hoặc mở một kiểu mà đóng một kiểu. Chữ đánh dấu mục như “a)”, “1)” không bị nhắc; đoạn trích dẫn kéo qua nhiều đoạn cũng không.',
    why: 'Thiếu một dấu, người đọc không biết phần chú thích, phần trích dẫn dừng ở đâu.',
    how: 'Thêm dấu còn thiếu, xóa dấu thừa hoặc đổi cho cùng kiểu.',
  },
  examples: {
    wrong: [
      {
        text: '1. Rà soát các dự án <|(|>Suối Vàng, Suối Bạc, báo cáo kết quả.',
        message: 'Ngoặc “(” mở mà chưa đóng: thêm “)” hoặc bỏ “(”.',
      },
      {
        text: '1. Triển khai phong trào “Cơ quan xanh”<|”|> trong năm.',
        message: 'Dấu ngoặc kép gõ hai lần: xóa một dấu.',
        fixed: '1. Triển khai phong trào “Cơ quan xanh” trong năm.',
      },
      {
        text: '1. Rà soát các dự án Suối Vàng, Suối Bạc<|)|>, báo cáo kết quả.',
        message: 'Ngoặc “)” đóng mà chưa mở: thêm “(” hoặc bỏ “)”.',
      },
      {
        text: '1. Rà soát các dự án (Suối Vàng, Suối Bạc<|]|>, báo cáo kết quả.',
        message: 'Ở đây đóng ngoặc: viết “)”, không viết “]”.',
        fixed: '1. Rà soát các dự án (Suối Vàng, Suối Bạc), báo cáo kết quả.',
      },
      {
        text: '1. Rà soát các dự án <|)|>Suối Vàng, Suối Bạc), báo cáo kết quả.',
        message: 'Ở đây mở ngoặc: viết “(”, không viết “)”.',
        fixed: '1. Rà soát các dự án (Suối Vàng, Suối Bạc), báo cáo kết quả.',
      },
      {
        text: '1. Triển khai phong trào <|"|>Cơ quan xanh” trong năm.',
        message: 'Ngoặc kép mở và đóng không cùng kiểu: viết “…”.',
        fixed: '1. Triển khai phong trào “Cơ quan xanh” trong năm.',
      },
      {
        text: '1. Triển khai phong trào <|”|>Cơ quan xanh“ trong năm.',
        message: 'Ngoặc kép mở và đóng không cùng kiểu: viết “…”.',
        fixed: '1. Triển khai phong trào “Cơ quan xanh” trong năm.',
      },
    ],
    right: [
      '- a) Căn cứ quy định của pháp luật.',
      '“Điều 7. Trách nhiệm của văn phòng:\n…đ) Lập danh sách hồ sơ.”',
      'a) Rà soát (lần 1) các mục: 1) hồ sơ; 2) bản vẽ “A [bản chính]”.',
      '1. Thay cụm từ tại khoản 2 như sau:\n“b) Đối với trường hợp người đề nghị xem xét;”',
      '1. Thực hiện phương châm:"Rõ người, rõ việc", các phong trào "Xanh","Sạch","Đẹp".',
      '1. Triển khai phong trào "Cơ quan xanh" và mua 02 màn hình 24" trong năm.',
      'Sửa đổi khoản 2 như sau: “2. Hồ sơ gồm các giấy tờ sau:\na) Đơn đề nghị;\nb) Bản vẽ.”',
    ],
  },
  faults: [
    instead('thiếu ngoặc đóng', /(?<=\p{L})\)(?=[\s,;.])/gu, () => ''),
    instead('thiếu ngoặc mở', /\((?=\p{L}{3})/gu, () => ''),
    instead('ngoặc gõ hai lần', /(?<=\p{L}{4})\)|\((?=\p{L}{4})/gu, (mark) => mark + mark),
    instead('ngoặc kép đóng bị mất', /”/gu, () => ''),
    instead('ngoặc kép mở thẳng, đóng cong', /“(?=\p{L})/gu, () => '"'),
    instead('ngoặc đơn mở bằng ngoặc vuông', /\((?=\p{L}{3})/gu, () => '['),
    instead('ngoặc đơn đóng bằng ngoặc vuông', /(?<=\p{L}{4})\)(?=[\s,;.])/gu, () => ']'),
  ],
  *members({ paragraph }) {
    if (!isProse(paragraph)) return;
    const { loose, odd } = unpairedMarks(paragraph.text);
    if (loose.length <= MOST_IN_A_PARAGRAPH)
      for (const mark of [...loose, ...odd]) yield { key: '', span: mark.span, value: mark };
  },
  *check(members) {
    const loose: PlacedMember<LooseMark>[] = [];
    for (const member of members) {
      const { block, value } = member;
      if ('wanted' in value) yield { block, ...findingOfOdd(value) };
      else loose.push({ ...member, value });
    }
    for (const { block, value } of withoutPartners(loose))
      yield { block, ...findingOf(value, block.paragraph.text) };
  },
});

/** The marks whose partner stands in no later paragraph: a quotation opens anew in each of its paragraphs. */
function withoutPartners(members: readonly PlacedMember<LooseMark>[]): PlacedMember<LooseMark>[] {
  let open: PlacedMember<LooseMark>[] = [];
  const loose: PlacedMember<LooseMark>[] = [];
  for (const member of members) {
    const { opens, found } = member.value;
    const partners = opens
      ? []
      : open.filter(({ value, block }) => closes(found, value.found) && block !== member.block);
    if (opens) open.push(member);
    else if (partners.length > 0) open = open.filter((other) => !partners.includes(other));
    else loose.push(member);
  }
  return [...loose, ...open];
}

function findingOf({ span: place, found, missing, opens }: LooseMark, text: string): Finding {
  const isDoubled = text[place.start - 1] === found || text[place.end] === found;
  if (!isDoubled) return { span: place, message: messageFor(found, missing, opens) };
  return {
    span: place,
    message: `${nameOf(found)} gõ hai lần: xóa một dấu.`,
    fixes: [{ title: 'Xóa dấu thừa', safe: true, edits: [{ span: place, newText: '' }] }],
  };
}

function messageFor(found: string, missing: string, opens: boolean): string {
  if (QUOTE.test(found))
    return `Ngoặc kép ${opens ? 'mở mà chưa đóng' : 'đóng mà chưa mở'}: thêm dấu còn thiếu.`;
  return opens
    ? `Ngoặc “${found}” mở mà chưa đóng: thêm “${missing}” hoặc bỏ “${found}”.`
    : `Ngoặc “${found}” đóng mà chưa mở: thêm “${missing}” hoặc bỏ “${found}”.`;
}

function findingOfOdd({ span: place, found, wanted, opens, other }: OddMark): Finding {
  const isQuote = QUOTE.test(wanted);
  const edits = [{ span: place, newText: wanted }];
  if (other) edits.push({ span: other.span, newText: other.wanted });
  return {
    span: place,
    message: isQuote
      ? 'Ngoặc kép mở và đóng không cùng kiểu: viết “…”.'
      : `Ở đây ${opens ? 'mở' : 'đóng'} ngoặc: viết “${wanted}”, không viết “${found}”.`,
    fixes: [{ title: isQuote ? 'Viết “…”' : `Sửa thành “${wanted}”`, safe: true, edits }],
  };
}

const QUOTE = /[“”"]/;

/** A quotation mark cannot be quoted in its own kind. */
const nameOf = (mark: string): string => (QUOTE.test(mark) ? 'Dấu ngoặc kép' : `Dấu “${mark}”`);
