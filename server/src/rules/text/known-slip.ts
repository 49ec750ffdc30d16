import type { Settings } from '../../config/settings';
import type { Facts } from '../../model/facts';
import { SLIPS } from '../../model/language/data/slips';
import { bareOf } from '../../model/language/syllable';
import { misspeltBodies } from '../../model/language/wording/body-codes';
import type { Confusion } from '../../model/language/wording/confusions';
import { officeSlipsIn } from '../../model/language/wording/office-slips';
import { type Slip, slipsIn } from '../../model/language/wording/slips';
import { overlaps, span } from '../../text/span';
import { hasLostLetters } from '../../text/words';
import { defineRule, type Fault, type Finding, replacing } from '../rule';
import { isProse } from './prose';

const WRONG_OF = new Map(SLIPS.map(([wrong, right]): [string, string] => [right, wrong]));

/** Writes two words as the list of slips knows them. */
const slipped: Fault = {
  name: 'lỗi trong bảng',
  *sites({ facts: { words } }) {
    const { text, list } = words;
    for (let i = 0; i + 1 < list.length; i++) {
      const place = span(list[i]!.start, list[i + 1]!.end);
      const wrong = WRONG_OF.get(text.slice(place.start, place.end));
      if (wrong) yield { span: place, newText: wrong };
    }
  },
};

/** Leaves out the second half of an expression whose halves never stand alone. */
const halved: Fault = {
  name: 'thiếu chữ “đoạn”, “hình”',
  *sites({ paragraph: { text } }) {
    for (const match of text.matchAll(/(?<=giai|tình) (?:đoạn|hình)(?= (?:thực hiện|triển khai|\d{4}))/gu))
      yield { span: span(match.index, match.index + match[0].length), newText: '' };
  },
};

/** `UBDN tỉnh`. */
const exchanged: Fault = {
  name: 'UBND đảo chữ',
  *sites({ facts: { words, citations } }) {
    // Of a document that it issues, the body is named no more.
    if (citations.length > 0) return;
    for (const { start, end, form } of words.list) {
      const isOfLevel = /^ (?:tỉnh|xã|phường|các|cấp)(?!\p{L})/u.test(words.text.slice(end, end + 8));
      if (form.text === 'UBND' && isOfLevel) yield { span: { start, end }, newText: 'UBDN' };
    }
  },
};

