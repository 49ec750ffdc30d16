/** The spelling of syllables, against what Unicode knows of letters and marks. */
import { describe, expect, test } from 'vitest';
import {
  bareOf,
  misplacedTone,
  placementOf,
  spell,
  syllableOf,
  toneOf,
  withPlacement,
  withTone,
} from '../../../server/src/model/language/syllable';

const MARKS = {
  level: '',
  grave: '\u0300',
  acute: '\u0301',
  hook: '\u0309',
  tilde: '\u0303',
  dot: '\u0323',
} as const;
const TONES = Object.keys(MARKS) as (keyof typeof MARKS)[];
const words = (text: string) => text.trim().split(/\s+/);

describe('tones are the marks of Unicode', () => {
  test.each([...'aăâeêioôơuưy'])('%s', (vowel) => {
    for (const tone of TONES) {
      const written = (vowel + MARKS[tone]).normalize('NFC');
      expect(withTone(vowel, 0, tone)).toBe(written);
      expect(toneOf(`b${written}n`)).toEqual({
        plain: `b${vowel}n`,
        tone,
        at: tone === 'level' ? -1 : 1,
        marks: tone === 'level' ? 0 : 1,
      });
      expect(bareOf(`đ${written}`)).toBe(`d${vowel.normalize('NFD')[0]}`);
    }
  });

  test('what is no vowel takes none', () => {
    expect(withTone('ban', 0, 'acute')).toBe('ban');
    expect(withTone('ban', 9, 'acute')).toBe('ban');
    expect(toneOf('bánh mì')).toMatchObject({ marks: 2, tone: 'grave', at: 6 });
  });
});

/** Onset, rime and the tones that the syllable may take. */
const ALL = 'all';
const STOPPED = 'stopped';
const SYLLABLES: readonly (readonly [string, string, string, typeof ALL | typeof STOPPED])[] = [
  ['an', '', 'an', ALL],
  ['ban', 'b', 'an', ALL],
  ['canh', 'c', 'anh', ALL],
  ['chương', 'ch', 'ương', ALL],
  ['dân', 'd', 'ân', ALL],
  ['đông', 'đ', 'ông', ALL],
  ['gao', 'g', 'ao', ALL],
  ['ghi', 'gh', 'i', ALL],
  ['giao', 'gi', 'ao', ALL],
  ['gi', 'gi', 'i', ALL],
  ['giêng', 'gi', 'iêng', ALL],
  ['hoan', 'h', 'oan', ALL],
  ['khoa', 'kh', 'oa', ALL],
  ['kinh', 'k', 'inh', ALL],
  ['lương', 'l', 'ương', ALL],
  ['mia', 'm', 'ia', ALL],
  ['nguyên', 'ng', 'uyên', ALL],
  ['nghiêng', 'ngh', 'iêng', ALL],
  ['nhân', 'nh', 'ân', ALL],
  ['phông', 'ph', 'ông', ALL],
  ['quan', 'qu', 'an', ALL],
  ['quôc', 'qu', 'ôc', STOPPED],
  ['roi', 'r', 'oi', ALL],
  ['sưa', 's', 'ưa', ALL],
  ['thuy', 'th', 'uy', ALL],
  ['trươi', 'tr', 'ươi', ALL],
  ['tuyên', 't', 'uyên', ALL],
  ['vuông', 'v', 'uông', ALL],
  ['xoay', 'x', 'oay', ALL],
  ['yêu', '', 'yêu', ALL],
  ['ky', 'k', 'y', ALL],
  ['cac', 'c', 'ac', STOPPED],
  ['đươc', 'đ', 'ươc', STOPPED],
  ['việt'.replace('ệ', 'ê'), 'v', 'iêt', STOPPED],
  ['quyêt', 'qu', 'yêt', STOPPED],
  ['kêch', 'k', 'êch', STOPPED],
  ['hoat', 'h', 'oat', STOPPED],
  ['thuôc', 'th', 'uôc', STOPPED],
  ['ngươc', 'ng', 'ươc', STOPPED],
  ['lơp', 'l', 'ơp', STOPPED],
];

describe('a syllable is onset, rime and tone', () => {
  test.each(SYLLABLES)('%s', (plain, onset, rime, tones) => {
    for (const tone of TONES) {
      const isRight = tones === ALL || tone === 'acute' || tone === 'dot';
      expect(syllableOf(spell(plain, tone)), `${plain} ${tone}`).toEqual(
        isRight ? { onset, rime, tone } : null,
      );
    }
  });

  test.each(
    words(`gê gi̇ nge nghông cê cin kan kông ghan ngi quo quu quon iên iêu bỳn fan jan wan zan đưoc
      thuơng baang nghành truờng khôg hoạnj bh ts ăâ uơc oong̣ uâu`),
  )('%s is none', (word) => expect(syllableOf(word)).toBeNull());
});

describe('where the mark stands', () => {
  /** Old placement, new placement. */
  test.each([
    ['hóa', 'hoá'],
    ['hòa', 'hoà'],
    ['khỏe', 'khoẻ'],
    ['thủy', 'thuỷ'],
    ['ủy', 'uỷ'],
    ['lũy', 'luỹ'],
    ['loại', 'loại'],
    ['toàn', 'toàn'],
    ['hoạch', 'hoạch'],
    ['quý', 'quý'],
    ['quả', 'quả'],
    ['giá', 'giá'],
    ['gìn', 'gìn'],
    ['giữa', 'giữa'],
    ['nghĩa', 'nghĩa'],
    ['của', 'của'],
    ['mùa', 'mùa'],
    ['người', 'người'],
    ['tuyến', 'tuyến'],
    ['khuỷu', 'khuỷu'],
    ['ngoài', 'ngoài'],
    ['thuở', 'thuở'],
    ['huệ', 'huệ'],
    ['yếu', 'yếu'],
    ['nước', 'nước'],
    ['ngoèo', 'ngoèo'],
  ])('%s, %s', (old, recent) => {
    const { plain, tone } = toneOf(old);
    expect(spell(plain, tone)).toBe(old);
    expect([withPlacement(recent, 'old'), withPlacement(old, 'new')]).toEqual([old, recent]);
    expect(withPlacement(recent.toUpperCase(), 'old')).toBe(old.toUpperCase());
    expect([misplacedTone(old), misplacedTone(recent)]).toEqual([false, false]);
    const isFree = old !== recent;
    expect([placementOf(old), placementOf(recent)]).toEqual(isFree ? ['old', 'new'] : [null, null]);
    // Anywhere else the mark is wrong.
    for (let at = 0; at < plain.length; at++) {
      const moved = withTone(plain, at, tone);
      if (moved !== plain && moved !== old && moved !== recent)
        expect(misplacedTone(moved), moved).toBe(syllableOf(moved) !== null);
    }
  });
});
