/** Right sentences in which one word after another is spoilt as hands, keyboards and ears spoil it: the repair restores them. */
import { expect, test } from 'vitest';
import { spellingFaults } from '../../../server/src/model/language/spelling/spelling';
import { unmarkedFaults } from '../../../server/src/model/language/spelling/unmarked-words';
import { vniFaults } from '../../../server/src/model/language/spelling/vni-keys';
import { confusionsIn } from '../../../server/src/model/language/wording/confusions';
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
