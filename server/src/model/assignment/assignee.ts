import type { OrganisationUnit } from '../../config/profile';
import { overlaps, type Span } from '../../text/span';
import type { Actor } from '../unit/found-actor';

export type Role = 'lead' | 'coordinate' | 'monitor' | 'execute';
export type Source = 'heading' | 'lead-in' | 'label' | 'inline';

/** Who answers for a task, in which role, and where the text says so. */
export interface Assignee {
  /** As written, without a bracketed definition. */
  readonly name: string;
  readonly role: Role;
  readonly source: Source;
  /** Where the task's own words name it; null where a heading or lead-in does. */
  readonly span: Span | null;
  /** Whether the name stands for several bodies: `các phòng, đơn vị`. */
  readonly isCollective: boolean;
  /** The office's own unit, where an organisation profile knows the name. */
  readonly unit: OrganisationUnit | null;
}

/** Adds actors that are not in the list yet: a place in the text names somebody once, and the first reading stands. */
export function addActors(list: Assignee[], actors: readonly Actor[], role: Role, source: Source): void {
  for (const actor of actors) {
    const span = { start: actor.start, end: actor.end };
    if (list.some((known) => known.span && (overlaps(known.span, span) || isSameByNoun(known, actor))))
      continue;
    const isCollective = actor.kind === 'collective';
    list.push({ name: actor.name, role, source, span, isCollective, unit: actor.unit });
  }
}

/** `Chi cục Dân số tham mưu …. Chi cục hoàn thành …`: behind its name a unit may be meant by its noun alone. */
const isSameByNoun = ({ name, span }: Assignee, actor: Actor): boolean =>
  span!.start < actor.start && NOUN_ALONE.test(actor.name) && name.startsWith(`${actor.name} `);
const NOUN_ALONE = /^(?:Chi cục|Trung tâm|Công ty|Bệnh viện|Ban quản lý|Trường)$/u;

/** Whether somebody leads a task, or watches over it where nobody leads. */
export const answersFor = ({ role }: Pick<Assignee, 'role'>): boolean =>
  role === 'lead' || role === 'monitor';
