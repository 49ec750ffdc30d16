import { describe, expect, it } from 'vitest';
import { readConfig, readProfile } from '../../server/src/config/read-config';

const RULES = ['text/spacing', 'date/padding'];

/** The problems of a file, each with the text that it stands on; each is said in English too. */
function problemsOf(text: string): [string, string][] {
  return readConfig(text, RULES).problems.map(({ span, message, english }) => {
    expect(english.replace(/“[^”]*”|\[.*\]/g, '').normalize('NFD')).toMatch(/^[ -~…]+[.?]$/);
    expect(english).not.toBe(message);
    return [text.slice(span.start, span.end), message];
  });
}

describe('readConfig', () => {
  it('reads a whole configuration', () => {
    const text = JSON.stringify({
      mode: 'draft',
      rules: { 'text/spacing': 'off' },
      options: { overPaddedMonths: 'hint' },
      words: ['OCOP'],
      profile: { name: 'Sở Công Thương', units: [{ name: 'Văn phòng', aliases: ['VP'] }] },
    });
    const { value, problems } = readConfig(text, RULES);
    expect(problems).toEqual([]);
    expect(value).toEqual(JSON.parse(text));
  });

  it.each([
    ['{ "mode": "draft", }', '}', 'Sai cú pháp JSON: thừa dấu phẩy hoặc thiếu tên mục.'],
    [
      '{ "issuers": [{ "name": "Trung tâm", "symbol": "TT-KC" }] }',
      '"TT-KC"',
      'Ký hiệu bắt đầu bằng chữ hoa và chỉ gồm chữ cái, chữ số, dấu “&”, như “TTKC”.',
    ],
    [
      '{ "documentTypes": [{ "name": "Nội quy", "symbol": "NQy", "year": "nver" }] }',
      '"nver"',
      'Giá trị phải là một trong “never”, “always”, “either” (có phải “never”?).',
    ],
    ['{ "mode": "drafts" }', '"drafts"', 'Giá trị phải là một trong “draft”, “final” (có phải “draft”?).'],
    [
      '{ "rules": { "text/spacin": "off" } }',
      '"text/spacin"',
      'Không có quy tắc “text/spacin”; có phải “text/spacing”?',
    ],
    [
      '{ "rules": { "text/spacing": "eror" } }',
      '"eror"',
      'Giá trị phải là một trong “error”, “warning”, “information”, “hint”, “off” (có phải “error”?).',
    ],
    ['{ "colour": 1 }', '"colour"', 'Không có mục “colour”, mục này bị bỏ qua.'],
    ['{ "mod": "final" }', '"mod"', 'Không có mục “mod”, mục này bị bỏ qua; có phải “mode”?'],
    [
      '{ "profile": { "name": "Sở A", "units": [{ "nam": "Phòng B" , "name": "Phòng B" }] } }',
      '"nam"',
      'Không có mục “nam”, mục này bị bỏ qua; có phải “name”?',
    ],
    ['{ "words": "OCOP" }', '"OCOP"', 'Mục “words” phải là danh sách, như ["Bến Tràm", "XTTM"].'],
    ['{ "profile": 3 }', '3', 'Mục “profile” phải là một đối tượng {…} hoặc một chuỗi “…”.'],
    ['{ "profile": [] }', '[]', 'Mục “profile” phải là một đối tượng {…} hoặc một chuỗi “…”.'],
    ['{ "rules": [] }', '[]', 'Mục “rules” phải là một đối tượng {…}.'],
    ['{ "rules": ["text/spacing"] }', '["text/spacing"]', 'Mục “rules” phải là một đối tượng {…}.'],
    ['{ "options": [] }', '[]', 'Mục “options” phải là một đối tượng {…}.'],
    ['{ "issuers": [[]] }', '[]', 'Giá trị phải là một đối tượng {…}.'],
    ['{ "issuers": {} }', '{}', 'Mục “issuers” phải là danh sách […].'],
    ['{ "holidays": [{ "year": 2027.5, "days": [] }] }', '2027.5', 'Mục “year” phải là một số nguyên.'],
    ['{ "holidays": [{ "year": "2027", "days": [] }] }', '"2027"', 'Mục “year” phải là một số.'],
    ['{ "words": [1] }', '1', 'Giá trị phải là một chuỗi “…”.'],
    ['{ "profile": { "name": "" } }', '""', 'Mục “name” không được để trống.'],
    [
      '{ "profile": { "name": "Sở A", "units": [{ "symbol": "VP" }] } }',
      '{ "symbol": "VP" }',
      'Thiếu mục “name”.',
    ],
    [
      '{ "holidays": [{ "year": 2027, "days": [{ "from": "2027-02-30", "name": "Tết" }] }] }',
      '"2027-02-30"',
      'Không có ngày này; viết như “2027-02-05” (năm-tháng-ngày).',
    ],
    [
      '{ "holidays": [{ "year": 2027, "days": [{ "from": "5/2/2027", "name": "Tết" }] }] }',
      '"5/2/2027"',
      'Không có ngày này; viết như “2027-02-05” (năm-tháng-ngày).',
    ],
    [
      '{ "holidays": [{ "year": 2027, "days": [{ "from": "2027-02-08", "to": "2027-02-05", "name": "Tết" }] }] }',
      '"2027-02-05"',
      'Ngày cuối ở trước ngày đầu.',
    ],
    [
      '{ "holidays": [{ "year": 2027, "days": [], "worked": ["2026-02-13"] }] }',
      '"2026-02-13"',
      'Ngày này không thuộc năm 2027.',
    ],
    [
      '{ "holidays": [{ "year": 2027.5, "days": [{ "from": "2027-02-05", "name": "Tết" }] }] }',
      '2027.5',
      'Mục “year” phải là một số nguyên.',
    ],
    ['['.repeat(200_000), '[', 'Các dấu { [ lồng nhau quá nhiều tầng: không đọc.'],
    ['[1]', '[1]', 'Tệp phải là một đối tượng JSON: { … }.'],
    ['', '', 'Sai cú pháp JSON: thừa dấu phẩy hoặc thiếu giá trị.'],
  ])('reports a mistake at its place (%#)', (text, place, message) => {
    expect(problemsOf(text)).toEqual([[place, message]]);
  });

  it('keeps what is right beside what is wrong', () => {
    const { value } = readConfig(
      '{ "mode": "final", "words": ["A", 5, "B"], "rules": { "date/padding": "hint", "x/y": "off" }, "z": 1, }',
      RULES,
    );
    expect(value).toEqual({ mode: 'final', words: ['A', 'B'], rules: { 'date/padding': 'hint' } });
  });

  it('names a unit that stands there twice', () => {
    const text =
      '{ "profile": { "name": "Sở A", "units": [{ "name": "Văn phòng" }, { "name": "Phòng Kế hoạch", "aliases": ["văn phòng"] }] } }';
    expect(problemsOf(text)).toEqual([
      ['"văn phòng"', '“văn phòng” đã là tên gọi của đơn vị “Văn phòng”: mỗi tên chỉ dùng cho một đơn vị.'],
    ]);
    const twice =
      '{ "profile": { "name": "Sở A", "units": [{ "symbol": 1 }, { "name": "Văn phòng", "aliases": ["VP", "vp"] }, { "name": "Văn  phòng" }] } }';
    expect(problemsOf(twice)).toEqual([
      ['{ "symbol": 1 }', 'Thiếu mục “name”.'],
      ['1', 'Mục “symbol” phải là một chuỗi “…”.'],
      ['"vp"', '“vp” được ghi hai lần cho đơn vị này: bỏ bớt một lần.'],
      ['"Văn  phòng"', 'Đơn vị “Văn  phòng” được nêu hai lần: bỏ bớt một lần.'],
    ]);
  });

  it('finds a mistake among days off at its place, also behind another one', () => {
    const days =
      '[{ "from": "2027-02-30", "name": "Tết" }, { "from": "2026-01-01", "name": "Tết" }, { "from": "2027-05-03", "to": "2027-05-01", "name": "Lễ" }]';
    const text = `{ "holidays": [{ "year": 2027, "days": ${days} }, { "year": 2027, "days": [] }] }`;
    expect(problemsOf(text)).toEqual([
      ['"2027-02-30"', 'Không có ngày này; viết như “2027-02-05” (năm-tháng-ngày).'],
      ['"2026-01-01"', 'Ngày này không thuộc năm 2027.'],
      ['"2027-05-01"', 'Ngày cuối ở trước ngày đầu.'],
      ['2027', 'Năm 2027 đã nêu ở trên: gộp lại một chỗ.'],
    ]);
  });

  it('does not read a file that is too large to be a configuration', () => {
    const text = `{ "words": ["${'a'.repeat(1_100_000)}"] }`;
    expect(problemsOf(text).map(([, message]) => message)).toEqual([
      `Tệp quá lớn (${text.length} ký tự, nhiều nhất 1000000): không đọc.`,
    ]);
  });
});

describe('readProfile', () => {
  it('reads a profile of its own', () => {
    expect(readProfile('{ "name": "Sở A", "recipients": ["UBND tỉnh (b/c)"] }')).toEqual({
      value: { name: 'Sở A', recipients: ['UBND tỉnh (b/c)'] },
      problems: [],
    });
  });

  it('answers null for one without a name', () => {
    expect(readProfile('{ "units": [] }').value).toBeNull();
  });
});
