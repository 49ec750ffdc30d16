import type { CapitalFault } from '../../model/language/names/capital-fault';
import { capitalFaults } from '../../model/language/names/capitals';
import { SURNAMES } from '../../syntax/person-name';
import { pattern } from '../../text/pattern';
import { span } from '../../text/span';
import { defineRule, type Fault, replacing } from '../rule';
import { isProse } from './prose';

/** Writes a right name wrongly. */
const miswritten = (name: string, pattern: RegExp, change: (found: string) => string): Fault => ({
  name,
  *sites({ paragraph: { text } }) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const newText = change(found);
      if (newText !== found) yield { span: span(index, index + found.length), newText };
    }
  },
});

const capitals = (found: string): string =>
  found.replace(/(?<!\p{L})\p{Ll}/gu, (first) => first.toUpperCase());
const smallAfterFirst = (found: string): string => found[0] + found.slice(1).toLowerCase();

export default defineRule({
  id: 'text/capitalisation',
  title: 'Viết hoa',
  reads: 'paragraph',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  acceptable: true,
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục II',
  docs: {
    what: 'Tên cơ quan viết hoa chữ đầu của các từ, cụm từ chỉ loại hình, chức năng, lĩnh vực: “Ủy ban nhân dân tỉnh”, “Bộ Công Thương”, “Tỉnh ủy”, “Ban Chỉ đạo 389”. Địa danh, tên người viết hoa chữ cái đầu mỗi tiếng (“tỉnh Cao Bằng”); chức vụ đi liền với tên người viết hoa (“Phó Chủ tịch Trần Văn B”). Thứ, tháng viết bằng chữ thì viết hoa (“thứ Sáu”, “tháng Tám”), viết bằng số thì không (“thứ 6”); ngày kỷ niệm, năm âm lịch viết hoa; tên loại văn bản đứng trước số viết hoa (“Nghị quyết số …”); điểm, khoản viết thường, Điều viết hoa. Từ thường ở giữa câu không viết hoa.',
    why: 'Phụ lục II của Nghị định quy định cách viết hoa; tên cơ quan viết sai là lỗi dễ bị trả lại nhất khi trình ký.',
    how: 'Viết lại như gợi ý. Nếu cơ quan có tên viết khác quy tắc, thêm tên ấy vào danh sách từ được chấp nhận.',
  },
  examples: {
    wrong: [
      {
        text: '1. Thực hiện nhiệm vụ <|Tỉnh Ủy|> giao.',
        message: 'Tên cơ quan, tổ chức này viết là “Tỉnh ủy”.',
        fixed: '1. Thực hiện nhiệm vụ Tỉnh ủy giao.',
      },
      {
        text: '1. Thực hiện chỉ đạo của <|thủ tướng Chính phủ|>.',
        message: 'Tên cơ quan, tổ chức này viết là “Thủ tướng Chính phủ”.',
        fixed: '1. Thực hiện chỉ đạo của Thủ tướng Chính phủ.',
      },
      {
        text: '1. Thực hiện kết luận của <|ban thường vụ Tỉnh ủy|>.',
        message: 'Tên cơ quan, tổ chức này viết là “Ban Thường vụ Tỉnh ủy”.',
        fixed: '1. Thực hiện kết luận của Ban Thường vụ Tỉnh ủy.',
      },
      {
        text: '1. Làm việc với <|Kho Bạc Nhà Nước|> khu vực.',
        message: 'Tên cơ quan, tổ chức này viết là “Kho bạc Nhà nước”.',
        fixed: '1. Làm việc với Kho bạc Nhà nước khu vực.',
      },
      {
        text: '1. <|Ban chỉ đạo|> phát triển điện lực tỉnh họp hằng quý.',
        message: 'Tên cơ quan, tổ chức này viết là “Ban Chỉ đạo”.',
        fixed: '1. Ban Chỉ đạo phát triển điện lực tỉnh họp hằng quý.',
      },
      {
        text: '1. Báo cáo UBND tỉnh <|Cao bằng|> trước ngày 20/5/2026.',
        message: 'Địa danh viết hoa chữ cái đầu mỗi tiếng: “Cao Bằng”.',
        fixed: '1. Báo cáo UBND tỉnh Cao Bằng trước ngày 20/5/2026.',
      },
      {
        text: '1. Gửi <|Bộ Công thương|> trước ngày 20/5/2026.',
        message: 'Tên cơ quan, tổ chức này viết là “Bộ Công Thương”.',
        fixed: '1. Gửi Bộ Công Thương trước ngày 20/5/2026.',
      },
      {
        text: '1. Báo cáo vào chiều <|thứ sáu|> hằng tuần.',
        message: 'Thứ trong tuần viết bằng chữ thì viết hoa: “thứ Sáu”.',
        fixed: '1. Báo cáo vào chiều thứ Sáu hằng tuần.',
      },
      {
        text: '1. Triển khai <|nghị quyết|> số 12-NQ/TU.',
        message: 'Tên loại văn bản đứng trước số hoặc tên thì viết hoa: “Nghị quyết”.',
        fixed: '1. Triển khai Nghị quyết số 12-NQ/TU.',
      },
      {
        text: '1. Góp phần <|Bảo vệ|> môi trường.',
        message: 'Đây là từ thường ở giữa câu, không viết hoa: “bảo vệ”.',
        fixed: '1. Góp phần bảo vệ môi trường.',
      },
      {
        text: '1. Phân <|BỔ KINH|> phí theo dự toán được giao.',
        message: 'Chữ ở giữa câu không viết hoa cả chữ: “bổ kinh”.',
        fixed: '1. Phân bổ kinh phí theo dự toán được giao.',
      },
      {
        text: '1. Rà soát theo quy định của <|bộ Y tế|>.',
        message: 'Tên cơ quan, tổ chức này viết là “Bộ Y tế”.',
        fixed: '1. Rà soát theo quy định của Bộ Y tế.',
      },
      {
        text: '1. Gửi số liệu định kỳ <|thứ sáu|> hằng tuần.',
        message: 'Thứ trong tuần viết bằng chữ thì viết hoa: “thứ Sáu”.',
        fixed: '1. Gửi số liệu định kỳ thứ Sáu hằng tuần.',
      },
      {
        text: '1. Văn phòng mời <|Phó chủ tịch|> Trần Văn B dự họp.',
        message: 'Chức vụ đi liền với tên người viết hoa: “Phó Chủ tịch”.',
        fixed: '1. Văn phòng mời Phó Chủ tịch Trần Văn B dự họp.',
      },
      {
        text: '1. Tổng kết phong trào trong <|tháng tám|> hằng năm.',
        message: 'Tháng viết bằng chữ thì viết hoa: “tháng Tám”.',
        fixed: '1. Tổng kết phong trào trong tháng Tám hằng năm.',
      },
      {
        text: '1. Chuẩn bị đón <|Tết nguyên đán|>.',
        message: 'Tên ngày này viết là “Tết Nguyên đán”.',
        fixed: '1. Chuẩn bị đón Tết Nguyên đán.',
      },
      {
        text: '1. Gửi văn bản đến đồng chí <|Nguyễn văn|> An trước ngày 20/5/2026.',
        message: 'Tên người viết hoa chữ cái đầu mỗi tiếng: “Nguyễn Văn”.',
        fixed: '1. Gửi văn bản đến đồng chí Nguyễn Văn An trước ngày 20/5/2026.',
      },
      {
        text: '1. Thực hiện Luật <|đầu|> tư công số 58/2024/QH15.',
        message: 'Tên của luật viết hoa chữ đầu: “Đầu”.',
        fixed: '1. Thực hiện Luật Đầu tư công số 58/2024/QH15.',
      },
      {
        text: '1. Thi hành Luật <|Bảo Vệ Môi Trường|> năm 2020.',
        message: 'Tên của luật chỉ viết hoa chữ đầu và tên riêng: “Bảo vệ môi trường”.',
        fixed: '1. Thi hành Luật Bảo vệ môi trường năm 2020.',
      },
      {
        text: '1. Giao Phòng Quản lý <|Đất Đai|> rà soát hồ sơ.',
        message: 'Tên cơ quan, tổ chức này viết là “Đất đai”.',
        fixed: '1. Giao Phòng Quản lý Đất đai rà soát hồ sơ.',
      },
      {
        text: '1. Làm việc với xã <|tân Hưng|> trước ngày 20/5/2026.',
        message: 'Địa danh viết hoa chữ cái đầu mỗi tiếng: “Tân Hưng”.',
        fixed: '1. Làm việc với xã Tân Hưng trước ngày 20/5/2026.',
      },
      {
        text: '1. Nộp hồ sơ về Hội Liên hiệp Thanh niên <|Việt nam|>.',
        message: 'Tên riêng này viết là “Việt Nam”.',
        fixed: '1. Nộp hồ sơ về Hội Liên hiệp Thanh niên Việt Nam.',
      },
      {
        text: '1. Các sở: Tài chính, <|Tư Pháp|>, Y tế cử người dự họp.',
        message: 'Tên cơ quan, tổ chức này viết là “Tư pháp”.',
        fixed: '1. Các sở: Tài chính, Tư pháp, Y tế cử người dự họp.',
      },
      {
        text: '1. Thực hiện <|Nghị Định|> số 46/2026/NĐ-CP ngày 26/01/2026 của Chính phủ.',
        message: 'Tên loại văn bản chỉ viết hoa chữ đầu: “Nghị định”.',
        fixed: '1. Thực hiện Nghị định số 46/2026/NĐ-CP ngày 26/01/2026 của Chính phủ.',
      },
    ],
    right: [
      '1. Đơn vị KHÔNG ĐƯỢC nhận hồ sơ giấy; hồ sơ ĐÃ KÝ số; các đơn vị PHẢI BÁO CÁO kịp thời.',
      '1. Mời ông TRẦN VĂN BÌNH báo cáo; đôn đốc doanh nghiệp HOÀNG LONG nộp hồ sơ; kiểm tra xã TÂN LẬP và xã Tân Hưng.',
      '1. Công ty TNHH MTV khí công nghiệp; các PCT UBND tỉnh; dự án KHU ĐÔ THỊ MỚI BẮC SÔNG triển khai.',
      '1. Yêu cầu các Chấp hành viên, Kiểm sát viên báo cáo kết quả trước ngày 20/5/2026.',
      '1. Ủy ban nhân dân tỉnh, Tỉnh ủy, Bộ Công Thương, Ban Chỉ đạo 138 tỉnh họp chiều thứ Sáu, ngày 06/3/2026.',
      '1. Theo điểm a khoản 2 Điều 5; các nghị quyết của Tỉnh ủy; ban chỉ đạo các xã; thứ 6 hằng tuần.',
      '1. Văn phòng chuẩn bị cuộc họp lần thứ hai, ngày 08/4/2026 và đợt thứ ba (ngày 09/4/2026).',
      '1. Các đơn vị căn cứ, thực hiện Hướng dẫn này; văn bản của tỉnh uỷ, thành uỷ, đảng uỷ và ban thường vụ tỉnh uỷ, thành uỷ.',
      '1. Thực hiện Hướng dẫn số 31-HD/BTCTW và Hướng dẫn số 04/HD-SNV.',
      '1. Hưởng ứng phong trào trong Tháng 3 biên giới; ông Lê Công An phường Đông Sơn báo cáo.',
      '1. Chọn nhà thầu xếp thứ hai, thứ ba; các nội dung thứ hai, thứ ba, thứ tư của chương trình.',
      '1. Cán bộ thị xã; văn bản của quốc hội Lào; đồng chí Trần Việt Nam; hàng Việt.',
      '1. Các sở: Tài chính, Tư pháp, Khoa học và Công nghệ; Chương trình Xây Dựng Xanh.',
      '1. Thi hành Luật và Nghị quyết số 12/2025/QH15; quy định pháp luật về đầu tư công.',
      '1. Trong tháng hai bên đối chiếu công nợ; trong tháng tư vấn viên khảo sát hiện trường.',
      '1. Thực hiện Luật hiện hành, Nghị quyết số 12/2025/QH15; Công ty Luật An Bình tư vấn.',
      '1. Báo cáo trong tháng hai lần, hai tháng ba lần; trong tháng mười hai ngày làm việc.',
      '1. Quà tết Nguyên đán, Tết Trung thu cho thiếu nhi; không đốt pháo dịp Tết.',
      'ỦY BAN NHÂN DÂN TỈNH AN GIANG THƯỢNG',
    ],
  },
  faults: [
    miswritten(
      'tên cơ quan viết hoa mọi chữ',
      /(?<!\p{L})(?:Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Đảng ủy|Sở Nông nghiệp và Môi trường|Ban Thường vụ)(?!\p{L})/gu,
      capitals,
    ),
    miswritten(
      'tên cơ quan thiếu chữ hoa',
      pattern('gu')`
        \<(?:
          (?:Bộ|Sở|Ngành) Công Thương
          |(?:Bộ|Sở) Nông nghiệp và Môi trường
          |Ban Chỉ đạo(?= \d)|Sở Khoa học và Công nghệ
        )\>
      `,
      smallAfterFirst,
    ),
    miswritten('thứ viết thường', /(?<!\p{L})thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)(?= h[àằ]ng tuần)/gu, (found) =>
      found.toLowerCase(),
    ),
    miswritten(
      'tên loại viết thường',
      /(?<=\p{Ll} )(?:Nghị quyết|Nghị định|Quyết định|Kế hoạch|Thông tư|Chỉ thị|Kết luận)(?= số \d+[/-])/gu,
      (found) => found.toLowerCase(),
    ),
  ],
  *check({ paragraph, facts }) {
    if (!isProse(paragraph)) return;
    for (const fault of capitalFaults(facts.words)) {
      const { suggestion } = fault;
      yield {
        span: fault.span,
        message: messageFor(fault, paragraph.text),
        fixes: [replacing(fault.span, suggestion, `Sửa thành “${suggestion}”`, !fault.isUnsure)],
      };
    }
  },
});

