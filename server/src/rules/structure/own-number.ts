import { tablesOf } from '../../model/citation/tables/office-tables';
import { writtenDay } from '../../model/date/written';
import { readPlaceDate } from '../../model/notice/place-date';
import { blocksWith, firstBlock } from '../../syntax/tree';
import { type DocumentContext, defineRule, type Fault, writtenAt } from '../rule';
import { findingOf } from '../slip';
import { foreignAgency, otherType, slipsInNumber, slipsInPartyNumber } from './own-number-slips';
import { slipsInPlaceDate } from './place-date-slips';

const PARTY = (number: string): string =>
  `ĐẢNG BỘ TỈNH AN GIANG THƯỢNG\nĐẢNG ỦY UBND TỈNH\n*\n${number}\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nTHÔNG BÁO\nKết luận của Ban Thường vụ Đảng ủy`;
const HEAD = (number: string, place: string): string =>
  `SỞ CÔNG THƯƠNG\n${number}\n${place}\n\nTHÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban`;
const NUMBER = 'Số:      /TB-SCT';
const PLACE = 'An Giang Thượng, ngày      tháng 4 năm 2026';

/** Breaks a right line of one form. */
const breaking = (
  name: string,
  form: 'own-number' | 'place-date',
  find: RegExp,
  newText: string,
  lossy = false,
): Fault => ({
  name,
  *sites({ paragraph: { form: own, text } }: DocumentContext) {
    if (own === form) yield* writtenAt(text, find, newText, lossy);
  },
});

