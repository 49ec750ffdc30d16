/** Words and whole paragraphs in other encodings than Unicode's composed letters. */
import { describe, expect, test } from 'vitest';
import { countDecomposed, decomposedWords } from '../../../server/src/model/language/spelling/decomposed';
import { invisibleCharacters } from '../../../server/src/model/language/spelling/invisible-characters';
import {
  fromTcvn3,
  fromVni,
  isMisread,
  legacyText,
} from '../../../server/src/model/language/spelling/legacy-text';
import { lookAlikes } from '../../../server/src/model/language/spelling/look-alikes';

const LETTERS =
  'a à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ e è é ẻ ẽ ẹ ê ề ế ể ễ ệ i ì í ỉ ĩ ị o ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ u ù ú ủ ũ ụ ư ừ ứ ử ữ ự y ỳ ý ỷ ỹ ỵ đ'.split(
    ' ',
  );
/** TCVN 5712:1993, third set. */
const TCVN3 =
  'a µ ¸ ¶ · ¹ ¨ » ¾ ¼ ½ Æ © Ç Ê È É Ë e Ì Ð Î Ï Ñ ª Ò Õ Ó Ô Ö i × Ý Ø Ü Þ o ß ã á â ä « å è æ ç é ¬ ê í ë ì î u ï ó ñ ò ô \u00ad õ ø ö ÷ ù y ú ý û ü þ ®'.split(
    ' ',
  );
/** VNI for Windows: a letter and its marks are two characters. */
const VNI =
  'a aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä e eø eù eû eõ eï eâ eà eá eå eã eä i ì í æ ó ò o oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï u uø uù uû uõ uï ö öø öù öû öõ öï y yø yù yû yõ î ñ'.split(
    ' ',
  );
const encoded = (text: string, table: readonly string[]): string =>
  [...text].map((letter) => table[LETTERS.indexOf(letter)] ?? letter).join('');

const TEXTS = [
  'uỷ ban nhân dân tỉnh quản lý nhà nước về thương mại trên địa bàn',
  'giám đốc sở yêu cầu các phòng khẩn trương rà soát những dự án chậm tiến độ',
  'chủ trì họp giải quyết kiến nghị của cử tri về đất đai và môi trường',
  'tăng cường kiểm tra an toàn thực phẩm dịp lễ hội đầu xuân',
];

describe.each([
  ['TCVN3', TCVN3, fromTcvn3],
  ['VNI', VNI, fromVni],
] as const)('%s', (encoding, table, decoded) => {
  test('has every letter', () => {
    for (const letter of LETTERS)
      expect(decoded(`b${encoded(letter, table)}`).normalize('NFC'), letter).toBe(`b${letter}`);
  });

  test.each(TEXTS)('%s', (text) => {
    const written = encoded(text, table);
    expect(legacyText(written)).toMatchObject({ encoding, suggestion: text });
    for (const word of text.split(' ')) expect(decoded(encoded(word, table)), word).toBe(word);
    expect(legacyText(text)).toBeNull();
  });
});

test.each([
  'Nhiệt độ 30° ± 5°, dung sai µm, © 2026 Sở Công Thương',
  'Bụi mịn PM2.5 đo được 25 µg/m³, 30 µg/m³ và 45 µg/m³, ngưỡng 50µg',
  'PM10: 25 µg/m3; SO2: 30 µg/m3; NO2: 45 µg/m3',
  'phong trào «sáng», «xanh», «đẹp» và «văn minh đô thị»',
  'chu kỳ t½ của mẫu một, t½ của mẫu hai và t½ của mẫu ba',
  'sản phẩm OCOP®, Bến Tràm®, An Bình® và Sông Xanh©',
  'Công ty Société Générale và São Paulo, résumé của ứng viên',
  'Uỷ ban nhân dân tỉnh; khoá, hoá, thuỷ',
  'họp ngày 05/3/2026 tại UBND tỉnh',
])('in no old encoding: %s', (text) => expect(legacyText(text)).toBeNull());

