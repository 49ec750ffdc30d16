import { actorsOfHeading, actorsOfLeadIn } from '../../model/assignment/actors-over';
import type { Role } from '../../model/assignment/assignee';
import { standsInAssessment } from '../../model/assignment/stands-under';
import { headingOf } from '../../model/notice/outline';
import type { UnitLookup } from '../../model/prose/reading';
import { readingOf } from '../../model/prose/reading';
import { governorsOf } from '../../model/task/headings-over';
import { placeInTask } from '../../model/task/task';
import { actorAt } from '../../model/unit/actor';
import type { Actor } from '../../model/unit/found-actor';
import { ownWords } from '../../syntax/paragraph';
import { type Span, span } from '../../text/span';
import type { NeighbourContext } from '../rule';

/** A single body that a paragraph gives work to, or that is named as a partner. */
export interface NamedUnit {
  readonly actor: Actor;
  readonly role: Role;
  /** In the paragraph's text. */
  readonly span: Span;
}

/** The single bodies that have a part in the work which a paragraph gives, by its own words. */
export function namedUnits(context: NeighbourContext): NamedUnit[] {
  const { block, reader } = context;
  if (block.component !== 'section' && block.component !== 'lead-in') return [];
  const inTasks = reader.tasksIn(block).flatMap((task) =>
    reader.assigneesOf(task).flatMap(({ name, role, span: at }): NamedUnit[] => {
      const place = at && placeInTask(task, at);
      const actor = place?.block === block ? unitNamed(name, reader.facts.units) : null;
      return actor ? [{ actor, role, span: place!.span }] : [];
    }),
  );
  return inTasks.length > 0 ? inTasks : unitsOfTitle(context);
}

function unitNamed(name: string, lookup: UnitLookup | null): Actor | null {
  const actor = actorAt(readingOf(name, lookup), 0)?.actor;
  return actor?.kind === 'unit' ? { ...actor, name } : null;
}

/** Whom a heading or lead-in gives what stands under it. */
function unitsOfTitle({ block, reader }: NeighbourContext): NamedUnit[] {
  const { after, paragraph } = block;
  const heading = paragraph.marker && headingOf(paragraph);
  const isLeadIn = heading === null && paragraph.text.endsWith(':');
  if (heading === null && !isLeadIn) return [];
  const { units } = reader.facts;
  const actors = isLeadIn ? actorsOfLeadIn(ownWords(paragraph), units) : actorsOfHeading(heading!, units);
  if (actors.length === 0 || standsInAssessment(governorsOf(after, paragraph))) return [];
  return actors.flatMap((actor) => placed(actor, 'lead', paragraph.text, paragraph.marker?.length ?? 0));
}

/** A heading's words have their white space folded: the name is looked up in the paragraph. */
function placed(actor: Actor, role: Role, text: string, from: number): NamedUnit[] {
  if (actor.kind !== 'unit') return [];
  const start = text.indexOf(actor.name, from);
  return start < 0 ? [] : [{ actor, role, span: span(start, start + actor.name.length) }];
}
