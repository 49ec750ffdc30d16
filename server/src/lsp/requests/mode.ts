import type { Connection } from 'vscode-languageserver';
import type { Mode } from '../../config/settings';
import type { Documents } from '../documents';
import type { Log } from '../log';
import type { OfficeOf } from '../synchronise';
import { answering } from './answer';

/** `thongbao/officeMode`: answers an `OfficeMode`, or null where the office leaves the mode to everybody. */
interface OfficeModeParams {
  readonly uri: string;
}

/** The mode that an office's configuration sets, which nobody's own setting changes. */
export interface OfficeMode {
  readonly mode: Mode;
  /** The address of the configuration. */
  readonly config: string;
}

/** What the server answers about how strictly a notice is read; `thongbao/mode` answers the mode of an open one. */
export function answerModeRequests(
  connection: Connection,
  documents: Documents,
  officeOf: OfficeOf,
  log: Log,
): void {
  const on = answering(documents, log);
  connection.onRequest(
    'thongbao/mode',
    on('mode', ({ session }) => session.settings.mode),
  );
  connection.onRequest(
    'thongbao/officeMode',
    async ({ uri }: OfficeModeParams): Promise<OfficeMode | null> => {
      const { source, target } = await officeOf(uri);
      return source.mode && target ? { mode: source.mode, config: target.uri } : null;
    },
  );
}