describe('letters that only look right', () => {
  /** Cyrillic and Greek letters of the shape of Latin ones. */
  const FOREIGN: readonly (readonly [string, string])[] = [
    ['а', 'a'],
    ['е', 'e'],
    ['о', 'o'],
    ['р', 'p'],
    ['с', 'c'],
    ['х', 'x'],
    ['у', 'y'],
    ['ο', 'o'],
    ['ν', 'v'],
    ['А', 'A'],
    ['В', 'B'],
    ['С', 'C'],
    ['Е', 'E'],
    ['Н', 'H'],
    ['К', 'K'],
    ['М', 'M'],
    ['О', 'O'],
    ['Р', 'P'],
    ['Т', 'T'],
    ['Х', 'X'],
  ];
  /** Letters of Icelandic: where they stand for others, they begin the word. */
  const ICELANDIC = [
    ['Ð', 'Đ'],
    ['ð', 'đ'],
  ] as const;

  const expectFound = (before: string, [foreign, latin]: readonly [string, string], after: string) => {
    const found = before + foreign + after;
    const line = `Văn phòng ${found} rà soát`;
    expect(lookAlikes(line), line).toEqual([
      { span: { start: 10, end: 10 + found.length }, found, suggestion: before + latin + after },
    ]);
  };

  test.each(FOREIGN)('%s for %s', (...letters) => {
    expectFound('', letters, 'inh');
    expectFound('n', letters, 'ng');
    expectFound('anh', letters, '');
  });

  test.each(ICELANDIC)('%s for %s', (...letters) => {
    for (const rest of ['inh', 'ắk', 'ingg']) expectFound('', letters, rest);
  });

  test('Icelandic letters within an abbreviation', () => expectFound('H', ['Ð', 'Đ'], 'ND'));
});

