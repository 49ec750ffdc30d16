/** Two lines of a wrapped file, one paragraph or two: by how the first ends and how the second begins. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/syntax/parse';
import { blocksOf } from '../../server/src/syntax/tree';
import { typeWidth } from '../../server/src/text/type-width';
import { NOTICE, typeset, wrapped } from '../support/notices';

const WIDTH = 80;
/** As much of a notice as shows that its lines are wrapped, and how wide. */
const SAMPLE = wrapped(NOTICE.slice(NOTICE.indexOf('Ngày 31'), NOTICE.indexOf('2. Phòng')), WIDTH);
const words = (list: string): string[] => list.split(', ');

/** Whether two lines in the body of a wrapped notice are one paragraph. */
function areJoined(first: string, second: string, blanks = 1): boolean {
  const text = `${SAMPLE}\n${first}\n${'\n'.repeat(blanks)}${second}\n\n9.10. Phòng Kế hoạch theo dõi.\n`;
  const texts = [...blocksOf(parse(text))].map(({ paragraph }) => paragraph.text);
  const joined = texts.includes(`${first} ${second}`) || texts.includes(first + second);
  expect(
    [joined, texts.includes(first) && texts.includes(second)].filter(Boolean),
    `${first} | ${second}`,
  ).toHaveLength(1);
  return joined;
}

const ITEM = '9.9. Văn phòng ';
/** A line that is so many columns short of full. */
function filled(end: string, short: number, begin = ITEM): string {
  const FILLING = 'theo dõi giá cả thị trường, nguồn cung hàng hóa thiết yếu, xăng dầu ở các chợ đầu mối ';
  const room = WIDTH - short - begin.length - end.length;
  const filling = FILLING.slice(0, room).replace(/\S*$/, '');
  return begin + filling + 'x'.repeat(Math.max(0, room - filling.length - 1)).replace(/.$/, 'x ') + end;
}

const NEXT = 'Kế hoạch số 12 của UBND tỉnh đã được gửi đến các đơn vị để rà soát.';

describe('a paragraph that is laid out already among wrapped lines', () => {
  const LONG = `${ITEM}theo dõi giá cả thị trường, nguồn cung hàng hóa thiết yếu, xăng dầu, vật tư nông nghiệp ở các chợ đầu mối trên địa bàn tỉnh.`;

  test('ends with its line', () => expect(areJoined(LONG, NEXT)).toBe(false));
});

describe('a word that wants another one', () => {
  test.each(
    words(
      'của, và, với, cho, theo, tại, về, các, những, là, từ, do, trong, trên, đến, để, bởi, hoặc, cùng, thuộc, giữa, nhằm, -, –',
    ),
  )('%s', (word) => {
    expect(areJoined(`${ITEM}rà soát ${word}`, NEXT)).toBe(true);
    expect(areJoined(`${ITEM}rà soát ${word} này`, NEXT)).toBe(false);
  });

  test.each([
    ...words(
      'ngày, tháng, năm, thứ, khoản, điều, điểm, đồng chí, ông, bà, Sở, Bộ, Phòng, Ban, Cục, Ủy ban, UBND',
    ),
    ...words('HĐND, Chủ tịch, Giám đốc, Thông tư, Nghị định, Quyết định, Kế hoạch, Công văn, Văn bản'),
  ])('%s, where the line is not short', (word) => {
    expect(areJoined(filled(word, 16), NEXT)).toBe(true);
    expect(areJoined(filled(`${word} này`, 24), NEXT)).toBe(false);
    expect(areJoined(`${ITEM}rà soát ${word}`, NEXT)).toBe(false);
  });

  test.each(
    words('thực hiện, triển khai, ban hành, nội dung, hướng dẫn, thi hành, trình, gửi, giao, đề nghị'),
  )('%s, where the line is nearly full', (word) => {
    expect(areJoined(`${ITEM}rà soát ${word}`, NEXT)).toBe(false);
    expect(areJoined(filled(word, 30), NEXT)).toBe(true);
    expect(areJoined(filled('hồ sơ', 30), NEXT)).toBe(false);
  });

  test.each(
    words(
      'ngày, tháng, năm, số, khoản, điều, điểm, mục, quý, lần, cấp, thứ, phụ lục, loại, nhóm, và, đến, từ, dự án',
    ),
  )('%s before a number, where the line is full', (word) => {
    const [next, roman] = ['3. Các phòng báo cáo kết quả.', 'II. Các phòng báo cáo kết quả.'];
    expect(areJoined(filled(word, 0), next)).toBe(true);
    expect(areJoined(filled(word, 0), roman)).toBe(true);
    expect(areJoined(filled('chợ', 0), next)).toBe(false);
    expect(areJoined(filled(`${word}.`, 0), next)).toBe(false);
    expect(areJoined(`${ITEM}rà soát ${word}`, next)).toBe(false);
    expect(areJoined(`${ITEM}rà soát ${word}`, roman)).toBe(false);
  });
});

