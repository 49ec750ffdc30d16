import type { NameUse } from './name-uses';

/** One way in which a name stands in a notice. All uses in this way share the words, not the offsets. */
export interface NameForm {
  readonly use: NameUse;
  /** How often it stands so; a heading counts double. */
  readonly votes: number;
}

/** A way of writing that departs from the other ones. */
export interface NameVariant<Form extends NameForm> {
  readonly form: Form;
  /** How many of its words are to be replaced. */
  readonly length: number;
  readonly suggestion: string;
  readonly kind: 'case' | 'abbreviated' | 'missing-word';
}
