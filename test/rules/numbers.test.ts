/** What is said of each kind of misprint in a number or its citation: severity, place, words, and what the fix makes of it. */
import { describe, expect, test } from 'vitest';
import { applyEdits, fixesOf } from '../../server/src/features/fixes';
import { findingsIn } from '../../server/src/features/session';
import { RULES } from '../../server/src/rules/registry';
import { textInRange } from '../../server/src/text/lines';
import { CITATION_RULES } from '../support/citations';
import { openStrictly } from '../support/strict-session';

const OF_NUMBERS = RULES.filter(({ id }) => CITATION_RULES.test(id) && id !== 'citation/incomplete');

/** Severity, rule and place of what is said, its message, and the text after its fix. */
function said(text: string) {
  const session = openStrictly(text, { rules: OF_NUMBERS });
  return findingsIn(session).findings.map((finding) => {
    const [fix, ...more] = fixesOf(session, finding);
    expect(more).toEqual([]);
    return {
      where: `${finding.severity} ${finding.rule.id}: ${textInRange(session.tree.lines, finding.range)}`,
      message: finding.message,
      fixed: fix ? `${fix.safe ? 'safe' : 'unsafe'}: ${applyEdits(session.tree.lines, fix.edits)}` : null,
    };
  });
}

/** Type, number as printed, why it is wrong, and as it should be. */
const MISPRINTS: readonly (readonly [string, string, string, string])[] = [
  ['Nghị định', '46/2026/ND-CP', 'chữ “Đ” viết thành “D”', '46/2026/NĐ-CP'],
  ['Nghị định', '46/2026/NÐ-CP', 'chữ “Đ” lấy từ bảng chữ khác', '46/2026/NĐ-CP'],
  ['Kế hoạch', '412 / KH - UBND', 'có dấu cách ở giữa', '412/KH-UBND'],
  ['Nghị định', '46/2026/NĐ–CP', 'gạch nối không phải dấu “-”', '46/2026/NĐ-CP'],
  ['Kế hoạch', '412/KHUBND', 'thiếu dấu “-”', '412/KH-UBND'],
  ['Nghị định', '46/2026NĐ-CP', 'thiếu dấu “/” hoặc sai dấu phân cách', '46/2026/NĐ-CP'],
  ['Quyết định', '771/QĐ-TTG', 'sai chữ hoa, chữ thường', '771/QĐ-TTg'],
  ['Kết luận', '52/KL-TU', 'lẫn cách viết của văn bản Đảng với văn bản của Nhà nước', '52-KL/TU'],
  ['Nghị định', '46/2026/NĐ-CPP', 'sai một chữ trong ký hiệu', '46/2026/NĐ-CP'],
  ['Kế hoạch', '4l2/KH-UBND', 'chữ cái viết thay chữ số', '412/KH-UBND'],
  ['Kế hoạch', '412//KH-UBND', 'dấu phân cách sai hoặc thừa', '412/KH-UBND'],
  ['Nghị định', '46/2026/CP-NĐ', 'các phần đổi chỗ cho nhau', '46/2026/NĐ-CP'],
];

describe('a misprint', () => {
  test.each(MISPRINTS)('%s số %s', (type, printed, reason, right) => {
    for (const [before, after] of [
      ['1. Thực hiện ', ' về chợ.'],
      ['Các phòng thực hiện (theo ', ').'],
    ] as const) {
      const text = (number: string) => `${before}${type} số ${number}${after}`;
      expect(said(text(printed))).toEqual([
        {
          where: `error number/malformed: ${printed}`,
          message: `Số, ký hiệu “${printed}” viết sai (${reason}): viết “${right}”.`,
          fixed: `safe: ${text(right)}`,
        },
      ]);
      expect(said(text(right))).toEqual([]);
    }
  });
});