/** A person's name behind a post. */
const SURNAME = pattern('u')`^ (?:${SURNAMES.join('|')})\>`;

function messageFor({ kind, suggestion, span: { end } }: CapitalFault, text: string): string {
  switch (kind) {
    case 'proper-name':
      return `Tên riêng này viết là “${suggestion}”.`;
    case 'place':
      return `Địa danh viết hoa chữ cái đầu mỗi tiếng: “${suggestion}”.`;
    case 'agency':
      return `Tên cơ quan, tổ chức này viết là “${suggestion}”.`;
    case 'post':
      return SURNAME.test(text.slice(end, end + 12))
        ? `Chức vụ đi liền với tên người viết hoa: “${suggestion}”.`
        : `Chức vụ này viết là “${suggestion}”.`;
    case 'weekday':
      return `Thứ trong tuần viết bằng chữ thì viết hoa: “${suggestion}”.`;
    case 'month':
      return `Tháng viết bằng chữ thì viết hoa: “${suggestion}”.`;
    case 'date':
      return `Ngày, tháng viết bằng số thì không viết hoa: “${suggestion}”.`;
    case 'day':
      return `Tên ngày này viết là “${suggestion}”.`;
    case 'lunar-year':
      return `Năm âm lịch viết hoa cả hai chữ: “${suggestion}”.`;
    case 'person':
      return `Tên người viết hoa chữ cái đầu mỗi tiếng: “${suggestion}”.`;
    case 'document':
      return `Tên loại văn bản đứng trước số hoặc tên thì viết hoa: “${suggestion}”.`;
    case 'law':
      return `Tên của luật viết hoa chữ đầu: “${suggestion}”.`;
    case 'law-capitals':
      return `Tên của luật chỉ viết hoa chữ đầu và tên riêng: “${suggestion}”.`;
    case 'document-capitals':
      return `Tên loại văn bản chỉ viết hoa chữ đầu: “${suggestion}”.`;
    case 'pinpoint':
      return `Điểm, khoản viết thường, Điều viết hoa: “${suggestion}”.`;
    case 'mid-sentence':
      return `Đây là từ thường ở giữa câu, không viết hoa: “${suggestion}”.`;
    case 'caps-lock':
      return `Chữ ở giữa câu không viết hoa cả chữ: “${suggestion}”.`;
  }
}
