import type { Connection } from 'vscode-languageserver';

/** Tells the client's log that something failed. Nothing of a document's text is ever logged. */
export type Log = (what: string, error: unknown) => void;

/** A log that writes into the client's window for the server's output. */
export function createLog(connection: Connection): Log {
  return (what, error) => connection.console.error(`${what}: ${describe(error)}`);
}

/** A handler that never fails: it logs one line and answers what stands for nothing. */
export function guarded<Params, Result>(
  log: Log,
  what: string,
  nothing: Result,
  handle: (params: Params) => Result,
): (params: Params) => Result {
  return (params) => {
    try {
      return handle(params);
    } catch (error) {
      log(what, error);
      return nothing;
    }
  };
}

/** The kind of an error and where it arose. Its message is left out, for it may quote the document. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const place = /\n\s+at ([^\n]+)/.exec(error.stack ?? '')?.[1];
  return place ? `${error.name} at ${place}` : error.name;
}
