import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, decodeBeginning, type Encoding, encode } from '../../server/src/cli/files/encoding';
import { anyCharacter } from '../support/characters';

const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be'];

describe('the encoding of a file', () => {
  it('is read and written back byte for byte', () => {
    const text = string({ unit: anyCharacter }).filter(
      (letters) => !letters.includes('\0') && !letters.startsWith('\ufeff'),
    );
    assert(
      property(text, constantFrom(...ENCODINGS), (letters, encoding) => {
        const decoded = decode(encode({ text: letters, encoding }));
        expect(decoded).toEqual({ text: letters, encoding });
      }),
      { seed: 20260305 },
    );
  });

  it('is known from the mark, which is no part of the text', () => {
    expect(decode(Buffer.from('\ufeffThông báo'))).toEqual({ text: 'Thông báo', encoding: 'utf-8-bom' });
    expect(decode(Buffer.from('Thông báo'))).toEqual({ text: 'Thông báo', encoding: 'utf-8' });
  });

  it('is no reason to fail where only the beginning was read', () => {
    const bytes = Buffer.from('Thông báo');
    expect(decodeBeginning(bytes.subarray(0, 4))).toMatch(/^Th/);
  });
});