test.each(['2026. Tham dự có các phòng.', '2026, các phòng báo cáo.', '2026; gửi Văn phòng.'])(
  'no line ends with “năm” before %s, wrapped or not',
  (next) => {
    const texts = [...blocksOf(parse(`THÔNG BÁO\n\n1. Rà soát trong năm\n${next}\n`))].map(
      ({ paragraph }) => paragraph.text,
    );
    expect(texts).toContain(`1. Rà soát trong năm ${next}`);
  },
);

describe('headings end with words that mostly want another one', () => {
  const ORDER = 'Thống nhất với nội dung do Văn phòng trình.';
  test.each([
    ['1. Tình hình thực hiện các dự án', '2. Công tác giải phóng mặt bằng'],
    ['1. Kết quả công tác trong tháng', '2. Nhiệm vụ tháng sau'],
    ['1. Các công trình trọng điểm', '2. Công tác giải phóng mặt bằng'],
    ['1. Công tác chuyển đổi số', '2. Công tác giải phóng mặt bằng'],
    ['1. Tình hình các dự án', '03 dự án đã hoàn thành trong năm.'],
    ['1, Tình hình chung', '2, Công tác giải phóng mặt bằng'],
    ['1.4. Tình hình trong quý', 'II. NHIỆM VỤ TRỌNG TÂM'],
    ['2. Các công trình trọng điểm', 'a Đường Bình Hòa'],
    ['2. Văn phòng', 'a, Văn phòng tổng hợp hồ sơ;'],
    ['2. Văn phòng', 'a Văn phòng tổng hợp hồ sơ;'],
    ['1. Kết quả năm 2025', '- 12/15 chỉ tiêu đạt và vượt kế hoạch;'],
    ['1. Kết quả công tác trong năm', 'Sở đã hoàn thành các nhiệm vụ được giao.'],
    ['1. Các công trình trọng điểm', ORDER],
    ['1. Về dự thảo Kế hoạch', ORDER],
    ['1. Hoạt động của các Ban', ORDER],
    ['1. Đề nghị của UBND', ORDER],
    [filled('và triển khai thực hiện', 24, '1. Công tác '), ORDER],
    [filled('các dự án', 2, '3. Tình hình '), '4. Công tác giải phóng mặt bằng'],
    [filled('các nhóm', 2, 'I. Tình hình '), 'II. Công tác giải phóng mặt bằng'],
    [filled('trong quý', 2), 'II. NHIỆM VỤ TRỌNG TÂM'],
    [filled('các công trình', 2, '3. Tình hình '), 'a, Đường Bình Hòa'],
  ])('%s | %s', (first, second) => expect(areJoined(first, second)).toBe(false));
});

