import type { Message, MessageReader, MessageStrategy } from 'vscode-languageserver';

/**
 * Knows what has arrived and not been handled yet, so that diagnostics are sent for the last of many changes only, and
 * after what somebody waits for. The library hands out one message a turn of the event loop; without this nobody
 * would know of the rest.
 */
export interface Inbox {
  /** Whether a change of the document waits behind the one that is being handled. */
  isChangeWaiting(uri: string): boolean;
  /** Whether a request waits for its answer to be begun. */
  isRequestWaiting(): boolean;
  /** Calls back each time when no request waits any more. */
  onAnswered(callback: () => void): void;
}

export interface WatchedInbox {
  /** The reader to give to the library. */
  readonly reader: MessageReader;
  /** The way of handling messages to give to the library. */
  readonly messageStrategy: MessageStrategy;
  readonly inbox: Inbox;
}

/** Counts the messages of a reader on their way to the library and out of its queue. */
export function watchInbox(reader: MessageReader): WatchedInbox {
  const changes = new Map<string, number>();
  const requests = new Set<unknown>();
  let answered = (): void => {};

  function arrived(message: SomeMessage): void {
    const uri = changedDocument(message);
    if (uri !== null) changes.set(uri, (changes.get(uri) ?? 0) + 1);
    else if (isRequest(message)) requests.add(message.id);
  }

  function handled(message: SomeMessage): void {
    const uri = changedDocument(message);
    if (uri !== null) {
      const left = (changes.get(uri) ?? 0) - 1;
      if (left > 0) changes.set(uri, left);
      else changes.delete(uri);
    } else if (isRequest(message)) requests.delete(message.id);
  }

  return {
    reader: {
      onError: reader.onError,
      onClose: reader.onClose,
      onPartialMessage: reader.onPartialMessage,
      dispose: () => reader.dispose(),
      listen: (callback) =>
        reader.listen((message) => {
          arrived(message);
          callback(message);
        }),
    },
    messageStrategy: {
      handleMessage(message, next) {
        handled(message);
        next(message);
        if (isRequest(message) && requests.size === 0) answered();
      },
    },
    inbox: {
      isChangeWaiting: (uri) => changes.has(uri),
      isRequestWaiting: () => requests.size > 0,
      onAnswered(callback) {
        answered = callback;
      },
    },
  };
}

interface SomeMessage extends Message {
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: { readonly textDocument?: { readonly uri?: unknown } };
}

const isRequest = ({ id, method }: SomeMessage): boolean => id !== undefined && typeof method === 'string';

function changedDocument({ method, params }: SomeMessage): string | null {
  if (method !== 'textDocument/didChange') return null;
  const uri = params?.textDocument?.uri;
  return typeof uri === 'string' ? uri : null;
}
