import type { OrganisationUnit } from '../../config/profile';
import { tasksIn } from '../../model/task/tasks';
import { reaches, reachOf } from '../../model/unit/recipient-reach';
import { blocksOf } from '../../syntax/tree';
import { fold } from '../../text/words';
import type { Session } from '../session';
import { readTaskOf } from '../tasks/task-readings';

/** Without a profile, whoever keeps the archive's copy. */
const KEEPER = /^văn phòng(?: sở)?$/iu;

/**
 * The single bodies that the notice gives work to and that none of some recipients reaches, in the order of the text and
 * by the names that the office gives them. The unit that makes the notice known (`announcer`) keeps the copy of the
 * archive. This reads the whole notice.
 */
export function unreachedUnits(
  session: Session,
  recipients: readonly string[],
  announcer: OrganisationUnit | null,
): string[] {
  const { units } = session.facts;
  const reached = recipients.map((recipient) => reachOf(recipient, units));
  const found = new Map<string, string>();
  for (const block of blocksOf(session.tree)) {
    for (const task of tasksIn(block, session)) {
      for (const { name, unit, role, isCollective } of readTaskOf(session, task).assignees) {
        if (isCollective || (role !== 'lead' && role !== 'monitor')) continue;
        if (unit ? unit.name === announcer?.name : KEEPER.test(name)) continue;
        if (reached.some((reach) => reaches(reach, { name, unit }))) continue;
        const full = unit?.name ?? name;
        found.set(fold(full), found.get(fold(full)) ?? full);
      }
    }
  }
  return [...found.values()];
}
