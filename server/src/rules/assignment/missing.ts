import type { Paragraph } from '../../syntax/paragraph';
import { addTo } from '../../text/grouping';
import { pattern } from '../../text/pattern';
import { hasLostLetters } from '../../text/words';
import { defineRule, type NoticeContext, type PlacedFinding, type PlacedMember } from '../rule';
import { UNIT_TO_TOPIC, WITHOUT_GIAO } from './faults';
import { handingOverFixes, titleFixes } from './fixes';
import { type OpenWork, openMembers, type Title } from './members';
import { noticeWith } from './sample';

type PlacedTitle = PlacedMember<unknown> & { readonly value: Title };
type PlacedWork = PlacedMember<unknown> & { readonly value: OpenWork };

export default defineRule<Title | OpenWork>({
  id: 'assignment/missing',
  title: 'Nhiệm vụ chưa giao cho ai',
  reads: 'group',
  gathers: 'neighbours',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'notice',
  unfinished: true,
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8; yêu cầu “rõ việc, rõ người” khi giao nhiệm vụ',
  docs: {
    what: 'Báo nhiệm vụ mà cả câu văn, tiêu đề và câu dẫn ở trên đều không nêu đơn vị hay người chủ trì. Nếu dưới một tiêu đề có từ hai nhiệm vụ như vậy thì báo một lần, ở tiêu đề.',
    why: 'Việc không giao cho ai thì không ai làm.',
    how: 'Viết “Giao …” ở đầu nhiệm vụ, hoặc nêu đơn vị ở tiêu đề của mục. Sửa nhanh đề nghị các đơn vị trong hồ sơ cơ quan; nếu chưa có hồ sơ thì lấy các đơn vị được nêu ở những tiêu đề khác của thông báo.',
  },
  examples: {
    wrong: [
      {
        text: noticeWith(
          '1. Phòng Quản lý Công nghiệp\n1.1. Rà soát quy hoạch các cụm công nghiệp.\n2. Nhiệm vụ khác\n2.1. <|Xây dựng Kế hoạch|> khuyến công năm 2027, trình trước ngày 15/4/2026.',
        ),
        message: 'Chưa rõ đơn vị hay người nào thực hiện nhiệm vụ này: viết “Giao …” ở đầu câu.',
        fixed: noticeWith(
          '1. Phòng Quản lý Công nghiệp\n1.1. Rà soát quy hoạch các cụm công nghiệp.\n2. Nhiệm vụ khác\n2.1. Giao Phòng Quản lý Công nghiệp xây dựng Kế hoạch khuyến công năm 2027, trình trước ngày 15/4/2026.',
        ),
      },
      {
        text: noticeWith(
          '1. Phòng Quản lý Công nghiệp\n1.1. Rà soát quy hoạch các cụm công nghiệp.\n2. <|Nhiệm vụ khác|>\n2.1. Xây dựng Kế hoạch khuyến công năm 2027.\n2.2. Theo dõi giá cả các mặt hàng thiết yếu.',
        ),
        message:
          '2 nhiệm vụ ở mục này chưa giao cho đơn vị hay người nào: nêu đơn vị ở tiêu đề hoặc ở từng nhiệm vụ.',
        fixed: noticeWith(
          '1. Phòng Quản lý Công nghiệp\n1.1. Rà soát quy hoạch các cụm công nghiệp.\n2. Nhiệm vụ khác (giao Phòng Quản lý Công nghiệp thực hiện)\n2.1. Xây dựng Kế hoạch khuyến công năm 2027.\n2.2. Theo dõi giá cả các mặt hàng thiết yếu.',
        ),
      },
      {
        text: noticeWith(
          '1. Văn phòng\n1.1. Tổng hợp báo cáo.\n2. Nhiệm vụ khác\n2.1. <|Tạm dừng thi công|> dự án Chợ An Bình.',
        ),
        message: 'Chưa rõ đơn vị hay người nào thực hiện nhiệm vụ này: viết “Giao …” ở đầu câu.',
      },
    ],
    right: [
      noticeWith(
        '1. Văn phòng\n1.1. Tổng hợp báo cáo.\n2. Nhiệm vụ khác\n2.1. Cần nhận thức rõ tầm quan trọng của chuyển đổi số.\n2.2. Giao theo dõi, đôn đốc: Văn phòng Sở.',
      ),
      noticeWith(
        '1. Phân công nhiệm vụ như sau:\nSTT\nNội dung\nĐơn vị\n1\nXây dựng Kế hoạch khuyến công\nVăn phòng\n2\nTổng hợp nhu cầu điện\nVăn phòng',
      ),
      noticeWith(
        '1. Phòng Quản lý Công nghiệp\n1.1. Rà soát quy hoạch các cụm công nghiệp.\n2. Nhiệm vụ khác\n2.1. Giao Văn phòng xây dựng Kế hoạch cải cách hành chính.\n2.2. Phòng Quản lý Thương mại theo dõi giá cả.\n2.3. Kiểm tra việc niêm yết giá (Phòng Quản lý Thương mại chủ trì).',
      ),
      noticeWith(
        '1. Kết quả đạt được\n1.1. Hoàn thành kế hoạch khuyến công quý I.\n1.2. Kiểm tra 15 cơ sở.\n2. Phòng Quản lý Công nghiệp\n2.1. Rà soát quy hoạch các cụm công nghiệp.',
      ),
      noticeWith('1. Giao Văn phòng thực hiện:\na) Tổng hợp báo cáo;\nb) Cập nhật số liệu.'),
      noticeWith(
        '1. Về các dự án chậm tiến độ\n- Giao Văn phòng tổng hợp báo cáo.\n- Riêng dự án Chợ An Bình: tạm dừng thi công cho đến khi có ý kiến của Sở Tài chính.\n- Tạm hoãn việc mua sắm xe ô tô đến khi có quy định mới.',
      ),
      noticeWith(
        '1. Xây dựng Kế hoạch khuyến công năm 2027.\n- Đơn vị chủ trì: Phòng Quản lý Công nghiệp.\n- Đơn vị phối hợp: Văn phòng.\n- Thời hạn: trước ngày 15/4/2026.\n2. Rà soát quy hoạch.\nĐơn vị thực hiện: Phòng Quản lý Năng lượng. Thời gian hoàn thành: tháng 5/2026.',
      ),
      noticeWith('1. Giao Ban Quản lý dự án\n- Tổng hợp báo cáo;\n- Cập nhật số liệu.'),
      noticeWith(
        '1. Ghi nhận kết quả của Ban Giám hiệu. Giao Ban Giám hiệu:\n- Tổng hợp báo cáo;\n- Cập nhật số liệu.',
      ),
      noticeWith('1. Chi cục Thủy lợi và Phòng, chống thiên tai:\n- Tổng hợp báo cáo;\n- Cập nhật số liệu.'),
      noticeWith(
        '1. Trưởng khu phố\n- Lập danh sách hộ nghèo.\n- Tổng hợp báo cáo.\n2. Giáo viên chủ nhiệm\n- Lập danh sách học sinh.\n- Tổng hợp báo cáo.',
      ),
      noticeWith(
        '1. Thực hiện Kế hoạch số 15/KH-UBND ngày 20/3/2026 của UBND tỉnh, Văn phòng tổng hợp báo cáo.',
      ),
      noticeWith(
        'Để đạt mục tiêu tăng trưởng, tỉnh Nam Hà cần tập trung thực hiện các nhiệm vụ sau:\n1. Ban hành Kế hoạch khuyến công.\n2. Lập danh sách các dự án chậm tiến độ.',
      ),
      noticeWith('1. Yêu cầu nhóm tác giả:\n- Cập nhật số liệu.\n- Rà soát tài liệu tham khảo.'),
      noticeWith(
        'Văn phòng\nTổng hợp báo cáo, trình Giám đốc Sở trước ngày 10/4/2026.\nRà soát quy chế chi tiêu.\nPhòng Quản lý Công nghiệp\nKiểm tra các cụm công nghiệp.',
      ),
      noticeWith('1. P4 (Phòng Kỹ thuật):\n- Kiểm tra hành lang lưới điện.\n- Theo dõi phụ tải.'),
      noticeWith(
        '1. Mục tiêu: thực hiện 100% chỉ tiêu được giao.\n2. Về kinh phí: sử dụng nguồn chi thường xuyên.',
      ),
      'THÔNG BÁO\nVề việc nghỉ lễ Quốc khánh năm 2026\n\nVăn phòng thông báo lịch nghỉ lễ Quốc khánh năm 2026 như sau:\n\n1. Nghỉ từ ngày 01/9/2026 đến hết ngày 02/9/2026.\n2. Treo cờ Tổ quốc tại trụ sở từ ngày 01/9/2026.',
      noticeWith('1. Chấm dứt hợp đồng với nhà thầu; giao Văn phòng thông báo trước ngày 10/4/2026.'),
      noticeWith('1. Thanh tra viên, công chức phụ trách lĩnh vực không gây phiền hà cho doanh nghiệp.'),
      noticeWith('1. \n1.1. Tổng hợp báo cáo.\n1.2. Cập nhật số liệu.'),
      noticeWith('1. Đề ngị Văn phòng thực hiện:\na) Tổng hợp báo cáo;\nb) Cập nhật số liệu.'),
      noticeWith('1. Ph\ufffdng Kế hoạch\n1.1. Tổng hợp báo cáo.\n1.2. Cập nhật số liệu.'),
      noticeWith(
        '1. Rà soát quy hoạch các cụm công nghiệp.\n2. Xây dựng Kế hoạch khuyến công năm 2027.',
      ).replace('kết luận như sau:', 'kết luận, giao các phòng, đơn vị thực hiện các nhiệm vụ sau:'),
    ],
  },
  faults: [UNIT_TO_TOPIC, WITHOUT_GIAO],
  members: openMembers,
  *check(members, context) {
    const titles = new Map<Paragraph, PlacedTitle>();
    const withUnits = new Set<Paragraph | undefined>();
    for (const member of members) {
      if (!isTitle(member)) continue;
      titles.set(member.value.paragraph, member);
      if (member.value.namesUnit) withUnits.add(member.value.chain.at(-1));
    }
    const open = members.filter(isWork).filter((work) => isUnanswered(work, titles, withUnits));
    for (const works of bySection(open, titles, withUnits)) {
      const title = works.length > 1 ? commonTitle(works, titles) : undefined;
      if (title) yield onTitle(title, works, context);
      else for (const work of works) yield onWork(work, context);
    }
  },
});

