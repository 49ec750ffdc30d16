import {
  actorsOfHeading,
  actorsOfLeadIn,
  assignmentsOf,
  type Role,
} from '../../model/assignment/assignments';
import { looksLikeDirective, standsInAssessment } from '../../model/assignment/directive';
import { handOversOf } from '../../model/assignment/hand-over';
import { governorsOf } from '../../model/governors';
import { headingOf } from '../../model/outline';
import { type Actor, actorAt } from '../../model/unit/actor';
import { readingOf } from '../../model/unit/reading';
import { tokenFrom } from '../../model/unit/tokens';
import { ownWords } from '../../syntax/paragraph';
import { type Span, span } from '../../text/span';
import type { PlaceContext } from '../rule';

/** A single body that a paragraph gives work to, or that is named as a partner. */
export interface NamedUnit {
  readonly actor: Actor;
  readonly role: Role;
  /** In the paragraph's text. */
  readonly span: Span;
}

/** The single bodies that have a part in the work which a paragraph gives, by its own words. */
export function namedUnits({ block, facts }: PlaceContext): NamedUnit[] {
  const { component, after, paragraph } = block;
  if (component !== 'section' && component !== 'lead-in') return [];
  const { marker, text } = paragraph;
  const from = marker?.length ?? 0;
  const words = ownWords(paragraph);
  const lookup = facts.reading.lookup;
  const leads = leadersIn(words, marker ? headingOf(paragraph) : null, lookup);
  const reading = marker ? readingOf(words, lookup) : facts.reading;
  const asks = handOversOf(reading).length > 0 || (marker !== null && looksLikeDirective(reading));
  if (leads.length === 0 && !asks) return [];
  if (standsInAssessment(governorsOf(after, paragraph))) return [];
  const found = leads.flatMap((actor) => placed(actor, 'lead', text, from));
  if (!asks || found.length > 0) return found;
  return assignmentsOf(reading, []).flatMap(({ role, span: at }) => {
    const actor = at && actorAt(reading, tokenFrom(reading.tokens, at.start))?.actor;
    return actor?.kind === 'unit' ? [{ actor, role, span: span(from + at!.start, from + at!.end) }] : [];
  });
}

function leadersIn(
  words: string,
  heading: string | null,
  lookup: PlaceContext['facts']['reading']['lookup'],
) {
  if (heading !== null) return actorsOfHeading(heading, lookup);
  return words.trimEnd().endsWith(':') ? actorsOfLeadIn(words, lookup) : [];
}

/** A heading's words have their white space folded: the name is looked up in the paragraph. */
function placed(actor: Actor, role: Role, text: string, from: number): NamedUnit[] {
  if (actor.kind !== 'unit') return [];
  const start = text.indexOf(actor.name, from);
  return start < 0 ? [] : [{ actor, role, span: span(start, start + actor.name.length) }];
}
