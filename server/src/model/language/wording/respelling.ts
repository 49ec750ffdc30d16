/** Sounds that are one in some part of the country, so that people who say them alike write one for the other. */
const ONSETS: readonly (readonly [one: RegExp, other: string])[] = [
  [/^s/, 'x'],
  [/^x/, 's'],
  [/^ch/, 'tr'],
  [/^tr/, 'ch'],
  [/^l/, 'n'],
  [/^n(?![gh])/, 'l'],
  [/^d/, 'gi'],
  [/^gi(?=[^\u0300-\u036fcmnpt])/u, 'd'],
  [/^d/, 'r'],
  [/^r/, 'd'],
  [/^gi(?=[^\u0300-\u036fcmnpt])/u, 'r'],
  [/^r/, 'gi'],
];
const CODAS: readonly (readonly [one: RegExp, other: string])[] = [
  [/n$/, 'ng'],
  [/ng$/, 'n'],
  [/c$/, 't'],
  [/t$/, 'c'],
];

/** The words that a folded word may be meant to be by those who say both alike: `sử` for `xử`, `mặc` for `mặt`. */
export const respellings = (folded: string): string[] =>
  [...ONSETS, ...CODAS].flatMap(([one, other]) => (one.test(folded) ? [folded.replace(one, other)] : []));