describe('a full line goes on, a short one does not', () => {
  test.each(words('Kế hoạch, Đường, Nguyễn Văn A, Bình Hòa'))('before %s', (name) => {
    const next = `${name} đã được nêu ở trên và các nội dung khác có liên quan.`;
    for (const short of [0, 5, 10, 15])
      expect(areJoined(filled('hồ sơ', short), next), `${short}`).toBe(true);
    for (const short of [30, 40]) expect(areJoined(filled('hồ sơ', short), next), `${short}`).toBe(false);
  });

  test.each([
    ...words(
      'Trong, Để, Hiện nay, Hiện tại, Thời gian, Theo, Khi, Nếu, Tuy nhiên, Tuy, Do, Với, Qua, Trên cơ sở',
    ),
    ...words(
      'Đối với, Nhằm, Đồng thời, Ngoài ra, Bên cạnh, Trường hợp, Liên quan, Quá trình, Tham dự, Cùng dự',
    ),
    ...words('Một số, Tiếp tục, Về, Việc, Từ, Sau khi, Trước mắt, Qua đó, Đến nay'),
  ])('before %s only where there was no room for it', (word) => {
    const next = `${word} việc này các phòng đã được nghe ý kiến và rà soát lại.`;
    expect(areJoined(filled('hồ sơ', 2), next)).toBe(true);
    expect(areJoined(filled('hồ sơ', 16), next)).toBe(false);
  });

  test.each([
    ...words('Căn cứ, Xét đề nghị, Theo đề nghị').map(
      (ground) => `${ground} của các phòng về việc này và các nội dung khác.`,
    ),
    ...words('Ngày 05 tháng 3, Sáng ngày 05/3/2026, Chiều thứ Ba, Vào lúc 8 giờ, Sau khi nghe')
      .slice(0, 2)
      .map((day) => `${day} các phòng họp bàn.`),
    'Sau khi nghe các phòng báo cáo, Giám đốc Sở kết luận.',
    'Trên cơ sở báo cáo của các phòng, Giám đốc Sở kết luận.',
    'Sau khi xem xét báo cáo của các phòng, Giám đốc Sở kết luận.',
    'Vào hồi 8 giờ các phòng họp bàn việc này.',
    ...words('Giao, Đề nghị, Yêu cầu, Phân công').flatMap((cue) =>
      words(
        'các phòng, đồng chí A, Lãnh đạo Sở, Phòng Kế hoạch, Văn phòng, Sở Y tế, UBND xã, Công an tỉnh',
      ).map((who) => `${cue} ${who} rà soát hồ sơ.`),
    ),
  ])('never before %s', (next) => {
    expect(areJoined(filled('hồ sơ', 0), next)).toBe(false);
    expect(areJoined(filled('hồ sơ,', 0), next)).toBe(/^(?:Căn cứ|Xét|Theo) /u.test(next));
  });
});

