import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../server/src/syntax/line-form';
import { nearHeadForm } from '../../server/src/syntax/near-form';
import { parse } from '../../server/src/syntax/parse';
import { blocksOf } from '../../server/src/syntax/tree';

describe('a line that is mistyped, wherever it stands', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM', 'national-title'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA NAM', 'national-title'],
    ['Độc lâp - Tự do - Hạnh phúc', 'motto'],
    ['Nơi nhân:', 'recipients-label'],
    ['THÔNG BAO', 'document-type'],
    ['T.L. GIÁM ĐỐC', 'authority'],
    ['TLGIÁM ĐỐC', 'authority'],
  ])('%s', (text, form) => expect(shapeOf(text).form).toBe(form));

  it.each([
    ['TRUNG TÂM CÔNG BÁO', 'upper'],
    ['KT-XH VÀ QUỐC PHÒNG', 'upper'],
    ['Độc lập về chuyên môn', 'text'],
    ['Nội dung:', 'text'],
    ['THÔNG CÁO', 'document-type'],
  ])('not %s', (text, form) => expect(shapeOf(text).form).toBe(form));
});

describe('a line that is mistyped in the head', () => {
  it.each([
    ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'national-title'],
    ['Độc lập - Tự do', 'motto'],
    ['Sô: 12/TB-SCT', 'own-number'],
    ['12/TB-SCT', 'own-number'],
    ['Số: 12TB-SCT', 'own-number'],
    ['An Giang Thượng, ngay 05 tháng 3 năm 2026', 'place-date'],
    ['An Giang Thượng ngày 05/3/2026', 'place-date'],
    ['ngày 05 tháng 3 năm 2026', 'place-date'],
    ['hà Nội, ngày 05 tháng 3 năm 2026', 'place-date'],
    ['Hà nội, ngày 05 tháng 3 năm 2026', 'place-date'],
    ['Hà nội, 05/3/2026', 'place-date'],
    ['Hà nội,ngày 05 tháng 3 năm 2026', 'place-date'],
    ['Thành phố Bình Hòa ngày 05/3/2026', 'place-date'],
    ['Thông báo', 'document-type'],
  ])('%s', (text, form) => expect(nearHeadForm(text)).toBe(form));

  it.each([
    'SỞ XÂY DỰNG - NHÀ Ở',
    'Tờ trình 05/3/2026',
    'Bản sao 05/3/2026',
    'Kết luận của Giám đốc Sở tháng 3 năm 2026',
    'Ngày 05 tháng 3 năm 2026, Giám đốc Sở chủ trì cuộc họp.',
    'Về kế hoạch 2026 - 2030',
    'Hội nghị ngày 01/10/2026',
    'Hội nghị, ngày 01/10/2026',
    'Cuộc họp, ngày 01 tháng 10 năm 2026',
    'Cuộc họp ngày 01 tháng 10 năm 2026',
    'Phiên họp Hội đồng ngày 01/10/2026',
    'Thường trực HĐND ngày 05/3/2026',
    'Công văn ngày 05/3/2026',
  ])('not %s', (text) => expect(nearHeadForm(text)).toBeNull());
});

const components = (text: string): string[] =>
  [...blocksOf(parse(text))].map(({ component }) => component).filter((component) => component !== 'blank');

describe('what is mistyped keeps its component', () => {
  it('in two columns', () => {
    const head =
      'UBND TỈNH AN GIANG THƯỢNG        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ CÔNG THƯƠNG        Độc lâp - Tự do - Hạnh phúc\nSố 12/TB-SCT        An Giang Thượng ngày 05/3/2026\n';
    expect(components(head)).toEqual(['issuer', 'motto', 'issuer', 'motto', 'number', 'place-date']);
  });

  it('in the foot', () => {
    const foot =
      'Trên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các phòng thực hiện./.\n- UBND tỉnh (b/c);\nCác phòng;\n- Lưu VT.\nTL. Giám đốc\nChánh Văn phòng\nThS. Nguyễn Văn A\n';
    expect(components(foot).slice(1)).toEqual([
      'recipients',
      'recipients',
      'recipients',
      'signature',
      'signature',
      'signature',
    ]);
  });
});

describe('a letter lost, doubled, or exchanged with its neighbour', () => {
  const slipsOf = (line: string): string[] =>
    [...line].flatMap((letter, i) => {
      if (!/\p{L}/u.test(letter)) return [];
      const [before, after] = [line.slice(0, i), line.slice(i + 1)];
      const exchanged = /^\p{L}/u.test(after) ? [before + after[0] + letter + after.slice(1)] : [];
      return [before + after, before + letter + letter + after, ...exchanged];
    });

  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'national-title'],
    ['Độc lập - Tự do - Hạnh phúc', 'motto'],
    ['THÔNG BÁO', 'document-type'],
    ['Nơi nhận:', 'recipients-label'],
  ])('%s', (line, form) => {
    const others = slipsOf(line).filter((slip) => shapeOf(slip).form !== form && nearHeadForm(slip) !== form);
    // What is exchanged counts twice, and short lines bear one letter only.
    const isShort = line.length < 12;
    expect(others.filter((slip) => !isShort || slip.length !== line.length)).toEqual([]);
  });

  it.each(['An Giang Thượng, ngày 05 tháng 3 năm 2026', 'Hà Nội, ngày 12 tháng 10 năm 2026'])(
    '%s',
    (line) => {
      const [place, date] = line.split(', ') as [string, string];
      const lost = slipsOf(date).filter((slip) => slip.length < date.length);
      expect(lost.filter((slip) => nearHeadForm(`${place}, ${slip}`) !== 'place-date')).toEqual([]);
    },
  );
});
