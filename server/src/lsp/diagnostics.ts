import { type Connection, type Diagnostic, type PublishDiagnosticsParams, RAL } from 'vscode-languageserver';
import { findingsIn, type LocatedFinding } from '../features/session';
import type { Client } from './client';
import { toDiagnostic, toNoteDiagnostic } from './convert';
import { LONGEST_TEXT, type OpenDocument } from './documents';
import type { Inbox } from './inbox';
import { TEXTS } from './texts';

/** Editors show no more of a file; sending them costs more than finding them. */
const MAX_DIAGNOSTICS = 1000;

/** After sending, a document rests for this many times as long as sending took. */
const REST = 3;
/** …and never longer than this, so that one slow moment of the machine has no consequences. In milliseconds. */
const LONGEST_REST = 50;

export interface Publisher {
  /** Sends a document's diagnostics as soon as no newer change and no request waits. */
  changed(uri: string): void;
  /** Takes a closed document's diagnostics away. */
  closed(uri: string): void;
}

/** When a document's diagnostics may be sent next, and whether they are going to be. */
interface Pace {
  restsUntil: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  isImminent: boolean;
}

/** What the publisher needs to know of the documents; both do nothing for one that is not open. */
export interface Published {
  /** Applies the changes that wait. */
  bringUpToDate(uri: string): void;
  diagnosticsOf(uri: string): PublishDiagnosticsParams | null;
}

/**
 * Sends diagnostics with the version that they belong to. A change after a pause is answered at once, but for
 * requests that have arrived with it: somebody waits for them. In a burst only the last of the changes that have
 * arrived is answered, and answers keep a distance that grows with their own cost: there is no delay of a fixed length.
 */
export function createPublisher(connection: Connection, inbox: Inbox, documents: Published): Publisher {
  const paces = new Map<string, Pace>();
  const publish = (uri: string, pace: Pace): void => send(connection, documents, uri, pace);
  /** Documents whose diagnostics wait for requests to be answered. */
  const behindRequests = new Set<string>();
  inbox.onAnswered(() => {
    const uris = [...behindRequests];
    behindRequests.clear();
    for (const uri of uris) changed(uri);
  });

  function changed(uri: string): void {
    if (!isDue(uri)) return;
    const pace = paces.get(uri) ?? { restsUntil: 0, timer: undefined, isImminent: false };
    paces.set(uri, pace);
    const rest = pace.restsUntil - performance.now();
    if (rest <= 0) publishSoon(uri, pace);
    else pace.timer ??= setTimeout(() => afterRest(uri, pace), rest);
  }

  /** Publishes when the event loop has looked for messages once more: a request is often written right behind its change. */
  function publishSoon(uri: string, pace: Pace): void {
    if (pace.isImminent) return;
    pace.isImminent = true;
    const { setImmediate } = RAL().timer;
    setImmediate(() => {
      documents.bringUpToDate(uri);
      setImmediate(() => {
        pace.isImminent = false;
        if (isDue(uri)) publish(uri, pace);
      });
    });
  }

  function afterRest(uri: string, pace: Pace): void {
    pace.timer = undefined;
    if (isDue(uri)) publish(uri, pace);
  }

  /** Whether nothing waits that goes before the diagnostics; what does brings them with it. */
  function isDue(uri: string): boolean {
    if (inbox.isChangeWaiting(uri)) return false;
    if (!inbox.isRequestWaiting()) return true;
    behindRequests.add(uri);
    return false;
  }

  return {
    changed,
    closed(uri) {
      clearTimeout(paces.get(uri)?.timer);
      paces.delete(uri);
      behindRequests.delete(uri);
      connection.sendDiagnostics({ uri, diagnostics: [] }).catch(() => {});
    },
  };
}

/** Sends what is found now, and lets the document rest for as long as that is worth. */
function send(connection: Connection, documents: Published, uri: string, pace: Pace): void {
  clearTimeout(pace.timer);
  pace.timer = undefined;
  const start = performance.now();
  pace.restsUntil = start + LONGEST_REST;
  const diagnostics = documents.diagnosticsOf(uri);
  const finish = (): void => {
    const end = performance.now();
    pace.restsUntil = end + Math.min(REST * (end - start), LONGEST_REST);
  };
  if (diagnostics) connection.sendDiagnostics(diagnostics).then(finish, finish);
}

/** The diagnostics to send for a document; where there are too many, the last one says how many are left out. */
export function toPublish(document: OpenDocument, client: Client): PublishDiagnosticsParams {
  const { uri, version } = document;
  const texts = TEXTS[document.settings.language];
  if (document.isTooLong) {
    const start = { line: 0, character: 0 };
    return {
      uri,
      version,
      diagnostics: [toNoteDiagnostic({ start, end: start }, texts.tooLong(LONGEST_TEXT))],
    };
  }
  const { findings, total } = findingsIn(document.session, MAX_DIAGNOSTICS);
  const diagnostics = findings.map((finding) => diagnosticOf(finding, document, client));
  if (total > MAX_DIAGNOSTICS) {
    const last = diagnostics.length - 1;
    const message = texts.leftOut(total - last, MAX_DIAGNOSTICS);
    diagnostics[last] = toNoteDiagnostic(diagnostics[last]!.range, message);
  }
  return { uri, version, diagnostics };
}

/** What a finding became when it was sent before. */
const sent = new WeakMap<LocatedFinding, Diagnostic>();

/** A finding that stays where it was is not converted anew after each edit; what it points to besides may have moved. */
function diagnosticOf(finding: LocatedFinding, document: OpenDocument, client: Client): Diagnostic {
  if (finding.finding.related) return toDiagnostic(finding, document, client);
  let diagnostic = sent.get(finding);
  if (!diagnostic) {
    diagnostic = toDiagnostic(finding, document, client);
    sent.set(finding, diagnostic);
  }
  return diagnostic;
}