export default defineRule({
  id: 'text/known-slip',
  title: 'Lỗi dùng chữ thường gặp',
  reads: 'paragraph',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  acceptable: true,
  basis: 'Quy tắc chính tả; bảng lỗi thường gặp trong văn bản hành chính',
  docs: {
    what: 'Những cách viết chắc chắn sai: “xẩy ra” (xảy ra), “sát nhập” (sáp nhập), “đề suất” (đề xuất); cụm từ cố định bị thiếu chữ: “giai 2026-2030” (giai đoạn), “phòng cháy chữa tại” (phòng cháy, chữa cháy); chữ sai dấu không bao giờ đứng cạnh hai chữ bên: “giải phòng mặt bằng” (giải phóng), “nàm việc” (làm việc).',
    why: 'Từng chữ đều là chữ có thật, nên đọc lướt hay kiểm tra từng chữ một đều không thấy lỗi.',
    how: 'Viết lại như gợi ý. Nếu cơ quan dùng cách viết ấy làm tên riêng, thêm vào danh sách từ được chấp nhận.',
  },
  examples: {
    wrong: [
      {
        text: '1. Không để <|xẩy ra|> thất thoát.',
        message: 'Viết “xảy ra”, không viết “xẩy ra”.',
        fixed: '1. Không để xảy ra thất thoát.',
      },
      {
        text: '1. Xây dựng kế hoạch <|giai 2026|>-2030.',
        message: 'Có lẽ thiếu chữ: viết “giai đoạn 2026”.',
        fixed: '1. Xây dựng kế hoạch giai đoạn 2026-2030.',
      },
      {
        text: '1. Tập huấn về <|phòng cháy chữa|> tại các trường học.',
        message: 'Có lẽ thiếu chữ: viết “phòng cháy, chữa cháy”.',
        fixed: '1. Tập huấn về phòng cháy, chữa cháy tại các trường học.',
      },
      {
        text: '1. Diễn tập phòng cháy chữa <|chày|> tại các chợ.',
        message: 'Chữ “chày” có lẽ sai dấu: viết “cháy”.',
        fixed: '1. Diễn tập phòng cháy chữa cháy tại các chợ.',
      },
      {
        text: '1. Kiến nghị của người dân được phản <|anh|> về Văn phòng.',
        message: 'Chữ “anh” có lẽ sai dấu: viết “ánh”.',
        fixed: '1. Kiến nghị của người dân được phản ánh về Văn phòng.',
      },
      {
        text: '1. Văn phòng rà soát <|nhửng|> hồ sơ còn tồn.',
        message: 'Chữ “nhửng” có lẽ sai dấu: viết “những”.',
      },
      {
        text: '1. Bảo đảm quyền lợi <|cũa|> người dân.',
        message: 'Chữ “cũa” có lẽ sai dấu: viết “của”.',
        fixed: '1. Bảo đảm quyền lợi của người dân.',
      },
      {
        text: '1. Văn phòng lựa chọn địa <|điễm|> tổ chức hội nghị.',
        message: 'Chữ “điễm” có lẽ sai dấu: viết “điểm”.',
        fixed: '1. Văn phòng lựa chọn địa điểm tổ chức hội nghị.',
      },
      {
        text: '1. Văn phòng báo cáo <|UBDN|> tỉnh trước ngày 15/5/2026.',
        message: 'Viết “UBND”, không viết “UBDN”.',
        fixed: '1. Văn phòng báo cáo UBND tỉnh trước ngày 15/5/2026.',
      },
      {
        text: '1. Văn phòng <|HDND|> và UBND xã theo dõi.',
        message: 'Viết “HĐND”, không viết “HDND”.',
        fixed: '1. Văn phòng HĐND và UBND xã theo dõi.',
      },
      {
        text: '1. Văn phòng trình <|HDND|> tỉnh ban hành Nghị quyết.',
        message: 'Viết “HĐND”, không viết “HDND”.',
        fixed: '1. Văn phòng trình HĐND tỉnh ban hành Nghị quyết.',
      },
      {
        text: '1. Trong tháng, việc <|giai quyết|> hồ sơ đúng hạn.',
        message: 'Viết “giải quyết”, không viết “giai quyết”.',
        fixed: '1. Trong tháng, việc giải quyết hồ sơ đúng hạn.',
      },
      {
        text: '1. Văn phòng <|đông đốc|> việc thực hiện.',
        message: 'Viết “đôn đốc”, không viết “đông đốc”.',
        fixed: '1. Văn phòng đôn đốc việc thực hiện.',
      },
      {
        text: '1. Chú ý việc <|sử lý|> theo quy chế.',
        message: 'Viết “xử lý”, không viết “sử lý”.',
        fixed: '1. Chú ý việc xử lý theo quy chế.',
      },
      {
        text: '1. Nâng cao <|trất|> lượng phục vụ.',
        message: 'Chữ “trất” có lẽ sai chính tả: viết “chất”.',
        fixed: '1. Nâng cao chất lượng phục vụ.',
      },
    ],
    right: [
      '1. Tập trung phát triển trường, lớp; lập Hội đồng quản lý trường.',
      '1. Giữ tiền mặt trong két; xe cộ qua lại; tiêu nước ngoại thành; số hóa tài liệu địa chí; kinh tế tư nhân dần lớn mạnh.',
      '1. Dự trữ cơ số y tế; bảo vệ hệ sinh thái do nước thải làm thay đổi.',
      '- Người dùng: Bảo quản tài khoản.',
      '1. Làm việc nào ra việc nấy; bố trí ghế khi chở trẻ em dưới 06 tuổi.',
      '1. Nghiên cứu rất kỹ luật chơi; ấm áp tình gia đình; mang máy cưa vào rừng; trồng rừng dẻ.',
      '1. Đạt giải quốc gia hạng A1; tiềm năng xuất khẩu; khuyến khích, động viên.',
      '1. Phối hợp với HND tỉnh, UBKT các cấp, UBDT, HĐQT và BND xã.',
      '1. Tầm soát trước sinh; bàn giao cho cán bộ kế nhiệm; lực lượng đặc nhiệm phối hợp; giữ gìn tình làng nghĩa xóm.',
      '1. Thắm đượm nghĩa tình quân dân; trồng củ cải, cải xanh; quỹ khuyến sinh của trường.',
      '1. Khả năng xuất khẩu tăng; tiếp xúc, tích lũy kinh nghiệm; kiểm sát, nhập dữ liệu.',
      '1. Giao các phòng: Quy hoạch - Kiến trúc, Quản lý nhà và thị trường bất động sản theo dõi.',
      '1. Tình hình thực hiện kế hoạch giai đoạn 2021-2025; công tác phòng cháy, chữa cháy.',
    ],
  },
  faults: [slipped, halved, exchanged],
  *check({ paragraph, facts, settings }) {
    // Where letters were lost, words are.
    if (!isProse(paragraph) || hasLostLetters(paragraph.text)) return;
    yield* findingsIn(facts, settings);
  },
});

function findingsIn({ words, confusions }: Facts, settings: Settings): Finding[] {
  const known = [...slipsIn(words), ...misspeltBodies(words)];
  const own = officeSlipsIn(words, settings.slips);
  const slips = [...own, ...known.filter((slip) => !own.some((other) => overlaps(other.span, slip.span)))];
  const others = confusions.filter((one) => !slips.some((slip) => overlaps(slip.span, one.span)));
  return [...slips.map(ofSlip), ...others.map(ofConfusion)];
}

function ofSlip({ span: place, found, suggestion, kind }: Slip): Finding {
  return {
    span: place,
    message:
      kind === 'missing-word'
        ? `Có lẽ thiếu chữ: viết “${suggestion}”.`
        : `Viết “${suggestion}”, không viết “${found}”.`,
    // `tầm nhìn đến 2045` says the same without its `năm`.
    ...(/ năm \d{4}$/.test(suggestion) && { severity: 'hint' as const }),
    fixes: [replacing(place, suggestion, `Sửa thành “${suggestion}”`, kind === 'wording')],
  };
}

function ofConfusion({ span: place, found, suggestion }: Confusion): Finding {
  return {
    span: place,
    message: `Chữ “${found}” có lẽ sai ${bareOf(found) === bareOf(suggestion) ? 'dấu' : 'chính tả'}: viết “${suggestion}”.`,
    fixes: [replacing(place, suggestion, `Sửa thành “${suggestion}”`, false)],
  };
}
