import { describe, expect, it } from 'vitest';
import { blanksIn } from '../../../server/src/model/language/marks/blanks';
import * as pairs from '../../../server/src/model/language/marks/brackets';
import { commaFaults } from '../../../server/src/model/language/marks/commas';
import * as punctuation from '../../../server/src/model/language/marks/punctuation';
import { spacingFaults } from '../../../server/src/model/language/marks/spacing';
import { styleUsesIn } from '../../../server/src/model/language/marks/style';
import { abbreviationUsesIn } from '../../../server/src/model/language/names/abbreviation-uses';
import { abbreviationsDefinedIn } from '../../../server/src/model/language/names/abbreviations';
import { capitalFaults } from '../../../server/src/model/language/names/capitals';
import { formerDistrictsIn } from '../../../server/src/model/language/names/districts';
import { nameUsesIn } from '../../../server/src/model/language/names/name-uses';
import { siteUsesIn } from '../../../server/src/model/language/names/sites';
import { countDecomposed, decomposedWords } from '../../../server/src/model/language/spelling/decomposed';
import { invisibleCharacters } from '../../../server/src/model/language/spelling/invisible-characters';
import { legacyText } from '../../../server/src/model/language/spelling/legacy-text';
import { lookAlikes } from '../../../server/src/model/language/spelling/look-alikes';
import { spellingFaults } from '../../../server/src/model/language/spelling/spelling';
import { placementUses } from '../../../server/src/model/language/spelling/tone-placements';
import { unmarkedFaults } from '../../../server/src/model/language/spelling/unmarked-words';
import { vniFaults } from '../../../server/src/model/language/spelling/vni-keys';
import { confusionsIn } from '../../../server/src/model/language/wording/confusions';
import { repeatedPhrases } from '../../../server/src/model/language/wording/repeated-phrases';
import { repeatedWords } from '../../../server/src/model/language/wording/repetition';
import { slipsIn } from '../../../server/src/model/language/wording/slips';
import { type Words, wordsOf } from '../../../server/src/model/language/words';
import { concludingPosts, presidingPosts } from '../../../server/src/model/meeting/chair';
import { meetingDifferences } from '../../../server/src/model/meeting/meeting-differences';
import { meetingNameIn } from '../../../server/src/model/meeting/meeting-name';
import { growsEvenly } from '../../support/growth';
import { shareOf } from '../../support/share';

const PIECES = [
  'QLTM ',
  'QLTM&',
  'Công ty QLTM - ',
  'QLTM (quản lý) ',
  'gọi tắt là QLTM ',
  'Giám đốc chủ trì ',
  'kết luận của Giám đốc, ',
  'kết luận ',
  ' ',
  'a',
  'à',
  '(',
  ')',
  '“',
  ';',
  '.',
  ',',
  ' -',
  '2026 -',
  '2026-',
  'a.A',
  'ban ',
  'Ban chỉ ',
  'thứ ',
  'khoản 1 ',
  'phối hợp ',
  'phòng cháy ',
  'a b ',
  'Ủy Ban ',
  'tháng 6 ',
  'h\u0323',
  '\u00ad',
  '©a ',
  'Ð',
  'uûa ',
  '…',
  '...',
  'hàng ',
  'huyện, ',
  'UBND các ',
  '(AB',
  'tại Hội nghị ',
  'Phòng A ',
  'thủy điện A ',
  `Các sở ${'a và '.repeat(36)}ngành Tư Pháp `,
  'ươ',
  ', ',
  '; Tăng cường ',
  'http://a',
];

const CHECKS: Readonly<Record<string, (text: string, words: Words) => unknown>> = {
  wordsOf: (text) => wordsOf(text),
  decomposedWords: (text) => decomposedWords(text),
  countDecomposed: (text) => countDecomposed(text),
  lookAlikes: (text) => lookAlikes(text),
  legacyText: (text) => legacyText(text),
  invisibleCharacters: (text) => invisibleCharacters(text),
  spacingFaults: (text) => spacingFaults(text),
  endingOf: (text) => punctuation.endingOf(text),
  textEndOf: (text) => punctuation.textEndOf(text),
  unpairedMarks: (text) => pairs.unpairedMarks(text),
  capitalsAfterSemicolon: (_, words) => punctuation.capitalsAfterSemicolon(words),
  repeatedWords: (_, words) => repeatedWords(words),
  repeatedPhrases: (_, words) => repeatedPhrases(words),
  slipsIn: (_, words) => slipsIn(words),
  confusionsIn: (_, words) => confusionsIn(words),
  spellingFaults: (_, words) => spellingFaults(words),
  blanksIn: (text) => blanksIn(text),
  unmarkedFaults: (_, words) => unmarkedFaults(words),
  vniFaults: (text) => vniFaults(wordsOf(text)),
  placementUses: (_, words) => placementUses(words),
  capitalFaults: (_, words) => capitalFaults(words),
  commaFaults: (_, words) => commaFaults(words),
  nameUsesIn: (_, words) => nameUsesIn(words),
  siteUsesIn: (_, words) => siteUsesIn(words),
  styleUsesIn: (text) => styleUsesIn(text),
  formerDistrictsIn: (_, words) => formerDistrictsIn(words),
  abbreviationsDefinedIn: (_, words) => abbreviationsDefinedIn(words),
  abbreviationUsesIn: (_, words) => abbreviationUsesIn(words),
  concludingPosts: (text) => concludingPosts(text),
  presidingPosts: (text) => presidingPosts(text),
  meeting: (text, words) => {
    const name = meetingNameIn(words);
    return name && meetingDifferences(name, name, text);
  },
};

const CASES = PIECES.flatMap((piece) => Object.keys(CHECKS).map((name) => ({ piece, name })));

describe('a hostile line nearly as long as any that is checked costs no more for its length than a short one', () => {
  it.each(shareOf(CASES))('$piece, $name', ({ piece, name }) => {
    const check = (length: number): unknown => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      return CHECKS[name]!(text, wordsOf(text));
    };
    expect(growsEvenly(check)).toBe(true);
  });
});
