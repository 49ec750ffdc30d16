import { actorsOfHeading } from '../../model/assignment/actors-over';
import { headingOf } from '../../model/notice/outline';
import { recipientsOf, withoutNote } from '../../model/notice/recipients';
import { tasksIn } from '../../model/task/tasks';
import { actorsAt } from '../../model/unit/actor';
import { sameUnit } from '../../model/unit/same-unit';
import { type Block, blockAtLine, blocksOf } from '../../syntax/tree';
import type { Session } from '../session';
import { readTaskOf } from '../tasks/task-readings';

/** Names that a notice has used already. */
export interface NamedUnits {
  /** Those of its headings, those that it gives work to, and its recipients. */
  readonly all: readonly string[];
  /** The recipients among them, to whom something can go up. */
  readonly recipients: readonly string[];
}

/** No notice has as many paragraphs; the beginning of a longer text tells enough. */
const MOST_BLOCKS = 2000;

/** The single bodies that the notice names outside of the paragraph at a line, for an office that has no profile. */
export function namedUnits(session: Session, line: number): NamedUnits {
  const { block: own } = blockAtLine(session.tree, line);
  const headings: string[] = [];
  const tasked: string[] = [];
  let count = 0;
  for (const block of blocksOf(session.tree)) {
    if (++count > MOST_BLOCKS) break;
    if (block === own || block.component !== 'section') continue;
    headings.push(...namesOfHeading(session, block));
    for (const task of tasksIn(block, session)) {
      if (task.parts.some((part) => part.block === own)) continue;
      const { assignees } = readTaskOf(session, task);
      tasked.push(...assignees.filter(({ isCollective }) => !isCollective).map(({ name }) => name));
    }
  }
  const recipients = recipientNames(session);
  return { all: withoutRepeats([...headings, ...tasked, ...recipients]), recipients };
}

function namesOfHeading({ facts }: Session, { paragraph, after }: Block): string[] {
  if (after.path.at(-1)?.paragraph !== paragraph) return [];
  const heading = headingOf(paragraph);
  if (heading === null) return [];
  return actorsOfHeading(heading, facts.units)
    .filter(({ kind }) => kind === 'unit')
    .map(({ name }) => name);
}

/** The recipients that are one body each, without what the notice is sent to them for. */
function recipientNames({ tree, facts }: Session): string[] {
  return recipientsOf(tree).entries.flatMap(({ block, textSpan, text, note, isArchive }) => {
    const { reading } = facts(block.paragraph);
    const at = reading.tokens.findIndex(({ start }) => start === textSpan.start);
    const name = note === null ? text : withoutNote(text);
    const [actor, ...others] = (at < 0 || isArchive ? null : actorsAt(reading, at))?.actors ?? [];
    const isName = actor?.kind === 'unit' && actor.end === textSpan.start + name.length;
    return isName && others.length === 0 ? [name] : [];
  });
}

/** One name for each body: the one that comes first, unless a later one says more. */
function withoutRepeats(names: readonly string[]): string[] {
  const kept: string[] = [];
  for (const name of names) {
    const at = kept.findIndex((known) => known === name || sameUnit(known, name));
    if (at < 0) kept.push(name);
    else if (name.length > kept[at]!.length) kept[at] = name;
  }
  return kept;
}
