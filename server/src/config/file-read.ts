/** What became of reading a file of the workspace, a configuration or a notice: its text, or why there is none. */
export type FileRead = { readonly text: string } | { readonly failure: ReadFailure };

export type ReadFailure = 'absent' | 'unreadable' | 'tooLarge' | 'notText';

/** A file of more bytes is neither a configuration nor a notice; it is not even opened. */
export const MAX_FILE_BYTES = 4_000_000;

/** The text of a file's bytes: UTF-8, with or without its byte-order mark. */
export function textRead(bytes: Uint8Array): FileRead {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { failure: 'notText' };
  }
}
