import type { OrganisationUnit } from '../../config/profile';
import type { Span } from '../../text/span';

/** A body or a person that can be given work, as a text names it. */
export interface Actor extends Span {
  /** As written, without a bracketed definition, white space folded. */
  readonly name: string;
  /** `collective`: several bodies by a common noun (`các phòng, đơn vị`). */
  readonly kind: 'unit' | 'collective' | 'person';
  /** The office's own unit, where an organisation profile knows the name. */
  readonly unit: OrganisationUnit | null;
}

export interface Found {
  readonly actor: Actor;
  /** The token after the actor. */
  readonly next: number;
}

export interface FoundList {
  readonly actors: readonly Actor[];
  readonly next: number;
}
