import type { OrganisationProfile } from '../../server/src/config/profile';
import type { Session } from '../../server/src/features/session';
import { createTaskReader } from '../../server/src/model/task/task-reader';
import { namedUnits } from '../../server/src/rules/assignment/units';
import { blocksOf } from '../../server/src/syntax/tree';

/** An office whose units are those that a notice gives work to, so that none of them is unknown. */
export function profileOf(session: Session): OrganisationProfile {
  const { tree, settings } = session;
  const reader = createTaskReader(session);
  const names = [...blocksOf(tree)].flatMap((block) => {
    const { paragraph } = block;
    const facts = session.facts(paragraph);
    return namedUnits({ block, paragraph, facts, settings, reader }).map(({ actor }) => actor.name);
  });
  return { name: 'Sở Công Thương', units: [...new Set(names)].map((name) => ({ name })) };
}