describe('marks and small letters', () => {
  test.each([
    [`${ITEM}rà soát chợ,`, 'siêu thị và cửa hàng.', true],
    [`${ITEM}rà soát chợ,`, 'Kế hoạch và cửa hàng.', true],
    [`${ITEM}rà soát chợ`, 'siêu thị và cửa hàng.', true],
    [`${ITEM}rà soát chợ.`, 'siêu thị và cửa hàng.', true],
    [`${ITEM}rà soát chợ;`, 'siêu thị và cửa hàng.', true],
    [`${ITEM}rà soát chợ gồm:`, 'siêu thị và cửa hàng.', false],
    [`${ITEM}rà soát chợ.`, 'Siêu thị và cửa hàng đã được rà soát theo quy định hiện hành.', false],
    [filled('chợ.', 0), 'Siêu thị và cửa hàng đã được rà soát theo quy định hiện hành.', true],
    [filled('chợ.', 0), 'Giao Văn phòng rà soát theo quy định hiện hành của Nhà nước.', false],
    [`${ITEM}theo Nghị quyết số`, '46/2026/NĐ-CP về việc này.', true],
    [`${ITEM}theo Công văn ngày`, '26/01/2026 về việc này.', true],
    [`${ITEM}theo Kế hoạch giai đoạn 2021`, '- 2025 của UBND tỉnh.', true],
    [`${ITEM}theo Nghị định số 46/2026/NĐ-`, 'CP về việc này.', true],
    [`${ITEM}theo quy định tại điểm`, 'a khoản 2 Điều 5 của Luật.', true],
    [`${ITEM}rà soát chợ`, '- Siêu thị và cửa hàng.', false],
    [`${ITEM}rà soát chợ`, 'a) Siêu thị và cửa hàng.', false],
    [`${ITEM}rà soát chợ`, '10. Siêu thị và cửa hàng.', false],
    [`${ITEM}rà soát chợ loại`, '2, siêu thị và cửa hàng.', true],
    [filled('gồm: (1) chợ;', 0), '(2) Siêu thị và cửa hàng.', true],
    [filled('gồm: (1) chợ.', 0), '(2) Siêu thị và cửa hàng.', false],
    [filled('theo dõi chợ;', 0, '(8) Văn phòng '), '(9) Siêu thị và cửa hàng.', false],
    [filled('chợ gồm:', 0), 'siêu thị và cửa hàng.', true],
    [filled('họp giao ban tuần', 0), '41. Cùng dự có các phó trưởng phòng.', true],
    [filled('chuyên đề quý', 0), 'I/2026; rà soát hồ sơ của các chợ.', true],
    [filled('nhóm', 0), 'III. Siêu thị và cửa hàng.', true],
    [filled('khu phố Bình Hòa', 0), '2.', true],
    [filled('hạng mục', 4), '(nhà số 2) theo thiết kế đã duyệt.', true],
    ['9.9. Công ty Tư vấn Bình Hòa', '15/10/2026', false],
    [filled('trình Phòng Tài chính', 0), '- Kế toán trong 05 ngày làm việc.', true],
    [filled('trình Phòng Tài chính.', 0), '- Kế toán trong 05 ngày làm việc.', false],
    [filled('về đường đấu nối', 2, '9. Đối với kiến nghị '), 'Quốc lộ 46C: giao Sở Xây dựng trả lời.', true],
    [filled('giao thức MQTT', 0), '5.0.', true],
    [filled('Chăn nuôi và Thú', 0), 'y, Chi cục Thủy lợi rà soát hồ sơ.', true],
    [filled('quy định tại điểm', 0), 'a Khoản 2 Điều 5 của Luật.', true],
    [filled('quy định tại điểm a,', 0), 'b, Khoản 2 Điều 5 của Luật.', true],
    [filled('trong dự án', 0, '2. Theo dõi chợ. Tổng hợp '), '3. Giao Phòng Kế hoạch rà soát.', true],
    [filled('tổ công tác số', 0), '2, Ban Quản lý chợ và Công an xã.', true],
    [filled('giai đoạn 2021', 0), '- 2025 của UBND tỉnh.', true],
    [filled('từ trang 15', 0), '- 20 của hồ sơ đã trình.', true],
    [filled('(Phòng Kế hoạch', 0), '- Tài chính phối hợp).', true],
    [filled('(Phòng Kế hoạch theo dõi', 0, 'a) '), 'b) Phòng Tài chính phối hợp.', false],
    [filled('(17 giờ 00 - 20 giờ', 0), '00) và các ngày khác.', true],
    [filled('dài 1.500', 0), 'm; Km0+000 rộng 20 m.', true],
    [`${ITEM}báo cáo trước 16 giờ`, '00.', true],
    [filled('theo mẫu tại', 0), 'Phụ lục II.', true],
    [filled('theo mẫu tại', 0), 'phụ lục 2;', true],
    [`${ITEM}rà soát chợ.`, 'Phụ lục II', false],
    [filled('theo mẫu tại.', 0), 'PHỤ LỤC II', false],
    [filled('số điện thoại và', 0), 'nơi nhận.', true],
    [filled('hồ sơ để', 0), 'lưu văn thư.', true],
    [filled('lý trình Km3+200', 0), '- Km5+450.', true],
    [filled('lý trình Km3+200', 0), '- Đường Bình Hòa.', false],
    [filled('cộng hưởng từ', 0), '1.5 Tesla sau khi nhà thầu chạy thử.', true],
    [filled('cộng hưởng', 0), '9.10 Rà soát hồ sơ của các chợ.', false],
    [filled('cộng hưởng', 0), '10.1 Rà soát hồ sơ của các chợ.', false],
    [filled('Công ty Bình Hòa', 10), '15/10/2026', false],
    [filled('báo cáo ngày', 0), '15/10/2026', true],
    [filled('yêu cầu', 0, '9. Đối với '), 'Trưởng các phòng rà soát.', true],
    [filled('còn 37 hộ, xã', 0, '9. Công tác '), 'Bình Hòa còn 12 hộ chưa bàn giao.', true],
    [filled('của các xã', 6, '9. Công tác '), 'Bình Hòa còn 12 hộ chưa bàn giao.', false],
    [filled('sốt', 0, '9. Tình hình: ghi nhận ca '), 'Dengue tại các xã.', true],
    [filled('sốt', 0, '9. Về chợ: thiếu vốn; thiếu '), 'Thời gian qua, Sở đã phối hợp rà soát.', false],
    [filled('sốt', 0, '9. Về chợ: thiếu vốn; thiếu '), 'Dengue tại các xã.', true],
    [filled('hồ sơ', 14), 'Rà soát các nội dung khác.', false],
    [filled('dịch bệnh mùa đông', 0), '- xuân; rà soát hồ sơ.', true],
    [filled('gồm các chợ', 20), '- chợ Bình Hòa', false],
    [filled('tại Quốc lộ', 0), '7. Các phòng báo cáo kết quả.', true],
    [filled('với Ngân hàng', 0, '9. Đối với hồ sơ này, yêu cầu Văn phòng '), 'TMCP Bình Hòa rà soát.', true],
    [filled('thực hiện như sau:', 0), 'STT', false],
    [filled('(theo quy định tại điểm', 0), 'b) và các nội dung khác.', true],
    [filled('theo dõi chợ', 0), '- Tài chính phối hợp).', false],
    [filled('đồng chí Trần Văn B', 0), '- Phó Giám đốc Sở rà soát hồ sơ.', true],
    [`${ITEM}và đồng chí Trần Văn B`, '- Phó Giám đốc Sở rà soát hồ sơ.', false],
    [filled('chợ.', 0), 'Thừa lệnh Giám đốc Sở, Văn phòng gửi các đơn vị biết.', false],
    [filled('chợ.', 0), 'Văn phòng Sở thông báo để các đơn vị biết, thực hiện.', false],
    [filled('của Văn phòng', 0), 'Sở thông báo để các đơn vị biết, thực hiện.', true],
    [filled('chợ.', 0), 'Đồng thời, đề nghị Ủy ban nhân dân xã rà soát hồ sơ.', false],
    [filled('biết./.', 0), 'Siêu thị và cửa hàng đã được rà soát theo quy định hiện hành.', false],
    [`${ITEM}gồm: (1) chợ;`, '(2) Siêu thị và cửa hàng.', false],
    [`${ITEM}gồm: (i) chợ;`, '(ii) siêu thị và cửa hàng.', false],
    [`${ITEM}gồm:`, '(i) chợ, siêu thị và cửa hàng.', false],
    [filled('gồm: (i) chợ;', 0), '(ii) siêu thị và cửa hàng.', true],
    ['i) Rà soát chợ;', 'ii) Rà soát siêu thị và cửa hàng.', false],
    ['ii. Rà soát chợ;', 'iii. Rà soát siêu thị và cửa hàng.', false],
    [`${ITEM}rà soát chợ`, 'vi phạm quy định và siêu thị.', true],
    ['9. CÔNG TÁC QUẢN LÝ NHÀ NƯỚC VỀ CHỢ, SIÊU THỊ, TRUNG TÂM THƯƠNG MẠI', 'VÀ XĂNG DẦU', true],
    ['9. CÔNG TÁC CHỢ', 'TRUNG TÂM THƯƠNG MẠI VÀ SIÊU THỊ', false],
    ['9.9. Về việc quản lý nhà nước đối với chợ tại các xã và phường Bình Hòa', 'Thượng', true],
    ['9.9. Về chợ Bình Hòa', 'Thượng tuần này các phòng rà soát hồ sơ đã có.', false],
  ])('%j, %j: %s', (first, second, joined) => expect(areJoined(first, second)).toBe(joined));
});

