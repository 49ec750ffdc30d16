import { type EncodingFault, runsOf } from './encoding-fault';

const DECOMPOSED = /[\u0300-\u036f]/;
const TONE_CLUSTER = /\p{L}[\u0300-\u036f]+/gu;

/** Words of a raw line with decomposed letters (`o` + U+0309): `suggestion` is the composed word. */
export function decomposedWords(line: string): EncodingFault[] {
  if (!DECOMPOSED.test(line)) return [];
  return runsOf(line, /[\p{L}\p{M}\p{N}]+/gu)
    .filter(({ found }) => DECOMPOSED.test(found))
    .map((token) => ({
      ...token,
      suggestion: token.found.normalize('NFC'),
    }));
}

/** How many letters of a raw line are decomposed. */
export const countDecomposed = (line: string): number =>
  DECOMPOSED.test(line) ? (line.match(TONE_CLUSTER) ?? []).length : 0;