export default defineRule({
  id: 'structure/own-number',
  title: 'Số, ký hiệu và địa danh, thời gian',
  reads: 'notice',
  sees: ['issuer', 'number', 'place-date'],
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  unfinished: true,
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3 và II.4',
  docs: {
    what: 'Số, ký hiệu viết “Số: 12/TB-SCT”: có dấu hai chấm, số nhỏ hơn 10 thêm số 0, dấu gạch chéo giữa số và ký hiệu, dấu gạch nối không có dấu cách, không ghi năm. Địa danh và thời gian viết “An Giang Thượng, ngày 05 tháng 3 năm 2026”: có dấu phẩy, viết đủ chữ ngày, tháng, năm; ngày nhỏ hơn 10 và tháng 1, tháng 2 thêm số 0. Số và ngày để trống trong bản dự thảo là đúng.',
    why: 'Văn thư đăng ký, tra cứu văn bản theo số, ký hiệu và ngày; viết sai là văn bản sai thể thức.',
    how: 'Viết lại dòng bị báo theo mẫu nêu ở chỗ bị báo.',
  },
  examples: {
    wrong: [
      {
        text: HEAD('<|Số 12|>/TB-SCT', PLACE),
        message: 'Sau “Số” phải có dấu hai chấm và một dấu cách: “Số: …”.',
        fixed: HEAD('Số: 12/TB-SCT', PLACE),
      },
      {
        text: HEAD('Số: 12/TB-<|STC|>', PLACE),
        message: 'Ký hiệu “STC” viết sai chữ viết tắt của “SỞ CÔNG THƯƠNG”: viết “SCT”.',
        fixed: HEAD('Số: 12/TB-SCT', PLACE),
      },
      {
        text: HEAD('Số: 12/<|TP|>-SCT', PLACE),
        message: 'Thông báo viết tắt là “TB”, không phải “TP”: viết “TB-SCT”.',
        fixed: HEAD('Số: 12/TB-SCT', PLACE),
      },
      {
        text: HEAD('Số: <|5|>/TB-SCT', PLACE),
        message: 'Số nhỏ hơn 10 phải có số 0 ở trước: viết “05”.',
        fixed: HEAD('Số: 05/TB-SCT', PLACE),
      },
      {
        text: HEAD('Số: 12/<|TB - SCT|>', PLACE),
        message: 'Ký hiệu viết liền, không có dấu cách: “TB-SCT”.',
        fixed: HEAD('Số: 12/TB-SCT', PLACE),
      },
      {
        text: HEAD('Số: 12<|/2026/|>TB-SCT', PLACE),
        message: 'Số, ký hiệu của văn bản hành chính không ghi năm: viết “12/TB-SCT”.',
        fixed: HEAD('Số: 12/TB-SCT', PLACE),
      },
      {
        text: HEAD('Số: 12<|-TB/SCT|>', PLACE),
        message: 'Dấu gạch chéo đứng sau số, dấu gạch nối đứng giữa ký hiệu: viết “12/TB-SCT”.',
        fixed: HEAD('Số: 12/TB-SCT', PLACE),
      },
      {
        text: HEAD('Số: 12/TB-<|UBND|>', PLACE),
        message: 'Ký hiệu “UBND” không phải chữ viết tắt của “SỞ CÔNG THƯƠNG”: thường viết “TB-SCT”.',
      },
      {
        text: HEAD(NUMBER, 'An Giang <|Thượng|> ngày 05 tháng 3 năm 2026'),
        message: 'Sau địa danh phải có dấu phẩy: “An Giang Thượng, ngày …”.',
        fixed: HEAD(NUMBER, 'An Giang Thượng, ngày 05 tháng 3 năm 2026'),
      },
      {
        text: HEAD(NUMBER, 'An Giang Thượng, ngày <|5|> tháng 3 năm 2026'),
        message: 'Ngày nhỏ hơn 10 phải có số 0 ở trước: viết “05”.',
        fixed: HEAD(NUMBER, 'An Giang Thượng, ngày 05 tháng 3 năm 2026'),
      },
      {
        text: HEAD(NUMBER, 'An Giang Thượng, <|05/3/2026|>'),
        message: 'Thời gian ban hành phải viết đầy đủ: “ngày 05 tháng 3 năm 2026”.',
        fixed: HEAD(NUMBER, 'An Giang Thượng, ngày 05 tháng 3 năm 2026'),
      },
      {
        text: HEAD(NUMBER, '<|ngày|> 05 tháng 3 năm 2026'),
        message: 'Thiếu địa danh ở trước thời gian: “…, ngày … tháng … năm …”.',
      },
      {
        text: HEAD(NUMBER, '<|an Giang Thượng|>, ngày 05 tháng 3 năm 2026'),
        message: 'Địa danh viết hoa: “An Giang Thượng”, không phải “an Giang Thượng”.',
        fixed: HEAD(NUMBER, 'An Giang Thượng, ngày 05 tháng 3 năm 2026'),
      },
      {
        text: HEAD(NUMBER, '<|An Giang Thượng, ngày 05 tháng 2026|>'),
        message: 'Địa danh và thời gian phải viết theo mẫu “An Giang Thượng, ngày … tháng … năm …”.',
      },
      {
        text: HEAD('Số: 12/TB-<|SGDDT|>', PLACE).replace('SỞ CÔNG THƯƠNG', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'),
        message: 'Chữ “Đ” trong ký hiệu viết thành “D”: viết “SGDĐT”.',
        fixed: HEAD('Số: 12/TB-SGDĐT', PLACE).replace('SỞ CÔNG THƯƠNG', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'),
      },
      {
        text: HEAD('Số: <|1O5|>/TB-SCT', PLACE),
        message: 'Số viết bằng chữ số: “105”, không phải “1O5”.',
        fixed: HEAD('Số: 105/TB-SCT', PLACE),
      },
      {
        text: HEAD('Số: <|0046|>/TB-SCT', PLACE),
        message: 'Thừa số 0 ở trước số: viết “46”.',
        severity: 'information',
        fixed: HEAD('Số: 46/TB-SCT', PLACE),
      },
      {
        text: HEAD('Số: <|0|>/TB-SCT', PLACE),
        message: 'Không có số 0: số của văn bản bắt đầu từ 01.',
      },
      {
        text: HEAD(NUMBER, '<|Ngày|> 05 tháng 3 năm 2026'),
        message: 'Thiếu địa danh ở trước thời gian: “…, ngày … tháng … năm …”.',
      },
      {
        text: HEAD('Số: 12/<|BC|>-SCT', PLACE).replace(
          /THÔNG BÁO.*/su,
          'KẾ HOẠCH\nKiểm tra an toàn điện năm 2026',
        ),
        message: 'Ký hiệu của kế hoạch bắt đầu bằng “KH-”, không phải “BC-” (là của Báo cáo).',
      },
      {
        text: PARTY('Số <|145/TB-ĐU|>'),
        message: 'Số, ký hiệu của văn bản của Đảng viết theo mẫu “145-TB/ĐU”.',
        fixed: PARTY('Số 145-TB/ĐU'),
      },
    ],
    right: [
      HEAD(NUMBER, PLACE),
      PARTY('Số 145-TB/ĐU'),
      PARTY('Số: 145-TB/ĐU'),
      HEAD('Số: 12/CĐ-SCT', PLACE).replace(/\n\nTHÔNG BÁO.*/su, ''),
      HEAD('Số: 12/KH-SCT', PLACE).replace(/THÔNG BÁO.*/su, 'KẾ HOẠCH\nKiểm tra an toàn điện năm 2026'),
      // A letter has the agency's letters alone, which may be those of a type; a consolidated text keeps its title.
      HEAD('Số: 12/CT-VP', PLACE).replace(/THÔNG BÁO.*/su, 'CÔNG VĂN\nVề việc báo cáo an toàn điện năm 2026'),
      HEAD('Số: 12/VBHN-SCT', PLACE).replace(/THÔNG BÁO.*/su, 'QUYẾT ĐỊNH\nBan hành Quy chế làm việc'),
      HEAD('Số: ……/TB-SCT', 'Thành phố Hồ Chí Minh, ngày … tháng … năm 2026'),
      HEAD('Số: 05/TB-SCT', 'An Giang Thượng, ngày 05 tháng 02 năm 2026'),
      // The clerk has filled in the number, and some of the blank is left.
      HEAD('Số: 105 /TB-SCT', 'An Giang Thượng, ngày 05 tháng 02 năm 2026'),
      'ỦY BAN NHÂN DÂN\nTỈNH AN GIANG THƯỢNG\nSố: 1205/UBND-KT\nAn Giang Thượng, ngày 12 tháng 10 năm 2026\nV/v báo cáo tình hình\n\nKính gửi: Sở Công Thương.',
    ],
  },
  faults: [
    breaking('thiếu dấu hai chấm', 'own-number', /(?<=^Số):/u, ''),
    breaking('không cách sau dấu hai chấm', 'own-number', /(?<=^Số:) (?=\d)/u, ''),
    breaking('dấu chấm phẩy sau “Số”', 'own-number', /(?<=^Số):/u, ';'),
    breaking('“Số” viết thường', 'own-number', /^S/u, 's'),
    breaking('thiếu chữ “Số:”', 'own-number', /^Số: (?=\d)/u, ''),
    breaking('thiếu chữ “Số:” trước chỗ trống', 'own-number', /^Số:\s*(?=\/)/u, '', true),
    breaking('số thiếu số 0', 'own-number', /(?<=^Số: )0(?=\d\/)/u, ''),
    breaking('chữ O thay số 0', 'own-number', /(?<=^Số: \d+)0(?=\/)/u, 'O'),
    breaking('ghi năm', 'own-number', /\/(?=TB)/u, '/2026/'),
    breaking('cách quanh dấu gạch nối', 'own-number', /(?<=\/\p{L}+)-/u, ' - '),
    breaking('cách trước dấu gạch nối', 'own-number', /(?<=\/\p{L}+)-/u, ' -'),
    breaking('dấu gạch ngang dài', 'own-number', /(?<=\/\p{L}+)-/u, '–'),
    breaking('đảo dấu như văn bản của Đảng', 'own-number', /\/TB-/u, '-TB/'),
    breaking('thiếu dấu gạch chéo', 'own-number', /(?<=\d)\//u, ''),
    breaking('thiếu dấu gạch nối', 'own-number', /(?<=\/TB)-/u, ''),
    breaking('sai tên loại trong ký hiệu', 'own-number', /(?<=\/)TB(?=-)/u, 'KH'),
    breaking('ký hiệu như công văn', 'own-number', /(?<=\/)TB-/u, '', true),
    breaking('ký hiệu của cơ quan khác', 'own-number', /(?<=\/TB-)S\p{L}+$/u, 'UBND', true),
    breaking('dấu chấm cuối số, ký hiệu', 'own-number', /$/u, '.'),
    breaking('thiếu dấu phẩy sau địa danh', 'place-date', /,(?=\s*ngày)/u, ''),
    breaking('dấu chấm sau địa danh', 'place-date', /,(?=\s*ngày)/u, '.'),
    breaking('không cách sau địa danh', 'place-date', /(?<=,)\s(?=ngày)/u, ''),
    breaking('ngày thiếu số 0', 'place-date', /(?<=ngày )0(?=\d )/u, ''),
    breaking('tháng thiếu số 0', 'place-date', /(?<=tháng )0(?=[12] )/u, ''),
    {
      name: 'viết ngày bằng số',
      *sites({ paragraph: { form, text } }) {
        const line = form === 'place-date' ? readPlaceDate(text) : null;
        if (!line?.date || line.form === 'short') return;
        yield { span: line.dateSpan, newText: writtenDay(line.date) };
      },
    },
    breaking('thiếu chữ “ngày”', 'place-date', /ngày\s+(?=\d)/u, ''),
    breaking('thiếu năm', 'place-date', /\s*năm \d{4}$/u, '', true),
    breaking('thiếu địa danh', 'place-date', /^.*,\s*(?=ngày)/u, '', true),
    breaking('chữ “ngày” thiếu dấu', 'place-date', /ngày/u, 'ngay'),
    breaking('chữ “tháng” sai dấu', 'place-date', /tháng/u, 'thàng'),
    breaking('số dính vào chữ', 'place-date', /(?<=tháng \d{1,2}) (?=năm)/u, ''),
    breaking('dấu chấm cuối', 'place-date', /$/u, '.'),
    breaking('“Ngày” viết hoa', 'place-date', /(?<=, )n(?=gày)/u, 'N'),
    breaking('địa danh viết thường', 'place-date', /^\p{Lu}(?=\p{Ll}+ \p{Lu})/u, 'đ', true),
    breaking('“TB” hai lần', 'own-number', /TB-/u, 'TB-TB-'),
  ],
  *check({ tree, document, settings }) {
    if (document.isParty) {
      for (const block of blocksWith(tree, ['number']))
        for (const slip of slipsInPartyNumber(block.paragraph.text)) yield { block, ...findingOf(slip) };
      return;
    }
    // A text that has no title yet may become another kind of document.
    const isTitled = document.isNotice && firstBlock(tree, 'document-type') !== null;
    for (const block of blocksWith(tree, ['number', 'place-date'])) {
      const { text } = block.paragraph;
      const slips =
        block.component === 'place-date'
          ? slipsInPlaceDate(text, settings.profile)
          : slipsInNumber(text, isTitled);
      for (const slip of slips) yield { block, ...findingOf(slip) };
      if (block.component === 'number' && document.isNotice) {
        const slip = foreignAgency(tree, text, settings.profile);
        if (slip) yield { block, ...findingOf(slip) };
      }
      if (block.component === 'number' && !document.isNotice && document.type) {
        const slip = otherType(text, document.type, tablesOf(settings));
        if (slip) yield { block, ...findingOf(slip) };
      }
    }
  },
});
