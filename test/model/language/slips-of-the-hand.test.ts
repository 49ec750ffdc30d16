/** Right sentences in which one word after another is spoilt as hands, keyboards and ears spoil it: the repair restores them. */
import { expect, test } from 'vitest';
import { spellingFaults } from '../../../server/src/model/language/spelling/spelling';
import { unmarkedFaults } from '../../../server/src/model/language/spelling/unmarked-words';
import { vniFaults } from '../../../server/src/model/language/spelling/vni-keys';
import { confusionsIn } from '../../../server/src/model/language/wording/confusions';
import { repeatedPhrases } from '../../../server/src/model/language/wording/repeated-phrases';
import { repeatedWords } from '../../../server/src/model/language/wording/repetition';
import { wordsOf } from '../../../server/src/model/language/words';
import { telexKeysOf, vni, vniKeysOf } from '../../support/input-methods';

const SENTENCES = [
  'các phòng chuyên môn khẩn trương rà soát những dự án chậm tiến độ trên địa bàn tỉnh',
  'tham mưu ban hành kế hoạch chuyển đổi số, đẩy mạnh cải cách thủ tục hành chính',
  'tăng cường kiểm tra, xử lý nghiêm các hành vi vi phạm về an toàn thực phẩm',
  'hướng dẫn doanh nghiệp hoàn thiện hồ sơ, bảo đảm đúng quy định của pháp luật',
  'đôn đốc các đơn vị thực hiện nhiệm vụ được giao, báo cáo kết quả trước ngày họp',
];

const faultsIn = (text: string) => {
  const words = wordsOf(text);
  const faults = [
    ...spellingFaults(words),
    ...unmarkedFaults(words),
    ...vniFaults(words),
    ...confusionsIn(words),
  ];
  return faults.map(({ span, found, suggestion }) => [span.start, found, suggestion]);
};

const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);
/** `huowngs`, `huo7ng1`: one key bends both letters; keys of other words stay out. */
const lazy = (keys: string): string =>
  /uwow|u7o7/.test(keys) ? keys.replace('uwow', 'uow').replace('u7o7', 'uo7') : '';
const swapped = (word: string): string => word[0]! + word[2] + word[1] + word.slice(3);
/** Initials and finals that are said alike in some part of the country. */
const ALIKE = 's-x x-s ch-tr tr-ch l-n n-l d-gi gi-d d-r r-d r-gi gi-r -n-ng -ng-n -c-t -t-c'
  .split(' ')
  .map((pair) => {
    const [, isFinal, one, other] = /^(-?)(\p{L}+)-(\p{L}+)$/u.exec(pair)!;
    return [new RegExp(isFinal ? `${one}$` : `^${one}(?![gh])`, 'u'), other!] as const;
  });

/** How a word is spoilt, and the spoilt words that may as well be others: nothing has to be said of them. */
const WAYS: readonly (readonly [string, (word: string) => readonly string[], string])[] = [
  ['the keys of Telex, left as they are', (word) => [telexKeysOf(word)], 'chaamj hopj'],
  ['the keys of VNI', (word) => [vniKeysOf(word)], 'cac1 phong2 chinh1 hanh2 cua3 hop5'],
  ['one key for both letters of ươ', (word) => [lazy(telexKeysOf(word)), lazy(vniKeysOf(word))], ''],
  ['the last letter doubled', (word) => [word + word.at(-1)], 'thamm bann traa vii doanhh giaoo'],
  ['two letters exchanged', (word) => (word.length > 3 ? [swapped(word)] : []), 'tahm daonh gaio'],
  [
    'the last letter lost',
    (word) => (word.length > 3 ? [without(word, word.length - 1)] : []),
    'phòn soá nhữn trê tỉn tha hàn hoạc mạn các chín phạ toà thự doan hoà địn phá gia ngà',
  ],
  [
    'all marks lost',
    (word) => [
      word
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('đ', 'd'),
    ],
    'cac phong mon khan soat nhung an cham tien do tren tinh muu hoach chuyen doi so chinh xu hanh ve thuc pham huong dan nghiep hoan bao dung cua luat duoc qua truoc ngay hop',
  ],
  [
    'written as some say it',
    (word) => ALIKE.flatMap(([one, other]) => (one.test(word) ? [word.replace(one, other)] : [])),
    'cát phòn mông nhữn trậm tiếng truyển xố sử trính cha thựt hoàng đông đượt dao rao',
  ],
];

