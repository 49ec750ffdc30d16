import type { Rule } from '../rules/rule';
import type { Position, Range } from '../text/span';
import { findingsAt, type Session } from './session';

/** The rules that speak at a place, and the range of what they speak of. */
export interface Explanation {
  readonly range: Range;
  readonly rules: readonly Rule[];
}

/** What there is to explain at a place, or null. */
export function explanationAt(session: Session, position: Position): Explanation | null {
  const findings = findingsAt(session, { start: position, end: position });
  const first = findings[0];
  return first ? { range: first.range, rules: [...new Set(findings.map(({ rule }) => rule))] } : null;
}
