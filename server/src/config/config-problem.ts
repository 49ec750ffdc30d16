import type { Span } from '../text/span';

/** A mistake in a configuration file, at its place: UTF-16 offsets in the file's text. */
export interface ConfigProblem {
  readonly span: Span;
  readonly message: string;
}
