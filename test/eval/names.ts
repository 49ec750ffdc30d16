/** Abbreviations that a unit's name may be written with. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})đ\/c(?!\p{L})/gu, 'đồng chí'],
  [/(?<!\p{L})pgđ(?!\p{L})/gu, 'phó giám đốc'],
  [/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân'],
  [/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân'],
  [/(?<!\p{L})kc ?& ?xttm(?!\p{L})/gu, 'khuyến công và xúc tiến thương mại'],
  [/(?<!\p{L})xttm(?!\p{L})/gu, 'xúc tiến thương mại'],
  [/(?<!\p{L})qlcn(?!\p{L})/gu, 'quản lý công nghiệp'],
  [/(?<!\p{L})qlnl(?!\p{L})/gu, 'quản lý năng lượng'],
  [/(?<!\p{L})qltm(?!\p{L})/gu, 'quản lý thương mại'],
  [/(?<!\p{L})qltt(?!\p{L})/gu, 'quản lý thị trường'],
];

/** A unit's name with case, place of the tone mark, common abbreviations and a bracketed definition folded. */
export function foldName(name: string): string {
  let folded = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*\([^)]*\)/g, '');
  for (const [pattern, words] of ABBREVIATIONS) folded = folded.replace(pattern, words);
  return folded
    .replace(/\p{L}+/gu, withToneAtEnd)
    .replace(/[\s,]+/g, ' ')
    .trim();
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** `ủy` and `uỷ` become one. */
function withToneAtEnd(syllable: string): string {
  const letters = syllable.normalize('NFD');
  return letters.replace(TONE, '') + (letters.match(TONE) ?? []).join('');
}
