import type { RuleFailure } from '../rules/runner/guard';
import { bringUpToDate, type Documents, type OpenDocument } from './documents';
import type { Log } from './log';

/** The documents that the client has open. */
export interface OpenDocuments {
  readonly all: ReadonlyMap<string, OpenDocument>;
  /** The document of an address, up to date; null for one that is not open. */
  readonly current: Documents;
  put(uri: string, document: OpenDocument): void;
  drop(uri: string): void;
}

/**
 * A document that could not be followed is dropped: no answer is better than one for another text. `dropped` is told of
 * each that is open no more.
 */
export function createOpenDocuments(log: Log, dropped: (uri: string) => void): OpenDocuments {
  const all = new Map<string, OpenDocument>();

  function drop(uri: string): void {
    if (all.delete(uri)) dropped(uri);
  }

  function current(uri: string): OpenDocument | null {
    const document = all.get(uri);
    if (!document) return null;
    try {
      bringUpToDate(document);
      return document;
    } catch (error) {
      log('didChange', error);
      drop(uri);
      return null;
    }
  }

  return { all, current, put: (uri, document) => void all.set(uri, document), drop };
}

/** Says of a rule that failed so once. */
export function failuresTo(log: Log): RuleFailure {
  const reported = new Set<string>();
  return ({ id }, error) => {
    if (!reported.has(id)) log(id, error);
    reported.add(id);
  };
}
