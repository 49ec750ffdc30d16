import { type Span, span } from '../../../text/span';

/** Text that is not what it seems, and what to write instead. */
export interface EncodingFault {
  readonly span: Span;
  readonly found: string;
  readonly suggestion: string;
}

/** The runs of a raw line that a pattern finds. */
export function runsOf(line: string, pattern: RegExp): { span: Span; found: string }[] {
  return [...line.matchAll(pattern)].map(({ 0: found, index }) => ({
    span: span(index, index + found.length),
    found,
  }));
}
