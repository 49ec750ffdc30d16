import { isBullet, type Marker, markerOf } from '../../syntax/marker';
import {
  hasLetterTooMany,
  isDayOfWeek,
  isInPointOfLetter,
  isLetterForOne,
  isNumberedTwice,
  isSmallRoman,
} from '../../syntax/numbering';
import { ownWords, type Paragraph } from '../../syntax/paragraph';
import { isInTable } from '../../syntax/tables';
import { doubledBlanks, placeOf } from '../../text/flow';
import { span } from '../../text/span';
import { defineRule, type Finding, type Fix, replacing } from '../rule';
import { markerFaults } from './marker-faults';
import { messageFor, rightForm } from './marker-form';

export default defineRule({
  id: 'numbering/marker',
  title: 'Cách viết số mục',
  reads: 'document',
  layout: true,
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.đ',
  docs: {
    what: 'Số của mục viết bằng chữ số Ả Rập có dấu chấm rồi một dấu cách (“1.”, “2.9.”); điểm viết bằng chữ cái thường và dấu ngoặc đơn (“a)”); sau dấu gạch đầu dòng có một dấu cách. Văn bản của Đảng được viết “I-”, “1-”.',
    why: 'Nghị định quy định cách đánh số khoản và điểm; thiếu dấu chấm hay dấu cách làm số dính vào chữ và làm hỏng mục lục tự động.',
    how: 'Viết lại số mục theo mẫu nêu ở chỗ bị báo. Khi chạy lệnh “Trình bày lại văn bản”, các dấu “–”, “•” ở đầu mục cũng được viết thành “-”.',
  },
  examples: {
    wrong: [
      {
        text: '2. Phòng Kỹ thuật\n2.1. Rà soát hồ sơ.\n<|2.2|> Triển khai chương trình tiết kiệm điện.',
        message: 'Số mục viết là “2.2.”: có dấu chấm ở cuối, rồi một dấu cách.',
        fixed: '2. Phòng Kỹ thuật\n2.1. Rà soát hồ sơ.\n2.2. Triển khai chương trình tiết kiệm điện.',
      },
      {
        text: '2. Phòng Kỹ thuật\n<|2.1.|>Rà soát hồ sơ.',
        message: 'Số mục viết là “2.1.”: có dấu chấm ở cuối, rồi một dấu cách.',
        fixed: '2. Phòng Kỹ thuật\n2.1. Rà soát hồ sơ.',
      },
      {
        text: '1. Các việc sau:\n<|a.|> Rà soát hồ sơ;\nb) Lập danh sách.',
        message: 'Điểm viết là “a)”: chữ cái, dấu ngoặc đơn, rồi một dấu cách.',
        fixed: '1. Các việc sau:\na) Rà soát hồ sơ;\nb) Lập danh sách.',
      },
      {
        text: '1. Các việc sau:\n<|-|>Rà soát hồ sơ;\n- Lập danh sách.',
        message: 'Sau dấu gạch đầu dòng phải có một dấu cách.',
        fixed: '1. Các việc sau:\n- Rà soát hồ sơ;\n- Lập danh sách.',
      },
      {
        text: '1. Thực hiện theo Phụ lục kèm theo.\n\nPhụ lục\nDANH MỤC\n(Kèm theo Thông báo số 12/TB-SCT ngày 05/3/2026 của Sở Công Thương)\n\n- Đối tượng điều tra:\n+ Người dân;\n<|+|>Lãnh đạo cấp sở.',
        message: 'Sau dấu gạch đầu dòng phải có một dấu cách.',
        fixed:
          '1. Thực hiện theo Phụ lục kèm theo.\n\nPhụ lục\nDANH MỤC\n(Kèm theo Thông báo số 12/TB-SCT ngày 05/3/2026 của Sở Công Thương)\n\n- Đối tượng điều tra:\n+ Người dân;\n+ Lãnh đạo cấp sở.',
      },
      {
        text: '2. Phòng Kỹ thuật\n<|2. 1.|> Rà soát hồ sơ.\n2.2. Lập danh sách.',
        message: 'Số mục viết là “2.1.”: có dấu chấm ở cuối, rồi một dấu cách.',
        fixed: '2. Phòng Kỹ thuật\n2.1. Rà soát hồ sơ.\n2.2. Lập danh sách.',
      },
      {
        text: 'I. KẾT QUẢ\n1. Kinh tế tiếp tục tăng trưởng.\n<|II|> NHIỆM VỤ TRỌNG TÂM\n1. Văn phòng theo dõi.',
        message: 'Số mục viết là “II.”: có dấu chấm ở cuối, rồi một dấu cách.',
        fixed: 'I. KẾT QUẢ\n1. Kinh tế tiếp tục tăng trưởng.\nII. NHIỆM VỤ TRỌNG TÂM\n1. Văn phòng theo dõi.',
      },
      {
        text: 'I. KẾT QUẢ\n1. Kinh tế tiếp tục tăng trưởng.\n<|II,|> NHIỆM VỤ TRỌNG TÂM\n1. Văn phòng theo dõi.',
        message: 'Số mục viết là “II.”: có dấu chấm ở cuối, rồi một dấu cách.',
        fixed: 'I. KẾT QUẢ\n1. Kinh tế tiếp tục tăng trưởng.\nII. NHIỆM VỤ TRỌNG TÂM\n1. Văn phòng theo dõi.',
      },
      {
        text: '2. Phòng Kỹ thuật\n2.1. Rà soát hồ sơ.\n<|2.2|>Cập nhật số liệu hằng tuần.',
        message: 'Số mục viết là “2.2.”: có dấu chấm ở cuối, rồi một dấu cách.',
        fixed: '2. Phòng Kỹ thuật\n2.1. Rà soát hồ sơ.\n2.2. Cập nhật số liệu hằng tuần.',
      },
      {
        text: '1. Các phòng tập trung:\n<|Thứ một,|> rà soát hồ sơ.\nThứ hai, lập danh sách.',
        message: 'Số thứ tự viết là “Thứ nhất,”.',
        fixed: '1. Các phòng tập trung:\nThứ nhất, rà soát hồ sơ.\nThứ hai, lập danh sách.',
      },
      {
        text: '1. Các phòng tập trung:\nThứ nhất, rà soát hồ sơ.\n<|Thứ hai,|>lập danh sách.',
        message: 'Sau “Thứ hai,” phải có một dấu cách.',
        fixed: '1. Các phòng tập trung:\nThứ nhất, rà soát hồ sơ.\nThứ hai, lập danh sách.',
      },
      {
        text: '1. Các phòng tập trung:\nThứ nhất, rà soát hồ sơ.\n<|Thứ hai|> Văn phòng lập danh sách.',
        message: 'Sau “Thứ hai” phải có dấu phẩy.',
        fixed: '1. Các phòng tập trung:\nThứ nhất, rà soát hồ sơ.\nThứ hai, Văn phòng lập danh sách.',
      },
      {
        text: '<|l.|> Văn phòng\n1.1. Rà soát hồ sơ.\n2. Phòng Kỹ thuật\n2.1. Lập danh sách.',
        message: 'Chữ “l” ở đây là do gõ nhầm: viết “1.”.',
        fixed: '1. Văn phòng\n1.1. Rà soát hồ sơ.\n2. Phòng Kỹ thuật\n2.1. Lập danh sách.',
      },
      {
        text: '<|l.|> Đánh giá chung\n1.1. Rà soát hồ sơ.\n2. Phòng Kỹ thuật\n2.1. Lập danh sách.',
        message: 'Chữ “l” ở đây là do gõ nhầm: viết “1.”.',
        fixed: '1. Đánh giá chung\n1.1. Rà soát hồ sơ.\n2. Phòng Kỹ thuật\n2.1. Lập danh sách.',
      },
      {
        text: '<|l.|> Văn phòng rà soát hồ sơ.\n2. Phòng Kỹ thuật lập danh sách.',
        message: 'Chữ “l” ở đây có lẽ là số 1: viết “1.”.',
        fixed: '1. Văn phòng rà soát hồ sơ.\n2. Phòng Kỹ thuật lập danh sách.',
      },
      {
        text: '1. Các việc sau:\na) Rà soát hồ sơ;\n<|(b|> Lập danh sách;\nc) Cắm mốc.',
        message: 'Điểm viết là “b)”: chữ cái, dấu ngoặc đơn, rồi một dấu cách.',
        fixed: '1. Các việc sau:\na) Rà soát hồ sơ;\nb) Lập danh sách;\nc) Cắm mốc.',
      },
      {
        text: '<|I|> TÌNH HÌNH CHUNG\n1. Kinh tế tiếp tục tăng trưởng.\nII. NHIỆM VỤ TRỌNG TÂM\n1. Văn phòng theo dõi.',
        message: 'Số mục viết là “I.”: có dấu chấm ở cuối, rồi một dấu cách.',
        fixed:
          'I. TÌNH HÌNH CHUNG\n1. Kinh tế tiếp tục tăng trưởng.\nII. NHIỆM VỤ TRỌNG TÂM\n1. Văn phòng theo dõi.',
      },
      {
        text: '1. Các việc sau:\n<|A)|> Rà soát hồ sơ;\nb) Lập danh sách.',
        message: 'Điểm viết bằng chữ thường: “a)”.',
        fixed: '1. Các việc sau:\na) Rà soát hồ sơ;\nb) Lập danh sách.',
      },
      {
        text: '2. Phòng Kỹ thuật\n2.1. Rà soát hồ sơ.\n<|2.02.|> Cập nhật số liệu hằng tuần.',
        message: 'Số mục viết là “2.2.”, không có số 0 ở trước.',
        fixed: '2. Phòng Kỹ thuật\n2.1. Rà soát hồ sơ.\n2.2. Cập nhật số liệu hằng tuần.',
      },
      {
        text: '2. Phòng Kỹ thuật\n2.1. Rà soát hồ sơ.\n<|(2.2)|> Cập nhật số liệu hằng tuần.',
        message: 'Số mục viết là “2.2.”: có dấu chấm ở cuối, rồi một dấu cách.',
        fixed: '2. Phòng Kỹ thuật\n2.1. Rà soát hồ sơ.\n2.2. Cập nhật số liệu hằng tuần.',
      },
      {
        text: '2. Phòng Kỹ thuật\n2.1. Rà soát hồ sơ.\n<|2.2.-|> Cập nhật số liệu hằng tuần.',
        message: 'Số mục viết là “2.2.”: có dấu chấm ở cuối, rồi một dấu cách.',
        fixed: '2. Phòng Kỹ thuật\n2.1. Rà soát hồ sơ.\n2.2. Cập nhật số liệu hằng tuần.',
      },
      {
        text: 'I. Kết quả\n1. Kinh tế tiếp tục tăng trưởng.\n<|ll.|> Nhiệm vụ trọng tâm\n1. Văn phòng theo dõi.',
        message: 'Chữ “l” ở đây là do gõ nhầm: viết “II.”.',
        fixed: 'I. Kết quả\n1. Kinh tế tiếp tục tăng trưởng.\nII. Nhiệm vụ trọng tâm\n1. Văn phòng theo dõi.',
      },
      {
        text: 'I. KẾT QUẢ\n1. Kinh tế tiếp tục tăng trưởng.\n<|Il.|> NHIỆM VỤ TRỌNG TÂM\n1. Văn phòng theo dõi.',
        message: 'Chữ “l” ở đây là do gõ nhầm: viết “II.”.',
        fixed: 'I. KẾT QUẢ\n1. Kinh tế tiếp tục tăng trưởng.\nII. NHIỆM VỤ TRỌNG TÂM\n1. Văn phòng theo dõi.',
      },
      {
        text: '2. Phòng Kỹ thuật\n2.1. <|2.1.|> Rà soát hồ sơ.\n2.2. Lập danh sách.',
        message: 'Số mục viết hai lần: chỉ để “2.1.”.',
        fixed: '2. Phòng Kỹ thuật\n2.1. Rà soát hồ sơ.\n2.2. Lập danh sách.',
      },
      {
        text: '1. Phòng Kỹ thuật rà soát hồ sơ.\n<|2. 2.|> Văn phòng lập danh sách.\n3. Ban Quản lý dự án cắm mốc.',
        message: 'Số mục viết hai lần: chỉ để “2.”.',
        fixed: '1. Phòng Kỹ thuật rà soát hồ sơ.\n2. Văn phòng lập danh sách.\n3. Ban Quản lý dự án cắm mốc.',
      },
      {
        text: '2. Phòng Kỹ thuật\n2.1. Rà soát hồ sơ.\n2.2. <|-|> Lập danh sách.\n2.3. Cắm mốc.',
        message: 'Sau “2.2.” không viết thêm dấu “-”.',
        fixed: '2. Phòng Kỹ thuật\n2.1. Rà soát hồ sơ.\n2.2. Lập danh sách.\n2.3. Cắm mốc.',
      },
      {
        text: '1. Văn phòng thực hiện:\na) <|+|> Rà soát hồ sơ;\nb) Lập danh sách.',
        message: 'Sau “a)” không viết thêm dấu “+”.',
        fixed: '1. Văn phòng thực hiện:\na) Rà soát hồ sơ;\nb) Lập danh sách.',
      },
      {
        text: '2. Phòng Kỹ thuật\n2.1. Rà soát hồ sơ.\n2.2. <|3.4.|> Lập danh sách.',
        message: 'Mục này có hai số: chỉ để một.',
        fixed: '2. Phòng Kỹ thuật\n2.1. Rà soát hồ sơ.\n2.2. Lập danh sách.',
      },
      {
        text: '1. Các việc sau:\n<|- -|> Rà soát hồ sơ;\n- Lập danh sách.',
        message: 'Dấu đầu dòng viết hai lần: chỉ để một.',
        fixed: '1. Các việc sau:\n- Rà soát hồ sơ;\n- Lập danh sách.',
      },
      {
        text: 'Nơi nhận:\n<|- -|> UBND tỉnh (b/c);\n- Lưu: VT.',
        message: 'Dấu đầu dòng viết hai lần: chỉ để một.',
        fixed: 'Nơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.',
      },
    ],
    right: [
      '1. Các việc sau:\ni. Rà soát hồ sơ.\nii. Lập danh sách.',
      '1. Các việc sau:\na) Rà soát điểm a, b khoản 2;\nb) 2.1. là mục của Phòng Kỹ thuật.\n- 05 hồ sơ của năm 2025.',
      '1. Rà soát quy định tại khoản\n2 - Điều 25 Luật Thủy lợi, báo cáo kết quả.',
      'I. VỀ ĐẤT ĐAI\n1. Còn các trường hợp sau.\nVI PHẠM VỀ ĐẤT ĐAI\n2. Văn phòng theo dõi.',
      'Phần III\nI. TÌNH HÌNH\n1. Các việc sau:\na) Rà soát hồ sơ;\nb) Lập danh sách.',
      '2. Phòng Kỹ thuật\n2.1. Rà soát hồ sơ.\n- Lập danh sách;\n- Báo cáo.',
      '1.\tCác việc sau:\na)\tRà soát hồ sơ;\nb)\tLập danh sách.',
      '2. Các việc sau:\nk) Rà soát hồ sơ;\nl) Về đất đai:\nl.1. Lập danh sách.\nl.2. Cắm mốc.',
      '1. Lịch họp như sau:\nThứ hai Văn phòng họp giao ban.\nThứ ba Phòng Kỹ thuật họp.\nThứ tư Ban Quản lý dự án họp.',
      '1. Sản lượng đạt\n2.9 MW trong tháng.',
      '1. Đường truyền đạt\n2.4Gbps trong giờ cao điểm; thực hiện tại khu vực I,\nII, UBND các xã.',
      '1. Các phòng tập trung:\nMột là, rà soát hồ sơ.\nHai là, lập danh sách.',
      'TỈNH ỦY AN GIANG THƯỢNG\nVĂN PHÒNG\n*\nSố 14-TB/VPTU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Giang Thượng, ngày 20 tháng 4 năm 2026\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nI- VỀ KẾT QUẢ ĐẠT ĐƯỢC\n1- Kinh tế tiếp tục tăng trưởng.\n2- An ninh được giữ vững.',
    ],
  },
  faults: markerFaults(),
  *check({ block, document, paragraph }) {
    const { marker } = paragraph;
    if (!marker || block.before.isQuoting || isInTable(block)) return;
    const { path } = block.before;
    if (isInPointOfLetter(path, marker) || isDayOfWeek(path, marker) || hasLetterTooMany(path, marker))
      return;
    if (isSmallRoman(path, marker)) return;
    const twice = twiceMarked(paragraph, marker);
    if (twice && ['section', 'recipients'].includes(block.component)) yield twice;
    if (twice || !(block.component === 'section' || (block.component === 'appendix' && isBullet(marker))))
      return;
    if (isLetterForOne(path, marker)) {
      yield letterForOne(marker);
      return;
    }
    if (isNumberedTwice(path, marker)) {
      yield numberedTwice(marker);
      return;
    }
    const dash = dashBehind(paragraph, marker);
    if (dash) {
      yield dash;
      return;
    }
    const right = rightForm(marker);
    // Word sets a tab behind the marks of its lists.
    const written = paragraph.text.slice(0, marker.length).replace(/\t$/, ' ');
    // How many spaces stand behind a dash is the affair of spacing.
    if (marker.numbers.length === 0 && marker.length > marker.text.length) return;
    if (document.isParty && marker.text.endsWith('-') && marker.style !== 'dash') return;
    const isDoubled = doubledBlanks(paragraph.flow, paragraph.source).some(
      ({ offset }) => offset < marker.length,
    );
    if (right === null || (written === right && !isDoubled) || marker.length >= paragraph.text.length) return;
    yield {
      span: { start: 0, end: marker.text.trimEnd().length },
      message: messageFor(marker, right),
      ...(isPartyManner(marker) && { severity: 'information' as const }),
      fixes: [markedBy(right, marker, paragraph, isDoubled)],
    };
  },
});

