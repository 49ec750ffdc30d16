import { describe, expect, it } from 'vitest';
import { repaired, withBreaks } from '../support/citations';
import { shareOf } from '../support/share';

/** A citation as it is misprinted, the rule that says so, and what its first fix makes of it; null: there is no fix. */
const CATALOGUE: readonly [code: string, printed: string, rule: string, right: string | null][] = [
  ['letters-unmarked', 'Nghị định số 46/2026/ND-CP', 'number/malformed', 'Nghị định số 46/2026/NĐ-CP'],
  ['letters-unmarked', 'Quyết định số 21/QD-UBND', 'number/malformed', 'Quyết định số 21/QĐ-UBND'],
  ['letters-unmarked', 'Nghị quyết số 78/2022/NQ-HDND', 'number/malformed', 'Nghị quyết số 78/2022/NQ-HĐND'],
  ['letters-unmarked', 'Công điện số 56/CD-TTg', 'number/malformed', 'Công điện số 56/CĐ-TTg'],
  [
    'letters-unmarked',
    'Thông tư số 18/2024/TT-BLDTBXH',
    'number/malformed',
    'Thông tư số 18/2024/TT-BLĐTBXH',
  ],
  ['letter-look-alike', 'Nghị định số 46/2026/NÐ-CP', 'number/malformed', 'Nghị định số 46/2026/NĐ-CP'],
  ['space', 'Kế hoạch số 283 / KH - UBND', 'number/malformed', 'Kế hoạch số 283/KH-UBND'],
  ['dash', 'Nghị định số 46/2026/NĐ–CP', 'number/malformed', 'Nghị định số 46/2026/NĐ-CP'],
  ['hyphen-missing', 'Kế hoạch số 283/KHUBND', 'number/malformed', 'Kế hoạch số 283/KH-UBND'],
  ['hyphen-missing', 'Thông báo số 90/TBMTTQ-BTT', 'number/malformed', 'Thông báo số 90/TB-MTTQ-BTT'],
  ['slash-missing', 'Nghị định số 46/2026NĐ-CP', 'number/malformed', 'Nghị định số 46/2026/NĐ-CP'],
  ['slash-missing', 'Nghị định số 46-2026/NĐ-CP', 'number/malformed', 'Nghị định số 46/2026/NĐ-CP'],
  ['case', 'Quyết định số 771/QĐ-TTG', 'number/malformed', 'Quyết định số 771/QĐ-TTg'],
  ['case', 'Chỉ thị số 17/CT-TTG', 'number/malformed', 'Chỉ thị số 17/CT-TTg'],
  ['case', 'Tờ trình số 18/TTR-AT', 'number/malformed', 'Tờ trình số 18/TTr-AT'],
  ['code-misspelt', 'Chỉ thị số 07/CT-UBN', 'number/malformed', 'Chỉ thị số 07/CT-UBND'],
  ['code-misspelt', 'Chỉ thị số 07/CT-UBDN', 'number/malformed', 'Chỉ thị số 07/CT-UBND'],
  ['case', 'Tờ trình số 18/TTR-SCT', 'number/malformed', 'Tờ trình số 18/TTr-SCT'],
  ['case', 'Chương trình số 19/CTR-UBND', 'number/malformed', 'Chương trình số 19/CTr-UBND'],
  ['case', 'Kế hoạch số 283/kh-ubnd', 'number/malformed', 'Kế hoạch số 283/KH-UBND'],
  ['case', 'Quy định số 12/QYĐ-SCT', 'number/malformed', 'Quy định số 12/QyĐ-SCT'],
  ['marks-exchanged', 'Kết luận số 57/KL-TU', 'number/malformed', 'Kết luận số 57-KL/TU'],
  ['marks-exchanged', 'Kế hoạch số 283-KH/UBND', 'number/malformed', 'Kế hoạch số 283/KH-UBND'],
  ['year', 'Nghị định số 60/24/NĐ-CP', 'number/year', 'Nghị định số 60/2024/NĐ-CP'],
  ['year', 'Kế hoạch số 283/2024/KH-UBND', 'number/year', 'Kế hoạch số 283/KH-UBND'],
  ['zero-missing', 'Kế hoạch số 5/KH-UBND', 'number/serial', 'Kế hoạch số 05/KH-UBND'],
  ['zero-superfluous', 'Kế hoạch số 0283/KH-UBND', 'number/malformed', 'Kế hoạch số 283/KH-UBND'],
  ['issuer-impossible', 'Nghị định số 46/2026/NĐ-UBND', 'number/malformed', 'Nghị định số 46/2026/NĐ-CP'],
  ['issuer-impossible', 'Thông tư số 24/2025/TT-UBND', 'number/malformed', null],
  ['issuer-impossible', 'Nghị quyết số 14/NQ-TTg', 'number/malformed', null],
  ['issuer-impossible', 'Quyết định số 14/QĐ-CP', 'number/malformed', null],
  ['issuer-impossible', 'Công điện số 14/CĐ-CP', 'number/malformed', null],
  ['type-word-broken', 'Văn số 183/UBND-NC2', 'citation/type-mismatch', 'Văn bản số 183/UBND-NC2'],
  ['type-word-broken', 'Công số 183/UBND-NC2', 'citation/type-mismatch', 'Công văn số 183/UBND-NC2'],
  ['type-word-broken', 'Kế số 283/KH-UBND', 'citation/type-mismatch', 'Kế hoạch số 283/KH-UBND'],
  ['type-word-missing', 'số 283/KH-UBND', 'citation/form', 'Kế hoạch số 283/KH-UBND'],
];

/** What stands around a citation in a notice. */
const SURROUNDINGS: readonly [name: string, before: string, after: string][] = [
  ['alone', '', ' về khuyến công.'],
  ['in brackets', '(', ') về khuyến công.'],
  ['in quotation marks', '“', '” về khuyến công.'],
  ['before a full stop', '', '.'],
  ['before a semicolon', '', '; báo cáo kết quả.'],
];

/** The same citation on one line, and torn behind a space or a hyphen. */
function* torn(citation: string): Generator<string> {
  yield citation;
  for (const { index } of citation.matchAll(/(?<=số) (?=\d)|(?<=\p{L}-)(?=\p{L})/gu))
    yield `${citation.slice(0, index).trimEnd()}\n${citation.slice(index).trimStart()}`;
}

describe.each(CATALOGUE)('%s %s', (code, printed, rule, right) => {
  it.each(shareOf(SURROUNDINGS))(
    '%s: reported once and repaired, also torn and decomposed',
    (_, before, after) => {
      // A missing type word stands before; what opens a bracket is another sentence.
      if (code === 'type-word-missing' && before !== '') return;
      for (const cited of torn(printed)) {
        const text = `THÔNG BÁO\nKết luận cuộc họp\n\n1. Tiếp tục thực hiện theo ${before}${cited}${after}\n`;
        const expected = withBreaks(text).replace(printed, right ?? printed);
        for (const form of ['NFC', 'NFD'] as const)
          expect(repaired(text.normalize(form)), JSON.stringify([cited, form])).toEqual({
            rules: [rule],
            fixed: expected,
          });
      }
    },
  );
});