/** `…, tỉnh Nam Hà cần tập trung thực hiện các nhiệm vụ sau:`: a place is told what to do, and its offices are meant. */
const TELLS_PLACE = pattern('u')`
  (?:^|[,;.]\s)(?:[Tt]ỉnh|[Tt]hành phố|[Đđ]ặc khu|[Pp]hường|[Xx]ã)
  (?:\s\p{Lu}\p{L}{0,7}){1,4}\s(?:cần|phải)\s[^:]{1,400}:\s*$
`;

const FOR_ALL = /(?<!\p{L})(?:chung|tất cả|toàn ngành)(?!\p{L})/iu;

type Titles = ReadonlyMap<Paragraph, PlacedTitle>;
type Parents = ReadonlySet<Paragraph | undefined>;

const isTitle = (member: PlacedMember<Title | OpenWork>): member is PlacedTitle =>
  member.value.kind === 'title';
const isWork = (member: PlacedMember<Title | OpenWork>): member is PlacedWork => member.value.kind === 'work';

/**
 * What a lead-in gives to all units at once is answered by all of them, unless it stands in a section without a unit
 * among sections that name theirs, which says nothing of being for all: `Nhiệm vụ chung`. What a title with lost letters
 * says, nobody knows.
 */
function isUnanswered(
  { value: { chain, isForAll } }: PlacedWork,
  titles: Titles,
  withUnits: Parents,
): boolean {
  if (chain.some(({ text }) => hasLostLetters(text) || TELLS_PLACE.test(text))) return false;
  const standsOut = (title: Paragraph, i: number): boolean =>
    titles.has(title) && withUnits.has(chain[i - 1]) && !FOR_ALL.test(title.text);
  return !isForAll || chain.some(standsOut);
}