describe('letters of another encoding', () => {
  test('composes decomposed words', () => {
    const line = 'tiếp tục theo dõi'.normalize('NFD');
    expect(decomposedWords(line).map(({ suggestion }) => suggestion)).toEqual(['tiếp', 'tục', 'dõi']);
    expect(countDecomposed('rõ'.normalize('NFD'))).toBe(1);
    expect(countDecomposed('rõ')).toBe(0);
    expect(decomposedWords('tiếp tục theo dõi')).toEqual([]);
  });

  test.each([
    ['Ðiện lực', 'Ðiện', 'Điện'],
    ['nhƣ sau', 'nhƣ', 'như'],
    ['quy định c\u0443a Sở', 'c\u0443a', 'cya'],
    ['vướng mắc ch0 các dự án', 'ch0', 'cho'],
    ['giám đốc bệnh νiện', 'νiện', 'viện'],
    ['CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'HÕA', 'HÒA'],
    ['Vǎn bản', 'Vǎn', 'Văn'],
    ['Va\u030cn bản', 'Va\u030cn', 'Văn'],
    ['quy đınh', 'đınh', 'đinh'],
    ['ＫＨＵ công nghiệp', 'ＫＨＵ', 'KHU'],
    ['Ｋế hoạch', 'Ｋế', 'Kế'],
    ['kế hoạcｈ', 'hoạcｈ', 'hoạch'],
    ['đến ngày Ɖ', 'Ɖ', 'Đ'],
  ])('finds letters that only look right: %s', (line, found, suggestion) => {
    expect(lookAlikes(line)).toMatchObject([{ found, suggestion }]);
  });

  test.each([
    'hệ số α và β',
    'αi là hệ số',
    'góc τi',
    'dài 1km, 10kg, mã a01, tầng1',
    'Москва',
    'Đường dây 110 kV',
    'Kırıkkale và ınova',
    'điểm ａ; nhánh Α',
    'bà Sigurðardóttir và ông Jiābǎo',
    'khối lượng riêng ρₒ, ρkk, tốc độ νmax',
  ])('leaves other alphabets alone: %s', (line) => {
    expect(lookAlikes(line)).toEqual([]);
  });

  test.each([
    ['Uû', 'Uỷ'],
    ['nh©n', 'nhân'],
    ['d©n', 'dân'],
    ['®Þnh', 'định'],
    ['tØnh', 'tỉnh'],
    ['th\u00ad¬ng', 'thương'],
  ])('reads TCVN3: %s', (word, right) => expect(fromTcvn3(word)).toBe(right));

  test.each([
    ['UÛY', 'ỦY'],
    ['NHAÂN', 'NHÂN'],
    ['DAÂN', 'DÂN'],
    ['ñòa', 'địa'],
    ['phöông', 'phương'],
    ['thöïc', 'thực'],
    ['hieän', 'hiện'],
  ])('reads VNI: %s', (word, right) => expect(fromVni(word)).toBe(right));

  test('recognises old encodings by three words', () => {
    expect(legacyText('Uû ban nh©n d©n tØnh qu¶n lý')).toMatchObject({ encoding: 'TCVN3' });
    expect(legacyText('UÛY BAN NHAÂN DAÂN TÆNH')).toMatchObject({
      encoding: 'VNI',
      suggestion: 'ỦY BAN NHÂN DÂN TỈNH',
    });
    expect(legacyText('Sở Công Thương © 2026, góc 30° ± 5°')).toBeNull();
    expect(legacyText('hoàn thành trước ngày 15/3/2026, khoá hoá đơn, quê quán')).toBeNull();
  });

  test('leaves the words in Unicode of such a line as they are', () => {
    expect(legacyText('ngµy h«m nay c¸c ®¬n vÞ b¸o c¸o Sở, cá nhân và án')).toMatchObject({
      encoding: 'TCVN3',
      suggestion: 'ngày hôm nay các đơn vị báo cáo Sở, cá nhân và án',
    });
    expect(legacyText('c¸c ®¬n vÞ b¸o')).toMatchObject({ suggestion: 'các đơn vị báo' });
    expect(legacyText('®¬n vÞ cá nhân')).toBeNull();
    expect(legacyText('Noël ở Reykjavík')).toBeNull();
  });

  test.each([
    ['2. V¨n phßng', '2. Văn phòng'],
    ['3. Nh\u00ad vËy', '3. Như vậy'],
    ['Phoøng Quaûn lyù', 'Phòng Quản lý'],
  ])('knows a heading of two words: %s', (written, read) =>
    expect(legacyText(written)).toMatchObject({ suggestion: read }),
  );

  test.each(['Nh\u00ad', 'L\u00adu: VT', 'tr\u00adíc ngµy', 'b¸o c¸o tr\u00ada nay'])(
    'takes no soft hyphen for one that is a letter: %s',
    (line) => expect(invisibleCharacters(line)).toEqual([]),
  );

  test('takes a soft hyphen in a word of Unicode for one', () => {
    expect(invisibleCharacters('bá\u00ado cáo x\u00adây dựng kế hoạch, th\u00adực hiện')).toHaveLength(3);
  });

  test.each(['thá»±c hiá»‡n nhiá»‡m vá»¥', 'Ã¡p dá»¥ng quy Ä\u0091á»‹nh'])(
    'UTF-8 read as Latin-1 is neither: %s',
    (line) => {
      expect(isMisread(line)).toBe(true);
      expect(legacyText(line)).toBeNull();
    },
  );

  test('one letter of the kind makes no such line', () => {
    expect(isMisread('São Paulo, Æ°')).toBe(false);
    expect(isMisread('thá»±c')).toBe(false);
  });

  test('finds what cannot be seen', () => {
    expect(invisibleCharacters('a\u200bb\u00a0c\ufffd')).toMatchObject([
      { found: 'U+200B', suggestion: '', kind: 'invisible' },
      { found: 'U+00A0', suggestion: ' ', kind: 'no-break-space' },
      { found: 'U+FFFD', suggestion: '\ufffd', kind: 'lost' },
    ]);
  });
});

describe('capitals of TCVN3', () => {
  test.each([
    ['KÕ', 'Kế'],
    ['HO¹CH', 'HOẠCH'],
    ['§ÊT', 'ĐẤT'],
    ['§Êt', 'Đất'],
    ['Hµ', 'Hà'],
    ['hµnh', 'hành'],
    ['TH¤NG', 'THÔNG'],
  ])('%s is %s', (word, text) => expect(fromTcvn3(word)).toBe(text));
});
