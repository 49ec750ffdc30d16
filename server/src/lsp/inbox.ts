import type { Message, MessageReader } from 'vscode-languageserver';

/**
 * Knows of the changes that have arrived and not been handled yet, so that diagnostics are sent for the last of
 * them only. The library hands out one message a turn of the event loop; without this nobody would know of the rest.
 */
export interface Inbox {
  /** Whether a change of the document waits behind the one that is being handled. */
  isChangeWaiting(uri: string): boolean;
  /** Takes note that a change is being handled. */
  changeHandled(uri: string): void;
}

/** A reader that counts changes on their way to the library. */
export function watchInbox(reader: MessageReader): { reader: MessageReader; inbox: Inbox } {
  const waiting = new Map<string, number>();
  const note = (message: Message): void => {
    const uri = changedDocument(message);
    if (uri !== null) waiting.set(uri, (waiting.get(uri) ?? 0) + 1);
  };
  const watched: MessageReader = {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    dispose: () => reader.dispose(),
    listen: (callback) =>
      reader.listen((message) => {
        note(message);
        callback(message);
      }),
  };
  return {
    reader: watched,
    inbox: {
      isChangeWaiting: (uri) => waiting.has(uri),
      changeHandled(uri) {
        const left = (waiting.get(uri) ?? 0) - 1;
        if (left > 0) waiting.set(uri, left);
        else waiting.delete(uri);
      },
    },
  };
}

interface ChangeMessage extends Message {
  readonly method?: unknown;
  readonly params?: { readonly textDocument?: { readonly uri?: unknown } };
}

function changedDocument(message: ChangeMessage): string | null {
  if (message.method !== 'textDocument/didChange') return null;
  const uri = message.params?.textDocument?.uri;
  return typeof uri === 'string' ? uri : null;
}
