import type { Connection } from 'vscode-languageserver';
import { type NextNotice, nextNotice } from '../../features/next-notice/next-notice';
import { type NextPeriod, nextPeriods } from '../../features/next-notice/periods';
import {
  type StaleNames,
  type StalePlace,
  staleBefore,
  stalePlacesIn,
} from '../../features/next-notice/stale';
import { openSession, type Session } from '../../features/session';
import type { Documents } from '../documents';
import { guarded, type Log } from '../log';
import type { Runtime } from '../runtime';

/** `thongbao/nextPeriods`: answers `NextPeriod`s. The older notice need not be open. */
interface TextParams {
  readonly text: string;
}

/** `thongbao/nextNotice`: answers a `NextNotice`. */
interface NextNoticeParams extends TextParams {
  readonly shift: number;
}

/** `thongbao/stalePlaces`: answers `StalePlace`s. Without `stale`, what a notice before this one would have named. */
interface StalePlacesParams {
  readonly textDocument: { readonly uri: string };
  readonly stale?: StaleNames;
}

/** What the server answers to those who make a notice of an older one. */
export function answerNextNoticeRequests(
  connection: Connection,
  documents: Documents,
  log: Log,
  today: Runtime['today'],
): void {
  const read = (text: string): Session => openSession(text, { rules: [] });
  connection.onRequest(
    'thongbao/nextPeriods',
    guarded<TextParams, NextPeriod[]>(log, 'nextPeriods', [], ({ text }) => nextPeriods(read(text))),
  );
  connection.onRequest(
    'thongbao/nextNotice',
    guarded<NextNoticeParams, NextNotice | null>(log, 'nextNotice', null, ({ text, shift }) =>
      nextNotice(read(text), shift, today()),
    ),
  );
  connection.onRequest(
    'thongbao/stalePlaces',
    guarded<StalePlacesParams, StalePlace[]>(log, 'stalePlaces', [], ({ textDocument, stale }) => {
      const session = documents(textDocument.uri)?.session;
      return session ? stalePlacesIn(session, stale ?? staleBefore(session)) : [];
    }),
  );
}