/** The open work by the outermost section that has no sister with a unit; what stands in none, each by itself. */
function bySection(open: readonly PlacedWork[], titles: Titles, withUnits: Parents): PlacedWork[][] {
  const sections = new Map<Paragraph, PlacedWork[]>();
  const alone: PlacedWork[][] = [];
  for (const work of open) {
    const { chain } = work.value;
    let i = chain.length - 1;
    while (i > 0 && titles.has(chain[i - 1]!) && !withUnits.has(chain[i - 1])) i--;
    const section = chain[i];
    if (!section || !titles.has(section)) alone.push([work]);
    else addTo(sections, section, work);
  }
  return [...sections.values(), ...alone];
}

/** The innermost title over all of some works. */
function commonTitle(works: readonly PlacedWork[], titles: Titles): PlacedTitle | undefined {
  const [first, ...others] = works.map(({ value }) => value.chain);
  const common = first!.findLast((title, i) => others.every((chain) => chain[i] === title));
  return common && titles.get(common);
}

const MOST_RELATED = 5;

function onTitle(title: PlacedTitle, works: readonly PlacedWork[], context: NoticeContext): PlacedFinding {
  return {
    block: title.block,
    span: title.span,
    message: `${works.length} nhiệm vụ ở mục này chưa giao cho đơn vị hay người nào: nêu đơn vị ở tiêu đề hoặc ở từng nhiệm vụ.`,
    related: works
      .slice(0, MOST_RELATED)
      .map(({ block, span }) => ({ block, span, message: 'Nhiệm vụ chưa giao cho ai.' })),
    fixes: () => titleFixes(title, context),
  };
}

function onWork(work: PlacedWork, context: NoticeContext): PlacedFinding {
  return {
    block: work.block,
    span: work.span,
    message: 'Chưa rõ đơn vị hay người nào thực hiện nhiệm vụ này: viết “Giao …” ở đầu câu.',
    fixes: () => handingOverFixes(work, context),
  };
}
