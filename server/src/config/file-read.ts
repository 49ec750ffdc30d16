/** What became of reading a configuration file: its text, or why there is none. */
export type FileRead = { readonly text: string } | { readonly failure: ReadFailure };

export type ReadFailure = 'absent' | 'unreadable' | 'tooLarge' | 'notText';

/** A file of more bytes is no configuration; it is not even opened. */
export const MAX_CONFIG_BYTES = 4_000_000;

/** The text of a file's bytes: UTF-8, with or without its byte-order mark. */
export function textRead(bytes: Uint8Array): FileRead {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { failure: 'notText' };
  }
}
