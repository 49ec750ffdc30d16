import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { telex, telexKeysOf, vni } from './support/input-methods';

const SENTENCES = [
  'Kết luận của Giám đốc Sở tại cuộc họp giao ban triển khai nhiệm vụ tháng 12 năm 2026',
  'Thuở ấy, người quý thúy hòa thuận; khuyến khích nghiên cứu, ngoằn ngoèo, khuỷu tay, giếng nước, gì, quốc',
  'Ủy ban nhân dân, Đảng ủy, UBND; hưu trí, mưa, được, xướng, ướt, đường, nguyễn, giữa, huơ, quờ, của, thuở',
  'hoàn thành trước ngày, đôn đốc, rà soát, hằng tuần, quyết định, chuyển đổi số, xúc tiến thương mại',
];

describe('Telex', () => {
  test.each([
    ['tieengs', 'tiếng'],
    ['nguowif', 'người'],
    ['nguwowif', 'người'],
    ['thuowr', 'thuở'],
    ['hoacwj', 'hoặc'],
    ['muwa', 'mưa'],
    ['muaw', 'mưa'],
    ['quawn', 'quăn'],
    ['ddoonr', 'đổn'],
    ['dand', 'đan'],
    ['hoaf', 'hòa'],
    ['hoanf', 'hoàn'],
    ['quys', 'quý'],
    ['gif', 'gì'],
    ['gias', 'giá'],
    ['ngoeof', 'ngoèo'],
    ['tass', 'tas'],
    ['tieensz', 'tiên'],
    ['w', 'ư'],
    ['DDaij hooji', 'Đại hội'],
  ])('%s gives %s', (keys, text) => expect(telex(keys)).toBe(text));

  test.each(SENTENCES)('types back what it was asked to type: %s', (text) => {
    expect(telex(telexKeysOf(text))).toBe(text);
  });

  test.each(SENTENCES)('needs as many keys as the drafter’s script counts: %s', async (text) => {
    const { telexKeys } = await import(new URL('./e2e/keys.mjs', import.meta.url).href);
    expect(telexKeys(text)).toBe(telexKeysOf(text).length);
  });

  test.each(['giao', 'noinhan', 'tbkl', 'kinhgui', 'xem'])('leaves %s alone', (word) =>
    expect(telex(word)).toBe(word),
  );
  test.each(['baocao', 'hoanthanh', 'dudo', 'kys'])('changes %s', (word) =>
    expect(telex(word)).not.toBe(word),
  );
});

describe('VNI', () => {
  test.each([
    ['tie6ng1', 'tiếng'],
    ['ngu7o7i2', 'người'],
    ['ngu7oi72', 'người'],
    ['d9u7o7ng2', 'đường'],
    ['hoa8c5', 'hoặc'],
    ['ta11', 'ta1'],
    ['24/2025', '24/2025'],
  ])('%s gives %s', (keys, text) => expect(vni(keys)).toBe(text));

  test('changes a digit behind a vowel', () => expect(vni('ky1')).toBe('ký'));
});

describe('the prefixes of the snippets', () => {
  const snippets: Record<string, { prefix: string }> = JSON.parse(
    readFileSync(new URL('../snippets/thongbao.json', import.meta.url), 'utf8'),
  );
  const prefixes = Object.values(snippets).map((snippet) => snippet.prefix);

  test.each(prefixes)('%s reaches the editor from either keyboard, letter by letter', (prefix) => {
    for (let end = 1; end <= prefix.length; end++) {
      expect(telex(prefix.slice(0, end))).toBe(prefix.slice(0, end));
      expect(vni(prefix.slice(0, end))).toBe(prefix.slice(0, end));
    }
  });

  test('are one unmarked word each, and different', () => {
    expect(prefixes.length).toBeGreaterThan(20);
    for (const prefix of prefixes) expect(prefix).toMatch(/^[a-z]+$/);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  test('begin as no word of Vietnamese does, so that no list of them opens over prose', () => {
    for (const prefix of prefixes) expect(prefix).toMatch(/^z/);
  });
});
