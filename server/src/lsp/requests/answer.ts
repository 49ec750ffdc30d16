import type { Documents, OpenDocument } from '../documents';
import { guarded, type Log } from '../log';

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** Makes handlers of requests about a document, each named for the log. */
export type Answering = <Params extends DocumentParams, Result>(
  what: string,
  answer: (document: OpenDocument, params: Params) => Result,
) => (params: Params) => Result | null;

/** Handlers that answer null for a document that is not open, and where they fail. */
export function answering(documents: Documents, log: Log): Answering {
  return (what, answer) =>
    guarded(log, what, null, (params) => {
      const document = documents(params.textDocument.uri);
      return document ? answer(document, params) : null;
    });
}
