import type { Connection, WorkspaceEdit } from 'vscode-languageserver';
import type { OrganisationProfile } from '../config/profile';
import { rememberEdit } from '../config/remember';
import { formFor, type NewNoticeForm } from '../features/new-notice/form';
import { type NewNoticeAnswers, newNotice } from '../features/new-notice/skeleton';
import type { Client } from './client';
import { configEdit } from './config-edit';
import type { Runtime } from './server';
import type { OfficeOf } from './synchronise';

/** `thongbao/newNoticeForm`: answers a `NewNoticeForm` for a notice that is going to stand at `uri`. */
interface FormParams {
  readonly uri: string;
}

/** `thongbao/newNotice`: answers a `NewNotice`. `profile` is given where the office has none yet. */
interface NewNoticeParams extends FormParams {
  readonly answers: NewNoticeAnswers;
  readonly profile?: OrganisationProfile;
}

export interface NewNotice {
  /** In the protocol's snippet syntax. */
  readonly snippet: string;
  /** Writes down the answers for the next time, in the configuration at `uri`; null where nothing is to be written. */
  readonly remembering: { readonly uri: string; readonly edit: WorkspaceEdit } | null;
}

/** What the server answers to those who begin a notice. */
export function answerNewNoticeRequests(
  connection: Connection,
  client: Client,
  officeOf: OfficeOf,
  today: Runtime['today'],
): void {
  connection.onRequest('thongbao/newNoticeForm', async ({ uri }: FormParams): Promise<NewNoticeForm> => {
    const { source } = await officeOf(uri);
    return formFor(source.profile ?? null, source.newNotice ?? {}, source.today ?? today());
  });
  connection.onRequest(
    'thongbao/newNotice',
    async ({ uri, answers, profile }: NewNoticeParams): Promise<NewNotice> => {
      const { source, target } = await officeOf(uri);
      const { meeting, chair, units } = answers;
      const remembered = { profile, newNotice: { meeting, chair, units } };
      const edit = target && configEdit(target, (text) => rememberEdit(text, remembered), client);
      return {
        snippet: newNotice(answers, profile ?? source.profile ?? null),
        remembering: edit && { uri: target.uri, edit },
      };
    },
  );
}