/** That it is no point can be told of the list only when the rest of it stands there: the repair is the drafter's choice. */
function letterForOne({ text, length }: Marker): Finding {
  return {
    span: span(0, text.length),
    message: 'Chữ “l” ở đây có lẽ là số 1: viết “1.”.',
    fixes: [replacing(span(0, length), '1. ', 'Sửa thành “1.”', false)],
  };
}

/** `2. 2.`, read as one number of two parts. */
function numberedTwice({ text, numbers, length }: Marker): Finding {
  const single = `${numbers[0]}.`;
  return {
    span: span(0, text.length),
    message: `Số mục viết hai lần: chỉ để “${single}”.`,
    fixes: [replacing(span(0, length), `${single} `, `Chỉ để “${single}”`)],
  };
}

/** `1.3. - Tổng hợp`: what goes on with dashes below may have begun with this one, so that nobody but the drafter can tell. */
function dashBehind({ text }: Paragraph, { text: mark, length }: Marker): Finding | null {
  const gap = text.slice(mark.length, length);
  if (!/\S/u.test(gap)) return null;
  const place = span(mark.length + gap.search(/\S/u), mark.length + gap.trimEnd().length);
  return {
    span: place,
    message: `Sau “${mark}” không viết thêm dấu “${gap.trim()}”.`,
    fixes: [replacing(span(place.start, length), '', `Bỏ dấu “${gap.trim()}”`, false)],
  };
}

