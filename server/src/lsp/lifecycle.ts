import { ErrorCodes, Message, type MessageStrategy, type MessageWriter } from 'vscode-languageserver';

type Stage = 'before' | 'serving' | 'after';

const REFUSALS = {
  before: { code: ErrorCodes.ServerNotInitialized, message: 'The server is not initialized.' },
  serving: { code: ErrorCodes.InvalidRequest, message: 'The server is initialized already.' },
  after: { code: ErrorCodes.InvalidRequest, message: 'The server has been shut down.' },
} as const satisfies Record<Stage, unknown>;

/**
 * Refuses requests before `initialize`, after `shutdown`, and to initialize a second time (LSP 3.17, Lifecycle Messages).
 * The library would answer some of them as if nothing were wrong, and the others with the wrong error.
 */
export function refusingOutOfTurn(
  { handleMessage }: MessageStrategy,
  writer: MessageWriter,
): MessageStrategy {
  let stage: Stage = 'before';

  function isInTurn(method: string): boolean {
    if (stage !== (method === 'initialize' ? 'before' : 'serving')) return false;
    if (method === 'initialize') stage = 'serving';
    if (method === 'shutdown') stage = 'after';
    return true;
  }

  return {
    handleMessage: (message, next) =>
      handleMessage(message, (handled) => {
        if (!Message.isRequest(handled) || isInTurn(handled.method)) return next(handled);
        // A client that is gone wants no answer.
        writer.write({ jsonrpc: '2.0', id: handled.id, error: REFUSALS[stage] } as Message).catch(() => {});
      }),
  };
}
