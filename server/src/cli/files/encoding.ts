import { TextDecoder } from 'node:util';

/** The encodings that a notice may have on disk; UTF-16 only with its byte-order mark. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';

export interface DecodedText {
  /** Without the byte-order mark, which is no column of the first line. */
  readonly text: string;
  readonly encoding: Encoding;
}

const MARKS: Readonly<Record<Encoding, readonly number[]>> = {
  'utf-8': [],
  'utf-8-bom': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

function encodingOf(bytes: Uint8Array): Encoding {
  const starts = (encoding: Encoding): boolean => MARKS[encoding].every((byte, i) => bytes[i] === byte);
  if (starts('utf-8-bom')) return 'utf-8-bom';
  if (starts('utf-16le')) return 'utf-16le';
  return starts('utf-16be') ? 'utf-16be' : 'utf-8';
}

const decoderOf = (encoding: Encoding, fatal: boolean): TextDecoder =>
  new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding, { fatal, ignoreBOM: true });

/** Reads a file's bytes; null where they are in no encoding of these. */
export function decode(bytes: Uint8Array): DecodedText | null {
  const encoding = encodingOf(bytes);
  try {
    const text = decoderOf(encoding, true).decode(bytes.subarray(MARKS[encoding].length));
    // A text has no NUL; other encodings of two or four bytes a letter, and programs, do.
    return text.includes('\0') ? null : { text, encoding };
  } catch {
    return null;
  }
}

/** Reads the beginning of a file, which may end inside a letter. */
export function decodeBeginning(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  return decoderOf(encoding, false).decode(bytes.subarray(MARKS[encoding].length));
}

/** The bytes that `decode` reads back as the same text and encoding. */
export function encode({ text, encoding }: DecodedText): Uint8Array {
  return Buffer.concat([Buffer.from(MARKS[encoding]), lettersOf(text, encoding)]);
}

function lettersOf(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  return Buffer.from(text, 'utf8');
}
