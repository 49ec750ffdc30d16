import type { Severity } from '../config/settings';
import { fixesOf, type LocatedFix } from '../features/fixes';
import { findingsIn, relatedOf, type Session } from '../features/session';
import { comparePositions, type Range } from '../text/span';

/** A finding as the commands report it, in the editor's positions of the file as it is on disk. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly { readonly range: Range; readonly message: string }[];
  /** The first one is the preferred one. */
  readonly fixes: readonly LocatedFix[];
}

/** The findings of a session, sorted by place and rule. */
export function diagnosticsOf(session: Session): Diagnostic[] {
  return findingsIn(session)
    .findings.map((finding) => ({
      rule: finding.rule.id,
      severity: finding.severity,
      message: finding.message,
      range: finding.range,
      related: relatedOf(session, finding),
      fixes: fixesOf(session, finding),
    }))
    .sort(byPlace);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    comparePositions(a.range.start, b.range.start) ||
    comparePositions(a.range.end, b.range.end) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** How many of them there are of each severity. */
export function countSeverities(diagnostics: Iterable<Diagnostic>): Counts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}