test('a footnote that ends a page and the rest of a sentence on the next one are two paragraphs', () => {
  const [footnote, rest] = [filled('về chợ.', 30), 'và siêu thị đã được rà soát theo quy định hiện hành.'];
  expect(areJoined(footnote, rest)).toBe(true);
  expect(areJoined(footnote, rest, 2)).toBe(false);
  expect(areJoined(filled('về chợ', 0), rest, 2)).toBe(true);
});

describe('a line of print', () => {
  const PRINTED = typeset(NOTICE.slice(NOTICE.indexOf('Ngày 31'), NOTICE.indexOf('Nơi nhận')));
  const SENTENCE = 'Hồ sơ của các chợ đã được các phòng rà soát theo quy định hiện hành.';
  /** A second line, as wide in print as may be, of one word over again. */
  const line = (word: string, width: number): string => {
    let text = `gồm ${word}`;
    while (typeWidth(`${text} ${word}.`) <= width) text += ` ${word}`;
    return `${text}.`;
  };
  const joined = (second: string): boolean => {
    const first = '9.9. Văn phòng theo dõi giá cả thị trường, nguồn cung hàng hóa thiết yếu tại địa bàn,';
    const text = `${PRINTED}\n${first}\n\n${second}\n\n${SENTENCE}\n`;
    return [...blocksOf(parse(text))].some(({ paragraph }) =>
      paragraph.text.includes(`${second} ${SENTENCE}`),
    );
  };

  test('is full by its width, however few its letters are', () => {
    const wide = line('mượng', 33_000);
    expect(wide.length).toBeLessThan(70);
    expect(joined(wide)).toBe(true);
  });

  test('is not full by its letters', () => {
    const narrow = line('lít', 28_000);
    expect(narrow.length).toBeGreaterThan(76);
    expect(joined(narrow)).toBe(false);
  });
});
