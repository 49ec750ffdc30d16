import type { Range } from '../../text/span';
import type { Session } from '../session';
import type { DraftAction } from './action';
import { addRecipient } from './add-recipient';
import { moveTask } from './move-task';
import { numberDashes } from './number-dashes';
import { renumberList } from './renumber-list';
import { sortRecipients } from './sort-recipients';

/** What a drafter may ask for at the beginning of a range. */
export const draftActionsAt = (session: Session, { start }: Range): DraftAction[] => [
  ...renumberList(session, start.line),
  ...numberDashes(session, start.line),
  ...moveTask(session, start.line),
  ...addRecipient(session, start),
  ...sortRecipients(session, start.line),
];