const OTHERS: readonly (readonly [written: string, where: string, message: string, fixed: string | null])[] =
  [
    [
      'Kế hoạch số 0412/KH-UBND',
      'hint number/malformed: 0412/KH-UBND',
      'Số, ký hiệu “0412/KH-UBND” viết sai (thừa số 0 ở đầu): viết “412/KH-UBND”.',
      'unsafe: Kế hoạch số 412/KH-UBND',
    ],
    [
      'Nghị định số 46/2026/NĐ-UBND',
      'error number/malformed: 46/2026/NĐ-UBND',
      'Số, ký hiệu “46/2026/NĐ-UBND” viết sai (cơ quan này không ban hành loại văn bản này): viết “46/2026/NĐ-CP”.',
      'unsafe: Nghị định số 46/2026/NĐ-CP',
    ],
    [
      'Nghị định số 46/2026/NĐ-CPC',
      'error number/malformed: 46/2026/NĐ-CPC',
      'Số, ký hiệu “46/2026/NĐ-CPC” viết sai (cơ quan này không ban hành loại văn bản này): viết “46/2026/NĐ-CP”.',
      'unsafe: Nghị định số 46/2026/NĐ-CP',
    ],
    [
      'Kế hoạch số 412/KH-UBND,,',
      'error number/malformed: ,,',
      'Thừa dấu câu “,,” sau số, ký hiệu: chỉ viết “,”.',
      'safe: Kế hoạch số 412/KH-UBND,',
    ],
    [
      'Kế hoạch số 412/KH-UBNDngày',
      'error number/malformed: ngày',
      'Chữ “ngày” dính vào số, ký hiệu: thêm một dấu cách ở trước.',
      'safe: Kế hoạch số 412/KH-UBND ngày',
    ],
    [
      'Nghị định số 46/24/NĐ-CP',
      'error number/year: 46/24/NĐ-CP',
      'Năm trong “46/24/NĐ-CP” phải đủ bốn chữ số: viết “46/2024/NĐ-CP”.',
      'safe: Nghị định số 46/2024/NĐ-CP',
    ],
    [
      'Nghị định số 46/NĐ-CP',
      'error number/year: 46/NĐ-CP',
      'Số, ký hiệu “46/NĐ-CP” thiếu năm ban hành.',
      null,
    ],
    [
      'Nghị định số 46/NĐ-CP ngày 26/01/2026',
      'error number/year: 46/NĐ-CP',
      'Số, ký hiệu “46/NĐ-CP” thiếu năm: viết “46/2026/NĐ-CP”.',
      'safe: Nghị định số 46/2026/NĐ-CP ngày 26/01/2026',
    ],
    [
      'Kế hoạch số 412/2024/KH-UBND',
      'error number/year: 412/2024/KH-UBND',
      'Số, ký hiệu “412/2024/KH-UBND” thừa năm: văn bản hành chính viết “412/KH-UBND”.',
      'safe: Kế hoạch số 412/KH-UBND',
    ],
    [
      'Nghị định số 46/2025/NĐ-CP ngày 05/3/2026',
      'error number/year: 46/2025/NĐ-CP',
      'Năm trong “46/2025/NĐ-CP” khác năm của ngày ban hành (2026): kiểm tra lại một trong hai.',
      'unsafe: Nghị định số 46/2026/NĐ-CP ngày 05/3/2026',
    ],
    [
      'Luật số 45/2008/QH14',
      'warning number/year: 45/2008/QH14',
      'Năm 2008 không thuộc nhiệm kỳ Quốc hội khóa 14: kiểm tra lại “45/2008/QH14”.',
      'unsafe: Luật số 45/2008/QH12',
    ],
    [
      'Nghị quyết số 12/2020/NQ-CP',
      'information number/year: 12/2020/NQ-CP',
      'Nghị quyết của Chính phủ trước ngày 01/4/2025 thường không có năm trong số, ký hiệu: kiểm tra lại “12/2020/NQ-CP”.',
      null,
    ],
    [
      'Kế hoạch số 5/KH-UBND',
      'hint number/serial: 5/KH-UBND',
      'Số nhỏ hơn 10 phải thêm số 0 ở trước: viết “05/KH-UBND”.',
      'unsafe: Kế hoạch số 05/KH-UBND',
    ],
    [
      'Kế hoạch 412/KH-UBND',
      'information citation/form: Kế hoạch',
      'Thiếu chữ “số”: viết “Kế hoạch số”.',
      'safe: Kế hoạch số 412/KH-UBND',
    ],
    [
      'Kế hoạch số số 412/KH-UBND',
      'information citation/form: số số',
      'Thừa một chữ “số”.',
      'safe: Kế hoạch số 412/KH-UBND',
    ],
    [
      'Kế hoạch số412/KH-UBND',
      'information citation/form: số',
      'Sau chữ “số” phải có một dấu cách.',
      'safe: Kế hoạch số 412/KH-UBND',
    ],
    [
      'Kế hoạch sô 412/KH-UBND',
      'information citation/form: sô',
      'Chữ “số” viết sai: “sô” phải là “số”.',
      'safe: Kế hoạch số 412/KH-UBND',
    ],
    [
      'số 412/KH-UBND',
      'information citation/form: số 412/KH-UBND',
      'Trước “số 412/KH-UBND” chưa có tên loại văn bản (Kế hoạch, Quyết định, Văn bản…).',
      'unsafe: Kế hoạch số 412/KH-UBND',
    ],
    [
      'Kế hoạch số 412/KH-UBND 05/3/2026 của UBND tỉnh',
      'information citation/form: 05/3/2026',
      'Thiếu chữ “ngày” trước “05/3/2026”.',
      'safe: Kế hoạch số 412/KH-UBND ngày 05/3/2026 của UBND tỉnh',
    ],
  ];

describe('what is wrong with a number, its year or its citation', () => {
  test.each(OTHERS)('%s', (written, where, message, fixed) => {
    const [before, after] = ['1. Thực hiện ', ' về chợ.'];
    const [kind, right] = fixed?.split(': ') ?? [];
    expect(said(before + written + after)).toEqual([
      { where, message, fixed: fixed && `${kind}: ${before}${right}${after}` },
    ]);
    // The lines of the head and foot are no citations.
    expect(said(`Nơi nhận:\n- Lưu: VT; ${written}.`)).toEqual([]);
  });
});

describe('what its fix is called', () => {
  test.each([
    ['Nghị định số 46/2026/ND-CP', 'Sửa thành “46/2026/NĐ-CP”'],
    ['Kế hoạch số 412/KH-UBNDngày', 'Thêm dấu cách'],
    ['Kế hoạch số 412/KH-UBND- ngày 05/3/2026', 'Xóa dấu thừa'],
    ['Kế hoạch số 412/KH-UBND 05/3/2026', 'Thêm chữ “ngày”'],
    ['Kế hoạch 412/KH-UBND', 'Sửa thành “Kế hoạch số”'],
    ['số 412/KH-UBND', 'Thêm “Kế hoạch” ở trước'],
    ['Kế hoạch số 5/KH-UBND', 'Sửa thành “05/KH-UBND”'],
  ])('%s: %s', (written, title) => {
    const session = openStrictly(`1. Thực hiện ${written} về chợ.`, { rules: OF_NUMBERS });
    const titles = findingsIn(session).findings.flatMap((finding) =>
      fixesOf(session, finding).map((fix) => fix.title),
    );
    expect(titles).toEqual([title]);
  });
});
