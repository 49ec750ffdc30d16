import type { Connection } from 'vscode-languageserver';
import type { OrganisationProfile } from '../../config/profile';
import { rememberIn } from '../../config/remember';
import { formFor, type NewNoticeForm } from '../../features/new-notice/form';
import { type NewNoticeAnswers, newNotice } from '../../features/new-notice/skeleton';
import type { Runtime } from '../runtime';
import type { OfficeOf } from '../synchronise';

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
  /** Null where nothing is to be written down for the next time. */
  readonly remembering: Remembering | null;
}

/** The configuration at `uri` as it is to be saved, so that the answers are known the next time. */
export interface Remembering {
  readonly uri: string;
  readonly text: string;
}

/** What the server answers to those who begin a notice. */
export function answerNewNoticeRequests(
  connection: Connection,
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
      const text = target && rememberIn(target.text, remembered);
      return {
        snippet: newNotice(answers, profile ?? source.profile ?? null),
        remembering: text === null ? null : { uri: target!.uri, text },
      };
    },
  );
}