/** A mark behind a mark: an editor had written it, or what was pasted brought its own. */
function twiceMarked({ text }: Paragraph, marker: Marker): Finding | null {
  const { style, length } = marker;
  if (isBullet(marker)) {
    const place = span(0, marker.text.length);
    const message = 'Dấu đầu dòng viết hai lần: chỉ để một.';
    return place.end > 1
      ? { span: place, message, fixes: [replacing(place, marker.text.at(-1)!, 'Bỏ một dấu')] }
      : null;
  }
  const second = markerOf(text.slice(length));
  if (second?.style !== style || second.length === second.text.length) return null;
  if (style !== 'letter' && (style !== 'arabic' || second.numbers.length < 2)) return null;
  const place = span(length, length + second.text.length);
  const removal = (from: number, to: number, kept: Marker, safe: boolean): Fix =>
    replacing(span(from, to), '', `Chỉ để “${kept.text}”`, safe);
  const [first, rest] = [length, length + second.length];
  if (second.numbers.join() === marker.numbers.join())
    return {
      span: place,
      message: `${style === 'letter' ? 'Điểm' : 'Số mục'} viết hai lần: chỉ để “${marker.text}”.`,
      fixes: [removal(first, rest, marker, true)],
    };
  if (style === 'letter') return null;
  return {
    span: place,
    message: 'Mục này có hai số: chỉ để một.',
    fixes: [removal(first, rest, marker, false), removal(0, first, second, false)],
  };
}

/**
 * Both blanks of a doubled one go, of which the text has but one: there the mark is replaced as it stands in its line, and
 * elsewhere only what differs in it.
 */
function markedBy(right: string, marker: Marker, paragraph: Paragraph, isDoubled: boolean): Fix {
  const title = `Sửa thành “${right}${firstWord(paragraph)}…”`;
  const place = span(0, marker.length);
  const [from, to] = [placeOf(paragraph.flow, 0), placeOf(paragraph.flow, marker.length)];
  if (!isDoubled || from.line !== to.line) return replacing(place, right, title);
  const at = { line: from.line, start: from.character, end: to.character };
  return { title, safe: true, edits: [{ span: place, at, newText: right }] };
}

const firstWord = (paragraph: Paragraph): string => /^\S*/.exec(ownWords(paragraph).trimStart())![0];

/** `I-` is the Party's manner, which other offices keep to; the rest are slips of the hand. */
const isPartyManner = ({ style, text }: Marker): boolean => style === 'roman' && text.endsWith('-');