test.each(WAYS)('%s', (_, spoilt, maybeOthers) => {
  const mayBeMissed = new Set(maybeOthers.split(' '));
  for (const sentence of SENTENCES) {
    for (const { 0: word, index } of sentence.matchAll(/\p{L}+/gu)) {
      for (const wrong of spoilt(word)) {
        if (wrong === word || wrong === '') continue;
        const text = sentence.slice(0, index) + wrong + sentence.slice(index + word.length);
        const said = faultsIn(text).map(String);
        if (!(mayBeMissed.has(wrong) && said.length === 0))
          expect(new Set(said), text).toEqual(new Set([`${index},${wrong},${word}`]));
      }
    }
  }
});

test('nothing is said of right sentences', () => {
  for (const sentence of SENTENCES) expect(faultsIn(sentence)).toEqual([]);
  for (const sentence of SENTENCES) expect(vni(vniKeysOf(sentence))).toBe(sentence);
});

test.each(['cúm h5n1 trên đàn gia cầm', 'lượng khí co2 và bụi pm25', 'mẫu k2b gửi kèm'])(
  'digits among letters are no keys: %s',
  (text) => expect(vniFaults(wordsOf(text))).toEqual([]),
);

/** What may as well be meant so. */
const SAID_TWICE = new Set(['chậm', 'vi', 'ngày', 'vi vi']);

test.each([1, 2, 3, 4, 5, 6])('%i words written twice', (length) => {
  for (const sentence of SENTENCES) {
    const words = [...sentence.matchAll(/\p{L}+/gu)];
    for (const [i, { index: start }] of words.slice(0, 1 - length || undefined).entries()) {
      const last = words[i + length - 1]!;
      const end = last.index + last[0].length;
      const phrase = sentence.slice(start, end);
      // With a comma in it, or one of its words twice, it is also read as a list.
      if (
        /,|(?<!\p{L})(\p{L}+) \1(?!\p{L})/u.test(phrase) ||
        /^vi/.test(sentence.slice(end + 1)) ||
        /vi$/.test(sentence.slice(0, start - 1))
      )
        continue;
      const twice = `${phrase} ${phrase}`;
      const text = sentence.slice(0, start) + twice + sentence.slice(end);
      const read = wordsOf(text);
      const repairs = [...repeatedWords(read), ...repeatedPhrases(read)].map(
        ({ span, surplus, found, suggestion }) => {
          expect([text.slice(span.start, span.end), found]).toEqual([twice, twice]);
          expect(suggestion).toBe(phrase);
          return text.slice(0, surplus.start) + text.slice(surplus.end);
        },
      );
      expect(repairs, text).toEqual(SAID_TWICE.has(phrase) ? [] : [sentence]);
    }
  }
});

test.each([
  ['họp ngày ngày 05/3/2026', 'ngày'],
  ['trong tháng tháng 4/2026', 'tháng'],
  ['6 tháng đầu năm năm 2026', 'năm'],
  ['trong 6 tháng đầu năm năm', 'năm'],
  ['trong 6 tháng cuối năm năm nay', 'năm'],
  ['đầu đầu năm 2026', 'đầu'],
  ['giữa giữa tháng 4', 'giữa'],
  ['cuối cuối quý II', 'cuối'],
  ['cuối cuối tuần này', 'cuối'],
  ['bồi thường thường cho các hộ', 'thường'],
  ['bình thường thường ngày', 'thường'],
  ['bất thường thường xảy ra', 'thường'],
  ['thông thường thường có', 'thường'],
  ['quản lý nhà nhà nước', 'nhà'],
])('%s', (text, word) => expect(repeatedWords(wordsOf(text))).toMatchObject([{ suggestion: word }]));

test.each([
  ...[
    'ngày ngày rà soát',
    'nhà nhà thi đua',
    'năm năm qua',
    'thường thường là',
    'đầu đầu dây',
    'bằng 5 5 năm',
  ],
  ...['gió Tây Tây Bắc', 'hướng Đông Đông Nam', 'gió bắc bắc đông', 'hướng nam nam tây'],
])('said so: %s', (text) => expect(repeatedWords(wordsOf(text))).toEqual([]));
