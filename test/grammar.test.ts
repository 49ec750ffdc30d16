import { beforeAll, describe, expect, test } from 'vitest';
import { loadGrammar, type Token } from './support/grammar';

const NOTICE = `ỦY BAN NHÂN DÂN TỈNH SÔNG HẠ        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ CÔNG THƯƠNG                             Độc lập - Tự do - Hạnh phúc
Số:      /TB-SCT
Sông Hạ, ngày 05 tháng 3 năm 2026

THÔNG BÁO

Kết luận của Giám đốc Sở tại cuộc họp giao ban
triển khai nhiệm vụ tháng 3 năm 2026

Ngày 02 tháng 3 năm 2026, Giám đốc Sở chủ trì cuộc họp giao ban. Sau khi thảo luận, Giám đốc Sở kết luận như sau:
// Ghi chú của người soạn
I. NHIỆM VỤ CHUNG
1. Phòng Quản lý Công nghiệp
1.1. Thực hiện Nghị định số 32/2024/NĐ-CP ngày 15/3/2024 của Chính phủ, báo cáo trước ngày 10/4/2026.
1.2. Phòng chủ trì, phối hợp với Văn phòng theo dõi Kết luận số 57-KL/TU hằng tuần.
a) Đăng tin tại https://sct.example.vn/tin-tuc trong Quý II/2026.
- Rà soát 3/4 nhóm ngành và 02 cụm.
Thứ nhất, tiếp tục theo dõi.
Trên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các phòng biết, thực hiện./.

Nơi nhận:
- UBND tỉnh (b/c);
- Các phòng thuộc Sở;
- Lưu: VT, VP.

TL. GIÁM ĐỐC
CHÁNH VĂN PHÒNG

Nguyễn Văn A`;

let tokenise: (text: string) => Token[][];
beforeAll(async () => {
  tokenise = await loadGrammar();
});

/** The scope of a text in the notice, by the line that it stands in. */
function scopeOf(line: string, text: string): string | undefined {
  const lines = NOTICE.split('\n');
  const at = lines.findIndex((candidate) => candidate.includes(line));
  return tokenise(NOTICE)[at]!.find((token) => token.text.trim() === text)?.scope;
}

describe('the grammar', () => {
  test.each([
    ['CỘNG HÒA', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'markup.bold.national-title'],
    ['ỦY BAN', 'ỦY BAN NHÂN DÂN TỈNH SÔNG HẠ', 'entity.name.type.issuer'],
    ['SỞ CÔNG', 'SỞ CÔNG THƯƠNG', 'entity.name.type.issuer'],
    ['SỞ CÔNG', 'Độc lập - Tự do - Hạnh phúc', 'markup.bold.motto'],
    ['Số:', 'Số:      /TB-SCT', 'string.other.citation.own-number'],
    ['Sông Hạ, ngày', 'ngày 05 tháng 3 năm 2026', 'constant.numeric.date'],
    ['THÔNG BÁO', 'THÔNG BÁO', 'markup.heading.title'],
    [
      'Kết luận của Giám đốc Sở tại',
      'Kết luận của Giám đốc Sở tại cuộc họp giao ban',
      'markup.heading.title',
    ],
    ['triển khai', 'triển khai nhiệm vụ tháng 3 năm 2026', 'markup.heading.title'],
    ['Ngày 02', 'Ngày 02 tháng 3 năm 2026', 'constant.numeric.date'],
    ['Ghi chú', '// Ghi chú của người soạn', 'comment.line.double-slash'],
    ['I. NHIỆM', 'I.', 'keyword.control.marker'],
    ['I. NHIỆM', 'NHIỆM VỤ CHUNG', 'markup.heading.section'],
    ['1. Phòng', '1.', 'keyword.control.marker'],
    ['1. Phòng', 'Phòng Quản lý Công nghiệp', 'markup.heading.section'],
    ['1.1.', '1.1.', 'keyword.control.marker'],
    ['1.1.', 'Nghị định số', 'string.other.citation'],
    ['1.1.', '32/2024/NĐ-CP', 'string.other.citation'],
    ['1.1.', '15/3/2024', 'constant.numeric.date'],
    ['1.1.', 'trước ngày 10/4/2026', 'variable.other.constant.deadline'],
    ['1.2.', '57-KL/TU', 'string.other.citation'],
    ['1.2.', 'hằng tuần', 'variable.other.constant.deadline'],
    ['a) Đăng', 'a)', 'keyword.control.marker'],
    ['a) Đăng', 'https://sct.example.vn/tin-tuc', 'markup.underline.link'],
    ['a) Đăng', 'trong Quý II/2026', 'variable.other.constant.deadline'],
    ['- Rà soát', '-', 'keyword.control.marker'],
    ['Thứ nhất', 'Thứ nhất', 'keyword.control.marker'],
    ['Trên đây', './.', 'keyword.control.closing-mark'],
    ['Nơi nhận', 'Nơi nhận:', 'markup.heading.section.recipients'],
    ['- UBND', 'UBND tỉnh (b/c)', 'variable.other.recipient'],
    ['- Lưu', '-', 'keyword.control.marker'],
    ['- Lưu', 'Lưu: VT, VP.', 'variable.other.recipient'],
    ['TL. GIÁM', 'TL. GIÁM ĐỐC', 'entity.name.function.signature'],
    ['CHÁNH VĂN', 'CHÁNH VĂN PHÒNG', 'entity.name.function.signature'],
    ['Nguyễn Văn A', 'Nguyễn Văn A', 'entity.name.function.signature'],
  ])('in “%s” colours “%s” as %s', (line, text, scope) => {
    expect(scopeOf(line, text)).toBe(`${scope}.thongbao`);
  });

  test.each([
    'Rà soát 3/4 nhóm ngành, 02 cụm và 2,5 triệu đồng theo TCVN 6909:2001.',
    'Thứ hai hằng tuần không phải là mục; Thứ trưởng Bộ cũng vậy.',
    '50 tổ chức, cá nhân tham gia hội chợ.',
    'Luật này và các quyết định khác.',
  ])('does not take for markers or citations: %s', (line) => {
    const scopes = tokenise(line)
      .flat()
      .map((token) => token.scope);
    expect(scopes.filter((scope) => /marker|citation|heading/.test(scope))).toEqual([]);
  });

  test('leaves the subject with the first paragraph that ends like a sentence', () => {
    const [, , body, next] = tokenise(
      'THÔNG BÁO\nVề việc nghỉ lễ\nCơ quan nghỉ lễ hai ngày.\nMọi người trực theo lịch',
    );
    expect(body![0]!.scope).toBe('markup.heading.title.thongbao');
    expect(next![0]!.scope).toBe('text.thongbao');
  });
});
